"""The text model: trained from scratch on the everyday corpus and on real corpora whose licence allows it.

A unit (word) is the mean of hashed n-gram embeddings; gated convolutions give it its surroundings; each label has its
own attention over the units and its own evidence per unit, so that a verdict is a weighted sum of what single words
contribute and can be shown as spans (label-wise attention, Mullenbach et al. 2018). Small enough for one thread:
some 60,000 weights beside the embedding table.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from companion.perception.units import BUCKETS, GRAMS
from companion.training.texts import LABELS, UNKNOWN, Texts

WIDTH = 128
EMBEDDING = 48
LAYERS = 3
KERNEL = 7


class Reader(nn.Module):
    """Units to one logit per label."""

    def __init__(self, labels: int = len(LABELS), width: int = WIDTH, embedding: int = EMBEDDING) -> None:
        super().__init__()
        self.table = nn.Embedding(BUCKETS + 1, embedding, padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.1)
        with torch.no_grad():
            self.table.weight[0] = 0
        self.enter = nn.Linear(embedding, width)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(LAYERS))
        self.depth = nn.ModuleList(
            nn.Conv1d(width, width, KERNEL, padding=KERNEL // 2, groups=width) for _ in range(LAYERS)
        )
        self.mix = nn.ModuleList(nn.Linear(width, 2 * width) for _ in range(LAYERS))
        self.last = nn.LayerNorm(width)
        self.attention = nn.Linear(width, labels, bias=False)
        self.evidence = nn.Linear(width, labels)
        self.dropout = nn.Dropout(0.15)

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """`ids` [batch, units, `GRAMS`] -> (logits [batch, labels], contributions [batch, units, labels])."""
        present = (ids > 0).to(torch.float32)
        count = present.sum(-1, keepdim=True)
        units = self.table(ids).sum(2) / count.clamp(min=1.0).sqrt()
        mask = (count > 0).to(torch.float32)
        x = self.dropout(self.enter(units)) * mask
        for norm, depth, mix in zip(self.norms, self.depth, self.mix, strict=True):
            y = depth((norm(x) * mask).transpose(1, 2)).transpose(1, 2)
            value, gate = mix(torch.nn.functional.silu(y)).chunk(2, dim=-1)
            x = x + self.dropout(value * torch.sigmoid(gate)) * mask
        x = self.last(x)
        attention = torch.softmax(self.attention(x) + (mask - 1.0) * 1e4, dim=1)
        contributions = attention * self.evidence(x) * mask
        return contributions.sum(1), contributions


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how to train."""

    epochs: int = 4
    batch_units: int = 16_000
    rate: float = 3e-3
    seed: int = 0
    word_dropout: float = 0.12
    decay: float = 0.02
    threads: int = 2


def train(texts: Texts, weights: NDArray[np.float32], plan: Plan, say: Callable[[str], None] = print) -> Reader:
    """Fit a `Reader`. `weights` says how much each text counts. Deterministic for a seed and a number of threads."""
    torch.manual_seed(plan.seed)
    torch.set_num_threads(plan.threads)
    random = np.random.default_rng(plan.seed)
    model = Reader()
    table = [model.table.weight]
    rest = [value for name, value in model.named_parameters() if not name.startswith("table")]
    optimiser = torch.optim.AdamW(
        [{"params": rest, "weight_decay": plan.decay}, {"params": table, "weight_decay": 0.0}], lr=plan.rate
    )
    total = plan.epochs * sum(1 for _ in batches(texts, plan.batch_units, random))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, plan.rate, total_steps=total + plan.epochs * 8)
    began, step, running = time.monotonic(), 0, 0.0
    model.train()
    for epoch in range(plan.epochs):
        for rows in batches(texts, plan.batch_units, random):
            ids = padded(texts, rows)
            dropped = random.random(ids.shape[:2]) < plan.word_dropout
            ids[dropped] = 0
            labels = torch.from_numpy(texts.labels[rows].astype(np.float32))
            weight = torch.from_numpy(weights[rows])
            logits, _ = model(torch.from_numpy(ids).long())
            known = (labels != UNKNOWN).to(torch.float32)
            losses = nn.functional.binary_cross_entropy_with_logits(logits, labels.clamp(min=0), reduction="none")
            # The verdict itself counts as much as all the finer labels together.
            share = torch.full((len(LABELS),), 1.0 / (len(LABELS) - 1))
            share[0] = 1.0
            loss = (losses * known * share * weight[:, None]).sum() / weight.sum()
            optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step, running = step + 1, 0.98 * running + 0.02 * float(loss)
            if step % 200 == 0:
                say(f"epoch {epoch} step {step}/{total} loss {running:.4f} {time.monotonic() - began:.0f} s")
    model.eval()
    return model


def batches(texts: Texts, most_units: int, random: np.random.Generator | None) -> Iterator[NDArray[np.int64]]:
    """Rows of texts of like length, at most `most_units` padded units a batch; shuffled if `random` is given."""
    lengths = np.diff(texts.starts)
    noise = random.random(len(lengths)) * 12 if random is not None else 0.0
    order = np.argsort(lengths + noise, kind="stable")
    found: list[NDArray[np.int64]] = []
    start = 0
    while start < len(order):
        stop = start + 1
        while stop < len(order) and (stop + 1 - start) * max(lengths[order[start : stop + 1]].max(), 1) <= most_units:
            stop += max(1, int((most_units / max(lengths[order[stop]], 1) - (stop - start)) / 4))
            stop = min(stop, len(order))
        found.append(order[start:stop])
        start = stop
    if random is not None:
        random.shuffle(found)
    yield from found


def padded(texts: Texts, rows: NDArray[np.int64]) -> NDArray[np.int32]:
    """Ids of some texts as [batch, units, `GRAMS`], filled with 0; at least one unit wide."""
    lengths = texts.starts[rows + 1] - texts.starts[rows]
    out = np.zeros((len(rows), max(int(lengths.max()), 1), GRAMS), dtype=np.int32)
    for place, row in enumerate(rows):
        out[place, : lengths[place]] = texts.ids[texts.starts[row] : texts.starts[row + 1]]
    return out


def logits(model: Reader, texts: Texts) -> NDArray[np.float32]:
    """[texts, labels] of the trained model."""
    out = np.zeros((len(texts), len(LABELS)), dtype=np.float32)
    with torch.no_grad():
        for rows in batches(texts, 24_000, None):
            out[rows] = model(torch.from_numpy(padded(texts, rows)).long())[0].numpy()
    return out


def save(model: Reader, path: Path) -> None:
    """Keep the trained weights (before export)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), path)
