"""A scripted day on a throw-away profile: a real mail drop, a real file, a message, an answer, an undo.

Everything is the product's own: sources watch real folders, the worker is confined, memory is encrypted. Only the
things that arrive were written for the occasion; their addresses are reserved names that lead nowhere.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from email.message import EmailMessage
from pathlib import Path
from typing import TextIO, TypeVar

from companion import app
from companion import home as homes
from companion.domain.feedback import Answer, Asked, Feedback, Health, Receipt, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Kind, RawItem
from companion.senses import Senses
from companion.settings import Downloads, Mailbox, Settings
from companion.sources import pasted
from companion.ui import terminal, wording

T = TypeVar("T")
SECONDS = 20.0
WIDTH = 78

PARCEL_TEXT = """Dear customer,

Your parcel RM 4471 could not be delivered because of an unpaid fee of £1.99.
Please pay within 24 hours or it will be returned to the sender.

Pay with your card here: https://royalmail.parcel-fee-desk.example/pay?id=4471
You will need your card number, expiry date and security code.

Royal Mail
"""
PARCEL_HTML = """<html><body><p>Dear customer,</p>
<p>Your parcel <b>RM 4471</b> could not be delivered because of an unpaid fee of £1.99.
Please pay within 24 hours or it will be returned to the sender.</p>
<p><a href="https://royalmail.parcel-fee-desk.example/pay?id=4471">www.royalmail.com/pay</a></p>
<p>You will need your card number, expiry date and security code.</p><p>Royal Mail</p></body></html>
"""
KIN_TEXT = (
    "Hi Mum, my phone broke so this is my new number, save it. I can't get into my bank app on this one and have a"
    " bill to pay by this evening. Can you transfer £1,250 for me? I'll pay you back on Monday x"
)
COACHED_TEXT = (
    "Ruth, this is the bank security team again. Move the £9,000 to the safe account now. If the branch asks, say it"
    " is for a wedding. Do not tell your daughter, this is a confidential investigation. Stay on the line with me,"
    " and switch off that warning program on your computer first."
)
DENTIST_TEXT = """Dear Mr Hale,

Thank you for your visit on 14 October. Your balance is £62.50.
We now use a new billing service. Please pay your balance by bank transfer or here:
https://pay.brookstreet-billing.example/2231

Kind regards,
Brook Street Dental
"""
DENTIST = "Brook Street Dental <reception@brookstreet-dental.example>"
MONTH_S = 30 * 86_400.0
REMOTE_TOOL = "AnyDesk-support-12025550134.exe"


def mail_bytes(
    sender: str, subject: str, text: str, html: str = "", to: str = "june@example.org", **headers: str
) -> bytes:
    """One mail of the day, as it would lie in a mail drop."""
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
    message["Message-ID"] = f"<{uuid.uuid4().hex}@{sender.rpartition('@')[2].strip('>')}>"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def parcel_mail() -> bytes:
    """The courier's name, another domain, and it wants the card."""
    return mail_bytes(
        "Royal Mail <notice@parcel-fee-desk.example>", "Your parcel is waiting: unpaid fee", PARCEL_TEXT, PARCEL_HTML
    )


def newsletter_mail() -> bytes:
    """Ordinary bulk mail."""
    domain = "riverbank-trust.example"
    html = (
        f"<html><body><h1>Otters are back</h1><p>Thanks to you, we planted 400 trees this season.</p>"
        f'<p><a href="https://click.{domain}/c/1?u=8Ab3kd93jxk2">Read the story</a></p>'
        f'<p><a href="https://click.{domain}/u/1">Unsubscribe</a></p></body></html>'
    )
    return mail_bytes(
        f"Riverbank Trust <news@{domain}>",
        "Riverbank news",
        "Otters are back.\n",
        html,
        List_Unsubscribe=f"<https://click.{domain}/u/1>",
        List_Id=f"<news.{domain}>",
        Precedence="bulk",
    )


