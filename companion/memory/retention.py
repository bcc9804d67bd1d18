"""Forgetting for good, and letting old texts go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from companion.domain.feedback import Lesson
from companion.domain.judgement import Decision
from companion.domain.observation import Observation
from companion.domain.wire import WireError
from companion.memory import outgoing, search
from companion.memory.database import Database, Row
from companion.memory.people import People
from companion.memory.records import Records

SCRUB_DUE = "scrub_due"
"""Name of the small value that says: something was deleted whose last traces are not yet overwritten."""
_SCRUBBED = "scrubbed_at"
_CLOCK = "retired_at"
_BATCH = 200
_DAY = 86_400.0
_CLEAR = """
DELETE FROM meta; DELETE FROM cursor; DELETE FROM seen; DELETE FROM indicator; DELETE FROM entry; DELETE FROM body;
DELETE FROM tie; DELETE FROM named; DELETE FROM message; DELETE FROM acquaintance; DELETE FROM acquaintance_name;
DELETE FROM case_file; DELETE FROM log; DELETE FROM receipt; DELETE FROM introduced;
"""


def clear(database: Database) -> int:
    """Delete every row; returns how many entries there were."""
    row = database.row("SELECT count(*) FROM entry")
    database.execute(_CLEAR)
    outgoing.clear(database)
    database.execute("INSERT INTO search(search) VALUES ('delete-all')")
    _due(database)
    return int(row[0]) if row else 0


def forget_sender(database: Database, people: People, who: str) -> int:
    """Delete all about one sender: entries, lessons, counters, message digests. Returns the number of entries."""
    if not who:
        return 0
    numbers = [n for (n,) in database.rows("SELECT seq FROM entry WHERE sender = ?", (who,))]
    _delete(database, numbers)
    _delete_lessons(database, database.rows("SELECT id FROM log WHERE sender = ? AND sort = 'lesson'", (who,)))
    database.execute("DELETE FROM message WHERE peer = ?", (who,))
    people.remove(who)
    query = "DELETE FROM introduced WHERE EXISTS (SELECT 1 FROM json_each(addresses) WHERE value = ?)"
    database.execute(query, (who,))
    _due(database)
    return len(numbers)


def forget_case(database: Database, people: People, case: str) -> int:
    """Delete the entries of a case, and those senders of which nothing else is known."""
    if not case:
        return 0
    rows = database.rows("SELECT seq, sender, wanted, seen_at FROM entry WHERE case_id = ?", (case,))
    _delete(database, [row[0] for row in rows])
    for _, sender, wanted, at in rows:
        if wanted:
            people.count(sender, at, received=-1)
    for sender in {row[1] for row in rows if row[1]}:
        known = database.row(
            "SELECT 1 FROM entry WHERE sender = ?1 UNION ALL"
            " SELECT 1 FROM acquaintance WHERE address = ?1 AND (sent > 0 OR received > 0)",
            (sender,),
        )
        if known is None:
            database.execute("DELETE FROM message WHERE peer = ?", (sender,))
            people.remove(sender)
    database.execute("DELETE FROM case_file WHERE id = ?1 OR merged = ?1", (case,))
    _due(database)
    return len(rows)


def _delete(database: Database, numbers: Iterable[int]) -> None:
    for number in numbers:
        _delete_lessons(database, database.rows("SELECT id FROM log WHERE entry = ? AND sort = 'lesson'", (number,)))
        search.remove(database, number)
        outgoing.forget(database, number)
        for statement in (
            "DELETE FROM body WHERE entry = ?",
            "DELETE FROM tie WHERE entry = ?",
            "DELETE FROM named WHERE entry = ?",
            "DELETE FROM log WHERE entry = ?",
            "DELETE FROM receipt WHERE entry = ?",
            "DELETE FROM entry WHERE seq = ?",
        ):
            database.execute(statement, (number,))


def _delete_lessons(database: Database, gone: list[Row]) -> None:
    for (feedback,) in gone:
        database.execute("DELETE FROM log WHERE id = ? AND sort = 'lesson'", (feedback,))
        database.execute("DELETE FROM receipt WHERE feedback = ?", (feedback,))


def _due(database: Database) -> None:
    database.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (SCRUB_DUE,))


def scrub(database: Database) -> None:
    """Overwrite the last traces of what was deleted: index segments, freed and half-used pages, the write-ahead log.

    Deleted cells are zeroed as they go (`secure_delete`), but pages that were rebalanced keep copies in their unused
    parts; only writing the file anew is certain. Costs about a second for 100 MB, and for a moment as much memory
    (nothing temporary may reach the disk) and free disk as the file is large.
    """
    with database.writing():
        search.optimise(database)
    with database.reading():
        database.execute("VACUUM")
        busy, _, _ = database.row("PRAGMA wal_checkpoint(TRUNCATE)") or (1, 0, 0)
    if not busy:
        with database.writing():
            database.execute("DELETE FROM meta WHERE name = ?", (SCRUB_DUE,))


def retire(database: Database, records: Records, now: float, texts_days: int, outlines_days: int) -> tuple[int, int]:
    """Drop texts older than `texts_days` and outlines older than `outlines_days`; returns how many of each.

    Their last traces are overwritten within a week, and those of something forgotten at once. What is old is told by
    a clock that moves on by at most a week from call to call: a computer whose clock is wrong by years for a day must
    not delete everything.
    """
    now = _sober(database, now)
    texts = outlines = 0
    while step := _retire_texts(database, records, now - texts_days * _DAY):
        texts += step
    while step := _retire_outlines(database, records, now - outlines_days * _DAY):
        outlines += step
    last = _kept(database, _SCRUBBED)
    overdue = last is None or not now - 7 * _DAY < float(last) <= now
    if _kept(database, SCRUB_DUE) is not None or ((texts or outlines) and overdue):
        scrub(database)
        with database.writing():
            database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_SCRUBBED, repr(now)))
    return texts, outlines


def _sober(database: Database, now: float) -> float:
    last = float(_kept(database, _CLOCK) or now)
    believed = max(last - 7 * _DAY, min(now, last + 7 * _DAY))
    with database.writing():
        database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_CLOCK, repr(believed)))
    return min(now, believed)


def _kept(database: Database, name: str) -> str | None:
    with database.reading():
        row = database.row("SELECT value FROM meta WHERE name = ?", (name,))
    return None if row is None else str(row[0])


def _retire_texts(database: Database, records: Records, before: float) -> int:
    with database.writing():
        rows = database.rows(
            "SELECT e.seq, e.sort, b.what, b.decision FROM entry e JOIN body b ON b.entry = e.seq"
            " WHERE e.whole = 1 AND e.at < ? LIMIT ?",
            (before, _BATCH),
        )
        for seq, sort, what, decision in rows:
            database.execute("UPDATE entry SET whole = 0 WHERE seq = ?", (seq,))
            try:
                if decision is not None:
                    bare = records.pack(without_quotations(records.unpack(Decision, decision)))
                    database.execute("UPDATE body SET decision = ? WHERE entry = ?", (bare, seq))
                if sort == "sight":
                    seen = outline(records.unpack(Observation, what))
                    database.execute("UPDATE body SET what = ? WHERE entry = ?", (records.pack(seen), seq))
                    search.index(database, seq, seen)
                for number, body in database.rows(
                    "SELECT seq, body FROM log WHERE entry = ? AND sort = 'lesson'", (seq,)
                ):
                    lesson = records.unpack(Lesson, body)
                    bare = records.pack(replace(lesson, decision=without_quotations(lesson.decision)))
                    database.execute("UPDATE log SET body = ? WHERE seq = ?", (bare, number))
            except WireError:
                # A record nobody can read any more is not kept past its time.
                _delete(database, [seq])
    return len(rows)


def _retire_outlines(database: Database, records: Records, before: float) -> int:
    with database.writing():
        rows = database.rows(
            "SELECT e.seq, e.case_id, b.decision FROM entry e JOIN body b ON b.entry = e.seq"
            " WHERE e.at < ? AND e.whole = 0 LIMIT ?",
            (before, _BATCH),
        )
        for seq, case, decision in rows:
            if decision is not None:
                kept = records.pack(replace(records.unpack(Decision, decision), case=case))
                statement = "UPDATE log SET body = ? WHERE entry = ? AND sort = 'decision'"
                database.execute(statement, (kept, seq))
            database.execute("UPDATE log SET entry = NULL WHERE entry = ?", (seq,))
            database.execute("UPDATE receipt SET entry = NULL WHERE entry = ?", (seq,))
            _delete(database, [seq])
    return len(rows)


def outline(observation: Observation) -> Observation:
    """An observation without its texts: who, when, about what, which links and files."""
    return replace(observation, text="", hidden_text="", picture_text="", turns=())


def without_quotations(decision: Decision) -> Decision:
    """A decision whose evidence no longer quotes the item."""
    evidence = tuple(replace(piece, facts=()) for piece in decision.belief.evidence)
    return replace(decision, belief=replace(decision.belief, evidence=evidence))
