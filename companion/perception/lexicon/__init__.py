"""Phrases by language. One file a language; adding one is the file and a line in `LANGUAGES`.

A file holds a `Language`: function words to recognise it by, and phrases for the concepts that the rules in
`perception.detectors` combine. Which concepts there are is listed in `english.py`, the fullest file.
"""

from __future__ import annotations

from functools import cache

from companion.perception.lexicon.english import ENGLISH
from companion.perception.lexicon.everywhere import EVERYWHERE
from companion.perception.phrases import Language, Lexicon

LANGUAGES: tuple[Language, ...] = (
    EVERYWHERE,
    ENGLISH,
)


@cache
def lexicon() -> Lexicon:
    """The compiled phrases of all languages (made once, some tens of milliseconds)."""
    return Lexicon(LANGUAGES)
