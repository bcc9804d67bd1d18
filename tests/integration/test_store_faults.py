"""The store on a bad day: failing disks, power cuts, killed processes, full disks, flipped bits, stray readers.

Each promise has a negative control: the same harness with the protection taken away must find the fault.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Answer
from companion.domain.judgement import Act
from companion.memory import retention
from companion.memory.database import Database, quarantine, quarantined
from companion.memory.schema import MIGRATIONS
from companion.memory.store import Store
from tests.support.faults import FaultyDisk, Tape, crash, faulty_disk
from tests.support.remembered import DAY, KEY, START, decision, lesson, mail
from tests.support.yardstick import within

STREAM = mail(0).stream
MARKER = "zyxquovadismarker"


def record(store: Store, number: int) -> str:
    """Record one mail with the cursor after it; returns its key."""
    item = mail(number)
    store.record(item, decision(item), cursor=str(number))
    return item.key


def record_many(store: Store, numbers: Iterable[int]) -> None:
    """Record mails one by one until something is in the way."""
    for number in numbers:
        record(store, number)


def sound(store: Store, acknowledged: set[str], attempted: int) -> None:
    """All that was acknowledged is there, nothing twice, and the cursor is not ahead of what is there."""
    store.check()
    entries = store.journal(limit=1000)
    keys = [entry.observation.key for entry in entries if entry.observation]
    assert len(keys) == len(set(keys)) == len(entries)
    assert acknowledged <= set(keys)
    assert all(entry.decision is not None for entry in entries)
    cursor = int(store.cursors().get(STREAM, "-1"))
    assert cursor <= attempted
    assert {mail(n).key for n in range(cursor + 1)} <= set(keys)


# 1. The n-th operation fails


def work_on(disk: FaultyDisk, path: Path, items: int = 3) -> set[str]:
    """Open, record, answer, undo, forget; returns the keys acknowledged. Errors of the house end it."""
    done: set[str] = set()
    with suppress(CompanionError), Store(path, KEY, vfs=disk.below_cipher) as store:
        for number in range(items):
            done.add(record(store, number))
        item = mail(1)
        store.append(lesson(item, decision(item), Answer.FALSE_ALARM))
        store.drop("f1")
    return done


@pytest.mark.parametrize("sticky", [False, True])
def test_any_failing_operation_leaves_the_store_whole(tmp_path: Path, sticky: bool) -> None:
    """SQLite's own loop: fail operation n, for every n until none fails."""
    with faulty_disk() as disk:
        work_on(disk, tmp_path / "whole.db")
        total = disk.count
        assert total > 100
        # A quarter of them in each of the two runs keeps the suite quick.
        for n in range(1 + sticky, total + 1, 4):
            path = tmp_path / f"{n}" / "memory.db"
            disk.count, disk.fail_at, disk.sticky = 0, n, sticky
            done = work_on(disk, path)
            disk.fail_at = 0
            with Store(path, KEY, vfs=disk.below_cipher) as store:
                sound(store, done, 3)


def test_the_same_store_goes_on_after_a_failed_operation(tmp_path: Path) -> None:
    with faulty_disk() as disk, Store(tmp_path / "memory.db", KEY, vfs=disk.below_cipher) as store:
        record(store, 0)
        for offset in range(1, 12):
            disk.fail_at = disk.count + offset
            with suppress(Unavailable):
                record(store, offset)
            disk.fail_at = 0
            record(store, offset)
        sound(store, {mail(n).key for n in range(12)}, 12)


def test_a_failing_disk_is_noticed_by_the_harness(tmp_path: Path) -> None:
    """Control: an acknowledged item that is not there, and one recorded twice, are both found."""
    with Store(tmp_path / "memory.db", KEY) as store:
        record(store, 0)
        with pytest.raises(AssertionError):
            sound(store, {"never recorded"}, 1)
        store.advance(STREAM, "5")
        with pytest.raises(AssertionError):
            sound(store, set(), 9)


# 2. The power goes


def states(tape: Tape, seed: int, count: int, folder: Path) -> Iterator[tuple[Path, set[str]]]:
    """Crash states at operations spread over the tape."""
    dice = random.Random(seed)
    first = next(n for n, op in enumerate(tape.ops) if op[0] == "mark")
    for number in range(count):
        upto = dice.randint(first + 1, len(tape.ops))
        into = folder / f"{seed}-{number}"
        yield into, crash(tape, upto, dice, into)


