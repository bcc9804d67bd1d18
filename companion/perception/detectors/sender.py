"""Who says they write, and what speaks against it (signals 1 to 13), judged from the mail alone.

Only header fields that mean the same in any year and at any receiving server are used; a verdict of the receiving
server counts only where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import Entity, History, Kind, Observation
from companion.perception.addresses import registered_domain
from companion.perception.identity import (
    all_own,
    authenticated,
    brand_claim,
    fact,
    failed,
    judged,
    own_brand,
    seen_links,
    sender_domain,
    speaks_for,
)
from companion.perception.lists import (
    Brand,
    brand_key,
    is_disposable,
    is_freemail,
    is_major_freemail,
    is_popular,
    open_to_strangers,
    owns,
    same_owner,
)
from companion.perception.names import claimed, jumbled, lookalike, namesake, skeleton, stretched
from companion.perception.offices import OFFICE, an_office, borrowed_from, own_house
from companion.perception.words import word_set

_FORGERY = (Threat.PHISHING, Threat.IMPERSONATION)

BRAND_NAME = Indicator(
    "sender.brand_name", "sender", (Threat.PHISHING, Threat.IMPERSONATION, Threat.INVOICE),
    "The sender's name is that of a well-known organisation, but the address is not theirs.",
    "Anybody can write any name before their address. Harmless where a service firm writes for an organisation.",
    2.2,
)  # fmt: skip
BRAND_IN_ADDRESS = Indicator(
    "sender.brand_in_address", "sender", _FORGERY,
    "A well-known organisation's name stands in the address before the @ sign, where anybody may put it.",
    "Only what stands after the @ sign says who owns an address. Harmless for an address made for one shop's mail.",
    1.0,
)  # fmt: skip
LOOKALIKE = Indicator(
    "sender.lookalike_domain", "sender", _FORGERY,
    "The sender's address is made to look like that of a well-known organisation.",
    "One letter changed, look-alike characters, or the name with other words around it. Seldom harmless.",
    2.5,
)  # fmt: skip
SPOOFED = Indicator(
    "sender.spoofed_brand", "sender", _FORGERY,
    "It claims to come from a well-known organisation's own address, but your mail server found that it does not.",
    "The receiving server checks who may send for an address. Forwarded mail can fail this check too.",
    2.5,
)  # fmt: skip
FREEMAIL_ORGANISATION = Indicator(
    "sender.freemail_organisation", "sender", (*_FORGERY, Threat.INVOICE, Threat.ADVANCE_FEE, Threat.TECH_SUPPORT),
    "It is signed as an office or a firm, but comes from a free mail address.",
    "Banks, authorities and firms write from their own addresses. Small clubs and tradespeople often do not.",
    1.3,
)  # fmt: skip
FREEMAIL_REPLY = Indicator(
    "sender.freemail_reply", "sender", (Threat.ADVANCE_FEE, Threat.IMPERSONATION, Threat.PRIZE, Threat.INVOICE),
    "Your answer would go to a free mail address that is not the sender's.",
    "A favourite of advance-fee fraud: the sender's address is borrowed, the answer goes elsewhere.",
    1.6,
)  # fmt: skip
REPLY_ELSEWHERE = Indicator(
    "sender.reply_elsewhere", "sender", (Threat.IMPERSONATION, Threat.INVOICE, Threat.ADVANCE_FEE),
    "Your answer would go to another organisation than the one that seems to write.",
    "Common and harmless in newsletters and ticket systems; unusual in a personal letter.",
    0.7,
)  # fmt: skip
BRAND_NAMESAKE = Indicator(
    "sender.namesake", "sender", (Threat.PHISHING, Threat.IMPERSONATION, Threat.PRIZE),
    "The sender has the very name of a known organisation, but another address.",
    "Two organisations may bear one name. Adverts of resellers use the names of what they sell.",
    1.0,
)  # fmt: skip
CALLS_BY_ADDRESS = Indicator(
    "sender.calls_by_address", "sender", (Threat.PHISHING, Threat.PRIZE),
    "It calls you by your mail address instead of your name.",
    "Whoever really has you as a customer knows your name. Some automatic notices use the address all the same.",
    0.9,
)  # fmt: skip
UNVOUCHED = Indicator(
    "sender.nothing_vouches", "sender", (Threat.PHISHING, Threat.PRIZE, Threat.ADVANCE_FEE),
    "Nothing at all confirms the sender's address.",
    "Nearly everybody's mail is confirmed in some way these days. A small or old server may lack it.",
    0.9,
)  # fmt: skip
NOT_VOUCHED = Indicator(
    "sender.authentication_failed", "sender", _FORGERY,
    "Your mail server could not confirm that this comes from the address it names.",
    "SPF, DKIM and DMARC failed. Mailing lists and forwarding break these checks as well.",
    1.0,
)  # fmt: skip
FROM_YOU = Indicator(
    "sender.from_you", "sender", (Threat.EXTORTION, Threat.PHISHING),
    "It pretends to come from your own address.",
    "A forged sender, not a break-in: the From line can be anything. Harmless if you wrote to yourself.",
    2.0,
)  # fmt: skip
NAME_IS_ADDRESS = Indicator(
    "sender.name_is_address", "sender", _FORGERY,
    "The sender's name shows one address, but the mail comes from another.",
    "Many programs show only the name. Harmless where a list or a service writes on somebody's behalf.",
    1.8,
)  # fmt: skip
FALSE_REPLY = Indicator(
    "sender.false_reply", "sender", (Threat.IMPERSONATION, Threat.INVOICE, Threat.PHISHING),
    "The subject says it answers or forwards something, but it belongs to no earlier mail.",
    "A real answer carries a reference to what it answers. Some old programs and web forms leave it out.",
    0.7,
)  # fmt: skip
ODD_ADDRESS = Indicator(
    "sender.odd_address", "sender", (Threat.PHISHING, Threat.ADVANCE_FEE, Threat.PRIZE),
    "The sender's address is a jumble of letters and digits.",
    "Made by a program in large numbers. Bounce and tracking addresses look like this as well.",
    0.7,
)  # fmt: skip
DISPOSABLE = Indicator(
    "sender.disposable", "sender", (Threat.PHISHING, Threat.ADVANCE_FEE),
    "The sender uses a throw-away mail address.",
    "Such addresses last minutes to days. People who value privacy use them for sign-ups, seldom for letters.",
    1.2,
)  # fmt: skip
MESSAGE_ID = Indicator(
    "sender.message_id_differs", "sender", (Threat.PHISHING, Threat.ADVANCE_FEE),
    "It says it comes from a large mail provider, but was not made there.",
    "The mail's own number names another place than the provider. Some people send through another server.",
    0.8,
)  # fmt: skip
SAFE_BANNER = Indicator(
    "sender.safety_banner", "sender", _FORGERY,
    "It tells you itself that it was checked and is safe.",
    "Only your own mail program can say so, and outside the letter. Some firms add such lines to all mail.",
    1.0,
)  # fmt: skip
CARRIER = Indicator(
    "sender.borrowed_service", "sender", (Threat.INVOICE, Threat.TECH_SUPPORT, Threat.PHISHING),
    "A real service sent this, but a stranger wrote the text.",
    "Invoices, shared files, forms and calendars let strangers write through it. Look at who asks, and for what.",
    1.5,
)  # fmt: skip
UNDISCLOSED = Indicator(
    "sender.undisclosed", "sender", (Threat.ADVANCE_FEE, Threat.PRIZE, Threat.PHISHING),
    "It was sent to a hidden list of people, not to you by name.",
    "Clubs hide their members' addresses like this too; a personal offer does not need it.",
    0.5,
)  # fmt: skip
BRAND_AUTHENTIC = Indicator(
    "sender.brand_authentic", "sender", (),
    "It truly comes from the organisation it names, and leads only to that organisation's own pages.",
    "Your mail server confirmed the address, which is on the list of that organisation's addresses.",
    -2.0,
)  # fmt: skip
ALIGNED = Indicator(
    "sender.own_links_only", "sender", (),
    "The sender's address is confirmed, and all links stay with the sender.",
    "A good sign, no proof: a swindler can own an address and confirm it as well.",
    -0.7,
)  # fmt: skip
OWN_LIST = Indicator(
    "bulk.own_list", "bulk", (),
    "It is a newsletter or list mail that can be cancelled with its sender.",
    "The address for cancelling belongs to the sender. Advertising perhaps, but openly so.",
    -0.7,
)  # fmt: skip

STRETCHED = Indicator(
    "sender.name_stretched", "sender", _FORGERY,
    "The sender's address is its name with further words added.",
    "Organisations write from their plain name; words added to it are easily bought by others. Some use both.",
    1.0,
)  # fmt: skip
UNRELATED = Indicator(
    "sender.name_unrelated", "sender", (Threat.PHISHING, Threat.IMPERSONATION, Threat.INVOICE),
    "The sender's name and address have nothing in common.",
    "Organisations mostly write from an address that resembles their name. Some use another firm's or an old one.",
    0.8,
)  # fmt: skip
BORROWED_HOUSE = Indicator(
    "sender.borrows_your_house", "sender", (Threat.IMPERSONATION, Threat.INVOICE),
    "It comes from an outside address that carries the name of your own organisation.",
    "Colleagues write from the organisation's own addresses. Some do use a private one, so ask them by a known way.",
    2.0,
)  # fmt: skip
OWN_HOUSE = Indicator(
    "sender.own_house", "sender", (),
    "It truly comes from your own organisation's addresses.",
    "Your mail server confirmed it. A colleague's account can be broken into all the same.",
    -0.5,
)  # fmt: skip

_REPLY = re.compile(r"^\s*(?:re|aw|sv|antw|fw|fwd|wg|tr|rv|enc|ynt|vs|odp)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_ADDRESS_IN_NAME = re.compile(r"([\w.+-]{1,64})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})", re.IGNORECASE)
_HOST_IN_NAME = re.compile(
    r"(?<![@\w.])((?:www\.)?[a-z0-9-]{2,63}\.(?:com|net|org|de|fr|co\.uk|it|es|nl|br|io|eu))(?!\w)",
    re.IGNORECASE,
)
_SAFE = re.compile(
    r"(?:(?:this|the) (?:e-?mail|message|sender)[^.\n]{0,40}(?:is|was|has been|from a) (?:safe|verified|trusted)|"
    r"(?:verified|trusted|safe) sender|sender (?:is|was) (?:verified|trusted|safe)|"
    r"(?:diese|die) (?:e-?mail|nachricht)[^.\n]{0,40}(?:ist sicher|wurde als sicher)|"
    r"(?:cet e-?mail|ce message)[^.\n]{0,40}(?:est sûr|a été vérifié)|"
    r"(?:este (?:e-?mail|mensaje|correo|mensagem))[^.\n]{0,40}"
    r"(?:es seguro|é seguro|ha sido verificado|foi verificad))",
    re.IGNORECASE,
)
_PROVIDERS: dict[str, tuple[str, ...]] = {
    "gmail.com": ("gmail.com", "google.com", "googlemail.com"),
    "yahoo.com": ("yahoo.com", "yahoo"),
    "hotmail.com": ("hotmail.com", "outlook.com", "phx.gbl", "live.com", "office365.com"),
    "outlook.com": ("outlook.com", "hotmail.com", "phx.gbl", "office365.com"),
    "aol.com": ("aol.com", "yahoo"),
    "icloud.com": ("icloud.com", "apple.com", "me.com", "mac.com"),
}
_CARRIERS = word_set(
    "paypal.com intuit.com quickbooks.com docusign.net docusign.com dropbox.com adobesign.com adobe.com "
    "google.com microsoft.com sharepointonline.com zoom.us squareup.com square.com stripe.com hellosign.com "
    "wetransfer.com calendly.com xero.com freshbooks.com eventbrite.com canva.com github.com atlassian.net "
    "zendesk.com bill.com paddle.com wave.com hubspot.com salesforce.com notion.so typeform.com jotform.com"
)
_MACHINE = ("bounce", "reply", "noreply", "no-reply", "notification", "news", "mail", "info", "support")


class Sender:
    """Looks at the sender's name, address, reply address, and the receiving server's findings."""

    name = "sender"
    indicators: tuple[Indicator, ...] = (
        BRAND_NAME, BRAND_IN_ADDRESS, LOOKALIKE, SPOOFED, FREEMAIL_ORGANISATION, FREEMAIL_REPLY, REPLY_ELSEWHERE,
        BRAND_NAMESAKE, CALLS_BY_ADDRESS, UNVOUCHED, UNRELATED, STRETCHED,
        NOT_VOUCHED, FROM_YOU, NAME_IS_ADDRESS, FALSE_REPLY, ODD_ADDRESS, DISPOSABLE, MESSAGE_ID, SAFE_BANNER,
        CARRIER, UNDISCLOSED, BRAND_AUTHENTIC, ALIGNED, OWN_LIST, BORROWED_HOUSE, OWN_HOUSE,
    )  # fmt: skip

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """Yield what speaks for or against the sender. Messages have too little of one to look at here."""
        if observation.kind is not Kind.EMAIL or not observation.sender.address:
            return
        domain = sender_domain(observation)
        yield from self._identity(observation, domain)
        yield from self._replies(observation, domain)
        yield from self._form(observation, domain)
        yield from self._calming(observation, domain)

    def _identity(self, observation: Observation, domain: str) -> Iterator[Evidence]:
        sender = observation.sender
        brand = brand_claim(observation)
        found = lookalike(sender.domain) if sender.domain else None
        borrowed = False
        if brand is not None and not speaks_for(observation, brand):
            borrowed = True
            # A service that the brand really uses signs with the brand's own name as well.
            vouched = any(owns(brand, signer) for signer in observation.authentication.dkim_domains)
            if not vouched:
                strength = 1.0 if not observation.bulk_headers else 0.8
                yield Evidence(BRAND_NAME, strength, (fact(f"{sender.name} <{sender.address}>"), fact(brand.name)))
        if found is not None:
            strength = {
                "confusable": 1.0,
                "slip": 1.0,
                "word": 0.8,
                "subdomain": 0.6,
                "whole": 1.0,
                "ending": 0.5,
                "neighbour": 0.5,
            }[found.how]
            yield Evidence(LOOKALIKE, strength, (fact(sender.domain), fact(found.brand.name)))
        elif not borrowed:
            double = namesake(sender.name) if brand is None else None
            if double is not None and not speaks_for(observation, double) and not _bears(domain, double):
                yield Evidence(
                    BRAND_NAMESAKE, 0.5 if observation.bulk_headers else 1.0, (fact(sender.name), fact(domain))
                )
            local = claimed(re.sub(r"[._+-]+", " ", sender.address.rpartition("@")[0]))
            if local is not None and not speaks_for(observation, local) and not _personal(observation, local):
                yield Evidence(BRAND_IN_ADDRESS, 1.0, (fact(sender.address), fact(local.name)))
        own = own_brand(observation)
        if failed(observation):
            if own is not None and own.curated:
                yield Evidence(SPOOFED, 1.0, (fact(sender.address), fact(own.name)))
            yield Evidence(NOT_VOUCHED, 1.0 if observation.authentication.dmarc == "fail" else 0.7, (fact(domain),))
        elif judged(observation) and not authenticated(observation) and not _anything_passed(observation):
            path = observation.return_path.rpartition("@")[2].lower()
            apart = bool(path) and not same_owner(registered_domain(path), domain)
            yield Evidence(UNVOUCHED, 1.0 if apart else 0.7, (fact(sender.address), fact(path or domain)))
        if (
            not failed(observation)
            and own is not None
            and own.curated
            and judged(observation)
            and not authenticated(observation)
        ):
            yield Evidence(SPOOFED, 0.6, (fact(sender.address), fact(own.name)))
        to_self = any(one.address.lower() == sender.address.lower() for one in observation.recipients)
        if to_self and judged(observation) and not authenticated(observation):
            yield Evidence(FROM_YOU, 1.0, (fact(sender.address),))
        other = _other_address(observation, domain)
        if other:
            yield Evidence(NAME_IS_ADDRESS, 1.0 if "@" in other else 0.7, (fact(sender.name), fact(sender.address)))
        if is_freemail(domain) and not borrowed and not found and an_office(sender):
            yield Evidence(FREEMAIL_ORGANISATION, 1.0, (fact(f"{sender.name} <{sender.address}>"),))
        elif not borrowed and not open_to_strangers(domain) and domain not in _CARRIERS and _unrelated(observation):
            yield Evidence(UNRELATED, 1.0, (fact(f"{sender.name} <{sender.address}>"),))
        stretch = stretched(sender.name, domain) if found is None and not open_to_strangers(domain) else 0.0
        if stretch:
            yield Evidence(STRETCHED, stretch, (fact(sender.name), fact(domain)))
        house = own_house(observation)
        if house and open_to_strangers(domain):
            taken = borrowed_from(sender, house)
            if taken:
                yield Evidence(BORROWED_HOUSE, taken, (fact(sender.address), fact(house)))
        if is_disposable(domain):
            yield Evidence(DISPOSABLE, 1.0, (fact(domain),))

    def _replies(self, observation: Observation, domain: str) -> Iterator[Evidence]:
        for reply in observation.reply_to:
            other = registered_domain(reply.domain) if reply.domain else ""
            if not other or reply.address.lower() == observation.sender.address.lower():
                continue
            to_list = observation.bulk_headers and any(
                reply.address.lower() == one.address.lower() for one in observation.recipients
            )
            if is_freemail(other) and not to_list and not (other == domain and _alike(reply.address, observation)):
                strength = 0.4 if observation.bulk_headers else 1.0
                yield Evidence(FREEMAIL_REPLY, strength, (fact(observation.sender.address), fact(reply.address)))
                return
            if not same_owner(other, domain) and not to_list and not observation.bulk_headers:
                yield Evidence(REPLY_ELSEWHERE, 1.0, (fact(observation.sender.address), fact(reply.address)))
                return

    def _form(self, observation: Observation, domain: str) -> Iterator[Evidence]:
        sender = observation.sender
        if _REPLY.match(observation.subject) and not observation.replies_to and not observation.bulk_headers:
            yield Evidence(FALSE_REPLY, 1.0, (fact(observation.subject),))
        local = sender.address.rpartition("@")[0]
        oddity = 0.0 if local.startswith(_MACHINE) else jumbled(local)
        odd_domain = 0.0 if is_popular(domain) or open_to_strangers(domain) else jumbled(domain.partition(".")[0])
        if observation.bulk_headers:
            oddity = 0.0
        if max(oddity, odd_domain) > 0:
            yield Evidence(ODD_ADDRESS, max(oddity, odd_domain), (fact(sender.address),))
        called = _calls_by_address(observation)
        if called:
            yield Evidence(CALLS_BY_ADDRESS, 1.0, (fact(called),))
        expected = _PROVIDERS.get(domain)
        made_at = observation.message_id.rpartition("@")[2].lower()
        stated = expected is not None and "." in made_at and not observation.bulk_headers
        if stated and not any(one in made_at for one in expected or ()):
            yield Evidence(MESSAGE_ID, 1.0, (fact(domain), fact(made_at)))
        banner = _SAFE.search(observation.text[:600])
        if banner:
            yield Evidence(SAFE_BANNER, 1.0, (fact(banner[0]),))
        if domain in _CARRIERS and authenticated(observation):
            phones = [mention.value for mention in observation.mentions if mention.entity is Entity.PHONE]
            strangers = [
                one for one in observation.reply_to if one.domain and registered_domain(one.domain) != domain
            ]
            if phones and _CALL.search(f"{observation.subject}\n{observation.text[:4_000]}"):
                yield Evidence(CARRIER, 1.0, (fact(domain), fact(f"+{phones[0]}")))
            elif strangers and not any(_alike(one.address, observation) for one in strangers):
                yield Evidence(CARRIER, 0.5, (fact(domain), fact(strangers[0].address)))
        if not observation.bulk_headers and not any("@" in one.address for one in observation.recipients):
            yield Evidence(UNDISCLOSED, 1.0, (fact(sender.address),))

    def _calming(self, observation: Observation, domain: str) -> Iterator[Evidence]:
        if not domain or open_to_strangers(domain):
            return
        elsewhere = any(
            reply.domain and not same_owner(registered_domain(reply.domain), domain) for reply in observation.reply_to
        )
        if authenticated(observation) and not elsewhere and same_owner(own_house(observation), domain):
            yield Evidence(OWN_HOUSE, 1.0, (fact(domain),))
        links = seen_links(observation)
        own = all_own(observation, domain)
        if authenticated(observation) and not elsewhere and (own or not links):
            brand = own_brand(observation)
            public = bool(
                re.search(r"(?:^|\.)(?:gov|mil|gouv|gob|govt|edu|ac)(?:\.[a-z]{2})?$", observation.sender.domain)
            )
            claim = brand_claim(observation)
            honest = claim is None or speaks_for(observation, claim)
            if (brand is not None or public) and honest and domain not in _CARRIERS:
                yield Evidence(BRAND_AUTHENTIC, 1.0, (fact(domain),))
            elif own:
                yield Evidence(ALIGNED, 1.0, (fact(domain),))
        if observation.bulk_headers and not elsewhere:
            lists = [one.detail for one in observation.findings if one.name == "list.unsubscribe"]
            if any(same_owner(one, domain) for one in lists):
                mine = sum(1 for link in links if same_owner(link.domain, domain))
                strength = 1.0 if mine * 2 >= len(links) else 0.6
                yield Evidence(OWN_LIST, strength, (fact(domain),))


_CALL = re.compile(
    r"\b(?:call|phone|dial|ring|helpline|toll[- ]free|customer care|"
    r"anrufen|rufen sie|appele[zr]|llame|ligue|chiam|bel)\b",
    re.IGNORECASE,
)


def _personal(observation: Observation, brand: Brand) -> bool:
    """True where the brand's word in the address is simply the person's or house's own name."""
    words = brand_key(observation.sender.name).split()
    key = brand_key(brand.name).split()
    domain = sender_domain(observation)
    return bool(set(words) & set(key)) or brand_key(brand.name).replace(" ", "") in domain


