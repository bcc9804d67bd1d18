"""Secrets: in a trusted keyring or under a passphrase, and never anywhere else."""

from __future__ import annotations

import base64
import json
import threading
from pathlib import Path

import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from companion import vault
from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable
from companion.vault import STORE_KEY, KeyState, Vault

CHEAP = 1 << 4


class Ring:
    """A keyring in memory that can misbehave."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if not self.forgetful:
            self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not found")

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble


def database(folder: Path) -> Path:
    path = folder / "memory.db"
    path.write_bytes(b"something")
    return path


def test_a_long_secret_is_kept_in_pieces_and_dropped_with_them(tmp_path: Path) -> None:
    ring = Ring()
    vault = Vault(ring, "test", tmp_path)
    name = "oauth:june@example.org"
    for secret in ("a" * 5_000, "b" * 1_001, "short", "c" * 3_000):
        vault.set(name, secret)
        assert vault.get(name) == secret
        kept = [text for (_, key), text in ring.held.items() if key.startswith(name)]
        assert all(len(text) <= 1_000 for text in kept)
        assert len(kept) == 1 + (-(-len(secret) // 1_000) if len(secret) > 1_000 else 0), "nothing of the one before"
    ring.held.pop(next(key for key in ring.held if key[1].endswith(".1")))
    assert vault.get(name) is None, "a part of a secret is none"
    vault.delete(name)
    assert not ring.held


def test_secrets_are_kept_read_and_dropped(tmp_path: Path) -> None:
    ring = Ring()
    held = Vault(ring, "ring", tmp_path)
    assert held.get("imap:june@example.org") is None
    held.set("imap:june@example.org", "pässword")
    assert held.get("imap:june@example.org") == "pässword"
    held.delete("imap:june@example.org")
    held.delete("imap:june@example.org")
    assert held.get("imap:june@example.org") is None
    assert list(tmp_path.iterdir()) == [], "nothing on the disk"


def test_profiles_do_not_see_each_other(tmp_path: Path) -> None:
    ring = Ring()
    usual, other = Vault(ring, "ring", tmp_path), Vault(ring, "ring", tmp_path, "/home/june/other")
    usual.set("a", "1")
    assert other.get("a") is None
    other.set("a", "2")
    assert usual.get("a") == "1"
    assert Vault(ring, "ring", tmp_path, "/home/june/other").get("a") == "2"


def test_the_key_is_made_once(tmp_path: Path) -> None:
    held = Vault(Ring(), "ring", tmp_path)
    path = tmp_path / "memory.db"
    assert held.state(path) is KeyState.FRESH
    key = held.store_key(path)
    assert len(key) == 32
    assert held.state(path) is KeyState.DATABASE_MISSING
    database(tmp_path)
    assert held.store_key(path) == key
    assert held.state(path) is KeyState.READY
    assert Vault(Ring(), "ring", tmp_path / "x").store_key(tmp_path / "x" / "memory.db") != key, "random"
    files = [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()]
    assert not any(key in raw or base64.b64encode(key) in raw or key.hex().encode() in raw for raw in files)


def test_a_store_without_its_key_gets_no_new_one(tmp_path: Path) -> None:
    held = Vault(ring := Ring(), "ring", tmp_path)
    held.store_key(tmp_path / "memory.db")
    path = database(tmp_path)
    ring.held.clear()
    assert held.state(path) is KeyState.KEY_MISSING
    with pytest.raises(NeedsPerson, match=r"^vault\.key_missing$"):
        held.store_key(path)
    assert ring.held == {}
    assert path.read_bytes() == b"something"
    with pytest.raises(NeedsPerson, match=r"^vault\.backend_changed$"):
        Vault(Ring(), "another ring", tmp_path).store_key(path)


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"keeper": 3}', b"\xff"])
def test_a_damaged_note_is_no_trouble(tmp_path: Path, note: bytes) -> None:
    (tmp_path / "vault.json").write_bytes(note)
    with pytest.raises(NeedsPerson, match=r"^vault\.(key_missing|backend_changed)$"):
        Vault(Ring(), "ring", tmp_path).store_key(database(tmp_path))


@pytest.mark.parametrize("kept", ["", "short", base64.b64encode(bytes(31)).decode(), "é" * 32])
def test_a_damaged_key_is_refused_and_left(tmp_path: Path, kept: str) -> None:
    held = Vault(ring := Ring(), "ring", tmp_path)
    ring.held["companion-guard", STORE_KEY] = kept
    with pytest.raises(Rejected, match=r"^vault\.damaged$"):
        held.store_key(tmp_path / "memory.db")
    assert ring.held == {("companion-guard", STORE_KEY): kept}


@pytest.mark.parametrize(
    ("trouble", "kind", "reason"),
    [
        (keyring.errors.KeyringLocked("x"), NeedsPerson, "vault.locked"),
        (keyring.errors.InitError("x"), NeedsPerson, "vault.locked"),
        (keyring.errors.NoKeyringError("x"), NeedsPerson, "vault.no_keyring"),
        (keyring.errors.PasswordSetError("x"), NeedsPerson, "vault.cannot_keep"),
        (keyring.errors.KeyringError("x"), Unavailable, "vault.unreachable"),
        (RuntimeError("the bus is gone"), Unavailable, "vault.unreachable"),
    ],
)
def test_trouble_has_a_reason_and_changes_nothing(
    tmp_path: Path, trouble: Exception, kind: type[CompanionError], reason: str
) -> None:
    held = Vault(ring := Ring(), "ring", tmp_path)
    key = held.store_key(tmp_path / "memory.db")
    ring.trouble = trouble
    for call in (lambda: held.get("a"), lambda: held.set("a", "secret"), lambda: held.store_key(database(tmp_path))):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == reason
        assert caught.value.__cause__ is None
    ring.trouble = None
    assert held.store_key(tmp_path / "memory.db") == key


def test_a_keyring_that_waits_for_ever_is_taken_for_locked(tmp_path: Path) -> None:
    gate = threading.Event()

    class Waiting(Ring):
        def get_password(self, service: str, username: str) -> str | None:
            gate.wait()
            return None

    held = Vault(Waiting(), "ring", tmp_path, patience=0.05)
    with pytest.raises(NeedsPerson, match=r"^vault\.locked$"):
        held.get("a")
    gate.set()


def test_a_keyring_that_keeps_nothing_is_found_out(tmp_path: Path) -> None:
    ring = Ring()
    ring.forgetful = True
    with pytest.raises(NeedsPerson, match=r"^vault\.cannot_keep$"):
        Vault(ring, "ring", tmp_path).store_key(tmp_path / "memory.db")
    assert list(tmp_path.iterdir()) == []


class PlainText(keyring.backend.KeyringBackend):
    """Looks like a keyring and writes into a file in clear, as some third-party ones do."""

    priority = 99

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a secret reached a keyring that nobody trusts")


@pytest.mark.parametrize(
    "backend",
    [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), PlainText()],
    ids=lambda b: type(b).__name__,
)
def test_only_the_systems_own_keyrings_are_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: keyring.backend.KeyringBackend
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    with pytest.raises(NeedsPerson, match=r"^vault\.no_keyring$"):
        Vault.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_of_a_chain_the_trusted_one_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trusted = type("Keyring", (Ring,), {"__module__": "keyring.backends.SecretService"})()

    class Chain:
        backends = (PlainText(), trusted)

    monkeypatch.setattr(keyring, "get_keyring", Chain)
    held = Vault.open(tmp_path)
    held.set("a", "1")
    assert trusted.held == {("companion-guard", "a"): "1"}
    held.store_key(tmp_path / "memory.db")
    assert json.loads((tmp_path / "vault.json").read_text())["keeper"] == "SecretService"


# A passphrase instead


def test_the_passphrase_opens_what_it_closed(tmp_path: Path) -> None:
    assert not Vault.has_passphrase(tmp_path)
    held = Vault.from_passphrase(tmp_path, "korrekte Pferde", CHEAP)
    key = held.store_key(tmp_path / "memory.db")
    held.set("imap:june@example.org", "geheim")
    assert Vault.has_passphrase(tmp_path)
    again = Vault.from_passphrase(tmp_path, "korrekte Pferde")
    assert again.store_key(database(tmp_path)) == key
    assert again.get("imap:june@example.org") == "geheim"
    again.delete("imap:june@example.org")
    assert held.get("imap:june@example.org") is None
    sealed = (tmp_path / "vault.sealed").read_bytes()
    for clear in (b"geheim", b"Pferde", key, key.hex().encode(), base64.b64encode(key), b"june"):
        assert clear not in sealed
    assert (tmp_path / "vault.sealed").stat().st_mode & 0o777 == 0o600


def test_a_wrong_passphrase_is_told_apart_and_changes_nothing(tmp_path: Path) -> None:
    Vault.from_passphrase(tmp_path, "right", CHEAP).set("a", "1")
    before = (tmp_path / "vault.sealed").read_bytes()
    for wrong in ("wrong", "", "Right", "right "):
        with pytest.raises(NeedsPerson, match=r"^vault\.wrong_passphrase$"):
            Vault.from_passphrase(tmp_path, wrong)
    assert (tmp_path / "vault.sealed").read_bytes() == before
    with pytest.raises(NeedsPerson, match=r"^vault\.wrong_passphrase$"):
        Vault.from_passphrase(tmp_path / "new", "")
    assert not (tmp_path / "new").exists()


def test_a_damaged_file_is_told_from_a_wrong_passphrase(tmp_path: Path) -> None:
    Vault.from_passphrase(tmp_path, "right", CHEAP).set("a", "1")
    path = tmp_path / "vault.sealed"
    whole = path.read_bytes()
    for place in range(0, len(whole), 5):
        raw = bytearray(whole)
        raw[place] ^= 1
        path.write_bytes(raw)
        try:
            Vault.from_passphrase(tmp_path, "right")
        except Rejected as error:
            assert str(error) == "vault.damaged"  # noqa: PT017 - blanks between the fields may change without harm
        assert path.read_bytes() == bytes(raw)
    path.write_bytes(whole)
    assert Vault.from_passphrase(tmp_path, "right").get("a") == "1"


def test_a_swapped_ciphertext_is_refused(tmp_path: Path) -> None:
    """Somebody who can write the file, and mend its checksum, still cannot put another secret in."""
    Vault.from_passphrase(tmp_path, "right", CHEAP).set("a", "1")
    path = tmp_path / "vault.sealed"
    box = json.loads(path.read_text())
    box["sealed"] = box["sealed"][:-2] + ("00" if box["sealed"][-2:] != "00" else "01")
    box["checksum"] = vault._checksum(box)
    path.write_text(json.dumps(box))
    with pytest.raises(Rejected, match=r"^vault\.damaged$"):
        Vault.from_passphrase(tmp_path, "right")


def test_an_absurd_cost_is_refused_before_it_is_paid(tmp_path: Path) -> None:
    Vault.from_passphrase(tmp_path, "right", CHEAP)
    path = tmp_path / "vault.sealed"
    box = json.loads(path.read_text())
    box["cost"] = 1 << 40
    box["checksum"] = vault._checksum(box)
    path.write_text(json.dumps(box))
    with pytest.raises(Rejected, match=r"^vault\.damaged$"):
        Vault.from_passphrase(tmp_path, "right")


def test_a_keyring_key_does_not_hide_behind_a_passphrase(tmp_path: Path) -> None:
    Vault(Ring(), "ring", tmp_path).store_key(tmp_path / "memory.db")
    with pytest.raises(NeedsPerson, match=r"^vault\.backend_changed$"):
        Vault.from_passphrase(tmp_path, "right", CHEAP).store_key(database(tmp_path))


def test_the_shipped_cost_is_high_and_bearable(tmp_path: Path) -> None:
    assert vault.COST >= 1 << 17
    Vault.from_passphrase(tmp_path, "right").get("a")