def bad_states(tmp_path: Path, synchronous: str, count: int) -> int:
    """How many of `count` crash states break a promise."""
    with faulty_disk() as disk:
        disk.tape = Tape()
        with Store(tmp_path / "memory.db", KEY, vfs=disk.below_cipher, synchronous=synchronous) as store:
            for number in range(12):
                disk.tape.mark(record(store, number))
        tape = disk.tape
    bad = 0
    for folder, acknowledged in states(tape, 1, count, tmp_path):
        try:
            with Store(folder / "memory.db", KEY) as store:
                sound(store, acknowledged, 12)
        except (CompanionError, AssertionError):
            bad += 1
    return bad


def test_no_acknowledged_item_is_lost_when_the_power_goes(tmp_path: Path) -> None:
    assert bad_states(tmp_path, "FULL", 80) == 0


def test_without_syncing_the_harness_finds_losses(tmp_path: Path) -> None:
    """Control: the setting that most programs use loses acknowledged items."""
    assert bad_states(tmp_path, "NORMAL", 40) > 5


# 3. The process is killed

WORKER = """
    import sys
    from pathlib import Path
    from companion.memory.store import Store
    from tests.support.remembered import KEY, decision, mail

    with Store(Path(sys.argv[1]), KEY) as store:
        number = int(store.cursors().get(mail(0).stream, "-1")) + 1
        while True:
            item = mail(number)
            if not store.judged(item.stream, item.key):
                store.record(item, decision(item), cursor=str(number))
                sys.stdout.write(f"{number}\\n")
                sys.stdout.flush()
            number += 1
"""


CARELESS = WORKER.replace(
    "store.record(item, decision(item), cursor=str(number))",
    "store.advance(item.stream, str(number)); store.record(item, decision(item))",
)
PARENT = """
    import os, signal, sys, time
    body = compile(bytes.fromhex(sys.stdin.readline().strip()).decode(), "worker", "exec")
    import companion.memory.store, tests.support.remembered
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            exec(body, {"__name__": "worker"})
        time.sleep(float(line))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        print("killed", flush=True)
"""


def kill_often(path: Path, worker: str, kills: int) -> list[int]:
    """Run a worker again and again, killing it at random moments; returns what it acknowledged.

    One long-lived parent forks the workers, so that a kill costs a restart of the store only.
    """
    dice = random.Random(3)
    parent = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(PARENT), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    acknowledged: list[int] = []
    try:
        parent.stdin.write(textwrap.dedent(worker).encode().hex() + "\n")
        for _ in range(kills):
            parent.stdin.write(f"{dice.uniform(0.02, 0.1)}\n")
            parent.stdin.flush()
            for line in parent.stdout:
                # A number cut off by the kill is no acknowledgement; "killed" then follows on its line.
                if "killed" in line:
                    break
                acknowledged.append(int(line))
    finally:
        parent.stdin.close()
        parent.wait(10)
        parent.stdout.close()
    return acknowledged


def missing(path: Path, acknowledged: list[int]) -> set[str]:
    """Items that were acknowledged, or that the cursor has passed, and are not there."""
    with Store(path, KEY) as store:
        store.check()
        keys = {entry.observation.key for entry in store.journal(limit=10_000) if entry.observation}
        passed = range(int(store.cursors()[STREAM]) + 1)
    return {mail(n).key for n in (*acknowledged, *passed)} - keys


def test_killed_at_random_moments_nothing_is_lost_and_nothing_judged_twice(tmp_path: Path) -> None:
    acknowledged = kill_often(tmp_path / "memory.db", WORKER, 50)
    assert len(acknowledged) > 50
    assert len(acknowledged) == len(set(acknowledged)), "an item was judged twice"
    assert missing(tmp_path / "memory.db", acknowledged) == set()


def test_a_cursor_moved_in_a_step_of_its_own_loses_items(tmp_path: Path) -> None:
    """Control: the same harness finds what one transaction prevents."""
    for attempt in range(5):
        path = tmp_path / f"{attempt}.db"
        if missing(path, kill_often(path, CARELESS, 10)):
            return
    pytest.fail("the harness noticed nothing")


# 4. Migration

