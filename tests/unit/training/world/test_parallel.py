"""The adapter passes PettingZoo's own tests, where PettingZoo is installed."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

pytest.importorskip("gymnasium")
pytest.importorskip("pettingzoo")

from pettingzoo.test import parallel_api_test

from companion.training.world import Config, World
from companion.training.world.emissions import by_hand
from companion.training.world.parallel import Households


def test_pettingzoo_accepts_it() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        parallel_api_test(Households(Config(households=3, days=2.0, emissions=by_hand())), num_cycles=120)


def test_it_is_the_world_and_nothing_else() -> None:
    config = Config(households=3, days=5.0, emissions=by_hand(), templates=("gift_and_debt",))
    outer, inner = Households(config), World(config)
    views, _ = outer.reset(seed=4)
    obs = inner.reset(4)
    for _ in range(20):
        assert all(np.array_equal(views[f"dog_{i}"], obs[i]) for i in range(3))
        views, rewards, _, over, _ = outer.step({**{f"dog_{i}": 7 for i in range(3)}, "scammer_1": 1})
        obs, reward, done, _ = inner.step(np.full(3, 7), np.array([0, 1, 0]))
        assert [rewards[f"dog_{i}"] for i in range(3)] == reward.tolist()
        assert [over[f"scammer_{i}"] for i in range(3)] == done.tolist()
        if done.any():
            break
