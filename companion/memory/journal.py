"""Entries out of rows: the journal as it is shown, searched and counted, and the log that learning folds over."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from typing import Any

from companion.domain.feedback import Answer, Lesson, LogEntry, Receipt, Request, Shared, Tuning, Wish
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Kind, Observation, Unreadable
from companion.domain.wire import WireError
from companion.memory import search
from companion.memory.database import Database, Row
from companion.memory.records import Records

Matter = Observation | Unreadable | Request
"""What an entry is about."""
_KINDS: Mapping[str, type[Any]] = {"sight": Observation, "request": Request, "unreadable": Unreadable}
_ENTRY = (
    "e.seq, e.id, e.at, e.sort, e.case_id, b.what, b.decision, e.kind FROM entry e JOIN body b ON b.entry = e.seq"
)
_AMONG = "WHERE e.seq IN (SELECT value FROM json_each(?)) ORDER BY e.seq DESC"
_LESSONS = (
    "SELECT entry, body FROM log WHERE entry IN (SELECT value FROM json_each(?)) AND sort = 'lesson' ORDER BY seq"
)
_RECEIPTS = "SELECT entry, body FROM receipt WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY seq"
_LOG = """
    SELECT l.seq, l.sort, coalesce(l.body, b.decision), coalesce(e.case_id, '') FROM log l
    LEFT JOIN body b ON b.entry = l.entry LEFT JOIN entry e ON e.seq = l.entry
    WHERE l.seq > ? ORDER BY l.seq LIMIT 500
"""
_COUNT = """
    SELECT
    (SELECT count(*) FROM entry WHERE at >= ?1 AND sort = 'sight'),
    (SELECT count(*) FROM entry WHERE at >= ?1 AND sort = 'unreadable'),
    (SELECT count(*) FROM entry WHERE act = 'ask' AND act <> 'silent' AND answer = ''),
    (SELECT count(*) FROM entry WHERE act = 'ask' AND act <> 'silent' AND at >= ?1),
    (SELECT count(*) FROM entry WHERE act = 'ask' AND act <> 'silent' AND at >= ?2)
"""
_MONTH = (
    "SELECT act, answer, count(*) FROM entry WHERE act <> 'silent' AND act <> '' AND at >= ? GROUP BY act, answer"
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the status page and for the budget. Days and months begin at local midnight."""

    seen_today: int = 0
    unread_today: int = 0
    open_questions: int = 0
    asked_today: int = 0
    asked_week: int = 0
    """Questions of the last seven days."""
    month: Mapping[str, int] = field(default_factory=dict)
    """This calendar month: `warn`, `ask`, `decline`, and of these `confirmed` and `false_alarm`."""


