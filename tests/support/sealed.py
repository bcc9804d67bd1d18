"""Sealed reports as clients send them, and as no client would."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from companion.sharing.report import Report, encode
from companion.sharing.seal import SealingKey, seal
from companion.sharing.stamp import read
from companion.sharing.vocabulary import drawn


def public(key: X25519PrivateKey, number: int = 1) -> SealingKey:
    return SealingKey(number, key.public_key().public_bytes_raw())


def one(key: SealingKey, week: int, answer: int = 1, effort: int = 0, nonce: bytes | None = None) -> bytes:
    """A sound report, its question drawn as it should be."""
    while True:
        chosen = nonce or secrets.token_bytes(8)
        stamp = read(chosen, week, key.public, effort)
        if stamp is not None:
            return seal(encode(Report(week, drawn(stamp.lot), answer), chosen), key)


def many(key: SealingKey, week: int, count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield one(key, week)
