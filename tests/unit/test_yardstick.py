"""The yardstick of the tests' bounds on time: it excuses a slow machine, and nothing else."""

from __future__ import annotations

import time

import pytest

from tests.support import yardstick
from tests.support.yardstick import check, grows, within


def _work(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_code_that_is_too_slow_is_noticed() -> None:
    """Twenty times its bound: no machine on which the suite runs is that slow."""
    with pytest.raises(AssertionError), within(0.01):
        _work(0.01 * 20 * yardstick.slowness(pieces=8))
    with pytest.raises(AssertionError):
        check(1.0, 0.001 / yardstick.slowness(pieces=8))


def test_a_slow_machine_is_excused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yardstick, "PIECE_S", yardstick.PIECE_S / 100)  # as if a piece were expected to be quicker
    check(1.0, 0.05)


def test_a_square_is_no_line() -> None:
    grows(lambda size: size * 1.0, 1, 4, 4.5, 0.0)
    with pytest.raises(AssertionError):
        grows(lambda size: size * size * 1.0, 1, 4, 4.5, 0.0)
