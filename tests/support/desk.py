"""A desk with a quiet, realistic past: entries of nine stories, and answers that come at once or when told to."""

from __future__ import annotations

import math
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from companion.domain.errors import CompanionError
from companion.domain.feedback import Asked, Feedback, Health, Receipt, Request, State, Wish
from companion.domain.journal import CareItem, Entry, Mood, Summary
from companion.domain.judgement import (
    Act,
    Awareness,
    Belief,
    Decision,
    Evidence,
    Fact,
    Indicator,
    Question,
    Span,
    Stage,
    Threat,
    WouldChange,
)
from companion.domain.observation import Address, FileFacts, Kind, Link, Observation, RawItem, Turn, Unreadable
from companion.domain.packs import Offer, Pack, Taken
from companion.domain.sharing import Consent, SharingState
from companion.domain.tools import Held, Pages
from companion.mind.audit import Audit, Revealed
from companion.ui.reflected import Point, Reflection

T = TypeVar("T")

NOW = 1_795_608_000.0
"""A fixed moment, 2026-11-25 12:00 UTC, so that pictures and expectations do not change by the day."""
DAY = 86_400.0


def evidence(
    name: str,
    sentence: str,
    strength: float = 1.0,
    weight: float = 1.5,
    facts: tuple[Fact, ...] = (),
    threats: tuple[Threat, ...] = (Threat.PHISHING,),
) -> Evidence:
    """One piece of evidence of an indicator made for the occasion."""
    indicator = Indicator(name, name.partition(".")[0], threats, sentence, "Often harmless on its own.", weight)
    return Evidence(indicator, strength, facts)


def marked(text: str, words: str, part: str = "text") -> tuple[Fact, ...]:
    """The fact that `words` stand in `text`, with their place."""
    start = text.index(words)
    return (Fact(words, Span(start, start + len(words), part)),)


def posterior(threat: Threat, p: float) -> Mapping[Threat, float]:
    """A posterior with `p` on one threat and the rest where rests go."""
    rest = 1.0 - p
    out = {Threat.BENIGN: rest * 0.7, Threat.BULK: rest * 0.2}
    out[Threat.EXTORTION if threat is not Threat.EXTORTION else Threat.JOB] = rest * 0.1
    out[threat] = out.get(threat, 0.0) + p
    return out


def entry(
    name: str,
    seen: Observation | None,
    act: Act,
    threat: Threat,
    p: float,
    found: tuple[Evidence, ...] = (),
    at: float = NOW - 3600,
    **more: object,
) -> Entry:
    """One journal entry with a whole decision."""
    request = more.pop("asked", None)
    stage = more.pop("stage", Stage.NONE)
    change = more.pop("change", ())
    values = {Act.SILENT: 0.4, Act.ASK: 0.1, Act.WARN: -0.6, Act.DECLINE: -1.0}
    values[act] = 1.8
    if act is Act.WARN:
        values |= {Act.SILENT: -4.2, Act.ASK: 0.9}
    decision = Decision(
        id=name,
        at=at,
        act=act,
        values=values,
        belief=Belief(posterior(threat, p), stage, found, change),  # type: ignore[arg-type]
        awareness=Awareness(0.3, 0.4, 0.1),
        observation=seen.id if seen is not None else "",
        request=request.id if isinstance(request, Request) else "",
        **more,  # type: ignore[arg-type]
    )
    return Entry(
        id=name,
        at=at,
        observation=seen,
        request=request if isinstance(request, Request) else None,
        decision=decision,
    )


def mail(name: str, sender: str, address: str, subject: str, text: str, at: float = NOW - 3600) -> Observation:
    """One e-mail, read."""
    return Observation(
        id=name,
        source="imap:june@example.org",
        stream="imap:june@example.org/INBOX",
        key=name,
        kind=Kind.EMAIL,
        at=at,
        sender=Address(sender, address),
        recipients=(Address("June", "june@example.org"),),
        subject=subject,
        text=text,
    )


