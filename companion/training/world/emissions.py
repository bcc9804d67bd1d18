"""What items show: distributions of evidence per sort of item, as quantiles and a joint table.

`emissions.json` beside this file is made from the shipped detectors' scores (`companion.training.world.measure`). Of
each sort it holds the quantiles of every column, and `JOINT` rows that say which of these values go together; never a
text. An item draws one row; the log-odds of its words, which are continuous, are moved by up to `SHAKE` quantiles.
Sorts that were not measured, or a missing file, fall back to a parametric form written by hand below.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.errors import Rejected
from companion.domain.judgement import Calibration
from companion.mind import belief
from companion.mind.contract import EVIDENCE, SCHEMA
from companion.training.world.scammers import BINS

Floats = NDArray[np.float32]
Bins = NDArray[np.int32]

SORTS: tuple[str, ...] = (
    *("ordinary", "near_miss", "bulk", "fraud_mail", "fraud_message", "con_early", "con_ask"),
    *("file_fine", "file_bad"),
)
ORDINARY, NEAR_MISS, BULK, FRAUD_MAIL, FRAUD_MESSAGE, CON_EARLY, CON_ASK, FILE_FINE, FILE_BAD = range(len(SORTS))
SIDE: tuple[str, ...] = ("bulkness", "calm_lost", "freedom_lost", "asks")
"""Beside the evidence: bulk log-odds, and the three sums from which `mind.person` reads the person."""
COLUMNS: tuple[str, ...] = (*EVIDENCE, *SIDE)
PATH = Path(__file__).parent / "emissions.json"
JOINT = 256
"""Rows of the joint table per sort."""
SHAKE = 2
"""Most quantiles by which the words' log-odds are moved, so that no item comes twice."""

_TWIN = {"calm_lost": "pressure", "freedom_lost": "cover", "asks": "ask"}
"""Columns that are two views of one thing."""
_SOURCE = np.array([COLUMNS.index(_TWIN.get(name, name)) for name in COLUMNS])
_WORDS = COLUMNS.index("words")
_COLUMNS_AT = np.arange(len(COLUMNS), dtype=np.int32)[:, None]

_BY_HAND: dict[str, dict[str, tuple[float, float, float]]] = {
    "ordinary": {
        "sender": (0.6, -1.0, 0.8), "link": (0.1, 0.4, 0.3), "ask": (0.1, 0.2, 0.3), "words": (0.9, -2.5, 1.2),
        "asks": (0.05, 0.4, 0.2),
    },
    "near_miss": {
        "sender": (0.6, -0.5, 1.2), "link": (0.4, 0.6, 0.5), "ask": (0.6, 0.7, 0.6),
        "pressure": (0.4, 0.7, 0.4), "lure": (0.4, 0.7, 0.5), "payment": (0.3, 0.6, 0.5),
        "kin": (0.06, 1.2, 0.6), "words": (0.9, -0.8, 1.5), "protected": (0.08, 1.2, 0.6),
        "calm_lost": (0.4, 0.3, 0.2), "asks": (0.5, 0.7, 0.3), "cover": (0.02, 1.2, 0.5),
        "freedom_lost": (0.02, 0.5, 0.2),
    },
    "bulk": {
        "sender": (0.5, -0.6, 0.6), "link": (0.4, 0.4, 0.3), "ask": (0.3, 0.2, 0.3), "bulk": (0.9, -0.4, 0.1),
        "words": (0.9, -2.0, 1.2), "bulkness": (0.9, 3.0, 0.2),
    },
    "fraud_mail": {
        "sender": (0.8, 2.0, 1.6), "link": (0.6, 1.5, 1.0), "hidden": (0.2, 1.0, 0.6), "ask": (0.8, 1.4, 0.8),
        "pressure": (0.6, 1.0, 0.5), "lure": (0.7, 1.2, 0.8), "payment": (0.4, 1.0, 0.8),
        "words": (0.95, 2.2, 1.5), "protected": (0.15, 1.8, 0.8), "calm_lost": (0.6, 0.45, 0.2),
        "asks": (0.8, 1.0, 0.4), "cover": (0.05, 1.8, 0.7), "freedom_lost": (0.05, 0.8, 0.3),
    },
    "fraud_message": {
        "link": (0.6, 1.2, 0.8), "ask": (0.8, 1.2, 0.7), "pressure": (0.6, 0.9, 0.5), "lure": (0.6, 1.1, 0.7),
        "kin": (0.25, 1.8, 0.8), "words": (0.95, 2.0, 1.4), "protected": (0.2, 1.8, 0.8),
        "calm_lost": (0.6, 0.4, 0.2), "asks": (0.7, 0.9, 0.4), "cover": (0.08, 1.8, 0.7),
        "freedom_lost": (0.08, 0.8, 0.3),
    },
    "con_early": {
        "ask": (0.15, 0.4, 0.4), "lure": (0.2, 0.5, 0.4), "conversation": (0.3, 0.5, 0.3),
        "words": (0.9, -1.0, 1.3), "talk": (0.1, 0.6, 0.4), "cover": (0.03, 1.2, 0.5),
        "freedom_lost": (0.03, 0.5, 0.2),
    },
    "con_ask": {
        "ask": (0.8, 1.4, 0.8), "pressure": (0.5, 1.0, 0.5), "lure": (0.6, 1.2, 0.8),
        "payment": (0.6, 1.2, 0.8), "conversation": (0.7, 1.8, 0.9), "words": (0.95, 1.5, 1.5),
        "talk": (0.4, 1.5, 0.6), "cover": (0.2, 2.0, 0.8), "protected": (0.25, 1.6, 0.8),
        "calm_lost": (0.5, 0.45, 0.2), "asks": (0.8, 1.0, 0.4), "freedom_lost": (0.2, 0.8, 0.3),
    },
    "file_fine": {
        "file": (0.15, 0.8, 0.6), "asks": (0.1, 0.3, 0.2),
    },
    "file_bad": {
        "file": (0.9, 2.6, 1.3), "ask": (0.3, 1.0, 0.6), "asks": (0.4, 0.7, 0.3), "case": (0.3, 1.2, 0.6),
    },
}  # fmt: skip
"""Sort and column to (share of items that have it, mean, spread) of the log-odds: our own judgement."""