NEXT = (*MIGRATIONS, "CREATE TABLE later(a); INSERT INTO later SELECT id FROM entry; ALTER TABLE entry ADD COLUMN b;")


def migrations_cut_short(tmp_path: Path, every: int) -> tuple[set[int], int]:
    """Cut the power during a migration; returns the versions found afterwards, and how many states were broken."""
    with faulty_disk() as disk:
        with Store(tmp_path / "memory.db", KEY, vfs=disk.below_cipher) as store:
            done = {record(store, number) for number in range(3)}
        disk.tape = Tape()
        for file in sorted(tmp_path.iterdir()):
            if file.is_file():
                disk.tape.ops += [("write", file.name, 0, file.read_bytes()), ("sync", file.name, 0, b"")]
        start = len(disk.tape.ops)
        Store(tmp_path / "memory.db", KEY, vfs=disk.below_cipher, steps=NEXT).close()
        tape = disk.tape
    versions: set[int] = set()
    dice, broken = random.Random(4), 0
    for upto in range(start, len(tape.ops) + 1, every):
        folder = tmp_path / f"at{upto}"
        crash(tape, upto, dice, folder)
        # Trouble comes again while the first crash is being recovered from.
        with faulty_disk() as again, suppress(CompanionError, apsw.SQLError):
            again.fail_at, again.sticky = dice.randint(1, 40), True
            Store(folder / "memory.db", KEY, vfs=again.below_cipher, steps=NEXT).close()
        try:
            with Store(folder / "memory.db", KEY) as store:
                sound(store, done, 3)
            versions.add(1)
        except NeedsPerson as newer:
            versions.add({"store.newer": 2}[str(newer)])
        try:
            with Store(folder / "memory.db", KEY, steps=NEXT) as store:
                sound(store, done, 3)
                assert len(store._database.rows("SELECT a FROM later")) == 3
        except (apsw.SQLError, AssertionError):
            broken += 1
    return versions, broken


def test_a_crash_during_migration_leaves_the_old_schema_or_the_new_one(tmp_path: Path) -> None:
    assert migrations_cut_short(tmp_path, 1) == ({1, 2}, 0)


