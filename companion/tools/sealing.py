"""Sealing of files of any size: authenticated encryption in pieces, so that neither side holds more than one.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance", CRYPTO 2015) over ChaCha20-Poly1305 (RFC 8439), as the `age` format uses it: every file has a key
of its own (HKDF, RFC 5869, over a random salt), the nonce of a piece is its number and a mark on the last one. Pieces
that are altered, exchanged, repeated, missing or cut off are noticed; nothing of such a piece is given out.

    "CGHOLD1\\n"  salt (16)  length of the label (4, big-endian)  label, sealed  pieces, sealed
"""

from __future__ import annotations

import secrets
import struct
from collections.abc import Callable, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from companion.domain.errors import Rejected

MAGIC = b"CGHOLD1\n"
PIECE = 256 * 1024
"""Bytes of content in one piece."""
TAG = 16
MAX_LABEL = 8 * 1024 * 1024
"""Longest label, in bytes; a file's extended attributes are in it."""
_LABEL, _MORE, _LAST = 0, 1, 2
"""What a nonce is for, its first byte."""

Read = Callable[[int], bytes]
"""Up to so many bytes, fewer only at the end."""
Write = Callable[[bytes], None]


def derive(secret: bytes, purpose: bytes) -> bytes:
    """A 32-byte key for one purpose, out of a 32-byte secret that has others."""
    return HKDF(SHA256(), 32, salt=None, info=purpose).derive(secret)


def seal(key: bytes, label: bytes, read: Read, write: Write) -> int:
    """Write the label and all that can be read, sealed; returns how many bytes of content that were."""
    salt = secrets.token_bytes(16)
    head = MAGIC + salt + struct.pack(">I", len(label) + TAG)
    box = _box(key, salt)
    write(head + box.encrypt(_nonce(_LABEL, 0), label, head))
    number, total, piece = 0, 0, read(PIECE)
    while True:
        following = read(PIECE) if len(piece) == PIECE else b""
        total += len(piece)
        write(box.encrypt(_nonce(_MORE if following else _LAST, number), piece, None))
        if not following:
            return total
        piece, number = following, number + 1


def unseal(key: bytes, read: Read) -> tuple[bytes, Iterator[bytes]]:
    """The label, and the content in pieces as they are asked for.

    Raises `Rejected("hold.damaged")`, at once or while the pieces come, where anything is not as it was sealed; what
    came before is then no whole file and must not be used as one.
    """
    head = read(len(MAGIC) + 20)
    if len(head) != len(MAGIC) + 20 or not head.startswith(MAGIC):
        raise Rejected("hold.damaged")
    size = struct.unpack(">I", head[-4:])[0]
    if not TAG <= size <= MAX_LABEL:
        raise Rejected("hold.damaged")
    box = _box(key, head[len(MAGIC) : -4])
    label = _decrypt(box, _nonce(_LABEL, 0), read(size), head)
    return label, _pieces(box, read)


def _pieces(box: ChaCha20Poly1305, read: Read) -> Iterator[bytes]:
    number, piece = 0, read(PIECE + TAG)
    while True:
        following = read(PIECE + TAG) if len(piece) == PIECE + TAG else b""
        yield _decrypt(box, _nonce(_MORE if following else _LAST, number), piece, None)
        if not following:
            return
        piece, number = following, number + 1


def _box(key: bytes, salt: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=salt, info=b"companion hold file 1").derive(key))


def _nonce(purpose: int, number: int) -> bytes:
    return struct.pack(">B3xQ", purpose, number)


def _decrypt(box: ChaCha20Poly1305, nonce: bytes, data: bytes, head: bytes | None) -> bytes:
    try:
        return box.decrypt(nonce, data, head)
    except (InvalidTag, ValueError):
        raise Rejected("hold.damaged") from None
