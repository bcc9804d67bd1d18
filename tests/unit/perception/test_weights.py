"""The fitted weights are believed only if they make sense."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from companion.domain.errors import Rejected
from companion.domain.judgement import Indicator
from companion.perception import weights


def shipped() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(weights.WEIGHTS.read_text(encoding="utf-8"))
    return content


def test_what_ships_is_sound_and_counts() -> None:
    loaded = weights.load()
    known = Indicator("ask.card", "ask", (), "s", "h", 99.0)
    new = Indicator("ask.not_fitted_yet", "ask", (), "s", "h", 1.25)
    both = loaded.weighted((known, new))
    assert both["ask.card"].weight == loaded.by_name["ask.card"] != 99.0
    assert both["ask.not_fitted_yet"].weight == 1.25, "what the file does not know keeps its author's weight"
    assert 0.9 <= loaded.calibration.interrupt_at < 1
    assert loaded.calibration.caps


@pytest.mark.parametrize(
    "change",
    [
        {"bias": "low"},
        {"bias": float("nan")},
        {"bias": -1e9},
        {"slope": 0},
        {"slope": -1.0},
        {"interrupt_at": 1.0},
        {"interrupt_at": 0},
        {"base_rate": 2},
        {"weights": {"ask.card": 1e6}},
        {"weights": []},
        {"caps": {"ask": [1.0, 2.0]}},
        {"caps": {"ask": [-1.0]}},
    ],
)
def test_nonsense_is_rejected(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "weights.json"
    path.write_text(json.dumps({**shipped(), **change}))
    with pytest.raises(Rejected, match=r"weights\.unsound"):
        weights.load(path)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe"])
def test_a_damaged_file_is_rejected(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "weights.json"
    path.write_bytes(content)
    with pytest.raises(Rejected):
        weights.load(path)
    with pytest.raises(Rejected):
        weights.load(tmp_path / "missing.json")


def test_what_no_corpus_shows_keeps_its_authors_cap() -> None:
    assert weights.load().calibration.caps["clipboard"] == weights.UNFITTED_CAPS["clipboard"]
    assert shipped()["caps"]["clipboard"][1] < weights.UNFITTED_CAPS["clipboard"][1], "the file says otherwise"