def test_a_migration_in_pieces_is_found_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control: the same steps, each committed by itself."""

    def careless(connection: apsw.Connection, steps: tuple[str, ...]) -> int:
        for number in range(int(connection.pragma("user_version")), len(steps)):
            for statement in steps[number].split(";\n" if number == 0 else ";"):
                connection.execute(statement)
            connection.pragma("user_version", number + 1)
        return len(steps)

    monkeypatch.setattr("companion.memory.database.migrate", careless)
    assert migrations_cut_short(tmp_path, 2)[1] > 0


def test_a_failing_step_undoes_the_whole_migration(tmp_path: Path) -> None:
    with Store(tmp_path / "memory.db", KEY) as store:
        done = {record(store, 0)}
    with pytest.raises(apsw.SQLError):
        Store(tmp_path / "memory.db", KEY, steps=(*NEXT, "CREATE TABLE later(a)"))
    with Store(tmp_path / "memory.db", KEY) as store:
        sound(store, done, 1)
        assert store._database.rows("SELECT 1 FROM sqlite_schema WHERE name = 'later'") == []


# 5. The disk is full, or read-only, or somebody else is writing


def test_a_full_disk_is_said_and_recovered_from_without_a_restart(tmp_path: Path) -> None:
    disk = tmp_path / "small"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        with Store(disk / "memory.db", KEY) as store:
            record(store, 0)
            ballast = disk / "ballast"
            with suppress(OSError), ballast.open("wb") as file:
                while True:
                    file.write(bytes(4096))
                    file.flush()
            with pytest.raises(Unavailable, match=r"^store\.disk_full$"):
                record_many(store, range(1, 200))
            assert len(store.journal()) >= 1, "reading goes on"
            seen = len(store.journal(limit=1000))
            ballast.unlink()
            record(store, seen)
            sound(store, {mail(0).key, mail(seen).key}, seen)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_below_the_cipher(tmp_path: Path) -> None:
    with faulty_disk() as disk, Store(tmp_path / "memory.db", KEY, vfs=disk.below_cipher) as store:
        record(store, 0)
        disk.fail_at, disk.sticky, disk.full = disk.count + 4, True, True
        with pytest.raises(Unavailable, match=r"^store\.disk_full$"):
            record(store, 1)
        disk.fail_at = 0
        record(store, 1)
        sound(store, {mail(0).key, mail(1).key}, 1)


def test_another_writer_makes_the_store_wait_and_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.memory.database.BUSY_MS", 50)
    with Store(tmp_path / "memory.db", KEY) as store:
        record(store, 0)
        other = Database(tmp_path / "memory.db", KEY)
        other.open().execute("BEGIN IMMEDIATE")
        with within(2.0, time.monotonic), pytest.raises(Unavailable, match=r"^store\.locked$"):
            record(store, 1)
        assert len(store.journal()) == 1, "reading goes on"
        other.open().execute("COMMIT")
        record(store, 1)
        other.close()


def test_a_folder_that_may_not_be_written_needs_the_person(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NeedsPerson, match=r"^store\.cannot_open$"):
        Store(tmp_path / "file" / "memory.db", KEY)


# 6. Flipped bits


def filled(path: Path, items: int = 40) -> None:
    with Store(path, KEY) as store:
        for number in range(items):
            record(store, number)


@pytest.mark.parametrize("part", [0.0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999])
def test_a_flipped_bit_is_detected_and_the_file_is_kept(tmp_path: Path, part: float) -> None:
    path = tmp_path / "memory.db"
    filled(path)
    raw = bytearray(path.read_bytes())
    raw[int(len(raw) * part)] ^= 0x10
    path.write_bytes(raw)
    with pytest.raises(Rejected, match=r"^store\.damaged$"), Store(path, KEY) as store:
        store.check()
    assert path.read_bytes() == bytes(raw), "nothing was repaired, reset or deleted"
    moved = quarantine(path, "20260924-120000")
    assert moved.read_bytes() == bytes(raw)
    assert quarantined(path) == (moved,)
    with Store(path, KEY) as fresh:
        assert fresh.journal() == ()
        assert quarantined(path) == (moved,)


def test_an_unharmed_file_passes_the_same_check(tmp_path: Path) -> None:
    """Control for the flipped bits."""
    filled(tmp_path / "memory.db")
    with Store(tmp_path / "memory.db", KEY) as store:
        store.check()


def test_a_file_cut_short_is_detected(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    filled(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(Rejected, match=r"^store\.damaged$"), Store(path, KEY) as store:
        store.check()


def test_quarantine_never_overwrites_an_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    moved = []
    for content in (b"one", b"two"):
        path.write_bytes(content)
        moved.append(quarantine(path, "now"))
    assert [file.read_bytes() for file in moved] == [b"one", b"two"]


# 7. The wrong key


def test_a_wrong_key_is_told_from_damage_and_harms_nothing(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    filled(path, 3)
    before = path.read_bytes()
    with pytest.raises(NeedsPerson, match=r"^store\.wrong_key$"):
        Store(path, bytes(32))
    (tmp_path / "memory.db.check").unlink()
    with pytest.raises(NeedsPerson, match=r"^store\.wrong_key_or_damaged$"):
        Store(path, bytes(32))
    assert path.read_bytes() == before
    with Store(path, KEY) as store:
        assert len(store.journal()) == 3
    with pytest.raises(NeedsPerson, match=r"^store\.wrong_key$"):
        Store(path, bytes(32))


# 8. Nothing in clear


def marked(path: Path, key: bytes = KEY) -> None:
    """A store with a marker in every sort of text, not closed properly: log and shared memory stay."""
    store = Store(path, key)
    item = mail(1, subject=MARKER, text=f"{MARKER} " * 300, key=MARKER, sender=f"{MARKER}@example.org")
    given = decision(item, Act.WARN, 0.9)
    store.record(item, given, cursor=MARKER)
    store.append(lesson(item, given, Answer.CONFIRMED))
    store.keep(MARKER, MARKER)
    assert len(store.journal(MARKER)) == 1
    assert list(path.parent.glob("*-wal"))
    scan(path.parent)
    retention.scrub(store._database)
    scan(path.parent)
    store.close()


def scan(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            raw = file.read_bytes().lower()
            for form in (
                MARKER.encode(),
                MARKER[3:].encode(),
                MARKER.encode("utf-16-le"),
                MARKER.encode().hex().encode(),
            ):
                assert form not in raw, f"clear text in {file.name}"


def test_no_text_reaches_the_disk_in_clear(tmp_path: Path) -> None:
    marked(tmp_path / "memory.db")
    scan(tmp_path)
    assert not any(b"SQLite format" in file.read_bytes() for file in tmp_path.iterdir())


def test_the_scan_finds_clear_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control: without a key the marker is in the log and in the database."""
    real = apsw.Connection.pragma

    def no_key(self: apsw.Connection, name: str, *values: object, **more: object) -> object:
        return None if name == "key" else real(self, name, *values, **more)

    class Careless(apsw.Connection):
        pragma = no_key

    monkeypatch.setattr(apsw, "Connection", Careless)
    with pytest.raises(AssertionError, match=r"clear text in memory\.db"):
        marked(tmp_path / "memory.db")


