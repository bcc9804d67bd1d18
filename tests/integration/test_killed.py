"""Killed at random moments while mails and files come in: every item is judged once, none is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.bench.measure import mails
from tests.support.guard_process import KEY, home

KILLS = int(os.environ.get("COMPANION_TEST_KILLS", "3"))
"""The suite's share; `make endure` asks for 50 and for 1,000 mails."""
MAILS = 20 * KILLS
FILES = 2 * KILLS


def lay_out(folder: Path) -> None:
    for below in ("Maildir/new", "Maildir/cur", "Maildir/tmp", "Downloads"):
        (folder / below).mkdir(parents=True)
    for number, data in enumerate(mails(MAILS, seed=11)):
        (folder / "Maildir/new" / f"{1_790_000_000 + number}.M{number}.host").write_bytes(data)
    for number in range(FILES):
        (folder / "Downloads" / f"note-{number}.txt").write_text(f"A note, number {number}.\n" * 20)


def guard_process(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.guard_process", str(folder)], stdout=subprocess.PIPE, text=True
    )


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_item_is_judged_once_however_often_it_is_killed(tmp_path: Path) -> None:
    lay_out(tmp_path)
    dice = random.Random(5)
    killed = 0
    for _ in range(KILLS):
        process = guard_process(tmp_path)
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "started"
        try:
            process.wait(dice.uniform(0.0, 2.5))
        except subprocess.TimeoutExpired:
            process.kill()
            killed += 1
        process.communicate()
    process = guard_process(tmp_path)
    out, _ = process.communicate(timeout=600)
    assert out.split() == ["started", "done"]
    opened = home(tmp_path)
    judged = Counter(
        (e.observation.stream, e.observation.key) if e.observation else ("unread", e.id)
        for e in opened.store.journal(limit=10_000)
    )
    opened.close()
    assert killed >= KILLS // 2, "the test did kill"
    assert len(judged) == MAILS + FILES, "none is lost"
    assert set(judged.values()) == {1}, "none is judged twice"
    assert KEY not in b"".join(p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())
