"""Words to numbers for the text model: hashed whole words and character n-grams, no vocabulary to ship.

A word is the sum of what it is made of (fastText, Bojanowski et al. 2017), so that inflected, misspelt, unseen and
half-hidden words still mean something; look-alike letters were folded away before (`phrases.fold`). Scripts written
without blanks are read character by character with what follows. Things whose value says nothing in general (links,
amounts, numbers, addresses) are read as what they are, never as what they say: a model that knows one scammer's
domain by heart knows nothing about the next.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from companion.perception.phrases import kind_of

BUCKETS = 1 << 16
"""Size of the hash table; id 0 is padding, so ids run from 1 to `BUCKETS`."""
GRAMS = 12
"""Most ids of one unit: itself, then its n-grams."""
MOST_UNITS = 256
"""Units of one text that are read: the first `MOST_UNITS - TAIL`, and the last `TAIL`."""
TAIL = 48
_LONGEST_WORD = 40
_CACHE = 60_000


def rows_of(tokens: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """(ids [units, `GRAMS`], token index [units]) of a text's folded tokens. Deterministic on every machine."""
    ids: list[tuple[int, ...]] = []
    places: list[int] = []
    for place, token in enumerate(tokens):
        for unit in _units(token):
            ids.append(unit)
            places.append(place)
    if len(ids) > MOST_UNITS:
        head = MOST_UNITS - TAIL
        ids, places = ids[:head] + ids[-TAIL:], places[:head] + places[-TAIL:]
    return np.array(ids, dtype=np.int32).reshape(-1, GRAMS), np.array(places, dtype=np.int32)


@lru_cache(maxsize=_CACHE)
def _units(token: str) -> tuple[tuple[int, ...], ...]:
    kind = kind_of(token)
    if kind:
        # How long a number is says something (a code, a year, a telephone); which one it is does not.
        # "20 %" is as long as "20".
        shape = f"{kind}{min(len(token.removesuffix(' %')), 8)}" if kind == "#number" else kind
        return (_padded((_hash(kind), _hash(shape))),)
    token = token[:_LONGEST_WORD]
    if _unspaced(token[0]):
        return tuple(
            _padded(
                (_hash(char), *(_hash(token[place : place + size]) for size in (2, 3) if place + size <= len(token)))
            )
            for place, char in enumerate(token)
        )
    framed = f"<{token}>"
    grams = [framed[place : place + size] for size in (4, 3, 5) for place in range(len(framed) - size + 1)]
    if len(grams) > GRAMS - 1:
        # Spread over the word rather than its beginning alone.
        step = len(grams) / (GRAMS - 1)
        grams = [grams[int(number * step)] for number in range(GRAMS - 1)]
    return (_padded((_hash(framed), *map(_hash, grams))),)


def _padded(ids: Iterable[int]) -> tuple[int, ...]:
    kept = tuple(ids)[:GRAMS]
    return kept + (0,) * (GRAMS - len(kept))


def _hash(text: str) -> int:
    return zlib.crc32(text.encode()) % BUCKETS + 1


def _unspaced(char: str) -> bool:
    """Whether the character belongs to a script written without blanks (Han, Kana, Thai, Lao, Khmer, Myanmar)."""
    point = ord(char)
    return (
        0x3040 <= point <= 0x30FF
        or 0x3400 <= point <= 0x9FFF
        or 0xF900 <= point <= 0xFAFF
        or 0x0E00 <= point <= 0x0EFF
        or 0x1000 <= point <= 0x109F
        or 0x1780 <= point <= 0x17FF
        or 0x20000 <= point <= 0x2FA1F
    )
