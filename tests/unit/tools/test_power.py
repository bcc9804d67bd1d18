"""Whether the computer runs on mains power."""

from pathlib import Path

import pytest

from companion.tools.power import on_mains


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(text + "\n", encoding="ascii")


@pytest.mark.parametrize(("online", "expected"), [("1", True), ("0", False)])
def test_a_laptop_is_on_mains_while_its_plug_is_in(tmp_path: Path, online: str, expected: bool) -> None:
    supply(tmp_path, "BAT0", type="Battery", status="Discharging")
    supply(tmp_path, "AC", type="Mains", online=online)
    assert on_mains(tmp_path) is expected


def test_a_laptop_that_shows_only_its_battery_is_on_battery(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", scope="System")
    assert not on_mains(tmp_path)


def test_a_mouse_has_a_battery_too(tmp_path: Path) -> None:
    supply(tmp_path, "hidpp_battery_0", type="Battery", scope="Device")
    assert on_mains(tmp_path)


def test_a_machine_that_tells_nothing_counts_as_on_mains(tmp_path: Path) -> None:
    assert on_mains(tmp_path)
    assert on_mains(tmp_path / "missing")
