"""One raw item to an `Observation`: the only place where bytes from outside become values the house works with.

`read` never raises on any bytes. What cannot be read in one way is read in all the ways a program might, and the
difference is noted in `ambiguous`. Every field is capped here, so that everything downstream may trust its size.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from companion.domain.observation import (
    Address,
    Authentication,
    Entity,
    FileFacts,
    Finding,
    Kind,
    Link,
    Mention,
    Observation,
    RawItem,
    Turn,
)
from companion.perception import headers as head
from companion.perception.addresses import registered_domain, take_apart, to_unicode, unwrap
from companion.perception.charsets import clean, decode_text
from companion.perception.clipboard import read_clipboard
from companion.perception.entities import mentions, phones_in_name
from companion.perception.files import Inspector
from companion.perception.files.gallery import Gallery
from companion.perception.language_id import language
from companion.perception.markup import Page, read_markup, visible
from companion.perception.mime import Mail, Part, read_mail
from companion.perception.outlook import saved_mail
from companion.perception.picture_words import Words, read_words
from companion.perception.programs import read_running
from companion.perception.words import word_set

MAX_TEXT = 20_000
MAX_HIDDEN = 5_000
MAX_LINKS = 300
MAX_LINK_TEXT = 400_000
"""Most characters of all links together that are kept in full."""
MAX_FILES = 40
MAX_TURNS = 200
ENOUGH_SAID = 600
"""Characters of visible text from which a mail speaks for itself and its pictures are not read."""
LITTLE_SAID = 160
"""Fewer characters than this beside a picture, and the picture is the message."""
_HANDED_OVER = ("pasted", "check")
"""Sources of what the person hands over themselves. Only of those files the pictures are read: a folder of downloads
holds photographs by the thousand, and they are no messages."""
MAX_RECIPIENTS = 200

_WEB = re.compile(
    r"(?<![\w@.])(?:(?:https?|hxxps?|ftp)://|www\.)[^\s<>\"'`\x00-\x1f\u3000-\u303f\uff00-\uff65]{3,2000}",
    re.IGNORECASE,
)
_LETTER = r"[a-z0-9\u00c0-\u024f\u0400-\u04ff]"
_BARE = re.compile(
    rf"(?<![\w@./:=-])((?:{_LETTER}(?:{_LETTER}|-){{0,62}}\.){{1,5}}[a-z]{{2,24}})(?![\w@-])(/[^\s<>\"'`]{{0,2000}})?",
    re.IGNORECASE,
)
_ENDINGS = word_set(
    "com net org info biz co io me app xyz top online site shop store club vip icu live link click life work "
    "space website cc tk ml ga cf gq pw win fun bond cfd sbs buzz cyou rest lol ru cn de uk us fr es it nl be ch "
    "at pl pt br au ca in ly gl to ws tv eu help support email finance bank cash money pro tech digital cloud "
    "page one world today dev ai gov"
)
_TRAILING = ".,;:!?)]}>*'\"»”’"


def read(item: RawItem, data: bytes) -> Observation:
    """Read one item. Never raises; time is bounded by the caps of the readers."""
    base: dict[str, Any] = {
        "id": hashlib.sha256(data).hexdigest()[:32],
        "source": item.source,
        "stream": item.stream,
        "key": item.key,
        "kind": item.kind,
        "at": item.at,
        "origin": clean(item.origin or "")[:2_000],
        "referrer": clean(item.referrer or "")[:2_000],
        "outgoing": item.outgoing,
    }
    if item.kind is Kind.EMAIL:
        saved, whole = saved_mail(data) or (data, True)
        mail = _email(base, saved, item.vouched)
        # What the source left out nobody has looked at.
        cut = item.cut or not whole
        return replace(mail, ambiguous=tuple(sorted({*mail.ambiguous, "mime.cut"}))) if cut else mail
    if item.kind is Kind.FILE:
        return (read_running(base, data) if item.source == "remote" else None) or _file(base, item, data)
    if item.kind is Kind.CLIPBOARD:
        return read_clipboard(base, data) or _message(base, data)
    return _message(base, data)


# --- mail -----------------------------------------------------------------------------------------------------


def _email(base: dict[str, Any], data: bytes, vouched: Authentication | None = None) -> Observation:
    mail = read_mail(data)
    fields = mail.headers
    senders = [address for value in fields.all("from")[:5] for address in head.addresses(value)]
    if len({sender.address.lower() for sender in senders if sender.address}) > 1:
        mail.ambiguous.add("mime.from_many")
    sender = next((one for one in senders if one.address), senders[0] if senders else Address())
    recipients = [one for name in ("to", "cc") for value in fields.all(name)[:5] for one in head.addresses(value)]
    if not any(one.address for one in recipients):
        recipients += [one for value in fields.all("delivered-to")[:1] for one in head.addresses(value)]
    subject = fields.text("subject")
    gathered = _gather(mail)
    text = gathered.text[:MAX_TEXT]
    shown = read_words(gathered.gallery.pictures) if len(text) < ENOUGH_SAID and not base["outgoing"] else Words()
    code = language(text) or language(shown.text)
    findings = gathered.findings + _list_findings(fields)
    if len(text) < LITTLE_SAID:
        findings += _unread(shown, gathered.gallery)
    links = _links(gathered, text, shown.text)
    message_ids = head.message_ids(fields.first("message-id"))
    replies = head.message_ids(*fields.all("references")[:3], *fields.all("in-reply-to")[:3])
    return Observation(
        **base,
        sender=sender,
        reply_to=tuple(one for value in fields.all("reply-to")[:5] for one in head.addresses(value))[:20],
        return_path=_return_path(fields),
        recipients=tuple(recipients[:MAX_RECIPIENTS]),
        subject=subject,
        text=text,
        hidden_text=gathered.hidden[:MAX_HIDDEN],
        picture_text=shown.text,
        links=links,
        files=gathered.files,
        mentions=_mentions(f"{subject}\n{text}\n{shown.text}", code, links, gathered.contacts),
        thread=(replies or message_ids or ("",))[0],
        replies_to=replies,
        message_id=message_ids[0] if message_ids else "",
        language=code,
        authentication=_sender_proof(vouched, fields),
        findings=tuple(dict.fromkeys(findings))[:100],
        bulk_headers=_bulk(fields),
        ambiguous=tuple(sorted(mail.ambiguous)),
    )


def _sender_proof(vouched: Authentication | None, fields: head.Headers) -> Authentication:
    """What the person's own provider said of the sender; where it said nothing, what the signatures proved."""
    said = head.authentication(fields)
    return vouched if not said.server and vouched is not None else said


