"""Those who deceive: scripted algorithm classes with weeks of grooming, and a population that learns.

A long con walks through stages; at each message it makes a move. Scripted classes draw the move from a table
[class, stage]; a learning population hands its moves to `World.step` and is paid value extracted, less effort, less
identities burned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import SCAMS, Threat
from companion.training.world.templates import HELD_OUT_SCAMMERS

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

MOVES: tuple[str, ...] = ("rapport", "ask", "press", "coach", "switch_channel", "bait", "leave")
"""`bait` is a harmless message made to look dangerous: it trains the dog, and its person, to be ignored."""
RAPPORT, ASK, PRESS, COACH, SWITCH, BAIT, LEAVE = range(len(MOVES))
STAGES: tuple[str, ...] = ("hook", "rapport", "ask", "pressure", "extraction")
HOOK, BONDING, ASKING, PRESSING, EXTRACTING = range(len(STAGES))
BINS = 64
"""Resolution of tables that turn a uniform number into a choice."""


@dataclass(frozen=True, slots=True)
class Scammer:
    """One algorithm class of long con."""

    name: str
    grooming: float
    """Messages of rapport before the first demand, on average."""
    pause: float
    """Days between messages, on average."""
    press: float = 0.4
    coach: float = 0.05
    switch: float = 0.02
    bait: float = 0.0
    known: bool = False
    """Writes from a contact's account that was taken over."""
    timid: float = 0.1
    """P(it leaves after a warning)."""
    threats: tuple[Threat, ...] = (Threat.ROMANCE, Threat.INVESTMENT)


CLASSES: tuple[Scammer, ...] = (
    Scammer("rusher", 1.0, 0.3, press=0.7, timid=0.5, threats=(Threat.PHISHING, Threat.TECH_SUPPORT, Threat.PRIZE)),
    Scammer("groomer", 12.0, 2.5, press=0.3, threats=(Threat.ROMANCE, Threat.INVESTMENT)),
    Scammer("hijacker", 1.5, 0.8, known=True, threats=(Threat.INVOICE, Threat.IMPERSONATION)),
    Scammer("coach", 3.0, 0.7, press=0.4, coach=0.45, threats=(Threat.IMPERSONATION, Threat.TECH_SUPPORT)),
    Scammer("patient", 20.0, 4.0, press=0.15, timid=0.02,
            threats=(Threat.INVESTMENT, Threat.JOB, Threat.ADVANCE_FEE)),
    Scammer("switcher", 6.0, 1.5, switch=0.3, threats=(Threat.ROMANCE, Threat.JOB, Threat.INVESTMENT)),
    Scammer("trainer", 8.0, 1.5, bait=0.5, coach=0.15, threats=(Threat.INVOICE, Threat.PHISHING)),
    Scammer("adaptive", 5.0, 1.0, press=0.4, coach=0.2, switch=0.1, bait=0.1, timid=0.3,
            threats=(Threat.ROMANCE, Threat.IMPERSONATION, Threat.EXTORTION)),
)  # fmt: skip
NAMES: tuple[str, ...] = tuple(scammer.name for scammer in CLASSES)
TRAINED_SCAMMERS: tuple[str, ...] = tuple(name for name in NAMES if name not in HELD_OUT_SCAMMERS)


def inverse(shares: NDArray[np.float64]) -> Ints:
    """Tables that draw: row `r`, bin `b` is the choice for a uniform number in [b, b + 1) / `BINS`."""
    cut = np.cumsum(shares, axis=-1) / shares.sum(axis=-1, keepdims=True)
    at = (np.arange(BINS) + 0.5) / BINS
    out: Ints = np.minimum((at[None, :, None] > cut[:, None, :]).sum(axis=-1), shares.shape[-1] - 1)
    return out


def _script() -> Ints:
    shares = np.zeros((len(CLASSES), len(STAGES), len(MOVES)))
    for number, one in enumerate(CLASSES):
        go_on = 1.0 / (1.0 + one.grooming)
        for stage in (HOOK, BONDING):
            shares[number, stage, [RAPPORT, ASK, SWITCH, BAIT]] = (1 - go_on, go_on, one.switch, one.bait)
        for stage in (ASKING, PRESSING, EXTRACTING):
            shares[number, stage, [RAPPORT, ASK, PRESS, COACH]] = (0.2, 0.4, one.press, one.coach)
            shares[number, stage, [SWITCH, BAIT, LEAVE]] = (one.switch, 0.3 * one.bait, 0.06)
    return inverse(shares.reshape(-1, len(MOVES)))


