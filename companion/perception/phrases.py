"""Finding phrases of many languages in one linear pass, with places in the original text.

A text is folded character by character (case, accents, look-alike letters; zero-width characters drop out), cut
into tokens, and walked once along a trie whose edges are *classes* of words (`send|give|shar*`). What comes out
is a `Document`: for every concept (`give`, `password`, `deadline`, ...) the places where it is said. Rules over
concepts are shared by all languages (`composed`), so adding a language is adding one file of phrases.

No step backtracks: the cost is proportional to the length of the text, whatever it says.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

MAX_CHARACTERS = 24_000
"""Most characters of one document that are looked at, its newest parts first."""
MAX_GAP = 3
"""Most tokens that `..` in a phrase skips."""
_MAX_FORMS = 20_000
"""Most word forms remembered between texts; beyond that the memory starts afresh."""

Hit = tuple[int, int]
"""Half-open range of tokens."""

_ZERO = "\x00"
_CONFUSABLE = dict(
    zip(
        "аеорсухкмнтвіјѕԁһԛԝ" + "αβεικνορτυχηγμ" + "ıłøđħŧßþðæœ" + "’‘ʼ`´＇“”„«»‚–—‑‐−　",
        "aeopcyxkmhtbijsdhqw" + "abeikvoptuxnym" + "ilodhtspdao" + "''''''\"\"\"\"\",----- ",
        strict=True,
    )
)


def _fold_table() -> dict[int, str]:
    table: dict[int, str] = {}
    blocks = (range(0x20, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000), range(0x2000, 0x2190))
    more = (range(0x2460, 0x2500), range(0xFB00, 0xFB07), range(0xFF00, 0xFFF0), range(0x1D400, 0x1D800))
    for block in (*blocks, *more):
        for point in block:
            char = chr(point)
            plain = unicodedata.normalize("NFKD", char)
            base = (plain[0] if plain else char).lower()[:1] or char
            folded = _CONFUSABLE.get(char.lower()[:1], _CONFUSABLE.get(base, base))
            if folded != char:
                table[point] = folded
    invisible = (0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))
    for point in (*invisible, *range(0x300, 0x370), *range(0xFE00, 0xFE10), 0xFEFF, 0):
        table[point] = _ZERO
    for point in range(1, 0x20):
        if chr(point) not in "\n":
            table[point] = " "
    table[0x2028] = table[0x2029] = "\n"
    return table


_FOLD = _fold_table()
_FOREIGN = re.compile(r"[^\x01-\x7f]+")
_LEET = str.maketrans("013457@$", "oieastas")


def fold(text: str) -> tuple[str, Sequence[int] | None]:
    """Plain lower-case form of `text`, and for each of its characters the place in `text` (None: the same place).

    One character becomes one character or, if it is invisible, none.
    """
    folded = text if text.isascii() else _FOREIGN.sub(lambda match: match[0].translate(_FOLD), text)
    folded = folded.lower()
    if len(folded) != len(text):  # pragma: no cover - the table maps one to one; a guard for new Python tables
        folded = "".join(char.translate(_FOLD).lower()[:1] or " " for char in text)
    if _ZERO not in folded:
        return folded, None
    places = [place for place, char in enumerate(folded) if char != _ZERO]
    return folded.replace(_ZERO, ""), places


_CURRENCY = (
    r"eur|euros?|usd|dollars?|gbp|pounds?|quid|chf|franken|francs?|pln|zl|zloty\w*|tl|lira|brl|reais|real|inr|rs|rupees?"
    r"|usdt|btc|eth|bitcoins?|cad|aud|naira|pesos?|mxn"
)
# Plain words come first, because they are nearly all there is; possessive throughout, hence linear.
_TOKEN = re.compile(
    rf"""
    [^\S\n]*+(?:
    (?P<word>[^\W\d_]++(?![@.:/$_\d]|[ ]?\d))
  | (?P<url>(?:https?://|www\.)[^\s<>"]++ | \b[a-z0-9-]{{1,63}}+(?:\.[a-z0-9-]{{1,63}}+){{1,6}}+/[^\s<>"]*+ )
  | (?P<mail>[\w.+-]{{1,64}}+@[\w-]{{1,63}}+(?:\.[\w-]{{1,63}}+)++)
  | (?P<money>(?:r\$|us\$|[€$£₹¥₺]|\b(?:eur|usd|gbp|chf|rs\.?|inr|brl|pln))[ ]?\d++(?:[.,']\d++)*+
      (?:[ ]?(?:k|m|million\w*|mio|usd))?\b
      | \d++(?:[.,']\d++)*+[ ]?(?:[€$£₺]|(?:{_CURRENCY})\b))
  | (?P<phone>(?:\+|\(\+?|\b0)\d[\d .()/-]{{5,18}}\d\b | \b\d{{3,4}}[ .-]\d{{3,4}}[ .-]\d{{3,4}}\b
      | \b1[ -]?\(\d{{3}}\)[ \d-]{{7,9}}\d\b)
  | (?P<odd>[^\W\d_](?:[^\W_]|[@$](?=[^\W\d_]))*+ | \d{{1,2}}[^\W\d_][^\W_]*+)
  | (?P<number>\d++(?:[.,:]\d++)*+%?)
  | (?P<stop>[.!?…]++(?=[\s"')\]]|$) | \n[\s>|*-]*+ )
  | (?P<clause>[,;:()•|])
    )""",
    re.VERBOSE,
)
_CONTINUED = re.compile(r"\|\s*\n\s*")
"""A line of phrases that ends in `|` goes on in the next."""
_SPECIAL = {kind: f"#{kind}" for kind in ("url", "mail", "money", "phone", "number")}
_SHORT_LINE = 44
"""A line shorter than this ends a sentence; a longer one was wrapped."""


class _Node:
    """A place in the trie."""

    __slots__ = ("ends", "gap", "next")

    def __init__(self) -> None:
        self.next: dict[int, _Node] = {}
        self.gap: _Node | None = None
        self.ends: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Form:
    """What the lexicon knows about one word form."""

    roots: tuple[_Node, ...]
    classes: tuple[int, ...]
    votes: tuple[int, ...]


@dataclass(slots=True)
class Language:
    """One language's phrases: `concepts` maps a concept to phrases, separated by commas or ends of lines.

    The grammar of phrases and the concepts are described in `perception.lexicon`.
    """

    code: str
    common: str = ""
    """Frequent function words, by which the language is recognised; empty: always on."""
    concepts: Mapping[str, str] = field(default_factory=dict)


class Lexicon:
    """The phrases of several languages, compiled."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._root = _Node()
        self._class_ids: dict[frozenset[str], int] = {}
        self._words: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._longest_stem = 0
        self._votes: dict[str, list[int]] = {}
        self._forms: dict[str, _Form] = {}
        self.codes: list[str] = []
        self.concepts: set[str] = set()
        self._always = 0
        for language in languages:
            self._add(language)

    def _add(self, language: Language) -> None:
        index = len(self.codes)
        self.codes.append(language.code)
        if not language.common:
            self._always |= 1 << index
        for word in fold(language.common)[0].split():
            self._votes.setdefault(word, []).append(index)
        for concept, phrases in language.concepts.items():
            self.concepts.add(concept)
            for phrase in re.split(r"[,\n]", _CONTINUED.sub("|", fold(phrases)[0])):
                for elements in _expand(phrase.replace("'", " ").split()):
                    self._insert(elements, concept, 1 << index)

    def _insert(self, elements: Sequence[str], concept: str, mask: int) -> None:
        node = self._root
        for element in elements:
            if element == "..":
                if node.gap is None:
                    node.gap = _Node()
                node = node.gap
            else:
                node = node.next.setdefault(self._class(frozenset(element.split("|"))), _Node())
        merged = dict(node.ends)
        merged[concept] = merged.get(concept, 0) | mask
        node.ends = tuple(merged.items())

    def _class(self, words: frozenset[str]) -> int:
        known = self._class_ids.get(words)
        if known is not None:
            return known
        number = self._class_ids[words] = len(self._class_ids)
        for word in words:
            if word.endswith("*"):
                self._stems.setdefault(word[:-1], []).append(number)
                self._longest_stem = max(self._longest_stem, len(word) - 1)
            else:
                self._words.setdefault(word, []).append(number)
        return number

    def form(self, word: str) -> _Form:
        """What is known about a word form; remembered, since texts repeat words."""
        known = self._forms.get(word)
        if known is not None:
            return known
        found = self._classes_of(word)
        votes = tuple(self._votes.get(word, ()))
        if not found and not word.isalpha() and not word.isdigit():
            found = self._classes_of(word.translate(_LEET))
        form = _Form(tuple(self._root.next[c] for c in found if c in self._root.next), tuple(found), votes)
        if len(self._forms) >= _MAX_FORMS:
            self._forms.clear()
        if len(word) <= 40:
            self._forms[word] = form
        return form

    def _classes_of(self, word: str) -> list[int]:
        found = list(self._words.get(word, ()))
        for end in range(2, min(len(word), self._longest_stem) + 1):
            more = self._stems.get(word[:end])
            if more:
                found.extend(more)
        return found

    def read(self, parts: Sequence[tuple[str, str]], language: str = "", room: int = MAX_CHARACTERS) -> Document:
        """Find all phrases in `parts`, (name, text) pairs in reading order, the last being the newest, of which at
        most `room` characters are looked at."""
        kept: list[tuple[str, str]] = []
        for name, text in reversed(parts):
            kept.append((name, text[:room]))
            room -= len(kept[-1][1])
        kept.reverse()
        document = Document(tuple(kept))
        forms: list[_Form] = []
        for number, (_, text) in enumerate(kept):
            self._tokens(document, number, text, forms)
        self._walk(document, forms, self._active(forms, language))
        return document

    def _tokens(self, document: Document, number: int, text: str, forms: list[_Form]) -> None:
        folded, places = fold(text)
        starts, ends, part = document.starts, document.ends, document.part
        sentences, clauses = document.sentences, document.clauses
        sentence = (sentences[-1] if sentences else 0) + 1
        clause = (clauses[-1] if clauses else 0) + 1
        known, learn = self._forms, self.form
        line = 0
        for match in _TOKEN.finditer(folded):
            kind = match.lastgroup or ""
            start, end = match.span(kind)
            if kind == "word" or kind == "odd":
                word = folded[start:end]
            elif kind == "stop":
                if folded[start] != "\n":
                    sentence += 1
                else:
                    if start - line < _SHORT_LINE or folded.count("\n", start, end) > 1:
                        sentence += 1
                    line = end
                clause += 1
                continue
            elif kind == "clause":
                clause += 1
                continue
            else:
                word = _SPECIAL[kind]
            forms.append(known.get(word) or learn(word))
            starts.append(start)
            ends.append(end)
            sentences.append(sentence)
            clauses.append(clause)
            part.append(number)
        if places is not None:
            first = bisect_left(part, number)
            for token in range(first, len(starts)):
                starts[token] = places[starts[token]]
                ends[token] = places[ends[token] - 1] + 1

    def _active(self, forms: Sequence[_Form], language: str) -> int:
        """Bit mask of the languages that the text may be written in. A short text may be in any."""
        counts = [0] * len(self.codes)
        for form in forms:
            for index in form.votes:
                counts[index] += 1
        top = max(counts, default=0)
        if top < 3:
            return (1 << len(self.codes)) - 1
        mask = self._always
        for index, count in enumerate(counts):
            if count >= 0.45 * top or self.codes[index] == language:
                mask |= 1 << index
        return mask

    def _walk(self, document: Document, forms: Sequence[_Form], active: int) -> None:
        hits = document.hits
        sentences = document.sentences
        total = len(forms)
        for start, form in enumerate(forms):
            if not form.roots:
                continue
            pending = [(node, start + 1) for node in form.roots]
            while pending:
                node, place = pending.pop()
                for concept, mask in node.ends:
                    if mask & active:
                        places = hits.setdefault(concept, [])
                        # A phrase may be reached along several classes: once is enough.
                        if not places or places[-1] != (start, place):
                            places.append((start, place))
                if place >= total or sentences[place] != sentences[start]:
                    continue
                if node.next:
                    onward = node.next
                    for number in forms[place].classes:
                        child = onward.get(number)
                        if child is not None:
                            pending.append((child, place + 1))
                if node.gap is not None:
                    onward = node.gap.next
                    for ahead in range(place, min(place + MAX_GAP + 1, total)):
                        if sentences[ahead] != sentences[start]:
                            break
                        for number in forms[ahead].classes:
                            child = onward.get(number)
                            if child is not None:
                                pending.append((child, ahead + 1))


def _expand(elements: Sequence[str]) -> list[list[str]]:
    """All readings of a phrase with optional elements and alternatives of several words."""
    readings: list[list[str]] = [[]]
    for element in elements:
        optional = element.endswith("?")
        words = element.rstrip("?").split("|")
        plain = "|".join(word for word in words if "_" not in word)
        choices = [[plain]] if plain else []
        choices += [word.split("_") for word in words if "_" in word]
        if optional:
            choices.append([])
        readings = [[*reading, *choice] for reading in readings for choice in choices]
    return [reading for reading in readings if reading]


@dataclass(slots=True)
class Document:
    """A text with the concepts found in it. Lists run over tokens; offsets are into the part's original text."""

    parts: tuple[tuple[str, str], ...]
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    part: list[int] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    clauses: list[int] = field(default_factory=list)
    hits: dict[str, list[Hit]] = field(default_factory=dict)
    """Concept to places, in order of their first token."""

    def find(self, concepts: str) -> list[Hit]:
        """Places of any of the concepts in `a|b`, in order."""
        if "|" not in concepts:
            return self.hits.get(concepts, [])
        found: list[Hit] = []
        for concept in concepts.split("|"):
            found += self.hits.get(concept, ())
        found.sort()
        return found

    def text_of(self, first: int, last: int) -> tuple[str, str, int, int]:
        """(part name, quotation, start, end) of the tokens `first` to `last` inclusive, both in one part."""
        name, text = self.parts[self.part[first]]
        start, end = self.starts[first], max(self.ends[last], self.starts[first])
        return name, text[start:end], start, end
