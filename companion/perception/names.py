"""What a name is made to look like: hosts that imitate brands, and display names that claim to be one.

Two names look alike if they are the same after look-alike characters are resolved (Unicode UTS 39, towards Latin),
are one slip of a finger apart, or hold a brand's word among words of service.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from companion.perception.addresses import registered_domain
from companion.perception.lists import (
    ORDINARY,
    Brand,
    brand_aliases,
    brand_domains,
    brand_key,
    brand_labels,
    confusables,
    free_host,
    is_owned,
    is_popular,
    known_labels,
    owns,
)
from companion.perception.slips import left_out, neighbours, slip
from companion.perception.words import word_set

_SERVICE = word_set(
    "account accounts alert alerts admin bank banking billing card care center centre check client cloud company "
    "co corp customer customers confirmation delivery department desk email express help helpdesk id inc info "
    "information international invoice kundenservice kundendienst limited llc login ltd gmbh mail member "
    "membership message news newsletter no noreply not notice notification notifications official online order "
    "orders parcel pay payment payments portal premium reply rewards receipt safety secure security service "
    "services shipping shop sicherheit store subscription support survey system team tech the update updates "
    "upgrade user verification verify via wallet your dein ihr das die der le la votre suporte atendimento "
    "soporte cliente clientes equipe equipo servicio assistance plc group us uk usa eu de fr it es"
)

_LEET = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "$": "s", "@": "a", "|": "l", "!": "i"})
_LEET_I = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "l": "i"})


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """Lower-case form in which characters that look alike are the same (UTS 39, towards Latin letters)."""
    if not text.isascii():
        text = text.translate(confusables())
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return text.lower()


def looks(label: str) -> frozenset[str]:
    """What a label can be read as: look-alike characters resolved, digits as letters, `rn` as m, hyphens dropped."""
    plain = skeleton(label)
    out = {plain, plain.translate(_LEET), plain.translate(_LEET_I)}
    out |= {form.replace("rn", "m") for form in out} | {form.replace("vv", "w") for form in out}
    out |= {form.replace("-", "") for form in out}
    return frozenset(out)


@cache
def _deletions() -> dict[str, tuple[str, ...]]:
    """Labels by each form with one character left out: finds all at edit distance one in constant time."""
    out: dict[str, tuple[str, ...]] = {}
    for label, brand in brand_labels().items():
        # Of the long list by country only whole words count: among thousands of names one letter is soon matched.
        if len(label) >= 6 and brand.curated:
            for form in {label, *left_out(label)}:
                out[form] = (*out.get(form, ()), label)
    return out


_LONG = 9
"""Letters from which on a name of the whole registry is compared, and only with what a finger or a bit makes of it:
among thousands of names shorter ones, and any other changed letter, are met as often on honest sites as on frauds."""


@cache
def _registry() -> dict[str, str]:
    """Names of every domain of the registry, however little known, with the first such domain."""
    out: dict[str, str] = {}
    for domain in brand_domains():
        label = domain.partition(".")[0]
        if len(label) >= _LONG and label.isascii():
            out.setdefault(label, domain)
    return out


@cache
def _leet_labels() -> dict[str, str]:
    return {form: label for label in brand_labels() for form in (label.translate(_LEET_I), label)}


_JUMBLED_FROM, _JUMBLED_AT = -3.6, -4.1
"""Mean log-probabilities of letters from which on a word counts as jumbled, and at which it fully does: of some 2,600
ordinary domains 0.6 % lie below the first, of sending domains made by programs more than half."""


@cache
def _letters() -> tuple[Counter[str], Counter[str]]:
    triples: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for label in known_labels():
        word = f"^{re.sub('[^a-z]', '', label)}$"
        if 6 <= len(word) <= 22:
            for place in range(len(word) - 2):
                triples[word[place : place + 3]] += 1
                pairs[word[place : place + 2]] += 1
    return triples, pairs


@lru_cache(maxsize=4096)
def jumbled(label: str) -> float:
    """0 to 1: how much a word of at least eight characters looks made by chance rather than by a person.

    Letters are judged by a three-letter model of well-known names; digits mixed in again and again count as well.
    """
    if not 8 <= len(label) <= 64 or not label.isascii() or label.startswith("xn--"):
        return 0.0
    changes = sum(
        1 for one, other in pairwise(label) if one.isalnum() and other.isalnum() and one.isdigit() != other.isdigit()
    )
    letters = re.sub("[^a-z]", "", label.lower())
    if changes >= 4 and len(letters) >= 3:
        return 1.0
    triples, pairs = _letters()
    if len(letters) < 5 or not pairs:
        return 0.0
    word = f"^{letters}$"
    total = sum(
        math.log((triples[word[i : i + 3]] + 0.3) / (pairs[word[i : i + 2]] + 8.1)) for i in range(len(word) - 2)
    )
    mean = total / (len(word) - 2)
    return max(0.0, min(1.0, 0.5 + 0.5 * (_JUMBLED_FROM - mean) / (_JUMBLED_FROM - _JUMBLED_AT))) * (
        mean < _JUMBLED_FROM
    )


def near(label: str, other: str) -> bool:
    """True if two different words are one slip apart: a letter left out, added, changed, or two swapped."""
    return bool(slip(label, other))


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A brand whose name a host borrows, and how."""

    brand: Brand
    how: str
    """`confusable` (characters), `slip` (one letter), `neighbour` (a slip of a finger or a flipped bit away from any
    name of the registry), `word` (name beside other words), `ending` (the bare name under an ending the brand is not
    known for), `subdomain`, `whole` (the brand's whole address as a subdomain)."""
    token: str


