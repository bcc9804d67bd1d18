"""Every detector, one file and one line each. The order is that of the evidence on the screen where weights tie."""

from __future__ import annotations

from companion.domain.ports import Detector
from companion.perception.detectors import asks, conversation, cover, kin, lures, payment, pressure
from companion.perception.detectors.familiar import Familiar
from companion.perception.detectors.files import Files
from companion.perception.detectors.hidden import Hidden
from companion.perception.detectors.letters import Letters
from companion.perception.detectors.links import Links
from companion.perception.detectors.sender import Sender
from companion.perception.detectors.talk import Talk
from companion.perception.detectors.words import Words

DETECTORS: tuple[Detector, ...] = (
    Sender(),
    Links(),
    Letters(),
    Hidden(),
    Files(),
    cover.DETECTOR,
    asks.DETECTOR,
    kin.DETECTOR,
    payment.DETECTOR,
    lures.DETECTOR,
    conversation.DETECTOR,
    pressure.DETECTOR,
    Words(),
    Talk(),
)
"""Look at the observation alone, in the confined worker."""

COMPARISONS: tuple[Detector, ...] = (Familiar(),)
"""Compare the observation with what memory knows, on the guard's thread."""
