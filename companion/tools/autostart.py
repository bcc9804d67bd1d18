"""Start with the desktop: a file or a registry value of the person's own account, on or off at their wish."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from companion.domain.errors import NeedsPerson

NAME = "companion-guard"


def turn(on: bool) -> None:
    """Switch it on or off. Raises `NeedsPerson("autostart.cannot_write")`."""
    try:
        if sys.platform == "win32":
            _windows(on)
            return
        path, content = _mac() if sys.platform == "darwin" else _linux()
        if on:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise NeedsPerson("autostart.cannot_write") from error


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "run", "--hidden"]
    return [sys.executable, "-m", "companion", "run", "--hidden"]


def _linux() -> tuple[Path, str]:
    """Desktop Application Autostart Specification (freedesktop.org)."""
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    words = " ".join('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in _command())
    content = (
        "[Desktop Entry]\nType=Application\nName=Companion\nComment=Watches for scams\n"
        f"Exec={words}\nX-GNOME-Autostart-enabled=true\n"
    )
    return config / "autostart" / f"{NAME}.desktop", content


def _mac() -> tuple[Path, str]:
    """launchd.plist(5), an agent of the person's own login."""
    words = "".join(f"<string>{word.replace('&', '&amp;').replace('<', '&lt;')}</string>" for word in _command())
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"'
        ' "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>Label</key>'
        f"<string>org.{NAME}</string><key>ProgramArguments</key><array>{words}</array><key>RunAtLoad</key><true/>"
        "</dict></plist>\n"
    )
    return Path.home() / "Library" / "LaunchAgents" / f"org.{NAME}.plist", content


if sys.platform == "win32":
    import subprocess
    import winreg

    def _windows(on: bool) -> None:
        place = r"Software\Microsoft\Windows\CurrentVersion\Run"
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place, 0, winreg.KEY_SET_VALUE) as key:
            if on:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(_command()))
            else:
                try:
                    winreg.DeleteValue(key, NAME)
                except FileNotFoundError:
                    return
