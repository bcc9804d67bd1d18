"""Who writes and where the link leads: genuine and fraudulent sides of the same story.

A genuine organisation writes from its own domain, or through the mailer it hired, with links that go to its pages
straight or by way of a click counter. A fraud shows one of the *identities* of the frame. Both sides draw their
style from the same shapes, so that nothing but the domain, the account or the payee tells them apart.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from companion.training.everyday.frames import Frame, Move
from companion.training.everyday.places import Country, Organisation, Person, payee, phone, slug, wallet

MAILERS = (
    ("sendgrid.net", "u{n}.ct.sendgrid.net/ls/click?upn=u001.{token}"),
    ("mcsv.net", "{slug}.us{m}.list-manage.com/track/click?u={hex}&id={short}&e={short}"),
    ("amazonses.com", "{short}.r.eu-west-1.awstrack.me/L0/{quoted}/1/{token}"),
    ("mailjet.com", "{short}.mjt.lu/lnk/{token}"),
    ("sparkpostmail.com", "go.sparkpostmail{m}.com/f/a/{token}"),
    ("exacttarget.com", "click.{domain}/?qs={hex}"),
    ("rsgsv.net", "{slug}.us{m}.list-manage.com/track/click?u={hex}&id={short}"),
    ("sendinblue.com", "{short}.r.bh.d.sendibt3.com/mk/cl/f/{token}"),
    ("hubspotemail.net", "{short}.eu1.hubspotlinks.com/Ctc/{token}"),
    ("klaviyomail.com", "ctrk.klclick{m}.com/l/{token}"),
)
"""(domain that signs and bounces, shape of a click-counting link) of firms that send mail for others."""

SERVICES: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "form": (
        ("forms-receipts-noreply@google.com", "Google Forms", "docs.google.com/forms/d/e/1FAIpQLS{token}/viewform"),
        ("noreply@jotform.com", "Jotform", "form.jotform.com/{digits}"),
        ("notifications@typeform.com", "Typeform", "{slug}.typeform.com/to/{short}"),
    ),
    "share": (
        ("drive-shares-dm-noreply@google.com", "{who} (via Google Drive)",
         "drive.google.com/file/d/{token}/view?usp=sharing_eip"),
        ("no-reply@dropbox.com", "Dropbox", "www.dropbox.com/scl/fi/{short}/{slug}.pdf?rlkey={short}"),
        ("no-reply@sharepointonline.com", "{who}",
         "{slug}-my.sharepoint.com/:b:/g/personal/{short}/{token}?e={short}"),
        ("noreply@wetransfer.com", "WeTransfer", "wetransfer.com/downloads/{hex}/{short}"),
    ),
    "sign": (
        ("dse@eumail.docusign.net", "{who} via Docusign", "eu.docusign.net/Signing/EmailStart.aspx?a={hex}"),
        ("adobesign@adobesign.com", "{who} via Adobe Acrobat Sign",
         "eu2.documents.adobe.com/public/esign?tsid={token}"),
        ("noreply@mail.hellosign.com", "Dropbox Sign", "app.hellosign.com/sign/{hex}"),
    ),
    "invoice": (
        ("service@paypal.com", "PayPal", "www.paypal.com/invoice/p/#INV2-{short}"),
        ("invoicing@messaging.squareup.com", "{who}", "squareup.com/pay-invoice/invtmp:{hex}"),
        ("quickbooks@notification.intuit.com", "{who}",
         "connect.intuit.com/portal/app/CommerceNetwork/view/scs-v1-{hex}"),
        ("invoice+statements@stripe.com", "{who}", "invoice.stripe.com/i/acct_{short}/live_{token}"),
    ),
    "calendar": (
        ("calendar-notification@google.com", "Google Calendar",
         "calendar.google.com/calendar/event?action=VIEW&eid={token}"),
        ("no-reply@zoom.us", "Zoom", "us05web.zoom.us/j/{digits}?pwd={short}"),
    ),
}  # fmt: skip
"""Genuine services that carry what their customers write: both sides of a pair may come through them."""
SERVICE_OF_TOPIC = {
    "document": ("share", "sign", "form"), "account": ("share", "form"), "invoice": ("invoice", "sign"),
    "payment": ("invoice",), "bank": ("form",), "work": ("share", "sign", "form", "calendar"), "tech": ("invoice",),
}  # fmt: skip

ABUSED_ENDINGS = ("top", "xyz", "info", "online", "site", "shop", "click", "icu", "live", "support", "help", "com",
                  "com", "net", "org", "co", "app", "cc", "buzz", "sbs", "cfd", "vip", "pro", "link")  # fmt: skip
FREE_HOSTS = (
    "{slug}.web.app", "{slug}.firebaseapp.com", "{slug}.pages.dev", "{slug}.vercel.app", "{slug}.netlify.app",
    "{slug}.weebly.com", "{slug}.wixsite.com/{short}", "{slug}.blogspot.com", "{slug}.github.io", "{slug}.r2.dev",
    "sites.google.com/view/{slug}", "{slug}.duckdns.org", "{slug}.workers.dev", "{slug}.azurewebsites.net",
    "storage.googleapis.com/{slug}/{short}.html", "{slug}.s3.amazonaws.com/{short}.html", "ipfs.io/ipfs/Qm{token}",
)  # fmt: skip
SHORTENERS = ("bit.ly/{short}", "t.ly/{short}", "tinyurl.com/{short}", "is.gd/{short}", "cutt.ly/{short}",
              "rb.gy/{short}", "s.id/{short}", "shorturl.at/{short}", "t.co/{short}", "qrco.de/{short}")  # fmt: skip
TOPIC_WORDS: Mapping[str, tuple[str, ...]] = {
    "parcel": ("track", "parcel", "delivery", "paket", "colis", "envio", "tracking", "post", "redelivery"),
    "shop": ("order", "shop", "support", "refund", "member", "rewards", "bonus", "bestellung", "cliente", "store"),
    "bank": ("secure", "login", "online", "banking", "portal", "verify", "sicherheit", "client", "acceso", "id"),
    "payment": ("pay", "billing", "wallet", "invoice", "checkout", "secure", "transfer", "resolution"),
    "account": ("account", "login", "id", "security", "verify", "signin", "mail", "service", "konto", "auth"),
    "document": ("docs", "share", "sign", "file", "secure", "view", "portal", "cloud"),
    "state": ("gov", "service", "tax", "portal", "refund", "amende", "steuer", "online", "citizen", "impots"),
    "utility": ("energy", "bill", "service", "kunde", "pay", "clientes", "online"),
    "insurance": ("policy", "service", "claim", "portal", "health", "kunde"),
    "telecom": ("bill", "mobile", "service", "esim", "my", "kunden", "id"),
    "travel": ("booking", "reservation", "guest", "confirm", "stay", "trip", "checkin"),
    "tech": ("support", "renew", "protect", "help", "licence", "service", "care"),
    "money": ("invest", "profit", "trade", "bonus", "claim", "capital", "win", "official"),
}  # fmt: skip
_GENERIC_WORDS = ("service", "portal", "online", "info", "kontakt", "center", "my", "secure", "team", "contact")
_STEMS = (
    "garten", "bluewave", "north", "casa", "studio", "holz", "maison", "sol", "nova", "prime", "green", "alpha",
    "city", "berg", "river", "media", "print", "atelier", "auto", "dental", "mundo", "vita", "punto", "terra",
    "moda", "tech", "ferme", "data", "luz", "hotel", "bike", "photo", "crea", "delta", "mar", "stone", "sun", "line",
    "art", "werk",
)  # fmt: skip
_LOOKALIKE_LETTERS = {"o": "0", "l": "1", "i": "l", "m": "rn", "e": "é", "a": "à", "u": "v", "w": "vv", "n": "m"}
_PATHS = ("", "id", "login", "confirm", "account", "track", "pay", "secure", "update", "de", "en", "index.php", "v",
          "my", "start", "service/case", "portal", "app", "form", "view")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """Who really writes one side of a pair, and where it leads."""

    name: str
    """Display name."""
    address: str
    reply_to: str
    bounce: str
    """Domain of the envelope sender."""
    signers: tuple[str, ...]
    """Domains with a passing DKIM signature."""
    spf: str
    dmarc: str
    link: str
    shown: str
    """What the link's text shows, or empty for a button's label."""
    home: str
    """A page of the organisation that is claimed, for the footer (frauds copy it)."""
    unsubscribe: str
    phone: str
    payee: str
    identity: str


def genuine(random: Random, frame: Frame, move: Move, country: Country, org: Organisation, other: Person) -> Side:
    """The honest side."""
    personal = frame.relation in ("contact", "kin", "colleague", "stranger") and not org.domains
    if personal:
        return _from_person(random, move, country, other, "")
    domain = org.domains[0]
    number, account = phone(random, country), payee(random, country)
    if not org.known and random.random() < 0.3:
        # Clubs, craftsmen and small practices write from free mail accounts, and mean well.
        address = (
            f"{slug(org.name).replace('-', random.choice(('', '.', '-')))[:28]}@{random.choice(country.freemail)}"
        )
        return Side(
            org.name,
            address,
            "",
            address.partition("@")[2],
            (address.partition("@")[2],),
            "pass",
            "pass",
            f"https://www.{domain}/{random.choice(_PATHS)}",
            "",
            f"https://www.{domain}/",
            "",
            number,
            account,
            "own",
        )
    mailer = random.choice(MAILERS) if random.random() < 0.35 else None
    host = random.choice(("", "", "mail.", "e.", "info.", "news.", "service.", "notify.", "em."))
    local = random.choice(
        (
            "noreply",
            "no-reply",
            "info",
            "service",
            "kontakt" if "de" in country.tlds else "contact",
            "notifications",
            "support",
            "billing",
            "news",
            "hello",
            "donotreply",
        )
    )
    link = _own_link(random, org, mailer)
    signers = (domain, mailer[0]) if mailer else (domain,)
    bounce = mailer[0] if mailer and random.random() < 0.6 else host + domain
    reply = (
        "" if random.random() < 0.75 else f"{random.choice(('service', 'kundenservice', 'help', 'reply'))}@{domain}"
    )
    return Side(
        org.name,
        f"{local}@{host}{domain}",
        reply,
        bounce,
        signers,
        "pass",
        "pass",
        link,
        "",
        f"https://www.{domain}/",
        _unsubscribe(random, frame.topic, domain, mailer),
        number,
        account,
        "own",
    )


def fraudulent(
    random: Random, frame: Frame, move: Move, country: Country, org: Organisation, other: Person, honest: Side
) -> Side:
    """The other side of the pair, with one of the identities that the move allows."""
    allowed = [one for one in move.identity if one != "new_number"] or ["stranger"]
    identity = random.choice(allowed)
    if not org.domains and identity in ("lookalike", "spoofed"):
        identity = "freemail"
    if org.domains and not org.known and identity == "lookalike":
        # Nobody could tell a small firm's look-alike domain from its real one without knowing the firm.
        identity = random.choice(("unrelated", "spoofed", "freemail"))
    number, account = phone(random, country), payee(random, country)
    if move.via == "account" and "crypto" in move.asks:
        account = wallet(random)
    by_address = set(move.decides) <= {"domain", "sender"}
    if identity == "hijacked":
        # The genuine account itself: only the words, the payee or the link can tell.
        link = fraud_link(random, frame, country, org)
        keeps = honest.link if by_address else link
        return Side(
            honest.name,
            honest.address,
            _other_reply(random, country, other),
            honest.bounce,
            honest.signers,
            honest.spf,
            honest.dmarc,
            keeps if move.via != "link" else link,
            "",
            honest.home,
            honest.unsubscribe,
            number,
            account,
            identity,
        )
    if identity == "service":
        return _service(random, frame, country, org, other, number, account)
    if identity == "stranger" and not by_address:
        person = _from_person(random, move, country, other, identity)
        return Side(
            person.name,
            person.address,
            person.reply_to,
            person.bounce,
            person.signers,
            person.spf,
            person.dmarc,
            fraud_link(random, frame, country, None),
            "",
            "",
            "",
            number,
            account,
            identity,
        )
    link = fraud_link(random, frame, country, org)
    shown = ""
    name = org.name if org.domains else other.whole
    home = honest.home
    if org.domains and random.random() < 0.12:
        shown = f"www.{org.domains[0]}" + random.choice(("", "/" + random.choice(_PATHS)))
    if identity == "freemail":
        local = slug(name).replace("-", random.choice(("", ".", "_"))) + random.choice(
            ("", "", str(random.randint(1, 999)))
        )
        address = f"{local[:30]}@{random.choice((*country.freemail, 'gmail.com', 'outlook.com'))}"
        provider = address.partition("@")[2]
        return Side(
            name, address, "", provider, (provider,), "pass", "pass", link, shown, home, "", number, account, identity
        )
    if identity == "spoofed":
        at = honest.address if org.domains else f"{slug(name)}@{other.address.partition('@')[2]}"
        bounce = _unrelated(random, country) if random.random() < 0.6 else at.partition("@")[2]
        return Side(
            name,
            at,
            _other_reply(random, country, other) if random.random() < 0.4 else "",
            bounce,
            (),
            random.choice(("fail", "softfail", "none", "permerror")),
            random.choice(("fail", "fail", "none")),
            link,
            shown,
            home,
            "",
            number,
            account,
            identity,
        )
    domain = lookalike(random, org, frame, country) if identity == "lookalike" else _unrelated(random, country)
    local = random.choice(("noreply", "info", "service", "support", "no-reply", "kontakt", "admin", "notification"))
    if random.random() < 0.5:
        link = f"https://{random.choice(('', 'www.', 'my.', 'secure.'))}{domain}/{_tail(random)}"
    signed = random.random() < 0.85
    return Side(
        name,
        f"{local}@{domain}",
        "",
        domain,
        (domain,) if signed else (),
        "pass" if random.random() < 0.9 else "none",
        "pass" if signed and random.random() < 0.7 else "none",
        link,
        shown,
        home,
        f"https://{domain}/u/{_short(random)}" if random.random() < (0.8 if frame.topic == "news" else 0.3) else "",
        number,
        account,
        identity,
    )


def fraud_link(random: Random, frame: Frame, country: Country, org: Organisation | None) -> str:
    """Where a fraud leads: look-alike, unrelated, broken-into, free host, shortener."""
    roll = random.random()
    if org is not None and org.domains and roll < 0.42:
        return f"https://{random.choice(('', '', 'www.'))}{lookalike(random, org, frame, country)}/{_tail(random)}"
    if roll < 0.62:
        name = slug(org.name) if org else random.choice(_STEMS)
        word = random.choice(TOPIC_WORDS.get(frame.topic, _GENERIC_WORDS))
        host = random.choice(FREE_HOSTS)
        return "https://" + _filled(
            random, host, slug_=random.choice((f"{name}-{word}", f"{word}-{name}", f"{word}{random.randint(1, 99)}"))
        )
    if roll < 0.72:
        return "https://" + _filled(random, random.choice(SHORTENERS))
    if roll < 0.86:
        inner = random.choice(
            ("wp-content/uploads", "wp-includes/js", "wp-admin/css", "cgi-bin", "images", "old", ".well-known")
        )
        return f"https://{random.choice(('', 'www.'))}{_unrelated(random, country)}/{inner}/{_short(random)}/"
    return f"https://{_unrelated(random, country)}/{_tail(random)}"


def short_link(random: Random, side: Side, org: Organisation, *, fraud: bool, hidden: bool) -> str:
    """The side's link as a message shows it; where `hidden` allows, now and then behind a public shortener."""
    if not org.domains:
        return side.link
    if hidden and not fraud and random.random() < 0.12:
        return "https://" + _filled(random, random.choice(SHORTENERS))
    domain = org.domains[0] if not fraud else side.link.removeprefix("https://").partition("/")[0]
    roll = random.random()
    if roll < 0.45:
        return f"https://{domain}/{''.join(random.choices('abcdefghkmnpqrstuvwxyz23456789', k=6))}"
    if fraud:
        return side.link
    host = random.choice(("www.", "", "", "m.", "my.", "s.", "go.", "sms.", "app.")) if roll < 0.8 else "www."
    return f"https://{host}{domain}/{_tail(random)}"


