"""Secrets: the key of the store and the passwords of mail accounts.

They are kept in the machine's own keyring (Secret Service, KWallet, Windows Credential Locker, macOS Keychain) or,
where there is none and the person chose so, in one file sealed with a passphrase. There is no third way: no
plain text, and no third-party keyring backend that would be one.

A store without its key is unreadable, and a new key beside an old store looks like a wrong one. So a key is made
only where there is no store yet, and the four ways in which the two can be together are told apart (`KeyState`).
"""

from __future__ import annotations

import base64
import binascii
import errno
import hashlib
import hmac
import json
import os
import re
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

import keyring
import keyring.backend
import keyring.errors
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from companion.domain.errors import NeedsPerson, Rejected, Unavailable

T = TypeVar("T")

SERVICE = "companion-guard"
"""Name under which a keyring program shows the secrets."""
STORE_KEY = "store"
"""Name of the store's key among the secrets."""
PROMPT_S = 120.0
"""How long the keyring may take, which may be asking the person for its password, in seconds."""
COST = 1 << 17
"""Cost of scrypt (n; r = 8, p = 1): 128 MiB and about half a second (OWASP Password Storage Cheat Sheet)."""
LONG = "oauth:"
"""What the names of secrets begin with that may be long."""
PIECE = 1_000
"""Longest secret that is kept in one piece, in characters: each may take two bytes where it is kept."""
_PIECES = re.compile(r"companion-pieces:([0-9a-f]{16}):([1-9]\d?)")
_MOST_COST = 1 << 20
_TRUSTED = ("keyring.backends.SecretService", "keyring.backends.libsecret", "keyring.backends.kwallet",
            "keyring.backends.Windows", "keyring.backends.macOS")  # fmt: skip


class KeyState(StrEnum):
    """How the store and its key are together."""

    FRESH = "fresh"
    """Neither is there: a first start."""
    READY = "ready"
    DATABASE_MISSING = "database_missing"
    """There is a key and no store: it was deleted, moved, or set aside as damaged."""
    KEY_MISSING = "key_missing"
    """There is a store and no key for it: the keyring was reset, or is another one."""


class Keeper(Protocol):
    """What holds the secrets. A keyring backend of the `keyring` library is one."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Drop a secret."""
        ...


