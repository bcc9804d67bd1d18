"""Programs that let somebody else see and use this computer, while they run.

**What is looked at.** The names of the programs that run, every `poll` seconds, against the shipped list of
remote-control tools (`models/files/remote_control.json`). No window, no connection, no content; names of other
programs are forgotten as soon as they end. A tool that was renamed is not recognised.

**What is offered.** A tool that begins to run, or runs when we begin: once for each time it was started. One that
came up with the computer is a standing service and told as such: it says little, since it is there every day.

**What it is for besides.** `running` names the tools that somebody started since: while one runs, whoever moves the
mouse may not be the person, so what would loosen the companion is decided as if the person were coached (signal 52).

**Key**: the tool, its process's number and the minute it was started in: the same over restarts of ours.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import psutil
from pydantic import BaseModel, ConfigDict, Field

from companion.domain.observation import Kind, RawItem
from companion.sources.feed import Feed, ThreadedSource

RELOOK_S = 30.0
"""Everything is looked at anew so often: a process may have become another program under its number."""
SETTLING_S = 6.0
"""A new process is looked at again within this time, since it may be about to become another program."""
BOOT_S = 600.0
"""What was started within so many seconds of the computer itself came up with it."""


class RemoteOptions(BaseModel):
    """Looking for remote-control tools."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    poll: float = Field(default=2.0, ge=0.05, le=600.0)
    """Seconds between looks."""


@dataclass(frozen=True, slots=True)
class Program:
    """One process: what it is called and when it was started."""

    number: int
    name: str
    started: float


@dataclass(frozen=True, slots=True)
class Tool:
    """One remote-control tool that runs, by its oldest process."""

    tool: str
    program: Program
    resident: bool
    """It came up with the computer."""

    @property
    def key(self) -> str:
        """The same for the same start of the tool."""
        return f"{self.tool}/{self.program.number}-{int(self.program.started // 60)}"


class Table:
    """The processes of this computer, looked up again only where that can tell something new."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Program, float]] = {}
        self._all = float("-inf")

    def look(self) -> Mapping[int, Program]:
        """All processes that may be seen, by number. Raises `OSError` or `psutil.Error` where none can be."""
        now = time.monotonic()
        anew = now - self._all > RELOOK_S
        self._all = now if anew else self._all
        known: dict[int, tuple[Program, float]] = {}
        for number in psutil.pids():
            before = self._known.get(number)
            if before is not None and not anew and now - before[1] > SETTLING_S:
                known[number] = before
                continue
            try:
                process = psutil.Process(number)
                program = Program(number, process.name(), process.create_time())
            except (psutil.Error, OSError):
                continue  # gone meanwhile, or not ours to see
            known[number] = (program, before[1] if before is not None else now)
        self._known = known
        return {number: program for number, (program, _) in known.items()}


def boot_time() -> float:
    """When the computer came up; 0 where nobody says."""
    try:
        return float(psutil.boot_time())
    except (psutil.Error, OSError, RuntimeError):
        return 0.0


def tools_among(programs: Mapping[int, Program], tool_of: Callable[[str], str], booted: float) -> tuple[Tool, ...]:
    """The remote-control tools among these programs, each by its oldest process, in order of their start."""
    oldest: dict[str, Program] = {}
    for program in programs.values():
        tool = tool_of(program.name)
        if tool and (tool not in oldest or program.started < oldest[tool].started):
            oldest[tool] = program
    found = [Tool(tool, program, program.started - booted < BOOT_S) for tool, program in oldest.items()]
    return tuple(sorted(found, key=lambda each: (each.program.started, each.tool)))


class RemoteSource(ThreadedSource):
    """Looks for remote-control tools that run."""

    def __init__(
        self,
        tool_of: Callable[[str], str],
        options: RemoteOptions | None = None,
        look: Callable[[], Mapping[int, Program]] | None = None,
    ) -> None:
        """`tool_of` names the tool that a program of this name is, or the empty string; `look` replaces the table of
        processes."""
        super().__init__("remote")
        self._tool_of = tool_of
        self._options = options or RemoteOptions()
        self._look = look or Table().look
        self._running: tuple[str, ...] = ()

    def running(self) -> tuple[str, ...]:
        """Tools that run now and did not come up with the computer. From any thread."""
        return self._running

    def stop(self) -> None:
        """See `Source.stop`. Who does not look knows of nothing that runs."""
        super().stop()
        self._running = ()

    def _run(self, feed: Feed) -> None:
        booted = boot_time()
        told: set[str] = set()
        while not feed.stopped():
            try:
                tools = tools_among(self._look(), self._tool_of, booted)
            except (psutil.Error, OSError):
                # What ran a moment ago is taken to run on: the cautious of two guesses.
                feed.waiting("remote.cannot_look")
                feed.wait(self._options.poll)
                continue
            self._running = tuple(each.tool for each in tools if not each.resident)
            feed.ok()
            told &= {each.key for each in tools}
            for each in tools:
                if each.key not in told and feed.offer(item_of(self.name, each)):
                    told.add(each.key)
            feed.wait(self._options.poll)


def item_of(source: str, tool: Tool) -> RawItem:
    """The item for one tool that runs."""
    content = {
        "program": tool.program.name,
        "tool": tool.tool,
        "resident": tool.resident,
        "started": int(tool.program.started // 60) * 60,
    }
    data = json.dumps(content, ensure_ascii=True).encode("ascii")
    return RawItem(source, source, tool.key, Kind.FILE, min(time.time(), tool.program.started), data=data)
