"""Starting with the desktop is a file of the person's own, there or not as they wish."""

from __future__ import annotations

import configparser
import sys
from pathlib import Path

import pytest

from companion.domain.errors import NeedsPerson
from companion.tools import autostart

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the file is Linux's")


def test_on_writes_a_desktop_entry_that_starts_this_very_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart.turn(True)
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "autostart" / "companion-guard.desktop")
    assert entry["Desktop Entry"]["Type"] == "Application"
    assert sys.executable in entry["Desktop Entry"]["Exec"]
    assert entry["Desktop Entry"]["Exec"].endswith('"run" "--hidden"')


def test_off_takes_it_away_and_off_again_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart.turn(True)
    autostart.turn(False)
    autostart.turn(False)
    assert list((tmp_path / "autostart").iterdir()) == []


def test_where_it_cannot_be_written_the_person_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    with pytest.raises(NeedsPerson, match=r"autostart\.cannot_write"):
        autostart.turn(True)
