"""The guard's end of a source, for tests: keeps what was offered, as the guard would, and what was reported."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from companion.domain.feedback import Health, State
from companion.domain.observation import RawItem


class Sink:
    """Takes items and health. `gate` closed makes `submit` block, as a full inbox does."""

    def __init__(self) -> None:
        self.items: list[RawItem] = []
        self.times: list[float] = []
        self.health: list[Health] = []
        self.gate = threading.Event()
        self.gate.set()
        self.entered = 0

    def submit(self, item: RawItem) -> None:
        """Take one item."""
        self.entered += 1
        self.gate.wait()
        self.items.append(item)
        self.times.append(time.monotonic())

    def report(self, health: Health) -> None:
        """Take one report."""
        self.health.append(health)

    @property
    def judged(self) -> list[RawItem]:
        """Items as the guard judges them: each key of a stream once."""
        seen: dict[tuple[str, str], RawItem] = {}
        for item in list(self.items):
            seen.setdefault((item.stream, item.key), item)
        return list(seen.values())

    @property
    def cursors(self) -> dict[str, str]:
        """What would be recorded: the cursor of the last item of each stream."""
        return {item.stream: item.cursor for item in list(self.items) if item.cursor is not None}

    @property
    def state(self) -> tuple[State, str] | None:
        """State and detail last reported."""
        return (self.health[-1].state, self.health[-1].detail) if self.health else None

    def wait_for(self, condition: Callable[[], object], seconds: float = 10.0) -> bool:
        """Wait until the condition holds. False if it does not in time."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if condition():
                return True
            time.sleep(0.01)
        return bool(condition())

    def wait_items(self, count: int, seconds: float = 10.0) -> bool:
        """Wait until so many items came."""
        return self.wait_for(lambda: len(self.items) >= count, seconds)

    def wait_state(self, state: State, detail: str | None = None, seconds: float = 10.0) -> bool:
        """Wait until the health is this."""
        return self.wait_for(
            lambda: self.state is not None and self.state[0] is state and detail in (None, self.state[1]), seconds
        )
