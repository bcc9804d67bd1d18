"""Texts with labels for the text model: the everyday corpus and real corpora, read by the perception that ships.

Each item is read once per version of perception and of its text; what is kept on disk are hashed units and labels.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import SCAMS
from companion.domain.observation import RawItem
from companion.perception.composed import document
from companion.perception.reading import read
from companion.perception.units import rows_of
from companion.training.corpora import Sample, load
from companion.training.everyday import frames, generate

LABELS: tuple[str, ...] = (
    "fraud",
    *(f"threat.{threat}" for threat in SCAMS),
    *(f"ask.{ask}" for ask in frames.ASKS),
    *(f"press.{press}" for press in frames.PRESSES),
)
"""Columns of `Texts.labels`: 1 yes, 0 no, -1 not known."""
UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class Texts:
    """Many texts. `ids` holds all units one after another; text `i` owns `ids[starts[i]:starts[i + 1]]`."""

    names: tuple[str, ...]
    groups: tuple[str, ...]
    """Everyday: the family; corpora: the corpus."""
    langs: tuple[str, ...]
    ids: NDArray[np.int32]
    starts: NDArray[np.int64]
    labels: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.names)

    def take(self, rows: NDArray[np.bool_] | NDArray[np.int64]) -> Texts:
        """Some of the texts."""
        chosen = np.flatnonzero(rows) if rows.dtype == np.bool_ else rows
        lengths = self.starts[chosen + 1] - self.starts[chosen]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        ids = (
            np.concatenate([self.ids[self.starts[i] : self.starts[i + 1]] for i in chosen])
            if len(chosen)
            else self.ids[:0]
        )

        def some(words: Sequence[str]) -> tuple[str, ...]:
            return tuple(words[i] for i in chosen)

        return Texts(some(self.names), some(self.groups), some(self.langs), ids, starts, self.labels[chosen])


def joined(parts: Sequence[Texts]) -> Texts:
    """Several sets as one."""
    offsets = np.cumsum([0, *(part.starts[-1] for part in parts)])
    starts = np.concatenate([[0], *(part.starts[1:] + offset for part, offset in zip(parts, offsets, strict=False))])
    return Texts(
        tuple(name for part in parts for name in part.names),
        tuple(name for part in parts for name in part.groups),
        tuple(name for part in parts for name in part.langs),
        np.concatenate([part.ids for part in parts]),
        starts.astype(np.int64),
        np.concatenate([part.labels for part in parts]),
    )


def everyday(families: Sequence[str], count: int, cache: Path, *, seed: int = 0, start: int = 0) -> Texts:
    """Both sides of `count` stories of every family in every language."""
    parts = []
    for family in families:
        path = cache / f"everyday-{family}-{count}-{start}-{seed}-{_version(family)}.npz"
        if not path.exists():
            cache.mkdir(parents=True, exist_ok=True)
            items = (side for both in generate.pairs((family,), count, seed=seed, start=start) for side in both)
            _save(path, _collect(map(_everyday_row, items)))
        parts.append(_load(path))
    return joined(parts)


def corpus(root: Path, name: str, cache: Path) -> Texts:
    """One real corpus. Of a scam only that it is one is known; spam rows, not clearly fraud, are left out."""
    path = cache / f"corpus-{name}-{_version('')}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        _save(path, _collect(_corpus_row(sample) for sample in load(root, name) if sample.label != "spam"))
    return _load(path)


_Row = tuple[str, str, str, RawItem, tuple[int, ...]]


def _everyday_row(item: generate.Everyday) -> _Row:
    threats = [int(item.fraud and item.threat == threat) for threat in SCAMS]
    asks = [int(ask in item.asks) for ask in frames.ASKS]
    presses = [
        int(press in item.presses) if press in item.presses or not item.fraud else UNKNOWN for press in frames.PRESSES
    ]
    return item.id, item.family, item.lang, item.item, (int(item.fraud), *threats, *asks, *presses)


def _corpus_row(sample: Sample) -> _Row:
    fraud = sample.label == "scam"
    rest = len(LABELS) - 1
    labels = (1, *([UNKNOWN] * rest)) if fraud else (0, *([0] * len(SCAMS)), *([UNKNOWN] * (rest - len(SCAMS))))
    return f"{sample.corpus}/{sample.id}", sample.corpus, "", sample.item, labels


def _units(row: _Row) -> tuple[_Row, NDArray[np.int32]]:
    item = row[3]
    assert item.data is not None
    observation = read(item, item.data)
    ids, _ = rows_of(document(observation).tokens)
    kept = (row[0], row[1], row[2] or observation.language, RawItem("", "", "", item.kind, 0.0), row[4])
    return kept, ids


def _collect(rows: Iterable[_Row]) -> Texts:
    kept: list[_Row] = []
    ids: list[NDArray[np.int32]] = []
    with multiprocessing.get_context("fork").Pool() as pool:
        for row, units in pool.imap(_units, rows, chunksize=32):
            kept.append(row)
            ids.append(units)
    starts = np.concatenate([[0], np.cumsum([len(units) for units in ids])]).astype(np.int64)
    return Texts(
        tuple(row[0] for row in kept),
        tuple(row[1] for row in kept),
        tuple(row[2] for row in kept),
        np.concatenate(ids) if ids else np.zeros((0, 12), dtype=np.int32),
        starts,
        np.array([row[4] for row in kept], dtype=np.int8).reshape(-1, len(LABELS)),
    )


def _save(path: Path, texts: Texts) -> None:
    words = json.dumps([texts.names, texts.groups, texts.langs])
    partial = path.with_suffix(".partial.npz")
    np.savez_compressed(partial, words=words, ids=texts.ids, starts=texts.starts, labels=texts.labels)
    partial.replace(path)


def _load(path: Path) -> Texts:
    with np.load(path, allow_pickle=False) as data:
        names, groups, langs = (tuple(words) for words in json.loads(str(data["words"])))
        return Texts(names, groups, langs, data["ids"], data["starts"], data["labels"])


def _version(family: str) -> str:
    here = Path(__file__).parent
    perception = here.parent / "perception"
    files = [perception / name for name in ("reading.py", "markup.py", "mime.py", "phrases.py", "units.py")]
    files += sorted((here / "everyday").glob("*.py")) if family else [here / "corpora.py"]
    files += sorted((here / "everyday" / "families" / family).glob("*.toml")) if family else []
    files += sorted((here / "everyday" / "locales").glob("*.toml")) if family else []
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]


def labelled(texts: Texts, label: str) -> NDArray[np.int8]:
    """One column of the labels."""
    return texts.labels[:, LABELS.index(label)]


def streams(texts: Texts) -> Iterator[tuple[str, NDArray[np.int64]]]:
    """Groups with the rows that belong to each."""
    groups = np.array(texts.groups)
    for name in sorted(set(texts.groups)):
        yield name, np.flatnonzero(groups == name)
