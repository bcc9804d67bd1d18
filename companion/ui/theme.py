"""The design system: colours, type scale, spacing, and the one style sheet made from them.

Two palettes, light and dark. Every text colour reaches a contrast of 4.5:1 on every ground it is used on (WCAG 2.2,
1.4.3), every control's edge and focus ring 3:1 (1.4.11). Red belongs to warnings and to nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

BASE_POINTS = 11.0
"""Body text at 100 %, in points. The platform's own size wins where it is larger."""
SCALE = {"small": 0.9, "body": 1.0, "lead": 1.12, "heading": 1.22, "title": 1.6}
"""Sizes relative to body text."""
ICONS = Path(__file__).parents[2] / "assets" / "icons"
STEP = 8
"""The unit of spacing in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette. Names say what a colour is for, never what it looks like."""

    ground: str
    surface: str
    sunken: str
    ink: str
    soft: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    focus: str
    mark: str
    on_mark: str
    quiet: str
    quiet_ground: str
    ask: str
    ask_ground: str
    warn: str
    warn_ground: str
    warn_solid: str
    on_warn: str
    decline: str
    decline_ground: str
    trouble: str
    trouble_ground: str


LIGHT = Colours(
    ground="#f5f2ea",
    surface="#ffffff",
    sunken="#efebe1",
    ink="#22282b",
    soft="#545d61",
    line="#ddd7c9",
    edge="#837d6f",
    accent="#1f5f58",
    accent_strong="#174a45",
    on_accent="#ffffff",
    focus="#0b5cad",
    mark="#ffe394",
    on_mark="#22282b",
    quiet="#43594f",
    quiet_ground="#e6ede8",
    ask="#1a568a",
    ask_ground="#e3edf7",
    warn="#9f1611",
    warn_ground="#fbe7e4",
    warn_solid="#b01c16",
    on_warn="#ffffff",
    decline="#633673",
    decline_ground="#f1e7f5",
    trouble="#664c00",
    trouble_ground="#f6edd0",
)

DARK = Colours(
    ground="#191c1e",
    surface="#22272a",
    sunken="#2b3135",
    ink="#edeae3",
    soft="#b6bcba",
    line="#3a4146",
    edge="#838b90",
    accent="#86cdc0",
    accent_strong="#a6ded3",
    on_accent="#0f2320",
    focus="#8fc3ff",
    mark="#6d5410",
    on_mark="#fff4d6",
    quiet="#b3cabe",
    quiet_ground="#2a3530",
    ask="#a3cdf3",
    ask_ground="#1f3246",
    warn="#ffb3a9",
    warn_ground="#43211f",
    warn_solid="#c5281f",
    on_warn="#ffffff",
    decline="#dcb8e8",
    decline_ground="#38273f",
    trouble="#ecd28b",
    trouble_ground="#3a3115",
)

VOICES = ("silent", "ask", "warn", "decline", "unreadable", "granted")


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette at a text size."""

    colours: Colours
    dark: bool
    text_scale: float = 1.0

    def px(self, units: float) -> int:
        """Spacing in pixels; grows more slowly than the text, so that large text still finds room."""
        return round(units * STEP * (1 + (self.text_scale - 1) * 0.4))

    def em(self, count: float) -> int:
        """Width of about `count` characters of body text, in pixels."""
        return round(count * self.points("body") * 0.75)

    def points(self, size: str) -> float:
        """Font size in points for a step of the type scale."""
        return round(base_points() * self.text_scale * SCALE[size], 2)

    def voice(self, name: str) -> tuple[str, str]:
        """(text, ground) of a voice: an act's word, or `unreadable`."""
        of = self.colours
        return {
            "silent": (of.quiet, of.quiet_ground),
            "granted": (of.quiet, of.quiet_ground),
            "ask": (of.ask, of.ask_ground),
            "warn": (of.warn, of.warn_ground),
            "decline": (of.decline, of.decline_ground),
        }.get(name, (of.trouble, of.trouble_ground))

    def font(self, size: str = "body", bold: bool = False, fixed: bool = False) -> QFont:
        """A font of the type scale."""
        if fixed:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        else:
            font = QFont(QGuiApplication.font())
        font.setPointSizeF(self.points(size))
        font.setBold(bold)
        return font