@lru_cache(maxsize=4096)
def lookalike(host: str) -> Lookalike | None:
    """The brand that `host` is made to look like, or None. Hosts of brands and well-known domains imitate nobody."""
    host = host.lower()
    domain = registered_domain(host)
    open_host = free_host(host)
    known = is_owned(domain)
    if not domain or "." not in domain or (known and not open_host):
        return None
    labels = brand_labels()
    label = domain.partition(".")[0]
    popular = known or is_popular(domain)
    if not popular:
        for form in sorted(looks(label)):
            found = labels.get(form) or labels.get(_leet_labels().get(form, ""))
            if found and label not in labels and len(form) >= 4:
                return _unless_owned(Lookalike(found, "confusable", label), domain)
        if len(label) >= 6 and label.isascii():
            for form in (label, *left_out(label)):
                for candidate in _deletions().get(form, ()):
                    if near(label, candidate) and not _plural(label, candidate):
                        return _unless_owned(Lookalike(labels[candidate], "slip", label), domain)
        word = _word_in(label, labels)
        if word and label not in labels:
            return _unless_owned(Lookalike(labels[word], "word", word), domain)
        if label in labels:
            return _unless_owned(Lookalike(labels[label], "ending", label), domain)
        if _LONG <= len(label) <= 40 and label.isascii():
            for form in neighbours(label):
                if form in _registry():
                    return _unless_owned(Lookalike(brand_domains()[_registry()[form]], "neighbour", label), domain)
    inner = host.removesuffix(domain).strip(".")
    if inner:
        pieces = inner.split(".")
        for place, piece in enumerate(pieces):
            word = piece if piece in labels else _word_in(piece, labels)
            if word and (open_host or not popular) and open_host not in _KIND_SUFFIXES:
                whole = place + 1 < len(pieces) and pieces[place + 1] in ("com", "net", "org", "co", "de", "fr")
                how = "whole" if whole else "subdomain"
                return _unless_owned(Lookalike(labels[word], how, word), domain)
    return None


_KIND_SUFFIXES = frozenset({"sharepoint.com", "zendesk.com", "wordpress.com", "wpengine.com", "herokuapp.com"})


def _plural(label: str, candidate: str) -> bool:
    return label in (candidate + "s", candidate.removesuffix("s"))


def _unless_owned(found: Lookalike, domain: str) -> Lookalike | None:
    return None if owns(found.brand, domain) else found


def _word_in(label: str, labels: Container[str]) -> str:
    """A brand's label that stands in `label` as a word of its own, or at one end beside a word of service."""
    pieces = [piece for piece in re.split(r"[-_0-9]+", label) if piece]
    for piece in pieces:
        if piece in labels and len(pieces) + (label != piece) > 1 and piece != label:
            return piece
    plain = skeleton(label)
    for size in range(min(len(plain) - 1, 16), 4, -1):
        for token, rest in ((plain[:size], plain[size:]), (plain[-size:], plain[:-size])):
            if token in labels and (rest.strip("-0123456789") in _SERVICE or not rest.strip("-0123456789")):
                return token
    return ""


@lru_cache(maxsize=4096)
def stretched(name: str, domain: str) -> float:
    """1 if a registered domain is the sender's name with words of service around it (`mercado-clientes` for Mercado),
    less if with other words (a firm's town, say), 0 if it is not.

    Needs no list of organisations. Of an organisation that is on one, its own domains are no stretching.
    """
    if not domain or is_owned(domain) or is_popular(domain):
        return 0.0
    label = skeleton(domain.partition(".")[0])
    pieces = [piece for piece in re.split(r"[-_]+", label) if piece]
    found = 0.0
    for plain in {skeleton(name), skeleton(name.lower().translate(_SPELT_OUT))}:
        words = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in _LEGAL]
        whole = "".join(words)
        if "".join(pieces) == whole:
            return 0.0
        keys = {whole, *(word for word in words if len(word) >= 5 and word not in _SERVICE)}
        if len(words) >= 3:
            keys.add("".join(word[0] for word in words))
        rests = [rest for key in keys if len(key) >= 3 for rest in _around(key, pieces, words)]
        if any(not rest for rest in rests):
            return 0.0
        for rest in rests:
            found = max(found, 1.0 if any(word in _SERVICE or word in _LURES for word in rest) else 0.35)
    return found


