"""The command line. Its words, options, exit codes and JSON are stable: people script against them.

Only what a command needs is imported, so that `companion status` answers at once and works without a display.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from companion import __version__

EXIT_OK, EXIT_FOUND, EXIT_UNREAD = 0, 1, 2


def parser() -> argparse.ArgumentParser:
    """The whole command line, in one place."""
    top = argparse.ArgumentParser(
        prog="companion",
        description="A guard dog for your desktop: watches mail, downloads and messages for scams, on your machine.",
    )
    top.add_argument("--version", action="version", version=f"companion {__version__}")
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument("--profile", type=Path, help="keep settings, memory and logs of this run in DIR", metavar="DIR")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[everywhere])

    run = add("run", "guard (the default); without a display: alerts on the terminal")
    run.add_argument("--headless", action="store_true", help="no windows even if there is a display")

    check = add("check", "judge mails, messages or files without guarding; `-` is one mail on standard input")
    check.add_argument("paths", nargs="+", metavar="PATH")
    check.add_argument("--as", dest="kind", choices=("email", "file", "messages"), help="take every PATH as this")
    check.add_argument("--jsonl", action="store_true", help="one JSON object per item, in input order")

    for name, text in (("status", "how the companion is"), ("doctor", "what on this machine needs mending")):
        add(name, text).add_argument("--json", action="store_true")
    for name, text in (
        ("explain", "the story of one decision in plain words"),
        ("undo", "take one answer back; what was learnt from it is forgotten"),
    ):
        add(name, text).add_argument("id")
    answer = add("answer", "answer a decision")
    answer.add_argument("id")
    answer.add_argument("answer", help="confirmed, false_alarm, already_knew, unsure, or one of the question's answers")
    care = add("care", "what the companion thinks matters to you; edit it")
    care.add_argument("what", nargs="?", choices=("list", "set", "forget"), default="list")
    care.add_argument("subject", nargs="?", default="")
    care.add_argument("domain", nargs="?", default="")
    care.add_argument("weight", nargs="?", type=float)
    care.add_argument("--json", action="store_true")
    pause = add("pause", "no alerts for a while; it is asked of the companion, which may decline")
    pause.add_argument("minutes", nargs="?", type=float, default=60.0)
    add("resume", "end a pause")
    add("demo", "a scripted day on a throw-away profile, in under a minute")
    add("export", "write everything it holds in open formats").add_argument("folder", type=Path, metavar="DIR")
    forget = add("forget", "remove for good")
    what = forget.add_mutually_exclusive_group(required=True)
    what.add_argument("--sender")
    what.add_argument("--case")
    what.add_argument("--all", action="store_true")
    add("audit", "what its behaviour reveals that it cares about").add_argument("--json", action="store_true")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is the command's answer."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "run")
    options = parser().parse_args(given)
    from companion import app
    from companion.domain.errors import CompanionError

    try:
        return COMMANDS[options.command](app, options)
    except CompanionError as trouble:
        print(f"companion: {trouble}", file=sys.stderr)
        return EXIT_UNREAD
    except BrokenPipeError:
        return EXIT_OK