_MARKUP = frozenset({"text/html", "application/xhtml+xml", "text/x-amp-html"})
_READABLE = _MARKUP | {"text/plain", "text/enriched", "text/calendar"}


class _Gathered:
    """What the parts of one mail add up to."""

    def __init__(self) -> None:
        self.text = ""
        self.hidden = ""
        self.pages: list[Page] = []
        self.files: tuple[FileFacts, ...] = ()
        self.findings: list[Finding] = []
        self.contacts: list[str] = []
        self.plain: list[str] = []
        self.gallery = Gallery()


def _gather(mail: Mail) -> _Gathered:
    out = _Gathered()
    texts: list[str] = []
    hidden: list[str] = []
    alternatives: dict[int, list[Part]] = {}
    files: list[FileFacts] = []
    inspector = Inspector(sum(1 for part in mail.parts if _is_file(part)))
    budget = 2_000_000
    for part in mail.parts:
        if part.media not in _READABLE or part.attachment:
            if len(files) < MAX_FILES:
                files.append(inspector.inspect(part.name or _unnamed(part), part.data, part.media))
                if any(_ending(name) != _ending(part.name) for name in part.other_names):
                    out.findings.append(Finding("file.other_name", _ending(part.other_names[0])))
            else:
                mail.ambiguous.add("mime.cut")
            continue
        if part.alternative:
            alternatives.setdefault(part.alternative, []).append(part)
        if len(part.data) > budget:
            mail.ambiguous.add("mime.cut")
        source = decode_text(part.data[:budget], _charset(part))
        budget = max(budget - len(part.data), 0)
        if part.media in _MARKUP or _is_markup(source, part):
            page = read_markup(source)
            out.pages.append(page)
            # The animated version that some programs show instead says the same, so only its links are of interest.
            if part.media != "text/x-amp-html":
                texts.append(page.text)
            hidden.append(page.hidden)
            out.findings += page.findings
            out.contacts += page.contacts
        else:
            plain, found = visible(_unfolded(source) if part.media == "text/calendar" else source)
            if part.alternative and _has_html(mail, part.alternative):
                out.plain.append(plain)
            else:
                texts.append(plain)
                out.findings += found
        if _is_file(part) and len(files) < MAX_FILES:
            files.append(inspector.inspect(part.name or _unnamed(part), part.data, part.media))
    for inner in mail.embedded[:5]:
        inside = [inner.text("subject"), *(one.name for one in head.addresses(inner.first("from")))]
        texts.append(" ".join(piece for piece in inside if piece))
    out.text = "\n".join(text for text in texts if text)
    if out.plain:
        hidden += _other_tales(out)
    if not out.text:
        out.text = "\n".join(out.plain)
    out.hidden = "\n".join(piece for piece in hidden if piece)
    out.files = tuple(files)
    out.gallery = inspector.gallery
    return out


