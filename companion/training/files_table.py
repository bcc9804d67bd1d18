"""How well files are judged: `python -m companion.training.files_table FOLDER`.

FOLDER holds `index.csv` with `file, expected_verdict` (`clean` or `risky`) and `why` (a reason with the word "weak"
asks for a hint only). A file is judged as a download, by the files detector alone, with prior weights. Prints what
disagrees, the agreement, and the time per file.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import time
from pathlib import Path

from companion.domain.judgement import Evidence
from companion.domain.observation import FileFacts, History, Kind, Observation
from companion.perception.detectors.files import Files
from companion.perception.files import inspect_file, preload

ALARM_AT = 2.0
"""Log-odds from files alone from which on a download is called risky."""
CAP = 4.0


def judge(facts: FileFacts) -> tuple[str, tuple[Evidence, ...]]:
    """`alarm`, `hint` or `quiet` for one download, and why."""
    observation = Observation("0" * 32, "table", "table", facts.name, Kind.FILE, 0.0, files=(facts,))
    evidence = tuple(Files().inspect(observation, History()))
    total = min(CAP, sum(item.indicator.weight * item.strength for item in evidence))
    return ("alarm" if total >= ALARM_AT else "hint" if total > 0 else "quiet"), evidence


def agrees(expected: str, why: str, verdict: str) -> bool:
    """Clean must not alarm; risky must be noticed; a weak reason must be noticed without alarm."""
    if expected == "clean":
        return verdict != "alarm"
    if "weak" in why:
        return verdict == "hint"
    return verdict != "quiet"


def main(arguments: list[str] | None = None) -> int:
    """Print the table. Exit code 1 if a clean file raised an alarm."""
    parser = argparse.ArgumentParser(prog="files_table", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="print every file, not only those that disagree")
    options = parser.parse_args(arguments)
    preload()
    times: list[float] = []
    counts: dict[tuple[str, str], int] = {}
    right, false_alarms = 0, 0
    with (options.folder / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        data = (options.folder / row["file"]).read_bytes()
        began = time.thread_time()
        facts = inspect_file(Path(row["file"]).name, data)
        times.append(1000 * (time.thread_time() - began))
        verdict, evidence = judge(facts)
        agreed = agrees(row["expected_verdict"], row["why"], verdict)
        right += agreed
        false_alarms += row["expected_verdict"] == "clean" and verdict == "alarm"
        expected = row["expected_verdict"] + (" (weak)" if "weak" in row["why"] else "")
        counts[expected, verdict] = counts.get((expected, verdict), 0) + 1
        if options.all or not agreed:
            shown = " ".join(
                f"{e.indicator.name.removeprefix('file.')}={e.indicator.weight * e.strength:.1f}" for e in evidence
            )
            print(f"{'  ' if agreed else '! '}{expected:13}{verdict:6} {row['file']}  {shown}  [{row['why']}]")
    print(f"\n{'expected':14}" + "".join(f"{verdict:>7}" for verdict in ("alarm", "hint", "quiet")))
    for expected in sorted({key[0] for key in counts}):
        print(f"{expected:14}" + "".join(f"{counts.get((expected, v), 0):7}" for v in ("alarm", "hint", "quiet")))
    times.sort()
    print(
        f"\nagreement {right} of {len(rows)} ({100 * right / len(rows):.1f} %), "
        f"alarms on clean files {false_alarms}; "
        f"processor ms per file: median {statistics.median(times):.1f}, "
        f"p95 {times[int(0.95 * (len(times) - 1))]:.1f}, "
        f"most {times[-1]:.0f}"
    )
    return 1 if false_alarms else 0


if __name__ == "__main__":
    raise SystemExit(main())
