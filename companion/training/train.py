"""Everything that is trained, in one run: text model, fusion, thresholds, with their manifest.

    python -m companion.training.train FOLDER [--count 8] [--folds 3]

Families of the everyday corpus and groups of the real corpora are dealt to folds. For each fold a text model is
trained on the others; its log-odds for the fold's items are what fusion and thresholds are fitted on. The text model
that ships is then trained on all. Only corpora in `corpora.SHIPPABLE` take part.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.training import features, talk_model, text_model
from companion.training.corpora import SHIPPABLE
from companion.training.everyday import frames
from companion.training.features import LABELS, Items
from companion.training.fit import BASE_RATE, Floats, calibrate, fit, scores, with_words
from companion.training.judge import load_judge
from companion.training.manifest import card, manifest
from companion.training.text_model import Plan, Reader

FUSION_SHARE = 150.0
"""Effective number of items that each real corpus and class counts as in fusion."""
EVERYDAY_SHARE = 1_500.0
"""Effective number of everyday items of each class in fusion. Ten thousand stories from seventy families are no ten
thousand independent witnesses: counted fully they would outvote the author of a sign on what they never show."""
OURS = ("everyday", "ordinary")
"""Corpora that we wrote."""
TOLD = 3
"""Tellings of every ordinary letter."""
TELLINGS = 24
"""Tellings of every plot that the conversation model is trained on."""
HARD_SHARE = 0.15
"""Share of a household's legitimate items that look as risky as those we wrote: an assumption, not a measurement. Our
everyday items are all near misses; taken for the whole of somebody's mail they would make every suspicion look
unfounded."""
FALSE_WARNINGS = 0.002
"""Share of everyday legitimate items, which are made to look risky, that may reach the interrupting tier. Of the real
legitimate corpora at most a tenth of that may."""


MISSED = 0.1
"""Share of unseen frauds that may lie below the point from which fraud cannot be ruled out."""


def fold_of(items: Items, folds: int) -> NDArray[np.int64]:
    """The fold of every item: by family, by language (ordinary letters, whose subjects recur from language to
    language), or by corpus and group. Stable over runs."""
    keys = [
        f"{corpus}/{group.partition('/')[0] if corpus == 'ordinary' else group[:40]}"
        for corpus, group in zip(items.corpus, items.group, strict=True)
    ]
    return np.array([fold_number(key, folds) for key in keys], dtype=np.int64)


def fold_number(key: str, folds: int) -> int:
    """The fold of one group."""
    return hashlib.sha256(key.encode()).digest()[0] % folds


def text_weights(items: Items, real_share: float) -> NDArray[np.float32]:
    """How much each item counts for the text model; bulk that is not clearly fraud counts nothing."""
    weight = np.ones(len(items), dtype=np.float32)
    corpus, truth = np.array(items.corpus), np.array(items.truth)
    for name in sorted(set(items.corpus)):
        for label in ("scam", "legit", "spam"):
            rows = (corpus == name) & (truth == label)
            if label == "spam":
                weight[rows] = 0.0
            elif name not in OURS and rows.any():
                weight[rows] = min(1.0, real_share / rows.sum())
    return weight


def fusion_weights(items: Items) -> Floats:
    """How much each item counts for the fusion."""
    weight = np.ones(len(items))
    corpus, fraud = np.array(items.corpus), items.fraud
    for name in sorted(set(items.corpus)):
        for label in (True, False):
            rows = (corpus == name) & (fraud == label)
            if rows.any():
                weight[rows] = min(1.0, (EVERYDAY_SHARE if name == "everyday" else FUSION_SHARE) / rows.sum())
    weight[np.array(items.truth) == "spam"] = 0.0
    return weight


def train_text(items: Items, plan: Plan, say: Callable[[str], None] = print) -> Reader:
    """A text model on these items."""
    weight = text_weights(items, plan.real_share)
    items = items.take(weight > 0)
    honest = ~np.isin(items.corpus, OURS) & ~items.fraud
    return text_model.train(items, weight[weight > 0], items.take(honest), plan, say)


def cross_read(items: Items, folds: int, plan: Plan) -> NDArray[np.float32]:
    """[items, labels]: log-odds of text models that have not seen the item's group."""
    fold = fold_of(items, folds)
    out = np.zeros((len(items), len(LABELS)), dtype=np.float32)
    for number in range(folds):
        rows = np.flatnonzero(fold == number)
        reader = train_text(items.take(np.flatnonzero(fold != number)), plan)
        out[rows] = text_model.logits(reader, items.take(rows))
        print(f"fold {number}: {len(rows)} items", flush=True)
    return out