def _is_file(part: Part) -> bool:
    """True if programs offer it to be saved or opened, shown or not."""
    return part.media not in _READABLE or part.attachment or bool(part.name) or part.media == "text/calendar"


def _unfolded(text: str) -> str:
    """The words of an invitation (RFC 5545): its folded lines joined, its names of fields and escapes taken away."""
    text = re.sub(r"\r?\n[ \t]", "", text)
    kept = re.findall(r"^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT)[^:\n]{0,200}:(.{1,10000})$", text, re.MULTILINE)
    return "\n".join(kept).replace("\\n", "\n").replace("\\N", "\n").replace("\\", "")


def _other_tales(out: _Gathered) -> list[str]:
    """A plain alternative that says something else is what filters read while the person sees the other."""
    shown = set(_words(out.text))
    tales = []
    for plain in out.plain:
        words = _words(_WEB.sub(" ", plain))
        if len(words) >= 60 and len(shown) >= 5:
            common = sum(1 for word in words if word in shown) / len(words)
            if common < 0.25:
                out.findings.append(Finding("hidden.alternative", str(len(words))))
                tales.append(plain)
    return tales


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,30}", text.lower())[:3_000]


def _has_html(mail: Mail, alternative: int) -> bool:
    """True if the alternative holds, or its mail shows, an HTML body (it is often one level down)."""
    return any(
        part.media == "text/html"
        and not part.attachment
        and (part.alternative >= alternative or not part.alternative)
        for part in mail.parts
    )


def _is_markup(text: str, part: Part) -> bool:
    start = text[:400].lstrip().lower()
    return part.media != "text/plain" and start.startswith(("<html", "<!doctype html", "<body"))


def _charset(part: Part) -> str:
    if part.charset or part.media == "text/plain":
        return part.charset
    match = re.search(rb"charset\s{0,4}=\s{0,4}[\"']?([A-Za-z0-9_:.-]{2,40})", part.data[:2_048])
    return match[1].decode("ascii") if match else ""


def _unnamed(part: Part) -> str:
    endings = {"text/html": ".html", "text/calendar": ".ics", "message/rfc822": ".eml", "application/pdf": ".pdf"}
    return "unnamed" + endings.get(part.media, "")


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()[:20]


def _return_path(fields: head.Headers) -> str:
    found = head.addresses(fields.first("return-path"))
    return found[0].address if found else ""


def _bulk(fields: head.Headers) -> bool:
    if fields.has("list-id") or fields.has("list-unsubscribe") or fields.has("list-post"):
        return True
    return fields.text("precedence").lower() in ("bulk", "list", "junk")


def _list_findings(fields: head.Headers) -> list[Finding]:
    domains: dict[str, None] = {}
    for value in fields.all("list-unsubscribe")[:3]:
        for target in re.findall(r"<([^<>]{3,2000})>", decode_text(value, ""))[:4]:
            target = target.strip()
            if target.lower().startswith("mailto:"):
                domain = registered_domain(target[7:].partition("?")[0].rpartition("@")[2].lower())
            else:
                parts = take_apart(target)
                domain = registered_domain(parts.host) if parts else ""
            if "." in domain:
                domains.setdefault(domain)
    return [Finding("list.unsubscribe", domain) for domain in list(domains)[:5]]


