"""The command line. Its words, options, exit codes and JSON are stable: people script against them.

Only what a command needs is imported, so that `companion status` answers at once and works without a display.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from companion import __version__, accounts, app, settings
from companion import doctor as doctors
from companion import home as homes
from companion.domain import wire
from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Answer, Asked, Feedback, Receipt, Request, Wish
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Kind, Unreadable
from companion.domain.tools import DEED, ToolName
from companion.perception.real_address import real_address
from companion.senses import Senses
from companion.sources import mail_providers
from companion.ui import languages, pack_lines, plot, shares, terminal, wording

KINDS = {"email": Kind.EMAIL, "file": Kind.FILE, "messages": Kind.MESSAGE}
EXIT_OK, EXIT_FOUND, EXIT_UNREAD = 0, 1, 2


def parser() -> argparse.ArgumentParser:
    """The whole command line, in one place."""
    top = argparse.ArgumentParser(
        prog="companion",
        description="A guard dog for your desktop: watches mail, downloads and messages for scams, on your machine.",
    )
    top.add_argument("--version", action="version", version=f"companion {__version__}")
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--profile", type=Path, help="keep settings, memory and logs of this run in DIR", metavar="DIR"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[everywhere])

    run = add("run", "guard (the default); without a display: alerts on the terminal")
    run.add_argument("--headless", action="store_true", help="no windows even if there is a display")
    run.add_argument("--hidden", action="store_true", help="start in the tray, as at login")

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
    answer.add_argument(
        "answer", help="confirmed, false_alarm, already_knew, unsure, or one of the question's answers"
    )
    add("hold", "put the download that a decision is about where nothing can open it").add_argument("id")
    add("flag", "mark the mail that a decision is about in the mailbox itself").add_argument("id")
    add("lookup", "ask the registry how old the addresses of an item are").add_argument("id")
    add("open", "show what a decision is about as plain pages, nothing active, links as text").add_argument("id")
    signin = add("signin", "sign in to a mailbox on its provider's own page, and watch it")
    signin.add_argument("address", help="the mail address")
    signin.add_argument("--here", action="store_true", help="with a browser on this computer, not by a code")
    add("held", "files that are put away").add_argument("--json", action="store_true")
    release = add("release", "give a held file back; it is asked of the companion, which may decline")
    release.add_argument("id", help="of the held file, or of the decision about it")
    release.add_argument("--anyway", action="store_true", help="if it declines: wait its time, then insist")
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
    share = add("share", "sharing of anonymous reports, off until you agree: look, agree, stop, cancel")
    share.add_argument("what", nargs="?", choices=("status", "on", "off", "cancel"), default="status")
    share.add_argument("number", nargs="?", type=int, help="which report to cancel")
    share.add_argument("--json", action="store_true")
    pack = add("pack", "people, organisations and numbers that one person puts together for another, signed")
    deeds = pack.add_subparsers(dest="what", required=True, metavar="WHAT")
    # Said behind the deed as well as before it; not said, it must not undo what was said before.
    again = argparse.ArgumentParser(add_help=False)
    again.add_argument("--profile", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS, metavar="DIR")
    made = deeds.add_parser("make", help="make a pack of a list that you wrote", parents=[again])
    made.add_argument("path", type=Path, metavar="FILE")
    made.add_argument("entries", type=Path, metavar="LIST")
    made.add_argument("--by", required=True, help="what you are called", metavar="NAME")
    made.add_argument("--title", required=True, help="what the pack is called", metavar="TITLE")
    deeds.add_parser("show", help="what taking it would change", parents=[again]).add_argument(
        "path", type=Path, metavar="FILE"
    )
    take = deeds.add_parser("take", help="take entries, by their numbers", parents=[again])
    take.add_argument("path", type=Path, metavar="FILE")
    take.add_argument("ticked", nargs="+", type=int, metavar="NUMBER")
    take.add_argument("--from", dest="spoken", default="", help="its maker's key, as they read it to you")
    deeds.add_parser("list", help="what was taken, and from whom", parents=[again])
    deeds.add_parser("undo", help="remove all that was taken of a pack", parents=[again]).add_argument("id")
    deeds.add_parser("key", help="your own key, to read to whom you give a pack", parents=[again])
    audited = add("audit", "what its behaviour reveals that it cares about, beside what it says")
    audited.add_argument("--json", action="store_true")
    audited.add_argument("--plot", type=Path, help="draw declared and revealed care as SVG", metavar="FILE")
    train = add("train", "the world that the companion's mind is trained in, and its training")
    train.add_argument(
        "what",
        choices=("watch", "bench", "mind"),
        help="watch a household-week, measure the world's speed, or train an arm of the mind's learned head",
    )
    train.add_argument("--seed", type=int, default=1, help="which household, or which run of training")
    train.add_argument("--days", type=int, default=7, help="how many days to watch")
    train.add_argument("--arm", choices=("value", "residual", "gru"), default="value", help="what to train")
    train.add_argument("--steps", type=int, default=2_000_000, help="how many decisions to train for")
    train.add_argument("--out", type=Path, default=Path("build/mind"), help="where checkpoints lie", metavar="DIR")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is the command's answer."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "run")
    options = parser().parse_args(given)
    languages.speak(settings.language_of(settings.folders(getattr(options, "profile", None)).settings))
    try:
        return COMMANDS[options.command](options)
    except CompanionError as trouble:
        print(f"companion: {wording.trouble(trouble)}", file=sys.stderr)
        return EXIT_UNREAD
    except BrokenPipeError:
        # The reader of our output has seen enough; Python would complain once more while closing.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        return EXIT_OK
    except KeyboardInterrupt:
        return 130


# --- guarding ---


def run(options: argparse.Namespace) -> int:
    """Guard, with windows if there is a display."""
    if not options.headless and has_display():
        from companion import desktop

        return desktop.run(options.profile, options.hidden)
    status = app.run_headless(options.profile, sys.stdout)
    # A pipe whose reader has gone speaks up here, where it is dealt with, rather than while Python ends.
    sys.stdout.flush()
    return status


def has_display() -> bool:
    """Whether windows can be shown here."""
    if sys.platform.startswith(("win", "darwin")) or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- judging ---


def check(options: argparse.Namespace) -> int:
    """Judge items; 0 nothing found, 1 something to ask, warn or decline, 2 an item could not be read."""
    paths: list[str | bytes] = [sys.stdin.buffer.read() if path == "-" else path for path in options.paths]
    found = unread = number = 0
    progress = sys.stderr.isatty()
    for number, outcome in enumerate(app.check(paths, KINDS.get(options.kind), options.profile), 1):
        if isinstance(outcome, Unreadable):
            unread += 1
        elif outcome[1].act is not Act.SILENT:
            found += 1
        if options.jsonl:
            print(json.dumps(as_json(outcome), ensure_ascii=False))
        elif isinstance(outcome, Unreadable):
            print(f"{outcome.key}: could not be read ({outcome.reason})")
        else:
            print(as_line(*outcome[:2]))
        if progress and number % 50 == 0:
            print(f"\r{number} judged, {found} found, {unread} not read", end="", file=sys.stderr, flush=True)
    if progress and number >= 50:
        print(f"\r{number} judged, {found} found, {unread} not read", file=sys.stderr)
    return EXIT_UNREAD if unread else EXIT_FOUND if found else EXIT_OK


def as_json(outcome: tuple[Sight, Decision, float] | Unreadable) -> dict[str, Any]:
    """One line of `check --jsonl`."""
    if isinstance(outcome, Unreadable):
        return {"item": outcome.key, "error": outcome.reason}
    sight, decision, milliseconds = outcome
    belief = decision.belief
    return {
        "item": sight.observation.key,
        "id": sight.observation.id,
        "kind": sight.observation.kind,
        "act": decision.act,
        "threat": belief.threat,
        "p_scam": round(belief.p_scam, 6),
        "belief": {threat: round(p, 6) for threat, p in belief.posterior.items()},
        "evidence": [
            {
                "indicator": evidence.indicator.name,
                "weight": round(evidence.indicator.weight * evidence.strength, 3),
                "facts": [fact.text for fact in evidence.facts],
            }
            for evidence in belief.evidence
        ],
        "would_change": [{"observation": c.observation, "act_then": c.act_then} for c in belief.would_change],
        "values": {act: round(value, 4) for act, value in decision.values.items()},
        "ms": round(milliseconds, 2),
    }


def as_line(sight: Sight, decision: Decision) -> str:
    """One line of `check` for a person."""
    entry = Entry(decision.id, decision.at, sight.observation, decision=decision)
    if decision.act is Act.SILENT and not wording.unseen(decision):
        return f"{wording.plain(sight.observation.key)}: I found nothing"
    return f"{wording.plain(sight.observation.key)}: {wording.voice_word(entry)}: {wording.headline(entry)}"


# --- asking the guard ---


def status(options: argparse.Namespace) -> int:
    """How the companion is."""
    with app.open_desk(options.profile) as desk:
        summary = desk.summary().result()
    guarding = app.running_elsewhere(options.profile) is not None
    if options.json:
        print(json.dumps({"guarding": guarding, **wire.encode(summary)}))
    else:
        print("Guarding." if guarding else "Not guarding: no companion is running on this profile.")
        print("\n".join(terminal.status(summary, time.time())))
    return EXIT_OK if guarding else EXIT_FOUND


def doctor(options: argparse.Namespace) -> int:
    """What needs mending on this machine; 0 if nothing."""
    findings = doctors.examine(options.profile)
    if options.json:
        print(json.dumps([{"part": f.part, "state": f.state, "detail": f.detail} for f in findings]))
    else:
        for finding in findings:
            name, state, repair = wording.health(finding, time.time())
            print(" ".join(part for part in (f"{name}: {state}.", repair) if part))
    return EXIT_OK if all(finding.state == "ok" for finding in findings) else EXIT_FOUND


def explain(options: argparse.Namespace) -> int:
    """The story of one decision."""
    with app.open_desk(options.profile) as desk:
        entry = desk.entry(options.id).result()
    if entry is None:
        raise Rejected("answer.no_such_decision")
    print(terminal.explanation(entry, time.time(), Senses.load().catalogue()))
    real = real_address(entry)
    if real is not None:
        print(
            wording.say("route.site", name=wording.plain(real.name, 80), url=real.url)
            if real.url
            else wording.say("route.address", address=wording.isolated(wording.plain(real.address, 120)))
        )
    return EXIT_OK


def answer(options: argparse.Namespace) -> int:
    """Answer a decision, or its question."""
    given = options.answer.replace("-", "_")
    if given in ("not_sure", Answer.UNSURE):
        kind, reply = Answer.UNSURE, ""
    elif given in (Answer.CONFIRMED, Answer.FALSE_ALARM, Answer.ALREADY_KNEW):
        kind, reply = Answer(given), ""
    else:
        kind, reply = Answer.REPLY, given
    with app.open_desk(options.profile) as desk:
        entry = desk.entry(options.id).result()
        if entry is None or entry.decision is None:
            raise Rejected("answer.no_such_decision")
        question = entry.decision.question
        if kind is Answer.REPLY and (question is None or reply not in question.answers):
            raise Rejected("answer.not_offered")
        receipt = desk.answer(Feedback(uuid.uuid4().hex, time.time(), entry.id, kind, reply)).result()
    return print_receipt(receipt)


def undo(options: argparse.Namespace) -> int:
    """Take an answer back, by its own id or that of the decision it was about."""
    with app.open_desk(options.profile) as desk:
        entry = desk.entry(options.id).result()
        deeds = [r.feedback for r in entry.receipts if r.feedback.startswith(DEED)] if entry is not None else []
        answers = [given.id for given in entry.feedback] if entry is not None else []
        receipt = desk.undo((answers or deeds or [options.id])[-1]).result()
    return print_receipt(receipt)


def sign_in(options: argparse.Namespace) -> int:
    """Sign in on the provider's page: by a code typed on any device where it has one, else in a browser here."""
    server = mail_providers.find(options.address)
    if server is None or not server.oauth:
        raise NeedsPerson("sign_in.unknown")
    if app.running_elsewhere(options.profile) is not None:
        raise NeedsPerson("instance.runs_already")
    account = settings.Account.model_validate(
        {
            "address": options.address,
            "host": server.host,
            "port": server.port,
            "security": server.security,
            "login": server.login,
            "oauth": server.oauth,
        }
    )
    home = homes.open_home(options.profile)
    try:
        if home.vault is None:
            raise NeedsPerson("vault.no_keyring")
        asked = accounts.client(home.settings, server.oauth)
        stop = threading.Event()
        if asked is not None and asked.issuer.device and not options.here:
            accounts.sign_in_elsewhere(
                home.vault,
                account,
                asked,
                lambda address, code: print(wording.say("sign_in.elsewhere", address=address, code=code), flush=True),
                stop,
            )
        else:
            said = wording.say("sign_in.page.done"), wording.say("sign_in.page.failed")
            accounts.sign_in_here(
                home.vault,
                account,
                asked,
                lambda address: print(wording.say("sign_in.here"), address, sep="\n", flush=True),
                said,
                stop,
            )
        others = tuple(each for each in home.settings.accounts if each.address != account.address)
        settings.save(home.folders.settings, home.settings.model_copy(update={"accounts": (*others, account)}))
    finally:
        home.close()
    print(wording.say("mailbox.works", address=account.address))
    return EXIT_OK


