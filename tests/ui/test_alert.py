"""Warn, ask and decline as windows: what stands first, what waits, and what an answer does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.errors import Unavailable
from companion.domain.feedback import Answer, Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.ui import wording
from companion.ui.alert import LOOKS, AlertWindow, look
from companion.ui.alerts import Alerts
from companion.ui.context import Context, Route
from companion.ui.widgets import Button, Quote
from tests.support import desk as past


def settle() -> None:
    """Let queued results and new widgets arrive, however busy the machine is."""
    for _ in range(5):
        QTest.qWait(2)


def texts(window: QWidget) -> str:
    """All visible words of a window."""
    labels = [w.text() for w in window.findChildren(QLabel) if w.isVisibleTo(window)]
    quotes = [w.accessibleName() for w in window.findChildren(Quote) if w.isVisibleTo(window)]
    return "\n".join(labels + quotes)


def find(window: QWidget, words: str) -> Button:
    """The button with these words."""
    for one in window.findChildren(Button):
        if one.words == words and one.isVisibleTo(window):
            return one
    raise AssertionError(f"no button {words!r} in {[b.words for b in window.findChildren(Button)]}")


def shown(qtbot: QtBot, context: Context, entry: Entry) -> AlertWindow:
    window = AlertWindow(context, entry)
    qtbot.addWidget(window)
    window.show()
    settle()
    return window


def click(one: Button) -> None:
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    settle()


def test_a_warning_has_three_facts_and_the_safe_action_first(qtbot: QtBot, context: Context) -> None:
    window = shown(qtbot, context, past.parcel())
    words = texts(window)
    assert wording.headline(past.parcel()) in words
    assert "never written to you before" not in words, "the fourth fact is behind the details"
    buttons = [b for b in window.findChildren(Button) if b.isVisibleTo(window)]
    assert buttons[0].words == "Leave it alone"
    assert buttons[0].property("role") == "primary"
    assert [b.property("role") for b in buttons].count("primary") == 1


def test_a_warned_download_can_be_put_away_from_the_alert(
    qtbot: QtBot, context: Context, desk: past.FakeDesk
) -> None:
    entry = past.remote_tool()
    assert entry.decision is not None
    warning = replace(entry, decision=replace(entry.decision, act=Act.WARN, question=None))
    context.bridge.open()
    window = shown(qtbot, context, warning)
    click(find(window, wording.say("hold.button")))
    assert desk.calls[-1] == ("use", ("hold", entry.id))
    qtbot.waitUntil(lambda: "I put the file where nothing can open it" in texts(window))
    desk.trouble = Unavailable("hold.disk_full")
    again = shown(qtbot, context, warning)
    click(find(again, wording.say("hold.button")))
    qtbot.waitUntil(lambda: "The disk is full" in texts(again))
    mail = shown(qtbot, context, past.parcel())
    assert wording.say("hold.button") not in [b.words for b in mail.findChildren(Button)]


def test_it_comes_in_the_lower_right_corner(qtbot: QtBot, context: Context) -> None:
    window = shown(qtbot, context, past.parcel())
    settle()
    screen = window.screen().availableGeometry()
    assert screen.right() - window.geometry().right() < 60
    assert 0 <= screen.bottom() - window.geometry().bottom() < 80


def test_the_real_page_comes_from_our_own_list_and_only_over_https(qtbot: QtBot, context: Context) -> None:
    real = replace(context, route=lambda e: Route("Northern Parcel", "https://parcel.example.com/"))
    window = shown(qtbot, real, past.parcel())
    assert find(window, "Open the real page of Northern Parcel").property("role") == "primary"
    odd = replace(context, route=lambda e: Route("Northern Parcel", "file:///etc/passwd"))
    other = shown(qtbot, odd, past.parcel())
    assert find(other, "Leave it alone").property("role") == "primary"


def test_details_open_behind_one_click(qtbot: QtBot, context: Context) -> None:
    window = shown(qtbot, context, past.parcel())
    assert wording.say("section.change") not in texts(window)
    click(find(window, wording.say("alert.details")))
    words = texts(window)
    for key in ("section.seen", "section.believe", "section.matters", "section.worth", "section.change"):
        assert wording.say(key) in words
    assert "never written to you before" in words
    assert "If you rang them on a number you already had and it was right, I would stay quiet." in words


def test_a_lookalike_shows_both_addresses(qtbot: QtBot, context: Context) -> None:
    window = shown(qtbot, context, past.lookalike())
    quotes = {q.accessibleName(): q.accessibleDescription() for q in window.findChildren(Quote)}
    assert quotes["surgery@okafor-clinlc.example.com"] == "l"
    assert quotes["surgery@okafor-clinic.example.com"] == "i"


def test_a_false_alarm_is_learnt_said_and_undone(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = shown(qtbot, context, past.parcel())
    click(find(window, "Not a scam"))
    name, given = desk.calls[-1]
    assert name == "answer"
    assert isinstance(given, Feedback)
    assert (given.decision, given.answer) == ("d1parcel", Answer.FALSE_ALARM)
    assert "I have learnt from that" in texts(window)
    click(find(window, wording.say("undo")))
    assert desk.calls[-1] == ("undo", given.id)
    find(window, "Not a scam")


def test_a_failed_answer_says_so_and_can_be_given_again(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    desk.trouble = Unavailable("The memory is busy.")
    window = shown(qtbot, context, past.parcel())
    click(find(window, "Not a scam"))
    assert "The memory is busy." in texts(window)
    desk.trouble = None
    click(find(window, "Not a scam"))
    assert "I have learnt from that" in texts(window)


def test_closing_an_alert_answers_nothing(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = shown(qtbot, context, past.parcel())
    with qtbot.waitSignal(window.closed):
        click(window.first)
    assert [name for name, _ in desk.calls if name == "answer"] == []


def test_a_question_has_its_answers_and_not_sure_and_waits(
    qtbot: QtBot, context: Context, desk: past.FakeDesk
) -> None:
    window = shown(qtbot, context, past.new_number())
    for words in ("I rang, it is true", "Nobody answers there", "Not yet", "Not sure"):
        find(window, words)
    click(find(window, "Not sure"))
    given = desk.calls[-1][1]
    assert isinstance(given, Feedback)
    assert given.answer is Answer.UNSURE


def test_an_answer_to_a_question_carries_its_id(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = shown(qtbot, context, past.new_number())
    click(find(window, "Nobody answers there"))
    given = desk.calls[-1][1]
    assert isinstance(given, Feedback)
    assert (given.answer, given.reply) == (Answer.REPLY, "cannot_reach")


def decline(after: float, asked_ago: float = 0.0) -> Entry:
    made = past.coached()
    assert made.decision is not None
    return replace(made, decision=replace(made.decision, override_after=after, at=past.NOW - asked_ago))


def test_a_decline_says_why_and_the_way_round(qtbot: QtBot, context: Context) -> None:
    window = shown(qtbot, context, past.coached())
    words = texts(window)
    assert "I won't step aside just now" in words
    assert "somebody is telling you to ask for this" in words
    assert "number on the back of your card" in words
    assert next(b.words for b in window.findChildren(Button)) == "Leave it as it is"


def test_the_last_word_wakes_up_slowly_and_is_asked_twice(
    qtbot: QtBot, context: Context, desk: past.FakeDesk
) -> None:
    window = shown(qtbot, context, decline(2.0))
    assert not window.go_ahead.isEnabled()
    click(window.go_ahead)
    assert ("override", "d5pause") not in desk.calls
    qtbot.waitUntil(window.go_ahead.isEnabled, timeout=15_000)
    click(window.go_ahead)
    assert ("override", "d5pause") not in desk.calls, "one click is not enough"
    click(window.go)
    assert ("override", "d5pause") in desk.calls


def test_an_override_that_fails_says_so(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = shown(qtbot, context, decline(0.0))
    click(window.go_ahead)
    desk.trouble = Unavailable("store.locked")
    click(window.go)
    assert "in use by another program" in texts(window)
    assert window.go.isEnabled()


def test_no_countdown_is_shown(qtbot: QtBot, context: Context) -> None:
    window = shown(qtbot, context, decline(30.0))
    before = texts(window)
    QTest.qWait(1100)
    assert texts(window) == before
    assert not any(char.isdigit() for char in before.split("You have the last word")[1].split("\n")[0])


def test_without_an_override_there_is_no_button(qtbot: QtBot, context: Context) -> None:
    made = past.coached()
    assert made.decision is not None
    window = shown(qtbot, context, replace(made, decision=replace(made.decision, override_after=None)))
    assert wording.say("override.button") not in [b.words for b in window.findChildren(Button)]


@pytest.mark.parametrize("entry", [past.parcel(), past.new_number(), past.coached()])
def test_no_alert_takes_the_focus(qtbot: QtBot, context: Context, entry: Entry) -> None:
    window = AlertWindow(context, entry)
    qtbot.addWidget(window)
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_warnings_vary_and_one_warning_never_changes() -> None:
    looks = [look(f"decision-{n}") for n in range(60)]
    assert set(looks) == set(range(LOOKS))
    assert looks == [look(f"decision-{n}") for n in range(60)]


def test_every_look_of_a_warning_says_the_same(qtbot: QtBot, context: Context) -> None:
    made = past.parcel()
    assert made.decision is not None
    by_look: dict[int, set[str]] = {}
    for number in range(30):
        name = f"decision-{number}"
        if look(name) not in by_look:
            window = shown(qtbot, context, replace(made, id=name, decision=replace(made.decision, id=name)))
            by_look[look(name)] = set(texts(window).split("\n"))
    assert len(by_look) == LOOKS
    assert by_look[0] == by_look[1] == by_look[2]


class Notes:
    """Takes or refuses notifications."""

    def __init__(self, taken: bool = False) -> None:
        self.taken = taken
        self.entries: list[Entry] = []

    def __call__(self, entry: Entry) -> bool:
        self.entries.append(entry)
        return self.taken


def alerts(context: Context, notes: Notes) -> Alerts:
    return Alerts(lambda: context, notes, lambda entry_id: None)


def test_quiet_and_answered_entries_open_nothing(qtbot: QtBot, context: Context) -> None:
    desk = alerts(context, Notes())
    desk.offer(past.real_bank())
    desk.offer(past.broken())
    desk.offer(past.dentist())
    assert desk.window is None


def test_one_alert_at_a_time_the_most_serious_next(qtbot: QtBot, context: Context) -> None:
    desk = alerts(context, Notes())
    desk.offer(past.remote_tool())
    desk.offer(past.new_number())
    desk.offer(past.parcel())
    assert desk.window is not None
    assert desk.window.entry.id == "d2tool"
    assert desk.waiting == 2
    desk.window.close()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=3000)
    assert desk.window.decision.act is Act.WARN
    desk.close()


def test_one_alert_per_case(qtbot: QtBot, context: Context) -> None:
    desk = alerts(context, Notes())
    first = past.parcel()
    assert first.decision is not None
    desk.offer(first)
    twin = replace(first, id="d1twin", decision=replace(first.decision, id="d1twin"))
    desk.offer(twin)
    desk.offer(first)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.entry.id == "d1twin", timeout=3000)
    assert desk.waiting == 0
    desk.close()


def test_a_question_goes_into_a_notification_where_there_is_one(qtbot: QtBot, context: Context) -> None:
    notes = Notes(taken=True)
    desk = alerts(context, notes)
    desk.offer(past.remote_tool())
    assert desk.window is None
    desk.offer(past.parcel())
    assert desk.window is not None, "a warning interrupts by itself"
    assert [e.id for e in notes.entries] == ["d2tool"]
    desk.close()


def test_practice_sends_nothing(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    from companion.ui.onboarding import practice

    window = AlertWindow(context, practice(past.NOW), practice=True)
    qtbot.addWidget(window)
    window.show()
    click(find(window, "Not a scam"))
    assert desk.calls == []
    assert wording.say("practice.answered") in texts(window)
    assert window.findChildren(QPushButton)