# --- links and mentions ---------------------------------------------------------------------------------------


def _links(gathered: _Gathered, text: str, shown_text: str) -> tuple[Link, ...]:
    links: dict[tuple[str, str], Link] = {}
    shown: set[str] = set()
    for page in gathered.pages:
        for anchor in page.anchors:
            if anchor.shown:
                shown.add(anchor.shown)
            link = make_link(anchor.href, anchor.shown, anchor.hidden, anchor.image)
            if link is not None and len(links) < MAX_LINKS:
                links.setdefault((link.target, link.shown), link)
    said = " ".join(shown)
    for raw in _bare_links(text):
        if len(links) >= MAX_LINKS:
            break
        if raw in said or raw.removeprefix("http://") in said:
            continue
        link = make_link(raw)
        if link is not None:
            links.setdefault((link.target, ""), link)
    for plain in gathered.plain:
        # What only the plain alternative links to is a link as well: some programs show that part.
        known = {link.domain for link in links.values()}
        for raw in _bare_links(plain[:MAX_TEXT]):
            link = make_link(raw)
            if link is not None and link.domain not in known and len(links) < MAX_LINKS:
                links.setdefault((link.target, ""), link)
    for link in _pictured(gathered.gallery, shown_text):
        if len(links) < MAX_LINKS:
            links.setdefault((link.target, ""), link)
    return tuple(_fitting(links.values()))


def _pictured(gallery: Gallery, text: str) -> Iterator[Link]:
    """Where the square codes in pictures lead, and the addresses among the words in them."""
    for address in (*gallery.codes, *_bare_links(text, loose=True)):
        link = make_link(address)
        if link is not None:
            yield replace(link, picture=True)


def _unread(shown: Words, gallery: Gallery) -> list[Finding]:
    """Pictures that may hold words and could not be read: said, because nobody else has read them either."""
    count = shown.unread + gallery.too_large
    return [Finding("picture.unread", str(count))] if count and not shown.text else []


def _fitting(links: Iterable[Link]) -> Iterable[Link]:
    """Long addresses are cut short once all together they would make the reply too long to be believed."""
    room = MAX_LINK_TEXT
    for link in links:
        room -= len(link.target) + len(link.raw) + len(link.shown)
        yield (
            link if room >= 0 else replace(link, target=link.target[:300], raw=link.raw[:300], shown=link.shown[:300])
        )


def _bare_links(text: str, loose: bool = False) -> Iterable[str]:
    """Addresses written out in a text; with `loose` also host names without scheme, as messengers make clickable."""
    found: list[str] = []
    if "://" in text or "www." in text.lower():
        for match in _WEB.finditer(text):
            raw = match[0].rstrip(_TRAILING)
            if raw.lower().startswith("hxxp"):
                raw = "http" + raw[4:]
            found.append(raw if "://" in raw else f"http://{raw}")
            if len(found) >= MAX_LINKS:
                return found
    if loose and "." in text:
        for match in _BARE.finditer(_WEB.sub(" ", text)):
            host = match[1].lower()
            if host.rpartition(".")[2] in _ENDINGS and (match[2] or len(host) > 5):
                found.append(f"http://{match[0].rstrip(_TRAILING)}")
            if len(found) >= MAX_LINKS:
                break
    return found


def make_link(href: str, shown: str = "", hidden: bool = False, image: bool = False) -> Link | None:
    """A `Link` from an address as written, or None if it leads nowhere outside the mail."""
    href = clean(href.strip())[:4_000]
    parts = take_apart(href)
    if parts is None or parts.scheme in ("cid", "about", "mailto", "tel", "sms", "webcal", "mid"):
        return None
    target = unwrap(href)
    if target != href:
        parts = take_apart(target) or parts
    host = to_unicode(parts.host)
    if parts.scheme in ("http", "https", "ftp") and not host:
        return None
    return Link(
        target=target[:2_000],
        shown=clean(shown),
        raw=href[:2_000] if target != href else "",
        host=host,
        domain=registered_domain(host) if host else "",
        hidden=hidden,
        image=image,
    )


