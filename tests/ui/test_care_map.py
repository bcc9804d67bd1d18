"""What matters: one picture, moved by hand and by keyboard; what is told goes to the companion and can be undone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.feedback import Wish
from companion.domain.journal import CareItem
from companion.ui import caring, theme
from companion.ui.care_map import LISTED, CareMap
from companion.ui.care_picture import STEP, Bead, ink
from companion.ui.context import Context
from companion.ui.labels import TEXT
from companion.ui.theme import DARK, LIGHT, Colours, Theme, contrast
from companion.ui.widgets import Button, Quote
from tests.support.desk import FakeDesk


def wishes(desk: FakeDesk) -> list[Wish]:
    """All that was told."""
    return [told for name, told in desk.calls if name == "wish" and isinstance(told, Wish)]


def button(within: QWidget, words: str) -> Button:
    """The visible button that says so."""
    return next(b for b in within.findChildren(Button) if b.words == words and b.isVisibleTo(within))


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> CareMap:
    """The page, wide enough for the picture."""
    made = CareMap(context)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made.picture.beads))
    QTest.qWait(30)
    return made


def bead(page: CareMap, name: str) -> Bead:
    """The bead of that name."""
    return next(b for b in page.picture.beads if b.name == name)


# Without Qt


@pytest.mark.parametrize(
    ("subject", "sort", "domain", "lane"),
    [
        ("ben@example.org", "", "family", "person"),
        ("notices@bank.example", "", "money", "place"),
        ("", "", "money", "topic"),
        ("/home/june/Photos", "", "home", "folder"),
        ("C:\\Photos", "", "home", "folder"),
        ("GB00 HARB 0000 0012", "", "money", "account"),
        ("our word", "code", "family", "person"),
        ("Elm Street", "place", "family", "place"),
    ],
)
def test_what_sort_of_thing_it_is(subject: str, sort: str, domain: str, lane: str) -> None:
    assert caring.sort_of(CareItem(subject, subject, domain, 0.5, 0.4, 0.6, (), sort)) == lane


def test_how_sure_it_is_is_said() -> None:
    sure = CareItem("a@example.org", "A", "family", 0.5, 0.45, 0.55)
    assert caring.sureness(sure) == TEXT["care.sure"]
    unsure = CareItem("a@example.org", "A", "family", 0.5, 0.1, 0.9)
    assert "hardly matters" in caring.sureness(unsure)
    assert "matters most" in caring.sureness(unsure)


_PLACES = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 500), st.floats(1, 300)), max_size=25)


@given(_PLACES)
def test_no_item_covers_another(made: list[tuple[float, float, float]]) -> None:
    items = [CareItem(f"p{n}@example.org", "", "family", weight, 0, 1) for n, (weight, _, _) in enumerate(made)]
    reach = [(start, start + wide) for _, start, wide in made]
    found = caring.spots(items, reach)
    assert [spot.item for spot in found] == items
    for one, spot in enumerate(found):
        for other in range(one):
            if found[other].line == spot.line:
                assert reach[one][1] <= reach[other][0] or reach[one][0] >= reach[other][1]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_sort_can_be_told_and_read(colours: Colours) -> None:
    look = Theme(colours, False)
    for sort in caring.SORTS:
        for ground in (colours.surface, colours.sunken):
            assert contrast(ink(look, sort), ground) >= 4.5, sort


# The picture


def test_the_closer_the_more_it_matters(page: CareMap) -> None:
    assert bead(page, "Ben (son)").x() < bead(page, "Otter Trust").x()
    for one in page.picture.beads:
        x = one.x() + one.width() - one.height() / 2 if one.left else one.x() + one.height() / 2
        there = page.picture.weight_at(QPointF(x, one.y() + one.height() / 2))
        assert there == pytest.approx(one.weight, abs=0.03), one.name
        assert one.x() >= 0, one.name
        assert one.x() + one.width() <= page.picture.width(), one.name


def test_no_bead_covers_another(page: CareMap) -> None:
    shown = page.picture.beads
    for number, one in enumerate(shown):
        for other in shown[:number]:
            assert not one.geometry().intersects(other.geometry()), (one.name, other.name)


def test_the_keyboard_moves_it_and_the_companion_is_told_once(page: CareMap, desk: FakeDesk, qtbot: QtBot) -> None:
    bank = bead(page, "Harbour Bank")
    bank.setFocus()
    for _ in range(3):
        QTest.keyClick(bank, Qt.Key.Key_Left)
    assert wishes(desk) == []
    qtbot.waitUntil(lambda: len(wishes(desk)) == 1, timeout=5000)
    told = wishes(desk)[0]
    assert told.weight == pytest.approx(0.72 + 3 * STEP)
    assert (told.subject, told.sort, told.contact) == ("notices@harbourbank.example", "place", "01632 960 001")
    qtbot.waitUntil(lambda: bead(page, "Harbour Bank").weight > 0.8)
    assert QApplication.focusWidget() is bead(page, "Harbour Bank")


def test_going_on_tells_at_once_and_arrows_walk(page: CareMap, desk: FakeDesk) -> None:
    first = bead(page, "Ben (son)")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert [w.subject for w in wishes(desk)] == ["ben@example.org"]
    assert isinstance(QApplication.focusWidget(), Bead)


def test_it_is_dragged_with_the_mouse(page: CareMap, desk: FakeDesk) -> None:
    photos = bead(page, "Photos")
    middle = photos.rect().center()
    QTest.mousePress(photos, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for step in (20, 60, 120):
        QTest.mouseMove(photos, QPoint(middle.x() + step, middle.y()))
    QTest.mouseRelease(photos, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, photos.rect().center())
    told = wishes(desk)
    assert [w.subject for w in told] == ["/home/june/Photos"]
    assert told[0].weight < 0.6


def test_a_click_opens_it_and_the_word_stays_hidden(page: CareMap, qtbot: QtBot) -> None:
    QTest.mouseClick(bead(page, "Our family's word"), Qt.MouseButton.LeftButton)
    assert isinstance(QApplication.focusWidget(), QSlider)
    assert not any("heron" in quote.accessibleName() for quote in page.findChildren(Quote))
    QTest.qWait(20)
    button(page, TEXT["care.word.show"]).click()
    assert any("heron" in quote.accessibleName() for quote in page.findChildren(Quote))
    button(page, TEXT["care.close"]).click()
    assert QApplication.focusWidget() is bead(page, "Our family's word")
    QTest.qWait(10)
    assert not any("heron" in quote.accessibleName() for quote in page.findChildren(Quote))


def test_it_is_forgotten_and_that_can_be_undone(page: CareMap, desk: FakeDesk) -> None:
    otter = bead(page, "Otter Trust")
    otter.setFocus()
    QTest.keyClick(otter, Qt.Key.Key_Delete)
    assert wishes(desk)[-1].weight < 0
    QTest.qWait(20)
    button(page, TEXT["undo"]).click()
    assert ("undo", wishes(desk)[-1].id) in desk.calls


def test_where_there_is_no_room_there_is_the_list(page: CareMap) -> None:
    assert not page.listed
    page.views["list"].click()
    assert page.listed
    assert len(page.findChildren(QSlider)) == len(page.picture.beads)
    page.views["picture"].click()
    page.resize(420, 900)
    QTest.qWait(20)
    assert page.listed
    assert not page.picture.isVisible()


def test_every_bead_says_everything_to_a_screen_reader(page: CareMap) -> None:
    said = bead(page, "Harbour Bank").accessibleName()
    assert said.startswith("Harbour Bank. Places and firms. matters a lot. ")
    assert bead(page, "Harbour Bank").accessibleDescription() == TEXT["care.keys"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_is_drawn_either_way_round(
    qapp: QApplication, context: Context, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    made = CareMap(context)
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)
    made.resize(1000, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made.picture.beads))
    QTest.qWait(30)
    near, far = bead(made, "Ben (son)").geometry().center().x(), bead(made, "Otter Trust").geometry().center().x()
    assert (near < far) == (direction is Qt.LayoutDirection.LeftToRight)
    assert not made.grab().isNull()


def test_a_crowd_stays_a_picture_and_the_list_comes_in_parts(context: Context, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.cares = [
        CareItem(f"p{n}@example.org", f"Person {n}", "family", 0.9 - n / 1000, 0.1, 0.95, ("you_wrote:3",))
        for n in range(300)
    ]
    desk.cares.append(CareItem("quiet@example.org", "Quiet One", "family", 0.2, 0.1, 0.3, ("you_said",)))
    made = CareMap(context)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made.picture.beads))
    QTest.qWait(30)
    assert len(made.picture.beads) == caring.MOST
    assert "Quiet One" in [one.name for one in made.picture.beads]
    made.views["list"].click()
    assert len(made.findChildren(QSlider)) == LISTED
    QTest.qWait(20)
    button(made, TEXT["care.more"]).click()
    QTest.qWait(20)
    assert len([s for s in made.findChildren(QSlider) if s.isVisible()]) == 2 * LISTED


# The form


def test_the_banks_number_is_added(page: CareMap, desk: FakeDesk) -> None:
    form = page.form
    form.kinds["bank"].click()
    form.name.setText("Harbour Bank")
    form.go.click()
    assert wishes(desk) == []
    form.contact.setText("01632 960 002")
    form.go.click()
    told = wishes(desk)[-1]
    assert (told.subject, told.domain, told.sort, told.contact) == ("Harbour Bank", "money", "place", "01632 960 002")


def test_a_daughter_and_a_word_are_added(page: CareMap, desk: FakeDesk) -> None:
    form = page.form
    form.kinds["person"].click()
    QTest.keyClicks(form.name, "my daughter")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert (wishes(desk)[-1].subject, wishes(desk)[-1].sort) == ("my daughter", "person")
    form.kinds["code"].click()
    form.contact.setText("he")
    form.go.click()
    assert wishes(desk)[-1].sort == "person"
    form.contact.setText("heron")
    form.go.click()
    assert (wishes(desk)[-1].sort, wishes(desk)[-1].contact) == ("code", "heron")
    assert wishes(desk)[-1].domain == "family"


def test_themes_and_sizes_are_all_drawn(qapp: QApplication, context: Context, qtbot: QtBot) -> None:
    for appearance, scale in (("light", 1.0), ("dark", 2.0)):
        look = theme.make(appearance, scale)
        made = CareMap(Context(context.desk, context.bridge, look, "Bella", context.clock, context.new_id))
        qtbot.addWidget(made)
        made.resize(1400, 900)
        made.show()
        qtbot.waitUntil(lambda made=made: bool(made.picture.beads))  # type: ignore[misc]
        QTest.qWait(30)
        assert made.picture.isVisible()
        for one in made.picture.beads:
            assert one.x() >= 0
            assert one.x() + one.width() <= made.picture.width() + 1, one.name
