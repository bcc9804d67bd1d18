"""A mail's bytes to its parts: tolerant, linear, never raising, inside one budget.

Where two mail programs would read the bytes differently, the reader notes how (`Mail.ambiguous`) and keeps the union
of the readings: a part that any program would show is a part here (evasions catalogued by MIMEminer and in "Weak
Links in Authentication Chains"). The standard library's parser is not used: its modern policy takes some twenty
times as long, and both policies raise on some public messages.

Names of ambiguities: `mime.` + `content_type_twice`, `boundary_missing`, `boundary_twice`, `boundary_unused`,
`after_end`, `outside`, `unclosed`, `encoding_twice`, `encoding_unknown`, `nested_encoding`, `base64`,
`filename_twice`, `from_twice`, `header_junk`, `blank_before_colon`, `nul`, `charset_unknown`, `cut`.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field

from companion.perception.charsets import decode_text, known_charset
from companion.perception.headers import Headers, loose_base64, parameters, split_headers

MAX_RAW = 64 * 1024 * 1024
MAX_DEPTH = 12
MAX_PARTS = 400
MAX_DECODED = 96 * 1024 * 1024
MAX_READINGS = 3
"""Most readings followed where a header allows several."""
MAX_OUTSIDE = 2 * 1024 * 1024
"""Most bytes before the first and after the last part that are searched for what looks like a part."""


@dataclass(slots=True)
class Budget:
    """What is left for one item, shared by every re-entry into this reader."""

    parts: int = MAX_PARTS
    decoded: int = MAX_DECODED


@dataclass(slots=True)
class Part:
    """One leaf: its decoded bytes and what the mail says about them."""

    media: str
    data: bytes
    charset: str = ""
    name: str = ""
    """File name, or the empty string."""
    other_names: tuple[str, ...] = ()
    """Names that other programs would take."""
    attachment: bool = False
    """Declared as an attachment."""
    alternative: int = 0
    """Number of the multipart/alternative it is a choice of, or 0."""
    embedded: bool = False
    """Belongs to a mail inside the mail."""

    @property
    def text(self) -> str:
        """The bytes as text."""
        return decode_text(self.data, self.charset)


@dataclass(slots=True)
class Mail:
    """A mail taken apart."""

    headers: Headers
    parts: list[Part] = field(default_factory=list)
    embedded: list[Headers] = field(default_factory=list)
    """Headers of mails inside the mail."""
    ambiguous: set[str] = field(default_factory=set)


def read_mail(data: bytes, budget: Budget | None = None) -> Mail:
    """Take a mail apart. Never raises; time is linear in the size of `data`."""
    budget = budget or Budget()
    if len(data) > MAX_RAW:
        data = data[:MAX_RAW]
        cut = True
    else:
        cut = False
    headers, body = split_headers(data)
    mail = Mail(headers)
    if cut:
        mail.ambiguous.add("mime.cut")
    if len(headers.all("from")) > 1:
        mail.ambiguous.add("mime.from_twice")
    _Reader(mail, budget).entity(headers, data[body:], 0, False, 0, "text/plain")
    mail.ambiguous |= headers.ambiguous
    return mail


_UNCODED = frozenset({"", "7bit", "8bit", "binary", "8-bit", "7-bit", "none"})
_QP = frozenset({"quoted-printable", "quoted_printable", "qp"})
_UU = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})
_BEGIN = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?$", re.MULTILINE)
_COMMENT = re.compile(r"\([^()]{0,200}\)")
_SOFT_BREAK = re.compile(rb"=[ \t]{1,200}(?=\r?\n)")
_LIKE_PART = re.compile(
    rb"[\r\n](?:content-(?:type|disposition|transfer-encoding)[ \t]{0,9}:|begin(?:-base64)? [0-7]{3,4} )",
    re.IGNORECASE,
)
_DASHES = re.compile(rb"(?:\A|[\r\n])--([^\r\n]{1,200})(?=[\r\n]|\Z)")


class _Reader:
    """One walk over one mail."""

    def __init__(self, mail: Mail, budget: Budget) -> None:
        self.mail = mail
        self.budget = budget
        self.alternatives = 0

    def note(self, name: str) -> None:
        self.mail.ambiguous.add("mime." + name)

    def entity(
        self, headers: Headers, body: bytes, depth: int, embedded: bool, alternative: int, default: str
    ) -> None:
        """Read one entity: a multipart, a mail in a mail, or a leaf."""
        if headers.ambiguous:
            self.mail.ambiguous |= headers.ambiguous
        readings = self._types(headers, default)
        seen_multipart = False
        for media, params in readings:
            if media.startswith("multipart/"):
                seen_multipart = True
                if depth >= MAX_DEPTH:
                    self.note("cut")
                    continue
                self._multipart(headers, media, params, body, depth, embedded)
        if seen_multipart and len(readings) == 1:
            return
        for media, params in readings:
            if not media.startswith("multipart/"):
                self._leaf(headers, media, params, body, depth, embedded, alternative)

    def _types(self, headers: Headers, default: str) -> list[tuple[str, list[tuple[str, str]]]]:
        """The readings of Content-Type: usually one."""
        values = headers.all("content-type")
        if not values:
            return [(default, [])]
        readings = []
        for value in dict.fromkeys(values):
            media, params = parameters(value)
            media = re.sub(r"\s+", "", media)
            readings.append((media if "/" in media else default, params))
        if len(readings) > 1:
            self.note("content_type_twice")
        return readings[:MAX_READINGS]

    def _multipart(
        self, headers: Headers, media: str, params: list[tuple[str, str]], body: bytes, depth: int, embedded: bool
    ) -> None:
        encoding = self._encodings(headers)[0]
        bodies = [body]
        if encoding not in _UNCODED:
            # Not allowed (RFC 2045 6.4); some programs decode all the same.
            self.note("nested_encoding")
            bodies.append(self._decode(body, encoding))
        boundaries = [value for name, value in params if name == "boundary" and value]
        boundaries = list(dict.fromkeys(boundary.rstrip()[:200] for boundary in boundaries))
        if len(boundaries) > 1:
            self.note("boundary_twice")
        alternative = 0
        if media == "multipart/alternative":
            self.alternatives += 1
            alternative = self.alternatives
        default = "message/rfc822" if media == "multipart/digest" else "text/plain"
        chunks = [
            chunk
            for one in bodies
            for boundary in boundaries[:MAX_READINGS]
            for chunk in self._cut(one, boundary.encode("utf-8", "replace"))
        ]
        if not chunks:
            # Programs differ about quotes, comments, blanks and case in a boundary: then the body itself tells.
            chunks = [
                chunk
                for one in bodies
                for boundary in self._guess(one)
                for chunk in self._cut(one, boundary.encode("latin-1"))
            ]
        for chunk in chunks:
            if self.budget.parts <= 0:
                self.note("cut")
                return
            part, start = split_headers(chunk)
            self.entity(part, chunk[start:], depth + 1, embedded, alternative, default)
        if not chunks:
            self.note("boundary_unused")
            self._leaf(headers, "text/plain", [], bodies[-1], depth, embedded, 0)

    def _guess(self, body: bytes) -> list[str]:
        """Boundaries for a multipart that states none, or none that comes: the first line that begins with two
        dashes."""
        match = _DASHES.search(body)
        if match is None:
            return []
        self.note("boundary_missing")
        return [match[1].rstrip(b" \t").decode("latin-1")]

    def _cut(self, body: bytes, boundary: bytes) -> list[bytes]:
        """The chunks between the delimiter lines. What stands after the end is kept and noted, and so is what stands
        outside of all parts but looks like one."""
        marks = _marks(body, boundary, rb"(--)?[ \t]*(?=[\r\n]|\Z)")
        if not marks:
            marks = _marks(body, boundary, rb"(--)?[^\r\n]{0,200}")
            if marks:
                self.note("boundary_unused")
        chunks: list[bytes] = []
        ended = False
        if marks:
            self._outside(body[: marks[0].start], chunks)
        for index, mark in enumerate(marks):
            last = index + 1 == len(marks)
            end = len(body) if last else marks[index + 1].start
            start = mark.end
            if body[start : start + 2] == b"\r\n":
                start += 2
            elif start < len(body):
                start += 1
            if mark.closing:
                ended = True
                self._outside(body[start:end], chunks)
                continue
            if ended:
                self.note("after_end")
            if last:
                self.note("unclosed")
            # The line end before a delimiter belongs to the delimiter; a part without a body may share it.
            chunks.append(body[start:end] if end >= start else b"")
        return chunks

    def _outside(self, piece: bytes, chunks: list[bytes]) -> None:
        """Text before the first and after the last part is shown by no program that keeps to RFC 2046 5.1.1, but some
        look for attachments there."""
        if len(piece) > MAX_OUTSIDE:
            self.note("outside")
        elif _LIKE_PART.search(b"\n" + piece):
            self.note("outside")
            chunks.append(piece.lstrip(b"\r\n"))

    def _encodings(self, headers: Headers) -> list[str]:
        found = []
        for value in headers.all("content-transfer-encoding"):
            text = _COMMENT.sub("", decode_text(value, "")).partition(";")[0].strip().strip("\"'").lower()
            text = text.partition("(")[0].strip()
            if text not in found:
                found.append(text)
        if len(found) > 1:
            self.note("encoding_twice")
        return found[:MAX_READINGS] or [""]

    def _decode(self, body: bytes, encoding: str) -> bytes:
        if encoding in _UNCODED:
            out = body
        elif encoding == "base64":
            out, odd = loose_base64(body)
            if odd:
                self.note("base64")
        elif encoding in _QP:
            # Blanks that were added behind a soft line break have to go first (RFC 2045 6.7, rule 3).
            out = binascii.a2b_qp(_SOFT_BREAK.sub(b"=", body, count=100_000))
        elif encoding in _UU:
            found = _uudecode(body)
            out = found[0][1] if found else body
        else:
            self.note("encoding_unknown")
            out = body
        if len(out) > self.budget.decoded:
            self.note("cut")
            out = out[: max(self.budget.decoded, 0)]
        self.budget.decoded -= len(out)
        return out

    def _leaf(
        self,
        headers: Headers,
        media: str,
        params: list[tuple[str, str]],
        body: bytes,
        depth: int,
        embedded: bool,
        alternative: int,
    ) -> None:
        disposition, name, others = self._names(headers, params)
        charset = next((value for key, value in params if key == "charset"), "")
        if charset and media.startswith("text/") and not known_charset(charset):
            self.note("charset_unknown")
        contents: dict[bytes, None] = {}
        for encoding in self._encodings(headers):
            contents.setdefault(self._decode(body, encoding))
        for data in contents:
            if self.budget.parts <= 0:
                self.note("cut")
                return
            self.budget.parts -= 1
            attachment = disposition == "attachment"
            if media in ("message/rfc822", "message/global") and depth < MAX_DEPTH:
                inner, start = split_headers(data)
                self.mail.embedded.append(inner)
                if name or attachment:
                    self.mail.parts.append(Part(media, data, "", name or "message.eml", others, attachment))
                self.entity(inner, data[start:], depth + 1, True, 0, "text/plain")
                continue
            if media in ("message/rfc822", "message/global"):
                self.note("cut")
            self.mail.parts.append(Part(media, data, charset, name, others, attachment, alternative, embedded))
            if media.startswith("text/") and not attachment and b"begin" in data:
                for found, inside in _uudecode(data):
                    if self.budget.parts > 0:
                        self.budget.parts -= 1
                        self.mail.parts.append(Part("application/octet-stream", inside, "", found, (), True))

    def _names(self, headers: Headers, params: list[tuple[str, str]]) -> tuple[str, str, tuple[str, ...]]:
        """Disposition, the file name most programs take, and the other names some would take."""
        disposition = ""
        names: list[str] = []
        for value in headers.all("content-disposition")[:MAX_READINGS]:
            main, pairs = parameters(value)
            disposition = disposition or main
            extended = [text for key, text in pairs if key == "filename"]
            names += reversed(extended)
        names += [text for key, text in params if key == "name"]
        names = list(dict.fromkeys(name.strip()[:255] for name in names if name.strip()))
        if len(names) > 1 and len({_ending(name) for name in names}) > 1:
            self.note("filename_twice")
        return disposition, names[0] if names else "", tuple(names[1:5])


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A delimiter line: where it begins (with the line end before it) and ends."""

    start: int
    end: int
    closing: bool


