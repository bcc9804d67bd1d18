"""What the companion's own record shows of it, for the page of its mind. No Qt; computed away from the windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.feedback import Receipt
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.mind.audit import Audit
from companion.mind.rhythm import Played

DAY = 86_400.0
WEEK = 7 * DAY
OPEN_FOR = 30 * DAY
"""How long something unanswered counts as open."""
POINTS = 60
"""Points of a course that are drawn."""


@dataclass(frozen=True, slots=True)
class Point:
    """The slow variables of the balance at one time (see `mind.state.Balance`)."""

    at: float
    load: float
    """Interruptions a week, exponentially forgotten."""
    load_set: float
    """How many a week it means to be: its set-point."""
    trust: float
    """Share of alerts that the person found right, exponentially forgotten."""
    risk_set: float
    """Hours at stake that it lets stand open before it draws closer: its other set-point."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """The audit, and the course of the balance."""

    audit: Audit
    course: tuple[Point, ...] = ()


def course(played: Played) -> tuple[Point, ...]:
    """The course of the balance along a record, thinned to what can be drawn; first and last are always in it."""
    count = len(played.at)
    if count == 0:
        return ()
    picked = sorted({round(n * (count - 1) / max(POINTS - 1, 1)) for n in range(POINTS)}) if count > POINTS else None
    return tuple(
        Point(
            float(played.at[n]),
            float(played.values["load"][n]),
            float(played.sets["load_set"][n]),
            float(played.values["trust"][n]),
            float(played.sets["risk_set"][n]),
        )
        for n in (picked if picked is not None else range(count))
    )


def still_open(entries: Sequence[Entry], now: float, limit: int = 6) -> tuple[Entry, ...]:
    """What was spoken of and not answered, newest first, once for each affair."""
    out: list[Entry] = []
    cases: set[str] = set()
    for entry in sorted(entries, key=lambda e: -e.at):
        decision = entry.decision
        if decision is None or decision.act is Act.SILENT or entry.feedback or not now - OPEN_FOR <= entry.at <= now:
            continue
        if decision.case and decision.case in cases:
            continue
        cases.add(decision.case)
        out.append(entry)
    return tuple(out[:limit])


def learnt(entries: Sequence[Entry], now: float) -> tuple[tuple[Entry, Receipt], ...]:
    """What was learnt in the last seven days and still holds, newest first."""
    out = []
    for entry in entries:
        for given in entry.feedback:
            if not now - WEEK <= given.at <= now:
                continue
            receipt = next((r for r in reversed(entry.receipts) if r.feedback == given.id), None)
            if receipt is not None and receipt.learnt:
                out.append((given.at, entry, receipt))
    return tuple((entry, receipt) for _, entry, receipt in sorted(out, key=lambda one: -one[0]))


def quiet_week(entries: Sequence[Entry], now: float) -> int | None:
    """How many things were looked at in the last seven days, if none of them was worth a word; else None."""
    week = [e for e in entries if now - WEEK <= e.at <= now]
    if not week or any(e.decision is not None and e.decision.act is not Act.SILENT for e in week):
        return None
    return len(week)
