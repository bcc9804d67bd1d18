"""Letting detectors say what they see, and comparing an observation with the person's own past.

`compare` runs on the guard's thread; so nothing here may import what opens bytes from outside (`looking` does): the
guard needs neither its parsers nor their memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from companion.domain.judgement import Evidence, Indicator
from companion.domain.observation import History, Observation
from companion.domain.ports import Detector
from companion.perception.detectors import COMPARISONS

FAULT = Indicator(
    "perception.fault", "perception", (),
    "A part of the companion failed while looking at this.",
    "A defect in the program, not a sign about the item; what that part would have seen is missing.",
    0.0,
)  # fmt: skip


def compare(
    observation: Observation, history: History, weights: Mapping[str, float] | None = None
) -> tuple[Evidence, ...]:
    """The evidence that needs the person's own past."""
    return inspect(COMPARISONS, observation, history, weights)


def inspect(
    detectors: Iterable[Detector], observation: Observation, history: History, weights: Mapping[str, float] | None
) -> tuple[Evidence, ...]:
    """What each detector sees, with `weights` (indicator name to log-odds) in place of the indicators' own.

    A detector that fails is named in the evidence as `perception.fault`, with no weight.
    """
    found: list[Evidence] = []
    for detector in detectors:
        # Listed before anything is added, so that a detector that fails halfway leaves nothing half said.
        try:
            seen = list(detector.inspect(observation, history))
        except Exception:  # noqa: BLE001 -- the fault boundary: one detector must not blind the others
            found.append(Evidence(FAULT, 0.0, ()))
            continue
        found += seen
    if weights:
        found = [
            replace(one, indicator=replace(one.indicator, weight=weights[one.indicator.name]))
            if one.indicator.name in weights
            else one
            for one in found
        ]
    return tuple(found)
