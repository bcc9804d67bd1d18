"""The parts of the mail client that need no server."""

from __future__ import annotations

import contextlib
import imaplib
import socket
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.errors import NeedsPerson, Unavailable
from companion.sources.imap import ImapOptions, _find_sent, _Place
from companion.sources.imap_client import ImapClient, Listed, _pairs, from_utf7, internal_date, to_utf7
from companion.sources.imap_wire import Wire
from tests.support.yardstick import within


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_folder_names_survive_modified_utf7(name: str) -> None:
    wire = to_utf7(name)
    assert wire.isascii()
    assert wire.isprintable()
    assert from_utf7(wire) == name


@pytest.mark.parametrize(
    ("name", "wire"), [("Entwürfe", "Entw&APw-rfe"), ("A&B", "A&-B"), ("台北", "&U,BTFw-"), ("INBOX", "INBOX")]
)
def test_folder_names_as_the_standard_has_them(name: str, wire: str) -> None:
    assert to_utf7(name) == wire
    assert from_utf7(wire) == name


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=50))
def test_any_listed_name_is_decoded_without_failing(wire: str) -> None:
    assert isinstance(from_utf7(wire), str)


@settings(deadline=None, max_examples=60)
@given(st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1)))  # noqa: DTZ001 - made UTC below
def test_arrival_times_are_read(moment: datetime) -> None:
    at = moment.replace(microsecond=0, tzinfo=UTC).timestamp()
    assert internal_date(imaplib.Time2Internaldate(at).strip('"').encode()) == at


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=40))
def test_any_arrival_time_is_survived(text: bytes) -> None:
    assert isinstance(internal_date(text), float)


def test_impossible_arrival_times_are_zero() -> None:
    assert internal_date(b"31-Feb-2026 10:00:00 +0000") == 0.0
    assert internal_date(b"01-Foo-2026 10:00:00 +0000") == 0.0


def test_pairs_of_a_fetch_response() -> None:
    parts = [
        b'* 1 FETCH (FLAGS (\\Seen "x") UID 5 BODY[HEADER.FIELDS (DATE)] "a\\"b" BODY[]<0> {3}',
        b"(((",
        b" X NIL)",
    ]
    assert _pairs(parts) == {
        b"UID": b"5",
        b"BODY[HEADER.FIELDS (DATE)]": b'a"b',
        b"BODY[]<0>": b"(((",
        b"X": b"NIL",
    }


@settings(deadline=None, max_examples=60)
@given(st.lists(st.binary(max_size=60), min_size=1, max_size=5))
def test_any_response_is_read_or_refused(parts: list[bytes]) -> None:
    with contextlib.suppress(Unavailable):
        assert isinstance(_pairs(parts), dict)


@pytest.mark.parametrize("line", [b"[", b'"\\"', b"(", b'" ', b"[]", b"\\", b"{1} "])
def test_hostile_lines_cost_linear_time(line: bytes) -> None:
    with within(1.0), contextlib.suppress(Unavailable):
        _pairs([b"* 1 FETCH (" + line * (200_000 // len(line))])


def test_sent_folders_are_found_by_use_then_by_name() -> None:
    inbox = Listed("INBOX", "INBOX", (), "/")
    named = Listed("INBOX.Sent", "INBOX.Sent", (), ".")
    marked = Listed("Gone", "Gone", ("\\hasnochildren", "\\sent"), "/")
    assert _find_sent((inbox, named, marked)) is marked
    assert _find_sent((inbox, named)) is named
    assert _find_sent((inbox,)) is None


def test_places_are_read_back_and_nonsense_is_none() -> None:
    place = _Place(7, 42, 1_700_000_000.0)
    assert _Place.read(str(place)) == place
    assert _Place.read("7:42") == _Place(7, 42, 0.0)
    for nonsense in (None, "", "7", "a:b:c", "1:2:3:4", "-1:2:3", "7:42:" + "9" * 400):
        assert _Place.read(nonsense) is None


@pytest.mark.parametrize("name", ["INBOX\r\nc1 DELETE INBOX", "Bü", "a\0b"])
def test_a_folder_name_cannot_become_a_command(name: str) -> None:
    here, there = socket.socketpair()
    with here, there, pytest.raises(Unavailable):
        ImapClient(Wire(here, 1.0)).examine(name)


def test_nothing_is_sent_for_a_password_with_a_line_break() -> None:
    here, there = socket.socketpair()
    with here, there, pytest.raises(NeedsPerson):
        ImapClient(Wire(here, 1.0)).login("june", "x\r\ny")


def test_a_name_that_does_not_exist_and_a_closed_port_are_unreachable() -> None:
    here, there = socket.socketpair()
    with here, there, socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        listener.close()
        for host in ("127.0.0.1", "nowhere.invalid"):
            with pytest.raises(Unavailable, match=r"server\.unreachable|server\.silent"):
                Wire(here, 5.0).connect(host, port)


def test_a_look_up_that_hangs_ends_with_the_waker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **more: time.sleep(2) or [])
    here, there = socket.socketpair()
    with here, there:
        there.send(b"!")
        with within(1.0, time.monotonic), pytest.raises(Unavailable, match="stopped"):
            Wire(here, 30.0).connect("slow.example", 993)


@pytest.mark.parametrize(
    "wrong",
    [
        {"host": "a b"},
        {"host": "x/y"},
        {"port": 70_000},
        {"days": -1},
        {"folders": []},
        {"pasword": "x"},
        {"address": "a\nb"},
    ],
)
def test_options_refuse_nonsense(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        ImapOptions.model_validate({"address": "june@example.org", "host": "mail.example.org"} | wrong)
