"""Policies to measure a learned one against, each a function from observations to actions.

`plan` is the planner that ships (`mind.policy.Planner`), written for households that differ in losses, prices and
thresholds; a test holds the two together. It reads the contract's vector and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from companion.mind import policy
from companion.mind.contract import INDEX
from companion.mind.policy import ACTS
from companion.mind.questions import ANSWERS, CATALOGUE, FLAT, FOUND_OUT, LIKELIHOOD, THREATS, UNINFORMATIVE, calms
from companion.training.world.engine import ASK, DECLINE, SILENT, WARN, Config, World

Array = NDArray[np.float64]
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Chooser = Callable[[World, Floats], Ints]

_T, _Q = len(THREATS), len(CATALOGUE)
_P = slice(0, _T)
_LOSS = slice(_T, 2 * _T)
_FITS = slice(INDEX[f"question.{CATALOGUE[0].question.id}"], INDEX[f"question.{CATALOGUE[0].question.id}"] + _Q)
_SCAM: Array = np.array([0.0, 0.0] + [1.0] * (_T - 2))
_FOUND = np.array([answer == FOUND_OUT for _, answer in ANSWERS])
_ALARMS = np.array(
    [a != FOUND_OUT and a not in UNINFORMATIVE and not calms(CATALOGUE[q].question.id, a) for q, a in ANSWERS]
)
_OF = np.array([q for q, _ in ANSWERS])
_STARTS = np.array([int(np.argmax(q == _OF)) for q in range(_Q)])
_TABLES: Array = np.concatenate((LIKELIHOOD, FLAT)).T
NEVER = -np.inf


def values(obs: Floats) -> tuple[Array, Ints]:
    """Planner values [households, acts] in the order of `policy.ACTS`, and the best question of each."""
    o = obs.astype(np.float64)

    def col(name: str) -> Array:
        return o[:, INDEX[name]]

    posterior, losses = o[:, _P], o[:, _LOSS]
    attending = col("attending") > 0
    p = posterior @ _SCAM
    exposure = col("proceeds") * (1.0 - col("notices"))
    weighted = posterior * losses
    harm = exposure * weighted.sum(axis=1)
    coached = col("coached")
    heed = policy.HEED_WARN * (1.0 - 0.3 * coached)
    fright = np.where(attending, policy.COST_FRIGHT_ATTENDING, policy.COST_FRIGHT * col("price_interrupt"))
    notice = np.where(attending, 0.05, policy.COST_INTERRUPT * col("price_interrupt"))
    refusable = np.maximum(col("holds_file"), col("holds_payment")) > 0
    out = np.empty((len(o), len(ACTS)))
    out[:, 0] = -harm
    out[:, 2] = -(1.0 - heed) * harm - notice - fright * (1.0 - p)
    hold = np.where(refusable, policy.HEED_DECLINE, heed)
    held = np.where(refusable, policy.COST_HOLD, policy.COST_FRIGHT + policy.COST_HOLD)
    out[:, 3] = -(1.0 - hold) * harm - notice - held * (1.0 - p)
    stacked = np.concatenate((weighted, posterior * (1.0 - _SCAM), posterior * _SCAM)) @ _TABLES
    lied = np.tile(1.0 - (1.0 - coached) * (1.0 - col("doubted")), 3)[:, None]
    sums = (1.0 - lied) * stacked[:, : len(ANSWERS)] + lied * stacked[:, len(ANSWERS) :]
    rows = len(o)
    after, wrong, scam = exposure[:, None] * sums[:rows], sums[rows : 2 * rows], sums[2 * rows :]
    silent = -after
    warn = -(1.0 - heed[:, None]) * after - policy.COST_FRIGHT_ATTENDING * wrong
    speaks = scam >= policy.ANSWERED_AT * (scam + wrong)
    best = np.where(speaks, np.maximum(silent, warn), silent)
    can = np.where(refusable, policy.HEED_DECLINE, 0.0)[:, None]
    declined = -(1.0 - can) * after - policy.COST_HOLD * wrong
    best = np.where(speaks & (can > 0), np.maximum(best, declined), best)
    best[:, _FOUND] = 0.0
    # Every alarming answer would have to be enough to speak up; else the question is not to be asked.
    decides = scam >= (policy.ANSWERED_AT + policy.MARGIN) * (scam + wrong)
    decides = np.logical_and.reduceat(decides | ~_ALARMS, _STARTS, axis=1)
    each = np.where((o[:, _FITS] > 0) & decides, np.add.reduceat(best, _STARTS, axis=1), -1e6)
    question: Ints = np.argmax(each, axis=1)
    asked = np.maximum(each.max(axis=1), -harm)
    cost = np.where(attending, policy.COST_ASK_ATTENDING, policy.COST_ASK * col("price_ask"))
    answered = np.where(attending, policy.ANSWERED_ATTENDING, policy.ANSWERED)
    out[:, 1] = answered * asked - (1.0 - answered) * harm - cost
    return out, question


def allowed(obs: Floats) -> NDArray[np.bool_]:
    """Which acts the mind would allow, [households, acts]; as `policy.allowed`."""
    o = obs.astype(np.float64)
    p = o[:, _P] @ _SCAM
    attending, payment = o[:, INDEX["attending"]] > 0, o[:, INDEX["holds_payment"]] > 0
    warn_at, coached = o[:, INDEX["warn_at"]], o[:, INDEX["coached"]]
    asks = (o[:, _FITS].max(axis=1) > 0) & ((o[:, INDEX["may_ask"]] > 0) | attending)
    tier = np.where(asks, warn_at, np.maximum(policy.PROMISED, warn_at - policy.RELIEF))
    tier = np.minimum(tier, np.where(coached >= policy.INSTRUCTED, policy.PROMISED, 1.0))
    asks &= p < tier
    floor = np.where(asks, policy.ATTENDING_AT, policy.ANSWERED_AT)
    at = np.where(attending, np.minimum(floor, tier), tier)
    hold = np.where(attending, floor, policy.HOLD_PAYMENT_AT)
    out = np.zeros((len(o), len(ACTS)), np.bool_)
    out[:, 0], out[:, 1], out[:, 2] = p < tier, asks, p >= at
    out[:, 3] = ((o[:, INDEX["holds_file"]] > 0) & (p >= at)) | (payment & (p >= hold))
    return out


def actions(acts: Ints, question: Ints) -> Ints:
    """Numbers of `ACTIONS` from numbers of `policy.ACTS` and questions."""
    out: Ints = np.select([acts == 0, acts == 1, acts == 2], [SILENT, ASK + question, WARN], DECLINE)
    return out


def mask(obs: Floats) -> NDArray[np.bool_]:
    """Which of `ACTIONS` the mind would allow, [households, actions]: what a learned policy may choose from."""
    acts = allowed(obs)
    out = np.zeros((len(obs), DECLINE + 1), np.bool_)
    out[:, SILENT], out[:, WARN], out[:, DECLINE] = acts[:, 0], acts[:, 2], acts[:, 3]
    out[:, ASK:WARN] = acts[:, 1:2] & (obs[:, _FITS] > 0)
    return out


def silent(world: World, obs: Floats) -> Ints:
    """Never says anything."""
    return np.full(world.n, SILENT)


def always_warn(world: World, obs: Floats) -> Ints:
    """Warns of everything."""
    return np.full(world.n, WARN)


def threshold(at: float) -> Chooser:
    """Warns from a fixed P(scam) on."""

    def choose(world: World, obs: Floats) -> Ints:
        return np.where(obs[:, _P] @ _SCAM >= at, WARN, SILENT)

    return choose


def plan(world: World, obs: Floats) -> Ints:
    """The planner that ships, within what it allows."""
    value, question = values(obs)
    return actions(np.argmax(np.where(allowed(obs), value, NEVER), axis=1), question)


def plan_freely(world: World, obs: Floats) -> Ints:
    """The planner's best act, whether allowed or not: what its arithmetic alone is worth."""
    value, question = values(obs)
    value[:, 1] = np.where(obs[:, INDEX["attending"]] > 0, NEVER, value[:, 1])
    return actions(np.argmax(value, axis=1), question)


