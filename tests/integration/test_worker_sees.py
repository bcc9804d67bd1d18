"""Perception behind closed doors sees what it sees in the open: nothing it needs was taken away with the rest.

A library that opens something late fails quietly once it is confined, and a detector that sees less says nothing.
"""

import encodings.aliases
import io
import random
from collections.abc import Iterator

import pikepdf
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from companion.domain.journal import Sight
from companion.domain.observation import Kind, RawItem
from companion.perception import picture_words
from companion.perception.handle import Perception
from companion.perception.looking import look
from tests.support.codes import qr_png
from tests.support.files import CLEAN, RISKY, Sample, docx, vba_project
from tests.support.mail import raw_mail
from tests.support.pictures import blank_picture, claiming, words_picture

HTML = "<p style='display:none'>x</p><a href='https://xn--pypal-4ve.example/'>www.example.org</a> +44 7700 900123"


@pytest.fixture(scope="module")
def perception() -> Iterator[Perception]:
    with Perception() as perception:
        yield perception


def _same(perception: Perception, data: bytes, kind: Kind, key: str = "k") -> Sight:
    item = RawItem("test", "test", key, kind, 1_783_332_000.0, data=data)
    confined = perception.look(item)
    assert isinstance(confined, Sight), confined
    assert confined == look(item, data)
    assert perception.health is not None
    assert perception.health.detail == "confined"
    return confined


@pytest.mark.parametrize("sample", CLEAN + RISKY, ids=lambda sample: ascii(sample.name.strip())[1:-1])
def test_files(perception: Perception, sample: Sample) -> None:
    _same(perception, sample.data, Kind.FILE, sample.name)


def test_a_pdf_that_opens_without_a_password(perception: Perception) -> None:
    locked = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(locked, encryption=pikepdf.Encryption(owner="owner", user="", R=6))
    sight = _same(perception, locked.getvalue(), Kind.FILE, "letter.pdf")
    assert sight.observation.files[0].unread == "", "control: it is opened"


def test_a_document_that_excel_opens_without_asking(perception: Perception) -> None:
    locked = io.BytesIO()
    macro = vba_project("Sub Document_Open()\r\nShell x\r\nEnd Sub")
    # The library that locks it for us gets short documents wrong.
    noise = random.Random(1).randbytes(8_000)
    plain = docx(parts=[("word/vbaProject.bin", macro), ("word/media/image.bin", noise)])
    OOXMLFile(io.BytesIO(plain)).encrypt("VelvetSweatshop", locked)
    sight = _same(perception, locked.getvalue(), Kind.FILE, "table.xlsm")
    assert "office.default_password" in [finding.name for finding in sight.observation.files[0].findings], "control"


def test_mail_in_every_charset(perception: Perception) -> None:
    charsets = sorted({*encodings.aliases.aliases.values(), "utf-7", "iso-2022-jp-2004", "x-unknown", "idna", "hex"})
    for charset in charsets:
        data = (
            f"From: =?{charset}?q?Caf=E9?= <a@example.com>\r\nSubject: =?{charset}?b?wqHDqQ==?=\r\n"
            f"MIME-Version: 1.0\r\nContent-Type: text/html; charset={charset}\r\n\r\n"
        ).encode() + HTML.encode() + bytes(range(128, 256))  # fmt: skip
        _same(perception, data, Kind.EMAIL, charset)


def test_mail_with_attachments(perception: Perception) -> None:
    for sample in (*CLEAN[:6], *RISKY[-3:]):
        data = (
            b"From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            b"--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/zip\r\n"
            b"Content-Disposition: attachment; filename*=utf-8''a%20b\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + sample.data
            + b"\r\n--b--\r\n"
        )
        _same(perception, data, Kind.EMAIL)


@pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.CLIPBOARD])
def test_messages(perception: Perception, kind: Kind) -> None:
    text = "Olá, ваш пакет ждёт: example.com/x · IBAN DE89 3704 0044 0532 0130 00 · 020 7946 0018"
    _same(perception, text.encode(), kind)
    _same(perception, b'{"sender":"A","text":"Hello","at":5,"turns":[{"from":"me","text":"Hi"}]}', kind)


PICTURES = {
    "words": words_picture(
        "Your parcel is held. Pay the customs fee\nof £1.99 at https://parcel-fee.example.net/pay"
    ),
    "negative": words_picture("Bestätigen Sie Ihre Daten", 28, ("yellow", "navy"), sort="JPEG"),
    "moving": words_picture("Confirme sus datos", sort="GIF"),
    "code": qr_png("https://login.elsewhere.example/"),
    "blank": blank_picture(),
    "bomb": claiming(60_000, 60_000),
    "wide": claiming(2_000_000, 1),
    "broken": words_picture("Pay the customs fee now")[:700],
    "empty": b"\x89PNG\r\n\x1a\n",
}


@pytest.mark.parametrize("name", PICTURES)
def test_pictures(perception: Perception, name: str) -> None:
    """The whole of a mail, or shown by the person: words are read, or said to be unread, behind closed doors too."""
    shown = PICTURES[name]
    mail = raw_mail("", html="<img src='cid:1'>", attachments=[("a.png", "image/png", shown)])
    sight = _same(perception, mail, Kind.EMAIL)
    item = RawItem("pasted", "pasted", f"x/{name}.png", Kind.FILE, 1_783_332_000.0, data=shown)
    assert perception.look(item) == look(item, shown)
    seen = sight.observation
    if name == "words" and picture_words.available():
        assert "Pay the customs fee" in seen.picture_text
        assert [link.domain for link in seen.links] == ["example.net"]
    elif name in ("words", "bomb"):
        assert "hidden.picture_unread" in [one.indicator.name for one in sight.evidence]
