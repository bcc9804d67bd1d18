"""Sharing through the guard: no byte without consent, none of the person with it, and what comes back is gated."""

from __future__ import annotations

import base64
import dataclasses
import re
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion import app
from companion import home as homes
from companion.commons.__main__ import main
from companion.commons.counting import Counts
from companion.domain.errors import Rejected, Unavailable
from companion.domain.feedback import Answer, Feedback, Shared, State
from companion.domain.journal import Entry, Mood, Sight
from companion.domain.judgement import Evidence, Fact
from companion.domain.observation import (
    Address,
    Entity,
    FileFacts,
    Kind,
    Link,
    Mention,
    Observation,
    RawItem,
    Turn,
)
from companion.domain.sharing import Consent, Sending
from companion.guard import Guard
from companion.memory.store import Store
from companion.mind.assistant import Assistant
from companion.senses import Senses
from companion.settings import Downloads, Remote, Settings, Sharing, folders, save
from companion.sharing.bundle import Reliability, publication, sign_bundle
from companion.sharing.courier import Courier
from companion.sharing.outbox import Commons
from companion.sharing.report import decode, week_of
from companion.sharing.seal import unseal
from companion.sharing.signed import public_hex
from tests.support.commons import CommonsProcess
from tests.support.household import RecordingScreen
from tests.support.minds import found
from tests.support.population import totals
from tests.support.remembered import KEY
from tests.support.sharers import BUNDLE, SEALING, SIGNING
from tests.support.wiretap import Wiretap

CANARY = "Canary7731"
NOW = time.time()
HOURS = 3600.0
FRESH = replace(BUNDLE, issued=float(int(NOW) - 60), expires=float(int(NOW)) + 30 * 86_400.0)


def canaried(kind: type[Any], number: int) -> Any:
    """A value of a dataclass of the domain with the canary in every text of it."""
    values: dict[str, Any] = {}
    for field in dataclasses.fields(kind):
        if field.type == "str":
            values[field.name] = f"{CANARY}-{field.name}-{number}@example.org"
        elif field.type == "tuple[str, ...]":
            values[field.name] = (f"{CANARY}-{field.name}-{number}",)
    return values


class CanaryEyes:
    """Sees in every item a scam, with the canary in every field."""

    def look(self, item: RawItem) -> Sight:
        number = int(item.key)
        values = canaried(Observation, number)
        values |= {"id": f"{number:032x}", "source": item.source, "stream": item.stream, "key": item.key}
        values |= {"kind": Kind.EMAIL, "at": item.at, "language": "en"}
        values["sender"] = Address(f"{CANARY} Name", f"{CANARY}{number}@example.org".lower())
        values["recipients"] = (Address(CANARY, f"{CANARY}@example.net"),)
        values["links"] = (Link(**canaried(Link, number)),)
        values["mentions"] = tuple(Mention(entity, f"{CANARY}{number}") for entity in Entity)
        values["turns"] = (Turn(**canaried(Turn, number)),)
        values["files"] = (FileFacts(**canaried(FileFacts, number), size=7731),)
        known = {field.name for field in dataclasses.fields(Observation)}
        seen = Observation(**{name: value for name, value in values.items() if name in known})
        signs = found("sender.lookalike", "ask.gift_card", "link.brand_elsewhere", "pressure.fear")
        return Sight(seen, tuple(Evidence(e.indicator, 1.0, (Fact(f"{CANARY} fact"),)) for e in signs))

    def close(self) -> None:
        pass


