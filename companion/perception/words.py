"""Word tables are written as running text, which reads and diffs better than a column of quoted words."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of `text`, parted by blanks."""
    return frozenset(text.split())
