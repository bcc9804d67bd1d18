"""Where links really lead, and how they are dressed up (signals 15 to 24, and signs in the address itself)."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from itertools import pairwise

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import History, Kind, Link, Observation
from companion.perception.addresses import Parts, registered_domain, take_apart, to_unicode
from companion.perception.identity import (
    authenticated,
    brand_claim,
    fact,
    said_sender,
    seen_links,
    sender_domain,
    speaks_for,
)
from companion.perception.lists import (
    Brand,
    brand_labels,
    brand_of,
    free_host,
    is_freemail,
    is_popular,
    is_remote_control,
    is_shortener,
    open_to_strangers,
    owns,
    same_owner,
)
from companion.perception.names import claimed, jumbled, lookalike, stretched
from companion.perception.words import word_set

_FORGERY = (Threat.PHISHING, Threat.IMPERSONATION)

TEXT_DIFFERS = Indicator(
    "link.text_differs", "link", _FORGERY,
    "A link shows one address but leads to another.",
    "Newsletters count clicks through another address as well; then the shown address is the sender's own.",
    2.0,
)  # fmt: skip
NAMES_YOU = Indicator(
    "link.names_you", "link", (Threat.PHISHING,),
    "A link carries your mail address, so that a page can greet you or knows who clicked.",
    "Links for cancelling a newsletter do this too. A sign-in page that already knows your address is a trap.",
    1.3,
)  # fmt: skip
REDIRECTED = Indicator(
    "link.redirected", "link", (Threat.PHISHING, Threat.MALWARE),
    "A link goes through a well-known site only to be passed on elsewhere.",
    "The first address looks trustworthy, the second counts. Advertising does this as well.",
    1.0,
)  # fmt: skip
BRAND_ELSEWHERE = Indicator(
    "link.brand_elsewhere", "link", _FORGERY,
    "It speaks for a well-known organisation, but no link leads there.",
    "Letters from an organisation lead to its own pages. Reports about it need not.",
    1.5,
)  # fmt: skip
LOOKALIKE = Indicator(
    "link.lookalike", "link", (Threat.PHISHING, Threat.IMPERSONATION, Threat.INVESTMENT),
    "A link leads to an address made to look like a well-known organisation's.",
    "Its name stands inside another address, or with a letter changed. What counts is the end of the host.",
    2.3,
)  # fmt: skip
BRAND_IN_PATH = Indicator(
    "link.brand_in_path", "link", _FORGERY,
    "A well-known name stands at the back of an address that belongs to somebody else.",
    "Behind the first slash anybody can write anything. Shops and reports name brands there as well.",
    0.8,
)  # fmt: skip
CALL_ELSEWHERE = Indicator(
    "link.call_elsewhere", "link", (Threat.PHISHING, Threat.PRIZE, Threat.INVESTMENT),
    "What you are to click leads away from whoever seems to write.",
    "Services that send mail for others count clicks on their own pages; friends recommend pages of others.",
    0.6,
)  # fmt: skip
FREE_HOST = Indicator(
    "link.free_host", "link", (Threat.PHISHING, Threat.MALWARE, Threat.INVESTMENT),
    "A link leads to a page on a free host, where anybody can put one up in minutes.",
    "Clubs and hobbyists use these too. Banks, parcel services and authorities do not.",
    1.1,
)  # fmt: skip
SHORTENER = Indicator(
    "link.shortener", "link", (Threat.PHISHING, Threat.PRIZE, Threat.JOB),
    "A shortened link hides where it leads.",
    "Common on social networks and in text messages; in a letter about your account it hides something.",
    0.8,
)  # fmt: skip
USER_AT_HOST = Indicator(
    "link.user_at_host", "link", (Threat.PHISHING,),
    "A link hides its real address behind an @ sign.",
    "Everything before the @ is only for show. Almost never harmless.",
    2.5,
)  # fmt: skip
IP_HOST = Indicator(
    "link.ip_host", "link", (Threat.PHISHING, Threat.MALWARE),
    "A link leads to a bare number instead of a name.",
    "Sites meant for people have names. Devices in your own home may be reached by number.",
    1.8,
)  # fmt: skip
ODD_HOST = Indicator(
    "link.odd_host", "link", _FORGERY,
    "A link's address mixes alphabets or uses characters that look like others.",
    "Real addresses in other languages keep to one alphabet.",
    2.0,
)  # fmt: skip
ODD_PORT = Indicator(
    "link.odd_port", "link", (Threat.PHISHING, Threat.MALWARE),
    "A link leads to an unusual door of a server.",
    "Ordinary sites answer at the usual one. Technicians use others among themselves.",
    0.7,
)  # fmt: skip
EXECUTABLE = Indicator(
    "link.executable", "link", (Threat.MALWARE, Threat.TECH_SUPPORT),
    "A link downloads a program or a packed file directly.",
    "Software is better fetched from its maker's page. Developers send such links to each other.",
    1.4,
)  # fmt: skip
PROTOCOL = Indicator(
    "link.protocol", "link", (Threat.MALWARE, Threat.TECH_SUPPORT),
    "A link starts something on your computer instead of opening a page.",
    "Links in letters have no reason to run searches, open network folders or carry a page inside themselves.",
    2.5,
)  # fmt: skip
SINGLE_IMAGE = Indicator(
    "link.single_image", "link", (Threat.PHISHING, Threat.PRIZE),
    "The whole letter is a picture that can be clicked.",
    "A picture escapes filters that read text. Some invitations and adverts are made like this.",
    1.2,
)  # fmt: skip
RARE_ENDING = Indicator(
    "link.rare_ending", "link", (Threat.PHISHING, Threat.PRIZE, Threat.INVESTMENT),
    "A link's address ends in a way that is cheap to get and often abused.",
    "Endings such as .top, .icu or .cyou cost next to nothing. Honest sites have them too, but seldom.",
    0.8,
)  # fmt: skip
TANGLED_HOST = Indicator(
    "link.tangled_host", "link", (Threat.PHISHING,),
    "A link's address is long and tangled, with many hyphens, digits or parts.",
    "It is meant to be too long to read. Machines of large firms have such names as well.",
    0.8,
)  # fmt: skip
SIGN_IN_WORDS = Indicator(
    "link.sign_in_words", "link", (Threat.PHISHING,),
    "A little-known address talks of signing in, verifying or updating an account.",
    "Sign-in pages belong to sites you know. Small services have them too.",
    0.9,
)  # fmt: skip
PASSWORD_FIELD = Indicator(
    "link.password_field", "link", (Threat.PHISHING,),
    "The letter itself has a field for a password.",
    "No honest organisation asks for a password inside a mail.",
    3.0,
)  # fmt: skip
FORM = Indicator(
    "link.form", "link", (Threat.PHISHING,),
    "The letter itself is a form that sends what you type to somebody.",
    "Surveys and search boxes do this as well; most mail programs do not allow it.",
    0.6,
)  # fmt: skip
REMOTE_CONTROL = Indicator(
    "link.remote_control", "link", (Threat.TECH_SUPPORT,),
    "A link leads to a program that lets somebody else control your computer.",
    "Honest helpers use these programs as well. Ask who wants you to install it, and whether you called them.",
    1.3,
)  # fmt: skip
_SHOWN = re.compile(
    r"(?:https?://|www\.)([a-z0-9\u00c0-\u04ff.-]{3,253})"
    r"|^([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12})(?:/\S*)?$",
    re.IGNORECASE,
)  # fmt: skip
_CANCEL = re.compile(
    r"unsub|optout|opt-out|opt_out|abmeld|abbestell|desinscri|désinscri|desabonn|désabonn|descadastr|cancelar|disiscri|afmeld|"
    r"preferenc|manage|remove|list-manage|webversion|viewinbrowser|view-in-browser|mirror|browser",
    re.IGNORECASE,
)
_REWRITERS = ("safelinks.protection.outlook.com", "urldefense.com", "urldefense.proofpoint.com",
              "linkprotect.cudasvc.com",
              "clicktime.symantec.com", "secure-web.cisco.com", "link.edgepilot.com")  # fmt: skip
_PROGRAM = re.compile(
    r"\.(?:exe|msi|msix|appx|scr|pif|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|apk|dmg|pkg|iso|img|vhd|vhdx|deb|rpm|cab|ace|"
    r"zip|rar|7z|gz|tgz|xll|docm|xlsm|one)$",
    re.IGNORECASE,
)
_PACKED = re.compile(r"\.(?:zip|rar|7z|gz|tgz|deb|rpm|jar)$", re.IGNORECASE)
_SCHEMES = re.compile(
    r"^(?:search-ms|search|ms-[a-z0-9-]+|file|javascript|vbscript|shell|intent|data|ldap|smb|tg|itms-services)$"
)
_CHEAP = word_set(
    "top xyz icu cyou sbs cfd buzz click rest bond fit monster quest fun vip win bid loan men date trade stream "
    "download racing review party science gdn mom lol hair makeup skin beauty autos boats homes yachts motorcycles "
    "zip mov tk ml ga cf gq pw cc best cam uno ink pics ren kim"
)
_CHEAP_PAIRS = (".ru.com", ".sa.com", ".za.com")
_CHEAPISH = word_set(
    "shop store online site website space live life club link work ws su biz today services support finance money"
)
_SIGN_IN = re.compile(
    r"(?:log-?in|sign-?in|signon|verif(?:y|ication|izieren|icar)|secur(?:e|ity)|account|konto|compte|cuenta|conta(?![ck])|update|"
    r"confirm|authenti|password|passwort|webmail|mailbox|wallet|banking|billing|unlock|restore|recover|suspend|validat|kyc|"
    r"paiement|zahlung|pago|entrega|track(?:ing)?-?(?:parcel|package)|redeliver|customs|zoll|douane)",
    re.IGNORECASE,
)
_SIGN_IN_PATH = re.compile(
    r"log-?in|sign-?in|signon|verify|verifica|password|passwort|webmail|wallet|banking|unlock|validat|kyc|redeliver",
    re.IGNORECASE,
)
_REVERSE = re.compile(
    r"(?:^|[.-])(?:\d{1,3}[.-]){3}\d{1,3}[.-][a-z]|^(?:vps|vmi|srv|server|static|ip|host)-?\d{3,}[.-]"
)
"""Names that a provider gives to machines by number, before anybody has given them a name of their own."""
_USUAL_PORTS = frozenset({"", "80", "443", "8080", "8443"})


STRETCHED = Indicator(
    "link.name_stretched", "link", _FORGERY,
    "A link leads to an address that is the sender's name with further words added.",
    "Organisations use their plain name; words added to it are easily bought by others. Some use both.",
    1.0,
)  # fmt: skip


class Links:
    """Looks at every link: its text, its target, and the way the address is built."""

    name = "links"
    indicators: tuple[Indicator, ...] = (
        TEXT_DIFFERS, CALL_ELSEWHERE, NAMES_YOU, REDIRECTED, BRAND_ELSEWHERE, LOOKALIKE, BRAND_IN_PATH,
        FREE_HOST, SHORTENER,
        USER_AT_HOST, IP_HOST, ODD_HOST, ODD_PORT, EXECUTABLE, PROTOCOL, SINGLE_IMAGE, RARE_ENDING,
        TANGLED_HOST, SIGN_IN_WORDS, STRETCHED,
        PASSWORD_FIELD, FORM, REMOTE_CONTROL,
    )  # fmt: skip

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """Yield each indicator once, at its greatest strength over all links."""
        best: dict[str, Evidence] = {}
        mine = sender_domain(observation)
        trusted = mine if authenticated(observation) and not open_to_strangers(mine) else ""
        for link in observation.links:
            for found in self._one(link, observation, mine, trusted):
                known = best.get(found.indicator.name)
                if known is None or known.strength < found.strength:
                    best[found.indicator.name] = found
        for found in self._whole(observation, mine):
            best.setdefault(found.indicator.name, found)
        yield from best.values()

    def _one(self, link: Link, observation: Observation, mine: str, trusted: str) -> Iterator[Evidence]:
        parts = take_apart(link.target)
        if parts is None:
            return
        seen = fact(link.target)
        if _SCHEMES.match(parts.scheme) or (parts.scheme == "http" and link.target.startswith("\\\\")):
            if parts.scheme != "data" or parts.path[:40].lower().startswith(
                ("text/html", "image/svg", "application/")
            ):
                yield Evidence(PROTOCOL, 0.5 if parts.scheme in ("javascript", "tg") else 1.0, (seen,))
            return
        if not link.domain:
            return
        own = bool(trusted) and same_owner(link.domain, trusted)
        if own:
            return
        yield from self._dress(link, parts, observation, mine)
        yield from self._place(link, parts, observation, mine)

    def _dress(self, link: Link, parts: Parts, observation: Observation, mine: str) -> Iterator[Evidence]:
        seen = fact(link.target)
        shown = _shown_domain(link.shown)
        if shown and not link.hidden:
            raw = take_apart(link.raw) if link.raw else None
            first = registered_domain(raw.host) if raw else link.domain
            if not same_owner(shown, link.domain) and not same_owner(shown, first) and not _rewriter(raw):
                strength = 1.0
                if same_owner(shown, mine) and observation.bulk_headers:
                    strength = 0.0
                elif observation.bulk_headers or _counts_clicks(parts):
                    strength = 0.2
                elif brand_of(shown) is None and not is_shortener(link.domain) and not parts.ip:
                    strength = 0.6
                if strength:
                    yield Evidence(TEXT_DIFFERS, strength, (fact(link.shown), seen))
        if parts.userinfo and not parts.scheme.startswith("ftp"):
            yield Evidence(USER_AT_HOST, 1.0, (seen,))
        if link.raw and not _rewriter(take_apart(link.raw)):
            through = take_apart(link.raw)
            famous = through is not None and is_popular(registered_domain(through.host))
            strength = (1.0 if famous else 0.5) * (0.3 if observation.bulk_headers else 1.0)
            yield Evidence(REDIRECTED, strength, (fact(link.raw), seen))
        personal = _carries_address(parts, observation)
        if personal and not _CANCEL.search(f"{link.target} {link.shown}"):
            strength = 1.0 if personal == "fragment" else 0.2 if observation.bulk_headers else 0.7
            yield Evidence(NAMES_YOU, strength, (seen,))

    def _place(self, link: Link, parts: Parts, observation: Observation, mine: str) -> Iterator[Evidence]:
        seen = fact(link.target)
        host, domain = link.host, link.domain
        if _REVERSE.search(host):
            yield Evidence(IP_HOST, 0.8, (seen,))
        elif parts.ip:
            private = host.startswith(("10.", "192.168.", "127.", "172.16.", "[", "fe80"))
            yield Evidence(IP_HOST, 0.3 if private else 1.0, (seen,))
        if parts.port not in _USUAL_PORTS:
            yield Evidence(ODD_PORT, 1.0, (seen,))
        if _odd_characters(host):
            yield Evidence(ODD_HOST, 1.0, (fact(host), fact(parts.host_raw)))
        imitation = lookalike(host)
        if imitation is not None and not same_owner(domain, mine):
            strength = {
                "confusable": 1.0,
                "slip": 0.9,
                "word": 0.8,
                "subdomain": 0.6,
                "whole": 1.0,
                "ending": 0.5,
                "neighbour": 0.5,
            }[imitation.how]
            yield Evidence(LOOKALIKE, strength, (fact(host), fact(imitation.brand.name)))
        known = is_popular(domain) and not free_host(host)
        if imitation is None and not known and parts.path:
            named = _brand_in(parts.path)
            if named:
                yield Evidence(BRAND_IN_PATH, 1.0, (seen, fact(named)))
        if free_host(host) and not same_owner(domain, mine):
            baited = bool(_SIGN_IN.search(host) or _SIGN_IN_PATH.search(parts.path) or imitation)
            strength = 1.0 if baited else 0.4 if free_host(host) in _BLOGS or observation.bulk_headers else 0.8
            yield Evidence(FREE_HOST, strength, (fact(host),))
        if is_shortener(domain, host) and not same_owner(domain, mine) and not is_popular(domain):
            yield Evidence(SHORTENER, 0.4 if observation.bulk_headers else 1.0, (seen,))
        elif is_shortener(domain, host) and domain in _COMMON_SHORTENERS:
            yield Evidence(SHORTENER, 0.3 if observation.bulk_headers else 0.8, (seen,))
        path = parts.path.rstrip("/")
        if _PROGRAM.search(path) and not path.lower().endswith(".com"):
            yield Evidence(EXECUTABLE, 0.5 if _PACKED.search(path) else 1.0, (seen,))
        if is_remote_control(domain) and not same_owner(domain, mine):
            yield Evidence(REMOTE_CONTROL, 1.0, (fact(host),))
        if not known and not parts.ip:
            ending = host.rpartition(".")[2]
            cheap = 1.0 if ending in _CHEAP or host.endswith(_CHEAP_PAIRS) else 0.5 if ending in _CHEAPISH else 0.0
            if cheap and not same_owner(domain, mine):
                yield Evidence(RARE_ENDING, cheap, (fact(host),))
            tangle = _tangle(host, domain)
            if not free_host(host):
                tangle = max(tangle, jumbled(domain.partition(".")[0]))
            if tangle:
                yield Evidence(TANGLED_HOST, tangle, (fact(host),))
            in_name = bool(_SIGN_IN.search(domain.partition(".")[0]))
            in_path = bool(_SIGN_IN_PATH.search(parts.path)) and not observation.bulk_headers
            if (in_name or in_path) and not same_owner(domain, mine):
                yield Evidence(SIGN_IN_WORDS, 1.0 if in_name else 0.5, (seen,))

    def _whole(self, observation: Observation, mine: str) -> Iterator[Evidence]:
        findings = {one.name for one in observation.findings}
        if "html.password_field" in findings:
            yield Evidence(PASSWORD_FIELD, 1.0, (fact("password"),))
        elif "html.form" in findings:
            yield Evidence(FORM, 0.4 if observation.bulk_headers else 1.0, (fact("form"),))
        links = seen_links(observation)
        if not links:
            return
        claim = brand_claim(observation)
        named = claim or _named(observation.subject)
        foreign = named is not None and not speaks_for(observation, named)
        if named is not None and foreign:
            in_talk = observation.bulk_headers or bool(observation.replies_to)
            strength = (1.0 if claim else 0.6) * (0.3 if in_talk else 1.0)
            strangers = [link for link in links if not owns(named, link.domain)]
            if len(strangers) == len(links):
                yield Evidence(BRAND_ELSEWHERE, strength, (fact(named.name), fact(links[0].host)))
            elif any(not _neutral(link, observation, mine) for link in strangers):
                # A genuine link or two in the footer are part of the costume.
                yield Evidence(BRAND_ELSEWHERE, 0.7 * strength, (fact(named.name), fact(strangers[0].host)))
        name = said_sender(observation)
        foreigners = [link for link in links if link.domain != mine and not open_to_strangers(link.domain, link.host)]
        for link in foreigners:
            stretch = stretched(name, link.domain)
            if stretch and lookalike(link.host) is None:
                yield Evidence(STRETCHED, stretch, (fact(name), fact(link.host)))
                break
        calls = [
            link for link in links if (link.shown and not _shown_domain(link.shown)) or link.image or link.picture
        ]
        away = [link for link in calls if not _neutral(link, observation, mine)]
        if mine and away and not any(same_owner(link.domain, mine) for link in links) and not is_freemail(mine):
            alone = len({link.domain for link in away}) == 1 and not observation.replies_to
            strength = (1.0 if alone else 0.6) * (0.6 if observation.bulk_headers else 1.0)
            yield Evidence(CALL_ELSEWHERE, strength, (fact(mine), fact(away[0].host)))
        pictures = [link for link in links if link.image]
        if pictures and len(observation.text) < 160 and observation.kind is Kind.EMAIL:
            targets = {link.domain for link in links}
            if len(targets) <= 2:
                yield Evidence(SINGLE_IMAGE, 1.0 if len(observation.text) < 60 else 0.7, (fact(pictures[0].target),))


def passes_on(link: Link, parts: Parts) -> bool:
    """True for a mere passage to elsewhere: click counters, the receiver's own filter, link shorteners."""
    return link.domain in _MAILERS or _rewriter(parts) or is_shortener(link.domain, link.host)


