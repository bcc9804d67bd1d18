"""Settings: what to watch, how loud to be, how to look. Every change is kept at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.ui import wording
from companion.ui.choices import Choices, Mailbox, Save, TryMailbox
from companion.ui.context import Context
from companion.ui.mailbox_form import MailboxForm
from companion.ui.widgets import beside, button, card, clear, label, row, scroller, stack

SIZES = (1.0, 1.25, 1.5, 2.0)
"""Text sizes on offer."""


def check_box(words: str, on: bool) -> QCheckBox:
    """A tick box whose words cannot hide a shortcut."""
    box = QCheckBox(words.replace("&", "&&"))
    box.setChecked(on)
    box.setAccessibleName(words)
    return box


class SettingsWindow(QWidget):
    """The page."""

    changed = Signal(object)
    """The new `Choices`, after they were kept."""

    def __init__(self, context: Context, choices: Choices, save: Save, attempt: TryMailbox | None = None) -> None:
        super().__init__()
        self._context = context
        self._save = save
        self._attempt = attempt
        self.choices = choices
        theme = context.theme
        self.setProperty("role", "page")
        self._note = QVBoxLayout()
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(theme.px(1))
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(2))
        box.addWidget(label(wording.say("settings.title"), "title"))
        box.addLayout(self._note)
        box.addWidget(self._watch())
        box.addWidget(self._mail())
        box.addWidget(self._loud())
        box.addWidget(self._looks())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller(theme, content))

    # Sections

    def _watch(self) -> QWidget:
        theme, chosen = self._context.theme, self.choices
        self.downloads = check_box(wording.say("settings.downloads"), chosen.downloads)
        self.downloads.toggled.connect(lambda on: self._change(downloads=on))
        self.folder = label(wording.isolated(wording.plain(chosen.downloads_folder, 200)), "small", selectable=True)
        folder = button(wording.say("settings.folder"), self._choose_folder)
        self.messages = check_box(wording.say("settings.messages"), chosen.messages)
        self.messages.toggled.connect(lambda on: self._change(messages=on))
        return self._group(
            "settings.watch",
            self.downloads,
            label(wording.say("settings.downloads.why"), "small"),
            self.folder,
            row(theme, folder),
            self.messages,
            label(wording.say("settings.messages.why"), "small"),
        )

    def _mail(self) -> QWidget:
        theme = self._context.theme
        self.form = MailboxForm(self._context, self._attempt)
        self.form.added.connect(self._add_mailbox)
        self._form_card = card(theme, self.form, role="sunken")
        self._form_card.hide()
        add = button(wording.say("settings.add_mailbox"), self._form_card.show)
        holder = QWidget()
        holder.setLayout(self._boxes)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._list_mailboxes()
        return self._group(
            "settings.mail",
            label(wording.say("settings.mail.why"), "small"),
            holder,
            row(theme, add),
            self._form_card,
        )

    def _loud(self) -> QWidget:
        self.level = QComboBox()
        self.level.setAccessibleName(wording.say("settings.level"))
        for level in ("none", "sender", "full"):
            self.level.addItem(wording.say(f"settings.level.{level}"), level)
        self.level.setCurrentIndex(max(self.level.findData(self.choices.notifications), 0))
        self.level.currentIndexChanged.connect(lambda _: self._change(notifications=str(self.level.currentData())))
        self.autostart = check_box(wording.say("settings.autostart"), self.choices.autostart)
        self.autostart.toggled.connect(lambda on: self._change(autostart=on))
        return self._group("settings.loud", label(wording.say("settings.level"), "small"), self.level, self.autostart)

    def _looks(self) -> QWidget:
        theme = self._context.theme
        self.dog = QLineEdit(self.choices.dog)
        self.dog.setMaxLength(40)
        self.dog.setAccessibleName(wording.say("settings.dog"))
        self.dog.editingFinished.connect(self._name)
        self.appearance = QComboBox()
        self.appearance.setAccessibleName(wording.say("settings.appearance"))
        for which in ("system", "light", "dark"):
            self.appearance.addItem(wording.say(f"settings.appearance.{which}"), which)
        self.appearance.setCurrentIndex(max(self.appearance.findData(self.choices.appearance), 0))
        self.appearance.currentIndexChanged.connect(
            lambda _: self._change(appearance=str(self.appearance.currentData()))
        )
        self.text_size = QComboBox()
        self.text_size.setAccessibleName(wording.say("settings.size"))
        for size in SIZES:
            self.text_size.addItem(f"{size:.0%}", size)
        self.text_size.setCurrentIndex(max(self.text_size.findData(self.choices.text_scale), 0))
        self.text_size.currentIndexChanged.connect(
            lambda _: self._change(text_scale=float(self.text_size.currentData()))
        )
        fields: list[QWidget] = []
        for key, field in (
            ("settings.dog", self.dog),
            ("settings.size", self.text_size),
            ("settings.appearance", self.appearance),
        ):
            name = label(wording.say(key), "small")
            name.setBuddy(field)
            fields.append(stack(theme, name, field, spacing=0.25))
        return self._group("settings.looks", *fields)

    def _group(self, key: str, *widgets: QWidget) -> QWidget:
        return card(self._context.theme, label(wording.say(key), "heading"), *widgets)

    # Changes

    def _change(self, **changes: object) -> None:
        wanted = replace(self.choices, **changes)  # type: ignore[arg-type]  # names and types are those of the callers
        if wanted == self.choices:
            return
        clear(self._note)
        try:
            self._save(wanted)
        except CompanionError as error:
            self._note.addWidget(card(self._context.theme, label(wording.trouble(error)), role="trouble"))
            return
        self.choices = wanted
        self.changed.emit(wanted)

    def _resize(self) -> None:
        self._change(text_scale=float(self.text_size.currentData()))

    def _name(self) -> None:
        name = wording.plain(self.dog.text(), 40)
        if name:
            self._change(dog=name)
        else:
            self.dog.setText(self.choices.dog)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, wording.say("settings.folder"), self.choices.downloads_folder)
        if folder:
            self._change(downloads_folder=str(Path(folder)))
            self.folder.setText(wording.isolated(wording.plain(self.choices.downloads_folder, 200)))

    def _add_mailbox(self, box: Mailbox) -> None:
        others = tuple(m for m in self.choices.mailboxes if m.address != box.address)
        self._change(mailboxes=(*others, box))
        self._list_mailboxes()

    def _list_mailboxes(self) -> None:
        theme = self._context.theme
        clear(self._boxes)
        if not self.choices.mailboxes:
            self._boxes.addWidget(label(wording.say("settings.no_mailbox"), "soft"))
        for box in self.choices.mailboxes:
            remove = button(
                wording.say("settings.remove"),
                partial(self._remove, box),
                "plain",
                wording.say("settings.remove.name", address=box.address),
            )
            self._boxes.addWidget(beside(theme, label(wording.host(box.address)), remove, stretch=0))

    def _remove(self, box: Mailbox) -> None:
        self._change(mailboxes=tuple(m for m in self.choices.mailboxes if m != box))
        self._list_mailboxes()
