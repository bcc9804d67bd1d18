"""The place where the person answers: a question, a warning, or an item that was passed over; and takes it back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.domain.feedback import Answer, Feedback, Receipt
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.ui import wording
from companion.ui.context import Context
from companion.ui.layouts import beside, card, clear, row
from companion.ui.widgets import button, label


class Answering(QWidget):
    """Buttons for the answers that fit an entry; afterwards the receipt, with undo. In `practice` nothing is sent."""

    answered = Signal(str)
    """The entry's id, once an answer was learnt or undone."""

    def __init__(self, context: Context, entry: Entry, practice: bool = False) -> None:
        super().__init__()
        self._context = context
        self._practice = practice
        self._entry = entry
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(context.theme.px(1))
        given = max(entry.feedback, key=lambda f: f.at, default=None)
        if given is None:
            self._ask()
        else:
            learnt = next((r for r in reversed(entry.receipts) if r.feedback == given.id), None)
            self._thank(wording.said(given), learnt or Receipt(given.id, False, "nothing_new"))

    def _ask(self) -> None:
        clear(self._box)
        decision = self._entry.decision
        if decision is None:
            self._box.addWidget(label(wording.say("answer.unreadable"), "soft"))
            return
        buttons = []
        if decision.act is Act.ASK and decision.question is not None:
            for answer, words in wording.answers(decision.question):
                if answer == "not_sure":
                    buttons.append(button(words, lambda: self._give(Answer.UNSURE)))
                else:
                    buttons.append(button(words, partial(self._give, Answer.REPLY, answer)))
        elif self._entry.request is not None:
            return
        elif decision.act is Act.SILENT:
            buttons.append(button(wording.say("answer.missed"), lambda: self._give(Answer.CONFIRMED)))
            buttons.append(button(wording.say("answer.right"), lambda: self._give(Answer.FALSE_ALARM)))
        else:
            for key, given in (
                ("answer.false_alarm", Answer.FALSE_ALARM),
                ("answer.confirmed", Answer.CONFIRMED),
                ("answer.already_knew", Answer.ALREADY_KNEW),
                ("answer.unsure", Answer.UNSURE),
            ):
                buttons.append(button(wording.say(key), partial(self._give, given)))
        self._box.addWidget(row(self._context.theme, *buttons))

    def _give(self, answer: Answer, reply: str = "") -> None:
        decision = self._entry.decision
        if decision is None:
            return
        context = self._context
        feedback = Feedback(context.new_id(), context.clock(), decision.id, answer, reply)
        if self._practice:
            self._thank(wording.say("practice.answered"), Receipt("", False, "nothing_new"))
            return
        self.setEnabled(False)
        context.bridge.later(
            context.desk.answer(feedback),
            lambda receipt: self._learnt(wording.said(feedback), receipt),
            self._failed,
            owner=self,
        )

    def _learnt(self, said: str, receipt: Receipt) -> None:
        self.setEnabled(True)
        self._thank(said, receipt)
        self.answered.emit(self._entry.id)

    def _thank(self, said: str, receipt: Receipt) -> None:
        clear(self._box)
        sentence = said if self._practice else f"{said} {wording.receipt(receipt)}"
        parts: list[QWidget] = [label(sentence)]
        if wording.can_undo(receipt):
            undo = button(
                wording.say("undo"), lambda: self._undo(receipt.feedback), "plain", wording.say("undo.name")
            )
            parts.append(undo)
        line = beside(self._context.theme, *parts, stretch=0)
        self._box.addWidget(card(self._context.theme, line, role="notice"))

    def _undo(self, feedback_id: str) -> None:
        self.setEnabled(False)
        context = self._context
        context.bridge.later(context.desk.undo(feedback_id), lambda _: self._undone(), self._failed, owner=self)

    def _undone(self) -> None:
        self.setEnabled(True)
        self._ask()
        self.answered.emit(self._entry.id)

    def _failed(self, error: CompanionError) -> None:
        self.setEnabled(True)
        self._box.addWidget(card(self._context.theme, label(wording.trouble(error)), role="trouble"))
