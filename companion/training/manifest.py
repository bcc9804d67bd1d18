"""What was made from what: the manifest and the model card that lie beside the models."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from companion.perception.units import BUCKETS, GRAMS, MOST_UNITS
from companion.training.corpora import SHIPPABLE
from companion.training.features import LABELS, Items

_CARD = """# Text and conversation model

What they are: `model.onnx` reads the words of a mail or message and gives log-odds for fraud, for each sort of fraud,
for what is asked and how it presses ({labels} labels); `talk.npz` carries that along a conversation. Trained from
scratch by `make train`; no pretrained weights, no vocabulary: words are hashed ({buckets:,} buckets, {grams} ids a
word at most, {units} words a text). They see words only: no address, no link, no sender.

What they were trained on ({items:,} items):

| corpus | licence | frauds | legitimate |
|---|---|---|---|
{corpora}

Everyday items by language: {languages}.

Limits: the everyday items were authored by us, with the help of language models, and no native speaker has proofread
most languages; many wordings follow one another closely between languages. Languages that are not listed are not
known to the model. Words alone cannot tell a copied notice from the genuine one; the model is trained to be undecided
there. It is no judge of people: style, dialect or clumsy writing are on both sides of its training.

Figures: `models/EVALUATION.md` (`make evaluate`), by corpus and language, with what each figure means.
"""


def manifest(items: Items, models: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Versions, data and checksums of a training run; the content of `models/text/manifest.json`."""
    layout = json.dumps([LABELS, BUCKETS, GRAMS, MOST_UNITS])
    files = ("text/model.onnx", "text/talk.npz", "weights.json")
    return {
        "schema": hashlib.sha256(layout.encode()).hexdigest()[:16],
        "settings": dict(settings),
        "items": dict(sorted(Counter(items.corpus).items())),
        "everyday": dict(sorted(Counter(_everyday_languages(items)).items())),
        "families": len(
            {group for group, corpus in zip(items.group, items.corpus, strict=True) if corpus == "everyday"}
        ),
        "sha256": {
            name: hashlib.sha256((models / name).read_bytes()).hexdigest()
            for name in files
            if (models / name).exists()
        },
    }


def card(items: Items) -> str:
    """The model card."""
    licences = {**SHIPPABLE, "everyday": "Apache-2.0, our own", "ordinary": "Apache-2.0, our own"}
    rows = []
    for corpus in sorted(set(items.corpus)):
        truths = Counter(truth for truth, name in zip(items.truth, items.corpus, strict=True) if name == corpus)
        rows.append(f"| {corpus} | {licences[corpus]} | {truths['scam']:,} | {truths['legit']:,} |")
    languages = ", ".join(f"{lang} {count:,}" for lang, count in sorted(Counter(_everyday_languages(items)).items()))
    return _CARD.format(
        labels=len(LABELS), buckets=BUCKETS, grams=GRAMS, units=MOST_UNITS, items=len(items), corpora="\n".join(rows),
        languages=languages,
    )  # fmt: skip


def _everyday_languages(items: Items) -> list[str]:
    return [lang for lang, corpus in zip(items.lang, items.corpus, strict=True) if corpus == "everyday"]
