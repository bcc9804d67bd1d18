"""Would today's self be glad of the change? Its own past, decided again as it is and as it would be.

What is decided again are the person's own answered decisions (newest `KEEP_LESSONS`) and the scenes of the
constitution. Every difference in the act is priced with *today's* care and what is known of the outcome; as far as an
answer cannot be relied on (1 - P(coached)) it says nothing, and what was believed then still holds. What
an outcome itself taught is left out where that very decision is decided again, or everything ever confirmed would
look safe with any self. A scene counts little, for hijacks are rare, though its forbidden flips are judged apart
(`endorse.flips`). The verdict is the lower end of a 95 % interval of the mean difference
(bootstrap over the past decisions, with a fixed seed: the mind has no randomness; the scenes and what the update is
itself about are no sample of anything, so they stay), and the mean step of belief (Kullback-Leibler, in nats).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from companion.domain.feedback import Answer, Lesson
from companion.domain.judgement import Act, Calibration, Evidence
from companion.domain.observation import Address, Authentication, History, Link, Observation
from companion.domain.ports import Policy
from companion.mind import care, weighing
from companion.mind.constitution import Scene
from companion.mind.policy import (
    ANSWERED,
    COST_ASK,
    COST_FRIGHT,
    COST_HOLD,
    COST_INTERRUPT,
    HEED_DECLINE,
    HEED_WARN,
)
from companion.mind.questions import ANSWERS, CATALOGUE, FOUND_OUT, LIKELIHOOD, ROW, THREATS, Array, calms
from companion.mind.state import Balance, MindState

EPSILON = 0.05
"""Hours per decision that an update may seem to cost: what the bootstrap cannot tell from nothing."""
LARGEST_STEP = 2.0
"""Largest mean step of belief, in nats, that one update may make over everything decided again."""
SCENE_WEIGHT = 0.02
"""How often the affair of a scene is met, against an ordinary decision."""
DRAWS = 400
_SCAM = frozenset({Answer.CONFIRMED, Answer.ALREADY_KNEW})
KNOWN = _SCAM | {Answer.FALSE_ALARM}
"""Answers that say what it was."""
_MINE = ("learnt", "case")
_HEARD: Array = np.array(
    [1.0 if a == FOUND_OUT else HEED_WARN * ((CATALOGUE[q].question.id, a) in ROW) for q, a in ANSWERS]
) * np.array([not calms(CATALOGUE[q].question.id, a) for q, a in ANSWERS])
ASKING_AVERTS = ANSWERED * float(_HEARD @ LIKELIHOOD[:, 2:].mean(axis=1)) / len(CATALOGUE)
"""Share of the harm that a question averts, about a third: it has to be answered in time, and the answer either to
let the person find out, or to earn a warning. The same tables as the planner's, so that they agree on its worth."""


@dataclass(frozen=True, slots=True)
class Mind:
    """A whole self that can be compared with another: what was learnt, how evidence counts, who values acts."""

    state: MindState
    calibration: Calibration
    policy: Policy


@dataclass(frozen=True, slots=True)
class Gain:
    """What a change would have been worth."""

    mean: float
    """Hours per decision, by today's care."""
    low: float
    """Lower end of the 95 % interval (one-sided)."""
    step: float
    """Mean Kullback-Leibler divergence of the new belief in a scam from the old, in nats."""
    decided: int

    @property
    def acceptable(self) -> bool:
        """Not worse beyond doubt, and not too large a step."""
        return self.low >= -EPSILON and self.step <= LARGEST_STEP


def outcome_value(act: Act, scam: bool, stake: float) -> float:
    """Value of an act once it is known what it was, in hours. `stake`: what going along would have cost."""
    if not scam:
        fright = COST_INTERRUPT + COST_FRIGHT
        costs = {Act.SILENT: 0.0, Act.ASK: COST_ASK, Act.WARN: fright, Act.DECLINE: COST_INTERRUPT + COST_HOLD}
        return -costs[act]
    if act is Act.SILENT:
        return -stake
    if act is Act.ASK:
        return -stake * (1.0 - ASKING_AVERTS) - COST_ASK
    return -stake * (1.0 - (HEED_WARN if act is Act.WARN else HEED_DECLINE)) - COST_INTERRUPT


def stake_of(lesson: Lesson, state: MindState) -> float:
    """Hours that going along would have cost, had it been a scam: the logged belief under today's care."""
    belief, aware = lesson.decision.belief, lesson.decision.awareness
    p = belief.p_scam
    if p <= 0.0:
        return 0.0
    losses = care.losses(care.domain_weights(state))
    loss = sum(belief.posterior.get(t, 0.0) * float(losses[i]) for i, t in enumerate(THREATS)) / p
    return aware.proceeds * (1.0 - aware.notices) * loss


