"""Make `models/world/emissions.json`: what the shipped detectors say of our everyday corpus and shippable corpora.

    python -m companion.training.world.measure FOLDER [--count 2] [--cache build/items]

Quantiles per sort of item are kept, never a row. The text model's log-odds are out of fold where a training run left
them in the cache; else those of the shipped model are taken, which has seen these texts, and are shrunk by `SEEN`.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.mind import belief, person
from companion.mind.contract import COVER, EVIDENCE, PROTECTED, SCHEMA
from companion.perception import weights as fitted
from companion.training import features
from companion.training.corpora import SHIPPABLE
from companion.training.everyday import frames
from companion.training.features import Items
from companion.training.fit import with_words
from companion.training.world.emissions import COLUMNS, PATH
from companion.training.world.scammers import BINS

Array = NDArray[np.float64]
SEEN = 0.6
"""Share left of log-odds about texts that the model was trained on: such certainty would be false in the world."""


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


def quantiles(rows: Array) -> dict[str, object]:
    """Middle of every bin, per column that is not zero throughout; and how strongly columns go together."""
    at = (np.arange(BINS) + 0.5) / BINS
    table = {
        name: [round(float(v), 3) for v in np.quantile(rows[:, column], at)]
        for column, name in enumerate(COLUMNS)
        if np.any(rows[:, column])
    }
    evidence = rows[:, : len(EVIDENCE)]
    spread = evidence.std(axis=0)
    together, alone = float(evidence.sum(axis=1).var()), float((spread**2).sum())
    most = float(spread.sum() ** 2) - alone
    # Of two columns both follow the common number with probability tie squared.
    tie = float(np.sqrt(np.clip((together - alone) / max(most, 1e-9), 0.0, 1.0)))
    return {"items": len(rows), "quantiles": table, "tie": round(tie, 3)}


def sorted_rows(items: Items) -> dict[str, NDArray[np.bool_]]:
    """Which items are of which sort of the world."""
    corpus, channel = np.array(items.corpus), np.array(items.channel)
    fraud, legit = items.fraud, np.array(items.truth) == "legit"
    everyday = corpus == "everyday"
    return {
        "ordinary": legit & ~everyday & (corpus != "markup_newsletters_2019"),
        "bulk": legit & (corpus == "markup_newsletters_2019"),
        "near_miss": legit & everyday,
        "fraud_mail": fraud & everyday & (channel == "email"),
        "fraud_message": fraud & (channel != "email"),
    }


def logits_of(items: Items, cache: Path) -> tuple[Items, NDArray[np.float32], float]:
    """The text model's log-odds for the items that have any, and how much of them to believe."""
    from companion.training import train

    kept = cache / "out_of_fold.npz"
    if kept.exists():
        found, logits = train.read_before(items, kept)
        return found, logits, 1.0
    from companion.training.evaluate import load_judge

    return items, load_judge(PATH.parents[1]).words(items), SEEN


def main() -> None:
    """Read, sort, and write the quantiles."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--count", type=int, default=2)
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    arguments.add_argument("--out", type=Path, default=PATH)
    options = arguments.parse_args()
    parts = [features.everyday(frames.names(), options.count, options.cache)]
    if options.folder.exists():
        parts.append(features.corpora(options.folder, tuple(SHIPPABLE), options.cache))
    items, logits, share = logits_of(features.joined(parts), options.cache)
    rows = columns(with_words(items, logits, features.indicators()))
    rows[:, COLUMNS.index("words")] *= share
    sorts = {name: quantiles(rows[chosen]) for name, chosen in sorted_rows(items).items() if chosen.sum() >= 100}
    content = {
        "schema": SCHEMA,
        "columns": list(COLUMNS),
        "weights": fitted.load().calibration.version,
        "sorts": sorts,
    }
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(content) + "\n", encoding="utf-8")
    print({name: entry["items"] for name, entry in sorts.items()})


if __name__ == "__main__":
    main()
