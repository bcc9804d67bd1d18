"""Adding what matters: a person, a bank's number, a family's agreed word, or anything else; three fields at most."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.domain.feedback import Wish
from companion.ui import spoken, wording
from companion.ui.context import Context
from companion.ui.layouts import card, row, stack
from companion.ui.widgets import Button, button, choice, label

KINDS: tuple[tuple[str, str, str, float], ...] = (
    # what is added, its sort, its domain, how much it matters at first
    ("person", "person", "family", 0.9),
    ("bank", "place", "money", 0.85),
    ("code", "code", "family", 0.9),
    ("other", "", "belonging", 0.7),
)
DIGITS = frozenset("0123456789")


class CareForm(QWidget):
    """The form. `add` is given the wish."""

    def __init__(self, context: Context, add: Callable[[Wish], object]) -> None:
        super().__init__()
        self._context = context
        self._add = add
        theme = context.theme
        self.kinds: dict[str, Button] = {}
        for kind, *_ in KINDS:
            one = button(wording.say(f"care.add.{kind}"), partial(self.choose, kind), "filter")
            one.setCheckable(True)
            self.kinds[kind] = one
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.contact = QLineEdit()
        self.contact.setMaxLength(80)
        self.domain = choice()
        self.domain.setAccessibleName(wording.say("care.add.domain"))
        for domain, words in spoken.DOMAINS.items():
            self.domain.addItem(words, domain)
        self._of_name, self._of_contact = label("", "small"), label("", "small")
        self._of_domain = label(wording.say("care.add.domain"), "small")
        self._of_name.setBuddy(self.name)
        self._of_contact.setBuddy(self.contact)
        self._of_domain.setBuddy(self.domain)
        self._why = label("", "soft")
        self._note = label("", "strong")
        self._note.hide()
        self.go = button(wording.say("care.add.button"), self._given, "primary")
        self.name.returnPressed.connect(self._given)
        self.contact.returnPressed.connect(self._given)
        self._fields = {
            "name": stack(theme, self._of_name, self.name, spacing=0.25),
            "contact": stack(theme, self._of_contact, self.contact, spacing=0.25),
            "domain": stack(theme, self._of_domain, self.domain, spacing=0.25),
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(
            card(
                theme,
                label(wording.say("care.add"), "heading"),
                row(theme, *self.kinds.values()),
                self._why,
                *self._fields.values(),
                self._note,
                row(theme, self.go),
            )
        )
        self.kind = ""
        self.choose("person")

    def choose(self, kind: str) -> None:
        """Turn the form to one kind of thing."""
        self.kind = kind
        domain = next(of for name, _, of, _ in KINDS if name == kind)
        for name, one in self.kinds.items():
            one.setChecked(name == kind)
        self._note.hide()
        for field, line, of in (("name", self.name, self._of_name), ("contact", self.contact, self._of_contact)):
            words = wording.say(f"care.add.{kind}.{field}")
            of.setText(words)
            line.setAccessibleName(words)
        self._why.setText(wording.say(f"care.add.{kind}.why"))
        self._fields["name"].setVisible(kind != "code")
        self._fields["contact"].setVisible(kind != "other")
        self._fields["domain"].setVisible(kind in ("person", "other"))
        self.domain.setCurrentIndex(max(self.domain.findData(domain), 0))

    def _given(self) -> None:
        context = self._context
        _, sort, _, weight = next(one for one in KINDS if one[0] == self.kind)
        name = wording.plain(self.name.text(), 120)
        contact = wording.plain(self.contact.text(), 80) if self.kind != "other" else ""
        if self.kind == "code":
            name = wording.say("care.code")
        missing = self._missing(name, contact)
        self._note.setText(missing)
        self._note.setVisible(bool(missing))
        if missing:
            (self.name if not name else self.contact).setFocus()
            return
        self.name.clear()
        self.contact.clear()
        domain = str(self.domain.currentData())
        self._add(Wish(context.new_id(), context.clock(), name, domain, weight, sort, contact))

    def _missing(self, name: str, contact: str) -> str:
        if not name:
            return wording.say("care.add.no_name")
        if self.kind == "code" and len(contact) < 3:
            return wording.say("care.add.no_word")
        if self.kind == "bank" and len(DIGITS & set(contact)) < 1:
            return wording.say("care.add.no_number")
        return ""