def sender_id(random: Random, org: Organisation, country: Country) -> str:
    """The name a message is sent under: letters and digits, at most eleven; in India with the operator in front."""
    if country.code == "IN":
        letters = "".join(c for c in org.name.upper() if c.isascii() and c.isalpha())
        return f"{random.choice('ABJTV')}{random.choice('DKMPX')}-{(letters + 'INFO')[:6]}"
    return org.name[:11]


def lookalike(random: Random, org: Organisation, frame: Frame, country: Country) -> str:
    """A domain that imitates the organisation's: words around its name, a swapped letter, its domain in front."""
    domain = random.choice(org.domains)
    name, _, ending = domain.partition(".")
    word = random.choice(TOPIC_WORDS.get(frame.topic, _GENERIC_WORDS))
    shady = random.choice((*ABUSED_ENDINGS, *country.tlds))
    roll = random.random()
    if roll < 0.34:
        return random.choice(
            (
                f"{name}-{word}.{shady}",
                f"{word}-{name}.{shady}",
                f"{name}{word}.{shady}",
                f"my-{name}.{shady}",
                f"{name}-{word}{random.randint(1, 99)}.{shady}",
            )
        )
    if roll < 0.52:
        return random.choice(
            (
                f"{domain}.{word}-{_short(random)}.{shady}",
                f"{name}.{word}.{shady}",
                f"{domain.replace('.', '-')}.{word}{random.randint(1, 99)}.{shady}",
            )
        )
    if roll < 0.64:
        others = [one for one in ABUSED_ENDINGS if not domain.endswith(one)]
        return f"{name}.{random.choice(others)}"
    places = [i for i, c in enumerate(name) if c in _LOOKALIKE_LETTERS]
    if roll < 0.82 and places:
        at = random.choice(places)
        changed = _LOOKALIKE_LETTERS[name[at]]
        return f"{name[:at]}{changed}{name[at + 1 :]}.{ending}"
    at = random.randrange(1, max(2, len(name)))
    typed = random.choice(
        (
            name[:at] + name[at - 1] + name[at:],
            name[:at] + name[at + 1 :] if len(name) > 4 else name + name[-1],
            name + "s",
            name + "-" + (ending.partition(".")[0] or "eu"),
        )
    )
    return f"{typed}.{random.choice((ending, 'com', shady))}"


