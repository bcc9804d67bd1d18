"""Settings of the text model compared on validation data only: `python -m companion.training.choose FOLDER`.

Each variant is trained once on all folds but the first and measured on what it has not seen: the first fold's
everyday families, the first fold of the one shippable corpus of real SMS frauds, and the `validation` part that was
written apart. No test part is read. The settings in `text_model.Plan` are those of the best row of the table it
prints.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from companion.training import text_model, train
from companion.training.apart import apart
from companion.training.features import Items
from companion.training.fit import Floats
from companion.training.measures import auroc, recall_at
from companion.training.text_model import Plan, Reader

HEAD = (
    "variant",
    "everyday",
    "by words",
    "order",
    "recall 1 %",
    "apart",
    "by words",
    "order",
    "recall 5 %",
    "sms",
    "s",
)


def variants() -> dict[str, Plan]:
    """What is compared; the first is what ships."""
    plan = Plan()
    return {
        "as it ships": plan,
        "four epochs": replace(plan, epochs=4),
        "six epochs": replace(plan, epochs=6),
        "ten epochs": replace(plan, epochs=10),
        "no mean of weights": replace(plan, averaged=0.0),
        "word dropout 0.12": replace(plan, word_dropout=0.12),
        "no n-grams hidden": replace(plan, gram_dropout=0.0),
        "n-grams hidden 0.3": replace(plan, gram_dropout=0.3),
        "no stretches hidden": replace(plan, span_dropout=0.0),
        "dropout 0.3": replace(plan, dropout=0.3),
        "real fillers only": replace(plan, own_language=0.0),
        "half the texts spliced": replace(plan, spliced=0.5),
        "real corpora count 200": replace(plan, real_share=200.0),
        "real corpora count 1,800": replace(plan, real_share=1800.0),
        "rate 6e-3": replace(plan, rate=6e-3),
    }


def figures(reader: Reader, held_out: Items, validation: Items) -> tuple[float, ...]:
    """One row of the table: the text model alone."""
    ours = held_out.take(np.array(held_out.corpus) == "everyday")
    sms = held_out.take(np.array(held_out.corpus) == "mishra_soni_smishing")
    return (*_one(reader, ours, 0.01), *_one(reader, validation, 0.05), _auroc(reader, sms))


def _one(reader: Reader, items: Items, rate: float) -> tuple[float, ...]:
    score = text_model.logits(reader, items)[:, 0].astype(np.float64)
    fraud = items.fraud
    decides = [set(note.split(" ")[0].split("+")) for note in items.note]
    words = np.array([not one & {"domain", "sender"} for one in decides])
    group: dict[str, list[int]] = {}
    for row, name in enumerate(items.group):
        group.setdefault(name, []).append(row)
    pairs = (
        list(zip(range(0, len(items), 2), range(1, len(items), 2), strict=True))
        if items.corpus[0] == "everyday"
        else [(a, b) for a, b in (rows for rows in group.values() if len(rows) == 2)]
    )
    order = [
        float(score[a] < score[b]) if fraud[b] else float(score[b] < score[a])
        for a, b in pairs
        if words[a] and fraud[a] != fraud[b]
    ]
    by_words = auroc(score[fraud & words], score[~fraud & words])
    return (
        auroc(score[fraud], score[~fraud]), by_words, float(np.mean(order)),
        recall_at(score[fraud & words], score[~fraud], rate),
    )  # fmt: skip


def _auroc(reader: Reader, items: Items) -> float:
    score: Floats = text_model.logits(reader, items)[:, 0].astype(np.float64)
    return auroc(score[items.fraud], score[np.array(items.truth) == "legit"])


def main() -> None:
    """Train every variant and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    arguments.add_argument("--count", type=int, default=8)
    arguments.add_argument("--folds", type=int, default=3)
    arguments.add_argument("--only", default="", help="variants whose name contains this")
    options = arguments.parse_args()
    items = train.load_items(options.folder, options.cache, options.count)
    validation = apart("validation")
    fold = train.fold_of(items, options.folds)
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD), flush=True)
    for name, plan in variants().items():
        if options.only not in name:
            continue
        began = time.monotonic()
        reader = train.train_text(items.take(fold != 0), plan, say=lambda line: None)
        row = figures(reader, items.take(fold == 0), validation)
        print(
            f"| {name} | " + " | ".join(f"{value:.3f}" for value in row) + f" | {time.monotonic() - began:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
