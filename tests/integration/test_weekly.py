"""The guard's weekly pass over the answers: when nothing comes in and power is no matter, stored, shown, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.domain.feedback import Lesson, Receipt, Tuning
from companion.domain.journal import Sight
from companion.domain.observation import RawItem, Unreadable
from companion.guard import TUNE_AFTER_S, TUNE_EVERY_S, Guard
from companion.memory.store import Store
from companion.senses import Senses
from tests.support.household import RecordingScreen
from tests.support.minds import DAY, NOW, month_of_answers

KEY = bytes(range(32))


class NoEyes:
    def look(self, item: RawItem) -> Sight | Unreadable:
        raise AssertionError("nothing comes in")

    def close(self) -> None:
        """Nothing to end."""


class Household:
    """A guard over a month of answers; the test moves its clock and pulls its plug."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "memory.db"
        self.now = NOW + 30 * DAY
        self.plugged = False
        self.screen = RecordingScreen()
        store = Store(self.file, KEY)
        for entry in month_of_answers():
            if isinstance(entry, Lesson):
                assert store.append(entry, Receipt(entry.feedback.id, True, "learnt"))
        senses = Senses.load()
        self.guard = Guard(
            NoEyes(),
            senses.compare(),
            senses.assistant(),
            store,
            self.screen,
            clock=lambda: self.now,
            at_ease=lambda: self.plugged,
        )
        self.guard.start()

    def passes(self, seconds: float) -> list[Receipt]:
        """Let time go by; the receipts of weekly passes that were shown so far."""
        self.now += seconds
        # The guard tidies after every call: behind the second one, the tidying of the first is done.
        for _ in range(2):
            self.guard.entry("none").result(30)
        return [r for r in self.screen.receipts if r.reason == "tuned"]

    def log(self) -> list[Tuning]:
        """End the guard, and read the passes that the memory holds."""
        self.guard.stop()
        with Store(self.file, KEY) as store:
            return [entry for entry in store.log() if isinstance(entry, Tuning)]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Household]:
    household = Household(tmp_path)
    yield household
    household.guard.stop()


def test_it_waits_for_a_week_for_quiet_and_for_the_plug(home: Household) -> None:
    home.plugged = True
    assert home.passes(TUNE_AFTER_S) == []
    home.plugged = False
    assert home.passes(TUNE_EVERY_S) == []
    home.plugged = True
    [receipt] = home.passes(120.0)
    assert receipt.learnt
    assert ("tuned.less", "link") in receipt.changes
    assert len(home.log()) == 1


def test_a_newer_pass_takes_the_place_of_the_older(home: Household) -> None:
    home.plugged = True
    assert len(home.passes(TUNE_EVERY_S)) == 1
    assert len(home.passes(TUNE_EVERY_S - 3_600.0)) == 1
    home.passes(7_200.0)
    assert len(home.log()) == 1


def test_undone_it_is_gone(home: Household) -> None:
    home.plugged = True
    [receipt] = home.passes(TUNE_EVERY_S)
    assert home.guard.undo(receipt.feedback).result(30).reason == "undone"
    assert home.log() == []
