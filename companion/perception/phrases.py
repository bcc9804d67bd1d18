"""Finding phrases of many languages in one linear pass, with places in the original text.

A text is folded character by character (case, accents, look-alike letters; zero-width characters drop out), cut
into tokens, and walked once along a trie whose edges are *classes* of words (`send|give|shar*`). What comes out
is a `Document`: for every concept (`give`, `password`, `deadline`, ...) the places where it is said. Rules over
concepts are shared by all languages (`composed`), so adding a language is adding one file of phrases.

No step backtracks: the cost is proportional to the length of the text, whatever it says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from companion.perception.tokens import CLAUSES, END, ENDS, LEET, TOKEN, fold, kind_of

MAX_CHARACTERS = 24_000
"""Most characters of one document that are looked at, its newest parts first."""
MAX_GAP = 3
"""Most tokens that `..` in a phrase skips."""
_MAX_FORMS = 40_000
"""Most word forms remembered between texts; beyond that the memory starts afresh."""
_LONGEST_FORM = 40
_MAX_STEPS = 120_000
"""Most remembered transitions (some 20 MB), likewise."""

Hit = tuple[int, int]
"""Half-open range of tokens."""

_CONTINUED = re.compile(r"\|\s*\n\s*")
"""A line of phrases that ends in `|` goes on in the next."""
_SHORT_LINE = 44
_LONG_LINE = 120
"""A line shorter or longer than these ends a sentence; one between them was wrapped."""
_STOP, _CLAUSE = -1, -2


_NOWHERE: dict[int, _Node] = {}


class _Node:
    """A place in the trie."""

    __slots__ = ("ends", "gap", "leaf", "mask", "next")

    def __init__(self, leaf: _Node | None = None) -> None:
        """A new place; in the stead of a `leaf`, where a longer phrase goes on."""
        self.next: dict[int, _Node] = _NOWHERE
        self.gap: _Node | None = None
        self.ends: tuple[tuple[str, int], ...] = leaf.ends if leaf else ()
        self.mask: int = leaf.mask if leaf else 0
        """Languages with a phrase here or further on."""
        self.leaf = False
        """Whether nothing goes on from here, and the node is shared by all phrases that end so."""


class _State:
    """The places in the trie that are reached after some words, and where each next sort of word leads."""

    __slots__ = ("ends", "next", "places")

    def __init__(self, places: tuple[tuple[_Node, int], ...], ends: tuple[str, ...]) -> None:
        self.places = places
        """Nodes, with the number of words that may still be skipped (-1: none, the next word must fit)."""
        self.ends = ends
        self.next: dict[int, _State] = {}


_DEAD = _State((), ())


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
    """The phrases of several languages, compiled.

    Reading is deterministic in the words alone: what is remembered between texts (word forms and transitions, both
    bounded) changes only how fast the next one is read.
    """

    def __init__(self, languages: Iterable[Language]) -> None:
        self._root = _Node()
        self._class_ids: dict[str, int] = {}
        self._leaves: dict[tuple[tuple[str, int], ...], _Node] = {}
        self._words: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._stem_lengths: dict[str, tuple[int, ...]] = {}
        """By the first two letters: how long the stems are that begin so, shortest first."""
        self._votes: dict[str, list[int]] = {}
        self._always = 0
        self.codes: list[str] = []
        self.concepts: set[str] = set()
        for language in languages:
            self._add(language)
        # Needed to compile only.
        self._class_ids.clear()
        self._leaves.clear()
        lengths: dict[str, set[int]] = {}
        for stem in self._stems:
            if len(stem) >= 2:
                lengths.setdefault(stem[:2], set()).add(len(stem))
        self._stem_lengths = {begin: tuple(sorted(found)) for begin, found in lengths.items()}
        self._forget()

    def _forget(self) -> None:
        self._sorts: dict[str, int] = {"\x01": _STOP, **dict.fromkeys(CLAUSES, _CLAUSE)}
        self._meaning: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        self._sort_of: dict[tuple[tuple[int, ...], tuple[int, ...]], int] = {}
        self._begin: dict[int, dict[int, _State]] = {}
        self._states: dict[tuple[object, ...], _State] = {}
        self._steps = 0

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
        node, last = self._root, len(elements) - 1
        for number, element in enumerate(elements):
            node.mask |= mask
            if element == "..":
                if node.gap is None:
                    node.gap = _Node()
                node = node.gap
                continue
            if node.next is _NOWHERE:
                node.next = {}
            sort = self._class(element)
            child = node.next.get(sort)
            if number == last and (child is None or child.leaf):
                node.next[sort] = self._leaf(child, concept, mask)
                return
            if child is None or child.leaf:
                child = node.next[sort] = _Node(child)
            node = child
        node.mask |= mask
        node.ends = _with(node.ends, concept, mask)

    def _leaf(self, before: _Node | None, concept: str, mask: int) -> _Node:
        """The node of all phrases that end here and mean the same; half of the trie are such ends."""
        ends = _with(before.ends if before else (), concept, mask)
        leaf = self._leaves.get(ends)
        if leaf is None:
            leaf = self._leaves[ends] = _Node()
            leaf.leaf, leaf.ends, leaf.mask = True, ends, _union(ends)
        return leaf

    def _class(self, element: str) -> int:
        words = sorted(set(element.split("|")))
        key = "|".join(words)
        known = self._class_ids.get(key)
        if known is not None:
            return known
        number = self._class_ids[key] = len(self._class_ids)
        for word in words:
            if word.endswith("*"):
                self._stems.setdefault(word[:-1], []).append(number)
            else:
                self._words.setdefault(word, []).append(number)
        return number

    def _learn(self, token: str) -> int:
        """The sort of a token: words that all phrases treat alike are of one sort."""
        if ENDS.fullmatch(token):
            sort = _STOP
        else:
            word = kind_of(token) or token
            classes = self._classes_of(word)
            if not classes and word == token and not token.isalpha():
                classes = self._classes_of(token.translate(LEET))
            elif word == "#money":
                unit = "".join(char for char in token if char.isalpha())
                classes = sorted({*classes, *self._classes_of(unit)})
            elif word == "#number" and token.endswith("%"):
                classes = sorted({*classes, *self._classes_of("#number%")})
            meaning = (tuple(classes), tuple(self._votes.get(word, ())))
            known = self._sort_of.get(meaning)
            if known is None:
                known = self._sort_of[meaning] = len(self._meaning)
                self._meaning.append(meaning)
            sort = known
        if len(token) <= _LONGEST_FORM:
            self._sorts[token] = sort
        return sort

    def _classes_of(self, word: str) -> list[int]:
        found = list(self._words.get(word, ()))
        for end in self._stem_lengths.get(word[:2], ()):
            more = self._stems.get(word[:end])
            if more:
                found.extend(more)
        return sorted(set(found)) if len(found) > 1 else found

    def read(self, parts: Sequence[tuple[str, str]], language: str = "", room: int = MAX_CHARACTERS) -> Document:
        """Find all phrases in `parts`, (name, text) pairs in reading order, the last being the newest, of which at
        most `room` characters are looked at. `language` (ISO 639-1, may be empty) is looked for in any case."""
        if len(self._sorts) > _MAX_FORMS or self._steps > _MAX_STEPS:
            self._forget()
        kept: list[tuple[str, str]] = []
        for name, text in reversed(parts):
            kept.append((name, text[:room]))
            room -= len(kept[-1][1])
        kept.reverse()
        document = Document(tuple(kept))
        sorts: list[int] = []
        for number, (_, text) in enumerate(kept):
            self._tokens(document, number, text, sorts)
        self._walk(document, sorts, self._active(sorts, language))
        return document

    def _tokens(self, document: Document, number: int, text: str, sorts: list[int]) -> None:
        known, learn = self._sorts, self._learn
        begin = len(sorts)
        sentences, clauses = [begin], [begin]
        words: list[str] = []
        folded, origin = fold(text)
        for token in TOKEN.findall(_mark_ends(folded)):
            sort = known.get(token)
            if sort is None:
                sort = learn(token)
            if sort >= 0:
                sorts.append(sort)
                words.append(token)
            else:
                clauses.append(len(sorts))
                if sort == _STOP:
                    sentences.append(len(sorts))
        document.close(number, _Words(begin, words, folded, origin), sentences, clauses)

    def _active(self, sorts: Sequence[int], language: str) -> int:
        """Bit mask of the languages that the text may be written in. A short text may be in any."""
        counts = [0] * len(self.codes)
        for sort, count in Counter(sorts).items():
            for index in self._meaning[sort][1]:
                counts[index] += count
        top = max(counts, default=0)
        if top < 3:
            return (1 << len(self.codes)) - 1
        mask = self._always
        for index, count in enumerate(counts):
            if count >= 0.45 * top or self.codes[index] == language:
                mask |= 1 << index
        return mask

    def _walk(self, document: Document, sorts: Sequence[int], active: int) -> None:
        hits = document.hits
        begin = self._begin.setdefault(active, {})
        edges = [*document.sentence_starts, len(sorts)]
        for first, stop in pairwise(edges):
            for start, sort in enumerate(sorts[first:stop], first):
                state = begin.get(sort)
                if state is None:
                    state = begin[sort] = self._step(self._start, sort, active)
                if state is _DEAD:
                    continue
                place = start + 1
                while True:
                    for concept in state.ends:
                        places = hits.get(concept)
                        if places is None:
                            hits[concept] = [(start, place)]
                        elif places[-1][0] == start:
                            places[-1] = (start, place)
                        else:
                            places.append((start, place))
                    if place >= stop or not state.places:
                        break
                    sort = sorts[place]
                    onward = state.next.get(sort)
                    if onward is None:
                        onward = state.next[sort] = self._step(state, sort, active)
                    if onward is _DEAD:
                        break
                    state = onward
                    place += 1

    @property
    def _start(self) -> _State:
        return _State(((self._root, -1),), ())

    def _step(self, state: _State, sort: int, active: int) -> _State:
        """Where a word of a sort leads. Remembered by the caller."""
        self._steps += 1
        classes = self._meaning[sort][0]
        places: dict[tuple[int, int], tuple[_Node, int]] = {}
        ends: dict[str, None] = {}
        for node, skips in state.places:
            if skips > 0:
                places[(id(node), skips - 1)] = (node, skips - 1)
            if not classes:
                continue
            for number in node.next.keys() & classes if len(node.next) < len(classes) else classes:
                child = node.next.get(number)
                if child is None or not child.mask & active:
                    continue
                for concept, mask in child.ends:
                    if mask & active:
                        ends[concept] = None
                if child.next:
                    places[(id(child), -1)] = (child, -1)
                if child.gap is not None and child.gap.mask & active:
                    places[(id(child.gap), MAX_GAP)] = (child.gap, MAX_GAP)
        if not places and not ends:
            return _DEAD
        # Many ways lead to the same places; what is remembered of one serves all.
        key = (active, *places, *ends)
        known = self._states.get(key)
        if known is None:
            known = self._states[key] = _State(tuple(places.values()), tuple(ends))
        return known


def _with(ends: tuple[tuple[str, int], ...], concept: str, mask: int) -> tuple[tuple[str, int], ...]:
    """`ends` with one more language of a concept."""
    merged = dict(ends)
    merged[concept] = merged.get(concept, 0) | mask
    return tuple(merged.items())


def _union(ends: tuple[tuple[str, int], ...]) -> int:
    mask = 0
    for _, languages in ends:
        mask |= languages
    return mask


def _mark_ends(folded: str) -> str:
    """`folded` with the ends of lines that end a sentence marked; those of wrapped lines stay blanks."""
    if "\n" not in folded:
        return folded
    lines = folded.split("\n")
    following = [*(line.lstrip()[:1] for line in lines[1:]), ""]
    marked: list[str] = []
    for line, after in zip(lines, following, strict=True):
        marked.append(line)
        ends = not after or after in "-*>" or not _SHORT_LINE <= len(line.strip()) <= _LONG_LINE
        marked.append(END if ends else "\n")
    return "".join(marked[:-1])


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
class _Words:
    """The words of one part; their places are looked up only when something is quoted."""

    first: int
    """Number of the first word in the document."""
    words: list[str]
    folded: str
    origin: Sequence[int] | None
    spans: list[tuple[int, int]] = field(default_factory=list)

    def place(self, token: int) -> tuple[int, int]:
        """Start and end of a token in the original text."""
        start = self.spans[-1][1] if self.spans else 0
        for word in self.words[len(self.spans) : token - self.first + 1]:
            # Every letter and digit is part of some word, so the next occurrence is the word itself.
            start = self.folded.index(word, start)
            self.spans.append((start, start + len(word)))
            start += len(word)
        start, end = self.spans[token - self.first]
        return (start, end) if self.origin is None else (self.origin[start], self.origin[end - 1] + 1)


@dataclass(slots=True)
class Document:
    """A text with the concepts found in it. A hit is a range of tokens; offsets are into the part's original text."""

    parts: tuple[tuple[str, str], ...]
    part: list[int] = field(default_factory=list)
    """By token: index into `parts`."""
    sentences: list[int] = field(default_factory=list)
    """By token: number of the sentence it stands in."""
    clauses: list[int] = field(default_factory=list)
    sentence_starts: list[int] = field(default_factory=list)
    hits: dict[str, list[Hit]] = field(default_factory=dict)
    """Concept to places, in order of their first token; of several phrases that begin together, the longest."""
    _found: dict[str, list[Hit]] = field(default_factory=dict)
    _words: list[_Words] = field(default_factory=list)

    def close(self, number: int, words: _Words, sentences: Sequence[int], clauses: Sequence[int]) -> None:
        """Take in the words of part `number`, the next one, and the tokens its sentences and clauses begin with."""
        self.part += [number] * len(words.words)
        self._words.append(words)
        total = len(self.part)
        for starts, by_token in ((sentences, self.sentences), (clauses, self.clauses)):
            label = by_token[-1] + 1 if by_token else 0
            for first, stop in zip(starts, (*starts[1:], total), strict=True):
                by_token += [label] * (stop - first)
                label += 1
        self.sentence_starts += sentences

    def find(self, concepts: str) -> list[Hit]:
        """Places of any of the concepts in `a|b`, in order."""
        if "|" not in concepts:
            return self.hits.get(concepts, _NONE)
        known = self._found.get(concepts)
        if known is None:
            lists = [self.hits[concept] for concept in concepts.split("|") if concept in self.hits]
            known = lists[0] if len(lists) == 1 else sorted(hit for hits in lists for hit in hits)
            self._found[concepts] = known
        return known

    @property
    def tokens(self) -> list[str]:
        """All folded tokens that are no punctuation, in reading order."""
        return [word for words in self._words for word in words.words]

    def text_of(self, first: int, last: int) -> tuple[str, str, int, int]:
        """(part name, quotation, start, end) of the tokens `first` to `last` inclusive, both in one part."""
        number = self.part[first]
        name, text = self.parts[number]
        words = self._words[number]
        start, end = words.place(first)[0], words.place(last)[1]
        return name, text[start:end], start, end


_NONE: list[Hit] = []
