"""A second, small implementation of HPKE's receiving side, after the text of RFC 9180 alone, to check the first by.

DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. It also seals with a given ephemeral key, which the
library does not offer, so that the RFC's own vectors can be used.
"""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEM_SUITE = b"KEM" + (0x0020).to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(n.to_bytes(2, "big") for n in (0x0020, 0x0001, 0x0001))


def extract(salt: bytes, label: bytes, key: bytes, suite: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + key, hashlib.sha256)


def expand(key: bytes, label: bytes, info: bytes, size: int, suite: bytes) -> bytes:
    labelled = size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    out, block = b"", b""
    while len(out) < size:
        block = hmac.digest(key, block + labelled + bytes([len(out) // 32 + 1]), hashlib.sha256)
        out += block
    return out[:size]


def shared_secret(exchanged: bytes, encapsulated: bytes, public: bytes) -> bytes:
    eae = extract(b"", b"eae_prk", exchanged, KEM_SUITE)
    return expand(eae, b"shared_secret", encapsulated + public, 32, KEM_SUITE)


def schedule(secret: bytes, info: bytes) -> tuple[bytes, bytes]:
    context = b"\0" + extract(b"", b"psk_id_hash", b"", SUITE) + extract(b"", b"info_hash", info, SUITE)
    root = extract(secret, b"secret", b"", SUITE)
    return expand(root, b"key", context, 16, SUITE), expand(root, b"base_nonce", context, 12, SUITE)


def open_base(
    encapsulated: bytes, ciphertext: bytes, private: X25519PrivateKey, info: bytes, aad: bytes = b""
) -> bytes:
    exchanged = private.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    secret = shared_secret(exchanged, encapsulated, private.public_key().public_bytes_raw())
    key, nonce = schedule(secret, info)
    return AESGCM(key).decrypt(nonce, ciphertext, aad)


def seal_base(plain: bytes, public: bytes, ephemeral: X25519PrivateKey, info: bytes, aad: bytes = b"") -> bytes:
    encapsulated = ephemeral.public_key().public_bytes_raw()
    exchanged = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = schedule(shared_secret(exchanged, encapsulated, public), info)
    return encapsulated + AESGCM(key).encrypt(nonce, plain, aad)
