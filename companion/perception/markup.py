"""HTML of a mail to what a reader sees, what is hidden from them, and where its links go.

The markup is capped, its nesting is flattened to a bound (the parser is quadratic in depth), and it is parsed by
lexbor; nothing is executed or fetched. Styles are judged element by element: inline styles, presentational
attributes, and the simple class, id and tag rules of style sheets outside media queries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from companion.domain.observation import Finding
from companion.perception.addresses import take_apart
from companion.perception.styles import NOTHING, Look, over, read_color, read_sheet, read_style, tiny
from companion.perception.words import word_set

MAX_MARKUP = 600_000
"""Longest markup parsed, in characters."""
MAX_NESTING = 200
MAX_FORMATTING = 24
MAX_NODES = 60_000
MAX_LINKS = 500
MAX_TEXT = 60_000
PREHEADER = 320
"""Hidden text at the very beginning up to this length is the preview line that newsletters carry."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})(?=[\s/>])[^>]{0,20000}>")
_VOID = word_set(
    "area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dd dt "
    "option optgroup html head body a"
)
_FORMATTING = word_set("b big code em font i nobr s small strike strong tt u")
_SKIP = word_set("script style head title noscript template iframe object embed textarea select noembed noframes")
_BLOCK = word_set(
    "address article aside blockquote br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr li main nav ol p pre section table tbody tr ul body html"
)
_INVISIBLE = re.compile("[\u200b-\u200f\u2060-\u2064\u00ad\u180e\u034f\ufeff\u202a-\u202e\u2066-\u2069]")
_LETTER = "[a-zA-Z\u00c0-\u024f\u0400-\u04ff]"
_INSIDE_WORD = re.compile(f"(?<={_LETTER})[\u200b-\u200f\u2060-\u2064\u00ad\u180e\u034f\ufeff]+(?={_LETTER})")
_OVERRIDE = re.compile("[\u202d\u202e]")


@dataclass(slots=True)
class Anchor:
    """A link as written: address, visible text, and how it is shown."""

    href: str
    shown: str = ""
    hidden: bool = False
    image: bool = False


@dataclass(slots=True)
class Page:
    """What a piece of markup shows, hides and links to."""

    text: str = ""
    hidden: str = ""
    anchors: list[Anchor] = field(default_factory=list)
    contacts: list[str] = field(default_factory=list)
    """Addresses of `mailto:` and numbers of `tel:` links."""
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _State:
    gone: bool = False
    small: bool = False
    color: tuple[int, int, int] = (0, 0, 0)
    ground: tuple[int, int, int] | None = (255, 255, 255)
    unseen: bool = False
    """Text in this state cannot be seen."""


def read_markup(html: str) -> Page:
    """Read markup. Never raises; time is linear in its length up to the caps."""
    page = Page()
    found: dict[str, str] = {}
    if len(html) > MAX_MARKUP:
        html = html[:MAX_MARKUP]
        found["html.cut"] = ""
    html = _flatten(html)
    tree = LexborHTMLParser(html)
    root = tree.root
    if root is None:
        return page
    walk = _Walk(page, found, read_sheet(node.text(deep=True) or "" for node in tree.css("style")))
    walk.go(root)
    page.text, zero_width, overrides = _settle(walk.shown)
    page.hidden = _settle(walk.hidden)[0][:MAX_TEXT]
    for anchor in page.anchors:
        anchor.shown = _INVISIBLE.sub("", anchor.shown)
    if walk.hidden_size:
        found["hidden.text"] = str(walk.hidden_size)
    if walk.preheader:
        found["hidden.preheader"] = str(walk.preheader)
    if zero_width:
        found["hidden.zero_width"] = str(zero_width)
    if overrides:
        found["hidden.bidi"] = str(overrides)
    page.findings = [Finding(name, detail) for name, detail in found.items()]
    return page


