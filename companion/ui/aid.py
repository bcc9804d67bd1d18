"""When it has already happened: which steps, in which order, and whom to turn to in the person's country. No Qt.

The contacts are shipped (`assets/aid/contacts.toml`), each with its source and the day it was put in; nothing
here is ever taken from an item. The order follows what banks and police forces ask of people: first stop the money,
then close the door, then keep the proof, then report, and tell somebody.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from companion.domain.errors import Rejected
from companion.domain.journal import CareItem, Entry
from companion.domain.judgement import Threat
from companion.domain.observation import Kind

CONTACTS = Path(__file__).parents[2] / "assets" / "aid" / "contacts.toml"

HAPPENED = ("paid", "card", "password", "remote", "opened", "told")
"""What may have happened: paid, gave card details, gave a password or code, let somebody onto the computer, clicked
or opened something, told something about oneself."""

STEPS: tuple[tuple[str, frozenset[str]], ...] = (
    # step, and for which of `HAPPENED`; in this order
    ("stop", frozenset(HAPPENED)),
    ("close", frozenset({"opened"})),
    ("cut", frozenset({"remote", "opened"})),
    ("bank", frozenset({"paid", "remote", "password"})),
    ("card", frozenset({"card", "remote"})),
    ("password", frozenset({"password", "remote", "opened"})),
    ("keep", frozenset(HAPPENED)),
    ("police", frozenset({"paid", "card", "remote", "told", "password"})),
    ("report", frozenset(HAPPENED)),
    ("clean", frozenset({"remote", "opened"})),
    ("identity", frozenset({"told"})),
    ("support", frozenset(HAPPENED)),
    ("again", frozenset({"paid", "card", "remote", "told", "password"})),
)

_OF_THREAT: dict[Threat, tuple[str, ...]] = {
    Threat.PHISHING: ("password", "card"),
    Threat.TECH_SUPPORT: ("remote",),
    Threat.MALWARE: ("opened",),
    Threat.JOB: ("told",),
}
_REMOTE = frozenset({"ask.remote_control", "link.remote_control", "file.remote_control"})
_OF_SIGNS: tuple[tuple[str, frozenset[str]], ...] = (
    ("card", frozenset({"ask.card", "ask.bank_details"})),
    ("password", frozenset({"ask.password", "ask.code", "ask.verify_account", "ask.wallet_secret"})),
    ("told", frozenset({"ask.identity"})),
    ("paid", frozenset({"ask.payment", "ask.gift_card", "ask.crypto"})),
)
_BANK = re.compile(r"\b(bank|banque|banco|banca|sparkasse|volksbank|building society|caisse|kasa)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Contact:
    """A public body or a shared service of banks, for one step in one country."""

    country: str
    """ISO 3166-1, two letters."""
    step: str
    name: str
    source: str
    """Where it can be looked up."""
    compiled: date
    phone: str = ""
    """As dialled in that country."""
    url: str = ""
    """`https`, or empty."""


@cache
def contacts() -> tuple[Contact, ...]:
    """All contacts shipped. Raises `Rejected("aid.unsound")` where the file is damaged."""
    try:
        data = tomllib.loads(CONTACTS.read_text(encoding="utf-8"))
        compiled = data["compiled"]
        found = tuple(Contact(**{"compiled": compiled, **one}) for one in data["contact"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Rejected("aid.unsound") from error
    if not all(isinstance(one.compiled, date) and one.url.startswith(("https://", "")) for one in found):
        raise Rejected("aid.unsound")
    return found


def countries() -> tuple[str, ...]:
    """Countries with contacts, by code."""
    return tuple(sorted({one.country for one in contacts()}))


def contacts_for(country: str, step: str) -> tuple[Contact, ...]:
    """Contacts of one step in one country, in the order of the file."""
    return tuple(one for one in contacts() if one.country == country and one.step == step)


def steps(happened: Collection[str]) -> tuple[str, ...]:
    """The steps to take, in order. With nothing chosen: those after a payment, which can wait least."""
    wanted = set(happened) or {"paid"}
    return tuple(step for step, of in STEPS if of & wanted)


def likely(entry: Entry | None) -> tuple[str, ...]:
    """What probably happened after an item: what is ticked when the person comes from it."""
    if entry is None or entry.decision is None:
        return ("paid",)
    names = {e.indicator.name for e in entry.decision.belief.evidence}
    if names & _REMOTE or (entry.observation is not None and entry.observation.source == "remote"):
        return ("remote",)
    if entry.observation is not None and entry.observation.kind is Kind.FILE:
        return ("opened",)
    asked = tuple(happened for happened, signs in _OF_SIGNS if names & signs)
    return asked or _OF_THREAT.get(entry.decision.belief.suspect, ("paid",))


def own_banks(care: Sequence[CareItem]) -> tuple[CareItem, ...]:
    """Banks of whom the person's own records hold a number, most important first."""
    return tuple(
        item
        for item in care
        if item.contact and item.sort != "code" and (item.domain == "money" or _BANK.search(item.name))
    )


def code_word(care: Sequence[CareItem]) -> bool:
    """Whether the family has agreed on a word. The word itself is shown only on the person's own map."""
    return any(item.sort == "code" for item in care)
