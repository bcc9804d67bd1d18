"""What the person's own past says about an item: strangers, imitations of known people, changed numbers and accounts.

These run on the guard's thread over parsed values, with the real history. With little history they say little: every
indicator that rests on something *not* having been seen is scaled by how much memory holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import Acquaintance, Entity, History, Kind, Mention, Observation
from companion.perception.addresses import registered_domain
from companion.perception.identity import authenticated, fact, failed, judged, seen_links, sender_domain
from companion.perception.lists import is_freemail, is_popular, open_to_strangers, same_owner
from companion.perception.names import skeleton
from companion.perception.neighbours import Circle

_PERSONAL = (Threat.IMPERSONATION, Threat.INVOICE, Threat.PHISHING)

FIRST_CONTACT = Indicator(
    "familiar.first_contact", "familiar", (),
    "You have never heard from this sender before.",
    "Every acquaintance begins like this; it only makes other signs weigh more.",
    0.5,
)  # fmt: skip
NAME_OF_CONTACT = Indicator(
    "familiar.name_of_contact", "familiar", _PERSONAL,
    "It bears the name of somebody you know, but comes from an address you have never seen.",
    "People do get new addresses. Ask them by a way you know before you answer.",
    3.0,
)  # fmt: skip
LOOKALIKE = Indicator(
    "familiar.lookalike", "familiar", _PERSONAL,
    "The sender's address is almost, but not quite, that of somebody you know.",
    "One letter more, less or changed is how others pass for your contacts. Colleagues may have similar addresses.",
    4.0,
)  # fmt: skip
LINK_LOOKALIKE = Indicator(
    "familiar.link_lookalike", "familiar", _PERSONAL,
    "A link leads to an address that is almost, but not quite, that of somebody you know.",
    "Firms buy similar names themselves now and then. Open their page the way you always do instead.",
    2.5,
)  # fmt: skip
FORGED_CONTACT = Indicator(
    "familiar.forged_contact", "familiar", _PERSONAL,
    "It comes from a known address, but this time your mail server could not confirm it.",
    "Their earlier mail was confirmed. Forwarding and mailing lists break the check as well.",
    2.4,
)  # fmt: skip
NEW_NAME = Indicator(
    "familiar.new_name", "familiar", (Threat.IMPERSONATION,),
    "A sender you know goes by another name than before.",
    "Somebody else may be using the mailbox. Teams and marriages change names as well.",
    0.4,
)  # fmt: skip
REPLY_NEW = Indicator(
    "familiar.reply_new", "familiar", _PERSONAL,
    "Your answer would go to an address you have never written to.",
    "The sender and the place for answers differ, and only the sender is known to you.",
    1.2,
)  # fmt: skip
UNKNOWN_THREAD = Indicator(
    "familiar.unknown_thread", "familiar", _PERSONAL,
    "It claims to go on with a conversation that you never had here.",
    "A made-up earlier letter lends trust. It is harmless if the conversation took place on another account.",
    1.0,
)  # fmt: skip
NEW_ACCOUNT = Indicator(
    "familiar.new_account", "familiar", (Threat.INVOICE, Threat.IMPERSONATION),
    "The bank account is not the one this sender named before.",
    "Firms seldom change banks. Ring them on a number you already have before you pay.",
    3.5,
)  # fmt: skip
NEW_NUMBER = Indicator(
    "familiar.new_number", "familiar", (Threat.IMPERSONATION, Threat.INVOICE),
    "It names a phone number that this sender never used before.",
    "Firms have many numbers. For anything that matters, ring the one you already know.",
    0.8,
)  # fmt: skip
NEW_DOMAINS = Indicator(
    "familiar.new_domains", "familiar", (Threat.PHISHING,),
    "This known sender links to places their letters never led to before.",
    "A stolen mailbox is used to spread links. Friends do send new links, of course.",
    0.7,
)  # fmt: skip
AFTER_WARNING = Indicator(
    "familiar.after_warning", "familiar", _PERSONAL,
    "Something else tied to the same affair was suspicious before.",
    "The same number, account, address or sender occurred in an item that raised signs of fraud.",
    1.2,
)  # fmt: skip
KNOWN = Indicator(
    "familiar.known", "familiar", (),
    "You know this sender and have answered them before.",
    "Two-way acquaintance is the best sign there is, unless their account has been taken over.",
    -2.5,
)  # fmt: skip
HEARD_OFTEN = Indicator(
    "familiar.heard_often", "familiar", (),
    "You have had mail from this sender for a long time.",
    "Newsletters and services that have written for months without trouble.",
    -1.5,
)  # fmt: skip
KNOWN_THREAD = Indicator(
    "familiar.known_thread", "familiar", (),
    "It belongs to a conversation that you took part in.",
    "The earlier letters are really there. Beware nonetheless if an account number changes midway.",
    -1.5,
)  # fmt: skip
KNOWN_DOMAINS = Indicator(
    "familiar.known_domains", "familiar", (),
    "All its links lead to places that earlier wanted mail led to.",
    "A good sign, unless the place is one where anybody can put up a page.",
    -1.0,
)  # fmt: skip
SAME_ACCOUNT = Indicator(
    "familiar.same_account", "familiar", (),
    "The bank account is the one this sender named before.",
    "A bill with the account you already paid to.",
    -1.5,
)  # fmt: skip

_DAY = 86_400.0
_MOST_LINKS = 60
"""Links of one item whose hosts are compared with the contacts'."""
_REPLY = re.compile(r"^\s*(?:re|aw|sv|antw|fw|fwd|wg|tr|rv)\s*:", re.IGNORECASE)
ENOUGH = 200
"""Items in memory from which on "never seen" is taken at full weight."""


