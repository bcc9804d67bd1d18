"""What is going on in every household just now: the pending item, and the long con behind some of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from companion.training.world import people, scammers
from companion.training.world.scammers import BINS

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Items:
    """The pending item of every household."""

    __slots__ = (
        *(
            "wrong",
            "con",
            "due",
            "threat",
            "person",
            "contact",
            "move",
            "bulky",
            "channel",
            "clear",
            "domain",
            "good",
        ),
        *("loss", "others", "stage", "seen", "posterior", "p", "pressured", "coached", "asks", "file", "payment"),
        *(
            "kind",
            "case_items",
            "case_days",
            "case_spoken",
            "received",
            "fits",
            "attending",
            "calms",
            "alarms",
            "remain",
        ),
    )

    wrong: Flags
    con: Flags
    due: Floats
    threat: Ints
    person: Ints
    contact: Ints
    move: Ints
    bulky: Flags
    channel: Ints
    clear: Flags
    domain: Ints
    good: Floats
    loss: Floats
    others: Floats
    stage: Ints
    seen: Floats
    posterior: Floats
    p: Floats
    pressured: Floats
    coached: Floats
    asks: Floats
    file: Flags
    payment: Flags
    kind: Ints
    """Class of the con (index into `scammers.CLASSES`) where it is one."""
    case_items: Floats
    case_days: Floats
    case_spoken: Flags
    received: Floats
    fits: Flags
    attending: Flags
    calms: Flags
    alarms: Flags
    remain: Floats

    def __init__(self, n: int) -> None:
        self.attending = np.zeros(n, np.bool_)
        self.calms = np.zeros(n, np.bool_)
        self.alarms = np.zeros(n, np.bool_)
        self.remain = np.ones(n, np.float32)

    def keep(self, old: Items, kept: Flags) -> None:
        """Put the old item back where it is not settled yet."""
        rows = np.flatnonzero(kept)
        for name in self.__slots__:
            new, before = getattr(self, name), getattr(old, name)
            if new.ndim == 2:
                new[:, rows] = before[:, rows]
            else:
                new[rows] = before[rows]


class Cons:
    """The long con of every household; `kind` is -1 where there is none."""

    def __init__(self, n: int) -> None:
        self.kind = np.full(n, -1)
        self.stage = np.zeros(n, np.int64)
        self.person = np.zeros(n, np.int64)
        self.contact = np.full(n, -1)
        self.channel = np.zeros(n, np.int64)
        self.seed = np.zeros(n, np.int64)
        self.wait = np.zeros(n, np.float32)
        self.count = np.zeros(n, np.float32)
        self.heat = np.zeros(n, np.float32)
        self.linked = np.ones(n, np.float32)
        self.began = np.zeros(n, np.float32)
        self.rebuffed = np.zeros(n, np.bool_)

    def end(self, rows: Ints) -> None:
        """No con there any more."""
        self.kind[rows] = -1
        for column in (self.stage, self.count, self.heat, self.rebuffed, self.began):
            column[rows] = 0

    def begin(self, rows: Ints, kinds: Ints, u: Floats, v: Floats, day: Floats) -> None:
        """New cons of these classes."""
        self.end(rows)
        self.kind[rows] = kinds
        self.person[rows] = (u * 1.999).astype(np.int64)
        self.contact[rows] = (v * people.CONTACTS).astype(np.int64)
        self.channel[rows] = np.where(v < 0.5, 0, 2)
        self.seed[rows] = (u * BINS).astype(np.int64)
        self.wait[rows] = 0.0
        self.linked[rows] = 1.0
        self.began[rows] = day

    def moves(self, u: Floats, given: Ints | None) -> Ints:
        """The move each con makes next."""
        at = np.maximum(self.kind, 0) * len(scammers.STAGES) + self.stage
        script = scammers.SCRIPT[at, (u * BINS).astype(np.int64)]
        # A negative move is left to the script.
        move = script if given is None else np.where(np.asarray(given) < 0, script, given)
        # The adaptive class goes back to small talk when it was rebuffed.
        shy = self.rebuffed & (self.kind == len(scammers.CLASSES) - 1) & (u < 0.6)
        out: Ints = np.where(shy, scammers.RAPPORT, move)
        return out

    def sent(self, due: Flags, move: Ints, u: Floats) -> None:
        """After its message: further along, and waiting for the next."""
        demand = due & (move >= scammers.ASK) & (move <= scammers.COACH)
        self.stage = np.where(
            demand, np.minimum(self.stage + 1, scammers.EXTRACTING),
            np.where(due & (self.stage == scammers.HOOK), scammers.BONDING, self.stage),
        )  # fmt: skip
        self.stage = np.where(demand & (self.stage < scammers.ASKING), scammers.ASKING, self.stage)
        switch = due & (move == scammers.SWITCH)
        self.channel = np.where(switch, 2 - self.channel, self.channel)
        self.linked = np.where(switch, 0.4, self.linked).astype(np.float32)
        self.count += due
        pause = scammers.PAUSE[np.maximum(self.kind, 0)] * -np.log1p(-0.999 * u)
        self.wait = np.where(due, pause, self.wait).astype(np.float32)
        leaves = np.flatnonzero(due & (move == scammers.LEAVE))
        if len(leaves):
            self.end(leaves)
