"""What may be asked about an item: the mind decides, and the answer is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from companion.domain.feedback import Answer, Asked, Feedback, Receipt, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.ui import wording
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.pages_window import PagesWindow
from companion.ui.widgets import Button
from tests.support import desk as past


def asks(page: CaseFile) -> dict[str, Button]:
    """The buttons that ask something, by their words."""
    wanted = {wording.say(f"request.{name}") for name in ("pay", "open", "trust")}
    return {b.words: b for b in page.findChildren(Button) if b.words in wanted}


@pytest.mark.parametrize(
    ("entry", "keys"),
    [
        (past.parcel(), {"request.trust"}),
        (past.remote_tool(), {"request.open"}),
        (past.real_bank(), set()),
    ],
)
def test_what_can_be_asked_fits_the_item(qtbot: QtBot, context: Context, entry: Entry, keys: set[str]) -> None:
    page = CaseFile(context, entry)
    qtbot.addWidget(page)
    assert {wording.say(key) for key in keys} <= set(asks(page))
    if not keys:
        assert asks(page) == {}, "about a quiet item there is nothing to ask"


@pytest.mark.parametrize(
    ("entry", "key", "tool"),
    [(past.remote_tool(), "hold.button", "hold"), (past.parcel(), "flag.button", "flag")],
)
def test_what_the_companion_may_do_is_one_click_away(
    qtbot: QtBot, context: Context, desk: past.FakeDesk, entry: Entry, key: str, tool: str
) -> None:
    context.bridge.open()
    page = CaseFile(context, entry)
    qtbot.addWidget(page)
    (use,) = [b for b in page.findChildren(Button) if b.words == wording.say(key)]
    use.click()
    assert desk.calls[-1] == ("use", (tool, entry.id))
    done = Receipt("deed-1", False, "held" if tool == "hold" else "flagged", subjects=(tool,))
    qtbot.waitUntil(lambda: any("I put the file where" in each.text() for each in page.findChildren(QLabel)))
    after = CaseFile(context, replace(entry, receipts=(done,)))
    qtbot.addWidget(after)
    assert not [b for b in after.findChildren(Button) if b.words == wording.say(key)], "once is enough"
    undone = CaseFile(context, replace(entry, receipts=(done, replace(done, reason="released"))))
    qtbot.addWidget(undone)
    assert [b for b in undone.findChildren(Button) if b.words == wording.say(key)]


def test_it_opens_safely_as_characters_and_nothing_else(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    context.bridge.open()
    page = CaseFile(context, past.remote_tool())
    qtbot.addWidget(page)
    (button,) = [b for b in page.findChildren(Button) if b.words == wording.say("open.button")]
    button.click()
    assert desk.calls[-1] == ("pages", past.remote_tool().id)
    qtbot.waitUntil(lambda: bool(page.findChildren(PagesWindow)))
    (window,) = page.findChildren(PagesWindow)
    assert isinstance(window.text, QPlainTextEdit)
    assert window.text.isReadOnly()
    words = window.text.toPlainText()
    assert "Dear June" in words
    assert "https://elsewhere.example/" in words
    assert not window.findChildren(Button), "nothing to click"
    window.close()


@pytest.mark.parametrize(("act", "key"), [(Act.SILENT, "request.granted"), (Act.DECLINE, "request.refused")])
def test_the_mind_decides_and_the_answer_is_said(
    qtbot: QtBot, context: Context, desk: past.FakeDesk, act: Act, key: str
) -> None:
    desk.requested = act
    context.bridge.open()
    page = CaseFile(context, past.parcel())
    qtbot.addWidget(page)
    page.show()
    asks(page)[wording.say("request.trust")].click()
    qtbot.waitUntil(lambda: any(wording.say(key) in label.text() for label in page.findChildren(QLabel)))
    request = dict(desk.calls)["request"]
    assert isinstance(request, Request)
    assert (request.asked, request.subject) == (Asked.TRUST_SENDER, past.parcel().id)


def test_what_would_have_been_better_stands_in_the_case_file(qtbot: QtBot, context: Context) -> None:
    entry = past.parcel()
    said = Feedback("f1", past.NOW, entry.id, Answer.FALSE_ALARM)
    learnt = Receipt("f1", True, "learnt", (("regret.silent", "6.2"), ("looked_back.orient", "warn")))
    page = CaseFile(context, replace(entry, feedback=(said,), receipts=(learnt,)))
    qtbot.addWidget(page)
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert wording.say("section.looking_back") in shown
    assert any("staying quiet would have been better" in text for text in shown)
