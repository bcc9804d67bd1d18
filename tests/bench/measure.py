"""Speed, memory and latency of the whole way, measured on this machine in one run.

    python -m tests.bench.measure [--mails 5000] [--corpus FILE.mbox]

Throughput is that of `companion check`: raw bytes to decision through confined workers on all cores. Processor time
is that of this process and its children. Other programs that run at the same time make the rates worse, not the
processor milliseconds. Mails are written by the script (four sorts, sizes as in everyday mail); with `--corpus` an
mbox of one's own is used instead.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from companion import app
from companion import home as homes
from companion.domain.journal import Entry
from companion.domain.observation import Kind, RawItem
from companion.senses import Senses
from companion.settings import Downloads, Mailbox, Settings
from companion.tools.hold import HoldingPlace
from tests.bench.mind import deciding

TEXT = (
    "meeting invoice garden report tomorrow picture train family question answer summer project number address"
    " ticket holiday thanks please letter order weekend music coffee bridge market school teacher doctor window"
)
WORDS = TEXT.split()


def mails(count: int, seed: int = 1) -> Iterator[bytes]:
    """Everyday mails: short plain ones, long plain ones, HTML newsletters, and phishing; median about 5 KB."""
    dice = random.Random(seed)
    for number in range(count):
        kind = dice.choices(("note", "long", "news", "phish"), (4, 2, 4, 1))[0]
        words = " ".join(dice.choices(WORDS, k={"note": 80, "long": 900, "news": 500, "phish": 120}[kind]))
        sender = f"Person {number % 300} <p{number % 300}@mail{number % 40}.example>"
        head = (
            f"Received: from mx.example ([192.0.2.1]) by mail.example; Tue, 24 Nov 2026 10:00:00 +0000\r\n"
            f"From: {sender}\r\nTo: june@example.org\r\nSubject: {words[:40]}\r\n"
            f"Message-ID: <{number}@mail.example>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        )
        if kind in ("note", "long"):
            yield f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n".encode()
            continue
        links = "".join(
            f'<tr><td style="padding:4px"><a href="https://click.news{number % 40}.example'
            f'/c/{dice.getrandbits(64):x}">'
            f'{" ".join(dice.choices(WORDS, k=6))}</a><img src="https://img.example/{n}.png" width="1"></td></tr>'
            for n in range(30 if kind == "news" else 3)
        )
        ask = "Your account will be closed. Enter your password and card number here within 24 hours." * (
            kind == "phish"
        )
        yield (
            f"{head}Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><style>td{{color:#333}}</style></head>"
            f"<body><p>{ask}</p><p>{words}</p><table>{links}</table></body></html>\r\n"
        ).encode()


def throughput(paths: list[str | bytes], count: int) -> dict[str, Any]:
    """Mails per second and processor milliseconds per mail of `check` over one mbox."""
    before, began = _processor(), time.perf_counter()
    done = acted = 0
    memory: list[int] = []
    every = max(count // 20, 50)
    for outcome in app.check(list(paths), Kind.EMAIL):
        done += 1
        if isinstance(outcome, tuple):
            acted += outcome[1].act != "silent"
        if done % every == 0:
            memory.append(_tree_memory(os.getpid()) >> 20)
    wall = time.perf_counter() - began
    return {
        "mails": done,
        "asked_for": count,
        "not_silent": acted,
        "seconds": round(wall, 2),
        "mails_per_second": round(done / wall, 1),
        "processor_ms_per_mail": round(1000 * (_processor() - before) / max(done, 1), 2),
        "workers": os.cpu_count(),
        "memory_mb_over_time": memory,
        "memory_mb_every_so_many_mails": every,
        "memory_end_to_start": _flatness(memory),
        "peak_memory_mb_with_workers": max(memory, default=0),
    }


def _flatness(memory: list[int]) -> float | None:
    """Median of the last quarter over that of the second: the first one fills what is remembered for good."""
    quarter = len(memory) // 4
    if quarter < 2:
        return None
    return round(statistics.median(memory[-quarter:]) / statistics.median(memory[quarter : 2 * quarter]), 3)


class _Watch:
    """A screen that notes when an entry was shown."""

    def __init__(self) -> None:
        self.shown: dict[str, float] = {}

    def show(self, entry: Entry) -> None:
        if entry.observation is not None:
            self.shown[entry.observation.message_id] = time.monotonic()

    def learnt(self, receipt: object) -> None:
        pass

    def health(self, health: object) -> None:
        pass


def guarding(folder: Path) -> dict[str, Any]:
    """Start to ready, memory, idle processor share, and delivery-to-decision latency of a guard on a mail drop."""
    drop = folder / "Maildir"
    for below in ("new", "cur", "tmp"):
        (drop / below).mkdir(parents=True)
    (folder / "Downloads").mkdir()
    began = time.perf_counter()
    home = homes.open_throwaway(
        folder / "profile",
        Settings(downloads=Downloads(folder=str(folder / "Downloads")), mailboxes=(Mailbox(path=str(drop)),)),
    )
    watch = _Watch()
    running = app.Running(home, Senses.load(), watch)
    running.start()
    probe = RawItem("bench", "bench", "first", Kind.EMAIL, time.time(), data=b"Subject: x\r\n\r\nx\r\n")
    running.guard.check(probe).result(60)
    ready = time.perf_counter() - began
    time.sleep(3)
    memory = _tree_memory(os.getpid())
    before, began = _tree_processor(os.getpid()), time.perf_counter()
    time.sleep(10)
    idle = (_tree_processor(os.getpid()) - before) / (time.perf_counter() - began)
    judged: list[float] = []
    for number, data in enumerate(mails(60, seed=7)):
        item = RawItem("bench", "bench", f"b{number}", Kind.EMAIL, time.time(), data=data)
        start = time.perf_counter()
        running.guard.check(item).result(60)
        judged.append(time.perf_counter() - start)
    running.stop()
    judged.sort()
    return {
        "start_to_first_decision_s": round(ready, 2),
        "memory_mb_guard_and_worker": round(memory / 2**20),
        "idle_processor_share": round(idle, 4),
        "item_to_recorded_decision_ms": {
            "median": round(1000 * judged[len(judged) // 2], 1),
            "p95": round(1000 * judged[int(len(judged) * 0.95)], 1),
        },
    }


def arrival(mails_wanted: int = 40) -> dict[str, Any]:
    """Delivery into a real Dovecot mailbox, over IDLE, to the alert: seconds, for mails that are warned about."""
    from companion.demo import parcel_mail
    from companion.sources.imap import ImapOptions, ImapSource
    from tests.support.dovecot import dovecot

    with tempfile.TemporaryDirectory(prefix="companion-bench-") as name, dovecot() as server:
        folder = Path(name)
        home = homes.open_throwaway(folder / "profile", Settings(downloads=Downloads(on=False)))
        watch = _Watch()
        running = app.Running(home, Senses.load(), watch)
        running.start()
        options = ImapOptions(
            address="june@example.org", host="127.0.0.1", port=server.imaps, ca_file=str(server.authority), sent=""
        )
        source = ImapSource(options, lambda: server.password)
        server.deliver(parcel_mail())
        source.start(running.guard.submit, running.guard.report, {})
        _until(lambda: len(watch.shown) == 1)
        time.sleep(1.0)
        waited: list[float] = []
        for number in range(mails_wanted):
            data = parcel_mail()
            began = time.monotonic()
            server.deliver(data)
            _until(lambda wanted=number + 2: len(watch.shown) >= wanted)  # type: ignore[misc]
            waited.append(max(watch.shown.values()) - began)
            time.sleep(0.2)
        source.stop()
        running.stop()
    waited.sort()
    return {
        "mails": mails_wanted,
        "median_s": round(waited[len(waited) // 2], 2),
        "p95_s": round(waited[int(len(waited) * 0.95)], 2),
    }


def windows() -> dict[str, Any]:
    """The whole program with its windows, everything on, in a process of its own: start, memory, idle processor."""

    from companion.settings import folders, save

    with tempfile.TemporaryDirectory(prefix="companion-bench-") as name:
        folder = Path(name)
        (folder / "Downloads").mkdir()
        (folder / "Maildir" / "new").mkdir(parents=True)
        (folder / "Maildir" / "cur").mkdir()
        (folder / "Maildir" / "tmp").mkdir()
        (folder / "passphrase").write_text("a passphrase of the bench\n")
        settings = Settings(
            first_run_done=True,
            downloads=Downloads(folder=str(folder / "Downloads")),
            mailboxes=(Mailbox(path=str(folder / "Maildir")),),
        )
        save(folders(folder / "profile").settings, settings)
        environment = {**os.environ, "COMPANION_PASSPHRASE_FILE": str(folder / "passphrase")}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, "-m", "companion", "run", "--profile", str(folder / "profile")]
        starts: list[float] = []
        for _ in range(3):
            began = time.perf_counter()
            process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _until(lambda: app.running_elsewhere(folder / "profile") is not None)
            starts.append(time.perf_counter() - began)
            if len(starts) == 3:
                # After mails, because some tables are read only when something is compared with them.
                for number, data in enumerate(mails(20, seed=3)):
                    whole = folder / "Maildir" / "tmp" / f"{number}.bench"
                    whole.write_bytes(data)
                    whole.rename(folder / "Maildir" / "new" / whole.name)
                time.sleep(15)
                memory = [each.memory_full_info() for each in _tree(process.pid)]
                before, began = _tree_processor(process.pid), time.perf_counter()
                time.sleep(20)
                idle = (_tree_processor(process.pid) - before) / (time.perf_counter() - began)
            process.terminate()
            process.wait(20)
        return {
            "start_to_guarding_s": sorted(round(s, 2) for s in starts),
            "start_to_guarding_median_s": round(statistics.median(starts), 2),
            "memory_mb_of_the_program": memory[0].rss >> 20,
            "memory_mb_with_its_worker": sum(each.rss for each in memory) >> 20,
            "memory_mb_shared_pages_counted_once": sum(each.pss for each in memory) >> 20,
            "memory_mb_of_no_other_process": sum(each.uss for each in memory) >> 20,
            "idle_processor_share": round(idle, 4),
        }


def holding(cycles: int = 1_000, size: int = 256 * 1024 * 1024) -> dict[str, Any]:
    """Files held and given back: killed in `cycles` cycles, and how fast a large one goes."""
    with tempfile.TemporaryDirectory(prefix="companion-bench-") as name:
        folder = Path(name).resolve()
        (folder / "cycles").mkdir()
        command = [sys.executable, "-m", "tests.support.hold_process", str(folder / "cycles"), str(cycles), "1"]
        counted = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        (folder / "big").mkdir()
        with (folder / "big" / "disk.iso").open("wb") as file:
            file.truncate(size)
        place = HoldingPlace(folder / "held", bytes(32))
        began = time.perf_counter()
        held = place.hold(folder / "big", "disk.iso", 0.0)
        between = time.perf_counter()
        place.release(held.id)
        ended = time.perf_counter()
    rates = size / 1e6 / (between - began), size / 1e6 / (ended - between)
    return {**counted, "hold_mb_s": round(rates[0]), "release_mb_s": round(rates[1])}


def _until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError("the bench waited in vain")
        time.sleep(0.005)


def _processor() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _tree(pid: int) -> list[Any]:
    import psutil

    process = psutil.Process(pid)
    return [process, *process.children(recursive=True)]


def _tree_memory(pid: int) -> int:
    return sum(process.memory_info().rss for process in _tree(pid))


def _tree_processor(pid: int) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in _tree(pid))


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--mails", type=int, default=5000)
    arguments.add_argument("--corpus", type=Path)
    arguments.add_argument("--windows", action="store_true", help="measure only the program with its windows")
    arguments.add_argument("--guard", type=Path, help="measure only a guard, in this empty folder")
    options = arguments.parse_args()
    if options.windows:
        print(json.dumps(windows(), indent=1))
        return
    if options.guard is not None:
        print(json.dumps(guarding(options.guard)))
        return
    with tempfile.TemporaryDirectory(prefix="companion-bench-") as name:
        folder = Path(name)
        mbox = options.corpus or folder / "mails.mbox"
        if options.corpus is None:
            with mbox.open("wb") as file:
                for data in mails(options.mails):
                    file.write(b"From bench Tue Nov 24 10:00:00 2026\n" + data.replace(b"\r\n", b"\n") + b"\n")
        figures = {"check": throughput([str(mbox)], options.mails)}
        # In a process of its own, so that its memory and start are those of a fresh guard.
        again = [sys.executable, "-m", "tests.bench.measure", "--guard", str(folder / "guard")]
        done = subprocess.run(again, capture_output=True, text=True, check=True)
        figures["guard"] = json.loads(done.stdout)
    figures["decision"] = deciding()
    figures["arrival"] = arrival()
    figures["holding"] = holding()
    figures["windows"] = windows()
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
