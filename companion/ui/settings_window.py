"""Settings: what to watch, how loud to be, how to look. Every change is kept at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.settings import Account, Settings
from companion.ui import languages, wording
from companion.ui.choices import Save, SignIn, TryMailbox
from companion.ui.context import Context
from companion.ui.layouts import beside, card, clear, row, scroller, stack
from companion.ui.mailbox_form import MailboxForm
from companion.ui.widgets import Tick, button, choice, label, outside
from companion.ui.your_data import YourData

SIZES = (1.0, 1.25, 1.5, 2.0)
"""Text sizes on offer."""
MAX_PROGRAMS = 100
"""Programs whose notifications may be named."""


class SettingsWindow(QWidget):
    """The page."""

    changed = Signal(object)
    """The new `Settings`, after they were kept."""

    def __init__(
        self,
        context: Context,
        choices: Settings,
        save: Save,
        attempt: TryMailbox | None = None,
        folder: str = "",
        sign_in: SignIn | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._save = save
        self._attempt = attempt
        self._sign_in = sign_in
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
        self.data = YourData(context, folder, choices.texts_days, lambda days: self._change(texts_days=days))
        box.addWidget(self._group("status.data", self.data))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller(theme, content))

    # Sections

    def _watch(self) -> QWidget:
        theme, chosen = self._context.theme, self.choices
        self.downloads = Tick(theme, wording.say("settings.downloads"), chosen.downloads.on)
        self.downloads.box.toggled.connect(lambda on: self._change_in("downloads", on=on))
        self.folder = outside(self._folder_words(), theme, "small", soft=True)
        folder = button(wording.say("settings.folder"), self._choose_folder)
        return self._group(
            "settings.watch",
            self.downloads,
            label(wording.say("settings.downloads.why"), "small"),
            self.folder,
            row(theme, folder),
            *self._hold(),
            *self._messages(),
            *self._clipboard(),
            *self._remote(),
        )

    def _hold(self) -> list[QWidget]:
        self.hold = choice()
        self.hold.setAccessibleName(wording.say("settings.hold"))
        for level in ("ask", "always", "never"):
            self.hold.addItem(wording.say(f"settings.hold.{level}"), level)
        self.hold.setCurrentIndex(max(self.hold.findData(self.choices.tools.hold), 0))
        self.hold.currentIndexChanged.connect(lambda _: self._change_in("tools", hold=str(self.hold.currentData())))
        name = label(wording.say("settings.hold"), "small")
        name.setBuddy(self.hold)
        return [
            stack(self._context.theme, name, self.hold, spacing=0.25),
            label(wording.say("settings.hold.why"), "small"),
        ]

    def _flag(self) -> list[QWidget]:
        self.flag = choice()
        self.flag.setAccessibleName(wording.say("settings.flag"))
        for level in ("never", "ask", "always"):
            self.flag.addItem(wording.say(f"settings.flag.{level}"), level)
        self.flag.setCurrentIndex(max(self.flag.findData(self.choices.tools.flag), 0))
        self.flag.currentIndexChanged.connect(lambda _: self._change_in("tools", flag=str(self.flag.currentData())))
        name = label(wording.say("settings.flag"), "small")
        name.setBuddy(self.flag)
        folder = Tick(
            self._context.theme, wording.say("settings.flag.folder"), self.choices.tools.flag_how == "folder"
        )
        folder.box.toggled.connect(lambda on: self._change_in("tools", flag_how="folder" if on else "keyword"))
        why = label(wording.say("settings.flag.why"), "small")
        return [stack(self._context.theme, name, self.flag, spacing=0.25), why, folder]

    def _look_up(self) -> list[QWidget]:
        self.look_up = choice()
        self.look_up.setAccessibleName(wording.say("settings.look_up"))
        for level in ("never", "ask", "always"):
            self.look_up.addItem(wording.say(f"settings.look_up.{level}"), level)
        self.look_up.setCurrentIndex(max(self.look_up.findData(self.choices.tools.look_up), 0))
        self.look_up.currentIndexChanged.connect(
            lambda _: self._change_in("tools", look_up=str(self.look_up.currentData()))
        )
        name = label(wording.say("settings.look_up"), "small")
        name.setBuddy(self.look_up)
        why = label(wording.say("settings.look_up.why"), "small")
        return [stack(self._context.theme, name, self.look_up, spacing=0.25), why]

    def _signatures(self) -> list[QWidget]:
        say = wording.say
        self.signatures = Tick(self._context.theme, say("settings.signatures"), self.choices.tools.signatures)
        self.signatures.box.toggled.connect(lambda on: self._change_in("tools", signatures=on))
        return [self.signatures, label(say("settings.signatures.why"), "small")]

    def _messages(self) -> list[QWidget]:
        theme, chosen = self._context.theme, self.choices.messages
        self.messages = Tick(theme, wording.say("settings.messages"), chosen.on)
        self.messages.box.toggled.connect(lambda on: self._change_in("messages", on=on))
        self.applications = QLineEdit(", ".join(chosen.applications))
        self.applications.setCursorPosition(0)  # else a long list shows its end
        self.applications.setAccessibleName(wording.say("settings.messages.programs"))
        self.applications.editingFinished.connect(self._name_applications)
        name = label(wording.say("settings.messages.programs"), "small")
        name.setBuddy(self.applications)
        why = label(wording.say("settings.messages.why"), "small")
        return [self.messages, why, stack(theme, name, self.applications, spacing=0.25)]

    def _clipboard(self) -> list[QWidget]:
        self.clipboard = Tick(self._context.theme, wording.say("settings.clipboard"), self.choices.clipboard.on)
        self.clipboard.box.toggled.connect(lambda on: self._change_in("clipboard", on=on))
        return [self.clipboard, label(wording.say("settings.clipboard.why"), "small")]

    def _remote(self) -> list[QWidget]:
        self.remote = Tick(self._context.theme, wording.say("settings.remote"), self.choices.remote.on)
        self.remote.box.toggled.connect(lambda on: self._change_in("remote", on=on))
        return [self.remote, label(wording.say("settings.remote.why"), "small")]

    def _mail(self) -> QWidget:
        theme = self._context.theme
        self.form = MailboxForm(self._context, self._attempt, self._sign_in)
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
            *self._flag(),
            *self._signatures(),
            *self._look_up(),
        )

    def _loud(self) -> QWidget:
        self.level = choice()
        self.level.setAccessibleName(wording.say("settings.level"))
        for level in ("none", "sender", "full"):
            self.level.addItem(wording.say(f"settings.level.{level}"), level)
        self.level.setCurrentIndex(max(self.level.findData(self.choices.notifications), 0))
        self.level.currentIndexChanged.connect(lambda _: self._change(notifications=str(self.level.currentData())))
        self.autostart = Tick(self._context.theme, wording.say("settings.autostart"), self.choices.autostart)
        self.autostart.box.toggled.connect(lambda on: self._change(autostart=on))
        hours = self.choices.quiet_hours
        self.quiet = Tick(self._context.theme, wording.say("settings.quiet"), hours.on)
        self.quiet.box.toggled.connect(lambda on: self._change_in("quiet_hours", on=on))
        self.start, self.end = self._clock("start", hours.start), self._clock("end", hours.end)
        heading = label(wording.say("settings.level"), "small")
        heading.setBuddy(self.level)
        theme = self._context.theme
        return self._group(
            "settings.loud",
            stack(theme, heading, self.level, label(wording.say("settings.level.why"), "small"), spacing=0.25),
            self.quiet,
            row(theme, self.start, self.end),
            label(wording.say("settings.quiet.why"), "small"),
            self.autostart,
            label(wording.say("settings.autostart.why"), "small"),
        )

    def _clock(self, which: str, now: str) -> QComboBox:
        """The hour at which quiet begins or ends."""
        out = choice()
        out.setAccessibleName(wording.say(f"settings.quiet.{which}"))
        for clock in sorted({*(f"{n // 2:02d}:{n % 2 * 30:02d}" for n in range(48)), now}):
            out.addItem(wording.say(f"settings.quiet.{which}.at", clock=clock), clock)
        out.setCurrentIndex(out.findData(now))
        out.activated.connect(lambda _: self._change_in("quiet_hours", **{which: str(out.currentData())}))
        return out

    def _looks(self) -> QWidget:
        theme = self._context.theme
        self.dog = QLineEdit(self.choices.dog)
        self.dog.setMaxLength(40)
        self.dog.setAccessibleName(wording.say("settings.dog"))
        self.dog.editingFinished.connect(self._name)
        self.language = choice()
        self.language.setAccessibleName(wording.say("settings.language"))
        self.language.addItem(wording.say("settings.language.system"), "")
        for code in languages.available():
            self.language.addItem(languages.NAMES[code], code)
        self.language.setCurrentIndex(max(self.language.findData(self.choices.language.partition("_")[0]), 0))
        self.language.currentIndexChanged.connect(lambda _: self._change(language=str(self.language.currentData())))
        self.appearance = choice()
        self.appearance.setAccessibleName(wording.say("settings.appearance"))
        for which in ("system", "light", "dark"):
            self.appearance.addItem(wording.say(f"settings.appearance.{which}"), which)
        self.appearance.setCurrentIndex(max(self.appearance.findData(self.choices.appearance), 0))
        self.appearance.currentIndexChanged.connect(
            lambda _: self._change(appearance=str(self.appearance.currentData()))
        )
        self.text_size = choice()
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
            ("settings.language", self.language),
            ("settings.appearance", self.appearance),
        ):
            name = label(wording.say(key), "small")
            name.setBuddy(field)
            why = label(wording.say(f"{key}.why"), "small")
            fields.append(stack(theme, name, field, why, spacing=0.25))
        return self._group("settings.looks", *fields)

    def _group(self, key: str, *widgets: QWidget) -> QWidget:
        return card(self._context.theme, label(wording.say(key), "heading"), *widgets)

    # Changes

    def _change(self, **changes: object) -> None:
        wanted = self.choices.model_copy(update=changes)
        if wanted == self.choices:
            return
        clear(self._note)
        try:
            self._save(wanted)
        except CompanionError as error:
            self._note.addWidget(card(self._context.theme, label(wording.trouble(error)), role="trouble"))
            self._show_as_kept()
            return
        self.choices = wanted
        self.changed.emit(wanted)

    def _show_as_kept(self) -> None:
        """What could not be kept must not look as if it were."""
        kept = self.choices
        for tick, on in (
            (self.downloads, kept.downloads.on),
            (self.messages, kept.messages.on),
            (self.clipboard, kept.clipboard.on),
            (self.remote, kept.remote.on),
            (self.signatures, kept.tools.signatures),
            (self.autostart, kept.autostart),
            (self.quiet, kept.quiet_hours.on),
        ):
            tick.box.blockSignals(True)
            tick.box.setChecked(on)
            tick.box.blockSignals(False)
        self.hold.blockSignals(True)
        self.hold.setCurrentIndex(max(self.hold.findData(kept.tools.hold), 0))
        self.hold.blockSignals(False)
        self.flag.blockSignals(True)
        self.flag.setCurrentIndex(max(self.flag.findData(kept.tools.flag), 0))
        self.flag.blockSignals(False)
        self.look_up.blockSignals(True)
        self.look_up.setCurrentIndex(max(self.look_up.findData(kept.tools.look_up), 0))
        self.look_up.blockSignals(False)
        self.applications.setText(", ".join(kept.messages.applications))
        self.applications.setCursorPosition(0)

    def _change_in(self, name: str, **changes: object) -> None:
        self._change(**{name: getattr(self.choices, name).model_copy(update=changes)})

    def live_in(self, country: str) -> None:
        """Keep where the person lives, by the country's code; empty for elsewhere."""
        self._change(country=country)

    def _name(self) -> None:
        name = wording.plain(self.dog.text(), 40)
        if name:
            self._change(dog=name)
        else:
            self.dog.setText(self.choices.dog)

    def _name_applications(self) -> None:
        named = (wording.plain(name, 80) for name in self.applications.text().split(","))
        self._change_in("messages", applications=tuple(dict.fromkeys(name for name in named if name))[:MAX_PROGRAMS])

    def _folder_words(self) -> str:
        folder = wording.isolated(wording.plain(self.choices.downloads.folder, 200))
        return folder or wording.say("settings.folder.usual")

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, wording.say("settings.folder"), self.choices.downloads.folder)
        if folder:
            self._change_in("downloads", folder=str(Path(folder)))
            self.folder.say(self._folder_words())

    def _add_mailbox(self, box: Account) -> None:
        others = tuple(m for m in self.choices.accounts if m.address != box.address)
        self._change(accounts=(*others, box))
        self._list_mailboxes()

    def _list_mailboxes(self) -> None:
        theme = self._context.theme
        clear(self._boxes)
        if not self.choices.accounts:
            self._boxes.addWidget(label(wording.say("settings.no_mailbox"), "soft"))
        for box in self.choices.accounts:
            remove = button(
                wording.say("settings.remove"),
                partial(self._remove, box),
                "plain",
                wording.say("settings.remove.name", address=box.address),
            )
            self._boxes.addWidget(beside(theme, outside(wording.host(box.address), theme), remove, stretch=0))

    def _remove(self, box: Account) -> None:
        self._change(accounts=tuple(m for m in self.choices.accounts if m != box))
        self._list_mailboxes()