def service_of(random: Random, frame: Frame) -> str:
    """The sort of genuine service that could carry this family's notices."""
    return random.choice(SERVICE_OF_TOPIC.get(frame.topic, ("form", "share")))


def through_service(random: Random, frame: Frame, honest: Side, who: str) -> Side:
    """The honest side sent through a service of the sort its fraudulent twin abuses."""
    address, name, shape = random.choice(SERVICES[service_of(random, frame)])
    domain = ".".join(address.partition("@")[2].split(".")[-2:])
    return Side(
        name.replace("{who}", who),
        address,
        honest.reply_to,
        domain,
        (domain,),
        "pass",
        "pass",
        "https://" + _filled(random, shape, slug_=slug(who)),
        "",
        honest.home,
        "",
        honest.phone,
        honest.payee,
        "service",
    )


def _service(
    random: Random, frame: Frame, country: Country, org: Organisation, other: Person, number: str, account: str
) -> Side:
    who = org.name if org.domains else other.whole
    address, name, shape = random.choice(SERVICES[service_of(random, frame)])
    domain = ".".join(address.partition("@")[2].split(".")[-2:])
    return Side(
        name.replace("{who}", who),
        address,
        _other_reply(random, country, other) if random.random() < 0.5 else "",
        domain,
        (domain,),
        "pass",
        "pass",
        "https://" + _filled(random, shape, slug_=slug(who)),
        "",
        "",
        "",
        number,
        account,
        "service",
    )


