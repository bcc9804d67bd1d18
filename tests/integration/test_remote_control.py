"""A remote-control tool that really runs: a process of its name, from the table of processes to what is loosened."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.app import _controlled, build_sources
from companion.domain.feedback import Asked, Request, State
from companion.domain.judgement import Act
from companion.guard import Guard
from companion.memory.store import Store
from companion.perception.remote_tools import running_tool
from companion.senses import Senses
from companion.settings import Downloads, Remote, Settings
from companion.sources.remote import RemoteOptions, RemoteSource
from tests.support.household import RecordingScreen
from tests.support.sinks import Sink

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="runs a copy of a Unix program")

Begin = Callable[[str], subprocess.Popen[bytes]]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """Starts a harmless program under any name."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(name: str) -> subprocess.Popen[bytes]:
        program = tmp_path / name
        shutil.copy2(shutil.which("sleep") or "/bin/sleep", program)
        running.append(subprocess.Popen([str(program), "300"]))
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.wait()


def test_a_tool_that_starts_is_told_once_and_its_end_is_noticed(begin: Begin) -> None:
    begin("harmless")
    source, sink = RemoteSource(running_tool, RemoteOptions(poll=0.1)), Sink()
    source.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        process = begin("anydesk")
        assert sink.wait_items(1)
        assert source.running() == ("AnyDesk",)
        process.kill()
        process.wait()
        assert sink.wait_for(lambda: source.running() == ())
        assert [item.key.partition("/")[0] for item in sink.items] == ["AnyDesk"]
    finally:
        source.stop()


def test_while_it_runs_a_pause_is_declined_and_afterwards_granted(begin: Begin, tmp_path: Path) -> None:
    """Nothing else speaks against the pause: no message, no case. What counts is whose hand is on the mouse."""
    senses, screen = Senses.load(), RecordingScreen()
    source, sink = RemoteSource(running_tool, RemoteOptions(poll=0.1)), Sink()
    store = Store(tmp_path / "memory.db", b"k" * 32)
    guard = Guard(
        senses.perception(allow_unconfined=True),
        senses.compare(),
        senses.assistant(),
        store,
        screen,
        controlled=lambda: _controlled((source,)),
    )
    guard.start()
    source.start(sink.submit, sink.report, {})

    def ask(name: str, asked: Asked = Asked.PAUSE) -> Act:
        return guard.request(Request(name, 0.0, asked)).result(30).act

    try:
        assert sink.wait_state(State.OK)
        assert ask("before") is Act.SILENT
        process = begin("rustdesk")
        assert sink.wait_for(source.running)
        decision = guard.request(Request("during", 0.0, Asked.PAUSE)).result(30)
        assert decision.act is Act.DECLINE
        assert decision.reasons[0] == "request.controlled"
        assert decision.awareness.coached > 0.5
        assert decision.override_after == 30.0, "the person keeps the last word"
        assert ask("less", Asked.LOOSEN) is Act.DECLINE
        assert ask("more", Asked.RESUME) is Act.SILENT
        process.kill()
        process.wait()
        assert sink.wait_for(lambda: not source.running())
        assert ask("after") is Act.SILENT
    finally:
        source.stop()
        guard.stop()


def test_the_tool_is_an_observation_of_the_guard(begin: Begin, tmp_path: Path) -> None:
    begin("anydesk")
    source, sink = RemoteSource(running_tool, RemoteOptions(poll=0.1)), Sink()
    source.start(sink.submit, sink.report, {})
    assert sink.wait_items(1)
    source.stop()
    senses, screen = Senses.load(), RecordingScreen()
    store = Store(tmp_path / "memory.db", b"k" * 32)
    perception = senses.perception(allow_unconfined=True)
    guard = Guard(perception, senses.compare(), senses.assistant(), store, screen)
    guard.start()
    try:
        for item in (sink.items[0], replace(sink.items[0])):
            guard.submit(item)
        assert sink.wait_for(lambda: screen.entries and guard.idle(), seconds=30)
        (entry,) = screen.entries
        assert entry.observation is not None
        assert entry.observation.sender.address == "AnyDesk"
        assert entry.decision is not None
        assert [e.indicator.name for e in entry.decision.belief.evidence] == ["file.remote_running"]
    finally:
        guard.stop()


def test_it_is_built_unless_switched_off() -> None:
    quiet = Settings(downloads=Downloads(on=False))
    assert [source.name for source in build_sources(quiet, None)] == ["remote"]
    assert build_sources(quiet.model_copy(update={"remote": Remote(on=False)}), None) == ()
