"""Mails saved by Outlook (`.msg`, [MS-OXMSG]), turned into the mail that they were.

A `.msg` file is an OLE2 file with one stream for each property of the message. What a reader of mail needs is taken
out and written as RFC 5322 with everything in base64, so that there is one reader of mails and not two. The header of
a mail that came over the Internet is kept inside (PR_TRANSPORT_MESSAGE_HEADERS) and is used as it stands, but for the
lines that describe a body which is not there any more.

Of the body, plain text and HTML are read. Compressed RTF alone (mails that were never sent) is handed on as an
attachment, and the mail is said to be cut. Streams are read up to 4 MiB, as everywhere in OLE2 files.
"""

from __future__ import annotations

import base64
import hashlib
import re
from email.header import Header

from companion.perception.files.budget import Budget, Exhausted
from companion.perception.files.compound import MAX_STREAM, Compound, Stream, open_compound

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_ATTACHED = 30
"""Most attachments taken out."""
MAX_NESTED = 3
"""Deepest message in a message that is taken out."""
MAX_TEXT_BYTES = 2 << 20
"""Most bytes of one text property."""
_SUBJECT, _HEADERS, _BODY, _HTML, _RTF = "0037", "007D", "1000", "1013", "1009"
_DATA, _LONG_NAME, _SHORT_NAME, _TYPE = "3701", "3707", "3704", "370E"
_SENDER_NAME, _SENDER, _SENDER_SMTP = ("0C1A", "0042"), ("0C1F", "0065"), ("5D01", "5D02")
_TO, _CC, _MESSAGE_ID = "0E04", "0E03", "1035"
_DROPPED = re.compile(
    rb"^(?:content-[a-z-]+|mime-version|microsoft mail internet headers[^\n:]*):?[^\n]*\n(?:[ \t][^\n]*\n)*",
    re.IGNORECASE | re.MULTILINE,
)
_ATTACHED = re.compile(r"__attach_version1\.0_#[0-9a-f]{8}", re.IGNORECASE)
_KIND = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,90}", re.IGNORECASE)


def saved_mail(data: bytes) -> tuple[bytes, bool] | None:
    """The mail in a `.msg` file as RFC 5322, and whether all of it could be read; None where it is no such file.

    Never raises; bounded like every look into an OLE2 file.
    """
    if data[:8] != MAGIC:
        return None
    budget = Budget()
    try:
        compound = open_compound(data, budget)
        if compound is None or "__properties_version1.0" not in compound.names():
            return None
        reader = _Reader(compound, budget)
        return reader.mail("", 0), reader.whole
    except Exhausted:
        return b"Subject: \r\n\r\n", False


