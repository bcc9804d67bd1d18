"""The real worker with hostile code inside it: reliability tests 10, 11 and 16.

Every payload also runs in a worker that keeps its rights, where it must succeed: else its refusal shows nothing.
"""

import contextlib
import ctypes
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from companion.domain.feedback import Health, State
from companion.domain.journal import Sight
from companion.domain.observation import Unreadable
from companion.perception.confinement import LANDLOCK, LAYERS, LIMITS, REQUIRED, SECCOMP
from companion.perception.handle import Bounds, Perception
from tests.support import hostile

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="rights are taken away on Linux only, so far")

QUICK = Bounds(wall=1.5, processor=1, memory=2**28)
NEXT = 2.0
"""Seconds within which the item after a bad one must be served."""


def _perception(layers: tuple[str, ...] = LAYERS, bounds: Bounds = QUICK, **more: object) -> Perception:
    return Perception(
        entry=hostile.ENTRY,
        indicators=hostile.INDICATORS,
        layers=layers,
        bounds=bounds,
        allow_unconfined=layers != LAYERS,
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module")
def confined() -> Iterator[Perception]:
    with _perception() as perception:
        yield perception


@pytest.fixture(scope="module")
def free() -> Iterator[Perception]:
    with _perception(layers=()) as perception:
        yield perception


def _text(outcome: Sight | Unreadable) -> str:
    return outcome.reason if isinstance(outcome, Unreadable) else outcome.observation.text


def _try(perception: Perception, payload: str) -> str:
    return _text(perception.look(hostile.item(payload)))


def _pid(perception: Perception) -> int:
    return int(_try(perception, "spawned"))


class Door:
    """Something that listens, and whether anybody knocked."""

    def __init__(self, family: int, kind: int, address: tuple[str, int] | str) -> None:
        self.socket = socket.socket(family, kind)
        self.socket.bind(address)
        self.socket.settimeout(0.5)
        self.stream = kind == socket.SOCK_STREAM
        if self.stream:
            self.socket.listen()

    def __enter__(self) -> "Door":
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def knocked(self) -> bool:
        try:
            if self.stream:
                self.socket.accept()[0].close()
            else:
                self.socket.recv(10)
        except TimeoutError:
            return False
        return True


# Reliability test 10: each right is gone, and the same attempt succeeds where it is not taken away.


@pytest.mark.parametrize(
    "payload",
    ["open /etc/hostname", "open /", "open /dev/null", "list /", "fork 3", "code", "code_written_later", "thread"],
)
def test_refused(confined: Perception, free: Perception, payload: str) -> None:
    assert _try(confined, payload) in ("refused 1", "refused 13")
    assert not _try(free, payload).startswith("refused")


def test_no_file_is_written(confined: Perception, free: Perception, tmp_path: Path) -> None:
    assert _try(confined, f"create {tmp_path}/confined").startswith("refused")
    assert _try(free, f"create {tmp_path}/free") == "done"
    assert [path.name for path in tmp_path.iterdir()] == ["free"]


@pytest.mark.parametrize("kind", ["tcp", "udp"])
def test_no_network(confined: Perception, free: Perception, kind: str) -> None:
    with Door(socket.AF_INET, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM, ("127.0.0.1", 0)) as door:
        port = door.socket.getsockname()[1]
        assert _try(confined, f"{kind} {port}") == "refused 1"
        assert not door.knocked()
        assert _try(free, f"{kind} {port}") == "done"
        assert door.knocked()


@pytest.mark.parametrize("name", ["keyring/control", "bus"])
def test_neither_keyring_nor_bus(confined: Perception, free: Perception, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    with Door(socket.AF_UNIX, socket.SOCK_STREAM, str(path)) as door:
        assert _try(confined, f"unix {path}") == "refused 1"
        assert not door.knocked()
        assert _try(free, f"unix {path}") == "done"
        assert door.knocked()


def test_no_program_is_started(confined: Perception, tmp_path: Path) -> None:
    assert _try(confined, f"exec {tmp_path}/confined") == "refused 1"
    with _perception(layers=()) as free:
        assert _try(free, f"exec {tmp_path}/free") == "crashed", "the shell that replaced it answers nothing"
    assert [path.name for path in tmp_path.iterdir()] == ["free"]


@pytest.fixture
def stranger() -> Iterator[int]:
    """Another process, which lets anybody trace it (Yama would refuse the control otherwise)."""
    code = "import ctypes, time; ctypes.CDLL(None).prctl(0x59616d61, -1, 0, 0, 0); print(flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-I", "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.pid
        process.kill()


@pytest.mark.parametrize("payload", ["trace", "peek", "kill"])
def test_no_other_process_is_touched(confined: Perception, free: Perception, stranger: int, payload: str) -> None:
    assert _try(confined, f"{payload} {stranger}") == "refused 1"
    assert _try(free, f"{payload} {stranger}") == "done"


def test_the_environment_is_bare(confined: Perception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus")
    monkeypatch.setenv("TOKEN", "secret")
    with _perception() as fresh:
        assert _try(fresh, "environment") == "LC_ALL OMP_NUM_THREADS OPENBLAS_NUM_THREADS PATH"


def test_no_descriptor_but_the_pipes() -> None:
    read, write = os.pipe()
    os.set_inheritable(read, True)
    try:
        with _perception() as fresh:
            assert _try(fresh, "descriptors") == "0 1 2 3"
    finally:
        os.close(read)
        os.close(write)


def test_the_kernel_says_so_too(confined: Perception) -> None:
    status = dict(
        line.split(":", 1) for line in Path(f"/proc/{_pid(confined)}/status").read_text("ascii").splitlines()
    )
    assert status["Seccomp"].strip() == "2"
    assert status["NoNewPrivs"].strip() == "1"
    process = psutil.Process(_pid(confined))
    assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
    assert process.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
    assert process.rlimit(psutil.RLIMIT_NOFILE) == (0, 0)


def test_what_is_printed_goes_nowhere(confined: Perception, capfd: pytest.CaptureFixture[str]) -> None:
    assert _try(confined, "print") == "done"
    assert _try(confined, "plain still") == "still"
    with _perception() as fresh:
        assert _try(fresh, "raise the item's own words") == "crashed"
    assert capfd.readouterr() == ("", "")


# What each layer holds, and what happens where the kernel gives none.


@pytest.mark.parametrize(
    ("layer", "refused"),
    [
        (LANDLOCK, {"files"}),
        (LIMITS, {"memory"}),
        (SECCOMP, set(REQUIRED) - {"memory"}),
    ],
)
def test_each_layer_by_itself(layer: str, refused: set[str]) -> None:
    with _perception(layers=(layer,)) as perception:
        assert _try(perception, "plain hello") == "hello"
        protections = perception.protections
    assert protections is not None
    if layer not in protections.layers:
        pytest.skip(f"this kernel has no {layer}")
    assert refused <= set(protections.refused)
    assert protections.missing, "no single layer is enough"


@pytest.mark.parametrize("layers", [(), (LIMITS,), (LANDLOCK, LIMITS)])
def test_where_rights_remain_nothing_is_parsed(layers: tuple[str, ...]) -> None:
    told: list[Health] = []
    with Perception(
        told.append, entry=hostile.ENTRY, indicators=hostile.INDICATORS, layers=layers, bounds=QUICK
    ) as perception:
        assert [_try(perception, "plain hello") for _ in range(3)] == ["unconfined"] * 3
    assert [(health.part, health.state, health.detail) for health in told] == [
        ("perception", State.NEEDS_PERSON, "unconfined")
    ]


def test_parsing_with_rights_must_be_asked_for_and_is_said() -> None:
    told: list[Health] = []
    with _perception(layers=(), report=told.append) as perception:
        assert _try(perception, "plain hello") == "hello"
    assert [(health.state, health.detail) for health in told] == [(State.OK, "unconfined")]


def test_all_layers_hold(confined: Perception) -> None:
    assert _try(confined, "plain hello") == "hello"
    assert confined.protections is not None
    assert confined.protections.refused == REQUIRED
    assert confined.health is not None
    assert confined.health.detail == "confined"


# Reliability test 11: the guard lives on, the item is never "fine", the next one is served at once.


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        ("segfault", "crashed"),
        ("quit", "crashed"),
        ("raise", "crashed"),
        ("spin", "timeout"),
        ("spin_in_c", "timeout"),
        ("sleep", "timeout"),
        ("deafen", "timeout"),
        ("garbage", "malformed"),
        ("oversized", "malformed"),
        ("flood", "malformed"),
        ("hang_up", "malformed"),
        ('json {"nonce":"NONCE","stream":"downloads","key":"k"}', "malformed"),
        ("json " + "[" * 200_000, "malformed"),
        ("other k2", "malformed"),
        ("long 5000000", "too_large"),
    ],
)
def test_the_guard_survives(confined: Perception, payload: str, reason: str) -> None:
    item = hostile.item(payload)
    start = time.monotonic()
    outcome = confined.look(item)
    took = time.monotonic() - start
    assert outcome == Unreadable(item.source, item.stream, item.key, item.kind, item.at, reason)
    assert took < QUICK.wall + NEXT
    start = time.monotonic()
    assert _try(confined, "plain next") == "next"
    assert time.monotonic() - start <= NEXT


@pytest.mark.parametrize("payload", ["allocate 100", "swell 4"])
def test_the_guard_survives_a_swelling_one(payload: str) -> None:
    """With time to spare: on a busy machine touching every page up to the limit takes longer than `QUICK` allows."""
    with _perception(bounds=Bounds(memory=QUICK.memory)) as roomy:
        assert _try(roomy, payload) == "memory"
        assert _try(roomy, "plain next") == "next"


@pytest.mark.parametrize(("payload", "outcome"), [("allocate 0.5", "done"), ("swell 0.4", "took it")])
def test_control_memory_is_there_without_the_limit(payload: str, outcome: str) -> None:
    with _perception(layers=(), bounds=Bounds(memory=QUICK.memory)) as free:
        assert _try(free, payload) in (outcome, str(2**29))


def test_control_a_short_loop_is_no_timeout(confined: Perception) -> None:
    assert _try(confined, "sleep 0.3") == "awake"


def test_a_reply_made_before_does_not_fit_a_later_item(confined: Perception) -> None:
    assert _try(confined, "replay keep") == "kept"
    assert _try(confined, "replay") == "malformed"


@pytest.mark.parametrize(("payload", "outcome"), [("twice", "early"), ("twice together", "malformed")])
def test_an_early_reply_does_not_shift_the_later_ones(confined: Perception, payload: str, outcome: str) -> None:
    assert _try(confined, payload) == outcome
    assert [_try(confined, f"plain {number}") for number in range(5)] == [str(number) for number in range(5)]


def test_an_item_does_not_suffer_for_the_one_before(confined: Perception) -> None:
    assert _try(confined, "poison") == "done"
    assert _try(confined, "plain innocent") == "innocent"


def test_worker_is_replaced_after_its_share() -> None:
    with _perception(bounds=Bounds(items=3)) as perception:
        pids = [_pid(perception) for _ in range(7)]
    assert pids[0] == pids[1] == pids[2] != pids[3] == pids[5] != pids[6]


def test_nothing_stays_behind() -> None:
    def mine() -> tuple[int, int]:
        me = psutil.Process()
        return me.num_fds(), len(me.children(recursive=True))

    with _perception() as perception:
        _try(perception, "plain hello")
        before = mine()
        for _ in range(3):
            assert _try(perception, "segfault") == "crashed"
        _try(perception, "plain hello")
        assert mine() == before
        pid = _pid(perception)
    assert not psutil.pid_exists(pid)
    assert mine()[1] == before[1] - 1


def test_worker_ends_with_the_guard() -> None:
    code = (
        "from tests.support import hostile; from companion.perception.handle import Perception; import os\n"
        "p = Perception(entry=hostile.ENTRY, indicators=hostile.INDICATORS)\n"
        "print(p.look(hostile.item('spawned')).observation.text, flush=True); os.kill(os.getpid(), 9)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    worker = int(done.stdout)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with contextlib.suppress(psutil.NoSuchProcess):
            if psutil.Process(worker).status() != psutil.STATUS_ZOMBIE:
                time.sleep(0.05)
                continue
        return
    pytest.fail("the worker outlived the guard")


def test_threads_that_libraries_started_are_bound() -> None:
    """The filter covers threads from before: a thread made at start-up tries to open a file afterwards."""
    with _perception() as perception:
        assert _try(perception, "elder /etc/hostname") == "refused 1"
    with _perception(layers=()) as perception:
        assert _try(perception, "elder /etc/hostname") == "done"


def test_confinement_names_are_true_of_this_process() -> None:
    """Control for the proof itself: in the process that runs the tests nothing is refused."""
    from companion.perception import confinement

    read = confinement._prove(ctypes.CDLL(None, use_errno=True), 2**20)
    assert read == ()
    assert threading.active_count() >= 1
