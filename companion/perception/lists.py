"""The shipped lists: who owns which domain, which hosts are open to strangers, and what a name is made to look like.

The one place in perception that knows where `models/` is. Everything is read once, on first use; a missing list
is an empty one, so that perception works (and says less) without the data. Sources and licences stand in
models/brands/ORIGIN.md.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from companion.perception.addresses import registered_domain
from companion.perception.words import word_set

MODELS = Path(__file__).parents[2] / "models"
"""Folder of shipped data and models."""


@dataclass(frozen=True, slots=True)
class Brand:
    """An organisation that people know by name."""

    name: str
    domains: frozenset[str]
    curated: bool
    """One of the organisations scammers borrow most; its claims are taken seriously."""
    local: bool = False
    """On our list by country: well known there, so a sender that bears exactly its name claims to be it."""


# Names that are also ordinary words or personal names: they count only alone or beside a word of service.
ORDINARY = word_set(
    "apple chase orange wise visa discover target steam stripe meta signal zoom free bring caixa sky three post "
    "posti ledger kraken starling nationwide halifax square citi ups george telekom zoll hermes interac teams "
    "office live windows azure edge cash ring nest prime express ally shell gap next boots key regions usbank "
    "plus ring access line box slack indeed monday notion square booking fox express elster skat twint klarna "
    "poste impots ameli correos correios ionos strato posten bankid truist steam itsme capital nexi belfius gen "
    "epic dropbox gls crypto matrix discourse threads messenger post raiffeisen volksbank hello android norton "
    "expedia marriott bolt wolt lime verizon bbva sparkasse"
) - word_set("klarna dropbox correos correios ionos norton verizon bbva sparkasse elster ameli booking truist")
_MORE_ALIASES: dict[str, str] = {
    "facebook": "meta",
    "instagram": "meta",
    "whatsapp": "meta",
    "office 365": "microsoft",
    "microsoft 365": "microsoft",
    "outlook": "microsoft",
    "onedrive": "microsoft",
    "sharepoint": "microsoft",
    "microsoft teams": "microsoft",
    "icloud": "apple",
    "apple id": "apple",
    "itunes": "apple",
    "apple pay": "apple",
    "gmail": "google",
    "google drive": "google",
    "google docs": "google",
    "google pay": "google",
    "youtube": "google",
    "bank of america": "bank of america",
    "best buy": "geek squad best buy",
    "geek squad": "geek squad best buy",
    "quickbooks": "intuit quickbooks",
    "intuit": "intuit quickbooks",
    "turbotax": "intuit quickbooks",
    "amazon prime": "amazon",
    "prime video": "amazon",
    "twitter": "x twitter",
    "xfinity": "comcast xfinity",
    "comcast": "comcast xfinity",
    "norton": "norton gen",
    "lifelock": "norton gen",
    "avast": "norton gen",
    "e zpass": "e zpass toll roads",
    "ezpass": "e zpass toll roads",
    "sunpass": "e zpass toll roads",
    "deutsche bank": "deutsche bank postbank",
    "postbank": "deutsche bank postbank",
    "comdirect": "commerzbank comdirect",
    "commerzbank": "commerzbank comdirect",
    "chronopost": "la poste colissimo chronopost",
    "colissimo": "la poste colissimo chronopost",
    "la poste": "la poste colissimo chronopost",
    "mondial relay": "la poste colissimo chronopost",
    "credit suisse": "ubs credit suisse",
    "lloyds bank": "lloyds",
    "trustwallet": "trust wallet",
    "social security": "social security administration",
    "shein": "temu shein aliexpress",
    "temu": "temu shein aliexpress",
    "aliexpress": "temu shein aliexpress",
    "hdfc": "sbi hdfc icici india",
    "icici": "sbi hdfc icici india",
    "bradesco": "itau bradesco nubank caixa",
    "nubank": "itau bradesco nubank caixa",
    "itau": "itau bradesco nubank caixa",
    "docomo": "au docomo softbank",
    "disney": "disney",
    "disney plus": "disney",
    "olx": "allegro olx",
    "finanzamt": "elster finanzamt",
    "tv licensing": "dvla tv licensing",
    "dvla": "dvla tv licensing",
    "mygov": "ato mygov",
    "us bank": "u s bank",
    "postnl": "postnl",
    "die post": "swiss post",
    "kucoin": "okx bybit kucoin",
    "bybit": "okx bybit kucoin",
    "bancolombia": "bancolombia",
    "sabadell": "banco sabadell",
    "wallet connect": "walletconnect",
}
_SHORT = frozenset({"dhl", "dpd", "gls", "irs", "n26", "dkb", "bmo", "tnt"})
"""Short names distinct enough to count as a word of a host name."""
_SECOND_HAND = word_set(
    "sharepoint.com onedrive.com live.com 1drv.ms amazonaws.com azure.com windows.net googleusercontent.com "
    "blogger.com blogspot.com goo.gl t.co t.me lnkd.in we.tl youtube.com adobe.com docusign.net hellosign.com "
    "dropboxsign.com echosign.com adobesign.com wetransfer.com dropbox.com linkedin.com outlook.com hotmail.com "
    "gmail.com googlemail.com icloud.com me.com mac.com msn.com att.net sbcglobal.net comcast.net btinternet.com "
    "t-online.de laposte.net free.fr orange.fr sfr.fr plus.net facebook.com instagram.com canada.ca gov.uk "
    "zendesk.com salesforce.com intuit.com quickbooks.com paypal.me cash.me withgoogle.com office.com "
    "telegram.org discord.gg discordapp.com firebaseapp.com web.app appspot.com forms.gle goo.gle force.com "
    "hubspot.com sendgrid.net mailchimp.com substack.com medium.com patreon.com freshdesk.com helpscout.net "
    "kickserv.com onmicrosoft.com"
)
"""Domains of brands where strangers can write or host: they prove nothing about who speaks."""

FREE_HOSTS = word_set(
    "weebly.com weeblysite.com wixsite.com wixstudio.com wixstudio.io editorx.io webflow.io github.io gitlab.io "
    "netlify.app vercel.app pages.dev workers.dev r2.dev web.app firebaseapp.com blogspot.com herokuapp.com "
    "glitch.me 000webhostapp.com square.site ipfs.io dweb.link cloudflare-ipfs.com storage.googleapis.com "
    "storage.cloud.google.com blob.core.windows.net web.core.windows.net azurewebsites.net azurefd.net "
    "appspot.com run.app cloudfunctions.net repl.co replit.app replit.dev surge.sh onrender.com fly.dev "
    "typedream.app notion.site carrd.co godaddysites.com mystrikingly.com strikingly.com yolasite.com "
    "webnode.page webnode.com jimdosite.com jimdofree.com ukit.me duckdns.org ddns.net hopto.org zapto.org "
    "sytes.net myftp.org ngrok.io ngrok-free.app ngrok.app trycloudflare.com loca.lt serveo.net translate.goog "
    "sites.google.com forms.gle forms.office.com forms.office365.com jotform.com formstack.com canva.site "
    "telegra.ph plesk.page framer.app framer.website framer.ai gitbook.io webwave.dev my.canva.site tilda.ws "
    "bubbleapps.io softr.app zyrosite.com hostingersite.com sviluppo.host cprapid.com contaboserver.net "
    "linodeobjects.com digitaloceanspaces.com ondigitalocean.app backblazeb2.com s3.amazonaws.com "
    "oss-cn-hongkong.aliyuncs.com myqcloud.com bitbucket.io codesandbox.io stackblitz.io lovable.app "
    "lovestoblog.com infinityfreeapp.com rf.gd epizy.com byethost.com altervista.org my-free.website "
    "sharepoint.com 1drv.ms googlegroups.com page.link clickfunnels.com leadpages.co mailchimpsites.com "
    "systeme.io page.tl site123.me webador.com wordpress.com wpcomstaging.com wpengine.com"
)
"""Hosts where anybody may publish in a minute; chosen by how often they carry fraud."""


def _lines(name: str) -> list[str]:
    try:
        return (MODELS / "brands" / name).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []


class _Brands(Mapping[str, Brand]):
    """Brands by one sort of key. Thirteen thousand of them are on the list and few are ever looked at, so of each
    only the place of its row is kept: two megabytes for every process instead of seven."""

    __slots__ = ("_rows",)

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}

    def claim(self, key: str, row: int) -> None:
        """The first to claim a key has it."""
        self._rows.setdefault(key, row)

    def share(self, key: str, other: str) -> bool:
        """Let `key` mean what `other` means; False where that means nothing."""
        if other not in self._rows:
            return False
        self.claim(key, self._rows[other])
        return True

    def __getitem__(self, key: str) -> Brand:
        return _brand(self._rows[key])

    def get(self, key: str, default: Any = None) -> Any:
        row = self._rows.get(key)
        return default if row is None else _brand(row)

    def place(self, key: str) -> int:
        """Where the row of a key is."""
        return self._rows[key]

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@cache
def _brand_rows() -> bytes:
    """The list as it is on disk: name, domains, and `c` with a number (curated, so many domains by hand), `l` (local)
    or nothing."""
    try:
        return (MODELS / "brands" / "brands.tsv").read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return b""


def _row(place: int) -> tuple[str, list[str], str]:
    data = _brand_rows()
    end = data.find(b"\n", place)
    name, domains, flag = data[place : end if end >= 0 else len(data)].decode("utf-8").split("\t")[:3]
    return name, domains.split(","), flag


@lru_cache(maxsize=512)
def _brand(place: int) -> Brand:
    """The brand whose row begins at a place."""
    name, domains, flag = _row(place)
    return Brand(name, frozenset(domains), flag.startswith("c"), flag == "l")


def _places() -> list[int]:
    """Where rows begin: curated ones first, then local ones, then the others."""
    data, places = _brand_rows(), []
    start = 0
    while 0 <= start < len(data):
        places.append(start)
        start = data.find(b"\n", start) + 1 or len(data)
    return sorted(places, key=lambda place: {"c": 0, "l": 1}.get(_row(place)[2][:1], 2))


@cache
def _brand_tables() -> tuple[_Brands, _Brands, _Brands]:
    """(by domain, by alias, by label): curated brands win where several claim the same."""
    by_domain, by_alias, labels = _Brands(), _Brands(), _Brands()
    places = _places()
    for place in places:
        name, domains, _ = _row(place)
        for domain in domains:
            by_domain.claim(domain, place)
        by_alias.claim(brand_key(name), place)
    # A brand's own name comes before what others' names and domains are taken apart to.
    for place in places:
        name, ordered, flag = _row(place)
        if flag == "l":
            label = ordered[0].partition(".")[0]
            if len(label) >= 5 and label not in ORDINARY and ordered[0] not in _SECOND_HAND:
                labels.claim(label, place)
        if not flag.startswith("c"):
            continue
        for piece in re.split(r"[/,]", re.sub(r"\([^)]*\)", "", name)):
            by_alias.claim(brand_key(piece), place)
        # The curated domains come first; the others of a large brand have labels such as "safety" or "blog".
        for domain in [one for one in ordered[: int(flag[1:])] if one not in _SECOND_HAND]:
            label = domain.partition(".")[0]
            if (len(label) >= 4 and label not in ORDINARY) or label in _SHORT:
                labels.claim(label, place)
                by_alias.claim(brand_key(label), place)
    for alias, key in _MORE_ALIASES.items():
        if by_alias.share(alias, key) and " " not in alias and alias not in ORDINARY and len(alias) >= 5:
            labels.claim(alias, by_alias.place(key))
    return by_domain, by_alias, labels


def brand_domains() -> Mapping[str, Brand]:
    """Brands by registered domain."""
    return _brand_tables()[0]


def brand_aliases() -> Mapping[str, Brand]:
    """Brands by name in the form of `brand_key`."""
    return _brand_tables()[1]


def brand_labels() -> Mapping[str, Brand]:
    """Curated brands by the words that host names imitate."""
    return _brand_tables()[2]


@cache
def _groups() -> dict[str, int]:
    return {domain: index for index, line in enumerate(_lines("groups.tsv")) for domain in line.split(",")}


class Names(Collection[str]):
    """A set of names kept as one sorted text: a fifth of what as many strings take, in every process, and a few
    microseconds a question."""

    __slots__ = ("_count", "_text")

    def __init__(self, names: Iterable[str]) -> None:
        """`names` have no line feed in them."""
        rows = sorted({name.encode() for name in names})
        self._count = len(rows)
        self._text = b"".join(row + b"\n" for row in rows)

    def __contains__(self, name: object) -> bool:
        wanted = str(name).encode("utf-8", "replace")
        text, low, high = self._text, 0, len(self._text)
        while low < high:
            start = text.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = text.index(b"\n", start)
            row = text[start:end]
            if row == wanted:
                return True
            low, high = (end + 1, high) if row < wanted else (low, start)
        return False

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.decode().splitlines())

    def __len__(self) -> int:
        return self._count


@cache
def _set(name: str) -> Names:
    return Names(line.partition("\t")[0] for line in _lines(name))


@cache
def _major_freemail() -> frozenset[str]:
    return frozenset(line.partition("\t")[0] for line in _lines("freemail.tsv") if line.endswith("\tm"))


def preload() -> None:
    """Read everything now, so that nothing is opened later (the worker may not open files once confined)."""
    _brand_tables()
    _groups()
    _major_freemail()
    for name in (
        "freemail.tsv",
        "disposable.txt",
        "shorteners.txt",
        "hosting.tsv",
        "popular.txt",
        "remote_access.txt",
    ):
        _set(name)
    confusables()
    registered_domain("example.co.uk")


def brand_key(name: str) -> str:
    """A name in plain lower-case words, without accents and trade marks: the form aliases are looked up in."""
    name = name.replace("™", " ").replace("®", " ").replace("©", " ")
    plain = "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", plain))


def brand_of(domain: str) -> Brand | None:
    """The brand a registered domain belongs to. Hosts open to strangers belong to nobody."""
    return None if domain in _SECOND_HAND else _brand_tables()[0].get(domain)


def owns(brand: Brand, domain: str) -> bool:
    """True if the registered domain is one of the brand's, by its own list or by a declared group."""
    if domain in brand.domains:
        return True
    group = _groups().get(domain)
    if group is not None and any(_groups().get(own) == group for own in brand.domains):
        return True
    other = _brand_tables()[0].get(domain)
    # The same name under another ending: large brands own theirs, and a wrong alarm on them costs most.
    label = domain.partition(".")[0]
    country = len(domain.rpartition(".")[2]) == 2
    if (
        country
        and any(word in _FEDERATIONS for word in re.split("-", label))
        and brand_key(brand.name) in _FEDERATIONS
    ):
        return True
    own_label = country and len(label) >= 4 and any(own.partition(".")[0] == label for own in brand.domains)
    return (other is not None and other.name == brand.name) or own_label or _government(brand, domain)


