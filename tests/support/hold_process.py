"""Holds and releases files again and again, and is killed at every step of it: run as a process of its own.

`python -m tests.support.hold_process FOLDER CYCLES SEED [careless]` makes a few files, then, CYCLES times, forks: the
child holds or releases a file and kills itself (SIGKILL) at a randomly chosen call to the system, before it or just
after; in every fourth cycle the recovery after that is killed likewise. Then a whole recovery runs, and every file
must be in exactly one place, whole. Prints one JSON object with what was counted; exit 1 with the first thing that
was wrong. `careless` leaves the recovery out: the check must then find something wrong.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from companion.domain.errors import CompanionError
from companion.tools.hold import HoldingPlace

CALLS = ("open", "write", "fsync", "rename", "link", "unlink", "fchmod", "utime", "setxattr", "close", "read")
KEY = bytes(range(32))
FILES = 4


class Doom:
    """Kills its process at the n-th call to the system, before the call or after it."""

    def __init__(self, at: int, after: bool) -> None:
        self.left = at
        self.after = after

    def over(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, counted."""

        def counted(*arguments: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left == 0 and not self.after:
                os.kill(os.getpid(), signal.SIGKILL)
            result = call(*arguments, **named)
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        return counted


def child(work: Callable[[], object], doom: Doom | None) -> bool:
    """Do `work` in a process of its own. True if it was killed in the middle."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            if doom is not None:
                for name in CALLS:
                    call = doom.over(getattr(os, name))
                    if getattr(os, name) in os.supports_dir_fd:
                        os.supports_dir_fd.add(call)
                    if getattr(os, name) in os.supports_fd:
                        os.supports_fd.add(call)
                    setattr(os, name, call)
            work()
            status = 0
        except CompanionError:
            status = 2
        finally:
            os._exit(status)
    _, ended = os.waitpid(pid, 0)
    if os.WIFSIGNALED(ended):
        return True
    if os.waitstatus_to_exitcode(ended) != 0:
        raise SystemExit(f"unexpected end {ended}")
    return False


def main(folder: Path, cycles: int, seed: int, careless: bool = False) -> dict[str, int]:
    """All cycles; returns what was counted."""
    dice = random.Random(seed)
    most = 45 + 4 * len(folder.parts)  # folders are opened step by step
    downloads, profile = folder / "downloads", folder / "profile"
    downloads.mkdir()
    place = HoldingPlace(profile / "held", KEY)
    contents: dict[str, tuple[bytes, int, int]] = {}
    for number in range(FILES):
        name, data = f"file {number}.bin", dice.randbytes(dice.choice((0, 10, 70_000, 600_000)))
        (downloads / name).write_bytes(data)
        mode, at = dice.choice((0o600, 0o644, 0o444, 0o755)), 10**18 + dice.randrange(10**15)
        (downloads / name).chmod(mode)
        os.utime(downloads / name, ns=(at, at))
        contents[name] = (data, mode, at)
    counted = {"cycles": 0, "killed": 0, "killed_recovering": 0, "held": 0, "released": 0}
    for cycle in range(cycles):
        held = {h.name: h.id for h in place.held()}
        name = dice.choice(sorted(contents))
        before = name in held

        def work(name: str = name, held: dict[str, str] = held) -> object:
            if name in held:
                return place.release(held[name])
            return place.hold(downloads, name, 1.0)

        counted["cycles"] += 1
        counted["killed"] += child(work, Doom(dice.randrange(1, most), dice.random() < 0.5))
        if cycle % 4 == 0:
            counted["killed_recovering"] += child(place.recover, Doom(dice.randrange(1, most), dice.random() < 0.5))
        if not careless:
            place.recover()
        after = verify(place, downloads, profile / "held", contents)
        counted["held"] += not before and name in after
        counted["released"] += before and name not in after
    for h in place.held():
        place.release(h.id)
    if verify(place, downloads, profile / "held", contents):
        raise SystemExit("not given back")
    shutil.rmtree(folder)
    return counted


def verify(place: HoldingPlace, downloads: Path, kept: Path, contents: dict[str, tuple[bytes, int, int]]) -> set[str]:
    """Every file is where it was or held, whole, and there is nothing else; returns the names of those held."""
    held = {h.name: h for h in place.held()}
    there = {path.name for path in downloads.iterdir()}
    wrong = sorted(set(held) & there), sorted(set(contents) - set(held) - there), sorted(there - set(contents))
    if any(wrong):
        raise SystemExit(f"twice, lost, too many: {wrong}")
    if {path.name for path in kept.iterdir()} != {f"{h.id}.held" for h in held.values()}:
        raise SystemExit(f"left over: {sorted(path.name for path in kept.iterdir())}")
    for name in there:
        data, mode, at = contents[name]
        status = (downloads / name).stat()
        if (downloads / name).read_bytes() != data or (status.st_mode & 0o7777, status.st_mtime_ns) != (mode, at):
            raise SystemExit(f"changed: {name}")
    for name, h in held.items():
        if h.size != len(contents[name][0]):
            raise SystemExit(f"half: {name}")
    return set(held)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:] == ["careless"])))