def print_receipt(receipt: Receipt) -> int:
    """One sentence; exit 1 if nothing was learnt and that was not the point."""
    print(wording.receipt(receipt))
    return EXIT_OK if receipt.learnt or receipt.reason in ("undone", "released", "unflagged") else EXIT_FOUND


def use(options: argparse.Namespace, tool: ToolName) -> int:
    """Use a tool on what a decision is about, and say what it did."""
    with app.open_desk(options.profile) as desk:
        entry = desk.entry(options.id).result()
        receipt = desk.use(tool, entry.id if entry is not None else options.id).result()
    print(wording.receipt(receipt))
    return EXIT_OK


def open_safely(options: argparse.Namespace) -> int:
    """Plain pages; exit 1 where there is nothing that can be shown."""
    with app.open_desk(options.profile) as desk:
        entry = desk.entry(options.id).result()
        pages = desk.pages(entry.id if entry is not None else options.id).result()
    print("\n".join(terminal.pages(pages)))
    return EXIT_OK if pages.texts else EXIT_FOUND


def held(options: argparse.Namespace) -> int:
    """Files that are put away, the newest first."""
    with app.open_desk(options.profile) as desk:
        files = desk.held().result()
    if options.json:
        print(json.dumps([wire.encode(file) for file in files]))
    else:
        print("\n".join(terminal.held_line(file, time.time()) for file in files) or "Nothing is put away.")
    return EXIT_OK