def without_questions(world: World, obs: Floats) -> Ints:
    """The planner's arithmetic, never asking."""
    value, question = values(obs)
    value[:, 1] = NEVER
    return actions(np.argmax(value, axis=1), question)


def by_hand(world: World, obs: Floats) -> Ints:
    """Expected utility with constants for everybody (Horvitz 1999): average losses, one exposure, no question."""
    return without_questions(world, _average(obs))


def by_hand_asking(world: World, obs: Floats) -> Ints:
    """The same with the myopic value of the best question."""
    return plan_freely(world, _average(obs))


def _average(obs: Floats) -> Floats:
    out = obs.copy()
    out[:, _LOSS] = np.where(_SCAM > 0, 90.0, 0.0)
    for name, value in (("notices", 0.33), ("proceeds", 0.35), ("coached", 0.0), ("pressured", 0.0)):
        out[:, INDEX[name]] = value
    for name in ("price_ask", "price_interrupt"):
        out[:, INDEX[name]] = 1.0
    return out


def with_person(world: World, obs: Floats, shuffle: int = 0) -> Floats:
    """The observations with the person's true response and losses in place of the estimates; with `shuffle`, those of
    another household: right on average, wrong for everybody."""
    truth, it = world.truth(), world.item
    rows = (np.arange(world.n) + shuffle) % world.n
    out = obs.copy()
    out[:, INDEX["notices"]] = truth.notices[rows]
    out[:, INDEX["proceeds"]] = (truth.proceeds * it.due)[rows]
    out[:, INDEX["coached"]] = truth.coached[rows]
    out[:, INDEX["price_ask"]] = out[:, INDEX["price_interrupt"]] = truth.price[rows]
    out[:, _T + 2 : 2 * _T] = world.people.losses[np.arange(world.n), it.person][rows]
    # The prior is the true rate of this household (of another, if shuffled) rather than the shipped one.
    assumed, rate = world.config.calibration.base_rate, world.wrong_rate()[rows]
    shift = np.log(rate / (1 - rate)) - np.log(assumed / (1 - assumed))
    out[:, 2:_T] *= np.exp(np.clip(shift, -6.0, 6.0)).astype(np.float32)[:, None]
    out[:, _P] /= out[:, _P].sum(axis=1, keepdims=True)
    return out