def visible(text: str) -> tuple[str, list[Finding]]:
    """The same tidying for a plain text: invisible characters out, counted."""
    text, zero_width, overrides = _settle([text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\1")])
    findings = []
    if zero_width:
        findings.append(Finding("hidden.zero_width", str(zero_width)))
    if overrides:
        findings.append(Finding("hidden.bidi", str(overrides)))
    return text, findings


def _settle(pieces: list[str]) -> tuple[str, int, int]:
    """Join, fold blanks, drop invisible characters; also their number inside words, and of direction overrides."""
    text = "".join(pieces).replace("\2", "").replace("\3", "")
    zero_width = overrides = 0
    if not text.isascii():
        zero_width = len(_INSIDE_WORD.findall(text[:MAX_TEXT]))
        overrides = len(_OVERRIDE.findall(text[:MAX_TEXT]))
        text = _INVISIBLE.sub("", text)
    lines = [" ".join(line.split()) for line in text.split("\1")]
    out: list[str] = []
    for line in lines:
        if line or (out and out[-1]):
            out.append(line)
    return "\n".join(out).strip()[:MAX_TEXT], zero_width, overrides


def _flatten(html: str) -> str:
    """Drop tags beyond the nesting bounds. Mail of ordinary size is left alone."""
    if html.count("<") < 400:
        return html
    depth: dict[str, int] = {}
    total = formatting = 0
    deepest = False
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if name in _VOID:
            continue
        if not match[1]:
            total += 1
            formatting += name in _FORMATTING
            depth[name] = depth.get(name, 0) + 1
            if total > MAX_NESTING or formatting > MAX_FORMATTING:
                deepest = True
                break
        elif depth.get(name):
            depth[name] -= 1
            total -= 1
            formatting -= name in _FORMATTING
    return _drop_deep(html) if deepest else html


def _drop_deep(html: str) -> str:
    depth: dict[str, int] = {}
    dropped: dict[str, int] = {}
    total = formatting = 0
    out: list[str] = []
    last = 0
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if name in _VOID:
            continue
        drop = False
        if not match[1]:
            if total >= MAX_NESTING or (name in _FORMATTING and formatting >= MAX_FORMATTING):
                dropped[name] = dropped.get(name, 0) + 1
                drop = True
            else:
                total += 1
                formatting += name in _FORMATTING
                depth[name] = depth.get(name, 0) + 1
        elif dropped.get(name):
            dropped[name] -= 1
            drop = True
        elif depth.get(name):
            depth[name] -= 1
            total -= 1
            formatting -= name in _FORMATTING
        if drop:
            out.append(html[last : match.start()])
            out.append(" ")
            last = match.end()
    out.append(html[last:])
    return "".join(out)


# --- the walk -------------------------------------------------------------------------------------------------


class _Walk:
    """One pass over the tree in document order, carrying the inherited style."""

    def __init__(self, page: Page, found: dict[str, str], sheet: dict[str, Look]) -> None:
        self.page = page
        self.found = found
        self.sheet = sheet
        self.shown: list[str] = []
        self.hidden: list[str] = []
        self.size = 0
        self.hidden_size = 0
        self.preheader = 0
        self.base = ""
        self.open: list[tuple[Anchor, int, int]] = []
        self.pictures = 0

    def go(self, root: Any) -> None:
        """Walk. The stack holds nodes to visit with the state around them, and marks for leaving an element."""
        stack: list[tuple[Any, _State | None]] = [(root, _State())]
        budget = MAX_NODES
        while stack:
            node, around = stack.pop()
            if around is None:
                self._leave(node)
                continue
            budget -= 1
            if budget < 0:
                self.found["html.cut"] = ""
                break
            following = node.next
            if following is not None:
                stack.append((following, around))
            if node.is_text_node:
                self._text(node.text_content or "", around)
                continue
            if not node.is_element_node:
                continue
            tag = node.tag or ""
            state = self._enter(tag, node, around)
            if state is None:
                continue
            first = node.first_child
            if tag in _BLOCK or tag == "a":
                stack.append((tag, None))
            elif tag in ("td", "th"):
                self.shown.append(" ")
            if first is not None:
                stack.append((first, state))
        while self.open:
            self._close()

    def _enter(self, tag: str, node: Any, around: _State) -> _State | None:
        """State inside the element, or None if its content is not text."""
        if tag in _SKIP:
            if tag == "head":
                self._head(node)
            elif tag == "script":
                self.found["html.script"] = ""
            elif tag in ("iframe", "object", "embed"):
                self.found["html.frame"] = ""
            return None
        attributes: dict[str, str | None] = node.attributes
        state = self._state(attributes, around) if attributes else around
        if tag in _BLOCK:
            self.shown.append("\1")
        if tag == "a":
            self._close()
            href = attributes.get("href")
            if href:
                self._anchor(href, state)
        elif tag == "img":
            self._picture(attributes, state)
        elif tag == "area":
            if attributes.get("href"):
                self._link(Anchor(attributes["href"] or "", "", state.unseen, True))
        elif tag == "form":
            action = attributes.get("action") or ""
            self.found["html.form"] = ""
            if action:
                self._link(Anchor(action, "", False, False))
        elif tag == "input":
            kind = (attributes.get("type") or "text").lower()
            if kind == "password":
                self.found["html.password_field"] = ""
            elif kind in ("submit", "button"):
                self._text(f" {attributes.get('value') or ''} ", state)
        elif tag == "meta":
            self._meta(attributes)
        elif tag == "base":
            self.base = attributes.get("href") or ""
        if attributes and any(name.startswith("on") for name in attributes):
            self.found["html.handler"] = ""
        return state

    def _state(self, attributes: dict[str, str | None], around: _State) -> _State:
        look = NOTHING
        if self.sheet:
            for name in (attributes.get("class") or "").split()[:8]:
                known = self.sheet.get("." + name)
                if known is not None:
                    look = over(look, known)
            identity = attributes.get("id")
            if identity and "#" + identity in self.sheet:
                look = over(look, self.sheet["#" + identity])
        style = attributes.get("style")
        if style:
            look = over(look, read_style(style))
        color, ground, unknown = look.color, look.ground, look.ground_unknown
        if ground is None and "bgcolor" in attributes:
            ground = read_color(attributes["bgcolor"] or "")
        if attributes.get("background"):
            unknown = True
        if color is None and "color" in attributes:
            color = read_color(attributes["color"] or "")
        gone = around.gone or look.gone is True or "hidden" in attributes
        small = around.small if look.size is None else look.size < 2
        if gone == around.gone and small == around.small and color is None and ground is None and not unknown:
            return around
        color = color or around.color
        ground = None if unknown and not ground else ground or around.ground
        return _State(gone, small, color, ground, gone or small or _same(color, ground))

    def _text(self, text: str, state: _State) -> None:
        if not text.strip():
            if text and not state.unseen:
                self.shown.append(" ")
            return
        if state.unseen:
            plain = " ".join(_INVISIBLE.sub("", text).split())
            if not plain:
                return
            self.hidden.append(plain + "\1")
            if self.size < 80 and self.preheader + len(plain) <= PREHEADER:
                self.preheader += len(plain)
            else:
                self.hidden_size += sum(len(word) for word in plain.split() if any(map(str.isalnum, word)))
            return
        self.shown.append(text)
        self.size += len(text)

    def _anchor(self, href: str, state: _State) -> None:
        lower = href.strip()[:16].lower()
        if lower.startswith("mailto:"):
            self.page.contacts.append(href.strip()[7:400].partition("?")[0])
            return
        if lower.startswith(("tel:", "sms:")):
            self.page.contacts.append(href.strip()[4:60])
            return
        anchor = Anchor(self._absolute(href), "", state.unseen)
        if self._link(anchor):
            self.open.append((anchor, len(self.shown), self.pictures))

    def _link(self, anchor: Anchor) -> bool:
        anchor.href = self._absolute(anchor.href)
        if not anchor.href or anchor.href.startswith("#"):
            return False
        if len(self.page.anchors) >= MAX_LINKS:
            self.found["html.cut"] = ""
            return False
        self.page.anchors.append(anchor)
        return True

    def _absolute(self, href: str) -> str:
        href = href.strip()[:6_000]
        if not self.base or not href or href.startswith("#") or take_apart(href) is not None:
            return href
        base = take_apart(self.base)
        if base is None or not base.host:
            return href
        return f"{base.scheme}://{base.host}/{href.lstrip('/')}"

    def _picture(self, attributes: dict[str, str | None], state: _State) -> None:
        if tiny(attributes.get("width") or "") or tiny(attributes.get("height") or ""):
            return
        self.pictures += 1
        alt = attributes.get("alt")
        if alt and alt.strip() and len(alt) < 300 and not state.gone:
            self.shown.append(f" \2{alt}\3 ")

    def _leave(self, tag: str) -> None:
        if tag == "a":
            self._close()
        else:
            self.shown.append("\1")

    def _close(self) -> None:
        """End the open anchor: its visible text is what was shown since it began, pictures' texts aside."""
        if not self.open:
            return
        anchor, start, pictures = self.open.pop()
        text = re.sub("\2[^\3]*\3", " ", "".join(self.shown[start:])).replace("\1", " ")
        anchor.shown = " ".join(text.split())[:500]
        anchor.image = not anchor.shown and self.pictures > pictures

    def _head(self, node: Any) -> None:
        for child in node.css("meta, base"):
            attributes = child.attributes
            if child.tag == "base":
                self.base = attributes.get("href") or ""
            else:
                self._meta(attributes)
        if node.css_first("script") is not None:
            self.found["html.script"] = ""

    def _meta(self, attributes: dict[str, str | None]) -> None:
        if (attributes.get("http-equiv") or "").lower() == "refresh":
            self.found["html.refresh"] = ""
            target = re.search(
                r"url\s{0,4}=\s{0,4}['\"]?([^'\"\s]{1,4000})", attributes.get("content") or "", re.IGNORECASE
            )
            if target:
                self._link(Anchor(target[1], "", True, False))


def _same(color: tuple[int, int, int], ground: tuple[int, int, int] | None) -> bool:
    """True if text of that colour cannot be told from its ground; an unknown ground hides nothing."""
    if ground is None:
        return False
    return abs(color[0] - ground[0]) + abs(color[1] - ground[1]) + abs(color[2] - ground[2]) <= 18
