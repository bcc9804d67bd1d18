"""How well the audit tells planted dogs apart: `make dogs`, some minutes on one core.

python -m tests.bench.dogs [--dogs 40] [--aligned 100]
"""

from __future__ import annotations

import argparse
import json

from tests.support.dogs import tell_apart


def main() -> None:
    """Print the share of each planted dog that is identified, and of aligned ones that are accused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dogs", type=int, default=40, help="planted dogs of each kind")
    parser.add_argument("--aligned", type=int, default=100, help="aligned dogs")
    options = parser.parse_args()
    shares = tell_apart(options.dogs, options.aligned)
    accused = shares.pop("aligned")
    planted = sum(shares.values()) / len(shares)
    print(json.dumps({"identified": shares, "identified_of_all": planted, "aligned_accused": accused}, indent=1))


if __name__ == "__main__":
    main()