class Vault:
    """Secrets of one profile.

    Every method may raise `NeedsPerson` with one of `vault.no_keyring`, `vault.locked`, `vault.backend_changed`,
    `vault.key_missing`, `vault.cannot_keep`, `vault.cannot_open`, `vault.wrong_passphrase`; `Unavailable` with
    `vault.unreachable` or `vault.disk_full`; or `Rejected("vault.damaged")`. None of them changes anything.
    """

    def __init__(
        self, keeper: Keeper, kind: str, folder: Path, profile: str = "", patience: float = PROMPT_S
    ) -> None:
        """Use `Vault.open` or `Vault.from_passphrase`; this one is for tests."""
        self._keeper = keeper
        self._kind = kind
        self._note = folder / "vault.json"
        tag = hashlib.sha256(profile.encode("utf-8", "surrogateescape")).hexdigest()[:12] if profile else ""
        self._service = f"{SERVICE}/{tag}" if tag else SERVICE
        self._patience = patience

    @classmethod
    def open(cls, folder: Path, profile: str = "", patience: float = PROMPT_S) -> Vault:
        """The vault in this machine's keyring.

        `folder` is the profile's data folder, where a note says which keyring has the key (nothing secret);
        `profile` tells profiles apart and is empty for the usual one.
        """
        backend = _trusted(keyring.get_keyring())
        if backend is None:
            raise NeedsPerson("vault.no_keyring")
        return cls(backend, type(backend).__module__.rpartition(".")[2], folder, profile, patience)

    @classmethod
    def from_passphrase(cls, folder: Path, passphrase: str, cost: int = COST) -> Vault:
        """The vault in a sealed file in `folder`, made now if there is none. Takes about half a second."""
        return cls(_Sealed(folder / "vault.sealed", passphrase, cost), "passphrase", folder)

    @staticmethod
    def has_passphrase(folder: Path) -> bool:
        """Whether the person chose a passphrase for this profile."""
        return (folder / "vault.sealed").exists()

    def get(self, name: str) -> str | None:
        """The secret with this name (`imap:june@example.org`), or None."""
        head = self._ask(lambda: self._keeper.get_password(self._service, name))
        found = _PIECES.fullmatch(head) if head is not None else None
        if found is None:
            return head
        whole = "".join(
            self._ask(partial(self._keeper.get_password, self._service, piece)) or ""
            for piece in _pieces(name, found)
        )
        return whole if _tag(whole) == found[1] else None

    def set(self, name: str, secret: str) -> None:
        """Keep a secret, and make sure that it is kept.

        A long one is kept in pieces, since the Windows Credential Locker holds 2,560 bytes. The head that names them
        is written last: a crash leaves the old secret or the new one.
        """
        head = secret
        if len(secret) > PIECE:
            cut = [secret[at : at + PIECE] for at in range(0, len(secret), PIECE)]
            head = f"companion-pieces:{_tag(secret)}:{len(cut)}"
            for piece, text in zip(_pieces(name, _PIECES.fullmatch(head)), cut, strict=True):
                self._ask(partial(self._keeper.set_password, self._service, piece, text))
        before = self._head(name) if name.startswith(LONG) else None
        self._ask(lambda: self._keeper.set_password(self._service, name, head))
        if self.get(name) != secret:
            raise NeedsPerson("vault.cannot_keep")
        if before is not None and before[0] != head:
            for piece in _pieces(name, before):
                self._drop(piece)

    def delete(self, name: str) -> None:
        """Drop a secret. No error if there is none."""
        pieces = _pieces(name, self._head(name)) if name.startswith(LONG) else ()
        for each in (name, *pieces):
            self._drop(each)

    def _head(self, name: str) -> re.Match[str] | None:
        head = self._ask(lambda: self._keeper.get_password(self._service, name))
        return _PIECES.fullmatch(head) if head is not None else None

    def _drop(self, name: str) -> None:
        def drop() -> None:
            with suppress(keyring.errors.PasswordDeleteError):
                self._keeper.delete_password(self._service, name)

        self._ask(drop)

    def state(self, database: Path) -> KeyState:
        """How the store and its key are together. Looks only."""
        key, there = self.get(STORE_KEY) is not None, _is_there(database)
        if key:
            return KeyState.READY if there else KeyState.DATABASE_MISSING
        return KeyState.KEY_MISSING if there else KeyState.FRESH

    def store_key(self, database: Path) -> bytes:
        """The 32-byte key of the store at `database`; made at random the first time, when there is no store yet."""
        kept = self.get(STORE_KEY)
        if kept is not None:
            return _key(kept)
        if _is_there(database):
            raise NeedsPerson(
                "vault.backend_changed" if self._noted() not in ("", self._kind) else "vault.key_missing"
            )
        key = secrets.token_bytes(32)
        self.set(STORE_KEY, base64.b64encode(key).decode("ascii"))
        _write(self._note, json.dumps({"version": 1, "keeper": self._kind}).encode("ascii"))
        return key

    def _noted(self) -> str:
        """Which keeper has the key according to the note, or the empty string."""
        try:
            noted = json.loads(self._note.read_bytes())
            return str(noted["keeper"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def _ask(self, call: Callable[[], T]) -> T:
        """Run a call to the keeper, which may wait for the person, for at most `patience` seconds."""
        answer: list[T] = []
        trouble: list[Exception] = []

        def work() -> None:
            # A fault boundary: keyring backends let through whatever their bus or system library raises.
            try:
                answer.append(call())
            except Exception as error:  # noqa: BLE001
                trouble.append(error)

        thread = threading.Thread(target=work, name="vault", daemon=True)
        thread.start()
        thread.join(self._patience)
        if answer:
            return answer[0]
        if not trouble:
            raise NeedsPerson("vault.locked")
        raise _meaning(trouble[0]) from None  # The cause may quote a secret.


def _tag(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _pieces(name: str, head: re.Match[str] | None) -> tuple[str, ...]:
    """Names of the pieces that a head speaks of."""
    return tuple(f"{name}#{head[1]}.{number}" for number in range(int(head[2]))) if head is not None else ()


def _meaning(error: Exception) -> Exception:
    if isinstance(error, (NeedsPerson, Rejected, Unavailable)):
        return error
    if isinstance(error, keyring.errors.KeyringLocked):
        return NeedsPerson("vault.locked")
    if isinstance(error, keyring.errors.NoKeyringError):
        return NeedsPerson("vault.no_keyring")
    if isinstance(error, keyring.errors.InitError):
        # Secret Service says so when its collection could not be opened, in particular when the prompt was dismissed.
        return NeedsPerson("vault.locked")
    if isinstance(error, keyring.errors.PasswordSetError):
        return NeedsPerson("vault.cannot_keep")
    return Unavailable("vault.unreachable")


def _trusted(backend: Any) -> Keeper | None:
    """The backend, or for a chain of several the first one, that the operating system itself stands behind."""
    chained = getattr(backend, "backends", None)
    candidates = [backend] if chained is None else list(chained)
    return next((found for found in candidates if type(found).__module__ in _TRUSTED), None)


def _is_there(database: Path) -> bool:
    try:
        return database.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise NeedsPerson("store.cannot_open") from error


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != 32:
        raise Rejected("vault.damaged")
    return key


class _Sealed:
    """Secrets in one file, encrypted (ChaCha20-Poly1305) under a key from the passphrase (scrypt, RFC 7914).

    The file is JSON: version, cost, salt, a check value of the key, nonce and ciphertext, and a plain checksum over
    all of these. The checksum tells damage from a wrong passphrase; the check value tells the wrong passphrase.
    """

    def __init__(self, path: Path, passphrase: str, cost: int) -> None:
        self._path = path
        if path.exists():
            box = self._read()
            self._cost, self._salt = int(box["cost"]), _bytes(box["salt"])
            self._key = self._derive(passphrase)
            if not hmac.compare_digest(_bytes(box["check"]), self._check()):
                raise NeedsPerson("vault.wrong_passphrase")
            self._open(box)
            return
        if not passphrase:
            raise NeedsPerson("vault.wrong_passphrase")
        self._cost, self._salt = cost, secrets.token_bytes(16)
        self._key = self._derive(passphrase)
        self._save({})

    def get_password(self, service: str, username: str) -> str | None:
        return self._open(self._read()).get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._save({**self._open(self._read()), username: password})

    def delete_password(self, service: str, username: str) -> None:
        self._save({name: secret for name, secret in self._open(self._read()).items() if name != username})

    def _derive(self, passphrase: str) -> bytes:
        scrypt = Scrypt(salt=self._salt, length=32, n=self._cost, r=8, p=1)
        return scrypt.derive(passphrase.encode("utf-8", "surrogatepass"))

    def _check(self) -> bytes:
        return hmac.new(self._key, b"companion vault check 1", "sha256").digest()

    def _open(self, box: dict[str, Any]) -> dict[str, str]:
        try:
            plain = ChaCha20Poly1305(self._key).decrypt(
                _bytes(box["nonce"]), _bytes(box["sealed"]), b"companion vault 1"
            )
            return {str(name): str(secret) for name, secret in json.loads(plain).items()}
        except (InvalidTag, ValueError) as error:
            raise Rejected("vault.damaged") from error

    def _save(self, held: dict[str, str]) -> None:
        nonce = secrets.token_bytes(12)
        sealed = ChaCha20Poly1305(self._key).encrypt(nonce, json.dumps(held).encode("ascii"), b"companion vault 1")
        box: dict[str, Any] = {
            "version": 1,
            "cost": self._cost,
            "salt": self._salt.hex(),
            "check": self._check().hex(),
        }
        box |= {"nonce": nonce.hex(), "sealed": sealed.hex()}
        box["checksum"] = _checksum(box)
        _write(self._path, json.dumps(box, indent=1).encode("ascii"))

    def _read(self) -> dict[str, Any]:
        try:
            box = json.loads(self._path.read_bytes())
            if box["checksum"] != _checksum(box) or box["version"] != 1 or not 2 <= box["cost"] <= _MOST_COST:
                raise ValueError("checksum")
        except OSError as error:
            raise NeedsPerson("vault.cannot_open") from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise Rejected("vault.damaged") from error
        return dict(box)


def _bytes(text: object) -> bytes:
    try:
        return bytes.fromhex(str(text))
    except ValueError:
        raise Rejected("vault.damaged") from None


def _checksum(box: dict[str, Any]) -> str:
    text = json.dumps({name: value for name, value in box.items() if name != "checksum"}, sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _write(path: Path, data: bytes) -> None:
    """Write a whole file or nothing, readable by its owner only, on the disk when this returns."""
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Unavailable("vault.disk_full") from error
        raise NeedsPerson("vault.cannot_keep") from error
