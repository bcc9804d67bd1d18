"""Train one arm of the experiment, with checkpoints that resume.

    python -m companion.training.mind.train --arm value --seed 1 --steps 2000000 [--out build/mind]

A checkpoint is written after every chapter (a fresh world) and holds everything that the next one needs: taken up
again, training goes on bit for bit as if it had never stopped. Held-out templates and con artists never take part.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from companion.domain.errors import Rejected
from companion.mind.contract import SCHEMA
from companion.training.mind import ppo, ranks, value
from companion.training.mind.arms import ARMS, Player
from companion.training.world import TRAINED_TEMPLATES, Config, scammers

BEGUN = 1_000_000
"""Seeds of training worlds begin here, by arm and seed; worlds of the experiment are below."""
RANK = 1_000_000_000
"""Worlds of a further process (`ranks`) begin so much later."""
HOUSEHOLD = 0.5
"""Share of the training worlds that are ordinary households; the rest are the social templates."""


def config(households: int) -> Config:
    """The world that is trained in."""
    social = tuple(name for name in TRAINED_TEMPLATES if name != "household")
    count = round(len(social) * HOUSEHOLD / (1 - HOUSEHOLD))
    return Config(households=households, templates=(*social, *(["household"] * count)))


class Training:
    """One arm with one seed, a chapter at a time."""

    def __init__(self, arm: str, seed: int, households: int = 0) -> None:
        if arm not in ARMS:
            raise ValueError(f"an arm is one of {', '.join(ARMS)}")
        torch.set_num_threads(1)
        torch.manual_seed(seed)
        self.rank, self.ranks = ranks.join()
        self.arm, self.seed, self.steps, self.chapter, self.seconds = arm, seed, 0, 0, 0.0
        self.generator = torch.Generator().manual_seed(seed + RANK * self.rank)
        self.crowd = scammers.LearningScammers(seed + RANK * self.rank)
        self.values = replace(value.Plan(), households=households) if households else value.Plan()
        self.plan = replace(ppo.Plan(), households=households) if households else ppo.Plan()
        self.model: value.Correction | ppo.Actor
        if arm == "value":
            self.model = value.Correction(self.values.narrow)
        else:
            self.model = ppo.Actor(recurrent=arm == "gru", residual=arm == "residual")
        self.optimiser = torch.optim.Adam(self.model.parameters())

    def advance(self) -> None:
        """One chapter: a fresh world, lived in and learnt from."""
        began = time.process_time()
        seed = BEGUN + self.seed * 10_000 + self.chapter + RANK * self.rank
        plan = self.values if self.arm == "value" else self.plan
        for group in self.optimiser.param_groups:
            group["lr"] = plan.rate / (1.0 + self.chapter / plan.slower)
        if isinstance(self.model, value.Correction):
            lived = value.live(self.model, config(self.values.households), self.values, seed, self.crowd, self.model)
            value.improve(self.model, self.optimiser, lived, self.values, self.generator)
            self.steps += self.ranks * self.values.households * self.values.chapter
        else:
            life = ppo.Life(config(self.plan.households), self.plan, seed, self.crowd)
            for _ in range(self.plan.chapter):
                ppo.improve(
                    self.model, self.optimiser, life.live(self.model, self.generator), self.plan, self.generator
                )
            self.steps += self.ranks * self.plan.households * self.plan.horizon * self.plan.chapter
        self.chapter += 1
        self.seconds += time.process_time() - began

    def player(self) -> Player:
        """What has been learnt so far, to be played."""
        self.model.eval()
        if isinstance(self.model, value.Correction):
            return value.Valuing(self.model)
        return ppo.Playing(self.model)

    def save(self, path: Path) -> None:
        """Everything the next chapter needs."""
        about = {
            "schema": SCHEMA, "arm": self.arm, "seed": self.seed, "steps": self.steps, "chapter": self.chapter,
            "seconds": self.seconds, "values": self.values.households, "plan": self.plan.households,
            "crowd": self.crowd.state(),
        }  # fmt: skip
        content = {
            "model": self.model.state_dict(), "optimiser": self.optimiser.state_dict(),
            "generator": self.generator.get_state(), "about": json.dumps(about),
        }  # fmt: skip
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"{path.name}.partial")  # every process has one of its own
        torch.save(content, partial)
        partial.replace(path)

    @classmethod
    def load(cls, path: Path) -> Training:
        """Take it up again. Raises `Rejected` if it was trained for another contract."""
        content: dict[str, Any] = torch.load(path, weights_only=True)
        about = json.loads(content["about"])
        if about["schema"] != SCHEMA:
            raise Rejected("policy.other_contract")
        out = cls(about["arm"], about["seed"], about["values"] if about["arm"] == "value" else about["plan"])
        out.model.load_state_dict(content["model"])
        out.optimiser.load_state_dict(content["optimiser"])
        out.generator.set_state(content["generator"])
        out.crowd.restore(about["crowd"])
        out.steps, out.chapter, out.seconds = about["steps"], about["chapter"], about["seconds"]
        return out


def path_of(folder: Path, arm: str, seed: int, rank: int = 0) -> Path:
    """Where the checkpoint of one arm and seed lies; every further process has one of its own."""
    return folder / (f"{arm}-{seed}.rank{rank}" if rank else f"{arm}-{seed}.pt")


def train(
    arm: str,
    seed: int,
    steps: int,
    folder: Path,
    seconds: float = np.inf,
    say: Callable[[str], None] = print,
    households: int = 0,
) -> Training:
    """Train until `steps` decisions, or `seconds` of this process's time in all, have been spent; resumes."""
    path = path_of(folder, arm, seed, ranks.join()[0])
    training = Training.load(path) if path.exists() else Training(arm, seed, households)
    while ranks.agreed(training.steps < steps and training.seconds < seconds):
        training.advance()
        training.save(path)
        if training.rank == 0:
            say(f"{arm} {seed}: {training.steps:,} decisions, {training.seconds:.0f} s")
    return training


def parameters(model: nn.Module) -> int:
    """How many numbers were learnt."""
    return sum(p.numel() for p in model.parameters())


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    out = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    out.add_argument("--arm", choices=ARMS, default="value")
    out.add_argument("--seed", type=int, default=1)
    out.add_argument("--steps", type=int, default=2_000_000)
    out.add_argument("--seconds", type=float, default=float("inf"), help="CPU seconds in all")
    out.add_argument("--households", type=int, default=0, help="in each process; 0: what the arm takes by default")
    out.add_argument("--out", type=Path, default=Path("build/mind"))
    return out


def main() -> None:
    """Train one arm."""
    options = arguments().parse_args()
    train(options.arm, options.seed, options.steps, options.out, options.seconds, households=options.households)
    ranks.leave()


if __name__ == "__main__":
    main()