class Home:
    """A guard with an outbox, a courier that is moved by hand, and a commons that listens in."""

    def __init__(self, folder: Path, real: CommonsProcess | None = None) -> None:
        self.now = NOW
        self.tap = Wiretap(publication(sign_bundle(FRESH, SIGNING)), real.port if real is not None else 0)
        key = real.pinned if real is not None else public_hex(SIGNING)
        self.screen = RecordingScreen()
        self.store = Store(folder / "memory.db", KEY)
        self.guard = Guard(
            CanaryEyes(),
            lambda observation, history: (),
            Assistant(),
            self.store,
            self.screen,
            clock=lambda: self.now,
            commons=Commons(self.tap.address, key),
        )
        self.guard.start()
        self.receipts: list[Any] = []
        self.courier = Courier(
            self.guard.outbox,
            lambda: self.now,
            received=lambda b: self.receipts.append(self.guard.take_in(b).result(20)),
        )
        self.number = 0

    def receive(self) -> Entry:
        self.number += 1
        item = RawItem("imap:a", "imap:a/INBOX", str(self.number), Kind.EMAIL, self.now, b"")
        return self.guard.check(item).result(20)

    def answer(self, entry: Entry, answer: Answer = Answer.CONFIRMED) -> str:
        feedback = Feedback(uuid.uuid4().hex, self.now, entry.id, answer)
        self.guard.answer(feedback).result(20)
        return feedback.id

    def later(self, hours: float) -> None:
        self.now += hours * HOURS
        self.courier.round()

    @property
    def posted(self) -> list[bytes]:
        return [r for r in self.tap.requests if r.startswith(b"POST")]

    def close(self) -> None:
        self.guard.stop()
        self.tap.close()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.close()


def test_without_consent_no_connection_is_ever_made(home: Home) -> None:
    for _ in range(3):
        home.answer(home.receive())
        home.later(60)
    home.guard.agree(False).result(20)
    home.answer(home.receive())
    home.later(60)
    assert home.tap.requests == []
    assert home.guard.sharing().result(20).outgoing == ()
    home.guard.agree(True).result(20)
    home.later(1)
    assert len(home.tap.requests) == 1, "the control: with consent a connection would have been seen"


def test_it_asks_once_after_a_catch(home: Home) -> None:
    assert not home.guard.sharing().result(20).ask
    home.answer(home.receive(), Answer.FALSE_ALARM)
    assert not home.guard.sharing().result(20).ask
    home.answer(home.receive())
    assert home.guard.sharing().result(20).ask
    assert not home.guard.agree(False).result(20).ask
    home.answer(home.receive())
    assert not home.guard.sharing().result(20).ask


def test_no_word_of_the_person_leaves_only_sixteen_bytes_of_the_vocabulary(home: Home) -> None:
    home.guard.agree(True).result(20)
    home.courier.round()
    for answer in (Answer.CONFIRMED, Answer.FALSE_ALARM, Answer.UNSURE, Answer.CONFIRMED):
        home.answer(home.receive(), answer)
    home.later(0)
    shown = [row.sealed for row in home.guard.sharing().result(20).outgoing]
    assert len(shown) == 4
    assert home.posted == [], "nothing before its time"
    home.later(48)
    assert len(home.posted) == 4
    host = home.tap.address.removeprefix("http://").encode()
    for request in home.posted:
        head, _, body = request.partition(b"\r\n\r\n")
        assert head == b"POST /v1/report HTTP/1.1\r\nHost: " + host + b"\r\nContent-Length: 65"
        assert body.hex() in shown, "the bytes shown are the bytes on the line"
        report, _ = decode(unseal(body, {1: SEALING})[0])
        assert report.answer < 4
    everything = b"\n".join(home.tap.requests)
    for spelling in (CANARY.encode(), CANARY.lower().encode(), base64.b64encode(CANARY.encode()), b"example"):
        assert spelling not in everything
    assert not re.search(rb"(?i)cookie|user-agent|accept|referer|companion", everything)
    kept = home.guard.sharing().result(20).outgoing
    assert {row.state for row in kept} == {Sending.SENT}


def test_the_canary_is_in_everything_that_the_guard_saw(home: Home) -> None:
    """The control: had any field leaked, it would have been found."""
    entry = home.receive()
    assert entry.observation is not None
    texts = [getattr(entry.observation, f.name) for f in dataclasses.fields(Observation) if f.type == "str"]
    assert sum(CANARY.lower() in text.lower() for text in texts) >= 8
    assert entry.decision is not None
    assert any(CANARY in fact.text for e in entry.decision.belief.evidence for fact in e.facts)


