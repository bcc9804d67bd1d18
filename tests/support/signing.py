"""Signing of mails for tests, written from RFC 6376 and RFC 8617 apart from the code that checks them: it works on
whole texts, field by field, where the product works on what is left of a mail in a confined worker."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

Key = rsa.RSAPrivateKey | Ed25519PrivateKey
SIGNED = ("from", "to", "subject", "date", "message-id")


@dataclass(frozen=True)
class Signer:
    """A domain with one key."""

    domain: str
    selector: str
    key: Key

    @property
    def name(self) -> str:
        """Where its key is published."""
        return f"{self.selector}._domainkey.{self.domain}"

    @property
    def record(self) -> str:
        """What is published there."""
        public = self.key.public_key()
        if isinstance(public, rsa.RSAPublicKey):
            der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            return f"v=DKIM1; k=rsa; p={base64.b64encode(der).decode()}"
        raw = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        return f"v=DKIM1; k=ed25519; p={base64.b64encode(raw).decode()}"

    @property
    def algorithm(self) -> str:
        """Its name in a signature."""
        return "rsa-sha256" if isinstance(self.key, rsa.RSAPrivateKey) else "ed25519-sha256"

    def sign(self, text: bytes) -> str:
        """The signature over a text."""
        if isinstance(self.key, rsa.RSAPrivateKey):
            return base64.b64encode(self.key.sign(text, padding.PKCS1v15(), SHA256())).decode()
        return base64.b64encode(self.key.sign(hashlib.sha256(text).digest())).decode()


def rsa_signer(domain: str, selector: str = "s1", bits: int = 1024) -> Signer:
    """A domain with a new RSA key; small, for speed."""
    return Signer(domain, selector, rsa.generate_private_key(65537, bits))


def ed_signer(domain: str, selector: str = "e1") -> Signer:
    """A domain with a new Ed25519 key."""
    return Signer(domain, selector, Ed25519PrivateKey.generate())


def canonical_field(field: bytes, relaxed: bool) -> bytes:
    """RFC 6376, 3.4.1 and 3.4.2, without the final line end."""
    if not relaxed:
        return field
    name, _, value = field.partition(b":")
    unfolded = b" ".join(value.replace(b"\r\n", b"").replace(b"\t", b" ").split(b" "))
    while b"  " in unfolded:
        unfolded = unfolded.replace(b"  ", b" ")
    return name.strip().lower() + b":" + unfolded.strip()


def canonical_body(body: bytes, relaxed: bool) -> bytes:
    """RFC 6376, 3.4.3 and 3.4.4, line by line."""
    lines = body.split(b"\r\n")
    if lines and lines[-1] == b"":
        lines.pop()
    if relaxed:
        lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in lines]
    while lines and lines[-1] == b"":
        lines.pop()
    return b"".join(line + b"\r\n" for line in lines) or (b"" if relaxed else b"\r\n")


def dkim(
    mail: bytes,
    signer: Signer,
    form: str = "relaxed/relaxed",
    names: Sequence[str] = SIGNED,
    more: str = "",
    header: str = "DKIM-Signature",
    start: str = "v=1",
) -> bytes:
    """The mail with a signature on top."""
    fields, body = parts(mail)
    first, _, second = form.partition("/")
    digest = base64.b64encode(hashlib.sha256(canonical_body(body, second == "relaxed")).digest()).decode()
    value = (
        f" {start}; a={signer.algorithm}; c={form}; d={signer.domain};\r\n s={signer.selector}; "
        f"h={':'.join(names)};{more}\r\n\tbh={digest};\r\n b="
    )
    own = f"{header}:{value}".encode()
    return own + _over(fields, own, signer, names, first == "relaxed").encode() + b"\r\n" + mail


def arc(mail: bytes, signer: Signer, instance: int, results: str, cv: str = "") -> bytes:
    """The mail with one more ARC set on top (RFC 8617, 5.1)."""
    with_results = f"ARC-Authentication-Results: i={instance}; {results}\r\n".encode() + mail
    message = dkim(with_results, signer, header="ARC-Message-Signature", start=f"i={instance}")
    cv = cv or ("none" if instance == 1 else "pass")
    value = f" i={instance}; a={signer.algorithm}; cv={cv}; d={signer.domain}; s={signer.selector}; b="
    own = f"ARC-Seal:{value}".encode()
    fields, _ = parts(message)
    text = b""
    for number in range(1, instance + 1):
        for name in (b"arc-authentication-results", b"arc-message-signature", b"arc-seal"):
            for field in fields:
                if field.lower().startswith(name + b":") and f"i={number};".encode() in field:
                    text += canonical_field(field, relaxed=True) + b"\r\n"
    text += canonical_field(own, relaxed=True)
    return own + signer.sign(text).encode() + b"\r\n" + message


def parts(mail: bytes) -> tuple[list[bytes], bytes]:
    """Header fields from the top, and the body."""
    head, _, body = mail.partition(b"\r\n\r\n")
    return re.split(rb"\r\n(?![ \t])", head), body


def _over(fields: list[bytes], own: bytes, signer: Signer, names: Sequence[str], relaxed: bool) -> str:
    left, text = list(fields), b""
    for name in names:
        for field in reversed(left):
            if field.lower().partition(b":")[0].strip() == name.encode():
                text += canonical_field(field, relaxed) + b"\r\n"
                left.remove(field)
                break
    return signer.sign(text + canonical_field(own, relaxed))
