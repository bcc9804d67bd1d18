"""How far along a con is: a forward filter over the items of its case (a hidden Markov model of five stages).

What is hidden is the con's stage; what shows is the sort of sign that its items carried so far. A con moves on by a
step now and then, seldom jumps, and hardly ever goes back; weeks without an item still move it from hook to rapport,
because that is what the silence is for. The posterior after the earlier items is the prior of the next one, so the
stage is carried from item to item without being stored anywhere: memory's outlines of the case are enough.

The tables are by judgement (the anatomy of long cons: Whitty, The Scammers Persuasive Techniques Model, BJC 2013),
to be refitted where a corpus of whole cases allows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Evidence, Stage
from companion.domain.observation import History, Related
from companion.mind.state import DAY, WEEK

Array = NDArray[np.float64]

STAGES: tuple[Stage, ...] = (Stage.HOOK, Stage.RAPPORT, Stage.ASK, Stage.PRESSURE, Stage.EXTRACTION)
"""The order of stages in every array here. `Stage.NONE` is no stage of a con but the absence of any sign of one."""

_TAKES = frozenset(
    {
        *("payment", "card", "gift_card", "crypto", "code", "password", "credential", "transfer", "document"),
        *("bank_details", "identity", "verify_account", "wallet_secret", "remote_control", "money"),
    }
)
_WARM = frozenset({"conversation.rapport", "lure.romance", "lure.stranger", "pressure.flattery"})
_INNOCENT = frozenset({"bulk", "familiar", "learnt"})

_START: Array = np.array([0.55, 0.05, 0.20, 0.10, 0.10])
_STEP: Array = np.array(
    [
        [0.62, 0.20, 0.12, 0.04, 0.02],
        [0.02, 0.63, 0.22, 0.08, 0.05],
        [0.01, 0.03, 0.60, 0.22, 0.14],
        [0.01, 0.01, 0.05, 0.60, 0.33],
        [0.01, 0.01, 0.02, 0.06, 0.90],
    ]
)
"""P(stage at the next item | stage at this one)."""
_WAIT: Array = np.array(
    [
        [0.70, 0.30, 0.00, 0.00, 0.00],
        [0.00, 1.00, 0.00, 0.00, 0.00],
        [0.00, 0.00, 1.00, 0.00, 0.00],
        [0.00, 0.00, 0.00, 1.00, 0.00],
        [0.00, 0.00, 0.00, 0.00, 1.00],
    ]
)
"""What a week between two items does besides."""
_SHOWS: Mapping[str, Array] = {
    "takes_and_pushes": np.array([0.01, 0.01, 0.08, 0.12, 0.70]),
    "pushes": np.array([0.06, 0.04, 0.08, 0.62, 0.10]),
    "asks": np.array([0.08, 0.08, 0.62, 0.14, 0.14]),
    "warm": np.array([0.15, 0.72, 0.08, 0.04, 0.02]),
    "sign": np.array([0.70, 0.15, 0.14, 0.08, 0.04]),
}
"""P(sort of sign so far | stage)."""
KEEP = 12
"""Newest items of a case that are filtered: a case of hundreds has long shown what it is."""


def stages(evidence: Sequence[Evidence], history: History, now: float) -> Array | None:
    """Posterior over `STAGES` after this item, shape (5,); None where neither it nor its case shows any sign."""
    belief, names, last = _filtered(history)
    names = names | {e.indicator.name for e in evidence if e.strength > 0 and e.indicator.weight > 0}
    shown = _sort(names, _earlier(history), now)
    if shown is None:
        return None
    return _seen(_moved(belief, last, now), shown)


def stage_of(evidence: Sequence[Evidence], history: History, now: float) -> Stage:
    """The most probable stage."""
    found = stages(evidence, history, now)
    return Stage.NONE if found is None else STAGES[int(np.argmax(found))]


def rapport(history: History, now: float) -> float:
    """Trust that a con has had time to win before this item, 0 to 1: P(past the hook), growing over a month.

    It is read off the case alone, never off the item at hand, so that it is the same whatever the item shows.
    """
    earlier = _earlier(history)
    if len(earlier) < 2:
        return 0.0
    age = now - min(r.at for r in earlier)
    if age < 3 * DAY:
        return 0.0
    belief, _, last = _filtered(history)
    past_hook = float(1.0 - _moved(belief, last, now)[0]) if last is not None else 0.0
    return past_hook * min(1.0, age / (30 * DAY))


def _earlier(history: History) -> Sequence[Related]:
    return history.case.related if history.case is not None else ()


def _filtered(history: History) -> tuple[Array, frozenset[str], float | None]:
    """Belief over stages after the earlier items of the case, the signs they showed, and when the last one came."""
    earlier = _earlier(history)
    if not earlier:
        return _START, frozenset(), None
    ordered = sorted(earlier, key=lambda r: r.at)
    names: frozenset[str] = frozenset(n for r in ordered[:-KEEP] for n in r.indicators)
    belief, last = _START, None
    for i, related in enumerate(ordered[-KEEP:], start=max(0, len(ordered) - KEEP)):
        names = names | frozenset(related.indicators)
        shown = _sort(names, ordered[:i], related.at)
        if shown is not None:
            belief = _seen(_moved(belief, last, related.at), shown)
            last = related.at
    return belief, names, last


def _moved(belief: Array, last: float | None, at: float) -> Array:
    if last is None:
        return belief
    weeks = min(8, int(max(0.0, at - last) / WEEK))
    for _ in range(weeks):
        belief = belief @ _WAIT
    moved: Array = belief @ _STEP
    return moved


def _seen(belief: Array, shown: str) -> Array:
    after = belief * _SHOWS[shown]
    out: Array = after / after.sum()
    return out


def _sort(names: frozenset[str], earlier: Sequence[Related], at: float) -> str | None:
    """Which sort of sign a case has shown by now, the gravest counting."""
    groups = {n.partition(".")[0] for n in names}
    takes = "payment" in groups or any(n.partition(".")[2] in _TAKES for n in names)
    pushes = any(n.startswith(("pressure.", "cover.")) for n in names - _WARM)
    if takes and pushes:
        return "takes_and_pushes"
    if pushes:
        return "pushes"
    if takes or "ask" in groups:
        return "asks"
    if len(earlier) >= 2 and at - min(r.at for r in earlier) > WEEK:
        return "warm"
    if names & _WARM and len(earlier) >= 1:
        return "warm"
    return "sign" if groups - _INNOCENT else None
