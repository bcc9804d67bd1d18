"""Which domains stand behind a mail: the keys of its signatures, fetched from the DNS, and the arithmetic.

The mail itself is never seen here, only what `perception.signatures` made of it in the confined worker. Asking for
keys tells the person's own resolver, and through it the senders' name servers, that such a mail is being read. So it
is off until allowed, happens only where the mail's own provider said nothing about the sender, and every key is
remembered.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

from companion.domain.errors import Unavailable
from companion.domain.observation import Authentication, Signature

LEAST_BITS, MOST_BITS = 1024, 4096
"""Sizes of RSA keys that count (RFC 8301, 3.2); larger ones only cost time."""

Texts = Callable[[str], tuple[str, ...]]
"""The TXT records of a name, joined; empty if there are none. Raises `Unavailable` if nobody can say."""
Registered = Callable[[str], str]
"""Registered domain of a host."""


def vouch(signatures: Sequence[Signature], texts: Texts, registered: Registered) -> Authentication | None:
    """What the signatures prove, or None if nothing: a signature that fails proves nothing (lists break them daily).

    Never raises: where no key can be had, nothing is proved.
    """
    domains: dict[str, None] = {}
    for each in signatures:
        if each.kind == "dkim" and _holds(each, texts):
            domains.setdefault(registered(each.domain) or each.domain)
    chain = [each for each in signatures if each.kind.startswith("arc-")]
    arc = bool(chain) and all(_holds(each, texts) for each in chain)
    if not domains and not arc:
        return None
    return Authentication(dkim="pass" if domains else "", arc="pass" if arc else "", dkim_domains=tuple(domains))


def _holds(signature: Signature, texts: Texts) -> bool:
    """Whether one signature is sound and fits its key."""
    if not signature.sound:
        return False
    try:
        records = texts(f"{signature.selector}._domainkey.{signature.domain}")
    except Unavailable:
        return False
    # Several records at one name are undefined (RFC 6376, 3.6.2.2); then none of them is believed.
    return len(records) == 1 and _fits(signature, records[0])


def _fits(signature: Signature, record: str) -> bool:
    tags = dict(_tag(piece) for piece in record.split(";") if "=" in piece)
    kind, flags = tags.get("k", "rsa").lower(), tags.get("t", "").split(":")
    hashes, services = tags.get("h", "sha256").split(":"), tags.get("s", "*").split(":")
    if tags.get("v", "DKIM1") != "DKIM1" or "sha256" not in hashes or not {"*", "email"} & set(services):
        return False
    if "y" in flags or ("s" in flags and signature.owner != signature.domain):
        return False  # the domain is only testing, or signs for itself alone
    try:
        key, value = base64.b64decode(tags.get("p", ""), validate=True), base64.b64decode(signature.value)
        digest = bytes.fromhex(signature.digest)
    except (binascii.Error, ValueError):
        return False
    try:
        if (kind, signature.algorithm) == ("ed25519", "ed25519-sha256"):
            Ed25519PublicKey.from_public_bytes(key).verify(value, digest)
            return True
        if (kind, signature.algorithm) == ("rsa", "rsa-sha256"):
            loaded = _rsa(key)
            if loaded is None:
                return False
            loaded.verify(value, digest, padding.PKCS1v15(), Prehashed(SHA256()))
            return True
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return False


def _rsa(key: bytes) -> rsa.RSAPublicKey | None:
    """The key in either form that records have it in: SubjectPublicKeyInfo, or bare PKCS #1 (RFC 6376, errata)."""
    if len(key) > 2_048:
        return None
    try:
        loaded = load_der_public_key(key)
    except (ValueError, UnsupportedAlgorithm):
        return None
    sound = isinstance(loaded, rsa.RSAPublicKey) and LEAST_BITS <= loaded.key_size <= MOST_BITS
    return loaded if isinstance(loaded, rsa.RSAPublicKey) and sound else None


def _tag(piece: str) -> tuple[str, str]:
    name, _, text = piece.partition("=")
    return name.strip(), "".join(text.split())
