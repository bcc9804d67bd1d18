"""Say what is missing or misspelt in the authored families.

python -m companion.training.everyday.check [FAMILY ...]
"""

from __future__ import annotations

import sys

from companion.training.everyday.frames import languages, names, problems


def main() -> int:
    """Print every problem; 1 if there is any."""
    families = tuple(sys.argv[1:]) or names()
    found = [problem for family in families for problem in problems(family)]
    print("\n".join(found) if found else "all well")
    print(f"{len(families)} families, {sum(len(languages(family)) for family in families)} wordings", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
