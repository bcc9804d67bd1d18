"""One profile, opened: settings, keyring and memory, and what to do where one of them is not to be had."""

from __future__ import annotations

import getpass
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from companion import settings as options
from companion import vault as vaults
from companion.domain.errors import NeedsPerson, Rejected
from companion.memory.database import quarantine
from companion.memory.store import Store
from companion.tools.sealing import derive

PASSPHRASE_FILE = "COMPANION_PASSPHRASE_FILE"  # noqa: S105  the name of a variable
"""Environment variable naming a file with the passphrase, for machines that start unattended."""


@dataclass(frozen=True, slots=True)
class Home:
    """One profile, opened: where it is, what was chosen, its secrets and its memory."""

    folders: options.Folders
    settings: options.Settings
    vault: vaults.Vault | None
    store: Store
    notes: tuple[str, ...] = ()
    """What the person has to be told about the opening: stable ids."""
    temporary: Path | None = None
    """Folder of a memory that is forgotten at the end, because there is nowhere to keep its key."""
    hold_key: bytes | None = None
    """Key of the holding place; None where nobody keeps it, and nothing can be held therefore."""

    def close(self) -> None:
        """Close the memory; drop it if it is temporary."""
        self.store.close()
        if self.temporary is not None:
            shutil.rmtree(self.temporary, ignore_errors=True)


Passphrase = Callable[[], str | None]
"""Asks the person for the profile's passphrase; None where nobody can be asked."""


def passphrase_from_file() -> str | None:
    """The passphrase from the file that the environment names, for machines that start unattended."""
    named = os.environ.get(PASSPHRASE_FILE)
    if not named:
        return None
    try:
        return Path(named).read_text(encoding="utf-8").rstrip("\n")
    except OSError as error:
        raise NeedsPerson("vault.cannot_open") from error


def passphrase_from_terminal() -> str | None:
    """The passphrase from the named file, else asked for on the terminal if there is one."""
    given = passphrase_from_file()
    if given is None and sys.stdin is not None and sys.stdin.isatty():
        given = getpass.getpass("Passphrase of this profile (empty: remember nothing after the end): ") or None
    return given


def open_home(profile: Path | None, passphrase: Passphrase = passphrase_from_terminal) -> Home:
    """Open a profile: settings, keyring, memory.

    Without a usable keyring and without a passphrase the memory is kept under a key that nobody keeps, and is gone at
    the end; the person is told. Nothing is ever kept in clear. A damaged memory is moved aside, never deleted.

    Raises `NeedsPerson` where the keyring is locked, the key is missing beside an existing memory, or a passphrase is
    wrong: starting anew would look like having forgotten everything.
    """
    places = options.folders(profile)
    for folder in (places.config, places.data, places.cache):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise NeedsPerson("profile.cannot_write") from error
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    loaded = options.load(places.settings, stamp)
    notes = [f"settings.problem:{name}" for name in loaded.problems]
    if loaded.moved is not None:
        notes.append("settings.moved_aside")
    vault, forgetful = open_vault(places, passphrase)
    if vault is None:
        temporary = Path(tempfile.mkdtemp(prefix="companion-", dir=places.cache))
        store = Store(temporary / "memory.db", secrets.token_bytes(32))
        return Home(places, loaded.settings, None, store, (*notes, forgetful), temporary)
    key = vault.store_key(places.database)
    try:
        store = Store(places.database, key)
    except Rejected:
        quarantine(places.database, stamp)
        notes.append("store.moved_aside")
        store = Store(places.database, key)
    return Home(places, loaded.settings, vault, store, tuple(notes), hold_key=derive(key, b"companion hold 1"))


def open_vault(places: options.Folders, passphrase: Passphrase) -> tuple[vaults.Vault | None, str]:
    """The vault, or None and why the memory will be forgotten at the end.

    A passphrase that was named beforehand is a choice and goes before the keyring, on a profile that has no memory
    yet. Where a memory exists, only the way it was locked opens it.
    """
    fresh = not places.database.exists()
    if vaults.Vault.has_passphrase(places.data):
        given = passphrase()
        if given is None:
            raise NeedsPerson("vault.passphrase_needed")
        return vaults.Vault.from_passphrase(places.data, given), ""
    named = passphrase_from_file() if fresh else None
    if named:
        return vaults.Vault.from_passphrase(places.data, named), ""
    try:
        vault = vaults.Vault.open(places.data, places.profile)
        vault.state(places.database)
    except NeedsPerson as trouble:
        reason = str(trouble)
        if not fresh:
            # A keyring had the key once; a new memory beside the old one would look like a loss.
            raise NeedsPerson("vault.key_missing" if reason == "vault.no_keyring" else reason) from trouble
        given = passphrase()
        return (vaults.Vault.from_passphrase(places.data, given), "") if given else (None, reason)
    return vault, ""


def open_throwaway(folder: Path, settings: options.Settings) -> Home:
    """A profile for a demonstration: encrypted like any other, under a key that nobody keeps."""
    places = options.folders(folder)
    for each in (places.config, places.data, places.cache):
        each.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Home(places, settings, None, Store(places.database, secrets.token_bytes(32)))
