"""Web and mail addresses: where a link really leads, who owns a host, and what a name is made to look like.

Nothing here resolves or fetches. Hosts follow the WHATWG URL rules where they matter to a person being deceived:
backslashes count as slashes, control characters vanish, full-width dots are dots, numbers in any base are an IP.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

import idna
from publicsuffixlist import PublicSuffixList

MAX_URL = 4_000
"""Longest address looked at, in characters."""
MAX_UNWRAP = 6

_URL = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]{0,31}):(.*)", re.DOTALL)
_WEB = re.compile(r"[/\\]*(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x20\x7f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+")
_NUMBER = re.compile(r"(?:0x[0-9a-f]{0,16}|[0-9]{1,20})")
_DOTS = str.maketrans({"\u3002": ".", "\uff0e": ".", "\uff61": "."})


@dataclass(frozen=True, slots=True)
class Parts:
    """An address taken apart. `host` is lower case, decoded to Unicode."""

    scheme: str
    host: str
    path: str = ""
    query: str = ""
    fragment: str = ""
    userinfo: str = ""
    port: str = ""
    ip: bool = False
    host_raw: str = ""
    """The host as written (punycode, odd characters), lower case."""


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=4096)
def registered_domain(host: str) -> str:
    """Registered domain by the Public Suffix List, private section included; the host itself if it is one label,
    a public suffix or an IP address."""
    host = host.strip(".").lower()
    if not host or len(host) > 253 or host.replace(".", "").isdigit() or ":" in host:
        return host[:253]
    try:
        ascii_host = host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
        found = _suffixes().privatesuffix(ascii_host)
    except (ValueError, UnicodeError):
        return host
    return to_unicode(found) if found else host


@lru_cache(maxsize=2048)
def to_unicode(host: str) -> str:
    """Decode punycode labels; a label that does not decode stays as it is."""
    if "xn--" not in host:
        return host
    out = []
    for label in host.split("."):
        if label.startswith("xn--") and len(label) <= 63:
            with contextlib.suppress(UnicodeError, ValueError, OverflowError):
                label = label[4:].encode("ascii").decode("punycode").lower()
            if any(0xD800 <= ord(char) <= 0xDFFF or char in "./\\@" for char in label):
                label = label.encode("ascii", "replace").decode("ascii").replace("/", "").replace("@", "")
        out.append(label)
    return ".".join(out)


@lru_cache(maxsize=2048)
def take_apart(url: str) -> Parts | None:
    """Take an absolute address apart, or None if it is not one. Never raises."""
    url = _CONTROLS.sub("", url[:MAX_URL])
    match = _URL.match(url)
    if match is None:
        if url.startswith(("//", "\\\\")):
            match = _URL.match("http:" + url)
        if match is None:
            return None
    scheme, rest = match[1].lower(), match[2]
    if scheme not in ("http", "https", "ftp", "file", "ws", "wss"):
        return Parts(scheme, "", rest[:MAX_URL])
    web = _WEB.match(rest)
    if web is None:
        return None
    host, port, ip = _host(web[2] or "")
    return Parts(
        scheme=scheme,
        host=to_unicode(host),
        path=(web[3] or "").replace("\\", "/"),
        query=web[4] or "",
        fragment=web[5] or "",
        userinfo=web[1] or "",
        port=port,
        ip=ip,
        host_raw=(web[2] or "").lower()[:253],
    )


def _host(raw: str) -> tuple[str, str, bool]:
    """(host, port, whether it is an IP address)."""
    if raw.startswith("["):
        inside, _, after = raw[1:].partition("]")
        return inside.lower()[:64], after.lstrip(":")[:5], True
    host, _, port = raw.partition(":")
    if "%" in host:
        host = unquote(host)
    if not host.isascii():
        host = unicodedata.normalize("NFKC", host[:512]).translate(_DOTS)
    host = host.lower().strip(".")[:253]
    if host and (host[0].isdigit()):
        address = _ipv4(host)
        if address:
            return address, port[:5], True
    return host, port[:5], False


def _ipv4(host: str) -> str:
    """Dotted form of an IPv4 address in any of the notations browsers accept, or the empty string."""
    pieces = host.split(".")
    if len(pieces) > 4 or not all(_NUMBER.fullmatch(piece) for piece in pieces):
        return ""
    numbers = []
    for piece in pieces:
        base = 16 if piece.startswith("0x") else 8 if len(piece) > 1 and piece[0] == "0" else 10
        try:
            numbers.append(int(piece[2:] or "0", 16) if base == 16 else int(piece, base))
        except ValueError:
            return ""
    if any(number > 255 for number in numbers[:-1]) or numbers[-1] >= 256 ** (5 - len(numbers)):
        return ""
    value = numbers[-1]
    for place, number in enumerate(numbers[:-1]):
        value += number << (8 * (3 - place))
    return ".".join(str(value >> shift & 255) for shift in (24, 16, 8, 0))


# --- redirectors ----------------------------------------------------------------------------------------------

_BY_HOST: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("safelinks.protection.outlook.com", ("url",)),
    ("safelinks.protection.office365.us", ("url",)),
    ("googleadservices.com", ("adurl", "url")),
    ("doubleclick.net", ("adurl", "ds_dest_url", "dest")),
    ("googlesyndication.com", ("adurl",)),
    ("l.facebook.com", ("u",)),
    ("lm.facebook.com", ("u",)),
    ("l.instagram.com", ("u",)),
    ("youtube.com", ("q",)),
    ("t.umblr.com", ("z",)),
    ("linkedin.com", ("url",)),
    ("out.reddit.com", ("url",)),
    ("steamcommunity.com", ("url", "u")),
    ("vk.com", ("to",)),
    ("slack-redir.net", ("url",)),
    ("linkprotect.cudasvc.com", ("a",)),
    ("clicktime.symantec.com", ("u",)),
    ("link.edgepilot.com", ("u",)),
    ("duckduckgo.com", ("uddg",)),
    ("urldefense.proofpoint.com", ("u",)),
)
"""Redirectors and rewriters that keep the target in a parameter."""
_GENERAL = frozenset({
    "url", "u", "target", "redirect", "redir", "redirect_url", "redirecturl", "dest", "destination", "goto", "to",
    "link", "out", "adurl", "r", "q", "href", "forward", "location", "dest_url",
})  # fmt: skip
_SHARING = re.compile(r"share|sharer|intent|pin/create|submit|validator|translate|login|signin|oauth|authorize|auth/")
_V3 = re.compile(r"__(.{1,3000}?)__;", re.DOTALL)
_INNER_WEB = re.compile(r"https?(?::|%3a)(?:/|%2f){1,2}", re.IGNORECASE)


def unwrap(url: str) -> str:
    """Follow redirectors whose target stands in the address itself; returns the last target (`url` if none)."""
    for _ in range(MAX_UNWRAP):
        inner = _inner(url)
        if not inner or inner == url:
            break
        url = inner
    return url


@lru_cache(maxsize=1024)
def _inner(url: str) -> str:
    parts = take_apart(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.host:
        return ""
    host, path = parts.host, parts.path
    if host == "urldefense.com" or (host.endswith(".urldefense.com") and "/v3/" in path):
        match = _V3.search(url)
        return _as_web(match[1]) if match else ""
    if host.endswith(".translate.goog"):
        label = host.removesuffix(".translate.goog").replace("--", "\0").replace("-", ".").replace("\0", "-")
        return f"https://{label}{path}"
    if host.endswith("ampproject.org") or (host.startswith("www.google.") and path.startswith("/amp/")):
        tail = re.sub(r"^/(?:amp|c|v|i)/(?:s/)?", "", path)
        tail = tail.removeprefix("s/")
        return _as_web("https://" + tail) if "." in tail.partition("/")[0] else ""
    if host == "secure-web.cisco.com":
        match = _INNER_WEB.search(path)
        return _as_web(unquote(path[match.start() :])) if match else ""
    pairs = _pairs(parts.query)
    if host.startswith(("www.google.", "google.")) and path in ("/url", "/imgres", "/local_url"):
        return _choose(pairs, ("q", "url", "imgrefurl"))
    if host.endswith("bing.com") and path.startswith("/ck/"):
        return _bing(dict(pairs).get("u", ""))
    for suffix, names in _BY_HOST:
        if host == suffix or host.endswith("." + suffix):
            found = _choose(pairs, names)
            if found and suffix == "urldefense.proofpoint.com":
                return found
            if found:
                return found
            if suffix == "urldefense.proofpoint.com":
                return _proofpoint(dict(pairs).get("u", ""))
            if suffix == "doubleclick.net":
                match = _INNER_WEB.search(url, 8)
                return _as_web(unquote(url[match.start() :])) if match else ""
            return ""
    if parts.query and "http" in parts.query.lower() and not _SHARING.search((host + path).lower()):
        found = _choose(pairs, _GENERAL)
        inner = take_apart(found) if found else None
        if inner and inner.host and registered_domain(inner.host) != registered_domain(host):
            return found
    return ""


def _pairs(query: str) -> list[tuple[str, str]]:
    pairs = []
    for chunk in re.split(r"&(?:amp;)?", query[:MAX_URL])[:60]:
        name, _, value = chunk.partition("=")
        pairs.append((name.lower(), unquote(value)))
    return pairs


def _choose(pairs: list[tuple[str, str]], names: tuple[str, ...] | frozenset[str]) -> str:
    for name, value in pairs:
        if name in names:
            found = _as_web(value)
            if found:
                return found
    return ""


def _as_web(value: str) -> str:
    value = value.strip()
    if "%" in value[:24] and ":" not in value[:8]:
        value = unquote(value)
    if value[:8].lower().startswith(("http://", "https://", "http:/", "https:/")):
        return value[:MAX_URL]
    return ""


def _proofpoint(value: str) -> str:
    return _as_web(unquote(value.replace("-", "%").replace("_", "/")))


def _bing(value: str) -> str:
    if not value.startswith("a1"):
        return ""
    try:
        raw = base64.urlsafe_b64decode(value[2:] + "=" * (-len(value[2:]) % 4))
    except (binascii.Error, ValueError):
        return ""
    return _as_web(raw.decode("utf-8", "replace"))