@dataclass(frozen=True, slots=True)
class Emissions:
    """Tables that turn uniform numbers into evidence."""

    quantiles: Floats
    """[sorts, columns, BINS]"""
    joint: Bins
    """[sorts, columns, JOINT]: places in `quantiles` that go together."""
    measured: tuple[str, ...]
    """Sorts that come from detectors' scores; the others are by hand."""
    calibration: Calibration
    """What turns these log-odds into P(scam)."""


def by_hand() -> Emissions:
    """The parametric fallback."""
    tables = np.zeros((len(SORTS), len(COLUMNS), BINS), dtype=np.float32)
    at = (np.arange(BINS) + 0.5) / BINS
    for sort, columns in _BY_HAND.items():
        for name, (share, mean, spread) in columns.items():
            shown = np.maximum(1e-3, (at - (1.0 - share)) / share)
            # A logistic distribution has its quantiles in closed form; scaled to the stated spread.
            values = mean + spread * 0.5513 * np.log(shown / (1.0 - np.minimum(shown, 0.999)))
            if mean > 0 and name not in ("sender", "familiar", "words"):
                values = np.maximum(values, 0.0)
            row = np.where(at < 1.0 - share, 0.0, values)
            # Quantiles ascend: the common number then means "looks worse" in every column.
            tables[SORTS.index(sort), COLUMNS.index(name)] = np.sort(row)
    low, high = _limits()
    return Emissions(np.clip(tables, low, high), _tied(0.3), (), belief.DEFAULT_CALIBRATION)


def _tied(tie: float) -> Bins:
    """Ranks by hand: with probability `tie` a column follows the item's common number instead of its own."""
    random = np.random.default_rng(0)
    shape = (len(SORTS), len(COLUMNS), JOINT)
    common = np.broadcast_to(random.integers(0, BINS, (len(SORTS), 1, JOINT)), shape)
    ranks = np.where(random.random(shape) < tie, common, random.integers(0, BINS, shape))
    return np.ascontiguousarray(ranks[:, _SOURCE].astype(np.int32))


def _limits() -> tuple[Floats, Floats]:
    low = np.array([-10.0] * len(EVIDENCE) + [0.0] * len(SIDE), dtype=np.float32)[None, :, None]
    high = np.array([10.0] * len(EVIDENCE) + [3.0] * len(SIDE), dtype=np.float32)[None, :, None]
    return low, high


def load(path: Path = PATH) -> Emissions:
    """Measured distributions where there are any, by hand where not. Raises `Rejected` if the file is of another
    contract or not sound."""
    if not path.exists():
        return by_hand()
    try:
        return decoded(json.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as trouble:
        raise Rejected("emissions.unsound") from trouble


def decoded(content: Mapping[str, Any]) -> Emissions:
    """The content of a file of emissions. Raises `Rejected`, or what Python raises where something is missing."""
    base = by_hand()
    if content["schema"] != SCHEMA or content["columns"] != list(COLUMNS):
        raise Rejected("emissions.other_contract")
    tables, joint, measured = base.quantiles.copy(), base.joint.copy(), []
    for sort, entry in content["sorts"].items():
        row = SORTS.index(sort)
        tables[row] = 0.0
        for name, values in entry["quantiles"].items():
            tables[row, COLUMNS.index(name)] = np.sort(np.array(values, dtype=np.float32))
        ranks = np.array(entry["joint"], dtype=np.int32)
        joint[row] = ranks.T
        measured.append(sort)
    low, high = _limits()
    if not np.isfinite(tables).all() or joint.min() < 0 or joint.max() >= BINS:
        raise Rejected("emissions.unsound")
    given = content["calibration"]
    calibration = Calibration(
        version=str(given["version"]), bias=float(given["bias"]), caps=belief.DEFAULT_CALIBRATION.caps,
        slope=float(given["slope"]), intercept=float(given["intercept"]), base_rate=float(given["base_rate"]),
        interrupt_at=float(given["interrupt_at"]),
    )  # fmt: skip
    return Emissions(np.clip(tables, low, high), np.ascontiguousarray(joint), tuple(measured), calibration)


def show(emissions: Emissions, sort: NDArray[np.int64], own: Floats, common: Floats) -> Floats:
    """Evidence of items of these sorts, [columns, items], from uniform numbers `own` and `common`, [items] each."""
    first = sort.astype(np.int32) * np.int32(len(COLUMNS)) + _COLUMNS_AT
    place = emissions.joint.ravel().take(first * np.int32(JOINT) + (common * JOINT).astype(np.int32))
    moved = np.clip(place[_WORDS] + (2 * own - 1) * np.float32(SHAKE), 0, BINS - 1.001)
    first *= np.int32(BINS)
    first += place
    quantiles = emissions.quantiles.ravel()
    out: Floats = quantiles.take(first)
    low = moved.astype(np.int32)
    start = first[_WORDS] - place[_WORDS] + low
    below = quantiles.take(start)
    out[_WORDS] = below + (moved - low) * (quantiles.take(start + 1) - below)
    return out
