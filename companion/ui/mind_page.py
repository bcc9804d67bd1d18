"""How the companion is: mood and why, what it believes and cares about, honest counts, health, pause."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.feedback import Asked, State
from companion.domain.journal import Entry, Summary
from companion.domain.judgement import Decision
from companion.ui import mind_self, wording
from companion.ui.context import Context
from companion.ui.drawing import MOODS, Dog
from companion.ui.layouts import card, clear, row, scroller, stack
from companion.ui.reflected import Reflection
from companion.ui.widgets import button, label, outside

PAUSES: tuple[tuple[str, int], ...] = (("pause.quarter", 15 * 60), ("pause.hour", 60 * 60), ("pause.day", 24 * 3600))
"""Lengths of a pause on offer, in seconds."""
LOOKED_AT = 300
"""Newest entries that the page looks through for what is open, what was learnt, and whether the week was quiet."""
REFLECT_EVERY_S = 600.0
"""How often the record is audited anew while the page is looked at; it takes a second or two of another thread."""


class MindPage(QWidget):
    """The status page."""

    def __init__(
        self,
        context: Context,
        declined: Callable[[Decision], object],
        settings: Callable[[], object],
        show: Callable[[str], object] = lambda entry_id: None,
    ) -> None:
        super().__init__()
        self._show = show
        self._entries: tuple[Entry, ...] = ()
        self._reflection: Reflection | None = None
        self._reflected_at = 0.0
        self._places: dict[str, QVBoxLayout] = {}
        self._context = context
        self._declined = declined
        self._settings = settings
        self._pauses: list[float] = []
        self.setProperty("role", "page")
        self._box = QVBoxLayout()
        self._box.setSpacing(context.theme.px(2.5))
        content = QWidget()
        content.setLayout(self._box)
        self._box.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller(context.theme, content))
        self.reload()

    def reload(self) -> None:
        """Ask again how things are, and what the record shows of it."""
        context = self._context
        context.bridge.later(context.desk.summary(), self.show_summary, owner=self)
        context.bridge.later(context.desk.journal("", None, LOOKED_AT), self._remember, owner=self)
        now = context.clock()
        if context.reflect is not None and not 0 <= now - self._reflected_at < REFLECT_EVERY_S:
            self._reflected_at = now
            context.bridge.later(context.reflect(), self._reflect, owner=self)

    def _remember(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._tell()

    def _reflect(self, reflection: Reflection) -> None:
        self._reflection = reflection
        self._tell()

    def _place(self, name: str, heading: str = "") -> None:
        """Keep a place for what is told once it is known."""
        box = QVBoxLayout()
        box.setSpacing(self._context.theme.px(1))
        if heading:
            self._box.addWidget(label(wording.say(heading), "heading"))
        self._box.addLayout(box)
        self._places[name] = box

    def _tell(self) -> None:
        context, entries, known = self._context, self._entries, self._reflection
        told = {
            "quiet": mind_self.quiet(context, entries),
            "open": mind_self.still_open(context, entries, self._show),
            "learnt": mind_self.lessons(context, entries, self._undo, self._show),
        }
        if known is not None:
            told["care"] = mind_self.cares(context, known.audit)
            told["balance"] = mind_self.balance(context, known.course)
        for name, widgets in told.items():
            box = self._places.get(name)
            if box is None:
                continue
            clear(box)
            for widget in widgets:
                box.addWidget(widget)

    def _undo(self, feedback_id: str) -> None:
        # The undoing's own receipt comes over the bridge.
        self._context.bridge.later(self._context.desk.undo(feedback_id), lambda _: self.reload(), owner=self)

    def show_summary(self, summary: Summary) -> None:
        """Show it."""
        context, theme, now = self._context, self._context.theme, self._context.clock()
        clear(self._box)
        words, why = wording.mood(summary, context.dog, now)
        dog = Dog(MOODS[summary.mood], theme.px(14), words)
        head = (dog, label(words, "title"), label(why), label(wording.today(summary), "soft"))
        self._box.addWidget(stack(theme, *head, spacing=0.75))
        self._places = {}
        self._place("quiet")
        self._section("status.health", self._health(summary, now))
        self._place("open", "mind.open")
        self._section("status.month", mind_self.month(context, summary))
        budget = mind_self.budget(context, summary)
        if budget:
            self._section("status.budget", budget)
        self._place("learnt", "mind.learnt")
        if context.reflect is not None:
            self._place("care", "mind.care")
            self._place("balance", "mind.balance")
        self._tell()
        self._section("status.pause", self._pause(summary, now))
        versions = " · ".join(
            wording.plain(f"{name} {value}", 60) for name, value in sorted(summary.versions.items())
        )
        if versions:
            self._box.addWidget(label(versions, "small", selectable=True))

    def _section(self, key: str, widgets: list[QWidget]) -> None:
        heading = label(wording.say(key), "heading")
        self._box.addWidget(stack(self._context.theme, heading, *widgets))

    def _health(self, summary: Summary, now: float) -> list[QWidget]:
        theme = self._context.theme
        if not summary.health:
            return [label(wording.say("health.none"), "soft")]
        cards: list[QWidget] = []
        for health in sorted(summary.health, key=lambda h: h.state is State.OK):
            name, state, repair = wording.health(health, now)
            lines: list[QWidget] = [outside(name, theme, bold=True), label(state, "soft")]
            if repair:
                lines.append(outside(repair, theme))
            bad = health.state in (State.NEEDS_PERSON, State.FAILED)
            if health.state is State.NEEDS_PERSON:
                lines.append(row(theme, button(wording.say("health.settings"), self._settings)))
            cards.append(card(theme, *lines, role="trouble" if bad else "card", spacing=0.25))
        return cards

    def _pause(self, summary: Summary, now: float) -> list[QWidget]:
        theme, dog = self._context.theme, self._context.dog
        if summary.paused_until is not None and summary.paused_until > now:
            resume = button(wording.say("pause.resume", dog=dog), self.resume, "primary")
            return [
                label(wording.say("mood.paused.why", until=wording.when(summary.paused_until, now))),
                row(theme, resume),
            ]
        buttons = [button(wording.say(key), partial(self.pause, seconds)) for key, seconds in PAUSES]
        return [label(wording.say("pause.why", dog=dog), "soft"), row(theme, *buttons)]

    def pause(self, seconds: int) -> None:
        """Ask for a pause. The mind decides; a decline opens its own window."""
        now = self._context.clock()
        self._pauses = [at for at in self._pauses if at > now - 3600]
        request = self._context.request(Asked.PAUSE, detail=str(seconds), insisted=len(self._pauses))
        self._pauses.append(now)
        self._context.bridge.later(self._context.desk.request(request), self._decided, owner=self)

    def resume(self) -> None:
        """Watch again."""
        request = self._context.request(Asked.RESUME)
        self._context.bridge.later(self._context.desk.request(request), self._decided, owner=self)

    def _decided(self, decision: Decision) -> None:
        self._declined(decision)
        self.reload()
