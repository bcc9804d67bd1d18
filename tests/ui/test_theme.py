"""Contrast, and one red."""

from __future__ import annotations

import colorsys

import pytest
from PySide6.QtWidgets import QApplication

from companion.ui import theme
from companion.ui.theme import DARK, LIGHT, VOICES, Colours, Theme, contrast


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_all_text_can_be_read(colours: Colours) -> None:
    grounds = (colours.ground, colours.surface, colours.sunken)
    notices = (colours.quiet_ground, colours.trouble_ground, colours.ask_ground, colours.decline_ground)
    for ground in (*grounds, *notices):
        assert contrast(colours.ink, ground) >= 4.5
        assert contrast(colours.accent, ground) >= 4.5
    for ground in grounds:
        assert contrast(colours.soft, ground) >= 4.5
        for voice in VOICES:
            assert contrast(Theme(colours, False).voice(voice)[0], ground) >= 4.5, voice
    for voice in VOICES:
        assert contrast(*Theme(colours, False).voice(voice)) >= 4.5, voice
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_strong) >= 4.5
    assert contrast(colours.on_warn, colours.warn_solid) >= 4.5
    assert contrast(colours.on_mark, colours.mark) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_edges_and_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.ground, colours.surface, colours.sunken):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.focus, ground) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_red_belongs_to_warnings_alone(colours: Colours) -> None:
    for name in Colours.__dataclass_fields__:
        value = getattr(colours, name)
        red, green, blue = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
        hue, saturation, _ = colorsys.rgb_to_hsv(red, green, blue)
        is_red = saturation > 0.4 and (hue < 20 / 360 or hue > 340 / 360)
        assert is_red == (name in ("warn", "warn_solid", "warn_ground") and saturation > 0.4), name


def test_the_style_sheet_leaves_no_gap(qapp: QApplication) -> None:
    for appearance in ("light", "dark"):
        for scale in (1.0, 2.0):
            assert "@" not in theme.style_sheet(theme.make(appearance, scale))


def test_text_grows_with_the_setting(qapp: QApplication) -> None:
    assert theme.make("light", 2.0).points("body") == pytest.approx(2 * theme.make("light", 1.0).points("body"))
    assert theme.make("light", 99.0).text_scale == 3.0
