"""Fusion: the data move the authors' weights, never their direction, and one family of signs never decides alone."""

from __future__ import annotations

import numpy as np
import pytest

from companion.domain.judgement import Indicator
from companion.training.features import LABELS, Items, coarse_labels, indicators, joined
from companion.training.fit import calibrate, fit, scores, with_words

NAMES = (
    Indicator("ask.one", "ask", (), "One.", "One.", 1.0),
    Indicator("ask.two", "ask", (), "Two.", "Two.", 1.0),
    Indicator("sender.calm", "sender", (), "Calm.", "Calm.", -1.0),
)


def _data(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    fraud = (random.random(2_000) < 0.5).astype(float)
    one = (random.random(2_000) < np.where(fraud > 0, 0.6, 0.02)).astype(float)
    two = (random.random(2_000) < 0.3).astype(float)  # says nothing
    calm = (random.random(2_000) < np.where(fraud > 0, 0.3, 0.2)).astype(float)  # on the wrong side by accident
    return np.stack([one, two, calm], axis=1), fraud


def test_what_tells_gains_and_what_does_not_loses() -> None:
    x, y = _data()
    weights = fit(x, y, np.ones(len(y)), NAMES)["weights"]
    assert isinstance(weights, dict)
    assert weights["ask.one"] > 1.3
    assert 0 < weights["ask.two"] < 0.8
    assert -1.0 < weights["sender.calm"] < 0


def test_a_group_is_capped() -> None:
    x, y = _data()
    model = fit(x, y, np.ones(len(y)), NAMES)
    both, one = scores(np.array([[1.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), NAMES, model)
    caps = model["caps"]
    assert isinstance(caps, dict)
    assert both >= one
    assert both - float(model["bias"]) <= caps["ask"][1] + 1e-9  # type: ignore[arg-type]


def test_calibration_never_adds_certainty() -> None:
    y = np.array([0.0] * 500 + [1.0] * 500)
    easy = np.where(y > 0, 8.0, -8.0) + np.random.default_rng(1).normal(size=1_000)
    slope, _ = calibrate(easy, y, np.ones(1_000))
    assert slope <= 1.0
    noisy = np.random.default_rng(2).normal(size=1_000) * 6
    shrunk, _ = calibrate(noisy, y, np.ones(1_000))
    assert shrunk == pytest.approx(0.1)


def _items(count: int) -> Items:
    return Items(
        names=tuple(f"n{i}" for i in range(count)), corpus=("c",) * count, group=("g",) * count, lang=("en",) * count,
        channel=("email",) * count, truth=("scam", "legit") * (count // 2), note=("",) * count,
        year=np.zeros(count, np.int64), raw=np.ones(count, bool),
        strengths=np.zeros((count, len(indicators())), np.float32),
        labels=np.array([coarse_labels("scam"), coarse_labels("legit")] * (count // 2), np.int8),
        ids=np.arange(count * 24, dtype=np.int32).reshape(-1, 12), starts=np.arange(0, 2 * count + 1, 2),
    )  # fmt: skip


def test_words_fill_their_own_columns_only() -> None:
    names = indicators()
    logits = np.zeros((4, len(LABELS)), np.float32)
    logits[0, 0], logits[0, LABELS.index("threat.job")] = 4.0, 3.0
    logits[1, 0] = -4.0
    filled = with_words(_items(4), logits, names)
    lit = {(row, names[column].name) for row, column in zip(*np.nonzero(filled), strict=True)}
    assert lit == {(0, "words.job"), (1, "words.ordinary")}


def test_items_can_be_taken_and_joined() -> None:
    items = _items(6)
    some = items.take(np.array([4, 1]))
    assert some.names == ("n4", "n1")
    assert some.ids[:, 0].tolist() == [96, 108, 24, 36]
    back = joined([some, items.take(np.array([True] + [False] * 5))])
    assert back.names == ("n4", "n1", "n0")
    assert back.starts.tolist() == [0, 2, 4, 6]
    assert back.fraud.tolist() == [True, False, True]
