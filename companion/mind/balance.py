"""Nested loops that keep interruptions, trust, calibration and open risk in balance, as prices and thresholds.

First order, each held near a set-point by multiplying the price of speaking or moving the interrupting threshold,
within bounds: `load` (interruptions a week), `trust` (share of alerts found right), `gap` (outcome minus stated
probability), `doubt`, and open `risk` (hours of the person's week at stake in what is unresolved). Second order: the
rate at which trust changes adapts the set-point of `load`, and the rate at which the gap changes that of open risk,
slowly (at most 2 % per answer) and within bounds. Metastates are read off the joint state: the mood.

Recovery is stated, and tested: without a further answer `trust`, `gap` and `doubt` drift back to where they rest with
a half-life of `RELAX` (three weeks), load and risk with `WEEK` and `RISK_HALF_LIFE`, so that ten weeks after a
shock every price is within a tenth of what it was; eight alerts that turn out right do it sooner.

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
RELAX = 21 * DAY
"""Half-life with which trust, calibration and doubt drift back while nothing is answered."""
RISK_HALF_LIFE = 2 * DAY
LOOPS: frozenset[str] = frozenset({"load", "trust", "calibration", "risk", "mood", "second"})
"""Names of the loops, for switching one off in a simulation and seeing what that costs."""
_HEEDED = {Act.WARN: 0.3, Act.DECLINE: 0.3}
"""Share of the harm that stays open after speaking up; all of it after a question that is not answered yet."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What the loops do to decisions: multipliers on prices, and the share of doubt the threshold gives up."""

    ask: float = 1.0
    interrupt: float = 1.0
    strictness: float = 1.0
    """The interrupting threshold becomes `1 - (1 - interrupt_at) * strictness`; at most 1."""


def mood(state: MindState, now: float) -> Mood:
    """The companion's own state. The first that applies, in the order of what the person should know."""
    balance = relaxed(state.balance, now)
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


def relaxed(balance: Balance, now: float) -> Balance:
    """The balance at `now`: what nobody has answered about drifts back to where it rests."""
    if balance.told_at is None:
        return balance
    fade = 0.5 ** (max(0.0, now - balance.told_at) / RELAX)
    if fade > 0.999:
        return balance
    return replace(
        balance,
        trust=TRUST_SET + (balance.trust - TRUST_SET) * fade,
        trust_rate=balance.trust_rate * fade,
        gap=balance.gap * fade,
        gap_rate=balance.gap_rate * fade,
        doubt=balance.doubt * fade,
    )


def open_risk(state: MindState, now: float) -> float:
    """Hours of the person's week at stake in what is unresolved, forgotten with `RISK_HALF_LIFE`."""
    total = 0.0
    for seen in state.seen[-40:]:
        if not seen.request and unresolved(seen):
            share = _HEEDED.get(seen.act, 1.0)
            total += share * max(0.0, -seen.harm) * 0.5 ** (max(0.0, now - seen.at) / RISK_HALF_LIFE)
    return total


def fresh(state: MindState, now: float) -> bool:
    """The quiet fortnight: it learns who matters, and only the strongest evidence interrupts."""
    return state.since is not None and 0 <= now - state.since < FORTNIGHT


_ASK = {Mood.GUARDING: 0.7, Mood.WATCHFUL: 0.9, Mood.CHASTENED: 1.5, Mood.UNSURE: 0.75}
_STRICT = {Mood.CHASTENED: 0.5, Mood.UNSURE: 0.8}


def prices(state: MindState, now: float, loops: frozenset[str] = LOOPS) -> Prices:
    """Multipliers for a decision at `now`. Bounded: no history makes strong evidence unspeakable. `loops` are those
    at work: all of them, except where a simulation switches one off."""
    balance = relaxed(state.balance, now)
    feeling = mood(state, now) if "mood" in loops else Mood.RESTING
    quiet = fresh(state, now)
    load = balance.load * 0.5 ** (max(0.0, now - balance.load_at) / WEEK)
    over = min(1.0, max(0.0, 0.35 * (load - balance.load_set))) if "load" in loops else 0.0
    distrust = max(0.0, TRUST_SET - balance.trust) if "trust" in loops else 0.0
    speak = min(2.5, math.exp(over) * (1.0 + distrust))
    crying = min(0.5, max(0.0, -balance.gap)) if "calibration" in loops else 0.0
    strict = _STRICT.get(feeling, 1.0) * (1.0 - crying) * (0.25 if quiet else 1.0)
    at_risk = max(0.0, open_risk(state, now) - balance.risk_set) if "risk" in loops and state.seen else 0.0
    return Prices(
        ask=speak * _ASK.get(feeling, 1.0) * (2.5 if quiet else 1.0) * max(0.75, math.exp(-0.06 * at_risk)),
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


def answered(
    balance: Balance, answer: Answer, p: float, at: float | None = None, loops: frozenset[str] = LOOPS
) -> Balance:
    """After an answer, given at the time `at`, about an alert that stated probability `p`."""
    if at is not None:
        balance = replace(relaxed(balance, at), told_at=max(at, balance.told_at or at))
    unsure = 1.0 if answer is Answer.UNSURE else 0.0
    balance = replace(balance, doubt=0.8 * balance.doubt + 0.2 * unsure)
    if answer not in (Answer.CONFIRMED, Answer.ALREADY_KNEW, Answer.FALSE_ALARM):
        return balance
    right = 0.0 if answer is Answer.FALSE_ALARM else 1.0
    trust = 0.8 * balance.trust + 0.2 * right
    rate = 0.7 * balance.trust_rate + 0.3 * (trust - balance.trust)
    gap = 0.85 * balance.gap + 0.15 * (right - p)
    gap_rate = 0.7 * balance.gap_rate + 0.3 * (gap - balance.gap)
    balance = replace(balance, trust=trust, trust_rate=rate, gap=gap, gap_rate=gap_rate)
    if "second" not in loops:
        return balance
    # Second order: trust on the way down asks for less to be said, on the way up allows a little more. Stated
    # chances that turn out too low more and more often ask for less to be left open.
    step = min(0.02, max(-0.02, 0.5 * rate))
    closer = min(0.02, max(-0.02, 0.5 * gap_rate))
    return replace(
        balance,
        load_set=min(3.0, max(1.0, balance.load_set * (1.0 + step))),
        risk_set=min(2.0, max(0.5, balance.risk_set * (1.0 - closer))),
    )
