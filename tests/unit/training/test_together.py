"""Learning together, simulated: what it gains, what it costs, and what hostile clients can do to it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from companion.training import together
from companion.training.together import MOST, alone, averaged, central, epsilon, households, loss

ZERO = np.zeros(together.GROUPS)
COMMON = np.where(np.arange(together.GROUPS) % 2, 0.2, -0.2)


def test_privacy_loss_is_that_of_the_plain_gaussian_where_everybody_takes_part() -> None:
    noise, delta = 2.0, 1e-5
    plain = min(a / (2 * noise**2) + math.log(1 / delta) / (a - 1) for a in range(2, 128))
    assert epsilon(1.0, noise, 1, delta) == pytest.approx(plain)


def test_privacy_loss_grows_with_rounds_and_shrinks_with_the_crowd() -> None:
    assert epsilon(1e-3, 1.1, 30, 1e-7) > epsilon(1e-3, 1.1, 10, 1e-7)
    assert epsilon(1e-2, 1.1, 30, 1e-7) > epsilon(1e-3, 1.1, 30, 1e-7) > epsilon(1e-4, 1.1, 30, 1e-7)
    assert epsilon(1e-4, 1.1, 30, 1e-7) < 1.0


def test_together_comes_near_to_all_the_data_in_one_place() -> None:
    dice = np.random.default_rng(3)
    later = households(dice, COMMON, 2_000, 40)
    one_place = central(households(dice, COMMON, 2_000, 12))
    learnt = averaged(dice, COMMON, 30, 1_000, 12)
    shipped, truth = loss(later, ZERO), loss(later, COMMON)
    assert loss(later, one_place) < shipped
    assert shipped - loss(later, learnt) > 0.5 * (shipped - truth)


def test_alone_a_dozen_answers_teach_little() -> None:
    dice = np.random.default_rng(4)
    data = households(dice, COMMON, 500, 12)
    heads = alone(data, ZERO)
    assert heads.shape == (500, together.GROUPS)
    assert np.abs(heads).max() <= MOST
    assert np.abs(heads).mean() < 0.05


def test_a_narrow_clip_bounds_what_a_tenth_of_hostile_clients_can_do() -> None:
    pushed = {}
    for clip in (0.25, 0.02):
        clean, bad = (averaged(np.random.default_rng(5), ZERO, 30, 500, 12, clip=clip, hostile=h) for h in (0.0, 0.1))
        pushed[clip] = abs(float(bad[0] - clean[0]))
        assert np.abs(bad).max() <= MOST
    assert pushed[0.02] < 0.1 * 0.02 * 30 + 0.02, "a tenth of the clients, a clip each, thirty rounds; and the noise"
    assert pushed[0.25] > 0.15, "and a wide one lets them have the whole bound"
