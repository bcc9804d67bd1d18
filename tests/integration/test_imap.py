"""Mail over IMAP from a real server: what arrives is offered once, whatever happens in between."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from companion.domain.errors import NeedsPerson
from companion.domain.feedback import State
from companion.sources.imap import ImapOptions, ImapSource
from tests.support.dovecot import DOVECOT, Cable, Dovecot, dovecot, letter
from tests.support.sinks import Sink
from tests.support.yardstick import within

pytestmark = pytest.mark.skipif(DOVECOT is None, reason="dovecot is not installed")

INBOX = "imap:june@example.org/INBOX"


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again soon; how long a real source waits is tested with `feed`."""
    monkeypatch.setattr("companion.sources.imap.jitter", lambda attempt: 0.2)


@pytest.fixture
def sink(server: Dovecot) -> Iterator[Sink]:
    yield Sink()
    server.clear()


def source(server: Dovecot, password: str = Dovecot.password, **options: object) -> ImapSource:
    settings: dict[str, object] = {
        "address": "june@example.org",
        "host": "127.0.0.1",
        "port": server.imaps,
        "ca_file": str(server.authority),
        "poll": 0.3,
        "timeout": 10.0,
    }
    return ImapSource(ImapOptions.model_validate(settings | options), lambda: password)


def subjects(sink: Sink) -> list[str]:
    return [
        next(x for x in (i.data or b"").decode().splitlines() if x.startswith("Subject:"))[9:] for i in sink.items
    ]


def test_new_mail_arrives_by_idle_within_two_seconds(server: Dovecot, sink: Sink) -> None:
    guard = source(server, poll=3600.0, idle=1700.0)  # nothing but the server's own telling can bring it in time
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        with within(2.0, time.monotonic):
            server.deliver(letter(1))
            assert sink.wait_items(1)
        assert sink.items[0].data == letter(1)
        assert sink.items[0].stream == INBOX
        assert not sink.items[0].outgoing
        assert not sink.items[0].cut
    finally:
        guard.stop()


def test_bytes_are_those_on_the_server_and_flags_stay(server: Dovecot, sink: Sink) -> None:
    big = letter(2, size=600_000)
    server.deliver(big)
    server.deliver(letter(3))
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        # Dovecot sends CRLF for a stored LF, as the standard wants.
        assert [item.data for item in sink.items] == [big, letter(3)]
        assert sink.wait_state(State.OK)
    finally:
        guard.stop()
    assert "S" not in server.flags()


def test_a_restart_resumes_from_the_cursor(server: Dovecot, sink: Sink) -> None:
    for number in range(5):
        server.deliver(letter(number))
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    assert sink.wait_items(5)
    guard.stop()
    for number in range(5, 8):
        server.deliver(letter(number))
    after = Sink()
    again = source(server)
    again.start(after.submit, after.report, {INBOX: str(sink.items[2].cursor)})  # 3 and 4 were not recorded
    try:
        assert after.wait_items(5)
        time.sleep(0.5)
        assert subjects(after) == [f"Letter {number}" for number in range(3, 8)]
    finally:
        again.stop()
    assert [item.key for item in after.items[:2]] == [item.key for item in sink.items[3:]]


@pytest.mark.parametrize("how", ["cable", "server"])
def test_a_dropped_connection_loses_and_doubles_nothing(server: Dovecot, sink: Sink, how: str) -> None:
    cable = Cable(server.imaps)
    guard = source(server, port=cable.port)
    guard.start(sink.submit, sink.report, {})
    try:
        server.deliver(letter(1))
        assert sink.wait_items(1)
        assert sink.wait_state(State.OK)
        if how == "cable":
            cable.cut()
        else:
            server.drop_connections()
        server.deliver(letter(2))
        assert sink.wait_items(2, 20)
        time.sleep(0.5)
        assert subjects(sink) == ["Letter 1", "Letter 2"]
        assert cable.connections == 2
        # A single drop is everyday life and not worth a word.
        assert [health.state for health in sink.health] == [State.OK]
    finally:
        guard.stop()
        cable.close()


def test_a_server_that_stays_away_is_told_once_and_mended_unaided(server: Dovecot, sink: Sink) -> None:
    cable = Cable(server.imaps)
    guard = source(server, port=cable.port)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        cable.close()
        assert sink.wait_state(State.WAITING, "server.unreachable", 20)
        time.sleep(0.5)
        assert [health.state for health in sink.health] == [State.OK, State.WAITING]
    finally:
        guard.stop()


def test_a_wrong_password_needs_the_person_and_is_not_repeated(server: Dovecot, sink: Sink) -> None:
    cable = Cable(server.imaps)
    guard = source(server, port=cable.port, password="wrong")
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.NEEDS_PERSON, "password.refused")
        time.sleep(0.8)  # four times as long as it would wait for a server that is away
        assert cable.connections == 1
    finally:
        guard.stop()
        cable.close()


def test_a_locked_vault_needs_the_person(server: Dovecot, sink: Sink) -> None:
    def locked() -> str:
        raise NeedsPerson("vault.locked")

    guard = ImapSource(source(server)._options, locked)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.NEEDS_PERSON, "vault.locked")
    finally:
        guard.stop()


