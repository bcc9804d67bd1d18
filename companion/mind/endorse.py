"""The gate that every update passes: would today's self, with today's care, agree to become that self?

An update that only makes the companion more careful about something is taken. One that loosens is judged:

1. nobody who is being coached can loosen anything, and nothing is loosened in a case that is open and high-risk;
2. it may not contradict what was confirmed before, and on replay of the person's own decisions and the scenes of the
   constitution the lower 95 % bound of what it changes, priced with today's care, is no loss (`replay`);
3. no forbidden flips: the scenes of the constitution, built around the very sender, still get their voice;
4. its step is bounded, in log-odds (`learning.step`) and in nats (`replay`), and worth what its provenance is worth;
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
from companion.mind.replay import Known, Mind, gain, known
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
    if not taught:
        return ENDORSED
    touched = [one for kept in state.lessons if _touches(taught, kept) and (one := known(kept, honesty(kept)))]
    own = Known(lesson, False, honesty(lesson), own=True)
    return _worth(state, proposed, [*touched, own], tests, at, calibration)


def judge_lean(state: MindState, proposed: MindState, now: float, calibration: Calibration) -> Verdict:
    """Judge a change of how readily anything is believed, by everything there is: what a regret teaches."""
    tests = scenes(at=now)
    flipped = flips(state, proposed, tests, now, calibration)
    if flipped:
        return Verdict(False, "refused.forbidden_flip", flipped)
    return _worth(state, proposed, past(state), tests, now, calibration)


def judge_tuning(state: MindState, proposed: MindState, now: float, calibration: Calibration) -> Verdict:
    """Judge newly fitted weights: like any other self, and never while something serious is open."""
    risk = open_high_risk(state, now)
    if risk is not None:
        return Verdict(False, "refused.coached" if risk.coached >= COACHED else "refused.open_case")
    planner = Planner()
    return judge_self(state, Mind(state, calibration, planner), Mind(proposed, calibration, planner), now)


def judge_shared(state: MindState, proposed: MindState, now: float, calibration: Calibration) -> Verdict:
    """Judge shared knowledge. It can only make warier, so open danger is no reason against it; false alarms are."""
    planner = Planner()
    return judge_self(state, Mind(state, calibration, planner), Mind(proposed, calibration, planner), now)


def judge_self(state: MindState, current: Mind, proposed: Mind, now: float) -> Verdict:
    """Judge a whole other self before it is adopted: newly fitted weights, a fine-tuned policy, a shared update."""
    tests = scenes(at=now)

    def right(mind: Mind, scene: Scene) -> bool:
        bare = replace(mind.state, seen=(), since=None, balance=Balance())
        seen, history = scene.observation, scene.history
        w = weighing.weigh(seen, scene.evidence, history, bare, now, mind.calibration, mind.policy, variants=False)
        return w.act in scene.right

    flipped = tuple(s.name for s in tests if not right(proposed, s) and right(current, s))
    if flipped:
        return Verdict(False, "refused.forbidden_flip", flipped)
    found = gain(now, current, proposed, past(state), tests)
    return ENDORSED if found.acceptable else Verdict(False, "refused.worse")


def _worth(
    state: MindState,
    proposed: MindState,
    decided: Sequence[Known],
    tests: Sequence[Scene],
    now: float,
    calibration: Calibration,
) -> Verdict:
    planner = Planner()
    found = gain(now, Mind(state, calibration, planner), Mind(proposed, calibration, planner), decided, tests)
    return ENDORSED if found.acceptable else Verdict(False, "refused.worse")


def past(state: MindState) -> list[Known]:
    """The person's own decisions whose outcome is known, as far as what they said can be relied on."""
    return [one for kept in state.lessons if (one := known(kept, honesty(kept)))]


def _touches(taught: Sequence[Pin], lesson: Lesson) -> bool:
    """The pins speak of something that this earlier item had too."""
    has = {("sender", lesson.sender.lower()), *(("domain", d) for d in lesson.domains)}
    has |= {(m.entity.value, m.value) for m in lesson.mentions}
    return any((p.what, p.value) in has for p in taught)


def honesty(lesson: Lesson) -> float:
    """How far an answer can be relied on about the very item it was given about: 0.95 × (1 − P(coached))."""
    return (0.97 if _looked(lesson) else 0.95) * (1.0 - lesson.decision.awareness.coached)


def reliability(lesson: Lesson) -> float:
    """How far an answer can be relied on about the *next* item under that name: provenance × (1 − P(coached)).

    Without authentication the sender's name on the item proves nothing about the next one; what a forger could do
    with what is learnt is judged in the scenes around that sender (`constitution`), not in the replay.
    """
    provenance = 0.97 if _looked(lesson) else 0.95 if lesson.authenticated else 0.75
    return provenance * (1.0 - lesson.decision.awareness.coached)


def _looked(lesson: Lesson) -> bool:
    return lesson.feedback.answer is Answer.REPLY and lesson.feedback.reply in WENT_AND_LOOKED


WENT_AND_LOOKED = frozenset({"rang_known_number", "rang_and_fine"})
"""Answers from the person's own independent check: they do not depend on the item's authentication."""


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
    if said_before:
        # Said a second time, in a quiet hour: it is their life, and the scenes still get their voice.
        return ENDORSED
    return judge_lean(state, proposed, wish.at, calibration)


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
