"""Recurrent proximal policy optimisation (Schulman et al. 2017) in one file: masked acts, with or without a GRU.

`residual`: the planner's preferences are the prior and the network, which begins at nothing, corrects them.
`gru`: everything is learnt, and a state is carried from item to item. Days pass unevenly, so that the discount is
the world's (`info["discount"]`), not a constant per step. The reward is the world's less what silence would have
cost on the same item: the same gradient, a fraction of its noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from companion.training.mind import ranks
from companion.training.mind.arms import WIDTH, Flags, Floats, Ints, View, look
from companion.training.mind.value import COACHED_FROM
from companion.training.world import Config, World, scammers

ACTS = 4
STATE = 64
SHARPNESS = 4.0
"""How firmly the prior prefers what the planner values more."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    households: int = 256
    horizon: int = 32
    """Decisions between two updates; gradients flow back through all of them."""
    chapter: int = 16
    """Updates between two fresh worlds; a checkpoint can be taken at each."""
    epochs: int = 2
    parts: int = 4
    """Minibatches per epoch, by household."""
    rate: float = 3e-4
    slower: float = 20.0
    """As `value.Plan.slower`."""
    coached: float = 1.0
    """As `value.Plan.coached`."""
    clip: float = 0.2
    trace: float = 0.9
    entropy: float = 0.001
    scale: float = 0.1
    """Hours to units of reward."""
    learners: float = 0.5
    """Share of households whose con artists learn too."""


class Actor(nn.Module):
    """Preferences among acts, and what is to be expected."""

    def __init__(self, recurrent: bool, residual: bool, width: int = WIDTH) -> None:
        super().__init__()
        self.residual, self.width = residual, width
        self.enter = nn.Linear(width, STATE)
        self.carry = nn.GRU(STATE, STATE) if recurrent else None
        self.middle = nn.Linear(STATE, STATE)
        self.prefer = nn.Linear(STATE, ACTS)
        self.expect = nn.Linear(STATE, 1)
        nn.init.zeros_(self.expect.weight)
        if residual:
            nn.init.zeros_(self.prefer.weight)
            nn.init.zeros_(self.prefer.bias)

    def forward(self, x: Tensor, prior: Tensor, allowed: Tensor, state: Tensor, fresh: Tensor) -> tuple[Tensor, ...]:
        """[steps, households, ...] -> log-probabilities of acts, expectations, and the state carried on."""
        h = torch.tanh(self.enter(x[..., : self.width]))
        if self.carry is not None:
            out = []
            for step in range(len(h)):
                state = state * (1.0 - fresh[step])[None, :, None]
                carried, state = self.carry(h[step : step + 1], state)
                out.append(carried)
            h = h + torch.cat(out)
        h = torch.tanh(self.middle(h))
        logits = self.prefer(h)
        if self.residual:
            logits = logits + prior
        logits = torch.where(allowed, logits, torch.full_like(logits, -1e9))
        return torch.log_softmax(logits, dim=-1), self.expect(h)[..., 0], state


def prior_of(view: View) -> Floats:
    """The planner's preferences as logits: the further behind the best, the less likely."""
    best = np.where(view.allowed, view.values, -np.inf).max(axis=1, keepdims=True)
    behind = np.clip(best - view.values, 0.0, 1e4)
    out: Floats = (-SHARPNESS * np.log1p(behind / 0.25)).astype(np.float32)
    return out


def tensors(view: View) -> tuple[Tensor, Tensor, Tensor]:
    """Inputs, prior and what is allowed, for one step."""
    return torch.from_numpy(view.inputs), torch.from_numpy(prior_of(view)), torch.from_numpy(view.allowed)


