"""What a record shows to be held in balance, at four time scales: revealed set-points, their rates, and metastates.

The loops' variables are played again from what was done and answered, then coarse-grained by event, day, week and
month. At each scale a mean-reverting model with an action term is fitted (a discrete Ornstein-Uhlenbeck process:
change = pull * (rest - value) + effect * acts + noise). A variable counts as a *revealed set-point* only if three
things hold: it reverts, acts depend on its deviation when what was at stake is held fixed, and, the record decided
again with the variable pushed away, the acts push it back beyond its passive drift. Anything less is said to be
unidentified.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from companion.domain.feedback import Lesson
from companion.domain.journal import Mood
from companion.domain.judgement import Act, Decision
from companion.mind import balance, care
from companion.mind.fitting import ridge_logistic
from companion.mind.policy import Planner, Situations, choose
from companion.mind.questions import CATALOGUE, THREATS
from companion.mind.state import DAY, WEEK, Balance, MindState, Seen

Array = NDArray[np.float64]

SCALES: Mapping[str, float] = {"event": 0.0, "day": DAY, "week": WEEK, "month": 30 * DAY}
"""Name of a scale to its width in seconds; an event's is the time between two."""
FIRST: tuple[str, ...] = ("load", "trust", "gap", "risk")
SECOND: tuple[str, ...] = ("trust_rate", "gap_rate")
_RATE_OF = {"trust_rate": "load_set", "gap_rate": "risk_set"}
FEWEST = 12
"""Fewest points at a scale from which anything is fitted."""
_PUSH: Mapping[str, tuple[dict[str, float], float]] = {
    # variable: (what the balance is pushed to, sign of the change in speaking that brings it back)
    "load": ({"load": 6.0}, -1.0),
    "trust": ({"trust": 0.4}, -1.0),
    "gap": ({"gap": -0.45}, -1.0),
}
_PUSHED_RISK = 12.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """One variable at one scale. Intervals are 95 %; times in seconds."""

    variable: str
    scale: str
    points: int
    rest: float
    """Where it reverts to with the usual acts."""
    half_life: float | None
    """Time in which half of a deviation is gone; None where it does not revert."""
    pull: float
    pull_low: float
    pull_high: float
    sway: float | None = None
    """Effect of a standard deviation on the log-odds of speaking, stakes held fixed; at the event scale only."""
    sway_low: float = 0.0
    sway_high: float = 0.0
    restored: bool | None = None
    """Pushed away, the same record decided again brings it back; None where that cannot be tried."""

    @property
    def set_point(self) -> bool:
        """All three signs of a revealed set-point hold."""
        sways = self.sway is not None and (self.sway_low > 0.0 or self.sway_high < 0.0)
        return self.pull_low > 0.0 and sways and self.restored is True


@dataclass(frozen=True, slots=True)
class Played:
    """The loops along a record: one row for every decision, before it was taken."""

    at: Array
    spoke: Array
    stake: Array
    values: Mapping[str, Array]
    sets: Mapping[str, Array]
    moods: tuple[Mood, ...]


def play(decisions: Sequence[Decision], lessons: Sequence[Lesson]) -> Played:
    """Play the loops again from what was done and answered."""
    ordered = sorted((d for d in decisions if d.observation and not d.request), key=lambda d: d.at)
    told = sorted(lessons, key=lambda lesson: lesson.feedback.at)
    b, n = Balance(), 0
    seen: list[Seen] = []
    rows: dict[str, list[float]] = {name: [] for name in (*FIRST, *SECOND, *_RATE_OF.values())}
    moods: list[Mood] = []
    for decision in ordered:
        while n < len(told) and told[n].feedback.at <= decision.at:
            said = told[n].feedback
            b = balance.answered(b, said.answer, told[n].decision.belief.p_scam, said.at)
            seen = [replace(s, answer=said.answer.value) if s.id == said.decision else s for s in seen]
            n += 1
        now = balance.relaxed(b, decision.at)
        state = MindState(balance=b, seen=tuple(seen[-40:]))
        load = now.load * 0.5 ** (max(0.0, decision.at - now.load_at) / WEEK)
        for name, value in (("load", load), ("risk", balance.open_risk(state, decision.at))):
            rows[name].append(value)
        for name in ("trust", "gap", *SECOND, *_RATE_OF.values()):
            rows[name].append(float(getattr(now, name)))
        moods.append(balance.mood(state, decision.at))
        if decision.act is not Act.SILENT:
            b = balance.spoke(b, decision.at)
            seen = [*seen[-60:], _outline(decision)]
    return Played(
        at=np.array([d.at for d in ordered]),
        spoke=np.array([float(d.act is not Act.SILENT) for d in ordered]),
        stake=np.array([-d.values.get(Act.SILENT, 0.0) for d in ordered]),
        values={name: np.array(rows[name]) for name in (*FIRST, *SECOND)},
        sets={name: np.array(rows[name]) for name in _RATE_OF.values()},
        moods=tuple(moods),
    )