def parcel() -> Entry:
    """Story 1: a parcel fee."""
    text = (
        "Your parcel is waiting at our depot. A shipping fee of £1.99 is still open. Please enter your card details "
        "at http://parcel-post.example.net/pay within 24 hours or the parcel goes back to the sender."
    )
    seen = mail("obs-parcel", "Northern Parcel", "service@parcel-post.example.net", "Your parcel: £1.99 to pay", text)
    return entry(
        "d1parcel",
        seen,
        Act.WARN,
        Threat.PHISHING,
        0.985,
        (
            evidence(
                "sender.brand_elsewhere",
                "It names a courier, but does not come from the courier's address.",
                weight=2.4,
                facts=(Fact("parcel-post.example.net"),),
            ),
            evidence("ask.card", "It asks for your card.", weight=1.8, facts=marked(text, "enter your card details")),
            evidence("pressure.deadline", "It gives you very little time.", facts=marked(text, "within 24 hours")),
            evidence("familiar.first_contact", "This sender has never written to you before.", weight=0.6),
        ),
        at=NOW - 1200,
        change=(
            WouldChange("answer.rang_known_number", Act.SILENT),
            WouldChange("indicator.sender.known", Act.ASK),
        ),
        reasons=("care.money",),
        stakes=("money", "identity"),
        case="case-parcel",
    )


def masked_link() -> Entry:
    """A bank's name in the words of a link, another page behind it."""
    text = "Your account is limited. Sign in at https://www.harbourbank.example/secure to keep it open."
    seen = replace(
        mail("obs-link", "Harbour Bank", "notice@harbour-alerts.example.net", "Your account is limited", text),
        links=(
            Link(
                "https://harbourbank.example.verify-login.example.net/s/9",
                "https://www.harbourbank.example/secure",
                host="harbourbank.example.verify-login.example.net",
                domain="verify-login.example.net",
            ),
        ),
    )
    return entry(
        "d12link",
        seen,
        Act.WARN,
        Threat.PHISHING,
        0.98,
        (
            evidence(
                "link.text_differs",
                "A link shows one address and leads to another.",
                weight=2.6,
                facts=(
                    Fact("https://www.harbourbank.example/secure"),
                    Fact("harbourbank.example.verify-login.example.net"),
                ),
            ),
            evidence("ask.password", "It asks for your password.", weight=1.8, facts=marked(text, "Sign in")),
            evidence("pressure.threat", "It threatens to shut something.", facts=marked(text, "to keep it open")),
        ),
        at=NOW - 900,
        stakes=("money", "identity"),
    )


def remote_tool() -> Entry:
    """Story 2: a remote-control tool minutes after a support mail."""
    seen = Observation(
        id="obs-tool",
        source="downloads",
        stream="downloads",
        key="HelpDesk-Viewer.exe",
        kind=Kind.FILE,
        at=NOW - 5 * 3600,
        files=(FileFacts("HelpDesk-Viewer.exe", 4_812_000, true_type="pebin"),),
        origin="https://support-viewer.example.com/get",
    )
    return entry(
        "d2tool",
        seen,
        Act.ASK,
        Threat.TECH_SUPPORT,
        0.71,
        (
            evidence(
                "file.remote_control",
                "It lets somebody else control this computer.",
                weight=1.9,
                facts=(Fact("HelpDesk-Viewer.exe"),),
                threats=(Threat.TECH_SUPPORT,),
            ),
            evidence(
                "familiar.same_number",
                "The same phone number stood in a mail a few minutes before.",
                facts=(Fact("+44 1632 960 117"),),
            ),
        ),
        at=NOW - 5 * 3600,
        question=Question("install_told", ("someone_told_me", "my_own_idea")),
        change=(WouldChange("answer.someone_told_me", Act.DECLINE), WouldChange("answer.my_own_idea", Act.SILENT)),
        stakes=("home", "money"),
    )


def new_number() -> Entry:
    """Story 3: "Hi Mum"."""
    text = "Hi Mum, my phone broke, this is my new number. Can you pay a bill for me by tonight? I pay you back x"
    seen = Observation(
        id="obs-mum",
        source="pasted",
        stream="pasted",
        key="k",
        kind=Kind.MESSAGE,
        at=NOW - DAY,
        sender=Address("", "+44 7700 900 482"),
        text=text,
    )
    return entry(
        "d3mum",
        seen,
        Act.ASK,
        Threat.IMPERSONATION,
        0.83,
        (
            evidence(
                "kin.new_number",
                "It claims to be family, from a new number.",
                weight=2.0,
                facts=marked(text, "my new number"),
                threats=(Threat.IMPERSONATION,),
            ),
            evidence("ask.money", "It asks for money.", facts=marked(text, "pay a bill for me")),
            evidence("pressure.deadline", "It gives you very little time.", facts=marked(text, "by tonight")),
        ),
        at=NOW - DAY,
        question=Question("rang_old_number", ("rang_and_fine", "cannot_reach", "not_yet")),
        stakes=("family", "money"),
        change=(WouldChange("answer.rang_and_fine", Act.SILENT), WouldChange("answer.cannot_reach", Act.WARN)),
    )