def test_an_undone_answer_and_a_cancelled_report_never_leave(home: Home) -> None:
    home.guard.agree(True).result(20)
    home.courier.round()
    undone = home.answer(home.receive())
    home.answer(home.receive())
    home.later(0)
    home.guard.undo(undone).result(20)
    state = home.guard.sharing().result(20)
    (waiting,) = [row for row in state.outgoing if row.state is Sending.WAITING]
    home.guard.cancel_report(waiting.id).result(20)
    home.later(49)
    assert home.posted == []
    assert home.guard.sharing().result(20).spent_ever == 0.0
    with pytest.raises(Rejected, match=r"^sharing\.gone$"):
        home.guard.cancel_report(waiting.id).result(20)


def test_consent_taken_back_stops_everything_at_once(home: Home) -> None:
    home.guard.agree(True).result(20)
    home.courier.round()
    home.answer(home.receive())
    home.later(0)
    before = len(home.tap.requests)
    assert home.guard.agree(False).result(20).consent is Consent.WITHDRAWN
    home.later(72)
    home.answer(home.receive())
    home.later(72)
    assert len(home.tap.requests) == before


def test_shared_knowledge_passes_the_gate_is_kept_and_can_be_undone(home: Home) -> None:
    shifts = (
        Reliability("link.brand_elsewhere", 0.3, 0.2, 0.6, 900),
        Reliability("file.macro", -0.4, -0.6, -0.2, 900),
    )
    home.tap.publication = publication(sign_bundle(replace(FRESH, serial=2, reliabilities=shifts), SIGNING))
    home.guard.agree(True).result(20)
    home.courier.round()
    (receipt,) = home.receipts
    assert (receipt.learnt, receipt.reason, receipt.changes) == (
        True,
        "shared",
        (("shared.warier", "link.brand_elsewhere"),),
    )
    assert [
        e.shifts for e in home.guard.outbox(lambda _: list(home.store.log())).result(20) if isinstance(e, Shared)
    ] == [{"link.brand_elsewhere": 0.3}]
    assert home.guard.sharing().result(20).bundle == 2
    home.later(30)
    assert len(home.receipts) == 1, "the same publication once more changes nothing"
    home.guard.undo(receipt.feedback).result(20)
    assert not any(isinstance(e, Shared) for e in home.guard.outbox(lambda _: list(home.store.log())).result(20))


