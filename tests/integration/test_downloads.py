"""The downloads folder as browsers, other programs and people treat it."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from companion.domain.feedback import State
from companion.domain.observation import Kind
from companion.sources.downloads import DownloadsOptions, DownloadsSource, downloads_folder, is_partial
from tests.support.sinks import Sink
from tests.support.yardstick import within

DAY = 86_400


@contextlib.contextmanager
def guarded(folder: Path, cursors: dict[str, str] | None = None, **options: object) -> Iterator[Sink]:
    sink = Sink()
    settings = {"folder": str(folder), "settle": 0.3, "poll": 0.2} | options
    source = DownloadsSource(DownloadsOptions.model_validate(settings))
    source.start(sink.submit, sink.report, cursors or {})
    try:
        yield sink
    finally:
        with within(2.0, time.monotonic):
            source.stop()


def names(sink: Sink) -> list[str]:
    return [Path(item.path or "").name for item in sink.items]


def test_a_download_is_offered_once_by_its_path(tmp_path: Path) -> None:
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        (tmp_path / "a.pdf").write_bytes(b"%PDF")
        assert sink.wait_items(1)
        (tmp_path / "a.pdf").read_bytes()
        time.sleep(0.6)
        (item,) = sink.items
        assert (item.kind, item.path, item.data) == (Kind.FILE, str(tmp_path / "a.pdf"), None)
        assert item.key.endswith("/a.pdf")
        assert abs(item.at - time.time()) < 10


def test_a_chromium_download(tmp_path: Path) -> None:
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        part = tmp_path / "Unconfirmed 123.crdownload"
        with part.open("wb") as file:
            for _ in range(4):
                file.write(b"x" * 1000)
                file.flush()
                time.sleep(0.1)
        time.sleep(0.5)
        assert not sink.items
        with within(1.5, time.monotonic):
            part.rename(tmp_path / "setup.exe")
            assert sink.wait_items(1)
        assert names(sink) == ["setup.exe"]


def test_a_firefox_download(tmp_path: Path) -> None:
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        (tmp_path / "setup.exe").touch()
        (tmp_path / "aB3x.setup.exe.part").write_bytes(b"x" * 1000)
        time.sleep(0.8)
        assert not sink.items
        (tmp_path / "aB3x.setup.exe.part").rename(tmp_path / "setup.exe")
        assert sink.wait_items(1)
        time.sleep(0.4)
        assert names(sink) == ["setup.exe"]


def test_a_file_that_grows_in_place_is_waited_for(tmp_path: Path) -> None:
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        with (tmp_path / "a.zip").open("wb") as file:
            for _ in range(8):
                file.write(b"x" * 1000)
                file.flush()
                time.sleep(0.1)
            assert not sink.items
        assert sink.wait_items(1)
        assert sink.items[0].key.startswith("8000-")


def test_a_file_that_changed_is_another_one(tmp_path: Path) -> None:
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        (tmp_path / "a.txt").write_bytes(b"one")
        assert sink.wait_items(1)
        (tmp_path / "a.txt").write_bytes(b"two, longer")
        assert sink.wait_items(2)
        assert sink.items[0].key != sink.items[1].key


def test_a_restart_offers_the_same_keys_and_what_came_meanwhile(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_bytes(b"x")
    with guarded(tmp_path) as sink:
        assert sink.wait_items(3)
    (tmp_path / "3.txt").write_bytes(b"x")
    with guarded(tmp_path, sink.cursors, days=0) as after:
        assert after.wait_items(4)
        assert [item.key for item in after.items[:3]] == [item.key for item in sink.items]
        assert {item.cursor for item in after.items} == {item.cursor for item in sink.items}


def test_files_from_before_the_baseline_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"x")
    os.utime(tmp_path / "old.txt", (1e9, 1e9))  # unpacked from an archive: old by its own account, yet new here
    with guarded(tmp_path) as sink:
        assert sink.wait_items(1)
    later = str(int(time.time()) + 100)
    with guarded(tmp_path, {"downloads": later}) as sink:
        assert sink.wait_state(State.OK)
        time.sleep(0.5)
        assert not sink.items
        (tmp_path / "new.txt").write_bytes(b"x")  # an event tells of it, whatever the clock says
        assert sink.wait_items(1)
        assert names(sink) == ["new.txt"]


def test_only_regular_files_directly_in_the_folder(tmp_path: Path) -> None:
    folder, outside = tmp_path / "downloads", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "secret").write_bytes(b"x")
    (folder / "sub").mkdir()
    (folder / "sub" / "inner.txt").write_bytes(b"x")
    (folder / "link").symlink_to(outside / "secret")
    (folder / "linked").symlink_to(outside)
    (folder / "Safari.download").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "x.exe:Zone.Identifier").write_bytes(b"[ZoneTransfer]")
    (folder / "desktop.ini").write_bytes(b"x")
    (folder / "empty").touch()
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as unix, guarded(folder) as sink:
        unix.bind(str(folder / "socket"))
        assert sink.wait_state(State.OK)
        (folder / "later").symlink_to(outside / "secret")
        (folder / "last.txt").write_bytes(b"x")
        assert sink.wait_items(1)
        time.sleep(0.5)
        assert names(sink) == ["last.txt"]


def test_odd_names_are_offered_with_valid_keys(tmp_path: Path) -> None:
    odd = [b"\xff\xfe.exe", "\u202egpj.exe".encode(), b"line\nbreak.txt", b" ", b"x" * 250]
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        for name in odd:
            (tmp_path / os.fsdecode(name)).write_bytes(b"x")
        assert sink.wait_items(len(odd))
        for item in sink.items:
            item.key.encode()
            assert Path(item.path or "").read_bytes() == b"x"


def test_where_a_file_came_from(tmp_path: Path) -> None:
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        (tmp_path / "a.crdownload").write_bytes(b"x")
        try:
            os.setxattr(tmp_path / "a.crdownload", "user.xdg.origin.url", b"https://example.com/a.exe")
            os.setxattr(tmp_path / "a.crdownload", "user.xdg.referrer.url", b"https://example.com/")
        except OSError:
            pytest.skip("no extended attributes here")
        (tmp_path / "a.crdownload").rename(tmp_path / "a.exe")
        (tmp_path / "b.exe:Zone.Identifier").write_bytes(
            b"[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://example.org/\r\nHostUrl=https://example.org/b.exe\r\n"
        )
        (tmp_path / "b.exe").write_bytes(b"x")
        assert sink.wait_items(2)
        assert {(item.origin, item.referrer) for item in sink.items} == {
            ("https://example.com/a.exe", "https://example.com/"),
            ("https://example.org/b.exe", "https://example.org/"),
        }


def test_a_folder_that_goes_and_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    with guarded(folder) as sink:
        assert sink.wait_state(State.WAITING, "folder.missing")
        for round in (1, 2):
            folder.mkdir()
            (folder / f"{round}-before.txt").write_bytes(b"x")
            assert sink.wait_state(State.OK)
            (folder / f"{round}-after.txt").write_bytes(b"x")
            assert sink.wait_for(lambda n=round: set(names(sink)) >= {f"{n}-before.txt", f"{n}-after.txt"})
            shutil.rmtree(folder)
            assert sink.wait_state(State.WAITING, "folder.missing")
        states = [health.state for health in sink.health]
        assert states == [State.WAITING, State.OK] * 2 + [State.WAITING]
    assert len(sink.items) == 4


def test_a_folder_that_is_swapped_for_another_one(tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    with guarded(folder) as sink:
        assert sink.wait_state(State.OK)
        folder.rename(tmp_path / "moved away")
        folder.mkdir()
        time.sleep(0.4)
        (folder / "new.txt").write_bytes(b"x")
        assert sink.wait_items(1)


def test_lost_permission_needs_the_person_and_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def denied(path: object) -> None:
        raise PermissionError

    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        monkeypatch.setattr("companion.sources.downloads.os.scandir", denied)
        (tmp_path / "a.txt").write_bytes(b"x")
        assert sink.wait_state(State.NEEDS_PERSON, "folder.denied")
        monkeypatch.setattr("companion.sources.downloads.os.scandir", scandir)
        assert sink.wait_state(State.OK)
        assert sink.wait_items(1)


def test_without_notifications_looking_finds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: object, **more: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("companion.sources.downloads.Observer.schedule", full)
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        for number in range(5):
            (tmp_path / f"{number}.txt").write_bytes(b"x")
        assert sink.wait_items(5)
        time.sleep(0.5)
        assert len(sink.items) == 5


def test_lost_events_are_made_up_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An overflowing event queue drops events; here all of them are dropped."""
    monkeypatch.setattr("companion.sources.downloads._Ears.on_any_event", lambda self, event: None)
    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        for number in range(50):
            (tmp_path / f"{number}.txt").write_bytes(b"x")
        assert sink.wait_items(50)


