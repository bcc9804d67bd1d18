"""How well the URL model tells sources apart that it has not seen, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Judged(Protocol):
    """What the figures need of `url_model.Addresses`."""

    @property
    def domain(self) -> NDArray[np.str_]: ...
    @property
    def listed(self) -> NDArray[np.bool_]: ...
    def rows(self, source: str, fraud: bool) -> NDArray[np.int64]:
        """Rows of one source and class."""
        ...


Sources = tuple[Sequence[str], Sequence[str]]
"""Of frauds, and honest."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How well two sources are told apart."""

    fraud: str
    honest: str
    frauds: int
    honests: int
    found: float
    """Share of the frauds found where one in a hundred of these honest addresses is called one."""
    found_strict: float
    """The same at one in a thousand."""
    auc: float


def figures(
    data: Judged, score: NDArray[np.float64], seen: set[str], sources: Sources, *, asked_only: bool
) -> list[Figure]:
    """Every pair of sources; of the domains not known by the lists only those that were not trained on.

    `asked_only`: without the addresses whose owner is on a list. Else these are called honest, as the program does.
    """
    fresh = ~np.isin(data.domain, list(seen))
    value = np.where(data.listed, -np.inf, score)
    kept = fresh & ~data.listed if asked_only else fresh | data.listed
    out = []
    for honest in sources[1]:
        good = value[[row for row in data.rows(honest, False) if kept[row]]]
        for fraud in sources[0]:
            bad = value[[row for row in data.rows(fraud, True) if kept[row]]]
            if len(good) < 100 or len(bad) < 100:
                continue
            both = np.concatenate([bad, good])
            # Equal values share their mean rank.
            _, place, often = np.unique(both, return_inverse=True, return_counts=True)
            ranks = (np.cumsum(often) - (often - 1) / 2)[place][: len(bad)] - 1
            strict, loose = (float((bad > _threshold(good, share)).mean()) for share in (0.001, 0.01))
            auc = float((ranks.mean() - (len(bad) - 1) / 2) / len(good))
            out.append(Figure(fraud, honest, len(bad), len(good), loose, strict, auc))
    return out


def _threshold(good: NDArray[np.float64], share: float) -> float:
    """The value that at most `share` of the honest addresses lie above."""
    return float(np.sort(good)[::-1][int(share * len(good))])


def markdown(found: Sequence[Figure], title: str) -> str:
    """A table: honest sources down, fraudulent ones across; found at 1 % / 0.1 % false alarms (AUC)."""
    across = list(dict.fromkeys(one.fraud for one in found))
    size = {one.fraud: one.frauds for one in found}
    lines = [
        f"| {title} | " + " | ".join(f"{name} ({size[name]:,})" for name in across) + " |",
        "|---|" + "---|" * len(across),
    ]
    for honest in dict.fromkeys(one.honest for one in found):
        cells = [one for one in found if one.honest == honest]
        row = " | ".join(f"{one.found:.2f} / {one.found_strict:.2f} ({one.auc:.3f})" for one in cells)
        lines.append(f"| {honest} ({cells[0].honests:,}) | {row} |")
    return "\n".join(lines)


def false_alarms(
    data: Judged, score: NDArray[np.float64], seen: set[str], sources: Sequence[tuple[bool, Sequence[str]]]
) -> str:
    """A table of what the calibrated log-odds mean: shares above them, source by source, known owners counted as
    honest without being asked."""
    edges = (2.0, 3.0, 4.0, 5.0)
    lines = ["| share above log-odds of | " + " | ".join(map(str, edges)) + " |", "|---|" + "---|" * len(edges)]
    fresh = ~np.isin(data.domain, list(seen)) | data.listed
    for fraud, names in sources:
        for name in names:
            rows = data.rows(name, fraud)
            rows = rows[fresh[rows]]
            if len(rows) < 100:
                continue
            value = np.where(data.listed[rows], -np.inf, score[rows])
            lines.append(
                f"| {'fraud' if fraud else 'honest'}: {name} ({len(rows):,}) | "
                + " | ".join(f"{(value > edge).mean():.4f}" for edge in edges)
                + " |"
            )
    return "\n".join(lines)


_HEAD = """# Card of the URL model

Written by `python -m companion.training.url_model FOLDER`. What it is fitted on, with licences: `ORIGIN.md`. Every
figure is on sources that it was not trained on, and without domains that it was trained on. Cells: share of frauds
found where 1 % / 0.1 % of the honest source's addresses are called frauds (AUC). Counts of addresses in brackets, at
most 15,000 of a source.

The sources of the first and second table were looked at once for each model that shipped, when it was done. Settings
(trees or none, their size, weights of sources, exchange of paths, size of the net: some forty) were compared on those
of the third table.
"""


def url_card(data: Judged, score: NDArray[np.float64], seen: set[str], chosen: Sources, tested: Sources) -> str:
    """The model card's figures."""
    tables = [
        _HEAD,
        "## As the program asks it\n\nAddresses whose owner is on a list are honest without being asked.\n",
        markdown(figures(data, score, seen, tested, asked_only=False), "unseen, lists first"),
        "\n## The model alone\n\nOnly addresses whose owner nobody knows.\n",
        markdown(figures(data, score, seen, tested, asked_only=True), "unseen"),
        "",
        markdown(figures(data, score, seen, chosen, asked_only=True), "settings chosen on"),
        "\n## What the log-odds mean\n\nThey are for equal numbers of both, as seen on sources left out in turn.\n",
        false_alarms(data, score, seen, ((False, (*chosen[1], *tested[1])), (True, (*chosen[0], *tested[0])))),
        "",
    ]
    return "\n".join(tables)
