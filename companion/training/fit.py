"""Fit the indicator weights, group caps and calibration that ship, on corpora whose licence allows it.

    python -m companion.training.fit FOLDER

Method: penalised logistic regression with an informed prior. Every weight starts from the log-odds its author
wrote beside it and is moved by the data as far as the data says (a Gaussian prior centred there, Gelman et al. 2008
in spirit); no weight may change its sign, so that a sign of fraud never calms because of an accident of a corpus;
the sum of a group is clipped, so that ten correlated hints do not count as ten (as rspamd's `max_score`). Samples are
weighted so that every corpus counts alike within its class: a large corpus must not drown a small one. `spam` rows
that are not clearly fraud take no part.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from companion.domain.judgement import Indicator
from companion.training.corpora import SHIPPABLE
from companion.training.features import Table, indicators, table

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
FALSE_ALARMS = 1 / 3000
"""Interrupting tier: at most 0.033 % of legitimate items (one a month at 210 items a week)."""

Floats = NDArray[np.float64]


def fit(data: Table, names: Sequence[Indicator]) -> dict[str, object]:
    """Weights, caps and calibration from a table of samples; the content of `models/weights.json`."""
    use = np.array([label != "spam" for label in data.label])
    x = data.strengths[use].astype(np.float64)
    y = np.array([label == "scam" for label in data.label], dtype=np.float64)[use]
    corpus = [name for name, kept in zip(data.corpus, use, strict=True) if kept]
    sample_weight = _balance(corpus, y)
    prior = np.array([indicator.weight for indicator in names])
    spread = PRIOR_SD[0] + PRIOR_SD[1] * np.abs(prior)
    groups = sorted({indicator.group for indicator in names})
    member = np.array([[indicator.group == group for indicator in names] for group in groups], dtype=np.float64)
    factor = np.array([CAP_FACTORS.get(group, CAP_FACTOR) for group in groups])

    bounds = [(0.05, 6.0) if weight > 0 else (-6.0, -0.02) for weight in prior]
    start = np.concatenate([prior, [_logit(BASE_RATE) - 1.0]])

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
        loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (-12.0, 0.0)], options={"maxiter": 400}
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


def scores(data: Table, names: Sequence[Indicator], model: Mapping[str, object]) -> Floats:
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
    weights = np.array([float(weights_by_name[indicator.name]) for indicator in names])
    total = np.full(len(data.ids), bias)
    for group, (low, high) in caps.items():
        columns = np.array([indicator.group == group for indicator in names])
        total += np.clip(data.strengths[:, columns].astype(np.float64) @ weights[columns], low, high)
    return total


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


def interrupt_threshold(calibrated: Floats, legitimate: NDArray[np.bool_]) -> float:
    """P(scam) that at most `FALSE_ALARMS` of the legitimate validation items reach, never below 0.9.

    With n legitimate items nothing finer than 1/n is visible: below that the highest score seen, and a margin of one
    unit of log-odds, stand in.
    """
    ordered = np.sort(calibrated[legitimate])[::-1]
    allowed = int(FALSE_ALARMS * len(ordered))
    edge = ordered[allowed] + (1.0 if allowed == 0 else 0.0)
    return round(float(max(1 / (1 + np.exp(-edge)), 0.9)), 4)


def _balance(corpus: Sequence[str], y: Floats) -> Floats:
    weight = np.ones(len(corpus))
    names = np.array(corpus)
    for positive in (0.0, 1.0):
        present = sorted(set(names[y == positive]))
        for name in present:
            rows = (names == name) & (y == positive)
            # Every corpus counts as 60 items of its class at most: more rows of the same kind of mail are no more
            # evidence about other kinds, and these corpora hold few kinds.
            weight[rows] = min(1.0, 60 / rows.sum())
    return weight


def _logit(p: float) -> float:
    return float(np.log(p / (1 - p)))


def main() -> None:
    """Fit on the half of each shippable corpus that `corpora.half` calls 0, calibrate on the other, and write."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--out", type=Path, default=Path("models/weights.json"))
    options = arguments.parse_args()
    names = indicators()
    data = table(options.folder, tuple(SHIPPABLE), Path("build/features"))
    first, second = data.half == 0, data.half == 1
    model = fit(_rows(data, first), names)
    check = _rows(data, second & np.array([label != "spam" for label in data.label]))
    y = np.array([label == "scam" for label in check.label], dtype=np.float64)
    score = scores(check, names, model)
    slope, intercept = calibrate(score, y, _balance(check.corpus, y))
    model |= {
        "slope": slope,
        "intercept": intercept,
        "interrupt_at": interrupt_threshold(slope * score + intercept, y == 0),
        "version": "1",
        "fitted_on": SHIPPABLE,
        "samples": {"fit": int(first.sum()), "calibration": int(second.sum())},
    }
    options.out.write_text(json.dumps(model, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"wrote {options.out}: {len(names)} indicators, interrupt at {model['interrupt_at']}")


def _rows(data: Table, rows: NDArray[np.bool_]) -> Table:
    def pick(words: Sequence[str]) -> tuple[str, ...]:
        return tuple(word for word, kept in zip(words, rows, strict=True) if kept)

    return Table(
        pick(data.ids), pick(data.corpus), pick(data.label), data.year[rows], data.half[rows], data.strengths[rows]
    )


if __name__ == "__main__":
    main()
