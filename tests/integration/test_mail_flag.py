"""Flagging a mail on a real server: the right one, once allowed, on a connection of its own, and taken back."""

from __future__ import annotations

import hashlib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.errors import NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Receipt
from companion.domain.journal import Entry
from companion.domain.observation import Kind, Observation, RawItem
from companion.domain.tools import Outcome, Permission, ToolName
from companion.hands import Hands
from companion.perception.reading import read
from companion.sources.imap import ImapOptions, ImapSource
from companion.sources.imap_client import ImapClient
from companion.sources.imap_marking import MarkingAccounts
from companion.sources.imap_wire import Wire
from companion.tools.mail_flag import FlagMail
from tests.integration.test_hands import FileEyes
from tests.support.dovecot import DOVECOT, Dovecot, dovecot, letter
from tests.support.household import Household
from tests.support.sinks import Sink

pytestmark = pytest.mark.skipif(DOVECOT is None, reason="dovecot is not installed")
MAX_BYTES = 25 * 1024 * 1024


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


@pytest.fixture(autouse=True)
def empty(server: Dovecot) -> Iterator[None]:
    yield
    server.clear()


def options(server: Dovecot, **more: object) -> ImapOptions:
    settings: dict[str, object] = {
        "address": "june@example.org",
        "host": "127.0.0.1",
        "port": server.imaps,
        "ca_file": str(server.authority),
        "poll": 0.3,
        "timeout": 10.0,
    }
    return ImapOptions.model_validate(settings | more)


def flagging(server: Dovecot, moves: bool = False) -> FlagMail:
    accounts = MarkingAccounts(lambda source: (options(server), lambda: server.password))
    return FlagMail(accounts.open, lambda: moves, MAX_BYTES, accounts.stop)


def offered(server: Dovecot, wanted: int = 1) -> list[RawItem]:
    """What the source reads of the inbox."""
    sink, guard = Sink(), ImapSource(options(server), lambda: server.password)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(wanted)
    finally:
        guard.stop()
    return list(sink.items)


def entry(item: RawItem) -> Entry:
    observation = read(item, item.data or b"")
    assert isinstance(observation, Observation)
    return Entry("e1", item.at, observation)


def keywords(server: Dovecot, folder: str = "INBOX") -> list[tuple[bytes, bytes]]:
    """Message-ID and flags of all messages of a folder, by a client of the test's own."""
    waker, other = socket.socketpair()
    with waker, other:
        wire = Wire(waker, 10.0)
        client = ImapClient(wire)
        client.connect("127.0.0.1", server.imaps, ssl.create_default_context(cafile=str(server.authority)), False)
        client.login("june@example.org", server.password)
        found = []
        if client.examine(folder) is not None:
            for uid in client.after(0):
                command = b"UID FETCH %d (FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])" % uid
                text = b" ".join(part for parts in client._try(command, 65_536) or [] for part in parts)
                number = text.partition(b"Message-ID: <letter-")[2].partition(b"@")[0]
                found.append((number, text.partition(b"FLAGS (")[2].partition(b")")[0]))
        wire.close()
        return found


def receipt(outcome: Outcome) -> Receipt:
    return Receipt("deed-1", False, outcome.reason, outcome.changes, (outcome.tool,))


def test_the_mail_gets_the_keyword_and_loses_it_again(server: Dovecot) -> None:
    for number in (1, 2, 3):
        server.deliver(letter(number))
    judged = entry(next(i for i in offered(server, 3) if b"letter-2@" in (i.data or b"")))
    tool = flagging(server)
    assert tool.fits(judged)
    outcome = tool.use(judged)
    assert (outcome.reason, dict(outcome.changes)["keyword"]) == ("flagged", "$Phishing")
    assert [(n, b"$Phishing" in flags) for n, flags in keywords(server)] == [
        (b"1", False),
        (b"2", True),
        (b"3", False),
    ]
    assert not any(b"Seen" in flags or b"Deleted" in flags for _, flags in keywords(server))
    assert tool.use(judged).reason == "flagged", "twice is once"
    assert tool.undo(judged, receipt(outcome)).reason == "unflagged"
    assert not any(b"$Phishing" in flags for _, flags in keywords(server))


def test_the_mail_goes_into_a_folder_and_comes_back(server: Dovecot) -> None:
    for number in (1, 2):
        server.deliver(letter(number))
    judged = entry(next(i for i in offered(server, 2) if b"letter-2@" in (i.data or b"")))
    tool = flagging(server, moves=True)
    outcome = tool.use(judged)
    assert outcome.reason == "moved"
    assert [n for n, _ in keywords(server)] == [b"1"]
    assert [n for n, _ in keywords(server, "Guard Dog")] == [b"2"]
    assert [i.key for i in offered(server)] == [i.key for i in offered(server)], "reading goes on"
    assert tool.undo(judged, receipt(outcome)).reason == "unflagged"
    assert sorted(n for n, _ in keywords(server)) == [b"1", b"2"]
    back = next(i for i in offered(server, 2) if b"letter-2@" in (i.data or b""))
    assert judged.observation is not None
    assert back.key == judged.observation.key, "known again, so not judged again"


