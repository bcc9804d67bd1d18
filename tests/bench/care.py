"""How well care is inferred, in nats by age of what was learnt, against counting without forgetting.

python -m tests.bench.care [--households 8]
"""

from __future__ import annotations

import argparse
import json

from tests.support.carers import Score, by_age, household


def main() -> None:
    """Print mean losses of whom the person writes to, and of what somebody's letter is about; lower is better."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--households", type=int, default=8, help="made-up households, four years each")
    options = parser.parse_args()
    whom: list[Score] = []
    what: list[Score] = []
    for seed in range(options.households):
        one, other, _ = household(seed)
        whom += one
        what += other
    print(json.dumps({"whom_they_write_to": by_age(whom), "what_it_is_about": by_age(what)}, indent=1))


if __name__ == "__main__":
    main()
