"""The holding place: byte for byte back, whatever happens in between."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.errors import NeedsPerson, Rejected, Unavailable
from companion.domain.tools import Mark
from companion.tools import hold as holding
from companion.tools.hold import HoldingPlace
from companion.tools.sealing import PIECE, seal, unseal

ROOT = Path(__file__).parents[3]
KEY = bytes(range(32))
CYCLES = int(os.environ.get("COMPANION_TEST_HOLDS", "200"))


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "Downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def place(tmp_path: Path) -> HoldingPlace:
    return HoldingPlace(tmp_path.resolve() / "held", KEY)


def put(folder: Path, name: str, data: bytes = b"MZ not really a program") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def kept(place: HoldingPlace) -> list[Path]:
    return sorted(place._path.iterdir())


def test_a_file_comes_back_as_it_was(place: HoldingPlace, downloads: Path) -> None:
    path = put(downloads, "invoice.pdf.exe", os.urandom(3 * PIECE + 17))
    path.chmod(0o751)
    os.utime(path, ns=(1_600_000_000_123_456_789, 1_500_000_000_987_654_321))
    os.setxattr(path, "user.xdg.origin.url", b"https://files.example/invoice")
    data, before = path.read_bytes(), path.stat()
    held = place.hold(downloads, path.name, 7.0, "d1")
    assert not path.exists()
    assert list(downloads.iterdir()) == []
    assert place.held() == (held,)
    assert (held.name, held.size, held.at, held.decision) == (path.name, len(data), 7.0, "d1")
    place.release(held.id)
    after = path.stat()
    assert path.read_bytes() == data
    assert (after.st_mode, after.st_mtime_ns) == (before.st_mode, before.st_mtime_ns)
    assert os.getxattr(path, "user.xdg.origin.url") == b"https://files.example/invoice"
    assert place.held() == ()
    assert kept(place) == []
    assert [p.name for p in downloads.iterdir()] == [path.name]


def test_nothing_of_it_can_be_read_while_it_is_held(place: HoldingPlace, downloads: Path) -> None:
    put(downloads, "a secret name.txt", b"a secret line\n" * 50_000)
    place.hold(downloads, "a secret name.txt", 0.0)
    for path in kept(place):
        assert path.stat().st_mode & 0o077 == 0
        raw = path.read_bytes()
        assert b"secret" not in raw
        assert b"Downloads" not in raw
    with pytest.raises(Rejected, match=r"hold\.damaged"):
        HoldingPlace(place._path, b"x" * 32).release(kept(place)[0].stem)


@pytest.mark.parametrize(
    "name", [b"caf\xe9 \xff.exe", "Rechnung \u202egpj.exe".encode(), b"-rf", b"no ending", b".hidden"]
)
def test_any_name_comes_back(place: HoldingPlace, downloads: Path, name: bytes) -> None:
    path = put(downloads, os.fsdecode(name))
    held = place.hold(downloads, path.name, 0.0)
    assert held.name.isprintable()
    place.release(held.id)
    assert [os.fsencode(p.name) for p in downloads.iterdir()] == [name]


def test_a_taken_name_is_not_overwritten(place: HoldingPlace, downloads: Path) -> None:
    names = ("report.tar.gz", "README", ".profile")
    for name in names:
        put(downloads, name, b"old")
        held = place.hold(downloads, name, 0.0)
        put(downloads, name, b"new")
        put(downloads, f"{name} (1)", b"also new")
        given = place.release(held.id)
        assert (downloads / name).read_bytes() == b"new"
        assert (downloads / given.name).read_bytes() == b"old"
    assert (downloads / "report.tar (1).gz").read_bytes() == b"old"
    assert (downloads / "README (2)").read_bytes() == b"old"


# --- links, swaps and other things that are not the file ---


def test_no_link_is_followed(place: HoldingPlace, downloads: Path, tmp_path: Path) -> None:
    secret = put(tmp_path, "id_ed25519", b"private")
    (downloads / "link.exe").symlink_to(secret)
    (downloads / "folder").mkdir()
    os.mkfifo(downloads / "pipe")
    os.link(secret, downloads / "second name")
    for name, why in (("link.exe", "not_a_file"), ("folder", "not_a_file"), ("pipe", "not_a_file"),
                      ("second name", "linked"), ("nothing", "gone")):  # fmt: skip
        with pytest.raises(Rejected, match=rf"hold\.{why}"):
            place.hold(downloads, name, 0.0)
    assert secret.read_bytes() == b"private"
    assert kept(place) == []
    assert {p.name for p in downloads.iterdir()} == {"link.exe", "folder", "pipe", "second name"}


@pytest.mark.parametrize("name", ["../id_ed25519", "/etc/passwd", "..", ".", "", "a/b", "a\0b"])
def test_it_never_leaves_its_folder(place: HoldingPlace, downloads: Path, tmp_path: Path, name: str) -> None:
    put(tmp_path, "id_ed25519")
    with pytest.raises(Rejected, match=r"hold\.not_a_file"):
        place.hold(downloads, name, 0.0)
    assert (tmp_path / "id_ed25519").exists()


def test_a_folder_that_became_a_link_gets_nothing(place: HoldingPlace, downloads: Path, tmp_path: Path) -> None:
    put(downloads, "run.sh")
    held = place.hold(downloads, "run.sh", 0.0)
    autostart = tmp_path / "autostart"
    autostart.mkdir()
    downloads.rmdir()
    downloads.symlink_to(autostart)
    with pytest.raises(Rejected, match=r"hold\.folder_gone"):
        place.release(held.id)
    with pytest.raises(Rejected):
        place.hold(downloads, "run.sh", 0.0)
    assert list(autostart.iterdir()) == []
    assert place.held() == (held,)


def test_another_file_than_the_one_judged_is_left_alone(place: HoldingPlace, downloads: Path) -> None:
    path = put(downloads, "setup.exe", b"judged")
    status = path.stat()
    mark = Mark(status.st_size, status.st_mtime_ns, status.st_ino)
    put(downloads, "other", b"thesis").replace(path)
    with pytest.raises(Rejected, match=r"hold\.changed"):
        place.hold(downloads, "setup.exe", 0.0, mark=mark)
    assert path.read_bytes() == b"thesis"
    assert kept(place) == []


def test_a_file_put_in_its_place_meanwhile_stays(
    place: HoldingPlace, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(downloads, "setup.exe", b"judged")
    set_aside = holding._set_aside

    def late(*arguments: object) -> None:
        put(downloads, "other", b"thesis").replace(path)
        set_aside(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(holding, "_set_aside", late)
    with pytest.raises(Rejected, match=r"hold\.changed"):
        place.hold(downloads, "setup.exe", 0.0)
    assert path.read_bytes() == b"thesis"
    assert [p.name for p in downloads.iterdir()] == ["setup.exe"]
    assert kept(place) == []


def test_swapping_the_name_for_a_link_again_and_again_wins_nothing(place: HoldingPlace, downloads: Path) -> None:
    """The race that TOCTOU attacks on quarantines use: the name is a file, then a link to something precious."""
    precious = put(downloads.parent, "precious", b"precious")
    name, stop = downloads / "bait.exe", threading.Event()

    def swap() -> None:
        for turn in range(100_000):
            if stop.is_set():
                return
            draft = downloads.parent / "draft"
            if turn % 2:
                draft.symlink_to(precious)
            else:
                draft.write_bytes(b"bait")
            draft.replace(name)

    swapper = threading.Thread(target=swap)
    swapper.start()
    outcomes: set[str] = set()
    try:
        for _ in range(150):
            try:
                held = place.hold(downloads, "bait.exe", 0.0)
                outcomes.add("held")
                with (place._path / f"{held.id}.held").open("rb") as sealed:
                    content = b"".join(unseal(KEY, sealed.read)[1])
                assert content in (b"bait", b"")
                place.destroy(held.id)
            except Rejected as refused:
                outcomes.add(str(refused))
    finally:
        stop.set()
        swapper.join()
    assert outcomes & {"hold.not_a_file", "hold.changed"}, "the race took place"
    assert precious.read_bytes() == b"precious"
    assert not [p for p in downloads.iterdir() if p.name.startswith(".companion")]


# --- killed, full, damaged ---


def cycles(tmp_path: Path, *more: str) -> subprocess.CompletedProcess[str]:
    folder = tmp_path / "cycles"
    folder.mkdir()
    command = [
        sys.executable,
        "-m",
        "tests.support.hold_process",
        str(folder.resolve()),
        str(CYCLES),
        "20261125",
        *more,
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)


def test_killed_at_every_step_no_file_is_lost_half_or_twice(tmp_path: Path) -> None:
    done = cycles(tmp_path)
    assert done.returncode == 0, done.stderr
    counted = json.loads(done.stdout)
    assert counted["killed"] > CYCLES / 4
    assert counted["killed_recovering"] > CYCLES / 20
    assert min(counted["held"], counted["released"]) > CYCLES / 10


def test_without_the_recovery_something_is_left(tmp_path: Path) -> None:
    """The control: the check above can fail."""
    assert cycles(tmp_path, "careless").returncode != 0


def test_the_copy_is_on_the_disk_before_the_original_goes(
    place: HoldingPlace, downloads: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a power cut may undo is whatever was not synced: so the order of calls is the promise."""
    calls: list[str] = []

    def told(name: str) -> None:
        call: Callable[..., object] = getattr(os, name)

        def telling(*arguments: object, **named: object) -> object:
            what = next((str(a) for a in arguments if isinstance(a, str)), "")
            calls.append(f"{name} {what.rpartition('.')[2] if what else ''}".strip())
            return call(*arguments, **named)

        if call in os.supports_dir_fd:
            monkeypatch.setattr(os, "supports_dir_fd", os.supports_dir_fd | {telling})
        monkeypatch.setattr(os, name, telling)

    put(downloads, "a.exe")
    for name in ("fsync", "rename", "link", "unlink"):
        told(name)
    held = place.hold(downloads, "a.exe", 0.0)
    assert calls == [
        "fsync",
        "rename new",
        "fsync",
        "rename exe",
        "fsync",
        "rename taking",
        "fsync",
        "unlink part",
        "fsync",
    ]
    calls.clear()
    place.release(held.id)
    assert calls == [
        *("unlink part", "fsync", "fsync", "fsync", "link part", "unlink part", "fsync"),
        *("unlink held", "fsync", "unlink giving"),
    ]


