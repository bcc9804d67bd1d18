"""The guard's side: what is read, in which order answers come, what is said about health."""

import hashlib
import itertools
import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from companion.domain.feedback import Health, State
from companion.domain.journal import Sight
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.perception import handle, process
from companion.perception.detectors import DETECTORS
from companion.perception.handle import Bounds, Perception
from companion.perception.inspecting import FAULT
from tests.support import hostile
from tests.support.yardstick import within

BOUNDS = Bounds(wall=5.0, processor=3, memory=2**28)


def _perception(workers: int = 1, entry: str = hostile.ENTRY, bounds: Bounds = BOUNDS) -> Perception:
    return Perception(
        workers=workers, entry=entry, indicators=hostile.INDICATORS, bounds=bounds, allow_unconfined=True
    )


@pytest.fixture(scope="module")
def perception() -> Iterator[Perception]:
    with _perception() as perception:
        yield perception


def _text(outcome: Sight | Unreadable) -> str:
    return outcome.reason if isinstance(outcome, Unreadable) else outcome.observation.text


def _at(path: Path | str, kind: Kind = Kind.FILE) -> RawItem:
    return RawItem("downloads", "downloads", str(path), kind, 5.0, path=str(path))


def test_a_file_is_read_by_the_guard(perception: Perception, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"plain from a file")
    assert _text(perception.look(_at(path))) == "from a file"


def test_what_cannot_be_read_is_named(perception: Perception, tmp_path: Path) -> None:
    assert _text(perception.look(_at(tmp_path / "nothing"))) == "gone"
    assert _text(perception.look(_at("\0"))) == "gone"
    assert _text(perception.look(_at(tmp_path))) == "malformed"
    assert _text(perception.look(replace(_at(""), path=None))) == "malformed"
    os.mkfifo(tmp_path / "pipe")
    assert _text(perception.look(_at(tmp_path / "pipe"))) == "malformed", "and nobody waits for a writer"


def test_a_file_that_may_not_be_read(perception: Perception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object, flags: int) -> int:
        raise PermissionError(13, "no")

    path = tmp_path / "a"
    path.write_bytes(b"plain x")
    assert _text(perception.look(_at(path))) == "x"
    monkeypatch.setattr(handle.os, "open", refuse)
    assert _text(perception.look(_at(path))) == "denied"


@pytest.mark.parametrize(("kind", "limit"), [(Kind.EMAIL, handle.MAX_MAIL), (Kind.FILE, handle.MAX_FILE)])
def test_large_items(perception: Perception, tmp_path: Path, kind: Kind, limit: int) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.write(b"plain x")
        file.truncate(limit)
    assert _text(perception.look(_at(path, kind))).startswith("x\0")
    with path.open("ab") as file:
        file.write(b"\0")
    assert _text(perception.look(_at(path, kind))) == "too_large"
    item = RawItem("s", "s", "k", kind, 5.0, data=b"\0" * (limit + 1))
    assert perception.look(item) == Unreadable("s", "s", "k", kind, 5.0, "too_large")


