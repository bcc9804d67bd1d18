"""What a fraud does to slip past a reader of words, applied to the items written apart.

Each attack changes the text a machine reads and leaves a person able to read it. How much of the detection is lost is
measured in `evaluate`; paraphrase and translation are not here, because they need an author each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any

from companion.training.apart import rows_of_files
from companion.training.features import Items, collect

_HOMOGLYPHS = str.maketrans({"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "i": "і", "y": "у"})
_LINKS = re.compile(r"\[[^\]\n]*\]\(\S+?\)|https?://\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+/\S*")
_GOOD = (
    "Thank you for your letter. We had a lovely time at the lake last weekend; the children swam all day and "
    "grandmother told stories in the evening. The garden is doing well, the beans are ready, and Peter has mended "
    "the old gate. On Sunday we shall visit aunt Helen, who asks to be remembered to all of you. Do write soon and "
    "tell us about the trip."
)


def homoglyphs(text: str, random: Random) -> str:
    """Half of all letters that have a Cyrillic twin are swapped for it."""
    return "".join(c.translate(_HOMOGLYPHS) if random.random() < 0.5 else c for c in text)


def zero_width(text: str, random: Random) -> str:
    """Invisible characters inside words."""
    return "".join(c + ("\u200b" if c.isalpha() and random.random() < 0.3 else "") for c in text)


def split_words(text: str, random: Random) -> str:
    """One word in six of five letters or more is pulled apart by a full stop or a hyphen."""
    return " ".join(
        word[:3] + random.choice("-.·") + word[3:] if len(word) > 5 and random.random() < 0.17 else word
        for word in text.split(" ")
    )


def accents(text: str, random: Random) -> str:
    """Accents strewn over vowels."""
    marked = {"a": "á", "e": "ë", "o": "ö", "u": "ù", "i": "ï"}
    return "".join(marked[c] if c in marked and random.random() < 0.3 else c for c in text)


def appended(text: str, random: Random) -> str:
    """A page of harmless words below."""
    return text + "\n\n" + _GOOD


def prepended(text: str, random: Random) -> str:
    """A page of harmless words above."""
    return _GOOD + "\n\n" + text


def shouted(text: str, random: Random) -> str:
    """Capitals throughout."""
    return text.upper()


ATTACKS: Mapping[str, Callable[[str, Random], str]] = {
    "look-alike letters": homoglyphs,
    "zero-width characters": zero_width,
    "split words": split_words,
    "accents": accents,
    "harmless words below": appended,
    "harmless words above": prepended,
    "capitals": shouted,
}


WHOLE = ("harmless words below", "harmless words above")
"""Attacks on the whole text; the others change it piece by piece, around links and addresses."""


def attacked(part: str, attack: str) -> Items:
    """The items of a part, its frauds changed by the attack (addresses and links are left as they are)."""
    return collect(rows_of_files(part, _changed(attack)))


def _changed(attack: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    def change(item: Mapping[str, Any]) -> Mapping[str, Any]:
        if not item["fraud"]:
            return item
        random = Random(item["id"])
        if attack in WHOLE:
            return {**item, "text": ATTACKS[attack](item["text"], random)}
        return {**item, "text": "".join(_outside_links(item["text"], ATTACKS[attack], random))}

    return change


def _outside_links(text: str, change: Callable[[str, Random], str], random: Random) -> Iterator[str]:
    """The text changed, but for links and addresses, which would lead nowhere."""
    place = 0
    for found in _LINKS.finditer(text):
        yield change(text[place : found.start()], random) if found.start() > place else ""
        yield found[0]
        place = found.end()
    rest = text[place:]
    yield change(rest, random) if rest else ""