_COMMON_SHORTENERS = word_set(
    "t.co lnkd.in bit.ly tinyurl.com is.gd goo.gl ow.ly rebrand.ly cutt.ly t.ly rb.gy shorturl.at tiny.cc"
)


def _named(subject: str) -> Brand | None:
    return claimed(subject) if len(subject) < 120 else None


def _neutral(link: Link, observation: Observation, mine: str) -> bool:
    """True for places that many honest letters lead to: well-known sites, click counters, the signer, filters."""
    parts = take_apart(link.raw or link.target)
    if parts is None or _rewriter(parts) or _counts_clicks(parts):
        return True
    if any(same_owner(link.domain, one) for one in observation.authentication.dkim_domains):
        return True
    listed = any(
        one.name == "list.unsubscribe" and same_owner(one.detail, link.domain) for one in observation.findings
    )
    popular = is_popular(link.domain) and not is_shortener(link.domain, link.host) and not free_host(link.host)
    return listed or popular


def _shown_domain(shown: str) -> str:
    """Registered domain of an address that stands in the link's text, or the empty string."""
    if not shown or "." not in shown or len(shown) > 300:
        return ""
    match = _SHOWN.search(shown.strip())
    if match is None:
        return ""
    host = to_unicode((match[1] or match[2]).lower().strip("."))
    domain = registered_domain(host)
    ending = host.rpartition(".")[2]
    if match[2] and ending not in _TEXT_ENDINGS and len(ending) != 2:
        return ""
    return domain if "." in domain else ""


