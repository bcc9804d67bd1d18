"""If it has already happened: the right steps in the right order, and numbers that never come from an item."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.errors import Rejected
from companion.domain.journal import CareItem, Entry
from companion.ui import aid
from companion.ui.aid_page import AidPage, Numeral
from companion.ui.aid_words import AID
from companion.ui.alert import AlertWindow
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.labels import TEXT
from companion.ui.widgets import Button, Quote
from tests.support import desk as past
from tests.support.desk import FakeDesk

WANTED = ("AT", "AU", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "IN", "IT", "JP", "NL", "PL", "PT", "TR", "US")


def words_of(widget: QWidget) -> str:
    """All that a person can read in a widget."""
    said = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    said += [one.words for one in widget.findChildren(Button) if one.isVisibleTo(widget)]
    return "\n".join(said + [one.accessibleName() for one in widget.findChildren(Quote)])


def pressed(widget: QWidget, words: str) -> Button:
    """The button that says so."""
    return next(one for one in widget.findChildren(Button) if one.words == words)


# The data


def test_every_contact_is_whole_and_checked() -> None:
    steps = {step for step, _ in aid.STEPS}
    for one in aid.contacts():
        assert re.fullmatch(r"[A-Z]{2}", one.country), one
        assert one.name, one
        assert one.step in steps, one
        assert not one.url or one.url.startswith("https://"), one
        assert one.source.startswith("https://"), one
        assert date(2026, 1, 1) <= one.compiled, one
        assert re.fullmatch(r"[#0-9][0-9 -]*|", one.phone), one
        assert one.phone or one.url or one.step != "police", one


def test_every_country_has_somebody_to_report_to() -> None:
    assert set(WANTED) <= set(aid.countries())
    for country in aid.countries():
        assert aid.contacts_for(country, "police") or aid.contacts_for(country, "report"), country


def test_every_step_and_every_happening_has_words() -> None:
    assert [step for step, _ in aid.STEPS] == list(AID)
    assert {f"aid.happened.{name}" for name in aid.HAPPENED} <= set(TEXT)


def test_a_damaged_list_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("no toml", 'compiled = 2026-01-01\n[[contact]]\ncountry = "GB"\nstrange = 1\n', "compiled = 1\n"):
        damaged = tmp_path / "contacts.toml"
        damaged.write_text(text, encoding="utf-8")
        monkeypatch.setattr(aid, "CONTACTS", damaged)
        aid.contacts.cache_clear()
        with pytest.raises(Rejected, match=r"aid\.unsound"):
            aid.contacts()
    monkeypatch.undo()
    aid.contacts.cache_clear()
    assert aid.contacts()


# The order


def test_money_is_stopped_before_anything_is_reported() -> None:
    steps = aid.steps(("paid",))
    assert steps[:2] == ("stop", "bank")
    assert steps.index("keep") < steps.index("police") < steps.index("report") < steps.index("again")


def test_a_computer_that_is_controlled_is_cut_off_first() -> None:
    steps = aid.steps(("remote", "paid"))
    assert steps.index("cut") < steps.index("bank") < steps.index("password")
    assert "identity" not in steps


def test_nothing_chosen_means_what_can_wait_least() -> None:
    assert aid.steps(()) == aid.steps(("paid",))


@pytest.mark.parametrize(
    ("entry", "happened"),
    [
        (past.parcel(), ("card",)),
        (past.remote_tool(), ("remote",)),
        (past.lookalike(), ("paid",)),
        (None, ("paid",)),
        (past.broken(), ("paid",)),
    ],
)
def test_what_probably_happened_follows_from_the_item(entry: Entry | None, happened: tuple[str, ...]) -> None:
    assert aid.likely(entry) == happened


# The page


def test_the_page_counts_the_steps_and_names_the_own_bank(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    page = AidPage(context, "GB")
    qtbot.addWidget(page)
    page.begin(past.remote_tool())
    qtbot.waitUntil(lambda: "01632 960 001" in words_of(page))
    assert page.happened["remote"].isChecked()
    assert not page.happened["paid"].isChecked()
    assert len(page.findChildren(Numeral)) >= len(aid.steps(("remote",)))
    said = words_of(page)
    assert "159" in said
    assert "0300 123 2040" in said
    assert "from your own records" in said
    page.happened["remote"].click()
    page.happened["told"].click()
    assert AID["identity"][0] in words_of(page)
    assert AID["cut"][0] not in words_of(page)


def test_the_country_can_be_changed_and_is_told(context: Context, qtbot: QtBot) -> None:
    page = AidPage(context, "GB")
    qtbot.addWidget(page)
    page.happened["card"].click()
    told: list[str] = []
    page.moved.connect(told.append)
    page.country.setCurrentIndex(page.country.findData("DE"))
    page.country.activated.emit(page.country.currentIndex())
    assert told == ["DE"]
    assert "116 116" in words_of(page)
    assert "0300 123 2040" not in words_of(page)
    page.country.setCurrentIndex(page.country.findData(""))
    page.country.activated.emit(page.country.currentIndex())
    assert told[-1] == ""
    assert TEXT["aid.elsewhere"] in words_of(page)


def test_a_number_is_copied_and_an_official_page_opened(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    page = AidPage(context, "DE")
    qtbot.addWidget(page)
    page.happened["card"].click()
    next(
        b for b in page.findChildren(Button) if b.accessibleName().startswith("Open the page of Sperr-Notruf")
    ).click()
    assert opened == ["https://www.sperr-notruf.de/"]
    copy = next(b for b in page.findChildren(Button) if b.accessibleName() == "Copy the number of Sperr-Notruf")
    copy.click()
    assert QGuiApplication.clipboard().text() == "116 116"
    assert copy.words == TEXT["aid.copied"]


def test_names_from_the_records_are_never_markup(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.cares = [CareItem("x", "<b>Bank</b>\u202e<img src=x>", "money", 0.9, 0.8, 1.0, (), "place", "<i>1</i>")]
    page = AidPage(context, "GB")
    qtbot.addWidget(page)
    page.begin()
    qtbot.waitUntil(lambda: "<b>Bank</b>" in words_of(page))
    for one in page.findChildren(QLabel):
        assert one.textFormat().name == "PlainText", one.text()
        assert "\u202e" not in one.text()


def test_no_list_is_said_and_the_steps_remain(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> tuple[aid.Contact, ...]:
        raise Rejected("aid.unsound")

    monkeypatch.setattr(aid, "contacts", damaged)
    page = AidPage(context, "GB")
    qtbot.addWidget(page)
    said = words_of(page)
    assert TEXT["aid.no_list"] in said
    assert AID["bank"][0] in said


# The ways to it


@pytest.mark.parametrize("made", [past.parcel, past.coached, past.changed_bank])
def test_every_warning_and_every_decline_leads_there(context: Context, qapp: QApplication, made: object) -> None:
    entry = made()  # type: ignore[operator]
    asked: list[Entry | None] = []
    window = AlertWindow(replace(context, aid=asked.append), entry)
    window.show()
    pressed(window, TEXT["aid.from"]).click()
    assert asked == [entry]
    assert not window.isVisible()


def test_the_case_file_leads_there_too(context: Context, qtbot: QtBot) -> None:
    asked: list[Entry | None] = []
    file = CaseFile(replace(context, aid=asked.append), past.parcel())
    qtbot.addWidget(file)
    pressed(file, TEXT["aid.from"]).click()
    assert asked == [past.parcel()]
    quiet = CaseFile(context, past.real_bank())
    qtbot.addWidget(quiet)
    assert TEXT["aid.from"] not in words_of(quiet)
