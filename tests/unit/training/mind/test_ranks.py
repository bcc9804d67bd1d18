"""Two processes train one model: each owns households of its own, and both hold the same numbers in the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch")

import torch
from torch import nn

from companion.training.mind import ranks, train


def started(folder: Path, arm: str, steps: int) -> None:
    """`torchrun` with two processes on this machine."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK"):
        environment.pop(name, None)
    command = [
        *(sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"),
        *("-m", "companion.training.mind.train", "--arm", arm, "--seed", "3", "--steps", str(steps)),
        *("--households", "8", "--out", str(folder)),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_two_processes_learn_one_model_from_different_households(tmp_path: Path) -> None:
    started(tmp_path, "value", 2_000)
    first, second = (torch.load(train.path_of(tmp_path, "value", 3, rank), weights_only=True) for rank in (0, 1))
    begun = train.Training("value", 3, 8).model.state_dict()
    for name, learnt in first["model"].items():
        assert torch.equal(learnt, second["model"][name])
    assert any(not torch.equal(learnt, begun[name]) for name, learnt in first["model"].items())
    about = [json.loads(content["about"]) for content in (first, second)]
    assert about[0]["steps"] == about[1]["steps"] == 2 * 1_024
    assert not torch.equal(first["generator"], second["generator"])
    # The checkpoint of the first process is that of the model: what is played and exported.
    assert [path.name for path in sorted(tmp_path.glob("value-*.pt"))] == ["value-3.pt"]


def test_a_process_alone_is_not_touched() -> None:
    model = nn.Linear(2, 1)
    model(torch.ones(1, 2)).sum().backward()
    before = [p.grad.clone() for p in model.parameters() if p.grad is not None]
    ranks.average(model)
    assert all(torch.equal(a, b.grad) for a, b in zip(before, model.parameters(), strict=True) if b.grad is not None)
    assert ranks.join() == (0, 1)
    assert ranks.agreed(True)
    assert not ranks.agreed(False)
