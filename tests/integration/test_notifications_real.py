"""Notifications of a run without windows, on a bus of our own with a real server: dunst on a virtual display."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")

SHELL = """
Xvfb -displayfd 3 -screen 0 640x480x24 -nolisten tcp 3>"$FOLDER/display" >/dev/null 2>&1 & xvfb=$!
for i in $(seq 100); do [ -s "$FOLDER/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$FOLDER/display") dunst -conf "$FOLDER/dunstrc" >/dev/null 2>&1 & dunst=$!
for i in $(seq 100); do dunstctl count >/dev/null 2>&1 && break; sleep 0.1; done
$PYTHON "$FOLDER/script.py"; status=$?
dunstctl close-all; sleep 0.2; $PYTHON "$FOLDER/history.py" > "$FOLDER/history"
kill $dunst $xvfb; exit $status
"""

HISTORY = """
# `dunstctl history` needs a program of systemd, which not every machine has; the bus itself is enough.
import asyncio, json
from dbus_fast import Message
from dbus_fast.aio import MessageBus

async def ask():
    bus = await MessageBus().connect()
    place = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.dunstproject.cmd0")
    reply = await bus.call(Message(*place, "NotificationListHistory"))
    print(json.dumps([{name: held.value for name, held in each.items()} for each in reply.body[0]]))
    bus.disconnect()

asyncio.run(ask())
"""

HEAD = """
import time
from dataclasses import replace
from companion.domain.observation import Address
from companion.settings import QuietHours, Settings
from companion.ui.notices import DesktopNotices
from tests.support import desk as past

def screen(**chosen):
    return DesktopNotices(Settings(dog="Bella", **chosen))

def until_sent(notices):
    deadline = time.monotonic() + 10
    while not notices._sender._numbers:
        assert time.monotonic() < deadline, "nothing was sent"
        time.sleep(0.05)
"""


def environment(folder: Path) -> dict[str, str]:
    """No display and no variable of the surrounding desktop."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHON": sys.executable,
        "FOLDER": str(folder),
        "PYTHONWARNINGS": "error",
    }


def shown(folder: Path, script: str, configuration: str = "") -> list[dict[str, Any]]:
    """What the server's own history holds after the script, newest first."""
    (folder / "dunstrc").write_text(configuration)
    (folder / "history.py").write_text(HISTORY)
    (folder / "script.py").write_text(HEAD + textwrap.dedent(script))
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SHELL],
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    history: list[dict[str, Any]] = json.loads((folder / "history").read_text())
    return history


@pytest.mark.parametrize(
    ("markup", "mark"), [("", "‹b›Tom‹/b› & ‹a href="), ("[global]\n    markup = full\n", "<b>Tom</b> & <a href=")]
)
def test_a_warning_arrives_and_what_a_stranger_wrote_is_inert(tmp_path: Path, markup: str, mark: str) -> None:
    found = shown(
        tmp_path,
        """
        notices = screen(notifications="full")
        notices.start()
        made = past.parcel()
        name = '<b>Tom</b> & <a href="https://evil.invalid">Co</a>'
        seen = replace(made.observation, sender=Address("tom@example.org", name), subject="see https://evil.invalid/x")
        notices.show(past.real_bank())
        notices.show(replace(made, observation=seen))
        notices.show(replace(made, observation=seen))
        until_sent(notices)
        notices.stop()
        """,
        markup,
    )
    assert len(found) == 1, "told once, and nothing of a quiet decision"
    assert found[0]["summary"] == "Bella is barking"
    assert found[0]["appname"] == "Bella"
    assert found[0]["timeout"] == 0, "a warning stays until it is read"
    drawn = ET.fromstring(f"<all>{found[0]['message']}</all>")
    assert {each.tag for each in drawn.iter()} <= {"all", "b"}
    assert [each.text for each in drawn.iter("b")] == ["Bella is barking"], "only the server's own title is bold"
    text = "".join(drawn.itertext())
    assert mark in text
    assert "This looks like a trap" in text
    assert "https://" not in text, "nothing that the server would make a link of"
    assert "companion explain d1parcel" in text


def test_a_notification_tells_no_more_than_allowed_and_waits_for_the_morning(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        """
        notices = screen(notifications="none", quiet_hours=QuietHours(on=True, start="22:00", end="07:00"))
        notices._clock = lambda: time.mktime((2026, 11, 25, 23, 0, 0, 0, 0, -1))
        notices.start()
        notices.show(past.parcel())
        time.sleep(0.5)
        assert not notices._sender._numbers, "it is night"
        notices.after_quiet_hours()
        notices._clock = lambda: time.mktime((2026, 11, 26, 7, 0, 0, 0, 0, -1))
        notices.after_quiet_hours()
        until_sent(notices)
        notices.stop()
        """,
    )
    assert [each["summary"] for each in found] == ["Bella is barking"]
    assert found[0]["body"] == "Details with: companion explain d1parcel"


def test_a_question_is_answered_in_the_notification(tmp_path: Path) -> None:
    shown(
        tmp_path,
        """
        import subprocess
        desk = past.FakeDesk()
        notices = screen()
        notices.serve(desk)
        notices.start()
        made = past.remote_tool()
        notices.show(made)
        until_sent(notices)
        # A click on a stranger's notification, or one by anybody but the server, is no answer.
        number = next(iter(notices._sender._shown))
        forged = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/Notifications",
                  "org.freedesktop.Notifications.ActionInvoked", f"uint32:{number}", "string:my_own_idea"]
        subprocess.run(forged, check=True)
        time.sleep(0.5)
        assert not [call for call in desk.calls if call[0] == "answer"]
        notices.chosen(made.id, "my_own_idea")
        notices.chosen(made.id, "not_sure")
        given = [arguments for name, arguments in desk.calls if name == "answer"]
        assert [(each.answer, each.reply) for each in given] == [("reply", "my_own_idea")]
        notices.stop()
        """,
    )


@pytest.mark.parametrize("bus", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_it_is_silent_and_nobody_waits(tmp_path: Path, bus: str) -> None:
    script = """
    notices = screen()
    notices.start()
    began = time.monotonic()
    for number in range(100):
        made = past.parcel()
        notices.show(replace(made, id=str(number), decision=replace(made.decision, id=str(number))))
    assert time.monotonic() - began < 1.0
    notices.stop()
    """
    (tmp_path / "script.py").write_text(HEAD + textwrap.dedent(script))
    done = subprocess.run(
        [sys.executable, str(tmp_path / "script.py")],
        env={**environment(tmp_path), "DBUS_SESSION_BUS_ADDRESS": bus},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_first_start_without_display_and_key_ring_says_so_and_ends_cleanly(
    tmp_path: Path, number: signal.Signals
) -> None:
    (tmp_path / "Downloads").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "companion", "run", "--headless"],
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    said = []
    while not said or "End with Ctrl+C" not in said[-1]:
        said.append(process.stdout.readline())
        assert said[-1], "it ended too early"
    process.send_signal(number)
    out, trouble = process.communicate(timeout=30)
    words = "".join(said) + out
    assert process.returncode == 0
    assert trouble == ""
    assert "Companion is watching: Downloads, Remote control." in words
    assert "This computer has no key ring. What I learn is gone when I quit." in words
    assert not list(tmp_path.rglob("memory.db*")), "nothing is left of the memory"