def _outline(d: Decision) -> Seen:
    return Seen(
        d.id, d.at, d.act, d.belief.p_scam, d.awareness.coached, d.case, d.observation,
        harm=d.values.get(Act.SILENT, 0.0),
    )  # fmt: skip


def rhythms(decisions: Sequence[Decision], played: Played, missing: list[tuple[str, ...]]) -> tuple[Rhythm, ...]:
    """Fit every variable at every scale; what cannot be told goes to `missing`."""
    out: list[Rhythm] = []
    for variable in (*FIRST, *SECOND):
        series = played.values[variable]
        if len(series) < FEWEST or float(series.std()) < 1e-6:
            missing.append(("no_rhythm", variable))
            continue
        for scale, width in SCALES.items():
            at, value, acts = _coarse(played, series, width)
            fitted = _revert(at, value, acts)
            if fitted is None:
                continue
            rest, half_life, pull, error = fitted
            found = Rhythm(variable, scale, len(value), rest, half_life, pull, pull - 2 * error, pull + 2 * error)
            if scale == "event" and variable in FIRST:
                found = _swayed(found, played, series, decisions, missing)
            out.append(found)
    return tuple(out)


def _coarse(played: Played, series: Array, width: float) -> tuple[Array, Array, Array]:
    """Times, means of the variable and acts per bin; with no width, the events themselves."""
    if width <= 0.0:
        return played.at, series, played.spoke
    bins = ((played.at - played.at[0]) // width).astype(np.int64)
    kept, place = np.unique(bins, return_inverse=True)
    count = np.bincount(place)
    return (
        (kept * width).astype(np.float64),
        (np.bincount(place, series) / count).astype(np.float64),
        np.bincount(place, played.spoke).astype(np.float64),
    )


def _revert(at: Array, value: Array, acts: Array) -> tuple[float, float | None, float, float] | None:
    """(rest, half-life, pull, its standard error) of change = pull * (rest - value) + effect * acts."""
    if len(value) < FEWEST or float(value.std()) < 1e-6:
        return None
    change, before, done = np.diff(value), value[:-1], acts[:-1]
    columns = [np.ones(len(before)), before]
    if float(done.std()) > 1e-9:
        columns.append(done)
    design = np.column_stack(columns)
    inverse = np.linalg.pinv(design.T @ design)
    beta = inverse @ design.T @ change
    left = change - design @ beta
    freedom = max(1, len(change) - design.shape[1])
    error = math.sqrt(max(0.0, float(left @ left) / freedom * float(inverse[1, 1])))
    pull = -float(beta[1])
    usual = float(beta[0]) + (float(beta[2]) * float(done.mean()) if len(beta) > 2 else 0.0)
    rest = usual / pull if abs(pull) > 1e-9 else float(value.mean())
    step = float(np.median(np.diff(at))) if len(at) > 1 else 0.0
    half_life = step * math.log(2.0) / -math.log(1.0 - pull) if 2 * error < pull < 1.0 else None
    return rest, half_life, pull, error


def _swayed(
    found: Rhythm, played: Played, series: Array, decisions: Sequence[Decision], missing: list[tuple[str, ...]]
) -> Rhythm:
    """Whether acts depend on the deviation, stakes held fixed, and whether a push is answered."""
    restored = _restores(decisions, found.variable)
    spread = float(series.std())
    if played.spoke.min() == played.spoke.max():
        missing.append(("no_sway", found.variable))
        return replace(found, restored=restored)
    stake = np.log1p(np.maximum(0.0, played.stake))
    x = np.column_stack(((series - series.mean()) / spread, stake - stake.mean(), (stake - stake.mean()) ** 2))
    beta, covariance = ridge_logistic(x, played.spoke)
    error = float(np.sqrt(covariance[1, 1]))
    sway = float(beta[1])
    found = replace(found, sway=sway, sway_low=sway - 1.96 * error, sway_high=sway + 1.96 * error, restored=restored)
    if found.sway_low <= 0.0 <= found.sway_high:
        missing.append(("no_sway", found.variable))
    return found


def _restores(decisions: Sequence[Decision], variable: str) -> bool | None:
    """Decide the record again at rest and with the variable pushed away: do the acts lean back?"""
    judged = [d for d in decisions if d.observation and not d.request][-400:]
    if not judged:
        return None
    now = 0.0
    rest = MindState(balance=Balance(load_at=now))
    if variable == "risk":
        grave = Seen("push", now, Act.ASK, 0.5, harm=-_PUSHED_RISK)
        pushed, wanted = replace(rest, seen=(grave,)), 1.0
    else:
        to, wanted = _PUSH[variable]
        pushed = replace(rest, balance=replace(rest.balance, **to))
    # Without the moods: they are read off the same variables, and would answer for them.
    loops = balance.LOOPS - {"mood"}
    change = _speaks(judged, balance.prices(pushed, now, loops)) - _speaks(judged, balance.prices(rest, now, loops))
    return change * wanted > 0.0


def _speaks(judged: Sequence[Decision], price: balance.Prices) -> float:
    """Share of the recorded items about which the planner would speak at these prices."""
    rows = len(judged)
    losses = care.losses(care.domain_weights(MindState()))
    none = np.zeros(rows)
    looks = Situations(
        posterior=np.array([[d.belief.posterior.get(t, 0.0) for t in THREATS] for d in judged]),
        losses=losses,
        notices=np.array([d.awareness.notices for d in judged]),
        proceeds=np.array([d.awareness.proceeds for d in judged]),
        coached=np.array([d.awareness.coached for d in judged]),
        pressured=np.array([d.awareness.pressured for d in judged]),
        attending=none,
        holds_file=none,
        holds_payment=none,
        questions=np.ones((rows, len(CATALOGUE))),
        price_ask=price.ask,
        price_interrupt=price.interrupt,
        warn_at=1.0 - 0.05 * price.strictness,
        may_ask=1.0,
    )
    values, _ = Planner().batch(looks)
    chosen = choose(values, looks)
    # An interruption weighs more than a question, so that "asks rather than warns" counts as speaking less.
    return float(np.mean(np.where(chosen >= 2, 1.0, np.where(chosen == 1, 0.5, 0.0))))


def second_tier(played: Played) -> Mapping[str, float]:
    """Slope of each set-point's change on the rate it follows (per answer): above 0 where the second loop works."""
    out: dict[str, float] = {}
    for rate, held in _RATE_OF.items():
        change, before = np.diff(np.log(played.sets[held])), played.values[rate][1:]
        moved = np.abs(change) > 1e-9
        if int(moved.sum()) >= 5 and float(before[moved].std()) > 1e-9:
            slope = float(np.polyfit(before[moved], change[moved], 1)[0])
            out[held] = -slope if held == "risk_set" else slope
    return out


def transitions(moods: Sequence[Mood]) -> Mapping[str, int]:
    """How often one mood followed another, as `before>after`, and how long each held, as `mood` in decisions."""
    out: dict[str, int] = {}
    for mood in moods:
        out[mood.value] = out.get(mood.value, 0) + 1
    for before, after in pairwise(moods):
        if before is not after:
            key = f"{before.value}>{after.value}"
            out[key] = out.get(key, 0) + 1
    return out