_FEDERATIONS = word_set("sparkasse volksbank raiffeisenbank raiffeisen vrbank caritas stadtwerke aok")
"""Houses of one name that each have a domain of their own (`sparkasse-musterstadt.de`)."""


def _government(brand: Brand, domain: str) -> bool:
    """Public bodies speak from many names under their government's suffix."""
    mine = any(re.search(r"(?:^|\.)(?:gov|gouv|gob|gc|govt)(?:\.[a-z]{2})?$", own) for own in brand.domains)
    return mine and bool(re.search(r"(?:^|\.)(?:gov|gouv|gob|gc|govt)(?:\.[a-z]{2})?$", domain))


def open_to_strangers(domain: str, host: str = "") -> bool:
    """True for domains where anybody can write or host something under a well-known name."""
    return domain in _SECOND_HAND or is_freemail(domain) or bool(host and free_host(host))


def same_owner(first: str, second: str) -> bool:
    """True if two registered domains belong together: equal, grouped, one brand's, or one name under two endings."""
    if first == second:
        return True
    groups = _groups()
    if first in groups and groups[first] == groups.get(second):
        return True
    tables = _brand_tables()[0]
    one, other = tables.get(first), tables.get(second)
    if one is not None and other is not None and one.name == other.name:
        return True
    label, label2 = first.partition(".")[0], second.partition(".")[0]
    return len(label) >= 5 and (label == label2)