def release(options: argparse.Namespace) -> int:
    """Ask for a held file; exit 1 if that was declined."""
    with app.open_desk(options.profile) as desk:
        found = [f for f in desk.held().result() if f.id.startswith(options.id) or f.decision.startswith(options.id)]
        if len(found) != 1:
            raise Rejected("hold.unknown")
        subject = found[0].decision or found[0].id
        if desk.entry(subject).result() is None:
            subject = found[0].id  # what it was put away for is forgotten
        request = Request(uuid.uuid4().hex, time.time(), Asked.RELEASE_FILE, subject)
        decision = desk.request(request).result()
        if decision.act is not Act.SILENT:
            print(terminal.alert(Entry(decision.id, decision.at, decision=decision, request=request), time.time()))
            if not options.anyway or decision.override_after is None:
                return EXIT_FOUND
            time.sleep(decision.override_after + 1.0)
            desk.override(decision.id).result()
        if any(f.id == found[0].id for f in desk.held().result()):
            raise Unavailable("hold.not_given_back")
    print(f"It is back in {found[0].folder}")
    return EXIT_OK


def care(options: argparse.Namespace) -> int:
    """List, set or forget what matters."""
    with app.open_desk(options.profile) as desk:
        if options.what == "list":
            items = desk.care().result()
            if options.json:
                print(json.dumps([wire.encode(item) for item in items]))
            else:
                for item in items:
                    print(terminal.care_line(item))
            return EXIT_OK
        weight = -1.0 if options.what == "forget" else options.weight
        if not options.domain or weight is None:
            raise Rejected("care.needs_domain_and_weight")
        wish = Wish(uuid.uuid4().hex, time.time(), options.subject, options.domain, weight)
        return print_receipt(desk.wish(wish).result())


