"""Rules over concepts, shared by all languages, and the detectors that are nothing but rules.

A `Rule` says which concepts must stand how close together. It costs a few dictionary look-ups where a concept is
missing, which is the case for nearly every rule and every ordinary text.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from companion.domain.judgement import Evidence, Fact, Indicator, Span
from companion.domain.observation import History, Observation
from companion.perception.lexicon import lexicon
from companion.perception.phrases import Document, Hit

MAX_QUOTE = 160
"""Longest quotation in a fact, in characters."""
MAX_FACTS = 3
LONG = 1_500
"""Characters from which phrases count for less: in a long digest the words of some rule meet by chance."""
FAINTEST = 0.4
"""Share of its strength that a phrase keeps however long the text is."""
_FULL_WINDOWS = 500
"""Tokens of a document up to which windows are as wide as written. In a longer one, where concepts meet by chance,
they shrink in proportion."""
_NARROW = 12
"""Windows no wider than this stay as they are."""
_SAYING_NO = frozenset({"secret", "secret_mild", "lie", "stay_on_line", "avoid_check"})
"""Concepts whose phrases hold a negation of their own ("tell nobody")."""
ANYWHERE = 0
"""Window of a rule whose parts may be anywhere in the item."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Evidence for `indicator` if every part is said, the others close to the first."""

    indicator: Indicator
    parts: tuple[str, ...]
    """Concepts; `a|b` is either. The first is the anchor."""
    window: int = 10
    """Most tokens between the anchor and another part; `ANYWHERE` for no bound."""
    strength: float = 1.0
    same_sentence: bool = True
    asked: bool = False
    """The anchor must be asked of the reader: not negated, not said of somebody else."""
    meant: bool = False
    """The anchor must not be negated or warned against."""
    without: str = ""
    """Concepts (`a|b`) that, anywhere in the item, silence the rule."""
    ordered: bool = False
    """The other parts must follow the anchor."""
    unless_near: str = ""
    """Concepts that, in the anchor's sentence, silence the rule."""


@lru_cache(maxsize=16)
def _document(parts: tuple[tuple[str, str], ...], language: str) -> Document:
    return lexicon().read(parts, language)


def document(observation: Observation) -> Document:
    """The visible words of the other side: subject, earlier turns (oldest first), words in pictures, newest text.

    Parts are named `subject`, `turn:N` (index into `turns`), `picture` and `text`. What the person wrote is left out.
    The last few documents are kept, because several detectors read the same one.
    """
    parts: list[tuple[str, str]] = []
    if observation.subject:
        parts.append(("subject", observation.subject))
    others = [number for number, turn in enumerate(observation.turns) if not turn.mine]
    if others and observation.turns[others[-1]].text == observation.text:
        others.pop()
    parts += [(f"turn:{number}", observation.turns[number].text) for number in others]
    if observation.picture_text:
        parts.append(("picture", observation.picture_text))
    parts.append(("text", observation.text))
    return _document(tuple(parts), observation.language)


def is_asked(document: Document, hit: Hit) -> bool:
    """Whether a verb at `hit` is asked of the reader: "send the code", not "never send", "we send", "we will
    never ask you to send"."""
    if is_denied(document, hit):
        return False
    first = hit[0]
    sentence = document.sentences[first]
    for start, end in _around(document.hits.get("told", ()), first - 6, first):
        if 0 <= first - end <= 1 and document.sentences[start] == sentence:
            return True
    for start, end in _around(document.hits.get("others", ()), first - 6, first):
        if end == first and document.sentences[start] == sentence:
            return False
    return True