def _mentions(text: str, code: str, links: tuple[Link, ...], contacts: list[str]) -> tuple[Mention, ...]:
    domains = dict.fromkeys(link.domain for link in links if link.domain and not link.hidden)
    extra = "\n".join(contacts[:50])
    return mentions(f"{text}\n{extra}" if extra else text, code, domains)


# --- files and messages ---------------------------------------------------------------------------------------


def _file(base: dict[str, Any], item: RawItem, data: bytes) -> Observation:
    name = PurePath((item.path or item.key).replace("\\", "/")).name or item.key
    inspector = Inspector(1)
    facts = inspector.inspect(clean(name)[:255], data, "")
    links = tuple(
        link
        for link in (make_link(address) for address in (item.origin, item.referrer) if address)
        if link is not None
    )
    shown = read_words(inspector.gallery.pictures) if item.source in _HANDED_OVER else Words()
    findings = _unread(shown, inspector.gallery) if item.source in _HANDED_OVER else []
    code = language(shown.text)
    links += tuple(_fitting(_pictured(inspector.gallery, shown.text)))[:MAX_LINKS]
    return Observation(
        **base,
        subject=clean(name)[:255],
        files=(facts,),
        links=links,
        picture_text=shown.text,
        language=code,
        findings=tuple(findings),
        mentions=(
            *mentions(shown.text, code, dict.fromkeys(link.domain for link in links if link.domain)),
            *(Mention(Entity.PHONE, number) for number in phones_in_name(clean(name)[:255])),
        ),
    )


def _message(base: dict[str, Any], data: bytes) -> Observation:
    """A chat message or SMS: JSON as stated for `Kind.MESSAGE`, or any other text as it is."""
    text = decode_text(data[:2_000_000], "")
    sender, turns = "", []
    at = base["at"]
    loaded: Any = None
    if text.lstrip()[:1] == "{":
        try:
            loaded = json.loads(text)
        except (ValueError, RecursionError):
            loaded = None
    if isinstance(loaded, dict):
        sender = _string(loaded.get("sender"))[:300]
        text = _string(loaded.get("text"))
        turns = _turns(loaded.get("turns"), sender)
        if not text:
            text = next((turn.text for turn in reversed(turns) if not turn.mine), "")
        elif turns and not any(turn.text == text[:MAX_TEXT] and not turn.mine for turn in turns[-3:]):
            turns.append(Turn(sender, text[:MAX_TEXT]))
        stated = loaded.get("at")
        if isinstance(stated, (int, float)) and not isinstance(stated, bool) and 0 < stated < 1e11:
            base = base | {"at": float(stated) if at <= 0 else at}
    text, findings = visible(text[:MAX_TEXT])
    text = text[:MAX_TEXT]
    code = language(text) or language(" ".join(turn.text for turn in turns[-10:]))
    links = tuple(
        {
            link.target: link
            for link in (make_link(raw) for raw in _bare_links(text, loose=True))
            if link is not None
        }.values()
    )[:MAX_LINKS]
    return Observation(
        **base,
        sender=_messenger(sender),
        text=text,
        links=links,
        mentions=_mentions(text, code, links, []),
        turns=tuple(turns[-MAX_TURNS:]),
        thread=f"chat:{sender.lower()}" if sender and base["kind"] is Kind.MESSAGE else "",
        language=code,
        findings=tuple(findings),
    )


def _string(value: Any) -> str:
    return clean(value.replace("\0", "")) if isinstance(value, str) else ""


def _turns(value: Any, sender: str) -> list[Turn]:
    turns: list[Turn] = []
    if isinstance(value, list):
        for one in value[-MAX_TURNS:]:
            if not isinstance(one, dict):
                continue
            who = _string(one.get("from") or one.get("speaker"))[:300]
            words = visible(_string(one.get("text"))[:MAX_TEXT])[0]
            mine = who.lower() in ("me", "you")
            if words:
                turns.append(Turn(who if mine else who or sender, words, None, mine))
    return turns


def _messenger(sender: str) -> Address:
    """The sender of a message: a number or handle is an address, anything else a name."""
    if "@" in sender:
        found = head.addresses(sender.encode("utf-8", "replace"))
        return found[0] if found else Address(sender)
    digits = re.sub(r"[\s()./-]", "", sender)
    if digits.lstrip("+").isdigit() and digits:
        return Address("", digits)
    return Address(sender, "")
