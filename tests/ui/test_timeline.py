"""How an affair went: one dated line through all channels, with what was thought and answered on the way."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.feedback import Answer, Feedback, Receipt
from companion.domain.observation import Turn
from companion.ui import timeline, wording
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.labels import TEXT
from companion.ui.timeline_view import Rail
from companion.ui.widgets import Button, Quote
from tests.support import desk as past
from tests.support.desk import DAY, NOW, FakeDesk


def words_of(widget: QWidget) -> str:
    """All that can be read."""
    said = [one.text() for one in widget.findChildren(QLabel) if not one.isHidden()]
    return "\n".join(said + [one.accessibleName() for one in widget.findChildren(Quote)])


def test_letters_files_requests_and_answers_stand_in_order() -> None:
    told = Feedback("f1", NOW - 100, "d1parcel", Answer.CONFIRMED)
    letter = replace(past.parcel(), feedback=(told,))
    found = timeline.events(letter, (past.remote_tool(), past.coached()))
    dated = [event.at for event in found if event.at is not None]
    assert dated == sorted(dated)
    assert [event.voice for event in found if event.voice] == ["ask", "warn", "decline"]
    assert found[-1].words == wording.said(told)
    assert {event.entry for event in found} == {"", "d2tool", "d5pause"}
    assert any(event.mine and event.voice == "decline" for event in found)


def test_the_turns_of_a_talk_keep_their_order_where_no_date_is_known() -> None:
    made = past.long_con()
    assert made.observation is not None
    turns = tuple(Turn(text=f"word {n}", sender="Elena", mine=n % 2 == 1) for n in range(5))
    undated = replace(made, observation=replace(made.observation, turns=turns))
    said = [event.words for event in timeline.events(undated, ()) if event.words.startswith("word")]
    assert said == [f"word {n}" for n in range(5)]


def test_a_long_affair_keeps_its_end() -> None:
    made = past.long_con()
    assert made.observation is not None
    turns = tuple(Turn(text=f"word {n}", sender="Elena", at=NOW - (500 - n) * DAY) for n in range(200))
    found = timeline.events(replace(made, observation=replace(made.observation, turns=turns)), ())
    assert len(found) == timeline.MOST
    assert found[-1].voice == "warn"


def test_it_is_drawn_and_leads_to_the_others(context: Context, qtbot: QtBot) -> None:
    file = CaseFile(context, past.parcel(), others=(past.parcel(), past.remote_tool()))
    qtbot.addWidget(file)
    assert TEXT["section.timeline"] in words_of(file)
    assert len(file.findChildren(Rail)) == 4
    wanted: list[str] = []
    file.wanted.connect(wanted.append)
    next(b for b in file.findChildren(Button) if b.accessibleName() == "Show HelpDesk-Viewer.exe").click()
    assert wanted == ["d2tool"]
    file.resize(700, 2000)
    file.show()
    assert not file.grab().isNull()


def test_one_thing_alone_needs_no_timeline(context: Context, qtbot: QtBot) -> None:
    file = CaseFile(context, past.parcel())
    qtbot.addWidget(file)
    assert TEXT["section.timeline"] not in words_of(file)


def test_older_lessons_can_be_undone(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    first = Feedback("f1", NOW - 100, "d1parcel", Answer.FALSE_ALARM)
    second = Feedback("f2", NOW - 50, "d1parcel", Answer.CONFIRMED)
    answered = replace(
        past.parcel(),
        feedback=(first, second),
        receipts=(Receipt("f1", True, "learnt"), Receipt("f2", True, "learnt")),
    )
    file = CaseFile(context, answered)
    qtbot.addWidget(file)
    assert TEXT["section.receipts"] in words_of(file)
    next(b for b in reversed(file.findChildren(Button)) if b.words == TEXT["undo"]).click()
    assert ("undo", "f1") in desk.calls


def test_nothing_said_outside_becomes_markup(context: Context, qtbot: QtBot) -> None:
    made = past.long_con()
    assert made.observation is not None
    turns = tuple(Turn(text="<h1>\u202eBank</h1>" * 3, sender="<b>Elena</b>", at=NOW - n * DAY) for n in range(3))
    file = CaseFile(context, replace(made, observation=replace(made.observation, turns=turns)))
    qtbot.addWidget(file)
    for one in file.findChildren(QLabel):
        assert one.textFormat().name == "PlainText"
    assert "\u202e" not in words_of(file)
