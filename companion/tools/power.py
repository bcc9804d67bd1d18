"""Whether the computer runs on mains power, so that what can wait does not cost anybody's battery."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def on_mains(supplies: Path = SUPPLIES) -> bool:
    """True on mains power, and where no battery is known of; macOS is not asked, and counts as on mains."""
    if sys.platform == "win32":
        return _windows()
    if not sys.platform.startswith("linux"):
        return True
    batteries = False
    try:
        for supply in sorted(supplies.iterdir()):
            kind = _read(supply / "type")
            if kind in ("Mains", "USB") and _read(supply / "online") == "1":
                return True
            # A mouse or a headset has a battery too: its scope is its own device.
            batteries |= kind == "Battery" and _read(supply / "scope") != "Device"
    except OSError:
        return True
    return not batteries


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _windows() -> bool:
    """GetSystemPowerStatus: ACLineStatus is 0 on battery, 1 on mains, 255 where it is not known."""
    if sys.platform == "win32":
        status = (ctypes.c_ubyte * 12)()
        if ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
            return bool(status[0] != 0)
    return True