class Journal:
    """Reads entries. Works inside the caller's `reading` or `writing` block."""

    def __init__(self, database: Database, records: Records) -> None:
        self._database = database
        self._records = records

    def number(self, name: str) -> int | None:
        """The number of the entry with this id."""
        row = self._database.row("SELECT seq FROM entry WHERE id = ?", (search.plain(name),))
        return None if row is None else int(row[0])

    def numbered(self, number: int | None) -> Entry | None:
        """The entry with this number."""
        row = None if number is None else self._database.row(f"SELECT {_ENTRY} WHERE e.seq = ?", (number,))
        return None if row is None else self._entries([row])[0]

    def find(self, name: str) -> Entry | None:
        """The entry with this id, or with an id that alone begins so (four characters at least)."""
        name = search.plain(name)
        rows = self._database.rows(f"SELECT {_ENTRY} WHERE e.id = ?", (name,))
        if not rows and len(name) >= 4:
            rows = self._database.rows(
                f"SELECT {_ENTRY} WHERE e.id > ?1 AND e.id < ?1 || char(1114111) LIMIT 2", (name,)
            )
        return self._entries(rows)[0] if len(rows) == 1 else None

    def of_observation(self, observation: str) -> int | None:
        """The number of the newest entry about an observation."""
        row = self._database.row(
            "SELECT max(seq) FROM entry WHERE observation = ? AND observation <> ''", (observation,)
        )
        return row[0] if row else None

    def of_case(self, case: str) -> tuple[Entry, ...]:
        """The entries of a case, oldest first."""
        rows = self._database.rows(
            f"SELECT {_ENTRY} WHERE e.case_id = ? AND e.case_id <> '' ORDER BY e.seen_at, e.seq", (case,)
        )
        return self._entries(rows)

    def page(self, words: str, before: float | None, limit: int) -> tuple[Entry, ...]:
        """One page, newest first."""
        wanted = search.expression(words)
        if words.strip() and not wanted:
            return ()
        top = self._top(before)
        if wanted:
            # The numbers first: joined in one statement, sorting would drag every body through memory.
            query = "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
            numbers = [number for (number,) in self._database.rows(query, (wanted, top, limit))]
            rows = self._database.rows(f"SELECT {_ENTRY} {_AMONG}", _given(numbers))
        else:
            rows = self._database.rows(f"SELECT {_ENTRY} WHERE e.seq < ? ORDER BY e.seq DESC LIMIT ?", (top, limit))
        return self._entries(rows)

    def counts(self, now: float, zone: tzinfo | None) -> Counts:
        """Numbers as of `now`."""
        midnight = (
            datetime.fromtimestamp(now, UTC).astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
        )
        numbers = self._database.row(_COUNT, (midnight.timestamp(), now - 7 * 86_400))
        assert numbers is not None
        month = dict.fromkeys(("warn", "ask", "decline", "confirmed", "false_alarm"), 0)
        for act, answer, count in self._database.rows(_MONTH, (midnight.replace(day=1).timestamp(),)):
            month[act] += count
            if answer in (Answer.CONFIRMED, Answer.FALSE_ALARM):
                month[answer] += count
        seen, unread, waiting, asked, asked_week = numbers
        return Counts(seen, unread, waiting, asked, asked_week, month)

    def lessons(self, number: int) -> list[Lesson]:
        """The lessons about an entry, in order."""
        return [self._records.unpack(Lesson, body) for _, body in self._database.rows(_LESSONS, _given([number]))]

    def log(self) -> Iterator[LogEntry]:
        """The log in order. Holds no transaction open between pieces of 500."""
        after = 0
        while True:
            with self._database.reading():
                rows = self._database.rows(_LOG, (after,))
                batch = [self._log_entry(sort, body, case) for _, sort, body, case in rows]
            if not rows:
                return
            after = rows[-1][0]
            yield from batch

    def _log_entry(self, sort: str, body: bytes, case: str) -> LogEntry:
        if sort == "lesson":
            return self._records.unpack(Lesson, body)
        if sort == "wish":
            return self._records.unpack(Wish, body)
        if sort == "tuning":
            return self._records.unpack(Tuning, body)
        if sort == "shared":
            return self._records.unpack(Shared, body)
        decision = self._records.unpack(Decision, body)
        return replace(decision, case=case) if case else decision

    def _top(self, before: float | None) -> int:
        """The number below which the entries before a time are."""
        if before is None:
            return 2**62
        row = self._database.row("SELECT max(seq) FROM entry WHERE at = ?", (before,))
        if row is not None and row[0] is not None:
            return int(row[0])
        row = self._database.row("SELECT seq FROM entry WHERE at < ? ORDER BY at DESC LIMIT 1", (before,))
        return 0 if row is None else int(row[0]) + 1

    def _entries(self, rows: list[Row]) -> tuple[Entry, ...]:
        numbers = _given(row[0] for row in rows)
        lessons, receipts = defaultdict(list), defaultdict(list)
        for number, body in self._database.rows(_LESSONS, numbers):
            lessons[number].append(body)
        for number, body in self._database.rows(_RECEIPTS, numbers):
            receipts[number].append(body)
        return tuple(self._entry(row, lessons[row[0]], receipts[row[0]]) for row in rows)

    def _entry(self, row: Row, lessons: list[bytes], receipts: list[bytes]) -> Entry:
        _, name, at, sort, case, what, decision, kind = row
        try:
            decided = None if decision is None else replace(self._records.unpack(Decision, decision), case=case)
            return replace(
                made(name, at, self._records.unpack(_KINDS[sort], what), decided),
                feedback=tuple(self._records.unpack(Lesson, body).feedback for body in lessons),
                receipts=tuple(self._records.unpack(Receipt, body) for body in receipts),
            )
        except WireError:
            # Shown as what it is: an entry that this version cannot read.
            lost = Unreadable("journal", "journal", name, Kind(kind or Kind.EMAIL), at, "malformed")
            return Entry(id=name, at=at, unreadable=lost)


def _given(numbers: Iterable[int]) -> tuple[str]:
    """Numbers as the one value that `json_each` reads: one statement for any number of them."""
    return (json.dumps(list(numbers)),)


def made(name: str, at: float, what: Matter, decision: Decision | None) -> Entry:
    """An entry about `what`."""
    if isinstance(what, Observation):
        return Entry(id=name, at=at, observation=what, decision=decision)
    if isinstance(what, Request):
        return Entry(id=name, at=at, request=what, decision=decision)
    return Entry(id=name, at=at, unreadable=what)


def strongest(acts: set[str]) -> Act:
    """The strongest of some acts; `SILENT` for none."""
    return max((act for act in Act if act.value in acts), key=list(Act).index, default=Act.SILENT)
