"""What a whole conversation looks like: a con or not, and how far along, carried from turn to turn.

A small recurrent state over what the text model and the signs of the phrases say of each turn
(`training.talk_model`). Phrases are the same idea in every language, so what was learnt of them in one plot holds in
the next; the text model's own vector of the turn was left out, because it only helped to know the plots by heart.
Run in NumPy: a state of 40 needs no runtime. What comes before the first ask is judged leniently on purpose, since a
con and a friendship begin alike.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from companion.domain.errors import Rejected
from companion.domain.judgement import Stage
from companion.domain.observation import Turn
from companion.perception import text_model
from companion.perception.lexicon import lexicon
from companion.perception.lists import MODELS
from companion.perception.units import GRAMS, rows_of

FILE = MODELS / "text" / "talk.npz"
MOST_TURNS = 60
"""The newest turns that are read."""
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TalkModel:
    """The loaded weights (`nn.GRU` layout: reset, update, new)."""

    enter_w: Floats
    enter_b: Floats
    input_w: Floats
    input_b: Floats
    state_w: Floats
    state_b: Floats
    verdict_w: Floats
    verdict_b: Floats
    stages: tuple[Stage, ...]
    signs: tuple[str, ...]
    """Names of the signs whose strengths it takes, in order."""

    def step(self, turn: Floats, state: Floats) -> tuple[Floats, Floats]:
        """One turn: (log-odds of a con followed by one score per stage, new state)."""
        entered = np.tanh(self.enter_w @ turn + self.enter_b)
        from_input = self.input_w @ entered + self.input_b
        from_state = self.state_w @ state + self.state_b
        size = len(state)
        reset = _sigmoid(from_input[:size] + from_state[:size])
        update = _sigmoid(from_input[size : 2 * size] + from_state[size : 2 * size])
        fresh = np.tanh(from_input[2 * size :] + reset * from_state[2 * size :])
        carried: Floats = ((1 - update) * fresh + update * state).astype(np.float32)
        said: Floats = (self.verdict_w @ carried + self.verdict_b).astype(np.float32)
        return said, carried


@dataclass(frozen=True, slots=True)
class TalkReading:
    """What the model says after each turn."""

    verdicts: tuple[float, ...]
    """Log-odds that it is a con, after each turn."""
    stage: Stage
    """The stage it has reached."""


@cache
def model() -> TalkModel:
    """Load the weights. Raises `Rejected("model.unsound")` if they are missing or not what this version expects."""
    try:
        with np.load(FILE, allow_pickle=False) as data:
            if tuple(json.loads(str(data["labels"]))) != text_model.model().labels:
                raise ValueError("made for another text model")
            return TalkModel(
                data["enter_weight"], data["enter_bias"], data["carry_weight_ih_l0"], data["carry_bias_ih_l0"],
                data["carry_weight_hh_l0"], data["carry_bias_hh_l0"], data["verdict_weight"], data["verdict_bias"],
                tuple(Stage(stage) for stage in json.loads(str(data["stages"]))),
                tuple(map(str, json.loads(str(data["signs"])))),
            )  # fmt: skip
    except (OSError, ValueError, KeyError) as error:
        raise Rejected("model.unsound") from error


def read_talk(turns: Sequence[Turn], heard: Callable[[str], Mapping[str, float]]) -> TalkReading | None:
    """What the model says of a conversation, oldest turn first; None for an empty one. `heard` gives the strengths of
    the signs in the words of one turn."""
    turns = turns[-MOST_TURNS:]
    if not turns:
        return None
    loaded = model()
    state: Floats = np.zeros(loaded.state_w.shape[1], dtype=np.float32)
    verdicts: list[float] = []
    out: Floats = np.zeros(1 + len(loaded.stages), dtype=np.float32)
    for number, (turn, logits) in enumerate(zip(turns, _logits(turns), strict=True)):
        found = heard(turn.text)
        signs: Floats = np.array([found.get(name, 0.0) for name in loaded.signs], dtype=np.float32)
        out, state = loaded.step(turn_input(logits, signs, mine=turn.mine, turn=number), state)
        verdicts.append(float(out[0]))
    return TalkReading(tuple(verdicts), loaded.stages[int(np.argmax(out[1:]))])


def turn_input(logits: Floats, signs: Floats, *, mine: bool, turn: int) -> Floats:
    """One turn as the recurrent model takes it: log-odds of the text model squashed, strengths of the signs, who
    spoke, how far along. Training makes its turns here."""
    return np.concatenate([np.tanh(logits / 4), signs, [float(mine), min(turn / 20, 2.0)]]).astype(np.float32)


def _logits(turns: Sequence[Turn]) -> Floats:
    """Log-odds of every turn, from one run of the text model."""
    read = [rows_of(lexicon().read((("text", turn.text),)).tokens)[0] for turn in turns]
    ids = np.zeros((len(read), max(1, *(len(units) for units in read)), GRAMS), dtype=np.int32)
    for row, units in enumerate(read):
        ids[row, : len(units)] = units
    logits: Floats = text_model.model().run(["logits"], {"ids": ids})[0]
    return logits


def _sigmoid(x: Floats) -> Floats:
    out: Floats = (1 / (1 + np.exp(-x))).astype(np.float32)
    return out
