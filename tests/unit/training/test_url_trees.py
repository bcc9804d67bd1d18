"""Trees are written out as they were grown, and endings speak by shares, not by sizes of sources."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("pandas")
pytest.importorskip("sklearn")

from companion.perception.url_model import DEPTH
from companion.training.url_trees import endings_risk, grow


def test_trees_learn_what_two_signs_say_together() -> None:
    random = np.random.default_rng(0)
    signs = random.normal(size=(3_000, 6)).astype(np.float32)
    fraud = (signs[:, 1] > 0) != (signs[:, 4] > 0.5)
    forest = grow(signs, fraud, np.ones(len(signs), np.float32), trees=40)
    assert forest.leaf.shape == (40, 2**DEPTH)
    fresh = random.normal(size=(500, 6)).astype(np.float32)
    right = (forest.scores(fresh) > 0) == ((fresh[:, 1] > 0) != (fresh[:, 4] > 0.5))
    assert right.mean() > 0.9


def test_the_same_seed_grows_the_same_trees() -> None:
    signs = np.random.default_rng(1).normal(size=(600, 3)).astype(np.float32)
    fraud = signs[:, 0] > 0
    one, two = (grow(signs, fraud, np.ones(600, np.float32), trees=10) for _ in range(2))
    assert np.array_equal(one.sign, two.sign)
    assert np.array_equal(one.leaf, two.leaf)


def test_endings_count_by_share_and_not_by_size() -> None:
    rows = [("bad", f"a{n}.{'top' if n % 2 else 'com'}", True) for n in range(40)]
    rows += [("good", f"b{n}.{'org' if n % 2 else 'com'}", False) for n in range(4_000)]
    rows += [("good", "b0.top", False), ("bad", "x.rare", True)]
    source, domain, fraud = (np.array(column) for column in zip(*rows, strict=True))
    ending = np.array([one.partition(".")[2] for one in domain])
    found = endings_risk(ending, source, domain, fraud)
    assert found["top"] > 2
    assert found["org"] < -2
    assert abs(found["com"]) < 0.2
    assert "rare" not in found
