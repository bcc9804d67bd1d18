"""A whole guard in a process of its own, fed with marked things, in which everything that can go wrong does.

    python -m tests.support.marked_process FOLDER

Reads one word a line from its input (`live`, `faults`, `forget`, `stop`), answers each with a line, and prints every
health and every refusal as they come. The markers are made up by whoever starts it and come in FOLDER/markers.json.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import shutil
import sys
import threading
import time
import uuid
import zipfile
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import apsw
import psutil

from companion import app
from companion import home as homes
from companion import settings as options
from companion.accounts import secret_name
from companion.domain.errors import CompanionError
from companion.domain.feedback import Answer, Asked, Feedback, Health, Receipt, Request
from companion.domain.journal import Entry, Sight
from companion.domain.observation import RawItem, Unreadable
from companion.perception.handle import Perception
from companion.senses import Senses
from companion.settings import Account, Downloads, Mailbox, Settings
from companion.sources import pasted
from companion.vault import Vault

PATIENCE_S = 60.0


class Loud:
    """A screen that prints what may be printed anywhere: the state of the parts, and that something was judged."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def show(self, entry: Entry) -> None:
        """See `Screen.show`."""
        self.entries.append(entry)

    def learnt(self, receipt: Receipt) -> None:
        """See `Screen.learnt`."""
        say(f"learnt {receipt.learnt} {receipt.reason}")

    def health(self, health: Health) -> None:
        """See `Screen.health`."""
        say(f"health {health.part} {health.state} {health.detail}")


