"""The planner with a learned head: a small network corrects what each act is worth, and nothing else.

The head was trained in the simulated world (`companion.training.mind`) on the very inputs that `inputs` makes here,
and says by how much each act is worth more or less than the planner reckons, in units of what is at stake. What may
be chosen stays with `policy.allowed`, and which question is best stays with the planner. Two layers of 64 need no
runtime: NumPy does them in microseconds.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from companion.domain.errors import Rejected
from companion.mind.contract import FIELDS, HIGH, LOW, SCHEMA
from companion.mind.policy import ACTS, COST_ASK, COST_ASK_ATTENDING, Planner, Situations, allowed, feature_names
from companion.mind.questions import THREATS

Array = NDArray[np.float64]
Single = NDArray[np.float32]

COUNT = len(feature_names())
INPUTS = COUNT + 1 + 2 * len(ACTS)
"""The planner's features, the log-odds, the planner's values, and what is allowed."""
LEAST = 1.0
"""Hours: corrections are relative to what is at stake, and at least to this."""
STRONGEST = 50.0
"""No single weight of a sound head is larger."""
LAYERS: tuple[str, ...] = ("enter", "middle", "correct")

_LOGGED = np.array([f.high > 60.0 or f.name == "balance.load" for f in FIELDS])
_SCALE: Single = np.array(
    [6.0 if f.high > 60.0 else 4.0 if f.low < -1.0 or f.high > 3.0 else 1.0 for f in FIELDS], dtype=np.float32
)


def scaled(fields: Single, first: int = 0) -> Single:
    """Fields of the contract, from number `first` on, brought to about one; shape (rows, fields)."""
    part = slice(first, first + fields.shape[1])
    out: Single = (np.where(_LOGGED[part], np.log1p(np.maximum(fields, 0.0)), fields) / _SCALE[part]).astype(
        np.float32
    )
    return out


def inputs(fields: Single, values: Array, may: NDArray[np.bool_]) -> Single:
    """What the head looks at, shape (rows, `INPUTS`).

    `fields` are the first `COUNT` of the contract, `values` the planner's, `may` what `policy.allowed` allows.
    """
    p = np.clip(fields[:, 2 : len(THREATS)].sum(axis=1), 1e-5, 1 - 1e-5)
    worth = np.concatenate([values[:, :1], values[:, 1:] - values[:, :1]], axis=1)
    squashed = np.sign(worth) * np.log1p(np.abs(np.clip(worth, -2_000.0, 2_000.0))) / 3.0
    parts = (scaled(fields[:, :COUNT]), (np.log(p / (1 - p)) / 4.0)[:, None], squashed, may)
    out: Single = np.concatenate(parts, axis=1).astype(np.float32)
    return out


def may(values: Array, price_ask: Array, attending: Array, rules: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What a head may choose, shape (rows, acts): what `rules` (`policy.allowed`) allow, but no question of which the
    planner says that its answers would change nothing. Silence is always allowed where that matters."""
    price = np.where(attending > 0, COST_ASK_ATTENDING, COST_ASK * price_ask)
    out = rules.copy()
    out[:, 1] &= values[:, 1] > values[:, 0] - price + 1e-6
    return out


def stake(values: Array) -> Array:
    """What silence would cost by the planner's reckoning, at least `LEAST`; shape (rows, 1)."""
    out: Array = np.maximum(LEAST, -values[:, :1])
    return out


def table(s: Situations) -> Single:
    """The first fields of the contract for every situation, shape (rows, `COUNT`)."""
    rows = len(s.posterior)

    def wide(value: float) -> Array:
        return np.full((rows, 1), value)

    parts = (
        s.posterior, np.tile(s.losses, (rows, 1)),
        np.stack([s.notices, s.proceeds, s.coached, s.pressured, s.attending, s.holds_file, s.holds_payment], axis=1),
        s.questions, wide(s.price_ask), wide(s.price_interrupt), wide(s.warn_at), wide(s.may_ask), wide(s.doubted),
    )  # fmt: skip
    out: Single = np.clip(np.concatenate(parts, axis=1), LOW[:COUNT], HIGH[:COUNT]).astype(np.float32)
    return out


class Learned(Planner):
    """The planner, corrected. A head that was made for another contract is refused."""

    def __init__(self, weights: Mapping[str, NDArray[np.float32]], schema: str, version: str) -> None:
        """`weights` are `LAYER.weight` (outputs, inputs) and `LAYER.bias` of `LAYERS`.

        Raises `Rejected("policy.other_contract")` or `Rejected("policy.unsound")`: the planner then stays alone.
        """
        if schema != SCHEMA:
            raise Rejected("policy.other_contract")
        self.version = version
        self._layers: list[tuple[Array, Array]] = []
        width = INPUTS
        for name in LAYERS:
            weight, bias = weights.get(f"{name}.weight"), weights.get(f"{name}.bias")
            if weight is None or bias is None or weight.ndim != 2 or weight.shape != (len(bias), width):
                raise Rejected("policy.unsound")
            if not (np.isfinite(weight).all() and np.isfinite(bias).all() and np.abs(weight).max() < STRONGEST):
                raise Rejected("policy.unsound")
            self._layers.append((weight.astype(np.float64).T.copy(), bias.astype(np.float64)))
            width = len(bias)
        if width != len(ACTS):
            raise Rejected("policy.unsound")

    def batch(self, s: Situations) -> tuple[Array, NDArray[np.int64]]:
        """Corrected values (rows, acts), and the planner's best question of each row."""
        values, question = super().batch(s)
        rules = allowed(s)
        mine = may(values, np.full(len(values), s.price_ask), s.attending, rules)
        corrected = values + self.correction(inputs(table(s), values, mine)) * stake(values)
        # Where no answer would change anything, a question stays as far below silence as the planner says.
        idle = rules[:, 1] & ~mine[:, 1]
        below = corrected[:, 0] - (values[:, 0] - values[:, 1])
        corrected[idle, 1] = np.minimum(corrected[idle, 1], below[idle])
        return corrected, question

    def correction(self, x: Single) -> Array:
        """What the head says, (rows, acts), in units of the stake."""
        out: Array = x.astype(np.float64)
        for number, (weight, bias) in enumerate(self._layers):
            out = out @ weight + bias
            if number < len(self._layers) - 1:
                out = np.tanh(out)
        return out
