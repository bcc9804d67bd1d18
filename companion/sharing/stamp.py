"""Stamps: a little work for each report, instead of a name, and the lot that chooses the report's question.

Without identity there are only two things to ration: time and work. A stamp is a random number whose scrypt digest
begins with `EFFORT` zero bits, over the week and the commons' own key; finding one takes about half a second of one
core and a mebibyte, checking one a few milliseconds. The rest of the digest draws the question, and names the stamp
as spent, so that the same report counts once however often it arrives.

What this buys, and what not: whoever wants to aim a thousand reports at one sign has to make work for a hundred
thousand, and work cannot be stored for other weeks' counts. It does not stop somebody who has as many machines as all
honest people together; for that, what is published is clipped (`companion.commons.estimates`) and the gate judges.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from companion.sharing.report import NONCE

EFFORT = 7
"""Zero bits wanted: 128 attempts on average."""
_N, _R = 1 << 10, 8
"""Cost of scrypt: 1 MiB, 3 to 5 milliseconds."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp that holds for one week and one commons."""

    nonce: bytes
    lot: int
    """What the question is drawn with (`vocabulary.drawn`)."""
    token: bytes
    """16 bytes under which it is spent."""


def read(nonce: bytes, week: int, audience: bytes, effort: int = EFFORT) -> Stamp | None:
    """The stamp that a nonce makes, or None if there is not enough work in it.

    `audience` is the commons' public key: work done for one commons is worth nothing at another.
    """
    salt = hashlib.sha256(b"companion stamp 1" + week.to_bytes(2, "big") + audience).digest()[:16]
    digest = hashlib.scrypt(nonce, salt=salt, n=_N, r=_R, p=1, dklen=32)
    if int.from_bytes(digest[:4], "big") >> (32 - effort):
        return None
    return Stamp(nonce, int.from_bytes(digest[4:16], "big"), digest[16:])


def mint(week: int, audience: bytes, effort: int = EFFORT) -> Stamp:
    """Do the work. Takes half a second on average, seconds at times; scrypt lets other threads run meanwhile."""
    while True:
        found = read(secrets.token_bytes(NONCE), week, audience, effort)
        if found is not None:
            return found