SCRIPT: Ints = _script()
"""[class * stages + stage, bin]: the scripted move."""
PAUSE: Floats = np.array([one.pause for one in CLASSES], dtype=np.float32)
KNOWN: NDArray[np.bool_] = np.array([one.known for one in CLASSES])
TIMID: Floats = np.array([one.timid for one in CLASSES], dtype=np.float32)
THREAT: Ints = inverse(np.array([[float(t in one.threats) for t in SCAMS] for one in CLASSES]))
"""[class, bin]: which scam (index into `SCAMS`)."""


class LearningScammers:
    """A population that learns which move pays, by policy gradient on a table [stage, warned lately, moves].

    It sees only what a scammer can see: how far its own con is, and whether the mark has just gone quiet.
    """

    def __init__(self, seed: int, rate: float = 0.05) -> None:
        self._random = np.random.default_rng(seed)
        self._rate = rate
        self._scale = 1.0
        self.preference = np.zeros((len(STAGES), 2, len(MOVES)))

    def moves(self, stage: Ints, rebuffed: NDArray[np.bool_]) -> Ints:
        """One move for every household's con, shape (households,)."""
        rows = self.preference[stage, rebuffed.astype(np.int64)]
        noise = self._random.gumbel(size=rows.shape)
        out: Ints = np.argmax(rows + noise, axis=1)
        return out

    def learn(self, stage: Ints, rebuffed: NDArray[np.bool_], moves: Ints, reward: Floats) -> None:
        """Move towards what paid, against the mean of this batch; pay is scaled by its running size."""
        self._scale = 0.99 * self._scale + 0.01 * float(np.abs(reward).mean() + 1e-6)
        late = rebuffed.astype(np.int64)
        shares = np.exp(self.preference - self.preference.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        step = np.zeros_like(self.preference)
        gain = (reward - reward.mean()) / self._scale
        np.add.at(step, (stage, late, moves), gain)
        total = np.zeros(self.preference.shape[:2])
        np.add.at(total, (stage, late), gain)
        step -= total[..., None] * shares
        self.preference += np.clip(self._rate * step / max(1, len(reward)) * len(STAGES), -0.2, 0.2)

    def state(self) -> dict[str, Any]:
        """Everything learnt, as plain values."""
        return {
            "preference": self.preference.tolist(), "scale": self._scale, "random": self._random.bit_generator.state
        }  # fmt: skip

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what `state` gave."""
        self.preference = np.array(state["preference"], dtype=np.float64)
        self._scale = float(state["scale"])
        self._random.bit_generator.state = state["random"]


class League:
    """A learning population at work in a share of the households; the others keep to their script."""

    def __init__(self, crowd: LearningScammers, households: int, share: float) -> None:
        self.crowd = crowd
        self._learners = np.arange(households) < share * households
        self._stage = np.zeros(households, np.int64)
        self._shy = np.zeros(households, np.bool_)

    def moves(self, stage: Ints, rebuffed: NDArray[np.bool_]) -> Ints:
        """The next moves, to be handed to `World.step`; negative where the script decides."""
        self._stage, self._shy = stage.copy(), rebuffed.copy()
        out: Ints = np.where(self._learners, self.crowd.moves(stage, rebuffed), -1)
        return out

    def paid(self, before: tuple[Ints, NDArray[np.bool_]], move: Ints, reward: Floats) -> None:
        """What the moves that were pending have earned; `before` is what was seen when they were chosen."""
        rows = np.flatnonzero(self._learners & (move >= 0))
        if len(rows):
            self.crowd.learn(before[0][rows], before[1][rows], move[rows], reward[rows])

    @property
    def seen(self) -> tuple[Ints, NDArray[np.bool_]]:
        """What was seen when the pending moves were chosen."""
        return self._stage, self._shy
