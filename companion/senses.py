"""Perception and mind with what `models/` holds: the one place where fitted weights meet detectors and belief."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from companion.domain.feedback import Health
from companion.domain.judgement import Indicator
from companion.mind.assistant import Assistant
from companion.mind.weighing import CHECKS
from companion.perception import weights as weighing
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.perception.handle import Perception
from companion.perception.inspecting import FAULT, compare

CONFINABLE = sys.platform.startswith("linux")
"""Whether this platform has a confinement that we use. Elsewhere items are read unconfined, and health says so."""


@dataclass(frozen=True, slots=True)
class Senses:
    """Everything that is loaded from `models/`."""

    weights: weighing.Weights

    @classmethod
    def load(cls) -> Senses:
        """Read the fitted weights. Raises `Rejected` if they are not sound."""
        return cls(weighing.load())

    def catalogue(self) -> Mapping[str, Indicator]:
        """Every sign that is looked for, by name, with its fitted weight."""
        return self.weights.weighted(i for detector in (*DETECTORS, *COMPARISONS) for i in detector.indicators)

    def assistant(self) -> Assistant:
        """The mind with this calibration, and the signs that it tries as "if this turned up"."""
        known = self.catalogue()
        return Assistant(self.weights.calibration, checks=[known[name] for name in CHECKS if name in known])

    def perception(
        self, report: Callable[[Health], None] | None = None, workers: int = 1, allow_unconfined: bool = False
    ) -> Perception:
        """The handle of the confined workers."""
        found = [FAULT, *(i for detector in DETECTORS for i in detector.indicators)]
        return Perception(
            report, workers=workers, allow_unconfined=allow_unconfined, indicators=self.weights.weighted(found)
        )

    def compare(self) -> Callable[..., Any]:
        """Evidence that needs history, with the fitted weights."""
        return partial(compare, weights=self.weights.by_name)
