"""What the companion does besides speaking: within its permission; the way back is through the mind."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.errors import NeedsPerson, Rejected
from companion.domain.feedback import Answer, Asked, Receipt, State
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.domain.tools import DEED, Held, Mark, Outcome, Permission, ToolName
from companion.hands import Hands
from companion.mind import means
from companion.perception.looking import look
from companion.perception.pages import look as show_pages
from companion.tools.downloads import HoldDownloads
from tests.support import story_items as items
from tests.support.household import INTERRUPTING, Household

KEY = bytes(range(32))
PROGRAM = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE!" + b"$H+H*"


class FileEyes:
    """Perception in this process, for files: the confined worker has tests of its own."""

    def look(self, item: RawItem) -> Sight | Unreadable:
        return look(item, item.data if item.data is not None else Path(item.path or "").read_bytes())

    def close(self) -> None:
        """Nothing to end."""


Maker = Callable[[Permission], Household]


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def live(tmp_path: Path, downloads: Path) -> Iterator[Maker]:
    """Makes a household whose companion has hands, with a permission."""
    made: list[Household] = []

    def make(permission: Permission) -> Household:
        holding = HoldDownloads(tmp_path.resolve() / "held", KEY, lambda: downloads)
        hands = Hands((), holding, {ToolName.HOLD: permission})
        made.append(Household(tmp_path, FileEyes(), hands=hands))
        return made[-1]

    yield make
    for household in made:
        household.close()


def download(folder: Path, name: str = "invoice.pdf.exe", data: bytes = PROGRAM) -> RawItem:
    """A download as its source offers it."""
    path = folder / name
    path.write_bytes(data)
    return offered(path)


def offered(path: Path) -> RawItem:
    status = path.stat()
    key = Mark(status.st_size, status.st_mtime_ns, status.st_ino).key(path.name)
    return RawItem("downloads", "downloads", key, Kind.FILE, items.MONDAY, path=str(path))


def held(home: Household) -> tuple[Held, ...]:
    """What is held once everything begun is done, and recorded."""
    files = home.wait(home.guard.held())
    home.wait(home.guard.entry("none"))
    return files


def told(home: Household) -> list[str]:
    return [receipt.reason for receipt in home.screen.receipts if receipt.feedback.startswith(DEED)]


ASK, ALWAYS, NEVER = Permission(asked=True), Permission(asked=True, unasked=True), Permission()


def warned(home: Household, folder: Path) -> Decision:
    """A download that the companion asks about; by the answer it is a con."""
    decision = home.judge(download(folder))
    assert decision.act is Act.ASK
    decision = home.reply(decision, decision.question.answers[-1] if decision.question else "")
    assert decision.act in INTERRUPTING
    return decision


def test_a_warned_download_is_put_away_where_that_is_allowed(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    decision = warned(home, downloads)
    (file,) = held(home)
    assert (file.name, file.decision, file.observation) == ("invoice.pdf.exe", decision.id, decision.observation)
    assert list(downloads.iterdir()) == []
    entry = home.wait(home.guard.entry(decision.id))
    assert entry is not None
    assert [(r.reason, r.subjects) for r in entry.receipts] == [("held", (ToolName.HOLD,))]
    assert told(home) == ["held"]


def test_an_ordinary_download_is_left_alone(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    entry = home.receive(download(downloads, "minutes.txt", b"Minutes of the allotment society, March.\n"))
    assert entry is None or entry.decision is None or entry.decision.act is Act.SILENT
    assert held(home) == ()
    assert (downloads / "minutes.txt").exists()


def test_by_default_it_waits_to_be_asked(live: Maker, downloads: Path) -> None:
    home = live(ASK)
    decision = warned(home, downloads)
    assert held(home) == ()
    receipt = home.wait(home.guard.use("hold", decision.id))
    assert receipt.reason == "held"
    assert receipt.feedback.startswith(DEED)
    assert len(held(home)) == 1
    with pytest.raises(Rejected, match=r"hold\.gone"):
        home.wait(home.guard.use("hold", decision.id))


def test_without_permission_nothing_is_done(live: Maker, downloads: Path) -> None:
    home = live(NEVER)
    decision = warned(home, downloads)
    with pytest.raises(NeedsPerson, match=r"hold\.not_allowed"):
        home.wait(home.guard.use("hold", decision.id))
    assert held(home) == ()
    assert (downloads / "invoice.pdf.exe").exists()


def test_permission_can_be_given_and_taken_at_any_time(live: Maker, downloads: Path) -> None:
    home = live(NEVER)
    decision = warned(home, downloads)
    home.guard._hands.allow({ToolName.HOLD: ASK})
    assert home.wait(home.guard.use("hold", decision.id)).reason == "held"


def test_only_downloads_are_held(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    mail = home.judge(items.parcel_fee())
    with pytest.raises(Rejected, match=r"tool\.does_not_fit"):
        home.wait(home.guard.use("hold", mail.id))
    with pytest.raises(Rejected, match=r"answer\.no_such_decision"):
        home.wait(home.guard.use("hold", "nothing at all"))
    with pytest.raises(NeedsPerson, match=r"tool\.not_here"):
        home.wait(home.guard.use("burn", mail.id))
    dropped = replace(download(downloads), source="dropped", stream="dropped")
    decision = home.judge(dropped)
    with pytest.raises(Rejected, match=r"tool\.does_not_fit"):
        home.wait(home.guard.use("hold", decision.id))


def test_the_way_back_is_a_request_and_the_last_word_the_persons(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    decision = warned(home, downloads)
    (file,) = held(home)
    asked = home.request(Asked.RELEASE_FILE, decision.id)
    assert asked.act is Act.DECLINE
    assert held(home) == (file,)
    with pytest.raises(NeedsPerson, match=r"override\.too_early"):
        home.wait(home.guard.override(asked.id))
    home.now += (asked.override_after or 0.0) + 1.0
    home.wait(home.guard.override(asked.id))
    assert held(home) == ()
    assert (downloads / "invoice.pdf.exe").read_bytes() == PROGRAM
    assert told(home)[-1] == "released"
    # The source finds it as something new; it is not judged, warned of and put away all over again.
    before = len(home.screen.entries)
    assert home.receive(offered(downloads / "invoice.pdf.exe")) is None
    assert len(home.screen.entries) == before
    assert held(home) == ()


def test_what_was_a_false_alarm_comes_back_at_once(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    decision = warned(home, downloads)
    assert len(held(home)) == 1
    receipt = home.answer(decision, Answer.FALSE_ALARM)
    asked = home.request(Asked.RELEASE_FILE, decision.id)
    if receipt.learnt:
        assert asked.act is Act.SILENT
        assert held(home) == ()
        assert (downloads / "invoice.pdf.exe").exists()


def test_undoing_the_receipt_asks_the_mind_too(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    warned(home, downloads)
    assert len(held(home)) == 1
    deed = home.screen.receipts[-1].feedback
    with pytest.raises(NeedsPerson, match=r"hold\.declined"):
        home.wait(home.guard.undo(deed))
    assert len(held(home)) == 1
    assert home.screen.entries[-1].request is not None, "the refusal says why, and can be overridden"
    with pytest.raises(Rejected, match=r"undo\.no_such_answer"):
        home.wait(home.guard.undo(DEED + "nothing"))


def test_a_file_of_a_forgotten_affair_can_still_be_had_back(live: Maker, downloads: Path) -> None:
    home = live(ALWAYS)
    warned(home, downloads)
    (file,) = held(home)
    home.wait(home.guard.forget(everything=True))
    assert home.request(Asked.RELEASE_FILE, file.id).act is Act.SILENT
    assert held(home) == ()
    assert (downloads / "invoice.pdf.exe").exists()


def test_a_renamed_file_is_found_and_an_exchanged_one_left_alone(live: Maker, downloads: Path) -> None:
    home = live(ASK)
    decision = warned(home, downloads)
    (downloads / "invoice.pdf.exe").rename(downloads / "harmless.exe")
    assert home.wait(home.guard.use("hold", decision.id)).reason == "held"
    second = home.judge(download(downloads, "second.pdf.exe", PROGRAM + b"2"))
    (downloads / "second.pdf.exe").write_bytes(b"my thesis")
    with pytest.raises(Rejected, match=r"hold\.gone"):
        home.wait(home.guard.use("hold", second.id))
    assert (downloads / "second.pdf.exe").read_bytes() == b"my thesis"


def shown(item: RawItem) -> Sight | Unreadable:
    assert item.path is None, "bytes are handed over, never a path that may lead elsewhere by now"
    return show_pages(item, item.data or b"")


def test_a_download_is_opened_safely_where_it_is_and_where_it_is_held(tmp_path: Path, downloads: Path) -> None:
    holding = HoldDownloads(tmp_path.resolve() / "held", KEY, lambda: downloads)
    hands = Hands((), holding, {ToolName.HOLD: ASK}, show=shown)
    home = Household(tmp_path, FileEyes(), hands=hands)
    page = b"<html><p>Dear June</p><a href='https://elsewhere.test/'>your bank</a></html>"
    try:
        entry = home.wait(home.guard.check(download(downloads, "letter.html", page)))
        before = home.wait(home.guard.pages(entry.id))
        assert (before.title, before.links) == ("letter.html", (("your bank", "https://elsewhere.test/"),))
        assert "Dear June" in before.texts[0]
        home.wait(home.guard.use("hold", entry.id))
        assert home.wait(home.guard.pages(entry.id)) == before
        assert len(held(home)) == 1, "it stays held"
        with pytest.raises(Rejected, match=r"answer\.no_such_decision"):
            home.wait(home.guard.pages("nothing at all"))
    finally:
        home.close()


def test_a_file_that_was_exchanged_is_not_opened(tmp_path: Path, downloads: Path) -> None:
    holding = HoldDownloads(tmp_path.resolve() / "held", KEY, lambda: downloads)
    home = Household(tmp_path, FileEyes(), hands=Hands((), holding, {}, show=shown))
    try:
        entry = home.wait(home.guard.check(download(downloads, "letter.txt", b"Dear June")))
        (downloads / "letter.txt").unlink()
        (downloads / "letter.txt").symlink_to("/etc/hostname")
        with pytest.raises(Rejected, match=r"hold\.gone"):
            home.wait(home.guard.pages(entry.id))
    finally:
        home.close()


def test_a_mail_is_opened_safely_from_what_was_read(live: Maker) -> None:
    home = live(NEVER)
    mail = home.judge(items.parcel_fee())
    pages = home.wait(home.guard.pages(mail.id))
    assert "could not be delivered" in pages.texts[0]
    assert ("www.royalmail.com/pay", "https://royalmail.parcel-fee-desk.example/pay?id=4471") in pages.links


class SlowTool:
    """A tool that takes its time, or breaks."""

    name = ToolName.HOLD

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.fault: Exception | None = None

    def fits(self, entry: Entry) -> bool:
        return True

    def start(self) -> str:
        return "hold.damaged"

    def use(self, entry: Entry) -> Outcome:
        self.begun.set()
        self.go_on.wait(20.0)
        if self.fault is not None:
            raise self.fault
        return Outcome(self.name, "held")

    def undo(self, entry: Entry, receipt: Receipt) -> Outcome:
        return Outcome(self.name, "released")

    def stop(self) -> None:
        self.go_on.set()


@pytest.fixture
def slow() -> SlowTool:
    return SlowTool()


@pytest.fixture
def patient(tmp_path: Path, slow: SlowTool) -> Iterator[Household]:
    household = Household(tmp_path, FileEyes(), hands=Hands((slow,), None, {ToolName.HOLD: ASK}))
    yield household
    household.close()


def test_the_guard_goes_on_while_the_hands_are_busy(patient: Household, slow: SlowTool, downloads: Path) -> None:
    decision = warned(patient, downloads)
    busy = patient.guard.use("hold", decision.id)
    assert slow.begun.wait(20.0)
    before = patient.wait(patient.guard.summary()).seen_today
    patient.receive(items.support_mail(items.MONDAY + 60))
    assert patient.wait(patient.guard.summary()).seen_today == before + 1
    assert not busy.done()
    slow.go_on.set()
    assert patient.wait(busy).reason == "held"


def test_a_tool_that_breaks_is_said_and_the_next_use_works(
    patient: Household, slow: SlowTool, downloads: Path
) -> None:
    decision = warned(patient, downloads)
    slow.go_on.set()
    slow.fault = ZeroDivisionError("quotes the item")
    with pytest.raises(Rejected, match="fault:ZeroDivisionError"):
        patient.wait(patient.guard.use("hold", decision.id))
    assert any(h.part == "hands" and h.state is State.FAILED for h in patient.screen.healths)
    assert not any("quotes" in str(h) for h in patient.screen.healths)
    assert told(patient) == ["tool.failed"]
    slow.fault = None
    assert patient.wait(patient.guard.use("hold", decision.id)).reason == "held"


def test_what_needs_the_person_is_a_health(patient: Household) -> None:
    end = time.monotonic() + 20.0
    while not any(h.detail == "hold.damaged" for h in patient.screen.healths) and time.monotonic() < end:
        time.sleep(0.01)
    assert any((h.part, h.state) == ("hold", State.NEEDS_PERSON) for h in patient.screen.healths)


def test_the_end_waits_for_the_deed_in_hand(tmp_path: Path, downloads: Path) -> None:
    holding = HoldDownloads(tmp_path.resolve() / "held", KEY, lambda: downloads)
    home = Household(tmp_path, FileEyes(), hands=Hands((), holding, {ToolName.HOLD: ASK}))
    decision = warned(home, downloads)
    done = home.guard.use("hold", decision.id)
    home.wait(home.guard.entry("none"))
    home.close()
    assert done.result(0).reason == "held"
    assert len(holding.held()) == 1


def test_a_tool_has_its_price(live: Maker, downloads: Path) -> None:
    decision = warned(live(ASK), downloads)
    assert means.worth(ToolName.HOLD, decision) > 0.0
    harmless = replace(decision, values=dict.fromkeys(Act, 0.0))
    assert means.worth(ToolName.HOLD, harmless) <= 0.0
