"""Theory of mind: would they notice by themselves, would they go ahead, are they hurried, are they being coached?
And: how far can their answers be relied on, and what does it cost to interrupt them now?

A description of a goal ("it is fine, open it") is evidence about a goal, not the goal; from a coached person it is
somebody else's goal.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Act, Awareness, Evidence
from companion.domain.observation import History, Kind, Observation
from companion.mind import stages
from companion.mind.belief import PAYEE_NAMES
from companion.mind.questions import UNINFORMATIVE, calms
from companion.mind.state import COACHED, DAY, MindState

Array = NDArray[np.float64]

_COVER: Mapping[str, float] = {
    "lie": 0.70,
    "told_to_lie": 0.70,
    "secret": 0.40,
    "keep_secret": 0.40,
    "stay_on_line": 0.55,
    "ignore_warning": 0.60,
    "ignore_warnings": 0.60,
    "protection_off": 0.70,
    "switch_off": 0.70,
    "avoid_check": 0.50,
    "erase": 0.50,
}
"""P(coached) by what the person is told to do; an unlisted cover story counts 0.5."""


@dataclass(frozen=True, slots=True)
class Minds:
    """Awareness for many variants of the evidence at once; every array has shape (rows,)."""

    notices: Array
    proceeds: Array
    coached: Array
    pressured: Array
    hurried: Array

    def first(self) -> Awareness:
        """That of row 0: the evidence as it is."""
        return Awareness(
            notices=float(self.notices[0]),
            proceeds=float(self.proceeds[0]),
            coached=float(self.coached[0]),
            pressured=float(self.pressured[0]),
            hurried=float(self.hurried[0]),
        )


_HASTE = frozenset({"pressure.deadline", "pressure.urgency", "pressure.act_or_lose", "pressure.scarcity"})
"""Pressure that takes the time to think, rather than frightens."""
_VERDICTS = {"confirmed": True, "already_knew": True, "false_alarm": False}
_ANSWERED = (6.5, 3.5)
"""Beta prior of how often a question is answered."""
_TRUSTED = (9.0, 1.0)
"""Beta prior of how often an answer agrees with what turns out: nine in ten, worth ten answers."""


def reliability(state: MindState) -> float:
    """How far this person's answers have agreed with what later turned out, against what is assumed of anybody.

    Beta posterior over their replies whose item later got a verdict; 1 for somebody of whom nothing is known, never
    above it, never below 0.3. "Never met" about what proved honest counts against it as "I expected it" about a
    scam does.
    """
    if not state.replies:
        return 1.0
    turned_out = {s.observation: _VERDICTS[s.answer] for s in state.seen if s.answer in _VERDICTS and s.observation}
    right, wrong = _TRUSTED
    for reply in state.replies:
        scam = turned_out.get(reply.observation)
        if scam is None or reply.answer in UNINFORMATIVE:
            continue
        if calms(reply.question, reply.answer) is scam:
            wrong += 1.0
        else:
            right += 1.0
    usual = _TRUSTED[0] / sum(_TRUSTED)
    return min(1.0, max(0.3, right / (right + wrong) / usual))


def interruption(state: MindState, now: float) -> float:
    """Price of an interruption at this time of day, 0.8 to 1.6, by when the person has answered so far.

    1 while little is known. Hours of the day are those of UTC: they need no clock of the person's own, only that
    their habits repeat every 24 hours. Half of what is known stays with the prior until 24 answers have come.
    """
    if len(state.hours) != 24:
        return 1.0
    known = sum(state.hours)
    if known < 6:
        return 1.0
    hour = int(now % DAY // 3600)
    # Those who answer at eight are there at seven and nine as well.
    near = state.hours[hour] + 0.6 * (state.hours[hour - 1] + state.hours[(hour + 1) % 24])
    usual = 2.2 * known / 24
    ratio = (near + 2.2) / (usual + 2.2)
    return min(1.6, max(0.8, 1.0 / math.sqrt(ratio)))


def patience(state: MindState, now: float) -> float:
    """Price of a question to this person against the usual, 0.85 to 1.5, by how many of theirs they have answered.

    Beta posterior worth ten questions of which 65 % are answered (`policy.ANSWERED`); a question counts as ignored a
    day after it was asked. What was asked for by the person themselves was no question to them.
    """
    asked = [s for s in state.seen if s.act is Act.ASK and not s.request and not s.invited and now - s.at > DAY]
    if not asked:
        return 1.0
    answered = sum(bool(s.answer) for s in asked)
    mean = (_ANSWERED[0] + answered) / (sum(_ANSWERED) + len(asked))
    usual = _ANSWERED[0] / sum(_ANSWERED)
    return min(1.5, max(0.85, math.sqrt(usual / mean)))


def coached_before(history: History, state: MindState, now: float) -> float:
    """P(coached) carried from the case and from open decisions of the last day, fading within it."""
    out = 0.0
    if history.case is not None and not history.case.closed:
        for related in history.case.related:
            for name in related.indicators:
                group, _, what = name.partition(".")
                if group == "cover":
                    fade = 0.5 ** (max(0.0, now - related.at) / DAY)
                    out = max(out, 0.8 * _COVER.get(what, 0.5) * fade)
    for seen in state.seen[-20:]:
        if seen.coached >= COACHED and not seen.answer and (not history.case or seen.case == history.case.id):
            out = max(out, 0.5 * seen.coached * float(0.5 ** (max(0.0, now - seen.at) / DAY)))
    return out


def minds(
    evidence: Sequence[Evidence],
    mask: Array,
    observation: Observation,
    history: History,
    state: MindState,
    now: float,
) -> Minds:
    """Read the person off the evidence. More pressure never makes them safer, nor does a longer acquaintance."""
    log_calm = np.zeros(len(evidence))
    log_slow = np.zeros(len(evidence))
    log_free = np.zeros(len(evidence))
    asks = np.zeros(len(evidence))
    routine = np.zeros(len(evidence))
    for i, item in enumerate(evidence):
        indicator = item.indicator
        if item.strength <= 0 or indicator.weight <= 0:
            continue
        if indicator.group == "pressure":
            log_calm[i] = math.log1p(-0.45 * item.strength)
            if indicator.name in _HASTE:
                log_slow[i] = math.log1p(-0.45 * item.strength)
        elif indicator.group == "cover":
            log_free[i] = math.log1p(-_COVER.get(indicator.name.partition(".")[2], 0.5) * item.strength)
        elif indicator.group in ("ask", "payment"):
            asks[i] = item.strength
        if indicator.name in PAYEE_NAMES:
            routine[i] = item.strength
    pressured = 1.0 - np.exp(mask @ log_calm)
    hurried = 1.0 - np.exp(mask @ log_slow)
    coached = 1.0 - (1.0 - coached_before(history, state, now)) * np.exp(mask @ log_free)
    asked = np.minimum(1.0, mask @ asks)
    # Somebody who fetched a file means to open it; somebody who answers is in the conversation.
    engaged = 0.25 if observation.kind is Kind.FILE else 0.15 if any(t.mine for t in observation.turns) else 0.0
    knew = state.counts.get("already_knew", 0)
    fell = state.counts.get("confirmed", 0)
    # Beta(3, 6): a third of scams are noticed unaided, until this person's own answers say otherwise.
    skill = (3.0 + min(knew, 20)) / (9.0 + min(knew, 20) + min(fell, 20))
    # A new account in a bill that looks as ever is paid as ever: nobody compares digits.
    habit = np.minimum(1.0, mask @ routine)
    notices = skill * (1.0 - 0.5 * pressured) * (1.0 - 0.6 * coached) * (1.0 - 0.6 * habit)
    # Weeks of kindness make somebody a friend, and friends are helped.
    won = 0.25 * stages.rapport(history, now)
    proceeds = np.minimum(
        0.95, 0.25 + engaged + won + 0.15 * asked + 0.20 * pressured + 0.30 * coached + 0.30 * habit
    )
    return Minds(notices=notices, proceeds=proceeds, coached=coached, pressured=pressured, hurried=hurried)
