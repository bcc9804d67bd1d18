"""The languages that the companion speaks: catalogues in gettext's text format, and tables whose words follow them.

English is the source: the tables in `labels`, `sentences` and `aid_words`. Every other language is one file
`assets/languages/CODE.po` (GNU gettext manual, "The Format of PO Files"), which any translator's tool reads; the
context of a message is the name of its table. A sentence that a catalogue lacks is said in English: better foreign
than missing. gettext rather than Qt's own catalogues, because the words are made without Qt: the terminal says the
same.
"""

from __future__ import annotations

import ast
import gettext
import locale
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar, cast

from companion.domain.errors import Rejected

FOLDER = Path(__file__).parents[2] / "assets" / "languages"
ENGLISH = "en"
NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "tr": "Türkçe",
    "ar": "العربية",
    "hi": "हिन्दी",
    "ja": "日本語",
    "zh": "简体中文",
}
"""Languages of the screen by ISO 639-1 code, each by its own name."""
RIGHT_TO_LEFT = frozenset({"ar"})

K = TypeVar("K")
V = TypeVar("V", bound=str | tuple[str, str])
Message = tuple[str, str]
"""(context, English text)"""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sentences of one language."""

    code: str = ENGLISH
    said: Mapping[Message, str] = field(default_factory=dict)
    counted: Mapping[Message, tuple[str, ...]] = field(default_factory=dict)
    """Sentences with a number in them, by their English plural: one form for each class of numbers."""
    form: Callable[[int], int] = lambda number: int(number != 1)
    """Which form a number takes."""


def read(file: Path) -> Catalogue:
    """Read a catalogue. Raises `Rejected("language.unsound")` for a file that is none."""
    said: dict[Message, str] = {}
    counted: dict[Message, tuple[str, ...]] = {}
    try:
        for entry in entries(file.read_text(encoding="utf-8")):
            forms = tuple(text for name, text in sorted(entry.items()) if name.startswith("msgstr["))
            context = entry.get("msgctxt", "")
            if forms and all(forms):
                counted[context, entry["msgid_plural"]] = forms
            elif entry.get("msgstr"):
                said[context, entry["msgid"]] = entry["msgstr"]
        head = said.pop(("", ""), "")
        plural = next((line for line in head.splitlines() if line.startswith("Plural-Forms:")), "")
        rule = plural.partition("plural=")[2].rstrip(" ;")
        form: Callable[[int], int] = gettext.c2py(rule) if rule else Catalogue().form
    except (OSError, ValueError, SyntaxError, KeyError) as error:
        raise Rejected("language.unsound") from error
    return Catalogue(file.stem, said, counted, form)


def entries(text: str) -> Iterator[dict[str, str]]:
    """The entries of a catalogue's text, keyword to string. Raises `ValueError` or `SyntaxError` for no such text."""
    entry: dict[str, str] = {}
    keyword = ""
    for line in (*text.split("\n"), ""):
        if line.startswith("#"):
            continue
        if not line.strip():
            if entry:
                yield entry
            entry, keyword = {}, ""
            continue
        if not line.startswith('"'):
            keyword, _, line = line.partition(" ")
            entry[keyword] = ""
        # A PO string is written with C's escapes, which are a part of Python's.
        entry[keyword] += str(ast.literal_eval(line))


@dataclass(slots=True)
class _Spoken:
    """The language of this process: set before the first word is said, by `speak`."""

    catalogue: Catalogue = field(default_factory=Catalogue)


_SPOKEN = _Spoken()


def available() -> tuple[str, ...]:
    """Codes of the languages that are there, English first."""
    return tuple(code for code in NAMES if code == ENGLISH or (FOLDER / f"{code}.po").is_file())


def speak(code: str = "") -> str:
    """Say everything in this language from now on, or, for an empty code, in that of the system; the code that it
    became. A language that is not there, or whose catalogue is unsound, is English."""
    wanted = (code,) if code else preferred()
    known = available()
    chosen = next((one for one in wanted if one in known), ENGLISH)
    try:
        _SPOKEN.catalogue = Catalogue() if chosen == ENGLISH else read(FOLDER / f"{chosen}.po")
    except Rejected:
        _SPOKEN.catalogue = Catalogue()
    return _SPOKEN.catalogue.code


def spoken() -> str:
    """Code of the language that is spoken now."""
    return _SPOKEN.catalogue.code


def preferred() -> tuple[str, ...]:
    """Languages that the system asks for, most wanted first."""
    stated = [os.environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    names = [one for value in stated for one in value.split(":") if one]
    if not names and sys.platform == "win32":
        import ctypes

        names = [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return tuple(dict.fromkeys(name.partition(".")[0].partition("_")[0].partition("-")[0].lower() for name in names))


def translated(context: str, text: str) -> str:
    """A sentence in the language that is spoken."""
    return _SPOKEN.catalogue.said.get((context, text), text)


def counted(context: str, one: str, many: str, number: int) -> str:
    """A sentence with a number in it, in the form that this number takes."""
    catalogue = _SPOKEN.catalogue
    forms = catalogue.counted.get((context, many))
    if forms is None:
        return one if number == 1 else many
    return forms[min(catalogue.form(abs(number)), len(forms) - 1)]


class Table(Mapping[K, V], Generic[K, V]):
    """Sentences by their key, in the language that is spoken; `english` has the source."""

    def __init__(self, context: str, english: Mapping[K, V]) -> None:
        self.context = context
        self.english: Mapping[K, V] = english

    def __getitem__(self, key: K) -> V:
        value: str | tuple[str, str] = self.english[key]
        if isinstance(value, str):
            return cast("V", translated(self.context, value))
        return cast("V", tuple(translated(self.context, one) for one in value))

    def __iter__(self) -> Iterator[K]:
        return iter(self.english)

    def __len__(self) -> int:
        return len(self.english)
