"""Real messages for fitting and validation, brought to the same `RawItem` that a source would hand in.

The corpora lie outside the repository, in a folder given on the command line (one parquet file per corpus with the
columns `id, corpus, channel, lang, label, year, subject, sender, body, raw, turns, group`, and two files of finer
labels). What ships is fitted on `SHIPPABLE` alone; everything else validates.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import Header
from pathlib import Path
from typing import Any

from companion.domain.observation import Kind, RawItem

SHIPPABLE: dict[str, str] = {
    "spamassassin": "ODC-PDDL / CC0 as stated by its distributor",
    "markup_newsletters_2019": "BSD-3-Clause style, The Markup News Inc.",
    "mishra_soni_smishing": "CC BY 4.0, Mishra and Soni, Mendeley Data f45bkkt8pr",
    "uci_sms_spam": "CC BY 4.0, UCI Machine Learning Repository 228",
    "taskmaster4": "CC BY 4.0, Google Research Datasets",
}
"""Corpora whose licence allows weights fitted on them to be shipped under Apache-2.0, with attribution."""

RAW = ("phishing_pot", "spamassassin", "markup_newsletters_2019", "notmuch_lists", "r_mailing_lists")
"""Corpora with original message bytes."""

FINE_LABELS = {"fraud": "scam", "shady_bulk": "spam", "bulk": "spam", "legit": "legit"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One message with its truth."""

    id: str
    corpus: str
    label: str
    """`scam`, `spam` (unsolicited bulk, not clearly fraud) or `legit`."""
    year: int | None
    group: str
    """Rows that must stay on one side of any split."""
    raw: bool
    """Whether the item is the message's original bytes."""
    item: RawItem


def load(root: Path, corpus: str, *, raw_only: bool = False) -> Iterator[Sample]:
    """Samples of one corpus in file order. Rows that a reader could not judge are left out.

    Raises `FileNotFoundError` if the corpus is not there.
    """
    # Only here, so that everything else of training can be tested without it.
    import pandas as pd

    fine = _fine_labels(root)
    table = pd.read_parquet(root / "text" / f"{corpus}.parquet")
    for row in table.itertuples(index=False):
        raw = row.raw if isinstance(row.raw, bytes) and row.raw else None
        if raw_only and raw is None:
            continue
        label = str(row.label)
        if row.id in fine:
            if fine[row.id] not in FINE_LABELS:
                continue
            label = FINE_LABELS[fine[row.id]]
        year = int(row.year) if pd.notna(row.year) else None
        group = str(row.group) if isinstance(row.group, str) and row.group else str(row.id)
        yield Sample(str(row.id), corpus, label, year, group, raw is not None, _item(row, raw))


def half(sample: Sample) -> int:
    """0 or 1, stable, by group: which half of a corpus a sample belongs to where a corpus has to be split."""
    return hashlib.sha256(f"half/{sample.corpus}/{sample.group}".encode()).digest()[0] & 1


def _fine_labels(root: Path) -> dict[str, str]:
    labels: dict[str, str] = {}
    for name in ("labels_honeypot.csv", "labels_sms.csv"):
        path = root / "text" / name
        if path.exists():
            with path.open(encoding="utf-8", newline="") as file:
                labels.update((row["id"], row["label"]) for row in csv.DictReader(file))
    return labels


def _item(row: Any, raw: bytes | None) -> RawItem:
    key = f"{row.corpus}/{row.id}"
    if row.channel == "email":
        return RawItem("corpus", "corpus", key, Kind.EMAIL, 0.0, data=raw or _as_mail(row))
    body: dict[str, Any] = {"text": str(row.body or "")}
    if isinstance(row.turns, str) and row.turns:
        turns = json.loads(row.turns)
        body["turns"] = [{"from": "me" if t["speaker"] == "B" else "other", "text": t["text"]} for t in turns]
        theirs = [t["text"] for t in body["turns"] if t["from"] != "me"]
        body["text"] = theirs[-1] if theirs else body["text"]
    return RawItem("corpus", "corpus", key, Kind.MESSAGE, 0.0, data=json.dumps(body).encode())


def _as_mail(row: Any) -> bytes:
    """A plain mail around a corpus row that kept only subject, sender and body. What is missing stays missing for
    every class alike, so that no label can be read off the gaps."""
    subject = str(row.subject) if isinstance(row.subject, str) else ""
    head = (
        f"Subject: {Header(' '.join(subject.split()), 'utf-8').encode()}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return head.encode() + str(row.body or "").encode()
