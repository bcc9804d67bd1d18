"""Words to numbers for the text model: hashed whole words and character n-grams, no vocabulary to ship.

A word is the sum of what it is made of (fastText, Bojanowski et al. 2017), so that inflected, misspelt, unseen and
half-hidden words still mean something; look-alike letters were folded away before (`tokens.fold`). Scripts written
without blanks are read character by character with what follows. Things whose value says nothing in general (links,
amounts, numbers, addresses) are read as what they are, never as what they say: a model that knows one scammer's
domain by heart knows nothing about the next.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from companion.perception.tokens import fold, kind_of

BUCKETS = 1 << 16
"""Size of the hash table; id 0 is padding, so ids run from 1 to `BUCKETS`."""
GRAMS = 12
"""Most ids of one unit: itself, then its n-grams."""
MOST_UNITS = 256
"""Units of one text that are read: the first `MOST_UNITS - TAIL`, and the last `TAIL`."""
TAIL = 48
_CALENDAR: dict[str, str] = {
    # Beginnings of folded words; Cyrillic as folding leaves it. Words that also mean something else ("may", "sun",
    # "mar") are left out.
    "#weekday": """
        monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
        samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves
        viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica segunda-feira
        terca-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag
        zondag poniedzial wtorek wtorku srode sroda srody czwartek czwartku piatek piatku sobota sobote soboty
        niedziel mandag mandagen tisdag onsdag torsdag fredag lordag sondag tirsdag pondel utery uterek streda
        stredu ctvrtek patek pazartesi sali carsamba persembe cuma cumartesi pazar понедельник вторник сред
        четверг пятниц суббот воскресень
    """,
    "#month": """
        january february april june july august september october november december januar februar marz juni
        juli oktober dezember janvier fevrier avril juin juillet aout septembre octobre novembre decembre
        enero febrero abril junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile
        maggio giugno luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro
        outubro novembro dezembro januari februari maart augusti styczen styczni luty lutego marzec marca
        kwiecien kwietni czerwiec czerwca lipiec lipca sierpien sierpni wrzesien wrzesni pazdziernik listopad
        grudzien grudni marts leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna
        cervenec cervence srpen srpna zari rijen rijna prosinec prosince ocak subat nisan haziran temmuz
        agustos eylul ekim kasim aralik январ феврал март апрел июн июл август сентябр октябр ноябр декабр
    """,
    "#daytime": """
        morning afternoon evening abend nachmittag vormittag matin soir apres-midi tarde manana noche mattina
        sera pomeriggio manha noite ochtend middag avond rano wieczor wieczorem morgonen formiddag eftermiddag
        kvall kvallen aften rano odpoledne dopoledne vecer sabah aksam oglen утр вечер днем
    """,
}
"""Days, months and times of day: which of them a text names says nothing, that it names one may."""
_ENDING = 3
"""So many letters of inflection may follow the beginning."""
_LONGEST_WORD = 40
_CACHE = 60_000


def rows_of(tokens: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """(ids [units, `GRAMS`], token index [units]) of a text's folded tokens. Deterministic on every machine."""
    ids: list[tuple[int, ...]] = []
    places: list[int] = []
    for place, token in enumerate(tokens):
        for unit in _units(token):
            ids.append(unit)
            places.append(place)
    if len(ids) > MOST_UNITS:
        head = MOST_UNITS - TAIL
        ids, places = ids[:head] + ids[-TAIL:], places[:head] + places[-TAIL:]
    return np.array(ids, dtype=np.int32).reshape(-1, GRAMS), np.array(places, dtype=np.int32)


@lru_cache(maxsize=_CACHE)
def _units(token: str) -> tuple[tuple[int, ...], ...]:
    kind = kind_of(token)
    if kind:
        # How long a number is says something (a code, a year, a telephone); which one it is does not.
        # "20 %" is as long as "20".
        shape = f"{kind}{min(len(token.removesuffix(' %')), 8)}" if kind == "#number" else kind
        return (_padded((_hash(kind), _hash(shape))),)
    calendar = _calendar_kind(token)
    if calendar:
        return (_padded((_hash(calendar),)),)
    token = token[:_LONGEST_WORD]
    if _unspaced(token[0]):
        return tuple(
            _padded(
                (_hash(char), *(_hash(token[place : place + size]) for size in (2, 3) if place + size <= len(token)))
            )
            for place, char in enumerate(token)
        )
    framed = f"<{token}>"
    grams = [framed[place : place + size] for size in (4, 3, 5) for place in range(len(framed) - size + 1)]
    if len(grams) > GRAMS - 1:
        # Spread over the word rather than its beginning alone.
        step = len(grams) / (GRAMS - 1)
        grams = [grams[int(number * step)] for number in range(GRAMS - 1)]
    return (_padded((_hash(framed), *map(_hash, grams))),)


@cache
def _beginnings() -> dict[str, str]:
    return {fold(word)[0]: kind for kind, words in _CALENDAR.items() for word in words.split()}


def _calendar_kind(token: str) -> str:
    known = _beginnings()
    for cut in range(_ENDING + 1):
        kind = known.get(token[: len(token) - cut])
        if kind and (not cut or len(token) - cut > _ENDING + 1):
            return kind
    return ""


def _padded(ids: Iterable[int]) -> tuple[int, ...]:
    kept = tuple(ids)[:GRAMS]
    return kept + (0,) * (GRAMS - len(kept))


def _hash(text: str) -> int:
    return zlib.crc32(text.encode()) % BUCKETS + 1


def _unspaced(char: str) -> bool:
    """Whether the character belongs to a script written without blanks (Han, Kana, Thai, Lao, Khmer, Myanmar)."""
    point = ord(char)
    return (
        0x3040 <= point <= 0x30FF
        or 0x3400 <= point <= 0x9FFF
        or 0xF900 <= point <= 0xFAFF
        or 0x0E00 <= point <= 0x0EFF
        or 0x1000 <= point <= 0x109F
        or 0x1780 <= point <= 0x17FF
        or 0x20000 <= point <= 0x2FA1F
    )
