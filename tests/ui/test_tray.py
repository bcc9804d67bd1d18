"""The tray icon: shape and words, patience at login, and never a place to hide that is not there."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from companion.domain.journal import Mood
from companion.ui import tray as trays
from companion.ui.drawing import ASSETS, MOODS, POSTURES, pixmap, tray_icon
from companion.ui.tray import Menu, Tray
from tests.support import desk as past


class Calls:
    """Keeps which entries of the menu were chosen."""

    def __init__(self) -> None:
        self.names: list[object] = []

    def menu(self) -> Menu:
        def say(name: object) -> object:
            return lambda *given: self.names.append((name, *given) if given else name)

        return Menu(say("open"), say("today"), say("pause"), say("resume"), say("ask"), say("quit"))  # type: ignore[arg-type]


def test_patience_at_login(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trays, "RETRY_MS", 5)
    tries: list[int] = []

    def available() -> bool:
        tries.append(1)
        return len(tries) > 3

    tray = Tray(Calls().menu(), "Bella", available)
    with qtbot.waitSignal(tray.appeared, timeout=2000):
        tray.start()
    assert len(tries) >= 4
    tray.stop()


def test_no_tray_is_said_after_the_last_try(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trays, "RETRY_MS", 1)
    tray = Tray(Calls().menu(), "Bella", lambda: False)
    with qtbot.waitSignal(tray.missing, timeout=3000):
        tray.start()
    assert not tray.present
    assert trays.RETRIES * 2_000 == 30_000, "thirty seconds in all"


def test_a_tray_that_goes_away_is_no_hiding_place(qtbot: QtBot) -> None:
    there = [True]
    tray = Tray(Calls().menu(), "Bella", lambda: there[0])
    tray.start()
    assert tray.present
    there[0] = False
    assert not tray.present
    tray.stop()


def test_the_menu_reaches_everything(qtbot: QtBot) -> None:
    calls = Calls()
    tray = Tray(calls.menu(), "R&B <i>", lambda: False)
    words = [action.text() for action in tray.menu.actions() if action.text()]
    assert words == [
        "Open R&&B <i>",
        "What happened today",
        "Ask about something…",
        "It has already happened…",
        "Pause",
        "Watch again",
        "Quit",
    ]
    for action in tray.menu.actions():
        if action.menu() is None and action.text():
            action.trigger()
    pauses = next(a.menu() for a in tray.menu.actions() if a.text() == "Pause")
    for action in pauses.actions():  # type: ignore[union-attr]
        action.trigger()
    assert calls.names == [
        "open",
        "today",
        "ask",
        "resume",
        "quit",
        ("pause", 900),
        ("pause", 3600),
        ("pause", 86400),
    ]


def test_moods_are_told_by_words(qtbot: QtBot) -> None:
    tray = Tray(Calls().menu(), "Bella", lambda: False)
    tray.summarise(past.summary(), past.NOW)
    assert tray.icon.toolTip().startswith("Bella is watching. I looked at 42 things today.")
    assert "2 questions wait for you." in tray.icon.toolTip()
    assert not tray.resume.isVisible()
    tray.summarise(replace(past.summary(), paused_until=past.NOW + 60), past.NOW)
    assert tray.icon.toolTip().startswith("Bella is paused")
    assert tray.resume.isVisible()
    tray.speak("warn")
    assert tray.icon.toolTip() == "Bella is barking"


def test_a_hostile_name_is_no_markup_in_the_tooltip(qtbot: QtBot) -> None:
    tray = Tray(Calls().menu(), "<b>x</b>", lambda: False)
    assert "<" not in tray.icon.toolTip()


def test_every_posture_has_its_drawings(qtbot: QtBot) -> None:
    for posture in {*POSTURES.values(), *MOODS.values()}:
        assert (ASSETS / "dog" / f"{posture}.svg").is_file()
    assert set(MOODS) == set(Mood)
    for posture in {*POSTURES.values(), *MOODS.values(), "paused"}:
        assert (ASSETS / "icons" / f"tray-{posture}.svg").is_file()
        assert tray_icon(posture).availableSizes()[0] == QSize(16, 16)


def test_icons_differ_without_their_colours_at_sixteen_pixels(qtbot: QtBot) -> None:
    greys: dict[str, list[int]] = {}
    for posture in ("resting", "watchful", "tilted", "barking", "doorway", "muzzled", "chastened", "paused"):
        ground = QImage(16, 16, QImage.Format.Format_RGB32)
        ground.fill(QColor("#808080"))
        painter = QPainter(ground)
        painter.drawPixmap(0, 0, pixmap(f"icons/tray-{posture}.svg", 16))
        painter.end()
        greys[posture] = [ground.pixelColor(x, y).lightness() for y in range(16) for x in range(16)]
    for one, other in itertools.combinations(greys, 2):
        differing = sum(abs(a - b) > 40 for a, b in zip(greys[one], greys[other], strict=True))
        assert differing >= 16, f"{one} and {other} differ in {differing} of 256 pixels"
