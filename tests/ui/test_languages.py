"""The languages of the screen: complete, with the same gaps as the English, in the form that a number takes."""

from __future__ import annotations

import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion import settings
from companion.domain.errors import Rejected
from companion.domain.judgement import Act
from companion.ui import catalogues, languages, spoken, wording

SHIPPED = [code for code in languages.available() if code != languages.ENGLISH]
MOST = 1.9
"""How much longer than the English a sentence may be: beyond that a button does not hold it."""
SHORT = 24
"""Characters below which a sentence may be as long as this many and a half."""

GERMAN = """
msgid ""
msgstr "Language: de\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"

msgctxt "ACTS"
msgid "Warned you"
msgstr "Hat gewarnt: \\"so\\""

# A remark.
msgctxt "TEXT"
msgid "{count} question waits for you."
msgid_plural "{count} questions wait for you."
msgstr[0] "{count} Frage "
"wartet."
msgstr[1] "{count} Fragen warten."
"""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    languages.speak(languages.ENGLISH)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    return tmp_path


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_a_catalogue_is_read_with_its_forms(folder: Path) -> None:
    (folder / "de.po").write_text(GERMAN, encoding="utf-8")
    known = languages.read(folder / "de.po")
    assert known.said == {("ACTS", "Warned you"): 'Hat gewarnt: "so"'}
    assert languages.speak("de") == "de"
    one, many = "{count} question waits for you.", "{count} questions wait for you."
    assert languages.counted("TEXT", one, many, 1) == "{count} Frage wartet."
    assert languages.counted("TEXT", one, many, 7) == "{count} Fragen warten."
    assert languages.counted("TEXT", "{count} dog", "{count} dogs", 7) == "{count} dogs"
    assert languages.translated("ACTS", "Asked you") == "Asked you"


@pytest.mark.parametrize("text", ['msgid "a', "nonsense", 'msgctxt "x"\nmsgstr "without an id"', "\x00"])
def test_a_damaged_catalogue_is_english(folder: Path, text: str) -> None:
    (folder / "de.po").write_text(text, encoding="utf-8")
    with pytest.raises(Rejected):
        languages.read(folder / "de.po")
    assert languages.speak("de") == "en"
    assert spoken.ACTS[Act.WARN] == spoken.ACTS.english[Act.WARN]


def test_the_system_is_asked_unless_the_person_chose(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "de.po").write_text(GERMAN, encoding="utf-8")
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_AT.UTF-8")
    assert languages.speak() == "de"
    monkeypatch.setenv("LANGUAGE", "xx:de")
    assert languages.speak() == "de"
    assert languages.speak("en") == "en"
    assert languages.speak("xx") == "en"


def test_the_language_is_known_before_anything_else_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    assert settings.language_of(file) == ""
    settings.save(file, settings.Settings(language="pt_BR"))
    assert settings.language_of(file) == "pt"
    file.write_bytes(b"\xff")
    assert settings.language_of(file) == ""


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n"), max_size=60))
def test_what_is_written_is_read_back(text: str) -> None:
    [entry] = languages.entries(f"msgid {catalogues.quoted(text)}\n")
    assert entry["msgid"] == text


def test_every_table_is_translated_from_its_own_name() -> None:
    assert len({table.context for table in spoken.TABLES}) == len(spoken.TABLES)
    assert all(getattr(spoken, table.context) is table for table in spoken.TABLES)


@pytest.mark.parametrize("code", SHIPPED)
def test_a_language_is_complete(code: str) -> None:
    known = languages.read(languages.FOLDER / f"{code}.po")
    assert catalogues.missing(known) == []
    assert catalogues.written(code, known) == (languages.FOLDER / f"{code}.po").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", SHIPPED)
def test_a_language_keeps_the_gaps_and_fits_the_windows(code: str) -> None:
    known = languages.read(languages.FOLDER / f"{code}.po")
    for message in catalogues.messages():
        if message.many:
            said = known.counted[message.context, message.many]
            assert len(said) == catalogues.forms(code), message
            # One, two or none may be said in a word; whatever else stands in a gap stands in every form.
            assert all(gaps(form) | {"count"} == gaps(message.many) | {"count"} for form in said), message
        else:
            one = known.said[message.context, message.text]
            assert gaps(one) == gaps(message.text), message
            assert len(one) <= max(MOST * len(message.text), 1.5 * SHORT), (message, one)
            assert wording.plain(one, 2_000, lines=True) == one, message


@pytest.mark.parametrize("code", SHIPPED)
def test_no_language_calls_anything_safe(code: str) -> None:
    """What finding nothing is called has to be as careful as in English."""
    languages.speak(code)
    assert spoken.TEXT["headline.silent"] != spoken.TEXT.english["headline.silent"]
    assert len({spoken.ACTS[act] for act in Act}) == len(Act)
