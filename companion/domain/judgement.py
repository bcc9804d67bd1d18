"""What was seen, what it amounts to, what was chosen, with everything needed to explain it later.

Three things stay apart: what was seen (`Evidence`, by detectors), how much it counts (`Calibration`, fitted,
shipped in `models/weights.json`), and what to do (the values in a `Decision`, by the mind).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Threat(StrEnum):
    """What an item may be. `BENIGN` and `BULK` are the two that are no scam."""

    BENIGN = "benign"
    BULK = "bulk"
    PHISHING = "phishing"
    IMPERSONATION = "impersonation"
    INVOICE = "invoice"
    ADVANCE_FEE = "advance_fee"
    PRIZE = "prize"
    INVESTMENT = "investment"
    ROMANCE = "romance"
    TECH_SUPPORT = "tech_support"
    JOB = "job"
    EXTORTION = "extortion"
    MALWARE = "malware"


SCAMS: tuple[Threat, ...] = tuple(t for t in Threat if t not in (Threat.BENIGN, Threat.BULK))


class Stage(StrEnum):
    """How far along a con is."""

    NONE = "none"
    HOOK = "hook"
    RAPPORT = "rapport"
    ASK = "ask"
    PRESSURE = "pressure"
    EXTRACTION = "extraction"


class Act(StrEnum):
    """The four things the companion can do about an item or a request."""

    SILENT = "silent"
    ASK = "ask"
    WARN = "warn"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of characters in the observation's `text` (or `subject` or `picture`, its `picture_text`, where
    `part` says so)."""

    start: int
    end: int
    part: str = "text"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a person can check with their own eyes. `text` is a short quotation or a plain value."""

    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """A sign worth looking for. Its name is a stable id that screen, help, weights and reports share."""

    name: str
    """`group.what`, such as `link.text_differs`."""
    group: str
    """Indicators of a group are correlated; their sum is capped (`Calibration.caps`)."""
    threats: tuple[Threat, ...]
    """What it speaks for. Empty for a sign of innocence (negative weight) or one without direction."""
    sentence: str
    """One plain English sentence for the person, without placeholders."""
    help: str
    """One line of the help page: what it is, and when it is harmless."""
    weight: float = 1.0
    """Prior log-odds at full strength, used until `models/weights.json` has a fitted one; negative calms."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """An indicator found, how strongly (0 to 1), and the facts that show it."""

    indicator: Indicator
    strength: float
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Calibration:
    """How evidence turns into log-odds. Fitted by `training`, shipped in `models/weights.json`.

    `logit P(scam) = slope * (bias + sum over groups of clip(sum of weight * strength, caps[group])) + intercept`,
    then shifted to the household's own base rate.
    """

    version: str
    bias: float
    caps: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Group name to (lowest, highest) contribution in log-odds."""
    default_cap: tuple[float, float] = (-4.0, 4.0)
    slope: float = 1.0
    intercept: float = 0.0
    base_rate: float = 0.01
    """Share of scams the calibrated probability assumes (`pi_train`)."""
    interrupt_at: float = 0.95
    """P(scam) at which the false-alarm budget of the interrupting tier was met on validation mail."""
    unsure_at: float = 1.0
    """P(scam) from which fraud cannot be ruled out: nine in ten frauds of scenarios that the models never saw reach
    it (split conformal prediction by class, Vovk et al. 2005)."""


@dataclass(frozen=True, slots=True)
class WouldChange:
    """An observation that would flip the decision, and what would be done then. Each claim is tested."""

    observation: str
    """`answer.ANSWER` (the person answers so), `indicator.NAME` (this turns up besides; `indicator.NAME+NAME`: both
    do), `without.NAME` (this sign turns out not to hold), or `without.all.FAMILY` (no sign of a family does:
    `identity`, `words`, `file`). Of a request: `told.ANSWER` (the person says so of the item), `settled.case`
    (whatever is open is settled), `opened.case` (something serious comes up), `later.DAYS` (so many days pass)."""
    act_then: Act


@dataclass(frozen=True, slots=True)
class Belief:
    """Posterior over threats, summing to 1, and what would change it."""

    posterior: Mapping[Threat, float]
    stage: Stage = Stage.NONE
    evidence: tuple[Evidence, ...] = ()
    would_change: tuple[WouldChange, ...] = ()
    stages: Mapping[Stage, float] = field(default_factory=dict)
    """If it is a con: how far along, as probabilities that sum to 1. Empty where no sign speaks of one."""

    @property
    def p_scam(self) -> float:
        """Probability that it is a threat other than benign or bulk."""
        return sum(self.posterior.get(t, 0.0) for t in SCAMS)

    @property
    def threat(self) -> Threat:
        """Most probable threat."""
        return max(self.posterior, key=lambda t: self.posterior[t])

    @property
    def suspect(self) -> Threat:
        """Most probable scam, however improbable: what a question is about while it may well be fine."""
        return max(SCAMS, key=lambda t: self.posterior.get(t, 0.0))


@dataclass(frozen=True, slots=True)
class Awareness:
    """Theory of mind of the person: probabilities that they notice by themselves, would go ahead, are coached."""

    notices: float
    proceeds: float
    coached: float
    pressured: float = 0.0
    hurried: float = 0.0
    """Part of `pressured`: short of time, as a deadline makes one, rather than afraid."""


@dataclass(frozen=True, slots=True)
class Question:
    """The one question of an `ask`: a stable id, and the ids of at most three answers ("not sure" is implied)."""

    id: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What was chosen about one observation or request, with the value of every act.

    "Why did it bark" and "why not" are read off this record, not reconstructed.
    """

    id: str
    at: float
    act: Act
    values: Mapping[Act, float]
    """Expected care-weighted value of each act, in units of one ordinary hour of the person's week."""
    belief: Belief
    awareness: Awareness
    case: str = ""
    observation: str = ""
    request: str = ""
    question: Question | None = None
    reasons: tuple[str, ...] = ()
    """Stable ids of what tipped it, most important first: `budget.quiet`, `care.family`, `request.coached`."""
    stakes: tuple[str, ...] = ()
    """Domains of care at stake, most important first."""
    override_after: float | None = None
    """For a decline: seconds after which the person may override, or None where there is nothing to override."""
    versions: Mapping[str, str] = field(default_factory=dict)
