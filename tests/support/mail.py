"""Makers of mails: small raw messages built from parts, and the items that carry them."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from companion.domain.journal import Sight
from companion.domain.observation import Kind, Observation, RawItem
from companion.perception.looking import look
from companion.perception.reading import read

RECEIVED = (
    "Received: from mail.sender.example (mail.sender.example [192.0.2.7])\r\n"
    "\tby mx.home.example with ESMTPS id abc; Mon, 6 Jul 2026 10:00:00 +0000"
)


def raw_mail(
    text: str = "Hello, see you tomorrow.",
    *,
    sender: str = "June Doe <june@friends.example>",
    to: str = "Robin <robin@home.example>",
    subject: str = "Tomorrow",
    html: str = "",
    headers: Sequence[str] = (),
    attachments: Sequence[tuple[str, str, bytes]] = (),
) -> bytes:
    """A complete mail. With `html`, a multipart/alternative; with attachments (name, media, bytes), a mixed one."""
    lines = [*headers, f"From: {sender}", f"To: {to}", f"Subject: {subject}", "Message-ID: <1@friends.example>"]
    lines.append("MIME-Version: 1.0")
    if html and text:
        body = "\r\n".join(
            [
                'Content-Type: multipart/alternative; boundary="alt"', "",
                "--alt", "Content-Type: text/plain; charset=utf-8", "", text,
                "--alt", "Content-Type: text/html; charset=utf-8", "", html,
                "--alt--", "",
            ]
        )  # fmt: skip
    elif html:
        body = f"Content-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n"
    else:
        body = f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    if attachments:
        parts = ['Content-Type: multipart/mixed; boundary="mix"', "", "--mix", body]
        for name, media, data in attachments:
            parts += [
                "--mix", f'Content-Type: {media}; name="{name}"', "Content-Transfer-Encoding: base64",
                f'Content-Disposition: attachment; filename="{name}"', "", base64.encodebytes(data).decode("ascii"),
            ]  # fmt: skip
        body = "\r\n".join([*parts, "--mix--", ""])
    return ("\r\n".join(lines) + "\r\n" + body).encode("utf-8")


def vouched(domain: str, server: str = "mx.home.example", dkim: str = "pass", dmarc: str = "pass") -> list[str]:
    """Headers of a receiving server that checked the sender's domain."""
    return [
        f"Authentication-Results: {server};\r\n\tdkim={dkim} header.d={domain};\r\n"
        f"\tspf=pass smtp.mailfrom={domain}; dmarc={dmarc} header.from={domain}",
        RECEIVED,
    ]


def item(
    data: bytes, kind: Kind = Kind.EMAIL, *, key: str = "1", at: float = 1_783_332_000.0, path: str = ""
) -> RawItem:
    """The item a source would hand over."""
    return RawItem("test", "test", key, kind, at, data=None if path else data, path=path or None)


def seen(data: bytes, kind: Kind = Kind.EMAIL) -> Sight:
    """Read and inspected."""
    return look(item(data, kind), data)


def observed(data: bytes, kind: Kind = Kind.EMAIL) -> Observation:
    """Read only."""
    return read(item(data, kind), data)


def strengths(data: bytes, kind: Kind = Kind.EMAIL) -> dict[str, float]:
    """Strength of each indicator found, by name."""
    return {one.indicator.name: one.strength for one in seen(data, kind).evidence}
