"""Odd mails, written by us: what breaks parsers, hides from them, or makes them work for ever.

`SMALL` are up to some hundred kilobytes; `LARGE` are made when they are asked for, up to the largest mail that is
looked at; `CROWDED` have too much of what is allowed; `FILES` are no mails. `CONFUSING` are mails with the harmless
string that every virus scanner knows, hidden where programs read a mail in different ways.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import zlib
from collections.abc import Callable

from tests.support.codes import qr_png
from tests.support.files import compound, known_test, overlapping_zip, pdf, program, zip_file
from tests.support.mail import raw_mail

CRLF = b"\r\n"


def _mail(*headers: bytes, body: bytes = b"Hello.\r\n") -> bytes:
    return CRLF.join([b"From: Jo <jo@example.org>", b"To: sam@example.org", *headers]) + CRLF * 2 + body


def _typed(value: bytes, body: bytes, *headers: bytes) -> bytes:
    return _mail(b"MIME-Version: 1.0", b"Content-Type: " + value, *headers, body=body)


def _parts(boundary: bytes, *parts: bytes, close: bool = True) -> bytes:
    opening = b"--" + boundary + CRLF
    return b"".join(opening + part + CRLF for part in parts) + (b"--" + boundary + b"--\r\n" if close else b"")


def _nested(depth: int, media: bytes = b"multipart/mixed") -> bytes:
    return b"".join(
        b"Content-Type: %b; boundary=b%d\r\n\r\n--b%d\r\n" % (media, level, level) for level in range(depth)
    )


def _coded(times: int, body: bytes = b"Hello.") -> bytes:
    """A mail in a mail in a mail, each in base64."""
    for _ in range(times):
        body = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(body)
    return body


_TEXT = b"Content-Type: text/plain\r\n\r\nHello."
_HTML = b"Content-Type: text/html\r\n\r\n<p>Hello <b>you</b>"
_CHARSETS = (
    *("utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso-2022-jp", "iso-2022-kr", "hz", "gb18030", "big5"),
    *("koi8-r", "cp037", "cp1252", "ascii", "johab", "shift_jisx0213", "mac-roman", "tis-620"),
)
_WRONG = (
    *("x-unknown", "", '"', "utf-8;x", "utf-8\0", "idna", "punycode", "unicode_escape", "hex", "zlib", "rot13"),
    *("undefined", "mbcs", "base64", "bz2", "uu", "quopri", "unicode-1-1-utf-7", "../utf-8", "a" * 5_000, "ütf-8"),
)

SMALL: dict[str, bytes] = {
    # nothing, or only one half
    "empty": b"",
    "one byte": b"x",
    "one colon": b":",
    "one line end": b"\n",
    "only line ends": CRLF * 1_000,
    "only NULs": b"\0" * 1_000,
    "only blanks": b" \t" * 1_000,
    "headers without body": b"From: a@example.org\r\nSubject: x",
    "headers without end": b"From: a@example.org\r\nSubject: x\r\n",
    "body without headers": b"\r\nOnly a body.\r\n",
    "a text, no mail": b"Dear all,\r\n\r\nthis is no mail: it has no headers.\r\n",
    "folded first line": b" folded: before anything\r\nFrom: a@example.org\r\n\r\nx",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "a zip": b"PK\x03\x04" + bytes(300),
    "byte order mark": b"\xef\xbb\xbf" + _mail(),
    "UTF-16 throughout": _mail().decode().encode("utf-16"),
    "UTF-16 without mark": _mail().decode().encode("utf-16-le"),
    "UTF-32 throughout": _mail().decode().encode("utf-32"),
    "EBCDIC throughout": _mail().decode().encode("cp037"),
    # line ends and control characters
    "bare CR": _mail().replace(CRLF, b"\r"),
    "bare LF": _mail().replace(CRLF, b"\n"),
    "LF CR": _mail().replace(CRLF, b"\n\r"),
    "CR CR LF": _mail().replace(CRLF, b"\r\r\n"),
    "mixed ends": b"From: a@example.org\rTo: b@example.org\nSubject: x\r\n\nbody\rbody\n\r",
    "NEL and LS": _mail(b"Subject: a\xc2\x85b\xe2\x80\xa8c", body="a\x85b\u2028c\u2029d".encode()),
    "NUL in name": b"Fr\0om: a@example.org\r\nSubject: x\r\n\r\nx",
    "NUL in value": _mail(b"Subject: a\0b\0"),
    "NUL in body": _mail(body=b"a\0b" * 500),
    "escapes": _mail(b"Subject: \x1b[2J\x1b]0;x\x07", body=b"\x1b[31m\x08\x7f" * 50),
    "vertical tabs": _mail(b"Subject:\x0b\x0cx", body=b"\x0b\x0c\x1c\x1d\x1e"),
    "only CR folds": b"Subject: a\r b\r c\r\rbody",
    # headers
    "no colon": _mail(b"this is no field"),
    "blank before colon": _mail(b"Subject : x"),
    "name of blanks": _mail(b"  : x"),
    "empty name": _mail(b": x"),
    "empty values": b"From:\r\nTo:\r\nSubject:\r\nDate:\r\nMessage-ID:\r\nContent-Type:\r\n\r\nx",
    "umlaut in name": _mail("Betreff-Ü: x".encode()),
    "every byte in a value": _mail(b"Subject: " + bytes(sorted(set(range(256)) - {10, 13}))),
    "Subject fifty times": _mail(*[b"Subject: %d" % n for n in range(50)]),
    "From fifty times": b"".join(b"From: a%d@example.org\r\n" % n for n in range(50)) + CRLF,
    "From with fifty": b"From: " + b", ".join(b"a%d@example.org" % n for n in range(50)) + CRLF * 2,
    "From without address": b"From: Nobody\r\n\r\nx",
    "From is a group": b"From: undisclosed: a@example.org, b@example.org;\r\n\r\nx",
    "From in comments": b"From: (((((a))))) a@example.org (((\r\n\r\nx",
    "From open quote": b'From: "a <a@example.org>\r\n\r\nx',
    "From quoted pairs": b'From: "\\\\\\"\\" <a@example.org>" <\\b@example.org>\r\n\r\nx',
    "From many brackets": b"From: <<<<a@example.org>>>> <b@example.org> <>\r\n\r\nx",
    "From route": b"From: <@x.example,@y.example:a@example.org>\r\n\r\nx",
    "From many ats": b"From: a@b@c@example.org\r\n\r\nx",
    "From domain literal": b"From: a@[IPv6:2001:db8::1]\r\n\r\nx",
    "From right to left": "From: \u202eelpmaxe <a@example.org>\r\n\r\nx".encode(),
    "From raw bytes": b"From: \xff\xfe\xfd <\x80@\x81.example>\r\n\r\nx",
    "Date nonsense": _mail(b"Date: 99 Foo 99999 99:99:99 +9999"),
    "Date far": _mail(b"Date: Mon, 1 Jan 999999999999 00:00:00 +0000"),
    "Message-ID nonsense": _mail(b"Message-ID: <<>>><@>", b"References: <<<", b"In-Reply-To: >"),
    "References many": _mail(b"References: " + b"<a@b.example> " * 3_000),
    "Received many": b"Received: from a (b [192.0.2.1]) by c.example; x\r\n" * 400 + _mail(),
    "folds only": _mail(b"Subject:" + b"\r\n " * 5_000 + b"x"),
    "long word": _mail(b"Subject: " + b"a" * 100_000),
    "long name": _mail(b"X" * 100_000 + b": x"),
    "long address": b"From: <" + b"a" * 50_000 + b"@" + b"b." * 20_000 + b"example>\r\n\r\nx",
    "mbox line first": b"From jo@example.org Mon Jan  1 00:00:00 2026\r\n" + _mail(),
    "quoted mbox line first": b">From jo@example.org\r\n" + _mail(),
    "mbox line among headers": _mail(b"From jo@example.org Mon Jan  1 00:00:00 2026", b"Subject: x"),
    "mbox of three": (b"From a Mon Jan  1 00:00:00 2026\n" + _mail().replace(CRLF, b"\n")) * 3,
    # encoded words
    "words broken": _mail(b"Subject: =?utf-8?b?w6?= =?utf-8?q?=C3?= =?utf-8?x?a?= =??b??= =?utf-8?b?=?= =?"),
    "words of other charsets": _mail(*[f"X-{n}: =?{c[:60]}?b?/////w==?=".encode() for n, c in enumerate(_WRONG)]),
    "words in words": _mail(b"Subject: =?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?="),
    "words unended": _mail(b"Subject: " + b"=?utf-8?b?" * 2_000),
    "words many": _mail(b"Subject: " + b"=?utf-8?q?=C3?= =?utf-8?q?=BC?= " * 1_500),
    "words with line ends": _mail(b"Subject: =?utf-8?q?a=0D=0ABcc:_x@example.org?="),
    "words in address": b"From: =?utf-8?q?a=40paypal.example?= <=?utf-8?q?b?=@example.org>\r\n\r\nx",
    "words with language": _mail(b"Subject: =?utf-8*en?q?hello?="),
    # parameters
    "2231 in pieces": _typed(b"application/pdf; name*0=a; name*2=c; name*1=b; name*9999=z; name*-1=y", b"x"),
    "2231 against plain": _typed(b"application/pdf; name=a.pdf; name*=utf-8''b.exe; name*0*=utf-8''c.js", b"x"),
    "2231 broken escapes": _typed(b"application/pdf; name*=utf-8''%e2%80%ae%f%%zz", b"x"),
    "2231 odd charset": _typed(b"application/pdf; name*=x-none'de'%e4; filename*=''''", b"x"),
    "2231 many pieces": _typed(b"application/pdf" + b"".join(b"; name*%d=a" % n for n in range(2_000)), b"x"),
    "parameters many": _typed(b"text/plain" + b"; a=b" * 5_000, b"x"),
    "parameters without value": _typed(b"text/plain; charset; =x; ;;;; ==", b"x"),
    "parameter open quote": _typed(b'text/plain; charset="utf-8', b"x"),
    "parameter comments": _typed(b"text/(a(b)c)plain (x); charset(=)=utf-8 ((", b"x"),
    "type nonsense": _typed(b"/", b"x"),
    "type words": _typed(b"this is not a type", b"x"),
    "type blanks": _typed(b"text / html ; charset = utf-8", b"<p>x"),
    "type many": _mail(*[b"Content-Type: a%d/b; boundary=c%d" % (n, n) for n in range(60)]),
    "type unknown": _typed(b"x-none/x-none; boundary=x", _parts(b"x", _TEXT)),
    "disposition nonsense": _typed(b"text/plain", b"x", b'Content-Disposition: ;;filename;"="'),
    "disposition with paths": _typed(b"text/plain", b"x", b'Content-Disposition: attachment; filename="../a\0.exe"'),
    # multiparts
    "multipart without boundary": _typed(b"multipart/mixed", _parts(b"x", _TEXT)),
    "multipart empty boundary": _typed(b'multipart/mixed; boundary=""', _parts(b"", _TEXT, _HTML)),
    "multipart blank boundary": _typed(b'multipart/mixed; boundary=" "', _parts(b" ", _TEXT)),
    "multipart boundary of dashes": _typed(b"multipart/mixed; boundary=--", _parts(b"--", _TEXT, _HTML)),
    "multipart boundary of signs": _typed(b'multipart/mixed; boundary=".*+?[(|\\\\"', _parts(b".*+?[(|\\", _TEXT)),
    "multipart boundary of 5,000": _typed(b"multipart/mixed; boundary=" + b"x" * 5_000, _parts(b"x" * 5_000)),
    "multipart boundary bytes": _typed(b"multipart/mixed; boundary=\xff\xfe", _parts(b"\xff\xfe", _TEXT)),
    "multipart boundary word": _typed(b'multipart/mixed; boundary="=?utf-8?q?x?="', _parts(b"x", _TEXT)),
    "multipart two boundaries": _typed(b"multipart/mixed; boundary=x; boundary=y", _parts(b"x", _parts(b"y", _TEXT))),
    "multipart other boundary": _typed(b"multipart/mixed; boundary=x", _parts(b"y", _TEXT)),
    "multipart boundary in headers": _typed(b"multipart/mixed; boundary=x", _parts(b"x", _TEXT), b"--x", b"--x--"),
    "multipart prefix boundaries": _typed(
        b"multipart/mixed; boundary=a",
        _parts(b"a", b"Content-Type: multipart/mixed; boundary=ab\r\n\r\n" + _parts(b"ab", _TEXT)),
    ),
    "multipart same boundary inside": _typed(
        b"multipart/mixed; boundary=a",
        _parts(b"a", b"Content-Type: multipart/mixed; boundary=a\r\n\r\n" + _parts(b"a", _TEXT)),
    ),
    "multipart unclosed": _typed(b"multipart/mixed; boundary=x", _parts(b"x", _TEXT, _HTML, close=False)),
    "multipart closed first": _typed(b"multipart/mixed; boundary=x", b"--x--\r\n" + _parts(b"x", _TEXT)),
    "multipart closed only": _typed(b"multipart/mixed; boundary=x", b"--x--\r\n"),
    "multipart no parts": _typed(b"multipart/mixed; boundary=x", b"a preamble, nothing else"),
    "multipart no body": _typed(b"multipart/mixed; boundary=x", b""),
    "multipart empty parts": _typed(b"multipart/mixed; boundary=x", b"--x\r\n" * 300),
    "multipart parts without headers": _typed(b"multipart/mixed; boundary=x", _parts(b"x", b"\r\na", b"b", b"")),
    "multipart digest": _typed(b"multipart/digest; boundary=x", _parts(b"x", b"", b"\r\n" + _mail(), _mail())),
    "multipart alternative of 300": _typed(b"multipart/alternative; boundary=x", _parts(b"x", *[_HTML] * 300)),
    "multipart coded": _typed(
        b"multipart/mixed; boundary=x",
        base64.encodebytes(_parts(b"x", _TEXT)),
        b"Content-Transfer-Encoding: base64",
    ),
    "multipart signed": _typed(
        b'multipart/signed; boundary=x; protocol="application/pgp-signature"',
        _parts(b"x", _TEXT, b"Content-Type: application/pgp-signature\r\n\r\n-----BEGIN PGP SIGNATURE-----"),
    ),
    "multipart byteranges": _typed(b"multipart/byteranges; boundary=x", _parts(b"x", b"Content-Range: x\r\n\r\nx")),
    "multipart bare CR": _typed(b"multipart/mixed; boundary=x", _parts(b"x", _TEXT, _HTML)).replace(CRLF, b"\r"),
    "multipart after the end": _typed(b"multipart/mixed; boundary=x", _parts(b"x", _TEXT) + b"after\r\n--x\r\n\r\nx"),
    "multipart 100 levels": _nested(100),
    "multipart alternately": b"".join(_nested(1, b"multipart/alternative") + _nested(1) for _ in range(50)),
    # mails in mails
    "mail in mail 100 times": b"Content-Type: message/rfc822\r\n\r\n" * 100 + _mail(),
    "mail in mail coded": _coded(12),
    "mail in mail cut": _typed(b"message/rfc822", b""),
    "mail in mail is a part of itself": _typed(b"multipart/mixed; boundary=x", (
        b"--x\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n") * 60),
    "message partial": _typed(b'message/partial; id="a"; number=1; total=99999999', _mail()),
    "message external": _typed(b'message/external-body; access-type=local-file; name="/etc/hostname"', b"\r\n"),
    "delivery status": _typed(b"message/delivery-status", b"Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: ;;\r\n"),
    # encodings
    "base64 with junk": _typed(b"text/plain", b"SGVs!!bG8g\0d29y bGQ*=\r\n", b"Content-Transfer-Encoding: base64"),
    "base64 padded inside": _typed(b"text/plain", b"SGk=SGk=SGk=", b"Content-Transfer-Encoding: base64"),
    "base64 of one letter": _typed(b"text/plain", b"A", b"Content-Transfer-Encoding: base64"),
    "base64 of padding": _typed(b"text/plain", b"=" * 5_000, b"Content-Transfer-Encoding: base64"),
    "base64 of bytes": _typed(b"text/plain", bytes(range(128, 256)) * 40, b"Content-Transfer-Encoding: base64"),
    "quoted-printable broken": _typed(b"text/plain", b"=\r\n=X=ZZ=4=\n===3D=", b"Content-Transfer-Encoding: QP"),
    "quoted-printable of equals": _typed(
        b"text/plain", b"=" * 20_000, b"Content-Transfer-Encoding: quoted-printable"
    ),
    "encoding unknown": _typed(b"text/plain", b"x", b"Content-Transfer-Encoding: x-none"),
    "encoding many": _typed(b"text/plain", b"SGk=", *[b"Content-Transfer-Encoding: e%d" % n for n in range(60)]),
    "encoding nonsense": _typed(b"text/plain", b"SGk=", b"Content-Transfer-Encoding: ;(((\0"),
    "uuencode": _mail(body=b"begin 644 a.txt\r\n" + binascii.b2a_uu(b"Hello.") + b"`\r\nend\r\n"),
    "uuencode unended": _mail(body=b"begin 644 a.txt\r\n" + binascii.b2a_uu(b"Hello.") * 50),
    "uuencode lying lengths": _mail(body=b"begin 644 a.txt\r\n" + b"M\r\n_!!\r\n~~~~\r\n" * 50 + b"end\r\n"),
    "uuencode many": _mail(body=(b"begin 644 a.txt\n" + binascii.b2a_uu(b"x") + b"`\nend\n") * 2_000),
    "uuencode begins only": _mail(body=b"begin 644 a.txt\n" * 5_000),
    "yenc": _mail(body=b"=ybegin line=128 size=5 name=a.exe\r\n\x92\x8f\x96\x96\x99\r\n=yend size=5\r\n"),
    "tnef": _typed(b'application/ms-tnef; name="winmail.dat"', b"\x78\x9f\x3e\x22" + bytes(200)),
    "binhex": _typed(b"application/mac-binhex40", b"(This file must be converted with BinHex 4.0)\r\n:$f*TEQKPH:"),
    # charsets
    **{
        f"charset {name}": _typed(
            f"text/plain; charset={name}".encode(), "Zürich, Москва, 東京 <b>x</b>".encode(name, "replace")
        )
        for name in _CHARSETS
    },
    **{
        f"charset wrong {number}": _typed(
            f"text/html; charset={name}".encode(), b"<p>" + bytes(range(256)), f"X: =?{name[:60]}?q?=FF?=".encode()
        )
        for number, name in enumerate(_WRONG)
    },
    "charset UTF-7 script": _typed(b"text/html; charset=utf-7", b"+ADw-script+AD4-1+ADw-/script+AD4-+" + b"/" * 99),
    "charset shifted": _typed(b"text/plain; charset=iso-2022-jp", b"\x1b$B" * 2_000 + b"\x1b"),
    "charset lone surrogates": _typed(
        b"text/plain; charset=utf-16-le", "\ud800\udfff\udfff".encode("utf-16-le", "surrogatepass") * 99
    ),
    "charset said twice": _typed(b"text/html; charset=utf-8; charset=utf-16", b"<meta charset=koi8-r><p>\xf0\xf1"),
    "charset in meta only": _typed(b"text/html", b'<meta http-equiv=x content="text/html; charset=x-none"><p>\xff'),
    # HTML
    "html unclosed": _typed(b"text/html", b"<div>" * 3_000),
    "html closing only": _typed(b"text/html", b"</div>" * 3_000),
    "html deep tables": _typed(b"text/html", b"<table><tr><td>" * 1_500),
    "html open comment": _typed(b"text/html", b"<!--" * 3_000),
    "html open tag": _typed(b"text/html", b"<a href='" * 3_000),
    "html open style": _typed(b"text/html", b"<style>" + b".a{color:red" * 3_000),
    "html attributes": _typed(b"text/html", b"<p" + b" a=b" * 10_000 + b">x"),
    "html entities": _typed(b"text/html", b"&#x202e;&#0;&#xD800;&#99999999999;&amp&lt&nosuch;&" * 500),
    "html formatting": _typed(b"text/html", b"<b><i><u><a href=//a.example>" * 800 + b"x"),
    "html selects": _typed(b"text/html", b"<select><option>" * 2_000),
    "html svg and math": _typed(b"text/html", b"<svg><math><mi><foreignObject>" * 500),
    "html templates": _typed(b"text/html", b"<template><frameset><noscript><plaintext>" * 200),
    "html data link": _typed(b"text/html", b"<a href='data:text/html;base64," + b"QUFB" * 10_000 + b"'>x</a>"),
    "html link of dots": _typed(b"text/html", b"<a href='http://" + b"a." * 20_000 + b"example/'>x</a>"),
    "html link of percent": _typed(b"text/html", b"<a href='http://x.example/?u=" + b"%25" * 20_000 + b"'>x</a>"),
    "html links in links": _typed(
        b"text/html", b"<a href='http://a.example/?url=" + b"http://b.example/?url=" * 900 + b"'>x"
    ),
    # text
    "text of ats": _mail(body=b"@" * 60_000),
    "text of dots": _mail(body=b"a." * 30_000),
    "text of digits": _mail(body=b"1 " * 30_000),
    "text of plus": _mail(body=b"+4477009001 " * 5_000),
    "text of brackets": _mail(body=b"(" * 30_000 + b")" * 30_000),
    "text of addresses": _mail(body=b"https://a.example/" * 3_000),
    "text of accounts": _mail(body=b"GB33BUKB20201555555555 " * 2_000),
    "text of amounts": _mail(body="£1,250.00 ".encode() * 4_000),
    "text of marks": _mail(body="a\u0301".encode() * 20_000),
    "text of zero width": _mail(body="\u200b\u200d\u2060".encode() * 10_000),
    "text right to left": _mail(body="\u202e\u202d\u2066\u2067\u2069".encode() * 5_000),
    "text of flags": _mail(body="\U0001f1e6\U000e0061\U000e007f".encode() * 5_000),
    "one long line": _mail(body=b"word " * 20_000),
    "one long word": _mail(body=b"a" * 200_000),
    "quoted": _mail(body=b">" * 50_000),
    "calendar": _typed(b"text/calendar", b"BEGIN:VEVENT\r\nSUMMARY" + b";A=B" * 5_000 + b":x\r\n " * 500),
    "enriched": _typed(b"text/enriched", b"<bold>" * 5_000),
    "words as JSON": b'{"sender": "a", "text": "b"}',
}  # fmt: skip

MOST = 25 * 2**20
"""Largest mail that is looked at, in bytes."""


def _fill(head: bytes, piece: bytes, size: int = MOST, tail: bytes = b"") -> bytes:
    return head + piece * ((size - len(head) - len(tail)) // len(piece)) + tail


LARGE: dict[str, Callable[[], bytes]] = {
    "10,000 levels": lambda: _nested(10_000),
    "10,000 levels, closed": lambda: _nested(10_000) + b"".join(b"\r\n--b%d--" % n for n in range(9_999, -1, -1)),
    "10,000 mails in mails": lambda: b"Content-Type: message/rfc822\r\n\r\n" * 10_000,
    "10,000 levels of one boundary": lambda: b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" * 10_000,
    "1,000,000 parts": lambda: _typed(b"multipart/mixed; boundary=x", b"--x\r\n\r\na\r\n" * 1_000_000),
    "1,000,000 closing lines": lambda: _typed(b"multipart/mixed; boundary=x", b"--x--\r\n" * 1_000_000),
    "parts of a look-alike boundary": lambda: _fill(_typed(b"multipart/mixed; boundary=x", b""), b"--xx\r\n"),
    "dashes and blanks": lambda: _fill(_typed(b"multipart/mixed", b""), b"--" + b" " * 10_000 + b"x" * 300 + b"\r\n"),
    "one header as large as may be": lambda: _fill(b"Subject: ", b"a"),
    "one folded header as large as may be": lambda: _fill(b"Subject: x", b"\r\n a"),
    "headers as many as may be": lambda: _fill(b"", b"X: y\r\n"),
    "addresses as many as may be": lambda: _fill(b"From: ", b"a@b.example,"),
    "body of one letter": lambda: _fill(_mail(body=b""), b"a"),
    "body of words": lambda: _fill(_mail(body=b""), b"Please pay the invoice today. "),
    "body of line ends": lambda: _fill(_mail(body=b""), b"\r\n"),
    "body of links": lambda: _fill(_mail(body=b""), b"https://a.example/x "),
    "body of HTML": lambda: _fill(_typed(b"text/html", b""), b"<p>Hello <a href='https://a.example/'>you</a>"),
    "body of open tags": lambda: _fill(_typed(b"text/html", b""), b"<div><b>"),
    "body of base64": lambda: _fill(_typed(b"text/html", b"", b"Content-Transfer-Encoding: base64"), b"PHA+eDwv\r\n"),
    "body of quoted-printable": lambda: _fill(
        _typed(b"text/html", b"", b"Content-Transfer-Encoding: quoted-printable"), b"=3Cp=3E=\r\n"
    ),
    "body of uuencode": lambda: _fill(_mail(body=b"begin 644 a.bin\n"), binascii.b2a_uu(b"x" * 45)),
    "body of UTF-7": lambda: _fill(_typed(b"text/plain; charset=utf-7", b""), b"+AGE-"),
    "attachment as large as may be": lambda: _fill(
        _typed(b"application/octet-stream; name=a.bin", b"", b"Content-Transfer-Encoding: base64"), b"QUFBQUFB\r\n"
    ),
    "400 attachments": lambda: _typed(
        b"multipart/mixed; boundary=x",
        _parts(b"x", *[b"Content-Disposition: attachment; filename=a%d.html\r\n\r\n<form action=//a.example>" % n
                       + b"<p>x" * 2_000 for n in range(400)]),
    ),
    "zeros": lambda: bytes(MOST),
}  # fmt: skip


def _crowd(data: bytes, name: str = "a.zip") -> bytes:
    return raw_mail(attachments=[(f"{number}{name}", "application/zip", data) for number in range(40)])


_ZEROS = b"\0" * (9 << 20)
_PACKED = zlib.compress(_ZEROS[: 2 << 20])
_WIDE = "\U0001f600" * 1_900
CROWDED: dict[str, Callable[[], bytes]] = {
    "40 archives of 1,000 members": lambda: _crowd(
        zip_file([(f"{number} {'x' * 100}.pdf.exe", b"MZ" + bytes(20)) for number in range(1_000)])
    ),
    "40 archives that overlap": lambda: _crowd(overlapping_zip(5_000, 1 << 18)),
    "40 archives of archives": lambda: _crowd(
        zip_file([(f"{number}.zip", zip_file([("x.exe", program())])) for number in range(200)])
    ),
    "40 bombs": lambda: _crowd(zip_file([(f"{number}.bin", _ZEROS) for number in range(4)])),
    "40 documents of packed zeros": lambda: _crowd(
        pdf(*[b"<</Type/ObjStm/N 1/First 4>>stream\n" + _PACKED + b"\nendstream"] * 200), ".pdf"
    ),
    "40 codes": lambda: _crowd(qr_png("https://l.example.invalid/#jo@example.org"), ".png"),
    "40 archives of long names": lambda: _crowd(
        zip_file([(_WIDE[:60] + f"{number}.exe", b"MZ") for number in range(400)]), _WIDE[:240] + ".zip"
    ),
    "300 links of 2,000 wide characters": lambda: raw_mail(
        "",
        html="".join(
            f"<a href='https://www.google.com/url?q=https://a{number}.example/{_WIDE}'>x</a>"
            for number in range(260)
        ),
        attachments=[("a.zip", "", zip_file([(f"{_WIDE[:60]}{n}.exe", b"") for n in range(1_000)]))] * 3,
    ),
}  # fmt: skip
"""Mails of which each piece is within its bounds, and all pieces together would not be."""

LARGEST = 64 * 2**20
"""Largest file that is looked at, in bytes."""
FILES: dict[str, Callable[[], bytes]] = {
    "zeros.bin": lambda: bytes(LARGEST),
    "words.txt": lambda: _fill(b"", b"word ", LARGEST),
    "forms.html": lambda: _fill(b"<html>", b"<form action=//x.example><input type=password>", LARGEST),
    "comments.html": lambda: _fill(b"<html>", b"<!--", LARGEST),
    "formulas.csv": lambda: _fill(b"a,b\n", b"=|'", LARGEST),
    "groups.rtf": lambda: _fill(b"{\\rtf1", b"{\\*", LARGEST),
    "objects.pdf": lambda: _fill(b"%PDF-1.7\n", b"1 0 obj<</Length 1>>stream\nx", LARGEST),
    "names.pdf": lambda: _fill(b"%PDF-1.7\n", b"/J#61", LARGEST),
    "trailers.pdf": lambda: _fill(b"%PDF-1.7\n", b"xref\n0 1\ntrailer<</Prev 9>>startxref\n9\n%%EOF", LARGEST),
    "sectors.doc": lambda: _fill(compound({"WordDocument": bytes(600)}), b"\xff" * 512, LARGEST),
    "listings.zip": lambda: _fill(b"PK\x03\x04", b"PK\x01\x02", LARGEST),
    "ends.zip": lambda: _fill(b"", b"PK\x05\x06", LARGEST),
    "members.zip": lambda: zip_file([(f"{number}", b"") for number in range(60_000)]),
    "boundaries.eml": lambda: _fill(b"From: a@example.org\r\n", b"boundary=x;", LARGEST),
}
"""Files made to take for ever."""


# --- an attachment where programs disagree ---

_EICAR = known_test()
_B64 = base64.encodebytes(_EICAR).replace(b"\n", CRLF)
_FILE = (
    b'Content-Type: application/octet-stream; name="eicar.com"\r\n'
    b'Content-Disposition: attachment; filename="eicar.com"\r\n'
)
_PART = _FILE + b"Content-Transfer-Encoding: base64\r\n\r\n" + _B64
_MIXED = b"multipart/mixed; boundary=x"
_UU = b"begin 644 eicar.com\r\n" + binascii.b2a_uu(_EICAR[:45]) + binascii.b2a_uu(_EICAR[45:]) + b"`\r\nend\r\n"


def _encoded(encoding: bytes, body: bytes = _B64, head: bytes = _FILE) -> bytes:
    return head + b"Content-Transfer-Encoding: " + encoding + CRLF * 2 + body


def _single(part: bytes) -> bytes:
    return _typed(_MIXED, _parts(b"x", _TEXT, part))


CONFUSING: dict[str, bytes] = {
    "plainly": _single(_PART),
    # two boundaries, two types
    "second boundary": _typed(_MIXED + b"; boundary=y", _parts(b"y", _TEXT, _PART)),
    "first boundary": _typed(b"multipart/mixed; boundary=y; boundary=x", _parts(b"y", _TEXT, _PART)),
    "boundary twice, both used": _typed(_MIXED + b"; boundary=y", _parts(b"x", _TEXT) + _parts(b"y", _PART)),
    "boundary in pieces": _typed(b"multipart/mixed; boundary*0=a; boundary*1=b", _parts(b"ab", _PART)),
    "boundary extended": _typed(b"multipart/mixed; boundary*=utf-8''%78", _parts(b"x", _PART)),
    "boundary plain and extended": _typed(b"multipart/mixed; boundary=x; boundary*=utf-8''y", _parts(b"y", _PART)),
    "boundary in pieces and plain": _typed(b"multipart/mixed; boundary=x; boundary*0=y", _parts(b"y", _PART)),
    "boundary as a word": _typed(b'multipart/mixed; boundary="=?utf-8?q?x?="', _parts(b"=?utf-8?q?x?=", _PART)),
    "boundary as a word, decoded": _typed(b'multipart/mixed; boundary="=?utf-8?q?x?="', _parts(b"x", _PART)),
    "boundary with a comment": _typed(b"multipart/mixed; boundary=(y)x", _parts(b"x", _PART)),
    "boundary with comment behind": _typed(b"multipart/mixed; boundary=x (y)", _parts(b"x", _PART)),
    "boundary with a blank": _typed(b"multipart/mixed; boundary=x y", _parts(b"x", _PART)),
    "boundary with a blank, whole": _typed(b"multipart/mixed; boundary=x y", _parts(b"x y", _PART)),
    "boundary quoted in part": _typed(b'multipart/mixed; boundary="x"y', _parts(b"x", _PART)),
    "boundary quoted pair": _typed(b'multipart/mixed; boundary="\\x"', _parts(b"x", _PART)),
    "boundary open quote": _typed(b'multipart/mixed; boundary="x', _parts(b"x", _PART)),
    "boundary single quotes": _typed(b"multipart/mixed; boundary='x'", _parts(b"'x'", _PART)),
    "boundary single quotes, taken off": _typed(b"multipart/mixed; boundary='x'", _parts(b"x", _PART)),
    "boundary of another case": _typed(b"multipart/mixed; boundary=X", _parts(b"x", _PART)),
    "boundary empty": _typed(b'multipart/mixed; boundary=""', _parts(b"", _PART)),
    "boundary missing": _typed(b"multipart/mixed", _parts(b"x", _TEXT, _PART)),
    "boundary without semicolon": _typed(b"multipart/mixed boundary=x", _parts(b"x", _PART)),
    "boundary after comma": _typed(b"multipart/mixed, boundary=x", _parts(b"x", _PART)),
    "boundary with NUL": _typed(b"multipart/mixed; boundary=x\0y", _parts(b"x", _PART)),
    "boundary folded": _typed(b"multipart/mixed;\r\n\tboundary\r\n =\r\n x", _parts(b"x", _PART)),
    "boundary after colon": _typed(b"multipart/mixed; boundary:x", _parts(b"x", _PART)),
    "boundary trailing blanks": _typed(b'multipart/mixed; boundary="x  "', _parts(b"x", _PART)),
    "boundary longer in the body": _typed(_MIXED, _parts(b"xyz", _PART)),
    "boundary lines indented": _typed(_MIXED, b" --x\r\n" + _PART + b"\r\n --x--\r\n"),
    "boundary of 300": _typed(b"multipart/mixed; boundary=" + b"a" * 300, _parts(b"a" * 300, _PART)),
    "type twice, text first": _mail(b"Content-Type: text/x", b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)),
    "type twice, text last": _mail(b"Content-Type: " + _MIXED, b"Content-Type: text/plain", body=_parts(b"x", _PART)),
    "type twice, other boundary": _mail(
        b"Content-Type: multipart/mixed; boundary=y", b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)
    ),
    "type four times": _mail(
        *[b"Content-Type: text/x%d" % n for n in range(3)], b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)
    ),
    "type with blank before colon": _mail(b"Content-Type : " + _MIXED, body=_parts(b"x", _PART)),
    "type with NUL": _mail(b"Content-Type: multi\0part/mixed; boundary=x", body=_parts(b"x", _PART)),
    "type with a comment": _typed(b"(a)multipart/(b)mixed(c); boundary=x", _parts(b"x", _PART)),
    "type unknown multipart": _typed(b"multipart/x-none; boundary=x", _parts(b"x", _PART)),
    "type with blanks": _typed(b"multipart / mixed ; boundary = x", _parts(b"x", _PART)),
    "type in odd case": _typed(b"MULTIPART/mIXED; BOUNDARY=x", _parts(b"x", _PART)),
    "no MIME-Version": _mail(b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)),
    "after a junk line": _mail(b"no field at all", b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)),
    "after the end of headers": _mail(b"", b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)),
    "type folded first": b"Content-Type:\r\n " + _MIXED + CRLF * 2 + _parts(b"x", _PART),
    # the frame
    "unclosed": _typed(_MIXED, _parts(b"x", _TEXT, _PART, close=False)),
    "cut": _typed(_MIXED, _parts(b"x", _TEXT, _PART, close=False)).rstrip(),
    "after the end": _typed(_MIXED, _parts(b"x", _TEXT) + _parts(b"x", _PART)),
    "in the preamble": _typed(_MIXED, _PART + CRLF + _parts(b"x", _TEXT)),
    "in the epilogue": _typed(_MIXED, _parts(b"x", _TEXT) + CRLF + _PART),
    "in the epilogue, uuencoded": _typed(_MIXED, _parts(b"x", _TEXT) + CRLF + _UU),
    "in the preamble, uuencoded": _typed(_MIXED, _UU + CRLF + _parts(b"x", _TEXT)),
    "no empty line": _single(_FILE + b"Content-Transfer-Encoding: base64\r\n" + _B64),
    "no empty line at the head": b"Content-Type: " + _MIXED + CRLF + _parts(b"x", _PART),
    "bare CR": _single(_PART).replace(CRLF, b"\r"),
    "bare LF": _single(_PART).replace(CRLF, b"\n"),
    "ends mixed": _single(_PART).replace(b"\r\n--x", b"\r--x"),
    "same boundary inside": _typed(_MIXED, _parts(b"x", b"Content-Type: " + _MIXED + CRLF * 2 + _parts(b"x", _PART))),
    "prefix boundary inside": _typed(
        _MIXED, _parts(b"x", b"Content-Type: multipart/mixed; boundary=xx\r\n\r\n" + _parts(b"xx", _PART))
    ),
    "as a related picture": _typed(b"multipart/related; boundary=x", _parts(b"x", _HTML, _PART)),
    "as an alternative": _typed(b"multipart/alternative; boundary=x", _parts(b"x", _TEXT, _PART)),
    "ten levels deep": _nested(10) + _PART,
    "thirty levels deep": _nested(30) + _PART,
    "after 500 parts": _typed(_MIXED, _parts(b"x", *[b"\r\nx"] * 500, _PART)),
    "after 60 attachments": _typed(
        _MIXED, _parts(b"x", *[b"Content-Disposition: attachment; filename=a.txt\r\n\r\nx"] * 60, _PART)
    ),
    "after 2,000 headers": _mail(*[b"X: y"] * 2_000, b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)),
    "after a long header": _mail(b"X: " + b"y" * 400_000, b"Content-Type: " + _MIXED, body=_parts(b"x", _PART)),
    "mail in mail": _typed(b"message/rfc822", _single(_PART)),
    "mail in mail, coded": _typed(b"message/rfc822", base64.encodebytes(_single(_PART)),
                                  b"Content-Transfer-Encoding: base64"),
    "mail in mail four deep": _coded(4, _single(_PART)),
    "mail in mail as a file": _single(b"Content-Type: application/octet-stream; name=a.eml\r\n\r\n" + _single(_PART)),
    "digest": _typed(b"multipart/digest; boundary=x", _parts(b"x", CRLF + _single(_PART).replace(b"x", b"z"))),
    "partial": _typed(b"message/partial; id=a; number=1; total=1", _single(_PART)),
    "multipart coded": _typed(_MIXED, base64.encodebytes(_parts(b"x", _PART)), b"Content-Transfer-Encoding: base64"),
    "multipart coded, printable": _typed(
        _MIXED, quopri.encodestring(_parts(b"x", _PART)), b"Content-Transfer-Encoding: quoted-printable"
    ),
    "multipart said to be coded": _typed(_MIXED, _parts(b"x", _PART), b"Content-Transfer-Encoding: base64"),
    # the encoding
    "base64 with junk": _single(_encoded(b"base64", _B64[:20] + b"!*\0-" + _B64[20:])),
    "base64 with blanks": _single(_encoded(b"base64", b" ".join(_B64[n : n + 1] for n in range(len(_B64))))),
    "base64 padded inside": _single(
        _encoded(b"base64", base64.b64encode(_EICAR[:31]) + CRLF + base64.b64encode(_EICAR[31:]))
    ),
    "base64 padded first": _single(_encoded(b"base64", b"====" + _B64)),
    "base64 unpadded": _single(_encoded(b"base64", _B64.replace(b"=", b""))),
    "base64 one letter more": _single(_encoded(b"base64", _B64.replace(b"=", b"").rstrip() + b"A")),
    "base64 with a tail": _single(_encoded(b"base64", _B64 + b"\r\n-- \r\nThis list is scanned for viruses.\r\n")),
    "base64 with a head": _single(_encoded(b"base64", b"#:,\r\n" + _B64)),
    "base64 of the web": _single(_encoded(b"base64", base64.urlsafe_b64encode(_EICAR))),
    "base64 upper case": _single(_encoded(b"BASE64")),
    "base64 quoted": _single(_encoded(b'"base64"')),
    "base64 with a comment": _single(_encoded(b"base64 (really)")),
    "base64 with a comment first": _single(_encoded(b"(really) base64")),
    "base64 with a semicolon": _single(_encoded(b"base64;")),
    "base64 with a parameter": _single(_encoded(b"base64; x=y")),
    "base64 with a comma": _single(_encoded(b"base64, 7bit")),
    "base64 with a NUL": _single(_encoded(b"ba\0se64")),
    "base64 misspelt": _single(_encoded(b"x-base64")),
    "base64 as a word": _single(_encoded(b"=?utf-8?q?base64?=")),
    "base64 not said": _single(_FILE + CRLF + _B64),
    "base64 twice": _single(_encoded(b"base64", base64.encodebytes(_B64))),
    "encoding twice, 7bit first": _single(_encoded(b"7bit\r\nContent-Transfer-Encoding: base64")),
    "encoding twice, 7bit last": _single(_encoded(b"base64\r\nContent-Transfer-Encoding: 7bit")),
    "encoding twice, printable": _single(_encoded(b"quoted-printable\r\nContent-Transfer-Encoding: base64")),
    "encoding of the parent": _typed(_MIXED, _parts(b"x", _FILE + CRLF + _B64), b"Content-Transfer-Encoding: base64"),
    "encoding folded": _single(_encoded(b"\r\n base64")),
    "encoding blank before colon": _single(_FILE + b"Content-Transfer-Encoding : base64\r\n\r\n" + _B64),
    "printable": _single(_encoded(b"quoted-printable", b"".join(b"=%02X" % byte for byte in _EICAR))),
    "printable, small letters": _single(_encoded(b"quoted-printable", b"".join(b"=%02x" % byte for byte in _EICAR))),
    "printable, folded": _single(_encoded(b"quoted-printable", b"=\r\n".join(_EICAR[n : n + 1] for n in range(68)))),
    "printable, blanks behind": _single(_encoded(b"quoted-printable", _EICAR[:30] + b"=  \r\n" + _EICAR[30:])),
    "uuencoded in the text": _mail(body=b"See below.\r\n\r\n" + _UU),
    "uuencoded in html": _typed(b"text/html", b"<p>See below.\r\n\r\n" + _UU),
    "uuencoded as said": _single(_encoded(b"x-uuencode", _UU)),
    "uuencoded as said, otherwise": _single(_encoded(b"uuencode", _UU)),
    "uuencoded without mode": _mail(body=_UU.replace(b" 644", b"")),
    "uuencoded with blanks for quotes": _mail(body=_UU.replace(b"`", b" ")),
    "uuencoded in base64": _mail(body=b"begin-base64 644 eicar.com\r\n" + _B64 + b"====\r\n"),
    "yenc": _single(_encoded(b"x-yenc", b"=ybegin line=128 size=68 name=eicar.com\r\n"
                             + bytes((byte + 42) % 256 for byte in _EICAR) + b"\r\n=yend size=68\r\n")),
    "plain 7bit": _single(_encoded(b"7bit", _EICAR)),
    "plain, no encoding": _single(_FILE + CRLF + _EICAR),
    "plain, encoding unknown": _single(_encoded(b"x-none", _EICAR)),
    "as the only part": _mail(_PART.partition(CRLF * 2)[0], body=_B64),
    # as what
    "as plain text": _single(b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + _B64),
    "as html": _single(b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + _B64),
    "as a named text": _single(_encoded(b"base64", head=b"Content-Type: text/plain; name=eicar.com\r\n")),
    "as a picture": _single(b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + _B64),
    "as a key": _single(b"Content-Type: application/pgp-keys\r\nContent-Transfer-Encoding: base64\r\n\r\n" + _B64),
    "as nothing": _single(_encoded(b"base64", head=b"Content-Type:\r\nContent-Disposition: attachment\r\n")),
    "inline": _single(_PART.replace(b"attachment", b"inline")),
    "two names": _single(_PART.replace(b'name="eicar.com"', b'name="a.txt"', 1)),
}  # fmt: skip
NO_ATTACHMENT = (
    "as plain text",
    "as html",
    "after the end of headers",
    "base64 not said",
    "base64 twice",
    "uuencoded without mode",
)
"""What no program we know of turns into the file: it shows words or letters instead. Kept to notice a change."""
