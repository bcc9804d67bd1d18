"""Keeps the interpreter alive under a binding that assumes immortal singletons.

PySide6 6.12 returns None, True and False without taking a reference, which is right from CPython 3.12 on, where they
are immortal (PEP 683). On 3.11 every call of a method that returns nothing takes one reference of None away, and
after some tens of thousands of calls the interpreter aborts with "deallocating None". 6.11.3 does not do that.
"""

from __future__ import annotations

import ctypes
import struct
import sys

RESERVE = 1 << 40
"""References lent to each singleton: at a million calls a second, enough for two weeks without pause."""

_done = False


def steady() -> bool:
    """Lend the singletons so many references that they cannot run out. Returns whether that was needed; runs once."""
    global _done
    if _done or sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or struct.calcsize("P") != 8:
        return False
    import PySide6

    if tuple(int(part) for part in PySide6.__version__.split(".")[:2]) < (6, 12):
        return False
    _done = True
    for singleton in (None, True, False):
        # On CPython the address of an object is its id, and its count of references comes first.
        ctypes.c_ssize_t.from_address(id(singleton)).value += RESERVE
    return True
