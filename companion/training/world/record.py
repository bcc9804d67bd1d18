"""What the dog of every household has counted and how it is balanced: `mind.state` for thousands at once."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.mind import belief
from companion.training.world.items import Items

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Record:
    """What the dog knows of its household: the same counts, balance and budget as `mind.state`, for all at once."""

    _FLOATS = (
        "fine",
        "scam",
        "knew",
        "unsure",
        "mail",
        "load",
        "load_at",
        "rate",
        "gap",
        "doubt",
        "today",
        "week",
        "agreed",
        "differed",
        "told_at",
    )

    def __init__(self, n: int) -> None:
        for name in self._FLOATS:
            setattr(self, name, np.zeros(n, np.float32))
        self.trust = np.full(n, 0.8, np.float32)
        self.load_set = np.full(n, 2.0, np.float32)
        self.at_day = np.zeros(n, np.float32)

    fine: Floats
    scam: Floats
    knew: Floats
    unsure: Floats
    mail: Floats
    load: Floats
    load_at: Floats
    rate: Floats
    gap: Floats
    doubt: Floats
    today: Floats
    week: Floats
    agreed: Floats
    differed: Floats
    told_at: Floats

    def renew(self, rows: Ints) -> None:
        """A newborn mind."""
        for name in self._FLOATS:
            getattr(self, name)[rows] = 0.0
        self.trust[rows] = 0.8
        self.load_set[rows] = 2.0
        self.at_day[rows] = 0.0

    def shift(self, base_rate: float) -> Floats:
        """As `belief.household_shift`."""
        scams = self.scam
        fine = self.fine + 0.25 * np.minimum(self.mail, 4_000.0)
        rate = (1_000.0 * base_rate + scams) / (1_000.0 + scams + fine)
        out: Floats = np.clip(np.log(rate / (1.0 - rate)) - belief.logit(base_rate), -0.5, 1.5)
        return out

    def compare(self, rows: Ints, agrees: Flags) -> None:
        """Answers to questions that turned out right or wrong."""
        self.agreed[rows] += agrees
        self.differed[rows] += ~agrees

    def doubted(self) -> Floats:
        """Share of answers no better than chance: one minus `person.reliability`."""
        right = 9.0 + self.agreed
        rate = right / (right + 1.0 + self.differed) / 0.9
        out: Floats = (1.0 - np.clip(rate, 0.3, 1.0)).astype(np.float32)
        return out

    def reads(self, it: Items) -> tuple[Floats, Floats]:
        """Whether the person would notice and go ahead, as `person.minds` reads it off the evidence."""
        knew = np.minimum(self.knew, 20.0)
        skill = (3.0 + knew) / (9.0 + knew + np.minimum(self.scam, 20.0))
        habit: NDArray[Any] = it.payment.astype(np.float32)
        notices = skill * (1.0 - 0.5 * it.pressured) * (1.0 - 0.6 * it.coached) * (1.0 - 0.6 * habit)
        engaged = np.where(it.channel == 1, 0.25, 0.0)
        # Trust won in weeks, as `stages.rapport`: nothing before the third day.
        won = 0.2 * np.minimum(1.0, it.case_days / 30.0) * ((it.case_items >= 2) & (it.case_days >= 3))
        proceeds: NDArray[Any] = (
            0.25 + engaged + won + 0.15 * it.asks + 0.20 * it.pressured + 0.30 * it.coached + 0.30 * habit
        )
        return notices.astype(np.float32), np.minimum(0.95, proceeds).astype(np.float32)

    def prices(self, day: Floats, interrupt_at: float) -> tuple[Floats, Floats, Floats, Floats]:
        """Load, price of asking, of interrupting, and the threshold, as `balance.prices` for a resting mind;
        `interrupt_at` is the calibration's."""
        load = self.load * np.exp2(-np.maximum(0.0, day - self.load_at) / 7.0)
        over = np.clip(0.35 * (load - self.load_set), 0.0, 1.0)
        fade = np.exp2(-np.maximum(0.0, day - self.told_at) / 21.0)
        distrust = np.maximum(0.0, 0.8 - self.trust) * fade
        speak = np.minimum(np.exp(over) * (1.0 + distrust), 2.5)
        strict = np.maximum(0.25, 1.0 - np.clip(-self.gap * fade, 0.0, 0.5))
        return load, speak, speak, (1.0 - (1.0 - interrupt_at) * strict).astype(np.float32)

    def left(self, day: Floats) -> tuple[Floats, Floats]:
        """Questions left today and this week; windows end with the day and the week."""
        now, then = np.floor(day), np.floor(self.at_day)
        today = np.where(now > then, 0.0, self.today)
        week = np.where(np.floor(day / 7.0) > np.floor(self.at_day / 7.0), 0.0, self.week)
        left = np.maximum(0.0, 3.0 - week)
        return np.minimum(left, np.maximum(0.0, 1.0 - today)).astype(np.float32), left.astype(np.float32)

    def record(
        self, day: Floats, spoke: Flags, asked: Flags, says: Flags, bad: Flags, unsure: Flags, p: Floats
    ) -> None:
        """One decision, and what the person said of it (`says` where they said anything)."""
        self.mail += 1.0
        now_day, now_week = np.floor(day) > np.floor(self.at_day), np.floor(day / 7) > np.floor(self.at_day / 7)
        self.today = np.where(now_day, 0.0, self.today) + asked
        self.week = np.where(now_week, 0.0, self.week) + asked
        self.at_day = day.copy()
        faded = self.load * np.exp2(-np.maximum(0.0, day - self.load_at) / 7.0)
        self.load = np.where(spoke, faded + 1.0, self.load).astype(np.float32)
        self.load_at = np.where(spoke, day, self.load_at)
        rows = np.flatnonzero(says)
        if not len(rows):
            return
        vague = unsure[rows]
        self.told_at[rows] = day[rows]
        self.doubt[rows] = 0.8 * self.doubt[rows] + 0.2 * vague
        self.unsure[rows] += vague
        rows, right = rows[~vague], bad[rows][~vague].astype(np.float32)
        self.scam[rows] += right
        self.fine[rows] += 1.0 - right
        before = self.trust[rows]
        self.trust[rows] = 0.8 * before + 0.2 * right
        self.rate[rows] = 0.7 * self.rate[rows] + 0.3 * (self.trust[rows] - before)
        step = np.clip(0.5 * self.rate[rows], -0.02, 0.02)
        self.gap[rows] = 0.85 * self.gap[rows] + 0.15 * (right - p[rows])
        self.load_set[rows] = np.clip(self.load_set[rows] * (1.0 + step), 1.0, 3.0)
