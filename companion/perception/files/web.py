"""Files that open in a browser, and scripts: what their text would do. Nothing is parsed into a tree or run.

Searches run over at most `MAX_TEXT` characters with patterns whose repeats are bounded, so that their time grows
with the length and nothing else.
"""

from __future__ import annotations

import html
import re

from companion.perception.files.view import View, host_of

MAX_TEXT = 2_000_000
"""Most characters searched."""

_INPUT = re.compile(r"<input\b[^>]{0,1000}>", re.I)
_PASSWORD = re.compile(r"type\s*=\s*[\"']?\s*password", re.I)
_PREFILLED = re.compile(r"value\s*=\s*[\"']?[a-z0-9._+\-]{1,64}@[a-z0-9.\-]{1,100}\.[a-z]{2,24}", re.I)
_FORM = re.compile(r"<form\b[^>]{0,1000}?\baction\s*=\s*[\"']?\s*([^\s\"'>]{1,1000})", re.I)
_REFRESH = re.compile(r"<meta\b[^>]{0,300}http-equiv\s*=\s*[\"']?refresh[^>]{0,600}>", re.I)
_TARGET = re.compile(r"content\s*=\s*[\"']?\s*(\d{0,6})[^>]{0,60}?url\s*=\s*[\"']?\s*([^\"'>\s]{1,600})", re.I)
_MOVES = re.compile(
    r"(?:(?:window|document|top|self|parent)\s*\.\s*)?\blocation(?:\s*\.\s*(?:href|replace|assign))?\s*(?:=(?!=)|\()\s*[\"'`]?\s*(https?:[^\"'`\s)]{1,600})?",
    re.I,
)
_SCRIPT_TAG = re.compile(r"<script\b", re.I)
_DECODES = re.compile(
    r"\batob\s*\(|fromCharCode|\bunescape\s*\(|decodeURIComponent\s*\(|charCodeAt\s*\(|Uint8Array|TextDecoder|base64,",
    re.I,
)
_MAKES = re.compile(
    r"new\s+(?:Blob|File)\b|createObjectURL|msSave(?:OrOpen)?Blob|data:application/|new\s+Response\s*\(", re.I
)
_OFFERS = re.compile(
    r"\.download\b|\bdownload\s*=|\.click\s*\(|msSave(?:OrOpen)?Blob|setAttribute\s*\(\s*[\"']download", re.I
)
_EVALS = re.compile(
    r"\beval\s*\(|\bnew\s+Function\s*\(|document\s*\.\s*write(?:ln)?\s*\(|\bexecScript\s*\(|setTimeout\s*\(\s*[\"'`]",
    re.I,
)
_HIDES = re.compile(
    r"\batob\s*\(|fromCharCode|\bunescape\s*\(|decodeURIComponent\s*\(|\\x[0-9a-f]{2}(?:\\x[0-9a-f]{2}){20}", re.I
)
_LONG_CODE = re.compile(r"[A-Za-z0-9+/]{4000}|(?:0x[0-9a-f]{1,4},\s?){300}|(?:\d{1,3},\s?){1000}", re.I)
_EVENT = re.compile(r"\son(?:load|error|click|begin|end|mouseover|focus)\s*=", re.I)
_FRAME = re.compile(r"<(?:iframe|embed|object|foreignObject)\b", re.I)
_JS_LINK = re.compile(r"(?:href|src)\s*=\s*[\"']?\s*(?:javascript|vbscript|data:text/html)", re.I)
_LINK = re.compile(r"(?:href|src)\s*=\s*[\"']?\s*(https?:[^\s\"'>]{1,1000})", re.I)
_INVISIBLE = re.compile(r"[A-Za-zÀ-ÿ][\u200b\u200c\u2060\u00ad\ufeff][A-Za-zÀ-ÿ]")
_HIDDEN = re.compile(
    r"style\s*=\s*[\"'][^\"']{0,200}(?:font-size\s*:\s*0(?![.\d])|display\s*:\s*none)[^\"']{0,200}[\"'][^>]{0,200}>\s*[^<\s][^<]{8}",
    re.I,
)
_HANDLER = re.compile(
    r"(?:href|src|location\s*=|url=)\s*=?\s*[\"']?\s*(search-ms|ms-[a-z\-]{3,30}|search|file):", re.I
)
_KEYS = re.compile(
    r"(?:win(?:dows)?(?:\s+key)?|⊞)\s*(?:\+|</[a-z]+>\s*\+)\s*(?:<[a-z]+>)?\s*r\b|clipboard\s*\.\s*writeText|execCommand\s*\(\s*[\"']copy",
    re.I,
)
_FETCHES = re.compile(
    r"downloadstring|downloadfile|invoke-webrequest|invoke-restmethod|\biwr\b|\biex\b|invoke-expression|msxml2\.|microsoft\.xmlhttp|winhttp|"
    r"adodb\.stream|wscript\.shell|shell\.application|frombase64string|-e(?:nc|ncodedcommand)?\s+[a-z0-9+/=]{40}|"
    r"certutil\b.{0,60}-(?:urlcache|decode)|bitsadmin|mshta\s+(?:http|vbscript|javascript)|"
    r"\b(?:curl|wget)\b[^\r\n]{0,200}https?://|start-bitstransfer|activexobject|createobject|regsvr32|rundll32|"
    r"add-mppreference|disablerealtimemonitoring|vssadmin\s+delete|\|\s*(?:ba)?sh\b",
    re.I,
)


