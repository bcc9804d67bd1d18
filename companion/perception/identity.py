"""Who an observation comes from, as far as it can be relied on. Shared by the detectors; pure and cheap."""

from __future__ import annotations

from functools import lru_cache

from companion.domain.judgement import Fact
from companion.domain.observation import Kind, Link, Observation
from companion.perception.addresses import registered_domain
from companion.perception.lists import Brand, brand_of, open_to_strangers, owns, same_owner
from companion.perception.names import claimed

MAX_FACT = 120


def fact(text: str) -> Fact:
    """A fact cut to what fits on one line."""
    text = " ".join(text.split())
    return Fact(text if len(text) <= MAX_FACT else text[: MAX_FACT - 1] + "…")


def sender_domain(observation: Observation) -> str:
    """Registered domain of the sender's address, or the empty string."""
    domain = observation.sender.domain
    return registered_domain(domain) if domain else ""


def judged(observation: Observation) -> bool:
    """True if the receiving server said anything about the sender. Without that, nothing can be held against them."""
    found = observation.authentication
    return bool(found.spf or found.dkim or found.dmarc)


def authenticated(observation: Observation) -> bool:
    """True if the sender's own domain stands behind the mail: DMARC, aligned DKIM, or aligned SPF."""
    found = observation.authentication
    domain = sender_domain(observation)
    if not domain:
        return False
    if found.dmarc == "pass" or (found.dkim == "pass" and domain in found.dkim_domains):
        return True
    path = observation.return_path
    return found.spf == "pass" and "@" in path and registered_domain(path.rpartition("@")[2].lower()) == domain


def failed(observation: Observation) -> bool:
    """True if the receiving server says that the sender's domain does not stand behind the mail."""
    found = observation.authentication
    if not judged(observation) or authenticated(observation):
        return False
    return found.dmarc == "fail" or (found.spf in ("fail", "softfail") and found.dkim != "pass")


def seen_links(observation: Observation) -> tuple[Link, ...]:
    """Web links that a reader could see."""
    return tuple(link for link in observation.links if link.domain and not link.hidden)


def said_sender(observation: Observation) -> str:
    """The name the item goes by: the sender's, or of a message from a bare number what stands before a first colon
    ("Parcel Post: your parcel ...")."""
    if observation.sender.name or observation.kind is Kind.EMAIL:
        return observation.sender.name
    begin, colon, rest = observation.text[:40].partition(":")
    return begin.strip() if colon and len(begin) <= 28 and not rest.startswith("//") else ""


def brand_claim(observation: Observation) -> Brand | None:
    """The brand that the sender's name claims, whoever they are."""
    return _claimed(said_sender(observation))


@lru_cache(maxsize=512)
def _claimed(name: str) -> Brand | None:
    return claimed(name) if name else None


def speaks_for(observation: Observation, brand: Brand) -> bool:
    """True if the sender's domain is one of the brand's own (and not one where strangers can write)."""
    domain = sender_domain(observation)
    return bool(domain) and owns(brand, domain)


def own_brand(observation: Observation) -> Brand | None:
    """The brand whose own domain the sender writes from, or None; hosts open to strangers are nobody's."""
    domain = sender_domain(observation)
    return None if not domain or open_to_strangers(domain) else brand_of(domain)


def all_own(observation: Observation, domain: str) -> bool:
    """True if every visible link leads to the owner of `domain`."""
    links = seen_links(observation)
    return bool(links) and all(
        same_owner(link.domain, domain) and not open_to_strangers(link.domain, link.host) for link in links
    )
