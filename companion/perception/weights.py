"""How much each indicator counts: the fitted weights and the calibration that ship in `models/weights.json`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from companion.domain.errors import Rejected
from companion.domain.judgement import Calibration, Indicator
from companion.perception.lists import MODELS

WEIGHTS = MODELS / "weights.json"
STRONGEST = 8.0
"""No single weight beyond this many units of log-odds is believed: it would decide alone."""
STRONGEST_GROUP = 12.0
"""Nor a group's cap beyond this."""

UNFITTED_CAPS: Mapping[str, tuple[float, float]] = {"clipboard": (0.0, 8.0)}
"""Caps of groups that no corpus has an example of, since nobody collects what stood in a clipboard. Two signs of one
swap are facts of their own, so both may count."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The content of the file."""

    calibration: Calibration
    by_name: Mapping[str, float]

    def weighted(self, indicators: Iterable[Indicator]) -> Mapping[str, Indicator]:
        """The indicators by name, with their fitted weights; one the file does not know keeps its author's."""
        return {each.name: replace(each, weight=self.by_name.get(each.name, each.weight)) for each in indicators}


def load(path: Path = WEIGHTS) -> Weights:
    """Read and verify the file.

    Raises `Rejected("weights.unsound")` if it is missing, damaged or out of bounds: the companion would judge with
    nonsense, and must say so instead.
    """
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        by_name = {str(name): _bounded(value) for name, value in data["weights"].items()}
        fitted = {
            str(group): (_bounded(low, STRONGEST_GROUP), _bounded(high, STRONGEST_GROUP))
            for group, (low, high) in data["caps"].items()
        }
        caps = fitted | dict(UNFITTED_CAPS)
        calibration = Calibration(
            version=str(data["version"]),
            bias=_bounded(data["bias"], 20.0),
            caps=caps,
            slope=_bounded(data["slope"]),
            intercept=_bounded(data["intercept"], 20.0),
            base_rate=_share(data["base_rate"]),
            interrupt_at=_share(data["interrupt_at"]),
            unsure_at=_share(data["unsure_at"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Rejected("weights.unsound") from error
    if (
        not calibration.unsure_at < calibration.interrupt_at
        or calibration.slope <= 0
        or any(low > 0 or high < 0 for low, high in caps.values())
    ):
        raise Rejected("weights.unsound")
    return Weights(calibration, by_name)


def _bounded(value: Any, most: float = STRONGEST) -> float:
    number = float(value)
    if not math.isfinite(number) or abs(number) > most:
        raise ValueError("out of bounds")
    return number


def _share(value: Any) -> float:
    number = _bounded(value)
    if not 0.0 < number < 1.0:
        raise ValueError("no share")
    return number