def _anything_passed(observation: Observation) -> bool:
    found = observation.authentication
    return found.spf == "pass" or found.dkim == "pass" or found.dmarc in ("pass", "bestguesspass")


def _bears(domain: str, brand: Brand) -> bool:
    """True if the domain holds a word of the brand's name: then it may well be theirs."""
    return any(word in domain for word in brand_key(brand.name).split() if len(word) >= 4)


_GREETING = re.compile(
    r"(?:dear|hello|hi|hey|attention|hallo|guten tag|liebe[r]?|sehr geehrte[r]?|bonjour|cher|chère|hola|estimad[oa]|"
    r"ol[áa]|"
    r"prezad[oa]|caro|cara|gentile|ciao|beste|geachte)\s{1,4}([^\s,!:<>]{3,64}@[^\s,!:<>]{4,100})",
    re.IGNORECASE,
)


def _calls_by_address(observation: Observation) -> str:
    """The person's address where a name belongs: in the subject, or in the greeting. Else the empty string."""
    wanted = {one.address.lower() for one in observation.recipients[:3] if "@" in one.address}
    wanted.discard(observation.sender.address.lower())
    subject = observation.subject.lower()
    for address in wanted:
        if address in subject and not observation.replies_to:
            return address
    match = _GREETING.search(observation.text[:600])
    return match[1] if match and match[1].lower().strip(".") in wanted else ""