def share(options: argparse.Namespace) -> int:
    """What is shared, to the byte; agree to it, or stop it."""
    with app.open_desk(options.profile) as desk:
        if options.what == "on":
            print("\n".join((*shares.TERMS, "")))
            state = desk.agree(True).result()
        elif options.what == "off":
            state = desk.agree(False).result()
        elif options.what == "cancel":
            if options.number is None:
                raise Rejected("sharing.gone")
            state = desk.cancel_report(options.number).result()
        else:
            state = desk.sharing().result()
    if options.json:
        print(json.dumps(wire.encode(state)))
    else:
        print("\n".join(shares.lines(state, app.readable(state), time.time())))
    return EXIT_OK


def pack(options: argparse.Namespace) -> int:
    """Make a pack, look at one, take of it, undo that."""
    if options.what == "make":
        count = app.make_pack(options.profile, options.path, options.entries, options.title, options.by)
        print(f"{count} entries, signed with your key {app.pack_key(options.profile)}.")
        return EXIT_OK
    if options.what == "key":
        print(app.pack_key(options.profile))
        return EXIT_OK
    data = app.read_pack(options.path) if options.what in ("show", "take") else ""
    with app.open_desk(options.profile) as desk:
        if options.what == "show":
            out = pack_lines.offered(desk.offer_pack(data).result())
        elif options.what == "take":
            out = pack_lines.taken((desk.take_pack(data, tuple(options.ticked), options.spoken).result(),))
        elif options.what == "undo":
            out = pack_lines.taken(desk.undo_pack(options.id).result())
        else:
            out = pack_lines.taken(desk.packs().result())
    print("\n".join(out))
    return EXIT_OK


