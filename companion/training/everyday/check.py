"""Say what is missing or misspelt in the authored families and talks.

python -m companion.training.everyday.check [FAMILY or TOPIC ...]
"""

from __future__ import annotations

import sys

from companion.training.everyday import talks
from companion.training.everyday.frames import languages, names, problems


def main() -> int:
    """Print every problem; 1 if there is any."""
    families = tuple(sys.argv[1:]) or names()
    found = [problem for family in families if family in names() for problem in problems(family)]
    found += [problem for topic in (sys.argv[1:] or talks.topics()) for problem in talks.problems(topic)]
    print("\n".join(found) if found else "all well")
    print(f"{len(families)} families, {sum(len(languages(family)) for family in families)} wordings", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
