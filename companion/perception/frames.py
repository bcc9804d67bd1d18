"""What crosses the pipes between the guard and the worker, and what of it is believed.

A frame to the worker is two lengths (big endian, 32 bits each), a JSON header, and the item's bytes as they came.
A frame from the worker is one length and JSON. The worker may have been taken over by what it read, so a reply
can say only what was *seen*: whose item it is, when it came, what an indicator is called and how much it counts
are the guard's own knowledge and are never taken from a reply.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from companion.domain.journal import Sight
from companion.domain.judgement import Evidence, Fact, Indicator
from companion.domain.observation import Observation, RawItem, Signature
from companion.domain.wire import WireError, decode, encode
from companion.perception.confinement import Protections

T = TypeVar("T")

REQUEST_HEAD = struct.Struct(">II")
REPLY_HEAD = struct.Struct(">I")
MAX_REPLY = 4 * 2**20
"""Longest reply accepted, in bytes of JSON."""
MOST_SIGNATURES = 20
"""Most signatures of one mail."""
MAX_VALUE = 2_000
"""Longest signature, in characters."""
_HOST = re.compile(r"[a-z0-9_.-]{1,253}")
_HEX = re.compile(r"[0-9a-f]{64}")
MAX_NAME = 80
"""Longest name of an exception type that is passed on."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Header of a request. `nonce` cannot be guessed, so that a reply made earlier cannot fit a later item."""

    nonce: str
    item: RawItem
    """Without its bytes."""


@dataclass(frozen=True, slots=True)
class Found:
    """Evidence as it travels: the indicator by name only."""

    indicator: str
    strength: float
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What the worker made of one item: an observation, or the type name of what went wrong."""

    nonce: str
    stream: str
    key: str
    observation: Observation | None = None
    evidence: tuple[Found, ...] = ()
    error: str = ""
    signatures: tuple[Signature, ...] = ()
    pages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hello:
    """First frame of a worker: what was taken from it, or the type name of what kept it from starting."""

    protections: Protections = field(default_factory=Protections)
    error: str = ""


def request_frame(item: RawItem, data: bytes) -> tuple[Asking, bytes]:
    """What to send (without `data` itself, which follows it), and the header to check the reply against."""
    asking = Asking(secrets.token_hex(8), replace(item, data=None))
    header = _dump(asking)
    return asking, REQUEST_HEAD.pack(len(header), len(data)) + header


def reply_frame(reply: Reply | Hello) -> bytes:
    """What the worker sends. Half characters (lone surrogates) become question marks."""
    body = _dump(reply)
    return REPLY_HEAD.pack(len(body)) + body


def found(evidence: Evidence) -> Found:
    """Evidence as it travels."""
    return Found(evidence.indicator.name, evidence.strength, evidence.facts)


def parse(kind: type[T], body: bytes) -> T:
    """Strictly read one JSON text as `kind`; raises `WireError` for anything else."""
    try:
        data: Any = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):  # no JSON, no UTF-8, a number of 5,000 digits; too deep
        raise WireError("not JSON") from None
    return decode(kind, data)


def sight(body: bytes, asking: Asking, data: bytes, indicators: Mapping[str, Indicator]) -> Sight | str:
    """What a reply says about the item that was asked about, or the type name of the error it reports.

    Raises `WireError` if it is no reply, or one to another question, or says what cannot be.
    """
    reply = parse(Reply, body)
    item = asking.item
    if (reply.nonce, reply.stream, reply.key) != (asking.nonce, item.stream, item.key):
        raise WireError("a reply to another question")
    if reply.error:
        if (
            reply.observation
            or reply.evidence
            or reply.signatures
            or reply.pages
            or len(reply.error) > MAX_NAME
            or not reply.error.isidentifier()
        ):
            raise WireError("name of an error expected")
        return reply.error
    if reply.observation is None:
        raise WireError("observation expected")
    observation = replace(
        reply.observation,
        id=hashlib.sha256(data).hexdigest()[:32],
        source=item.source,
        stream=item.stream,
        key=item.key,
        kind=item.kind,
        at=item.at,
        outgoing=item.outgoing,
    )
    evidence = tuple(_evidence(each, observation, indicators) for each in reply.evidence)
    if len({each.indicator.name for each in evidence}) != len(evidence):
        raise WireError("an indicator twice")
    if len(reply.signatures) > MOST_SIGNATURES or any(not _plain(each) for each in reply.signatures):
        raise WireError("a few signatures expected")
    return Sight(observation, evidence, reply.signatures, reply.pages)


def _evidence(each: Found, observation: Observation, indicators: Mapping[str, Indicator]) -> Evidence:
    indicator = indicators.get(each.indicator)
    if indicator is None:
        raise WireError("unknown indicator")
    if not 0.0 <= each.strength <= 1.0:
        raise WireError("strength from 0 to 1 expected")
    parts = {"text": observation.text, "subject": observation.subject, "picture": observation.picture_text}
    for fact in each.facts:
        span = fact.span
        if span is not None and not 0 <= span.start <= span.end <= len(parts.get(span.part, "")):
            raise WireError("span outside the text")
    return Evidence(indicator, each.strength, each.facts)


def _plain(signature: Signature) -> bool:
    """Nothing in it but what a name or a number may hold: part of it becomes a question to the DNS."""
    names = (signature.domain, signature.selector, signature.owner)
    return (
        all(_HOST.fullmatch(name) is not None for name in names)
        and _HEX.fullmatch(signature.digest) is not None
        and len(signature.value) <= MAX_VALUE
    )


_JSON = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


def _dump(value: Asking | Reply | Hello) -> bytes:
    text = _JSON.encode(encode(value))
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
