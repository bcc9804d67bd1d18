"""What every source runs on."""

from __future__ import annotations

import threading
import time

import pytest

from companion.domain.feedback import State
from companion.domain.observation import Kind, RawItem
from companion.sources import DETAILS, feed
from companion.sources.feed import Feed, ThreadedSource, jitter, slept_through
from tests.support.sinks import Sink
from tests.support.yardstick import within


def item(number: int, data: bytes | None = None) -> RawItem:
    return RawItem("s", "s", str(number), Kind.FILE, 0.0, data=data, path=None if data else "/x", cursor=str(number))


class Source(ThreadedSource):
    """Offers items until there is no room, or fails."""

    def __init__(self, count: int, data: bytes | None = None, failures: int = 0) -> None:
        super().__init__("s")
        self.offered = 0
        self.runs = 0
        self._count = count
        self._data = data
        self._failures = failures

    def _run(self, feed: Feed) -> None:
        self.runs += 1
        if self.runs <= self._failures:
            raise ZeroDivisionError("private words")
        feed.ok()
        while self.offered < self._count and feed.offer(item(self.offered, self._data)):
            self.offered += 1
        while feed.wait(10):
            pass


def test_items_arrive_in_order() -> None:
    sink, source = Sink(), Source(1000)
    source.start(sink.submit, sink.report, {})
    assert sink.wait_items(1000)
    source.stop()
    assert [int(i.key) for i in sink.items] == list(range(1000))


@pytest.mark.parametrize(("data", "most"), [(None, feed.AHEAD + 1), (bytes(8 * 2**20), 3), (bytes(40 * 2**20), 2)])
def test_a_full_inbox_bounds_what_is_read_ahead(
    data: bytes | None, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "STOP_WITHIN", 0.3)
    sink, source = Sink(), Source(1000, data)
    sink.gate.clear()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_for(lambda: sink.entered == 1)
    time.sleep(0.4)
    assert 1 <= source.offered <= most
    with within(2.0, time.monotonic):
        source.stop()
    sink.gate.set()
    time.sleep(0.3)
    assert len(sink.items) == 1  # only the one that was being taken when it stopped


def test_a_full_inbox_is_said_and_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "FULL_AFTER", 0.2)
    sink, source = Sink(), Source(200)
    sink.gate.clear()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_state(State.WAITING, "inbox_full")
    sink.gate.set()
    assert sink.wait_items(200)
    assert [health.state for health in sink.health] == [State.OK, State.WAITING, State.OK]
    source.stop()


def test_a_defect_is_health_without_content_and_another_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "jitter", lambda attempt, first: 0.01)
    sink, source = Sink(), Source(3, failures=2)
    source.start(sink.submit, sink.report, {})
    assert sink.wait_items(3)
    source.stop()
    assert [(h.state, h.detail) for h in sink.health] == [(State.FAILED, "fault.ZeroDivisionError"), (State.OK, "")]


def test_stop_before_start_twice_and_start_again() -> None:
    sink, source = Sink(), Source(2)
    source.stop()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_items(2)
    source.stop()
    source.stop()
    source.offered = 0
    source.start(sink.submit, sink.report, {})
    assert sink.wait_items(4)
    source.stop()


def test_a_second_start_changes_nothing() -> None:
    sink, source = Sink(), Source(2)
    source.start(sink.submit, sink.report, {})
    source.start(sink.submit, sink.report, {})
    assert sink.wait_items(2)
    time.sleep(0.1)
    assert source.runs == 1
    source.stop()


def test_threads_are_gone_after_stop() -> None:
    before = threading.active_count()
    for _ in range(5):
        sink, source = Sink(), Source(2)
        source.start(sink.submit, sink.report, {})
        sink.wait_items(2)
        source.stop()
    assert threading.active_count() == before


def test_waiting_ends_when_the_computer_wakes(monkeypatch: pytest.MonkeyPatch) -> None:
    sink = Sink()
    running = Feed("s", sink.submit, sink.report, {})
    monkeypatch.setattr(feed, "AWAKE", 0.05)
    clock = time.time
    monkeypatch.setattr("companion.sources.feed.time.time", lambda: clock() + 28_800 * (time.monotonic() > woken))
    woken = time.monotonic() + 0.2
    assert running.wait(60)
    assert time.monotonic() - woken < 5
    running.waker.close()
    running._woken.close()


def test_slept_through_needs_both_clocks_to_disagree() -> None:
    assert slept_through(time.time() - 8 * 3600, time.monotonic() - 1)
    assert not slept_through(time.time() - 8 * 3600, time.monotonic() - 8 * 3600)
    assert not slept_through(time.time() + 10 * 365 * 86_400, time.monotonic())  # the clock was set back


def test_delays_double_up_to_the_most_and_differ() -> None:
    for attempt, middle in ((0, 1.0), (3, 8.0), (50, 300.0)):
        delays = [jitter(attempt) for _ in range(200)]
        assert min(delays) >= middle / 2
        assert max(delays) <= middle * 1.5
        assert max(delays) - min(delays) > middle / 2


def test_every_detail_has_a_plain_sentence() -> None:
    for detail, sentence in DETAILS.items():
        assert sentence.endswith((".", "?"))
        assert detail == detail.lower()
