"""Where everyday mail plays: countries, people, organisations, formats; and the particulars of one story.

Read from `locales/LANG.toml` (format in `README.md`). Everything is drawn from a seeded generator, so the same seed
tells the same story.
"""

from __future__ import annotations

import datetime
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")
FOLDER = Path(__file__).parent / "locales"
PERSONS = ("friend", "kin", "colleague", "boss", "stranger", "neighbour", "seller", "buyer")
_SCALE = {
    "JP": 150, "KR": 1300, "CZ": 25, "SE": 11, "DK": 7, "NO": 11, "HU": 390, "PL": 4, "TR": 35, "RU": 95, "KZ": 500,
    "MX": 18, "AR": 1000, "BR": 5, "RO": 5, "UA": 42, "CN": 7, "TW": 32, "ID": 16000, "IN": 85, "SA": 4, "EG": 48,
}  # fmt: skip
"""Rough size of a price in the country's money against euros; everywhere else 1."""
_WHOLE = {"JP", "KR", "HU", "ID", "KZ", "AR", "TW"}
"""Money written without decimals."""
_TRACKING = ("############", "RR#########AA", "JJD##############", "1Z######AA####")
_MESSENGERS = ("WhatsApp", "Telegram", "Signal", "WhatsApp")
_POINTED = {"DE", "AT", "CH", "CZ", "PL", "RU", "KZ", "UA", "TR", "DK", "NO", "FI", "HU", "RO"}
"""Countries that write a short date with points."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MARK = re.compile(r"([A-Z]{2}(?:,[A-Z]{2})*)\|")
_COIN_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789"


@dataclass(frozen=True, slots=True)
class Organisation:
    """Somebody who writes: a firm, an authority, a club, with the domains that are truly theirs."""

    name: str
    domains: tuple[str, ...]
    known: bool
    """Whether it is a real, well-known one (so that a registry may know its domains)."""


@dataclass(frozen=True, slots=True)
class Country:
    """One country's formats and names. `orgs` maps a role to its organisations."""

    code: str
    tlds: tuple[str, ...]
    currency: tuple[str, ...]
    decimal: str
    thousands: str
    phones: tuple[str, ...]
    mobiles: tuple[str, ...]
    iban: str
    plate: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    streets: tuple[str, ...]
    cities: tuple[str, ...]
    freemail: tuple[str, ...]
    orgs: Mapping[str, tuple[Organisation, ...]]


