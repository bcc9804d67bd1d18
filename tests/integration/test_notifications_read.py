"""Notifications of other programs, on a session bus of our own with the real `dbus-daemon` and `notify-send`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dbus_fast import Message, MessageType

from companion.app import build_sources
from companion.domain.feedback import State
from companion.domain.judgement import Act
from companion.guard import Guard
from companion.memory.store import Store
from companion.senses import Senses
from companion.settings import Downloads, Messages, Remote, Settings
from companion.sources.notifications import BURST, MAX_HEARD, PER_MINUTE, NotificationsOptions, NotificationsSource
from tests.support.household import RecordingScreen
from tests.support.session_bus import PATH, SERVICE, SessionBus
from tests.support.sinks import Sink

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")

KIN = (
    "Hi Mum, my phone broke so this is my new number, save it. I can't get into my bank app, can you pay a bill of"
    " {n} pounds for me today? Please don't tell Dad, I'll pay you back tomorrow."
)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[SessionBus]:
    made = SessionBus(tmp_path)
    yield made
    made.close()


def listening(bus: SessionBus, *applications: str) -> tuple[NotificationsSource, Sink]:
    source = NotificationsSource(NotificationsOptions(applications=applications, address=bus.address, retry=0.05))
    sink = Sink()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_state(State.OK)
    return source, sink


def texts(sink: Sink) -> list[str]:
    return [json.loads(item.data or b"")["text"] for item in sink.items]


def test_what_notify_send_sends_is_read_and_still_shown(bus: SessionBus) -> None:
    source, sink = listening(bus, "Signal")
    try:
        bus.send("-a", "Calendar", "Dentist", "at ten")
        bus.send("-a", "Signal", "-u", "critical", "Mum", "Are you <b>there</b>?")
        bus.notify("", "Mum", "By its desktop entry", entry="org.signal.Signal")
        assert sink.wait_items(2)
        assert texts(sink) == ["Are you there?", "By its desktop entry"]
        assert json.loads(sink.items[0].data or b"")["sender"] == "Mum"
        assert {item.stream for item in sink.items} == {"notifications/Signal"}
        assert bus.shown == ["Dentist", "Mum", "Mum"]
    finally:
        source.stop()


def test_nothing_else_on_the_bus_is_heard_or_answered(bus: SessionBus) -> None:
    """Calls to others are not ours to see, and a monitor that answered one would be thrown off the bus."""
    source, sink = listening(bus, "Signal")
    try:
        for member in ("GetCapabilities", "GetServerInformation"):
            reply = bus.call(Message(SERVICE, PATH, SERVICE, member))
            assert reply is not None
            assert reply.message_type is MessageType.METHOD_RETURN
        for number in range(30):
            bus.notify("Other", "x", f"not ours {number}")
        bus.notify("Signal", "Mum", "Hello")
        assert sink.wait_items(1)
        assert texts(sink) == ["Hello"]
        assert sink.state == (State.OK, "")
    finally:
        source.stop()


def test_it_comes_back_with_the_bus(bus: SessionBus) -> None:
    source, sink = listening(bus, "Signal")
    try:
        bus.end()
        assert sink.wait_state(State.WAITING, "notifications.no_bus")
        bus.begin()
        assert sink.wait_state(State.OK)
        bus.notify("Signal", "Mum", "Back again")
        assert sink.wait_items(1)
    finally:
        source.stop()


def test_ten_thousand_in_a_minute_cost_bounded_memory_and_are_said(bus: SessionBus) -> None:
    source, sink = listening(bus, "Signal", "Telegram")
    sink.gate.clear()
    try:
        bus.notify("Signal", "Stranger {n}", "number {n} " + "x" * 2_000, times=10_000)
        assert sink.wait_state(State.WAITING, "notifications.flood")
        assert len(source.held()) <= min(MAX_HEARD, BURST + PER_MINUTE + 1)
        bus.notify("Telegram", "Mum", "Are you there?")
        sink.gate.set()
        assert sink.wait_for(lambda: "Are you there?" in texts(sink))
        assert len(sink.items) <= BURST + PER_MINUTE + 2
        assert len(bus.shown) == 10_001
    finally:
        source.stop()


def test_a_flooding_con_interrupts_once(bus: SessionBus, tmp_path: Path) -> None:
    """The real worker, mind and memory behind the bus: the same con ten thousand times, with other figures."""
    senses, screen = Senses.load(), RecordingScreen()
    store = Store(tmp_path / "memory.db", b"k" * 32)
    guard = Guard(senses.perception(allow_unconfined=True), senses.compare(), senses.assistant(), store, screen)
    options = NotificationsOptions(applications=("Signal",), address=bus.address)
    source, sink = NotificationsSource(options), Sink()
    guard.start()
    source.start(guard.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        bus.notify("Signal", "+44 7700 900123", KIN, times=10_000)
        bus.notify("Signal", "Ann", "See you at six")
        assert sink.wait_for(lambda: len(screen.entries) >= 2 and guard.idle(), seconds=60)
        assert sink.wait_state(State.WAITING, "notifications.flood")
        loud = [e for e in screen.entries if e.decision is not None and e.decision.act is not Act.SILENT]
        assert len(loud) == 1
        assert loud[0].observation is not None
        assert loud[0].observation.sender.address == "+447700900123"
    finally:
        source.stop()
        guard.stop()


def test_it_is_built_only_when_switched_on() -> None:
    quiet = Settings(downloads=Downloads(on=False), remote=Remote(on=False))
    assert build_sources(quiet, None) == ()
    on = quiet.model_copy(update={"messages": Messages(on=True)})
    assert [source.name for source in build_sources(on, None)] == ["notifications"]