def test_a_burst_of_files_from_several_threads(tmp_path: Path) -> None:
    def burst(worker: int) -> None:
        for number in range(250):
            (tmp_path / f"{worker}-{number}.part").write_bytes(b"x")
            (tmp_path / f"{worker}-{number}.part").rename(tmp_path / f"{worker}-{number}.txt")

    with guarded(tmp_path) as sink:
        assert sink.wait_state(State.OK)
        workers = [threading.Thread(target=burst, args=(n,)) for n in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert sink.wait_items(1000, 20)
        time.sleep(0.5)
        assert sorted(names(sink)) == sorted(f"{w}-{n}.txt" for w in range(4) for n in range(250))


def test_many_files_start_quickly_and_idle_cheaply(tmp_path: Path) -> None:
    """A part of the 100,000 files that are promised, to be kind to whoever runs the tests."""
    for number in range(2_000):
        (tmp_path / f"{number}").write_bytes(b"x")
    with guarded(tmp_path, {"downloads": str(int(time.time()) + 1000)}, poll=2.0) as sink:
        with within(3.0, time.monotonic):
            assert sink.wait_state(State.OK)
        time.sleep(2.5)  # the folder's own time has to be older than its grain
        process = psutil.Process()
        before = sum(process.cpu_times()[:2])
        time.sleep(1.0)
        assert sum(process.cpu_times()[:2]) - before < 0.2
        assert not sink.items


def test_the_system_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("XDG_DOWNLOAD_DIR", raising=False)
    (tmp_path / "config").mkdir()
    dirs = tmp_path / "config" / "user-dirs.dirs"
    for line, folder in (
        ('XDG_DOWNLOAD_DIR="$HOME/Téléchargements"', tmp_path / "Téléchargements"),
        ('XDG_DOWNLOAD_DIR="/data/incoming"', Path("/data/incoming")),
        ('XDG_DOWNLOAD_DIR="$HOME/"', tmp_path / "Downloads"),  # "there is none": the home folder is not watched
        ('XDG_DESKTOP_DIR="$HOME/Desktop"', tmp_path / "Downloads"),
    ):
        dirs.write_text(f"# written by xdg-user-dirs-update\n{line}\n")
        assert downloads_folder() == folder


@pytest.mark.parametrize(
    "name", ["a.crdownload", "A.PDF.PART", "a.download", "a.tmp", "Unconfirmed 1.crdownload", ".com.google.Chrome.x1"]
)
def test_names_of_unfinished_downloads(name: str) -> None:
    assert is_partial(name)
    assert not is_partial(f"{name}.pdf") or name.startswith((".", "Unconfirmed"))
