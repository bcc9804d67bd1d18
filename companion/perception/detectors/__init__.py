"""The detectors, one file and one line each. The order is that of the evidence on the screen where weights tie."""

from __future__ import annotations

from companion.domain.ports import Detector
from companion.perception.detectors.files import Files

DETECTORS: tuple[Detector, ...] = (Files(),)
"""Look at the observation alone, in the confined worker."""

COMPARISONS: tuple[Detector, ...] = ()
"""Compare the observation with what memory knows, on the guard's thread."""
