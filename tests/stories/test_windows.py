"""From a mail to a click and back, through the real guard and the real windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.feedback import Answer
from companion.domain.judgement import Act
from companion.settings import Settings
from companion.ui import wording
from companion.ui.alert import AlertWindow
from companion.ui.application import Screenplay, Wiring
from companion.ui.bridge import Bridge
from companion.ui.widgets import Button
from tests.stories.conftest import SharedEyes
from tests.support import story_items as items
from tests.support.household import Household


@pytest.fixture
def play(qapp: QApplication, tmp_path: Path, eyes: SharedEyes) -> Iterator[tuple[Household, Screenplay]]:
    bridge = Bridge()
    household = Household(tmp_path, eyes, bridge)
    settings = Settings(dog="Bella", first_run_done=True)
    screenplay = Screenplay(qapp, Wiring(household.guard, bridge, settings, lambda changed: None))
    screenplay.begin()
    yield household, screenplay
    screenplay.quit()
    household.close()


def alerts() -> list[AlertWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, AlertWindow) and w.isVisible()]


def press(window: AlertWindow, words: str) -> None:
    wanted = next(b for b in window.findChildren(Button) if b.words == words and b.isVisibleTo(window))
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)


def test_a_mail_becomes_an_alert_and_a_click_becomes_a_lesson(
    play: tuple[Household, Screenplay], qtbot: QtBot
) -> None:
    household, _ = play
    household.receive(items.parcel_fee())
    qtbot.waitUntil(lambda: len(alerts()) == 1)
    window = alerts()[0]
    assert window.entry == household.screen.entries[-1]
    assert window.entry.decision is not None
    assert window.entry.decision.act is Act.WARN
    press(window, wording.say("answer.confirmed"))
    qtbot.waitUntil(lambda: len(household.screen.receipts) == 1)
    entry = household.wait(household.guard.entry(household.screen.entries[-1].id))
    assert entry is not None
    assert [feedback.answer for feedback in entry.feedback] == [Answer.CONFIRMED]


def test_a_newsletter_opens_nothing(play: tuple[Household, Screenplay], qtbot: QtBot) -> None:
    household, screenplay = play
    household.receive(items.charity_newsletter())
    qtbot.wait(300)
    assert alerts() == []
    qtbot.waitUntil(lambda: household.wait(household.guard.summary()).month.get("warn", 0) == 0)
    assert screenplay.window.isVisible()
