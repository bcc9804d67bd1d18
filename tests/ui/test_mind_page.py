"""The companion's own page: what is open, honest counts, care said and shown, its balance, what it learnt."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.feedback import Answer, Feedback, Receipt
from companion.domain.journal import Entry, Mood
from companion.domain.judgement import Act
from companion.mind.audit import Audit
from companion.mind.character import Accusation
from companion.mind.rhythm import Played
from companion.ui import reflected, sentences
from companion.ui.context import Context
from companion.ui.labels import TEXT
from companion.ui.mind_charts import Balance, Course, Pips, Tally
from companion.ui.mind_page import MindPage
from companion.ui.reflected import DAY, POINTS, Reflection
from companion.ui.widgets import Button, Quote
from tests.support import desk as past
from tests.support.desk import NOW, FakeDesk


def words_of(widget: QWidget) -> str:
    """All that can be read."""
    said = [one.text() for one in widget.findChildren(QLabel) if not one.isHidden()]
    return "\n".join(said + [one.accessibleName() for one in widget.findChildren(Quote)])


def shown(context: Context, qtbot: QtBot, **more: object) -> MindPage:
    """The page, with all that arrives at once."""
    page = MindPage(replace(context, **more), lambda d: None, lambda: None, lambda e: None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: TEXT["mind.open"] in words_of(page) and bool(page._entries))
    return page


# Without Qt


def test_open_is_what_nobody_answered_once_for_each_affair() -> None:
    found = reflected.still_open(past.entries(), NOW, limit=50)
    assert all(e.decision is not None and e.decision.act is not Act.SILENT and not e.feedback for e in found)
    assert {"d1parcel", "d2tool", "d5pause"} <= {e.id for e in found}
    assert [e.at for e in found] == sorted((e.at for e in found), reverse=True)
    again = replace(past.parcel(), id="again", at=NOW - 10)
    once = reflected.still_open((past.parcel(), again), NOW)
    assert [e.id for e in once] == ["again"]
    assert reflected.still_open((past.parcel(),), NOW + 40 * DAY) == ()


def test_learnt_is_what_was_learnt_this_week_and_still_holds() -> None:
    found = reflected.learnt(past.entries(), NOW)
    assert [entry.id for entry, _ in found] == ["d7dentist"]
    refused = Feedback("f", NOW - 5, "d1parcel", Answer.FALSE_ALARM)
    kept = replace(past.parcel(), feedback=(refused,), receipts=(Receipt("f", False, "refused.coached"),))
    assert reflected.learnt((kept,), NOW) == ()
    old = replace(kept, feedback=(replace(refused, at=NOW - 8 * DAY),), receipts=(Receipt("f", True, "learnt"),))
    assert reflected.learnt((old,), NOW) == ()


def test_a_week_is_quiet_only_if_nothing_was_said() -> None:
    assert reflected.quiet_week(past.entries(), NOW) is None
    assert reflected.quiet_week((past.real_bank(), past.newsletter(), past.broken()), NOW) == 3
    assert reflected.quiet_week((), NOW) is None


@pytest.mark.parametrize("count", [0, 1, POINTS, 1000])
def test_a_course_keeps_its_ends(count: int) -> None:
    row = np.arange(count, dtype=float)
    played = Played(row, row, row, {"load": row, "trust": row}, {"load_set": row, "risk_set": row}, (Mood.RESTING,))
    points = reflected.course(played)
    assert len(points) == min(count, POINTS)
    if count:
        assert (points[0].at, points[-1].at) == (0.0, count - 1.0)


# The page


def test_it_says_what_is_open_and_leads_there(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    opened: list[str] = []
    page = MindPage(context, lambda d: None, lambda: None, opened.append)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: "Quick favour" in words_of(page))
    look = next(b for b in page.findChildren(Button) if b.accessibleName() == "Show Quick favour")
    look.click()
    assert opened == [past.lookalike().id]


def test_the_month_is_counted_honestly(context: Context, qtbot: QtBot) -> None:
    page = shown(context, qtbot)
    tally = page.findChildren(Tally)[0]
    assert tally.parts == ((2, "right"), (1, "wrong"), (7, "other"))
    assert "Of 3 that you told me about, I was wrong with 1." in words_of(page)
    pips = page.findChildren(Pips)
    assert [(one.left, one.of) for one in pips] == [(0, 1), (1, 3), (1, 1)]


def test_said_and_shown_care_stand_side_by_side(context: Context, qtbot: QtBot) -> None:
    page = shown(context, qtbot, reflect=past.reflect)
    qtbot.waitUntil(lambda: len(page.findChildren(Balance)) == 4)
    said = words_of(page)
    assert "Money: I say “matters”, but I act as if it were “matters a lot”, which is more." in said
    assert "Health: I say" not in said
    assert page.findChildren(Balance)[3].accessibleName().startswith("Health: I say")
    assert TEXT["audit.clean"] in said


def test_the_set_points_and_how_they_moved(context: Context, qtbot: QtBot) -> None:
    page = shown(context, qtbot, reflect=past.reflect)
    qtbot.waitUntil(lambda: len(page.findChildren(Course)) == 1)
    said = words_of(page)
    assert "I mean to speak up about 1.5 times a week." in said
    assert "I meant 2.0 before: some of it was wrong, so I hold back a little more." in said
    assert TEXT["mind.balance.risk.same"] in said


def test_too_little_is_said_to_be_too_little_and_vices_are_not_hidden(context: Context, qtbot: QtBot) -> None:
    accused = Accusation("sycophant", "", 0.4, 0.2, 0.6, 40)

    def few() -> Future[Reflection]:
        future: Future[Reflection] = Future()
        future.set_result(Reflection(Audit(12, accusations=(accused,))))
        return future

    page = shown(context, qtbot, reflect=few)
    qtbot.waitUntil(lambda: "I have decided 12 times." in words_of(page))
    said = words_of(page)
    assert sentences.ACCUSATIONS["sycophant"] in said
    assert TEXT["mind.balance.few"] in said


def test_a_lesson_is_undone_from_here(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    page = shown(context, qtbot)
    qtbot.waitUntil(lambda: "billing@hillstreet.example.com" in words_of(page))
    undo = next(b for b in page.findChildren(Button) if b.words == TEXT["undo"])
    undo.click()
    assert any(name == "undo" for name, _ in desk.calls)
    qtbot.waitUntil(lambda: TEXT["mind.learnt.none"] in words_of(page))


def test_a_quiet_week_is_worth_a_note(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.past = [past.real_bank(), past.newsletter()]
    page = shown(context, qtbot)
    assert "I looked at 2 things in seven days" in words_of(page)
    assert TEXT["mind.open.none"] in words_of(page)


def test_the_audit_is_not_made_again_at_every_look(context: Context, qtbot: QtBot) -> None:
    made: list[int] = []

    def count() -> Future[Reflection]:
        made.append(1)
        return past.reflect()

    page = shown(context, qtbot, reflect=count)
    for _ in range(3):
        page.reload()
    assert made == [1]


def test_what_was_written_is_never_markup(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    made = past.parcel()
    assert made.observation is not None
    hostile: Entry = replace(made, observation=replace(made.observation, subject="<h1>x</h1>\u202e<img src=y>"))
    desk.past = [hostile]
    page = shown(context, qtbot)
    assert "<h1>x</h1>" in words_of(page)
    for one in page.findChildren(QLabel):
        assert one.textFormat().name == "PlainText"
    assert "\u202e" not in words_of(page)
