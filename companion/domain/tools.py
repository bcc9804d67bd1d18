"""What the companion may do itself: which tools there are, and what one use of them left behind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tool(StrEnum):
    """Tools that change something outside the companion. Each needs a permission and can be undone."""

    HOLD = "hold"
    """Put a file where nothing can open it."""


DEED = "deed-"
"""Beginning of the ids of receipts that tell of a tool's use, so that an undo knows them from answers."""


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


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells one file from another under the same name: the one that was judged is the one that is held."""

    size: int
    changed: int
    """Time of last change, in nanoseconds since the epoch."""
    number: int
    """Number of the file in its file system."""
