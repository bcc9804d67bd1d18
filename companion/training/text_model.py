"""The text model: trained from scratch on the everyday corpus and on real corpora whose licence allows it.

A unit (word) is the mean of hashed n-gram embeddings; gated convolutions give it its surroundings; each label has its
own attention over the units and its own evidence per unit, so that a verdict is a weighted sum of what single words
contribute and can be shown as spans (label-wise attention, Mullenbach et al. 2018). Small enough for one thread:
some 50,000 weights beside the embedding table.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from companion.perception.units import BUCKETS, GRAMS, MOST_UNITS
from companion.training.features import LABELS, UNKNOWN, Items

WIDTH = 96
EMBEDDING = 48
LAYERS = 2
KERNEL = 5


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
        summed = nn.functional.embedding_bag(
            ids.reshape(-1, ids.shape[-1]), self.table.weight, mode="sum", padding_idx=0
        )
        units = summed.view(*ids.shape[:2], -1) / count.clamp(min=1.0).sqrt()
        mask = (count > 0).to(torch.float32)
        x = self.dropout(self.enter(units)) * mask
        for norm, depth, mix in zip(self.norms, self.depth, self.mix, strict=True):
            y = depth((norm(x) * mask).transpose(1, 2)).transpose(1, 2)
            value, gate = mix(torch.nn.functional.silu(y)).chunk(2, dim=-1)
            x = x + value * torch.sigmoid(gate)
        x = self.last(x)
        attention = torch.softmax(self.attention(x) + (mask - 1.0) * 1e4, dim=1)
        contributions = attention * self.evidence(x) * mask
        return contributions.sum(1), contributions


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how to train."""

    epochs: int = 8
    batch_units: int = 16_000
    rate: float = 3e-3
    seed: int = 0
    word_dropout: float = 0.2
    gram_dropout: float = 0.15
    """Share of the ids of each unit (the whole word or one of its n-grams) that are hidden at a step."""
    dropout: float = 0.15
    span_dropout: float = 0.5
    """Share of texts that lose a stretch of up to a quarter of their units at a step."""
    decay: float = 0.02
    threads: int = 2
    spliced: float = 0.3
    """Share of texts that get a stretch of some unrelated honest text before or after them."""
    own_language: float = 0.5
    """Share of these stretches that come from everyday texts in the same language."""
    averaged: float = 0.998
    """Decay of the running mean of the weights, which is the model that ships (Polyak and Juditsky 1992); 0: the last
    weights."""
    real_share: float = 600.0
    """Effective number of items that each real corpus and class counts as."""


def train(
    texts: Items, weights: NDArray[np.float32], fillers: Items, plan: Plan, say: Callable[[str], None] = print
) -> Reader:
    """Fit a `Reader`. `weights` says how much each text counts.

    `fillers` are honest texts of real corpora. These corpora hold hardly any fraud, so their style alone would say
    "honest"; stretches of them are therefore spliced into texts of both kinds, and so are stretches of honest
    everyday texts in the same language. It also teaches that good words which somebody appended prove nothing.
    Deterministic for a seed and a number of threads.
    """
    torch.manual_seed(plan.seed)
    torch.set_num_threads(plan.threads)
    random = np.random.default_rng(plan.seed)
    model = Reader()
    model.dropout.p = plan.dropout
    table = [model.table.weight]
    rest = [value for name, value in model.named_parameters() if not name.startswith("table")]
    optimiser = torch.optim.AdamW(
        [{"params": rest, "weight_decay": plan.decay}, {"params": table, "weight_decay": 0.0}],
        lr=plan.rate,
    )
    splicer = _Splicer(texts, fillers, plan)
    mean = {name: value.detach().clone() for name, value in model.named_parameters()} if plan.averaged else {}
    first = splicer.spliced(np.random.default_rng(plan.seed))
    an_epoch = len(batches(np.array([len(one) for one in first]), plan.batch_units, None))
    # Splicing differs from epoch to epoch by a batch or two.
    steps = plan.epochs * (an_epoch + 2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, plan.rate, total_steps=steps)
    began, step, running = time.monotonic(), 0, 0.0
    model.train()
    for epoch in range(plan.epochs):
        units = splicer.spliced(random)
        for rows in batches(np.array([len(one) for one in units]), plan.batch_units, random):
            ids = padded([units[row] for row in rows])
            _hide(ids, plan, random)
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
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            if step < steps - 1:
                schedule.step()
            _average(mean, model, min(plan.averaged, (step + 1) / (step + 10)))
            step, running = step + 1, 0.98 * running + 0.02 * loss.item()
            if step % 100 == 0:
                say(f"epoch {epoch} step {step}/{steps} loss {running:.4f} {time.monotonic() - began:.0f} s")
    with torch.no_grad():
        for name, value in model.named_parameters():
            if name in mean:
                value.copy_(mean[name])
    model.eval()
    return model


