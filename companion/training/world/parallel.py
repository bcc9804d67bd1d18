"""PettingZoo's parallel interface over the world: one dog and one scammer for every household.

Only the outer adapter: training uses `World` itself, all households at once. Needs `pettingzoo` and `gymnasium`.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from gymnasium import spaces
from numpy.typing import NDArray
from pettingzoo import ParallelEnv

from companion.mind.contract import HIGH, LOW
from companion.training.world import scammers
from companion.training.world.engine import ACTIONS, SILENT, Config, World

_SCAMMER_SEES = len(scammers.STAGES) + 2
"""Stage of the con, whether there is one, whether the mark has just gone quiet."""


class Households(ParallelEnv):
    """Agents `dog_N` (acts: `ACTIONS`) and `scammer_N` (acts: `scammers.MOVES`); N counts households.

    Both leave together when their household's time is over (truncation). A scammer's reward is value extracted less
    effort less burned identities; a dog's is the world's reward.
    """

    metadata: ClassVar[dict[str, Any]] = {"name": "households_v0", "render_modes": [], "is_parallelizable": True}
    render_mode = None

    def __init__(self, config: Config | None = None) -> None:
        self.world = World(config if config is not None else Config(households=2, days=3.0))
        self._numbers = range(self.world.n)
        self.possible_agents = [f"{kind}_{i}" for kind in ("dog", "scammer") for i in self._numbers]
        self.agents: list[str] = []
        sees = spaces.Box(LOW, HIGH, dtype=np.float32)
        low, high = np.zeros(_SCAMMER_SEES, np.float32), np.ones(_SCAMMER_SEES, np.float32)
        other = spaces.Box(low, high, dtype=np.float32)
        self.observation_spaces = {a: sees if a.startswith("dog") else other for a in self.possible_agents}
        self.action_spaces = {
            a: spaces.Discrete(len(ACTIONS) if a.startswith("dog") else len(scammers.MOVES))
            for a in self.possible_agents
        }
        self._entropy = np.random.default_rng()

    def observation_space(self, agent: str) -> spaces.Space[Any]:
        """What an agent may see."""
        return self.observation_spaces[agent]

    def action_space(self, agent: str) -> spaces.Space[Any]:
        """What an agent may do."""
        return self.action_spaces[agent]

    def reset(
        self, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, NDArray[np.float32]], dict[str, dict[str, Any]]]:
        """Begin anew; without a seed, differently each time."""
        obs = self.world.reset(int(self._entropy.integers(2**31)) if seed is None else seed)
        self.agents = list(self.possible_agents)
        return self._views(obs), {agent: {} for agent in self.agents}

    def step(
        self, actions: dict[str, Any]
    ) -> tuple[
        dict[str, NDArray[np.float32]], dict[str, float], dict[str, bool], dict[str, bool], dict[str, dict[str, Any]]
    ]:
        """One decision in every household, and one move of every scammer."""
        acts = np.array([int(actions.get(f"dog_{i}", SILENT)) for i in self._numbers])
        moves = np.array([int(actions.get(f"scammer_{i}", scammers.RAPPORT)) for i in self._numbers])
        obs, reward, done, info = self.world.step(acts, moves)
        rewards = {
            a: float(reward[i]) if a.startswith("dog") else float(info["scammer_reward"][i])
            for a, i in self._present()
        }
        over = {a: bool(done[i]) for a, i in self._present()}
        views = self._views(obs)
        infos: dict[str, dict[str, Any]] = {a: {"days": float(info["days"][i])} for a, i in self._present()}
        self.agents = [a for a in self.agents if not over[a]]
        return views, rewards, dict.fromkeys(over, False), over, infos

    def render(self) -> None:
        """Nothing to draw: `companion train watch` tells the story."""

    def close(self) -> None:
        """Nothing is held open."""

    def _present(self) -> list[tuple[str, int]]:
        return [(agent, int(agent.rpartition("_")[2])) for agent in self.agents]

    def _views(self, obs: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        con = self.world.con
        sees = np.zeros((self.world.n, _SCAMMER_SEES), np.float32)
        sees[np.arange(self.world.n), con.stage] = 1.0
        sees[:, -2], sees[:, -1] = con.kind >= 0, con.rebuffed
        return {a: np.ascontiguousarray(obs[i] if a.startswith("dog") else sees[i]) for a, i in self._present()}