class Playing:
    """A trained actor as a `Player`: its likeliest act."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self._state: Tensor | None = None

    def act(self, view: View, fresh: Flags) -> Ints:
        """One act for every household."""
        if self._state is None or self._state.shape[1] != len(fresh):
            self._state = torch.zeros(1, len(fresh), STATE)
        x, prior, allowed = tensors(view)
        with torch.no_grad():
            found, _, self._state = self.actor(
                x[None], prior[None], allowed[None], self._state, torch.from_numpy(fresh.astype(np.float32))[None]
            )
        out: Ints = found[0].argmax(dim=-1).numpy()
        return out


@dataclass(frozen=True, slots=True)
class Batch:
    """What was lived through, [steps, households, ...]."""

    x: Tensor
    prior: Tensor
    allowed: Tensor
    fresh: Tensor
    act: Tensor
    said: Tensor
    """Log-probability of the act when it was chosen."""
    value: Tensor
    gain: Tensor
    """Advantages by generalised estimation."""
    state: Tensor
    """State before the first step."""


class Life:
    """One chapter of the world, lived by an actor and by con artists who learn."""

    def __init__(self, config: Config, plan: Plan, seed: int, crowd: scammers.LearningScammers) -> None:
        self.world, self.plan = World(config), plan
        self.league = scammers.League(crowd, config.households, plan.learners)
        self.view = look(self.world.reset(seed))
        self.fresh: NDArray[np.bool_] = np.ones(config.households, np.bool_)
        self.state = torch.zeros(1, config.households, STATE)

    def live(self, actor: Actor, generator: torch.Generator) -> Batch:
        """`horizon` decisions in every household."""
        plan, n = self.plan, self.world.n
        rows: list[tuple[Tensor, ...]] = []
        first, rewards, discounts = self.state, [], []
        for _ in range(plan.horizon):
            x, prior, allowed = tensors(self.view)
            fresh = torch.from_numpy(self.fresh.astype(np.float32))
            with torch.no_grad():
                found, value, self.state = actor(x[None], prior[None], allowed[None], self.state, fresh[None])
                act = torch.multinomial(found[0].exp(), 1, generator=generator)[:, 0]
            said = found[0].gather(1, act[:, None])[:, 0]
            rows.append((x, prior, allowed, fresh, act, said, value[0]))
            reward, discount = self._step(self.view.actions(act.numpy()))
            rewards.append(reward)
            discounts.append(discount)
        x, prior, allowed = tensors(self.view)
        fresh = torch.from_numpy(self.fresh.astype(np.float32))
        with torch.no_grad():
            _, last, _ = actor(x[None], prior[None], allowed[None], self.state, fresh[None])
        columns = [torch.stack(column) for column in zip(*rows, strict=True)]
        value = torch.cat([columns[6], last])
        gain, ahead = torch.zeros(plan.horizon, n), torch.zeros(n)
        for step in reversed(range(plan.horizon)):
            surprise = rewards[step] + discounts[step] * value[step + 1] - value[step]
            ahead = surprise + discounts[step] * plan.trace * ahead
            gain[step] = ahead
        return Batch(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], gain, first)

    def _step(self, actions: Ints) -> tuple[Tensor, Tensor]:
        world, con = self.world, self.world.con
        again = world.item.attending.copy()
        silent = world.act_values()[:, 0] * ~again
        led = (world.truth().coached >= COACHED_FROM) & world.item.wrong
        chosen, pending = self.league.seen, np.where(world.item.con, world.item.move, -1)
        obs, reward, self.fresh, info = world.step(actions, self.league.moves(con.stage, con.rebuffed))
        self.league.paid(chosen, pending, info["scammer_reward"])
        self.view = look(obs)
        relative = (reward - silent) * self.plan.scale * (1.0 + self.plan.coached * led)
        discount = info["discount"] * ~self.fresh
        return torch.from_numpy(relative.astype(np.float32)), torch.from_numpy(discount.astype(np.float32))


def improve(
    actor: Actor, optimiser: torch.optim.Optimizer, batch: Batch, plan: Plan, generator: torch.Generator
) -> None:
    """A few passes over what was lived through."""
    target = batch.gain + batch.value
    gain = (batch.gain - batch.gain.mean()) / (batch.gain.std() + 1e-6)
    # One great loss must not drown a thousand small interruptions in a single step.
    gain = gain.clamp(-8.0, 8.0)
    count = batch.x.shape[1]
    for _ in range(plan.epochs):
        for part in torch.randperm(count, generator=generator).chunk(plan.parts):
            found, value, _ = actor(
                batch.x[:, part], batch.prior[:, part], batch.allowed[:, part], batch.state[:, part],
                batch.fresh[:, part],
            )  # fmt: skip
            said = found.gather(2, batch.act[:, part, None])[..., 0]
            ratio = (said - batch.said[:, part]).exp()
            limited = ratio.clamp(1.0 - plan.clip, 1.0 + plan.clip)
            better = torch.minimum(ratio * gain[:, part], limited * gain[:, part]).mean()
            spread = -(found.exp() * found.clamp(min=-30.0)).sum(dim=-1).mean()
            miss = nn.functional.smooth_l1_loss(value, target[:, part])
            loss = -better - plan.entropy * spread + 0.5 * miss
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            ranks.average(actor)
            nn.utils.clip_grad_norm_(actor.parameters(), 0.5)
            optimiser.step()