# 9. Forgotten means gone


def pages(store: Store) -> bytes:
    """All pages of the database as they are below the cipher's protection: with freed and half-used ones."""
    return store._database.open().serialize("main").lower()


def crowd(store: Store) -> None:
    """Mails with and without the marker, so many that pages split and merge."""
    for number in range(120):
        loud = number % 3 == 0
        text = f"{MARKER} seeks something" if loud else "ordinary words"
        item = mail(number, f"{MARKER}@example.org" if loud else "june@example.org", text=f"{text} {number} " * 9)
        given = decision(item, Act.WARN if loud else Act.SILENT, 0.9 if loud else 0.01)
        store.record(item, given)
        if loud and number % 2 == 0:
            store.append(lesson(item, given, Answer.CONFIRMED, f"f{number}"))


def forget_sender(store: Store) -> None:
    assert store.forget(sender=f"{MARKER.upper()}@example.org") == 40


def forget_all(store: Store) -> None:
    assert store.forget(everything=True) == 120


@pytest.mark.parametrize("forget", [forget_sender, forget_all])
def test_forgotten_text_is_in_no_page(tmp_path: Path, forget: Callable[[Store], None]) -> None:
    with Store(tmp_path / "memory.db", KEY) as store:
        crowd(store)
        assert MARKER.encode() in pages(store)
        forget(store)
        assert MARKER.encode() not in pages(store)
        assert MARKER[4:].encode() not in pages(store)
        assert (tmp_path / "memory.db-wal").stat().st_size < 10_000, "cut off; a note of the scrubbing follows"
        assert store.journal(MARKER) == ()
        assert all(MARKER not in str(item) for item in store.log())
        store.check()


def test_deleting_alone_leaves_traces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control: without the scrubbing, the marker is still in freed pages or index segments."""
    monkeypatch.setattr(retention, "scrub", lambda database: None)
    with Store(tmp_path / "memory.db", KEY) as store:
        store._database.open().pragma("secure_delete", "OFF")
        crowd(store)
        forget_sender(store)
        assert MARKER[4:].encode() in pages(store)


def test_a_scrub_that_failed_is_done_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with faulty_disk() as disk, Store(tmp_path / "memory.db", KEY, vfs=disk.below_cipher) as store:
        crowd(store)
        scrub = retention.scrub

        def broken(database: Database) -> None:
            disk.fail_at = disk.count + 30
            scrub(database)

        monkeypatch.setattr(retention, "scrub", broken)
        with pytest.raises(Unavailable):
            store.forget(sender=f"{MARKER}@example.org")
        monkeypatch.setattr(retention, "scrub", scrub)
        disk.fail_at = 0
        assert store.journal(MARKER) == (), "the rows are gone at once"
        assert store.value(retention.SCRUB_DUE) is not None
        store.retire(START + DAY)
        assert store.value(retention.SCRUB_DUE) is None
        assert MARKER[4:].encode() not in pages(store)


def test_a_killed_process_leaves_no_clear_text(tmp_path: Path) -> None:
    """The log of a process that had no time to close is encrypted too."""
    code = textwrap.dedent(
        f"""
        import os, signal, sys
        from pathlib import Path
        from companion.memory.store import Store
        from tests.support.remembered import KEY, mail
        store = Store(Path(sys.argv[1]), KEY)
        store.record(mail(1, text="{MARKER} " * 100))
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path / "memory.db")], cwd=root, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert (tmp_path / "memory.db-wal").stat().st_size > 0
    scan(tmp_path)
    with Store(tmp_path / "memory.db", KEY) as store:
        assert len(store.journal(MARKER)) == 1
