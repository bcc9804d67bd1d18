"""Asking the dog: one judgement for each thing shown, its question, and once more if the answer changed its mind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.errors import Unavailable
from companion.domain.feedback import Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.ui import wording
from companion.ui.ask_talk import MOST, Talk
from companion.ui.ask_window import AskWindow
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.labels import TEXT
from companion.ui.widgets import Button, Quote
from tests.support import desk as past
from tests.support.desk import FakeDesk


def words_of(widget: QWidget) -> str:
    """All that can be read."""
    said = [one.text() for one in widget.findChildren(QLabel) if not one.isHidden()]
    return "\n".join(said + [one.accessibleName() for one in widget.findChildren(Quote)])


def press(widget: QWidget, words: str) -> None:
    """Press the last button that says so."""
    next(b for b in reversed(widget.findChildren(Button)) if b.words == words and not b.isHidden()).click()


def asking(context: Context, qtbot: QtBot, text: str = "") -> AskWindow:
    """The page, and a text that was asked about."""
    page = AskWindow(context)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    if text:
        page.text.setPlainText(text)
        page.ask()
        qtbot.waitUntil(lambda: page.talk.findChild(Button) is not None)
    return page


def test_what_was_shown_and_what_the_dog_thinks_stand_below_each_other(context: Context, qtbot: QtBot) -> None:
    page = asking(context, qtbot, "Your parcel is waiting")
    said = words_of(page.talk)
    assert said.index(TEXT["talk.you"]) < said.index(wording.headline(past.parcel()))
    assert "Your parcel is waiting" in said
    assert page.text.toPlainText() == ""


def test_nothing_found_is_never_called_safe(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.checked = past.real_bank()
    page = asking(context, qtbot, "Your card is blocked")
    said = words_of(page.talk)
    assert TEXT["headline.silent"] in said
    assert TEXT["silent.caution"] in said
    assert "safe" not in said.lower()


def test_its_question_is_answered_and_it_says_if_that_changed_its_mind(
    context: Context, desk: FakeDesk, qtbot: QtBot
) -> None:
    context.bridge.open()
    desk.checked = past.new_number()
    page = asking(context, qtbot, "Hi Mum")
    press(page.talk, "Nobody answers there")
    given = next(told for name, told in desk.calls if name == "answer")
    assert isinstance(given, Feedback)
    assert given.reply == "cannot_reach"
    asked = past.new_number()
    assert asked.decision is not None
    warned = replace(asked, id="after", decision=replace(asked.decision, id="after", act=Act.WARN, question=None))
    context.bridge.show(warned)
    qtbot.waitUntil(lambda: TEXT["talk.again"] in words_of(page.talk))
    assert wording.headline(warned) in words_of(page.talk)
    context.bridge.show(warned)
    context.bridge.show(past.parcel())
    qtbot.wait(30)
    assert words_of(page.talk).count(TEXT["talk.again"]) == 1
    assert wording.headline(past.parcel()) not in words_of(page.talk)


def test_details_are_behind_one_click(context: Context, qtbot: QtBot) -> None:
    asked: list[Entry | None] = []
    page = asking(replace(context, aid=asked.append), qtbot, "Your parcel is waiting")
    assert page.findChildren(CaseFile) == []
    press(page.talk, TEXT["alert.details"])
    assert len(page.findChildren(CaseFile)) == 1
    press(page.talk, TEXT["aid.from"])
    assert asked == [past.parcel()]


def test_it_begins_afresh(context: Context, qtbot: QtBot) -> None:
    page = asking(context, qtbot, "Your parcel is waiting")
    assert not page.talk.empty
    page.afresh.click()
    assert page.talk.empty
    assert page.afresh.isHidden()


def test_what_could_not_be_looked_at_is_given_back(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    page = asking(context, qtbot)
    desk.trouble = Unavailable("guard.stopped")
    page.text.setPlainText("Hi Mum")
    page.ask()
    qtbot.waitUntil(lambda: page.text.toPlainText() == "Hi Mum")
    assert page.go.isEnabled()


def test_files_are_called_by_their_names(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("letter.eml", "note.txt", "bill.pdf"):
        (tmp_path / name).write_text("Hello", encoding="utf-8")
    page = asking(context, qtbot)
    page.take_files([tmp_path / "letter.eml", tmp_path / "note.txt", tmp_path / "bill.pdf"])
    assert "letter.eml, note.txt, bill.pdf" in words_of(page.talk)


def test_a_long_talk_keeps_its_end(context: Context, qtbot: QtBot) -> None:
    talk = Talk(context)
    qtbot.addWidget(talk)
    for number in range(MOST + 5):
        talk.said(f"thing {number}.")
    said = words_of(talk)
    assert "thing 4." not in said
    assert f"thing {MOST + 4}." in said


def test_what_was_pasted_is_never_markup(context: Context, qtbot: QtBot) -> None:
    hostile = "<b>Bank</b>\u202e<img src=x>" + "w" * 5000
    page = asking(context, qtbot, hostile)
    assert "<b>Bank</b>" in words_of(page.talk)
    assert "\u202e" not in words_of(page.talk)
    for one in page.findChildren(QLabel):
        assert one.textFormat().name == "PlainText"
