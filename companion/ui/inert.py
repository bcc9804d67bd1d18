"""Text from outside made harmless to look at, before anything else is done with it. No Qt, no words of our own."""

from __future__ import annotations

import re
import unicodedata

MAX_MARKS = 3
"""Combining marks kept in a row; more are stacked to deface the screen."""

_DROPPED = frozenset("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800") | {
    chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
}
_RTL = frozenset({"R", "AL", "AN"})


def plain(text: str, limit: int = 200, lines: bool = False) -> str:
    """Outside text made inert: no control, direction or invisible characters, no piled-up marks, capped.

    Line breaks become spaces unless `lines`. What is dropped has no picture of its own, so nothing a reader could
    see is lost; a name that used a direction override shows its true order of characters.
    """
    out: list[str] = []
    marks = 0
    for char in text[: limit * 4 + 64]:
        category = unicodedata.category(char)
        if char == "\n" or category in ("Zl", "Zp"):
            out.append("\n" if lines else " ")
        elif char in _DROPPED or category == "Cf":
            continue
        elif category in ("Cc", "Zs"):
            out.append(" ")
        elif category in ("Cs", "Co", "Cn"):
            out.append("\ufffd")
        elif category in ("Mn", "Me"):
            marks += 1
            if marks <= MAX_MARKS:
                out.append(char)
            continue
        else:
            out.append(char)
        marks = 0
    flat = "".join(out)
    flat = re.sub(r"[^\S\n]+", " ", flat)
    flat = re.sub(r" ?\n ?", "\n", flat)
    flat = re.sub(r"\n{3,}", "\n\n", flat).strip()
    if len(flat) > limit or len(text) > limit * 4 + 64:
        flat = flat[: max(limit - 1, 0)].rstrip() + "…"
    return flat


def isolated(text: str) -> str:
    """Wrap text that runs right to left in isolates, so that it cannot reorder our own words around it.

    Where our own words run right to left, `wording` wraps every name: one in Latin letters at the beginning of a
    sentence would turn the whole of it round.

    These two characters (U+2068, U+2069) are the only direction characters the screen ever shows, always paired.
    """
    if any(unicodedata.bidirectional(char) in _RTL for char in text):
        return f"\u2068{text}\u2069"
    return text


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs right to left, as Unicode's rule P2 has it."""
    depth = 0
    for char in text:
        direction = unicodedata.bidirectional(char)
        depth += (direction == "FSI") - (direction == "PDI")
        if not depth and direction in ("L", "R", "AL"):
            return direction != "L"
    return False