def fuse(items: Items, out_of_fold: NDArray[np.float32], fold: NDArray[np.int64]) -> dict[str, object]:
    """Weights and thresholds, the second from scores of weights that have not seen the item's fold either."""
    names = features.indicators()
    strengths = with_words(items, out_of_fold, names)
    fraud = items.fraud.astype(np.float64)
    everyday = np.array(items.corpus) == "everyday"
    weight = household(fusion_weights(items), fraud, everyday)
    used = weight > 0
    score = cross_scores(strengths, fraud, weight, fold)
    slope, intercept = calibrate(score[used], fraud[used], weight[used])
    model = fit(strengths[used], fraud[used], weight[used], names)
    calibrated = slope * score + intercept
    honest = np.array(items.truth) == "legit"
    edge = max(
        _edge(calibrated[everyday & honest], FALSE_WARNINGS),
        _edge(calibrated[~everyday & honest], FALSE_WARNINGS / 10),
    )
    return model | {
        "slope": slope,
        "intercept": intercept,
        "interrupt_at": round(float(max(1 / (1 + np.exp(-edge)), 0.9)), 4),
        "unsure_at": round(float(1 / (1 + np.exp(-conformal(calibrated[everyday & (fraud > 0)], MISSED)))), 5),
        "version": "3",
        "fitted_on": {**SHIPPABLE, "everyday": "Apache-2.0, our own", "ordinary": "Apache-2.0, our own"},
    }


def household(weight: Floats, fraud: Floats, everyday: NDArray[np.bool_]) -> Floats:
    """The weights with `HARD_SHARE` of the legitimate mass on everyday items and the rest on real corpora; the mass
    itself stays."""
    out = weight.copy()
    mass = weight[fraud == 0].sum()
    for rows, share in ((everyday, HARD_SHARE), (~everyday, 1 - HARD_SHARE)):
        honest = rows & (fraud == 0)
        out[honest] *= share * mass / max(weight[honest].sum(), 1e-9)
    return out


def cross_scores(strengths: Floats, fraud: Floats, weight: Floats, fold: NDArray[np.int64]) -> Floats:
    """Uncalibrated log-odds of every item by weights fitted on the other folds."""
    names = features.indicators()
    score = np.zeros(len(strengths))
    for number in sorted(set(fold.tolist())):
        others = (fold != number) & (weight > 0)
        model = fit(strengths[others], fraud[others], weight[others], names)
        score[fold == number] = scores(strengths[fold == number], names, model)
    return score


def _edge(values: Floats, share: float) -> float:
    """The score that at most this share of values exceeds; with too few values, the highest and a margin."""
    if not len(values):
        return -np.inf
    ordered = np.sort(values)[::-1]
    allowed = int(share * len(ordered))
    return float(ordered[allowed] + (1.0 if allowed == 0 else 0.0))


def conformal(values: Floats, missed: float) -> float:
    """The score that a further fraud reaches with probability `1 - missed`, if it is drawn as these were."""
    place = int(missed * (len(values) + 1)) - 1
    return float(np.sort(values)[place]) if place >= 0 else -np.inf


