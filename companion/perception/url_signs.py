"""Some eighty numbers about a web address that a person could check by hand: counts, words, endings, borrowed names.

The URL model's trees decide on these, its n-grams on the letters themselves. Nothing here looks at scheme, `www.` or
port. A file name such as `index.html`, which some lists keep and others drop, is not seen either.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache

from companion.perception.lists import brand_labels, confusables, free_host, known_labels
from companion.perception.words import word_set

HOST_SIGNS: tuple[str, ...] = (
    "ending.risk", "ending.tld_risk", "ending.length", "ending.country", "ending.parts", "ending.cheap",
    "host.free", "host.free_kind", "host.ip", "host.unicode", "host.length",
    "name.length", "name.digits", "name.digit_share", "name.digits_last", "name.hyphens", "name.vowels",
    "name.changes", "name.consonants", "name.distinct", "name.letters", "name.worst_letters", "name.words",
    "name.word_count", "name.longest_word", "name.brand", "name.brand_beside", "name.brand_near", "name.lures",
    "name.finance", "name.crypto", "name.shop",
    "before.length", "before.labels", "before.digits", "before.hyphens", "before.letters", "before.brand",
    "before.brand_near", "before.lures", "before.ending", "before.usual", "before.mobile", "before.longest",
)  # fmt: skip
"""What each number of `host_signs` is about, in this order."""
PATH_SIGNS: tuple[str, ...] = (
    "path.any", "path.length", "path.steps", "path.longest", "path.digits", "path.upper", "path.escaped",
    "path.tokens", "path.hex", "path.letters", "path.words", "path.slug", "path.date", "path.language", "path.brand",
    "path.brand_near", "path.lures", "path.script", "path.page", "path.program", "path.document", "path.internal",
    "path.person", "path.short_code", "path.odd", "path.finance", "path.double",
    "query.length", "query.fields", "query.campaign", "query.lures", "query.bare", "query.longest", "query.address",
)  # fmt: skip
"""The same for `path_signs`."""

_LURES = re.compile(
    r"log-?[io]n|sign-?in|signon|verif|secur|account|konto|compte|cuenta|update|actuali|confirm|authenti|"
    r"passw|webmail|mailbox|wallet|billing|unlock|restore|recover|suspend|validat|kyc|support|help-?desk|service|"
    r"paiement|zahlung|pago|pagament|entrega|tracking|deliver|colis|parcel|paket|customs|client|kunde|soporte|"
    r"suporte|acces|online|official|portal|redirect|secure|ssl|alert|notif|invoice|refund|reward|bonus|gift|prize|"
    r"promo|free|claim|airdrop|auth|gov|tax|redeem|survey"
)
_FINANCE = re.compile(
    r"bank|bnk|pay|card|credit|loan|invest|capital|trad(?:e|ing)|forex|fx|profit|fund|asset|wealth|market|broker|"
    r"exchange|financ|stock|money|cash|mining|miner|option"
)
_CRYPTO = re.compile(
    r"coin|crypto|btc|bit|eth|usdt|token|swap|defi|wallet|metamask|ledger|trezor|airdrop|claim|stak|mint|nft|dapp|"
    r"bridge|chain|sol|uni|web3|dao|presale|layer|binance|opensea|connect"
)
_SHOP = re.compile(
    r"shop|store|sale|outlet|deal|discount|mall|buy|boutique|fashion|clothing|off\b|nitro|steam|disc?ord"
)
_CAMPAIGN = re.compile(
    r"(?:^|&)(?:utm_|mc_|fbclid|gclid|ref=|source=|medium=|campaign|trk|s?id=|page=|p=|v=|lang=|q=)"
)
_INTERNAL = re.compile(
    r"/(?:wp-(?:includes|content|admin)|cgi-bin|\.well-known|administrator|components|modules|plugins|themes|"
    r"templates|vendor|node_modules|cache|tmp|temp|uploads?|js|css|images?|img|fonts?|backup|old|sites/default|"
    r"public|libraries|language)(?=/)"
)
_SCRIPT = re.compile(r"\.(?:php[0-9]?|asp|aspx|jsp|cgi|do|cfm|pl)$")
_PAGE = re.compile(r"\.(?:html?|shtml|xhtml)$")
_PROGRAM = re.compile(r"\.(?:exe|msi|apk|zip|rar|7z|dmg|jar|iso|scr|gz|js|hta|vbs)$")
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|md|json|xml|rss|png|jpe?g|gif|svg|mp[34])$")
_INDEX = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?|jsp|shtml)$", re.IGNORECASE)
_DATE = re.compile(r"/(?:19|20)[0-9]{2}(?:[/-]?[01][0-9])?")
_LANGUAGE = re.compile(r"^/(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2})(?=/|$)", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-f]{16,}")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z]{1,20}){2,}[a-z0-9-]*")
_ADDRESS = re.compile(r"@|%40|(?:^|&)(?:e?mail|user|login|usr|id)=", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{2,24}")
_PIECE = re.compile(r"[a-z0-9]+")
_DIGITS = re.compile("[0-9]")
_CHANGE = re.compile(r"(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])")
_CONSONANTS = re.compile("[b-df-hj-np-tv-xz]+")
_ENDING_INSIDE = re.compile(r"(?:^|[.-])(?:com|net|org|gov|co|www|https?|de|fr|uk|jp|br|it|es)(?=[.-]|$)|^com-|-com$")
_IP = re.compile(r"[0-9.]+|\[.*|.*:.*", re.DOTALL)
_USUAL = word_set(
    "www mail m blog news docs api dev shop store app apps help support forum wiki static cdn img data research en "
    "de fr es it about my go web portal info email click link links track e t newsletter media community status id "
    "login accounts account cloud download downloads library events careers jobs learn students research lib cs math"
)
_CHEAP = word_set(
    "top xyz icu cyou sbs cfd buzz click rest bond fit monster quest fun vip win bid loan men date trade stream "
    "download racing review party science gdn mom lol hair makeup skin beauty autos boats homes yachts motorcycles "
    "zip mov tk ml ga cf gq pw cc best cam uno ink pics ren kim shop store online site website space live life club "
    "link work ws su biz today services support finance help digital pro"
)


def host_signs(host: str, domain: str, risk: Mapping[str, float]) -> list[float]:
    """`HOST_SIGNS` of a host (lower case) and its registered domain. `risk` has log-odds by ending. Never raises."""
    host = host[:253].removeprefix("www.")
    domain = domain[:253].removeprefix("www.")
    name, ending = domain.partition(".")[0], ending_of(host, domain)
    before = host.removesuffix(domain).rstrip(".") if host != domain else ""
    ip = _IP.fullmatch(host) is not None
    if ip:
        name, before = "0", ""
    tld = ending.rpartition(".")[2]
    free = free_host(host)
    size = max(len(name), 1)
    digits = len(_DIGITS.findall(name))
    mean, worst = letters(name)
    covered, count, longest = _covering(name)
    whole, beside, near = _borrowed(name)
    b_whole, b_beside, b_near = _borrowed(before)
    labels = before.split(".") if before else []
    return [
        *ending_risk(ending, risk), float(len(tld)), float(len(tld) == 2),
        float(ending.count(".") + 1), float(tld in _CHEAP),
        float(bool(free)), float(free == domain.partition(".")[2]), float(ip), float(not host.isascii()),
        12.0 if ip else float(len(host)),
        float(size), float(digits), digits / size, float(len(name) - len(name.rstrip("0123456789"))),
        float(name.count("-")), sum(name.count(vowel) for vowel in "aeiouy") / size,
        float(len(_CHANGE.findall(name))), float(max(map(len, _CONSONANTS.findall(name)), default=0)),
        len(set(name)) / size, mean, worst, covered, float(count), float(longest),
        whole, beside, near, float(len(_LURES.findall(name))), float(len(_FINANCE.findall(name))),
        float(len(_CRYPTO.findall(name))), float(len(_SHOP.findall(name))),
        float(len(before)), float(len(labels)), float(len(_DIGITS.findall(before))), float(before.count("-")),
        letters(before)[0] if before else 0.0, max(b_whole, b_beside), b_near, float(len(_LURES.findall(before))),
        float(len(_ENDING_INSIDE.findall(before)) + 2 * len(_ENDING_INSIDE.findall(name))),
        float(bool(labels) and labels[0] in _USUAL),
        float(bool(labels) and labels[0] in ("m", "mobile", "wap", "h5")),
        float(max(map(len, labels), default=0)),
    ]  # fmt: skip


def ending_of(host: str, domain: str) -> str:
    """What a registered domain ends in (`com`, `co.uk`, `web.app`), `ip` for a number."""
    return "ip" if _IP.fullmatch(host) else domain[:253].removeprefix("www.").partition(".")[2]


def ending_risk(ending: str, risk: Mapping[str, float]) -> tuple[float, float]:
    """Log-odds of an ending and of its last part, 0 where nothing is known."""
    last = risk.get(ending.rpartition(".")[2], 0.0)
    return risk.get(ending, last), last


def tidy(path: str) -> str:
    """A path without the file that a server gives anyway, and without its last slash."""
    return _INDEX.sub("", path).rstrip("/")


def path_signs(path: str, query: str) -> list[float]:
    """`PATH_SIGNS` of what follows a host; zeros where nothing does. Never raises."""
    path, query = tidy(path[:2000]), query[:2000]
    if not path and not query:
        return [0.0] * len(PATH_SIGNS)
    low, asked = path[:400].lower(), query[:400].lower()
    size = max(len(path), 1)
    steps = low.split("/")[1:]
    last = steps[-1] if steps else ""
    words = _WORD.findall(low)
    whole, beside, near = _borrowed_in(low[:80])
    fields = query.split("&") if query else []
    return [
        1.0, float(len(path)), float(len(steps)), float(max(map(len, steps), default=0)),
        len(_DIGITS.findall(path)) / size, sum(1 for char in path if "A" <= char <= "Z") / size,
        float(path.count("%")), float(len(_TOKEN.findall(path))), float(len(_HEX.findall(low))),
        letters("".join(words)[:40])[0] if words else 0.0,
        sum(len(word) for word in words if word in _vocabulary()) / max(sum(map(len, words)), 1),
        float(bool(_SLUG.search(low))), float(bool(_DATE.search(path))), float(bool(_LANGUAGE.match(path))),
        max(whole, beside), near, float(len(_LURES.findall(low))), float(bool(_SCRIPT.search(low))),
        float(bool(_PAGE.search(low))), float(bool(_PROGRAM.search(low))), float(bool(_DOCUMENT.search(low))),
        float(len(_INTERNAL.findall(low))), float("~" in path or "/@" in path),
        float(len(steps) == 1 and 4 <= len(last) <= 10 and any(map(str.isdigit, last)) and last.isalnum()),
        float(sum(path.count(char) for char in "=&;!$,*")), float(len(_FINANCE.findall(low))),
        float("//" in path),
        float(len(query)), float(len(fields)), float(len(_CAMPAIGN.findall(asked))),
        float(len(_LURES.findall(asked))), float(bool(query) and "=" not in query),
        float(max(map(len, fields), default=0)), float(bool(_ADDRESS.search(f"{path}?{query}"))),
    ]  # fmt: skip


@lru_cache(maxsize=4096)
def letters(text: str) -> tuple[float, float]:
    """(mean, worst four in a row) log-probability of letters in a three-letter model of well-known names."""
    triples, pairs = _letters()
    word = f"^{_OTHER.sub('', text[:63])}$"
    if len(word) < 4:
        return -3.0, -3.0
    found = [triples.get(word[i : i + 3]) or pairs.get(word[i : i + 2], _NEVER) for i in range(len(word) - 2)]
    worst = min((sum(found[i : i + 4]) / 4 for i in range(len(found) - 3)), default=sum(found) / len(found))
    return sum(found) / len(found), worst


_OTHER = re.compile("[^a-z]")
_NEVER = math.log(0.3 / 8.1)


@cache
def _letters() -> tuple[dict[str, float], dict[str, float]]:
    """Log-probability of the third letter by three letters seen together, and of any other by the first two."""
    triples: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for label in known_labels():
        word = f"^{_OTHER.sub('', label)}$"
        if 6 <= len(word) <= 22:
            for place in range(len(word) - 2):
                triples[word[place : place + 3]] += 1
                pairs[word[place : place + 2]] += 1
    return (
        {three: math.log((count + 0.3) / (pairs[three[:2]] + 8.1)) for three, count in triples.items()},
        {two: math.log(0.3 / (count + 8.1)) for two, count in pairs.items()},
    )


@cache
def _vocabulary() -> frozenset[str]:
    """Words of well-known names: labels whole, and pieces of letters that occur at the ends of several."""
    heads: Counter[str] = Counter()
    labels = [label for label in known_labels() if label.isascii()]
    for label in labels:
        for piece in _WORD.findall(label):
            for size in range(3, min(len(piece), 13)):
                heads[piece[:size]] += 1
                heads[piece[-size:]] += 1
    whole = {piece for label in labels for piece in _WORD.findall(label) if 3 <= len(piece) <= 14}
    return frozenset(piece for piece in whole if heads[piece] >= 1 or len(piece) >= 6)


@lru_cache(maxsize=1024)
def _covering(name: str) -> tuple[float, int, int]:
    """(share of the letters that words cover, number of words, longest), the longest word first from the left."""
    words, covered, count, longest, total = _vocabulary(), 0, 0, 0, 0
    for piece in _WORD.findall(name[:63]):
        total += len(piece)
        place = 0
        while place < len(piece):
            for size in range(min(len(piece) - place, 14), 2, -1):
                if piece[place : place + size] in words:
                    covered, count, longest = covered + size, count + 1, max(longest, size)
                    place += size
                    break
            else:
                place += 1
    return covered / max(total, 1), count, longest


@lru_cache(maxsize=2048)
def _borrowed(text: str) -> tuple[float, float, float]:
    """(a brand's label whole, a brand's word among others, a word one or two slips from a brand's): 0 or 1 each."""
    if len(text) < 3:
        return 0.0, 0.0, 0.0
    if text in brand_labels():
        return 1.0, 0.0, 0.0
    return (0.0, *_borrowed_in(text)[1:])


@lru_cache(maxsize=2048)
def _borrowed_in(text: str) -> tuple[float, float, float]:
    labels = brand_labels()
    pieces = _PIECE.findall(text.translate(confusables()) if not text.isascii() else text)
    if any(piece in labels for piece in pieces):
        return 0.0, 1.0, 0.0
    words, heads = _long_labels()
    if any(
        piece[start : start + 5] in heads
        and any(piece[start : start + size] in words for size in range(5, min(len(piece) - start, 14) + 1))
        for piece in pieces
        for start in range(len(piece) - 4)
    ):
        return 0.0, 0.7, 0.0
    return 0.0, 0.0, max((_near(piece) for piece in pieces), default=0.0)


@lru_cache(maxsize=2048)
def _near(piece: str) -> float:
    """1 if a word is within one deletion each of a brand's, 0.5 if the skeleton of its consonants is one's."""
    if not 5 <= len(piece) <= 24:
        return 0.0
    forms = _deleted()
    plain = piece.translate(_LEET).replace("rn", "m").replace("vv", "w")
    for word in {piece, plain}:
        if word in forms or any(word[:i] + word[i + 1 :] in forms for i in range(len(word))):
            return 1.0
        for size in (10, 9, 8, 7, 6):
            if len(word) > size and (word[:size] in forms or word[-size:] in forms):
                return 0.6
    return 0.0


_LEET = str.maketrans({"0": "o", "1": "l", "3": "e", "4": "a", "5": "s"})


@cache
def _deleted() -> frozenset[str]:
    out: set[str] = set()
    for label, brand in brand_labels().items():
        if len(label) >= 6 and brand.curated:
            out.update(label[:i] + label[i + 1 :] for i in range(len(label)))
            out.add(label)
    return frozenset(out)


@cache
def _long_labels() -> tuple[frozenset[str], frozenset[str]]:
    """Labels of at least five letters, and what they begin with: few stretches of a name begin like one."""
    words = frozenset(word for word in brand_labels() if len(word) >= 5)
    return words, frozenset(word[:5] for word in words)


def preload() -> None:
    """Build every table now, so that nothing is opened once the worker is confined."""
    host_signs("paypa1-login.example.com", "example.com", {})
    path_signs("/paypa1/index.html", "a=b")
