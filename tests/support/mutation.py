"""Seeded damage to mails and files: what a hostile sender, a broken program or a bad disk makes of them.

Every mutant is a function of its number and the seed alone, so that one that does harm can be made again:
`mail_mutant(seed, number)`, `file_mutant(seed, number)`. (A few samples are encrypted under a key drawn anew in each
process; what does harm is therefore also kept by the test that finds it.)
"""

from __future__ import annotations

import base64
import io
import json
import lzma
import random
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

from tests.support import story_items as stories
from tests.support.files import CLEAN, RISKY, Sample
from tests.support.mail import raw_mail, vouched

MAX_MUTANT = 400_000
"""Usual limit of a mutant, in bytes; one in forty may be a length bomb of up to `MAX_BOMB`."""
MAX_BOMB = 3_000_000

Mutator = Callable[[random.Random, bytes], bytes]

_HTML = (
    "<html><head><style>.x{display:none} #y{font-size:0;color:#fff}</style></head><body background=#fff>"
    "<div style='display:none'>preheader</div><p class=x>secret</p><table><tr><td><a href='https://a.example/l?u=x'>"
    "www.example.org</a></td></tr></table><img src=cid:1 alt='Pay now'><form action=//f.example><input type=password>"
    "</form><!-- comment --><p>Pay £62.50 to GB33BUKB20201555555555 or call +44 7700 900123 &amp; &#x202e;smile</p>"
)
_SAMPLES = CLEAN + RISKY


