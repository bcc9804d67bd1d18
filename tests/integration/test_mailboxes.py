"""Mail on this machine, while another program writes it."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.domain.feedback import State
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.sources import mailboxes
from companion.sources.mailboxes import MailboxOptions, MailboxSource, read_paths
from companion.sources.stores import find_stores
from tests.support.dovecot import letter
from tests.support.sinks import Sink
from tests.support.yardstick import within

DAY = 86_400


def entry(number: int, age: float = 0.0, status: str = "", date: float | None = None) -> bytes:
    """One message in an mbox that arrived `age` days ago."""
    arrived = time.strftime("%a %b %d %H:%M:%S %Y", time.gmtime(time.time() - age * DAY)).encode()
    data = letter(number).replace(b"\r\n", b"\n").replace(b"Date: Mon, 02 Nov 2026 10:00:00 +0000\n", b"")
    if status:
        data = f"X-Mozilla-Status: {status}\nX-Mozilla-Status2: 00000000\n".encode() + data
    return b"From ann@example.com " + arrived + b"\n" + data + b"\n"


def subject(item: RawItem) -> int:
    return int((item.data or b"").partition(b"Subject: Letter ")[2].split()[0])


@contextlib.contextmanager
def guarded(path: Path | str, cursors: dict[str, str] | None = None, **options: object) -> Iterator[Sink]:
    sink = Sink()
    settings = {"path": str(path), "name": "m", "poll": 0.05, "settle": 0.2} | options
    source = MailboxSource(MailboxOptions.model_validate(settings))
    source.start(sink.submit, sink.report, cursors or {})
    try:
        yield sink
    finally:
        with within(2.0, time.monotonic):
            source.stop()


def test_an_mbox_is_read_and_appended_live(tmp_path: Path) -> None:
    box = tmp_path / "inbox"
    box.write_bytes(entry(1) + entry(2))
    with guarded(box) as sink:
        assert sink.wait_items(2)
        with box.open("ab") as file:  # slowly, as over a modem: never offered in halves
            for piece in (entry(3)[:60], entry(3)[60:]):
                file.write(piece)
                file.flush()
                time.sleep(0.1)
            assert len(sink.items) == 2
        assert sink.wait_items(3)
        with box.open("ab") as file:
            file.write(entry(4) + entry(5))
        assert sink.wait_items(5)
        assert [subject(item) for item in sink.items] == [1, 2, 3, 4, 5]
        assert {item.stream for item in sink.items} == {"mailbox:m"}
        assert sink.state == (State.OK, "")
    assert box.read_bytes().count(b"From ann") == 5


def test_an_mbox_resumes_from_every_cursor(tmp_path: Path) -> None:
    box = tmp_path / "inbox"
    box.write_bytes(b"".join(entry(n) for n in range(6)))
    with guarded(box) as sink:
        assert sink.wait_items(6)
    for recorded in range(6):
        with guarded(box, {"mailbox:m": str(sink.items[recorded].cursor)}) as after:
            assert after.wait_state(State.OK)
            assert after.wait_items(5 - recorded)
            assert [item.key for item in after.items] == [item.key for item in sink.items[recorded + 1 :]]


def test_a_message_that_grew_after_all_is_offered_whole(tmp_path: Path) -> None:
    box = tmp_path / "inbox"
    box.write_bytes(entry(1) + entry(2)[:-20])
    with guarded(box) as sink:
        assert sink.wait_items(2)  # still for long enough to count as whole
        with box.open("ab") as file:
            file.write(entry(2)[-20:])
        assert sink.wait_items(3)
        assert sink.items[2].data == entry(2).partition(b"\n")[2][:-1]
        with box.open("ab") as file:
            file.write(entry(3))
        assert sink.wait_items(4)
        assert subject(sink.items[3]) == 3


def test_state_written_in_place_changes_nothing(tmp_path: Path) -> None:
    box = tmp_path / "Inbox"
    box.write_bytes(entry(1, status="0000") + entry(2, status="0000"))
    with guarded(box) as sink:
        assert sink.wait_items(2)
        box.write_bytes(box.read_bytes().replace(b"Status: 0000", b"Status: 0001"))
        time.sleep(0.5)
        with box.open("ab") as file:
            file.write(entry(3, status="0000"))
        assert sink.wait_items(3)
        assert [subject(item) for item in sink.items] == [1, 2, 3]


@pytest.mark.parametrize("restart", [False, True])
def test_a_compacted_mbox_doubles_and_skips_nothing(tmp_path: Path, restart: bool) -> None:
    box = tmp_path / "Inbox"
    box.write_bytes(entry(1) + entry(2, status="0008") + entry(3) + entry(4))

    def compact() -> None:
        aside = tmp_path / "nstmp"
        aside.write_bytes(entry(1, status="0001") + entry(3) + entry(4) + entry(5))
        aside.rename(box)

    with guarded(box) as sink:
        assert sink.wait_items(3)  # 2 was deleted already
        if not restart:
            compact()
            assert sink.wait_for(lambda: len(sink.judged) == 4)
            assert len(sink.items) == 4  # in one run not even offered twice
    if restart:
        compact()
        with guarded(box, sink.cursors) as after:
            assert after.wait_for(lambda: after.items and subject(after.items[-1]) == 5)
            sink.items += after.items
    assert sorted(subject(item) for item in sink.judged) == [1, 3, 4, 5]


def test_an_mbox_that_was_emptied_starts_anew(tmp_path: Path) -> None:
    box = tmp_path / "Inbox"
    box.write_bytes(entry(1) + entry(2))
    with guarded(box) as sink:
        assert sink.wait_items(2)
        box.write_bytes(b"")
        time.sleep(0.3)
        box.write_bytes(entry(3))
        assert sink.wait_items(3)
        assert subject(sink.items[2]) == 3


def test_the_first_run_offers_only_the_last_days(tmp_path: Path) -> None:
    box = tmp_path / "Inbox"
    box.write_bytes(entry(1, age=300) + entry(2, age=15) + entry(3, age=13) + entry(4))
    with guarded(box) as sink:
        assert sink.wait_items(2)
        assert [subject(item) for item in sink.items] == [3, 4]
        assert abs(sink.items[0].at - (time.time() - 13 * DAY)) < 60


def test_an_archive_untouched_since_the_baseline_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, opened = tmp_path / "archive", []
    archive.write_bytes(entry(1))  # young by its own account: to be seen if it were read
    os.utime(archive, (time.time() - 15 * DAY,) * 2)
    resume = mailboxes._Mbox._resume
    monkeypatch.setattr(mailboxes._Mbox, "_resume", lambda *args: opened.append(1) or resume(*args))
    with guarded(archive) as sink:
        assert sink.wait_state(State.OK)
        assert not opened
        with archive.open("ab") as file:
            file.write(entry(2))
        assert sink.wait_items(2)
        assert opened


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (tmp_path / "Maildir" / name).mkdir(parents=True)
    return tmp_path / "Maildir"


def deliver(maildir: Path, number: int, name: str = "") -> Path:
    (maildir / "tmp" / f"{number}").write_bytes(letter(number))
    return (maildir / "tmp" / f"{number}").rename(maildir / "new" / (name or f"{number}.host"))


def test_a_maildir_is_read_and_moves_do_not_double(maildir: Path) -> None:
    first = deliver(maildir, 1)
    with guarded(maildir) as sink:
        assert sink.wait_items(1)
        first.rename(maildir / "cur" / "1.host:2,S")
        deliver(maildir, 2)
        assert sink.wait_items(2)
        (maildir / "cur" / "1.host:2,S").rename(maildir / "cur" / "1.host:2,RS")
        deliver(maildir, 3)
        assert sink.wait_items(3)
        assert [item.key for item in sink.items] == ["1.host", "2.host", "3.host"]
        assert sink.items[0].data == letter(1)
    deliver(maildir, 4)
    with guarded(maildir, sink.cursors) as after:
        assert after.wait_for(lambda: any(subject(item) == 4 for item in after.items))
        sink.items += after.items
    assert sorted(subject(item) for item in sink.judged) == [1, 2, 3, 4]


def test_a_maildir_copied_today_with_old_mail_is_not_read_whole(maildir: Path) -> None:
    old = deliver(maildir, 1)
    os.utime(old, (time.time() - 100 * DAY,) * 2)
    deliver(maildir, 2)
    with guarded(maildir) as sink:
        assert sink.wait_items(1)
        time.sleep(0.2)
        assert [subject(item) for item in sink.items] == [2]
    with guarded(maildir, sink.cursors) as after:
        assert after.wait_items(1)
        assert [subject(item) for item in after.items] == [2]


def test_a_maildir_is_read_after_the_clock_was_set_back(maildir: Path) -> None:
    deliver(maildir, 1)
    ahead = f"{int(time.time()) - 14 * DAY}:{int(time.time()) + 10 * 365 * DAY}"
    with guarded(maildir, {"mailbox:m": ahead}) as sink:
        assert sink.wait_items(1)


def test_links_in_a_maildir_are_not_followed(maildir: Path, tmp_path: Path) -> None:
    (tmp_path / "private").write_bytes(letter(1))
    (maildir / "new" / "1.host").symlink_to(tmp_path / "private")
    deliver(maildir, 2)
    with guarded(maildir) as sink:
        assert sink.wait_items(1)
        time.sleep(0.2)
        assert [subject(item) for item in sink.items] == [2]


def test_a_folder_of_eml_and_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "one.EML").write_bytes(letter(1))
    (folder / "notes.txt").write_bytes(b"no mail")
    with guarded(folder) as sink:
        assert sink.wait_items(1)
        (folder / "two.eml").write_bytes(letter(2))
        assert sink.wait_items(2)
        assert [subject(item) for item in sink.items] == [1, 2]
    with guarded(folder / "two.eml") as single:
        assert single.wait_items(1)
        time.sleep(0.2)
        assert [item.key for item in single.items] == [sink.items[1].key]


def test_a_large_mail_comes_cut(maildir: Path) -> None:
    (maildir / "new" / "1.host").write_bytes(letter(1, size=10_000))
    with guarded(maildir, max_bytes=2000) as sink:
        assert sink.wait_items(1)
        assert (len(sink.items[0].data or b""), sink.items[0].cut) == (2000, True)


@pytest.fixture
def thunderbird(tmp_path: Path) -> Path:
    home = tmp_path / "thunderbird"
    profile = home / "abc.default"
    (home).mkdir()
    (home / "profiles.ini").write_text(
        "[Install1]\nDefault=abc.default\n\n[Profile0]\nName=d\nIsRelative=1\nPath=abc.default\n"
    )
    outside = tmp_path / "elsewhere"
    for folder in (
        profile / "Mail/Local Folders/Archive.sbd",
        profile / "Mail/Feeds",
        profile / "ImapMail/imap.example.org/[Gmail].sbd",
        profile / "ImapMail/imap.example.org/Travel/cur",
        profile / "ImapMail/imap.example.org/Travel/tmp",
        outside,
    ):
        folder.mkdir(parents=True)
    (profile / "prefs.js").write_text(
        '// Mozilla User Preferences\nuser_pref("mail.server.server1.type", "rss");\n'
        f'user_pref("mail.server.server1.directory", "{profile}/Mail/Feeds");\n'
        f'user_pref("mail.server.server2.directory", "{outside}");\nuser_pref("mail.server.server2.type", "pop3");\n'
    )
    local, imap = profile / "Mail/Local Folders", profile / "ImapMail/imap.example.org"
    (local / "Inbox").write_bytes(entry(1))
    (local / "Inbox.msf").write_bytes(b"// <!-- <mdb:mork:z v=1.4/> -->")
    (local / "Sent").write_bytes(entry(2))
    (local / "Trash").write_bytes(entry(90))
    (local / "Drafts").write_bytes(entry(91))
    (local / "Unsent Messages").write_bytes(entry(92))
    (local / "popstate.dat").write_bytes(b"From nobody")
    (local / "Archive.sbd/2026").write_bytes(entry(3))
    (imap / "INBOX").write_bytes(entry(4))
    (imap / "Junk").write_bytes(entry(93))
    (imap / "[Gmail].sbd/All Mail").write_bytes(entry(94))
    (imap / "[Gmail].sbd/Sent Mail").write_bytes(entry(5))
    (imap / "Travel/cur/1700000000000.eml").write_bytes(letter(6))
    (profile / "Mail/Feeds/News").write_bytes(entry(95))
    (outside / "Inbox").write_bytes(entry(7))
    (local / "link").symlink_to(tmp_path / "private")
    (tmp_path / "private").write_bytes(entry(96))
    return home


def test_a_thunderbird_is_read_by_the_role_of_its_folders(thunderbird: Path) -> None:
    before = {path: path.stat() for path in thunderbird.rglob("*")}
    with guarded(thunderbird) as sink:
        assert sink.wait_items(7)
        assert sink.wait_state(State.OK)
        assert {subject(item): item.outgoing for item in sink.items} == {
            1: False, 2: True, 3: False, 4: False, 5: True, 6: False, 7: False,
        }  # fmt: skip
        streams = {subject(item): item.stream for item in sink.items}
        assert streams[3] == "mailbox:m/abc.default/Local Folders/Archive/2026"
        assert streams[6] == "mailbox:m/abc.default/imap.example.org/Travel"
        with (thunderbird / "abc.default/Mail/Local Folders/Inbox").open("ab") as file:
            file.write(entry(8, status="0000"))
        assert sink.wait_items(8)
    after = {path: path.stat() for path in thunderbird.rglob("*")}
    changed = [path.name for path, found in after.items() if found.st_mtime_ns != before[path].st_mtime_ns]
    assert changed == ["Inbox"]  # by this test itself
    with guarded(thunderbird / "abc.default", name="m2") as profile:
        assert profile.wait_items(8)


def test_a_folder_that_comes_later_and_one_that_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.sources.mailboxes.WALK_EVERY", 0.2)
    folder = tmp_path / "mail"
    with guarded(folder) as sink:
        assert sink.wait_state(State.WAITING, "folder.missing")
        folder.mkdir()
        assert sink.wait_state(State.OK)
        (folder / "box").write_bytes(entry(1))
        assert sink.wait_items(1)
        (folder / "box").rename(folder / "other")
        assert sink.wait_for(lambda: any(item.stream.endswith("other") for item in sink.items))
        (folder / "other").unlink()
        folder.rmdir()
        assert sink.wait_state(State.WAITING, "folder.missing")
        assert [health.state for health in sink.health] == [State.WAITING, State.OK, State.WAITING]


def test_a_folder_without_permission_needs_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: str) -> tuple[()]:
        raise PermissionError

    monkeypatch.setattr("companion.sources.mailboxes.find_stores", denied)
    (tmp_path / "box").write_bytes(entry(1))
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.NEEDS_PERSON, "folder.denied")
        monkeypatch.setattr("companion.sources.mailboxes.find_stores", find_stores)
        assert sink.wait_state(State.OK)
        assert sink.wait_items(1)


def read(*paths: Path | str | bytes, kind: Kind | None = None) -> list[tuple[str, str]]:
    """Key and kind, or key and reason, of what is read."""
    found = []
    for item in read_paths(paths, kind):
        key = item.key.rpartition("/")[2]
        found.append((key, item.reason if isinstance(item, Unreadable) else str(item.kind)))
    return found


def test_paths_of_every_kind_are_recognised_in_order(tmp_path: Path, maildir: Path) -> None:
    deliver(maildir, 1)
    deliver(maildir, 2).rename(maildir / "cur" / "2.host:2,S")
    (tmp_path / "a.eml").write_bytes(letter(3))
    (tmp_path / "b.mbox").write_bytes(entry(4) + entry(5))
    (tmp_path / "c.jsonl").write_text('{"text": "hi"}\n\n{"sender": "x"}\nnot json\n{"text": "ho", "turns": []}')
    (tmp_path / "d.pdf").write_bytes(b"%PDF")
    (tmp_path / "link").symlink_to(tmp_path / "d.pdf")
    os.mkfifo(tmp_path / "pipe")
    everything = [
        *(("2.host:2,S", "email"), ("1.host", "email"), ("a.eml", "email")),
        *(("b.mbox#1", "email"), ("b.mbox#2", "email")),
        *(("c.jsonl#1", "message"), ("c.jsonl#3", "malformed"), ("c.jsonl#4", "malformed"), ("c.jsonl#5", "message")),
        ("d.pdf", "file"),
    ]
    assert read(tmp_path) == everything
    assert read(tmp_path / "d.pdf", tmp_path / "missing", tmp_path / "a.eml") == [
        ("d.pdf", "file"),
        ("missing", "gone"),
        ("a.eml", "email"),
    ]
    assert read(tmp_path / "pipe", "a\0b") == [("pipe", "malformed"), ("a\0b", "gone")]
    assert read(tmp_path / "link") == [("link", "file")]  # named by the person, so followed


def test_a_kind_that_is_named_holds_for_every_file(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Hi Mum, new number")
    assert read(tmp_path / "x.txt", kind=Kind.EMAIL) == [("x.txt", "email")]
    assert read(tmp_path / "x.txt", kind=Kind.MESSAGE) == [("x.txt", "message")]
    assert read(tmp_path / "x.txt", kind=Kind.FILE) == [("x.txt", "file")]


def test_standard_input_is_one_mail_or_messages() -> None:
    (mail,) = read_paths([letter(1)])
    assert isinstance(mail, RawItem)
    assert (mail.key, mail.kind, mail.data) == ("-", Kind.EMAIL, letter(1))
    assert read(b'{"text": "a"}\n{"text": "b"}\n', kind=Kind.MESSAGE) == [("-#1", "message"), ("-#2", "message")]
    assert read(b"plain words", kind=Kind.MESSAGE) == [("-", "message")]


def test_a_line_that_is_too_long_is_told_and_passed(tmp_path: Path) -> None:
    (tmp_path / "m.jsonl").write_bytes(b'{"text": "a"}\n{"text": "' + b"x" * 3_000_000 + b'"}\n{"text": "c"}\n')
    assert read(tmp_path / "m.jsonl") == [
        ("m.jsonl#1", "message"),
        ("m.jsonl#2", "too_large"),
        ("m.jsonl#3", "message"),
    ]


def test_a_path_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.eml").write_bytes(letter(1))

    def denied(*args: object, **more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", denied)
    assert read(tmp_path / "a.eml") == [("a.eml", "denied")]
