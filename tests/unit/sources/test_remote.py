"""Which programs let somebody else in, told by their names."""

from __future__ import annotations

import json
import time

import psutil
import pytest

from companion.domain.feedback import State
from companion.domain.observation import Kind
from companion.perception.remote_tools import running_tool
from companion.sources.remote import BOOT_S, Program, RemoteOptions, RemoteSource, Table, item_of, tools_among
from tests.support.sinks import Sink


@pytest.mark.parametrize(
    ("name", "tool"),
    [
        ("anydesk", "AnyDesk"),
        ("AnyDesk.exe", "AnyDesk"),
        ("teamviewerd", "TeamViewer"),
        ("TeamViewer_Service.exe", "TeamViewer"),
        ("rustdesk", "RustDesk"),
        ("quickassist.exe", "Quick Assist"),
        ("ScreenConnect.ClientService.exe", "ScreenConnect"),
    ],
)
def test_tools_are_known_by_their_names(name: str, tool: str) -> None:
    assert running_tool(name) == tool


@pytest.mark.parametrize(
    "name",
    [
        *("sshd", "systemd", "python3", "firefox", "explorer.exe", "svchost.exe", "zoom", "Teams.exe", "launchd"),
        *("screen", "gnome-shell", "anydesk-notes", "teamviewers", "mstsc.exe", "remmina", "", "x" * 5_000),
    ],
)
def test_other_programs_and_those_that_control_others_are_none(name: str) -> None:
    assert running_tool(name) == ""


def test_a_tool_is_told_once_by_its_oldest_process_and_whether_it_came_with_the_computer() -> None:
    programs = {
        1: Program(1, "systemd", 1.0),
        2: Program(2, "teamviewerd", 30.0),
        7: Program(7, "anydesk", 5_000.0),
        9: Program(9, "anydesk", 4_000.0),
    }
    found = tools_among(programs, running_tool, booted=1.0)
    assert [(each.tool, each.program.number, each.resident) for each in found] == [
        ("TeamViewer", 2, True),
        ("AnyDesk", 9, False),
    ]
    (edge,) = tools_among({9: Program(9, "anydesk", BOOT_S + 1.0)}, running_tool, booted=1.0)
    assert not edge.resident


def test_each_start_is_an_item_of_its_own_and_its_processes_are_one() -> None:
    def key(number: int, started: float) -> str:
        (found,) = tools_among({number: Program(number, "anydesk", started)}, running_tool, 0.0)
        return item_of("remote", found).key

    assert key(9, 9_000.0) == key(9, 9_000.4)
    assert len({key(9, 9_000.0), key(10, 9_000.0), key(9, 9_100.0)}) == 3


def test_the_item_names_the_program_and_nothing_else_of_it() -> None:
    (found,) = tools_among({9: Program(9, "anydesk", 9_000.0)}, running_tool, 0.0)
    item = item_of("remote", found)
    assert item.kind is Kind.FILE
    assert json.loads(item.data or b"") == {
        "program": "anydesk",
        "tool": "AnyDesk",
        "resident": False,
        "started": 9_000,
    }


def test_it_knows_what_runs_until_it_ends_or_nobody_looks() -> None:
    programs = {9: Program(9, "anydesk", time.time()), 2: Program(2, "teamviewerd", psutil.boot_time())}
    source, sink = RemoteSource(running_tool, RemoteOptions(poll=0.05), lambda: dict(programs)), Sink()
    assert source.running() == ()
    source.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        assert source.running() == ("AnyDesk",)
        del programs[9]
        assert sink.wait_for(lambda: source.running() == ())
        programs[12] = Program(12, "anydesk", time.time())
        assert sink.wait_items(3)
    finally:
        source.stop()
    assert source.running() == ()


def test_what_cannot_be_looked_at_is_said_and_what_ran_is_taken_to_run_on() -> None:
    broken: list[bool] = []

    def look() -> dict[int, Program]:
        if broken:
            raise psutil.AccessDenied(1)
        return {9: Program(9, "anydesk", time.time())}

    source, sink = RemoteSource(running_tool, RemoteOptions(poll=0.05), look), Sink()
    source.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        broken.append(True)
        assert sink.wait_state(State.WAITING, "remote.cannot_look")
        assert source.running() == ("AnyDesk",)
    finally:
        source.stop()


def test_the_table_holds_this_very_process() -> None:
    table = Table()
    for _ in range(2):
        mine = table.look()[psutil.Process().pid]
        assert mine.started == pytest.approx(psutil.Process().create_time(), abs=2.0)