def _hide(ids: NDArray[np.int32], plan: Plan, random: np.random.Generator) -> None:
    """Hide words, stretches of words and parts of words, in place, so that no verdict hangs on one of them."""
    ids[random.random(ids.shape[:2]) < plan.word_dropout] = 0
    if plan.gram_dropout:
        ids[random.random(ids.shape) < plan.gram_dropout] = 0
    for row in np.flatnonzero(random.random(len(ids)) < plan.span_dropout):
        length = int((ids[row, :, 0] > 0).sum())
        size = int(random.integers(1, max(length // 4, 1) + 1))
        begin = int(random.integers(max(length - size, 0) + 1))
        ids[row, begin : begin + size] = 0


def _average(mean: dict[str, Tensor], model: Reader, decay: float) -> None:
    with torch.no_grad():
        for name, value in model.named_parameters():
            if name in mean:
                mean[name].lerp_(value, 1 - decay)


def batches(lengths: NDArray[Any], most_units: int, random: np.random.Generator | None) -> list[NDArray[np.int64]]:
    """Rows of like length together, at most `most_units` padded units a batch; shuffled if `random` is given."""
    noise = random.random(len(lengths)) * 6 if random is not None else 0.0
    found: list[NDArray[np.int64]] = []
    order = np.argsort(lengths + noise, kind="stable")
    start = widest = 0
    for stop, row in enumerate(order):
        widest = max(widest, int(lengths[row]), 1)
        if (stop + 1 - start) * widest > most_units and stop > start:
            found.append(order[start:stop])
            start, widest = stop, max(int(lengths[row]), 1)
    found.append(order[start:])
    if random is not None:
        random.shuffle(found)
    return found


def padded(units: Sequence[NDArray[np.int32]]) -> NDArray[np.int32]:
    """Some texts' units as [batch, units, `GRAMS`], filled with 0; at least one unit wide."""
    out = np.zeros((len(units), max(1, *(len(one) for one in units)), GRAMS), dtype=np.int32)
    for place, one in enumerate(units):
        out[place, : len(one)] = one
    return out


def _units_of(texts: Items) -> list[NDArray[np.int32]]:
    return [texts.ids[begin:end] for begin, end in itertools.pairwise(texts.starts.tolist())]


class _Splicer:
    """Puts stretches of honest texts before or after other texts, no longer than these themselves."""

    def __init__(self, texts: Items, fillers: Items, plan: Plan) -> None:
        self._plan = plan
        self._units = _units_of(texts)
        self._real = _units_of(fillers)
        self._langs = texts.lang
        self._own: dict[str, list[int]] = {}
        for row, (corpus, truth, lang) in enumerate(zip(texts.corpus, texts.truth, texts.lang, strict=True)):
            if corpus in ("everyday", "ordinary") and truth == "legit":
                self._own.setdefault(lang, []).append(row)

    def spliced(self, random: np.random.Generator) -> list[NDArray[np.int32]]:
        """The units of all texts, some of them spliced."""
        out = list(self._units)
        for row in np.flatnonzero(random.random(len(out)) < self._plan.spliced):
            text, filler = out[row], self._filler(self._langs[row], random)
            if filler is None:
                continue
            size = min(int(random.integers(8, 90)), max(len(text), 8))
            begin = int(random.integers(max(len(filler) - size, 0) + 1))
            stretch = filler[begin : begin + size]
            both = (stretch, text) if random.random() < 0.5 else (text, stretch)
            out[row] = np.concatenate(both)[:MOST_UNITS]
        return out

    def _filler(self, lang: str, random: np.random.Generator) -> NDArray[np.int32] | None:
        own = self._own.get(lang, ())
        if own and random.random() < self._plan.own_language:
            return self._units[own[int(random.integers(len(own)))]]
        return self._real[int(random.integers(len(self._real)))] if self._real else None


def logits(model: Reader, texts: Items) -> NDArray[np.float32]:
    """[texts, labels] of the trained model."""
    out = np.zeros((len(texts), len(LABELS)), dtype=np.float32)
    units = _units_of(texts)
    with torch.no_grad():
        for rows in batches(np.diff(texts.starts), 24_000, None):
            found, _ = model(torch.from_numpy(padded([units[row] for row in rows])).long())
            out[rows] = found.numpy()
    return out


def save(model: Reader, path: Path) -> None:
    """Keep the trained weights (before export)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), path)


def load(path: Path) -> Reader:
    """Trained weights that `save` kept."""
    model = Reader()
    model.load_state_dict(torch.load(path))
    model.eval()
    return model


def base_rates(texts: Items) -> NDArray[np.float32]:
    """[labels]: how common each sort of fraud is in training, as log-odds; 0 for all other labels.

    Taken off the model's own log-odds, so that the sort it names is the likeliest by the words, not by how many
    families were written of it.
    """
    out = np.zeros(len(LABELS), dtype=np.float32)
    for column, label in enumerate(LABELS):
        known = texts.labels[:, column][texts.labels[:, column] != UNKNOWN]
        if label.startswith("threat.") and len(known):
            share = (known.sum() + 1.0) / (len(known) + 2.0)
            out[column] = np.log(share / (1 - share))
    return out


def export(model: Reader, path: Path, metadata: Mapping[str, str], base: NDArray[np.float32]) -> None:
    """Write the model as ONNX: the embedding table in int8 with one scale a row, the rest in float32, `base` [labels]
    taken off the log-odds.

    Inputs: `ids` int32 [batch, units, `GRAMS`]. Outputs: `logits` [batch, labels], `contributions` [batch, units,
    labels], whose sum over units is the logits.
    """
    weights = {name: value.detach().numpy().astype(np.float32) for name, value in model.state_dict().items()}
    table = weights.pop("table.weight")
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127.0
    stored: dict[str, NDArray[Any]] = {
        "table": np.round(table / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "enter.w": weights["enter.weight"].T,
        "enter.b": weights["enter.bias"],
        "last.w": weights["last.weight"],
        "last.b": weights["last.bias"],
        "attention.w": weights["attention.weight"].T,
        "evidence.w": weights["evidence.weight"].T,
        "evidence.b": weights["evidence.bias"] - base,
        "zero": np.array(0, np.int32),
        "one": np.array(1.0, np.float32),
        "far": np.array(1e4, np.float32),
        "last_axis": np.array([-1], np.int64),
        "gram_axis": np.array([2], np.int64),
        "unit_axis": np.array([1], np.int64),
    }
    nodes: list[onnx.NodeProto] = []

    def node(kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        nodes.append(onnx.helper.make_node(kind, list(inputs), [output], name=output, **attributes))
        return output

    node("Greater", ["ids", "zero"], "there")
    node("Cast", ["there"], "present", to=onnx.TensorProto.FLOAT)
    node("ReduceSum", ["present", "last_axis"], "count", keepdims=1)
    node("Gather", ["table", "ids"], "rows8", axis=0)
    node("Cast", ["rows8"], "rows", to=onnx.TensorProto.FLOAT)
    node("Gather", ["scale", "ids"], "scales", axis=0)
    node("Mul", ["rows", "scales"], "grams")
    node("ReduceSum", ["grams", "gram_axis"], "summed", keepdims=0)
    node("Max", ["count", "one"], "least")
    node("Sqrt", ["least"], "root")
    node("Div", ["summed", "root"], "units")
    node("Min", ["count", "one"], "mask")
    node("MatMul", ["units", "enter.w"], "entered0")
    node("Add", ["entered0", "enter.b"], "entered")
    x = node("Mul", ["entered", "mask"], "x0")
    for layer in range(LAYERS):
        for name, key in (("norm.w", f"norms.{layer}.weight"), ("norm.b", f"norms.{layer}.bias"),
                          ("depth.w", f"depth.{layer}.weight"), ("depth.b", f"depth.{layer}.bias"),
                          ("mix.b", f"mix.{layer}.bias")):  # fmt: skip
            stored[f"{layer}.{name}"] = weights[key]
        stored[f"{layer}.mix.w"] = weights[f"mix.{layer}.weight"].T
        n = f"{layer}."
        node("LayerNormalization", [x, n + "norm.w", n + "norm.b"], n + "normed", axis=-1, epsilon=1e-5)
        node("Mul", [n + "normed", "mask"], n + "masked")
        node("Transpose", [n + "masked"], n + "turned", perm=[0, 2, 1])
        node("Conv", [n + "turned", n + "depth.w", n + "depth.b"], n + "deep", group=WIDTH, kernel_shape=[KERNEL],
             pads=[KERNEL // 2, KERNEL // 2])  # fmt: skip
        node("Transpose", [n + "deep"], n + "y", perm=[0, 2, 1])
        node("Sigmoid", [n + "y"], n + "ys")
        node("Mul", [n + "y", n + "ys"], n + "silu")
        node("MatMul", [n + "silu", n + "mix.w"], n + "mixed0")
        node("Add", [n + "mixed0", n + "mix.b"], n + "mixed")
        nodes.append(onnx.helper.make_node("Split", [n + "mixed"], [n + "value", n + "gate"], axis=-1, num_outputs=2))
        node("Sigmoid", [n + "gate"], n + "open")
        node("Mul", [n + "value", n + "open"], n + "gated")
        x = node("Add", [x, n + "gated"], f"x{layer + 1}")
    node("LayerNormalization", [x, "last.w", "last.b"], "final", axis=-1, epsilon=1e-5)
    node("MatMul", ["final", "attention.w"], "looks")
    node("Sub", ["mask", "one"], "absent")
    node("Mul", ["absent", "far"], "away")
    node("Add", ["looks", "away"], "attended0")
    node("Softmax", ["attended0"], "attended", axis=1)
    node("MatMul", ["final", "evidence.w"], "evidence0")
    node("Add", ["evidence0", "evidence.b"], "evidence")
    node("Mul", ["attended", "evidence"], "contributed")
    node("Mul", ["contributed", "mask"], "contributions")
    node("ReduceSum", ["contributions", "unit_axis"], "logits", keepdims=0)
    labels = len(weights["evidence.bias"])
    graph = onnx.helper.make_graph(
        nodes,
        "text_model",
        [onnx.helper.make_tensor_value_info("ids", onnx.TensorProto.INT32, ["batch", "units", GRAMS])],
        [
            onnx.helper.make_tensor_value_info("logits", onnx.TensorProto.FLOAT, ["batch", labels]),
            onnx.helper.make_tensor_value_info("contributions", onnx.TensorProto.FLOAT, ["batch", "units", labels]),
        ],
        [onnx.numpy_helper.from_array(np.ascontiguousarray(value), name) for name, value in stored.items()],
    )
    made = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 18)], ir_version=10)
    onnx.helper.set_model_props(made, dict(metadata))
    onnx.checker.check_model(made)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(made, path)