def _from_person(random: Random, move: Move, country: Country, other: Person, identity: str) -> Side:
    provider = other.address.partition("@")[2]
    account = wallet(random) if "crypto" in move.asks else payee(random, country)
    link = "https://" + random.choice(
        (
            f"photos.app.goo.gl/{_token(random)[:17]}",
            f"www.youtube.com/watch?v={_token(random)[:11]}",
            f"maps.app.goo.gl/{_token(random)[:15]}",
            f"www.{random.choice(_STEMS)}-{random.choice(_STEMS)}.{random.choice(country.tlds)}/{_short(random)}",
            f"drive.google.com/file/d/{_token(random)}/view",
            f"1drv.ms/u/s!{_token(random)[:20]}",
        )
    )
    return Side(
        other.whole,
        other.address,
        "",
        provider,
        (provider,),
        "pass",
        "pass",
        link,
        "",
        "",
        "",
        phone(random, country, mobile=True),
        account,
        identity or "own",
    )


def _own_link(random: Random, org: Organisation, mailer: tuple[str, str] | None) -> str:
    domain = random.choice(org.domains) if random.random() < 0.25 else org.domains[0]
    if mailer and random.random() < 0.7:
        target = base64.urlsafe_b64encode(f"https://www.{domain}/".encode()).decode().rstrip("=")
        return "https://" + _filled(random, mailer[1], slug_=slug(org.name), domain=domain, quoted=target)
    host = random.choice(("www.", "www.", "", "my.", "mein.", "click.e.", "secure.", "account.", "link.", "t."))
    tail = _tail(random) if random.random() < 0.7 else f"?qs={_hex(random)}{_hex(random)}"
    campaign = f"{'&' if '?' in tail else '?'}utm_source=mail&utm_medium=email&utm_campaign={_short(random)}"
    return f"https://{host}{domain}/{tail}{campaign if random.random() < 0.3 else ''}"


