"""Trouble while guarding: each is a state the person can see, nothing is lost, and the guard goes on unaided."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.domain.errors import CompanionError, NeedsPerson, Rejected
from companion.domain.feedback import Answer, Asked, Feedback, Health, State
from companion.domain.journal import Sight
from companion.domain.judgement import Act
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.senses import Senses
from tests.support import story_items as items
from tests.support.household import Household

PATIENCE_S = 30.0


class PlainEyes:
    """Perception in this process: the worker has tests of its own, and these are about everything behind it."""

    def __init__(self) -> None:
        from companion.perception.looking import look

        self._look = look
        self.fault: Exception | None = None

    def look(self, item: RawItem) -> Sight | Unreadable:
        if self.fault is not None:
            raise self.fault
        return self._look(item, item.data or b"")

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def eyes() -> PlainEyes:
    return PlainEyes()


@pytest.fixture
def home(tmp_path: Path, eyes: PlainEyes) -> Iterator[Household]:
    household = Household(tmp_path, eyes)
    yield household
    household.close()


def eventually(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE_S
    while not true() and time.monotonic() < end:
        time.sleep(0.02)
    return true()


def memory_states(home: Household) -> list[State]:
    return [health.state for health in home.screen.healths if health.part == "memory"]


def test_a_locked_database_is_waited_for(home: Household, tmp_path: Path) -> None:
    home.judge(items.parcel_fee())
    blocker = home.blocker()
    blocker.execute("BEGIN IMMEDIATE")
    home.guard.submit(items.kin_message())
    assert eventually(lambda: State.FAILED in memory_states(home)), "the person can see it"
    assert len(home.screen.entries) == 1, "nothing is told before it is recorded"
    blocker.execute("ROLLBACK")
    blocker.close()
    assert eventually(lambda: len(home.screen.entries) == 2), "and it goes on unaided"
    assert eventually(lambda: memory_states(home)[-1] is State.OK)


def test_a_full_disk_is_said_and_got_over(home: Household, tmp_path: Path) -> None:
    home.judge(items.parcel_fee())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    largest = max(path.stat().st_size for path in tmp_path.iterdir())
    try:
        # No file may grow: what the kernel then says to a write is what it says when the disk is full.
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
        for _ in range(40):
            home.guard.submit(items.kin_message(home.now))
        assert eventually(lambda: State.FAILED in memory_states(home))
        shown = len(home.screen.entries)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert eventually(home.guard.idle)
    assert eventually(lambda: memory_states(home)[-1] is State.OK)
    assert shown < 41, "control: the limit did stop it"
    assert len(home.wait(home.guard.journal(limit=100))) >= 2


def test_a_defect_costs_one_item_its_verdict_and_nothing_else(home: Household, eyes: PlainEyes) -> None:
    eyes.fault = ValueError("content that must not be shown")
    entry = home.receive(items.parcel_fee())
    assert entry is not None
    assert entry.unreadable is not None
    assert entry.decision is None
    eyes.fault = None
    assert home.judge(items.parcel_fee(items.MONDAY + 60)).act is not Act.SILENT
    told = [health for health in home.screen.healths if health.state is State.FAILED]
    assert [health.detail for health in told] == ["fault:ValueError"]


def test_the_same_key_is_judged_once(home: Household) -> None:
    item = items.parcel_fee()
    assert home.receive(item) is not None
    assert home.receive(item) is None
    assert len(home.wait(home.guard.journal())) == 1


def test_the_inbox_makes_a_source_wait(home: Household) -> None:
    """A source that brings more than fits is held, not dropped."""
    import threading

    blocker = home.blocker()
    blocker.execute("BEGIN IMMEDIATE")
    sent: list[int] = []

    def bring() -> None:
        for number in range(300):
            home.guard.submit(items.message(f"note {number}"))
            sent.append(number)

    thread = threading.Thread(target=bring)
    thread.start()
    time.sleep(1.0)
    held = len(sent)
    blocker.execute("ROLLBACK")
    blocker.close()
    thread.join(PATIENCE_S)
    assert 256 <= held < 300
    assert eventually(home.guard.idle)
    assert home.wait(home.guard.journal(limit=1000)).__len__() >= 250


def test_answers_about_nothing_are_refused_in_words(home: Household) -> None:
    with pytest.raises(Rejected):
        home.wait(home.guard.answer(Feedback("f", 1.0, "no-such-decision", Answer.CONFIRMED)))
    with pytest.raises(Rejected):
        home.wait(home.guard.undo("no-such-answer"))
    with pytest.raises(Rejected):
        home.wait(home.guard.override("no-such-decision"))


def test_an_override_waits_its_time(home: Household) -> None:
    home.judge(items.coached_message())
    pause = home.request(Asked.PAUSE)
    assert pause.act is Act.DECLINE
    with pytest.raises(NeedsPerson):
        home.wait(home.guard.override(pause.id))
    home.now += 31
    home.wait(home.guard.override(pause.id))
    assert home.wait(home.guard.summary()).paused_until is not None


def test_what_came_during_a_pause_is_told_at_its_end(home: Household) -> None:
    granted = home.request(Asked.PAUSE, detail="3600")
    assert granted.act is Act.SILENT
    assert home.receive(items.parcel_fee(home.now + 10)) is None, "nothing interrupts"
    home.request(Asked.RESUME)
    assert eventually(lambda: len(home.screen.entries) == 1), "nothing is lost, only late"


@pytest.mark.parametrize("jump", [10 * 365 * 86_400.0, -10 * 365 * 86_400.0, 3600.0, -3600.0])
def test_a_jumping_clock_loses_nothing_and_storms_nothing(home: Household, jump: float) -> None:
    home.judge(items.parcel_fee())
    before = len(home.screen.entries)
    home.now += jump
    home.wait(home.guard.summary())
    entry = home.receive(items.fake_card_block(home.now))
    assert entry is not None
    assert entry.decision is not None
    assert len(home.screen.entries) == before + 1


def test_forgetting_a_sender_unlearns_it(home: Household) -> None:
    first = home.judge(items.dentist_bill())
    home.answer(first, Answer.FALSE_ALARM)
    known = home.judge(items.dentist_bill(items.MONDAY + 30 * items.DAY))
    removed = home.wait(home.guard.forget(sender="accounts@brookstreet-billing.example"))
    assert removed == 2
    again = home.judge(items.dentist_bill(items.MONDAY + 60 * items.DAY))
    assert again.belief.p_scam > known.belief.p_scam
    assert home.wait(home.guard.journal("dentist")) == () or len(home.wait(home.guard.journal())) == 1


def test_no_reason_quotes_the_item(home: Household) -> None:
    def texts() -> str:
        return " ".join(f"{health.part} {health.detail}" for health in home.screen.healths)

    home.judge(items.parcel_fee())
    for error in (CompanionError("x"),):
        assert str(error) == "x"
    assert "Royal Mail" not in texts()
    assert isinstance(home.screen.healths[0], Health)


def test_a_vanished_file_is_said_to_be_gone(tmp_path: Path) -> None:
    with Senses.load().perception(allow_unconfined=True) as perception:
        gone = perception.look(RawItem("d", "d", "k", Kind.FILE, 1.0, path=str(tmp_path / "gone")))
    assert isinstance(gone, Unreadable)
    assert gone.reason == "gone"