def coached() -> Entry:
    """Story 5: a pause is asked for while a "bank" is on the line."""
    asked = Request("r5", NOW - 600, Asked.PAUSE, detail="3600")
    text = "This is bank security. Say it's a wedding if anyone asks. Stay on the line and switch that dog off."
    return entry(
        "d5pause",
        None,
        Act.DECLINE,
        Threat.IMPERSONATION,
        0.96,
        (
            evidence(
                "cover.lie",
                "You were told to say something that is not true.",
                weight=3.0,
                facts=(Fact(text[27:55]),),
            ),
            evidence("cover.stay_on_line", "You were told to stay on the line.", weight=2.0),
            evidence("cover.protection_off", "You were told to switch protection off.", weight=2.5),
        ),
        at=NOW - 600,
        asked=asked,
        reasons=("request.coached",),
        stakes=("money",),
        override_after=30.0,
        case="case-bank",
    )


def dentist() -> Entry:
    """Story 7: the dentist's new billing domain, answered, learnt, undoable."""
    text = (
        "Dear Tom, thank you for your visit on 12 November. Your bill of £48 can be paid at https://pay.example.com/x"
    )
    seen = mail(
        "obs-dentist", "Hill Street Dental", "billing@hillstreet.example.com", "Your bill", text, NOW - 2 * DAY
    )
    made = entry(
        "d7dentist",
        seen,
        Act.ASK,
        Threat.INVOICE,
        0.44,
        (
            evidence(
                "link.new_domain",
                "It sends you to an address that this sender never used before.",
                facts=marked(text, "https://pay.example.com/x"),
                threats=(Threat.INVOICE,),
            ),
            evidence("familiar.known_date", "It knows the date of your appointment.", weight=-1.2),
        ),
        at=NOW - 2 * DAY,
        question=Question("rang_them", ("rang_known_number", "not_yet")),
        stakes=("money", "health"),
    )
    given = Feedback("f7", NOW - 2 * DAY + 900, "d7dentist", "reply", "rang_known_number")  # type: ignore[arg-type]
    learnt = Receipt("f7", True, "learnt", subjects=("billing@hillstreet.example.com",))
    return replace(made, feedback=(given,), receipts=(learnt,))


def real_bank() -> Entry:
    """Story 9: a genuine card-block notice."""
    text = "Dear Luis, we have blocked your card ending 1234 as you asked. There is nothing you need to do."
    seen = mail(
        "obs-bank", "Harbour Bank", "notices@harbourbank.example", "Your card is blocked", text, NOW - 3 * 3600
    )
    return entry(
        "d9bank",
        seen,
        Act.SILENT,
        Threat.BENIGN,
        0.997,
        (
            evidence("sender.authenticated", "The sender's address is proven.", weight=-1.5, threats=()),
            evidence(
                "familiar.usual_style", "It is written the way this sender always writes.", weight=-1.0, threats=()
            ),
        ),
        at=NOW - 3 * 3600,
        stakes=("money",),
        change=(WouldChange("indicator.ask.credential", Act.WARN),),
    )


def newsletter() -> Entry:
    """Story 8: a charity's newsletter."""
    seen = mail(
        "obs-news", "Otter Trust", "news@ottertrust.example.org", "Otters in autumn", "Hello Grace…", NOW - DAY
    )
    return entry("d8news", seen, Act.SILENT, Threat.BULK, 0.98, at=NOW - DAY - 2000)


def lookalike() -> Entry:
    """Story 10: one letter off."""
    text = "Hello Hana, are you free? I need four gift cards for the nurses today. I will explain later. Dr Okafor"
    seen = mail("obs-okafor", "Dr Okafor", "surgery@okafor-clinlc.example.com", "Quick favour", text, NOW - 300)
    return entry(
        "d10okafor",
        seen,
        Act.WARN,
        Threat.IMPERSONATION,
        0.992,
        (
            evidence(
                "sender.lookalike_contact",
                "The address looks like one you know, but is another.",
                weight=3.2,
                facts=(Fact("surgery@okafor-clinlc.example.com"), Fact("surgery@okafor-clinic.example.com")),
                threats=(Threat.IMPERSONATION,),
            ),
            evidence("ask.gift_cards", "It asks for gift cards.", weight=2.2, facts=marked(text, "four gift cards")),
            evidence("familiar.first_contact", "This address has never written to you before.", weight=0.7),
        ),
        at=NOW - 300,
        stakes=("money", "health"),
        change=(WouldChange("answer.rang_known_number", Act.ASK),),
        case="case-okafor",
    )


