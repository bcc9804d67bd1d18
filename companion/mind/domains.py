"""The domains of care, what they weigh before anything is known, and what each sort of scam costs in them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Threat
from companion.mind.questions import THREATS

Array = NDArray[np.float64]

DOMAINS: tuple[str, ...] = ("money", "identity", "home", "family", "work", "health", "belonging")
SHIPPED: Mapping[str, float] = {
    "money": 0.8,
    "identity": 0.7,
    "home": 0.6,
    "family": 0.8,
    "work": 0.5,
    "health": 0.6,
    "belonging": 0.5,
}
"""Weights before anything is known."""

_HARM: Mapping[Threat, Mapping[str, float]] = {
    Threat.BENIGN: {},
    Threat.BULK: {},
    Threat.PHISHING: {"money": 40, "identity": 50},
    Threat.IMPERSONATION: {"money": 50, "family": 25, "identity": 10},
    Threat.INVOICE: {"money": 80, "work": 30},
    Threat.ADVANCE_FEE: {"money": 80},
    Threat.PRIZE: {"money": 50, "identity": 20},
    Threat.INVESTMENT: {"money": 140},
    Threat.ROMANCE: {"money": 90, "belonging": 50},
    Threat.TECH_SUPPORT: {"money": 50, "home": 40, "identity": 20},
    Threat.JOB: {"money": 50, "identity": 30, "work": 10},
    Threat.EXTORTION: {"money": 50, "belonging": 30, "health": 10},
    Threat.MALWARE: {"home": 60, "identity": 30, "money": 20},
}
HARM: Array = np.array([[_HARM[t].get(d, 0.0) for d in DOMAINS] for t in THREATS])
"""Expected loss if the person goes along, in hours of their week, shape (threats, domains). Expected, not sampled:
heavy tails would make every decision about the tail."""
