"""The care map without Qt: what sort of thing each item is, its words, and where it stands in the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.journal import CareItem
from companion.ui import wording

SORTS = ("person", "place", "account", "folder", "topic")
"""Lanes of the picture, from top to bottom. An agreed word stands among people."""
BOUNDS = (0.15, 0.4, 0.65, 0.85)
"""Weights at which the words for a weight change; the rings of the picture."""
SURE, UNSURE = 0.2, 0.45
"""Widths of the 90 % interval below which the companion is sure, and above which it is guessing."""

MOST = 9
"""Items of one sort that the picture shows; more would be a crowd, and stand in the list."""

_ACCOUNT = re.compile(r"^([A-Z]{2}\d{2}[A-Z0-9 ]{10,40}|[0-9 -]{8,40})$", re.IGNORECASE)
_FOLDER = re.compile(r"^(~|/|\\\\|[A-Z]:[\\/]|file://)", re.IGNORECASE)


def sort_of(item: CareItem) -> str:
    """What it is: as the person said, or as its look tells."""
    if item.sort in SORTS:
        return item.sort
    if item.sort == "code":
        return "person"
    if not item.subject:
        return "topic"
    if _FOLDER.match(item.subject):
        return "folder"
    if _ACCOUNT.match(item.subject):
        return "account"
    return "person" if item.domain in ("family", "belonging") else "place"


def name_of(item: CareItem, limit: int = 80) -> str:
    """What the person calls it."""
    if not item.subject:
        return wording.say("care.domain", domain=wording.stake(item.domain))
    return wording.isolated(wording.plain(item.name or item.subject, limit))


def about(item: CareItem) -> str:
    """What is known of it besides: its address, its domain."""
    if not item.subject:
        return ""
    domain = wording.stake(item.domain)
    if item.subject.lower() != item.name.lower():
        return f"{wording.host(item.subject, 80)} · {domain}"
    return domain


def sureness(item: CareItem) -> str:
    """How sure the companion is of the weight, in a sentence."""
    width = item.high - item.low
    if width < SURE:
        return wording.say("care.sure")
    low, high = wording.weight(item.low), wording.weight(item.high)
    if low == high:
        return wording.say("care.fairly")
    return wording.say("care.unsure" if width > UNSURE else "care.between", low=low, high=high)


def spoken(item: CareItem) -> str:
    """Everything about an item for somebody who does not see the picture."""
    parts = [name_of(item), wording.say(f"care.sort.{sort_of(item)}"), wording.weight(item.weight), sureness(item)]
    return ". ".join(part.rstrip(".") for part in parts) + "."


def foremost(items: Sequence[CareItem], most: int = MOST) -> tuple[CareItem, ...]:
    """What the picture shows: of every sort what matters most, and whatever the person said themselves."""
    counts: dict[str, int] = {}
    out = []
    for item in sorted(items, key=lambda i: ("you_said" not in i.provenance, -i.weight)):
        sort = sort_of(item)
        if counts.get(sort, 0) < most:
            counts[sort] = counts.get(sort, 0) + 1
            out.append(item)
    return tuple(sorted(out, key=lambda i: -i.weight))


@dataclass(frozen=True, slots=True)
class Spot:
    """An item in the picture: which lane, which line of it."""

    item: CareItem
    sort: str
    line: int


def spots(items: Sequence[CareItem], reach: Sequence[tuple[float, float]]) -> tuple[Spot, ...]:
    """Put items into lanes, and in each lane into as few lines as let none cover another.

    `reach` is how far each item extends along the line, from and to, in any unit.
    """
    taken: dict[str, list[list[tuple[float, float]]]] = {}
    out: dict[int, Spot] = {}
    for number in sorted(range(len(items)), key=lambda n: -items[n].weight):
        sort, (start, end) = sort_of(items[number]), reach[number]
        lines = taken.setdefault(sort, [])
        free = (n for n, line in enumerate(lines) if all(end <= a or start >= b for a, b in line))
        at = next(free, len(lines))
        if at == len(lines):
            lines.append([])
        lines[at].append((start, end))
        out[number] = Spot(items[number], sort, at)
    return tuple(out[number] for number in range(len(items)))
