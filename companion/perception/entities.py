"""Things named in a text that tie observations of one affair together: phones, accounts, wallets, addresses, amounts.

A value counts only if its own check holds (IBAN mod 97, base58 and bech32 checksums), or its form is unmistakable.
Every pattern is bounded, so time is linear in the text.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from companion.domain.observation import Entity, Mention
from companion.perception.addresses import registered_domain
from companion.perception.words import word_set

MAX_MENTIONS = 200

# All but those for wallets and addresses run on text in lower case: matching without regard to case is three times as
# slow. They begin with a set of characters wherever they can, which lets the engine skip.
_LOCAL = re.compile(r"[A-Za-z0-9][\w.+-]{0,63}\Z")
_AT_HOST = re.compile(r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w@])")
_PHONE = re.compile(r"[+(\d](?<![\w.,$€£/=&%#@:-][+(\d])(?:[(\d]|0)?(?:[\s\u00a0().\-–/]{0,3}\d){6,16}(?![\w@])")
_IBAN = re.compile(r"[a-z]{2}\d{2}[a-z0-9 \u00a0-]{11,44}")
_SORT_CODE = re.compile(r"sort[ -]?code[^\d\n]{0,20}(\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)")
_ACCOUNT = re.compile(
    r"(?:account|acc|a/c|acct|konto(?:nummer)?|compte|cuenta|conta|conto)\s{0,3}(?:number|no|nr|nummer|num|#)?\s{0,3}"
    r"[.:#]?\s{0,3}(\d(?:[ -]?\d){5,15})(?!\d)"
)
_ROUTING = re.compile(r"(?:routing|aba)\s{0,3}(?:number|no|#)?\s{0,3}[.:#]?\s{0,3}(\d{9})(?!\d)")
_BASE58 = re.compile(r"[13T](?<![A-Za-z0-9].)[1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])")
_BECH32 = re.compile(r"(?<![a-z0-9])(?:bc1|ltc1)[02-9ac-hj-np-z]{11,71}(?![a-z0-9])")
_HEX_WALLET = re.compile(r"(?<![a-z0-9])0x[0-9a-f]{40}(?![a-z0-9])")
_BIG = r"(?: ?(?:million|mio|billion))?"
_PRICED = re.compile(
    r"(us\$|a\$|c\$|r\$|[$€£¥₹₽₺₩]|usdt?|eur|gbp|chf|aud|cad|inr|btc|rs\.?|kr\.?)[ \u00a0]?"
    rf"(\d[\d.,'\u00a0]{{0,17}}{_BIG})"
)
_COUNTED = re.compile(
    rf"(\d[\d.,'\u00a0]{{0,17}}{_BIG})[ \u00a0]?"
    r"(€|£|usdt?|eur|gbp|chf|aud|cad|inr|btc|euros?|dollars?|pounds?|kr)(?![a-z])"
)
_DATE = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d")
_CURRENCY = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "€": "EUR", "eur": "EUR",
    "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "chf": "CHF",
    "a$": "AUD", "aud": "AUD", "c$": "CAD", "cad": "CAD", "r$": "BRL",
    "¥": "JPY", "₹": "INR", "rs": "INR", "inr": "INR", "₽": "RUB", "₺": "TRY",
    "₩": "KRW", "btc": "BTC", "usdt": "USDT", "kr": "KR",
}  # fmt: skip
_TRUNK = {
    "de": "49", "at": "43", "ch": "41", "fr": "33", "uk": "44", "gb": "44", "es": "34", "it": "39", "nl": "31",
    "be": "32", "us": "1", "en": "1", "pt": "351", "pl": "48", "sv": "46", "da": "45", "no": "47", "fi": "358",
    "tr": "90", "ja": "81", "ko": "82", "zh": "86", "ru": "7", "id": "62", "in": "91",
}  # fmt: skip
_COUNTRY_CODES = word_set(
    "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 "
    "84 86 90 91 92 93 94 95 98"
)
_THREE_DIGITS = ("21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68", "69", "80",
                 "85", "87", "88", "96", "97", "99")  # fmt: skip
_IBAN_LENGTH = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "BY": 28,
    "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18,
    "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22,
    "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20,
    "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18,
    "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24,
    "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24,
    "XK": 20,
}  # fmt: skip


def mentions(text: str, language: str = "", domains: Iterable[str] = ()) -> tuple[Mention, ...]:
    """All mentions in `text` (Unicode digits and full-width forms normalised), then the given link domains.

    `language` serves as a guess at the country of a phone number written without its code.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_digits())
    found: dict[Mention, None] = {}

    def add(entity: Entity, value: str) -> None:
        if value and len(found) < MAX_MENTIONS:
            found.setdefault(Mention(entity, value))

    numbers = "\n".join(line for line in text.split("\n") if _DIGIT.search(line))
    if numbers:
        for entity, value in _numbers(numbers, language):
            add(entity, value)
    position = text.find("@")
    while position >= 0 and len(found) < MAX_MENTIONS:
        local = _LOCAL.search(text[max(position - 65, 0) : position])
        host = _AT_HOST.match(text, position + 1)
        if local and host:
            add(Entity.EMAIL, f"{local[0]}@{host[0]}".lower())
        position = text.find("@", position + 1)
    for domain in domains:
        add(Entity.DOMAIN, domain)
    return tuple(found)


