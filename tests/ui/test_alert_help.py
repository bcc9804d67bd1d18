"""What an alert has besides its facts: the link unwrapped, words against a script, and the person's own records."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.journal import CareItem, Entry
from companion.domain.judgement import Act
from companion.domain.observation import Link
from companion.ui import records, wording
from companion.ui.alert import AlertWindow
from companion.ui.context import Context
from companion.ui.labels import TEXT
from companion.ui.unwrapping import unwrapped
from companion.ui.widgets import Quote
from tests.support import desk as past
from tests.support.desk import FakeDesk


def words_of(widget: QWidget) -> str:
    """All that can be read."""
    said = [one.text() for one in widget.findChildren(QLabel) if not one.isHidden()]
    return "\n".join(said + [one.accessibleName() for one in widget.findChildren(Quote)])


def shown(context: Context, qtbot: QtBot, entry: Entry, practice: bool = False) -> AlertWindow:
    """The alert, with what arrives at once."""
    window = AlertWindow(context, entry, practice)
    qtbot.addWidget(window)
    window.show()
    qtbot.wait(60)
    return window


def with_link(link: Link) -> Entry:
    """The entry of a masked link, with another link."""
    made = past.masked_link()
    assert made.observation is not None
    return replace(made, observation=replace(made.observation, links=(link,)))


# The link


def test_the_link_is_unwrapped_and_whose_page_it_is_marked() -> None:
    found = unwrapped(past.masked_link())
    assert found is not None
    assert found.shows == "https://www.harbourbank.example/secure"
    assert [found.leads[a:b] for a, b in found.marks] == ["verify-login.example.net"]


def test_foreign_letters_are_unmasked_and_directions_dropped() -> None:
    link = Link("https://x/", "www.harbourbank.example\u202e", host="hаrbour.example", domain="hаrbour.example")
    found = unwrapped(with_link(link))
    assert found is not None
    assert "xn--" in found.leads
    assert "\u202e" not in found.shows


def test_nothing_is_unwrapped_where_there_is_nothing_to_see() -> None:
    assert unwrapped(past.parcel()) is None
    assert unwrapped(past.broken()) is None
    assert unwrapped(with_link(Link("mailto:a@example.org"))) is None
    assert unwrapped(with_link(Link("https://shop.example/", "shop.example", host="shop.example"))) is None


def test_the_alert_shows_it_in_place_of_a_fact(context: Context, qtbot: QtBot) -> None:
    window = shown(context, qtbot, past.masked_link())
    said = words_of(window)
    assert TEXT["link.whose"] in said
    assert "A link shows one address and leads to another." not in said
    assert said.count("It asks for your password.") == 1
    marked = next(
        q
        for q in window.findChildren(Quote)
        if q.accessibleName().endswith("example.net") and "verify" in q.accessibleName()
    )
    assert marked.accessibleDescription() == "verify-login.example.net"


# The script


@pytest.mark.parametrize(("made", "told"), [(past.coached, True), (past.long_con, True), (past.parcel, False)])
def test_words_against_a_script(context: Context, qtbot: QtBot, made: object, told: bool) -> None:
    window = shown(context, qtbot, made())  # type: ignore[operator]
    assert (TEXT["script.words"] in words_of(window)) == told


def test_a_quiet_judgement_has_no_script() -> None:
    made = past.coached()
    assert made.decision is not None
    assert not records.coached(replace(made, decision=replace(made.decision, act=Act.SILENT)))
    assert not records.coached(past.broken())


# The person's own records


def test_the_bank_is_named_from_the_own_records(context: Context, qtbot: QtBot) -> None:
    said = words_of(shown(context, qtbot, past.coached()))
    assert "Harbour Bank: 01632 960 001 (from your own records)" in said


def test_the_family_word_is_remembered_and_never_shown(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.cares.append(CareItem("ben", "Ben", "family", 0.9, 0.8, 1.0, (), "person", "01632 960 003"))
    said = words_of(shown(context, qtbot, past.new_number()))
    assert TEXT["record.word"] in said
    assert "Ben: 01632 960 003 (from your own records). Ring there first." in said
    assert "heron" not in said


def test_nothing_on_record_says_nothing(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.cares = []
    said = words_of(shown(context, qtbot, past.coached()))
    assert "from your own records" not in said
    assert records.reminders(past.parcel(), ()) == ()


def test_practice_stays_practice(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    said = words_of(shown(context, qtbot, past.coached(), practice=True))
    assert "from your own records" not in said
    assert not any(name == "care" for name, _ in desk.calls)


def test_records_are_never_markup(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.cares = [CareItem("x", "<b>Bank</b>\u202e", "money", 0.9, 0.8, 1.0, (), "place", "<i>1</i>")]
    window = shown(context, qtbot, past.coached())
    assert "<b>Bank</b>" in words_of(window)
    assert "\u202e" not in words_of(window)
    for one in window.findChildren(QLabel):
        assert one.textFormat().name == "PlainText"


def test_every_headline_says_what_is_wrong_and_every_first_button_what_to_do() -> None:
    for made in (past.parcel, past.masked_link, past.lookalike, past.long_con):
        entry = made()
        headline, (first, then) = wording.headline(entry), wording.next_step(entry)
        assert 3 <= len(headline.split()) <= 12, headline
        assert len(first.split()) <= 5, first
        assert then.endswith(".")