def changed_bank() -> Entry:
    """Story 11: is this bill payable?"""
    asked = Request("r11", NOW - 4000, Asked.MARK_PAYABLE, subject="obs-invoice", detail="18400")
    return entry(
        "d11invoice",
        None,
        Act.DECLINE,
        Threat.INVOICE,
        0.94,
        (
            evidence(
                "payment.new_iban",
                "The account is not the one on the last six bills.",
                weight=3.0,
                facts=(Fact("GB33 BUKB 2020 1555 5555 55"),),
                threats=(Threat.INVOICE,),
            ),
            evidence(
                "sender.reply_elsewhere",
                "An answer would go to another address.",
                weight=1.4,
                facts=(Fact("accounts@brightsteel-billing.example.net"),),
            ),
        ),
        at=NOW - 4000,
        asked=asked,
        reasons=("decline.payee_changed",),
        stakes=("work", "money"),
        override_after=30.0,
    )


def long_con() -> Entry:
    """Story 4: five weeks of Elena."""
    lines = (
        (35, "Good morning Walter, did you sleep well? I thought of you."),
        (28, "You understand me like nobody else. Let us keep this between us for now."),
        (14, "My uncle trades gold. I made 8,000 last month, I can show you how."),
        (7, "You put in 2,000 and it is 3,100 already! Put in more while it lasts."),
        (0.2, "To take your money out you must first pay the withdrawal tax of 1,900."),
    )
    turns = tuple(Turn("Elena", text, NOW - days * DAY) for days, text in lines)
    seen = Observation(
        id="obs-elena",
        source="pasted",
        stream="pasted",
        key="elena",
        kind=Kind.MESSAGE,
        at=NOW - 0.2 * DAY,
        sender=Address("Elena", ""),
        text=lines[-1][1],
        turns=turns,
    )
    return entry(
        "d4elena",
        seen,
        Act.WARN,
        Threat.ROMANCE,
        0.97,
        (
            evidence(
                "lure.withdrawal_fee",
                "You are to pay before you get your own money.",
                weight=2.6,
                facts=marked(lines[-1][1], "you must first pay the withdrawal tax"),
                threats=(Threat.INVESTMENT, Threat.ROMANCE),
            ),
            evidence("cover.secret", "You were asked to keep it secret.", weight=2.0, facts=(Fact("between us"),)),
            evidence("conversation.warm_then_money", "It went from warmth to money within weeks.", weight=1.8),
        ),
        at=NOW - 0.2 * DAY,
        stage=Stage.EXTRACTION,
        stakes=("money", "belonging"),
        change=(WouldChange("answer.met", Act.ASK),),
        case="case-elena",
    )


def broken() -> Entry:
    """An item that could not be read."""
    lost = Unreadable("downloads", "downloads", "scan_0042.zip", Kind.FILE, NOW - 7 * 3600, "timeout")
    return Entry("u1", NOW - 7 * 3600, unreadable=lost)


def entries() -> tuple[Entry, ...]:
    """All of them, newest first."""
    made = (
        parcel(),
        remote_tool(),
        new_number(),
        long_con(),
        coached(),
        dentist(),
        newsletter(),
        real_bank(),
        lookalike(),
        changed_bank(),
        broken(),
    )
    return tuple(sorted(made, key=lambda e: e.at, reverse=True))