class Familiar:
    """Compares an observation with what memory knows."""

    name = "familiar"
    indicators: tuple[Indicator, ...] = (
        FIRST_CONTACT, NAME_OF_CONTACT, LOOKALIKE, LINK_LOOKALIKE, FORGED_CONTACT, NEW_NAME, REPLY_NEW,
        UNKNOWN_THREAD, NEW_ACCOUNT, NEW_NUMBER,
        NEW_DOMAINS, AFTER_WARNING, KNOWN, HEARD_OFTEN, KNOWN_THREAD, KNOWN_DOMAINS, SAME_ACCOUNT,
    )  # fmt: skip

    def __init__(self) -> None:
        self._circle = Circle()

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """Yield what the past says. Nothing is said about what the person wrote themselves."""
        if observation.outgoing:
            return
        everyone = (*history.introduced, *history.contacts) if history.introduced else history.contacts
        self._circle.update(everyone)
        experience = min(1.0, history.mail_seen / ENOUGH)
        known = history.sender if history.sender is not None and _acquainted(history.sender) else None
        if observation.kind in (Kind.EMAIL, Kind.MESSAGE) and (observation.sender.address or observation.sender.name):
            yield from self._sender(observation, history, known, experience)
            yield from self._thread(observation, history, known, experience)
        yield from self._accounts(observation, history, known)
        yield from self._links(observation, history, known, experience)
        yield from self._affair(observation, history)

    def _sender(
        self, observation: Observation, history: History, known: Acquaintance | None, experience: float
    ) -> Iterator[Evidence]:
        sender = observation.sender
        address = sender.address.lower()
        if known is None:
            if experience > 0:
                yield Evidence(FIRST_CONTACT, experience, (fact(sender.address or sender.name),))
            imitated = self._circle.sender(address)
            if imitated is not None:
                yield Evidence(LOOKALIKE, 1.0, (fact(sender.address), fact(imitated.address)))
            namesake = _namesake(observation, history)
            if namesake is not None and imitated is None:
                yield Evidence(
                    NAME_OF_CONTACT, 1.0, (fact(sender.name), fact(sender.address), fact(namesake.address))
                )
            return
        suspicious = failed(observation) or (
            known.authenticated and judged(observation) and not authenticated(observation)
        )
        if known.authenticated and suspicious:
            yield Evidence(FORGED_CONTACT, 1.0, (fact(address),))
        before = {_plain(one) for one in (known.name, *known.names) if one}
        name = _plain(sender.name)
        if before and name and not any(set(name.split()) & set(one.split()) for one in before):
            yield Evidence(NEW_NAME, 1.0, (fact(sender.name), fact(known.name or known.names[0])))
        trusted = not suspicious and (authenticated(observation) or not known.authenticated)
        two_way = known.sent + known.replied
        if trusted and two_way:
            # A sender that nothing vouches for can be anybody: half the calm.
            strength = min(1.0, 0.5 + 0.1 * two_way) * (1.0 if authenticated(observation) else 0.6)
            yield Evidence(KNOWN, strength, (fact(sender.name or address), fact(str(two_way))))
        elif trusted and known.received >= 3 and known.first_seen is not None:
            days = (observation.at - known.first_seen) / _DAY
            if days >= 14:
                strength = min(1.0, days / 365 + known.received / 50) * (1.0 if authenticated(observation) else 0.5)
                yield Evidence(HEARD_OFTEN, strength, (fact(sender.name or address), fact(str(known.received))))
        contacts = {one.address.lower() for one in history.contacts if one.sent or one.replied}
        for reply in observation.reply_to:
            other = reply.address.lower()
            apart = (
                other
                and other != address
                and not same_owner(registered_domain(reply.domain), sender_domain(observation))
            )
            if apart and other not in contacts and not observation.bulk_headers:
                yield Evidence(REPLY_NEW, 1.0 if is_freemail(reply.domain) else 0.6, (fact(reply.address),))
                break

    def _thread(
        self, observation: Observation, history: History, known: Acquaintance | None, experience: float
    ) -> Iterator[Evidence]:
        if history.thread_known and (observation.replies_to or observation.kind is Kind.MESSAGE):
            yield Evidence(KNOWN_THREAD, 1.0 if known is not None else 0.5, (fact(observation.subject or "chat"),))
        elif observation.kind is Kind.EMAIL and _REPLY.match(observation.subject) and experience > 0:
            listed = observation.bulk_headers
            if not listed:
                strength = experience * (0.5 if known is not None else 1.0)
                yield Evidence(UNKNOWN_THREAD, strength, (fact(observation.subject),))

    def _accounts(self, observation: Observation, history: History, known: Acquaintance | None) -> Iterator[Evidence]:
        before = {one for one in history.payees if one.entity in _PAYABLE}
        now = [one for one in observation.mentions if one.entity in _PAYABLE]
        if before and now:
            sorts = {one.entity for one in before}
            fresh = [one for one in now if one not in before and one.entity in sorts]
            if fresh:
                yield Evidence(
                    NEW_ACCOUNT,
                    1.0,
                    (fact(_written(fresh[0])), fact(_written(next(iter(sorted(before, key=_written)))))),
                )
            elif any(one in before for one in now):
                yield Evidence(SAME_ACCOUNT, 1.0, (fact(_written(now[0])),))
        phones = {one.value for one in history.phones}
        spoken = [one.value for one in observation.mentions if one.entity is Entity.PHONE]
        if phones and known is not None:
            fresh_numbers = [one for one in spoken if not any(one[-8:] == other[-8:] for other in phones)]
            if fresh_numbers:
                yield Evidence(NEW_NUMBER, 1.0, (fact(f"+{fresh_numbers[0]}"),))

    def _links(
        self, observation: Observation, history: History, known: Acquaintance | None, experience: float
    ) -> Iterator[Evidence]:
        links = seen_links(observation)
        if not links:
            return
        before = set(history.domains_seen)
        for host in dict.fromkeys(link.host for link in links[:_MOST_LINKS] if link.domain not in before):
            imitated = self._circle.host(host)
            if imitated is not None:
                yield Evidence(LINK_LOOKALIKE, 1.0, (fact(host), fact(imitated.address)))
                break
        unseen = [link for link in links if link.domain not in before]
        if not unseen:
            if not any(open_to_strangers(link.domain, link.host) for link in links):
                yield Evidence(KNOWN_DOMAINS, 1.0, (fact(links[0].domain),))
        elif known is not None and experience >= 0.5 and len(unseen) == len(links):
            strange = [link for link in unseen if not is_popular(link.domain)]
            if strange and not same_owner(strange[0].domain, sender_domain(observation)):
                yield Evidence(NEW_DOMAINS, 1.0, (fact(strange[0].host),))

    def _affair(self, observation: Observation, history: History) -> Iterator[Evidence]:
        if history.case is None:
            return
        worst = max(history.case.related, key=lambda one: one.p_scam, default=None)
        if worst is not None and worst.p_scam >= 0.5 and worst.observation != observation.id:
            shown = worst.via.value if worst.via is not None else worst.act
            yield Evidence(AFTER_WARNING, min(1.0, worst.p_scam), (fact(shown),))


_PAYABLE = (Entity.IBAN, Entity.ACCOUNT, Entity.WALLET)


def _written(mention: Mention) -> str:
    return mention.value


def _acquainted(one: Acquaintance) -> bool:
    return one.received > 0 or one.sent > 0 or one.replied > 0


def _namesake(observation: Observation, history: History) -> Acquaintance | None:
    """The contact whose display name the sender bears, or None. One-word names say too little."""
    name = _plain(observation.sender.name)
    if len(name.split()) < 2 or "@" in name:
        return None
    for contact in (*history.introduced, *history.contacts):
        if contact.address.lower() == observation.sender.address.lower():
            return None
        if not (contact.sent or contact.replied or contact.introduced):
            continue
        if same_owner(
            registered_domain(contact.address.rpartition("@")[2]), sender_domain(observation)
        ) and not is_freemail(sender_domain(observation)):
            continue
        if any(_plain(one) == name for one in (contact.name, *contact.names)):
            return contact
    return None


def _plain(name: str) -> str:
    """A display name for comparison: look-alikes resolved, words sorted ("Doe, Jane" is "Jane Doe")."""
    return " ".join(sorted(re.findall(r"[^\W\d_]+", skeleton(name))))
