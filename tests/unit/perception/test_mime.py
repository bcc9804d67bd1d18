"""The MIME reader: ordinary mail, odd mail, hostile mail. It never raises and never takes long."""

from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.perception.charsets import decode_text
from companion.perception.headers import decode_words, loose_base64, parameters, split_headers
from companion.perception.mime import MAX_PARTS, read_mail
from tests.support.mail import raw_mail
from tests.support.yardstick import grows, within

EICAR_LIKE = b"not a virus, but easy to find again: 4711-mark"


def test_ordinary_parts() -> None:
    mail = read_mail(raw_mail("plain", html="<p>rich</p>", attachments=[("a.txt", "text/plain", EICAR_LIKE)]))
    assert [(part.media, part.attachment) for part in mail.parts] == [
        ("text/plain", False), ("text/html", False), ("text/plain", True),
    ]  # fmt: skip
    assert mail.parts[2].data == EICAR_LIKE
    assert mail.parts[2].name == "a.txt"
    assert mail.ambiguous == set()


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
def test_line_endings(ending: str) -> None:
    data = raw_mail("plain", html="<p>rich</p>").decode().replace("\r\n", ending).encode()
    mail = read_mail(data)
    assert [part.media for part in mail.parts] == ["text/plain", "text/html"]
    assert mail.parts[0].text.strip() == "plain"
    assert mail.headers.text("subject") == "Tomorrow"


def test_words_and_parameters() -> None:
    assert decode_words("=?utf-8?q?Gr=C3=BC?= =?utf-8?q?=C3=9Fe?= x") == "Grüße x"
    # A character split over two words.
    assert decode_words("=?utf-8?b?w6Q=?= =?utf-8?q?=C3?= =?utf-8?q?=A4?=") == "ää"
    assert decode_words("=?x-no-such?q?abc?=") == "abc"
    media, pairs = parameters(
        b'application/pdf; name*0*=utf-8\'\'Rech%20; name*1=nung.pdf; charset="a\\"b"; x=1 (note)'
    )
    assert media == "application/pdf"
    assert dict(pairs)["name"] == "Rech nung.pdf"
    assert dict(pairs)["charset"] == 'a"b'


def test_charsets_fall_back() -> None:
    assert decode_text("Zürich".encode(), "") == "Zürich"
    assert decode_text("Zürich".encode("cp1252"), "utf-8") == "Zürich"
    assert decode_text("Zürich".encode(), "us-ascii") == "Zürich"
    assert decode_text("Привет".encode("koi8-r"), "koi8-r") == "Привет"
    assert decode_text(b"a\0b", "idna") == "ab"
    assert decode_text("\ud800x".encode("utf-16-le", "surrogatepass"), "utf-16le").encode("utf-8")


def test_base64_is_read_to_the_end() -> None:
    good = base64.b64encode(EICAR_LIKE)
    assert loose_base64(good) == (EICAR_LIKE, False)
    assert loose_base64(good[:10] + b"!*" + good[10:]) == (EICAR_LIKE, True)
    first, second = base64.b64encode(b"ab"), base64.b64encode(b"cdef")
    assert loose_base64(first + second) == (b"abcdef", True)


def _confused(content_type: str, body: str) -> bytes:
    return f"From: a@b.example\r\nMIME-Version: 1.0\r\n{content_type}\r\n\r\n{body}".encode()


_PART = (
    "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
    'Content-Disposition: attachment; filename="x.exe"\r\n\r\n' + base64.b64encode(EICAR_LIKE).decode()
)
CONFUSIONS = {
    "boundary twice": _confused(
        'Content-Type: multipart/mixed; boundary="one"; boundary="two"',
        f"--one\r\n\r\nhello\r\n--one--\r\n--two\r\n{_PART}\r\n--two--\r\n",
    ),
    "type twice": _confused(
        'Content-Type: text/plain\r\nContent-Type: multipart/mixed; boundary="x"', f"--x\r\n{_PART}\r\n--x--\r\n"
    ),
    "no boundary": _confused("Content-Type: multipart/mixed", f"--x\r\n{_PART}\r\n--x--\r\n"),
    "wrong boundary": _confused('Content-Type: multipart/mixed; boundary="y"', f"--yx\r\n{_PART}\r\n--yx--\r\n"),
    "after the end": _confused(
        'Content-Type: multipart/mixed; boundary="x"', f"--x\r\n\r\nhi\r\n--x--\r\n--x\r\n{_PART}\r\n--x--\r\n"
    ),
    "coded multipart": _confused(
        'Content-Type: multipart/mixed; boundary="x"\r\nContent-Transfer-Encoding: base64',
        base64.encodebytes(f"--x\r\n{_PART}\r\n--x--\r\n".encode()).decode(),
    ),
    "encoding twice": _confused(
        'Content-Type: multipart/mixed; boundary="x"',
        "--x\r\nContent-Transfer-Encoding: 7bit\r\n" + _PART + "\r\n--x--\r\n",
    ),
    "dirty base64": _confused(
        'Content-Type: multipart/mixed; boundary="x"',
        "--x\r\n" + _PART[:-20] + "!!\0!" + _PART[-20:] + "\r\n--x--\r\n",
    ),
    "blank before colon": _confused('Content-Type : multipart/mixed; boundary="x"', f"--x\r\n{_PART}\r\n--x--\r\n"),
    "unquoted odd boundary": _confused(
        "Content-Type: multipart/mixed; boundary=a=b?c", f"--a=b?c\r\n{_PART}\r\n--a=b?c--\r\n"
    ),
    "nul in header": _confused(
        'Content-Type: multi\0part/mixed; boundary="x"', f"--x\r\n{_PART}\r\n--x--\r\n"
    ),
    "junk line among headers": _confused(
        'this is no header\r\nContent-Type: multipart/mixed; boundary="x"', f"--x\r\n{_PART}\r\n--x--\r\n"
    ),
    "unclosed": _confused('Content-Type: multipart/mixed; boundary="x"', f"--x\r\n{_PART}\r\n"),
    "mail in mail": _confused(
        "Content-Type: message/rfc822",
        f'From: c@d.example\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n{_PART}\r\n--x--\r\n',
    ),
    "uuencode": _confused("Content-Type: text/plain", "begin 644 x.exe\r\n" + "".join(
        __import__("binascii").b2a_uu(EICAR_LIKE[i : i + 45]).decode() for i in range(0, len(EICAR_LIKE), 45)
    ) + "`\r\nend\r\n"),
}  # fmt: skip
HARMLESS = {"unquoted odd boundary", "mail in mail", "uuencode"}