def inspect_page(view: View, svg: bool = False) -> None:
    """Look into HTML, SVG or a web archive."""
    text = _text(view)
    prefix = "svg" if svg else "html"
    script = bool(_SCRIPT_TAG.search(text))
    _forms(view, text)
    _leads_away(view, text)
    if svg and (script or _EVENT.search(text) or _JS_LINK.search(text)):
        view.found("svg.script")
    if svg and _FRAME.search(text):
        view.found("svg.frame")
    decodes, makes, offers = _DECODES.search(text), _MAKES.search(text), _OFFERS.search(text)
    if script or _EVENT.search(text):
        if makes and offers and (decodes or _LONG_CODE.search(text)):
            view.found("html.smuggling")
        elif (_EVALS.search(text) and _HIDES.search(text)) or (svg and _LONG_CODE.search(text)):
            view.found("html.obfuscated")
    if script and _LONG_CODE.search(text):
        view.found("html.long_code")
    if _KEYS.search(text) and re.search(r"powershell|mshta|cmd(?:\.exe)?\s*/c|curl\s|ctrl\s*\+\s*v", text, re.I):
        view.found("html.key_instructions")
    handler = _HANDLER.search(text)
    if handler and handler[1].lower() != "search":
        view.found("html.handler", handler[1].lower())
    if _INVISIBLE.search(text) or (_HIDDEN.search(text) and not script):
        view.found("html.hidden_text")
    for target in _LINK.findall(text)[:200]:
        view.link(html.unescape(target))
    view.found(f"{prefix}.page")


def _forms(view: View, text: str) -> None:
    inputs = _INPUT.findall(text)[:500]
    if not any(_PASSWORD.search(field) for field in inputs):
        if re.search(r"document\.write|innerHTML", text) and _PASSWORD.search(text) and "<input" in text.lower():
            view.found("html.password_field")
        return
    view.found("html.password_field")
    targets = [html.unescape(target) for target in _FORM.findall(text)[:20]]
    sends = re.search(r"(?:fetch|XMLHttpRequest|\$\.(?:ajax|post)|axios|sendBeacon|api\.telegram\.org)", text)
    for target in targets:
        if target.lower().startswith(("http:", "https:", "//")):
            view.found("html.form_elsewhere", host_of(target if ":" in target[:6] else "https:" + target))
    if sends:
        view.found("html.form_script")
    if any(_PREFILLED.search(field) for field in inputs):
        view.found("html.address_prefilled")


def _leads_away(view: View, text: str) -> None:
    for tag in _REFRESH.findall(text)[:5]:
        found = _TARGET.search(html.unescape(tag))
        if (
            found
            and found[2].lower().startswith(("http", "//", "data:", "file:", "search-ms"))
            and int(found[1] or 0) <= 10
        ):
            view.found("html.redirect", host_of(found[2]))
    if len(text) < 20_000:
        moves = _MOVES.search(text)
        if moves and _SCRIPT_TAG.search(text) and (moves[1] or _HIDES.search(text)):
            view.found("html.redirect", host_of(moves[1] or ""))


def inspect_script(view: View, sort: str) -> None:
    """Look into a script that the system would run."""
    view.found("script", sort)
    text = _text(view)
    fetch = _FETCHES.search(text)
    if fetch:
        view.found("script.fetches", re.sub(r"\s.*", "", fetch[0].lower())[:20])
    if _LONG_CODE.search(text) and sort not in ("js", "css"):
        view.found("script.long_code")


def _text(view: View) -> str:
    text = view.text()[:MAX_TEXT]
    # Some forty searches are made; they are paid for at a rate found by measurement.
    view.budget.scan(len(text) * 16)
    return text
