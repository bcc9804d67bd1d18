"""Mails that Outlook saved: read as the mails that they were, whatever the file does."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.observation import Kind, Observation, RawItem
from companion.perception.outlook import MAGIC, saved_mail
from companion.perception.reading import read
from tests.support.files import compound, program

PAGE = b'<html><body>Pay <a href="http://pay.example.net/x">www.example.com</a></body></html>'
HEADERS = (
    "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from mx.example.net by mx.example.org\r\n"
    "From: Ann <ann@example.net>\r\nReply-To: other@example.com\r\nTo: june@example.org\r\nSubject: Your invoice\r\n"
    'Content-Type: multipart/alternative;\r\n\tboundary="xyz"\r\nMIME-Version: 1.0\r\n'
    "Message-ID: <1@example.net>\r\n\r\n"
)


def wide(**texts: str) -> dict[str, bytes]:
    """Streams of text properties, by tag without its leading letter."""
    return {f"__substg1.0_{tag[1:]}001F": text.encode("utf-16-le") for tag, text in texts.items()}


def saved(streams: dict[str, bytes]) -> bytes:
    """A `.msg` file."""
    return compound({"__properties_version1.0": b"\0" * 32, **streams})


def attached(number: int, name: str, data: bytes) -> dict[str, bytes]:
    """Streams of an attachment."""
    place = f"__attach_version1.0_#{number:08X}"
    inner = {f"{place}/{path}": value for path, value in wide(t3707=name).items()}
    return {f"{place}/__properties_version1.0": b"\0" * 8, **inner, f"{place}/__substg1.0_37010102": data}


def look(data: bytes) -> Observation:
    return read(RawItem("check", "check", "a.msg", Kind.EMAIL, 1.7e9), data)


def test_a_mail_from_the_internet_keeps_its_header() -> None:
    streams = wide(t007D=HEADERS, t1000="Please pay today.", t0037="Another subject")
    seen = look(saved({**streams, "__substg1.0_10130102": PAGE, **attached(0, "invoice.exe", program())}))
    assert seen.sender.address == "ann@example.net"
    assert [one.address for one in seen.reply_to] == ["other@example.com"]
    assert seen.subject == "Your invoice"
    assert "Please pay today." in seen.text
    assert [link for link in seen.links if "pay.example.net" in link.target]
    assert [file.name for file in seen.files] == ["invoice.exe"]
    assert "mime.cut" not in seen.ambiguous


def test_a_mail_that_never_was_there_gets_a_header_from_its_properties() -> None:
    streams = wide(
        t0037="Grüße", t0C1A="Ann Ö", t0C1F="/O=HOUSE/CN=ANN", t5D01="ann@example.net", t0E04="June", t1000="Hi"
    )
    seen = look(saved(streams))
    assert (seen.sender.name, seen.sender.address) == ("Ann Ö", "ann@example.net")
    assert seen.subject == "Grüße"


def test_text_in_a_code_page_is_read() -> None:
    seen = look(saved({"__substg1.0_1000001E": "Größe 5 €".encode("cp1252") + b"\0", **wide(t0C1A="Ann")}))
    assert "Größe 5 €" in seen.text


@pytest.mark.parametrize("name", ["a\r\nBcc: x@example.com", 'a"; filename="b.txt', "a\0b", "ünï.exe", "../../x.exe"])
def test_no_property_can_write_into_the_header(name: str) -> None:
    streams = wide(t0037=name + "\r\nReply-To: evil@example.com", t0C1A=name, t0C1F="ann@example.net", t1000="Hello")
    seen = look(saved({**streams, **attached(0, name, b"MZ" + b"\0" * 80)}))
    assert seen.reply_to == ()
    assert seen.sender.address == "ann@example.net"
    assert len(seen.files) == 1


def test_a_message_in_a_message_is_looked_into() -> None:
    inner = {
        **wide(t0C1F="eve@example.net", t1000="Send it to http://evil.example.net/a"),
        **attached(0, "b.exe", program()),
    }
    place = "__attach_version1.0_#00000000/__substg1.0_3701000D"
    nested = {f"{place}/{path}": value for path, value in {"__properties_version1.0": b"\0" * 24, **inner}.items()}
    made = saved_mail(saved({**wide(t0C1F="ann@example.net", t1000="See below"), **nested}))
    assert made is not None
    assert b"message/rfc822" in made[0]
    assert "b.exe" in str(look(saved({**wide(t1000="See below"), **nested})).files)


def test_a_body_in_rtf_alone_is_said_to_be_unread() -> None:
    seen = look(
        saved({**wide(t0C1F="ann@example.net"), "__substg1.0_10090102": b"\x10\0\0\0\x20\0\0\0LZFu" + b"\0" * 40})
    )
    assert "mime.cut" in seen.ambiguous


@pytest.mark.parametrize(
    "data", [b"", MAGIC, b"From: a@example.net\r\n\r\nHi", compound({"WordDocument": b"\0" * 600})]
)
def test_what_is_no_saved_mail_is_left_alone(data: bytes) -> None:
    assert saved_mail(data) is None


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40))
def test_any_damage_is_read_or_left(seed: int, bytes_changed: int) -> None:
    dice = random.Random(seed)
    data = bytearray(saved({**wide(t007D=HEADERS, t1000="Hello"), **attached(0, "a.pdf", b"%PDF-1.4 " * 80)}))
    for _ in range(bytes_changed):
        data[dice.randrange(8, len(data))] = dice.randrange(256)
    made = saved_mail(bytes(data))
    assert made is None or made[0].endswith(b"--\r\n") or made[1] is False


def test_more_attachments_than_are_taken_out_are_said_to_be_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    streams = wide(t1000="Hello")
    for number in range(3):
        streams |= attached(number, f"{number}.bin", bytes(500))
    assert "mime.cut" not in look(saved(streams)).ambiguous, "control"
    monkeypatch.setattr("companion.perception.outlook.MAX_ATTACHED", 2)
    seen = look(saved(streams))
    assert "mime.cut" in seen.ambiguous
    assert len(seen.files) == 2
