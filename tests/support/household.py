"""One person's companion for the stories: the real worker, mind, memory and guard; only the clock and the person are
played."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

import apsw

from companion.domain.feedback import Answer, Asked, Feedback, Health, Receipt, Request
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Authentication, RawItem
from companion.domain.ports import Screen
from companion.guard import Eyes, Guard
from companion.hands import Hands
from companion.memory.store import Store
from companion.senses import Senses
from companion.ui.notices import Screens
from tests.support.story_items import DAY, MONDAY

T = TypeVar("T")
SECONDS = 20.0
KEY = b"k" * 32


class RecordingScreen:
    """Keeps what the guard told."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.receipts: list[Receipt] = []
        self.healths: list[Health] = []

    def show(self, entry: Entry) -> None:
        """See `Screen.show`."""
        self.entries.append(entry)

    def learnt(self, receipt: Receipt) -> None:
        """See `Screen.learnt`."""
        self.receipts.append(receipt)

    def health(self, health: Health) -> None:
        """See `Screen.health`."""
        self.healths.append(health)


class Household:
    """A guard on a clock that the story moves, past the quiet first fortnight."""

    def __init__(
        self,
        folder: Path,
        eyes: Eyes,
        bridge: Screen | None = None,
        hands: Hands | None = None,
        vouch: Callable[[Sight], Authentication | None] = lambda sight: None,
    ) -> None:
        self.now = MONDAY - 100 * DAY
        self.folder = folder
        self.screen = RecordingScreen()
        self._store = Store(folder / "memory.db", KEY)
        senses = Senses.load()
        screen: Screen = self.screen if bridge is None else Screens(self.screen, bridge)
        mind = senses.assistant()
        self.guard = Guard(
            eyes, senses.compare(), mind, self._store, screen, clock=lambda: self.now, hands=hands, vouch=vouch
        )
        self.guard.start()

    def blocker(self) -> apsw.Connection:
        """Another program's connection to the same encrypted file, to be in the way with."""
        connection = apsw.Connection(str(self.folder / "memory.db"))
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.pragma("key", f"x'{KEY.hex()}'")
        return connection

    def close(self) -> None:
        """End the guard."""
        self.guard.stop()

    def wait(self, future: Future[T]) -> T:
        """The value, or the failure, within a time that even a busy machine keeps."""
        return future.result(SECONDS)

    def receive(self, item: RawItem) -> Entry | None:
        """Let one item come in at its time; the entry, or None for the person's own."""
        self.now = max(self.now, item.at)
        before = len(self.screen.entries)
        self.guard.submit(item)
        deadline = time.monotonic() + SECONDS
        while not self.guard.idle() and time.monotonic() < deadline:
            time.sleep(0.002)
        # An empty call behind the item: once it is through, so is everything the item caused.
        self.wait(self.guard.entry("none"))
        return self.screen.entries[-1] if len(self.screen.entries) > before else None

    def judge(self, item: RawItem) -> Decision:
        """Receive an item that must be judged."""
        entry = self.receive(item)
        assert entry is not None
        assert entry.decision is not None
        return entry.decision

    def answer(self, decision: Decision, answer: Answer, reply: str = "") -> Receipt:
        """Answer a minute later."""
        self.now += 60
        return self.wait(self.guard.answer(Feedback(uuid.uuid4().hex, self.now, decision.id, answer, reply)))

    def reply(self, decision: Decision, reply: str) -> Decision:
        """Answer the decision's question; the decision that follows."""
        assert decision.question is not None
        assert reply in (*decision.question.answers, "not_sure")
        self.answer(decision, Answer.REPLY, reply)
        last = self.screen.entries[-1].decision
        assert last is not None
        return last

    def request(self, asked: Asked, subject: str = "", detail: str = "", insisted: int = 0) -> Decision:
        """Ask something of the companion."""
        self.now += 30
        return self.wait(self.guard.request(Request(uuid.uuid4().hex, self.now, asked, subject, detail, insisted)))


def facts_of(decision: Decision) -> str:
    """All that the alert can show as facts, in one string."""
    return " ".join(fact.text for evidence in decision.belief.evidence for fact in evidence.facts)


def names_of(decision: Decision) -> set[str]:
    """Names of the indicators found."""
    return {evidence.indicator.name for evidence in decision.belief.evidence}


INTERRUPTING = (Act.WARN, Act.DECLINE)
Maker = Callable[[], Household]
