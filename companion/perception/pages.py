"""A file as plain pages: its words and where its links lead, and nothing that could act, load or be clicked.

Runs in a confined worker of its own, started when the person opens something and ended after it: the reader of PDF is
native code, and what one hostile file might do to it must not meet the next item that is judged. No picture, font,
form, script, macro, field or embedded file gets out; of a link, its words and its true target as text.

What is read: PDF (by PDFium), Word, Excel and PowerPoint in their present formats, OpenDocument, web pages, mails
that were saved, and text. Of anything else only that it cannot be shown.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import PurePath

import pypdfium2

from companion.domain.journal import Sight
from companion.domain.observation import Kind, Link, Observation, RawItem
from companion.perception import charsets, lists
from companion.perception.addresses import registered_domain
from companion.perception.charsets import clean, decode_text
from companion.perception.files.budget import Budget, Exhausted
from companion.perception.files.zips import Zip, open_zip
from companion.perception.markup import read_markup
from companion.perception.reading import make_link, read

MAX_PAGES = 100
PAGE = 4_000
"""Characters on a page that has no end of its own."""
MAX_PAGE = 20_000
MAX_LINKS = 200
MAX_MEMBER = 8 << 20

_MARKUP = frozenset({"htm", "html", "xhtml", "svg", "xml"})
_PARAGRAPH = re.compile(r"</(?:w:p|a:p|text:p|text:h)>")
_WORD = re.compile(r"<(?:w:t|a:t)(?:\s[^>]{0,400})?>([^<]*)</|<(w:tab|w:br|a:br|text:tab|text:line-break|text:s)\b")
_TAG = re.compile(r"<[^>]{0,4000}>")
_EXTERNAL = re.compile(r"<Relationship\s[^>]{0,4000}>")
_TARGET = re.compile(r'Target="([^"]{1,2000})"')
_HREF = re.compile(r'xlink:href="([^"]{1,2000})"')


def look(item: RawItem, data: bytes) -> Sight:
    """The pages of a file. An empty tuple where there is nothing that can be shown."""
    name = clean(PurePath((item.path or item.key).replace("\\", "/")).name)[:255]
    try:
        texts, links = _read(item, name, data, Budget(seconds=6.0))
    except Exhausted:
        texts, links = [], []
    pages: list[str] = []
    for text in texts:
        pages += _split(clean(text))
        if len(pages) >= MAX_PAGES:
            break
    observation = Observation(
        id="", source=item.source, stream=item.stream, key=item.key, kind=item.kind, at=item.at, subject=name,
        links=tuple(dict.fromkeys(links))[:MAX_LINKS],
    )  # fmt: skip
    return Sight(observation, pages=tuple(pages[:MAX_PAGES]))


def preload() -> None:
    """Open everything that is otherwise opened at first use, before the worker is confined."""
    charsets.preload()
    lists.preload()
    registered_domain("example.com")
    for name, data in (
        ("a.pdf", _EMPTY_PDF),
        ("a.html", b"<p><a href='http://x.example/'>x</a></p>"),
        ("a.txt", b"x"),
    ):
        look(RawItem("preload", "preload", name, Kind.FILE, 0.0, data=data), data)


_EMPTY_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
    b"/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 30>>stream\nBT /F 9 Tf 9 9 Td (x) Tj ET   "
    b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n"
)


def _read(item: RawItem, name: str, data: bytes, budget: Budget) -> tuple[list[str], list[Link]]:
    if data.lstrip()[:5] == b"%PDF-":
        return _pdf(data, budget)
    archive = open_zip(data) if data[:4] == b"PK\x03\x04" else None
    if archive is not None:
        return _office(archive, budget)
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return [], []
    ending = name.rpartition(".")[2].lower()
    if ending in ("eml", "mht", "mhtml"):
        mail = read(RawItem(item.source, item.stream, item.key, Kind.EMAIL, item.at, data=data), data)
        head = f"{mail.sender.name} <{mail.sender.address}>\n{mail.subject}\n\n"
        return [head + mail.text], list(mail.links)
    text = decode_text(data[: 4 * MAX_MEMBER], "")
    if ending in ("htm", "html", "xhtml", "svg", "xml") or re.match(
        r"\s*<(?:!doctype\s+html|html)", text, re.IGNORECASE
    ):
        page = read_markup(text)
        found = (make_link(anchor.href, anchor.shown, anchor.hidden, anchor.image) for anchor in page.anchors)
        return [page.text], [link for link in found if link is not None]
    return [text], []


def _pdf(data: bytes, budget: Budget) -> tuple[list[str], list[Link]]:
    texts: list[str] = []
    links: list[Link] = []
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return [], []
    try:
        for number in range(min(len(document), MAX_PAGES)):
            budget.check()
            try:
                page = document[number]
                words = page.get_textpage()
                texts.append(words.get_text_bounded()[:MAX_PAGE] or " ")
            except pypdfium2.PdfiumError:
                texts.append(" ")
    finally:
        document.close()
    for target in re.findall(rb"/URI\s*\(([^)\\]{1,2000})\)", data[: 4 * MAX_MEMBER])[:MAX_LINKS]:
        link = make_link(target.decode("latin-1"))
        if link is not None:
            links.append(link)
    return (texts if any(text.strip() for text in texts) else []), links


def _office(archive: Zip, budget: Budget) -> tuple[list[str], list[Link]]:
    """Word, PowerPoint, Excel, OpenDocument: the parts that hold words, in their order."""
    members = {member.name: member for member in archive.members(budget)}

    def part(name: str) -> str:
        member = members.get(name)
        return archive.read(member, budget, MAX_MEMBER)[0].decode("utf-8", "replace") if member is not None else ""

    links = [link for name in members if name.endswith(".rels") for link in _relations(part(name))]
    if "word/document.xml" in members:
        notes = (name for name in ("word/footnotes.xml", "word/comments.xml") if name in members)
        return [_paragraphs(part("word/document.xml")), *(_paragraphs(part(name)) for name in notes)], links
    slides = sorted((n for n in members if re.fullmatch(r"ppt/slides/slide\d{1,5}\.xml", n)), key=_number)
    if slides:
        return [_paragraphs(part(name)) for name in slides[:MAX_PAGES]], links
    sheets = sorted((n for n in members if re.fullmatch(r"xl/worksheets/sheet\d{1,5}\.xml", n)), key=_number)
    if sheets:
        shared = [_plain(one) for one in re.findall(r"<si>(.*?)</si>", part("xl/sharedStrings.xml"), re.DOTALL)]
        return [_cells(part(name), shared) for name in sheets[:MAX_PAGES]], links
    if "content.xml" in members:
        text = part("content.xml")
        found = (make_link(html.unescape(target)) for target in _HREF.findall(text)[:MAX_LINKS])
        return [_document(text)], [*links, *(link for link in found if link is not None)]
    return [], []


def _relations(text: str) -> Iterator[Link]:
    for relation in _EXTERNAL.findall(text)[:MAX_LINKS]:
        target = _TARGET.search(relation)
        if target is not None and 'TargetMode="External"' in relation and "hyperlink" in relation:
            link = make_link(html.unescape(target[1]))
            if link is not None:
                yield link


def _paragraphs(text: str) -> str:
    lines = ("".join(_piece(found) for found in _WORD.finditer(one)) for one in _PARAGRAPH.split(text))
    return html.unescape("\n".join(lines)).strip()


def _piece(found: re.Match[str]) -> str:
    if found[2]:
        return "\t" if "tab" in found[2] else "\n"
    return found[1] or ""


def _document(text: str) -> str:
    """OpenDocument: words stand between tags of any kind."""
    body = text.partition("<office:body>")[2]
    marked = re.sub(r"<text:(?:tab|line-break)\b[^>]{0,400}>", "\t", _PARAGRAPH.sub("\n", body))
    return _plain(marked).strip()


def _cells(text: str, shared: list[str]) -> str:
    rows = []
    for row in re.findall(r"<row\b[^>]{0,400}>(.*?)</row>", text, re.DOTALL)[:5_000]:
        cells = []
        for kind, body in re.findall(r"<c\b([^>]{0,400})>(.*?)</c>", row, re.DOTALL)[:200]:
            value = re.search(r"<v>([^<]{0,40})</v>", body)
            if 't="s"' in kind and value is not None and value[1].isdigit() and int(value[1][:9]) < len(shared):
                cells.append(shared[int(value[1][:9])])
            else:
                cells.append(html.unescape(value[1]) if value is not None else _plain(body))
        rows.append("\t".join(cells))
    return "\n".join(rows)


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text))


def _number(name: str) -> int:
    return int(re.sub(r"\D", "", name.rpartition("/")[2]) or 0)


def _split(text: str) -> list[str]:
    """A long text as pages, at the ends of lines."""
    pages: list[str] = []
    left = text.strip("\n")
    while len(left) > PAGE and len(pages) < MAX_PAGES:
        cut = left.rfind("\n", PAGE // 2, PAGE)
        cut = cut if cut > 0 else PAGE
        pages.append(left[:cut])
        left = left[cut:].lstrip("\n")
    return [*pages, left] if left.strip() else pages
