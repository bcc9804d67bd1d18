"""What the companion may do itself: which tools there are, and what one use of them did."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.observation import Finding


class ToolName(StrEnum):
    """Tools that change something outside the companion. Each needs a permission, leaves a receipt, can be undone."""

    HOLD = "hold"
    """Put a file where nothing can open it."""
    FLAG = "flag"
    """Mark a mail in the mailbox itself, or move it into a folder of its own."""
    LOOK_UP = "look_up"
    """Ask the registry how old a domain is. It changes nothing, but it tells somebody that one asks."""


DEED = "deed-"
"""Beginning of the ids of receipts that tell of a tool's use, so that an undo knows them from answers."""


@dataclass(frozen=True, slots=True)
class Permission:
    """What the person allowed of one tool."""

    asked: bool = False
    """When the person asks for it."""
    unasked: bool = False
    """Whenever the companion warns and finds it worth its price."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one use of a tool did."""

    tool: ToolName
    reason: str
    """Stable id: `held`, `released`, `flagged`, `moved`, `unflagged`, `looked_up`."""
    changes: tuple[tuple[str, str], ...] = ()
    """What is needed to undo it, and what the person may want to know: stable ids with values."""
    passed: tuple[str, str] | None = None
    """Stream and key of an item that came about by it and must not be judged as new."""
    findings: tuple[Finding, ...] = ()
    """What was found out about the item, which is then decided anew."""


@dataclass(frozen=True, slots=True)
class Held:
    """A file in the holding place."""

    id: str
    name: str
    """Its name for people, single line, characters that no text can hold replaced."""
    folder: str
    """Where it was, and where it goes back to; the same for people."""
    size: int
    """Bytes."""
    at: float
    """When it was put away."""
    decision: str = ""
    """Id of the decision it was put away for."""
    observation: str = ""
    """Id of its content."""


@dataclass(frozen=True, slots=True)
class Pages:
    """An item opened safely: its words, and nothing that could act. Everything in it came from outside."""

    title: str
    texts: tuple[str, ...]
    """The words of each page; empty where there is nothing that can be shown."""
    links: tuple[tuple[str, str], ...] = ()
    """What each link shows (perhaps nothing), and where it really leads, as text."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells one file from another under the same name: the one that was judged is the one that is held."""

    size: int
    changed: int
    """Time of last change, in nanoseconds since the epoch."""
    number: int
    """Number of the file in its file system."""

    def key(self, name: str) -> str:
        """The key of a download (`RawItem.key`): stable over restarts, another one for another content."""
        return f"{self.size}-{self.changed}-{self.number}/{name}"

    @staticmethod
    def read(key: str) -> tuple[Mark, str] | None:
        """Mark and shown name out of such a key; None if it is none."""
        numbers, slash, name = key.partition("/")
        pieces = numbers.split("-")
        if not slash or len(pieces) != 3 or not all(p.isascii() and p.isdigit() and len(p) < 25 for p in pieces):
            return None
        return Mark(*(int(piece) for piece in pieces)), name
