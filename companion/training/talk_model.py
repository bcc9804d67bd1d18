"""The conversation model: what text model and phrases say of each turn, carried along by a small recurrent state.

After every turn it gives the log-odds that the talk is a con, and the stage it has reached (hook, rapport, ask,
pressure, extraction). It hears only what perception will have: the turns in order, and who spoke.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from companion.domain.judgement import Stage
from companion.perception.detectors.talk import HEARD
from companion.perception.talk_model import MOST_TURNS, turn_input
from companion.training.features import LABELS, Items, indicators

STATE = 40
STAGES: tuple[Stage, ...] = tuple(Stage)
SIGNS: tuple[str, ...] = tuple(sorted({i.name for detector in HEARD for i in detector.indicators}))
INPUT = len(LABELS) + len(SIGNS) + 2
"""Log-odds of the text model, strengths of the signs, whether the person spoke, and how far along the talk is."""


class TalkReader(nn.Module):
    """Turns to a log-odds and stage scores after each."""

    def __init__(self) -> None:
        super().__init__()
        self.enter = nn.Linear(INPUT, STATE)
        self.carry = nn.GRU(STATE, STATE, batch_first=True)
        self.verdict = nn.Linear(STATE, 1 + len(STAGES))
        self.dropout = nn.Dropout(0.3)

    def forward(self, turns: Tensor) -> Tensor:
        """[talks, turns, `INPUT`] -> [talks, turns, 1 + stages]."""
        entered = torch.tanh(self.enter(self.dropout(turns)))
        carried, _ = self.carry(entered)
        out: Tensor = self.verdict(self.dropout(carried))
        return out


@dataclass(frozen=True, slots=True)
class Talks:
    """Talks as padded arrays: [talks, turns, ...]."""

    names: tuple[str, ...]
    groups: tuple[str, ...]
    langs: tuple[str, ...]
    turns: NDArray[np.float32]
    present: NDArray[np.bool_]
    fraud: NDArray[np.bool_]
    stage: NDArray[np.int64]
    """Index into `STAGES` of the furthest stage so far."""
    mine: NDArray[np.bool_]

    def take(self, rows: NDArray[np.int64]) -> Talks:
        """Some of the talks."""

        def some(words: Sequence[str]) -> tuple[str, ...]:
            return tuple(words[row] for row in rows)

        return Talks(
            some(self.names), some(self.groups), some(self.langs), self.turns[rows], self.present[rows],
            self.fraud[rows], self.stage[rows], self.mine[rows],
        )  # fmt: skip


def arranged(items: Items, logits: NDArray[np.float32]) -> Talks:
    """Turn items in order, with the log-odds of the text model for each [items, labels], as talks."""
    names = [indicator.name for indicator in indicators()]
    signs = items.strengths[:, [names.index(name) for name in SIGNS]]
    of_talk: dict[str, list[int]] = {}
    for row, name in enumerate(items.names):
        of_talk.setdefault(name.rpartition("/")[0], []).append(row)
    count = len(of_talk)
    turns = np.zeros((count, MOST_TURNS, INPUT), dtype=np.float32)
    present, mine = np.zeros((count, MOST_TURNS), dtype=bool), np.zeros((count, MOST_TURNS), dtype=bool)
    stage = np.zeros((count, MOST_TURNS), dtype=np.int64)
    fraud = np.zeros(count, dtype=bool)
    for place, rows in enumerate(of_talk.values()):
        fraud[place] = items.truth[rows[0]] == "scam"
        furthest = 0
        for turn, row in enumerate(rows[:MOST_TURNS]):
            who, _, said = items.note[row].partition(" ")
            if who == "them":
                furthest = max(furthest, STAGES.index(Stage(said)))
            mine[place, turn], present[place, turn], stage[place, turn] = who == "me", True, furthest
            turns[place, turn] = turn_input(logits[row], signs[row], mine=who == "me", turn=turn)
    first = [rows[0] for rows in of_talk.values()]
    return Talks(
        tuple(of_talk), tuple(items.group[row] for row in first), tuple(items.lang[row] for row in first),
        turns, present, fraud, stage, mine,
    )  # fmt: skip


def train(talks: Talks, *, epochs: int = 20, seed: int = 0) -> TalkReader:
    """Fit the conversation model. Every turn is asked for the verdict, the later the more it counts."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    model = TalkReader()
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.05)
    order = np.arange(len(talks.names))
    steps = epochs * (len(order) // 64 + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps + 1)
    model.train()
    for _ in range(epochs):
        random.shuffle(order)
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            longest = int(talks.present[rows].sum(axis=1).max())
            out = model(torch.from_numpy(talks.turns[rows, :longest]))
            there, reached = talks.present[rows, :longest], talks.stage[rows, :longest]
            present = torch.from_numpy(there.astype(np.float32))
            fraud = torch.from_numpy(np.repeat(talks.fraud[rows, None], longest, axis=1).astype(np.float32))
            # Before anything is asked a con and a friendship are the same; only honest talks count fully there.
            asked = (reached >= STAGES.index(Stage.ASK)) | ~talks.fraud[rows, None]
            weight = present * torch.from_numpy(np.where(asked, 1.0, 0.1).astype(np.float32))
            verdict = nn.functional.binary_cross_entropy_with_logits(out[..., 0], fraud, reduction="none")
            told = nn.functional.cross_entropy(
                out[..., 1:].transpose(1, 2), torch.from_numpy(reached), reduction="none"
            )
            loss = (verdict * weight).sum() / weight.sum() + 0.3 * (told * present).sum() / present.sum()
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
    model.eval()
    return model


def outputs(model: TalkReader, talks: Talks) -> NDArray[np.float32]:
    """[talks, turns, 1 + stages]."""
    with torch.no_grad():
        found: NDArray[np.float32] = model(torch.from_numpy(talks.turns)).numpy()
    return found


def export(model: TalkReader, path: Path) -> None:
    """Write the weights for `perception.talk_model` as a NumPy archive (a state of 40 needs no runtime)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays = {name.replace(".", "_"): value.detach().numpy() for name, value in model.state_dict().items()}
    np.savez_compressed(path, labels=json.dumps(LABELS), stages=json.dumps(STAGES), signs=json.dumps(SIGNS), **arrays)
