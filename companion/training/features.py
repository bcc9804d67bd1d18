"""What training and evaluation need of many items, read once by the perception that ships and kept on disk.

One pass over an item gives what the detectors see (their strengths), the hashed units of its words for the text
model, and the truth. What is kept is named after a hash of all that it depends on.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import SCAMS, Indicator, Stage
from companion.domain.observation import History, Kind, RawItem
from companion.perception.composed import document
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.perception.reading import read
from companion.perception.units import GRAMS, rows_of
from companion.training.corpora import Sample, load
from companion.training.everyday import frames, generate
from companion.training.everyday import ordinary as everyday_ordinary
from companion.training.everyday import talks as everyday_talks

STAGES: tuple[Stage, ...] = tuple(stage for stage in Stage if stage is not Stage.NONE)
LABELS: tuple[str, ...] = (
    "fraud",
    *(f"threat.{threat}" for threat in SCAMS),
    *(f"ask.{ask}" for ask in frames.ASKS),
    *(f"press.{press}" for press in frames.PRESSES),
    *(f"stage.{stage}" for stage in STAGES),
)
"""Columns of `Items.labels`: 1 yes, 0 no, -1 not known."""
UNKNOWN = -1
MODELS = ("words", "talk")
"""Names of the detectors that are trained models themselves, which have no part in their own training."""
_NO_HISTORY = History()
_WITHOUT_EFFECT = {
    "text_model.py", "talk_model.py", "words.py", "talk.py", "sessions.py", "weights.py", "confinement.py",
    "worker.py", "process.py", "frames.py", "handle.py", "familiar.py",
}  # fmt: skip
"""Files of perception that change nothing of what is kept here."""


@dataclass(frozen=True, slots=True)
class Items:
    """Many items. Item `i` owns the units `ids[starts[i]:starts[i + 1]]`."""

    names: tuple[str, ...]
    corpus: tuple[str, ...]
    """Name of the corpus, `everyday` for our own."""
    group: tuple[str, ...]
    """What must stay on one side of any split: family, sender, template, thread."""
    lang: tuple[str, ...]
    channel: tuple[str, ...]
    truth: tuple[str, ...]
    """`scam`, `spam` (bulk, not clearly fraud) or `legit`."""
    note: tuple[str, ...]
    """Everyday: what decides, who writes, whether the words are the same. Empty elsewhere."""
    year: NDArray[np.int64]
    """0 where unknown."""
    raw: NDArray[np.bool_]
    """Whether the original bytes are there (headers, HTML)."""
    strengths: NDArray[np.float32]
    """[items, indicators] in the order of `indicators()`; columns of the text model are 0."""
    labels: NDArray[np.int8]
    ids: NDArray[np.int32]
    starts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.names)

    @property
    def fraud(self) -> NDArray[np.bool_]:
        """Which are fraud."""
        return np.array([truth == "scam" for truth in self.truth], dtype=bool)

    def take(self, rows: NDArray[Any]) -> Items:
        """Some of the items, by mask or by number."""
        chosen = np.flatnonzero(rows) if rows.dtype == np.bool_ else rows
        lengths = self.starts[chosen + 1] - self.starts[chosen]
        ids = [self.ids[self.starts[i] : self.starts[i + 1]] for i in chosen]
        values: dict[str, Any] = {
            field.name: tuple(getattr(self, field.name)[i] for i in chosen)
            if isinstance(getattr(self, field.name), tuple)
            else getattr(self, field.name)[chosen]
            for field in fields(self)
            if field.name not in ("ids", "starts")
        }
        return Items(
            **values,
            ids=np.concatenate(ids) if ids else self.ids[:0],
            starts=np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
        )


def joined(parts: Sequence[Items]) -> Items:
    """Several sets as one."""
    offsets = np.cumsum([0, *(part.starts[-1] for part in parts)])
    values: dict[str, Any] = {}
    for field in fields(Items):
        columns = [getattr(part, field.name) for part in parts]
        if field.name == "starts":
            moved = [column[1:] + offset for column, offset in zip(columns, offsets, strict=False)]
            values["starts"] = np.concatenate([[0], *moved]).astype(np.int64)
        elif isinstance(columns[0], tuple):
            values[field.name] = tuple(value for column in columns for value in column)
        else:
            values[field.name] = np.concatenate(columns)
    return Items(**values)


def indicators() -> tuple[Indicator, ...]:
    """Every indicator that perception has, in the order of the columns."""
    found = [indicator for detector in (*DETECTORS, *COMPARISONS) for indicator in detector.indicators]
    return tuple(sorted(found, key=lambda indicator: indicator.name))


def everyday(families: Sequence[str], count: int, cache: Path, *, seed: int = 0) -> Items:
    """Both sides of `count` stories of every family in every language."""
    common = _version("perception/**/*.py", "training/everyday/*.py", "training/everyday/locales/*.toml")
    parts = []
    for family in families:
        path = (
            cache
            / f"everyday-{family}-{count}-{seed}-{common}-{_version(f'training/everyday/families/{family}/*')}.npz"
        )
        if not path.exists():
            both = generate.pairs((family,), count, seed=seed)
            _save(path, collect(_everyday_row(item) for sides in both for item in sides))
        parts.append(_load(path))
    return joined(parts)


def ordinary(count: int, cache: Path, *, seed: int = 0) -> Items:
    """Ordinary letters, each told `count` times."""
    version = _version("perception/**/*.py", "training/everyday/*.py", "training/everyday/ordinary/*.toml")
    path = cache / f"ordinary-{count}-{seed}-{version}.npz"
    if not path.exists():
        _save(path, collect(_ordinary_row(one) for one in everyday_ordinary.letters(count, seed=seed)))
    return _load(path)


def talks(count: int, cache: Path, *, seed: int = 0) -> Items:
    """Turns of `count` tellings of every plot, talk after talk; `note` is `them` or `me`, then the stage.

    Of a single turn of a con the verdict is known only where it asks, presses or takes: what comes before is made to
    be as harmless as it looks.
    """
    path = cache / f"talks-{count}-{seed}-{_version('perception/**/*.py', 'training/everyday/**/*')}.npz"
    if not path.exists():
        told = everyday_talks.talks(count, seed=seed)
        _save(path, collect(row for talk in told for row in _turn_rows(talk)))
    return _load(path)


def corpora(root: Path, names: Iterable[str], cache: Path, *, raw_only: bool = False) -> Items:
    """Real corpora. Of a scam only that it is one is known."""
    common = _version("perception/**/*.py", "training/corpora.py")
    parts = []
    for name in names:
        path = cache / f"corpus-{name}-{common}.npz"
        if not path.exists():
            _save(path, collect(_corpus_row(sample) for sample in load(root, name)))
        part = _load(path)
        parts.append(part.take(part.raw) if raw_only else part)
    return joined(parts)


@dataclass(frozen=True, slots=True)
class Labelled:
    """One item to be read, with all that is known of it; fields as in `Items`."""

    name: str
    corpus: str
    group: str
    lang: str
    channel: str
    truth: str
    note: str
    year: int
    raw: bool
    labels: tuple[int, ...]
    item: RawItem


def _everyday_row(item: generate.Everyday) -> Labelled:
    threats = [int(item.fraud and item.threat == threat) for threat in SCAMS]
    asks = [int(ask in item.asks) for ask in frames.ASKS]
    presses = [1 if press in item.presses else UNKNOWN if item.fraud else 0 for press in frames.PRESSES]
    note = f"{'+'.join(item.decides)} {item.identity} {'same' if item.same_words else 'other'}"
    truth = "scam" if item.fraud else "legit"
    stages = [int(item.stage is stage) for stage in STAGES]
    labels = (int(item.fraud), *threats, *asks, *presses, *stages)
    return Labelled(
        item.id, "everyday", item.family, item.lang, item.channel, truth, note, 0, True, labels, item.item
    )


def _ordinary_row(one: everyday_ordinary.Ordinary) -> Labelled:
    return Labelled(
        f"ordinary/{one.id}", "ordinary", one.letter, one.lang, one.channel, "legit", "", 0, one.channel == "email",
        coarse_labels("legit"), one.item,
    )  # fmt: skip


def _turn_rows(talk: everyday_talks.Talk) -> Iterator[Labelled]:
    early = (Stage.HOOK, Stage.RAPPORT)
    for number, turn in enumerate(talk.turns):
        fraud = 0 if not talk.fraud or turn.mine else UNKNOWN if turn.stage in early else 1
        threats = [UNKNOWN if fraud == UNKNOWN else int(bool(fraud) and talk.threat == threat) for threat in SCAMS]
        asks = [int(ask in turn.asks) for ask in frames.ASKS]
        stages = [int(talk.fraud and not turn.mine and turn.stage is stage) for stage in STAGES]
        data = json.dumps({"text": turn.text}, ensure_ascii=False).encode()
        topic, _, plot = talk.plot.split("/")
        yield Labelled(
            name=f"{talk.id}/{number}",
            corpus="talks",
            group=f"{topic}/{plot}",
            lang=talk.lang,
            channel="chat",
            truth="scam" if talk.fraud else "legit",
            note=f"{'me' if turn.mine else 'them'} {turn.stage}",
            year=0,
            raw=True,
            labels=(fraud, *threats, *asks, *([UNKNOWN] * len(frames.PRESSES)), *stages),
            item=RawItem("everyday", "everyday", f"{talk.id}/{number}", Kind.MESSAGE, 0.0, data=data),
        )


def _corpus_row(sample: Sample) -> Labelled:
    channel = "email" if sample.item.kind is Kind.EMAIL else "message"
    return Labelled(
        f"{sample.corpus}/{sample.id}", sample.corpus, sample.group, "", channel, sample.label, "", sample.year or 0,
        sample.raw, coarse_labels(sample.label), sample.item,
    )  # fmt: skip


def coarse_labels(truth: str) -> tuple[int, ...]:
    """`Items.labels` of an item of which only the truth is known."""
    rest = len(LABELS) - 1
    if truth == "legit":
        return (0, *([0] * len(SCAMS)), *([UNKNOWN] * (rest - len(SCAMS))))
    return (1 if truth == "scam" else UNKNOWN, *([UNKNOWN] * rest))


def _seen(row: Labelled) -> tuple[Labelled, NDArray[np.float32], NDArray[np.int32]]:
    assert row.item.data is not None
    observation = read(row.item, row.item.data)
    strengths = np.zeros(len(_COLUMNS), dtype=np.float32)
    for detector in DETECTORS:
        if detector.name not in MODELS:
            for evidence in detector.inspect(observation, _NO_HISTORY):
                strengths[_COLUMNS[evidence.indicator.name]] = evidence.strength
    ids, _ = rows_of(document(observation).tokens)
    bare = RawItem("", "", "", row.item.kind, 0.0)
    return replace(row, item=bare, lang=row.lang or observation.language), strengths, ids


_COLUMNS = {indicator.name: number for number, indicator in enumerate(indicators())}


def collect(rows: Iterable[Labelled]) -> Items:
    """Read many items, on all cores, in order."""
    kept: list[Labelled] = []
    strengths: list[NDArray[np.float32]] = []
    ids: list[NDArray[np.int32]] = []
    with multiprocessing.get_context("fork").Pool() as pool:
        for row, seen, units in pool.imap(_seen, rows, chunksize=32):
            kept.append(row)
            strengths.append(seen)
            ids.append(units)
    return Items(
        names=tuple(row.name for row in kept),
        corpus=tuple(row.corpus for row in kept),
        group=tuple(row.group for row in kept),
        lang=tuple(row.lang for row in kept),
        channel=tuple(row.channel for row in kept),
        truth=tuple(row.truth for row in kept),
        note=tuple(row.note for row in kept),
        year=np.array([row.year for row in kept], dtype=np.int64),
        raw=np.array([row.raw for row in kept], dtype=bool),
        strengths=np.stack(strengths) if strengths else np.zeros((0, len(_COLUMNS)), dtype=np.float32),
        labels=np.array([row.labels for row in kept], dtype=np.int8).reshape(-1, len(LABELS)),
        ids=np.concatenate(ids) if ids else np.zeros((0, GRAMS), dtype=np.int32),
        starts=np.concatenate([[0], np.cumsum([len(units) for units in ids])]).astype(np.int64),
    )


def _save(path: Path, items: Items) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    tuples = {field.name for field in fields(items) if isinstance(getattr(items, field.name), tuple)}
    words = json.dumps({name: getattr(items, name) for name in sorted(tuples)})
    arrays = {field.name: getattr(items, field.name) for field in fields(items) if field.name not in tuples}
    partial = path.with_suffix(".partial.npz")
    np.savez_compressed(partial, words=words, **arrays)
    partial.replace(path)
    # Of each set only the newest version is of use; the older ones would fill the disk.
    stem = re.sub(r"-[0-9a-f]{12}(-[0-9a-f]{12})?$", "", path.stem)
    for old in path.parent.glob(f"{stem}-*.npz"):
        if old != path and re.sub(r"-[0-9a-f]{12}(-[0-9a-f]{12})?$", "", old.stem) == stem:
            old.unlink()


def _load(path: Path) -> Items:
    with np.load(path, allow_pickle=False) as data:
        values: dict[str, Any] = {name: data[name] for name in data.files if name != "words"}
        values |= {name: tuple(words) for name, words in json.loads(str(data["words"])).items()}
        return Items(**values)


def _version(*patterns: str) -> str:
    root = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            if path.name in _WITHOUT_EFFECT or not path.is_file():
                continue
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    if any("perception" in pattern for pattern in patterns):
        for folder in ("brands", "files"):
            for path in sorted((root.parent / "models" / folder).rglob("*")):
                digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()[:12]