class _Reader:
    """One file."""

    def __init__(self, compound: Compound, budget: Budget) -> None:
        self._compound = compound
        self._budget = budget
        self._streams: dict[str, Stream] = {}
        for stream in compound.streams:
            self._streams.setdefault(stream.path.lower(), stream)
        self.whole = True

    def mail(self, place: str, depth: int) -> bytes:
        """The message whose properties lie at a place."""
        head = _DROPPED.sub(b"", self._text(place, _HEADERS).encode("utf-8").replace(b"\r\n", b"\n"))
        head = head.strip(b"\n")
        if b"\n\n" in head or not re.search(rb"^from:", head, re.IGNORECASE | re.MULTILINE):
            head = self._written(place)
        parts = self._bodies(place) + self._attachments(place, depth)
        mark = hashlib.sha256(b"".join(parts)).hexdigest()[:32]
        lines = [head.replace(b"\n", b"\r\n"), b"MIME-Version: 1.0"]
        lines.append(b'Content-Type: multipart/mixed; boundary="=_%s"' % mark.encode("ascii"))
        lines.append(b"")
        for part in parts:
            lines += [b"--=_" + mark.encode("ascii"), part]
        lines.append(b"--=_" + mark.encode("ascii") + b"--\r\n")
        return b"\r\n".join(lines)

    def _written(self, place: str) -> bytes:
        """A header out of the properties, for a mail that never was on the Internet."""
        name = next(filter(None, (self._text(place, each) for each in _SENDER_NAME)), "")
        addresses = [self._text(place, each) for each in (*_SENDER_SMTP, *_SENDER)]
        # Inside an organisation the address may be a path of its directory (`/O=...`), which is nobody's address.
        address = next((each for each in addresses if "@" in each and not re.search(r"[\s<>]", each)), "")
        lines = [f"From: {_encoded(name)} <{address}>" if address else f"From: {_encoded(name)}"]
        lines += [
            f"{field}: {_encoded(said)}"
            for field, tag in (("To", _TO), ("Cc", _CC))
            if (said := self._text(place, tag))
        ]
        lines.append(f"Subject: {_encoded(self._text(place, _SUBJECT))}")
        if identity := re.sub(r"\s", "", self._text(place, _MESSAGE_ID)):
            lines.append(f"Message-ID: {_encoded(identity)}")
        return "\n".join(lines).encode("utf-8", "replace")

    def _bodies(self, place: str) -> list[bytes]:
        """Text and HTML, as parts beside each other: a difference between the two is for the reader of mails."""
        found = []
        plain = self._text(place, _BODY)
        page = self._bytes(place, _HTML, MAX_TEXT_BYTES) or self._text(place, _HTML).encode("utf-8", "replace")
        if plain:
            found.append(_part('text/plain; charset="utf-8"', plain.encode("utf-8", "replace")))
        if page:
            # The charset stands in the page itself, if at all.
            found.append(_part("text/html", page))
        if not found and (packed := self._bytes(place, _RTF, MAX_STREAM)):
            self.whole = False
            found.append(_part("application/octet-stream", packed, "body.rtf.compressed"))
        return found

    def _attachments(self, place: str, depth: int) -> list[bytes]:
        above = f"{place}/" if place else ""
        storages = sorted(
            {
                path[: len(above) + len(found[0])]
                for path in self._streams
                if path.startswith(above) and (found := _ATTACHED.match(path[len(above) :]))
            }
        )
        if len(storages) > MAX_ATTACHED:
            self.whole = False
        parts = []
        for storage in storages[:MAX_ATTACHED]:
            inner = f"{storage}/__substg1.0_{_DATA.lower()}000d"
            if f"{inner}/__properties_version1.0" in self._streams:
                if depth >= MAX_NESTED:
                    self.whole = False
                else:
                    parts.append(_part("message/rfc822", self.mail(inner, depth + 1), plain=True))
                continue
            data = self._bytes(storage, _DATA, MAX_STREAM)
            name = self._text(storage, _LONG_NAME) or self._text(storage, _SHORT_NAME) or "attachment"
            kind = self._text(storage, _TYPE)
            parts.append(_part(kind if _KIND.fullmatch(kind) else "application/octet-stream", data, name))
        return parts

    def _text(self, place: str, tag: str) -> str:
        """A text property: Unicode, or in the code page of whoever saved it."""
        wide = self._raw(place, tag, "001f", MAX_TEXT_BYTES)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._raw(place, tag, "001e", MAX_TEXT_BYTES).rstrip(b"\0")
        try:
            return narrow.decode("utf-8")
        except UnicodeDecodeError:
            return narrow.decode("cp1252", "replace")

    def _bytes(self, place: str, tag: str, limit: int) -> bytes:
        return self._raw(place, tag, "0102", limit)

    def _raw(self, place: str, tag: str, kind: str, limit: int) -> bytes:
        above = f"{place}/" if place else ""
        stream = self._streams.get(f"{above}__substg1.0_{tag}{kind}".lower())
        if stream is None:
            return b""
        data = self._compound.read(stream, self._budget, limit)
        if len(data) < stream.size:
            self.whole = False
        return data


def _encoded(text: str) -> str:
    """One line for a header, whatever the property holds."""
    line = " ".join(text.split())[:2_000]
    if line.isascii() and line.isprintable():
        return line
    return Header(line.encode("utf-8", "replace").decode("utf-8"), "utf-8", maxlinelen=0).encode(linesep="\n")


def _part(kind: str, data: bytes, name: str = "", plain: bool = False) -> bytes:
    lines = [f"Content-Type: {kind}"]
    if name:
        # RFC 2231, so that no name can end the line or the quotation that it stands in.
        packed = "".join(f"%{byte:02X}" for byte in name[:255].encode("utf-8", "replace"))
        lines.append(f"Content-Disposition: attachment; filename*=utf-8''{packed}")
    if not plain:
        lines.append("Content-Transfer-Encoding: base64")
    head = "\r\n".join(lines).encode("ascii", "replace") + b"\r\n\r\n"
    return head + (data if plain else base64.encodebytes(data).replace(b"\n", b"\r\n"))
