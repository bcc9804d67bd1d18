"""A real guard in a process of its own, to be killed: a mail drop, a Downloads folder, real workers, real memory.

    python -m tests.support.guard_process FOLDER

Runs until every item that lies in FOLDER/Maildir and FOLDER/Downloads is judged and prints `done`, or until killed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from companion import app
from companion import home as homes
from companion.memory.store import Store
from companion.senses import Senses
from companion.settings import Downloads, Mailbox, Settings, folders

KEY = b"killed again and again, still on"


def home(folder: Path) -> homes.Home:
    """The profile in FOLDER, under a key that the test knows."""
    places = folders(folder / "profile")
    for each in (places.config, places.data, places.cache):
        each.mkdir(parents=True, exist_ok=True)
    settings = Settings(
        downloads=Downloads(folder=str(folder / "Downloads")),
        mailboxes=(Mailbox(path=str(folder / "Maildir"), name="drop"),),
    )
    return homes.Home(places, settings, None, Store(places.database, KEY))


def main() -> None:
    """Guard until all is judged."""
    folder = Path(sys.argv[1])
    wanted = sum(1 for _ in (folder / "Maildir" / "new").iterdir()) + sum(1 for _ in (folder / "Downloads").iterdir())
    running = app.Running(home(folder), Senses.load(), app.Quiet())
    running.start()
    print("started", flush=True)
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        if running.guard.idle() and len(running.guard.journal(limit=10_000).result(60)) >= wanted:
            break
        time.sleep(0.3)
    running.stop()
    print("done", flush=True)


if __name__ == "__main__":
    main()
