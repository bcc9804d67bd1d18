"""Shared knowledge: what the commons learnt, signed; and what of it a companion lets near its own judgement.

A publication holds the bundle and every change of the commons' signing keys so far. A companion pins the first key
and follows the changes, each signed by a key that held before it. A bundle that is older than the last one taken, of
the same number but another content, or out of date, is refused; the old one stays.

Whatever it says, a bundle can only make the companion warier of a pattern (`warier`), by at most `CLIP` in log-odds;
whether even that is taken is for the endorsement gate. Nothing in it names a sender.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from companion.domain import wire
from companion.domain.errors import Rejected
from companion.domain.judgement import SCAMS
from companion.sharing import signed
from companion.sharing.seal import SealingKey
from companion.sharing.vocabulary import SIGNS

BUNDLE, KEYS = "companion bundle 1", "companion keys 1"
CLIP = 0.5
"""Largest shift of a sign's weight that is ever published or taken, in log-odds: a weak hint."""
FEWEST = 50
"""Reports below which nothing is published about anything."""
MAX_AGE_S = 60 * 86_400.0
"""A bundle may not claim to hold for longer."""
MOST_EFFORT = 11
"""Zero bits of a stamp beyond which no client works: a quarter of a minute, on a slow machine a minute."""
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,39}")
T = TypeVar("T")
_SIGN = re.compile(r"[a-z0-9_]{1,30}\.[a-z0-9_]{1,40}")
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Reliability:
    """How much more (or less) one sign speaks for a scam than the average answered alert."""

    sign: str
    shift: float
    """In log-odds, after every caution of the commons; within `CLIP`."""
    low: float
    high: float
    """95 % interval of the estimate, before these cautions."""
    reports: int


@dataclass(frozen=True, slots=True)
class Rate:
    """Share of a threat among confirmed scams, with its 95 % interval."""

    threat: str
    share: float
    low: float
    high: float
    reports: int


