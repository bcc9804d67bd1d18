"""Arms learn, keep to the rules, and take up training where it stopped; where PyTorch is installed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

import torch

from companion.domain.errors import Rejected
from companion.training.mind import arms, ppo, train, value
from companion.training.world import HELD_OUT_SCAMMERS, HELD_OUT_TEMPLATES, Config, World, scammers
from companion.training.world.emissions import by_hand

SMALL = Config(households=32, templates=("impostor", "cheap_talk"), emissions=by_hand())
QUICK = ppo.Plan(households=32, horizon=6, chapter=2)


def quick(arm: str, seed: int = 3) -> train.Training:
    out = train.Training(arm, seed, households=32)
    out.plan = replace(out.plan, horizon=6, chapter=2)
    out.values = replace(out.values, chapter=8)
    return out


def weights(training: train.Training) -> list[np.ndarray]:
    return [part.detach().numpy().copy() for part in training.model.parameters()]


@pytest.mark.parametrize("arm", arms.ARMS)
def test_training_goes_on_where_it_stopped(arm: str, tmp_path: Path) -> None:
    whole, first = quick(arm), quick(arm)
    for _ in range(2):
        whole.advance()
    first.advance()
    first.save(tmp_path / "one.pt")
    again = train.Training.load(tmp_path / "one.pt")
    again.plan, again.values = first.plan, first.values
    before = weights(again)
    again.advance()
    assert any(not np.array_equal(a, b) for a, b in zip(before, weights(again), strict=True))
    assert all(np.array_equal(a, b) for a, b in zip(weights(whole), weights(again), strict=True))
    assert (whole.steps, whole.chapter) == (again.steps, again.chapter)
    assert np.array_equal(whole.crowd.preference, again.crowd.preference)


@pytest.mark.parametrize("arm", arms.ARMS)
def test_no_arm_does_what_is_not_allowed(arm: str) -> None:
    training = quick(arm)
    training.advance()
    player, world = training.player(), World(SMALL)
    obs, fresh = world.reset(5), np.ones(32, np.bool_)
    for _ in range(12):
        view = arms.look(obs)
        act = player.act(view, fresh)
        assert view.allowed[np.arange(32), act].all()
        obs, _, fresh, _ = world.step(view.actions(act))


@pytest.mark.parametrize("arm", ["value", "residual"])
def test_what_has_learnt_nothing_is_the_planner(arm: str) -> None:
    view = arms.look(World(SMALL).reset(5))
    act = quick(arm).player().act(view, np.ones(32, np.bool_))
    assert np.array_equal(act, view.planned())


def test_values_learn_what_an_act_is_worth() -> None:
    plan = value.Plan(households=256, chapter=24, explore=0.3, rate=5e-3)
    config = replace(SMALL, households=256, templates=("impostor",))
    torch.manual_seed(1)
    model = value.Correction(plan.narrow)
    optimiser = torch.optim.Adam(model.parameters(), lr=plan.rate)
    crowd, generator = scammers.LearningScammers(1), torch.Generator().manual_seed(1)
    for chapter in range(4):
        lived = value.live(model, config, plan, chapter, crowd, model)
        assert (lived.weight[:, arms.SILENCE] == 1).all()
        assert 0 < lived.weight[:, arms.ASKING].mean() < 1
        value.improve(model, optimiser, lived, plan, generator)
    fresh = value.live(model, config, plan, 99, crowd, model)
    with torch.no_grad():
        found = model(torch.from_numpy(fresh.inputs)).numpy()
    miss = ((found - fresh.target) ** 2 * fresh.weight).sum()
    assert miss < (fresh.target**2 * fresh.weight).sum()


def test_gain_is_what_was_better_than_expected() -> None:
    actor = ppo.Actor(recurrent=True, residual=False)
    life = ppo.Life(SMALL, QUICK, 4, scammers.LearningScammers(4))
    batch = life.live(actor, torch.Generator().manual_seed(4))
    assert batch.x.shape == (6, 32, arms.WIDTH)
    assert batch.gain.shape == batch.act.shape == (6, 32)
    assert torch.isfinite(batch.gain).all()
    assert batch.allowed.gather(2, batch.act[..., None]).all()
    assert (batch.said <= 0).all()
    assert batch.state.abs().sum() == 0
    assert life.state.abs().sum() > 0


def test_a_new_household_begins_with_an_empty_state() -> None:
    actor = ppo.Actor(recurrent=True, residual=False)
    view = arms.look(World(SMALL).reset(5))
    new, old = ppo.Playing(actor), ppo.Playing(actor)
    old.act(view, np.ones(32, np.bool_))
    x, prior, allowed = ppo.tensors(view)
    assert old._state is not None
    begun = actor(x[None], prior[None], allowed[None], old._state, torch.ones(1, 32))[2]
    new.act(view, np.ones(32, np.bool_))
    assert torch.equal(begun, new._state)
    assert not torch.equal(begun, actor(x[None], prior[None], allowed[None], old._state, torch.zeros(1, 32))[2])


def test_nothing_held_out_is_trained_on() -> None:
    config = train.config(8)
    assert not set(config.templates) & set(HELD_OUT_TEMPLATES)
    assert not set(config.scammers) & set(HELD_OUT_SCAMMERS)
    assert config.templates.count("household") == len(set(config.templates)) - 1


def test_a_checkpoint_of_another_contract_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick("value").save(tmp_path / "one.pt")
    monkeypatch.setattr(train, "SCHEMA", "another")
    with pytest.raises(Rejected, match=r"policy\.other_contract"):
        train.Training.load(tmp_path / "one.pt")


def test_train_stops_when_the_steps_are_done_and_keeps_a_checkpoint(tmp_path: Path) -> None:
    quick("value", 2).save(train.path_of(tmp_path, "value", 2))
    said: list[str] = []
    done = train.train("value", 2, 1, tmp_path, say=said.append)
    assert done.steps == 32 * 64
    assert len(said) == 1
    assert train.train("value", 2, 1, tmp_path, say=said.append).steps == done.steps
    assert len(said) == 1


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="an arm is one of"):
        train.Training("planner", 1)
