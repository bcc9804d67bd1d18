"""Players that need no training: baselines, the planner, the planner with a part of it taken away, and oracles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from companion.mind import policy
from companion.mind.contract import INDEX
from companion.mind.questions import CATALOGUE, THREATS
from companion.training.mind.arms import Array, Floats, Ints, Planned, Player, permitted
from companion.training.world import Config, World, baselines
from companion.training.world.engine import ANSWERED, ANSWERED_ATTENDING

FEWEST = 25
"""Scams and honest items that a step of the curve holds at least."""
_T = len(THREATS)
Change = Callable[[Floats], None]


def _changed(change: Change, planner: baselines.Chooser) -> baselines.Chooser:
    """The planner, looking at altered observations."""

    def choose(world: World, obs: Floats) -> Ints:
        seen = obs.copy()
        change(seen)
        return planner(world, seen)

    return choose


def _nobody(seen: Floats) -> None:
    seen[:, INDEX["notices"]], seen[:, INDEX["proceeds"]] = 0.33, 0.35
    for name in ("coached", "pressured", "doubted"):
        seen[:, INDEX[name]] = 0.0


def _no_care(seen: Floats) -> None:
    seen[:, _T + 2 : 2 * _T] = 90.0


def _no_balance(seen: Floats) -> None:
    seen[:, INDEX["price_ask"]] = seen[:, INDEX["price_interrupt"]] = 1.0
    seen[:, INDEX["warn_at"]] = policy.PROMISED


def _no_budget(seen: Floats) -> None:
    seen[:, INDEX["may_ask"]] = 1.0


def _no_questions(seen: Floats) -> None:
    seen[:, INDEX[f"question.{CATALOGUE[0].question.id}"] : INDEX["price_ask"]] = 0.0


WITHOUT: Mapping[str, Change] = {
    "without_person": _nobody,
    "without_care": _no_care,
    "without_balance": _no_balance,
    "without_budget": _no_budget,
    "without_questions": _no_questions,
}
"""Parts of the mind replaced by a constant: the average person; the average loss; no price that moves; no limit on
questions; no question. (The endorsement gate has no part in the world.)"""


def curve(config: Config, seed: int, steps: int) -> tuple[Array, Array]:
    """What P(scam) means in this world: log-odds as stated, and as they turn out among items that ask for something,
    monotone, in steps of at least `FEWEST` of either sort. To be fitted where nothing is measured."""
    world = World(config)
    world.reset(seed)
    said, wrong = [], []
    for _ in range(steps):
        counts = ~world.item.con | (world.item.due > 0)
        said.append(world.item.p[counts])
        wrong.append(world.item.wrong[counts])
        world.step(baselines.silent(world, world.observe()))
    return stepped(np.concatenate(said).astype(np.float64), np.concatenate(wrong))


def stepped(said: Array, wrong: NDArray[np.bool_]) -> tuple[Array, Array]:
    """Isotonic means (pool adjacent violators) over steps that hold at least `FEWEST` scams and `FEWEST` items."""
    order = np.argsort(said, kind="stable")
    x, y = logit(said[order]), wrong[order].astype(np.float64)
    pools: list[list[float]] = []  # sum of x, scams, items
    for row in range(len(x)):
        if pools and (pools[-1][1] < FEWEST or pools[-1][2] < FEWEST):
            last = pools[-1]
            last[0], last[1], last[2] = last[0] + x[row], last[1] + y[row], last[2] + 1.0
        else:
            pools.append([x[row], y[row], 1.0])
        while (
            len(pools) > 1 and pools[-1][1] >= FEWEST and pools[-1][1] / pools[-1][2] <= pools[-2][1] / pools[-2][2]
        ):
            tail = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], tail, strict=True)]
    table = np.array(pools)
    return table[:, 0] / table[:, 2], logit((table[:, 1] + 0.5) / (table[:, 2] + 1.0))


def logit(p: Array) -> Array:
    """Log-odds, within what a float32 can say."""
    q = np.clip(p, 1e-7, 1 - 1e-7)
    out: Array = np.log(q / (1 - q))
    return out


class Corrected:
    """The planner with a P(scam) that means in this world what it says: a measure of what calibration is worth.

    The correction of an item is kept while it is asked about, so that an answer counts for what it is.
    """

    def __init__(self, at: Array, turned_out: Array) -> None:
        self._at, self._by = at, turned_out - at
        self._shift: Array = np.zeros(0)

    def __call__(self, world: World, obs: Floats) -> Ints:
        """A `baselines.Chooser`."""
        p = obs[:, 2:_T].sum(axis=1, dtype=np.float64)
        odds = logit(p)
        now = np.interp(odds, self._at, self._by)
        attending = obs[:, INDEX["attending"]] > 0
        self._shift = np.where(attending, self._shift, now) if len(self._shift) == len(now) else now
        q = 1.0 / (1.0 + np.exp(-(odds + self._shift)))
        seen = obs.copy()
        seen[:, 2:_T] *= (q / np.maximum(p, 1e-12))[:, None]
        seen[:, :2] *= ((1.0 - q) / np.maximum(1.0 - p, 1e-12))[:, None]
        return baselines.plan(world, seen)


def ruled(world: World, obs: Floats) -> Ints:
    """The oracle within what the mind's rules allow: it knows what is true, and asks where an answer would let it
    speak and that is worth the price. What cannot be had by any policy within the rules, this shows."""
    worth = world.act_values().astype(np.float64)
    answered = np.where(world.item.attending, ANSWERED_ATTENDING, ANSWERED)
    # After an answer the item comes back with the share of its harm that is left; then it would warn.
    worth[:, 1] += np.where(world.item.wrong, answered * worth[:, 0] * (1.0 - world.truth().heed), -1e6)
    values, question = baselines.values(obs)
    may = permitted(obs, values)
    nothing_else = may[:, 1] & ~may[:, [0, 2, 3]].any(axis=1)
    worth[:, 1] = np.where(nothing_else, 0.0, worth[:, 1])
    return baselines.actions(np.argmax(np.where(may, worth, -np.inf), axis=1), question)


def within_rules(at: float) -> baselines.Chooser:
    """The fixed threshold where the rules allow a warning, and what they allow where they do not."""

    def choose(world: World, obs: Floats) -> Ints:
        values, question = baselines.values(obs)
        may = permitted(obs, values)
        p = obs[:, 2:_T].sum(axis=1)
        wanted = np.where((p >= at)[:, None], np.array([1.0, 2.0, 4.0, 3.0]), np.array([4.0, 1.0, 3.0, 2.0]))
        return baselines.actions(np.argmax(np.where(may, wanted, -np.inf), axis=1), question)

    return choose


def untrained(threshold: float, bent: tuple[Array, Array], ablated: bool) -> dict[str, Player | baselines.Chooser]:
    """Everything that needs no training, by name; `ablated` adds the planner without each part, as it is and with a
    P(scam) that is right."""
    taken: dict[str, Player | baselines.Chooser] = {}
    for name, change in WITHOUT.items() if ablated else ():
        taken[name] = _changed(change, baselines.plan)
        taken[f"calibrated_{name}"] = _changed(change, Corrected(*bent))
    known = dict(baselines.BASELINES)
    return {
        "silent": known["silent"], "always_warn": known["always_warn"],
        "threshold": baselines.threshold(threshold), "threshold_within_rules": within_rules(threshold),
        "by_hand": known["by_hand"], "by_hand_asking": known["by_hand_asking"],
        "planner": Planned(), **taken, "without_rules": known["planner_free"],
        "planner_calibrated": Corrected(*bent), "true_person": known["knowing"],
        "oracle_within_rules": ruled, "oracle": known["oracle"],
    }  # fmt: skip
