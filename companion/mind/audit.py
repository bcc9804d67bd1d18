"""What the companion's own behaviour reveals that it cares about, beside what it says.

From the recorded decisions: regress "spoke or was silent" on the harm at stake per domain (ridge logistic, Newton
steps, intervals from the curvature), and set the coefficients beside the declared weights. From the answers: were
its probabilities right (Brier score, expected calibration error)? What the record cannot tell is listed as such; an
audit that finds something in everything is worth nothing.

A domain's coefficient says how readily it speaks for an hour at stake there; with the shipped harm table, care in
proportion to the declared weights makes all of them equal, so revealed weight = shipped weight × coefficient / mean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from companion.domain.feedback import Answer, Lesson
from companion.domain.judgement import Act, Calibration, Decision
from companion.mind import character, rhythm
from companion.mind.belief import DEFAULT_CALIBRATION
from companion.mind.care import DOMAINS, HARM, SHIPPED, domain_weights
from companion.mind.character import Accusation, Heard
from companion.mind.fitting import ridge_logistic
from companion.mind.questions import THREATS
from companion.mind.rhythm import Rhythm
from companion.mind.state import DAY, WEEK, MindState

Array = NDArray[np.float64]

FEW = 30
"""Fewest decisions from which anything is read."""
FEW_ANSWERS = 10


@dataclass(frozen=True, slots=True)
class Revealed:
    """Care for one domain: declared, and as the acts reveal it, with a 95 % interval."""

    domain: str
    declared: float
    revealed: float
    low: float
    high: float

    @property
    def gap(self) -> float:
        """Revealed minus declared where the interval excludes the declared weight, else 0."""
        return self.revealed - self.declared if not self.low <= self.declared <= self.high else 0.0


@dataclass(frozen=True, slots=True)
class Audit:
    """The result, in numbers and stable ids; see `reasons.UNIDENTIFIED` for the latter."""

    decisions: int
    revealed: tuple[Revealed, ...] = ()
    rank_correlation: float | None = None
    """Spearman's, between declared and revealed weights; None where either is flat or unknown."""
    largest_gap: str = ""
    """Domain with the largest signed gap outside its interval, or empty."""
    answers: int = 0
    brier: float | None = None
    ece: float | None = None
    """Expected calibration error over ten bins."""
    per_week: Mapping[str, float] = field(default_factory=dict)
    """Decisions a week by act, silent ones left out."""
    right: float | None = None
    """Share of answered alerts that were right."""
    busiest_day: int = 0
    """Most questions within any 24 hours: over one means that the budget was not kept."""
    accusations: tuple[Accusation, ...] = ()
    """Kinds of misconduct that the record shows beyond its margin of error; see `character`."""
    people: tuple[Heard, ...] = ()
    """Revealed care for each person: the share of the alerts due to them that they got."""
    neglected: tuple[str, ...] = ()
    """People whose share lies below that of the others by more than the margin of error."""
    rhythms: tuple[Rhythm, ...] = ()
    """Variables at four time scales; those with `set_point` are revealed set-points (see `rhythm`)."""
    second: Mapping[str, float] = field(default_factory=dict)
    """Second tier: how set-points follow the rates they watch."""
    moods: Mapping[str, int] = field(default_factory=dict)
    """Third tier: decisions in each mood, and `before>after` transitions."""
    unidentified: tuple[tuple[str, ...], ...] = ()


def audit(
    decisions: Sequence[Decision],
    lessons: Sequence[Lesson],
    state: MindState,
    calibration: Calibration = DEFAULT_CALIBRATION,
    people: Mapping[str, str] | None = None,
    senders: Mapping[str, str] | None = None,
) -> Audit:
    """Audit a record of decisions (silent ones included, requests left out) and the answers to them.

    `people` and `senders` name, by decision id, whom an item was for and whom it came from, as far as known.
    """
    judged = [d for d in decisions if d.observation and not d.request]
    missing: list[tuple[str, ...]] = []
    read = character.character(judged, lessons, state, calibration, people, senders)
    if len({*(people or {}).values()}) < 2:
        missing.append(("people",))
    played = rhythm.play(judged, lessons)
    held = rhythm.rhythms(judged, played, missing)
    revealed = _revealed(judged, state, missing)
    outcomes = _outcomes(lessons)
    brier = ece = right = None
    if len(outcomes) >= FEW_ANSWERS:
        missing.append(("answers_are_selective",))
        p = np.array([o[0] for o in outcomes])
        y = np.array([o[1] for o in outcomes])
        brier, ece = float(np.mean((p - y) ** 2)), _ece(p, y)
    else:
        missing.append(("few_answers",))
    spoken = [o for o in outcomes if o[2]]
    if spoken:
        right = sum(o[1] for o in spoken) / len(spoken)
    gaps = [r for r in revealed if r.gap]
    return Audit(
        decisions=len(judged),
        revealed=revealed,
        rank_correlation=_spearman([r.declared for r in revealed], [r.revealed for r in revealed]),
        largest_gap=max(gaps, key=lambda r: abs(r.gap)).domain if gaps else "",
        answers=len(outcomes),
        brier=brier,
        ece=ece,
        per_week=_per_week(judged),
        right=right,
        busiest_day=_busiest([d.at for d in judged if d.act is Act.ASK]),
        accusations=read.accusations,
        people=read.people,
        neglected=tuple(a.about for a in read.accusations if a.kind == "pack_blind"),
        rhythms=held,
        second=rhythm.second_tier(played),
        moods=rhythm.transitions(played.moods),
        unidentified=tuple(dict.fromkeys((*missing, *read.unidentified))),
    )


