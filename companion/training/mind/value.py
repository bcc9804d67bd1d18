"""Planner + learned value: fitted value iteration on what the mind believes (Ernst et al. 2005, with a network).

The network learns by how much each act is worth more or less than the planner says, for the rest of the item: the
reward of silence, a warning and a refusal is known for every item of the simulation, whichever was chosen; what a
question is worth is its price plus the best that can be done with its answer, by the values learnt so far. Exploring
acts are drawn among those that are allowed. What an act does to trust later is left to the planner's own prices.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from companion.mind.learned import stake
from companion.training.mind import ranks
from companion.training.mind.arms import ASKING, Array, Flags, Floats, Ints, View, fields_of, look, on_item
from companion.training.world import Config, World, scammers

ACTS = 4
STATE = 64
COACHED_FROM = 0.5
"""P(says what they are told to) from which somebody counts as coached; privileged."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    households: int = 512
    chapter: int = 64
    """Decisions between two fresh worlds, and between two copies of the values that questions are judged by."""
    rate: float = 2e-3
    slower: float = 25.0
    """Chapters after which the rate of learning is halved, in those twice as many a third is left, and so on."""
    explore: float = 0.15
    batch: int = 4096
    passes: int = 2
    learners: float = 0.5
    narrow: bool = True
    """Look only at what the `Policy` port hands over, so that what is learnt can be shipped as it is."""
    coached: float = 1.0
    """By how much more harm to people who are being told what to do counts in training: the rule of the experiment
    forbids that it grows."""


class Correction(nn.Module):
    """Inputs to a correction of the four values, in units of the stake."""

    def __init__(self, narrow: bool) -> None:
        super().__init__()
        self.width = fields_of(narrow)
        self.enter, self.middle = nn.Linear(self.width, STATE), nn.Linear(STATE, STATE)
        self.correct = nn.Linear(STATE, ACTS)
        nn.init.zeros_(self.correct.weight)
        nn.init.zeros_(self.correct.bias)

    def forward(self, x: Tensor) -> Tensor:
        """[rows, inputs] -> [rows, acts]."""
        h = torch.tanh(self.enter(x[..., : self.width]))
        out: Tensor = self.correct(torch.tanh(self.middle(h)))
        return out


def corrected(model: Correction, view: View) -> Array:
    """The planner's values, less that of silence, as corrected: [households, acts]."""
    with torch.no_grad():
        found: NDArray[np.float32] = model(torch.from_numpy(view.inputs)).numpy()
    return view.values - view.values[:, :1] + found * stake(view.values)


def best(values: Array, view: View) -> Ints:
    """The best allowed act."""
    out: Ints = np.argmax(np.where(view.allowed, values, -np.inf), axis=1)
    return out


class Valuing:
    """Planner + learned value as a `Player`."""

    def __init__(self, model: Correction) -> None:
        self.model = model

    def act(self, view: View, fresh: Flags) -> Ints:
        """One act for every household."""
        return best(corrected(self.model, view), view)


@dataclass(frozen=True, slots=True)
class Lived:
    """Rows to learn from."""

    inputs: Floats
    target: Floats
    """Correction in units of the stake."""
    weight: Floats
    """1 for acts whose worth is known, 0 for questions that were not asked."""


def live(
    model: Correction, config: Config, plan: Plan, seed: int, crowd: scammers.LearningScammers, asker: Correction
) -> Lived:
    """One chapter: what was seen, and what each act was worth there."""
    world = World(config)
    view = look(world.reset(seed))
    random = np.random.default_rng(seed)
    league = scammers.League(crowd, world.n, plan.learners)
    inputs, targets, weights = [], [], []
    for _ in range(plan.chapter):
        act = best(corrected(model, view), view)
        noise = np.where(view.allowed, random.random(view.allowed.shape), -1.0)
        act = np.where(random.random(world.n) < plan.explore, np.argmax(noise, axis=1), act)
        worth = on_item(world)
        led = (world.truth().coached >= COACHED_FROM) & world.item.wrong
        silent = world.act_values()[:, 0].astype(np.float64)
        chosen_by, pending = league.seen, np.where(world.item.con, world.item.move, -1)
        obs, reward, fresh, info = world.step(view.actions(act), league.moves(world.con.stage, world.con.rebuffed))
        league.paid(chosen_by, pending, info["scammer_reward"])
        after = look(obs)
        asked = act == ASKING
        goes_on = asked & ~info["settled"] & ~fresh
        # With an answer the same item comes back: silence about it costs what is then at stake.
        left = world.act_values()[:, 0].astype(np.float64)
        chosen = best(corrected(asker, after), after)
        onward = left + on_item(world)[np.arange(world.n), chosen]
        worth[:, ASKING] = reward - silent + np.where(goes_on, onward, 0.0)
        worth *= 1.0 + plan.coached * led[:, None]
        weight = np.ones((world.n, ACTS), np.float32)
        weight[:, ASKING] = asked
        planned = view.values - view.values[:, :1]
        inputs.append(view.inputs[:, : model.width])
        targets.append(((worth - planned) / stake(view.values)).astype(np.float32))
        weights.append(weight)
        view = after
    return Lived(np.concatenate(inputs), np.concatenate(targets), np.concatenate(weights))


def improve(
    model: Correction, optimiser: torch.optim.Optimizer, lived: Lived, plan: Plan, generator: torch.Generator
) -> float:
    """A few passes over a chapter; returns the mean squared miss of the last."""
    x, y, w = (torch.from_numpy(part) for part in (lived.inputs, lived.target, lived.weight))
    miss = torch.zeros(())
    for _ in range(plan.passes):
        for rows in torch.randperm(len(x), generator=generator).split(plan.batch):
            miss = (((model(x[rows]) - y[rows]) ** 2) * w[rows]).sum() / w[rows].sum()
            optimiser.zero_grad(set_to_none=True)
            miss.backward()
            ranks.average(model)
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
    return float(miss.detach())