_TEXT_ENDINGS = word_set("com net org info biz gov edu mil app xyz online shop site io co")


def _rewriter(parts: Parts | None) -> bool:
    """True for links that the receiver's own filter rewrote: that says nothing about the sender."""
    return parts is not None and any(parts.host == one or parts.host.endswith("." + one) for one in _REWRITERS)


def _counts_clicks(parts: Parts) -> bool:
    """True for addresses of the kind that mailing services use to count clicks."""
    domain = registered_domain(parts.host)
    inner = parts.host.removesuffix(domain)
    return domain in _MAILERS or any(_COUNTER.fullmatch(label) for label in inner.split("."))


_MAILERS = word_set(
    "sendgrid.net list-manage.com mailchimp.com mailchi.mp myngp.com rs6.net constantcontact.com hubspotlinks.com "
    "mandrillapp.com mailgun.org sparkpostmail.com exacttarget.com cmail19.com cmail20.com createsend.com "
    "klaviyomail.com actionkit.com actionnetwork.org icptrack.com mlsend.com sendinblue.com brevo.com emarsys.net "
    "mjt.lu awstrack.me salsalabs.org bluehornet.com delivra.com nationbuilder.com everyaction.com convio.net "
    "online.com com.com substack.com"
)
"""Services that send newsletters for others and count the clicks."""
_COUNTER = re.compile(
    r"(?:click|clicks|clickthru|links?|track(?:ing)?|go|trk|t|e|email|mail|url\d{2,6}|ct|r|lnk|elink|news|act)\d{0,3}"
)