def _marks(body: bytes, boundary: bytes, rest: bytes) -> list[_Mark]:
    """The first delimiter lines in `body`; `rest` is the pattern of what follows the boundary.

    One search for each sort of line end, because a pattern that begins with fixed bytes is found ten times faster.
    """
    found: dict[int, _Mark] = {}
    line = re.escape(b"--" + boundary) + rest
    first = re.compile(line).match(body)
    if first:
        found[0] = _Mark(0, first.end(), bool(first[1]))
    for line_end in (b"\n", b"\r"):
        for number, match in enumerate(re.compile(line_end + line).finditer(body)):
            if number > MAX_PARTS:
                break
            start = match.start()
            if line_end == b"\n" and start and body[start - 1] == 13:
                start -= 1
            found[start] = _Mark(start, match.end(), bool(match[1]))
    return [found[start] for start in sorted(found)][: MAX_PARTS + 1]


def _uudecode(data: bytes) -> list[tuple[str, bytes]]:
    """Files in uuencode inside a text; at most ten. A line that does not decode ends its file."""
    found: list[tuple[str, bytes]] = []
    position = 0
    while len(found) < 10:
        match = _BEGIN.search(data, position)
        if match is None:
            break
        position = match.end() + 1
        if match[0].startswith(b"begin-base64"):
            end = data.find(b"====", position)
            end = len(data) if end < 0 else end
            found.append((decode_text(match[1], "").strip(), loose_base64(data[position:end])[0]))
            position = end
            continue
        out = []
        while position < len(data):
            end = data.find(b"\n", position)
            end = len(data) if end < 0 else end
            line = data[position:end].rstrip(b"\r")
            position = end + 1
            if line in (b"end", b"", b"`"):
                break
            try:
                out.append(binascii.a2b_uu(line))
            except binascii.Error:
                break
        if out:
            found.append((decode_text(match[1], "").strip(), b"".join(out)))
    return found