@dataclass(frozen=True, slots=True)
class Known:
    """One past decision whose outcome is known, and how far that knowledge can be relied on (0 to 1)."""

    lesson: Lesson
    scam: bool
    trust: float
    own: bool = False
    """It is what the update itself is about."""

    @property
    def p_scam(self) -> float:
        """P(scam) now: what was said, as far as it can be relied on; what was believed then for the rest."""
        return self.trust * float(self.scam) + (1.0 - self.trust) * self.lesson.decision.belief.p_scam


def known(lesson: Lesson, trust: float) -> Known | None:
    """A lesson as past, or None where it does not say what it was."""
    answer = lesson.feedback.answer
    return Known(lesson, answer in _SCAM, trust) if answer in KNOWN else None


def gain(now: float, current: Mind, proposed: Mind, past: Sequence[Known], scenes: Sequence[Scene]) -> Gain:
    """Decide everything again with both selves."""
    differences: list[float] = []
    weights: list[float] = []
    steps: list[float] = []
    fixed: list[bool] = []

    def decide(
        mind: Mind, seen: Observation, evidence: tuple[Evidence, ...], history: History, untaught: str = ""
    ) -> tuple[Act, float]:
        pins = mind.state.pins
        if untaught:
            pins = tuple(p for p in pins if p.decision != untaught)
        # Whether a question is left today, and today's mood, are no part of what an update teaches.
        state = replace(mind.state, pins=pins, seen=(), replies=(), since=None, balance=Balance())
        w = weighing.weigh(seen, evidence, history, state, now, mind.calibration, mind.policy, variants=False)
        return w.act, w.p

    for one in past:
        seen, evidence = again(one.lesson)
        untaught = "" if one.own else one.lesson.decision.id
        (act, p), (then, q) = (decide(m, seen, evidence, History(), untaught) for m in (current, proposed))
        stake = stake_of(one.lesson, current.state)
        scam = outcome_value(then, True, stake) - outcome_value(act, True, stake)
        fine = outcome_value(then, False, stake) - outcome_value(act, False, stake)
        differences.append(one.p_scam * scam + (1.0 - one.p_scam) * fine)
        weights.append(1.0)
        steps.append(_divergence(q, p))
        fixed.append(one.own)
    for scene in scenes:
        shown = (scene.observation, scene.evidence, scene.history)
        (act, p), (then, q) = decide(current, *shown), decide(proposed, *shown)
        # A quieter voice that is still right in the scene is no loss: which acts are right was decided there.
        lost = 0.0 if then in scene.right else outcome_value(then, True, 10.0) - outcome_value(act, True, 10.0)
        differences.append(lost)
        weights.append(SCENE_WEIGHT)
        steps.append(_divergence(q, p))
        fixed.append(True)
    if not differences:
        return Gain(0.0, 0.0, 0.0, 0)
    d, w, stays = np.array(differences), np.array(weights), np.array(fixed)
    total = float(w.sum())
    mean, step = float(d @ w / total), float(np.mean(steps))
    sample = (d * w)[~stays]
    if len(sample) == 0 or float(np.abs(sample).max()) < 1e-12:
        return Gain(mean, mean, step, len(d))
    drawn = np.random.default_rng(len(sample)).integers(0, len(sample), (DRAWS, len(sample)))
    means = (float((d * w)[stays].sum()) + sample[drawn].sum(axis=1)) / total
    return Gain(mean, float(np.quantile(means, 0.05)), step, len(d))


def again(lesson: Lesson) -> tuple[Observation, tuple[Evidence, ...]]:
    """The item of a lesson, as far as the log knows it, under an id of its own: a twin, not the item itself."""
    decision = lesson.decision
    seen = Observation(
        id=f"replay-{decision.observation}",
        source="replay",
        stream="replay",
        key=decision.id,
        kind=lesson.kind,
        at=decision.at,
        sender=Address(lesson.sender_name, lesson.sender),
        links=tuple(Link(f"https://{d}/", host=d, domain=d) for d in lesson.domains),
        mentions=lesson.mentions,
        authentication=Authentication(dmarc="pass" if lesson.authenticated else ""),
    )
    return seen, tuple(e for e in decision.belief.evidence if e.indicator.group not in _MINE)


def _divergence(q: float, p: float) -> float:
    p, q = (min(max(x, 1e-6), 1.0 - 1e-6) for x in (p, q))
    return q * math.log(q / p) + (1.0 - q) * math.log((1.0 - q) / (1.0 - p))