def is_denied(document: Document, hit: Hit, inside: bool = True) -> bool:
    """Whether what is said at `hit` is negated or warned against. Looks a few tokens back in the sentence, into what
    `..` skipped ("schalten Sie den Virenscanner nicht aus") unless `inside` is false, and, for languages that negate
    behind the verb, forward in the clause."""
    first, last = hit
    sentence, clause = document.sentences[first], document.clauses[first]
    for start, end in _around(document.hits.get("neg", ()), first - 6, first):
        # A negation with its verb ("n'ouvrez") may reach into the hit.
        if first - end < 4 and document.sentences[start] == sentence and not _spared(document, start):
            return True
    if inside and _is_denied_inside(document, hit):
        return True
    for start, _ in _around(document.hits.get("neg_late", ()), last, last + 8):
        if document.clauses[start] == clause:
            return True
    for start, end in _around(document.hits.get("neg_close", ()), last, last + 8):
        if document.clauses[start] != clause:
            break
        closes = end == len(document.clauses) or document.clauses[end] != clause
        conditional = any(True for _ in _around(document.hits.get("not_neg", ()), last, start + 1))
        if (start == last or closes) and not conditional:
            return True
    return is_warned(document, hit)


def is_warned(document: Document, hit: Hit) -> bool:
    """Whether what is said at `hit` is what a warning in the same sentence warns of ("we will never ask for",
    "fraudsters may"; in languages that put the verb last, behind it)."""
    first, sentence = hit[0], document.sentences[hit[0]]
    if any(
        document.sentences[start] == sentence
        for start, _ in _around(document.hits.get("reassure_late", ()), hit[1], hit[1] + 20)
    ):
        return True
    return any(
        document.sentences[end - 1] == sentence
        for _, end in _around(document.hits.get("reassure", ()), first - 25, first + 1)
    )


def _is_denied_inside(document: Document, hit: Hit) -> bool:
    """Whether a negation stands within the hit. The last word is not looked at: it is never one that `..` skipped,
    so a negation there is part of what is said."""
    first, last = hit
    clauses = (document.clauses[first], document.clauses[last - 1])
    for start, end in _around(document.find("neg|neg_late|neg_close"), first + 1, last - 1):
        if end < last and document.clauses[start] in clauses and not _spared(document, start):
            return True
    return False


def _spared(document: Document, start: int) -> bool:
    """Whether the negation that begins at `start` negates nothing ("do not forget to")."""
    return any(
        begin <= start < stop for begin, stop in _around(document.hits.get("not_neg", ()), start - 4, start + 1)
    )


def _around(hits: Sequence[Hit], low: int, high: int) -> Iterator[Hit]:
    """Hits whose first token is in [low, high)."""
    for place in range(bisect_left(hits, (low, 0)), len(hits)):
        if hits[place][0] >= high:
            return
        yield hits[place]


def match(document: Document, rule: Rule) -> tuple[Hit, ...] | None:
    """The first places that satisfy the rule, anchor first, or None."""
    return next(_matches(document, rule), None)


def matches(document: Document, rule: Rule) -> Iterator[Hit]:
    """All anchors that satisfy the rule."""
    return (places[0] for places in _matches(document, rule))


def _matches(document: Document, rule: Rule) -> Iterator[tuple[Hit, ...]]:
    found: list[list[Hit]] = []
    for part in rule.parts:
        hits = document.find(part)
        if not hits:
            return
        found.append(hits)
    if rule.without and any(concept in document.hits for concept in rule.without.split("|")):
        return
    for anchor in found[0]:
        if rule.asked and not is_asked(document, anchor):
            continue
        if rule.meant and is_denied(document, anchor, inside=not _SAYING_NO & set(rule.parts[0].split("|"))):
            continue
        if is_warned(document, anchor):
            continue
        if rule.unless_near and _in_sentence(document, anchor, rule.unless_near):
            continue
        places = [anchor]
        for hits in found[1:]:
            near = _nearest(document, hits, anchor, rule)
            if near is None:
                break
            places.append(near)
        else:
            yield tuple(places)


def _in_sentence(document: Document, anchor: Hit, concepts: str) -> bool:
    sentence = document.sentences[anchor[0]]
    for concept in concepts.split("|"):
        for start, _ in _around(document.hits.get(concept, ()), anchor[0] - 30, anchor[1] + 30):
            if document.sentences[start] == sentence:
                return True
    return False