def _unsubscribe(random: Random, topic: str, domain: str, mailer: tuple[str, str] | None) -> str:
    # Notices about one's own affairs seldom can be cancelled, newsletters can.
    if random.random() > (0.95 if topic == "news" else 0.4):
        return ""
    if mailer and random.random() < 0.5:
        return "https://" + _filled(random, mailer[1], slug_=slug(domain), domain=domain, quoted=_token(random))
    return f"https://{random.choice(('www.', 'news.', 'click.e.', ''))}{domain}/unsubscribe?u={_hex(random)}"


def _other_reply(random: Random, country: Country, other: Person) -> str:
    if random.random() < 0.5:
        return ""
    local, _, _ = other.address.partition("@")
    return f"{local}{random.randint(1, 99)}@{random.choice((*country.freemail, 'proton.me', 'gmail.com'))}"


def _unrelated(random: Random, country: Country) -> str:
    name = random.choice(
        (
            f"{random.choice(_STEMS)}{random.choice(_STEMS)}",
            f"{random.choice(_STEMS)}-{random.choice(_STEMS)}",
            f"{random.choice(_STEMS)}{random.randint(2, 99)}",
            _short(random),
        )
    )
    return f"{name}.{random.choice((*country.tlds, 'com', 'net', 'eu', random.choice(ABUSED_ENDINGS)))}"


def _tail(random: Random) -> str:
    path = random.choice(_PATHS)
    roll = random.random()
    if roll < 0.35:
        return f"{path}?id={_short(random)}" if path else f"?c={_short(random)}"
    if roll < 0.6:
        return f"{path}/{_short(random)}" if path else _short(random)
    return path


def _filled(random: Random, shape: str, *, slug_: str = "", domain: str = "", quoted: str = "") -> str:
    values = {
        "slug": slug_ or random.choice(_STEMS),
        "domain": domain or f"{random.choice(_STEMS)}.com",
        "quoted": quoted,
        "short": _short(random),
        "token": _token(random),
        "hex": _hex(random),
        "n": str(random.randint(10**6, 10**8)),
        "m": str(random.randint(1, 21)),
        "digits": str(random.randint(10**10, 10**12)),
    }
    return shape.format(**values)


def _short(random: Random) -> str:
    return "".join(random.choices("abcdefghijkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789", k=random.randint(5, 9)))


def _token(random: Random) -> str:
    return "".join(
        random.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", k=random.randint(28, 44))
    )


def _hex(random: Random) -> str:
    return "".join(random.choices("0123456789abcdef", k=random.choice((16, 32, 40))))
