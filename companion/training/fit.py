"""Fusion: how much each sign counts, and from which certainty each act is allowed.

Method: penalised logistic regression with an informed prior. Every weight starts from the log-odds its author
wrote beside it and is moved by the data as far as the data says (a Gaussian prior centred there, Gelman et al. 2008
in spirit); no weight may change its sign, so that a sign of fraud never calms because of an accident of a corpus;
the sum of a group is clipped, so that ten correlated hints do not count as ten (as rspamd's `max_score`). The text
model enters as signs of its own group, with log-odds from models that have not seen the item's family (stacking,
Wolpert 1992): what it says of texts it was trained on would be believed too much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from companion.domain.judgement import Indicator
from companion.perception.detectors.words import strengths as word_strengths
from companion.training.features import LABELS, Items

BASE_RATE = 0.01
"""Share of scams that calibrated probabilities assume; the household's own rate shifts it at run time."""
PRIOR_SD = (0.15, 0.3)
"""Standard deviation of the prior around each hand-set weight: this much log-odds, and this share of the weight. What
was set as a faint hint stays one: on everyday mail it is common, and these corpora hold little of that."""
CAP_FACTOR = 1.8
"""A group may contribute this many times its strongest member."""
CAP_FACTORS = {"cover": 2.4, "familiar": 2.0}
"""Groups whose members are nearly independent: somebody who tells you to lie, to keep it secret and to stay on the
line says three things, not one thing three times."""

MOST_CALM = {"words.ordinary": -2.5}
"""Words alone prove nothing, since frauds copy genuine letters; on real corpora, which are easy, they seem to."""

LEAST = {"payment.changed_details": 2.6, "kin.new_number": 2.0, "kin.money": 2.6}
"""Signs that both twins of our stories show, the genuine one with a way to check. In real mail they are rare (in none
of 3,931 legitimate mails of the shippable corpora), which a fit on twins cannot see; asking about them is what the
companion is for."""

Floats = NDArray[np.float64]


def fit(strengths: Floats, fraud: Floats, sample_weight: Floats, names: Sequence[Indicator]) -> dict[str, object]:
    """Weights, caps and bias: the core of `models/weights.json`.

    `strengths` [items, indicators], `fraud` 0 or 1 and `sample_weight` [items].
    """
    x, y = strengths, fraud
    prior = np.array([indicator.weight for indicator in names])
    spread = PRIOR_SD[0] + PRIOR_SD[1] * np.abs(prior)
    groups = sorted({indicator.group for indicator in names})
    member = np.array([[indicator.group == group for indicator in names] for group in groups], dtype=np.float64)
    factor = np.array([CAP_FACTORS.get(group, CAP_FACTOR) for group in groups])

    bounds = [
        (LEAST.get(indicator.name, 0.05), 6.0)
        if indicator.weight > 0
        else (MOST_CALM.get(indicator.name, -6.0), -0.02)
        for indicator in names
    ]
    start = np.concatenate([np.clip(prior, *np.array(bounds).T), [_logit(BASE_RATE) - 1.0]])

    def loss(parameters: Floats) -> tuple[float, Floats]:
        weights, bias = parameters[:-1], parameters[-1]
        low, high = caps_of(weights, member, factor)
        sums = (x * weights) @ member.T
        score = bias + np.clip(sums, low, high).sum(axis=1)
        p = 1 / (1 + np.exp(-score))
        likelihood = -(sample_weight * (y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12))).sum()
        slope = sample_weight * (p - y)
        inside = (sums > low) & (sums < high)
        gradient = (x * (inside @ member)).T @ slope + (weights - prior) / spread**2
        penalty = (((weights - prior) / spread) ** 2).sum() / 2
        return float(likelihood + penalty), np.concatenate([gradient, [slope.sum()]])

    found = minimize(
        loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (-12.0, 2.0)], options={"maxiter": 400}
    )
    weights = np.round(found.x[:-1], 3)
    low, high = caps_of(weights, member, factor)
    return {
        "weights": {indicator.name: float(w) for indicator, w in zip(names, weights, strict=True)},
        "caps": {
            group: [round(float(a), 3), round(float(b), 3)] for group, a, b in zip(groups, low, high, strict=True)
        },
        "bias": round(float(found.x[-1]), 3),
        "base_rate": BASE_RATE,
    }


def caps_of(weights: Floats, member: Floats, factor: Floats) -> tuple[Floats, Floats]:
    """Lowest and highest contribution of each group: a multiple of its strongest member."""
    high = factor * np.max(np.where(member > 0, weights, 0.0), axis=1).clip(min=0.0)
    low = factor * np.min(np.where(member > 0, weights, 0.0), axis=1).clip(max=0.0)
    return low, high


def scores(strengths: Floats, names: Sequence[Indicator], model: Mapping[str, object]) -> Floats:
    """Uncalibrated log-odds of every row: the sum of `Calibration`'s formula.

    `mind.belief` computes the same, but lets calming evidence take nothing from a changed payee or a cover story; so
    its P(scam) is never lower than this.
    """
    weights_by_name = model["weights"]
    caps = model["caps"]
    bias = model["bias"]
    assert isinstance(weights_by_name, Mapping)
    assert isinstance(caps, Mapping)
    assert isinstance(bias, float)
    weights = np.array([float(weights_by_name.get(indicator.name, indicator.weight)) for indicator in names])
    total = np.full(len(strengths), bias)
    for group, (low, high) in caps.items():
        columns = np.array([indicator.group == group for indicator in names])
        total += np.clip(strengths[:, columns] @ weights[columns], low, high)
    return total


def with_words(items: Items, logits: NDArray[np.float32], names: Sequence[Indicator]) -> Floats:
    """The items' strengths with the columns of the text model filled from its log-odds [items, labels]."""
    column = {indicator.name: number for number, indicator in enumerate(names)}
    out = items.strengths.astype(np.float64)
    for row, values in enumerate(logits.tolist()):
        for name, strength in word_strengths(dict(zip(LABELS, values, strict=True))).items():
            out[row, column[name]] = strength
    return out


def calibrate(score: Floats, y: Floats, sample_weight: Floats) -> tuple[float, float]:
    """Platt scaling (Platt 1999) at `BASE_RATE`: slope and intercept that turn scores into calibrated log-odds.

    The slope may shrink scores, never stretch them: these corpora are easier to tell apart than a household's mail,
    and certainty that was learnt on them would be false certainty there.
    """
    target = np.where(y > 0, BASE_RATE, 1 - BASE_RATE)
    weight = (
        np.where(y > 0, sample_weight / sample_weight[y > 0].sum(), sample_weight / sample_weight[y == 0].sum())
        * target
    )

    def loss(parameters: Floats) -> tuple[float, Floats]:
        z = parameters[0] * score + parameters[1]
        p = 1 / (1 + np.exp(-z))
        value = -(weight * (y * np.log(p + 1e-15) + (1 - y) * np.log(1 - p + 1e-15))).sum()
        slope = weight * (p - y)
        return float(value * 1e3), np.array([(slope * score).sum(), slope.sum()]) * 1e3

    found = minimize(loss, np.array([1.0, 0.0]), jac=True, method="L-BFGS-B", bounds=[(0.1, 1.0), (-6.0, 6.0)])
    return round(float(found.x[0]), 3), round(float(found.x[1]), 3)


def _logit(p: float) -> float:
    return float(np.log(p / (1 - p)))
