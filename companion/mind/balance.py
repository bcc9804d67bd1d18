"""Nested loops that keep interruptions, trust and calibration in balance, as prices and thresholds.

First order: `load` (interruptions a week), `trust` (share of alerts found right), `gap` (outcome minus stated
probability) and `doubt` are held near set-points by multiplying the price of speaking and moving the interrupting
threshold, within bounds. Second order: the rate at which trust changes adapts the set-point of `load`, slowly (at
most 2 % per answer) and between 1 and 3 a week. Metastates are read off the joint state: the mood.

Effects of the mood on decisions, each with a test that fails if it has none: a guarding mind asks more readily and
loosens nothing; a watchful one asks a little more readily; a chastened one needs more to interrupt; an unsure one
asks more readily and needs more to interrupt; an impaired one grants nothing that would loosen. Resting is the base.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from companion.domain.feedback import Answer
from companion.domain.journal import Mood
from companion.domain.judgement import Act
from companion.mind.state import DAY, WEEK, Balance, MindState, Seen, open_high_risk, unresolved

QUESTIONS_A_DAY = 1
QUESTIONS_A_WEEK = 3
FALSE_ALARMS_A_MONTH = 1
INTERRUPTIONS_A_MONTH = 10
"""What the status page counts down from: a tier that is 90 % right and wrong once a month has ten alerts."""
FORTNIGHT = 14 * DAY
TRUST_SET = 0.8


@dataclass(frozen=True, slots=True)
class Prices:
    """What the loops do to decisions: multipliers on prices, and the share of doubt the threshold gives up."""

    ask: float = 1.0
    interrupt: float = 1.0
    strictness: float = 1.0
    """The interrupting threshold becomes `1 - (1 - interrupt_at) * strictness`; at most 1."""


def mood(state: MindState, now: float) -> Mood:
    """The companion's own state. The first that applies, in the order of what the person should know."""
    balance = state.balance
    if state.impaired:
        return Mood.IMPAIRED
    if open_high_risk(state, now) is not None:
        return Mood.GUARDING
    if balance.trust < TRUST_SET - 0.2 and balance.trust_rate < 0.0:
        return Mood.CHASTENED
    if abs(balance.gap) > 0.3 or balance.doubt > 0.5:
        return Mood.UNSURE
    if any(unresolved(s) and now - s.at < 3 * DAY and s.act is not Act.DECLINE for s in state.seen[-10:]):
        return Mood.WATCHFUL
    return Mood.RESTING


def fresh(state: MindState, now: float) -> bool:
    """The quiet fortnight: it learns who matters, and only the strongest evidence interrupts."""
    return state.since is not None and 0 <= now - state.since < FORTNIGHT


_ASK = {Mood.GUARDING: 0.7, Mood.WATCHFUL: 0.9, Mood.CHASTENED: 1.5, Mood.UNSURE: 0.75}
_STRICT = {Mood.CHASTENED: 0.5, Mood.UNSURE: 0.8}


def prices(state: MindState, now: float) -> Prices:
    """Multipliers for a decision at `now`. Bounded: no history makes strong evidence unspeakable."""
    balance = state.balance
    feeling = mood(state, now)
    quiet = fresh(state, now)
    load = balance.load * 0.5 ** (max(0.0, now - balance.load_at) / WEEK)
    over = min(1.0, max(-0.5, 0.35 * (load - balance.load_set)))
    distrust = max(0.0, TRUST_SET - balance.trust)
    speak = min(2.5, max(0.6, math.exp(max(0.0, over)) * (1.0 + distrust)))
    crying = min(0.5, max(0.0, -balance.gap))
    strict = _STRICT.get(feeling, 1.0) * (1.0 - crying) * (0.25 if quiet else 1.0)
    return Prices(
        ask=speak * _ASK.get(feeling, 1.0) * (2.5 if quiet else 1.0),
        interrupt=speak,
        strictness=max(0.25, strict),
    )


def questions_left(state: MindState, now: float, case: str = "", observation: str = "") -> tuple[int, int]:
    """Questions that may still be asked today (the last 24 hours) and this week, counted by case: a further one about
    the `case` or the `observation` that was asked about already is none of its own."""
    others = (
        s for s in state.seen if not (case and s.case == case) and not (observation and s.observation == observation)
    )
    asked = [s for s in others if s.act is Act.ASK and not s.request and not s.invited]
    today = len({s.case or s.id for s in asked if -DAY < now - s.at < DAY})
    week = len({s.case or s.id for s in asked if -WEEK < now - s.at < WEEK})
    week_left = max(0, QUESTIONS_A_WEEK - week)
    return min(week_left, max(0, QUESTIONS_A_DAY - today)), week_left


def budget_left(state: MindState, now: float) -> Mapping[str, float]:
    """What `Summary.budget` shows. Interruptions are counted by case and never forbidden: warn never goes quiet."""
    day, week = questions_left(state, now)
    spoken = {s.case or s.id for s in state.seen if _interrupts(s) and not s.invited and now - s.at < 30 * DAY}
    return {
        "questions_today": float(day),
        "questions_week": float(week),
        "interruptions_month": float(max(0, INTERRUPTIONS_A_MONTH - len(spoken))),
    }


def _interrupts(seen: Seen) -> bool:
    return seen.act in (Act.WARN, Act.DECLINE) and not seen.request


def spoke(balance: Balance, at: float) -> Balance:
    """After an interruption or a question: load rises by one; a week's half-life forgets it."""
    load = balance.load * 0.5 ** (max(0.0, at - balance.load_at) / WEEK)
    return replace(balance, load=load + 1.0, load_at=max(at, balance.load_at))


def answered(balance: Balance, answer: Answer, p: float) -> Balance:
    """After an answer about an alert that stated probability `p`."""
    unsure = 1.0 if answer is Answer.UNSURE else 0.0
    balance = replace(balance, doubt=0.8 * balance.doubt + 0.2 * unsure)
    if answer not in (Answer.CONFIRMED, Answer.ALREADY_KNEW, Answer.FALSE_ALARM):
        return balance
    right = 0.0 if answer is Answer.FALSE_ALARM else 1.0
    trust = 0.8 * balance.trust + 0.2 * right
    rate = 0.7 * balance.trust_rate + 0.3 * (trust - balance.trust)
    # Second order: trust on the way down asks for less to be said, on the way up allows a little more.
    step = min(0.02, max(-0.02, 0.5 * rate))
    return replace(
        balance,
        trust=trust,
        trust_rate=rate,
        gap=0.85 * balance.gap + 0.15 * (right - p),
        load_set=min(3.0, max(1.0, balance.load_set * (1.0 + step))),
    )
