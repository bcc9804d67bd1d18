"""The guard: one thread, one inbox, two walks. An item becomes a decision; an answer becomes a lesson.

The guard's thread alone touches perception's handle, the mind's state and memory; hence there are no locks around
them. Sources hand items in through `submit`, screens talk through the `Desk` methods; both only put something into
the inbox. The guard never waits for the person: a question is a decision whose answer may come next week.

Nothing is told to anybody before it is recorded. If it cannot be recorded (disk full, database locked), the item
stays in hand, the guard says "not guarding" through its health, and it tries again until the trouble is gone.
"""

from __future__ import annotations

import hashlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import (
    Answer,
    Asked,
    Feedback,
    Health,
    Lesson,
    LogEntry,
    Receipt,
    Request,
    State,
    Wish,
)
from companion.domain.journal import CareItem, Entry, Sight, Summary
from companion.domain.judgement import Act, Decision
from companion.domain.observation import RawItem, Unreadable
from companion.domain.ports import Screen
from companion.memory.store import Store
from companion.mind.assistant import Assistant
from companion.perception.handle import Perception
from companion.perception.looking import compare

T = TypeVar("T")
INBOX_SIZE = 256
"""Items that may wait. A source that brings more waits, and says so."""
RETRY_S = 2.0
"""Pause before a failed recording is tried again; reliability asks for recovery within 60 s."""
HOUSEKEEPING_S = 3600.0
