"""From words to bytes: the same letter in the looks that today's mail has, with the headers of today's senders.

The look is drawn per pair, so that both twins mostly share it; a fraud copies what the genuine sender shows.
"""

from __future__ import annotations

import base64
import email.utils
import html
import quopri
import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.header import Header
from random import Random

from companion.training.everyday.places import Locale, Person, pick
from companion.training.everyday.senders import Side

LOOKS = ("plain", "simple", "card", "table", "outlook", "newsletter")
RTL = ("ar", "fa", "he")
_COLOURS = ("#0b5fff", "#d40511", "#ffcc00", "#00693c", "#2b2b2b", "#7a2182", "#e05206", "#0070ba", "#1a73e8")
_FONTS = ("Arial,Helvetica,sans-serif", "'Segoe UI',Tahoma,sans-serif", "Georgia,serif", "Verdana,sans-serif",
          "-apple-system,BlinkMacSystemFont,Roboto,sans-serif")  # fmt: skip
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n"
)
_STYLE = "@media (max-width:600px){table{width:100%!important}}"
_LEAD = re.compile(r"\s*[:：]?\s*\x00\.?")
"""What leads up to a link in running text; above a button the sentence simply ends."""
_RECEIVERS = ("mx.google.com", "mx.mail.example.net", "mail.protection.outlook.com", "mx1.posteo.de", "mx.gmx.net",
              "mail.example.org", "mx.yandex.net", "imap.orange.fr", "")  # fmt: skip
_MAILER_NAMES = ("", "", "", "Microsoft Outlook 16.0", "Apple Mail (2.3774.300.61.1.2)", "PHPMailer 6.8.0",
                 "Thunderbird", "iPhone Mail (21E236)")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letter:
    """The content of a mail, before it is dressed."""

    subject: str
    greeting: str
    paragraphs: tuple[str, ...]
    """In reading order; the text `\\x00` stands where the link belongs."""
    button: str
    closing: str
    footer: tuple[str, ...]
    preheader: str
    attachment: str
    """File name, or empty."""
    quoted: str
    """Earlier mail quoted below, or empty."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a mail is dressed."""

    kind: str
    colour: str
    font: str
    plain_part: bool
    """Whether an HTML mail carries a plain alternative."""
    encoding: str
    """`base64` or `quoted-printable`."""
    logo: bool
    pixel: bool
    receiver: str
    mailer: str


def look(random: Random, *, organisation: bool) -> Look:
    """A look that fits the sort of sender."""
    weights = (14, 16, 26, 22, 4, 18) if organisation else (45, 22, 2, 2, 28, 1)
    return Look(
        kind=random.choices(LOOKS, weights)[0],
        colour=random.choice(_COLOURS),
        font=random.choice(_FONTS),
        plain_part=random.random() < 0.55,
        encoding=random.choice(("base64", "quoted-printable")),
        logo=random.random() < 0.6,
        pixel=random.random() < 0.4,
        receiver=random.choice(_RECEIVERS),
        mailer=random.choice(_MAILER_NAMES),
    )


def mail(random: Random, letter: Letter, side: Side, shape: Look, words: Locale, you: Person, at: float) -> bytes:
    """The whole mail as RFC 5322 bytes, `at` in seconds since the epoch."""
    plain = _plain(letter, side)
    parts = [("text/plain", plain)] if shape.kind == "plain" or shape.plain_part else []
    if shape.kind != "plain":
        parts.append(("text/html", _page(random, letter, side, shape, words)))
    head = _head(random, letter, side, shape, you, at)
    boundary = f"=_{random.getrandbits(96):024x}"
    if len(parts) == 1:
        body = _part(*parts[0], shape.encoding)
    else:
        body = _multipart("alternative", boundary, [_part(kind, text, shape.encoding) for kind, text in parts])
    if letter.attachment:
        stem = letter.attachment
        name = stem if "." in stem else f"{stem}.pdf"
        attached = (
            f"Content-Type: application/pdf; name=\"{_encoded(name)}\"\r\n"
            f"Content-Disposition: attachment; filename=\"{_encoded(name)}\"\r\n"
            f"Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(_PDF).decode()}\r\n"
        )  # fmt: skip
        body = _multipart("mixed", boundary + "m", [body, attached])
    return (head + body).encode("utf-8", "replace")


