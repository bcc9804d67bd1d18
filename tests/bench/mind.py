"""Processor time of one decision of the mind, and of the planner's arithmetic alone.

    python -m tests.bench.mind

The promise: one decision takes at most `PROMISED` milliseconds. A letter with eight signs, weighed as it is; the same
with all its variants (what would change the decision, which the screen shows); and one row of the planner.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from companion.domain.observation import History
from companion.mind.belief import DEFAULT_CALIBRATION
from companion.mind.policy import Planner
from companion.mind.state import MindState
from companion.mind.weighing import weigh
from tests.support.minds import NOW, contact, found, item

PROMISED = 1.0
SIGNS = (
    *("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", "pressure.deadline"),
    *("sender.auth_fail", "familiar.known_sender", "link.tracking"),
)


def deciding(times: int = 400) -> dict[str, float | bool]:
    """Median processor milliseconds over `times` rounds."""
    letter, signs, state = item(links=("example.net",)), found(*SIGNS), MindState()
    history, planner = History(sender=contact("someone@example.net")), Planner()

    def weighed(variants: bool) -> None:
        weigh(letter, signs, history, state, NOW, DEFAULT_CALIBRATION, planner, variants=variants)

    row = weigh(letter, signs, history, state, NOW, DEFAULT_CALIBRATION, planner, variants=False).situations
    plain = _median(lambda: weighed(False), times)
    return {
        "one_decision_ms": plain,
        "with_all_that_would_change_it_ms": _median(lambda: weighed(True), times),
        "planner_alone_ms": _median(lambda: planner.batch(row), times),
        "promised_ms": PROMISED,
        "kept": plain <= PROMISED,
    }


def _median(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.process_time_ns()
        work()
        taken.append(time.process_time_ns() - began)
    return round(sorted(taken)[len(taken) // 2] / 1e6, 3)


if __name__ == "__main__":
    print(json.dumps(deciding(), indent=1))