def _revealed(judged: Sequence[Decision], state: MindState, missing: list[tuple[str, ...]]) -> tuple[Revealed, ...]:
    if len(judged) < FEW:
        missing.append(("few_decisions",))
        return ()
    spoke = np.array([0.0 if d.act is Act.SILENT else 1.0 for d in judged])
    if spoke.min() == spoke.max():
        missing.append(("one_act",))
        return ()
    posterior = np.array([[d.belief.posterior.get(t, 0.0) for t in THREATS] for d in judged])
    exposure = np.array([d.awareness.proceeds * (1.0 - d.awareness.notices) for d in judged])
    at_stake = (posterior @ HARM) * exposure[:, None]
    spread = at_stake.std(axis=0)
    kept = [i for i in range(len(DOMAINS)) if spread[i] > 0.01]
    missing.extend(("no_variation", DOMAINS[i]) for i in range(len(DOMAINS)) if i not in kept)
    if not kept:
        return ()
    missing.append(("scale",))
    correlation = np.atleast_2d(np.corrcoef(at_stake[:, kept].T))
    for a in range(len(kept)):
        missing.extend(
            ("collinear", DOMAINS[kept[a]], DOMAINS[kept[b]])
            for b in range(a + 1, len(kept))
            if abs(correlation[a, b]) > 0.95
        )
    # One scale for all domains: the coefficients must stay comparable per hour at stake.
    unit = float(spread[kept].mean())
    beta, covariance = ridge_logistic(at_stake[:, kept] / unit, spoke)
    slope, error = beta[1:], np.sqrt(np.diag(covariance))[1:]
    mean = float(slope.mean())
    if mean <= 1e-6:
        missing.append(("one_act",))
        return ()
    declared = domain_weights(state)
    return tuple(
        Revealed(
            domain=DOMAINS[i],
            declared=declared[DOMAINS[i]],
            revealed=SHIPPED[DOMAINS[i]] * float(slope[k]) / mean,
            low=SHIPPED[DOMAINS[i]] * float(slope[k] - 1.96 * error[k]) / mean,
            high=SHIPPED[DOMAINS[i]] * float(slope[k] + 1.96 * error[k]) / mean,
        )
        for k, i in enumerate(kept)
    )


def _outcomes(lessons: Sequence[Lesson]) -> list[tuple[float, float, bool]]:
    """(stated probability, outcome, whether it had spoken) of every decision with a verdict; the last counts."""
    verdicts: dict[str, tuple[float, float, bool]] = {}
    for lesson in lessons:
        said = lesson.feedback.answer
        if said in (Answer.CONFIRMED, Answer.ALREADY_KNEW, Answer.FALSE_ALARM):
            outcome = 0.0 if said is Answer.FALSE_ALARM else 1.0
            decision = lesson.decision
            verdicts[decision.id] = (decision.belief.p_scam, outcome, decision.act is not Act.SILENT)
    return list(verdicts.values())


def _ece(p: Array, y: Array) -> float:
    bins = np.minimum((p * 10).astype(int), 9)
    total = sum(
        abs(float(p[bins == b].mean() - y[bins == b].mean())) * int((bins == b).sum()) for b in np.unique(bins)
    )
    return total / len(p)


def _ranks(values: Sequence[float]) -> Array:
    array = np.array(values)
    return np.array([(array < v).sum() + ((array == v).sum() - 1) / 2.0 for v in values])


def _spearman(a: Sequence[float], b: Sequence[float]) -> float | None:
    if len(a) < 3 or len(set(a)) < 2 or len(set(b)) < 2:
        return None
    return float(np.corrcoef(_ranks(a), _ranks(b))[0, 1])


def _per_week(judged: Sequence[Decision]) -> Mapping[str, float]:
    if not judged:
        return {}
    times = [d.at for d in judged]
    weeks = max(1.0, (max(times) - min(times)) / WEEK)
    return {act.value: sum(d.act is act for d in judged) / weeks for act in (Act.ASK, Act.WARN, Act.DECLINE)}


def _busiest(times: Sequence[float]) -> int:
    ordered = sorted(times)
    most = start = 0
    for end, at in enumerate(ordered):
        while at - ordered[start] >= DAY:
            start += 1
        most = max(most, end - start + 1)
    return most
