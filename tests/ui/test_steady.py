"""The interpreter outlives any number of calls that return nothing."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

from companion.ui.steady import steady

CALLS = 200_000
"""More than a fresh interpreter has references of None."""


def test_calls_that_return_nothing_do_not_use_up_none() -> None:
    font = QFont()
    for _ in range(CALLS):
        font.setBold(True)
    assert sys.version_info >= (3, 12) or sys.getrefcount(None) > 1_000


def test_it_is_done_once() -> None:
    assert steady() is False, "the tests' own set-up has done it"
