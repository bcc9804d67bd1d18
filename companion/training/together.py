"""Would households gain from learning the weekly head together? Federated averaging, simulated.

    python -m companion.training.together [--clients 1000] [--rounds 30]

The head is that of `companion.mind.tuning`: one factor for each group of signs, over the shipped log-odds as
offset. A household has a dozen answered alerts; its truth is a deviation that all share and one of its own.
Compared on answers of new households that were held out: as shipped, learnt alone, learnt from everybody's data in
one place (what nobody will hand over), and learnt by federated averaging with clipped updates and Gaussian noise on
their sum, alone and as the prior of what is then learnt alone. Then the same with hostile clients. The households
are drawn from a stated model, not from the simulated world: the figures compare ways of learning, and do not
promise a gain.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

GROUPS = 20
SPREAD = 0.15
"""Prior deviation of a factor, as in `companion.mind.tuning`."""
MOST = 0.25
"""Bound of a factor, as there."""
COMMON, OWN = 0.12, 0.08
"""Deviation of the shipped weights from the truth that all households share, and of each household from that."""
CLIP = 0.25
"""Largest norm of one client's update."""
CLIPS = (CLIP, 0.05)
"""What is compared: a wide clip learns more, a narrow one can be poisoned less."""
NOISE = 1.1
"""Deviation of the noise on the sum of the updates, in clips."""
STEPS, RATE = 8, 0.02
"""Gradient steps of a client in one round, and their size."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answered alerts of many households: shapes (households, answers, groups) and (households, answers)."""

    x: Array
    offset: Array
    y: Array


def households(dice: np.random.Generator, common: Array, count: int, answers: int) -> Answers:
    """Draw households and what their alerts turned out to be."""
    there = dice.random((count, answers, GROUPS)) < 0.25
    x = np.where(there, dice.normal(0.9, 0.6, there.shape), 0.0)
    offset = x.sum(axis=2) - 4.5
    own = common + dice.normal(0.0, OWN, (count, 1, GROUPS))
    logits = offset + (x * own).sum(axis=2)
    y = (dice.random(logits.shape) < _sigmoid(logits)).astype(np.float64)
    return Answers(x, offset, y)


def loss(data: Answers, head: Array) -> float:
    """Mean log loss of a head (one for all, or one for each household)."""
    logits = data.offset + np.einsum("hag,hg->ha", data.x, np.broadcast_to(head, (len(data.x), GROUPS)))
    return float(np.logaddexp(0.0, np.where(data.y > 0.5, -logits, logits)).mean())


def alone(data: Answers, prior: Array, spread: float = SPREAD) -> Array:
    """Each household's own head: the mode of the posterior around `prior`, by Newton steps, within the bound."""
    head = np.tile(prior, (len(data.x), 1))
    ridge = np.eye(GROUPS) / spread**2
    for _ in range(8):
        p = _sigmoid(data.offset + np.einsum("hag,hg->ha", data.x, head))
        gradient = np.einsum("hag,ha->hg", data.x, data.y - p) - (head - prior) / spread**2
        curvature = np.einsum("hag,ha,hak->hgk", data.x, p * (1 - p), data.x) + ridge
        head = head + np.linalg.solve(curvature, gradient[..., None])[..., 0]
    out: Array = np.clip(head, -MOST, MOST)
    return out


def central(data: Answers) -> Array:
    """One head from everybody's answers in one place."""
    pooled = Answers(*(a.reshape(1, -1, *a.shape[2:]) for a in (data.x, data.offset, data.y)))
    head: Array = alone(pooled, np.zeros(GROUPS))[0]
    return head