def _carries_address(parts: Parts, observation: Observation) -> str:
    """Where a recipient's address stands in the link: `fragment`, `query`, or nowhere (the empty string)."""
    wanted = []
    for one in observation.recipients[:3]:
        address = one.address.lower()
        if "@" in address and len(address) > 5:
            wanted.append(address)
    if not wanted:
        return ""
    for place, text in (("fragment", parts.fragment), ("query", f"{parts.path}?{parts.query}")):
        if len(text) < 5:
            continue
        plain = text.lower().replace("%40", "@").replace("%2e", ".")
        for address in wanted:
            if address in plain or any(form in text for form in _coded(address)):
                return place
    return ""


def _coded(address: str) -> tuple[str, ...]:
    """The address in base64 without its ends (which depend on what surrounds it), and in hexadecimal."""
    raw = address.encode("utf-8", "replace")
    forms = [base64.b64encode(raw[shift:])[: (len(raw) - shift) // 3 * 4].decode("ascii") for shift in range(3)]
    return (*(form for form in forms if len(form) >= 8), raw.hex())


def _odd_characters(host: str) -> bool:
    """True if a label mixes Latin with another alphabet, or holds characters no name has."""
    if host.isascii():
        return False
    for label in host.split("."):
        scripts = {_script(char) for char in label if char.isalpha()}
        if len(scripts - {"east"}) > 1 or any(char in "∕⁄／⧸⸝․⁃" for char in label):
            return True
    return False


def _script(char: str) -> str:
    if char < "\u0250" or "\u1e00" <= char <= "\u1eff":
        return "latin"
    if "\u0370" <= char <= "\u03ff":
        return "greek"
    if "\u0400" <= char <= "\u052f":
        return "cyrillic"
    if char >= "\u2e80":
        return "east"
    return "other"


def _tangle(host: str, domain: str) -> float:
    """0 to 1: how tangled a host of no known owner is."""
    label = domain.partition(".")[0]
    hyphens = label.count("-") + host.removesuffix(domain).count("-") // 2
    digits = sum(char.isdigit() for char in label)
    parts = host.count(".") + 1
    if hyphens >= 3 or (len(label) >= 25 and hyphens >= 2) or parts >= 6:
        return 1.0
    changes = sum(1 for one, other in pairwise(label) if one.isdigit() != other.isdigit())
    if digits >= 3 and changes >= 4:
        return 1.0
    return 0.6 if len(host) >= 50 or len(label) >= 28 or (digits >= 4 and hyphens) else 0.0


_BLOGS = word_set(
    "github.io gitlab.io wordpress.com blogspot.com blogspot notion.site carrd.co webnode.com altervista.org"
)
"""Free hosts where people mostly publish in their own name."""


def _brand_in(path: str) -> str:
    """A curated brand's label that is, alone or with one word more, a step of the path; or the empty string."""
    for step in path.lower().split("/")[:20]:
        words = re.findall(r"[a-z]{2,20}", step[:60])
        if 1 <= len(words) <= 2:
            for word in words:
                found = brand_labels().get(word) if len(word) >= 5 and word not in _SOCIAL else None
                if found is not None:
                    return found.name
    return ""


_SOCIAL = word_set("google facebook twitter instagram linkedin youtube outlook gmail android amazon")
