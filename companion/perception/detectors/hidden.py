"""What a letter hides: invisible text, characters that break words apart for filters, bytes that read in two ways."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import History, Kind, Observation
from companion.perception.identity import authenticated, fact
from companion.perception.words import word_set

_ANY = (Threat.PHISHING, Threat.PRIZE, Threat.MALWARE)

TEXT = Indicator(
    "hidden.text", "hidden", _ANY,
    "It holds text that you cannot see.",
    "Invisible words are there for filters to read. A short preview line at the top is ordinary and not counted.",
    1.3,
)  # fmt: skip
SPLIT_WORDS = Indicator(
    "hidden.split_words", "hidden", _ANY,
    "Invisible characters stand inside its words.",
    "They break words apart for filters. Some languages and word processors use a few of them.",
    1.6,
)  # fmt: skip
REVERSED = Indicator(
    "hidden.reversed", "hidden", (Threat.PHISHING, Threat.MALWARE),
    "It contains signs that turn the direction of text around.",
    "They can make a name or an ending read differently from what it is. Arabic and Hebrew use other means.",
    1.6,
)  # fmt: skip
LETTERS = Indicator(
    "hidden.borrowed_letters", "hidden", (Threat.PHISHING, Threat.IMPERSONATION, Threat.PRIZE),
    "Letters from another alphabet stand in for ordinary ones.",
    "The words look right to you and wrong to a filter. Formulas and brand names may mix alphabets too.",
    1.8,
)  # fmt: skip
ALTERNATIVE = Indicator(
    "hidden.alternative", "hidden", _ANY,
    "It carries a second text that says something else than the one you see.",
    "Mail may hold a plain and a formatted version, which should say the same.",
    1.0,
)  # fmt: skip
AMBIGUOUS = Indicator(
    "hidden.ambiguous", "hidden", (Threat.PHISHING, Threat.MALWARE),
    "It is built so that different mail programs show different things.",
    "Filters and readers may then disagree about what it says. Faulty programs make such mail as well.",
    1.2,
)  # fmt: skip
SCRIPT = Indicator(
    "hidden.script", "hidden", (Threat.PHISHING, Threat.MALWARE),
    "It carries program code.",
    "Letters have no need of it, and mail programs do not run it. Saved web pages contain it.",
    0.8,
)  # fmt: skip
UNREAD_PICTURE = Indicator(
    "hidden.picture_unread", "hidden", (Threat.PHISHING, Threat.PRIZE),
    "What it says may stand in a picture whose words I can't read.",
    "Nobody has checked what it says: filters cannot read pictures either. Photographs and adverts come so too.",
    0.8,
)  # fmt: skip
PICTURE = Indicator(
    "hidden.picture", "hidden", (Threat.PHISHING, Threat.PRIZE),
    "Its words stand in a picture.",
    "A picture escapes filters that read text. Adverts, invitations and screenshots are made like this as well.",
    0.7,
)  # fmt: skip

_SEVERE = word_set(
    "mime.from_twice mime.from_many mime.content_type_twice mime.boundary_twice mime.filename_twice mime.nul "
    "mime.after_end mime.outside mime.encoding_twice mime.boundary_missing mime.blank_before_colon"
)
_WORD = re.compile(r"[^\W\d_]{3,40}")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_LATIN = re.compile("[a-zA-Z]")
_TOLD = 60
"""Characters from which words are a message."""
_FANCY = re.compile("[\U0001d400-\U0001d7ff\uff21-\uff5a\u24b6-\u24e9\U0001f130-\U0001f169]{3,}")


class Hidden:
    """Looks at what reading found invisible, and at borrowed letters in what is visible."""

    name = "hidden"
    indicators: tuple[Indicator, ...] = (
        TEXT,
        SPLIT_WORDS,
        REVERSED,
        LETTERS,
        ALTERNATIVE,
        AMBIGUOUS,
        SCRIPT,
        UNREAD_PICTURE,
        PICTURE,
    )

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """Yield what is hidden, stronger the more of it there is."""
        counts = {one.name: one.detail for one in observation.findings}
        hidden = _number(counts.get("hidden.text"))
        if hidden >= 60:
            share = hidden / (hidden + len(observation.text) + 1)
            strength = 1.0 if share > 0.4 or hidden > 3_000 else 0.7 if share > 0.15 else 0.3
            yield Evidence(TEXT, strength, (fact(observation.hidden_text[-160:]),))
        split = _number(counts.get("hidden.zero_width"))
        if split >= 3:
            yield Evidence(SPLIT_WORDS, min(1.0, split / 12 + 0.3), (fact(str(split)),))
        if "hidden.bidi" in counts and observation.language not in ("ar", "he", "fa"):
            yield Evidence(REVERSED, 1.0, (fact(counts["hidden.bidi"]),))
        words = _borrowed(f"{observation.sender.name} {observation.subject} {observation.text[:4_000]}")
        if words:
            yield Evidence(LETTERS, min(1.0, 0.4 + 0.2 * len(words)), tuple(fact(word) for word in words[:3]))
        if "hidden.alternative" in counts:
            yield Evidence(ALTERNATIVE, 1.0, (fact(counts["hidden.alternative"]),))
        odd = [name for name in observation.ambiguous if name in _SEVERE]
        if odd:
            yield Evidence(AMBIGUOUS, min(1.0, 0.6 + 0.2 * len(odd)), tuple(fact(name) for name in odd[:3]))
        yield from _pictured(observation, counts)
        if "html.script" in counts or "html.frame" in counts:
            yield Evidence(SCRIPT, 1.0 if "html.script" in counts else 0.5, (fact("script"),))


def _pictured(observation: Observation, counts: Mapping[str, str]) -> Iterator[Evidence]:
    """Words in pictures. A sender who is vouched for has less reason to hide behind one."""
    doubt = 0.4 if authenticated(observation) else 1.0
    if "picture.unread" in counts:
        # A file that the person shows by themselves is mostly a photograph.
        share = doubt if observation.kind is Kind.EMAIL else 0.4
        yield Evidence(UNREAD_PICTURE, share, (fact(counts["picture.unread"]),))
    elif len(observation.picture_text) >= _TOLD and len(observation.text) < _TOLD and observation.kind is Kind.EMAIL:
        yield Evidence(PICTURE, doubt, (fact(observation.picture_text),))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() and len(text) < 9 else 0


def _borrowed(text: str) -> list[str]:
    """Words that mix Latin with Greek or Cyrillic letters, or are set in mathematical or enclosed letters."""
    if text.isascii():
        return []
    words = []
    if _FOREIGN.search(text):
        words = [match[0] for match in _WORD.finditer(text) if _mixed(match[0]) and _looks_latin(match[0])]
    words += [match[0] for match in _FANCY.finditer(text)]
    return list(dict.fromkeys(words))[:10]


def _mixed(word: str) -> bool:
    return bool(_FOREIGN.search(word) and _LATIN.search(word))


def _looks_latin(word: str) -> bool:
    """True if the foreign letters in the word are ones that pass for Latin, so that somebody meant to deceive."""
    foreign = [char for char in word if "\u0370" <= char <= "\u04ff"]
    return all(char in _TWINS for char in foreign) and not any(
        "MICRO" in unicodedata.name(char, "") or char in "ΩΔμπ" for char in foreign
    )


_TWINS = frozenset("аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХІЈЅοαρνικτυωΑΒΕΖΗΙΚΜΝΟΡΤΥΧеӀɡ")
