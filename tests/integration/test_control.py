"""Commands from another process reach the running guard, and nobody without the key does."""

from __future__ import annotations

import socket
import stat
from collections.abc import Iterator
from concurrent.futures import Future
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path

import pytest

from companion.control import METHODS, ControlServer, RemoteDesk
from companion.domain.errors import Rejected, Unavailable
from companion.domain.feedback import Answer, Feedback
from companion.domain.ports import Desk
from tests.support.desk import FakeDesk


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def server(tmp_path: Path, desk: FakeDesk) -> Iterator[ControlServer]:
    control = ControlServer(tmp_path, desk)
    yield control
    control.close()


def test_what_the_desk_says_arrives_equal(server: ControlServer, tmp_path: Path, desk: FakeDesk) -> None:
    remote = RemoteDesk(tmp_path)
    assert remote.summary().result() == desk.summary().result()
    assert remote.care().result() == desk.care().result()
    entries = remote.journal("", None, 50).result()
    assert entries == desk.journal("", None, 50).result()
    assert entries
    assert remote.entry(entries[0].id).result() == entries[0]


def test_every_method_of_the_desk_but_check_is_in_the_protocol() -> None:
    offered = {name for name in vars(Desk) if not name.startswith("_")}
    assert set(METHODS) == offered - {"check"}


def test_failures_arrive_as_what_they_are(server: ControlServer, tmp_path: Path, desk: FakeDesk) -> None:
    failed: Future[object] = Future()
    failed.set_exception(Rejected("answer.no_such_decision"))
    desk.answer = lambda feedback: failed  # type: ignore[method-assign,assignment,return-value]
    with pytest.raises(Rejected, match=r"answer\.no_such_decision"):
        RemoteDesk(tmp_path).answer(Feedback("f", 1.0, "d", Answer.CONFIRMED)).result()


def test_nobody_there_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        RemoteDesk(tmp_path)


def test_without_the_key_nothing_is_answered(server: ControlServer, tmp_path: Path) -> None:
    with pytest.raises((AuthenticationError, EOFError, OSError)):
        Client(str(tmp_path / "control.sock"), authkey=b"guess").recv_bytes()
    assert RemoteDesk(tmp_path).summary().result() is not None, "and the next one is served"


def test_whoever_hangs_up_half_way_does_not_end_it(server: ControlServer, tmp_path: Path) -> None:
    for sent in (b"", b"\x00", b"\x00\x00\x00\xff", b"\xff" * 64, b"\x00\x00\x00\x04abcd"):
        with socket.socket(socket.AF_UNIX) as rude:
            rude.connect(str(tmp_path / "control.sock"))
            rude.sendall(sent)
    assert RemoteDesk(tmp_path).summary().result() is not None


def test_nonsense_after_the_key_is_dropped(server: ControlServer, tmp_path: Path) -> None:
    key = (tmp_path / "control.key").read_bytes()
    nonsense = (
        b"{",
        b"[]",
        b'{"method": "entry", "arguments": [1]}',
        b'{"method": "stop", "arguments": []}',
        b"\xff",
    )
    for sent in nonsense:
        with Client(str(tmp_path / "control.sock"), authkey=key) as connection:
            connection.send_bytes(sent)
            assert refused(connection)
    assert RemoteDesk(tmp_path).summary().result() is not None


def refused(connection: Connection) -> bool:
    """Hung up on, or told so in words."""
    try:
        return b"error" in connection.recv_bytes()
    except (EOFError, OSError):
        return True


def test_the_key_is_readable_by_its_owner_only(server: ControlServer, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / "control.key").stat().st_mode) == 0o600


def test_a_second_launch_raises_the_first(tmp_path: Path, desk: FakeDesk) -> None:
    raised: list[bool] = []
    control = ControlServer(tmp_path, desk, lambda: raised.append(True))
    RemoteDesk(tmp_path).raise_window()
    control.close()
    assert raised == [True]
