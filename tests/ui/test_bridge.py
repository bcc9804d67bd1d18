"""Values and results cross from the guard's thread to Qt's, in order, and never into a window that is gone."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from companion.domain.errors import CompanionError, NeedsPerson, Unavailable
from companion.domain.feedback import Receipt
from companion.ui.bridge import MAX_EARLY, Bridge
from tests.support.desk import parcel


@pytest.fixture
def bridge(qtbot: QtBot) -> Bridge:
    return Bridge()


def elsewhere(call: object) -> None:
    """Run on another thread, as the guard would."""
    assert callable(call)
    thread = threading.Thread(target=call)
    thread.start()
    thread.join()


def test_early_values_wait_and_come_in_order(bridge: Bridge, qtbot: QtBot) -> None:
    got: list[str] = []
    receipts = [Receipt(str(n), True, "learnt") for n in range(5)]
    elsewhere(lambda: [bridge.learnt(r) for r in receipts])
    bridge.receipt_given.connect(lambda r: got.append(r.feedback))
    qtbot.wait(20)
    assert got == []
    bridge.open()
    elsewhere(lambda: bridge.learnt(Receipt("5", True, "learnt")))
    qtbot.waitUntil(lambda: len(got) == 6, timeout=2000)
    assert got == ["0", "1", "2", "3", "4", "5"]


def test_early_values_are_bounded_and_the_newest_stay(bridge: Bridge, qtbot: QtBot) -> None:
    got: list[str] = []
    for n in range(MAX_EARLY + 7):
        bridge.learnt(Receipt(str(n), True, "learnt"))
    bridge.receipt_given.connect(lambda r: got.append(r.feedback))
    bridge.open()
    qtbot.waitUntil(lambda: len(got) == MAX_EARLY, timeout=2000)
    assert got[-1] == str(MAX_EARLY + 6)


def test_values_arrive_on_the_qt_thread(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[bool] = []
    bridge.entry_shown.connect(lambda _: seen.append(QThread.currentThread() is bridge.thread()))
    bridge.open()
    elsewhere(lambda: bridge.show(parcel()))
    qtbot.waitUntil(lambda: bool(seen), timeout=2000)
    assert seen == [True]


def test_results_arrive_on_the_qt_thread(bridge: Bridge, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    seen: list[tuple[int, bool]] = []
    bridge.later(future, lambda n: seen.append((n, QThread.currentThread() is bridge.thread())))
    elsewhere(lambda: future.set_result(7))
    qtbot.waitUntil(lambda: bool(seen), timeout=2000)
    assert seen == [(7, True)]


def test_expected_failures_go_to_their_handler_or_to_trouble(bridge: Bridge, qtbot: QtBot) -> None:
    handled: list[CompanionError] = []
    unhandled: list[CompanionError] = []
    bridge.trouble.connect(unhandled.append)
    first: Future[int] = Future()
    second: Future[int] = Future()
    bridge.later(first, lambda n: None, handled.append)
    bridge.later(second, lambda n: None)
    elsewhere(lambda: first.set_exception(Unavailable("away")))
    elsewhere(lambda: second.set_exception(NeedsPerson("sign in")))
    qtbot.waitUntil(lambda: bool(handled) and bool(unhandled), timeout=2000)
    assert isinstance(handled[0], Unavailable)
    assert isinstance(unhandled[0], NeedsPerson)


def test_nothing_reaches_a_window_that_is_gone(bridge: Bridge, qtbot: QtBot) -> None:
    import shiboken6

    future: Future[int] = Future()
    owner = QObject()
    seen: list[int] = []
    bridge.later(future, seen.append, owner=owner)
    shiboken6.delete(owner)
    future.set_result(1)
    qtbot.wait(30)
    assert seen == []


def test_after_closing_the_guard_may_go_on_talking(bridge: Bridge, qtbot: QtBot) -> None:
    got: list[object] = []
    bridge.entry_shown.connect(got.append)
    bridge.open()
    bridge.close()
    elsewhere(lambda: bridge.show(parcel()))
    qtbot.wait(30)
    assert got == []
