"""Shared knowledge: what many companions found out about signs, as far as this one lets it in.

It may make the companion warier of a pattern, never more trusting of a sender: a shift below zero is dropped here
whatever its signature says, no shift goes beyond `MOST`, and the mind's own conclusions (what was learnt by name,
what a case carries over) are out of its reach. The gate then judges it like any other self: whether, on the person's
own answered alerts and the scenes of the constitution, it would do more good than harm (`endorse.judge_shared`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

MOST = 0.5
"""Largest shift of one sign, in log-odds: a weak hint."""
OUT_OF_REACH = ("learnt.", "case.")


def wariness(shifts: Mapping[str, float]) -> Mapping[str, float]:
    """Of what was published, what may be put before the gate."""
    return {
        sign: min(shift, MOST)
        for sign, shift in sorted(shifts.items())
        if math.isfinite(shift) and shift > 0.0 and not sign.startswith(OUT_OF_REACH)
    }


def described(shifts: Mapping[str, float]) -> tuple[tuple[str, str], ...]:
    """What changed, for the receipt: the largest first."""
    return tuple(("shared.warier", sign) for sign in sorted(shifts, key=lambda s: (-shifts[s], s)))
