"""Sealing reports to the commons: HPKE base mode (RFC 9180), DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.

Whoever carries a sealed report (a relay, a proxy, a provider) sees 65 bytes that look random. Each sealing uses a new
ephemeral key: two reports of one client have nothing in common.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from companion.domain.errors import Rejected
from companion.sharing.report import SIZE

INFO = b"companion report 1"
SEALED = 1 + 32 + SIZE + 16
"""Bytes of a sealed report: number of the key, encapsulated key, ciphertext with its tag."""


@dataclass(frozen=True, slots=True)
class SealingKey:
    """The commons' public key that reports are sealed to."""

    number: int
    """0 to 255; says which private key opens."""
    public: bytes
    """32 bytes, X25519."""


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_128_GCM)


def seal(plain: bytes, key: SealingKey) -> bytes:
    """Seal the bytes of a report. Raises `Rejected("commons.key")` if the key is none."""
    try:
        public = X25519PublicKey.from_public_bytes(key.public)
        return bytes([key.number]) + _suite().encrypt(plain, public, info=INFO)
    except ValueError as error:
        raise Rejected("commons.key") from error


def unseal(sealed: bytes, keys: Mapping[int, X25519PrivateKey]) -> tuple[bytes, int]:
    """What was sealed, and the number of the key. Raises `Rejected("report.sealed")` if it does not open."""
    key = keys.get(sealed[0]) if len(sealed) == SEALED else None
    if key is None:
        raise Rejected("report.sealed")
    try:
        return _suite().decrypt(sealed[1:], key, info=INFO), sealed[0]
    except (InvalidTag, ValueError) as error:
        raise Rejected("report.sealed") from error