def is_freemail(domain: str) -> bool:
    """True for providers where anybody gets an address."""
    return domain in _set("freemail.tsv") or domain in _set("disposable.txt")


def is_major_freemail(domain: str) -> bool:
    """True for the large free-mail providers that private people really use."""
    return domain in _major_freemail()


def is_disposable(domain: str) -> bool:
    """True for throw-away mail domains."""
    return domain in _set("disposable.txt") and domain not in _major_freemail()


def is_shortener(domain: str, host: str = "") -> bool:
    """True for link shorteners."""
    return domain in _set("shorteners.txt") or host in _set("shorteners.txt")


def is_popular(domain: str) -> bool:
    """True for well-known domains, which are nobody's imitation."""
    return domain in _set("popular.txt") or is_owned(domain)


def is_owned(domain: str) -> bool:
    """True for domains whose owner is on a list."""
    return domain in _brand_tables()[0] or domain in _groups()


def known_labels() -> frozenset[str]:
    """First labels of well-known and brands' domains: what names made by people look like."""
    return frozenset(domain.partition(".")[0] for domain in (*_set("popular.txt"), *_brand_tables()[0]))


def is_remote_control(domain: str) -> bool:
    """True for domains of remote-control services that are made for helping strangers."""
    return domain in _REMOTE


