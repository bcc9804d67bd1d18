"""What a commons can take, measured on this machine: reports a second, latency, bytes; on SQLite and PostgreSQL.

    python -m tests.bench.commons [--reports 3000] [--clients 16]

A real server in a process of its own, real sealed and stamped reports (made beforehand; their stamps show no work,
which costs the server the same), clients on the loopback interface. Clients and server share the processor here, so
that the rate is a lower bound; the processor time of the server for one report is not.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import psutil

from companion.sharing.report import SIZE, week_of
from companion.sharing.seal import SEALED, SealingKey
from companion.sharing.stamp import EFFORT, mint
from tests.support import postgres, sealed
from tests.support.commons import CommonsProcess

A_MONTH = 4
"""Most reports of one client in 30 days."""


def made(task: tuple[int, str, int, int]) -> list[bytes]:
    """So many sealed reports for one key."""
    number, public, week, count = task
    return list(sealed.many(SealingKey(number, bytes.fromhex(public)), week, count))


def load(process: CommonsProcess, reports: list[bytes], clients: int) -> dict[str, Any]:
    """Send all reports, each client one after another on a connection of its own; every one must be acknowledged."""
    took: list[float] = []
    refused: list[int] = []

    def send(turn: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", process.port, timeout=60)
        for report in reports[turn::clients]:
            began = time.perf_counter()
            connection.request("POST", "/v1/report", report)
            response = connection.getresponse()
            response.read()
            took.append(time.perf_counter() - began)
            if response.status != 204:
                refused.append(response.status)
        connection.close()

    assert process.process is not None
    server = psutil.Process(process.process.pid)
    before = sum(server.cpu_times()[:2])
    threads = [threading.Thread(target=send, args=(turn,)) for turn in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall = time.perf_counter() - began
    processor = sum(server.cpu_times()[:2]) - before
    took.sort()
    return {
        "reports_per_s": round(len(reports) / wall, 1),
        "server_cpu_ms_per_report": round(1000 * processor / len(reports), 2),
        "reports_per_s_and_core": round(len(reports) / processor, 1),
        "latency_ms_p50": round(1000 * statistics.median(took), 1),
        "latency_ms_p99": round(1000 * took[int(0.99 * len(took))], 1),
        "not_taken": len(refused),
        "server_memory_mb": round(server.memory_info().rss / 2**20, 1),
    }


def main() -> None:
    """Measure, and print as JSON."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--reports", type=int, default=3_000)
    options.add_argument("--clients", type=int, default=16)
    given = options.parse_args()
    found: dict[str, Any] = {"bytes": {"report": SIZE, "on_the_wire": SEALED}}
    week = week_of(time.time())
    began = time.perf_counter()
    for _ in range(5):
        mint(week, bytes(32))
    found["client_stamp_s"] = round((time.perf_counter() - began) / 5, 2)
    found["effort_bits"] = EFFORT
    with tempfile.TemporaryDirectory() as folder:
        found["sqlite"] = measured(Path(folder) / "sqlite", "", given)
        if postgres.INITDB and postgres.POSTGRES:
            with postgres.running() as address:
                found["postgresql"] = measured(Path(folder) / "postgresql", address, given)
        else:
            found["postgresql"] = postgres.MISSING
    per_core = found["sqlite"]["reports_per_s_and_core"]
    clients_per_core = per_core * 30 * 86_400 / A_MONTH
    found["on_paper"] = {
        "reports_per_s_of_a_million_clients": round(1e6 * A_MONTH / (30 * 86_400), 2),
        "clients_per_core_at_an_even_rate": int(clients_per_core),
        "cores_for_ten_million_clients_at_ten_times_the_even_rate": round(10 * 1e7 / clients_per_core, 2),
        "bytes_of_reports_per_client_and_year": round(SEALED * A_MONTH * 365 / 30),
    }
    json.dump(found, sys.stdout, indent=1)
    sys.stdout.write("\n")


def measured(folder: Path, database: str, given: argparse.Namespace) -> dict[str, Any]:
    """One server under load, then the same reports once more: what repeats costs."""
    folder.mkdir()
    process = CommonsProcess(folder / "commons", database=database, hourly=10**9)
    task = (process.key.number, process.key.public, week_of(time.time()))
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores) as pool:
        parts = pool.map(made, [(*task, given.reports // cores)] * cores)
        reports = [report for part in parts for report in part]
    process.start()
    try:
        found = load(process, reports, given.clients)
        found["reports"] = len(reports)
        found["repeats"] = load(process, reports[: len(reports) // 4], given.clients)
    finally:
        process.stop()
    if not database:
        # Closed, so that the write-ahead log, which stays below some megabytes, is not counted.
        size = sum(path.stat().st_size for path in process.folder.glob("counts.db*"))
        found["database_bytes_per_report"] = round(size / len(reports), 1)
    return found


if __name__ == "__main__":
    main()
