"""Files as plain pages: the words of each format, the true targets of links, and nothing else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.journal import Sight
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.perception.handle import Perception
from companion.perception.pages import MAX_PAGES, PAGE, look


def item(name: str, data: bytes) -> RawItem:
    return RawItem("downloads", "open", f"1-1-1/{name}", Kind.FILE, 0.0, data=data)


def opened(name: str, data: bytes) -> Sight:
    return look(item(name, data), data)


def office(**parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def pdf(*texts: str, link: str = "") -> bytes:
    """A small PDF with one line on each page, and a link on the first."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    kids = []
    for number, text in enumerate(texts):
        stream = f"BT /F 12 Tf 40 100 Td ({text}) Tj ET"
        at = len(objects) + 1
        kids.append(f"{at} 0 R")
        notes = (
            f"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI({link})>>>>]"
            if link and not number
            else ""
        )
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents {at + 1} 0 R{notes}/Resources<</Font<</F"
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    head = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    return out + f"{head}trailer<</Root 1 0 R/Size {size}>>\nstartxref\n{len(out)}\n%%EOF\n".encode()


def test_a_pdf_page_by_page() -> None:
    seen = opened("letter.pdf", pdf("Dear June", "Your parcel", link="https://parcel.example/pay"))
    assert seen.pages == ("Dear June", "Your parcel")
    assert [link.target for link in seen.observation.links] == ["https://parcel.example/pay"]


def test_word() -> None:
    body = (
        "<w:document><w:body><w:p><w:r><w:t>Dear</w:t></w:r>"
        "<w:r><w:t xml:space='preserve'> June &amp; Tom</w:t></w:r></w:p>"
        "<w:p><w:r><w:tab/><w:t>signed</w:t><w:instrText>DDEAUTO c:\\\\cmd</w:instrText></w:r></w:p>"
        "</w:body></w:document>"
    )
    relations = (
        '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://bank.example.evil.test/" '
        'TargetMode="External"/><Relationship Id="r2" Type="x/attachedTemplate" Target="https://t.test/x.dotm" '
        'TargetMode="External"/></Relationships>'
    )
    seen = opened("a.docx", office(**{"word/document.xml": body, "word/_rels/document.xml.rels": relations}))
    assert seen.pages == ("Dear June & Tom\n\tsigned",)
    assert [link.target for link in seen.observation.links] == ["https://bank.example.evil.test/"]


def test_slides_sheets_and_opendocument() -> None:
    slides = {f"ppt/slides/slide{n}.xml": f"<a:p><a:t>Slide {n}</a:t></a:p>" for n in (1, 2, 10)}
    assert opened("a.pptx", office(**slides)).pages == ("Slide 1", "Slide 2", "Slide 10")
    sheet = (
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>18400</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>net</t></is></c><c t="s"><v>99</v></c></row></sheetData>'
    )
    parts = {"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": "<sst><si><t>Invoice</t></si></sst>"}
    assert opened("a.xlsx", office(**parts)).pages == ("Invoice\t18400\nnet\t99",)
    text = (
        "<office:body><office:text><text:h>Title</text:h><text:p>See <text:a xlink:href='x' "
        'xlink:href="https://there.example/">here</text:a></text:p></office:text></office:body>'
    )
    seen = opened("a.odt", office(**{"content.xml": text}))
    assert seen.pages == ("Title\nSee here",)
    assert [link.target for link in seen.observation.links] == ["https://there.example/"]


def test_a_web_page_shows_its_words_and_true_targets() -> None:
    page = (
        b"<html><script>steal()</script><style>p{}</style><p>Hello</p><form action='https://evil.test/'><input "
        b"value='x'></form><a href='https://google.com/url?q=https://evil.test/'>your bank</a><img src='https://t.test/'>"
    )
    seen = opened("a.html", page)
    (text,) = seen.pages
    assert "Hello" in text
    assert not any(word in text for word in ("steal", "<", "t.test"))
    assert ("your bank", "https://evil.test/") in [(link.shown, link.target) for link in seen.observation.links]
    assert {link.target for link in seen.observation.links} == {"https://evil.test/"}, "where the form goes, too"


def test_a_saved_mail_and_plain_text() -> None:
    mail = b"From: Ann <ann@example.org>\r\nSubject: Sunday\r\n\r\nSee https://lake.example/ at ten.\r\n"
    seen = opened("a.eml", mail)
    assert "Ann <ann@example.org>\nSunday" in seen.pages[0]
    assert [link.target for link in seen.observation.links] == ["https://lake.example/"]
    assert opened("a.txt", "naïve café\n".encode("latin-1")).pages[0].startswith("na")


def test_a_long_text_is_parted_at_line_ends() -> None:
    text = "\n".join(f"line {number}" for number in range(2_000))
    pages = opened("a.txt", text.encode()).pages
    assert "\n".join(pages) == text
    assert all(len(page) <= PAGE for page in pages)


@pytest.mark.parametrize(
    "data", [b"", b"MZ\0\0\0\0", b"\x89PNG\r\n\x1a\n\0\0", b"%PDF-1.7 broken", b"PK\x03\x04broken\0"]
)
def test_what_cannot_be_shown_shows_nothing(data: bytes) -> None:
    assert opened("a.bin", data).pages == ()


def test_nothing_is_endless() -> None:
    assert len(opened("a.txt", b"x\n" * 3_000_000).pages) == MAX_PAGES
    many = pdf(*["word"] * (MAX_PAGES + 50))
    assert len(opened("a.pdf", many).pages) == MAX_PAGES
    bomb = office(**{"word/document.xml": "<w:p><w:t>" + "a" * 60_000_000 + "</w:t></w:p>"})
    assert len(bomb) < 200_000
    assert sum(map(len, opened("a.docx", bomb).pages)) <= MAX_PAGES * 20_000


@settings(max_examples=40, deadline=None)
@given(
    st.binary(max_size=300), st.integers(0, 3_000), st.sampled_from(["a.pdf", "a.docx", "a.html", "a.txt", "a.eml"])
)
def test_no_bytes_upset_it(noise: bytes, at: int, name: str) -> None:
    whole = {
        "a.pdf": pdf("Dear June", link="https://x.test/"),
        "a.docx": office(**{"word/document.xml": "<w:t>x</w:t>"}),
    }
    data = whole.get(name, b"<p>Dear June</p>")
    at %= len(data)
    for each in (noise, data[:at] + noise + data[at + len(noise) :], data[:at]):
        assert all(isinstance(page, str) for page in opened(name, each).pages)


@pytest.fixture(scope="module")
def eyes() -> Iterator[Perception]:
    with Perception(allow_unconfined=True, indicators={}, entry="companion.perception.pages:look") as perception:
        yield perception


def test_all_of_it_works_behind_the_fence(eyes: Perception, tmp_path: Path) -> None:
    files = {
        "a.pdf": pdf("Dear June"),
        "a.docx": office(**{"word/document.xml": "<w:p><w:t>Dear June</w:t></w:p>"}),
        "a.html": b"<p>Dear June</p>",
        "a.txt": b"Dear June",
    }
    for name, data in files.items():
        seen = eyes.look(item(name, data))
        assert not isinstance(seen, Unreadable), (name, seen)
        assert seen.pages == ("Dear June",), name
    assert eyes.protections is not None