def base_points() -> float:
    """Body size: ours or the platform's, whichever is larger."""
    return max(BASE_POINTS, _platform_points())


@cache
def _platform_points() -> float:
    # Asked once, before `apply` has changed the application's font.
    size = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return size if 0 < size <= 40 else BASE_POINTS


def make(appearance: str = "system", text_scale: float = 1.0) -> Theme:
    """The theme for a setting: `light`, `dark`, or `system` (follow the desktop)."""
    dark = appearance == "dark"
    if appearance == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return Theme(DARK if dark else LIGHT, dark, min(max(text_scale, 0.8), 3.0))


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application."""
    base_points()
    app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(app.font())
    font.setPointSizeF(theme.points("body"))
    app.setFont(font)
    app.setPalette(palette(theme.colours))
    app.setStyleSheet(style_sheet(theme))


def palette(of: Colours) -> QPalette:
    """The palette for what no style sheet rule covers."""
    out = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, of.ground),
        (role.WindowText, of.ink),
        (role.Base, of.surface),
        (role.AlternateBase, of.sunken),
        (role.Text, of.ink),
        (role.Button, of.surface),
        (role.ButtonText, of.ink),
        (role.BrightText, of.ink),
        (role.ToolTipBase, of.surface),
        (role.ToolTipText, of.ink),
        (role.PlaceholderText, of.soft),
        (role.Highlight, of.accent),
        (role.HighlightedText, of.on_accent),
        (role.Link, of.accent),
        (role.LinkVisited, of.accent),
        (role.Accent, of.accent),
        (role.Light, of.surface),
        (role.Midlight, of.line),
        (role.Mid, of.line),
        (role.Dark, of.edge),
        (role.Shadow, of.edge),
    ):
        out.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, which, QColor(of.soft))
    return out


def style_sheet(theme: Theme) -> str:
    """One style sheet for all windows. Widgets opt in by the dynamic property `role`."""
    names = {f.name: getattr(theme.colours, f.name) for f in fields(Colours)}
    names |= {size: f"{theme.points(size)}pt" for size in SCALE}
    names |= {f"u{n}": f"{theme.px(n / 2)}px" for n in range(1, 9)}
    shade = "dark" if theme.dark else "light"
    names |= {icon: f'url("{(ICONS / f"{icon}-{shade}.svg").as_posix()}")' for icon in ("arrow", "tick")}
    names |= {"radius": f"{theme.px(1)}px", "pill": f"{theme.px(1.25)}px", "bar": f"{theme.px(1.5)}px"}
    sheet = _SHEET
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name};", f"{names[name]};").replace(f"@{name} ", f"{names[name]} ")
    return sheet


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2) of `#rrggbb`."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2), from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


_SHEET = """
QWidget { color: @ink; }
QMainWindow, QDialog, QWidget[role="ground"] { background: @ground; }
QWidget[role="page"] { background: @ground; }
QScrollArea { background: transparent; border: none; }
QScrollArea[role="reading"] { border: 2px solid transparent; border-radius: @radius; }
QScrollArea[role="reading"]:focus { border: 2px solid @focus; }
QScrollArea > QWidget > QWidget { background: transparent; }
QLabel { background: transparent; font-size: @body; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; }
QLabel[role="lead"] { font-size: @lead; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: @soft; }
QLabel[role="small"] { color: @soft; font-size: @small; }
QLabel[role="onwarn"] { color: @on_warn; font-size: @heading; font-weight: 600; }
QLabel[role="chip"] { border-radius: @pill; padding: @u1 @u2; font-size: @small; font-weight: 600; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: @radius; }
QFrame[role="sunken"] { background: @sunken; border: 1px solid @line; border-radius: @radius; }
QFrame[role="side"] { background: @sunken; border: none; border-right: 1px solid @line; }
QFrame[role="notice"] { background: @quiet_ground; border: 1px solid @line; border-radius: @radius; }
QFrame[role="trouble"] { background: @trouble_ground; border: 1px solid @edge; border-radius: @radius; }
QFrame[role="warnband"] { background: @warn_solid; border: none; }
QFrame[role="askband"] { background: @ask_ground; border: none; }
QFrame[role="declineband"] { background: @decline_ground; border: none; }
QFrame[role="foot"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[role="line"] { background: @line; border: none; }

QPushButton { background: @surface; border: 2px solid @edge; border-radius: @radius; padding: @u1 @u3;
  font-size: @body; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @focus; outline: none; }
QPushButton:disabled { color: @soft; border: 2px dashed @line; background: transparent; }
QPushButton[role="primary"] { background: @accent; color: @on_accent; border: 2px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accent_strong; border: 2px solid @accent_strong; }
QPushButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled { background: @line; color: @soft; border: 2px dashed @edge; }
QPushButton[role="plain"] { background: transparent; border: 2px solid transparent; color: @accent;
  padding: @u1 @u2; text-decoration: underline; }
QPushButton[role="plain"]:hover { background: @sunken; }
QPushButton[role="plain"]:focus { border: 2px solid @focus; }
QPushButton[role="plain"]:disabled { color: @soft; }
QPushButton[role="nav"] { background: transparent; border: 2px solid transparent; text-align: left;
  padding: @u2 @u3; }
QPushButton[role="nav"]:hover { background: @line; }
QPushButton[role="nav"]:checked { background: @surface; border: 2px solid @accent; font-weight: 600; }
QPushButton[role="nav"]:focus { border: 2px solid @focus; }
QPushButton[role="filter"] { border-radius: @pill; padding: @u1 @u2; }
QPushButton[role="filter"]:checked { background: @accent; color: @on_accent; border: 2px solid @accent;
  font-weight: 600; }
QPushButton[role="filter"]:focus { border: 2px solid @focus; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QTextBrowser { background: @surface; color: @ink;
  border: 2px solid @edge; border-radius: @radius; padding: @u1 @u2; font-size: @body;
  selection-background-color: @accent; selection-color: @on_accent; placeholder-text-color: @soft; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QTextBrowser:focus {
  border: 2px solid @focus; }
QTextBrowser { padding: @u3; }
QComboBox { padding-right: @u6; }
QComboBox::drop-down { border: none; width: @u6; }
QComboBox::down-arrow { image: @arrow; width: @u3; height: @u3; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @edge;
  selection-background-color: @accent; selection-color: @on_accent; }
QListView { background: @surface; border: 2px solid @line; border-radius: @radius; outline: none; }
QListView:focus { border: 2px solid @focus; }
QListView[role="titles"] { padding: @u1; }
QListView[role="titles"]::item:selected { background: @accent; color: @on_accent; }
QCheckBox, QRadioButton { spacing: @u2; font-size: @body; background: transparent; padding: @u1; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @focus; border-radius: @radius; }
QCheckBox::indicator { width: @u4; height: @u4; border: 2px solid @edge; border-radius: @u1; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border: 2px solid @accent; image: @tick; }
QCheckBox:disabled { color: @soft; }
QSlider { min-height: @u8; }
QSlider:focus { border: 2px solid @focus; border-radius: @radius; }
QSlider::groove:horizontal { height: @u1; background: @line; border-radius: 3px; border: 1px solid @edge; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { background: @surface; border: 3px solid @accent; width: @u3; height: @u3;
  margin: -@u3 0; border-radius: @u2; }
QProgressBar { background: @sunken; border: 1px solid @edge; border-radius: 4px; height: @bar; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QMenu { background: @surface; color: @ink; border: 1px solid @edge; padding: @u1; }
QMenu::item { padding: @u1 @u4; border-radius: @u1; }
QMenu::item:selected { background: @accent; color: @on_accent; }
QMenu::separator { height: 1px; background: @line; margin: @u1; }
QToolTip { background: @surface; color: @ink; border: 1px solid @edge; padding: @u1; }
QScrollBar:vertical { background: transparent; width: @u3; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: @u8; margin: 3px; }
QScrollBar:horizontal { background: transparent; height: @u3; margin: 0; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 4px; min-width: @u8; margin: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