def _nearest(document: Document, hits: Sequence[Hit], anchor: Hit, rule: Rule) -> Hit | None:
    if rule.window == ANYWHERE:
        return hits[0]
    first, last = anchor
    window, length = rule.window, len(document.part)
    if length > _FULL_WINDOWS and window > _NARROW:
        window = max(_NARROW, window * _FULL_WINDOWS // length)
    low = last if rule.ordered else first - window - 6
    sentence = document.sentences[first]
    for start, end in _around(hits, low, last + window + 1):
        if start == first:
            continue
        if end <= first and first - end > window:
            continue
        if rule.same_sentence and document.sentences[start] != sentence:
            continue
        if is_warned(document, (start, end)):
            continue
        return start, end
    return None


def facts_of(document: Document, places: Sequence[Hit]) -> tuple[Fact, ...]:
    """Quotations a person can check: one where the places stand together, else one for each."""
    ordered = sorted(set(places))
    runs: list[list[int]] = []
    for start, end in ordered:
        joins = runs and start - runs[-1][1] < 16 and document.part[start] == document.part[runs[-1][0]]
        if joins:
            runs[-1][1] = max(runs[-1][1], end)
        else:
            runs.append([start, end])
    return tuple(fact_of(document, start, end) for start, end in runs[:MAX_FACTS])


def fact_of(document: Document, start: int, end: int) -> Fact:
    """The tokens [start, end) as a fact, with its span where the observation's text, subject or pictures hold it."""
    name, quote, begin, stop = document.text_of(start, end - 1)
    if len(quote) > MAX_QUOTE:
        quote, stop = quote[:MAX_QUOTE], begin + MAX_QUOTE
    span = Span(begin, stop, name) if name in ("text", "subject", "picture") else None
    return Fact(" ".join(quote.split()), span)


def dilution(observation: Observation) -> float:
    """By how much the length of a text weakens what single phrases in it say; 1 for short texts and conversations.

    The number of chance meetings grows with the number of places, so strength falls with the root of the length.
    """
    length = len(observation.text)
    if observation.turns or length <= LONG:
        return 1.0
    return max(FAINTEST, math.sqrt(LONG / length))


class RuleDetector:
    """A detector that is a table of rules, and for what a table cannot say, a function."""

    def __init__(
        self,
        name: str,
        rules: Sequence[Rule],
        further: Callable[[Observation, Document], Iterable[Evidence]] | None = None,
        further_indicators: Sequence[Indicator] = (),
    ) -> None:
        self.name = name
        # The strongest first: what has been found already need not be looked for with less.
        self._rules = tuple(sorted(rules, key=lambda rule: -rule.strength))
        self._by_anchor: dict[str, list[int]] = {}
        for number, rule in enumerate(self._rules):
            for concept in rule.parts[0].split("|"):
                self._by_anchor.setdefault(concept, []).append(number)
        self._further = further
        self.indicators: tuple[Indicator, ...] = tuple(
            dict.fromkeys((*(rule.indicator for rule in rules), *further_indicators))
        )

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """Evidence by the rules, then by the function; each indicator at most once."""
        if not (observation.text or observation.subject or observation.turns or observation.picture_text):
            return
        read = document(observation)
        share = dilution(observation)
        seen: set[str] = set()
        by_anchor = self._by_anchor
        possible = {number for concept in read.hits if concept in by_anchor for number in by_anchor[concept]}
        for number in sorted(possible):
            rule = self._rules[number]
            if rule.indicator.name in seen:
                continue
            places = match(read, rule)
            if places is not None:
                seen.add(rule.indicator.name)
                yield Evidence(rule.indicator, rule.strength * share, facts_of(read, places))
        if self._further is not None:
            for evidence in self._further(observation, read):
                if evidence.indicator.name not in seen:
                    seen.add(evidence.indicator.name)
                    yield replace(evidence, strength=evidence.strength * share)
