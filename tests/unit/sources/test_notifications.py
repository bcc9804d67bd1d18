"""What of a stream of notifications is offered, and how one is read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dbus_fast import Variant
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.feedback import State
from companion.domain.observation import Kind
from companion.settings import Messages
from companion.sources import DETAILS, notifications
from companion.sources.notifications import (
    BURST,
    PER_MINUTE,
    REMEMBERED,
    REPEAT_S,
    Heard,
    NotificationsOptions,
    NotificationsSource,
    Sieve,
    item_of,
    plain,
    read_notify,
    unavailable,
    wanted,
)
from tests.support.sinks import Sink

ALLOWED = ("Signal", "Telegram", "KDE Connect")


def call(application: str, title: str, body: str, **hints: Any) -> list[Any]:
    return [application, 0, "", title, body, [], {name: Variant("s", value) for name, value in hints.items()}, -1]


@pytest.mark.parametrize(
    ("application", "entry", "name"),
    [
        ("Signal", "", "Signal"),
        ("signal", "signal-desktop", "Signal"),
        ("Telegram Desktop", "", "Telegram"),
        ("", "org.telegram.desktop", "Telegram"),
        ("", "org.kde.kde-connect", "KDE Connect"),
        ("Signalman", "", ""),
        ("Calendar", "org.gnome.Calendar", ""),
        ("Signal", "companion", ""),
        ("", "", ""),
    ],
)
def test_only_what_is_on_the_list_is_wanted(application: str, entry: str, name: str) -> None:
    assert wanted(application, entry, ALLOWED) == name


def test_an_empty_name_on_the_list_lets_nothing_in() -> None:
    assert wanted("", "", ("", " ")) == ""


def test_the_body_loses_its_markup_and_keeps_what_would_be_opened() -> None:
    assert plain("<b>Hi</b> you &amp; me <i>now</i><br/>") == "Hi you & me now"
    assert plain('pay <a href="https://evil.invalid/x">here</a>') == "pay here https://evil.invalid/x"
    assert plain('<a href="https://a.example">https://a.example/</a>') == "https://a.example/"
    assert plain("I <3 you, 1 < 2 > 0") == "I <3 you, 1 < 2 > 0"


def test_a_notification_becomes_a_message_with_application_and_sender() -> None:
    heard = read_notify("Notify", call("Signal", "Mum", "Call me &amp; Dad"), ALLOWED)
    assert heard == Heard("Signal", "Mum", "Call me & Dad")
    item = item_of("notifications", heard, 1_800_000_000.0)
    assert (item.kind, item.stream) == (Kind.MESSAGE, "notifications/Signal")
    assert json.loads(item.data or b"") == {
        "sender": "Mum",
        "text": "Call me & Dad",
        "at": 1_800_000_000.0,
        "application": "Signal",
    }
    assert item_of("notifications", heard, 1_800_000_100.0).key == item.key
    assert item_of("notifications", Heard("Signal", "Dad", "Call me & Dad"), 1_800_000_000.0).key != item.key


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        call("Signal", "Mum", ""),
        call("Signal", "Mum", "  "),
        ["Signal"] * 8,
        [1, 0, "", "a", "b", [], {}, 1],
    ],
)
def test_what_is_no_message_is_passed_over(body: object) -> None:
    assert read_notify("Notify", body, ALLOWED) is None
    assert read_notify("CloseNotification", call("Signal", "Mum", "Hi"), ALLOWED) is None


_word = st.text(max_size=60)


@given(application=_word, title=_word, body=st.text(max_size=300), entry=_word)
def test_any_notification_is_read_or_passed_over(application: str, title: str, body: str, entry: str) -> None:
    heard = read_notify("Notify", call(application, title, body, **{"desktop-entry": entry}), ALLOWED)
    assert (heard is not None) == bool(wanted(application, entry, ALLOWED) and plain(body).strip())
    if heard is not None:
        item = item_of("notifications", heard, 0.0)
        assert (item.stream + item.key).isprintable()
        assert json.loads(item.data or b"")["text"] == heard.text


def test_repeats_are_told_once_and_again_after_a_while() -> None:
    sieve, said = Sieve(), Heard("Signal", "Ann", "See you")
    assert sieve.take(said, 0.0)
    assert not sieve.take(said, 1.0)
    assert not sieve.take(Heard("Signal", "Ann", "see  YOU"), 2.0)
    assert sieve.take(Heard("Signal", "Bob", "See you"), 3.0)
    assert sieve.take(said, REPEAT_S + 1.0)
    assert sieve.left_out is None


def test_long_messages_that_differ_in_digits_are_repeats_and_short_ones_are_not() -> None:
    sieve = Sieve()
    assert sieve.take(Heard("Signal", "Ann", "Send 50"), 0.0)
    assert sieve.take(Heard("Signal", "Ann", "Send 500"), 0.0)
    assert sieve.take(Heard("Signal", "Ann", "Your parcel 11 waits for you"), 0.0)
    assert not sieve.take(Heard("Signal", "Ann", "Your parcel 12 waits for you"), 0.0)


def test_a_flood_is_bounded_and_leaves_room_for_other_applications() -> None:
    sieve = Sieve()
    taken = sum(sieve.take(Heard("Signal", f"a{n}", f"word {n}"), n * 0.006) for n in range(10_000))
    assert BURST <= taken <= BURST + PER_MINUTE + 1
    assert sieve.left_out is not None
    assert sieve.take(Heard("Telegram", "Ann", "Hello"), 60.0)
    assert len(sieve._seen) <= REMEMBERED


def test_a_flood_of_repeats_is_noted_too() -> None:
    sieve, said = Sieve(), Heard("Signal", "Ann", "See you")
    assert sum(sieve.take(said, n * 0.006) for n in range(10_000)) == 1
    assert sieve.left_out is not None


def test_memory_stays_bounded_whatever_names_come() -> None:
    sieve = Sieve()
    for n in range(5_000):
        sieve.take(Heard(f"x{n}", "Ann", "Hello"), 0.0)
    assert len(sieve._seen) <= REMEMBERED
    assert len(sieve._allowance) <= notifications.MAX_APPLICATIONS


@pytest.mark.parametrize("platform", ["darwin", "win32", "freebsd14"])
def test_a_system_that_cannot_says_so_in_plain_words(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    why = unavailable(platform)
    assert DETAILS[why].endswith(".")
    monkeypatch.setattr(notifications, "unavailable", lambda: why)
    source, sink = NotificationsSource(NotificationsOptions(applications=ALLOWED)), Sink()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_state(State.NEEDS_PERSON, why)
    source.stop()


def test_linux_can() -> None:
    assert unavailable("linux") == ""


def test_nothing_is_read_until_the_person_switches_it_on_and_nothing_without_a_program() -> None:
    assert Messages().on is False
    source, sink = NotificationsSource(NotificationsOptions(applications=())), Sink()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_state(State.NEEDS_PERSON)
    source.stop()
