"""Make `emissions.json`: what the shipped detectors say of our own everyday corpus.

    python -m companion.training.world.measure [--count 2] [--cache build/items]

Only items we wrote take part: everyday stories, ordinary letters, and the turns of the talks. The text model's
log-odds are out of fold (by a model that never saw the item's family) where a training run left them in the cache;
else those of the shipped model are taken, which has seen these texts, and are shrunk by `SEEN`. The turns of the
talks are new to the text model in any case. Log-odds of the other signs are by the weights that ship.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.mind import belief, person
from companion.mind.contract import COVER, EVIDENCE, PROTECTED, SCHEMA
from companion.perception import weights as fitted
from companion.training import features
from companion.training.everyday import frames
from companion.training.features import Items
from companion.training.fit import with_words
from companion.training.world.emissions import COLUMNS, JOINT, PATH, SORTS
from companion.training.world.scammers import BINS

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
SEEN = 0.6
"""Share left of log-odds about texts that the model was trained on: such certainty would be false in the world."""
FEWEST = 60
"""Items of a sort below which it stays by hand."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Evidence of many items, [items, `COLUMNS`], and which sort of the world each is of."""

    evidence: Array
    sort: NDArray[np.int64]
    """Index into `SORTS`, or -1."""
    family: tuple[str, ...]

    def take(self, chosen: Flags) -> Rows:
        """Some of the items."""
        family = tuple(name for name, keep in zip(self.family, chosen.tolist(), strict=True) if keep)
        return Rows(self.evidence[chosen], self.sort[chosen], family)


def columns(strengths: Array) -> Array:
    """[items, `COLUMNS`] from strengths [items, indicators]: group sums, capped as `belief.ledger` caps them."""
    loaded = fitted.load()
    names = [replace(i, weight=loaded.by_name.get(i.name, i.weight)) for i in features.indicators()]
    caps = {**belief.DEFAULT_CALIBRATION.caps, **loaded.calibration.caps}
    out = np.zeros((len(strengths), len(COLUMNS)))
    pairs: dict[tuple[str, bool], list[int]] = {}
    for number, indicator in enumerate(names):
        shield = indicator.weight > 0 and (
            indicator.group in belief.PROTECTED_GROUPS or indicator.name in belief.PROTECTED_NAMES
        )
        pairs.setdefault((indicator.group, shield), []).append(number)
    weight = np.array([indicator.weight for indicator in names])
    for (group, shield), members in pairs.items():
        low, high = caps.get(group, loaded.calibration.default_cap)
        total = np.clip(strengths[:, members] @ weight[members], low, high)
        name = PROTECTED if shield and group != COVER else group if group in EVIDENCE else "case"
        out[:, COLUMNS.index(name)] += total
    for number, indicator in enumerate(names):
        strength = strengths[:, number]
        if indicator.group == "bulk":
            out[:, COLUMNS.index("bulkness")] += 3.0 * strength
        if indicator.weight <= 0:
            continue
        if indicator.group == "pressure":
            out[:, COLUMNS.index("calm_lost")] -= np.log1p(-0.45 * strength)
        elif indicator.group == "cover":
            told = person._COVER.get(indicator.name.partition(".")[2], 0.5)
            out[:, COLUMNS.index("freedom_lost")] -= np.log1p(-told * strength)
        elif indicator.group in ("ask", "payment"):
            out[:, COLUMNS.index("asks")] += strength
    # What memory knows of a sender is the world's own: these items have no history.
    for name in ("familiar", "learnt", "case"):
        out[:, COLUMNS.index(name)] = 0.0
    return out


def described(rows: Array, seed: int = 0) -> dict[str, object]:
    """Quantiles of every column that is not zero throughout, and `JOINT` rows of which of them go together.

    Zero is a value of its own; the quantiles are those of the rest, so that rare signs are not lost.
    """
    random = np.random.default_rng(seed)
    chosen = random.choice(len(rows), JOINT, replace=len(rows) < JOINT)
    joint = np.zeros((JOINT, len(COLUMNS)), dtype=np.int64)
    table: dict[str, list[float]] = {}
    at = (np.arange(BINS - 1) + 0.5) / (BINS - 1)
    for column, name in enumerate(COLUMNS):
        values = rows[:, column]
        if not values.any():
            continue
        quantiles = np.sort(np.append(np.quantile(values[values != 0], at, method="nearest"), 0.0)).round(3)
        table[name] = quantiles.tolist()
        joint[:, column] = _places(values[chosen].round(3), quantiles, random)
    return {"items": len(rows), "quantiles": table, "joint": joint.tolist()}


