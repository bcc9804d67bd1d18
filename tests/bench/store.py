"""Searching and forgetting in a full memory, measured on this machine in one run.

    python -m tests.bench.store [--entries 100000]

Entries are everyday words, a hundred a mail, from three hundred senders; the memory is encrypted as always.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from companion.memory import retention
from companion.memory.store import Record, Store
from tests.bench.measure import WORDS
from tests.support.remembered import KEY, START, decision, mail

ASKED = {
    "a word of every entry": "garden",
    "the beginning of a word": "ga",
    "two words": "garden bridge",
    "a word in exact order": '"garden bridge"',
    "a word of ten entries": "rareword7",
    "a sender": "p17@mail.example",
    "a word of no entry": "nowhere",
}


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--entries", type=int, default=100_000)
    count = arguments.parse_args().entries
    dice = random.Random(1)
    figures: dict[str, Any] = {"entries": count}
    with (
        tempfile.TemporaryDirectory(prefix="companion-bench-") as name,
        Store(Path(name) / "memory.db", KEY) as store,
    ):
        began = time.perf_counter()
        rare = max(count // 10, 1)
        for first in range(0, count, 500):
            store.record_many(
                [
                    Record(
                        about := mail(
                            number,
                            f"p{number % 300}@mail.example",
                            START + number,
                            text=" ".join(dice.choices(WORDS, k=100)) + f" rareword{number % rare}",
                        ),
                        decision(about),
                        str(number),
                    )
                    for number in range(first, min(first + 500, count))
                ]
            )
        figures["recorded_per_second"] = round(count / (time.perf_counter() - began))
        figures["file_mb"] = round((Path(name) / "memory.db").stat().st_size / 2**20)
        figures["search_ms"] = {
            what: timed(lambda words=words: store.journal(words)) for what, words in ASKED.items()
        }
        figures["first_page_ms"] = timed(store.journal)
        stages: list[tuple[str, Callable[[], object]]] = [
            ("forget_sender_s", lambda: store.forget(sender="p17@mail.example")),
            ("of_which_overwriting_again_s", lambda: retention.scrub(store._database)),
        ]
        for stage, act in stages:
            began = time.perf_counter()
            act()
            figures[stage] = round(time.perf_counter() - began, 2)
        figures["search_ms_after"] = timed(lambda: store.journal("garden"))
    print(json.dumps(figures, indent=1))


def timed(act: Callable[[], object]) -> dict[str, float]:
    """Median and slowest of nine, in milliseconds."""
    took = []
    for _ in range(9):
        began = time.perf_counter()
        act()
        took.append(1000 * (time.perf_counter() - began))
    return {"median": round(statistics.median(took), 1), "slowest": round(max(took), 1)}


if __name__ == "__main__":
    main()
