"""Shallow boosted trees over the signs of `perception.url_signs`, and how often endings occur in frauds.

Gradient boosting by scikit-learn (Friedman 2001; Ke et al. 2017), then written out as complete trees of a fixed
depth, which NumPy walks down all together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from companion.perception.url_model import DEPTH

TREES, LEAVES, RATE = 300, 12, 0.08
_ABSENT = 2e-4
"""Share added on both sides, so that a rare ending says little."""
_FEWEST = 8
"""Domains below which an ending is not spoken of."""
_STATE = ("govurls", "dotgov", "freemail", "phishunt")
"""Sources of one narrow sort, or too small, say nothing about endings."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees in the form in which they are kept. Shapes as in `perception.url_model.UrlModel`."""

    sign: NDArray[np.uint8]
    most: NDArray[np.float32]
    leaf: NDArray[np.float32]

    def scores(self, signs: NDArray[np.float32]) -> NDArray[np.float64]:
        """[addresses] log-odds for [addresses, signs]."""
        out = np.zeros(len(signs))
        every = np.arange(len(signs))
        for sign, most, leaf in zip(self.sign, self.most, self.leaf, strict=True):
            knot = np.zeros(len(signs), np.int64)
            for _ in range(DEPTH):
                knot = 2 * knot + 1 + (signs[every, sign[knot]] > most[knot])
            out += leaf[knot - (2**DEPTH - 1)]
        return out


def grow(
    signs: NDArray[np.float32],
    fraud: NDArray[np.bool_],
    weight: NDArray[np.float32],
    seed: int = 0,
    trees: int = TREES,
) -> Forest:
    """Fit trees. Deterministic for a seed. One thread: several wait for each other all the time where others work."""
    from sklearn.ensemble import HistGradientBoostingClassifier
    from threadpoolctl import threadpool_limits

    machine = HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=RATE, max_leaf_nodes=LEAVES, max_depth=DEPTH, min_samples_leaf=60,
        l2_regularization=5.0, max_features=0.3, early_stopping=False, random_state=seed,
    )  # fmt: skip
    with threadpool_limits(1):
        fitted = machine.fit(signs, fraud, sample_weight=weight)
    # scikit-learn has no public way to its trees; its version is pinned, and the export is compared with it below.
    grown = [stage[0].nodes for stage in fitted._predictors]
    forest = Forest(
        np.zeros((len(grown), 2**DEPTH - 1), np.uint8),
        np.full((len(grown), 2**DEPTH - 1), np.inf, np.float32),
        np.zeros((len(grown), 2**DEPTH), np.float32),
    )
    for number, nodes in enumerate(grown):
        _write(forest, number, nodes, 0, 0, 0)
    forest.leaf[0] += float(np.ravel(fitted._baseline_prediction)[0])
    some = signs[:: max(1, len(signs) // 500)]
    if np.abs(forest.scores(some) - fitted.decision_function(some)).max() > 1e-2:
        raise ArithmeticError("the trees written out do not say what the trees grown say")
    return forest


def _write(forest: Forest, number: int, nodes: Any, node: int, knot: int, depth: int) -> None:
    """One node and all below it; a leaf that comes early is repeated at all ends below."""
    found = nodes[node]
    if found["is_leaf"] or depth == DEPTH:
        first = (knot + 1) * 2 ** (DEPTH - depth) - 1 - (2**DEPTH - 1)
        forest.leaf[number, first : first + 2 ** (DEPTH - depth)] = found["value"]
        return
    forest.sign[number, knot] = found["feature_idx"]
    forest.most[number, knot] = found["num_threshold"]
    _write(forest, number, nodes, int(found["left"]), 2 * knot + 1, depth + 1)
    _write(forest, number, nodes, int(found["right"]), 2 * knot + 2, depth + 1)


def endings_risk(
    ending: NDArray[np.str_], source: NDArray[np.str_], domain: NDArray[np.str_], fraud: NDArray[np.bool_]
) -> dict[str, float]:
    """Log-odds by whole ending and by its last part, between -3 and 3. A source counts by the root of its domains."""
    table = pd.DataFrame({"whole": ending, "source": source, "domain": domain, "fraud": fraud})
    table = table[~table["source"].isin(_STATE)].drop_duplicates(["source", "domain"])
    table["last"] = table["whole"].str.rpartition(".")[2]
    out: dict[str, float] = {}
    for column in ("last", "whole"):
        sizes = table.groupby(column).size()
        kept = sizes.index[sizes >= _FEWEST]
        shares = {}
        for truth in (True, False):
            side = table[table["fraud"] == truth]
            weight = side["source"].map(side["source"].value_counts() ** -0.5)
            total = side.assign(weight=weight).groupby(column)["weight"].sum() / weight.sum()
            shares[truth] = total.reindex(kept).fillna(0.0)
        found = np.log((shares[True] + _ABSENT) / (shares[False] + _ABSENT)).clip(-3, 3)
        out.update((str(key), float(np.float16(value))) for key, value in found.items())
    return out
