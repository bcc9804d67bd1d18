"""Evidence of many samples as one matrix: the same `look` that ships, run over a corpus once and kept on disk."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Indicator
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.perception.looking import look
from companion.training.corpora import Sample, half, load


@dataclass(frozen=True, slots=True)
class Table:
    """Strengths of every indicator in every sample. Rows are samples, columns `indicators()`."""

    ids: tuple[str, ...]
    corpus: tuple[str, ...]
    label: tuple[str, ...]
    year: NDArray[np.int64]
    """0 where unknown."""
    half: NDArray[np.int64]
    strengths: NDArray[np.float32]


def indicators() -> tuple[Indicator, ...]:
    """Every indicator that perception has, in the order of the matrix's columns."""
    found = [indicator for detector in (*DETECTORS, *COMPARISONS) for indicator in detector.indicators]
    return tuple(sorted(found, key=lambda indicator: indicator.name))


def table(root: Path, corpora: Sequence[str], cache: Path, *, raw_only: bool = False) -> Table:
    """The matrix over several corpora. Each corpus is looked at once per version of perception: the cache is named
    after a hash of perception's source and word lists."""
    parts = []
    version = _perception_version()
    for corpus in corpora:
        kept = cache / f"{corpus}-{'raw' if raw_only else 'all'}-{version}.npz"
        if not kept.exists():
            cache.mkdir(parents=True, exist_ok=True)
            _save(kept, _inspect(load(root, corpus, raw_only=raw_only)))
        parts.append(_load(kept))
    return Table(
        ids=tuple(name for part in parts for name in part.ids),
        corpus=tuple(name for part in parts for name in part.corpus),
        label=tuple(name for part in parts for name in part.label),
        year=np.concatenate([part.year for part in parts]),
        half=np.concatenate([part.half for part in parts]),
        strengths=np.concatenate([part.strengths for part in parts]),
    )


def _strengths(sample: Sample) -> tuple[Sample, dict[str, float]]:
    assert sample.item.data is not None
    sight = look(sample.item, sample.item.data)
    return sample, {evidence.indicator.name: evidence.strength for evidence in sight.evidence}


def _inspect(samples: Iterator[Sample]) -> Table:
    columns = {indicator.name: number for number, indicator in enumerate(indicators())}
    rows: list[NDArray[np.float32]] = []
    kept: list[Sample] = []
    with multiprocessing.get_context("fork").Pool() as pool:
        for sample, found in pool.imap(_strengths, samples, chunksize=16):
            row = np.zeros(len(columns), dtype=np.float32)
            for name, strength in found.items():
                row[columns[name]] = strength
            rows.append(row)
            kept.append(sample)
    return Table(
        ids=tuple(s.id for s in kept),
        corpus=tuple(s.corpus for s in kept),
        label=tuple(s.label for s in kept),
        year=np.array([s.year or 0 for s in kept], dtype=np.int64),
        half=np.array([half(s) for s in kept], dtype=np.int64),
        strengths=np.stack(rows) if rows else np.zeros((0, len(columns)), dtype=np.float32),
    )


def _save(path: Path, table: Table) -> None:
    words = json.dumps([table.ids, table.corpus, table.label])
    partial = path.with_suffix(".partial.npz")
    np.savez_compressed(partial, words=words, year=table.year, half=table.half, strengths=table.strengths)
    partial.replace(path)


def _load(path: Path) -> Table:
    with np.load(path, allow_pickle=False) as data:
        ids, corpus, label = (tuple(names) for names in json.loads(str(data["words"])))
        return Table(ids, corpus, label, data["year"], data["half"], data["strengths"])


def _perception_version() -> str:
    root = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for path in sorted([*(root / "perception").rglob("*.py"), *(root.parent / "models").rglob("*")]):
        if path.is_file() and path.name != "weights.json":
            digest.update(path.relative_to(root.parent).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
