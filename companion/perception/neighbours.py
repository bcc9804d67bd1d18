"""Names one slip apart, found in constant time, and the person's own contacts as names that others may imitate.

A slip is what an imitator buys: a letter left out, doubled, swapped with the next, replaced by its neighbour on a
keyboard or by the one that a single flipped bit makes of it (Dinaburg 2011), or any other one letter changed. Names
are found by their forms with one letter left out (symmetric deletion), so that a look-up does not grow with the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from companion.domain.observation import Acquaintance
from companion.perception.addresses import registered_domain
from companion.perception.lists import is_freemail, is_popular
from companion.perception.names import looks, skeleton
from companion.perception.slips import left_out, slip
from companion.perception.words import word_set

_ADDED = word_set(
    "account accounting accounts admin bank billing client clients contact corp customer finance global group gmbh "
    "hr inc info invoice invoices ltd mail office online partner pay payment payments portal rechnung sales secure "
    "service services support team"
)
"""Words that are put beside a firm's name to make another name of it."""
_SHORTEST, _PLAIN = 4, 5
"""Letters from which on a name is compared at all, and from which on any changed letter is a slip."""
_MAILBOX = 6
"""The same for names before the @."""
_INSIDE = 6
"""Letters from which on a name is recognised within another."""


class Circle:
    """The contacts of a person, indexed by what could be made to look like them.

    Kept up to date by what is new and what is gone, so that one more contact costs one more contact's work.
    """

    def __init__(self) -> None:
        self._people: dict[str, Acquaintance] = {}
        self._current: tuple[Acquaintance, ...] | None = None
        self._places: dict[str, dict[str, None]] = {}
        """Addresses by key, in the order of their coming."""

    def update(self, contacts: tuple[Acquaintance, ...]) -> None:
        """Hold exactly these contacts. Costs nothing where they are those held already."""
        if contacts is self._current:
            return
        fresh = {one.address.lower(): one for one in contacts if "@" in one.address}
        for address in self._people.keys() - fresh.keys():
            for key in _keys(address):
                places = self._places.get(key, {})
                places.pop(address, None)
                if not places:
                    self._places.pop(key, None)
        for address in fresh:
            if address not in self._people:
                for key in _keys(address):
                    self._places.setdefault(key, {})[address] = None
        self._people, self._current = fresh, contacts

    def sender(self, address: str) -> Acquaintance | None:
        """The contact whose address `address` is made to look like, or None; none is made to look like itself."""
        address = address.lower()
        local, _, host = address.rpartition("@")
        if not local or address in self._people:
            return None
        found = self.host(host)
        if found is not None or not is_freemail(host):
            return found
        wanted = skeleton(local)
        for form in (wanted, *left_out(wanted)) if len(local) <= 64 else ():
            for other in self._eligible(f"@{host} {form}"):
                theirs = other.address.lower().rpartition("@")[0]
                if slip(local, theirs) or skeleton(theirs) == wanted:
                    return other
        return None

    def host(self, host: str) -> Acquaintance | None:
        """The contact whose domain `host` is made to look like, or None. Well-known domains imitate nobody."""
        host = host.lower()[:253]
        domain = registered_domain(host)
        if "." not in domain or is_popular(domain) or any(self._eligible(f"={domain}")):
            return None
        label, _, ending = domain.partition(".")
        for form in sorted(looks(label)):
            for other in self._eligible(f"~{form}"):
                theirs, _, end = _domain(other).partition(".")
                if form == skeleton(theirs) and (theirs != label or skeleton(domain) == skeleton(f"{theirs}.{end}")):
                    return other
        plain = skeleton(label)
        for form in (plain, *left_out(plain)) if len(plain) <= 63 else ():
            for other in self._eligible(f"~{form}"):
                theirs, _, end = _domain(other).partition(".")
                kind = slip(plain, skeleton(theirs))
                if kind and (len(theirs) >= _PLAIN or (kind != "letter" and end == ending)):
                    return other
        for word in _within(host, label):
            for other in self._eligible(f"~{word}"):
                theirs = _domain(other).partition(".")[0]
                if word == theirs and theirs != label and not is_freemail(_domain(other)):
                    return other
        return None

    def _eligible(self, key: str) -> Iterator[Acquaintance]:
        """People whom the person answers or often hears from, or who were introduced."""
        for address in self._places.get(key, ()):
            one = self._people[address]
            if one.sent or one.replied or one.received >= 3 or one.introduced:
                yield one


def _domain(contact: Acquaintance) -> str:
    return registered_domain(contact.address.lower().rpartition("@")[2])


def _keys(address: str) -> Iterable[str]:
    """Under what an address is found: its domain, forms of the domain's name, and forms of the mailbox."""
    local, _, host = address.rpartition("@")
    domain = registered_domain(host)
    label = skeleton(domain.partition(".")[0])
    keys = {f"={domain}", f"~{label}", f"~{domain.partition('.')[0]}"}
    if _SHORTEST <= len(label) <= 63:
        keys.update(f"~{form}" for form in left_out(label))
    if is_freemail(host) and _MAILBOX <= len(local) <= 64:
        plain = skeleton(local)
        keys.update(f"@{host} {form}" for form in (plain, *left_out(plain)))
    return keys


def _within(host: str, label: str) -> Iterator[str]:
    """Words of a host, and what remains of its name without a word of service at either end."""
    for piece in dict.fromkeys((*host.split("."), *re.split(r"[-.]", host))):
        if len(piece) >= _INSIDE:
            yield piece
    for size in range(_INSIDE, len(label) - 1):
        if label[size:].strip("-") in _ADDED:
            yield label[:size]
        if label[:-size].strip("-") in _ADDED:
            yield label[-size:]
