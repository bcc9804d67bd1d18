"""Several processes that train one model, started by `torchrun`: each owns households, gradients are averaged.

    torchrun --nproc-per-node 2 -m companion.training.mind.train --arm value --seed 1 --steps 2000000

A single process needs none of this and every function here is then nothing. Processes talk by gloo, on processors.
"""

from __future__ import annotations

import os

import torch
import torch.distributed as together
from torch import nn


def join() -> tuple[int, int]:
    """Meet the other processes, if there are any: the number of this one, and how many there are."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count > 1 and not together.is_initialized():
        together.init_process_group("gloo")
    return (together.get_rank(), count) if count > 1 else (0, 1)


def average(model: nn.Module) -> None:
    """Gradients become the mean of those of all processes, in one message."""
    if not together.is_initialized():
        return
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    flat = torch.cat([g.reshape(-1) for g in gradients])
    together.all_reduce(flat)
    flat /= together.get_world_size()
    start = 0
    for gradient in gradients:
        gradient.copy_(flat[start : start + gradient.numel()].view_as(gradient))
        start += gradient.numel()


def agreed(go_on: bool) -> bool:
    """Whether all processes would go on: none may wait for one that has stopped."""
    if not together.is_initialized():
        return go_on
    flag = torch.tensor([float(go_on)])
    together.all_reduce(flag, together.ReduceOp.MIN)
    return bool(flag.item() > 0)


def leave() -> None:
    """Part again."""
    if together.is_initialized():
        together.destroy_process_group()
