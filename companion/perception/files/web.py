"""Files that open in a browser, and scripts: what their text would do. Nothing is parsed into a tree or run.

Words are searched as words, which is a hundred times faster than patterns; patterns run where a word has been found,
each beginning with it or bounded. So time grows with the length and with nothing else.
"""

from __future__ import annotations

import html
import re

from companion.perception.files.view import View, host_of

MAX_TEXT = 1_500_000
"""Most bytes searched: the beginning, and a quarter from the end."""
MAX_TAGS = 20_000
"""Most tags of interest looked at."""
SOON = 10
"""Seconds up to which a page that moves on by itself gives nobody time to read it."""
BLOCK = 2_000
"""Characters; twice as many in code or numbers alone are a packed file and no writing."""

_PAGES = frozenset(("", "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml"))
"""Endings (or none) with which a page opens in the browser; templates and listings of pages have others."""
_DECODES = (
    "atob(", "fromcharcode", "unescape(", "decodeuricomponent(", "charcodeat(", "uint8array", "textdecoder",
    "base64,",
)  # fmt: skip
_MAKES = (
    "new blob",
    "new file(",
    "createobjecturl",
    "mssaveblob",
    "mssaveoropenblob",
    "data:application/",
    "new response(",
)
_OFFERS = (
    ".download",
    "download=",
    "download =",
    ".click(",
    "mssaveblob",
    "mssaveoropen",
    "'download'",
    '"download"',
)
_EVALS = (
    "eval(",
    "new function(",
    "document.write(",
    "document.writeln(",
    "execscript(",
    "settimeout('",
    'settimeout("',
)
_HIDES = ("atob(", "fromcharcode", "unescape(", "decodeuricomponent(")
_SENDS = ("fetch(", "xmlhttprequest", "$.ajax", "$.post", "sendbeacon", "api.telegram.org")
_COMMANDS = ("powershell", "mshta", "cmd /c", "cmd.exe /c", "curl ", "ctrl+v", "ctrl + v", "<kbd>v")
_UNSEEN = ("font-size:0", "font-size: 0", "display:none", "display: none")
_HANDLERS = ("search-ms:", "ms-", "file:")

_TAG = re.compile(r"<(input|form|meta|script|iframe|embed|object|foreignobject)\b([^>]{0,600})")
_STYLE = re.compile(r"style\s{0,5}=\s{0,5}([\"'])([^\"']{0,400})\1")
_UNSEEN_STYLE = re.compile(r"font-size\s?:\s?0(?![.\d])|display\s?:\s?none")
_LINK = re.compile(r"https?://[^\s\"'<>]{1,1000}", re.I)
_PASSWORD = re.compile(r"type\s*=\s*[\"']?\s*password")
_PREFILLED = re.compile(r"value\s*=\s*[\"']?[a-z0-9._+\-]{1,64}@[a-z0-9.\-]{1,100}\.[a-z]{2,24}")
_ACTION = re.compile(r"\baction\s*=\s*[\"']?\s*([^\s\"'>]{1,600})")
_REFRESH = re.compile(r"http-equiv\s*=\s*[\"']?\s*refresh")
_TARGET = re.compile(r"content\s*=\s*[\"']?\s*(\d{0,6})[^>]{0,60}?url\s*=\s*[\"']?\s*([^\"'>\s]{1,600})")
_MOVES = re.compile(
    r"location(?:\s{0,3}\.\s{0,3}(?:href|replace|assign))?\s{0,3}(?:=(?!=)|\()\s{0,3}[\"'`]?(https?:[^\"'`\s)]{1,600})?"
)
_ESCAPES = re.compile(r"\\x[0-9a-f]{2}(?:\\x[0-9a-f]{2}){20}")
_PACKED = re.compile(r"[A-Za-z0-9+/]+|[0-9a-fA-Fx,\s]+")
_EVENT = re.compile(r"\son(?:load|error|click|begin|end|mouseover|focus)\s{0,5}=")
_JS_LINK = re.compile(r"(?:href|src)\s{0,5}=\s{0,5}[\"']?\s{0,5}(?:javascript|vbscript|data:text/html)")
_INVISIBLE = re.compile(r"[A-Za-zÀ-ÿ][\u200b\u200c\u2060\u00ad\ufeff][A-Za-zÀ-ÿ]")
_HANDLER = re.compile(r"(?:href|src|location|url)\s{0,3}=\s{0,3}[\"']?\s{0,3}(search-ms|ms-[a-z\-]{3,30}|file):")
_KEYS = re.compile(
    r"(?:\bwin(?:dows)?(?:\s{1,3}key)?|⊞)\s{0,3}(?:</[a-z]{1,8}>\s{0,3})?\+\s{0,3}(?:<[a-z]{1,8}>)?r\b|"
    r"clipboard\s?\.\s?writetext|execcommand\s?\(\s?[\"']copy"
)

_FETCH_WORDS = (
    "downloadstring", "downloadfile", "invoke-webrequest", "invoke-restmethod", "msxml2.", "microsoft.xmlhttp",
    "winhttp", "adodb.stream", "wscript.shell", "shell.application", "frombase64string", "bitsadmin",
    "start-bitstransfer", "activexobject", "createobject", "regsvr32", "rundll32", "add-mppreference",
    "disablerealtimemonitoring",
)  # fmt: skip
_SYSTEM_WORDS = ("wscript.", "adodb.stream", "shell.application", "scripting.filesystemobject")
_FETCH_PATTERNS = (
    ("iex", re.compile(r"\biex\b")),
    ("powershell", re.compile(r"powershell[^\r\n]{0,200}\s-e(?:nc|ncodedcommand)?\s{1,3}[a-z0-9+/=]{40}")),
    ("certutil", re.compile(r"certutil\b.{0,40}-(?:urlcache|decode)")),
    ("mshta", re.compile(r"mshta(?:\.exe)?\s{1,3}(?:http|vbscript|javascript)")),
    ("vssadmin", re.compile(r"vssadmin\s{1,3}delete")),
    ("curl", re.compile(r"curl\b[^\r\n]{0,60}https?://")),
    ("wget", re.compile(r"wget\b[^\r\n]{0,60}https?://")),
)
_SOURCES = frozenset(("py", "pyw", "js", "reg", "inf"))
"""Scripts whose sources people exchange in bulk; long tables are nothing special in them."""


