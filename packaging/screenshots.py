"""Renders every window of the application into PNG files, with made-up content: `screenshots.py FOLDER [NAME...]`.

Run from the repository root, under Xvfb or with QT_QPA_PLATFORM=offscreen. Light and dark, 100 % and 200 % text.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.settings import Account, Downloads, Settings
from companion.ui import theme
from companion.ui.alert import LOOKS as LOOKS_OF_A_WARNING
from companion.ui.alert import AlertWindow, look
from companion.ui.application import prepare
from companion.ui.bridge import Bridge
from companion.ui.context import Context, Route
from companion.ui.main_window import Doings, MainWindow
from tests.support import desk as past

SETTINGS = Settings(
    dog="Bella",
    first_run_done=True,
    country="GB",
    downloads=Downloads(folder="/home/june/Downloads"),
    accounts=(Account(address="june@example.org", host="imap.example.org"),),
)
LARGE = QSize(1180, 780)
LOOKS = (("light", 1.0), ("dark", 1.0), ("light", 2.0), ("dark", 2.0))


def route(entry: Entry) -> Route | None:
    """The courier's real page, as if from the list of known brands."""
    return Route("Northern Parcel", "https://parcel.example.com/") if entry.id == "d1parcel" else None


def context(appearance: str, scale: float) -> Context:
    """A context with a made-up past and a stopped clock."""
    return Context(
        desk=past.FakeDesk(),
        bridge=Bridge(),
        theme=theme.make(appearance, scale),
        dog="Bella",
        clock=lambda: past.NOW,
        reflect=past.reflect,
        route=route,
    )


def main_window(given: Context, size: QSize) -> MainWindow:
    """The big window."""
    doings = Doings(
        lambda c: None,
        None,
        lambda d: None,
        lambda: None,
        lambda: True,
        lambda c: None,
        folder="/home/june/.local/share/companion-guard",
    )
    window = MainWindow(given, SETTINGS, doings)
    window.resize(size)
    return window


def windows(given: Context) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """Every window by name."""

    def page(name: str, size: QSize = LARGE) -> QWidget:
        window = main_window(given, size)
        window.turn(name)
        return window

    def entry(name: str, size: QSize = LARGE) -> QWidget:
        window = main_window(given, size)
        window.show()
        settle()
        window.open_entry(name)
        return window

    def asked() -> QWidget:
        window = main_window(given, QSize(1180, 900))
        window.turn("ask")
        window.ask.text.setPlainText("Your parcel is waiting. A fee of £1.99 is open.")
        window.ask.ask()
        return window

    def affair() -> QWidget:
        window = main_window(given, QSize(1180, 1500))
        window.show()
        settle()
        case = "case-elena"
        others = tuple(e for e in past.entries() if e.decision is not None and e.decision.case == case)
        joined = replace(past.remote_tool(), decision=replace(others[0].decision, id="d2tool", act=Act.ASK))
        window.inbox.arrived(joined)
        window.open_entry(others[0].id)
        return window

    def cared() -> QWidget:
        window = main_window(given, QSize(1180, 900))
        window.turn("care")
        window.show()
        settle()
        bead = next(b for b in window.care_map.picture.beads if b.item.contact)
        bead.click()
        return window

    def deep() -> QWidget:
        window = main_window(given, QSize(1180, 2600))
        window.turn("settings")
        return window

    def low() -> QWidget:
        window = main_window(given, QSize(1180, 2900))
        window.turn("status")
        return window

    def after() -> QWidget:
        window = main_window(given, QSize(1180, 1000))
        window.help_after(past.remote_tool())
        return window

    def welcome(step: int) -> QWidget:
        window = main_window(given, QSize(900, 760))
        window.welcome()
        assert window.onboarding is not None
        for _ in range(step):
            window.onboarding._forward()
        return window

    def details() -> QWidget:
        window = AlertWindow(given, past.lookalike())
        window.show()
        window.show_details()
        QTest.qWait(60)
        return window

    def varied(variant: int) -> QWidget:
        made = past.parcel()
        assert made.decision is not None
        name = next(f"d{n}" for n in range(100) if look(f"d{n}") == variant)
        return AlertWindow(given, replace(made, id=name, decision=replace(made.decision, id=name)))

    for name in ("today", "care", "ask", "aid", "status", "settings", "help"):
        yield f"page-{name}", lambda name=name: page(name)  # type: ignore[misc]
    yield "page-settings-low", deep
    yield "page-status-low", low
    yield "page-today-narrow", lambda: page("today", QSize(460, 760))
    yield "page-status-narrow", lambda: page("status", QSize(460, 760))
    yield "page-care-open", cared
    yield "page-care-narrow", lambda: page("care", QSize(460, 760))
    yield "page-aid-narrow", lambda: page("aid", QSize(460, 760))
    yield "page-aid-after", after
    yield "page-entry", lambda: entry("d1parcel")
    yield "page-entry-story", lambda: entry("d4elena")
    yield "page-entry-affair", affair
    yield "page-entry-answered", lambda: entry("d7dentist")
    yield "page-entry-quiet", lambda: entry("d9bank")
    yield "page-entry-unreadable", lambda: entry("u1")
    yield "page-entry-narrow", lambda: entry("d1parcel", QSize(460, 760))
    yield "page-asked", asked
    for step in range(4):
        yield f"welcome-{step + 1}", lambda step=step: welcome(step)  # type: ignore[misc]
    yield "alert-warn", lambda: AlertWindow(given, past.parcel())
    yield "alert-warn-lookalike", lambda: AlertWindow(given, past.lookalike())
    yield "alert-warn-link", lambda: AlertWindow(given, past.masked_link())
    yield "alert-warn-story", lambda: AlertWindow(given, past.long_con())
    yield "alert-ask", lambda: AlertWindow(given, past.remote_tool())
    yield "alert-ask-kin", lambda: AlertWindow(given, past.new_number())
    yield "alert-decline", lambda: AlertWindow(given, past.coached())
    yield "alert-decline-invoice", lambda: AlertWindow(given, past.changed_bank())
    yield "alert-details", details
    for variant in range(LOOKS_OF_A_WARNING):
        yield f"alert-look-{variant + 1}", lambda variant=variant: varied(variant)  # type: ignore[misc]


def settle() -> None:
    """Let the queued results of the desk and the layouts arrive."""
    for _ in range(10):
        QTest.qWait(15)


def shoot(app: QApplication, folder: Path, wanted: list[str]) -> int:
    """Write all pictures; returns how many."""
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    for appearance, scale in LOOKS:
        given = context(appearance, scale)
        theme.apply(app, given.theme)
        given.bridge.open()
        for name, make in windows(given):
            if wanted and not any(name.startswith(prefix) for prefix in wanted):
                continue
            window = make()
            window.show()
            settle()
            picture = QImage(window.size(), QImage.Format.Format_RGB32)
            picture.fill(given.theme.colours.ground)
            painter = QPainter(picture)
            window.render(painter, QPoint(0, 0))
            painter.end()
            picture.save(str(folder / f"{name}-{appearance}-{round(scale * 100)}.png"))
            window.hide()
            window.deleteLater()
            settle()
            number += 1
    return number


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: screenshots.py FOLDER [NAME...]")
    sys.stdout.write(f"{shoot(prepare(), Path(sys.argv[1]), sys.argv[2:])} pictures\n")