def care() -> tuple[CareItem, ...]:
    """What matters to June."""
    return (
        CareItem("ben@example.org", "Ben (son)", "family", 0.93, 0.85, 0.98, ("you_wrote:112", "you_answered:74")),
        CareItem("our family's word", "Our family's word", "family", 0.9, 0.84, 0.96, ("you_said",), "code", "heron"),
        CareItem("", "family", "family", 0.84, 0.64, 0.98, ("shipped",)),
        CareItem("", "money", "money", 0.8, 0.6, 0.9, ("shipped", "you_asked:2")),
        CareItem("", "identity", "identity", 0.76, 0.5, 0.92, ("shipped",)),
        CareItem(
            "notices@harbourbank.example",
            "Harbour Bank",
            "money",
            0.72,
            0.5,
            0.86,
            ("you_said", "they_wrote:41"),
            "place",
            "01632 960 001",
        ),
        CareItem("/home/june/Photos", "Photos", "home", 0.6, 0.5, 0.7, ("you_said",), "folder"),
        CareItem("", "health", "health", 0.58, 0.3, 0.84, ("shipped",)),
        CareItem("GB00 HARB 0000 0012", "Savings", "money", 0.55, 0.45, 0.65, ("you_said",), "account"),
        CareItem("billing@hillstreet.example.com", "Hill Street Dental", "health", 0.5, 0.3, 0.7, ("you_said",)),
        CareItem("", "work", "work", 0.2, 0.05, 0.5, ("shipped",)),
        CareItem("news@ottertrust.example.org", "Otter Trust", "belonging", 0.12, 0.02, 0.3, ("received:212",)),
    )


def summary() -> Summary:
    """An ordinary day with one sick mailbox."""
    return Summary(
        mood=Mood.WATCHFUL,
        seen_today=42,
        unread_today=1,
        open_questions=2,
        month={"warn": 3, "ask": 5, "decline": 2, "confirmed": 2, "false_alarm": 1},
        budget={"questions_today": 0, "questions_week": 1, "interruptions_month": 1},
        health=(
            Health("imap:june@example.org", State.NEEDS_PERSON, NOW - 2 * DAY, "password.refused"),
            Health("downloads", State.OK, NOW - 9 * DAY),
            Health("perception", State.OK, NOW - 9 * DAY),
        ),
        versions={"companion": "0.1.0", "weights": "2026-11"},
    )


def reflection() -> Reflection:
    """An audit of a companion that cares a little more about money than it says."""
    shown = (
        Revealed("money", 0.55, 0.82, 0.66, 0.97),
        Revealed("identity", 0.76, 0.7, 0.5, 0.88),
        Revealed("family", 0.84, 0.8, 0.55, 1.05),
        Revealed("health", 0.58, 0.5, 0.2, 0.8),
    )
    course = tuple(
        Point(NOW - (40 - n) * DAY, 1.6 + 0.9 * math.sin(n / 5), 2.0 - n * 0.012, 0.8 + n * 0.002, 1.0)
        for n in range(41)
    )
    return Reflection(Audit(412, shown, largest_gap="money"), course)


def reflect() -> Future[Reflection]:
    """The same, at once."""
    future: Future[Reflection] = Future()
    future.set_result(reflection())
    return future