def knowing(world: World, obs: Floats) -> Ints:
    """The planner's arithmetic with the true parameters of the person and household, and what anybody could see."""
    return plan_freely(world, with_person(world, obs))


def knowing_not_asking(world: World, obs: Floats) -> Ints:
    """The same, never asking."""
    return without_questions(world, with_person(world, obs))


def misjudging(world: World, obs: Floats) -> Ints:
    """The same with somebody else's parameters."""
    return plan_freely(world, with_person(world, obs, shuffle=max(1, world.n // 2)))


def oracle(world: World, obs: Floats) -> Ints:
    """Knows what is true, and what each act costs this person now; asks nothing, for it knows."""
    value = world.act_values()
    value[:, 1] = NEVER
    best: Ints = np.array([SILENT, SILENT, WARN, DECLINE])[np.argmax(value, axis=1)]
    return best


BASELINES: tuple[tuple[str, Chooser], ...] = (
    ("silent", silent),
    ("always_warn", always_warn),
    ("by_hand", by_hand),
    ("by_hand_asking", by_hand_asking),
    ("planner", plan),
    ("planner_free", plan_freely),
    ("without_questions", without_questions),
    ("knowing", knowing),
    ("knowing_not_asking", knowing_not_asking),
    ("misjudging", misjudging),
    ("oracle", oracle),
)
"""By name, in the order of tables. The best fixed threshold is fitted: `best_threshold`."""


@dataclass(frozen=True, slots=True)
class Played:
    """What a policy came to: hours of care per household and week."""

    reward: float
    harm: float
    interruption: float
    autonomy: float
    privacy: float
    spoke: float
    """Interruptions and questions per household and week."""


def play(config: Config, choose: Chooser, steps: int, seed: int) -> Played:
    """Run one policy; totals per household-week."""
    world = World(config)
    obs = world.reset(seed)
    totals = np.zeros(6)
    days = 0.0
    for _ in range(steps):
        act = choose(world, obs)
        obs, reward, _, info = world.step(act)
        costs = [info[name].sum(dtype=np.float64) for name in ("harm", "interruption", "autonomy", "privacy")]
        totals += (reward.sum(dtype=np.float64), *costs, float((act != SILENT).sum()))
        days += float(info["days"].sum(dtype=np.float64))
    return Played(*(float(v) for v in totals / (days / 7.0)))


def best_threshold(config: Config, steps: int, seed: int) -> tuple[float, Played]:
    """The fixed threshold that does best on these seeds (it may be fitted on training and played elsewhere)."""
    tried = [
        (at, play(config, threshold(at), steps, seed)) for at in (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97)
    ]
    return max(tried, key=lambda one: one[1].reward)


def elsewhere(config: Config) -> Config:
    """The same world with held-out scammers only."""
    from companion.training.world.templates import HELD_OUT_SCAMMERS

    return replace(config, scammers=HELD_OUT_SCAMMERS)