def test_a_new_uidvalidity_offers_everything_with_the_same_keys(server: Dovecot, sink: Sink) -> None:
    for number in range(3):
        server.deliver(letter(number))
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    assert sink.wait_items(3)
    guard.stop()
    before = sink.cursors
    server.forget_uids()
    server.deliver(letter(3))
    guard.start(sink.submit, sink.report, before)
    try:
        assert sink.wait_for(lambda: len(sink.judged) == 4)
        time.sleep(0.5)
        assert len(sink.judged) == 4
        old, new = before[INBOX].split(":")[0], sink.cursors[INBOX].split(":")[0]
        assert old != new
        server.deliver(letter(4))
        assert sink.wait_for(lambda: len(sink.judged) == 5)
    finally:
        guard.stop()


def test_a_folder_recreated_while_we_watch_is_read_again(server: Dovecot, sink: Sink) -> None:
    server.deliver(letter(1), folder="Bills")
    guard = source(server, folders=["INBOX", "Bills"])
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(1)
        assert sink.wait_state(State.OK)
        server.remove("Bills")
        assert sink.wait_state(State.NEEDS_PERSON, "folder.missing")
        server.deliver(letter(1), folder="Bills")
        server.deliver(letter(2), folder="Bills")
        assert sink.wait_for(lambda: len(sink.judged) == 2)
        assert sink.wait_state(State.OK)
    finally:
        guard.stop()


def test_several_folders_have_streams_of_their_own_and_sent_mail_is_outgoing(server: Dovecot, sink: Sink) -> None:
    server.deliver(letter(1))
    server.deliver(letter(2), folder="B&APw-ro")
    server.deliver(letter(3), folder="Sent")
    server.deliver(letter(4), folder="Junk")
    guard = source(server, folders=["INBOX", "Büro"])
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(3)
        server.deliver(letter(5), folder="B&APw-ro")
        server.deliver(letter(6), folder="Sent")
        assert sink.wait_items(5)
        seen = {(item.stream, item.outgoing) for item in sink.items}
        base = "imap:june@example.org"
        assert seen == {(f"{base}/INBOX", False), (f"{base}/Büro", False), (f"{base}/Sent", True)}
    finally:
        guard.stop()


def test_two_accounts_do_not_mix(server: Dovecot, sink: Sink) -> None:
    server.deliver(letter(1))
    server.deliver(letter(2), account="tom@example.org")
    guards = [source(server), source(server, address="tom@example.org")]
    for guard in guards:
        guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        assert {item.source for item in sink.items} == {"imap:june@example.org", "imap:tom@example.org"}
    finally:
        for guard in guards:
            guard.stop()


def test_the_first_run_offers_only_the_last_days(server: Dovecot, sink: Sink) -> None:
    day = 86_400
    for age in (400, 15, 13, 1):
        server.deliver(letter(age), arrived=time.time() - age * day)
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        assert sink.wait_state(State.OK)
        assert subjects(sink) == ["Letter 13", "Letter 1"]
        assert abs(sink.items[0].at - (time.time() - 13 * day)) < 60
        # Arrived long ago by its date, yet new in this folder: offered all the same.
        server.deliver(letter(99), arrived=time.time() - 99 * day)
        assert sink.wait_items(3)
    finally:
        guard.stop()


def test_a_large_message_comes_cut(server: Dovecot, sink: Sink) -> None:
    server.deliver(letter(1, size=1_200_000))
    server.deliver(letter(2))
    guard = source(server, max_bytes=300_000)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        assert [(len(item.data or b""), item.cut) for item in sink.items] == [
            (300_000, True),
            (len(letter(2)), False),
        ]
    finally:
        guard.stop()


def test_starttls_reads_mail(server: Dovecot, sink: Sink) -> None:
    server.deliver(letter(1))
    guard = source(server, port=server.imap, security="starttls")
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(1)
    finally:
        guard.stop()


def test_no_starttls_no_password() -> None:
    sink, asked = Sink(), []
    with dovecot(ssl=False) as bare:
        guard = source(bare, port=bare.imap, security="starttls")
        guard._password = lambda: asked.append(1) or "secret"  # type: ignore[func-returns-value]
        guard.start(sink.submit, sink.report, {})
        try:
            assert sink.wait_state(State.NEEDS_PERSON, "starttls.missing")
        finally:
            guard.stop()
        assert "Login" not in (bare.home / "log").read_text()


@pytest.mark.parametrize(
    ("certificate", "trusted", "detail"),
    [
        ({"host": "mail.example.net"}, True, "certificate.wrong_name"),
        ({"expired": True}, True, "certificate.expired"),
        ({}, False, "certificate.unknown_issuer"),
    ],
)
def test_a_bad_certificate_needs_the_person(certificate: dict[str, object], trusted: bool, detail: str) -> None:
    sink = Sink()
    with dovecot(**certificate) as odd:  # type: ignore[arg-type]
        guard = source(odd, ca_file=str(odd.authority) if trusted else "")
        guard.start(sink.submit, sink.report, {})
        try:
            assert sink.wait_state(State.NEEDS_PERSON, detail)
        finally:
            guard.stop()
        assert "Login" not in (odd.home / "log").read_text()


def test_signing_in_can_be_tried_without_a_run(server: Dovecot) -> None:
    source(server).try_sign_in()
    with pytest.raises(NeedsPerson, match=r"password\.refused"):
        source(server, password="wrong").try_sign_in()


def test_stop_ends_an_idle_at_once(server: Dovecot, sink: Sink) -> None:
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    assert sink.wait_state(State.OK)
    with within(0.5, time.monotonic):
        guard.stop()
