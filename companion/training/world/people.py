"""The people of every household: hidden care, skill and moods; bounded in reason; they learn trust and habits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.mind import care as cares
from companion.mind.policy import HEED_DECLINE

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

PEOPLE, CONTACTS = 5, 8
CALM, HURRIED, LONELY, PRESSURED, COACHED = range(5)
MOODS: tuple[str, ...] = ("calm", "hurried", "lonely", "pressured", "coached")
ROLES: tuple[str, ...] = ("elder", "carer", "teenager", "treasurer", "guest")
"""Role of each place in a household; the first is the one who is written to most."""
FLOOR = cares.FLOOR
"""Nobody of the pack counts less than this, guest or not, whatever team they are in."""

_HARM: Floats = cares.HARM.astype(np.float32)
_SHIPPED: Floats = np.array([cares.SHIPPED[d] for d in cares.DOMAINS], dtype=np.float32)
_VULNERABLE = np.array([0.45, 0.25, 0.45, 0.25, 0.3], dtype=np.float32)
_APPROVES = np.array([1.0, 1.0, 0.0, 1.0, 0.0], dtype=np.float32)
_PRESSED = np.array([0.0, 0.4, 0.0, 0.7, 0.6], dtype=np.float32)
_COACHED = np.array([0.0, 0.0, 0.0, 0.1, 0.9], dtype=np.float32)
_EAGER = np.array([0.0, 0.08, 0.12, 0.0, 0.0], dtype=np.float32)
_PRICE = np.array([1.0, 1.7, 0.7, 1.4, 1.4], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Response:
    """How the person of each item would really respond; arrays (households,), probabilities unless stated."""

    notices: Floats
    proceeds: Floats
    exposure: Floats
    """P(they go along if nobody speaks)."""
    heed: Floats
    hold: Floats
    price: Floats
    """Price of an interruption now, as a multiple of the ordinary one."""
    privacy: Floats
    """Hours that one more pair of ears costs."""
    candour: Floats
    """P(they say what they think)."""
    may_approve: Floats
    coached: Floats


class People:
    """Everybody, [households, people]; see `empty`."""

    def __init__(self, n: int, frail: float = 0.0) -> None:
        self.frail = frail
        shape = (n, PEOPLE)
        self.size = np.ones(n, np.int64)
        for name in ("skill", "vulnerable", "attention", "trust", "privacy", "tilt", "habit", "weight", "candour"):
            setattr(self, name, np.zeros(shape, np.float32))
        self.may_approve = np.zeros(shape, np.float32)
        self.team = np.zeros(shape, np.int64)
        self.mood = np.zeros(shape, np.int64)
        self.care = np.zeros((*shape, len(cares.DOMAINS)), np.float32)
        self.losses = np.zeros((*shape, len(_HARM) - 2), np.float32)
        self.spread = np.ones(n, np.float32)
        self._all = np.arange(n)

    skill: Floats
    vulnerable: Floats
    attention: Floats
    trust: Floats
    privacy: Floats
    tilt: Floats
    """Hidden bias: goes along more or less than reason says."""
    habit: Floats
    """How used they have become to being interrupted."""
    weight: Floats
    candour: Floats

    def renew(self, rows: Ints, random: np.random.Generator) -> None:
        """New people in these households."""
        k = len(rows)
        shape = (k, PEOPLE)
        self.size[rows] = random.integers(1, PEOPLE + 1, k)
        self.skill[rows] = random.beta(3.0, 6.0, shape)
        self.vulnerable[rows] = np.clip(_VULNERABLE + random.normal(0.0, 0.15, shape), 0.02, 0.95)
        self.attention[rows] = random.beta(4.0, 2.0, shape)
        self.trust[rows] = random.beta(5.0, 2.0, shape)
        if self.frail:
            self.skill[rows] *= 1.0 - self.frail
            self.vulnerable[rows] = np.clip(self.vulnerable[rows] + 0.5 * self.frail, 0.02, 0.95)
            self.trust[rows] *= 1.0 - 0.5 * self.frail
        self.privacy[rows] = random.beta(2.0, 4.0, shape)
        self.tilt[rows] = random.normal(0.0, 0.1, shape)
        self.candour[rows] = random.beta(12.0, 1.0, shape)
        self.habit[rows] = 0.0
        self.may_approve[rows] = _APPROVES
        self.team[rows] = 0
        self.mood[rows] = np.where(random.random(shape) < 0.15, LONELY, CALM)
        self.care[rows] = np.clip(_SHIPPED * np.exp(random.normal(0.0, 0.6, (*shape, len(_SHIPPED)))), FLOOR, 2.0)
        self.weight[rows] = np.maximum(FLOOR, random.beta(5.0, 2.0, shape))
        self._price(rows)

    def _price(self, rows: Ints) -> None:
        """What each loss means, for the care and standing of each person."""
        ratio = np.minimum(3.0, self.care[rows] / _SHIPPED) * np.maximum(FLOOR, self.weight[rows])[..., None]
        self.losses[rows] = ratio @ _HARM[2:].T
        present = np.arange(PEOPLE) < self.size[rows][:, None]
        total = (self.weight[rows] * present).sum(axis=1)
        self.spread[rows] = total / np.maximum(self.weight[rows][:, 0], FLOOR)

    def move(self, rows: Ints, who: Ints) -> None:
        """Somebody joins another team, or comes back: their standing changes, never below the floor."""
        self.team[rows, who] ^= 1
        away = self.team[rows, who] == 1
        standing = self.weight[rows, who] * np.where(away, 0.5, 2.0)
        self.weight[rows, who] = np.clip(standing, FLOOR, 1.0)
        self._price(rows)

    def respond(
        self, who: Ints, pressured: Floats, coached: Floats, asks: Floats, due: Floats, debt: Floats
    ) -> Response:
        """The person's own response to what they see and feel; `due` is 0 where nothing can be lost yet."""
        at = (self._all, who)
        mood = self.mood[at]
        pressed = np.maximum(pressured, _PRESSED[mood])
        led = np.maximum(0.5 * coached, _COACHED[mood])
        notices = self.skill[at] * (0.5 + self.attention[at]) * (1 - 0.5 * pressed) * (1 - 0.6 * led)
        notices = np.minimum(0.95, notices)
        eager = self.vulnerable[at] + self.tilt[at] + _EAGER[mood] + 0.15 * asks + 0.2 * pressed + 0.3 * led + debt
        proceeds = np.clip(0.1 + 0.6 * eager, 0.02, 0.95)
        used = self.habit[at]
        heed = np.clip(0.35 + 0.55 * self.trust[at] - 0.5 * used, 0.05, 0.95) * (1 - 0.3 * led)
        return Response(
            notices=notices,
            proceeds=proceeds,
            exposure=proceeds * (1 - notices) * due,
            heed=heed,
            hold=HEED_DECLINE * (1 - 0.2 * led),
            price=_PRICE[mood] * (1 + used),
            privacy=0.5 * self.privacy[at],
            candour=self.candour[at] * (1 - 0.9 * led),
            may_approve=self.may_approve[at],
            coached=led,
        )

    def after(self, who: Ints, alarm: Flags, wrong: Flags, lost: Flags, spoke: Flags, u: Floats) -> None:
        """Trust and habits after one decision: both move by experience, slowly, and forget."""
        at = (self._all, who)
        told = np.where(alarm, np.where(wrong, 0.06, -0.10), 0.0) - np.where(lost & ~alarm, 0.05, 0.0)
        self.trust[at] = np.clip(self.trust[at] + told, 0.0, 1.0)
        self.habit[at] = np.clip(self.habit[at] * 0.998 + np.where(spoke, 0.06, 0.0), 0.0, 0.9)
        self.skill[at] = np.minimum(0.95, self.skill[at] + np.where(lost | (alarm & wrong), 0.02, 0.0))

    def stir(self, who: Ints, hurried: Flags, coached: Flags, pressed: Flags) -> None:
        """What has just arrived puts the person into a mood."""
        at = (self._all, who)
        mood = self.mood[at]
        mood = np.where(hurried, HURRIED, mood)
        mood = np.where(pressed, PRESSURED, mood)
        self.mood[at] = np.where(coached, COACHED, mood)

    def calm_down(self, u: Floats) -> None:
        """Moods pass; being coached lasts longest."""
        which = (u * 991.0) % 1.0
        who = (which * PEOPLE).astype(np.int64)
        at = (self._all, who)
        mood = self.mood[at]
        stays = np.where(mood == COACHED, 0.9, np.where(mood == LONELY, 0.98, 0.6))
        self.mood[at] = np.where(u < stays, mood, np.where(u > 0.985, LONELY, CALM))


def empty(n: int, frail: float = 0.0) -> People:
    """Places for the people of `n` households; `frail` as in `engine.Config`."""
    return People(n, frail)