def _numbers(text: str, language: str) -> Iterator[tuple[Entity, str]]:
    """Everything made of digits. What was taken for one thing is not taken for another."""
    low = text.lower()
    if len(low) != len(text):
        # One letter (the dotted capital I) grows when lowered; places must stay comparable.
        text = low
    taken = bytearray(len(text))

    def take(start: int, end: int) -> bool:
        if any(taken[start:end]):
            return False
        taken[start:end] = b"\1" * (end - start)
        return True

    for match in _IBAN.finditer(low):
        value = iban(match[0]) if not text[match.start() - 1 : match.start()].isalnum() else ""
        if value and take(match.start(), match.start() + _reach(match[0], len(value))):
            yield Entity.IBAN, value
    for pattern, check, source in _WALLETS:
        for match in pattern.finditer(text if source == "as written" else low):
            value = check(match[0])
            if value and take(*match.span()):
                yield Entity.WALLET, value
    for pattern in (_SORT_CODE, _ACCOUNT, _ROUTING):
        for match in pattern.finditer(low):
            if not _a_date(match[1]) and take(*match.span(1)):
                yield Entity.ACCOUNT, re.sub(r"\D", "", match[1])
    for match in _PRICED.finditer(low):
        if match[1][0] not in _LETTERS or not low[match.start() - 1 : match.start()].isalnum():
            value = _amount(match[2], match[1])
            if value and take(*match.span()):
                yield Entity.AMOUNT, value
    for match in _COUNTED.finditer(low):
        if low[match.start() - 1 : match.start()] not in _NOT_BEFORE or match.start() == 0:
            value = _amount(match[1], match[2])
            if value and take(*match.span()):
                yield Entity.AMOUNT, value
    for match in _PHONE.finditer(low):
        if take(*match.span()):
            value = phone(match[0], language)
            if value:
                yield Entity.PHONE, value


def _reach(text: str, count: int) -> int:
    """How many characters of `text` hold its first `count` letters and digits."""
    for place, char in enumerate(text):
        count -= char.isalnum()
        if count == 0:
            return place + 1
    return len(text)


_DIGIT = re.compile(r"\d")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_NOT_BEFORE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_.,")


@cache
def _digits() -> dict[int, str]:
    """Decimal digits of every script to ASCII, for `str.translate`."""
    every = (chr(code) for code in range(0x80, 0x1FBFA))
    return {ord(char): str(unicodedata.digit(char)) for char in every if unicodedata.category(char) == "Nd"}


def _a_date(text: str) -> bool:
    """True for six digits that read as a date, the commonest false sort code."""
    first, second, third = text[:2], text[3:5], text[6:8]
    if len(text) != 8 or not (first + second + third).isdigit():
        return False
    return (1 <= int(second) <= 12 and 1 <= int(first) <= 31) or (1 <= int(first) <= 12 and 1 <= int(second) <= 31)


def iban(text: str) -> str:
    """The IBAN without blanks if it is a valid one (ISO 13616: length by country, mod 97), else the empty string."""
    value = re.sub(r"[^A-Za-z0-9]", "", text).upper()
    length = _IBAN_LENGTH.get(value[:2])
    if length is None or len(value) < length:
        return ""
    value = value[:length]
    number = "".join(str(int(char, 36)) for char in value[4:] + value[:4])
    return value if int(number) % 97 == 1 else ""


_LONG_RUN = re.compile(r"(?<!\d)\+?\d[\d -]{8,18}\d(?!\d)")
_STAMP = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])")


