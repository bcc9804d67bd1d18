"""What the mind has learnt: one frozen value, folded from the log, encodable by `domain.wire`.

Nothing in here is text of an item. Everything that can grow is bounded, so that a long life stays small.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.domain.feedback import Lesson, Wish
from companion.domain.judgement import Act

DAY = 86_400.0
WEEK = 7 * DAY

KEEP_SEEN = 200
KEEP_PINS = 2_000
KEEP_REPLIES = 200
KEEP_BONDS = 500
KEEP_LESSONS = 60
"""Answered decisions kept for the replay by which the gate judges an update (`endorse`)."""
KEEP_REGRETS = 40
HALF_LIFE = 180 * DAY
"""Half-life of a tie until the household's own has been fitted (`bonds.fit_half_life`)."""
HIGH_RISK = 0.6
"""P(scam) from which an unresolved alert makes its case a high-risk one."""
COACHED = 0.35
"""P(coached) from which the person is treated as somebody else's instrument: they are protected, not obeyed."""


@dataclass(frozen=True, slots=True)
class Pin:
    """What one answer taught about one entity. Calming steps are negative log-odds."""

    what: str
    """`sender`, `domain`, or the name of an entity: `iban`, `account`, `wallet`, `phone`, `email`."""
    value: str
    step: float
    at: float
    feedback: str
    decision: str
    authenticated: bool = False
    """The lesson's item was authenticated; a calming sender pin then speaks only for authenticated items."""
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """Outline of one decision that was not silent, for budgets, open cases and replay."""

    id: str
    at: float
    act: Act
    p: float
    coached: float = 0.0
    case: str = ""
    observation: str = ""
    request: str = ""
    question: str = ""
    sender: str = ""
    """Known once an answer about the decision has arrived."""
    answer: str = ""
    """What the person said about it (`Answer`), or empty while it is open."""
    invited: bool = False
    """The person asked for this judgement: no interruption, and no part of the budget."""
    harm: float = 0.0
    """Value of silence as logged, in hours (zero or negative): what was at stake."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a question about one observation."""

    observation: str
    question: str
    answer: str
    at: float
    decision: str


@dataclass(frozen=True, slots=True)
class Bond:
    """An answer that shows what somebody's letters are about: one count for a person and a domain of care."""

    subject: str
    """Address, lower case; empty for the person themselves: what they ask about (see `bonds`)."""
    domain: str
    count: float
    """What it is worth: the reliability of the answer it comes from, 0 to 1."""
    at: float
    decision: str


@dataclass(frozen=True, slots=True)
class Regretted:
    """One decision that turned out wrong, and the small step in log-odds taken because of it (see `regret`)."""

    decision: str
    step: float
    at: float
    about: str = ""
    """The sender, or where there is none the affair."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Slow variables of the nested loops (see `balance`): first order, their rates, and adapted set-points."""

    load: float = 0.0
    """Interruptions a week, exponentially forgotten."""
    load_at: float = 0.0
    trust: float = 0.8
    """Share of alerts that the person found right, exponentially forgotten (0 to 1)."""
    trust_rate: float = 0.0
    """Second order: smoothed change of `trust` per answered alert."""
    gap: float = 0.0
    """Smoothed (outcome − stated probability) over answered alerts; negative means crying wolf."""
    doubt: float = 0.0
    """Smoothed share of `unsure` among answers."""
    load_set: float = 2.0
    """Set-point of `load`, adapted slowly between 1 and 3."""
    gap_rate: float = 0.0
    """Second order: smoothed change of `gap` per answered alert."""
    risk_set: float = 1.0
    """Set-point of open risk in hours, adapted slowly between 0.5 and 2."""
    told_at: float | None = None
    """When an alert was last answered: from then on `trust`, `gap` and `doubt` drift back to where they rest."""


@dataclass(frozen=True, slots=True)
class MindState:
    """Everything learnt. `MindState()` is a newborn; `impaired` is set by the guard, all else by the fold."""

    version: int = 1
    since: float | None = None
    """When guarding began; the first fortnight is quiet. None where nothing is guarded (a single check)."""
    latest: float = 0.0
    """Time of the newest entry folded."""
    impaired: bool = False
    """A sense is missing (a source failed, a model was rejected)."""
    pins: tuple[Pin, ...] = ()
    seen: tuple[Seen, ...] = ()
    replies: tuple[Reply, ...] = ()
    wishes: tuple[Wish, ...] = ()
    pending: tuple[Wish, ...] = ()
    """Wishes that would let care fall by more than a fifth, waiting to be said a second time."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Answers so far by `Answer`."""
    balance: Balance = Balance()
    bonds: tuple[Bond, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    """The newest answered decisions whose outcome is known, for replay. No text of an item is in a lesson."""
    regrets: tuple[Regretted, ...] = ()
    hours: tuple[float, ...] = ()
    """How often the person answered in each of the 24 hours of the day (UTC), or empty while nothing is known."""
    head: Mapping[str, float] = field(default_factory=dict)
    """By how much more (or less) than usual each group of evidence weighs for this person (see `tuning`)."""
    shared: Mapping[str, float] = field(default_factory=dict)
    """By how much more than shipped a sign speaks for a scam, in log-odds, as others found (see `mind.shared`)."""
    half_life: float = HALF_LIFE
    """Half-life of ties in seconds; fitted from the contacts by the guard, not by the fold."""


def unresolved(seen: Seen) -> bool:
    """The person has not said what it was."""
    return seen.answer in ("", "unsure", "overridden", "reply")


def open_high_risk(state: MindState, now: float, case: str = "", other_than: str = "") -> Seen | None:
    """Newest unresolved high-risk decision of the last day, or three days where the person is being coached.

    With `case`, only that case counts, except that coaching anywhere counts everywhere. `other_than` leaves out
    one decision: what an answer is about cannot itself forbid the answer.
    """
    for seen in reversed(state.seen):
        # The age may be negative: a clock set back is no way out of an open case.
        age = now - seen.at
        if seen.id == other_than or seen.request or not unresolved(seen):
            continue
        coached = seen.coached >= COACHED and seen.p >= 0.2 and age < 3 * DAY
        risky = seen.p >= HIGH_RISK and age < DAY and (not case or seen.case == case)
        if coached or risky:
            return seen
    return None
