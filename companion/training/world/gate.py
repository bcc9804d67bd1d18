"""Is what the world shows what the detectors show? A classifier that tries to tell them apart says.

    python -m companion.training.world.gate [--cache build/items]

Emissions are measured anew on one half of the families and compared with the other half, which they have not seen.
Two halves of real families differ as well: how well those can be told apart stands beside it as the floor. Needs
scikit-learn. The goal is an AUC below `GOAL`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.training.measures import auroc
from companion.training.world import emissions, measure
from companion.training.world.emissions import COLUMNS, SORTS
from companion.training.world.measure import Array, Rows

GOAL = 0.75
GRAIN = 0.1
"""Log-odds that differ by less are the same to the classifier: quantiles are few, and no policy looks closer."""


def halves(rows: Rows) -> tuple[Rows, Rows]:
    """The items by family, in two halves."""
    first = np.array([hashlib.sha256(name.encode()).digest()[1] % 2 == 0 for name in rows.family])
    return rows.take(first), rows.take(~first)


def drawn(shown: emissions.Emissions, sort: NDArray[np.int64], seed: int) -> Array:
    """As many items of the world, of the same sorts."""
    random = np.random.default_rng(seed)
    own = random.random(len(sort), dtype=np.float32)
    return emissions.show(shown, sort, own, random.random(len(sort), dtype=np.float32)).T.astype(np.float64)


def told_apart(left: Array, right: Array, left_group: NDArray[np.int64], right_group: NDArray[np.int64]) -> float:
    """AUC of a boosted classifier, cross-validated; items of one group are never on both sides."""
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.model_selection import GroupKFold

    x = np.round(np.concatenate([left, right]) / GRAIN)
    y = np.concatenate([np.ones(len(left)), np.zeros(len(right))])
    groups = np.concatenate([left_group, right_group + 1 + left_group.max()])
    score = np.zeros(len(x))
    for fit, test in GroupKFold(4).split(x, y, groups):
        model = HistGradientBoostingClassifier(max_iter=80, max_leaf_nodes=12, random_state=0)
        score[test] = model.fit(x[fit], y[fit]).predict_proba(x[test])[:, 1]
    return auroc(score[y > 0], score[y == 0])


def distance(left: Array, right: Array) -> float:
    """Kolmogorov-Smirnov distance of two samples."""
    at = np.sort(np.concatenate([left, right]))
    below_left = np.searchsorted(np.sort(left), at, side="right") / len(left)
    below_right = np.searchsorted(np.sort(right), at, side="right") / len(right)
    return float(np.abs(below_left - below_right).max())


def numbered(names: tuple[str, ...]) -> NDArray[np.int64]:
    """Groups as numbers."""
    known = {name: number for number, name in enumerate(sorted(set(names)))}
    return np.array([known[name] for name in names])


def judged(rows: Rows, seed: int = 0) -> dict[str, object]:
    """AUC of world against unseen families, of seen against unseen families, and of world against the families it
    was measured on; the same by sort; and the columns that are furthest apart."""
    seen, unseen = halves(rows)
    world = emissions.decoded(json.loads(json.dumps(measure.content(seen, seed))))
    known = np.isin(unseen.sort, [SORTS.index(name) for name in world.measured])
    unseen = unseen.take(known)
    made = drawn(world, unseen.sort, seed)
    # Items of the world belong to no family; they are dealt to as many groups.
    dealt = np.random.default_rng(seed).integers(0, 40, len(made))
    again = drawn(world, seen.sort, seed + 1)
    families = numbered(unseen.family)

    def with_sort(evidence: Array, sort: NDArray[np.int64]) -> Array:
        return np.column_stack([evidence, sort * GRAIN])

    out: dict[str, object] = {
        "items": len(unseen.sort),
        "world_against_unseen": round(
            told_apart(with_sort(unseen.evidence, unseen.sort), with_sort(made, unseen.sort), families, dealt), 3
        ),
        "seen_against_unseen": round(
            told_apart(
                with_sort(unseen.evidence, unseen.sort), with_sort(seen.evidence, seen.sort), families,
                numbered(seen.family),
            ), 3
        ),
        "world_against_seen": round(
            told_apart(
                with_sort(seen.evidence, seen.sort), with_sort(again, seen.sort), numbered(seen.family),
                np.random.default_rng(seed).integers(0, 40, len(again)),
            ), 3
        ),
    }  # fmt: skip
    apart = {name: round(distance(made[:, c], unseen.evidence[:, c]), 3) for c, name in enumerate(COLUMNS)}
    out["furthest_columns"] = dict(sorted(apart.items(), key=lambda one: -one[1])[:5])
    return out


def main() -> None:
    """Print the figures; exit 1 where the goal is missed."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--count", type=int, default=2)
    arguments.add_argument("--tellings", type=int, default=6)
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    options = arguments.parse_args()
    found = judged(measure.read(options.count, options.cache, options.tellings))
    print(json.dumps(found, indent=1))
    auc = found["world_against_unseen"]
    assert isinstance(auc, float)
    raise SystemExit(auc >= GOAL)


if __name__ == "__main__":
    main()
