"""What every source promises, whatever it watches: the port `Source`, its cursors, keys and health."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from companion.domain.feedback import State
from companion.domain.observation import Kind
from companion.domain.ports import Source
from companion.perception import pasting
from companion.perception.remote_tools import remote_tools, running_tool
from companion.sources import DETAILS, SOURCES, downloads, feed
from companion.sources.clipboard import ClipboardSource, Recognisers
from companion.sources.downloads import DownloadsOptions, DownloadsSource
from companion.sources.imap import ImapOptions, ImapSource
from companion.sources.mailboxes import MailboxOptions, MailboxSource
from companion.sources.notifications import NotificationsOptions, NotificationsSource
from companion.sources.remote import Program, RemoteOptions, RemoteSource, Table
from tests.support.dovecot import letter
from tests.support.evil_imap import EvilImap
from tests.support.session_bus import SessionBus
from tests.support.sinks import Sink
from tests.support.yardstick import within


class Place(ABC):
    """A place that a source watches: things arrive, the way to it breaks and mends."""

    kind = Kind.EMAIL
    fleeting = False
    """What arrives while nobody looks is gone, and there is no place to resume from."""
    ordered = True
    """There is a cursor to resume from."""

    @abstractmethod
    def source(self) -> Source: ...

    @abstractmethod
    def arrive(self, number: int) -> None: ...

    @abstractmethod
    def vanish(self) -> None: ...

    @abstractmethod
    def number(self, sink: Sink, index: int) -> int: ...

    def close(self) -> None:
        return


class Mailed(Place):
    """A mail account on a small server."""

    def __init__(self, folder: Path) -> None:
        self._server = EvilImap(folder)

    def source(self) -> Source:
        options = ImapOptions(
            address="june@example.org",
            host="127.0.0.1",
            port=self._server.port,
            ca_file=str(self._server.authority),
            timeout=5.0,
        )
        return ImapSource(options, lambda: "secret")

    def arrive(self, number: int) -> None:
        self._server.messages[len(self._server.messages) + 1] = letter(number)
        self._server.news.set()

    def vanish(self) -> None:
        self._server.close()

    def number(self, sink: Sink, index: int) -> int:
        return int((sink.items[index].data or b"").partition(b"Letter ")[2].split()[0])

    def close(self) -> None:
        self._server.close()


class Stored(Mailed):
    """An mbox."""

    def __init__(self, folder: Path) -> None:
        self._box = folder / "inbox"

    def source(self) -> Source:
        return MailboxSource(MailboxOptions(path=str(self._box), poll=0.05, settle=0.1))

    def arrive(self, number: int) -> None:
        with self._box.open("ab") as file:
            file.write(b"From ann@example.com " + time.asctime().encode() + b"\n" + letter(number) + b"\r\n")

    def vanish(self) -> None:
        self._box.unlink(missing_ok=True)

    def close(self) -> None:
        return


class Maildir(Stored):
    """A Maildir."""

    def __init__(self, folder: Path) -> None:
        self._box = folder / "Maildir"
        for name in ("cur", "new", "tmp"):
            (self._box / name).mkdir(parents=True)

    def arrive(self, number: int) -> None:
        (self._box / "tmp/x").write_bytes(letter(number))
        (self._box / "tmp/x").rename(self._box / f"new/{number}.host")

    def vanish(self) -> None:
        self._box.rename(self._box.with_name("gone"))


class Downloaded(Place):
    """A downloads folder."""

    kind = Kind.FILE

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "downloads"
        self._folder.mkdir()

    def source(self) -> Source:
        return DownloadsSource(DownloadsOptions(folder=str(self._folder), poll=0.2, settle=0.1))

    def arrive(self, number: int) -> None:
        (self._folder / "x.part").write_bytes(b"x")
        (self._folder / "x.part").rename(self._folder / f"{number}.txt")

    def vanish(self) -> None:
        self._folder.rename(self._folder.with_name("gone"))

    def number(self, sink: Sink, index: int) -> int:
        return int(Path(sink.items[index].path or "").stem)


class Notified(Place):
    """A desktop on which a messenger shows notifications."""

    kind = Kind.MESSAGE
    fleeting = True

    def __init__(self, folder: Path) -> None:
        self._bus = SessionBus(folder)
        self._gone = False

    def source(self) -> Source:
        return NotificationsSource(
            NotificationsOptions(applications=("Signal",), address=self._bus.address, retry=0.05)
        )

    def arrive(self, number: int) -> None:
        if not self._gone:
            self._bus.notify("Signal", "Ann", f"Letter {number}")

    def vanish(self) -> None:
        self._gone = True
        self._bus.end()

    def number(self, sink: Sink, index: int) -> int:
        return int(json.loads(sink.items[index].data or b"")["text"].removeprefix("Letter "))

    def close(self) -> None:
        self._bus.close()


class Copied(Place):
    """A clipboard in which accounts are replaced."""

    kind = Kind.CLIPBOARD
    fleeting = True

    def __init__(self, folder: Path) -> None:
        self._recognisers = Recognisers(pasting.account, pasting.form, pasting.commands)
        self._source = ClipboardSource(self._recognisers)

    def source(self) -> Source:
        self._source = ClipboardSource(self._recognisers)
        return self._source

    def arrive(self, number: int) -> None:
        self._source.changed("something else")
        self._source.changed(f"0x{number:02}" + "ab" * 19)
        self._source.changed(f"0x{number:02}" + "cd" * 19)

    def vanish(self) -> None:
        self._source.seen("clipboard.no_window")

    def number(self, sink: Sink, index: int) -> int:
        return int(json.loads(sink.items[index].data or b"")["after"][2:4])


class Ran(Place):
    """A computer on which remote-control tools are started: real processes of such names."""

    kind = Kind.FILE
    ordered = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[bytes]] = []
        self._gone = False
        tools = [running_tool(name) for name in remote_tools().binaries]
        names = {tool: name for name, tool in zip(remote_tools().binaries, tools, strict=True) if len(name) < 15}
        self._names = sorted(name for tool, name in names.items() if tool)
        self._table = Table()

    def source(self) -> Source:
        return RemoteSource(running_tool, RemoteOptions(poll=0.1), self._look)

    def _look(self) -> Mapping[int, Program]:
        if self._gone:
            raise OSError
        mine = {process.pid for process in self._running}
        return {number: program for number, program in self._table.look().items() if number in mine}

    def arrive(self, number: int) -> None:
        program = self._folder / self._names[number]
        shutil.copy2(shutil.which("sleep") or "/bin/sleep", program)
        self._running.append(subprocess.Popen([str(program), "300"]))

    def vanish(self) -> None:
        self._gone = True

    def number(self, sink: Sink, index: int) -> int:
        return self._names.index(json.loads(sink.items[index].data or b"")["program"])

    def close(self) -> None:
        for process in self._running:
            process.kill()
            process.wait()


PLACES = (Mailed, Stored, Maildir, Downloaded, Notified, Copied, Ran)


@pytest.fixture(params=PLACES, ids=lambda place: place.__name__)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    made: Place = request.param(tmp_path)
    yield made
    made.close()


def begin(place: Place, source: Source, sink: Sink, *arriving: int) -> None:
    """Start, with these in place; where nothing keeps them, they come as soon as somebody looks."""
    for number in () if place.fleeting else arriving:
        place.arrive(number)
    source.start(sink.submit, sink.report, {})
    if place.fleeting:
        assert sink.wait_state(State.OK)
        for number in arriving:
            place.arrive(number)


def numbers(place: Place, sink: Sink) -> list[int]:
    return [place.number(sink, index) for index in range(len(sink.items))]


def test_every_source_is_tried_here(tmp_path: Path) -> None:
    tried = set()
    for made in PLACES:
        (tmp_path / made.__name__).mkdir()
        place = made(tmp_path / made.__name__)
        tried.add(type(place.source()))
        place.close()
    assert tried == set(SOURCES)


def test_it_speaks_the_port(place: Place) -> None:
    assert isinstance(place.source(), Source)


def test_start_returns_at_once_and_stop_within_two_seconds_twice(place: Place) -> None:
    before = threading.active_count()
    source, sink = place.source(), Sink()
    if not place.fleeting:
        place.arrive(1)
    with within(0.3, time.monotonic):
        source.start(sink.submit, sink.report, {})
    if place.fleeting:
        assert sink.wait_state(State.OK)
        place.arrive(1)
    assert sink.wait_items(1)
    for _ in range(2):
        with within(2.0, time.monotonic):
            source.stop()
    count = len(sink.items), len(sink.health)
    place.arrive(2)
    time.sleep(0.3)
    assert (len(sink.items), len(sink.health)) == count
    if place.kind is Kind.FILE:  # the other places have threads of their own in these tests
        assert sink.wait_for(lambda: threading.active_count() <= before)


def test_start_does_not_raise_where_there_is_nothing(place: Place) -> None:
    source, sink = place.source(), Sink()
    place.arrive(1)
    place.vanish()
    source.start(sink.submit, sink.report, {"nonsense": "\0", source.name: "x:y:z", f"{source.name}/INBOX": "-1"})
    try:
        assert sink.wait_for(lambda: sink.health)
        assert sink.health[0].state in (State.WAITING, State.NEEDS_PERSON)
        assert sink.health[0].part == source.name
    finally:
        source.stop()


def test_stop_ends_in_time_while_the_inbox_is_full(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    if not isinstance(place, Downloaded):  # with all its patience once is enough
        monkeypatch.setattr(feed, "STOP_WITHIN", 0.3)
    source, sink = place.source(), Sink()
    sink.gate.clear()
    begin(place, source, sink, *range(5))
    assert sink.wait_for(lambda: sink.entered)
    with within(2.0, time.monotonic):
        source.stop()
    sink.gate.set()
    time.sleep(0.3)
    assert len(sink.items) == 1
    # What was read ahead but not taken comes again: nothing is lost.
    after = Sink()
    source.start(after.submit, after.report, sink.cursors)
    try:
        assert after.wait_for(lambda: {*numbers(place, sink), *numbers(place, after)} == set(range(5)))
    finally:
        source.stop()


def test_back_pressure_is_honoured_and_said(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "FULL_AFTER", 0.2)
    monkeypatch.setattr(feed, "AHEAD", 2)
    monkeypatch.setattr(feed, "AHEAD_BYTES", 1)
    source, sink = place.source(), Sink()
    sink.gate.clear()
    begin(place, source, sink, *range(20))
    try:
        assert sink.wait_state(State.WAITING, "inbox_full")
        assert sink.entered == 1
        sink.gate.set()
        assert sink.wait_items(20)
        assert sink.wait_state(State.OK)
        assert sorted(numbers(place, sink)) == list(range(20))
    finally:
        source.stop()


def test_nothing_is_skipped_or_doubled_over_restarts_at_any_point(place: Place) -> None:
    """The guard is stopped after every item, having recorded it or not, and judges each key once."""
    if not place.fleeting:
        place.arrive(0)
    kept = place.source()
    taken, cursors = Sink(), {}
    for number in range(1, 7):
        # Where the place keeps nothing, what was heard is kept by the source that heard it.
        source, sink = kept if place.fleeting else place.source(), Sink()
        source.start(sink.submit, sink.report, cursors)
        if place.fleeting:
            assert sink.wait_state(State.OK)
            place.arrive(number - 1)
        wanted = number
        assert sink.wait_for(lambda s=sink, n=wanted: {*numbers(place, taken), *numbers(place, s)} >= set(range(n)))
        if not place.fleeting or number == 6:
            place.arrive(number)
            assert not place.fleeting or sink.wait_for(lambda s=sink: 6 in numbers(place, s))
        source.stop()
        taken.items += sink.items
        if number % 2:  # else the recording was lost
            cursors = taken.cursors
    source, sink = kept if place.fleeting else place.source(), Sink()
    source.start(sink.submit, sink.report, cursors)
    try:
        assert place.fleeting or sink.wait_for(lambda: 6 in numbers(place, sink))
        taken.items += sink.items
        judged = Sink()
        judged.items = taken.judged
        assert sorted(numbers(place, judged)) == list(range(7))
    finally:
        source.stop()


def test_items_are_what_the_port_says(place: Place) -> None:
    source, sink = place.source(), Sink()
    begin(place, source, sink, 1, 2)
    try:
        assert sink.wait_items(2)
        for item in sink.items:
            assert item.source == source.name
            assert item.stream.startswith(source.name)
            assert item.kind is place.kind
            assert (item.data is None) != (item.path is None)
            assert item.cursor or place.fleeting or not place.ordered
            assert abs(item.at - time.time()) < 86_400
            assert (item.key + item.stream + (item.cursor or "")).isprintable()
    finally:
        source.stop()


def test_health_is_reported_on_change_only_and_recovery_is_told(place: Place) -> None:
    source, sink = place.source(), Sink()
    begin(place, source, sink, 1)
    try:
        assert sink.wait_items(1)
        assert sink.wait_state(State.OK)
        place.vanish()
        assert sink.wait_state(State.WAITING, seconds=20)
        time.sleep(0.6)
        states = [(health.state, health.detail) for health in sink.health]
        assert [state for state, _ in states] == [State.OK, State.WAITING]
        assert all(one != other for one, other in itertools.pairwise(states))
        assert {detail for _, detail in states} <= set(DETAILS)
    finally:
        source.stop()


def test_the_downloads_source_needs_no_options() -> None:
    assert DownloadsSource().name == "downloads"
    assert downloads.downloads_folder().name