def dentist_mail() -> bytes:
    """A real dentist whose billing moved to a new domain."""
    return mail_bytes(
        "Brook Street Dental <accounts@brookstreet-billing.example>",
        "Your appointment on 14 October: invoice 2231",
        DENTIST_TEXT,
    )


def letter_to_dentist() -> RawItem:
    """What she wrote to her dentist once."""
    data = mail_bytes("June <june@example.org>", "Appointment", "May I come on 14 October?\n", to=DENTIST)
    return RawItem("demo", "demo/sent", "1", Kind.EMAIL, time.time() - MONTH_S, data=data, outgoing=True)


def dentist_letter() -> RawItem:
    """What the dentist answered, from the usual address."""
    data = mail_bytes(DENTIST, "Your appointment on 14 October", "See you on 14 October at 10:30.\n")
    return RawItem("demo", "demo/inbox", "2", Kind.EMAIL, time.time() - MONTH_S, data=data)


def download(path: Path, data: bytes, origin: str) -> None:
    """Put a file where a browser would, with the note of its origin that browsers leave on Linux
    (`user.xdg.origin.url`); elsewhere it goes without."""
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(data)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setxattr(partial, "user.xdg.origin.url", origin.encode())
    partial.rename(path)


def remote_tool() -> bytes:
    """A file that looks like a program and does nothing."""
    return b"MZ" + bytes(58) + (64).to_bytes(4, "little") + b"PE\x00\x00" + bytes(600)


class Stage:
    """The screen of the demo: prints alerts as the terminal does, and remembers what was shown."""

    def __init__(self, out: TextIO) -> None:
        self._terminal = terminal.TerminalScreen(out)
        self.entries: list[Entry] = []

    def show(self, entry: Entry) -> None:
        """See `Screen.show`."""
        self._terminal.show(entry)
        self.entries.append(entry)

    def learnt(self, receipt: Receipt) -> None:
        """See `Screen.learnt`."""
        self._terminal.learnt(receipt)

    def health(self, health: Health) -> None:
        """See `Screen.health`: a throw-away profile has nothing worth mending."""


def run(out: TextIO) -> int:
    """Play the day; 0 if the dog barked, asked, declined, learnt and unlearnt as it should."""
    with tempfile.TemporaryDirectory(prefix="companion-demo-") as name:
        return _play(Path(name), out)