def inspect_page(view: View, svg: bool = False) -> None:
    """Look into HTML, SVG or a web archive."""
    text = _text(view)
    low = text.lower().replace(" (", "(")
    tags: list[tuple[str, str]] = []
    for found in _TAG.finditer(low):
        tags.append((found[1], found[2]))
        if len(tags) >= MAX_TAGS:
            break
    kinds = {kind for kind, _ in tags}
    script = "script" in kinds
    acts = script or _EVENT.search(low) is not None
    _forms(view, low, tags)
    _leads_away(view, low, tags)
    if svg and (acts or _JS_LINK.search(low)):
        view.found("svg.script")
    if svg and kinds & {"iframe", "embed", "object", "foreignobject"}:
        view.found("svg.frame")
    if acts:
        _code(view, text, low, svg)
    if _any(_COMMANDS, low) and _KEYS.search(low):
        view.found("html.key_instructions")
    handler = _HANDLER.search(low) if _any(_HANDLERS, low) else None
    if handler:
        view.found("html.handler", handler[1])
    if _INVISIBLE.search(text) or (not script and _hides_text(low)):
        view.found("html.hidden_text")
    for index, link in enumerate(_LINK.finditer(text)):
        if index >= 300:
            break
        if not link[0].startswith(("http://www.w3.org", "https://www.w3.org")):
            view.link(html.unescape(link[0]))
    if svg:
        view.found("svg.page")
    elif view.extension in _PAGES:
        view.found("html.page")


def _code(view: View, text: str, low: str, svg: bool) -> None:
    packed = long_code(text)
    if _any(_MAKES, low) and _any(_OFFERS, low) and (packed or _any(_DECODES, low)):
        view.found("html.smuggling")
    elif (svg and packed) or (_any(_EVALS, low) and (_any(_HIDES, low) or _ESCAPES.search(low))):
        view.found("html.obfuscated")


def _any(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)


def long_code(text: str) -> bool:
    """True if a long stretch of the text is base64 or a table of numbers. A stretch twice as long as a block holds a
    whole block wherever it begins, so only blocks are looked at."""
    for at in range(0, len(text) - BLOCK + 1, BLOCK):
        found = _PACKED.fullmatch(text, at, at + BLOCK)
        if found and (text.count(",", at, at + BLOCK) > BLOCK // 8 or not any(c in ", \n\r\t" for c in found[0])):
            return True
    return False


def _forms(view: View, low: str, tags: list[tuple[str, str]]) -> None:
    inputs = [rest for kind, rest in tags if kind == "input"]
    if not any(_PASSWORD.search(rest) for rest in inputs):
        return
    view.found("html.password_field")
    for kind, rest in tags:
        action = _ACTION.search(rest) if kind == "form" else None
        target = html.unescape(action[1]) if action else ""
        if target.startswith(("http:", "https:", "//")):
            view.found("html.form_elsewhere", host_of("https:" + target if target.startswith("//") else target))
    if _any(_SENDS, low):
        view.found("html.form_script")
    if any(_PREFILLED.search(rest) for rest in inputs):
        view.found("html.address_prefilled")


def _leads_away(view: View, low: str, tags: list[tuple[str, str]]) -> None:
    for kind, rest in tags:
        if kind != "meta" or not _REFRESH.search(rest):
            continue
        found = _TARGET.search(html.unescape(rest))
        if not found or int(found[1] or 0) > SOON:
            continue
        if found[2].startswith(("http", "//", "data:", "file:", "search-ms")):
            view.found("html.redirect", host_of(found[2]))
    # A long page has reasons of its own to set its address; a short one with a script has only this.
    if len(low) < 20_000 and any(kind == "script" for kind, _ in tags):
        moves = _MOVES.search(low)
        if moves and (moves[1] or _any(_HIDES, low)):
            view.found("html.redirect", host_of(moves[1] or ""))


def _hides_text(low: str) -> bool:
    """True if an element that is not shown holds words."""
    if not _any(_UNSEEN, low):
        return False
    for index, found in enumerate(_STYLE.finditer(low)):
        if index >= MAX_TAGS:
            return False
        if not _UNSEEN_STYLE.search(found[2]):
            continue
        rest = low[found.end() : found.end() + 300]
        if len(rest.partition(">")[2].split("<")[0].strip()) >= 8:
            return True
    return False


def inspect_script(view: View, sort: str) -> None:
    """Look into a script that the system would run."""
    view.found("script", sort)
    text = _text(view)
    low = text.lower()
    # A script for a web page asks old browsers for their parts by the same words; there they fetch a page's data.
    page = sort == "js" and ("window" in low or "document" in low)
    word = next((word for word in (_SYSTEM_WORDS if page else _FETCH_WORDS) if word in low), "")
    if not word:
        word = next((word for word, pattern in _FETCH_PATTERNS if word in low and pattern.search(low)), "")
    if word:
        view.found("script.fetches", word)
    if sort not in _SOURCES and long_code(text):
        view.found("script.long_code")


def _text(view: View) -> str:
    text = view.text(MAX_TEXT)
    # Some fifty searches are made; they are paid for at a rate found by measurement.
    view.budget.scan(len(text) * 8)
    return text
