"""From counts of randomised answers to what may be published, with every caution on the way.

1. De-biased: with likelihoods p (left as it was) and q (any other answer), a share `o` of answers means a share
   `(o - q) / (p - q)` of truths. Its 95 % interval is Wilson's for `o`, put through the same line.
2. Contaminated: up to `TOLERANCE` of the reports may be made up by one hand. Of an observed share, the honest one
   lies in `[(o - a) / (1 - a), o / (1 - a)]`; the intervals that shifts are read off are widened by it.
3. Cautious: of such an interval, four deviations wide, the value nearest to "no difference" is published. Below the
   tolerance nobody can make up a difference that is not there, only hide one that is.
4. Clipped and slow: no shift beyond `CLIP`, none further than `STEP` from the one published before. Local privacy has
   a price that no estimator removes: each hostile report weighs `1 / (p - q)` = 2.7 honest ones (Cheu, Smith, Ullman
   2021). So beyond the tolerance, at 10 % hostile reports say, only these two bounds hold; they always do.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from companion.commons.counting import Totals
from companion.sharing.bundle import CLIP, FEWEST, Rate, Reliability
from companion.sharing.report import likelihood
from companion.sharing.vocabulary import IT_WAS_FINE, IT_WAS_SCAM, QUESTIONS, About

TOLERANCE = 0.01
"""Share of hostile reports below which nothing can be made up."""
STEP = 0.1
"""Furthest that a shift moves from one publication to the next, in log-odds."""
Z = 1.959964
"""Deviations of a 95 % interval."""
SURE = 4.0
"""Deviations of the intervals that shifts are read off: of some 240 signs, day after day, hardly one by chance."""
_LEAST = 1e-6
_VERDICT = next(number for number, question in enumerate(QUESTIONS) if question.about is About.VERDICT)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share of truths with its interval."""

    share: float
    low: float
    high: float


def share(counts: Mapping[int, int], question: int, answer: int, tolerance: float = 0.0, z: float = Z) -> Estimate:
    """The share of truths behind one answer; its interval of `z` deviations allows for hostile reports."""
    answers = QUESTIONS[question].answers
    p, q = float(likelihood(answers, 0, 0)), float(likelihood(answers, 0, 1))
    n = sum(counts.values())
    low, high = wilson(counts.get(answer, 0), n, z)
    low, high = (low - tolerance) / (1.0 - tolerance), high / (1.0 - tolerance)
    line = [(o - q) / (p - q) for o in (counts.get(answer, 0) / n, low, high)]
    middle, bottom, top = (min(max(x, 0.0), 1.0) for x in line)
    return Estimate(middle, bottom, top)


def wilson(hits: int, n: int, z: float = Z) -> tuple[float, float]:
    """Interval of a share (Wilson 1927), of 95 % for the usual `z`."""
    o, w = hits / n, z * z / n
    centre, spread = o + w / 2, z * math.sqrt(o * (1 - o) / n + w / (4 * n))
    return max(0.0, (centre - spread) / (1 + w)), min(1.0, (centre + spread) / (1 + w))


def difference(totals: Totals, question: int, tolerance: float = 0.0, z: float = Z) -> tuple[float, float, float]:
    """How much more a sign speaks for a scam than the average answered alert: estimate, lowest, highest."""
    sign, all_of_them = totals[question], totals[_VERDICT]
    scam, fine = (share(sign, question, a, tolerance, z) for a in (IT_WAS_SCAM, IT_WAS_FINE))
    scams, fines = (share(all_of_them, _VERDICT, a, tolerance, z) for a in (IT_WAS_SCAM, IT_WAS_FINE))
    return (
        _log(scam.share, fine.share) - _log(scams.share, fines.share),
        _log(scam.low, fine.high) - _log(scams.high, fines.low),
        _log(scam.high, fine.low) - _log(scams.low, fines.high),
    )


def reliabilities(
    totals: Totals,
    before: Mapping[str, float],
    *,
    tolerance: float = TOLERANCE,
    clip: float = CLIP,
    step: float = STEP,
) -> tuple[Reliability, ...]:
    """What is published of the signs. `before`: the shifts published before. The last three are for tests."""
    found = []
    if sum(totals.get(_VERDICT, {}).values()) < FEWEST:
        return ()
    for number, question in enumerate(QUESTIONS):
        reports = sum(totals.get(number, {}).values())
        if question.about is not About.SIGN or reports < FEWEST:
            continue
        _, low, high = difference(totals, number)
        _, lowest, highest = difference(totals, number, tolerance, SURE)
        wanted = _nearest_to_none(lowest, highest)
        last = before.get(question.name, 0.0)
        shift = min(max(min(max(wanted, -clip), clip), last - step), last + step)
        found.append(Reliability(question.name, round(shift, 4), round(low, 3), round(high, 3), reports))
    return tuple(found)


def rates(totals: Totals) -> tuple[Rate, ...]:
    """Shares of the threats among confirmed scams."""
    verdicts = totals.get(_VERDICT, {})
    if sum(verdicts.values()) < FEWEST:
        return ()
    scams = share(verdicts, _VERDICT, IT_WAS_SCAM)
    found = []
    for number, question in enumerate(QUESTIONS):
        reports = sum(totals.get(number, {}).values())
        if question.about is not About.THREAT or reports < FEWEST:
            continue
        this = share(totals[number], number, IT_WAS_SCAM)
        middle = min(1.0, this.share / max(scams.share, _LEAST))
        low = min(middle, this.low / max(scams.high, _LEAST))
        high = max(middle, min(1.0, this.high / max(scams.low, _LEAST)))
        found.append(Rate(question.name, round(middle, 4), round(low, 4), round(high, 4), reports))
    return tuple(found)


def _log(above: float, below: float) -> float:
    return math.log(max(above, _LEAST) / max(below, _LEAST))


def _nearest_to_none(low: float, high: float) -> float:
    return low if low > 0.0 else high if high < 0.0 else 0.0
