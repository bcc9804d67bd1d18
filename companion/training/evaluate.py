"""Detection figures on real corpora, split by corpus and year, beside those of the peers.

    python -m companion.training.evaluate FOLDER [--json]

Every item is judged without history, as on the first day in a household: the hardest case, and the only one that the
corpora allow. Positives are the honeypot mails that a reader called fraud; legitimate mail is taken corpus by corpus,
because a mean over corpora hides the one that fails. No weight was fitted on any positive that is counted here.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.training.corpora import RAW, SHIPPABLE
from companion.training.features import Table, indicators, table
from companion.training.fit import BASE_RATE, scores

TEST_SIZE = 1500
"""Phishing and legitimate raw mails each, as the peers were measured."""
ASK_AT = float(np.log(0.13 / 0.87))
"""Log-odds from which a question is worth its price for an ordinary stake (`mind.policy.COST_ASK`)."""
PEERS = {
    # Measured offline at their defaults on 1,500 + 1,500 raw mails of the same two corpora.
    "SpamAssassin 4.0.1 -L": {"auroc": 0.708, "recall_at_1": 0.084, "recall_at_01": 0.039},
    "rspamd 3.4, no network": {"auroc": 0.723, "recall_at_1": 0.106, "recall_at_01": 0.001},
}
TEXT_ONLY = ("transactional_templates", "enron_spam", "ling_spam", "data_is_plural")
MESSAGES = (
    "bank_sms_fixtures",
    "nus_sms",
    "mishra_soni_smishing",
    "spamdam_masked",
    "mt_normal_calls",
    "schema_guided_dialogue",
    "taskmaster4",
    "fraud_r1_llm",
    "fraud_r1_dialogues",
    "scamorama_threads",
)
Floats = NDArray[np.float64]


def recall_at(positive: Floats, negative: Floats, false_positive_rate: float) -> float:
    """Share of positives above the score that at most this share of negatives exceeds. Ties count against us."""
    allowed = int(false_positive_rate * len(negative))
    edge = np.sort(negative)[::-1][allowed]
    return float((positive > edge).mean())


def auroc(positive: Floats, negative: Floats) -> float:
    """Area under the ROC curve, by ranks (Mann-Whitney); ties count half."""
    both = np.concatenate([positive, negative])
    order = np.argsort(both, kind="stable")
    ranks = np.empty(len(both))
    ranks[order] = np.arange(1, len(both) + 1)
    _, inverse, counts = np.unique(both, return_inverse=True, return_counts=True)
    mean_rank = np.bincount(inverse, weights=ranks) / counts
    total = mean_rank[inverse][: len(positive)].sum()
    return float((total - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative)))


def calibration(positive: Floats, negative: Floats) -> list[dict[str, float]]:
    """Stated against observed share of scams in bins of P(scam), the sample reweighted to `BASE_RATE` of scams."""
    p = 1 / (1 + np.exp(-np.concatenate([positive, negative])))
    y = np.concatenate([np.ones(len(positive)), np.zeros(len(negative))])
    weight = np.where(y > 0, BASE_RATE / len(positive), (1 - BASE_RATE) / len(negative))
    edges = (0.0, 0.002, 0.01, 0.05, 0.2, 0.5, 0.9, 1.0)
    out = []
    for low, high in itertools.pairwise(edges):
        rows = (p >= low) & ((p < high) | (high == 1.0))
        if rows.any():
            total = weight[rows].sum()
            stated, observed = (weight * p)[rows].sum() / total, (weight * y)[rows].sum() / total
            out.append(
                {
                    "from": low,
                    "to": high,
                    "n": int(rows.sum()),
                    "stated": round(float(stated), 4),
                    "observed": round(float(observed), 4),
                }
            )
    return out


def report(root: Path, cache: Path, model: Mapping[str, Any]) -> dict[str, Any]:
    """All figures as one JSON-compatible mapping."""
    names = indicators()
    raw = table(root, RAW, cache, raw_only=True)
    score = _calibrated(raw, model)
    label, corpus = np.array(raw.label), np.array(raw.corpus)
    fraud = score[(corpus == "phishing_pot") & (label == "scam")]
    sample = np.random.default_rng(0)
    positive = sample.permutation(fraud)[:TEST_SIZE]
    spamassassin = score[(corpus == "spamassassin") & (label == "legit")]
    all_legit = label == "legit"
    out: dict[str, Any] = {
        "indicators": len(names),
        "peer_test": {
            "what": "1,500 honeypot frauds against 1,500 SpamAssassin ham, as the peers were measured",
            "companion": _figures(positive, sample.permutation(spamassassin)[:TEST_SIZE]),
            **PEERS,
        },
        "all_legitimate": _figures(positive, score[all_legit & (corpus != "phishing_pot")]),
        "by_legitimate_corpus": {},
        "by_year": {},
        "interrupting": {},
        "calibration": calibration(positive, score[all_legit & (corpus != "phishing_pot")]),
        "messages": {},
    }
    edge = float(np.log(model["interrupt_at"] / (1 - model["interrupt_at"])))
    out["interrupting"] = {
        "threshold": model["interrupt_at"],
        "recall": round(float((positive > edge).mean()), 4),
        "recall_could_ask": round(float((positive > ASK_AT).mean()), 4),
        "false_could_ask": int((score[all_legit & (corpus != "phishing_pot")] > ASK_AT).sum()),
        "false_alarms": int((score[all_legit & (corpus != "phishing_pot")] > edge).sum()),
        "legitimate": int((all_legit & (corpus != "phishing_pot")).sum()),
    }
    for name in sorted(set(corpus[all_legit]) - {"phishing_pot"}):
        rows = score[(corpus == name) & all_legit]
        out["by_legitimate_corpus"][name] = {
            "n": len(rows),
            "fitted_on": name in SHIPPABLE,
            "recall_at_1": round(recall_at(positive, rows, 0.01), 3),
            "recall_at_01": round(recall_at(positive, rows, 0.001), 3),
            "could_ask": round(float((rows > ASK_AT).mean()), 4),
            "above_half": round(float((rows > 0).mean()), 4),
            "interrupted": round(float((rows > edge).mean()), 4),
        }
    one_percent = np.sort(score[all_legit & (corpus != "phishing_pot")])[::-1]
    edge_1 = one_percent[int(0.01 * len(one_percent))]
    for year in sorted(set(raw.year[(corpus == "phishing_pot") & (label == "scam")].tolist())):
        rows = score[(corpus == "phishing_pot") & (label == "scam") & (raw.year == year)]
        out["by_year"][str(year)] = {"n": len(rows), "recall_at_1": round(float((rows > edge_1).mean()), 3)}
    other = table(root, TEXT_ONLY + MESSAGES, cache)
    other_score = _calibrated(other, model)
    for name in TEXT_ONLY + MESSAGES:
        rows = np.array(other.corpus) == name
        for kind in ("legit", "spam", "scam"):
            part = other_score[rows & (np.array(other.label) == kind)]
            if len(part):
                out["messages"][f"{name}/{kind}"] = {
                    "n": len(part),
                    "could_ask": round(float((part > ASK_AT).mean()), 4),
                    "above_half": round(float((part > 0).mean()), 4),
                    "interrupted": round(float((part > edge).mean()), 4),
                }
    return out


def _figures(positive: Floats, negative: Floats) -> dict[str, float]:
    return {
        "positives": len(positive),
        "negatives": len(negative),
        "auroc": round(auroc(positive, negative), 3),
        "recall_at_1": round(recall_at(positive, negative, 0.01), 3),
        "recall_at_01": round(recall_at(positive, negative, 0.001), 3),
    }


def _calibrated(data: Table, model: Mapping[str, Any]) -> Floats:
    calibrated: Floats = model["slope"] * scores(data, indicators(), model) + model["intercept"]
    return calibrated


def main() -> None:
    """Print the report."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--weights", type=Path, default=Path("models/weights.json"))
    options = arguments.parse_args()
    model = json.loads(options.weights.read_text(encoding="utf-8"))
    print(json.dumps(report(options.folder, Path("build/features"), model), indent=1))


if __name__ == "__main__":
    main()
