"""The one big window: everything is reachable from here, tray or no tray."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.domain.feedback import Health, Receipt
from companion.domain.journal import Entry, Summary
from companion.domain.judgement import Decision
from companion.settings import Settings
from companion.ui import wording
from companion.ui.aid_page import AidPage
from companion.ui.ask_window import AskWindow
from companion.ui.care_map import CareMap
from companion.ui.choices import Save, SignIn, TryMailbox
from companion.ui.context import Context
from companion.ui.drawing import Dog, app_icon
from companion.ui.help_window import HelpWindow
from companion.ui.inbox import Inbox
from companion.ui.layouts import beside, card, clear
from companion.ui.mind_page import MindPage
from companion.ui.onboarding import Onboarding
from companion.ui.settings_window import SettingsWindow
from companion.ui.widgets import Button, button, choice, label

PAGES = ("today", "care", "ask", "aid", "status", "settings", "help")
"""Pages of the window, in the order of the keys Ctrl+1 to Ctrl+7."""
ATTRIBUTES = {
    "today": "inbox",
    "care": "care_map",
    "ask": "ask",
    "aid": "aid",
    "status": "mind",
    "settings": "settings",
    "help": "help",
}
"""Pages to the attributes that hold them."""
Page = TypeVar("Page", bound=QWidget)
NOTE_MS = 12_000
"""How long a receipt stays at the foot of the window."""


@dataclass(frozen=True, slots=True)
class Doings:
    """What the window leaves to the application."""

    save: Save
    attempt: TryMailbox | None
    declined: Callable[[Decision], object]
    quit: Callable[[], object]
    hides: Callable[[], bool]
    """Whether closing the window may hide it, because a tray icon is really there."""
    chosen: Callable[[Settings], object]
    """Choices were kept: looks may have changed."""
    folder: str = ""
    """Where the person's data lies."""
    sign_in: SignIn | None = None


