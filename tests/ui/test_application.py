"""All windows of a run together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.feedback import Answer, Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.settings import QuietHours, Settings
from companion.ui.application import Screenplay, Wiring, prepare
from companion.ui.bridge import Bridge
from companion.ui.notices import in_quiet_hours
from tests.support import desk as past
from tests.ui.test_alert import settle, texts


class Run:
    """A run with a fake desk, and what it saved and ended."""

    def __init__(self, desk: past.FakeDesk, settings: Settings, hidden: bool = False) -> None:
        self.desk = desk
        self.bridge = Bridge()
        self.saved: list[Settings] = []
        self.ended = 0
        wiring = Wiring(desk, self.bridge, settings, self.saved.append, hidden=hidden, quit=self._end)
        self.play = Screenplay(prepare(), wiring)

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def run(qtbot: QtBot, desk: past.FakeDesk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    monkeypatch.setattr(QApplication, "quit", lambda self=None: None)
    run = Run(desk, Settings(dog="Bella", first_run_done=True))
    yield run
    run.play.quit()


def test_a_first_run_welcomes(qtbot: QtBot, desk: past.FakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "quit", lambda self=None: None)
    run = Run(desk, Settings())
    run.play.begin()
    assert run.play.window.onboarding is not None
    assert run.play.window.isVisible()
    run.play.quit()
    assert run.ended == 1


def test_early_news_is_shown_once_windows_are_there(run: Run, qtbot: QtBot) -> None:
    run.desk.past = [past.parcel()]
    run.bridge.show(past.parcel())
    assert run.play.alerts.window is None
    run.play.begin()
    qtbot.waitUntil(lambda: run.play.alerts.window is not None, timeout=3000)
    assert run.play.alerts.window is not None
    assert run.play.alerts.window.entry.id == "d1parcel"
    assert "barking" in run.play.tray.icon.toolTip()


def test_a_declined_pause_opens_the_decline_once(run: Run, qtbot: QtBot) -> None:
    run.play.begin()
    run.desk.requested = Act.DECLINE
    run.play.window.mind.pause(3600)
    run.bridge.show(past.coached())
    qtbot.waitUntil(lambda: run.play.alerts.window is not None, timeout=3000)
    settle()
    assert run.play.alerts.waiting == 0
    assert run.play.alerts.window is not None
    assert "I won't step aside just now" in texts(run.play.alerts.window)


def test_another_size_or_colour_rebuilds_the_window_in_place(run: Run, qtbot: QtBot) -> None:
    run.play.begin()
    run.play.window.turn("settings")
    run.play.window.settings.text_size.setCurrentIndex(3)
    qtbot.waitUntil(lambda: run.play.context.theme.text_scale == 2.0, timeout=3000)
    settle()
    assert run.play.window.page == "settings"
    assert run.play.window.settings.choices.text_scale == 2.0
    assert run.saved[-1].text_scale == 2.0


def test_a_second_launch_raises_the_window(run: Run, qtbot: QtBot) -> None:
    run.play.begin()
    run.play.window.hide()
    run.bridge.call()
    qtbot.waitUntil(run.play.window.isVisible, timeout=3000)


class Notes:
    """A notification server that takes everything."""

    available = True

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, str, list[tuple[str, str]]]] = []
        self.withdrawn: list[str] = []

    def send(
        self, entry_id: str, title: str, body: str, actions: list[tuple[str, str]], urgent: bool = False
    ) -> bool:
        self.sent.append((entry_id, title, body, actions))
        return True

    def withdraw(self, entry_id: str) -> None:
        self.withdrawn.append(entry_id)

    def start(self) -> None: ...

    def stop(self) -> None: ...


@pytest.mark.parametrize(
    ("level", "holds", "lacks"),
    [("none", "", "HelpDesk"), ("sender", "support-viewer.example.com", "HelpDesk"), ("full", "HelpDesk", "\x00")],
)
def test_a_notification_tells_no_more_than_was_allowed(
    run: Run, qtbot: QtBot, level: str, holds: str, lacks: str
) -> None:
    notes = Notes()
    run.play.notifications = notes  # type: ignore[assignment]
    run.play._settings = run.play._settings.model_copy(update={"notifications": level})
    run.play.begin()
    run.play.window.hide()
    run.bridge.show(past.remote_tool())
    qtbot.waitUntil(lambda: bool(notes.sent), timeout=3000)
    _, title, body, _ = notes.sent[0]
    assert title == "Bella has a question"
    assert holds in body
    assert lacks not in body
    assert run.play.alerts.window is None


def test_an_answer_in_a_notification_is_given_and_learnt(run: Run, qtbot: QtBot) -> None:
    notes = Notes()
    run.play.notifications = notes  # type: ignore[assignment]
    run.play.begin()
    run.play._chosen("d2tool", "my_own_idea")
    qtbot.waitUntil(lambda: any(n == "answer" for n, _ in run.desk.calls), timeout=3000)
    given = next(a for n, a in run.desk.calls if n == "answer")
    assert isinstance(given, Feedback)
    assert (given.answer, given.reply) == (Answer.REPLY, "my_own_idea")
    qtbot.waitUntil(lambda: notes.withdrawn == ["d2tool"], timeout=3000)
    run.play._chosen("d2tool", "not_sure")
    settle()
    assert [n for n, _ in run.desk.calls].count("answer") == 1, "answered once"


def test_any_other_action_opens_the_alert(run: Run, qtbot: QtBot) -> None:
    run.play.begin()
    run.play._chosen("d3mum", "default")
    qtbot.waitUntil(lambda: run.play.alerts.window is not None, timeout=3000)


@pytest.mark.parametrize(
    ("start", "end", "hour", "quiet"),
    [
        ("22:00", "07:00", 23, True),
        ("22:00", "07:00", 3, True),
        ("22:00", "07:00", 7, False),
        ("13:00", "15:00", 14, True),
        ("13:00", "15:00", 15, False),
    ],
)
def test_quiet_hours_by_the_clock_on_the_wall(start: str, end: str, hour: int, quiet: bool) -> None:
    at = datetime(2026, 11, 25, hour, 0).astimezone().timestamp()
    assert in_quiet_hours(Settings(quiet_hours=QuietHours(on=True, start=start, end=end)), at) is quiet
    assert not in_quiet_hours(Settings(quiet_hours=QuietHours(on=False, start=start, end=end)), at)


def test_what_comes_in_the_quiet_hours_waits(run: Run, qtbot: QtBot) -> None:
    always = QuietHours(on=True, start="00:00", end="23:59")
    run.play._settings = run.play._settings.model_copy(update={"quiet_hours": always})
    run.play.begin()
    run.bridge.show(past.parcel())
    settle()
    assert run.play.alerts.window is None
    run.bridge.show(past.coached())
    qtbot.waitUntil(lambda: run.play.alerts.window is not None, timeout=3000)
    run.play.alerts.close()
    settle()
    run.play._settings = run.play._settings.model_copy(update={"quiet_hours": QuietHours()})
    run.play.after_quiet_hours()
    qtbot.waitUntil(lambda: run.play.alerts.window is not None, timeout=3000)
    assert run.play.alerts.window is not None
    assert run.play.alerts.window.entry.id == "d1parcel"


def test_quitting_ends_everything_once(run: Run, qtbot: QtBot) -> None:
    run.play.begin()
    run.play.quit()
    run.play.quit()
    assert run.ended == 1
    run.bridge.show(past.parcel())
    settle()
    assert run.play.alerts.window is None


def test_an_alert_for_a_case_that_was_answered_elsewhere_stays_away(run: Run, qtbot: QtBot) -> None:
    run.play.begin()
    made: Entry = past.parcel()
    answered = replace(made, feedback=(Feedback("f", past.NOW, made.id, Answer.CONFIRMED),))
    run.bridge.show(answered)
    settle()
    assert run.play.alerts.window is None
