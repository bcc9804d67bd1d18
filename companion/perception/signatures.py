"""Signatures on a mail, to the point where only a key is missing: DKIM (RFC 6376, 8301, 8463), ARC (RFC 8617).

Two halves, because a mail is hostile bytes and keys come over the network. Here, in the confined worker, the mail is
taken apart, brought into canonical form and hashed, and whatever makes a signature worthless is noticed. What leaves
is a domain, a selector, a hash and a number (`Signature`); outside, `tools.vouching` fetches the key and does the
arithmetic, and never sees the mail.

Stricter than the standard where a lenient reading would vouch for what the person sees and the domain never signed: a
body signed only in part (`l=`), a second From, RSA with SHA-1, an expired signature count as unsound.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence

from companion.domain.observation import Signature

MOST_SIGNATURES = 5
"""Signatures looked at; a mail with more is not worth the hashing."""
MOST_SETS = 10
"""ARC sets; the standard allows 50, real chains have two or three."""
MAX_HEADER = 256 * 1024
MAX_TAGS = 64 * 1024
_ALGORITHMS = frozenset({"rsa-sha256", "ed25519-sha256"})
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*")
_B_TAG = re.compile(rb"((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*")

Field = tuple[bytes, bytes, bytes]
"""A header field: its name in lower case, the field as it stands without the final line end, its value."""


def signatures(data: bytes, at: float) -> tuple[Signature, ...]:
    """The signatures of a mail, DKIM first, then the ARC chain in order. `at`: when it arrived, for expiry."""
    ends = [place for mark in (b"\n\r\n", b"\n\n") if (place := data.find(mark, 0, MAX_HEADER)) >= 0]
    head = data[: min(ends, default=MAX_HEADER)].lower()
    if b"dkim-signature" not in head and b"arc-seal" not in head:
        return ()  # spares most unsigned mail the rest
    fields, body = _parts(data)
    if sum(name == b"from" for name, _, _ in fields) != 1:
        return ()
    bodies: dict[bytes, bytes] = {}
    found: list[Signature] = []
    for field in [each for each in fields if each[0] == b"dkim-signature"][:MOST_SIGNATURES]:
        one = _message(field, fields, body, bodies, at)
        if one is not None:
            found.append(one)
    return (*found, *_chain(fields, body, bodies, at))


def _parts(data: bytes) -> tuple[list[Field], bytes]:
    """Header fields from the top, and the body; line ends as they are on the wire."""
    text = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    head, blank, body = text.partition(b"\r\n\r\n")
    fields: list[Field] = []
    if text.startswith(b"\r\n") or len(head) > MAX_HEADER:
        return [], b""
    for line in re.split(rb"\r\n(?![ \t])", head):
        name, colon, value = line.partition(b":")
        name = name.rstrip(b" \t").lower()
        if colon and name and not re.search(rb"[^!-~]", name):
            fields.append((name, line, value))
    return fields, body if blank else b""


def _message(
    field: Field, fields: Sequence[Field], body: bytes, bodies: dict[bytes, bytes], at: float, kind: str = "dkim"
) -> Signature | None:
    """A signature over message and header: DKIM-Signature or ARC-Message-Signature. None if it is none."""
    tags = _tags(field[2])
    if tags is None or (kind == "dkim" and tags.get("v") != "1"):
        return None
    names = [name.strip().lower() for name in tags.get("h", "").split(":")]
    header, _, form = tags.get("c", "simple/simple").lower().partition("/")
    form = form or "simple"
    if not {"h", "bh"} <= set(tags) or {header, form} - {"simple", "relaxed"} or len(names) > 200:
        return None
    made = _signature(tags, kind)
    if made is None:
        return None
    if form.encode() not in bodies:
        bodies[form.encode()] = hashlib.sha256(_body(body, form == "relaxed")).digest()
    sound = (
        "from" in names
        and "l" not in tags
        and _bytes(tags["bh"]) == bodies[form.encode()]
        and not (tags.get("x", "").isdigit() and float(tags["x"][:15]) < at)
        and not (kind == "arc-message" and "arc-seal" in names)
    )
    text = b"".join(_header(each, header == "relaxed") + b"\r\n" for each in _signed(names, fields, field))
    text += _header(_without_b(field), header == "relaxed")
    return _filled(made, text, sound)


def _chain(fields: Sequence[Field], body: bytes, bodies: dict[bytes, bytes], at: float) -> list[Signature]:
    """The ARC chain: all seals and the newest message signature; empty if there is none, or it is no chain."""
    sets: dict[int, dict[bytes, Field]] = {}
    for field in fields:
        if field[0] in _ARC:
            tags = _tags(field[2].partition(b";")[0] if field[0] == b"arc-authentication-results" else field[2])
            number = (tags or {}).get("i", "")
            instance = int(number) if number.isdigit() and len(number) <= 2 else 0
            if not 1 <= instance <= MOST_SETS or field[0] in sets.setdefault(instance, {}):
                return []
            sets[instance][field[0]] = field
    if not sets or sorted(sets) != list(range(1, len(sets) + 1)) or any(set(s) != set(_ARC) for s in sets.values()):
        return []
    found: list[Signature] = []
    for instance in range(1, len(sets) + 1):
        seal = sets[instance][b"arc-seal"]
        tags = _tags(seal[2]) or {}
        made = _signature(tags, "arc-seal")
        if made is None or "h" in tags:
            return []
        text = b"".join(
            _header(sets[j][name] if (j, name) != (instance, b"arc-seal") else _without_b(seal), relaxed=True)
            + (b"\r\n" if (j, name) != (instance, b"arc-seal") else b"")
            for j in range(1, instance + 1)
            for name in _ARC
        )
        found.append(_filled(made, text, tags.get("cv") == ("none" if instance == 1 else "pass")))
    newest = _message(sets[len(sets)][b"arc-message-signature"], fields, body, bodies, at, "arc-message")
    return [*found, newest] if newest is not None else []


_ARC = (b"arc-authentication-results", b"arc-message-signature", b"arc-seal")
"""The three fields of an ARC set, in the order in which a seal covers them (RFC 8617, 5.1.1)."""


def _signature(tags: dict[str, str], kind: str) -> Signature | None:
    domain, selector, algorithm = (tags.get(name, "").lower().rstrip(".") for name in ("d", "s", "a"))
    if not (_NAME.fullmatch(domain) and _NAME.fullmatch(selector)) or "." not in domain:
        return None
    if algorithm not in _ALGORITHMS or not _bytes(tags.get("b", "")) or len(tags["b"]) > 2_000:
        return None
    identity = tags.get("i", "") if kind == "dkim" else ""
    owner = identity.rpartition("@")[2].lower() or domain
    if owner != domain and not owner.endswith(f".{domain}"):
        return None
    return Signature(
        kind, domain, selector, algorithm, "", base64.b64encode(_bytes(tags["b"])).decode("ascii"), owner
    )


def _filled(made: Signature, text: bytes, sound: bool) -> Signature:
    digest = hashlib.sha256(text).hexdigest()
    return Signature(
        made.kind, made.domain, made.selector, made.algorithm, digest, made.value, made.owner, sound=sound
    )


def _tags(value: bytes) -> dict[str, str] | None:
    """A tag list (RFC 6376, 3.2); None if a tag is there twice or it is no list."""
    if len(value) > MAX_TAGS:
        return None
    found: dict[str, str] = {}
    for piece in value.decode("latin-1").split(";"):
        name, equals, text = piece.partition("=")
        name = name.strip()
        if not equals:
            if name:
                return None
            continue
        if name in found:
            return None
        found[name] = re.sub(r"\s+", "", text) if name in ("b", "bh", "h", "d", "s", "a", "c", "i") else text.strip()
    return found


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(re.sub(r"\s+", "", text), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _signed(names: Sequence[str], fields: Sequence[Field], own: Field) -> list[Field]:
    """The fields that a signature names, each instance once, from the bottom up (RFC 6376, 5.4.2)."""
    left: dict[bytes, list[Field]] = {}
    for field in fields:
        if field is not own:
            left.setdefault(field[0], []).append(field)
    taken = (left.get(name.encode("latin-1", "replace")) for name in names)
    return [there.pop() for there in taken if there]


def _without_b(field: Field) -> Field:
    value = _B_TAG.sub(rb"\1", field[2], count=1)
    return field[0], field[1][: len(field[1]) - len(field[2])] + value, value


def _header(field: Field, relaxed: bool) -> bytes:
    if not relaxed:
        return field[1]
    value = re.sub(rb"[ \t]+", b" ", field[2].replace(b"\r\n", b""))
    return field[0] + b":" + value.strip(b" ")


def _body(body: bytes, relaxed: bool) -> bytes:
    if relaxed:
        # Only where a run is no single blank already: most of a letter's blanks are.
        body = re.sub(rb"\t[ \t]*| [ \t]+", b" ", body).replace(b" \r\n", b"\r\n").removesuffix(b" ")
    # By ever smaller steps: an expression would begin anew at every line, or keep a place for each.
    end = len(body)
    for step in (b"\r\n" * 65_536, b"\r\n" * 256, b"\r\n"):
        while body.endswith(step, 0, end):
            end -= len(step)
    body = body[:end]
    return body + b"\r\n" if body or not relaxed else b""