@dataclass(frozen=True, slots=True)
class Locale:
    """One language: its phrases for letters, and the countries that speak it."""

    lang: str
    greeting: Mapping[str, tuple[str, ...]]
    closing: Mapping[str, tuple[str, ...]]
    footer: tuple[str, ...]
    advice: tuple[str, ...]
    unsubscribe: tuple[str, ...]
    browser: tuple[str, ...]
    preheader: tuple[str, ...]
    reply_prefix: str
    quoted: str
    items: tuple[str, ...]
    giftcards: tuple[str, ...]
    devices: tuple[str, ...]
    files: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    date: tuple[str, ...]
    countries: tuple[Country, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name and a private mail address."""

    given: str
    family: str
    address: str
    whole: str
    """Full name in the order of the language."""


def languages() -> tuple[str, ...]:
    """Languages that have a locale."""
    return tuple(sorted(path.stem for path in FOLDER.glob("??.toml")))


@cache
def locale(lang: str) -> Locale:
    """Read one locale. Raises `OSError`, `KeyError` or `ValueError` where it is not as README says."""
    data = tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8"))
    countries = tuple(_country(one) for one in data["country"])
    first = countries[0]
    # A secondary country that lists few roles borrows the rest of its neighbour's organisations.
    countries = (first, *(_completed(one, first) for one in countries[1:]))
    return Locale(
        lang=lang,
        greeting={name: tuple(texts) for name, texts in data["greeting"].items()},
        closing={name: tuple(texts) for name, texts in data["closing"].items()},
        footer=tuple(data["footer"]),
        advice=tuple(data["advice"]),
        unsubscribe=tuple(data["unsubscribe"]),
        browser=tuple(data["browser"]),
        preheader=tuple(data["preheader"]),
        reply_prefix=data["reply_prefix"],
        quoted=data["quoted"],
        items=tuple(data["items"]),
        giftcards=tuple(data["giftcards"]),
        devices=tuple(data["devices"]),
        files=tuple(data["files"]),
        months=tuple(data["months"]),
        weekdays=tuple(data["weekdays"]),
        date=tuple(data["date"]),
        countries=countries,
    )


def slug(text: str) -> str:
    """A name as it would stand in a domain or a local part: ASCII letters, digits, hyphens; never empty."""
    table = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ı": "i", "æ": "ae", "å": "aa"})
    folded = unicodedata.normalize("NFKD", text.translate(table)).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", folded.lower()).strip("-")
    # Names in other scripts have no letters left: a stable stand-in keeps one organisation one domain.
    return made or "x" + format(sum(ord(c) * (i + 7) for i, c in enumerate(text)) % 46_656, "x")


def person(random: Random, country: Country, lang: str) -> Person:
    """A person of the country, with a private address in one of the usual shapes."""
    given, family = random.choice(country.given), random.choice(country.family)
    one, two = slug(given), slug(family)
    local = random.choice(
        (f"{one}.{two}", f"{one}{two}", f"{one[0]}.{two}", f"{two}.{one}", f"{one}{random.randint(48, 99)}",
         f"{one}_{two}{random.randint(1, 99)}")
    )  # fmt: skip
    whole = f"{family} {given}" if lang in ("ja", "zh", "ko", "hu") else f"{given} {family}"
    if lang in ("ja", "zh", "ko"):
        whole = whole.replace(" ", "") if lang != "ja" else whole
    return Person(given, family, f"{local}@{random.choice(country.freemail)}", whole)


def organisation(random: Random, country: Country, role: str) -> Organisation:
    """One that plays the role; an invented firm where the country has none on its list."""
    choices = country.orgs.get(role) or country.orgs.get("supplier") or country.orgs["shop"]
    return random.choice(choices)


def particulars(
    random: Random,
    words: Locale,
    country: Country,
    day: datetime.date,
    *,
    you: Person,
    other: Person,
    org: Organisation,
    company: str,
) -> dict[str, str]:
    """A value for every slot but those of the link, the phone and the payee, which depend on who really writes.
    `day` is the day of the letter."""
    day -= datetime.timedelta(days=random.randint(0, 6))
    city = random.choice(country.cities)
    bare_city = re.sub(r"^[\d\s\-〒]+|[\d\s\-]+$", "", city) or city
    device = random.choice(words.devices).replace("{city}", bare_city)
    date_style = random.choice(words.date)
    return {
        "name": you.given,
        "full": you.whole,
        "person": other.given,
        "person_full": other.whole,
        "org": org.name,
        "company": company,
        "amount": money(random, country, 15, 400),
        "fee": money(random, country, 0.99, 4.99),
        "sum": money(random, country, 400, 9000),
        "date": written(day, words, date_style),
        "deadline": written(day + datetime.timedelta(days=random.randint(1, 13)), words, date_style),
        "weekday": random.choice(words.weekdays),
        "time": f"{random.randint(7, 21)}:{random.choice(('00', '15', '30', '45', '10', '40'))}",
        "hours": str(random.choice((2, 6, 12, 24, 48, 72))),
        "days": str(random.choice((2, 3, 5, 7, 10, 14))),
        "year": str(day.year),
        "percent": f"{random.choice((5, 8, 10, 12, 15, 20, 25, 30, 40, 50))}%",
        "order": _digits(random, random.choice(("###-#######-#######", "########", "A-######", "#########"))),
        "tracking": _digits(random, random.choice(_TRACKING)),
        "invoice": _digits(random, random.choice(("####-####", "RE-#####", "INV-######", "#######"))),
        "customer": _digits(random, random.choice(("########", "K-######", "#### ####"))),
        "account": random.choice(("•••• {}", "****{}", "…{}", "XX{}")).format(_digits(random, "####")),
        "card": _digits(random, "####"),
        "code": _digits(random, "######"),
        "city": bare_city,
        "street": random.choice(country.streets).replace("{number}", str(random.randint(1, 180))),
        "item": random.choice(words.items),
        "giftcard": random.choice(words.giftcards),
        "app": random.choice((*_MESSENGERS, "LINE" if words.lang == "ja" else "Viber")),
        "device": device,
        "plate": _digits(random, random.choice(country.plate)),
        "file": random.choice(words.files) + random.choice((".pdf", ".pdf", ".docx", ".xlsx", "")),
        "other": random.choice(country.given),
        "price": money(random, country, 4.99, 39.99),
        "rest": money(random, country, 100, 5000),
        "on": _short_date(random, day, country),
    }  # fmt: skip


def day_of(random: Random) -> datetime.date:
    """A day of the time these stories play in."""
    return datetime.date(2024, 1, 8) + datetime.timedelta(days=random.randrange(900))


def phone(random: Random, country: Country, *, mobile: bool = False) -> str:
    """A telephone number as the country writes it."""
    return _digits(random, random.choice(country.mobiles if mobile else country.phones))


def payee(random: Random, country: Country) -> str:
    """An account number to pay to, in the country's format (check digits are not made to fit)."""
    return _digits(random, country.iban)


def wallet(random: Random) -> str:
    """A crypto address of one of the usual shapes."""
    if random.random() < 0.4:
        return "0x" + "".join(random.choices("0123456789abcdef", k=40))
    if random.random() < 0.5:
        return "bc1q" + "".join(random.choices("023456789acdefghjklmnpqrstuvwxyz", k=38))
    return "1" + "".join(random.choices(_COIN_LETTERS, k=33))


def money(random: Random, country: Country, low: float, high: float) -> str:
    """An amount between two bounds in euros, written in the country's money."""
    scale = _SCALE.get(country.code, 1)
    value = random.uniform(low, high) * scale
    if scale >= 1000:
        value = round(value, -3)
    elif scale >= 90 or (high > 1000 and random.random() < 0.5):
        value = round(value, -1)
    whole, cents = divmod(round(value * 100), 100)
    grouped = f"{whole:,}".replace(",", country.thousands)
    text = grouped if country.code in _WHOLE else f"{grouped}{country.decimal}{cents:02}"
    return random.choice(country.currency).replace("{amount}", text).replace("{whole}", grouped)


def here(texts: Sequence[str], code: str) -> tuple[str, ...]:
    """The texts that are said in a country: those marked with it (`"BR|…"`, `"GB,IE|…"`), and those without a mark.
    Where none would be left, all of them. Marks are taken off."""
    split = [_MARK.match(text) for text in texts]
    bare = [text[mark.end() :] if mark else text for text, mark in zip(texts, split, strict=True)]
    fitting = [text for text, mark in zip(bare, split, strict=True) if not mark or code in mark.group(1).split(",")]
    return tuple(fitting or bare)


@cache
def locale_of(lang: str, code: str) -> Locale:
    """The locale with only what is said in one of its countries. Raises as `locale`."""
    words = locale(lang)
    return replace(
        words,
        greeting={name: here(texts, code) for name, texts in words.greeting.items()},
        closing={name: here(texts, code) for name, texts in words.closing.items()},
        footer=here(words.footer, code),
        advice=here(words.advice, code),
        unsubscribe=here(words.unsubscribe, code),
        browser=here(words.browser, code),
        preheader=here(words.preheader, code),
        items=here(words.items, code),
        giftcards=here(words.giftcards, code),
        files=here(words.files, code),
    )


def written(day: datetime.date, words: Locale, style: str) -> str:
    """A date in one of the language's ways."""
    return style.format(
        day=day.day, month=words.months[day.month - 1], month_number=day.month, year=day.year,
        weekday=words.weekdays[day.weekday()],
    )  # fmt: skip


def _short_date(random: Random, day: datetime.date, country: Country) -> str:
    month = _MONTHS[day.month - 1]
    if country.code == "JP":
        return f"{day.month}/{day.day}"
    if country.code == "US":
        return f"{day.month:02}/{day.day:02}"
    if country.code in ("GB", "IE", "AU", "IN"):
        return random.choice(
            (f"{day.day:02}/{day.month:02}", f"{day.day:02}-{month}-{day:%y}", f"{day.day:02}{month.upper()}")
        )
    if country.code in _POINTED:
        return random.choice((f"{day.day:02}.{day.month:02}.", f"{day.day:02}.{day.month:02}.{day.year}"))
    return random.choice((f"{day.day:02}/{day.month:02}", f"{day.day:02}/{day.month:02}/{day:%y}"))


def _country(data: Mapping[str, Any]) -> Country:
    tlds = tuple(data["tlds"])
    orgs: dict[str, tuple[Organisation, ...]] = {
        role: tuple(Organisation(name, tuple(domains), True) for name, *domains in rows)
        for role, rows in data.get("orgs", {}).items()
    }
    for role, local in data.get("local", {}).items():
        orgs[role] = tuple(Organisation(name, (f"{slug(name)}.{tlds[0]}",), False) for name in local)
    return Country(
        code=data["code"], tlds=tlds, currency=tuple(data["currency"]), decimal=data["decimal"],
        thousands=data["thousands"], phones=tuple(data["phones"]), mobiles=tuple(data["mobiles"]), iban=data["iban"],
        plate=tuple(data["plate"]), given=tuple(data["given"]), family=tuple(data["family"]),
        streets=tuple(data["streets"]), cities=tuple(data["cities"]), freemail=tuple(data["freemail"]), orgs=orgs,
    )  # fmt: skip


def _completed(country: Country, first: Country) -> Country:
    return replace(country, orgs={**first.orgs, **country.orgs})


def _digits(random: Random, pattern: str) -> str:
    return "".join(
        str(random.randint(0, 9)) if c == "#" else random.choice("ABCDEFGHKLMNPRSTUVWXYZ") if c == "A" else c
        for c in pattern
    )


def pick(random: Random, choices: Sequence[T], fallback: T) -> T:
    """One of several, or the fallback where there are none."""
    return random.choice(choices) if choices else fallback
