"""What the person asks of the companion and answers to it, and what it learnt from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from companion.domain.judgement import Decision
from companion.domain.observation import Kind, Mention


class Asked(StrEnum):
    """Kinds of request. All but `CARE` and `RESUME` loosen something, and are therefore decided by the mind."""

    RELEASE_FILE = "release_file"
    OPEN_LINK = "open_link"
    TRUST_SENDER = "trust_sender"
    LOOSEN = "loosen"
    PAUSE = "pause"
    RESUME = "resume"
    MARK_PAYABLE = "mark_payable"
    ADOPT_UPDATE = "adopt_update"
    CARE = "care"


@dataclass(frozen=True, slots=True)
class Request:
    """Something the person (or somebody through them) wants the companion to do."""

    id: str
    at: float
    asked: Asked
    subject: str = ""
    """What it is about: a decision id, a sender, a setting's name, a person in care."""
    detail: str = ""
    """A number, a value, or what the person wrote; evidence about a goal, never the goal."""
    insisted: int = 0
    """How often the same request was made before within the hour."""


class Answer(StrEnum):
    """What the person says about a decision."""

    CONFIRMED = "confirmed"
    FALSE_ALARM = "false_alarm"
    ALREADY_KNEW = "already_knew"
    UNSURE = "unsure"
    OVERRIDDEN = "overridden"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One entry of the feedback log. Learned state is a fold over these; undo drops one and folds again."""

    id: str
    at: float
    decision: str
    answer: Answer
    reply: str = ""
    """For `REPLY`: the id of the answer chosen from the decision's question."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A care weight stated by the person: strong evidence, editable, undoable."""

    id: str
    at: float
    subject: str
    """Person, organisation or address it is about; the empty string for the whole domain."""
    domain: str
    """`money`, `identity`, `home`, `family`, `work`, `health` or `belonging`."""
    weight: float
    """0 (does not matter) to 1 (matters most). Below 0 forgets the entry."""
    sort: str = ""
    """What it is, where the person said so: `person`, `place` (organisation, shop, authority), `account`, `folder`,
    `topic` or `code` (a word that a family has agreed on)."""
    contact: str = ""
    """What goes with it in the person's own records: a telephone number, or the agreed word itself."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one correction taught, in one sentence on the screen; `changes` are stable ids with values."""

    feedback: str
    learnt: bool
    reason: str
    """Stable id: `learnt`, `refused.coached`, `refused.forbidden_flip`, `nothing_new`, `undone`."""
    changes: tuple[tuple[str, str], ...] = ()
    subjects: tuple[str, ...] = field(default=())


class State(StrEnum):
    """State of a part of the companion, named for what happens next."""

    OK = "ok"
    WAITING = "waiting"
    NEEDS_PERSON = "needs_person"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Health:
    """How one part is. Emitted on change only. `detail` is a stable id or a plain reason without content."""

    part: str
    state: State
    since: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One entry of the log that learned state is folded from: a feedback with what it was about.

    It carries no text of the item. Forgetting a sender deletes their lessons and folds again.
    """

    feedback: Feedback
    decision: Decision
    sender: str = ""
    """Address of the item's sender, lower case."""
    sender_name: str = ""
    authenticated: bool = False
    """The item's sender was authenticated (aligned DKIM or DMARC pass)."""
    domains: tuple[str, ...] = ()
    """Registered domains the item linked to."""
    mentions: tuple[Mention, ...] = ()
    kind: Kind = Kind.EMAIL


@dataclass(frozen=True, slots=True)
class Tuning:
    """The weekly pass took place: signs are weighed anew by the answers before it (`mind.tuning`).

    It carries nothing itself. What it does is computed again from the log, so that an answer that is undone or
    forgotten has no part in it any more.
    """

    id: str
    at: float


@dataclass(frozen=True, slots=True)
class Shared:
    """Shared knowledge was taken in: what many companions noticed about signs, never about a sender."""

    id: str
    at: float
    serial: int
    """Number of the publication it is from."""
    shifts: Mapping[str, float] = field(default_factory=dict)
    """Name of an indicator to log-odds by which it counts more, above 0 and at most `mind.shared.MOST`."""


LogEntry = Decision | Lesson | Wish | Tuning | Shared
"""What learned state is a fold over, in order of time: decisions not silent, lessons, wishes, weekly passes, shared
knowledge."""