def test_without_move_it_is_copied_and_only_it_removed(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (1, 2):
        server.deliver(letter(number))
    judged = entry(next(i for i in offered(server, 2) if b"letter-2@" in (i.data or b"")))
    capability = ImapClient._capability

    def fewer(without: bytes) -> None:
        def told(client: ImapClient) -> None:
            capability(client)
            client._capabilities -= set(without.split())

        monkeypatch.setattr(ImapClient, "_capability", told)

    fewer(b"MOVE UIDPLUS")
    with pytest.raises(Rejected, match=r"flag\.no_move"):
        flagging(server, moves=True).use(judged)
    assert [n for n, _ in keywords(server)] == [b"1", b"2"]
    fewer(b"MOVE")
    assert flagging(server, moves=True).use(judged).reason == "moved"
    assert [n for n, _ in keywords(server)] == [b"1"]
    assert [n for n, _ in keywords(server, "Guard Dog")] == [b"2"]


def test_of_two_mails_with_one_message_id_the_judged_one_is_flagged(server: Dovecot) -> None:
    """Whoever sends a mail chooses its Message-ID: a con could name that of a real letter, to have it flagged."""
    server.deliver(letter(7, "The real letter"))
    server.deliver(letter(7, "The con"))
    con = entry(next(i for i in offered(server, 2) if b"The con" in (i.data or b"")))
    outcome = flagging(server, moves=True).use(con)
    assert outcome.reason == "moved"
    (left,) = offered(server)
    assert b"The real letter" in (left.data or b"")


@pytest.mark.parametrize(
    "header", [b"", b'Message-ID: <\xc3\xa9 "x" {9}@example.com>\r\n', b"Message-ID: <" + b"a" * 900 + b">\r\n"]
)
def test_a_mail_without_a_usable_message_id_is_found_by_its_bytes(server: Dovecot, header: bytes) -> None:
    lines = letter(8).split(b"\r\n")
    odd = header + b"\r\n".join(line for line in lines if not line.startswith(b"Message-ID"))
    server.deliver(odd)
    judged = entry(offered(server)[0])
    assert flagging(server).use(judged).reason == "flagged"
    assert any(b"$Phishing" in flags for _, flags in keywords(server))


def test_a_mail_that_is_gone_is_said(server: Dovecot) -> None:
    server.deliver(letter(1))
    judged = entry(offered(server)[0])
    server.clear()
    server.deliver(letter(2))
    with pytest.raises(Rejected, match=r"flag\.gone"):
        flagging(server).use(judged)
    assert judged.observation is not None
    elsewhere = replace(judged, observation=replace(judged.observation, stream="imap:june@example.org/No such"))
    with pytest.raises(NeedsPerson, match=r"folder\.missing"):
        flagging(server).use(elsewhere)


def test_new_uids_do_not_matter(server: Dovecot) -> None:
    server.deliver(letter(1))
    judged = entry(offered(server)[0])
    server.forget_uids()
    assert flagging(server).use(judged).reason == "flagged"


def test_the_source_has_no_command_that_writes() -> None:
    commands = ("SELECT", "UID STORE", "UID MOVE", "UID COPY", "CREATE", "APPEND")
    writing = {"select", "mark", "move", "ensure"}
    assert not writing & set(dir(ImapClient))
    source = Path(__file__).parents[2] / "companion" / "sources"
    for name in ("imap.py", "imap_client.py", "imap_wire.py"):
        text = (source / name).read_text()
        assert not any(f'b"{word} ' in text for word in commands)
    assert 'b"UID STORE ' in (source / "imap_marking.py").read_text(), "the control: here they are"


def test_waiting_for_a_silent_server_ends_at_once() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    silent = ImapOptions(address="june@example.org", host="127.0.0.1", port=listener.getsockname()[1], timeout=60.0)
    accounts = MarkingAccounts(lambda source: (silent, lambda: "secret"))
    tool = FlagMail(accounts.open, lambda: False, MAX_BYTES, accounts.stop)
    item = RawItem("imap:june@example.org", "imap:june@example.org/INBOX", "k", Kind.EMAIL, 0.0, data=letter(1))
    failures: list[BaseException] = []

    def use() -> None:
        try:
            tool.use(entry(item))
        except Unavailable as failure:
            failures.append(failure)

    with listener:
        thread = threading.Thread(target=use)
        thread.start()
        time.sleep(0.2)
        tool.stop()
        thread.join(20.0)
        assert [str(f) for f in failures] == ["stopped"]


def test_through_the_guard_with_permission_receipt_and_undo(server: Dovecot, tmp_path: Path) -> None:
    server.deliver(letter(1))
    item = offered(server)[0]
    assert item.key == hashlib.sha256(item.data or b"").hexdigest()[:32]
    hands = Hands((flagging(server),))
    home = Household(tmp_path, FileEyes(), hands=hands)
    try:
        shown = home.wait(home.guard.check(item))
        with pytest.raises(NeedsPerson, match=r"flag\.not_allowed"):
            home.wait(home.guard.use("flag", shown.id))
        assert not any(b"$Phishing" in flags for _, flags in keywords(server))
        hands.allow({ToolName.FLAG: Permission(asked=True)})
        done = home.wait(home.guard.use("flag", shown.id))
        assert (done.reason, done.subjects) == ("flagged", (ToolName.FLAG,))
        assert any(b"$Phishing" in flags for _, flags in keywords(server))
        undone = home.wait(home.guard.undo(done.feedback))
        assert (undone.reason, undone.feedback) == ("unflagged", done.feedback)
        assert not any(b"$Phishing" in flags for _, flags in keywords(server))
        with pytest.raises(Rejected, match=r"undo\.no_such_answer"):
            home.wait(home.guard.undo(done.feedback))
    finally:
        home.close()