def _around(key: str, pieces: list[str], words: list[str]) -> list[list[str]]:
    """What stands around a key in the pieces of a label, the name's other words left out."""
    for size in range(1, len(pieces)):
        if "".join(pieces[:size]) == key or (size == 1 and key in pieces):
            rest = pieces[size:] if "".join(pieces[:size]) == key else [piece for piece in pieces if piece != key]
            return [[piece for piece in rest if piece not in words]]
    plain = "".join(pieces)
    if len(key) >= 5 and len(plain) >= len(key) + 3 and (plain.startswith(key) or plain.endswith(key)):
        rest_of = plain.replace(key, "", 1)
        return [[]] if any(word in rest_of for word in words if word != key) else [[rest_of]]
    return []


_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})
_LEGAL = word_set(
    "gmbh ag kg mbh ltd limited llc inc plc co corp sa sas sarl srl spa bv nv ab as oy kft sro doo ev the"
)
_LURES = word_set(
    "acceso accesso acesso actualizar adresguncelle aggiornamento aktualisierung anmelden anmeldung areacliente "
    "aterbetalning atualizacao berichtenbox bestaetigung betaling betalning bezorging bonus booking claims "
    "client cliente clientes clienti colis compte connexion consegna conta conto cuenta dis doplata doruceni "
    "dostavka dostawa encomenda entrega envio erstattung espace espaceclient factura facture factuur faktura "
    "fattura fatura fee fees freigabe giris guncelle hesap iade iadeislemleri inloggen kabinet kargo klant "
    "klanten klient klienta konto kund kunde kunden kundencenter kundenportal kunder kundeservice leverans "
    "levering lieferung livraison lk logga login logowanie mailbox member members mijn minasidor musteri odeme "
    "oplata pacco paczka pagamenti pagamento pago pagos paiement paket pakke pakket payments platba platezh "
    "platnosc preplatek prihlaseni prodlouzeni przesylka rebook rechnung redelivery reembolso reembolsos refund "
    "refunds regularisation rekening remboursement renew renewal renewals reschedule resolution returns rewards "
    "rimborsi rimborso rinnovi rinnovo rueckerstattung schet securite seguimiento sendung signin spedizione "
    "suivi terugbetaling teslimat tolls track tracking unlock validate validation verificacion verlaengerung "
    "verleng vhod vozvrat vraceni webmail zahlung zahlungen zakaznik zasilka zustellung zwrot"
)


# --- names claimed in a text ----------------------------------------------------------------------------------


@lru_cache(maxsize=2048)
def claimed(name: str) -> Brand | None:
    """The brand a display name claims to be: the whole name, or a curated name among words of service.

    Ordinary words and personal names ("Chase Miller", "Orange") do not count unless the rest is service words.
    """
    aliases = brand_aliases()
    words = brand_key(skeleton_keeping_case(name)).split()[:12]
    if not words:
        return None
    whole = aliases.get(" ".join(words))
    if (
        whole is not None
        and (whole.curated or whole.local)
        and (len(words) > 1 or words[0] not in ORDINARY or len(words[0]) > 3)
    ):
        return _short_needs_capitals(name, words, whole)
    kept = [word for word in words if word not in _SERVICE]
    rest = aliases.get(" ".join(kept)) if kept else None
    if rest is not None and (rest.curated or rest.local) and len(kept) < len(words):
        return _short_needs_capitals(name, kept, rest)
    for size in (4, 3, 2, 1):
        for start in range(len(words) - size + 1):
            alias = " ".join(words[start : start + size])
            found = aliases.get(alias)
            if found is None or not found.curated or alias in ORDINARY or alias in _SERVICE:
                continue
            if size > 1 or len(alias) >= 5:
                return found
            if len(alias) >= 3 and re.search(rf"\b{re.escape(alias.upper())}\b", name):
                return found
    return None


@lru_cache(maxsize=2048)
def namesake(name: str) -> Brand | None:
    """Any listed organisation, curated or not, whose full name is the whole display name (words of service aside).

    Weaker than `claimed`: of ten thousand names some are borne by others too. Short and one-word names need length.
    """
    words = brand_key(skeleton_keeping_case(name)).split()[:8]
    kept = [word for word in words if word not in _SERVICE and len(word) > 1]
    for chosen in (words, kept):
        found = brand_aliases().get(" ".join(chosen))
        if found is not None and chosen and (len(chosen) > 1 or len(chosen[0]) >= 6) and chosen[0] not in ORDINARY:
            return found
    return None


def _short_needs_capitals(name: str, words: list[str], brand: Brand) -> Brand | None:
    alias = " ".join(words)
    return brand if len(alias) > 3 or alias.upper() in name or alias in ORDINARY else None


def skeleton_keeping_case(text: str) -> str:
    """Confusables resolved only in words that mix scripts, so that honest Cyrillic or Greek names stay themselves."""
    if text.isascii():
        return text
    out = []
    for word in text.split():
        latin = any(char.isascii() and char.isalpha() for char in word)
        odd = any(not char.isascii() for char in word)
        fancy = any(unicodedata.normalize("NFKC", char) != char for char in word)
        out.append(skeleton(unicodedata.normalize("NFKC", word)) if odd and (latin or fancy) else word)
    return " ".join(out)


def preload() -> None:
    """Build every table now."""
    _deletions()
    _leet_labels()
    _registry()
    _letters()
    skeleton("\u0430")
