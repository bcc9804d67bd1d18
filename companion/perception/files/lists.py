"""The shipped list about files: what an extension can do."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "models" / "files"


@cache
def extension_classes() -> dict[str, str]:
    """Extension (lower case, without dot) to `high`, `macro`, `web`, `container`, `document` or `low`."""
    with (FOLDER / "extensions.csv").open(encoding="utf-8", newline="") as file:
        return {row["extension"]: row["class"] for row in csv.DictReader(file)}


def words(text: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(text.split())