def _unrelated(observation: Observation) -> bool:
    """True if no word of the sender's name stands in the address, nor the address's host in the name."""
    words = re.findall(r"[a-z0-9]+", skeleton(observation.sender.name))
    telling = [word for word in words if len(word) >= 3 and word not in OFFICE]
    if not telling or "@" in observation.sender.name:
        return False
    address = re.sub(r"[^a-z0-9@]", "", skeleton(observation.sender.address))
    label = registered_domain(observation.sender.domain).partition(".")[0]
    initials = "".join(word[0] for word in words)
    named = "".join(words)
    if any(word[:5] in address for word in telling):
        return False
    short = len(initials) >= 3 and initials in label
    return not (short or (len(label) >= 3 and (skeleton(label) in named or label in initials)))


def _alike(address: str, observation: Observation) -> bool:
    """Both addresses plainly of one person: the same local part, or one that holds the other."""
    first = re.sub(r"[^a-z]", "", address.rpartition("@")[0].lower())
    second = re.sub(r"[^a-z]", "", observation.sender.address.rpartition("@")[0].lower())
    return bool(first and second) and (first in second or second in first)


def _other_address(observation: Observation, domain: str) -> str:
    """An address or host in the display name that is not the sender's own, or the empty string."""
    name = observation.sender.name
    match = _ADDRESS_IN_NAME.search(name)
    if match:
        if match[0].lower() == observation.sender.address.lower():
            return ""
        return "" if same_owner(registered_domain(match[2].lower()), domain) else match[0]
    match = _HOST_IN_NAME.search(name)
    if match:
        other = registered_domain(match[1].lower().removeprefix("www."))
        via = observation.bulk_headers and any(
            one.name == "list.unsubscribe" and same_owner(one.detail, other) for one in observation.findings
        )
        signed = any(same_owner(one, other) for one in observation.authentication.dkim_domains)
        return "" if same_owner(other, domain) or via or signed or is_major_freemail(other) else match[1]
    return ""
