"""The real address of whom an item names: out of the shipped list or the person's own records, never out of the item.

A link in a mail is the sender's choice; the way to the organisation is not. So the name is all that is taken from an
item, and what it stands for is looked up here: an organisation of our list has its own site, and a contact that the
item passes itself off as has the address that memory knows.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.journal import Entry
from companion.domain.observation import Kind
from companion.perception.detectors.familiar import FORGED_CONTACT, LINK_LOOKALIKE, LOOKALIKE, NAME_OF_CONTACT
from companion.perception.identity import brand_claim
from companion.perception.lists import Brand, brand_aliases, brand_key

_OWN = frozenset(indicator.name for indicator in (LOOKALIKE, NAME_OF_CONTACT, LINK_LOOKALIKE))
"""Indicators whose last fact is the address of the contact that is imitated, as memory has it."""


@dataclass(frozen=True, slots=True)
class RealAddress:
    """Where the one that an item names really is."""

    name: str
    url: str = ""
    """Their own site, from our list; only ever `https`."""
    address: str = ""
    """Their mail address, from the person's own records."""


def real_address(entry: Entry) -> RealAddress | None:
    """The real address of whom an entry names, or None if nobody is named whom we know."""
    if entry.decision is None or entry.observation is None:
        return None
    evidence = entry.decision.belief.evidence
    for found in evidence:
        if found.indicator.name in _OWN and found.facts and "@" in found.facts[-1].text:
            return RealAddress(found.facts[-1].text, address=found.facts[-1].text)
    if any(found.indicator.name == FORGED_CONTACT.name for found in evidence):
        return None  # the address itself is forged: there is no other one to offer
    for found in evidence:
        for fact in found.facts:
            brand = brand_aliases().get(brand_key(fact.text))
            if brand is not None and brand.curated and brand.domains:
                return _site(brand)
    claim = brand_claim(entry.observation) if entry.observation.kind is not Kind.FILE else None
    return _site(claim) if claim is not None and claim.curated and claim.domains else None


def _site(brand: Brand) -> RealAddress:
    # Of several the international one: a site of another country would puzzle more than one in another language.
    best = min(brand.domains, key=lambda name: (not name.endswith(".com"), len(name), name))
    return RealAddress(brand.name, url=f"https://{best}")
