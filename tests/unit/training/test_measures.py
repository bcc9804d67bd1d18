"""Measures against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from companion.training.measures import (
    auroc,
    calibration,
    expected_calibration_error,
    recall_at,
    upper_bound,
)

_scores = arrays.arrays(np.float64, st.integers(1, 40), elements=st.floats(-9, 9, allow_nan=False))


def test_ranks() -> None:
    assert auroc(np.array([3.0, 2.0]), np.array([1.0, 0.0])) == 1.0
    assert auroc(np.array([0.0]), np.array([1.0])) == 0.0
    assert auroc(np.array([1.0, 1.0]), np.array([1.0])) == 0.5
    assert auroc(np.array([2.0, 0.0]), np.array([1.0])) == 0.5


@given(_scores, _scores)
def test_swapping_the_classes_turns_the_area_round(one: np.ndarray, other: np.ndarray) -> None:
    assert auroc(one, other) + auroc(other, one) == pytest.approx(1.0)


def test_recall_counts_ties_against_us() -> None:
    negative = np.arange(100.0)
    assert recall_at(np.array([98.0, 98.5, 99.0, 100.0]), negative, 0.01) == 0.75
    assert recall_at(np.array([99.0, 99.0]), negative, 0.0) == 0.0


@given(_scores, _scores)
def test_recall_never_falls_as_more_false_alarms_are_allowed(one: np.ndarray, other: np.ndarray) -> None:
    rates = [recall_at(one, other, rate) for rate in (0.0, 0.01, 0.1, 0.5, 0.9)]
    assert rates == sorted(rates)


def test_perfect_calibration_has_no_error() -> None:
    log_odds = np.log(0.3 / 0.7)
    positive, negative = np.full(30, log_odds), np.full(70, log_odds)
    bins = calibration(positive, negative, 0.3)
    assert bins == [{"from": 0.2, "to": 0.5, "n": 100, "stated": 0.3, "observed": 0.3}]
    assert expected_calibration_error(bins, positive, negative, 0.3) == pytest.approx(0.0)


def test_false_certainty_is_an_error() -> None:
    sure = np.full(50, np.log(0.95 / 0.05))
    bins = calibration(sure, sure, 0.3)
    assert expected_calibration_error(bins, sure, sure, 0.3) == pytest.approx(0.65, abs=0.001)


def test_no_event_in_n_trials() -> None:
    # The rule of three: with none in n, at most some 3/n.
    assert upper_bound(0, 1_000) == pytest.approx(0.003, abs=0.0001)
    assert upper_bound(5, 5) == 1.0
    assert upper_bound(1, 1_000) > upper_bound(0, 1_000)