def _places(values: Array, quantiles: Array, random: np.random.Generator) -> NDArray[np.int64]:
    """Which quantile each value is nearest to; among equal ones it is drawn. Only zero is near zero."""
    nearest = np.abs(np.where((quantiles == 0) != (values == 0)[:, None], np.inf, quantiles - values[:, None]))
    best = nearest <= nearest.min(axis=1, keepdims=True)
    out: NDArray[np.int64] = np.argmax(best * random.random(best.shape), axis=1)
    return out


def sorts_of(items: Items, bulkness: Array) -> NDArray[np.int64]:
    """Which sort of the world each item is of, as an index into `SORTS`; -1 for none."""
    corpus, channel = np.array(items.corpus), np.array(items.channel)
    fraud, legit = items.fraud, np.array(items.truth) == "legit"
    everyday, talk = corpus == "everyday", corpus == "talks"
    who = np.array([note.partition(" ")[0] for note in items.note])
    stage = np.array([note.partition(" ")[2] for note in items.note])
    out = np.full(len(items), -1)
    for name, chosen in (
        ("ordinary", legit & (corpus == "ordinary") & (bulkness <= 0)),
        ("bulk", legit & (everyday | (corpus == "ordinary")) & (bulkness > 0)),
        ("near_miss", legit & everyday & (bulkness <= 0)),
        ("fraud_mail", fraud & everyday & (channel == "email")),
        ("fraud_message", fraud & everyday & (channel != "email")),
        ("con_early", fraud & talk & (who == "them") & np.isin(stage, ("hook", "rapport"))),
        ("con_ask", fraud & talk & (who == "them") & np.isin(stage, ("ask", "pressure", "extraction"))),
    ):
        out[chosen] = SORTS.index(name)
    return out


def content(rows: Rows, seed: int = 0) -> dict[str, object]:
    """What is written to the file."""
    calibration = fitted.load().calibration
    sorts = {
        name: described(rows.evidence[rows.sort == number], seed + number)
        for number, name in enumerate(SORTS)
        if (rows.sort == number).sum() >= FEWEST
    }
    return {
        "schema": SCHEMA,
        "columns": list(COLUMNS),
        "calibration": {
            "version": f"weights-{calibration.version}",
            "bias": calibration.bias,
            "slope": calibration.slope,
            "intercept": calibration.intercept,
            "base_rate": calibration.base_rate,
            "interrupt_at": calibration.interrupt_at,
        },
        "sorts": sorts,
    }


def read(count: int, cache: Path, tellings: int) -> Rows:
    """Our own items as rows of evidence."""
    from companion.training import train
    from companion.training.judge import load_judge
    from companion.training.text_model import base_rates

    judge = load_judge(PATH.parents[3] / "models")
    ours = features.joined([features.everyday(frames.names(), count, cache), features.ordinary(train.TOLD, cache)])
    kept, share = cache / "out_of_fold.npz", SEEN
    if kept.exists():
        items, logits = train.read_before(ours, kept)
        logits, share = logits - base_rates(items), 1.0
    else:
        items, logits = ours, judge.words(ours)
    turns = features.talks(tellings, cache)
    told = judge.words(turns)
    parts = [_rows(items, logits, share), _rows(turns, told, 1.0)]
    return Rows(
        np.concatenate([part.evidence for part in parts]),
        np.concatenate([part.sort for part in parts]),
        tuple(name for part in parts for name in part.family),
    )


def _rows(items: Items, logits: NDArray[np.float32], share: float) -> Rows:
    evidence = columns(with_words(items, logits, features.indicators()))
    evidence[:, COLUMNS.index("words")] *= share
    sort = sorts_of(items, evidence[:, COLUMNS.index("bulkness")])
    rows = Rows(evidence, sort, tuple(f"{c}/{g}" for c, g in zip(items.corpus, items.group, strict=True)))
    return rows.take(sort >= 0)


def main() -> None:
    """Read, sort, and write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--count", type=int, default=2)
    arguments.add_argument("--tellings", type=int, default=6)
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    arguments.add_argument("--out", type=Path, default=PATH)
    options = arguments.parse_args()
    rows = read(options.count, options.cache, options.tellings)
    options.out.write_text(json.dumps(content(rows), separators=(",", ":")) + "\n", encoding="utf-8")
    print({name: int((rows.sort == number).sum()) for number, name in enumerate(SORTS)})


if __name__ == "__main__":
    main()