def test_the_largest_file_crosses_whole(perception: Perception) -> None:
    data = b"digest " + os.urandom(1000) * (2**26 // 1000 - 1)
    item = RawItem("s", "s", "k", Kind.FILE, 5.0, data=data)
    assert _text(perception.look(item)) == hashlib.sha256(data[7:]).hexdigest()


def test_order_is_kept_while_workers_differ_in_speed() -> None:
    payloads = [f"sleep {0.2 if n % 5 == 0 else 0}" if n % 2 else f"plain {n}" for n in range(20)]
    with _perception(workers=2) as perception:
        outcomes = list(perception.look_many(hostile.item(each, key=str(n)) for n, each in enumerate(payloads)))
    assert [_text(each) for each in outcomes] == ["awake" if n % 2 else str(n) for n in range(20)]
    assert [each.observation.key for each in outcomes if isinstance(each, Sight)] == [str(n) for n in range(20)]


def test_a_bad_item_among_many_is_its_own_trouble() -> None:
    payloads = ["plain a", "segfault", "plain b", "garbage", "raise", "plain c"]
    with _perception(workers=2) as perception:
        outcomes = [_text(each) for each in perception.look_many(map(hostile.item, payloads))]
    assert outcomes == ["a", "crashed", "b", "malformed", "crashed", "c"]


def test_many_are_read_as_they_are_wanted() -> None:
    taken = itertools.count()
    last = 0

    def endless() -> Iterator[RawItem]:
        nonlocal last
        for last in taken:
            yield hostile.item(f"plain {last}")

    with _perception(workers=2) as perception:
        outcomes = perception.look_many(endless())
        for expected in range(30):
            assert _text(next(outcomes)) == str(expected)
            assert last <= expected + 8, "bounded in flight"
        outcomes.close()  # type: ignore[attr-defined]


def test_an_error_of_the_iterable_is_passed_on(perception: Perception) -> None:
    def broken() -> Iterator[RawItem]:
        yield hostile.item("plain a")
        raise FileNotFoundError("mailbox")

    with pytest.raises(FileNotFoundError):
        list(perception.look_many(broken()))
    assert _text(perception.look(hostile.item("plain b"))) == "b"


def test_two_threads_may_look_at_once(perception: Perception) -> None:
    outcomes: dict[int, str] = {}

    def look(number: int) -> None:
        outcomes[number] = _text(perception.look(hostile.item(f"plain {number}")))

    threads = [threading.Thread(target=look, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == {number: str(number) for number in range(8)}


def test_close_may_come_twice_and_is_not_the_end() -> None:
    perception = _perception()
    perception.close()
    assert _text(perception.look(hostile.item("plain a"))) == "a"
    perception.close()
    perception.close()
    assert _text(perception.look(hostile.item("plain b"))) == "b"
    perception.close()


def test_closed_by_another_thread_nothing_is_started_again() -> None:
    others = psutil.Process().children()
    with _perception() as perception:
        perception.look(hostile.item("plain a"))
        outcomes: list[str] = []
        thread = threading.Thread(target=lambda: outcomes.append(_text(perception.look(hostile.item("sleep")))))
        thread.start()
        time.sleep(0.3)
        with within(2.0, time.monotonic):
            perception.close()
            thread.join()
        assert outcomes
        assert outcomes[0] in ("crashed", "memory")
        assert psutil.Process().children() == others
        assert _text(perception.look(hostile.item("plain b"))) == "b"


def test_closed_while_a_worker_starts() -> None:
    told: list[Health] = []
    others = psutil.Process().children()
    perception = Perception(told.append, entry=hostile.ENTRY, indicators=hostile.INDICATORS, bounds=BOUNDS)
    outcomes: list[str] = []
    thread = threading.Thread(target=lambda: outcomes.append(_text(perception.look(hostile.item("plain a")))))
    thread.start()
    time.sleep(0.02)
    perception.close()
    thread.join()
    assert outcomes in (["crashed"], ["a"])
    assert all(health.state is State.OK for health in told), "closing is no failure"
    assert psutil.Process().children() == others


@pytest.mark.parametrize(
    ("entry", "name"),
    [("tests.support.nowhere:look", "ModuleNotFoundError"), ("tests.support.hostile:nowhere", "AttributeError")],
)
def test_workers_that_do_not_start_are_reported_once_and_tried_again(entry: str, name: str) -> None:
    told: list[Health] = []
    with Perception(told.append, entry=entry, indicators={}, bounds=BOUNDS) as perception:
        with within(20.0, time.monotonic, "a start for every item"):
            assert [_text(perception.look(hostile.item("plain a"))) for _ in range(50)] == ["crashed"] * 50
        assert [(each.part, each.state, each.detail) for each in told] == [
            ("perception", State.FAILED, f"no_start:{name}")
        ]


def test_health_is_told_on_change() -> None:
    told: list[Health] = []
    with Perception(
        told.append, entry=hostile.ENTRY, indicators=hostile.INDICATORS, bounds=BOUNDS, allow_unconfined=True
    ) as perception:
        assert perception.health is None
        for payload in ("plain a", "segfault", "plain b"):
            perception.look(hostile.item(payload))
        assert len(told) == 1
        assert told[0].state is State.OK
        assert told == [perception.health]


def test_started_early_the_first_item_need_not_wait() -> None:
    with _perception() as perception:
        perception.start()
        early = perception._lanes[0]._successor
        assert early is not None
        perception.start()
        assert _text(perception.look(hostile.item("plain a"))) == "a"
        assert perception._lanes[0]._worker is early


def test_a_spare_takes_over_at_once() -> None:
    with Perception(entry=hostile.ENTRY, indicators=hostile.INDICATORS, bounds=BOUNDS, spare=True) as perception:
        assert _text(perception.look(hostile.item("plain a"))) == "a"
        lane = perception._lanes[0]
        first, second = lane._worker, lane._successor
        assert second is not None
        assert _text(perception.look(hostile.item("segfault"))) == "crashed"
        assert _text(perception.look(hostile.item("plain b"))) == "b"
        assert lane._worker not in (None, first)
        assert lane._successor is not None
    assert _pids_gone(first, second)


def _pids_gone(*workers: process.Worker | None) -> bool:
    return all(worker is not None and worker._process.returncode is not None for worker in workers)


def test_indicators_are_those_of_the_detectors() -> None:
    known = Perception()._known()
    assert known[FAULT.name] == FAULT
    assert set(known) == {FAULT.name} | {each.name for detector in DETECTORS for each in detector.indicators}
    assert Perception(indicators=hostile.INDICATORS)._known() == hostile.INDICATORS


def test_a_frozen_build_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = process.Plan("module:look", ("seccomp",), Bounds(), allow_unconfined=False)
    monkeypatch.setattr(process.sys, "frozen", True, raising=False)
    command = process.command(plan)
    assert command[1] == "perception-worker"
    assert command[2] == '["module:look", ["seccomp"], 1073741824, 8]'


@pytest.fixture
def without_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where pipes cannot be waited for together."""
    monkeypatch.delattr(process.select, "poll")


@pytest.mark.usefixtures("without_poll")
def test_without_poll_all_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"digest " + b"abc" * 2_000_000)
    before = threading.active_count()
    payloads = {
        "plain a": "a",
        "segfault": "crashed",
        "plain b": "b",
        "sleep": "timeout",
        "flood": "malformed",
        "truncated": "crashed",
        "plain c": "c",
    }
    with _perception(bounds=replace(BOUNDS, wall=1.0)) as perception:
        assert {each: _text(perception.look(hostile.item(each))) for each in payloads} == payloads
        assert _text(perception.look(_at(path))) == hashlib.sha256(b"abc" * 2_000_000).hexdigest()
        assert isinstance(perception._lanes[0]._worker._pipes, process._Pumped)
    assert threading.active_count() == before


@pytest.mark.usefixtures("without_poll")
def test_without_poll_a_deaf_worker_is_no_trap() -> None:
    """It is asleep while the guard has more to send than the pipe holds."""
    with _perception(bounds=replace(BOUNDS, wall=1.0)) as perception:
        perception.look(hostile.item("plain a"))
        worker = perception._lanes[0]._worker
        assert worker is not None
        os.kill(worker._process.pid, signal.SIGSTOP)
        with within(3.0, time.monotonic):
            assert _text(perception.look(hostile.item("plain " + "b" * 2**23))) == "timeout"


def test_a_deaf_worker_is_no_trap() -> None:
    with _perception(bounds=replace(BOUNDS, wall=1.0)) as perception:
        perception.look(hostile.item("plain a"))
        worker = perception._lanes[0]._worker
        assert worker is not None
        os.kill(worker._process.pid, signal.SIGSTOP)
        assert _text(perception.look(hostile.item("plain " + "b" * 2**23))) == "timeout"
        assert _text(perception.look(hostile.item("plain c"))) == "c"


def test_a_mail_that_the_source_could_not_get_hold_of_is_never_fine(perception: Perception) -> None:
    lost = RawItem("imap:june@example.org", "imap:june@example.org/INBOX", "k", Kind.EMAIL, 5.0, data=b"", cut=True)
    assert _text(perception.look(lost)) == "malformed"
