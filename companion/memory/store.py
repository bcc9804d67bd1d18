"""The store: everything the companion remembers, behind one class.

What was observed, what was decided about it, the source's cursor, the counters of the sender and the ties to other
observations are written in one transaction that is on the disk when `record` returns. So after any crash an item is
either wholly remembered or will be read again, and none is judged twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from pathlib import Path
from types import TracebackType

from companion.domain.errors import Rejected
from companion.domain.feedback import Answer, Lesson, LogEntry, Receipt, Request, Shared, Tuning, Wish
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Act, Decision, Evidence
from companion.domain.observation import Address, History, Kind, Observation, Unreadable
from companion.memory import export as exporting
from companion.memory import retention, search
from companion.memory.cases import Cases
from companion.memory.database import Database
from companion.memory.introductions import Introductions
from companion.memory.journal import Counts, Journal, Matter, made, strongest
from companion.memory.outgoing import Shelf
from companion.memory.people import Digest, People, identity
from companion.memory.records import Records
from companion.memory.schema import MIGRATIONS

RAISED_AT = 1.5
"""Weight of the evidence, in log-odds, good signs taken off, from which a silent item counts as suspicious."""
RAISED_P = 0.1
"""Probability of a scam from which a silent item counts as suspicious."""
WANTED_BELOW = 0.25
"""Probability of a scam below which an item passed in silence counts as wanted."""
_CLOSING = (Answer.CONFIRMED, Answer.FALSE_ALARM, Answer.ALREADY_KNEW)
_FINE = (Answer.FALSE_ALARM, Answer.ALREADY_KNEW)
_LENIENT = "surrogatepass"
_INSERT = """
    INSERT INTO entry(id, at, sort, observation, kind, seen_at, sender, act, p_scam, indicators, suspicious, raised,
    wanted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq
"""


@dataclass(frozen=True, slots=True)
class Record:
    """One thing to remember: an item read (or not), or a request, with what was decided about it."""

    what: Sight | Observation | Unreadable | Request
    decision: Decision | None = None
    cursor: str | None = None
    """Where the item's stream resumes from now on."""
    anew: bool = False
    """Remember it again although its key is known: the person asked to have it judged once more."""


class Store:
    """Memory. Belongs to the thread that first uses it (see `adopt`).

    Every method may raise `Unavailable` (disk full, locked, input/output error: try later, nothing is half done),
    `NeedsPerson` (no permission, wrong key, newer schema) or `Rejected("store.damaged")`; after any of them the
    store goes on by itself once the cause is gone.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        *,
        vfs: str | None = None,
        steps: Sequence[str] = MIGRATIONS,
        synchronous: str = "FULL",
    ) -> None:
        """Open, or create, the database at `path` with a 32-byte key. The other arguments are for tests."""
        self._database = Database(Path(path), key, vfs, steps, synchronous)
        self._digest = Digest(key)
        self._records = Records(self._database)
        self._people = People(self._database, self._digest)
        self._cases = Cases(self._database)
        self._journal = Journal(self._database, self._records)
        self.outgoing = Shelf(self._database)
        self.introductions = Introductions(self._database)
        self._mail_seen: int | None = None
        self._database.on_reset = self._reset
        self._database.open()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the database is."""
        return self._database.path

    def adopt(self) -> None:
        """Make the calling thread the owner. The former owner must not use the store any more."""
        self._database.adopt()

    def close(self) -> None:
        """Close the file. Any later call opens it again."""
        self._database.close()

    # What comes in

    def judged(self, stream: str, key: str) -> bool:
        """Whether the item was recorded before, even if it was forgotten since."""
        return bool(self.judged_many(stream, (key,)))

    def judged_many(self, stream: str, keys: Iterable[str]) -> frozenset[str]:
        """Those of `keys` that were recorded before."""
        query = "SELECT 1 FROM seen WHERE digest = ?"
        with self._database.reading():
            return frozenset(k for k in keys if self._database.row(query, (self._digest("item", stream, k),)))

    def pass_over(self, stream: str, key: str) -> None:
        """From now on the item counts as judged, without an entry: the companion itself brought it about."""
        with self._database.writing():
            digest = self._digest("item", stream, key)
            self._database.execute("INSERT OR REPLACE INTO seen VALUES (?, NULL)", (digest,))

    def cursors(self) -> dict[str, str]:
        """Where each stream resumes."""
        with self._database.reading():
            rows = self._database.rows("SELECT stream, value FROM cursor")
        return {stream.decode("utf-8", _LENIENT): value.decode("utf-8", _LENIENT) for stream, value in rows}

    def advance(self, stream: str, cursor: str) -> None:
        """Move a stream's cursor past items that need no record."""
        with self._database.writing():
            self._advance(stream, cursor)

    def record(
        self,
        what: Sight | Observation | Unreadable | Request,
        decision: Decision | None = None,
        cursor: str | None = None,
        *,
        anew: bool = False,
    ) -> Entry:
        """Remember one thing, in one transaction, and return its entry as the journal will show it.

        Exactly once: an item whose key was recorded before, a mail whose content was, or a decision id that was,
        gives back the older entry and changes only the cursor. The decision of the entry has the case that the
        store found for it. An outgoing observation teaches whom the person writes to and leaves no journal entry.
        """
        return self.record_many([Record(what, decision, cursor, anew)])[0]

    def record_many(self, records: Sequence[Record]) -> tuple[Entry, ...]:
        """The same for many, all in one transaction: for a backlog."""
        with self._database.writing():
            return tuple(self._record(each) for each in records)

    def history(self, observation: Observation) -> History:
        """What is remembered that bears on an observation. Reads only."""
        with self._database.reading():
            payees, phones = self._cases.named(observation)
            return History(
                sender=self._people.get(identity(observation.sender)),
                contacts=self._people.contacts(),
                introduced=self.introductions.people(),
                thread_known=self._people.thread_known(observation),
                payees=payees,
                phones=phones,
                domains_seen=self._cases.domains_seen(observation),
                case=self._cases.view(observation),
                recent=self._cases.recent(observation.at),
                mail_seen=self._count(),
            )

    def alerted(self, case: str, besides: str = "") -> Act:
        """The strongest act so far in a case, leaving out the entry `besides`: for one alert in each case."""
        query = "SELECT DISTINCT act FROM entry WHERE case_id = ? AND case_id <> '' AND id <> ?"
        with self._database.reading():
            rows = self._database.rows(query, (self._cases.resolve(case), besides))
        return strongest({act for (act,) in rows})

    # What is learnt

    def append(self, item: Lesson | Wish | Tuning | Shared, receipt: Receipt | None = None) -> bool:
        """Add to the log that learned state is folded from, with its receipt; False if it is there already.

        A confirmation or a false alarm closes the case. After a false alarm the item counts as wanted.
        """
        sort = type(item).__name__.lower()
        name = item.feedback.id if isinstance(item, Lesson) else item.id
        with self._database.writing():
            if self._database.row("SELECT 1 FROM log WHERE id = ? AND sort <> 'decision'", (name,)):
                return False
            entry = self._journal.number(item.decision.id) if isinstance(item, Lesson) else None
            sender = search.plain(item.sender.lower()) if isinstance(item, Lesson) else ""
            self._database.execute(
                "INSERT INTO log(sort, id, entry, sender, body) VALUES (?, ?, ?, ?, ?)",
                (sort, name, entry, sender, self._records.pack(item)),
            )
            if receipt is not None:
                self._receipt(receipt, entry)
            if entry is not None:
                self._settle(entry)
        return True

    def receipt(self, receipt: Receipt, about: str = "") -> None:
        """Keep a receipt that belongs to no new log entry, such as that of an undo or of a tool's use; `about` is the
        id of its entry, needed for the first one of its id."""
        with self._database.writing():
            row = self._database.row("SELECT entry FROM receipt WHERE feedback = ?", (receipt.feedback,))
            self._receipt(receipt, row[0] if row else self._journal.number(about) if about else None)

    def receipted(self, name: str) -> Entry | None:
        """The entry that the receipts with this id belong to."""
        with self._database.reading():
            row = self._database.row("SELECT entry FROM receipt WHERE feedback = ?", (name,))
            return self._journal.numbered(row[0] if row else None)

    def drop(self, name: str) -> bool:
        """Take a lesson (by its feedback's id) or anything else but a decision out of the log: the undo.

        False if it is not there.
        """
        with self._database.writing():
            row = self._database.row("DELETE FROM log WHERE id = ? AND sort <> 'decision' RETURNING entry", (name,))
            if row is not None and row[0] is not None:
                self._settle(row[0])
        return row is not None

    def log(self) -> Iterator[LogEntry]:
        """Decisions that were not silent, lessons, wishes and weekly passes, in the order of their recording."""
        return self._journal.log()

    # What is shown

    def entry(self, name: str) -> Entry | None:
        """One entry by its id or an unambiguous beginning of it, at least four characters long."""
        with self._database.reading():
            return self._journal.find(name)

    def of_observation(self, observation: str) -> Entry | None:
        """The newest entry about an observation, by the observation's id: the same content judged before."""
        with self._database.reading():
            return self._journal.numbered(self._journal.of_observation(observation))

    def of_case(self, case: str) -> tuple[Entry, ...]:
        """The entries of a case, oldest first."""
        with self._database.reading():
            return self._journal.of_case(self._cases.resolve(case))

    def journal(self, words: str = "", before: float | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Entries, the latest recorded first; `before` is the `at` of the last one of the page above.

        `words` are looked for by their beginnings, all of them, in senders, subjects, texts and names; "quoted
        words" in that order. Nothing in them is an operator. At most 10,000 at a time.
        """
        with self._database.reading():
            return self._journal.page(words, before, max(0, min(limit, 10_000)))

    def counts(self, now: float, zone: tzinfo | None = None) -> Counts:
        """Numbers as of `now`; days are those of `zone`, or of the machine where None."""
        with self._database.reading():
            return self._journal.counts(now, zone)

    # Small things

    def value(self, name: str) -> str | None:
        """A small value kept under a name (`baseline.downloads`), or None."""
        with self._database.reading():
            row = self._database.row("SELECT value FROM meta WHERE name = ?", (name,))
            return None if row is None else str(row[0])

    def keep(self, name: str, value: str | None) -> None:
        """Keep a small value under a name, or drop it with None."""
        with self._database.writing():
            if value is None:
                self._database.execute("DELETE FROM meta WHERE name = ?", (name,))
            else:
                self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, search.plain(value)))

    @property
    def paused_until(self) -> float | None:
        """Until when the person paused the companion, or None."""
        text = self.value("paused_until")
        return None if text is None else float(text)

    @paused_until.setter
    def paused_until(self, until: float | None) -> None:
        self.keep("paused_until", None if until is None else repr(until))

    # Care of the file

    def forget(self, sender: str = "", case: str = "", everything: bool = False) -> int:
        """Remove for good all about a sender, a case, or everything; returns how many entries that were.

        The rows are deleted first, in one transaction. Then the file is rewritten so that no freed page, index
        segment or log still holds them; should that fail (a full disk: `Unavailable`), `retire` does it later.
        """
        with self._database.writing():
            if everything:
                removed = retention.clear(self._database)
            elif case:
                removed = retention.forget_case(self._database, self._people, self._cases.resolve(case))
            else:
                removed = retention.forget_sender(self._database, self._people, identity(Address(address=sender)))
            self._reset()
        retention.scrub(self._database)
        return removed

    def retire(self, now: float, texts_days: int = 90, outlines_days: int = 400) -> tuple[int, int]:
        """Let texts and outlines go whose time has come; returns how many of each.

        Works in small transactions; call it daily. A clock that leaps by years is believed a week at a time.
        Lessons, wishes and the decisions they may be about stay in the log, without quotations, so that learned
        state can always be folded again.
        """
        done = retention.retire(self._database, self._records, now, texts_days, outlines_days)
        self._mail_seen = None
        return done

    def export(self, folder: Path) -> int:
        """Write everything in open formats into `folder`; returns the number of journal entries written."""
        with self._database.reading():
            people = self._database.rows("SELECT * FROM acquaintance ORDER BY address")
        return exporting.export(self, (row[:-2] for row in people), Path(folder))

    def check(self) -> None:
        """Read and verify the whole file. Raises `Rejected("store.damaged")` if it is not sound. Takes seconds."""
        with self._database.reading():
            found = self._database.rows("PRAGMA integrity_check(1)")
            self._database.execute("INSERT INTO search(search) VALUES ('integrity-check')")
        if found != [("ok",)]:
            raise Rejected("store.damaged")

    # Inside

    def _reset(self) -> None:
        self._records.reset()
        self._people.reset()
        self.introductions.reset()
        self._mail_seen = None

    def _advance(self, stream: str, cursor: str) -> None:
        pieces = (stream.encode("utf-8", _LENIENT), cursor.encode("utf-8", _LENIENT))
        self._database.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?)", pieces)

    def _mark(self, what: Matter, number: int | None) -> None:
        """From now on the item is judged."""
        if not isinstance(what, Request):
            digest = self._digest("item", what.stream, what.key)
            self._database.execute("INSERT OR REPLACE INTO seen VALUES (?, ?)", (digest, number))

    def _record(self, record: Record) -> Entry:
        what = record.what.observation if isinstance(record.what, Sight) else record.what
        decision = record.decision
        if record.cursor is not None and not isinstance(what, Request):
            self._advance(what.stream, record.cursor)
        if (old := self._old(what, decision, record.anew)) is not None:
            return old
        again = isinstance(what, Observation) and self._journal.of_observation(what.id) is not None
        if isinstance(what, Observation) and what.outgoing:
            self._people.wrote(what)
            self._mark(what, None)
            return made(what.id, what.at, what, None)

        evidence = decision.belief.evidence if decision else ()
        if not evidence and isinstance(record.what, Sight):
            evidence = record.what.evidence
        number, at, name = self._insert(what, decision, evidence, not again and _wanted(decision))
        proposed = search.plain(decision.case) if decision else ""
        if isinstance(what, Observation):
            self._cases.tie(number, what)
            case = self._cases.assign(number, what, _suspicious(decision, evidence), proposed)
            self._people.received(what, not again and _wanted(decision))
        else:
            case = self._cases.resolve(proposed)
            self._database.execute("UPDATE entry SET case_id = ? WHERE seq = ?", (case, number))
        packed = None
        if decision is not None:
            decision = replace(decision, case=case)
            packed = self._records.pack(decision)
            if decision.act is not Act.SILENT:
                self._database.execute("INSERT INTO log(sort, id, entry) VALUES ('decision', ?, ?)", (name, number))
        self._database.execute("INSERT INTO body VALUES (?, ?, ?)", (number, self._records.pack(what), packed))
        search.index(self._database, number, what)
        self._mark(what, number)
        if again:
            self._settle(number)
        return made(name, at, what, decision)

    def _old(self, what: Matter, decision: Decision | None, anew: bool) -> Entry | None:
        """The entry there is already for this, if any; a new key gets to point at it."""
        number: int | None = None
        if not isinstance(what, Request) and not anew:
            digest = self._digest("item", what.stream, what.key)
            seen = self._database.row("SELECT entry FROM seen WHERE digest = ?", (digest,))
            if seen is not None:
                return self._journal.numbered(seen[0]) or made(_name(what, decision), what.at, what, decision)
            if isinstance(what, Observation) and what.kind is Kind.EMAIL and not what.outgoing:
                number = self._journal.of_observation(what.id)
        if number is None and decision is not None:
            number = self._journal.number(decision.id)
        old = self._journal.numbered(number)
        if old is not None:
            self._mark(what, number)
        return old

    def _insert(
        self, what: Matter, decision: Decision | None, found: tuple[Evidence, ...], wanted: bool
    ) -> tuple[int, float, str]:
        at = decision.at if decision else what.at
        # No two entries have the same time, so that a time can be the mark of a page.
        taken = self._database.row("SELECT max(at), min(at) FROM entry WHERE at >= ?1 AND at < ?1 + 0.5", (at,))
        if taken is not None and taken[1] == at:
            at = taken[0] + 1e-6
        name = self._free_name(search.plain(_name(what, decision)))
        seen = what if isinstance(what, Observation) else None
        suspicious = seen is not None and _suspicious(decision, found)
        row = self._database.row(
            _INSERT,
            (
                name,
                at,
                "sight" if seen else "request" if isinstance(what, Request) else "unreadable",
                seen.id if seen else "",
                "" if isinstance(what, Request) else what.kind.value,
                what.at,
                identity(seen.sender) if seen else "",
                decision.act.value if decision else "",
                decision.belief.p_scam if decision else 0.0,
                " ".join(piece.indicator.name for piece in found),
                suspicious,
                suspicious,
                seen is not None and wanted,
            ),
        )
        assert row is not None
        if seen and self._mail_seen is not None:
            self._mail_seen += 1
        return int(row[0]), at, name

    def _free_name(self, name: str) -> str:
        number, free = 1, name
        while self._journal.number(free) is not None:
            number += 1
            free = f"{name}-{number}"
        return free

    def _count(self) -> int:
        if self._mail_seen is None:
            row = self._database.row("SELECT count(*) FROM entry WHERE sort = 'sight'")
            self._mail_seen = int(row[0]) if row else 0
        return self._mail_seen

    def _settle(self, number: int) -> None:
        """Bring what follows from the answers to an entry into line with the answers there are now.

        An answer about one judgement of an item holds for the item; of several judgements the newest counts.
        """
        own = self._database.row("SELECT observation, sender, seen_at, case_id FROM entry WHERE seq = ?", (number,))
        if own is None:
            return
        observation, sender, seen_at, case = own
        rows = self._database.rows(
            "SELECT seq, act, p_scam, suspicious, wanted FROM entry WHERE seq = ?1 OR (observation = ?2 AND ?2 <> '')"
            " ORDER BY seq",
            (number, observation),
        )
        answers = {row[0]: [lesson.feedback for lesson in self._journal.lessons(row[0])] for row in rows}
        ordered = sorted((f for given in answers.values() for f in given), key=lambda f: f.at)
        verdict = next((given.answer for given in reversed(ordered) if given.answer in _CLOSING), None)
        fine, change = verdict in _FINE, 0
        for seq, act, p_scam, suspicious, before in rows:
            newest = seq == rows[-1][0]
            wanted = newest and (fine or (verdict is not Answer.CONFIRMED and _is_wanted(act, p_scam)))
            said = next((f.answer for f in reversed(answers[seq]) if f.answer in _CLOSING), None)
            last = said or (answers[seq][-1].answer if answers[seq] else "")
            self._database.execute(
                "UPDATE entry SET answer = ?, raised = ?, wanted = ? WHERE seq = ?",
                (str(last), newest and bool(suspicious) and not fine, wanted, seq),
            )
            change += wanted - before
        if change and sender:
            self._people.count(sender, seen_at, received=change)
        if case:
            given = {
                answer for (answer,) in self._database.rows("SELECT answer FROM entry WHERE case_id = ?", (case,))
            }
            self._cases.settle(case, any(a in given for a in _CLOSING), ordered[-1].at if ordered else seen_at)

    def _receipt(self, receipt: Receipt, entry: int | None) -> None:
        self._database.execute(
            "INSERT INTO receipt(feedback, entry, body) VALUES (?, ?, ?)",
            (receipt.feedback, entry, self._records.pack(receipt)),
        )


def _name(what: Matter, decision: Decision | None) -> str:
    if decision is not None:
        return decision.id
    if isinstance(what, Unreadable):
        text = "\0".join(("unreadable", what.stream, what.key)).encode("utf-8", _LENIENT)
        return hashlib.sha256(text).hexdigest()[:32]
    return what.id


def _suspicious(decision: Decision | None, evidence: Iterable[Evidence]) -> bool:
    if decision is not None and (decision.act is not Act.SILENT or decision.belief.p_scam >= RAISED_P):
        return True
    return sum(piece.indicator.weight * piece.strength for piece in evidence) >= RAISED_AT


def _wanted(decision: Decision | None) -> bool:
    return decision is not None and _is_wanted(decision.act.value, decision.belief.p_scam)


def _is_wanted(act: str, p_scam: float) -> bool:
    return act == Act.SILENT.value and p_scam < WANTED_BELOW