class FakeDesk:
    """A `Desk` in memory. `calls` keeps what was asked; `hold` leaves futures open until `release`."""

    def __init__(self, past: tuple[Entry, ...] | None = None) -> None:
        self.past = list(entries() if past is None else past)
        self.calls: list[tuple[str, object]] = []
        self.cares = list(care())
        self.state = summary()
        self.hold = False
        self.trouble: CompanionError | None = None
        self.requested = Act.SILENT
        self.checked: Entry | None = None
        self._held: list[tuple[Future[object], object]] = []

    def _done(self, name: str, argument: object, value: T) -> Future[T]:
        self.calls.append((name, argument))
        future: Future[T] = Future()
        if self.hold:
            self._held.append((future, value))  # type: ignore[arg-type]
        elif self.trouble is not None:
            future.set_exception(self.trouble)
        else:
            future.set_result(value)
        return future

    def release(self) -> None:
        """Resolve everything held, on the calling thread."""
        held, self._held = self._held, []
        for future, value in held:
            future.set_result(value)

    def _change(self, entry_id: str, feedback: Feedback, receipt: Receipt) -> None:
        for index, old in enumerate(self.past):
            if old.id == entry_id:
                self.past[index] = replace(old, feedback=(*old.feedback, feedback), receipts=(*old.receipts, receipt))

    def answer(self, feedback: Feedback) -> Future[Receipt]:
        receipt = Receipt(feedback.id, True, "learnt")
        self._change(feedback.decision, feedback, receipt)
        return self._done("answer", feedback, receipt)

    def undo(self, feedback_id: str) -> Future[Receipt]:
        for index, old in enumerate(self.past):
            kept = tuple(f for f in old.feedback if f.id != feedback_id)
            if kept != old.feedback:
                receipts = tuple(r for r in old.receipts if r.feedback != feedback_id)
                self.past[index] = replace(old, feedback=kept, receipts=receipts)
        return self._done("undo", feedback_id, Receipt(feedback_id, False, "undone"))

    def request(self, request: Request) -> Future[Decision]:
        made = coached().decision
        assert made is not None
        return self._done("request", request, replace(made, act=self.requested, request=request.id))

    def override(self, decision_id: str) -> Future[Receipt]:
        return self._done("override", decision_id, Receipt(decision_id, False, "granted"))

    def wish(self, wish: Wish) -> Future[Receipt]:
        kept = [c for c in self.cares if (c.subject, c.domain) != (wish.subject, wish.domain)]
        old = next((c for c in self.cares if c not in kept), None)
        if wish.weight >= 0:
            name, w = old.name if old is not None else wish.subject, wish.weight
            said = ("you_said",)
            kept.append(CareItem(wish.subject, name, wish.domain, w, w, w, said, wish.sort, wish.contact))
        self.cares = sorted(kept, key=lambda c: c.weight, reverse=True)
        return self._done("wish", wish, Receipt(wish.id, True, "learnt", subjects=(wish.subject,)))

    def sharing(self) -> Future[SharingState]:
        return self._done("sharing", None, SharingState(Consent.NEVER_ASKED))

    def agree(self, given: bool) -> Future[SharingState]:
        return self._done("agree", given, SharingState(Consent.GIVEN if given else Consent.DECLINED))

    def cancel_report(self, number: int) -> Future[SharingState]:
        return self._done("cancel_report", number, SharingState(Consent.GIVEN))

    def offer_pack(self, data: str) -> Future[Offer]:
        return self._done("offer_pack", data, Offer("0" * 16, Pack("Pack", "Amir", NOW), "00000", "Amir"))

    def take_pack(self, data: str, ticked: tuple[int, ...], spoken: str = "") -> Future[Taken]:
        return self._done("take_pack", ticked, Taken("0" * 16, "Pack", "Amir", "00000", NOW))

    def packs(self) -> Future[tuple[Taken, ...]]:
        return self._done("packs", None, ())

    def undo_pack(self, name: str) -> Future[tuple[Taken, ...]]:
        return self._done("undo_pack", name, ())

    def care(self) -> Future[tuple[CareItem, ...]]:
        return self._done("care", None, tuple(self.cares))

    def check(self, item: RawItem) -> Future[Entry]:
        return self._done("check", item, self.checked or parcel())

    def journal(self, words: str = "", before: float | None = None, limit: int = 100) -> Future[tuple[Entry, ...]]:
        found = [
            e
            for e in self.past
            if (before is None or e.at < before)
            and (
                not words
                or (
                    e.observation is not None
                    and words.lower() in f"{e.observation.subject} {e.observation.text}".lower()
                )
            )
        ]
        return self._done("journal", words, tuple(sorted(found, key=lambda e: e.at, reverse=True)[:limit]))

    def entry(self, entry_id: str) -> Future[Entry | None]:
        return self._done("entry", entry_id, next((e for e in self.past if e.id.startswith(entry_id)), None))

    def summary(self) -> Future[Summary]:
        return self._done("summary", None, self.state)

    def use(self, tool: str, entry_id: str) -> Future[Receipt]:
        return self._done("use", (tool, entry_id), Receipt("deed-1", False, "held", subjects=(tool,)))

    def pages(self, entry_id: str) -> Future[Pages]:
        shown = Pages("letter.pdf", ("Dear June,", "page two"), (("your bank", "https://elsewhere.example/"),))
        return self._done("pages", entry_id, shown)

    def held(self) -> Future[tuple[Held, ...]]:
        return self._done("held", None, ())

    def forget(self, sender: str = "", case: str = "", everything: bool = False) -> Future[int]:
        before = len(self.past)
        self.past = [
            e
            for e in self.past
            if not (
                everything
                or (case and e.decision is not None and e.decision.case == case)
                or (sender and e.observation is not None and e.observation.sender.address == sender)
            )
        ]
        return self._done("forget", (sender, case, everything), before - len(self.past))

    def export(self, folder: str) -> Future[int]:
        return self._done("export", folder, len(self.past))