def averaged(
    dice: np.random.Generator,
    common: Array,
    rounds: int,
    clients: int,
    answers: int,
    *,
    noise: float = NOISE,
    hostile: float = 0.0,
    clip: float = CLIP,
) -> Array:
    """Federated averaging: in each round other clients, their updates clipped, summed and noised.

    Hostile clients push the first factor down, as hard as they are let.
    """
    head = np.zeros(GROUPS)
    bad = int(hostile * clients)
    for _ in range(rounds):
        data = households(dice, common, clients, answers)
        mine = np.tile(head, (clients, 1))
        for _ in range(STEPS):
            p = _sigmoid(data.offset + np.einsum("hag,hg->ha", data.x, mine))
            mine += RATE * (np.einsum("hag,ha->hg", data.x, data.y - p) - mine / (SPREAD**2 * clients))
        update = mine - head
        if bad:
            update[:bad] = 0.0
            update[:bad, 0] = -1e3
        size = np.linalg.norm(update, axis=1, keepdims=True)
        update *= np.minimum(1.0, clip / np.maximum(size, 1e-12))
        total = update.sum(axis=0)
        if math.isfinite(clip):
            total = total + dice.normal(0.0, noise * clip, GROUPS)
        head = np.clip(head + total / clients, -MOST, MOST)
    return head


def epsilon(rate: float, noise: float, rounds: int, delta: float) -> float:
    """Privacy loss of one client over all rounds: Rényi differential privacy of the sampled Gaussian mechanism at
    integer orders (Mironov, Talwar, Zhang 2019), turned into (epsilon, delta)."""
    best = math.inf
    for order in range(2, 128):
        terms = [
            math.lgamma(order + 1)
            - math.lgamma(k + 1)
            - math.lgamma(order - k + 1)
            + (order - k) * (math.log1p(-rate) if rate < 1 else (0.0 if k == order else -math.inf))
            + k * math.log(rate)
            + k * (k - 1) / (2 * noise * noise)
            for k in range(order + 1)
            if rate < 1 or k == order
        ]
        top = max(terms)
        moment = (top + math.log(sum(math.exp(term - top) for term in terms))) / (order - 1)
        best = min(best, rounds * moment + math.log(1 / delta) / (order - 1))
    return best


def simulate(clients: int, rounds: int, answers: int = 12, seed: int = 1) -> dict[str, object]:
    """The whole comparison, as a dictionary of figures."""
    dice = np.random.default_rng(seed)
    common = np.clip(dice.normal(0.0, COMMON, GROUPS), -MOST, MOST)
    pool = households(dice, common, clients, answers)
    both = households(dice, common, 3 * clients, answers + 40)
    known = Answers(both.x[:, :answers], both.offset[:, :answers], both.y[:, :answers])
    later = Answers(both.x[:, answers:], both.offset[:, answers:], both.y[:, answers:])
    zero = np.zeros(GROUPS)
    figures: dict[str, float] = {
        "as_shipped": loss(later, zero),
        "alone": loss(later, alone(known, zero)),
        "all_data_in_one_place": loss(later, central(pool)),
        "the_common_truth": loss(later, common),
    }
    pushed: dict[str, float] = {}
    for clip in CLIPS:
        together = averaged(dice, common, rounds, clients, answers, clip=clip)
        poisoned = averaged(dice, common, rounds, clients, answers, clip=clip, hostile=0.1)
        figures[f"together_{clip}"] = loss(later, together)
        figures[f"together_{clip}_then_alone"] = loss(later, alone(known, together))
        figures[f"together_{clip}_a_tenth_hostile"] = loss(later, poisoned)
        pushed[f"clip_{clip}"] = float(poisoned[0] - together[0])
    return {
        "clients_a_round": clients,
        "rounds": rounds,
        "held_out_log_loss": {name: round(value, 4) for name, value in figures.items()},
        "factor_pushed_by_a_tenth_hostile": {name: round(value, 3) for name, value in pushed.items()},
        "epsilon_at_delta_1e-7": {
            f"of_{people}": round(epsilon(clients / people, NOISE, rounds, 1e-7), 2)
            for people in (100_000, 1_000_000, 10_000_000)
        },
        "bytes_of_an_update": 4 * GROUPS,
    }


def _sigmoid(logits: Array) -> Array:
    out: Array = 1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0)))
    return out


def main() -> None:
    """Simulate, and print as JSON."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--clients", type=int, default=1_000)
    options.add_argument("--rounds", type=int, default=30)
    given = options.parse_args()
    json.dump(simulate(given.clients, given.rounds), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