def test_a_poisoned_publication_is_refused_and_the_old_one_stays(home: Home) -> None:
    home.guard.agree(True).result(20)
    home.courier.round()
    good = home.tap.publication
    bad = bytearray(good)
    bad[len(bad) // 2] ^= 1
    older = replace(FRESH, serial=1, models=("9",))
    for poisoned, reason in ((bytes(bad), None), (publication(sign_bundle(older, SIGNING)), "bundle.forked")):
        home.tap.publication = poisoned
        with pytest.raises(Rejected) as caught:
            home.later(25)
        assert reason in (None, str(caught.value))
        assert home.guard.sharing().result(20).bundle == 1
    assert home.receipts[0].reason == "nothing_new"


def test_whoever_meddles_with_the_line_cannot_make_the_mind_feel_impaired(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.sharing.courier.ROUND_S", 0.05)
    home.guard.agree(True).result(20)
    home.tap.publication = b"noise"
    courier = Courier(home.guard.outbox, lambda: home.now, home.guard.report)
    courier.start()
    limit = time.monotonic() + 30
    while not home.screen.healths or home.screen.healths[-1].part != "sharing":
        assert time.monotonic() < limit
        time.sleep(0.05)
    courier.stop()
    told = home.screen.healths[-1]
    assert (told.state, told.detail) == (State.WAITING, "bundle.unreadable")
    assert home.guard.summary().result(20).mood is not Mood.IMPAIRED


def test_from_the_alert_to_the_counter_and_back_through_the_gate(tmp_path: Path) -> None:
    """The whole way once, with a real commons: opt in, look, send, count, publish, gate; then a poisoned answer."""
    real = CommonsProcess(tmp_path / "commons")
    counts = Counts(real.database)
    crowd = totals(30_000_000, 4)
    week = week_of(NOW)
    with sqlite3.connect(real.database) as filling:
        rows = [(week, question, a, n) for question, answers in crowd.items() for a, n in answers.items()]
        filling.executemany("INSERT INTO counted VALUES (?, ?, ?, ?)", rows)
    filling.close()
    real.start()
    june = Home(tmp_path / "june", real)
    try:
        assert june.guard.agree(True).result(20).consent is Consent.GIVEN
        june.answer(june.receive())
        limit = time.monotonic() + 60
        while june.guard.sharing().result(20).bundle == 0 and time.monotonic() < limit:
            with suppress(Unavailable):  # Until the first publication is out.
                june.courier.round()
        (receipt,) = june.receipts
        assert (receipt.learnt, receipt.reason) == (True, "shared")
        assert receipt.changes == (("shared.warier", "link.lookalike"),)
        june.courier.round()
        (previewed,) = june.guard.sharing().result(20).outgoing
        assert previewed.state is Sending.WAITING

        before = sum(n for answers in counts.totals().values() for n in answers.values())
        june.later(49)
        assert [request.partition(b"\r\n\r\n")[2].hex() for request in june.posted] == [previewed.sealed]
        assert june.guard.sharing().result(20).outgoing[0].state is Sending.SENT
        assert sum(n for answers in counts.totals().values() for n in answers.values()) == before + 1

        assert main(["publish", str(real.folder), "--effort", "0"]) == 0
        june.tap.alter = lambda answer: answer.replace(b"6c6f6f6b", b"6c6f6f6c", 1)  # One letter of a sign's name.
        time.sleep(6)
        with pytest.raises(Rejected, match=r"^bundle\.tampered$"):
            june.later(25)
        assert june.guard.sharing().result(20).bundle == 1, "the old one stays"
        june.tap.alter = lambda answer: answer
        june.later(25)
        assert june.guard.sharing().result(20).bundle == 2
        assert len(june.receipts) == 2
    finally:
        counts.close()
        june.close()
        real.stop()


def test_the_whole_companion_fetches_only_once_the_person_agreed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is run: settings name the commons, a word on the control socket starts it, another ends it."""
    tap = Wiretap(publication(sign_bundle(FRESH, SIGNING)))
    (tmp_path / "words").write_text("words that nobody knows\n")
    monkeypatch.setenv(homes.PASSPHRASE_FILE, str(tmp_path / "words"))
    monkeypatch.setattr("companion.sharing.courier.ROUND_S", 0.05)
    profile = tmp_path / "profile"
    chosen = Settings(
        sharing=Sharing(commons=tap.address + "/", key=public_hex(SIGNING)),
        downloads=Downloads(on=False),
        remote=Remote(on=False),
    )
    save(folders(profile).settings, chosen)
    running = app.Running(homes.open_home(profile), Senses.load(), RecordingScreen())
    running.start()
    try:
        with app.open_desk(profile) as desk:
            assert desk.sharing().result(20).commons == tap.address
            time.sleep(0.5)
            assert tap.requests == []
            desk.agree(True).result(20)
            limit = time.monotonic() + 60
            while desk.sharing().result(20).bundle != 1 and time.monotonic() < limit:
                time.sleep(0.05)
            assert desk.sharing().result(20).bundle == 1
            assert [r.split(b" ")[1] for r in tap.requests] == [b"/v1/publication"]
            assert desk.agree(False).result(20).consent is Consent.WITHDRAWN
    finally:
        running.stop()
        tap.close()
