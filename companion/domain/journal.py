"""What memory tells the screen: entries of the journal, what is cared about, how the companion itself is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from companion.domain.feedback import Feedback, Health, Receipt, Request
from companion.domain.judgement import Decision, Evidence
from companion.domain.observation import Observation, Signature, Unreadable


@dataclass(frozen=True, slots=True)
class Sight:
    """What perception made of one raw item: the item read, and the evidence found in it alone."""

    observation: Observation
    evidence: tuple[Evidence, ...] = ()
    signatures: tuple[Signature, ...] = ()
    """Of a mail of whose sender its provider said nothing: its signatures, not yet held against their keys."""
    pages: tuple[str, ...] = ()
    """Where pages were asked for (`perception.pages`), and not a judgement: the words of each, plain text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal, with all that is needed to show, explain, answer and undo it.

    Exactly one of `observation`, `unreadable` and `request` is set; an unreadable item has no decision. An
    observation whose text has passed its retention keeps its outline with empty `text`.
    """

    id: str
    """The decision's id, or that of the unreadable item."""
    at: float
    observation: Observation | None = None
    unreadable: Unreadable | None = None
    request: Request | None = None
    decision: Decision | None = None
    feedback: tuple[Feedback, ...] = ()
    receipts: tuple[Receipt, ...] = ()


class Mood(StrEnum):
    """The companion's own state, read off its balance. On the screen it is the dog's posture."""

    RESTING = "resting"
    WATCHFUL = "watchful"
    GUARDING = "guarding"
    CHASTENED = "chastened"
    UNSURE = "unsure"
    IMPAIRED = "impaired"


@dataclass(frozen=True, slots=True)
class CareItem:
    """One thing the companion thinks matters, with how sure it is and how it knows."""

    subject: str
    """Address or name; empty for a whole domain of care."""
    name: str
    domain: str
    weight: float
    """0 to 1."""
    low: float
    high: float
    """90 % interval of the weight."""
    provenance: tuple[str, ...] = ()
    """Stable ids with counts: `you_wrote:12`, `you_said`, `shipped`."""
    sort: str = ""
    """What it is, where the person said so; see `Wish.sort`."""
    contact: str = ""
    """What goes with it in the person's own records; see `Wish.contact`."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How the companion is: what the status page, `companion status` and the tray's tooltip show."""

    mood: Mood
    paused_until: float | None = None
    seen_today: int = 0
    unread_today: int = 0
    """Items that could not be read."""
    open_questions: int = 0
    month: Mapping[str, int] = field(default_factory=dict)
    """Counts of this calendar month: `warn`, `ask`, `decline`, `confirmed`, `false_alarm`."""
    budget: Mapping[str, float] = field(default_factory=dict)
    """What is left: `questions_today`, `questions_week`, `interruptions_month`."""
    health: tuple[Health, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
