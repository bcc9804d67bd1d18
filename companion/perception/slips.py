"""One slip between two words, and of which kind: by a finger, by a flipped bit, or by whoever hopes for it."""

from __future__ import annotations

from functools import cache, lru_cache

_ROWS = (
    ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
    ("1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"),
    ("1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"),
)
"""Keys as they lie on English, German and French keyboards."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


@cache
def keys_beside(char: str) -> frozenset[str]:
    """Keys next to a key, on any of the three keyboards: beside it, above and below."""
    out: set[str] = set()
    for rows in _ROWS:
        for number, row in enumerate(rows):
            place = row.find(char)
            if place < 0:
                continue
            out.update(row[max(0, place - 1) : place + 2])
            if number > 0:
                out.update(rows[number - 1][place : place + 2])
            if number + 1 < len(rows):
                out.update(rows[number + 1][max(0, place - 1) : place + 1])
    return frozenset(out - {char})


@cache
def bits_beside(char: str) -> frozenset[str]:
    """Characters of host names that one flipped bit makes of `char`."""
    if not char.isascii():
        return frozenset()
    return frozenset(chr(ord(char) ^ 1 << bit).lower() for bit in range(7)) & _LETTERS - {char}


@lru_cache(maxsize=4096)
def left_out(word: str) -> tuple[str, ...]:
    """The word with each of its letters left out in turn."""
    return tuple(word[:place] + word[place + 1 :] for place in range(len(word)))


def slip(one: str, other: str) -> str:
    """How two different words are one slip apart: `swap` (two neighbours), `double` (a letter twice or once), `key`,
    `bit`, `letter` (any other left out, added or changed); the empty string where they are not.

    The same both ways round.
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return ""
    if len(one) == len(other):
        differ = [place for place in range(len(one)) if one[place] != other[place]]
        if len(differ) == 1:
            first, second = one[differ[0]], other[differ[0]]
            if second in keys_beside(first) or first in keys_beside(second):
                return "key"
            return "bit" if second in bits_beside(first) else "letter"
        crossed = len(differ) == 2 and differ[1] == differ[0] + 1
        if crossed and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]:
            return "swap"
        return ""
    short, long = sorted((one, other), key=len)
    for place in range(len(long)):
        if long[:place] + long[place + 1 :] == short:
            twice = long[place] in (long[place - 1 : place], long[place + 1 : place + 2])
            return "double" if twice else "letter"
    return ""


@lru_cache(maxsize=1024)
def neighbours(word: str) -> tuple[str, ...]:
    """Every word from which `word` may have come by a `swap`, `double`, `key` or `bit` slip: some ten a letter."""
    out: dict[str, None] = {}
    for place, char in enumerate(word):
        head, tail = word[:place], word[place + 1 :]
        out[f"{head}{char}{char}{tail}"] = None
        if tail[:1] == char:
            out[head + tail] = None
        elif tail:
            out[f"{head}{tail[0]}{char}{tail[1:]}"] = None
        for other in sorted(keys_beside(char) | bits_beside(char)):
            out[f"{head}{other}{tail}"] = None
    out.pop(word, None)
    return tuple(out)
