"""Regret review: once it is known what it was, what should have been done, and what follows from that.

The review reads the recorded decision again with the outcome in hand: which act would have been worth most, what the
one taken cost against it, and at which stage it went wrong (nothing was seen: *observe*; seen, yet thought unlikely:
*orient*; thought likely, yet left unsaid: *decide*). What follows is one small step of the prior log-odds, at most
`STEP`, which passes the gate like any other update, is undone with the answer it came from, and is bounded in sum
(`belief.LEAN`).
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.feedback import Answer, Lesson
from companion.domain.judgement import Act
from companion.mind.replay import KNOWN, outcome_value, stake_of
from companion.mind.state import MindState, Regretted

STEP = 0.05
"""Largest step in log-odds that one regret takes."""
WORTH_IT = 1.0
"""Hours of regret below which nothing is said and nothing follows."""


@dataclass(frozen=True, slots=True)
class Regret:
    """What one outcome showed about one decision."""

    decision: str
    did: Act
    should: Act
    hours: float
    """What the act taken cost more than the best one."""
    stage: str
    """`observe`, `orient` or `decide`."""


def review(lesson: Lesson, state: MindState) -> Regret | None:
    """Review one decision; None where it was right, or not worth a word."""
    answer, decision = lesson.feedback.answer, lesson.decision
    if answer not in KNOWN or decision.request:
        return None
    scam = answer is not Answer.FALSE_ALARM
    # What was noticed unaided cost nothing, and asked for nothing.
    if answer is Answer.ALREADY_KNEW:
        return None
    stake = max(stake_of(lesson, state), 5.0 if scam else 0.0)
    acts = (Act.SILENT, Act.ASK, Act.WARN) if decision.act is not Act.DECLINE else tuple(Act)
    should = max(acts, key=lambda act: outcome_value(act, scam, stake))
    hours = outcome_value(should, scam, stake) - outcome_value(decision.act, scam, stake)
    if should is decision.act or hours < WORTH_IT:
        return None
    p = decision.belief.p_scam
    if scam and not any(e.strength > 0 and e.indicator.weight > 0 for e in decision.belief.evidence):
        stage = "observe"
    elif p < 0.5 if scam else p >= 0.5:
        stage = "orient"
    else:
        stage = "decide"
    return Regret(decision.id, decision.act, should, hours, stage)


def step(regret: Regret, reliability: float, at: float, about: str = "") -> Regretted:
    """The small step that follows: up after a scam that was missed, down after a fright for nothing."""
    louder = regret.should in (Act.WARN, Act.DECLINE) or regret.did is Act.SILENT
    size = STEP * reliability * min(1.0, regret.hours / 6.0)
    return Regretted(regret.decision, size if louder else -size, at, about)