def test_a_full_disk_changes_nothing(place: HoldingPlace, downloads: Path) -> None:
    path = put(downloads, "big.iso", os.urandom(3 * PIECE))
    small = put(downloads, "small.exe")
    held = place.hold(downloads, "small.exe", 0.0)
    big = place.hold(downloads, "big.iso", 0.0)
    place.release(big.id)
    before = kept(place)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (PIECE, hard))
    try:
        with pytest.raises(Unavailable, match=r"hold\.disk_full"):
            place.hold(downloads, "big.iso", 0.0)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8, hard))
        with pytest.raises(Unavailable, match=r"hold\.disk_full"):
            place.release(held.id)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert kept(place) == before
    assert [p.name for p in downloads.iterdir()] == ["big.iso"]
    assert path.stat().st_size == 3 * PIECE
    place.release(held.id)
    assert small.exists()


def test_a_really_full_disk_changes_nothing(downloads: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("no tmpfs may be mounted here; the test above limits the size of files instead")
    try:
        place = HoldingPlace(disk.resolve() / "held", KEY)
        data = os.urandom(2 * 1024 * 1024)
        path = put(downloads, "big.iso", data)
        with pytest.raises(Unavailable, match=r"hold\.disk_full"):
            place.hold(downloads, "big.iso", 0.0)
        assert path.read_bytes() == data
        assert kept(place) == []
    finally:
        subprocess.run(["umount", str(disk)], check=False)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is denied to root")
def test_what_may_not_be_removed_stays(place: HoldingPlace, downloads: Path) -> None:
    put(downloads, "a.exe")
    downloads.chmod(0o500)
    try:
        with pytest.raises(NeedsPerson, match=r"hold\.denied"):
            place.hold(downloads, "a.exe", 0.0)
    finally:
        downloads.chmod(0o700)
    assert (downloads / "a.exe").exists()
    assert kept(place) == []


def test_damage_is_noticed_and_nothing_of_it_given_out(place: HoldingPlace, downloads: Path) -> None:
    put(downloads, "a.exe", os.urandom(2 * PIECE))
    held = place.hold(downloads, "a.exe", 0.0)
    path = place._path / f"{held.id}.held"
    whole = path.read_bytes()
    for broken in (whole[:-1], whole[: PIECE + 200], whole[:-40] + b"\0" * 40, whole + b"more", b"", whole[:30]):
        path.write_bytes(broken)
        with pytest.raises(Rejected, match=r"hold\.damaged"):
            place.release(held.id)
        assert list(downloads.iterdir()) == []
        assert [p.name for p in kept(place)] == [path.name]
    path.write_bytes(b"CGHOLD1\n" + b"\0" * 100)
    assert place.held() == ()
    assert place.damaged() == 1
    path.write_bytes(whole)
    place.release(held.id)


def test_a_stop_in_the_middle_leaves_the_file_where_it_is(place: HoldingPlace, downloads: Path) -> None:
    pieces = iter([False] * 3)
    stopped = HoldingPlace(place._path, KEY, lambda: next(pieces, True))
    put(downloads, "a.iso", os.urandom(20 * PIECE))
    with pytest.raises(Unavailable, match=r"hold\.stopped"):
        stopped.hold(downloads, "a.iso", 0.0)
    assert [p.name for p in downloads.iterdir()] == ["a.iso"]
    assert kept(place) == []


@pytest.mark.parametrize("identity", ["", "../../etc/passwd", "ffff", "FFFF", "x" * 300])
def test_what_is_not_held_cannot_be_released(place: HoldingPlace, identity: str) -> None:
    with pytest.raises(Rejected, match=r"hold\.unknown"):
        place.release(identity)
    with pytest.raises(Rejected, match=r"hold\.unknown"):
        place.destroy(identity)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 3 * PIECE + 3), st.integers(0, 2**64))
def test_sealed_and_unsealed_is_the_same(label: bytes, size: int, at: int) -> None:
    data = bytes(size)
    place, sealed = 0, bytearray()

    def read(count: int) -> bytes:
        nonlocal place
        place += count
        return data[place - count : place]

    assert seal(KEY, label, read, sealed.extend) == size
    source = memoryview(bytes(sealed))
    offset = 0

    def again(count: int) -> bytes:
        nonlocal offset
        offset += count
        return bytes(source[offset - count : offset])

    got, pieces = unseal(KEY, again)
    assert got == label
    assert b"".join(pieces) == data
    # One bit anywhere, and it is refused.
    broken = bytearray(sealed)
    broken[at % len(broken)] ^= 1 << (at % 8)
    source, offset = memoryview(bytes(broken)), 0
    with pytest.raises(Rejected):
        b"".join(unseal(KEY, again)[1])
