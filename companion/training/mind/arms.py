"""What the arms of the experiment have in common: what they look at, what they may do, and how they are played.

Every arm chooses among the mind's four acts (`policy.ACTS`), only where `policy.allowed` allows it, and leaves the
choice of the question to the planner, as the `Policy` port does. PyTorch is not needed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from companion.mind import learned
from companion.mind.contract import INDEX, NAMES
from companion.mind.policy import ACTS
from companion.training.world import SILENT, WARN, Config, World, baselines

Floats = NDArray[np.float32]
Array = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

ARMS: tuple[str, ...] = ("value", "residual", "gru")
"""Planner + learned value; residual PPO over the planner; PPO with a recurrent state, from nothing."""
SILENCE, ASKING, WARNING, DECLINING = range(len(ACTS))

WIDTH = len(NAMES) + 1 + len(ACTS) + len(ACTS)
"""Numbers that an arm looks at: the contract, the log-odds, the planner's values, what is allowed."""
NARROW = learned.INPUTS
"""The same with only those fields of the contract that the `Policy` port hands over."""


@dataclass(frozen=True, slots=True)
class View:
    """One observation of every household, as the arms see it."""

    inputs: Floats
    """[households, `WIDTH`]; the fields that the port does not hand over come last."""
    values: Array
    """[households, acts]: what the planner thinks each act is worth, in hours."""
    allowed: Flags
    question: Ints

    def actions(self, acts: Ints) -> Ints:
        """Numbers of the world's `ACTIONS`."""
        return baselines.actions(acts, self.question)

    def planned(self) -> Ints:
        """What the planner would do."""
        out: Ints = np.argmax(np.where(self.allowed, self.values, -np.inf), axis=1)
        return out


def look(obs: Floats) -> View:
    """Prepare observations."""
    values, question = baselines.values(obs)
    allowed = permitted(obs, values)
    narrow = learned.inputs(obs[:, : learned.COUNT], values, allowed)
    rest = learned.scaled(obs[:, learned.COUNT :], learned.COUNT)
    return View(np.concatenate([narrow, rest], axis=1), values, allowed, question)


def permitted(obs: Floats, values: Array) -> Flags:
    """What the arms may choose: `learned.may`."""
    price, attending = obs[:, [INDEX["price_ask"], INDEX["attending"]]].T.astype(np.float64)
    return learned.may(values, price, attending, baselines.allowed(obs))


class Player(Protocol):
    """Something that decides in every household; `fresh` are those where new people live now."""

    def act(self, view: View, fresh: Flags) -> Ints:
        """One act (index into `policy.ACTS`) for every household."""
        ...


class Planned:
    """The planner that ships."""

    def act(self, view: View, fresh: Flags) -> Ints:
        """The best allowed act by the planner's values."""
        return view.planned()


COLUMNS: tuple[str, ...] = (
    *("reward", "harm", "interruption", "autonomy", "privacy", "days"),
    *("asked", "barked", "false", "coached_harm", "items", "right"),
    *("interrupted", "false_interruption", "answered", "acted_on", "nats"),
)
"""What is counted of every household. An interruption is a warning or refusal to somebody who has not just answered a
question; `acted_on` are answers after which it spoke up; `nats` what answers took off the doubt about the item."""


def played(config: Config, player: Player | baselines.Chooser, steps: int, seed: int, skip: int = 0) -> Array:
    """Totals of every household, [households, `COLUMNS`], over `steps` decisions after the first `skip`."""
    world = World(config)
    obs = world.reset(seed)
    total = np.zeros((world.n, len(COLUMNS)))
    fresh = np.ones(world.n, np.bool_)
    for step in range(skip + steps):
        if hasattr(player, "act"):
            view = look(obs)
            actions = view.actions(player.act(view, fresh))
        else:
            actions = player(world, obs)
        led = world.truth().coached >= 0.5
        attending, before = world.item.attending.copy(), doubt(world.item.p)
        obs, reward, fresh, info = world.step(actions)
        if step >= skip:
            told = ~info["settled"] & ~fresh
            cleared = np.where(told, before - doubt(world.item.p), 0.0)
            total += _counted(actions, reward, led, attending, told, cleared, info)
    return total


def doubt(p: Floats) -> Array:
    """Entropy of P(scam) in nats."""
    q = np.clip(p.astype(np.float64), 1e-12, 1 - 1e-12)
    out: Array = -q * np.log(q) - (1 - q) * np.log1p(-q)
    return out


def _counted(
    actions: Ints, reward: Floats, led: Flags, attending: Flags, told: Flags, cleared: Array, info: dict[str, Any]
) -> Array:
    barked = actions >= WARN
    asked = (actions != SILENT) & ~barked
    columns = (
        reward, info["harm"], info["interruption"], info["autonomy"], info["privacy"], info["days"],
        asked, barked, barked & ~info["wrong"], info["harm"] * led, info["settled"], ~info["wrong"] & info["settled"],
        barked & ~attending, barked & ~attending & ~info["wrong"], told, barked & attending, cleared,
    )  # fmt: skip
    return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)


def on_item(world: World) -> Array:
    """Reward of each act if chosen now, [households, acts], less that of silence; privileged, for training.

    What silence would have cost does not hang on the act, so taking it off changes no gradient, only its noise.
    """
    worth = world.act_values().astype(np.float64)
    return worth - worth[:, :1]


def fields_of(narrow: bool) -> int:
    """How many of the inputs an arm looks at."""
    return NARROW if narrow else WIDTH