def say(line: str) -> None:
    """One line to whoever started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def until(true: Callable[[], bool], what: str) -> None:
    """Wait; say so if it never comes."""
    end = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > end:
            say(f"never: {what}")
            return
        time.sleep(0.02)


class Scene:
    """The profile, the guard, and what happens to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.marks: dict[str, str] = json.loads((folder / "markers.json").read_text())
        self.screen = Loud()
        profile = folder / "profile"
        places = options.folders(profile)
        for each in (places.config, places.data, places.cache):
            each.mkdir(parents=True, exist_ok=True)
        watched = tuple(
            Account(
                address=f"june{port}@example.org", host="127.0.0.1", port=port, ca_file=str(folder / "authority.pem")
            )
            for port in json.loads((folder / "ports.json").read_text())
        )
        chosen = Settings(
            downloads=Downloads(folder=str(folder / "Downloads")),
            mailboxes=(Mailbox(path=str(folder / "Maildir"), name="drop"),),
            accounts=watched,
        )
        options.save(places.settings, chosen)
        vault = Vault.from_passphrase(places.data, self.marks["passphrase"])
        for account in watched:
            vault.set(secret_name(account.address), self.marks["password"])
        self.home = homes.open_home(profile)
        self.running = app.Running(self.home, Senses.load(), self.screen)
        self.running.start()

    def refused(self, call: Callable[[], Any]) -> None:
        """Do what is refused, and print in what words."""
        try:
            outcome = call()
            if isinstance(outcome, Future):
                outcome.result(PATIENCE_S)
            say("was not refused")
        except (CompanionError, TimeoutError) as trouble:
            say(f"refused {type(trouble).__name__} {trouble}")

    def bring(self, count: int, what: str) -> None:
        """Wait until so many entries were shown."""
        until(lambda: len(self.screen.entries) >= count, what)

    def live(self) -> None:
        """An ordinary day: a mail, a mail over IMAP, files, messages, an answer, a question over the socket."""
        desk = self.running.guard
        self.bring(5, "the mails and files that lay there")
        entry = desk.check(pasted.message(self.marks["text"] + " Call +44 7700 900123 now.", self.marks["sender"]))
        decided = entry.result(PATIENCE_S)
        assert decided.decision is not None
        feedback = Feedback(uuid.uuid4().hex, time.time(), decided.decision.id, Answer.CONFIRMED)
        desk.answer(feedback).result(PATIENCE_S)
        remote = app.running_elsewhere(self.folder / "profile")
        assert remote is not None
        desk.check(pasted.mail(f"From: a@b.example\n\n{self.marks['remote']}\n".encode())).result(PATIENCE_S)
        assert len(remote.journal(self.marks["remote"]).result(PATIENCE_S)) == 1
        remote.request(Request(uuid.uuid4().hex, time.time(), Asked.PAUSE, "", self.marks["request"])).result(
            PATIENCE_S
        )
        remote.request(Request(uuid.uuid4().hex, time.time(), Asked.RESUME)).result(PATIENCE_S)
        for name in ("subject", "text", "sender", "remote"):
            found = len(desk.journal(self.marks[name]).result(PATIENCE_S))
            say(f"journal {name} {found}")

    def faults(self) -> None:
        """Everything goes wrong, with the marker at hand each time."""
        desk, marks = self.running.guard, self.marks
        look, words = Perception.look, marks["fault"]

        def broken(self: Perception, item: RawItem) -> Sight | Unreadable:
            raise ValueError(f"{words} {item.data!r} {item.path}")

        Perception.look = broken  # type: ignore[method-assign]
        self.refused(lambda: desk.check(pasted.message(words)))
        self.running.guard.submit(pasted.message(f"{words} submitted"))
        until(desk.idle, "the defect")
        Perception.look = look  # type: ignore[method-assign]
        for child in psutil.Process().children():  # the worker, as the kernel would end it
            child.kill()
        desk.check(pasted.message(f"{words} after a crash")).exception(PATIENCE_S)
        for call in (
            lambda: desk.answer(Feedback(words, time.time(), words, Answer.CONFIRMED)),
            lambda: desk.undo(words),
            lambda: desk.override(words),
            lambda: desk.export(str(self.folder / "markers.json" / words)),
            lambda: Vault.from_passphrase(options.folders(self.folder / "profile").data, words).get(words),
        ):
            self.refused(call)
        self._locked(words)
        self._full(words)

    def _locked(self, words: str) -> None:
        assert self.home.vault is not None
        blocker = apsw.Connection(str(self.home.folders.database))
        blocker.pragma("cipher", "sqlcipher")
        blocker.pragma("legacy", 4)
        blocker.pragma("key", f"x'{self.home.vault.store_key(self.home.folders.database).hex()}'")
        blocker.execute("BEGIN IMMEDIATE")
        self.running.guard.submit(pasted.message(f"{words} while locked"))
        time.sleep(3.0)
        blocker.execute("ROLLBACK")
        blocker.close()
        until(self.running.guard.idle, "the lock")

    def _full(self, words: str) -> None:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        largest = max(path.stat().st_size for path in self.home.folders.data.iterdir() if path.is_file())
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
        for number in range(40):
            self.running.guard.submit(pasted.message(f"{words} while full {number} " + "word " * 200))
        time.sleep(1.0)
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        until(self.running.guard.idle, "the full disk")

    def export(self) -> None:
        """In clear, as the person may ask for: what the search has to find."""
        self.running.guard.export(str(self.folder / "export")).result(PATIENCE_S)

    def stop(self) -> None:
        """An orderly end."""
        self.running.stop()


def attached(marks: dict[str, str], folder: Path) -> bytes:
    """A zip whose member's name and content are marked."""
    path = folder / "attached.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{marks['member']}.pdf.exe", f"MZ {marks['content']}" * 20)
    data = path.read_bytes()
    path.unlink()
    return data


def main() -> None:
    """Obey, line by line."""
    folder = Path(sys.argv[1])
    logging.basicConfig(level=logging.DEBUG, filename=folder / "profile.log")
    logging.captureWarnings(True)
    threading.excepthook = lambda hook: sys.__excepthook__(hook.exc_type, hook.exc_value or hook.exc_type(), None)
    scene = Scene(folder)
    say("ready")
    for line in sys.stdin:
        getattr(scene, line.strip())()
        say(f"done {line.strip()}")
    shutil.rmtree(folder / "export", ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main()
