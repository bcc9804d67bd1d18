"""Figures from totals of households, and how sure they are: intervals over training seeds and households."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from companion.training.mind.arms import COLUMNS, Array

WEEK, MONTH = 7.0, 30.0
DRAWS = 2_000
"""Resamplings of seeds and households for an interval."""
_AT = {name: number for number, name in enumerate(COLUMNS)}


def weekly(total: Array) -> dict[str, float]:
    """Figures per household and week, from totals of households, [households, `COLUMNS`]."""
    weeks = total[:, _AT["days"]].sum() / WEEK
    out = {name: float(total[:, c].sum() / weeks) for name, c in _AT.items() if name not in ("days", "reward")}
    out["cost"] = float(-total[:, 0].sum() / weeks)
    cost = -total[:, 0] / (total[:, _AT["days"]] / WEEK)
    worst = np.sort(cost)[::-1][: max(1, len(cost) // 20)]
    out["cost_of_worst_twentieth"] = float(worst.mean())
    out["false_interruptions_a_month"] = out["false_interruption"] * MONTH / WEEK
    asked = total[:, _AT["asked"]].sum()
    answered = total[:, _AT["answered"]].sum()
    out["questions_that_changed_the_act"] = float(total[:, _AT["acted_on"]].sum() / answered) if answered else 0.0
    out["nats_per_question"] = float(total[:, _AT["nats"]].sum() / asked) if asked else 0.0
    return out


def stacked(totals: Sequence[Array], column: str = "reward") -> tuple[Array, Array]:
    """Cost (or another column) and weeks, [seeds, households] each."""
    sign = -1.0 if column == "reward" else 1.0
    amounts = np.stack([sign * t[:, _AT[column]] for t in totals])
    return amounts, np.stack([t[:, _AT["days"]] / WEEK for t in totals])


def _drawn(totals: Sequence[Array], column: str, rows: Array, random: np.random.Generator) -> Array:
    """The weekly figure of each resampling; `rows` says how often each household is in it, [draws, households]."""
    amounts, weeks = stacked(totals, column)
    seeds = random.multinomial(len(amounts), np.full(len(amounts), 1.0 / len(amounts)), len(rows)).astype(float)
    out: Array = ((rows @ amounts.T) * seeds).sum(axis=1) / ((rows @ weeks.T) * seeds).sum(axis=1)
    return out


def _households(count: int, seed: int) -> tuple[Array, np.random.Generator]:
    random = np.random.default_rng(seed)
    return random.multinomial(count, np.full(count, 1.0 / count), DRAWS).astype(float), random


def _summed(totals: Sequence[Array], column: str) -> float:
    amounts, weeks = stacked(totals, column)
    return float(amounts.sum() / weeks.sum())


def interval(mean: float, found: Array) -> dict[str, float]:
    """A figure and its 95 % interval."""
    low, high = np.quantile(found, [0.025, 0.975])
    return {"mean": round(mean, 3), "low": round(float(low), 3), "high": round(float(high), 3)}


def difference(
    of: Sequence[Array], against: Sequence[Array], column: str = "reward", seed: int = 0
) -> dict[str, float]:
    """Weekly cost (or another column) of one player less another's. Paired: both live in the same households."""
    rows, random = _households(of[0].shape[0], seed)
    found = _drawn(of, column, rows, random) - _drawn(against, column, rows, random)
    return interval(_summed(of, column) - _summed(against, column), found)


def closed(of: Sequence[Array], silent: Array, oracle: Array, seed: int = 0) -> dict[str, float]:
    """Share of the way from silence to the oracle that a player goes, by cost."""
    rows, random = _households(silent.shape[0], seed)
    best, worst = _drawn([oracle], "reward", rows, random), _drawn([silent], "reward", rows, random)
    span = np.maximum(worst - best, 1e-9)
    found = (worst - _drawn(of, "reward", rows, random)) / span
    ends = _summed([silent], "reward"), _summed([oracle], "reward")
    whole = ends[0] - ends[1]
    mean = (ends[0] - _summed(of, "reward")) / whole if whole > 0 else 0.0
    return interval(mean, found)