@pytest.mark.parametrize("name", CONFUSIONS)
def test_every_reading_is_followed(name: str) -> None:
    """Whichever way a program would read it, the attachment is seen; and what is odd is named."""
    mail = read_mail(CONFUSIONS[name])
    assert any(EICAR_LIKE in part.data for part in mail.parts)
    assert bool(mail.ambiguous) == (name not in HARMLESS), mail.ambiguous


def test_conflicting_names_are_kept() -> None:
    data = _confused(
        'Content-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.exe"', "x"
    )
    part = read_mail(data).parts[0]
    assert {part.name, *part.other_names} == {"a.pdf", "a.exe"}
    assert "mime.filename_twice" in read_mail(data).ambiguous


@given(st.binary(max_size=2_000))
@settings(max_examples=150, deadline=None)
def test_never_raises_on_bytes(data: bytes) -> None:
    read_mail(data)


_TOKENS = [
    b"Content-Type: ", b"multipart/mixed; boundary=x", b"message/rfc822", b"text/html; charset=utf-7", b"\r\n", b"\n",
    b"--x", b"--x--", b"\r\n\r\n", b"Content-Transfer-Encoding: ", b"base64", b"quoted-printable", b"=?utf-8?b?",
    b"?=", b"From: ", b"<a@b.example>", b'"', b"(", b":", b";", b" ", b"=", b"filename*0*=x''%41", b"\0", b"\xff",
    b"begin 644 x\n", b"multipart/alternative; boundary=", b"Authentication-Results: ", b"dkim=pass header.d=",
]  # fmt: skip


@given(st.lists(st.sampled_from(_TOKENS), max_size=60))
@settings(max_examples=200, deadline=None)
def test_never_raises_on_mail_like_bytes(tokens: list[bytes]) -> None:
    read_mail(b"".join(tokens))


def _nested(depth: int) -> bytes:
    return b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(depth))


BOMBS = {
    "deep": lambda n: _nested(n // 60),
    "many parts": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * (n // 7),
    "one boundary, all levels": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * (n // 47),
    "long header": lambda n: b"Subject: " + b"a" * n,
    "many headers": lambda n: b"X: y\n" * (n // 5),
    "folds": lambda n: b"Subject:" + b"\n " * (n // 2),
    "words": lambda n: b"Subject: " + b"=?utf-8?q?a?= " * (n // 14),
    "open quotes": lambda n: b"To: " + b'"' * n,
    "comments": lambda n: b"To: " + b"(" * n,
    "parameters": lambda n: b"Content-Type: text/plain" + b"; a=b" * (n // 5),
    "base64": lambda n: b"Content-Transfer-Encoding: base64\n\n" + b"====YQ" * (n // 6),
    "mails in mails": lambda n: b"Content-Type: message/rfc822\n\n" * (n // 30),
    "dashes": lambda n: b"Content-Type: multipart/mixed\n\n" + b"--\n" * (n // 3),
    "carriage returns": lambda n: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"\r" * n,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_stay_inside_the_budget(name: str) -> None:
    data = BOMBS[name](1_000_000)
    with within(1.5):
        mail = read_mail(data)
    assert len(mail.parts) <= MAX_PARTS + 1


@pytest.mark.parametrize("name", BOMBS)
def test_time_is_linear(name: str) -> None:
    """Four times the size takes at most about four times as long (with room for a busy machine)."""

    def cost(size: int) -> float:
        data, best = BOMBS[name](size), 9.0
        for _ in range(3):
            started = time.process_time()
            read_mail(data)
            best = min(best, time.process_time() - started)
        return best

    grows(cost, 100_000, 400_000, 12, 0.01)


def test_headers_stop_at_the_body() -> None:
    headers, start = split_headers(b"A: 1\r\nB: 2\r\n 3\r\n\r\nbody")
    assert headers.fields == [("a", b"1"), ("b", b"2 3")]
    assert b"A: 1\r\nB: 2\r\n 3\r\n\r\nbody"[start:] == b"body"
