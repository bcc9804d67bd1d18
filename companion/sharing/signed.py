"""Signed files: a first line that says what it is, the key, the signature, then the content, byte for byte.

Ed25519 (RFC 8032) over the first line and the content, so that nothing signed as one kind passes as another. The
content is not even looked at before the signature holds.
"""

from __future__ import annotations

from collections.abc import Collection

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from companion.domain.errors import Rejected

MAX_BYTES = 4 << 20
"""Largest file that is looked at."""


def public_hex(private: Ed25519PrivateKey) -> str:
    """The public key of a private one, as 64 hexadecimal digits."""
    return private.public_key().public_bytes_raw().hex()


def sign(kind: str, content: bytes, private: Ed25519PrivateKey) -> bytes:
    """The signed file. `kind` is its first line, such as `companion bundle 1`."""
    head = kind.encode("ascii") + b"\n"
    signature = private.sign(head + content)
    return head + f"{public_hex(private)}\n{signature.hex()}\n".encode("ascii") + content


def signer(kind: str, data: bytes) -> tuple[str, bytes]:
    """Who signed a file, and its content, once the signature holds for that key. Says nothing about trust in the key.

    Raises `Rejected` with `signed.too_large`, `signed.other_kind`, or `signed.tampered`.
    """
    if len(data) > MAX_BYTES:
        raise Rejected("signed.too_large")
    pieces = data.split(b"\n", 3)
    if pieces[0] != kind.encode("ascii"):
        raise Rejected("signed.other_kind")
    try:
        _, key, signature, content = pieces
        public = Ed25519PublicKey.from_public_bytes(_hex(key, 32))
        public.verify(_hex(signature, 64), pieces[0] + b"\n" + content)
    except (ValueError, InvalidSignature) as error:
        raise Rejected("signed.tampered") from error
    return key.decode("ascii"), content


def opened(kind: str, data: bytes, keys: Collection[str]) -> bytes:
    """The content of a file signed by one of `keys`. Raises `Rejected("signed.unknown_key")` for any other key."""
    key, content = signer(kind, data)
    if key not in keys:
        raise Rejected("signed.unknown_key")
    return content


def _hex(text: bytes, size: int) -> bytes:
    """Exactly one spelling: lower-case digits."""
    raw = bytes.fromhex(text.decode("ascii"))
    if len(raw) != size or raw.hex().encode("ascii") != text:
        raise ValueError("not in the one spelling")
    return raw