class MainWindow(QMainWindow):
    """Navigation on the left (on top where it is narrow), one page on the right, receipts at the foot."""

    def __init__(self, context: Context, choices: Settings, doings: Doings) -> None:
        super().__init__()
        self._context = context
        self._doings = doings
        theme = context.theme
        self.setWindowTitle(wording.window_title(context.dog))
        self.setWindowIcon(app_icon())
        self.inbox = Inbox(context)
        self._choices = choices
        self.pages = QStackedWidget()
        self.pages.addWidget(self.inbox)
        for _ in PAGES[1:]:
            self.pages.addWidget(QWidget())
        self.onboarding: Onboarding | None = None
        self._navigation()
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(theme.px(2), 0, theme.px(2), theme.px(1))
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._top)
        right.addWidget(self.pages, 1)
        right.addLayout(self._foot)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addLayout(right, 1)
        centre = QWidget()
        centre.setProperty("role", "ground")
        centre.setLayout(whole)
        self.setCentralWidget(centre)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(lambda: clear(self._foot))
        context.bridge.entry_shown.connect(self.arrived)
        context.bridge.receipt_given.connect(self.receipt)
        context.bridge.health_changed.connect(self.health)
        context.bridge.trouble.connect(self.trouble)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(300)
        self._later.timeout.connect(self.summarise)
        self.turn("today")
        self.summarise()
        screen = self.screen().availableGeometry()
        self.resize(min(theme.em(110), round(screen.width() * 0.92)), min(theme.em(70), round(screen.height() * 0.9)))
        self.setMinimumSize(360, 320)

    # The pages other than the first are made when they are first looked at: the window opens at once.

    def _put(self, name: str, page: Page) -> Page:
        at = PAGES.index(name)
        empty = self.pages.widget(at)
        self.pages.insertWidget(at, page)
        if empty is not None:
            self.pages.removeWidget(empty)
            empty.deleteLater()
        return page

    @cached_property
    def care_map(self) -> CareMap:
        """What matters to the person."""
        return self._put("care", CareMap(self._context))

    @cached_property
    def ask(self) -> AskWindow:
        """Asking about something."""
        page = AskWindow(self._context)
        page.asked.connect(self.inbox.arrived)
        page.answered.connect(self.inbox.refresh)
        return self._put("ask", page)

    @cached_property
    def aid(self) -> AidPage:
        """If it has already happened."""
        page = AidPage(self._context, self._choices.country)
        page.moved.connect(lambda country: self.settings.live_in(country))
        return self._put("aid", page)

    @cached_property
    def mind(self) -> MindPage:
        """How the companion is."""
        page = MindPage(self._context, self._doings.declined, lambda: self.turn("settings"), self.open_entry)
        return self._put("status", page)

    @cached_property
    def settings(self) -> SettingsWindow:
        """All choices."""
        doings = self._doings
        page = SettingsWindow(
            self._context, self._choices, doings.save, doings.attempt, doings.folder, doings.sign_in
        )
        page.changed.connect(self._chosen)
        return self._put("settings", page)

    @cached_property
    def help(self) -> HelpWindow:
        """The help pages."""
        return self._put("help", HelpWindow(self._context))

    def _chosen(self, choices: Settings) -> None:
        self._choices = choices
        self._doings.chosen(choices)

    def _navigation(self) -> None:
        theme, context = self._context.theme, self._context
        self._side = card(theme, role="side", spacing=0.5)
        side = self._side.layout()
        assert isinstance(side, QVBoxLayout)
        side.setContentsMargins(theme.px(1.5), theme.px(2), theme.px(1.5), theme.px(2))
        self.dog = Dog("resting", theme.px(10), context.dog)
        side.addWidget(self.dog, 0, Qt.AlignmentFlag.AlignHCenter)
        self._dog_name = label(wording.isolated(wording.plain(context.dog, 40)), "strong")
        self._dog_name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side.addWidget(self._dog_name)
        self.buttons: dict[str, Button] = {}
        self._choice = choice()
        self._choice.setAccessibleName(wording.say("nav.name"))
        ways = self._ways = QVBoxLayout()
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(theme.px(0.5))
        for number, page in enumerate(PAGES):
            words = wording.say(f"nav.{page}", dog=context.dog)
            one = button(words, partial(self.turn, page), "nav")
            one.setCheckable(True)
            self.buttons[page] = one
            ways.addWidget(one)
            self._choice.addItem(words, page)
            keys = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            keys.activated.connect(partial(self.turn, page))
        ways.addStretch(1)
        holder = QWidget()
        holder.setLayout(ways)
        # In large text on a low screen there are more pages than room: then they scroll, and none is cut off.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        side.addWidget(area, 1)
        self._quit = button(wording.say("nav.quit"), self._doings.quit, "nav")
        side.addWidget(self._quit)
        self._side.setFixedWidth(theme.em(20))
        self._choice.activated.connect(lambda _: self.turn(str(self._choice.currentData())))
        quit_too = button(wording.say("nav.quit"), self._doings.quit, "plain")
        self._top = card(theme, beside(theme, self._choice, quit_too, stretch=0), role="sunken")
        self._top.hide()

    # Pages

    def turn(self, page: str) -> None:
        """Turn to a page by its name."""
        fresh = ATTRIBUTES[page] not in self.__dict__
        getattr(self, ATTRIBUTES[page])
        self.pages.setCurrentIndex(PAGES.index(page))
        for name, one in self.buttons.items():
            one.setChecked(name == page)
        self._choice.setCurrentIndex(PAGES.index(page))
        if fresh:
            return
        if page == "status":
            self.mind.reload()
        elif page == "care":
            self.care_map.reload()
        elif page == "aid":
            self.aid.reload()

    @property
    def page(self) -> str:
        """The page that is open."""
        at = self.pages.currentIndex()
        return PAGES[at] if at < len(PAGES) else "today"

    def open_entry(self, entry_id: str) -> None:
        """Show one entry of the journal."""
        self.turn("today")
        self.inbox.open(entry_id)

    def help_after(self, entry: Entry | None = None) -> None:
        """Open the page for when it has already happened, for an entry if it came from one."""
        self.turn("aid")
        self.aid.begin(entry)

    def welcome(self) -> None:
        """Put the first three minutes in front of everything."""
        doings = self._doings
        self.onboarding = Onboarding(self._context, self._choices, doings.save, doings.attempt, doings.sign_in)
        self.onboarding.finished.connect(self._welcomed)
        self.pages.addWidget(self.onboarding)
        self.pages.setCurrentWidget(self.onboarding)
        self._side.hide()
        self._top.hide()

    def _welcomed(self, choices: Settings) -> None:
        if self.onboarding is None:
            return
        self.pages.removeWidget(self.onboarding)
        self.onboarding.deleteLater()
        self.onboarding = None
        self._arrange()
        self.turn("today")
        self._chosen(choices)

    # News

    def arrived(self, entry: Entry) -> None:
        """A new entry."""
        self.inbox.arrived(entry)
        self._later.start()

    def receipt(self, receipt: Receipt) -> None:
        """Something was learnt or undone: one sentence, with undo."""
        parts: list[QWidget] = [label(wording.receipt(receipt))]
        if wording.can_undo(receipt):
            parts.append(button(wording.say("undo"), lambda: self._undo(receipt), "plain", wording.say("undo.name")))
        self._say(parts, "notice")
        self.inbox.reload()
        self._later.start()

    def _undo(self, receipt: Receipt) -> None:
        # The undoing's own receipt comes over the bridge.
        self._context.bridge.later(
            self._context.desk.undo(receipt.feedback), lambda _: self.inbox.reload(), owner=self
        )

    def health(self, health: Health) -> None:
        """A part changed state."""
        self._later.start()

    def trouble(self, error: CompanionError) -> None:
        """Something could not be done."""
        self._say([label(wording.trouble(error))], "trouble")

    def _say(self, parts: list[QWidget], role: str) -> None:
        clear(self._foot)
        theme = self._context.theme
        parts.append(button(wording.say("note.close"), lambda: clear(self._foot), "plain"))
        self._foot.addWidget(card(theme, beside(theme, *parts, stretch=0), role=role))
        self._fade.start(NOTE_MS)

    def summarise(self) -> None:
        """Ask how things are and show it."""
        self._context.bridge.later(self._context.desk.summary(), self.summarised, owner=self)

    def summarised(self, summary: Summary) -> None:
        """Show how things are."""
        self.inbox.summarise(summary)
        self.dog.strike(self.inbox.dog.posture, self.inbox.mood.text())
        if self.page == "status":
            self.mind.show_summary(summary)

    # The window itself

    def resizeEvent(self, event: object) -> None:
        """Navigation moves to the top where it is narrow."""
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._context.theme.em(66)
        welcoming = self.onboarding is not None
        self._side.setVisible(not narrow and not welcoming)
        self._top.setVisible(narrow and not welcoming)
        # One dog is enough: beside the mood where the navigation has no room for it.
        fits = not narrow and self._dog_fits()
        self.dog.setVisible(fits)
        self._dog_name.setVisible(fits)
        self.inbox.dog.setVisible(not fits)

    def _dog_fits(self) -> bool:
        """Whether the navigation is high enough for its words and the dog; large text in tall letters leaves none."""
        side = self._side.layout()
        assert side is not None
        margins, gap = side.contentsMargins(), side.spacing()
        inner = self._side.width() - margins.left() - margins.right()
        needed = max(self._ways.totalHeightForWidth(inner), self._ways.totalMinimumSize().height())
        needed += self._quit.sizeHint().height() + margins.top() + margins.bottom()
        needed += self.dog.minimumHeight() + self._dog_name.sizeHint().height() + 3 * gap
        return needed <= self.height()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide into the tray if there is one; otherwise closing the window is quitting, and says so by doing it.

        Only the person's own click hides. At `QApplication.quit` (SIGTERM, the end of the session on the desktop) Qt
        closes every window first, and one that refused would veto the end.
        """
        if event.spontaneous() and self._doings.hides():
            event.ignore()
            self.hide()
        else:
            event.accept()
            self._doings.quit()
