"""Everything in open formats: JSON Lines for programs, CSV for spreadsheets, a text that explains both."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

from companion.domain import wire
from companion.domain.errors import NeedsPerson, Unavailable
from companion.domain.feedback import Lesson, LogEntry, Shared, Tuning, Wish
from companion.domain.journal import Entry
from companion.memory.introductions import Introductions
from companion.memory.outgoing import Shelf

_README = """\
This folder holds everything your companion remembers. It is not encrypted: keep it as you would keep your mail.

journal.jsonl   one JSON object a line, oldest first: what was seen, what was decided about it and why, what you
                answered, what was learnt. Times are seconds since 1970-01-01 00:00 UTC.
journal.csv     the same in short, for a spreadsheet.
log.jsonl       your answers and wishes, and when signs were weighed anew by them: everything learnt can be computed
                again from these.
people.csv      who wrote to you and to whom you wrote.
reports.jsonl   what waits to be shared, or was shared, to the byte.
packs.jsonl     whom packs introduced, and who made them.

Texts are UTF-8. Fields that have their usual value are left out of the JSON objects.
"""


class Readable(Protocol):
    """What exporting needs of the store."""

    outgoing: Shelf
    introductions: Introductions

    def journal(self, words: str = "", before: float | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Entries newest first."""
        ...

    def log(self) -> Iterator[LogEntry]:
        """The log in order."""
        ...


def export(store: Readable, people: Iterable[tuple[Any, ...]], folder: Path) -> int:
    """Write the files into `folder`, each whole or not at all; returns the number of journal entries.

    Raises `Unavailable("export.disk_full")` or `NeedsPerson("export.cannot_write")`.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        entries = _entries(store)
        _write(folder / "README.txt", [_README])
        _write(folder / "journal.jsonl", (_line(entry) for entry in entries))
        header = ("at", "kind", "sender", "subject", "act", "threat", "p_scam", "case", "answers", "id")
        _write(folder / "journal.csv", _table(header, (_row(entry) for entry in entries)))
        _write(
            folder / "log.jsonl",
            (_line(item) for item in store.log() if isinstance(item, (Lesson, Wish, Tuning, Shared))),
        )
        _write(folder / "reports.jsonl", (_line(row) for row in reversed(store.outgoing.all())))
        _write(folder / "packs.jsonl", (_line(pack) for pack in store.introductions.all()))
        columns = ("address", "name", "first_seen", "last_seen", "received", "sent", "replied", "authenticated")
        _write(folder / "people.csv", _table(columns, people))
    except OSError as error:
        if isinstance(error, PermissionError) or not folder.is_dir():
            raise NeedsPerson("export.cannot_write") from error
        raise Unavailable("export.disk_full") from error
    return len(entries)


def _entries(store: Readable) -> list[Entry]:
    found: list[Entry] = []
    before = None
    while page := store.journal(before=before, limit=1000):
        found += page
        before = page[-1].at
    return found[::-1]


def _line(value: object) -> str:
    return json.dumps(wire.encode(value), ensure_ascii=False) + "\n"


def _row(entry: Entry) -> tuple[object, ...]:
    seen, asked, lost, decision = entry.observation, entry.request, entry.unreadable, entry.decision
    what = seen.kind if seen else "request" if asked else "unreadable"
    return (
        entry.at,
        what,
        seen.sender.address or seen.sender.name if seen else "",
        seen.subject if seen else asked.subject if asked else lost.key if lost else "",
        decision.act if decision else "",
        decision.belief.threat if decision and decision.belief.posterior else "",
        round(decision.belief.p_scam, 4) if decision else "",
        decision.case if decision else "",
        " ".join(given.answer for given in entry.feedback),
        entry.id,
    )


def _table(header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    for row in (header, *rows):
        line = io.StringIO()
        csv.writer(line).writerow([_inert(cell) for cell in row])
        yield line.getvalue()


def _inert(cell: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection)."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _write(path: Path, pieces: Iterable[str]) -> None:
    draft = path.with_name(path.name + ".part")
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