_REMOTE = word_set(
    "anydesk.com teamviewer.com ultraviewer.net rustdesk.com screenconnect.com connectwise.com logmein.com "
    "logmein123.com logmeinrescue.com logmeinrescue.eu gotoassist.com fastsupport.com supremocontrol.com "
    "aeroadmin.com ammyy.com alpemix.com dwservice.net getscreen.me helpwire.app hoptodesk.com iperiusremote.com "
    "islonline.com islonline.net litemanager.com remoteutilities.com showmypc.com splashtop.com splashtop.eu "
    "zohoassist.com aweray.com todesk.com distantdesktop.com fixme.it beamyourscreen.com mikogo.com pcvisit.de "
    "atera.com ninjarmm.com simple-help.com netsupportmanager.com remotepc.com realvnc.com helpme.net "
    "screenmeet.com nomachine.com deskroll.com ezhelp.co.kr seetrol.co.kr helpu.co.kr rview.com"
)


@cache
def _open_suffixes() -> frozenset[str]:
    return frozenset(_set("hosting.tsv")) | FREE_HOSTS


@lru_cache(maxsize=4096)
def free_host(host: str) -> str:
    """The open hosting suffix that `host` lies under, or the empty string."""
    suffixes = _open_suffixes()
    labels = host.split(".")
    for start in range(len(labels) - 1):
        suffix = ".".join(labels[start:])
        if suffix in suffixes:
            return suffix
    return "blogspot" if ".blogspot." in host else ""


@cache
def confusables() -> dict[int, str]:
    """Look-alike characters to Latin letters, for `str.translate`."""
    try:
        found = json.loads((MODELS / "brands" / "confusables.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {ord(char): plain.lower() for char, plain in found.items() if len(char) == 1 and char > "\x7f"}