def _head(random: Random, letter: Letter, side: Side, shape: Look, you: Person, at: float) -> str:
    domain = side.address.partition("@")[2]
    lines: list[str] = [f"Return-Path: <{_bounce(random, side)}>"]
    if shape.receiver:
        dkim = "".join(f" dkim=pass header.d={signer};" for signer in side.signers) or " dkim=none;"
        lines.append(
            f"Authentication-Results: {shape.receiver};{dkim} spf={side.spf} smtp.mailfrom={side.bounce};"
            f" dmarc={side.dmarc} header.from={domain}"
        )
        lines.append(
            f"Received: from {random.choice(('mail', 'smtp', 'out', 'mta'))}{random.randint(1, 40)}.{side.bounce}"
            f" by {shape.receiver} with ESMTPS id {random.getrandbits(48):012x}; {_date(at)}"
        )
    lines += [
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={signer}; s=s{random.randint(1, 2024)};"
        f" h=from:to:subject:date; bh={_noise(random, 43)}=; b={_noise(random, 86)}"
        for signer in side.signers
    ]
    to = f"{_encoded(you.whole)} <{you.address}>" if random.random() < 0.5 else you.address
    lines += [
        f"From: {_display(side.name)} <{side.address}>",
        f"To: {to}",
        f"Subject: {_encoded(letter.subject)}",
        f"Date: {_date(at)}",
        f"Message-ID: <{random.getrandbits(80):020x}@{side.bounce if random.random() < 0.5 else domain}>",
        "MIME-Version: 1.0",
    ]
    if side.reply_to:
        lines.append(f"Reply-To: {side.reply_to}")
    if letter.quoted:
        earlier = f"<{random.getrandbits(80):020x}@{you.address.partition('@')[2]}>"
        lines += [f"In-Reply-To: {earlier}", f"References: {earlier}"]
    if side.unsubscribe:
        lines.append(f"List-Unsubscribe: <{side.unsubscribe}>")
        if random.random() < 0.6:
            lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        if random.random() < 0.5:
            lines.append(f"Feedback-ID: {random.randint(1, 99999)}:{random.randint(1, 999)}:{side.bounce}")
    if shape.mailer:
        lines.append(f"X-Mailer: {shape.mailer}")
    return "\r\n".join(lines) + "\r\n"


def _plain(letter: Letter, side: Side) -> str:
    blocks = [
        letter.greeting,
        *(paragraph.replace("\x00", side.link) for paragraph in letter.paragraphs),
        letter.closing,
    ]
    text = "\n\n".join(block for block in blocks if block)
    if letter.footer:
        text += "\n\n-- \n" + "\n".join(letter.footer)
        if side.unsubscribe:
            text += f"\n{side.unsubscribe}"
    if letter.quoted:
        text += "\n\n" + letter.quoted
    return text + "\n"


