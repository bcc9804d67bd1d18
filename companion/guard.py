"""The guard: one thread, one inbox, two walks. An item becomes a decision; an answer becomes a lesson.

The guard's thread alone touches perception's handle, the mind's state and memory; hence there are no locks around
them. Sources hand items in through `submit`, screens talk through the `Desk` methods; both only put something into
the inbox. The guard never waits for the person: a question is a decision whose answer may come next week.

Nothing is told to anybody before it is recorded. If it cannot be recorded (disk full, database locked), the item
stays in hand, the guard says "not guarding" through its health, and it tries again until the trouble is gone.
"""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")
INBOX_SIZE = 256
"""Items that may wait. A source that brings more waits, and says so."""
RETRY_S = 2.0
"""Pause before a failed recording is tried again; reliability asks for recovery within 60 s."""
HOUSEKEEPING_S = 3600.0
