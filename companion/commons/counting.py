"""Counters of randomised answers, and the stamps that are spent: all that the commons keeps.

A report is two rows at most: its stamp among the spent ones, and one more in the counter of its answer, both in one
transaction that is on the disk before anybody is told. So after a crash nothing that was acknowledged is missing, and
what arrives again is recognised by its stamp. SQLite by default; PostgreSQL where several machines count together.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

import pg8000.dbapi
import pg8000.exceptions

from companion.domain.errors import Misconfigured, Unavailable

_FAULTS = (sqlite3.Error, pg8000.dbapi.Error, pg8000.exceptions.InterfaceError, OSError)
_TABLES = (
    "CREATE TABLE IF NOT EXISTS spent(week INTEGER NOT NULL, token {bytes} NOT NULL, PRIMARY KEY(week, token))",
    "CREATE TABLE IF NOT EXISTS counted(week INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL,"
    " n BIGINT NOT NULL, PRIMARY KEY(week, question, answer))",
    "CREATE TABLE IF NOT EXISTS released(question INTEGER NOT NULL, answer INTEGER NOT NULL, n BIGINT NOT NULL,"
    " PRIMARY KEY(question, answer))",
    "CREATE TABLE IF NOT EXISTS publication(serial BIGINT PRIMARY KEY, body {bytes} NOT NULL)",
)
Totals = Mapping[int, Mapping[int, int]]
"""Question to answer to count."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One report that passed every check."""

    week: int
    question: int
    answer: int
    token: bytes


class _Cursor(Protocol):
    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Any: ...
    def fetchall(self) -> Sequence[Sequence[Any]]: ...


class Counts:
    """The database. Belongs to one thread; another opens its own."""

    def __init__(self, where: str) -> None:
        """Open or create: a path for SQLite, or `postgresql://name:password@host:port/database`.

        Raises `Unavailable("counts.database")`, or `Misconfigured("counts.address")`.
        """
        self._postgres = where.startswith(("postgresql://", "postgres://"))
        try:
            self._connection: Any = _postgres(where) if self._postgres else _sqlite(Path(where))
        except _FAULTS as error:
            raise Unavailable("counts.database") from error
        with self._writing() as cursor:
            if self._postgres:
                # Two that start at the same moment must not both create.
                cursor.execute("SELECT pg_advisory_xact_lock(7262910)")
            for statement in _TABLES:
                cursor.execute(statement.format(bytes="BYTEA" if self._postgres else "BLOB"))

    def close(self) -> None:
        """Close the connection, whatever state it is in."""
        with suppress(*_FAULTS):
            self._connection.close()

    def add(self, reports: Sequence[Counted]) -> list[bool]:
        """Count what is new, all in one transaction; for each report whether it was. Durable when this returns.

        Raises `Unavailable("counts.database")`; then nothing was counted.
        """
        new: list[bool] = []
        with self._writing() as cursor:
            more: Counter[tuple[int, int, int]] = Counter()
            for report in reports:
                fresh = self._rows(
                    cursor,
                    "INSERT INTO spent(week, token) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING 1",
                    (report.week, report.token),
                )
                new.append(bool(fresh))
                if fresh:
                    more[report.week, report.question, report.answer] += 1
            # In one order, so that two who count at the same time never wait for each other in a circle.
            for place, count in sorted(more.items()):
                self._run(
                    cursor,
                    "INSERT INTO counted(week, question, answer, n) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT(week, question, answer) DO UPDATE SET n = counted.n + excluded.n",
                    (*place, count),
                )
        return new

    def forget_stamps(self, before: int) -> None:
        """Forget the stamps of weeks for which nothing is taken any more."""
        with self._writing() as cursor:
            self._run(cursor, "DELETE FROM spent WHERE week < ?", (before,))

    def totals(self, since: int = 0) -> Totals:
        """All counts of the weeks from `since` on."""
        with self._writing() as cursor:
            return self._totals(cursor, since)

    def released(self) -> Totals:
        """The counts that may be published."""
        with self._writing() as cursor:
            return _nested(self._rows(cursor, "SELECT question, answer, n FROM released"))

    def release(self, since: int, fewest: int) -> Totals:
        """Let those questions be published anew that gained (or lost to age) at least `fewest` reports since the last
        time: the difference of two publications then never speaks of fewer. Returns what may be published."""
        with self._writing() as cursor:
            now, before = self._totals(cursor, since), _nested(self._rows(cursor, "SELECT * FROM released"))
            for question in sorted({*now, *before}):
                here, there = now.get(question, {}), before.get(question, {})
                change = sum(abs(here.get(a, 0) - there.get(a, 0)) for a in {*here, *there})
                if change < fewest:
                    continue
                self._run(cursor, "DELETE FROM released WHERE question = ?", (question,))
                for answer, count in sorted(here.items()):
                    self._run(cursor, "INSERT INTO released VALUES (?, ?, ?)", (question, answer, count))
            return _nested(self._rows(cursor, "SELECT * FROM released"))

    def publish(self, serial: int, body: bytes) -> None:
        """Keep a signed publication, in place of the ones before."""
        with self._writing() as cursor:
            self._run(cursor, "INSERT INTO publication VALUES (?, ?)", (serial, body))
            self._run(cursor, "DELETE FROM publication WHERE serial < ?", (serial,))

    def publication(self) -> tuple[int, bytes]:
        """The last publication and its serial number; 0 and nothing if there is none yet."""
        with self._writing() as cursor:
            rows = self._rows(cursor, "SELECT serial, body FROM publication ORDER BY serial DESC")
        return (int(rows[0][0]), bytes(rows[0][1])) if rows else (0, b"")

    def _totals(self, cursor: _Cursor, since: int) -> Totals:
        query = "SELECT question, answer, sum(n) FROM counted WHERE week >= ? GROUP BY question, answer"
        return _nested(self._rows(cursor, query, (since,)))

    @contextmanager
    def _writing(self) -> Iterator[_Cursor]:
        try:
            cursor = self._connection.cursor()
            cursor.execute("BEGIN" if self._postgres else "BEGIN IMMEDIATE")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                cursor.execute("ROLLBACK")
                raise
        except _FAULTS as error:
            raise Unavailable("counts.database") from error

    def _run(self, cursor: _Cursor, statement: str, values: Sequence[Any] = ()) -> None:
        cursor.execute(statement.replace("?", "%s") if self._postgres else statement, values)

    def _rows(self, cursor: _Cursor, statement: str, values: Sequence[Any] = ()) -> Sequence[Sequence[Any]]:
        self._run(cursor, statement, values)
        return cursor.fetchall()


def _sqlite(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=10.0, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: with WAL, NORMAL loses commits that were acknowledged when the power goes.
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _postgres(where: str) -> Any:
    try:
        parts = urlsplit(where)
        host, port = parts.hostname or "localhost", parts.port or 5432
    except ValueError as error:
        raise Misconfigured("counts.address") from error
    connection = pg8000.dbapi.connect(
        unquote(parts.username or "companion"),
        host=host,
        port=port,
        database=parts.path.lstrip("/") or "commons",
        password=unquote(parts.password) if parts.password else None,
        timeout=10,
        application_name="companion-commons",
    )
    connection.autocommit = True  # Transactions are begun and ended here, in words.
    return connection


def _nested(rows: Sequence[Sequence[Any]]) -> Totals:
    found: dict[int, dict[int, int]] = {}
    for question, answer, count in rows:
        found.setdefault(int(question), {})[int(answer)] = int(count)
    return found
