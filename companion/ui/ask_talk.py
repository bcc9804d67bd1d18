"""A short talk about what the person showed: what it was, what the dog thinks, its one question, the answer to it.

No chatter: the dog speaks once about each thing, and once more if an answer changed its mind.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.ui import wording
from companion.ui.answering import Answering
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.drawing import POSTURES, Dog
from companion.ui.layouts import beside, card, clear, reveal, row
from companion.ui.widgets import Button, Chip, Quote, button, label, outside

MOST = 20
"""Turns kept on the screen; the journal has them all."""


class Talk(QWidget):
    """The turns, oldest first."""

    answered = Signal(str)
    """An entry was answered or undone; its id."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._about: dict[str, str] = {}
        """Observations spoken of, and the decision last told about each."""
        self._turns = QVBoxLayout(self)
        self._turns.setContentsMargins(0, 0, 0, 0)
        self._turns.setSpacing(context.theme.px(2))

    @property
    def empty(self) -> bool:
        """Whether nothing has been said yet."""
        return self._turns.count() == 0

    def clear(self) -> None:
        """Begin afresh."""
        self._about.clear()
        clear(self._turns)

    def said(self, words: str) -> None:
        """The person's turn: what they showed, in a few words."""
        theme = self._context.theme
        bubble = card(
            theme,
            label(wording.say("talk.you"), "small"),
            outside(wording.plain(words, 240), theme),
            role="sunken",
            spacing=0.25,
        )
        self._add(bubble, mine=True)

    def heard(self, entry: Entry) -> None:
        """The dog's turn: its judgement of what was shown."""
        if entry.observation is not None and entry.decision is not None:
            self._about[entry.observation.id] = entry.decision.id
        reveal(self._add(self._judgement(entry), mine=False), top=True)

    def news(self, entry: Entry) -> None:
        """An entry was recorded: if it is about something spoken of here, an answer has changed what is thought."""
        decision = entry.decision
        if entry.observation is None or decision is None or entry.request is not None:
            return
        before = self._about.get(entry.observation.id)
        if before is None or before == decision.id:
            return
        self._about[entry.observation.id] = decision.id
        reveal(self._add(self._judgement(entry, again=True), mine=False), top=True)

    # Turns

    def _add(self, bubble: QFrame, mine: bool) -> QWidget:
        theme = self._context.theme
        turn = QWidget()
        line = QHBoxLayout(turn)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(1.5))
        if mine:
            line.addSpacing(theme.px(10))
        line.addWidget(bubble, 1)
        self._turns.addWidget(turn)
        while self._turns.count() > MOST:
            oldest = self._turns.takeAt(0)
            if oldest is not None and (widget := oldest.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        return turn

    def _judgement(self, entry: Entry, again: bool = False) -> QFrame:
        context, theme = self._context, self._context.theme
        voice = wording.voice(entry)
        dog = Dog(POSTURES[voice], theme.px(7), wording.say("talk.dog", dog=context.dog))
        chip = Chip(voice, wording.voice_word(entry), theme)
        head = beside(theme, dog, label(wording.headline(entry), "heading"), stretch=1)
        lines: list[QWidget] = [row(theme, chip)]
        if again:
            lines.append(label(wording.say("talk.again"), "soft"))
        lines.append(head)
        for shown in wording.facts(entry) if entry.decision is not None else ():
            if entry.decision is not None and entry.decision.act is Act.SILENT:
                break
            inner: list[QWidget] = [label(shown.sentence)]
            if shown.quote:
                inner.append(Quote(shown.quote, shown.marks, theme))
            lines.append(card(theme, *inner, role="sunken", spacing=0.5))
        if entry.decision is not None:
            silent = entry.decision.act is Act.SILENT
            words = wording.say("silent.caution") if silent else wording.next_step(entry)[1]
            lines.append(card(theme, label(words), role="notice"))
        answering = Answering(context, entry)
        answering.answered.connect(self.answered)
        lines += [answering, self._more(entry)]
        return card(theme, *lines)

    def _more(self, entry: Entry) -> QWidget:
        context, theme = self._context, self._context.theme
        place = QVBoxLayout()
        place.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(place)
        out = QWidget()
        box = QVBoxLayout(out)
        box.setContentsMargins(0, 0, 0, 0)
        details = button(wording.say("alert.details"), lambda: None, "plain")
        details.clicked.connect(partial(self._details, entry, details, place))
        buttons: list[QWidget] = [details]
        if entry.decision is not None and entry.decision.act in (Act.WARN, Act.DECLINE):
            buttons.append(button(wording.say("aid.from"), partial(context.aid, entry), "plain"))
        box.addWidget(row(theme, *buttons))
        box.addWidget(holder)
        return out

    def _details(self, entry: Entry, pressed: Button, place: QVBoxLayout) -> None:
        pressed.hide()
        file = CaseFile(self._context, entry, whole=False)
        place.addWidget(file)
        file.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        file.setFocus()
        reveal(file, top=True)
