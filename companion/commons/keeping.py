"""The commons' own keys, in one folder that only its account can read.

`signing.key` signs publications (Ed25519), `sealing.keys` opens reports (X25519, newest first, each with its number),
`changes` holds every change of signing keys. The signing key may live on another machine: `publish` runs there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from companion.domain.errors import Misconfigured
from companion.sharing.bundle import Change, PublishedKey, sign_change
from companion.sharing.signed import public_hex

_SIGNING, _SEALING, _CHANGES, _MODELS = "signing.key", "sealing.keys", "changes", "models"


@dataclass(frozen=True, slots=True)
class Keys:
    """What the folder holds."""

    signing: Ed25519PrivateKey | None
    """None where it lives elsewhere."""
    sealing: Mapping[int, X25519PrivateKey]
    """By number, the newest first."""
    changes: tuple[bytes, ...] = ()
    """Signed changes of signing keys, oldest first."""
    models: tuple[str, ...] = ()
    """Versions of the fitted weights, newest first (the file `models`, one a line)."""

    @property
    def published(self) -> tuple[PublishedKey, ...]:
        """The public keys to seal to."""
        return tuple(PublishedKey(n, key.public_key().public_bytes_raw().hex()) for n, key in self.sealing.items())


def make(folder: Path) -> str:
    """Make the keys of a new commons; returns the public signing key that clients pin.

    Raises `Misconfigured("keys.there_already")` rather than overwrite any.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (folder / _SIGNING).exists() or (folder / _SEALING).exists():
        raise Misconfigured("keys.there_already")
    signing = Ed25519PrivateKey.generate()
    _write(folder / _SEALING, f"1 {X25519PrivateKey.generate().private_bytes_raw().hex()}\n")
    _write(folder / _SIGNING, signing.private_bytes_raw().hex() + "\n")
    return public_hex(signing)


def load(folder: Path) -> Keys:
    """Read the keys. Raises `Misconfigured("keys.missing")` or `Misconfigured("keys.damaged")`."""
    try:
        sealing = (folder / _SEALING).read_text("ascii").split("\n")
        signing = (folder / _SIGNING).read_text("ascii").strip() if (folder / _SIGNING).exists() else ""
        changes = json.loads((folder / _CHANGES).read_text("ascii")) if (folder / _CHANGES).exists() else []
        models = (folder / _MODELS).read_text("ascii").split() if (folder / _MODELS).exists() else []
    except OSError as error:
        raise Misconfigured("keys.missing") from error
    except ValueError as error:
        raise Misconfigured("keys.damaged") from error
    try:
        pairs = [line.split(" ") for line in sealing if line]
        return Keys(
            Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing)) if signing else None,
            {int(number): X25519PrivateKey.from_private_bytes(bytes.fromhex(key)) for number, key in pairs},
            tuple(bytes.fromhex(change) for change in changes),
            tuple(models),
        )
    except (ValueError, TypeError) as error:
        raise Misconfigured("keys.damaged") from error


def rotate_signing(folder: Path) -> str:
    """Change to a new signing key, by the word of the old one; returns the new public key."""
    keys = load(folder)
    if keys.signing is None:
        raise Misconfigured("keys.missing")
    fresh = Ed25519PrivateKey.generate()
    change = sign_change(Change(len(keys.changes) + 1, (public_hex(fresh),)), keys.signing)
    _write(folder / (_SIGNING + ".next"), fresh.private_bytes_raw().hex() + "\n")
    _write(folder / _CHANGES, json.dumps([c.hex() for c in (*keys.changes, change)]) + "\n")
    # Should the machine die here, the change names a key that is in `signing.key.next`.
    (folder / (_SIGNING + ".next")).replace(folder / _SIGNING)
    return public_hex(fresh)


def rotate_sealing(folder: Path) -> int:
    """Begin a new key to seal to; old ones go on opening what was sealed to them. Returns its number."""
    keys = load(folder)
    number = (max(keys.sealing) + 1) % 256
    fresh = {number: X25519PrivateKey.generate(), **{n: k for n, k in keys.sealing.items() if n != number}}
    lines = [f"{n} {key.private_bytes_raw().hex()}\n" for n, key in list(fresh.items())[:3]]
    _write(folder / _SEALING, "".join(lines))
    return number


def _write(path: Path, text: str) -> None:
    draft = path.with_name(path.name + ".new")
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
