"""The gate that every update passes: would today's self, with today's care, agree to become that self?

An update that only makes the companion more careful about something is taken. One that loosens is judged:

1. nobody who is being coached can loosen anything, and nothing is loosened in a case that is open and high-risk;
2. it may not contradict what was confirmed before: the person's own decisions are replayed;
3. no forbidden flips: the scenes of the constitution, built around the very sender, still get their voice;
4. its step is bounded, and worth what its provenance is worth (see `learning.step`);
5. care for a person or a domain may not fall by more than a fifth unless it is said a second time, apart.

A refusal gives its reason as a stable id. The person can still make an exception by hand, narrow and expiring.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from companion.domain.feedback import Answer, Lesson, Wish
from companion.domain.judgement import Calibration
from companion.mind import weighing
from companion.mind.care import SHIPPED, wishes_by_subject
from companion.mind.constitution import Scene, scenes
from companion.mind.policy import Planner
from companion.mind.state import COACHED, Balance, MindState, Pin, open_high_risk

DROP = 0.2
"""Largest share by which care may fall at once."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an update is endorsed, and the stable id of the reason."""

    accepted: bool
    reason: str
    flips: tuple[str, ...] = ()
    """Scenes that would have been slept through."""


ENDORSED = Verdict(True, "learnt")


def judge_lesson(
    state: MindState,
    proposed: MindState,
    lesson: Lesson,
    taught: Sequence[Pin],
    loosens: bool,
    calibration: Calibration,
) -> Verdict:
    """Judge what one answer would teach. `proposed` is the state that would result."""
    decision, at = lesson.decision, lesson.feedback.at
    other = open_high_risk(state, at, case=decision.case, other_than=decision.id)
    coached = decision.awareness.coached >= COACHED or (other is not None and other.coached >= COACHED)
    if not loosens:
        # Whoever coaches the person may also have them call their own daughter a fraud.
        if lesson.feedback.answer is Answer.CONFIRMED and coached and decision.belief.p_scam < 0.2:
            return Verdict(False, "refused.coached")
        return ENDORSED
    if coached:
        return Verdict(False, "refused.coached")
    if other is not None and decision.case and other.case == decision.case:
        return Verdict(False, "refused.open_case")
    if contradicts(state, lesson, taught):
        return Verdict(False, "refused.contradicts")
    tests = [s for s in scenes(lesson.sender.lower(), lesson.domains, at) if s.concerned]
    flipped = flips(state, proposed, tests, at, calibration)
    if flipped:
        return Verdict(False, "refused.forbidden_flip", flipped)
    return ENDORSED


def judge_wish(
    state: MindState, proposed: MindState, wish: Wish, said_before: bool, calibration: Calibration
) -> Verdict:
    """Judge a change of care. Raising is taken; lowering waits for a quiet hour, and for being said twice."""
    key = (wish.subject.lower(), wish.domain)
    held = wishes_by_subject(state.wishes).get(key)
    default = SHIPPED[wish.domain] if not wish.subject else 0.0
    before = held.weight if held is not None else default
    after = wish.weight if wish.weight >= 0 else default
    if after >= before:
        return ENDORSED
    risk = open_high_risk(state, wish.at)
    if risk is not None:
        return Verdict(False, "refused.coached" if risk.coached >= COACHED else "refused.open_case")
    flipped = flips(state, proposed, scenes(at=wish.at), wish.at, calibration)
    if flipped:
        return Verdict(False, "refused.forbidden_flip", flipped)
    if after < before * (1.0 - DROP) and not said_before:
        return Verdict(False, "ask.care_drop")
    return ENDORSED


def contradicts(state: MindState, lesson: Lesson, taught: Sequence[Pin]) -> bool:
    """The person confirmed a scam by this very sender or account before, in another decision."""
    calmed = {(p.what, p.value) for p in taught if p.step < 0}
    return any(p.step >= 3.0 and (p.what, p.value) in calmed and p.decision != lesson.decision.id for p in state.pins)


def flips(
    state: MindState, proposed: MindState, tests: Sequence[Scene], now: float, calibration: Calibration
) -> tuple[str, ...]:
    """Scenes that today's self gets right and the proposed self would get wrong."""
    planner = Planner()
    # Whether a question is left today, and today's mood, are no part of what an update teaches.
    state = replace(state, seen=(), since=None, balance=Balance())
    proposed = replace(proposed, seen=(), since=None, balance=Balance())

    def right(mind: MindState, scene: Scene) -> bool:
        weighed = weighing.weigh(
            scene.observation, scene.evidence, scene.history, mind, now, calibration, planner, variants=False
        )
        return weighed.act in scene.right

    return tuple(s.name for s in tests if not right(proposed, s) and right(state, s))