def _page(random: Random, letter: Letter, side: Side, shape: Look, words: Locale) -> str:
    direction = ' dir="rtl"' if words.lang in RTL else ""
    blocks: list[str] = []
    if letter.greeting:
        blocks.append(_escaped(letter.greeting))
    button = ""
    for paragraph in letter.paragraphs:
        if "\x00" in paragraph:
            before = _LEAD.sub(".", paragraph)
            blocks.append(_escaped(before.strip(" .") if paragraph.startswith("\x00") else before))
            button = _escaped(side.shown or letter.button or side.link)
            blocks.append("\x00")
        else:
            blocks.append(_escaped(paragraph))
    if letter.closing:
        blocks.append("<br>".join(_escaped(line) for line in letter.closing.split("\n")))
    if shape.kind in ("simple", "outlook"):
        anchor = f'<a href="{html.escape(side.link)}">{button}</a>'
        opened = '<p class="MsoNormal">' if shape.kind == "outlook" else "<p>"
        inner = "".join(f"{opened}{anchor if block == chr(0) else block}</p>\n" for block in blocks)
        inner += "".join(f'<p style="font-size:11px;color:#777">{_escaped(line)}</p>' for line in letter.footer)
        if letter.quoted:
            inner += f"<blockquote>{_escaped(letter.quoted)}</blockquote>"
        body = f'<body{direction} style="font-family:{shape.font}">{inner}</body>'
        return f'<html><head><meta charset="utf-8"></head>{body}</html>'
    style = f"display:inline-block;padding:12px 26px;background:{shape.colour};color:#fff;text-decoration:none"
    anchor = f'<a href="{html.escape(side.link)}" style="{style}">{button}</a>'
    rows = "".join(
        f'<tr><td style="padding:8px 24px;font-size:15px">{anchor if block == chr(0) else block}</td></tr>\n'
        for block in blocks
    )
    logo = ""
    if shape.logo and side.home:
        host = side.home.split("/")[2]
        source = (
            f"https://{random.choice(('cdn', 'img', 'static', 'images'))}.{host.removeprefix('www.')}/mail/logo.png"
        )
        picture = f'<img src="{source}" alt="{_escaped(side.name)}" width="120">'
        logo = f'<tr><td style="padding:20px 24px"><a href="{side.home}">{picture}</a></td></tr>'
    if shape.kind == "newsletter" and side.home:
        teasers = "".join(
            f'<td style="padding:6px"><a href="{side.home}{random.choice(("shop", "blog", "a"))}/{place}">'
            f'<img src="{side.home}i/{place}.jpg" width="160"><br>{_escaped(pick(random, words.items, ""))}</a></td>'
            for place in random.sample(range(100, 9999), 3)
        )
        rows += f"<tr><td><table><tr>{teasers}</tr></table></td></tr>"
    small = "".join(f"<div>{_escaped(line)}</div>" for line in letter.footer)
    if side.unsubscribe:
        label = _escaped(pick(random, words.unsubscribe, "Unsubscribe"))
        small += f'<a href="{html.escape(side.unsubscribe)}">{label}</a>'
    if side.home and random.random() < 0.5:
        small += f' | <a href="{side.home}">{_escaped(pick(random, words.browser, ""))}</a>'
    hidden = ""
    if letter.preheader:
        shown = f"{_escaped(letter.preheader)}&#847;&zwnj;&nbsp;"
        hidden = f'<div style="display:none;max-height:0;overflow:hidden">{shown}</div>'
    pixel = ""
    if shape.pixel:
        host = side.home.split("/")[2] if side.home else side.link.split("/")[2]
        pixel = f'<img src="https://{host}/o/{random.getrandbits(64):x}.gif" width="1" height="1" alt="">'
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>{_STYLE}</style></head>'
        f'<body{direction} style="margin:0;background:#f4f4f4;font-family:{shape.font}">{hidden}'
        f'<table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">'
        f'<table width="600" style="background:#fff" cellpadding="0" cellspacing="0">{logo}{rows}</table>'
        f'<table width="600"><tr><td style="font-size:11px;color:#888;padding:16px">{small}</td></tr></table>'
        f"</td></tr></table>{pixel}</body></html>"
    )


def _part(kind: str, text: str, encoding: str) -> str:
    data = text.replace("\n", "\r\n").encode()
    if encoding == "base64":
        raw = base64.b64encode(data).decode()
        coded = "\r\n".join(raw[i : i + 76] for i in range(0, len(raw), 76))
    else:
        coded = quopri.encodestring(data).decode("ascii").replace("\r\n", "\n").replace("\n", "\r\n")
    return f"Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{coded}\r\n"


def _multipart(kind: str, boundary: str, parts: Sequence[str]) -> str:
    body = "".join(f"--{boundary}\r\n{part}" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n{body}--{boundary}--\r\n'


def _display(name: str) -> str:
    coded = _encoded(name)
    return coded if coded != name else '"' + name.replace('"', "'") + '"'


def _encoded(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=1000).encode()


def _bounce(random: Random, side: Side) -> str:
    if side.bounce == side.address.partition("@")[2] and random.random() < 0.5:
        return side.address
    return f"{random.choice(('bounce', 'bounces', 'return', 'msprvs1'))}+{random.getrandbits(40):x}@{side.bounce}"


def _noise(random: Random, length: int) -> str:
    return "".join(random.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", k=length))


def _date(at: float) -> str:
    return email.utils.formatdate(at)


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
