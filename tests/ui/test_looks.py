"""What must be seen and reached in large text, in a narrow window, from the right, and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.errors import NeedsPerson
from companion.domain.feedback import Asked
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Fact, WouldChange
from companion.domain.observation import Address
from companion.settings import Settings
from companion.ui import theme, wording
from companion.ui.alert import AlertWindow
from companion.ui.bars import Bar, Bars
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.help_window import HelpWindow
from companion.ui.layouts import row
from companion.ui.main_window import Doings, MainWindow
from companion.ui.widgets import Button, Chip, Quote
from tests.support import desk as past


def settle(milliseconds: int = 120) -> None:
    """Let the desk's answers, the layouts and the scrolling arrive: until nothing moves any more."""
    QTest.qWait(milliseconds)
    before: list[QRect] = []
    for _ in range(40):
        now = [w.geometry() for top in QApplication.topLevelWidgets() for w in top.findChildren(QWidget)]
        if now == before:
            return
        before = now
        QTest.qWait(60)


@pytest.fixture
def large(qapp: QApplication, context: Context) -> Context:
    """Dark, at 200 % text."""
    look = theme.make("dark", 2.0)
    theme.apply(qapp, look)
    context.bridge.open()
    return replace(context, theme=look)


def everything() -> Entry:
    """A download that can be paid, opened and trusted, with signs of groups the screen has no words for."""
    made = past.remote_tool()
    assert made.observation is not None
    assert made.decision is not None
    seen = replace(made.observation, sender=Address("Support", "support@help.example.net"))
    found = (
        *made.decision.belief.evidence,
        past.evidence("payment.new_iban", "The account is new.", facts=(Fact("GB33 BUKB 2020 1555 5555 55"),)),
        past.evidence("words.phishing", "The wording is like that of mails that steal passwords."),
        past.evidence("words.ordinary", "The wording is like that of everyday mail.", weight=-1.0),
        past.evidence("talk.con", "The talk goes the way a con goes."),
        past.evidence("talk.nameless", ""),
    )
    changes = (
        WouldChange("without.words.phishing", Act.SILENT),
        WouldChange("indicator.talk.unheard_of", Act.WARN),
        WouldChange("without.all.talk", Act.SILENT),
    )
    belief = replace(made.decision.belief, evidence=found, would_change=changes)
    decision = replace(made.decision, id="x1", act=Act.WARN, question=None, case="case-x", belief=belief)
    return replace(made, id="x1", observation=seen, decision=decision)


def opened(qtbot: QtBot, context: Context, desk: past.FakeDesk, wide: int = 460) -> MainWindow:
    """The big window, narrow, with `everything` open."""
    desk.past.append(everything())
    doings = Doings(lambda c: None, None, lambda d: None, lambda: None, lambda: True, lambda c: None)
    window = MainWindow(context, Settings(dog="Bella", first_run_done=True), doings)
    qtbot.addWidget(window)
    window.resize(wide, 760)
    window.show()
    settle()
    window.open_entry("x1")
    settle()
    return window


def words(inside: QWidget) -> list[str]:
    return [w.text() for w in inside.findChildren(QLabel) if w.isVisibleTo(inside)]


def find(inside: QWidget, key: str) -> Button:
    return next(b for b in inside.findChildren(Button) if b.words == wording.say(key))