def load_items(root: Path, cache: Path, count: int, *, seed: int = 0, corpora: Sequence[str] = ()) -> Items:
    """Everyday items, ordinary letters and the shippable corpora."""
    real = features.corpora(root, tuple(corpora or SHIPPABLE), cache)
    ours = features.everyday(frames.names(), count, cache, seed=seed)
    return features.joined([ours, features.ordinary(TOLD, cache, seed=seed), real])


def read_before(items: Items, kept: Path) -> tuple[Items, NDArray[np.float32]]:
    """The items whose log-odds a former run kept, and these."""
    with np.load(kept, allow_pickle=False) as data:
        rows = {name: row for row, name in enumerate(json.loads(str(data["names"])))}
        logits = data["logits"]
    known = np.array([row for row, name in enumerate(items.names) if name in rows], dtype=np.int64)
    return items.take(known), logits[[rows[items.names[row]] for row in known]]


def train_talks(out: Path, cache: Path) -> None:
    """The conversation model over what the text model in `out`, as it ships, says of each turn."""
    turns = features.talks(TELLINGS, cache)
    talks = talk_model.arranged(turns, load_judge(out).of_turns(turns))
    talk_model.export(talk_model.train(talks), out / "text" / "talk.npz")


def retrain_talks(out: Path, cache: Path) -> None:
    """The conversation model alone, and its checksum in the manifest."""
    train_talks(out, cache)
    stated = out / "text" / "manifest.json"
    content = json.loads(stated.read_text(encoding="utf-8"))
    content["sha256"]["text/talk.npz"] = hashlib.sha256((out / "text" / "talk.npz").read_bytes()).hexdigest()
    _write_json(stated, content)


def _write_json(path: Path, content: Mapping[str, object]) -> None:
    path.write_text(json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Train on everything that may ship, and write the models."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--out", type=Path, default=Path("models"))
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    arguments.add_argument("--count", type=int, default=8)
    arguments.add_argument("--folds", type=int, default=3)
    arguments.add_argument("--epochs", type=int, default=10)
    arguments.add_argument("--fusion-only", action="store_true", help="keep the text model of the last run")
    arguments.add_argument("--talks-only", action="store_true", help="train the conversation model alone")
    options = arguments.parse_args()
    if options.talks_only:
        retrain_talks(options.out, options.cache)
        return
    began = time.monotonic()
    items = load_items(options.folder, options.cache, options.count)
    print(f"{len(items)} items after {time.monotonic() - began:.0f} s", flush=True)
    plan = Plan(epochs=options.epochs)
    kept, weights_file = options.cache / "out_of_fold.npz", options.cache / "reader.pt"
    if options.fusion_only:
        items, out_of_fold = read_before(items, kept)
        reader = text_model.load(weights_file)
    else:
        out_of_fold = cross_read(items, options.folds, plan)
        np.savez_compressed(
            kept, logits=out_of_fold, names=json.dumps(items.names), count=options.count, folds=options.folds
        )
        reader = train_text(items, plan)
        text_model.save(reader, weights_file)
    version = hashlib.sha256(items.ids.tobytes() + items.labels.tobytes() + repr(plan).encode()).hexdigest()[:12]
    about = {"labels": json.dumps(LABELS), "version": version}
    base = text_model.base_rates(items)
    text_model.export(reader, options.out / "text" / "model.onnx", about, base)
    out_of_fold = out_of_fold - base
    weights = fuse(items, out_of_fold, fold_of(items, options.folds)) | {"base_rate": BASE_RATE}
    _write_json(options.out / "weights.json", weights)
    train_talks(options.out, options.cache)
    settings = {"count": options.count, "folds": options.folds, "epochs": options.epochs, "seed": plan.seed}
    _write_json(options.out / "text" / "manifest.json", manifest(items, options.out, settings))
    (options.out / "text" / "CARD.md").write_text(card(items), encoding="utf-8")
    print(f"done after {time.monotonic() - began:.0f} s; interrupts at {weights['interrupt_at']}")


if __name__ == "__main__":
    main()
