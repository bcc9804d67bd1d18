"""The URL model's tables: who counts, and where the line is drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.training.url_figures import false_alarms, figures, markdown, url_card


@dataclass(frozen=True, slots=True)
class Made:
    """A thousand honest addresses with values 0 to 0.999, two hundred frauds of which half lie above them all."""

    domain: NDArray[np.str_]
    listed: NDArray[np.bool_]

    def rows(self, source: str, fraud: bool) -> NDArray[np.int64]:
        assert fraud == (source == "bad")
        return np.arange(1000, 1200) if fraud else np.arange(1000)


SCORE = np.concatenate([np.arange(1000) / 1000, np.full(100, 2.0), np.full(100, 0.9855)])
SOURCES = (("bad",), ("good",))


def made() -> Made:
    return Made(np.array([f"d{n}.example" for n in range(1200)]), np.zeros(1200, np.bool_))


def test_the_line_leaves_one_in_a_hundred_and_one_in_a_thousand_above() -> None:
    found = figures(made(), SCORE, set(), SOURCES, asked_only=True)[0]
    assert (found.frauds, found.honests) == (200, 1000)
    assert found.found == found.found_strict == 0.5
    assert abs(found.auc - (0.5 + 0.5 * 0.986)) < 1e-9


def test_what_was_trained_on_does_not_count() -> None:
    seen = {f"d{n}.example" for n in range(900, 1100)}
    found = figures(made(), SCORE, seen, SOURCES, asked_only=True)[0]
    assert (found.frauds, found.honests) == (100, 900)
    assert found.found == found.auc == 1.0


def test_owners_on_a_list_are_honest_unasked_or_left_out() -> None:
    data = Made(made().domain, (np.arange(1200) >= 985) & (np.arange(1200) < 1000))
    alone = figures(data, SCORE, set(), SOURCES, asked_only=True)[0]
    whole = figures(data, SCORE, set(), SOURCES, asked_only=False)[0]
    assert alone.honests == 985
    assert whole.honests == 1000
    assert whole.found == alone.found == whole.found_strict == 1.0


def test_the_card_has_every_table() -> None:
    card = url_card(made(), SCORE + 2.5, set(), SOURCES, SOURCES)
    assert "| good (1,000) | 0.50 / 0.50 (0.993) |" in card
    assert "| honest: good (1,000) | 1.0000 | 0.4990 | 0.0000 | 0.0000 |" in card
    assert card.endswith("|\n")
    assert markdown([], "none").startswith("| none |")
    assert "fraud" not in false_alarms(made(), SCORE, set(), ((False, ("good",)),))