def in_view(widget: QWidget) -> bool:
    """Whether the whole of it, or as much as fits, lies in the scrolled part of its page."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    assert isinstance(above, QScrollArea)
    port = above.viewport()
    place = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    return port.rect().contains(place)


def assert_not_clipped(inside: QWidget) -> None:
    """Every text has the height that it needs at its width, and no widget reaches over the edge."""
    for one in inside.findChildren(QWidget):
        if not one.isVisibleTo(inside) or not isinstance(one, (QLabel, Button, Quote, Chip)):
            continue
        name = getattr(one, "words", "") or one.accessibleName() or getattr(one, "text", lambda: "")()
        needed = one.heightForWidth(one.width()) if one.hasHeightForWidth() else one.sizeHint().height()
        assert one.height() >= needed - 1, f"{name}: {one.height()} of {needed}"
        if isinstance(one, Chip) or (isinstance(one, QLabel) and not one.wordWrap()):
            assert one.width() >= one.sizeHint().width(), name
        left = one.mapTo(inside, QPoint(0, 0)).x()
        assert left >= 0, name
        assert left + one.width() <= inside.width(), name


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("wide", [460, 1180])
def test_nothing_in_a_case_is_clipped_in_large_text(
    qtbot: QtBot, large: Context, desk: past.FakeDesk, wide: int, direction: Qt.LayoutDirection
) -> None:
    window = opened(qtbot, large, desk, wide)
    window.setLayoutDirection(direction)
    desk.requested = Act.DECLINE
    page = window.inbox.detail.findChild(CaseFile)
    assert isinstance(page, CaseFile)
    find(page, "request.pay").click()
    find(page, "forget.case").click()
    settle()
    assert wording.say("request.refused") in words(page)
    assert wording.say("forget.sure") in words(page)
    assert_not_clipped(page)


def test_an_answer_to_a_request_and_the_last_question_scroll_into_view(
    qtbot: QtBot, large: Context, desk: past.FakeDesk
) -> None:
    window = opened(qtbot, large, desk)
    page = window.inbox.detail
    find(page, "request.open").click()
    settle()
    granted = next(w for w in page.findChildren(QLabel) if w.text() == wording.say("request.granted"))
    assert in_view(granted)
    find(page, "forget.case").click()
    settle()
    assert in_view(find(page, "forget.no"))
    find(page, "forget.sender").click()
    settle()
    assert words(page).count(wording.say("forget.sure")) == 1, "one question at a time"
    find(page, "forget.no").click()
    settle()
    assert wording.say("forget.sure") not in words(page)
    assert window.focusWidget() is find(page, "forget.sender"), "the keyboard goes on where it was"


def test_a_request_is_made_once_however_often_it_is_clicked(
    qtbot: QtBot, context: Context, desk: past.FakeDesk
) -> None:
    context.bridge.open()
    page = CaseFile(context, everything())
    qtbot.addWidget(page)
    desk.hold = True
    for _ in range(3):
        find(page, "request.pay").click()
    asked = [call for call in desk.calls if call[0] == "request"]
    assert len(asked) == 1
    desk.release()
    desk.hold = False
    qtbot.waitUntil(lambda: wording.say("request.granted") in words(page))
    desk.trouble = NeedsPerson("the disk")
    find(page, "request.trust").click()
    qtbot.waitUntil(lambda: any("the disk" in text for text in words(page)))
    assert wording.say("request.granted") not in words(page), "the answer is to the last request"
    assert [getattr(call[1], "asked", None) for call in desk.calls if call[0] == "request"] == [
        Asked.MARK_PAYABLE,
        Asked.TRUST_SENDER,
    ]


def test_signs_of_unknown_groups_speak_for_themselves(qtbot: QtBot, context: Context) -> None:
    page = CaseFile(context, everything())
    qtbot.addWidget(page)
    text = "\n".join(words(page))
    for sentence in (
        "▲  The wording is like that of mails that steal passwords.",
        "▽  The wording is like that of everyday mail.",
        "▲  The talk goes the way a con goes.",
        "▲  talk nameless",
        "If I had not seen this: The wording is like that of mails that steal passwords, I would stay quiet.",
        "If I saw this: talk unheard of, I would warn you.",
        "If I had not seen this: talk, I would stay quiet.",
    ):
        assert sentence in text


def test_bars_go_below_their_words_where_a_line_has_no_room(qtbot: QtBot, context: Context) -> None:
    bars = Bars(context.theme, [Bar("False technical help", "more than 99 in 100", 0.99, "#000000", "spoken")])
    qtbot.addWidget(bars)
    for wide, stacked in ((600, False), (200, True), (600, False)):
        bars.resize(wide, 200)
        bars.show()
        settle(20)
        assert bars.stacked is stacked
        assert ("False technical help: more than 99 in 100" in words(bars)) is stacked
        assert ("more than 99 in 100" in words(bars)) is not stacked
        assert bars._shares[0].width() > wide * 0.25


def test_the_open_entry_has_the_narrow_page_to_itself_and_the_keyboard_finds_back(
    qtbot: QtBot, large: Context, desk: past.FakeDesk
) -> None:
    window = opened(qtbot, large, desk)
    inbox = window.inbox
    assert not inbox.head.isVisible()
    assert inbox.back is not None
    inbox.back.click()
    settle()
    assert inbox.head.isVisible()
    assert window.focusWidget() is inbox.list
    inbox.list.setCurrentIndex(inbox.journal.index(0))
    QTest.keyClick(inbox.list, Qt.Key.Key_Down)
    settle()
    assert inbox.list.isVisible(), "an arrow key walks along the list and does not take it away"
    QTest.keyClick(inbox.list, Qt.Key.Key_Return)
    settle()
    assert not inbox.list.isVisible()
    assert window.focusWidget() is inbox.back


def test_details_of_an_alert_come_into_view(qtbot: QtBot, large: Context) -> None:
    alert = AlertWindow(large, past.lookalike())
    qtbot.addWidget(alert)
    alert.show()
    settle()
    alert.details.click()
    settle()
    file = alert.findChild(CaseFile)
    assert isinstance(file, CaseFile)
    heading = next(w for w in file.findChildren(QLabel) if w.text() == wording.say("section.seen"))
    assert in_view(heading)
    assert isinstance(alert.focusWidget(), QScrollArea), "arrow keys scroll what there is to read"


def test_help_titles_are_shown_whole(qtbot: QtBot, large: Context) -> None:
    page = HelpWindow(large)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    settle()
    room = page.titles.viewport().width() - 2 * page.titles.spacing() - 8
    metrics = QFontMetrics(page.titles.font())
    for number in range(page.titles.count()):
        one = page.titles.item(number)
        high = page.titles.visualItemRect(one).height()
        bounds = metrics.boundingRect(QRect(0, 0, room, 9_999), int(Qt.TextFlag.TextWordWrap), one.text())
        assert bounds.height() <= high <= bounds.height() + metrics.height(), one.text()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_hints_in_empty_fields_can_be_read(qtbot: QtBot, qapp: QApplication, appearance: str) -> None:
    look = theme.make(appearance)
    theme.apply(qapp, look)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search")
    field.show()
    hint: QColor = field.palette().placeholderText().color()
    assert hint.alpha() == 255
    assert theme.contrast(hint.name(), look.colours.surface) >= 4.5


def test_rows_run_from_the_side_where_reading_begins(qtbot: QtBot, context: Context) -> None:
    first, second = Button("One"), Button("Two\nlines")
    line = row(context.theme, first, second)
    qtbot.addWidget(line)
    line.resize(400, 100)
    line.show()
    settle(20)
    assert first.x() < second.x()
    assert abs(first.geometry().center().y() - second.geometry().center().y()) <= 1, "on one line of sight"
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(20)
    assert first.geometry().right() == line.width() - 1
    assert second.geometry().right() < first.x()


@pytest.mark.parametrize(
    ("text", "right"), [("שלום עולם", True), ("123 مرحبا", True), ("Hi שלום", False), ("+44 1632 960 117", False)]
)
def test_outside_words_begin_at_the_side_of_their_own_script(
    qtbot: QtBot, context: Context, text: str, right: bool
) -> None:
    assert wording.runs_right_to_left(text) is right
    quote = Quote(text, (), context.theme)
    qtbot.addWidget(quote)
    layout, _ = quote._layout(500)
    ink = layout.lineAt(0).naturalTextRect()
    assert (ink.left() > 200) is right