def _play(folder: Path, out: TextIO) -> int:
    began = time.monotonic()
    drop, downloads = folder / "Maildir", folder / "Downloads"
    for below in ("new", "cur", "tmp"):
        (drop / below).mkdir(parents=True)
    downloads.mkdir()
    stage = Stage(out)
    home = homes.open_throwaway(
        folder / "profile",
        Settings(downloads=Downloads(folder=str(downloads)), mailboxes=(Mailbox(path=str(drop), name="mail drop"),)),
    )
    # A dog that has lived here for a while: in its first fortnight it would keep quieter than a demonstration wants.
    home.store.keep("since", repr(time.time() - 3 * MONTH_S))
    running = app.Running(home, Senses.load(), stage)
    running.start()
    guard = running.guard
    results: list[tuple[str, bool]] = []

    def say(words: str) -> None:
        out.write(f"\n{'─' * WIDTH}\n{words}\n")
        out.flush()

    def wait(future: Future[T]) -> T:
        return future.result(SECONDS)

    def next_decision(after: int) -> Decision | None:
        end = time.monotonic() + SECONDS
        while len(stage.entries) <= after and time.monotonic() < end:
            time.sleep(0.05)
        return stage.entries[-1].decision if len(stage.entries) > after else None

    def arrives(words: str, deliver: Callable[[], object]) -> Decision | None:
        say(words)
        before = len(stage.entries)
        deliver()
        decision = next_decision(before)
        if decision is None:
            out.write("(nothing was judged in time)\n")
        elif decision.act is Act.SILENT:
            out.write(f"{wording.say('voice.silent')}: I found nothing. It only goes into the journal.\n")
        return decision

    def drop_mail(data: bytes) -> Callable[[], object]:
        def deliver() -> None:
            # As a mail server delivers: written aside, then moved in whole.
            aside = drop / "tmp" / uuid.uuid4().hex
            aside.write_bytes(data)
            aside.rename(drop / "new" / aside.name)

        return deliver

    def judged(words: str, decision: Decision | None, *acts: Act) -> Decision | None:
        results.append((words, decision is not None and decision.act in acts))
        return decision

    # The past: she wrote to her dentist, and the dentist answered from the usual address.
    for known in (letter_to_dentist(), dentist_letter()):
        guard.submit(known)
    while not guard.idle():
        time.sleep(0.05)
    judged(
        "stays quiet about a newsletter",
        arrives("Morning. A charity's newsletter comes by mail.", drop_mail(newsletter_mail())),
        Act.SILENT,
    )
    judged(
        "warns of the parcel fee",
        arrives("A mail says a parcel waits for a fee of £1.99.", drop_mail(parcel_mail())),
        Act.WARN,
    )
    kin = judged(
        "asks about the new number",
        arrives(
            "June pastes a message she got on her phone.",
            lambda: guard.check(pasted.message(KIN_TEXT, "+44 7700 900123")),
        ),
        Act.ASK,
    )
    if kin is not None and kin.question is not None:
        say("She rings the old number: it was not her son. She says so.")
        wait(guard.answer(Feedback(uuid.uuid4().hex, time.time(), kin.id, Answer.CONFIRMED)))
    tool = judged(
        "asks why the tool came",
        arrives(
            "Somebody on the telephone has her download a program.",
            lambda: download(downloads / REMOTE_TOOL, remote_tool(), "https://anydesk.com/en/downloads"),
        ),
        Act.ASK,
    )
    if tool is not None and tool.question is not None:
        say('She answers: "someone told me to".')
        before = len(stage.entries)
        wait(guard.answer(Feedback(uuid.uuid4().hex, time.time(), tool.id, Answer.REPLY, "someone_told_me")))
        judged("declines to call the tool fine", next_decision(before), Act.DECLINE)
    bill = judged(
        "asks about the dentist's new billing address",
        arrives(
            "Her dentist sends a bill from an address she does not know. She drops it on the dog.",
            lambda: guard.check(pasted.mail(dentist_mail())),
        ),
        Act.ASK,
    )
    if bill is not None:
        say("She rang the dentist: the bill is real. She says it was a false alarm.")
        receipt = wait(guard.answer(Feedback(uuid.uuid4().hex, time.time(), bill.id, Answer.FALSE_ALARM)))
        results.append(("learns from a correction", receipt.learnt))
        second = judged(
            "stays quiet about the next bill",
            arrives("Next month's bill comes.", drop_mail(dentist_mail())),
            Act.SILENT,
        )
        trusted = second.belief.p_scam if second is not None else 1.0
        say("She takes her answer back.")
        undone = wait(guard.undo(receipt.feedback))
        results.append(("unlearns on undo", undone.reason == "undone"))
        after = arrives("One more bill comes.", drop_mail(dentist_mail()))
        results.append(("judges as before the answer", after is not None and after.belief.p_scam > trusted))
    judged(
        "warns of the voice that tells her to lie",
        arrives(
            "A message from the 'bank security team'.",
            lambda: guard.check(pasted.message(COACHED_TEXT, "+44 20 7946 0911")),
        ),
        Act.WARN,
        Act.DECLINE,
    )
    say("Minutes later somebody asks to switch the companion off.")
    pause = wait(guard.request(Request(uuid.uuid4().hex, time.time(), Asked.PAUSE)))
    if pause.act is Act.DECLINE:
        results.append(("declines an instant pause", True))
    running.stop()
    say(f"What was seen in {time.monotonic() - began:.0f} seconds:")
    for words, went in results:
        out.write(f"  {'✓' if went else '✗'} it {words}\n")
    return 0 if results and all(went for _, went in results) else 1