@cache
def seeds() -> tuple[bytes, ...]:
    """The mails that are damaged."""
    made = [
        *(maker().data or b"" for maker in (
            stories.parcel_fee, stories.support_mail, stories.dentist_bill, stories.charity_newsletter,
            stories.genuine_card_block, stories.lookalike_doctor, stories.changed_invoice, stories.fake_card_block,
        )),
        stories.surgery_letter(stories.MONDAY).data or b"",
        raw_mail("plain words", html=_HTML),
        raw_mail("", html=_HTML * 5),
        raw_mail("Grüße aus Zürich", subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?= =?iso-8859-1?b?5Pb8?="),
        raw_mail("see the file", headers=vouched("friends.example"), attachments=[
            ("note.txt", "text/plain", b"words"), ("inner.eml", "message/rfc822", raw_mail("inside", html=_HTML)),
        ]),
        raw_mail("Привет, ваш пакет ждёт", headers=["Reply-To: a@b.example, =?utf-8?b?4oCu?= <c@d.example>",
                                                   "List-Unsubscribe: <mailto:x@y.example>, <https://y.example/u>"]),
        *(raw_mail("attached", attachments=[(sample.name.replace('"', ""), "application/octet-stream", sample.data)])
          for sample in _SAMPLES if len(sample.data) < 20_000),
    ]  # fmt: skip
    # Numbers and boundaries that the makers draw anew each time would make mutants differ from run to run.
    return tuple(
        re.sub(rb"={15}\d{19}==", b"===============11==", re.sub(rb"<story-\d+@", b"<story-1@", data))
        for data in made
    )


# --- any bytes ---


def _flip(dice: random.Random, data: bytes) -> bytes:
    raw = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        if raw:
            raw[dice.randrange(len(raw))] = dice.choice((0, 10, 13, 32, 127, 255, dice.randrange(256)))
    return bytes(raw)


def _cut(dice: random.Random, data: bytes) -> bytes:
    first, last = sorted((dice.randrange(len(data) + 1), dice.randrange(len(data) + 1)))
    return dice.choice((data[:first], data[last:], data[:first] + data[last:]))


def _double(dice: random.Random, data: bytes) -> bytes:
    first, last = sorted((dice.randrange(len(data) + 1), dice.randrange(len(data) + 1)))
    times = dice.choice((2, 2, 3, 50, 1_000))
    return data[:first] + data[first:last][: MAX_MUTANT // times] * times + data[last:]


def _number(dice: random.Random, data: bytes) -> bytes:
    """A length, an offset or a count that lies."""
    size = dice.choice((1, 2, 4, 8))
    value = dice.choice((0, 1, 0x7F, 0x80, 0x7FFF, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**64 - 1))
    at = dice.randrange(len(data) + 1)
    return data[:at] + (value % 256**size).to_bytes(size, dice.choice(("little", "big"))) + data[at + size :]


def _lines(dice: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    for _ in range(dice.choice((1, 2, 8))):
        first, second = dice.randrange(len(lines)), dice.randrange(len(lines))
        action = dice.randrange(3)
        if action == 0:
            lines[first], lines[second] = lines[second], lines[first]
        elif action == 1 and len(lines) > 1:
            del lines[first]
        else:
            lines.insert(first, lines[second])
    return b"\n".join(lines)


_TOKENS = (
    *(b"\0", b"\r", b"\n", b"\r\n\r\n", b"\xff\xfe", b"\xef\xbb\xbf", b"=?", b"?=", b'"', b"(", b"<", b">", b"&#x"),
    *(b"%00", b"\\", b"--", b"=\r\n", b"=", b"begin 644 a.exe\n", b"From ", b"\xe2\x80\xae", b"\xf0\x9f\x92\xa9"),
    *(b"<div>", b"<table><tr><td>", b"</", b"<!--", b"<style>", b"<a href=", b"<svg>", b"]]>", b"{{", b"://", b"@"),
    *(b"http://xn--a.example/", b"data:text/html;base64,", b"a.", b"1 ", b"+44 7700 900123 ", b"DE", b"\xcc\x81"),
    *(b"\n ", b"; a=b", b"<![CDATA[", b"&amp;", b"&lt", b"style='", b"{color:", b",", b":", b"/", b"?u=", b"'"),
)


def _token(dice: random.Random, data: bytes) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + dice.choice(_TOKENS) * dice.choice((1, 1, 3, 100, 3_000)) + data[at:]


def _bomb(dice: random.Random, data: bytes) -> bytes:
    size = dice.choice((20_000, 60_000, MAX_MUTANT, MAX_BOMB if dice.random() < 0.2 else 30_000))
    token = dice.choice((*_TOKENS, dice.randbytes(3), data[: dice.randrange(1, 200)] or b"x"))
    at = dice.randrange(len(data) + 1)
    return data[:at] + token * (size // len(token)) + data[at:]


# --- mail ---


_FIELDS = (
    *(b"From: a@b.example, c@d.example", b"From: =?utf-8?b?/////w==?= <x@y.example>", b'To: "(\\"', b"Subject:"),
    *(b"Content-Type: multipart/mixed", b"Content-Type: multipart/alternative; boundary=x", b"Content-Type:"),
    *(b"Content-Type: message/rfc822", b"Content-Type: message/partial; number=1; total=2; id=a", b"Content-Type: ;"),
    *(b"Content-Type: multipart/digest; boundary=\"\"", b"Content-Type: text/plain; charset=utf-7", b"Mime-Version:"),
    *(b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: x-uuencode", b"Content-Disposition: inline"),
    *(b"Content-Disposition: attachment; filename*0*=utf-8''%e2%80%ae; filename*1=\"gpj.exe\"; filename=a.pdf",),
    *(b"Received: from x (y [192.0.2.1]) by z.example", b"Authentication-Results: z.example; dkim=pass header.d=a.b"),
    *(b"Content-Type: application/pdf; name*=x'y'%00%ff", b"Date: 99 Foo -1", b"Message-ID: <<>>", b"References: <"),
    *(b"List-Unsubscribe: <mailto:", b"Return-Path: <>", b"Content-Type: text/calendar", b"X: " + b"y" * 2_000),
)  # fmt: skip
_CHARSETS = (
    *(
        b"utf-7",
        b"utf-16",
        b"utf-16le",
        b"utf-32",
        b"iso-2022-jp",
        b"iso-2022-kr",
        b"hz",
        b"gb18030",
        b"big5",
        b"cp037",
    ),
    *(
        b"idna",
        b"punycode",
        b"unicode_escape",
        b"raw_unicode_escape",
        b"rot13",
        b"zlib",
        b"hex",
        b"base64",
        b"quopri",
    ),
    *(
        b"undefined",
        b"mbcs",
        b"x-none",
        b"",
        b"utf-8\0",
        b"8859" * 50,
        b"utf_8_sig",
        b"cp65001",
        b"../../etc",
        b"koi8",
    ),
)
_ENCODINGS = (
    *(b"7bit", b"8bit", b"binary", b"base64", b"quoted-printable", b"x-uuencode", b"uue", b"x-yenc", b"", b"BASE64;"),
    *(b'"base64"', b"base64 (x)", b"b\0ase64", b"base64, base64"),
)


def _field(dice: random.Random, data: bytes) -> bytes:
    """One more field, at the head of the mail or of a part."""
    places = [0, *(match.end() for match in re.finditer(rb"\n--[^\r\n]{1,80}\r?\n", data))]
    at = dice.choice(places[:200])
    return data[:at] + dice.choice(_FIELDS) + b"\r\n" + data[at:]


def _boundary(dice: random.Random, data: bytes) -> bytes:
    found = re.findall(rb"boundary=\"?([^\";\r\n]{1,100})", data)
    if not found:
        return _field(dice, data)
    name = dice.choice(found)
    new = dice.choice(
        (b"", name.swapcase(), name + b"x", name[:-1], b" " + name, name + b" ", b"--", b"\xff", name * 9)
    )
    count = data.count(name)
    if dice.random() < 0.3:
        return data.replace(b"--" + name + b"--", b"--" + name)
    keep = dice.randrange(count)
    pieces = data.split(name)
    return name.join(pieces[: keep + 1]) + new + name.join(pieces[keep + 1 :])


def _charset(dice: random.Random, data: bytes) -> bytes:
    new = dice.choice(_CHARSETS)
    out = re.sub(rb"charset=\"?[^\";\r\n]{1,40}\"?", lambda _: b"charset=" + new, data)
    return re.sub(rb"=\?[^?\s]{1,40}\?", lambda _: b"=?" + new + b"?", out)


def _encoding(dice: random.Random, data: bytes) -> bytes:
    return re.sub(
        rb"(?i)(content-transfer-encoding:)[^\r\n]*", lambda found: found[1] + b" " + dice.choice(_ENCODINGS), data
    )


def _nest(dice: random.Random, data: bytes) -> bytes:
    for level in range(dice.choice((1, 2, 5, 15, 60))):
        if len(data) > MAX_MUTANT:
            break
        way = dice.randrange(4)
        if way == 0:
            data = b"Content-Type: message/rfc822\r\n\r\n" + data
        elif way == 1:
            mark = dice.choice((b"x", b"y%d" % level))
            kind = dice.choice((b"mixed", b"alternative", b"related", b"digest", b"report", b"no-such"))
            data = b"Content-Type: multipart/%b; boundary=%b\r\n\r\n--%b\r\n%b\r\n--%b--\r\n" % (
                kind, mark, mark, data, mark,
            )  # fmt: skip
        elif way == 2 and len(data) < 40_000:
            data = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(
                data
            )
        else:
            data = b"Content-Type: multipart/mixed; boundary=z\r\n\r\n--z\r\n" + data
    return data


def _endings(dice: random.Random, data: bytes) -> bytes:
    plain = data.replace(b"\r\n", b"\n")
    way = dice.randrange(4)
    if way < 3:
        return plain.replace(b"\n", (b"\n", b"\r", b"\r\r\n")[way])
    return b"".join(line + dice.choice((b"\r", b"\n", b"\r\n", b"\n\r")) for line in plain.split(b"\n"))


def _long(dice: random.Random, data: bytes) -> bytes:
    """One value, folded or not, that goes on and on."""
    lines = data.split(b"\n")
    at = dice.randrange(min(len(lines), 30))
    piece = dice.choice((b"a", b"a ", b"\r\n ", b"<a@b.example>, ", b"=?utf-8?q?=C3?= ", b"(", b"; n=v", b"\\", b"."))
    lines[at] += piece * dice.choice((1_000, 10_000, 60_000))
    return b"\n".join(lines)


def _wide(dice: random.Random, data: bytes) -> bytes:
    """The body, or all of it, in another encoding form."""
    head, _, body = data.partition(b"\r\n\r\n")
    form = dice.choice(("utf-16", "utf-16-le", "utf-32", "utf-7", "cp037"))
    body = body.decode("latin-1").encode(form, "replace")
    return body if dice.random() < 0.2 else head + b"\r\n\r\n" + body


def _recode(dice: random.Random, data: bytes) -> bytes:
    head, _, body = data.partition(b"\r\n\r\n")
    for _ in range(dice.choice((1, 2, 4))):
        body = base64.encodebytes(body)
    return b"Content-Transfer-Encoding: base64\r\n" + head + b"\r\n\r\n" + body


_ANY: tuple[Mutator, ...] = (_flip, _flip, _cut, _double, _number, _lines, _token)
_MAIL: tuple[Mutator, ...] = (
    *(_field, _field, _boundary, _boundary, _charset, _encoding, _nest, _endings, _long, _wide, _recode),
)


def mail_mutant(seed: int, number: int) -> bytes:
    """The mail with this number: a sample, or two spliced, damaged one to four times."""
    dice = random.Random(f"mail:{seed}:{number}")
    data = _spliced(dice, dice.choice(seeds()), lambda: dice.choice(seeds()))
    for _ in range(dice.choice((1, 1, 2, 3, 4))):
        data = dice.choice(dice.choice((_ANY, _MAIL)))(dice, data)[:MAX_MUTANT]
    return _bomb(dice, data) if number % 40 == 39 else data


def message_mutant(seed: int, number: int) -> bytes:
    """A chat message, whole JSON or broken, with the words of a mail."""
    dice = random.Random(f"message:{seed}:{number}")
    text = dice.choice(seeds()).decode("latin-1")[: dice.choice((50, 500, 5_000))]
    turns = [{"from": dice.choice(("me", "A", [])), "text": text[:50]}] * dice.choice((0, 2, 300))
    body = {"sender": dice.choice(("A", "+44 7700 900123", 5, None)), "text": text, "turns": turns}
    return dice.choice(_ANY)(dice, json.dumps(body).encode())[:MAX_MUTANT]


# --- files ---

_NO_ARCHIVE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, OSError, EOFError, ValueError, IndexError),
    *(RuntimeError, NotImplementedError, OverflowError),
)
"""What the standard library raises over broken archives."""


def _member(dice: random.Random, data: bytes) -> bytes:
    """The same archive with one member damaged and packed again, so that the damage is inside, not outside."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            held = [(info.filename, archive.read(info)) for info in archive.infolist()[:40] if info.file_size < 10**7]
    except _NO_ARCHIVE:
        return _number(dice, data)
    if not held:
        return data
    chosen = dice.randrange(len(held))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the same name twice is a good mutant
        for index, (name, body) in enumerate(held):
            damaged = dice.choice(_ANY)(dice, body)[:MAX_MUTANT] if index == chosen else body
            archive.writestr(zipfile.ZipInfo(name), damaged, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _packed(dice: random.Random, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        for level in range(dice.choice((1, 3, 20))):
            name = dice.choice(("a", "b.zip", "c.pdf.exe", "../d.js")) + str(level)
            archive.writestr(zipfile.ZipInfo(name), data[:40_000])
    return out.getvalue()


_FILE: tuple[Mutator, ...] = (_member, _member, _packed, _number, _number, _double)


def file_mutant(seed: int, number: int) -> Sample:
    """The file with this number, under its own name or another's."""
    dice = random.Random(f"file:{seed}:{number}")
    sample = dice.choice(_SAMPLES)
    data = _spliced(dice, sample.data, lambda: dice.choice(_SAMPLES).data)
    for _ in range(dice.choice((1, 1, 2, 4))):
        data = dice.choice(dice.choice((_ANY, _FILE)))(dice, data)[:MAX_MUTANT]
    if number % 40 == 39:
        data = _bomb(dice, data)
    return Sample(sample.name if dice.random() < 0.7 else dice.choice(_SAMPLES).name, data)


def _spliced(dice: random.Random, data: bytes, other: Callable[[], bytes]) -> bytes:
    if dice.random() < 0.75:
        return data
    second = other()
    return data[: dice.randrange(len(data) + 1)] + second[dice.randrange(len(second) + 1) :]
