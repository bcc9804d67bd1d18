"""The big window: every page works, is named for screen readers, reachable by keyboard, and inert to hostile text."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from companion.domain.errors import NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Asked, Receipt, Request, Wish
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Fact
from companion.domain.observation import Address, Kind, RawItem
from companion.settings import Account, Settings
from companion.sources.mail_providers import MailServer
from companion.ui import theme, wording
from companion.ui.alert import AlertWindow
from companion.ui.ask_window import item_of_file
from companion.ui.choices import SignIn, TryMailbox
from companion.ui.context import Context
from companion.ui.help_window import PAGES as HELP
from companion.ui.help_window import pages
from companion.ui.labels import TEXT
from companion.ui.mailbox_form import MailboxForm
from companion.ui.main_window import PAGES, Doings, MainWindow
from companion.ui.settings_window import SettingsWindow
from companion.ui.widgets import Button, Quote
from tests.support import desk as past
from tests.ui.test_alert import click, find, settle, texts

HOSTILE = (
    "<b>bold</b><img src='http://example.invalid/x.png'><script>alert(1)</script>",
    "pay\u202egnp.exe\u202c now",
    "zero\u200bwidth\u200d\ufeff\u2066iso\u2069",
    "http://xn--80ak6aa92e.example/ and http://\u0430\u0440\u0440\u04cf\u0435.example/",
    "Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b",
    "&lt;a href=javascript:alert(1)&gt; &File &amp;",
    "line\nbreak\r\n\x00\x07\x1b[31mred",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "A" * 5_000,
    "\ud800 lone",
    "{dog} %s %n {0} {name!r}",
    "",
)


class Doer:
    """Stands in for the application."""

    def __init__(self, hides: bool = True, attempt: TryMailbox | None = None, sign_in: SignIn | None = None) -> None:
        self.sign_in = sign_in
        self.saved: list[Settings] = []
        self.decided: list[object] = []
        self.chosen: list[Settings] = []
        self.quits = 0
        self.tray = hides
        self.attempt = attempt
        self.trouble: Exception | None = None

    def save(self, settings: Settings) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.saved.append(settings)

    def quit(self) -> None:
        self.quits += 1

    def doings(self) -> Doings:
        return Doings(
            self.save,
            self.attempt,
            self.decided.append,
            self.quit,
            lambda: self.tray,
            self.chosen.append,
            sign_in=self.sign_in,
        )


def opened(qtbot: QtBot, context: Context, doer: Doer | None = None, settings: Settings | None = None) -> MainWindow:
    window = MainWindow(context, settings or Settings(first_run_done=True), (doer or Doer()).doings())
    qtbot.addWidget(window)
    window.show()
    context.bridge.open()
    settle()
    return window


def test_today_lists_everything_with_open_questions_first(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    listed = [e.id for e in window.inbox.journal.entries]
    assert set(listed) == {e.id for e in past.entries()}
    assert listed[:2] == ["d2tool", "d3mum"]
    assert "Bella is watching" in texts(window)
    assert "2 questions wait for you." in texts(window)


def test_searching_as_you_type(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    QTest.keyClicks(window.inbox.search, "otters")
    qtbot.waitUntil(lambda: [e.id for e in window.inbox.journal.entries] == ["d8news"], timeout=3000)
    assert [a for n, a in desk.calls if n == "journal"].count("otters") == 1, "one search, after a pause in typing"
    window.inbox.search.setText("nothing like it")
    qtbot.waitUntil(lambda: not window.inbox.journal.entries, timeout=3000)
    assert wording.say("inbox.none_found") in texts(window)


def test_a_late_answer_to_an_older_search_is_dropped(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    desk.hold = True
    window.inbox.search.setText("otters")
    window.inbox.reload()
    window.inbox.search.setText("")
    window.inbox.reload()
    desk.hold = False
    desk.release()
    settle()
    assert len(window.inbox.journal.entries) == len(past.entries())


def test_filters(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    click(window.inbox.filters[1])
    assert {e.id for e in window.inbox.journal.entries} == {"d2tool", "d3mum"}
    click(window.inbox.filters[4])
    assert {e.id for e in window.inbox.journal.entries} == {"u1"}


def test_every_entry_can_be_opened(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    for entry in past.entries():
        window.open_entry(entry.id)
        settle()
        assert wording.headline(entry) in texts(window)


def test_the_story_of_five_weeks_is_dated(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    window.open_entry("d4elena")
    settle()
    words = texts(window)
    assert wording.say("section.timeline") in words
    assert "21 October at" in words
    assert "the last step" in words


def test_undo_of_an_old_answer(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    window.open_entry("d7dentist")
    settle()
    assert "billing@hillstreet.example.com" in texts(window)
    click(find(window.inbox.detail, wording.say("undo")))
    assert ("undo", "f7") in desk.calls
    qtbot.waitUntil(lambda: any(wording.needs_you(e) and e.id == "d7dentist" for e in window.inbox.journal.entries))


def test_forgetting_asks_first(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    window.open_entry("d8news")
    settle()
    click(find(window, wording.say("forget.sender")))
    assert not [n for n, _ in desk.calls if n == "forget"]
    click(find(window, wording.say("forget.yes")))
    assert ("forget", ("news@ottertrust.example.org", "", False)) in desk.calls
    qtbot.waitUntil(lambda: "d8news" not in [e.id for e in window.inbox.journal.entries], timeout=3000)


def test_news_and_receipts_arrive(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    desk.past = []
    window = opened(qtbot, context)
    assert wording.say("inbox.empty", dog="Bella") in texts(window)
    desk.past = [past.parcel()]
    context.bridge.show(past.parcel())
    qtbot.waitUntil(lambda: [e.id for e in window.inbox.journal.entries] == ["d1parcel"], timeout=3000)
    context.bridge.learnt(Receipt("f1", True, "learnt", subjects=("x@example.org",)))
    qtbot.waitUntil(lambda: "I will remember this about x@example.org" in texts(window), timeout=3000)
    click(find(window, wording.say("undo")))
    assert ("undo", "f1") in desk.calls


def test_what_matters_is_edited_added_and_forgotten(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    window.turn("care")
    settle()
    slider = window.care_map.findChildren(QSlider)[0]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    settle()
    wish = desk.calls[-2][1] if desk.calls[-1][0] == "care" else desk.calls[-1][1]
    assert isinstance(wish, Wish)
    assert (wish.subject, wish.weight) == ("ben@example.org", pytest.approx(0.88))
    QTest.keyClicks(window.care_map.name, "Aunt Jo")
    click(find(window.care_map, wording.say("care.add.button")))
    assert "Aunt Jo" in [c.subject for c in desk.cares]
    click(find(window.care_map, wording.say("care.forget")))
    wishes = [w for n, w in desk.calls if n == "wish"]
    assert isinstance(wishes[-1], Wish)
    assert wishes[-1].weight < 0


def test_status_counts_honestly_and_says_what_is_broken(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    window.turn("status")
    settle()
    words = texts(window)
    for sentence in (
        "I warned you 3 times.",
        "You said I was right 2 times.",
        "You said I was wrong once.",
        "I may ask you 1 more question this week.",
        "Mailbox june@example.org",
        "The mail server did not take the name or the password.",
    ):
        assert sentence in words
    click(find(window.mind, wording.say("health.settings")))
    assert window.page == "settings"


def test_a_pause_is_a_request_and_a_decline_is_passed_on(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    doer = Doer()
    desk.requested = Act.DECLINE
    window = opened(qtbot, context, doer)
    window.turn("status")
    settle()
    for _ in range(2):
        click(find(window.mind, wording.say("pause.hour")))
    requests = [r for n, r in desk.calls if n == "request"]
    assert all(isinstance(r, Request) and r.asked is Asked.PAUSE and r.detail == "3600" for r in requests)
    assert [r.insisted for r in requests if isinstance(r, Request)] == [0, 1]
    assert len(doer.decided) == 2


def test_export_and_erase(qtbot: QtBot, context: Context, desk: past.FakeDesk, tmp_path: Path) -> None:
    window = opened(qtbot, context)
    window.turn("settings")
    settle()
    window.settings.data.export_to(str(tmp_path))
    qtbot.waitUntil(lambda: "Saved 11 entries." in texts(window), timeout=10_000)
    click(find(window.settings, wording.say("data.erase")))
    assert not [n for n, _ in desk.calls if n == "forget"]
    settle()
    click(find(window.settings, wording.say("forget.no")))
    assert not [n for n, _ in desk.calls if n == "forget"]
    click(find(window.settings, wording.say("data.erase")))
    settle()
    click(find(window.settings, wording.say("data.yes")))
    assert ("forget", ("", "", True)) in desk.calls


def test_asking_about_a_text_and_a_file(qtbot: QtBot, context: Context, desk: past.FakeDesk, tmp_path: Path) -> None:
    window = opened(qtbot, context)
    window.turn("ask")
    click(window.ask.go)
    assert wording.say("ask.empty") in texts(window)
    window.ask.text.setPlainText("Hi Mum")
    click(window.ask.go)
    item = next(i for n, i in desk.calls if n == "check")
    assert isinstance(item, RawItem)
    assert (item.kind, item.data, item.path) == (Kind.MESSAGE, b'{"text": "Hi Mum"}', None)
    assert wording.headline(past.parcel()) in texts(window.ask)
    file = tmp_path / "bill.pdf"
    file.write_bytes(b"%PDF-")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "gone"))])
    window.ask.text.insertFromMimeData(mime)
    settle()
    item = [i for n, i in desk.calls if n == "check"][-1]
    assert isinstance(item, RawItem)
    assert (item.kind, item.path) == (Kind.FILE, str(file))
    assert window.ask.go.isEnabled()


def test_asking_about_a_pasted_picture(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    window.turn("ask")
    mime = QMimeData()
    shot = QImage(300, 100, QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.yellow)
    mime.setImageData(shot)
    assert window.ask.text.canInsertFromMimeData(mime)
    window.ask.text.insertFromMimeData(mime)
    settle()
    item = [i for n, i in desk.calls if n == "check"][-1]
    assert isinstance(item, RawItem)
    assert (item.kind, (item.data or b"")[:8]) == (Kind.FILE, b"\x89PNG\r\n\x1a\n")
    assert item.key.endswith("/picture.png")


def test_a_dropped_mail_is_read_as_one(tmp_path: Path) -> None:
    source = b"From: a@example.org\nTo: b@example.org\nSubject: x\nDate: y\n\nHello"
    file = tmp_path / "saved.EML"
    file.write_bytes(source)
    item = item_of_file(file, 1.0)
    assert (item.kind, item.data) == (Kind.EMAIL, source)


def test_a_dropped_text_file_is_read_as_what_it_says(tmp_path: Path) -> None:
    file = tmp_path / "message.txt"
    file.write_text("Hi Mum, new number", encoding="utf-8")
    item = item_of_file(file, 1.0)
    assert (item.kind, item.data) == (Kind.MESSAGE, b'{"text": "Hi Mum, new number"}')
    file.write_bytes(b"MZ\0\0")
    assert item_of_file(file, 1.0).kind is Kind.FILE


def test_a_failed_check_says_so(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    window = opened(qtbot, context)
    desk.trouble = Unavailable("Reading is not up yet.")
    window.ask.text.setPlainText("Hi")
    window.ask.ask()
    qtbot.waitUntil(lambda: "Reading is not up yet." in texts_of_hidden(window.ask), timeout=2000)
    assert window.ask.go.isEnabled()


def texts_of_hidden(widget: QWidget) -> str:
    return "\n".join(w.text() for w in widget.findChildren(QLabel))


def test_settings_are_kept_at_once(qtbot: QtBot, context: Context) -> None:
    doer = Doer()
    window = opened(qtbot, context, doer)
    window.turn("settings")
    window.settings.downloads.box.click()
    assert doer.saved[-1].downloads.on is False
    window.settings.text_size.setCurrentIndex(3)
    assert doer.saved[-1].text_scale == 2.0
    window.settings.dog.setText("  \u202eRex  ")
    window.settings.dog.editingFinished.emit()
    assert doer.saved[-1].dog == "Rex"
    assert doer.chosen[-1] == doer.saved[-1]
    doer.trouble = NeedsPerson("The disk is full.")
    window.settings.autostart.box.click()
    settle()
    assert "The disk is full." in texts(window)
    assert window.settings.choices.autostart is True


def test_programs_whose_messages_are_read_are_named_by_the_person(qtbot: QtBot, context: Context) -> None:
    doer = Doer()
    window = opened(qtbot, context, doer)
    window.turn("settings")
    page = window.settings
    assert not page.messages.box.isChecked()
    page.messages.box.click()
    assert doer.saved[-1].messages.on is True
    page.remote.box.click()
    assert doer.saved[-1].remote.on is False
    page.clipboard.box.click()
    assert doer.saved[-1].clipboard.on is True
    page.applications.setText(" Signal, , \u202eWhatsApp,Signal")
    page.applications.editingFinished.emit()
    assert doer.saved[-1].messages.applications == ("Signal", "WhatsApp")


def test_a_mailbox_is_tried_then_added_and_its_password_wiped(qtbot: QtBot, context: Context) -> None:
    tried: list[tuple[Account, str]] = []

    def attempt(account: Account, password: str) -> None:
        tried.append((account, password))
        if password != "right":
            raise NeedsPerson("The password was not accepted.")

    doer = Doer(attempt=attempt)
    window = opened(qtbot, context, doer)
    window.turn("settings")
    click(find(window.settings, wording.say("settings.add_mailbox")))
    form = window.settings.form
    form.address.setText("june@example.org")
    form.address.editingFinished.emit()
    assert form.host.text() == "imap.example.org"
    form.password.setText("wrong")
    click(form.go)
    qtbot.waitUntil(lambda: "The password was not accepted." in texts_of_hidden(form), timeout=3000)
    assert doer.saved == []
    form.password.setText("right")
    click(form.go)
    qtbot.waitUntil(lambda: bool(doer.saved), timeout=3000)
    assert doer.saved[-1].accounts[0].address == "june@example.org"
    assert form.password.text() == ""
    assert [p for _, p in tried] == ["wrong", "right"]


def opened_form(qtbot: QtBot, context: Context, doer: Doer) -> MailboxForm:
    window = opened(qtbot, context, doer)
    window.turn("settings")
    click(find(window.settings, wording.say("settings.add_mailbox")))
    return window.settings.form


def test_a_known_provider_fills_the_server_in_and_says_which_password(qtbot: QtBot, context: Context) -> None:
    tried: list[Account] = []
    form = opened_form(qtbot, context, Doer(attempt=lambda account, _: tried.append(account)))
    QTest.keyClicks(form.address, "june@icloud.com")
    assert (form.host.text(), form.port.value()) == ("imap.mail.me.com", 993)
    settle()
    assert wording.say("mailbox.hint.apple") in texts(form)
    assert wording.say("mailbox.hint.way") in texts(form)
    form.password.setText("abcd-efgh")
    click(form.go)
    qtbot.waitUntil(lambda: bool(tried), timeout=3000)
    assert (tried[0].host, tried[0].login, tried[0].security) == ("imap.mail.me.com", "june", "tls")


def test_another_address_takes_back_what_was_filled_in_but_not_what_was_typed(qtbot: QtBot, context: Context) -> None:
    form = opened_form(qtbot, context, Doer())
    form.address.setText("june@gmail.com")
    settle()
    assert wording.say("mailbox.hint.google") in texts(form), "control"
    form.address.setText("june@gmail.company.example")
    settle()
    assert form.host.text() == ""
    assert wording.say("mailbox.hint.google") not in texts(form)
    form.host.setText("mail.own.example")
    form.address.setText("june@web.de")
    assert form.host.text() == "mail.own.example"


def test_an_unknown_provider_is_asked_only_when_the_person_says_so(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(address: str) -> MailServer:
        asked.append(address)
        return MailServer("example.org", "mail.example.org", 143, "starttls", "j.doe")

    monkeypatch.setattr("companion.sources.autoconfig.ask", ask)
    tried: list[Account] = []
    form = opened_form(qtbot, context, Doer(attempt=lambda account, _: tried.append(account)))
    form.address.setText("june@example.org")
    form.address.editingFinished.emit()
    assert form.host.text() == "imap.example.org"
    assert asked == []
    settle()
    assert wording.say("mailbox.ask.why", domain="example.org") in texts(form)
    click(find(form, wording.say("mailbox.ask", domain="example.org")))
    qtbot.waitUntil(lambda: form.host.text() == "mail.example.org", timeout=3000)
    assert asked == ["june@example.org"]
    form.password.setText("secret")
    click(form.go)
    qtbot.waitUntil(lambda: bool(tried), timeout=3000)
    assert (tried[0].port, tried[0].security, tried[0].login) == (143, "starttls", "j.doe")


@pytest.mark.parametrize(("host", "key"), [("mail.example.org", "unknown"), ("mail.example.net", "elsewhere")])
def test_a_settings_file_that_leads_elsewhere_says_so(
    qtbot: QtBot, context: Context, tmp_path: Path, host: str, key: str
) -> None:
    form = opened_form(qtbot, context, Doer())
    form.address.setText("june@example.org")
    form.address.editingFinished.emit()
    path = tmp_path / "config-v1.1.xml"
    path.write_text(
        '<clientConfig version="1.1"><emailProvider id="example.org"><incomingServer type="imap">'
        f"<hostname>{host}</hostname><port>993</port><socketType>SSL</socketType></incomingServer>"
        "</emailProvider></clientConfig>"
    )
    form.read_settings(path)
    settle()
    assert form.host.text() == host
    assert wording.say(f"mailbox.hint.{key}", name="example.org") in texts(form)
    path.write_text("<html/>")
    form.read_settings(path)
    settle()
    assert wording.trouble(Rejected("autoconfig.unsound")) in texts(form)


def test_the_providers_page_opens_by_a_click_and_by_nothing_else(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "companion.ui.mailbox_form.QDesktopServices.openUrl", lambda url: shown.append(url.toString())
    )
    started: list[Account] = []

    def start(account: Account, show: Callable[[str], object], stop: threading.Event) -> None:
        started.append(account)
        show("https://login.example.org/?state=1")
        if len(started) == 1:
            assert stop.wait(20)
            raise NeedsPerson("sign_in.stopped")

    doer = Doer(sign_in=SignIn(lambda: frozenset({"microsoft"}), start))
    form = opened_form(qtbot, context, doer)
    form.address.setText("june@gmail.com")
    settle()
    assert wording.say("mailbox.sign_in.why", name="Gmail") not in texts(form), "no client id, no page"
    form.address.setText("june@hotmail.com")
    settle()
    assert (shown, started) == ([], [])
    click(find(form, wording.say("mailbox.sign_in", name="Outlook.com")))
    qtbot.waitUntil(lambda: bool(shown), timeout=3000)
    settle()
    click(find(form, wording.say("mailbox.sign_in.stop")))
    qtbot.waitUntil(lambda: wording.trouble(NeedsPerson("sign_in.stopped")) in texts(form), timeout=3000)
    assert doer.saved == []
    click(find(form, wording.say("mailbox.sign_in", name="Outlook.com")))
    qtbot.waitUntil(lambda: bool(doer.saved), timeout=3000)
    kept = doer.saved[-1].accounts[0]
    assert (kept.oauth, kept.host) == ("microsoft", "outlook.office365.com")
    assert len(shown) == 2


def test_the_first_three_minutes(qtbot: QtBot, context: Context) -> None:
    doer = Doer()
    window = opened(qtbot, context, doer, Settings())
    window.welcome()
    welcome = window.onboarding
    assert welcome is not None
    welcome.name.setText("Bella")
    click(welcome.next)
    assert welcome.downloads.box.isChecked()
    click(welcome.next)
    click(welcome.try_it)
    assert welcome.alert is not None
    assert welcome.alert.windowTitle() == "Practice: this is not real"
    welcome.alert.close()
    click(welcome.next)
    click(welcome.next)
    assert doer.saved[-1].first_run_done
    assert doer.saved[-1].dog == "Bella"
    assert window.onboarding is None
    assert window.page == "today"


class ByThePerson(QCloseEvent):
    """A close event as the window manager sends it."""

    def spontaneous(self) -> bool:
        return True


def test_closing_hides_only_into_a_tray_that_is_there(qtbot: QtBot, context: Context) -> None:
    doer = Doer(hides=True)
    window = opened(qtbot, context, doer)
    window.closeEvent(ByThePerson())
    assert not window.isVisible()
    assert doer.quits == 0
    doer.tray = False
    window.show()
    window.closeEvent(ByThePerson())
    assert doer.quits == 1


def test_the_tray_does_not_keep_the_application_from_ending(qtbot: QtBot, context: Context) -> None:
    doer = Doer(hides=True)
    window = opened(qtbot, context, doer)
    assert window.close(), "Qt asks every window before it quits; a refusal would veto the end"
    assert doer.quits == 1


def test_every_help_page_is_there_in_plain_words(qtbot: QtBot, context: Context) -> None:
    assert [page.name for page in pages()] == list(HELP)
    window = opened(qtbot, context)
    window.turn("help")
    window.help.open("phone")
    assert "Hang up." in window.help.reader.toPlainText()
    for page in pages():
        assert "http" not in page.text


def test_pages_by_key(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    for number, page in enumerate(PAGES):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        settle()
        if QApplication.activeWindow() is window:
            assert window.page == page


CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QListView, QAbstractSlider)


def unnamed(window: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    out = []
    for control in window.findChildren(QWidget):
        inner = isinstance(control, QScrollBar) or control.objectName().startswith("qt_")
        inside = isinstance(control.parent(), (QComboBox, QSpinBox)) or isinstance(control.window(), type(None))
        popup = control.window().metaObject().className() == "QComboBoxPrivateContainer"
        inside = inside or isinstance(control.parent(), QLineEdit)
        if isinstance(control, CONTROLS) and not inner and not inside and not popup and not control.accessibleName():
            out.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return out


def test_all_controls_are_named_and_no_label_reads_markup(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    for page in PAGES:
        window.turn(page)
        settle()
    window.open_entry("d1parcel")
    alert = AlertWindow(context, past.parcel())
    qtbot.addWidget(alert)
    alert.show_details()
    window.welcome()
    for shown in (window, alert):
        assert unnamed(shown) == []
        for one in shown.findChildren(QLabel):
            assert one.textFormat() is Qt.TextFormat.PlainText, one.text()


def test_every_control_of_an_alert_is_reached_by_tab(qtbot: QtBot, context: Context) -> None:
    alert = AlertWindow(context, past.parcel())
    qtbot.addWidget(alert)
    alert.show()
    settle()
    wanted = [b for b in alert.findChildren(Button) if b.isVisibleTo(alert) and b.isEnabled()]
    order: list[QWidget] = []
    at: QWidget | None = alert.first
    while at is not None and at not in order:
        order.append(at)
        at = at.nextInFocusChain()
        while at is not None and at is not alert.first and at not in wanted:
            at = at.nextInFocusChain()
    assert order[0] is alert.first
    assert set(order) == set(wanted)
    tops = [b.mapTo(alert, b.rect().topLeft()).y() for b in order if isinstance(b, Button)]
    assert tops == sorted(tops), "the order of the keyboard is the order of the eye"


def hostile(number: int, text: str) -> Entry:
    """A warning with one text in every field that comes from outside."""
    made = past.parcel()
    assert made.observation is not None
    assert made.decision is not None
    sender = Address(text, text)
    seen = replace(made.observation, subject=text, text=text, sender=sender, origin=text, source=f"imap:{text}")
    found = past.evidence("ask.card", "It asks.", facts=(Fact(text),))
    pair = past.evidence("sender.lookalike_x", "It looks alike.", facts=(Fact(text), Fact("a@example.org")))
    belief = replace(made.decision.belief, evidence=(found, pair))
    name = f"hostile{number}"
    decision = replace(made.decision, id=name, case=name, belief=belief, stakes=(text,), reasons=(text,))
    return replace(made, id=name, observation=seen, decision=decision)


def assert_fits(shown: QWidget) -> None:
    """No page needs more width than it has: there is no scrolling sideways."""
    for area in shown.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None:
            wide = [w for w in inner.findChildren(QWidget) if w.minimumSizeHint().width() > area.viewport().width()]
            assert inner.width() <= area.viewport().width(), [
                (type(w).__name__, w.accessibleName()[:40]) for w in wide
            ]


def assert_inert(shown: QWidget) -> None:
    """Nothing on it acts, hides or turns direction."""
    words = [w.text() for w in shown.findChildren(QLabel)] + [q.accessibleName() for q in shown.findChildren(Quote)]
    for word in words:
        assert word.count("\u2068") == word.count("\u2069")
        assert len(word) <= 2_100
        for char in word.replace("\u2068", "").replace("\u2069", "").replace("\n", ""):
            assert char.isprintable() or char == "\ufffd", f"{char!r} in {word!r}"


def test_hostile_text_is_shown_inert_everywhere(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    desk.past = [hostile(number, text) for number, text in enumerate(HOSTILE)]
    desk.cares = [replace(desk.cares[0], subject=text, name=text) for text in HOSTILE]
    window = opened(qtbot, context)
    window.turn("care")
    settle()
    assert_inert(window)
    for entry in desk.past:
        window.open_entry(entry.id)
        settle()
        assert_inert(window)
        assert_fits(window)
        window.grab()
    for entry in desk.past:
        alert = AlertWindow(context, entry)
        qtbot.addWidget(alert)
        alert.show()
        alert.show_details()
        settle()
        assert_inert(alert)
        assert_fits(alert)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(qtbot: QtBot, qapp: QApplication, context: Context, scale: float) -> None:
    look = theme.make("light", scale)
    theme.apply(qapp, look)
    window = opened(qtbot, replace(context, theme=look))
    for wide in (420, 1180):
        window.resize(wide, 760)
        for page in PAGES:
            window.turn(page)
            settle()
            assert_fits(window)
            for one in window.pages.currentWidget().findChildren(Button):
                if one.isVisible():
                    assert one.height() >= one.heightForWidth(one.width()) - 1, one.words
                    right = one.mapTo(window, one.rect().topRight()).x()
                    assert right <= window.width(), f"{page}: {one.words}"


def test_a_change_that_was_refused_does_not_look_done(qtbot: QtBot, context: Context) -> None:
    def refuse(wanted: Settings) -> None:
        raise NeedsPerson("loosen.declined")

    page = SettingsWindow(context, Settings(), refuse)
    qtbot.addWidget(page)
    page.downloads.box.setChecked(False)
    assert page.downloads.box.isChecked()
    assert page.choices.downloads.on


def test_filters_by_channel_and_by_answer(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    inbox = window.inbox
    inbox.channel.setCurrentIndex(2)
    inbox.channel.activated.emit(2)
    assert {wording.channel(e) for e in inbox.journal.entries} == {Kind.FILE}
    assert {e.id for e in inbox.journal.entries} == {"d2tool", "u1"}
    inbox.channel.setCurrentIndex(0)
    inbox.channel.activated.emit(0)
    click(find(inbox, wording.say("filter.answered")))
    assert [e.id for e in inbox.journal.entries] == ["d7dentist"]


def test_a_filter_looks_further_back_by_itself(qtbot: QtBot, context: Context, desk: past.FakeDesk) -> None:
    quiet, asked = past.real_bank(), past.remote_tool()
    desk.past = [replace(quiet, id=f"q{n}", at=past.NOW - n * 60) for n in range(230)]
    desk.past.append(replace(asked, at=past.NOW - past.DAY))
    window = opened(qtbot, context)
    settle()
    assert len(window.inbox.journal.entries) == 100
    click(find(window.inbox, wording.say("filter.you")))
    settle()
    assert [e.id for e in window.inbox.journal.entries] == ["d2tool"]
    assert not window.inbox.more.isVisibleTo(window.inbox)


def test_quiet_hours_and_how_long_texts_are_kept(qtbot: QtBot, context: Context) -> None:
    doer = Doer()
    window = opened(qtbot, context, doer)
    page = window.settings
    page.quiet.box.setChecked(True)
    page.start.setCurrentIndex(page.start.findData("21:30"))
    page.start.activated.emit(page.start.currentIndex())
    page.end.setCurrentIndex(page.end.findData("08:00"))
    page.end.activated.emit(page.end.currentIndex())
    kept = page.choices.quiet_hours
    assert (kept.on, kept.start, kept.end) == (True, "21:30", "08:00")
    page.data.days.setCurrentIndex(page.data.days.findData(30))
    page.data.days.activated.emit(page.data.days.currentIndex())
    assert page.choices.texts_days == 30


def test_every_choice_of_the_settings_has_a_sentence(qtbot: QtBot, context: Context) -> None:
    page = SettingsWindow(context, Settings(quiet_hours={"start": "22:17"}), lambda c: None, folder="/home/june/data")
    qtbot.addWidget(page)
    said = texts_of_hidden(page)
    whys = [key for key in TEXT if key.startswith(("settings.", "data.")) and key.endswith(".why")]
    assert [key for key in whys if TEXT[key] not in said] == []
    assert page.start.currentText() == "from 22:17"
    assert "/home/june/data" in "".join(quote.accessibleName() for quote in page.findChildren(Quote))


def test_pages_are_made_when_they_are_first_looked_at(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    assert not window.findChildren(SettingsWindow)
    for page in (*PAGES, *reversed(PAGES)):
        window.turn(page)
        assert window.page == page
    assert len(window.findChildren(SettingsWindow)) == 1
    assert window.pages.count() == len(PAGES)


def test_the_own_bank_stands_there_from_the_first_look(qtbot: QtBot, context: Context) -> None:
    window = opened(qtbot, context)
    window.turn("aid")
    qtbot.waitUntil(
        lambda: any("01632 960 001" in q.accessibleName() for q in window.aid.findChildren(Quote)), timeout=10_000
    )


@pytest.mark.parametrize("height", [720, 760, 1000])
def test_in_large_text_every_page_of_the_navigation_is_seen_whole(
    qtbot: QtBot, qapp: QApplication, context: Context, height: int
) -> None:
    """The dog gives way before a page has to be scrolled to."""
    look = theme.make("light", 2.0)
    theme.apply(qapp, look)
    window = opened(qtbot, replace(context, theme=look))
    window.resize(1180, height)
    settle()
    last = list(window.buttons.values())[-1]
    assert last.isVisible()
    assert last.visibleRegion().boundingRect().height() == last.height()
