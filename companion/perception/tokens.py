"""Text cut into tokens after folding: case, accents, look-alike letters and invisible characters taken away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

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
        if chr(point) not in "\t\n\r":
            table[point] = _ZERO
    table[0x2028] = table[0x2029] = "\n"
    return table


_FOLD = _fold_table()
_FOREIGN = re.compile(r"[^\t\n\r\x20-\x7f]+")
LEET = str.maketrans("013457@$", "oieastas")


def fold(text: str) -> tuple[str, Sequence[int] | None]:
    """Plain lower-case form of `text`, and for each of its characters the place in `text` (None: the same place).

    One character becomes one character or, if it is invisible, none.
    """
    folded = _FOREIGN.sub(lambda match: match[0].translate(_FOLD), text)
    folded = folded.lower()
    if len(folded) != len(text):  # pragma: no cover - the table maps one to one; a guard for new Python tables
        folded = "".join(char.translate(_FOLD).lower()[:1] or " " for char in text)
    if _ZERO not in folded:
        return folded, None
    places = [place for place, char in enumerate(folded) if char != _ZERO]
    return folded.replace(_ZERO, ""), places


_CURRENCY = (
    r"eur|euros?|usd|dollars?|gbp|pounds?|quid|chf|franken|francs?|pln|zl|zloty\w*|tl|lira|brl|reais|real|inr|rs|rupees?"
    r"|usdt|btc|eth|bitcoins?|cad|aud|naira|pesos?|mxn|kr|kroner|kronor|sek|dkk|nok|kc|korun\w*|czk|rub|py\u0431\w*|yen|jpy"
)
_SIGNS = r"\u20ac$\xa3\u20ba\u20bd\u20b4\u5186\u5143"
"""Signs of money that stand behind the amount; what follows the Japanese and Chinese ones may be a letter."""
END = "\x01"
"""Stands for an end of line that ends a sentence."""
ENDS = re.compile(r"[.!?\x01\u2026]+")
CLAUSES = ",;:()|\u2022"
_URL = r"(?:https?://|www\.)[^\s\x01<>\"]++|\b[a-z0-9-]{1,63}+(?:\.[a-z0-9-]{1,63}+){1,6}+/[^\s\x01<>\"]*+"
_MAIL = r"[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+)++"
_MONEY = (
    r"(?:r\$|us\$|[\u20ac$\xa3\u20b9\xa5\u20ba]|\b(?:eur|usd|gbp|chf|rs\.?|inr|brl|pln|kr\.?|dkk|sek))[ ]?"
    r"\d++(?:[.,']\d++)*+(?:[ ]?(?:k|m|million\w*|mio|usd))?\b"
    rf"|\d++(?:[.,']\d++|[ ]\d{{3}}(?!\d))*+[ ]?(?:[{_SIGNS}]|(?:{_CURRENCY})\b)"
)
_PHONE = (
    r"(?:\+|\(\+?|\b0)\d[\d .()/-]{5,18}\d\b|\b\d{3,4}[ .-]\d{3,4}[ .-]\d{3,4}\b|\b1[ -]?\(\d{3}\)[ \d-]{7,9}\d\b"
)
_ODD = r"[^\W\d_](?:[^\W_]|[@$](?=[^\W\d_]))*+|\d{1,2}[^\W\d_][^\W_]*+"
# Plain words come first, because they are nearly all there is; possessive throughout, hence linear.
TOKEN = re.compile(
    rf"[^\W\d_]++(?![@:/$_\d]|\.\w|[ ]\d)|{_URL}|{_MAIL}|{_MONEY}|{_PHONE}|{_ODD}|\d++(?:[.,:]\d++)*+(?:[ ]?%)?"
    r"|[.!?\u2026]++(?=[\s\x01\"')\]]|$)|\x01|[,;:()\u2022|]"
)
_KINDS = (
    ("#url", re.compile(_URL)),
    ("#mail", re.compile(_MAIL)),
    ("#money", re.compile(_MONEY)),
    ("#phone", re.compile(_PHONE)),
)


def kind_of(token: str) -> str:
    """What a folded token is that is no word: `#url`, `#mail`, `#money`, `#phone`, `#number`; empty for a word."""
    if token.isalpha():
        return ""
    kind = next((kind for kind, pattern in _KINDS if pattern.fullmatch(token)), "")
    if not kind and not any(char.isalpha() for char in token):
        return "#number"
    return kind
