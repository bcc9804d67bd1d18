"""Measures of detection: ranks, recall at a false-alarm rate, calibration, with their uncertainty."""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def recall_at(positive: Floats, negative: Floats, false_positive_rate: float) -> float:
    """Share of positives above the score that at most this share of negatives exceeds. Ties count against us."""
    allowed = int(false_positive_rate * len(negative))
    edge = np.sort(negative)[::-1][allowed]
    return float((positive > edge).mean())


def auroc(positive: Floats, negative: Floats) -> float:
    """Area under the ROC curve, by ranks (Mann-Whitney); ties count half."""
    both = np.concatenate([positive, negative])
    _, inverse, counts = np.unique(both, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    mean_rank = (last - (counts - 1) / 2)[inverse]
    total = mean_rank[: len(positive)].sum()
    return float((total - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative)))


def calibration(positive: Floats, negative: Floats, base_rate: float) -> list[dict[str, float]]:
    """Stated against observed share of scams in bins of P(scam); the inputs are log-odds, the sample is reweighted to
    `base_rate` of scams."""
    p = 1 / (1 + np.exp(-np.concatenate([positive, negative])))
    y = np.concatenate([np.ones(len(positive)), np.zeros(len(negative))])
    weight = np.where(y > 0, base_rate / len(positive), (1 - base_rate) / len(negative))
    edges = (0.0, 0.002, 0.01, 0.05, 0.2, 0.5, 0.9, 1.0)
    out = []
    for low, high in itertools.pairwise(edges):
        rows = (p >= low) & ((p < high) | (high == 1.0))
        if rows.any():
            total = weight[rows].sum()
            out.append(
                {
                    "from": low,
                    "to": high,
                    "n": int(rows.sum()),
                    "stated": round(float((weight * p)[rows].sum() / total), 4),
                    "observed": round(float((weight * y)[rows].sum() / total), 4),
                }
            )
    return out


def expected_calibration_error(
    bins: list[dict[str, float]], positive: Floats, negative: Floats, base_rate: float
) -> float:
    """Mean distance of stated and observed share, weighted by how much of the (reweighted) mail falls into a bin."""
    p_positive, p_negative = 1 / (1 + np.exp(-positive)), 1 / (1 + np.exp(-negative))
    total = 0.0
    for one in bins:

        def inside(p: Floats, low: float = one["from"], high: float = one["to"]) -> float:
            return float(((p >= low) & ((p < high) | (high == 1.0))).mean())

        share = base_rate * inside(p_positive) + (1 - base_rate) * inside(p_negative)
        total += share * abs(one["stated"] - one["observed"])
    return total


def upper_bound(events: int, trials: int, confidence: float = 0.95) -> float:
    """Upper end of the one-sided Clopper-Pearson interval for a rate."""
    from scipy.stats import beta

    return 1.0 if events >= trials else float(beta.ppf(confidence, events + 1, trials - events))