@dataclass(frozen=True, slots=True)
class PublishedKey:
    """A public key that reports may be sealed to."""

    number: int
    public: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything the commons publishes."""

    serial: int
    issued: float
    expires: float
    sealing: tuple[PublishedKey, ...]
    """The first is used."""
    effort: int
    """Zero bits of a stamp (`stamp.EFFORT`)."""
    models: tuple[str, ...] = ()
    """Versions of the fitted weights, newest first."""
    reliabilities: tuple[Reliability, ...] = ()
    rates: tuple[Rate, ...] = ()

    @property
    def key(self) -> SealingKey:
        """The key to seal to."""
        return SealingKey(self.sealing[0].number, bytes.fromhex(self.sealing[0].public))


@dataclass(frozen=True, slots=True)
class Change:
    """From `serial` on, bundles and further changes are signed by one of `keys`."""

    serial: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trust:
    """What a companion holds against the next publication."""

    keys: tuple[str, ...]
    """Signing keys that hold now; at first the pinned one."""
    changes: int = 0
    """Serial number of the last change of keys that was followed."""
    serial: int = 0
    digest: str = ""
    """Of the last bundle taken, which no older one may replace."""


def publication(bundle: bytes, changes: tuple[bytes, ...] = ()) -> bytes:
    """What is served: the signed bundle with the signed changes of keys, oldest first."""
    return json.dumps({"bundle": bundle.hex(), "changes": [change.hex() for change in changes]}).encode("ascii")


def write(bundle: Bundle) -> bytes:
    """The bundle as bytes: one spelling for one bundle."""
    return json.dumps(wire.encode(bundle), sort_keys=True).encode("ascii")


def read(data: bytes) -> Bundle:
    """The bundle of `write`. Raises `Rejected("bundle.unsound")`."""
    bundle = _decoded(Bundle, data)
    _check(bundle)
    return bundle


def sign_bundle(bundle: Bundle, key: Ed25519PrivateKey) -> bytes:
    """The signed bundle. Raises `Rejected("bundle.unsound")` rather than sign what no client would take."""
    _check(bundle)
    return signed.sign(BUNDLE, write(bundle), key)


def sign_change(change: Change, key: Ed25519PrivateKey) -> bytes:
    """The signed change of keys; `key` is one that held before."""
    return signed.sign(KEYS, json.dumps(wire.encode(change), sort_keys=True).encode("ascii"), key)


def accept(data: bytes, trust: Trust, now: float) -> tuple[Bundle, Trust]:
    """Verify a publication: the bundle, and what to hold against the next one.

    Raises `Rejected` with `bundle.unreadable`, `bundle.unknown_key`, `bundle.tampered`, `bundle.rolled_back`,
    `bundle.forked`, `bundle.expired` or `bundle.unsound`. Nothing of it is believed then, and `trust` stays.
    """
    try:
        if len(data) > signed.MAX_BYTES:
            raise ValueError
        outer = json.loads(data)
        sealed = bytes.fromhex(outer["bundle"])
        changes = [bytes.fromhex(change) for change in outer["changes"][:1_000]]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Rejected("bundle.unreadable") from error
    for change in changes:
        trust = _follow(trust, change)
    content = _opened(BUNDLE, sealed, trust.keys)
    bundle = read(content)
    digest = hashlib.sha256(content).hexdigest()
    if bundle.serial < trust.serial:
        raise Rejected("bundle.rolled_back")
    if bundle.serial == trust.serial and digest != trust.digest:
        raise Rejected("bundle.forked")
    if now >= bundle.expires:
        raise Rejected("bundle.expired")
    return bundle, replace(trust, serial=bundle.serial, digest=digest)


def warier(bundle: Bundle) -> Mapping[str, float]:
    """What of a bundle may be put before the gate: shifts towards wariness, and only those, of signs known here."""
    return {r.sign: r.shift for r in bundle.reliabilities if r.shift > 0.0 and r.sign in SIGNS}


def _follow(trust: Trust, data: bytes) -> Trust:
    _, content = _signer(KEYS, data)
    change = _decoded(Change, content)
    if not 0 < change.serial < 1 << 31 or not 0 < len(change.keys) <= 8:
        raise Rejected("bundle.unsound")
    if not all(_KEY.fullmatch(key) for key in change.keys):
        raise Rejected("bundle.unsound")
    if change.serial <= trust.changes:
        return trust  # Followed before.
    if change.serial != trust.changes + 1:
        raise Rejected("bundle.unknown_key")
    _opened(KEYS, data, trust.keys)
    return replace(trust, keys=change.keys, changes=change.serial)


def _signer(kind: str, data: bytes) -> tuple[str, bytes]:
    try:
        return signed.signer(kind, data)
    except Rejected as error:
        raise Rejected("bundle.tampered") from error


def _opened(kind: str, data: bytes, keys: tuple[str, ...]) -> bytes:
    key, content = _signer(kind, data)
    if key not in keys:
        raise Rejected("bundle.unknown_key")
    return content


def _decoded(kind: type[T], content: bytes) -> T:
    try:
        return wire.decode(kind, json.loads(content))
    except (ValueError, RecursionError, wire.WireError) as error:
        raise Rejected("bundle.unsound") from error


def _check(bundle: Bundle) -> None:
    """Refuse whatever is outside the vocabulary or the bounds."""
    numbers = [bundle.issued, bundle.expires]
    for r in bundle.reliabilities:
        numbers += [r.shift, r.low, r.high]
    for t in bundle.rates:
        numbers += [t.share, t.low, t.high]
    signs, threats = [r.sign for r in bundle.reliabilities], [t.threat for t in bundle.rates]
    sound = (
        all(math.isfinite(number) for number in numbers)
        and 0 < bundle.serial < 1 << 53
        and 0 < bundle.expires - bundle.issued <= MAX_AGE_S
        and 0 <= bundle.effort <= MOST_EFFORT
        and 0 < len(bundle.sealing) <= 8
        and all(0 <= key.number <= 255 and _KEY.fullmatch(key.public) for key in bundle.sealing)
        and len(bundle.models) <= 64
        and all(_VERSION.fullmatch(version) for version in bundle.models)
        and len(set(signs)) == len(signs)
        and all(_SIGN.fullmatch(sign) for sign in signs)
        and len(set(threats)) == len(threats)
        and set(threats) <= {threat.value for threat in SCAMS}
        and all(abs(r.shift) <= CLIP and r.reports >= FEWEST for r in bundle.reliabilities)
        and all(0 <= t.low <= t.share <= t.high <= 1 and t.reports >= FEWEST for t in bundle.rates)
    )
    if not sound:
        raise Rejected("bundle.unsound")
