"""How fast the world turns, beside the same arithmetic in plain Python.

A micro-step is one decision in one household. CPU seconds of this process are counted, not the clock on the wall.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from companion.mind import belief, policy
from companion.mind.contract import EVIDENCE, NAMES
from companion.training.world import emissions as shows
from companion.training.world.engine import Config, World
from companion.training.world.scammers import BINS

_COVER, _PROTECTED = len(EVIDENCE) - 2, len(EVIDENCE) - 1


@dataclass(frozen=True, slots=True)
class Speed:
    """Micro-steps per CPU second."""

    world: float
    reference: float


def believed(seen: list[float], shift: float, bias: float, slope: float = 1.0, intercept: float = 0.0) -> float:
    """P(scam) of one item's evidence: `World`'s belief in plain Python, for one household."""
    plain = sum(seen[:_COVER])
    shield = max(0.0, seen[_COVER]) + max(0.0, seen[_PROTECTED])
    if plain < 0:
        plain *= 1.0 - min(1.0, shield / belief.PROTECTION_FULL)
    return 1.0 / (1.0 + math.exp(-(slope * (bias + plain + shield) + intercept + shift)))


def harm_of(exposure: float, loss: float, heed: float, hold: float) -> tuple[float, float, float]:
    """Expected harm of silence, a warning and a refusal, for one household."""
    base = exposure * loss
    return base, base * (1 - heed), base * (1 - hold)


def reference(steps: int, seed: int = 0) -> float:
    """Micro-steps per CPU second of plain Python that does a part of a step: evidence, belief, response, reward and
    the vector, for one household at a time. It leaves out cons, moods, drift and memory: a bound from below."""
    draw = random.Random(seed).random
    tables = shows.by_hand().quantiles.tolist()
    began = time.process_time()
    total = 0.0
    for _ in range(steps):
        sort = int(draw() * len(shows.SORTS))
        common, tie = draw(), 0.3
        seen = []
        for column in range(len(shows.COLUMNS)):
            u = common if draw() < tie else draw()
            seen.append(tables[sort][column][int(u * BINS)])
        p = believed(seen, 0.0, -4.6)
        kinds = [p / len(shows.SORTS)] * 11
        norm = sum(kinds)
        kinds = [k / norm * p for k in kinds]
        skill, keen, trust = draw(), draw(), draw()
        pressed, led = 1 - math.exp(-max(0.0, seen[-3])), 1 - math.exp(-max(0.0, seen[-2]))
        exposure = min(0.95, 0.1 + 0.6 * keen + 0.2 * pressed + 0.3 * led) * (1 - skill * (1 - 0.5 * pressed))
        silent, warn, decline = harm_of(exposure, 90.0 * draw(), 0.35 + 0.55 * trust, policy.HEED_DECLINE)
        vector = [0.0] * len(NAMES)
        vector[2:13] = kinds
        vector[43 : 43 + len(EVIDENCE)] = seen[: len(EVIDENCE)]
        vector = [min(2000.0, max(-12.0, value)) for value in vector]
        total += max(-silent, -warn - 0.25, -decline - 0.25) + vector[0]
    return steps / max(1e-9, time.process_time() - began)


def speed(households: int = 4096, steps: int = 120, seed: int = 1) -> Speed:
    """Measure both; acts are drawn beforehand, one in fifty of them not silent."""
    world = World(Config(households=households))
    world.reset(seed)
    drawn = np.random.default_rng(seed)
    acts = [np.where(drawn.random(households) < 0.02, drawn.integers(0, 9, households), 0) for _ in range(steps)]
    for act in acts[:5]:
        world.step(act)
    began = time.process_time()
    for act in acts:
        world.step(act)
    rate = steps * households / max(1e-9, time.process_time() - began)
    return Speed(rate, reference(4_000, seed))


def lines(households: int = 4096) -> Iterator[str]:
    """The measurement in words."""
    found = speed(households)
    yield f"{found.world:,.0f} micro-steps per CPU second, {households:,} households at once"
    yield f"{found.reference:,.0f} in plain Python, which does a part of it"
    yield f"{found.world / found.reference:.0f} times as fast"
