"""A scripted household for the loops of the balance: what each loop is for, and what its absence costs.

The dog that is simulated is the real planner under the real prices; only the items and what becomes of them are
scripted. `q` is the true chance that an item is a scam, `p` the chance that is stated; they part where something is
out of order. Costs are in hours, expected over `q`, so that few runs tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from companion.domain.feedback import Answer
from companion.domain.judgement import Act
from companion.mind import balance
from companion.mind.policy import (
    ACTS,
    ANSWERED,
    COST_ASK,
    COST_FRIGHT,
    COST_INTERRUPT,
    HEED_WARN,
    Planner,
    Situations,
)
from companion.mind.policy import choose as chosen
from companion.mind.questions import CATALOGUE, INDEX, THREATS
from companion.mind.state import DAY, WEEK, MindState, Seen

FATIGUE = 0.5
"""Hours by which each further interruption of the same week costs this person more than the first."""


@dataclass(frozen=True)
class Item:
    """One item: when, stated and true chance of a scam, hours at stake, whether the person answers about it."""

    at: float
    p: float
    q: float
    stake: float
    answered: bool = True


def situation(item: Item, state: MindState, price: balance.Prices) -> Situations:
    """The item as the planner sees it: an ordinary phishing mail to somebody who would go along."""
    posterior = np.zeros((1, len(THREATS)))
    posterior[0, 0], posterior[0, 2] = 1.0 - item.p, item.p
    losses = np.zeros(len(THREATS))
    losses[2:] = item.stake
    one, none = np.ones(1), np.zeros(1)
    questions = np.zeros((1, len(CATALOGUE)))
    questions[0, INDEX["rang_them"]] = 1.0
    day, _ = balance.questions_left(state, item.at)
    return Situations(
        posterior=posterior,
        losses=losses,
        notices=none,
        proceeds=one,
        coached=none,
        pressured=none,
        attending=none,
        holds_file=none,
        holds_payment=none,
        questions=questions,
        price_ask=price.ask,
        price_interrupt=price.interrupt,
        warn_at=1.0 - 0.05 * price.strictness,
        may_ask=1.0 if day > 0 else 0.0,
    )


def live(items: list[Item], loops: frozenset[str], seed: int = 0) -> float:
    """Hours lost over a script by the real planner with these loops at work."""
    dice = np.random.default_rng(seed)
    state, planner, cost = MindState(), Planner(), 0.0
    for number, item in enumerate(items):
        drawn = dice.random()
        price = balance.prices(state, item.at, loops)
        looks = situation(item, state, price)
        values, _ = planner.batch(looks)
        act = ACTS[int(chosen(values, looks)[0])]
        if act is Act.SILENT:
            cost += item.q * item.stake
            continue
        tired = FATIGUE * state.balance.load * 0.5 ** (max(0.0, item.at - state.balance.load_at) / WEEK)
        if act is Act.ASK:
            cost += item.q * item.stake * (1.0 - 0.8 * ANSWERED) + COST_ASK + tired
        else:
            cost += item.q * item.stake * (1.0 - HEED_WARN) + COST_INTERRUPT + tired + (1.0 - item.q) * COST_FRIGHT
        scam = drawn < item.q
        answer = Answer.CONFIRMED if scam else Answer.FALSE_ALARM
        weights = balance.spoke(state.balance, item.at)
        if item.answered:
            weights = balance.answered(weights, answer, item.p, item.at + 60, loops)
        seen = Seen(f"s{number}", item.at, act, item.p, answer=answer.value if item.answered else "")
        state = replace(state, balance=weights, seen=(*state.seen, replace(seen, harm=float(values[0, 0])))[-60:])
    return cost


def script(loop: str, seed: int) -> list[Item]:
    """The trouble that one loop is there for."""
    return list(_SCRIPTS[loop](np.random.default_rng([seed, 7])))


def _crying(dice: np.random.Generator) -> Iterator[Item]:
    """A detector gone wrong: it is sure of what is fine in two cases of five, and little is at stake."""
    for i in range(40):
        yield Item(i * 2.0 * DAY, 0.953 + 0.005 * float(dice.random()), 0.62, 3.0)


def _distrusted(dice: np.random.Generator) -> Iterator[Item]:
    """Doubtful mail that is nearly always fine: each question costs more than it finds."""
    for i in range(60):
        yield Item(i * 2.4 * DAY, 0.212 + 0.02 * float(dice.random()), 0.02, 10.0)


def _crowded(dice: np.random.Generator) -> Iterator[Item]:
    """Middling doubts all week, on top of a run of warnings that were due: this person tires."""
    for week in range(16):
        for i in range(3):
            yield Item(week * WEEK + i * 3_600.0, 0.985, 0.985, 20.0)
        for i in range(3):
            yield Item(week * WEEK + (1.2 + 1.5 * i) * DAY, 0.212 + 0.02 * float(dice.random()), 0.22, 10.0)


def _con(dice: np.random.Generator) -> Iterator[Item]:
    """Something grave is open, and more of it comes in dribs that look like little."""
    for i in range(8):
        at = i * 10 * DAY
        yield Item(at, 0.9, 0.9, 30.0, answered=False)
        for day in (1.2, 2.4):
            yield Item(at + day * DAY, 0.155 + 0.03 * float(dice.random()), 0.5, 12.0)


def _judged_wrong(dice: np.random.Generator) -> Iterator[Item]:
    """After a burst of false alarms the dog is chastened; what it is then sure of at 0.96 is still mostly wrong."""
    for i in range(12):
        yield Item(i * 3.0 * DAY, 0.955 + 0.01 * float(dice.random()), 0.2, 3.0)


def _recurring(dice: np.random.Generator) -> Iterator[Item]:
    """Every other month a run of false alarms, then quiet, then a busy week with doubts that are fine as well."""
    for season in range(6):
        begin = season * 10 * WEEK
        for i in range(8):
            yield Item(begin + i * 2.4 * DAY, 0.45, 0.02, 10.0)
        busy = begin + 8 * WEEK
        for i in range(3):
            yield Item(busy + i * 3_600.0, 0.985, 0.985, 20.0)
        for i in range(3):
            yield Item(busy + (1.2 + 1.3 * i) * DAY, 0.245 + 0.06 * float(dice.random()), 0.05, 10.0)


_SCRIPTS = {
    "calibration": _crying,
    "trust": _distrusted,
    "load": _crowded,
    "risk": _con,
    "mood": _judged_wrong,
    "second": _recurring,
}
