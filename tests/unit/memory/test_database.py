"""Faults of the disk as the errors of the house; the key's check value; who may use the connection."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import apsw
import pytest

from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable
from companion.memory.database import Database, _translate, check_key
from tests.support.remembered import KEY


def raised(kind: type[apsw.Error], system: int = 0) -> apsw.Error:
    error = kind("planned")
    error.system_errno = system
    return error


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (raised(apsw.FullError), Unavailable, "store.disk_full"),
        (raised(apsw.IOError, errno.ENOSPC), Unavailable, "store.disk_full"),
        (raised(apsw.IOError, errno.EFBIG), Unavailable, "store.disk_full"),
        (raised(apsw.IOError, errno.EIO), Unavailable, "store.io"),
        (raised(apsw.IOError), Unavailable, "store.io"),
        (raised(apsw.BusyError), Unavailable, "store.locked"),
        (raised(apsw.LockedError), Unavailable, "store.locked"),
        (raised(apsw.NoMemError), Unavailable, "store.memory"),
        (raised(apsw.ReadOnlyError), NeedsPerson, "store.read_only"),
        (raised(apsw.CantOpenError), NeedsPerson, "store.cannot_open"),
        (raised(apsw.CorruptError), Rejected, "store.damaged"),
        (raised(apsw.NotADBError), Rejected, "store.damaged"),
    ],
)
def test_every_trouble_calls_for_a_reaction(error: apsw.Error, kind: type[CompanionError], reason: str) -> None:
    meant = _translate(error)
    assert isinstance(meant, kind)
    assert str(meant) == reason


def test_a_defect_of_ours_stays_a_defect(tmp_path: Path) -> None:
    database = Database(tmp_path / "memory.db", KEY)
    with pytest.raises(apsw.SQLError), database.reading():
        database.rows("SELECT no_such_column FROM entry")
    with pytest.raises(apsw.ConstraintError), database.writing():
        database.execute("INSERT INTO meta VALUES ('a', NULL)")
    with database.reading():
        assert database.row("SELECT count(*) FROM meta") == (0,)
    database.close()


def test_an_interrupted_block_is_undone(tmp_path: Path) -> None:
    database = Database(tmp_path / "memory.db", KEY)

    def interrupted() -> None:
        with database.writing():
            database.execute("INSERT INTO meta VALUES ('a', 'b')")
            raise KeyError

    with pytest.raises(KeyError):
        interrupted()
    with database.reading():
        assert database.rows("SELECT * FROM meta") == []
    database.close()


def test_the_check_value_knows_its_key_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    assert check_key(path, KEY) is None
    Database(path, KEY).open()
    assert check_key(path, KEY) is True
    assert check_key(path, bytes(32)) is False
    note = path.with_name("memory.db.check")
    assert KEY.hex() not in note.read_text()
    for damaged in (b"", b"abc", b"\xff" * 64):
        note.write_bytes(damaged)
        assert check_key(path, KEY) is None
    Database(path, KEY).open()
    assert check_key(path, KEY) is True, "written anew by whoever opens the file with the right key"


def test_the_settings_that_promises_rest_on(tmp_path: Path) -> None:
    connection = Database(tmp_path / "memory.db", KEY).open()
    wanted = {"cipher": "sqlcipher", "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2}
    assert {name: connection.pragma(name) for name in wanted} == wanted


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs the right to mount")
def test_a_read_only_disk_needs_the_person_and_is_recovered_from(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("needs the right to mount")
    try:
        database = Database(disk / "memory.db", KEY)
        database.open()
        database.close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(NeedsPerson, match=r"^store\.(read_only|cannot_open)$"), database.writing():
            database.execute("INSERT INTO meta VALUES ('a', 'b')")
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        with database.writing():
            database.execute("INSERT INTO meta VALUES ('a', 'b')")
        database.close()
    finally:
        subprocess.run(["umount", str(disk)], check=True)
