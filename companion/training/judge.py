"""The models that ship, as one function from items to log-odds of fraud."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Indicator
from companion.perception.detectors.sender import BRAND_AUTHENTIC, OWN_LIST
from companion.perception.looking import SPEAKS_AGAINST
from companion.perception.sessions import session
from companion.perception.units import GRAMS
from companion.training import features
from companion.training.features import LABELS, Items
from companion.training.fit import Floats, scores, with_words

ASK_AT = float(np.log(0.13 / 0.87))
"""Log-odds from which a question is worth its price for an ordinary stake (`mind.policy.COST_ASK`)."""


@dataclass(frozen=True, slots=True)
class Judge:
    """The models that ship, as one function from items to calibrated log-odds."""

    weights: Mapping[str, Any]
    run: Callable[..., Any]

    @property
    def edge(self) -> float:
        """Log-odds of the interrupting tier."""
        p = float(self.weights["interrupt_at"])
        return float(np.log(p / (1 - p)))

    def words(self, items: Items) -> NDArray[np.float32]:
        """Log-odds of the text model [items, labels]; texts too short for it count as undecided."""
        out = np.zeros((len(items), len(LABELS)), dtype=np.float32)
        for row in range(len(items)):
            ids = items.ids[items.starts[row] : items.starts[row + 1]]
            if len(ids) >= 4:
                out[row] = self.run(["logits"], {"ids": ids[None]})[0][0]
        return out

    def of_turns(self, items: Items) -> NDArray[np.float32]:
        """Log-odds of the text model [turns, labels], of the shortest turn too."""
        out = np.zeros((len(items), len(LABELS)), dtype=np.float32)
        for row in range(len(items)):
            ids = items.ids[items.starts[row] : items.starts[row + 1]]
            ids = ids if len(ids) else np.zeros((1, GRAMS), dtype=np.int32)
            out[row] = self.run(["logits"], {"ids": ids[None]})[0][0]
        return out

    def judge(self, items: Items, words: NDArray[np.float32] | None = None) -> Floats:
        """Calibrated log-odds of fraud; `words` replaces the shipped text model's."""
        names = features.indicators()
        words = self.words(items) if words is None else words
        strengths = with_words(
            items,
            np.where(_settled(items, names, self.weights["weights"])[:, None], 0.0, words).astype(np.float32),
            names,
        )
        return self.calibrated(scores(strengths, names, self.weights))

    def calibrated(self, score: Floats) -> Floats:
        """Platt scaling as it ships."""
        slope, intercept = float(self.weights["slope"]), float(self.weights["intercept"])
        return slope * score + intercept


def _settled(items: Items, names: Sequence[Indicator], weights: Mapping[str, float]) -> NDArray[np.bool_]:
    """[items]: where `looking.settled` spares the models."""
    weight = np.array([float(weights.get(indicator.name, indicator.weight)) for indicator in names])
    against = (items.strengths * weight > SPEAKS_AGAINST).any(axis=1)
    column = {indicator.name: number for number, indicator in enumerate(names)}
    needed = items.strengths[:, [column[BRAND_AUTHENTIC.name], column[OWN_LIST.name]]]
    found: NDArray[np.bool_] = (needed > 0).all(axis=1) & ~against
    return found


def load_judge(models: Path) -> Judge:
    """The models in a folder. Raises `OSError` where they are missing."""
    weights = json.loads((models / "weights.json").read_text(encoding="utf-8"))
    return Judge(weights, session((models / "text" / "model.onnx").read_bytes()).run)
