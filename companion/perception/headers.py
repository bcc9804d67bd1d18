"""Header fields of a mail: splitting, decoding, addresses, parameters, and what the receiving server vouched for.

Tolerant where mail programs are (RFC 5322 4, RFC 2047, RFC 2231, RFC 8601), linear in its input, and never raising:
a field that makes no sense yields an empty value. Every length is capped before anything looks at it.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from companion.domain.observation import Address, Authentication
from companion.perception.addresses import registered_domain
from companion.perception.charsets import decode_text

MAX_SECTION = 256 * 1024
"""Longest header section read, in bytes."""
MAX_FIELDS = 1_000
MAX_VALUE = 32 * 1024
"""Longest value of one field that is looked at, in bytes."""
MAX_ADDRESSES = 200

_FIELD = re.compile(rb"([!-9;-~]{1,128})([ \t]{0,64}):(.*)", re.DOTALL)
_FOLD = re.compile(rb"[\r\n]+(?=[ \t])")
_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?\r\n]{0,4096})\?=")
_PARAM = re.compile(
    r""";[\s]{0,64}([^\s=;"]{1,64})\s{0,16}=\s{0,16}(?:"((?:[^"\\]|\\.){0,4096})"?|([^;]{0,4096}))""", re.DOTALL
)
_COMMENT = re.compile(r"\([^()]{0,1024}\)")
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,512})>")
_RESULT = re.compile(r"(?:^|[;\s])(spf|dkim|dmarc|arc)\s{0,8}=\s{0,8}([a-z]{1,24})", re.IGNORECASE)
_SIGNED_BY = re.compile(
    r"header\.(?:d|i)\s{0,4}=\s{0,4}[^@;\s]{0,256}?@?([a-z0-9._-]{1,253})(?=[;\s]|$)", re.IGNORECASE
)
_HOST = re.compile(r"^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$")
_BY = re.compile(r"(?:^|\s)by\s{1,16}([a-zA-Z0-9._-]{1,253})")
_FROM = re.compile(
    r"^\s{0,16}from\s{1,16}([a-zA-Z0-9._-]{1,253})(?:\s{0,8}\(([a-zA-Z0-9._-]{1,253}))?", re.IGNORECASE
)

_MICROSOFT = frozenset(
    {"outlook.com", "office365.com", "microsoft.com", "hotmail.com", "exchangelabs.com", "live.com"}
)
_ONE_HOUSE = (
    frozenset({"google.com", "gmail.com", "googlemail.com"}),
    _MICROSOFT,
    frozenset({"yahoo.com", "yahoodns.net", "aol.com", "yahoo.net"}),
    frozenset({"icloud.com", "apple.com", "me.com", "mac.com"}),
    frozenset({"gmx.net", "gmx.com", "gmx.de", "web.de", "kundenserver.de", "ui.com"}),
    frozenset({"protonmail.ch", "proton.me", "protonmail.com"}),
    frozenset({"fastmail.com", "messagingengine.com"}),
)


@dataclass(slots=True)
class Headers:
    """Fields in order, names in lower case, values unfolded but not yet decoded."""

    fields: list[tuple[str, bytes]] = field(default_factory=list)
    ambiguous: set[str] = field(default_factory=set)

    def all(self, name: str) -> list[bytes]:
        """Every value of the field called `name` (lower case), topmost first."""
        return [value for key, value in self.fields if key == name]

    def first(self, name: str) -> bytes:
        """The topmost value, or empty bytes."""
        for key, value in self.fields:
            if key == name:
                return value
        return b""

    def has(self, name: str) -> bool:
        """True if there is a field of that name."""
        return any(key == name for key, _ in self.fields)

    def text(self, name: str) -> str:
        """The topmost value, encoded words decoded, on one line."""
        return unstructured(self.first(name))


def split_headers(data: bytes) -> tuple[Headers, int]:
    """Split the header section off `data`; returns it and where the body begins.

    Ends at the first empty line, at a line that cannot be a field (then the body begins there), or at a cap.
    """
    headers = Headers()
    head = data[:MAX_SECTION]
    position, size = 0, len(head)
    if head.startswith((b"From ", b">From ")):
        position = _line_end(head, 0)[1]
    fields = headers.fields
    while position < size:
        end, after = _line_end(head, position)
        if end == position:
            return headers, after
        # A field goes on while the next line begins with a blank.
        while after < size and head[after] in b" \t":
            end, after = _line_end(head, after)
        line = head[position:end]
        match = _FIELD.match(line)
        if match is None:
            if not fields and position == 0 and not line.strip():
                position = after
                continue
            headers.ambiguous.add("mime.header_junk")
            if line[:1] in b" \t" or not _next_is_field(head, after):
                return headers, position
            position = after
            continue
        name, blank, value = match.groups()
        if blank:
            headers.ambiguous.add("mime.blank_before_colon")
        if b"\0" in value:
            headers.ambiguous.add("mime.nul")
            value = value.replace(b"\0", b"")
        if len(fields) < MAX_FIELDS:
            fields.append((name.decode("ascii").lower(), _FOLD.sub(b"", value[:MAX_VALUE]).strip()))
        else:
            headers.ambiguous.add("mime.cut")
        position = after
    if len(data) > MAX_SECTION and position >= size:
        headers.ambiguous.add("mime.cut")
    return headers, position


def _line_end(data: bytes, start: int) -> tuple[int, int]:
    """End of the line that begins at `start`, and begin of the next. CRLF, LF and lone CR end a line."""
    feed = data.find(b"\n", start)
    if feed < 0:
        feed = len(data)
    carriage = data.find(b"\r", start, feed)
    if carriage < 0:
        return feed, min(feed + 1, len(data))
    return carriage, carriage + 2 if carriage + 1 == feed and feed < len(data) else carriage + 1


def _next_is_field(head: bytes, position: int) -> bool:
    """True if the line at `position` is a field such as mail has: then a broken line before it was just skipped."""
    colon = head.find(b":", position, position + 80)
    name = head[position:colon] if colon > 0 else b""
    return bool(name) and name.replace(b"-", b"").isalnum() and (b"-" in name or name.lower() in _COMMON)


_COMMON = frozenset({b"from", b"to", b"cc", b"subject", b"date", b"received", b"sender", b"precedence"})


def unstructured(value: bytes) -> str:
    """Decode a free-text value: RFC 2047 words, else UTF-8, else Windows-1252; blanks folded."""
    return " ".join(decode_words(decode_text(value, "")).split())[:2_000]


def decode_words(text: str) -> str:
    """Replace RFC 2047 encoded words; neighbours of one charset are joined before decoding (6.2, and real mail)."""
    if "=?" not in text:
        return text
    out: list[str] = []
    pending, charset, last = b"", "", 0
    for match in _WORD.finditer(text):
        between = text[last : match.start()]
        name = match[1].partition("*")[0].lower()
        if between.strip() or (not pending and between):
            if pending:
                out.append(decode_text(pending, charset))
                pending = b""
            out.append(between)
        elif pending and name != charset:
            out.append(decode_text(pending, charset))
            pending = b""
        charset = name
        pending += _word_bytes(match[2], match[3])
        last = match.end()
    if pending:
        out.append(decode_text(pending, charset))
    out.append(text[last:])
    return "".join(out)


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return loose_base64(raw)[0]


_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_BLANKS = b" \t\r\n"


def loose_base64(data: bytes) -> tuple[bytes, bool]:
    """Decode base64 as forgivingly as any mail program; the flag says that programs would differ.

    Foreign characters are skipped and decoding goes on after padding, which is the longest of the readings.
    """
    clean = data.translate(None, _BLANKS)
    kept = clean.translate(None, _NOT_BASE64)
    odd = len(kept) != len(clean)
    out = []
    chunks = kept.split(b"=") if b"=" in kept else [kept]
    filled = 0
    for chunk in chunks[:1_000]:
        if not chunk:
            continue
        filled += 1
        if len(chunk) % 4 == 1:
            chunk = chunk[:-1]
            odd = True
        out.append(binascii.a2b_base64(chunk + b"=" * (-len(chunk) % 4)))
    return b"".join(out), odd or filled > 1


def addresses(value: bytes) -> tuple[Address, ...]:
    """Mailboxes of an address field, groups dissolved. Encoded words are decoded after the list is split, so that
    an encoded comma or bracket cannot forge a mailbox."""
    text = decode_text(value, "")
    found = []
    before = ""
    for chunk in _split_list(text):
        # An unquoted comma in a name (Doe, June <june@...>): a piece without an address belongs to the next one.
        if "@" not in chunk and "<" not in chunk and len(before) < 300:
            before += chunk.strip() + ", " if chunk.strip() else ""
            continue
        address = _mailbox(before + chunk if before and "<" in chunk else chunk)
        before = ""
        if address.address or address.name:
            found.append(address)
        if len(found) >= MAX_ADDRESSES:
            break
    if not found and before:
        found.append(Address(" ".join(decode_words(before.rstrip(", ").strip('"')).split())[:300]))
    return tuple(found)


def _split_list(text: str) -> list[str]:
    """Split at commas and semicolons outside quotes, comments and angle brackets; drop group names."""
    chunks: list[str] = []
    start, quoted, comment, angle = 0, False, 0, False
    skip = False
    for index, char in enumerate(text):
        if skip:
            skip = False
        elif char == "\\" and (quoted or comment):
            skip = True
        elif quoted:
            quoted = char != '"'
        elif char == "(":
            comment += 1
        elif comment:
            comment -= char == ")"
        elif char == '"':
            quoted = True
        elif char == "<":
            angle = True
        elif char == ">":
            angle = False
        elif char in ",;" and not angle:
            chunks.append(text[start:index])
            start = index + 1
        elif char == ":" and not angle and "@" not in text[start:index] and "=?" not in text[start:index]:
            start = index + 1
    chunks.append(text[start:])
    return chunks


def _mailbox(chunk: str) -> Address:
    chunk = chunk.strip()
    # The last angle pair is the address: "a@b" <c@d> shows a@b and writes to c@d.
    opening = chunk.rfind("<")
    if opening >= 0:
        address = chunk[opening + 1 :].partition(">")[0]
        name = chunk[:opening]
    elif "@" in chunk:
        comment = _COMMENT.search(chunk)
        name = comment[0][1:-1] if comment else ""
        address = _COMMENT.sub("", chunk)
    else:
        name, address = chunk, ""
    name = name.strip()
    if len(name) > 1 and name[0] == '"' and name[-1] == '"':
        name = name[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    else:
        name = name.replace('"', "")
    address = "".join(address.split()).strip("\"'<>,;")
    if address.startswith("@") and ":" in address:
        address = address.partition(":")[2]
    return Address(" ".join(decode_words(name).split())[:300], address[:320])


def parameters(value: bytes) -> tuple[str, list[tuple[str, str]]]:
    """A structured value and its parameters in order, RFC 2231 continuations and charsets resolved.

    The same name may come more than once: programs differ about which counts, so all are kept.
    """
    text = decode_text(value, "")
    main = text.partition(";")[0]
    if "(" in main:
        main = _COMMENT.sub("", main)
    pairs: list[tuple[str, str]] = []
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for match in _PARAM.finditer(text):
        name = match[1].lower()
        content = match[2].replace('\\"', '"').replace("\\\\", "\\") if match[2] is not None else match[3].strip()
        base, star, rest = name.partition("*")
        if not star:
            pairs.append((base, decode_words(content)))
            continue
        number, extended = rest.rstrip("*"), name.endswith("*")
        index = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
        pieces.setdefault(base, []).append((index, extended, content))
    for base, found in pieces.items():
        found.sort(key=lambda piece: piece[0])
        pairs.append((base, _rfc2231(found)))
    return main.strip().strip('"').lower()[:255], pairs[:50]


def _rfc2231(pieces: list[tuple[int, bool, str]]) -> str:
    charset, raw = "utf-8", b""
    for place, (_, extended, content) in enumerate(pieces):
        if extended and place == 0 and content.count("'") >= 2:
            charset, _, content = content.split("'", 2)
        raw += unquote_to_bytes(content) if extended else content.encode("utf-8", "replace")
    return decode_text(raw, charset)


def message_ids(*values: bytes) -> tuple[str, ...]:
    """Message-IDs in the values, in order, without brackets and repetitions; at most 50."""
    found: dict[str, None] = {}
    for value in values:
        for match in _MESSAGE_ID.finditer(decode_text(value, "")):
            found.setdefault(match[1])
            if len(found) >= 50:
                break
    return tuple(found)


def authentication(headers: Headers) -> Authentication:
    """What the receiving house says about the sender (RFC 8601 5: believe only your own border).

    The border is read off the Received lines: from the top down, the first one that took the mail from an outside
    host. Lines above it were written by the receiving house, everything below by whoever sent. So a result counts if
    it stands above the border and names the house (Microsoft's names none, and counts only there). Google writes
    its results just below its border line and removes forged ones; there the first result below counts too. A house
    that writes below without being known for it is not believed: a sender could write the same.
    """
    zone: list[bytes] = []
    houses: set[str] = set()
    below: bytes | None = None
    border = False
    for name, value in headers.fields:
        if name == "received":
            if border:
                break
            text = value.decode("latin-1")
            by, outside = _by(text), _from_house(text)
            if by:
                houses.add(by)
            # Taken from a host of another house. A line without hosts is a step inside.
            border = bool(by and outside and not _same_house(outside, houses))
        elif name == "authentication-results":
            if not border:
                zone.append(value)
            elif below is None:
                below = value
    if below is not None and not zone and houses & _WRITES_BELOW:
        zone = [below]
    if zone and not any(name == "received" for name, _ in headers.fields):
        zone = zone[:1]
        words = decode_text(zone[0], "").partition(";")[0].lower().split()
        houses = {registered_domain(words[0]) or words[0]} if words and "=" not in words[0] else set()
    results: dict[str, str] = {}
    signed: dict[str, None] = {}
    server = ""
    for value in zone[:20]:
        named = _believed(decode_text(value, ""), houses, results, signed)
        server = server or named
    if not server:
        return Authentication()
    return Authentication(
        server=server,
        spf=results.get("spf", ""),
        dkim=results.get("dkim", ""),
        dmarc=results.get("dmarc", ""),
        arc=results.get("arc", ""),
        dkim_domains=tuple(signed)[:20],
    )


_WRITES_BELOW = frozenset({"google.com"})


def _by(text: str) -> str:
    match = _BY.search(text)
    host = match[1].lower().rstrip(".") if match else ""
    return registered_domain(host) if _HOST.match(host) and not host.replace(".", "").isdigit() else ""


def _from_house(text: str) -> str:
    match = _FROM.match(text)
    if match is None:
        return ""
    host = (match[1] or "").lower().rstrip(".")
    if host == "localhost" or not _HOST.match(host):
        return ""
    return registered_domain(host)


def _same_house(domain: str, houses: set[str]) -> bool:
    return domain in houses or any(domain in house and houses & house for house in _ONE_HOUSE)


def _believed(text: str, houses: set[str], results: dict[str, str], signed: dict[str, None]) -> str:
    """Take in one field if it is the house's own; returns the name it goes by, or the empty string."""
    plain = _COMMENT.sub(" ", _COMMENT.sub(" ", text))
    words = plain.partition(";")[0].lower().split()
    server = words[0] if words and "=" not in words[0] else ""
    if server:
        if not _same_house(registered_domain(server) or server, houses):
            return ""
    elif not houses & _MICROSOFT:
        return ""
    first: dict[str, str] = {}
    for clause in plain.split(";")[:64]:
        match = _RESULT.search(clause)
        if match is None:
            continue
        method, word = match[1].lower(), match[2].lower()
        # Several signatures: one that passes is enough (RFC 6376 6.1).
        if first.get(method) != "pass":
            first[method] = word
        if method == "dkim" and word == "pass" and results.get("dkim", "pass") == "pass":
            for signer in _SIGNED_BY.finditer(clause):
                domain = registered_domain(signer[1].lower())
                if domain:
                    signed.setdefault(domain)
    for method, word in first.items():
        results.setdefault(method, word)
    return server or min(houses)
