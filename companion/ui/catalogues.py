"""What has to be translated: every message of the tables and of the signs, and catalogues in step with them.

Used by whoever translates (`make languages`) and by the tests; a run of the companion never needs it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.ui import languages, spoken

PLURALS: Mapping[str, str] = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "de": "nplurals=2; plural=(n != 1);",
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "hi": "nplurals=2; plural=(n > 1);",
    "it": "nplurals=2; plural=(n != 1);",
    "ja": "nplurals=1; plural=0;",
    "nl": "nplurals=2; plural=(n != 1);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "pt": "nplurals=2; plural=(n > 1);",
    "tr": "nplurals=2; plural=(n > 1);",
    "zh": "nplurals=1; plural=0;",
}
"""Rules of the Unicode CLDR, as gettext writes them."""


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that is said: its table, its English, and for what has a number in it the English plural."""

    context: str
    text: str
    many: str = ""


def messages() -> Iterator[Message]:
    """Everything that the companion says, in the order of the tables; each once."""
    seen: dict[Message, None] = {}
    for table in spoken.TABLES:
        for key, value in table.english.items():
            if not isinstance(value, str):
                whole = [Message(table.context, *value)] if table is spoken.PROVENANCE else []
                seen.update(dict.fromkeys(whole or (Message(table.context, one) for one in value)))
            elif (name := str(key)).endswith(".one"):
                many = spoken.TEXT.english[name.removesuffix("one") + "many"]
                seen.setdefault(Message(table.context, value, many))
            elif not name.endswith(".many"):
                seen.setdefault(Message(table.context, value))
    for detector in (*DETECTORS, *COMPARISONS):
        for indicator in detector.indicators:
            seen.setdefault(Message("sign", indicator.sentence))
            seen.setdefault(Message("sign", indicator.help))
    yield from (one for one in seen if one.text)


def forms(code: str) -> int:
    """How many forms a sentence with a number has in a language."""
    return int(PLURALS[code].partition("=")[2].partition(";")[0])


def written(code: str, known: languages.Catalogue) -> str:
    """The text of a catalogue with every message, translated as far as `known` has it."""
    head = f"Language: {code}\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: {PLURALS[code]}\\n"
    parts = [f'msgid ""\nmsgstr "{head}"\n']
    for one in messages():
        lines = [f"msgctxt {quoted(one.context)}", f"msgid {quoted(one.text)}"]
        if one.many:
            said = known.counted.get((one.context, one.many), ())
            lines.append(f"msgid_plural {quoted(one.many)}")
            lines += [
                f"msgstr[{n}] {quoted(said[n] if n < len(said) else '')}" for n in range(forms(code))
            ]  # fmt: skip
        else:
            lines.append(f"msgstr {quoted(known.said.get((one.context, one.text), ''))}")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def quoted(text: str) -> str:
    """A string as a catalogue writes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def missing(known: languages.Catalogue) -> list[Message]:
    """What a catalogue does not say."""
    return [
        one
        for one in messages()
        if not (known.counted.get((one.context, one.many)) if one.many else known.said.get((one.context, one.text)))
    ]
