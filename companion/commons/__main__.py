"""`python -m companion.commons`: run a commons, make and change its keys, publish.

keys DIR       make the keys of a new commons; prints the key that clients pin
serve DIR      take reports in and publish daily (where the signing key is in DIR)
publish DIR    publish once, now
rotate DIR     change to a new signing key, by the word of the old one, and to a new sealing key
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import uvicorn

from companion.commons import keeping
from companion.commons.counting import Counts
from companion.commons.intake import HOURLY, Intake
from companion.commons.publishing import due, publish
from companion.commons.server import build
from companion.domain.errors import CompanionError
from companion.sharing.stamp import EFFORT


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(prog="python -m companion.commons", description="The server that counts reports.")
    commands = top.add_subparsers(dest="command", required=True)
    for name, text in (
        ("keys", "make the keys of a new commons"),
        ("serve", "take reports in, and publish daily"),
        ("publish", "publish once, now"),
        ("rotate", "change the keys"),
    ):
        one = commands.add_parser(name, help=text)
        one.add_argument("folder", type=Path, metavar="DIR")
        if name in ("serve", "publish"):
            one.add_argument(
                "--database", default="", help="postgresql://name:password@host/database, instead of a file in DIR"
            )
            one.add_argument("--effort", type=int, default=EFFORT, help="work that a report has to show, in bits")
        if name == "serve":
            one.add_argument("--listen", default="127.0.0.1:8443", help="HOST:PORT; TLS is ended before it")
            one.add_argument("--hourly", type=int, default=HOURLY, help="most reports counted in an hour")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command."""
    options = parser().parse_args(arguments)
    try:
        return int(COMMANDS[options.command](options))
    except CompanionError as trouble:
        sys.stderr.write(f"commons: {trouble}\n")
        return 2


def make_keys(options: argparse.Namespace) -> int:
    """Make keys."""
    sys.stdout.write(keeping.make(options.folder) + "\n")
    return 0


def rotate(options: argparse.Namespace) -> int:
    """Change keys."""
    keeping.rotate_sealing(options.folder)
    sys.stdout.write(keeping.rotate_signing(options.folder) + "\n")
    return 0


def publish_once(options: argparse.Namespace) -> int:
    """Publish."""
    counts = Counts(_where(options))
    bundle = publish(counts, keeping.load(options.folder), time.time(), options.effort)
    counts.close()
    sys.stdout.write(f"publication {bundle.serial}: {len(bundle.reliabilities)} signs, {len(bundle.rates)} threats\n")
    return 0


def serve(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    keys = keeping.load(options.folder)
    open_counts = partial(Counts, _where(options))
    open_counts().close()
    intake = Intake(open_counts, keys.sealing, time.time, effort=options.effort, hourly=options.hourly)

    def publish_now() -> None:
        counts = open_counts()
        try:
            if due(counts, time.time()):
                publish(counts, keeping.load(options.folder), time.time(), options.effort)
        finally:
            counts.close()

    async def daily() -> None:
        while True:
            try:
                await asyncio.to_thread(publish_now)
            except CompanionError as trouble:
                sys.stderr.write(f"commons: not published: {trouble}\n")
            await asyncio.sleep(3600.0)

    host, _, port = options.listen.rpartition(":")
    app = build(intake, open_counts, daily if keys.signing is not None else None, workers=os.cpu_count() or 2)
    # No line for a request, no word of what it runs on, no belief in what proxies say about addresses.
    uvicorn.run(
        app,
        host=host.strip("[]"),
        port=int(port),
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=1_000,
        timeout_keep_alive=15,
        log_level="warning",
    )
    return 0


def _where(options: argparse.Namespace) -> str:
    return options.database or str(options.folder / "counts.db")


COMMANDS = {"keys": make_keys, "serve": serve, "publish": publish_once, "rotate": rotate}

if __name__ == "__main__":
    sys.exit(main())
