"""Every detector, one file and one line each. The order is that of the evidence on the screen where weights tie."""

from __future__ import annotations

from companion.domain.ports import Detector
from companion.perception.detectors import asks, conversation, cover, kin, lures, payment, pressure
from companion.perception.detectors.clipboard import Clipboard
from companion.perception.detectors.familiar import Familiar
from companion.perception.detectors.files import Files
from companion.perception.detectors.hidden import Hidden
from companion.perception.detectors.letters import Letters
from companion.perception.detectors.links import Links
from companion.perception.detectors.registered import Registered
from companion.perception.detectors.sender import Sender
from companion.perception.detectors.talk import Talk
from companion.perception.detectors.words import Words

SIGNS: tuple[Detector, ...] = (
    Sender(),
    Links(),
    Letters(),
    Hidden(),
    Files(),
    Clipboard(),
    cover.DETECTOR,
    asks.DETECTOR,
    kin.DETECTOR,
    payment.DETECTOR,
    lures.DETECTOR,
    conversation.DETECTOR,
    pressure.DETECTOR,
)
"""Look at the observation alone, in the confined worker."""

MODELS: tuple[Detector, ...] = (Words(), Talk())
"""Read the words with a trained model, which costs more; spared where the signs have settled the matter."""

DETECTORS: tuple[Detector, ...] = (*SIGNS, *MODELS)

COMPARISONS: tuple[Detector, ...] = (Familiar(), Registered())
"""Compare the observation with what memory knows, on the guard's thread."""