def phones_in_name(name: str) -> tuple[str, ...]:
    """Numbers in a file's name, where they are written as bare runs of digits (`Support-12025550134.exe`).

    Ten to thirteen digits that do not begin like a date; a number without its country code is taken as dialled.
    """
    found = []
    for match in _LONG_RUN.finditer(name):
        digits = re.sub(r"\D", "", match[0])
        if 10 <= len(digits) <= 13 and not _STAMP.match(digits):
            found.append(phone(match[0]) or phone(f"+{digits}") or digits)
    return tuple(dict.fromkeys(found))


def phone(text: str, language: str = "") -> str:
    """Digits with country code (E.164 without the plus), or the empty string if it cannot be a phone number.

    A national number gets the code guessed from `language`; where that is unknown it keeps its leading zero, so that
    the same number written the same way still ties cases together.
    """
    stripped = text.strip()
    if _DATE.match(stripped):
        return ""
    digits = re.sub(r"\D", "", stripped)
    if stripped.startswith("+") or stripped.startswith("00") or stripped.startswith("(+"):
        digits = digits.removeprefix("00") if stripped.startswith("00") else digits
        digits = re.sub(r"^(\d{2})0(?=[1-9]\d{8,})", r"\1", digits) if "(0)" in stripped else digits
        known = digits[:1] in _COUNTRY_CODES or digits[:2] in _COUNTRY_CODES or digits[:2] in _THREE_DIGITS
        return digits if known and 8 <= len(digits) <= 15 else ""
    grouped = bool(re.search(r"\d[\s\u00a0().\-–/]+\d", stripped))
    if len(digits) == 11 and digits[0] == "1" and grouped and digits[1] in "23456789":
        return digits
    if len(digits) == 10 and digits[0] in "23456789" and digits[3] in "23456789" and grouped:
        return "1" + digits
    if digits.startswith("0") and not digits.startswith("00") and 9 <= len(digits) <= 12:
        code = _TRUNK.get(language, "")
        if language == "en":
            code = "44"
        return code + digits[1:] if code and code != "39" else code + digits if code else digits
    return ""


def _amount(raw: str, unit: str) -> str:
    """Currency and value, such as `EUR 12.5`, or the empty string."""
    unit = unit.rstrip(".")
    factor = 1.0
    for word, times in (("million", 1e6), ("mio", 1e6), ("billion", 1e9)):
        if raw.endswith(word):
            raw, factor = raw.removesuffix(word), times
    raw = raw.strip().strip(".,'").replace("\u00a0", "").replace("'", "").replace(" ", "")
    last = max(raw.rfind(","), raw.rfind("."))
    if last >= 0 and len(raw) - last - 1 in (1, 2):
        raw = re.sub(r"[.,]", "", raw[:last]) + "." + raw[last + 1 :]
    elif not (unit == "btc" and raw.count(".") == 1):
        raw = re.sub(r"[.,]", "", raw)
    try:
        value = float(raw) * factor
    except ValueError:
        return ""
    return f"{_CURRENCY.get(unit, unit.upper())} {value:.8g}" if 0 < value < 1e13 else ""


_ALPHABET58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ALPHABET32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def _base58(text: str) -> str:
    """The address if its base58check sum holds (Bitcoin P2PKH, P2SH; Tron)."""
    number = 0
    for char in text:
        number = number * 58 + _ALPHABET58.index(char)
    try:
        raw = number.to_bytes(25, "big")
    except OverflowError:
        return ""
    check = hashlib.sha256(hashlib.sha256(raw[:-4]).digest()).digest()[:4]
    return text if check == raw[-4:] else ""


def is_base58check(text: str) -> bool:
    """Whether the base58check sum of a text of base58's characters holds, whatever the coin."""
    return bool(_base58(text))


def _bech32(text: str) -> str:
    """The address if its checksum holds (BIP 173, BIP 350)."""
    text = text.lower()
    prefix, _, data = text.rpartition("1")
    if any(char not in _ALPHABET32 for char in data):
        return ""
    values = [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix]
    values += [_ALPHABET32.index(char) for char in data]
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            if top >> place & 1:
                checksum ^= generator
    return text if checksum in (1, 0x2BC830A3) else ""


_WALLETS: tuple[tuple[re.Pattern[str], Callable[[str], str], str], ...] = (
    (_BASE58, _base58, "as written"),
    (_BECH32, _bech32, "in lower case"),
    (_HEX_WALLET, str, "in lower case"),
)


def mail_domain(address: str) -> str:
    """Registered domain of a mail address, or the empty string."""
    return registered_domain(address.rpartition("@")[2].lower()) if "@" in address else ""