def ask(options: argparse.Namespace, asked: Asked, detail: str = "") -> int:
    """Make a request; exit 1 if it was declined."""
    with app.open_desk(options.profile) as desk:
        decision = desk.request(Request(uuid.uuid4().hex, time.time(), asked, detail=detail)).result()
    if decision.act is Act.SILENT:
        print("Done.")
        return EXIT_OK
    entry = Entry(decision.id, decision.at, decision=decision, request=Request(decision.request, decision.at, asked))
    print(terminal.alert(entry, time.time()))
    return EXIT_FOUND


def export(options: argparse.Namespace) -> int:
    """Write everything in open formats."""
    with app.open_desk(options.profile) as desk:
        count = desk.export(str(options.folder.absolute())).result()
    print(f"{count} entries written to {options.folder}")
    return EXIT_OK


def forget(options: argparse.Namespace) -> int:
    """Remove for good."""
    with app.open_desk(options.profile) as desk:
        count = desk.forget(options.sender or "", options.case or "", options.all).result()
    print(f"{count} entries removed for good")
    return EXIT_OK


def audit(options: argparse.Namespace) -> int:
    """What the logged behaviour reveals."""
    report = doctors.audit(options.profile)
    if options.plot is not None:
        try:
            options.plot.write_text(plot.audit_svg(report), encoding="utf-8")
        except OSError as trouble:
            raise Misconfigured("export.cannot_write") from trouble
    print(json.dumps(wire.encode(report)) if options.json else "\n".join(terminal.audited(report)))
    return EXIT_OK


def demo(options: argparse.Namespace) -> int:
    """A scripted day."""
    from companion import demo as scripted

    return scripted.run(sys.stdout)


def train(options: argparse.Namespace) -> int:
    """The simulated world: one household's week as a story, how fast it turns, or training in it."""
    if options.what == "bench":
        from companion.training.world import bench

        print("\n".join(bench.lines()))
    elif options.what == "mind":
        try:
            from companion.training.mind import train as training
        except ModuleNotFoundError as missing:
            raise Misconfigured("train.needs_torch") from missing
        training.train(options.arm, options.seed, options.steps, options.out)
    else:
        from companion.training.world import watch

        for line in watch.timeline(options.seed, max(1, options.days)):
            print(line)
    return EXIT_OK


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": run,
    "check": check,
    "status": status,
    "doctor": doctor,
    "explain": explain,
    "answer": answer,
    "undo": undo,
    "hold": lambda options: use(options, ToolName.HOLD),
    "held": held,
    "signin": sign_in,
    "open": open_safely,
    "flag": lambda options: use(options, ToolName.FLAG),
    "lookup": lambda options: use(options, ToolName.LOOK_UP),
    "release": release,
    "care": care,
    "pause": lambda options: ask(options, Asked.PAUSE, repr(options.minutes * 60.0)),
    "resume": lambda options: ask(options, Asked.RESUME),
    "demo": demo,
    "train": train,
    "export": export,
    "forget": forget,
    "audit": audit,
    "share": share,
    "pack": pack,
}

if __name__ == "__main__":
    sys.exit(main())
