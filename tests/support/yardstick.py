"""Bounds on time that mean the code and not the machine.

A bound says what the code may need on the machine it was written on, with nothing beside it. How slow the machine is
now, and how much else it does, is measured in the same test with a fixed piece of work; the bound grows by as much. A
machine that is twice as slow gets twice the time, and code that became twice as slow does not.
"""

from __future__ import annotations

import contextlib
import time
import zlib
from collections.abc import Callable, Iterator

import numpy as np

Clock = Callable[[], float]
"""`process_time` and `thread_time` count the processor's time, `monotonic` what a person waits."""

PIECE_S = 0.0027
"""Seconds that `_piece` takes where the bounds were written."""
_LONG = 16
"""Pieces in a measurement that has to be good: enough to be interrupted as often as what it is compared with."""
_TEXT = b"".join(b"%d and some words that repeat, " % number for number in range(1_000))
_NUMBERS = np.arange(200_000, dtype=np.float64)


def _piece() -> int:
    """What the code under test does as well: plain Python, unpacking, and arrays larger than the nearest cache."""
    total = 0
    for number in range(40_000):
        total += number * number % 7
    total += len(zlib.decompress(zlib.compress(_TEXT, 1)))
    return total + int(np.sqrt(_NUMBERS).sum())


def slowness(clock: Clock = time.process_time, pieces: int = 1) -> float:
    """How many times longer than where the bounds were written it takes now; never less than 1."""
    began = clock()
    for _ in range(pieces):
        _piece()
    return max(1.0, (clock() - began) / (PIECE_S * pieces))


def check(took: float, seconds: float, clock: Clock = time.process_time, before: float = 1.0, of: str = "") -> None:
    """Fail where `took` is more than `seconds` by the yardstick. `before` is a slowness measured earlier, `of` what
    was measured. The machine is only measured where that can matter."""
    if took > seconds * before:
        slow = max(before, slowness(clock, _LONG))
        assert took <= seconds * slow, f"{of} took {took:.3f} s of {seconds:.3f} on a machine {slow:.1f} times slower"


@contextlib.contextmanager
def within(seconds: float, clock: Clock = time.process_time, of: str = "") -> Iterator[None]:
    """What is done inside takes at most `seconds` by the yardstick, which is taken before and after."""
    before = slowness(clock, 1 if clock is not time.monotonic else _LONG)
    began = clock()
    yield
    check(clock() - began, seconds, clock, before, of)


def grows(cost: Callable[[int], float], small: int, large: int, most: float, noise: float) -> None:
    """What `cost` says of `large` is at most `most` times what it says of `small`, and `noise` seconds.

    The cheapest of up to five measurements of each counts: others on the machine can only add.
    """
    less = more = float("inf")
    for _ in range(5):
        less, more = min(less, cost(small)), min(more, cost(large))
        if more <= most * less + noise:
            return
    assert more <= most * less + noise, f"{small}: {less:.4f} s, {large}: {more:.4f} s"
