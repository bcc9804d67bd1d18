"""Every detector, one line each. To add one: write its module, add its line.

`DETECTORS` look at the observation alone, in the confined worker; `COMPARISONS` need the person's history and run on
the guard's thread over parsed values.
"""

from __future__ import annotations

from companion.domain.ports import Detector
from companion.perception.detectors.familiar import Familiar
from companion.perception.detectors.hidden import Hidden
from companion.perception.detectors.links import Links
from companion.perception.detectors.sender import Sender

DETECTORS: tuple[Detector, ...] = (
    Sender(),
    Links(),
    Hidden(),
)

COMPARISONS: tuple[Detector, ...] = (Familiar(),)
