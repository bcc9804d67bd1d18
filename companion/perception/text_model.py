"""What the text model says of an item's words: a log-odds for fraud, for each threat, ask and pressure, and why.

Trained from scratch (`training.text_model`) on our own everyday mail and openly licensed corpora. It sees words only,
no address and no sender: where the words of a fraud and of a genuine notice are the same it should be, and is,
undecided; other evidence decides there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.errors import Rejected
from companion.domain.judgement import Fact
from companion.domain.observation import Observation
from companion.perception.composed import document, fact_of
from companion.perception.lists import MODELS
from companion.perception.phrases import Document
from companion.perception.sessions import session
from companion.perception.units import rows_of

FILE = MODELS / "text" / "model.onnx"
LEAST_UNITS = 4
"""Fewer words than this say nothing that a model should be asked about."""
SPAN_TOKENS = 14
"""Longest stretch of words shown as the reason of a verdict."""
_SPANS = 2


@dataclass(frozen=True, slots=True)
class TextModel:
    """The loaded model."""

    run: Any
    labels: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model says of one text."""

    logits: Mapping[str, float]
    """Label (`fraud`, `threat.X`, `ask.X`, `press.X`) to log-odds, for equal numbers of frauds and honest texts."""
    contributions: NDArray[np.float32]
    """[units, labels]: what each unit adds to each log-odds."""
    places: NDArray[np.int32]
    """[units]: the token each unit stands for."""


@cache
def model() -> TextModel:
    """Load the model. Raises `Rejected("model.unsound")` if it is missing or not what this version expects."""
    try:
        opened = session(FILE.read_bytes())
        about = opened.get_modelmeta().custom_metadata_map
        return TextModel(opened.run, tuple(json.loads(about["labels"])), about["version"])
    except Exception as error:
        raise Rejected("model.unsound") from error


def reading_of(observation: Observation) -> Reading | None:
    """What the model says of the other side's visible words; None where there are too few. Remembered for the last
    few items."""
    return _reading(_Key(document(observation)))


class _Key:
    """A document as a key by identity: documents of the last items are remembered, so are their readings."""

    __slots__ = ("document",)

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.document is self.document


@lru_cache(maxsize=8)
def _reading(key: _Key) -> Reading | None:
    ids, places = rows_of(key.document.tokens)
    if len(ids) < LEAST_UNITS:
        return None
    loaded = model()
    logits, contributions = loaded.run(["logits", "contributions"], {"ids": ids[None]})
    return Reading(
        dict(zip(loaded.labels, (float(value) for value in logits[0]), strict=True)), contributions[0], places
    )


def reasons(observation: Observation, reading: Reading, label: str = "fraud") -> tuple[Fact, ...]:
    """The stretches of words that add most to a verdict, strongest first."""
    read = document(observation)
    column = model().labels.index(label)
    by_token = np.zeros(len(read.part), dtype=np.float64)
    np.add.at(by_token, reading.places, reading.contributions[:, column])
    found: list[Fact] = []
    free = np.ones(len(by_token), dtype=bool)
    for _ in range(_SPANS):
        stretch = _strongest(by_token, free, read)
        if stretch is None:
            break
        start, end = stretch
        free[start:end] = False
        found.append(fact_of(read, start, end))
    return tuple(found)


def _strongest(by_token: NDArray[np.float64], free: NDArray[np.bool_], read: Document) -> tuple[int, int] | None:
    """The stretch within one sentence and part with the largest sum (Kadane's algorithm, bounded in length)."""
    best, where = 0.0, None
    total, start = 0.0, 0
    for token, value in enumerate(by_token):
        fresh = (
            token == 0
            or read.sentences[token] != read.sentences[token - 1]
            or read.part[token] != read.part[token - 1]
        )
        if fresh or total <= 0 or not free[token] or token - start >= SPAN_TOKENS:
            total, start = 0.0, token
        if not free[token]:
            continue
        total += float(value)
        if total > best:
            best, where = total, (start, token + 1)
    return where
