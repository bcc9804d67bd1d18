"""The encrypted file: opening it, transactions, and faults of the disk turned into the errors of the house.

Cipher: SQLCipher 4 page format (AES-256-CBC with HMAC-SHA-512 for each page), so that other programs can open the
file with the key. Every page that is read is authenticated: a flipped bit is an error, never a wrong answer.
"""

from __future__ import annotations

import errno
import hmac
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable
from companion.memory.schema import MIGRATIONS, migrate

Row = tuple[Any, ...]
"""One row, its columns in the order of the query."""
BUSY_MS = 2_000
"""How long a call waits for another process that is writing, in milliseconds."""
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class Database:
    """One connection, opened when first needed and again after trouble. Owned by the thread that first uses it."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        vfs: str | None = None,
        steps: Sequence[str] = MIGRATIONS,
        synchronous: str = "FULL",
    ) -> None:
        """`vfs`, `steps` and `synchronous` are for tests: a faulty disk, another schema, a careless setting."""
        if len(key) != 32:
            raise ValueError("the key has 32 bytes")
        self.path = path
        self._key = key
        self._vfs = vfs
        self._steps = steps
        self._synchronous = synchronous
        self._connection: apsw.Connection | None = None
        self._owner: int | None = None
        self._version = 0
        self.on_reset: Callable[[], None] = lambda: None
        """Called when what was read before may no longer hold: a rollback, a new connection, another writer."""

    def open(self) -> apsw.Connection:
        """The connection, opened and brought to the present schema if need be. Raises the errors of the house."""
        if self._owner != threading.get_ident():
            if self._owner is not None:
                raise RuntimeError("the store belongs to another thread; see adopt()")
            self._owner = threading.get_ident()
        if self._connection is None:
            try:
                self._connection = self._connect()
            except apsw.Error as error:
                raise _translate(error) from error
            self._version = 0
        return self._connection

    def adopt(self) -> None:
        """Make the calling thread the owner: for handing the store over before its first owner is done with it."""
        self._owner = threading.get_ident()

    def execute(self, statement: str, values: Sequence[Any] = ()) -> apsw.Cursor:
        """Run one statement. Call inside `reading` or `writing`."""
        return self.open().execute(statement, values)

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        return self.open().execute(statement, values).fetchall()

    def row(self, statement: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None. A statement that writes is run to its end."""
        found: list[Row] = self.open().execute(statement, values).fetchall()
        return found[0] if found else None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Run a block of reads; faults come out as errors of the house."""
        try:
            self._refresh(self.open())
            yield
        except apsw.Error as error:
            raise self._fault(error) from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run a block in one transaction: wholly committed and synced to the disk, or undone."""
        try:
            connection = self.open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._refresh(connection)
                yield
                connection.execute("COMMIT")
            except BaseException:
                # SQLite itself has rolled back after the graver errors.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                self.on_reset()
                raise
        except apsw.Error as error:
            raise self._fault(error) from error

    def close(self) -> None:
        """Close the file. A later call opens it again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(apsw.Error):
                connection.close(force=True)

    def _refresh(self, connection: apsw.Connection) -> None:
        # The number changes when another connection (the command line beside the guard) has committed.
        version = int(connection.pragma("data_version"))
        if version != self._version:
            self._version = version
            self.on_reset()

    def _fault(self, error: apsw.Error) -> CompanionError | apsw.Error:
        wanted = _translate(error)
        if wanted is not error and not isinstance(error, apsw.BusyError):
            # What the connection believes about the file may be stale after a failed write: start afresh.
            self.close()
        return wanted

    def _connect(self) -> apsw.Connection:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.path.exists():
                # Owner only, from the first byte on; SQLite gives its side files the same mode.
                os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            filled = self.path.stat().st_size > 0
        except OSError as error:
            if error.errno in _NO_SPACE:
                raise Unavailable("store.disk_full") from error
            raise NeedsPerson("store.cannot_open") from error
        if filled and check_key(self.path, self._key) is False:
            raise NeedsPerson("store.wrong_key")
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        connection = apsw.Connection(str(self.path), flags=flags, vfs=self._vfs)
        try:
            self._prepare(connection)
            migrate(connection, self._steps)
        except (apsw.NotADBError, apsw.CorruptError) as error:
            connection.close(force=True)
            if check_key(self.path, self._key) is None:
                raise NeedsPerson("store.wrong_key_or_damaged") from error
            raise Rejected("store.damaged") from error
        except BaseException:
            with suppress(apsw.Error):
                connection.close(force=True)
            raise
        if check_key(self.path, self._key) is not True:
            _write_check(self.path, self._key)
        return connection

    def _prepare(self, connection: apsw.Connection) -> None:
        connection.set_busy_timeout(BUSY_MS)
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.pragma("key", f"x'{self._key.hex()}'")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        connection.pragma("secure_delete", "ON")
        connection.pragma("temp_store", "MEMORY")
        if connection.pragma("journal_mode", "wal") != "wal":
            raise NeedsPerson("store.cannot_open")
        # FULL: with WAL, NORMAL loses commits that were acknowledged when the power goes.
        connection.pragma("synchronous", self._synchronous)
        connection.pragma("journal_size_limit", 8 << 20)
        connection.pragma("cache_size", -16_384)


def _translate(error: apsw.Error) -> CompanionError | apsw.Error:
    """The error of the house that a database error amounts to, or the error itself where it is a defect of ours."""
    if isinstance(error, apsw.FullError):
        return Unavailable("store.disk_full")
    if isinstance(error, apsw.IOError):
        return Unavailable("store.disk_full" if _errno(error) in _NO_SPACE else "store.io")
    table: tuple[tuple[type[apsw.Error] | tuple[type[apsw.Error], ...], CompanionError], ...] = (
        ((apsw.BusyError, apsw.LockedError, apsw.ProtocolError), Unavailable("store.locked")),
        (apsw.NoMemError, Unavailable("store.memory")),
        (apsw.ReadOnlyError, NeedsPerson("store.read_only")),
        ((apsw.CantOpenError, apsw.PermissionsError, apsw.AuthError), NeedsPerson("store.cannot_open")),
        ((apsw.CorruptError, apsw.NotADBError), Rejected("store.damaged")),
    )
    return next((meant for kinds, meant in table if isinstance(error, kinds)), error)


def _errno(error: apsw.Error) -> int:
    return int(getattr(error, "system_errno", 0) or getattr(error, "errno", 0) or 0)


def _check_path(path: Path) -> Path:
    return path.with_name(path.name + ".check")


def _check_value(key: bytes) -> str:
    return hmac.new(key, b"companion store check 1", "sha256").hexdigest()


def check_key(path: Path, key: bytes) -> bool | None:
    """Whether `key` is the one the database at `path` was made with; None if its check value is missing.

    The value tells a wrong key from a damaged file, which look the same to the cipher. It gives nothing away:
    it is a MAC under a random 256-bit key.
    """
    try:
        text = _check_path(path).read_text("ascii")
    except (OSError, UnicodeDecodeError):
        return None
    return hmac.compare_digest(text.strip(), _check_value(key)) if len(text.strip()) == 64 else None


def _write_check(path: Path, key: bytes) -> None:
    target = _check_path(path)
    draft = target.with_name(target.name + ".new")
    with suppress(OSError):  # Without it a wrong key and damage are not told apart; nothing else depends on it.
        draft.write_text(_check_value(key) + "\n", "ascii")
        draft.replace(target)


def quarantine(path: Path, stamp: str) -> Path:
    """Move a damaged database aside, with all its side files, as `NAME.damaged-STAMP`; returns where it is now.

    Nothing is deleted. A new, empty store can then be opened at `path`; telling the person is the caller's part.
    """
    moved = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while moved.exists():
        number += 1
        moved = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    # The side files first: should the machine die between, the old database is still in its place, and still damaged.
    for suffix in ("-wal", "-shm", ".check", ""):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(moved.with_name(moved.name + suffix))
    return moved


def quarantined(path: Path) -> tuple[Path, ...]:
    """Databases that were moved aside earlier and are still there."""
    found = path.parent.glob(path.name + ".damaged-*")
    return tuple(sorted(p for p in found if not p.name.endswith(("-wal", "-shm", ".check"))))
