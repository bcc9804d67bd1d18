"""Offices, posts and houses: whether an address speaks for an organisation, and for the person's own in particular.

A house here is the organisation that the person's own address belongs to: the firm, the club, the housing
association.
"""

from __future__ import annotations

import re

from companion.domain.observation import Address, Observation
from companion.perception.addresses import registered_domain
from companion.perception.lists import open_to_strangers
from companion.perception.names import skeleton
from companion.perception.tokens import fold
from companion.perception.words import word_set

OFFICE = word_set(
    # As folding leaves them: without accents.
    "support team department dept bank billing security service services customer customers help helpdesk admin "
    "administrator office government lottery foundation fund ministry police court tax refund payroll manager "
    "director attorney barrister accounts accounting accountant invoice invoices notification alert treasurer "
    "chairman chairwoman president secretary ceo cfo headmaster principal commission authority agency embassy "
    "bureau united nations loan finance insurance claims kundenservice sicherheit anwalt buchhaltung "
    "geschaftsfuhrer geschaftsleitung kassenwart kassierer schatzmeister vorstand verwaltung hausverwaltung "
    "rechnung suporte soporte servicio banque banco directeur direction comptabilite compta tresorier tresoriere "
    "notaire syndic facturation direccion tesorero administracion contabilidad facturacion gestoria abogado "
    "notaria diretor diretoria tesoureiro financeiro contabilidade advogado presidente direttore direzione "
    "tesoriere contabilita amministrazione avvocato notaio studio penningmeester voorzitter administratie "
    "boekhouding financien klantenservice prezes dyrektor skarbnik ksiegowosc ksiegowa kancelaria kassor "
    "ordforande styrelsen ekonomi kundtjanst direktor formand kasserer bogholderi kundeservice reditel ucetni "
    "uctarna pokladnik predseda jednatel mudur muhasebe baskan sayman mudurluk shacho keiri buchou директор "
    "бухгалтер бухгалтерия банк председатель служба buhgalter direktora"
)
"""Words for offices and posts in the languages that the companion reads."""
_UNSPACED = ("社長", "会長", "理事長", "経理", "総務", "銀行", "事務局", "サポート", "カスタマー", "センター")
_FOLDED = frozenset(fold(word)[0] for word in OFFICE)
_WORD = re.compile(r"[^\W\d_]+")
_TELLING = 4
"""Letters of a word from which it can stand for a house."""


def an_office(sender: Address) -> bool:
    """True if the name or what stands before the @ names an office rather than a person."""
    words = set(_WORD.findall(fold(f"{sender.name} {sender.address.rpartition('@')[0]}")[0]))
    return bool(words & _FOLDED) or any(one in sender.name for one in _UNSPACED)


def own_house(observation: Observation) -> str:
    """The registered domain of the person's own organisation: where the mail went, unless that is a mail provider."""
    for one in observation.recipients[:1]:
        domain = registered_domain(one.domain) if one.domain else ""
        if domain and not open_to_strangers(domain):
            return domain
    return ""


def borrowed_from(sender: Address, house: str) -> float:
    """How plainly an outside address carries the name of a house: 1 with a word that is not the sender's own name,
    0.6 with a family name that the house bears too, else 0."""
    label = house.partition(".")[0]
    whole = re.sub(r"[^a-z0-9]", "", label)
    parts = [part for part in label.split("-") if len(part) >= _TELLING]
    mine = re.sub(r"[^a-z0-9]", "", skeleton(sender.name))
    found = 0.0
    for word in re.split(r"[^a-z0-9]+", skeleton(sender.address.rpartition("@")[0])):
        if len(word) < _TELLING or word in _FOLDED:
            continue
        if any(word.find(part) >= 0 or part.startswith(word) for part in parts) or (len(word) >= 5 and word in whole):
            found = max(found, 0.6 if word in mine else 1.0)
    return found
