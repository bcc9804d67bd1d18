"""Notifications with actions on a bus of our own, against a server of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

SERVER_AND_CLIENT = """
import asyncio, sys, threading
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, method, dbus_signal
from PySide6.QtCore import QCoreApplication, QTimer
from companion.ui.notifications import Notifications
got, closed, markup = [], [], sys.argv[1] == "markup"

class Server(ServiceInterface):
    def __init__(self):
        super().__init__("org.freedesktop.Notifications")
    @method()
    def GetCapabilities(self) -> "as":
        return ["actions", "body"] + (["body-markup"] if markup else [])
    @method()
    def Notify(self, app: "s", replaces: "u", icon: "s", title: "s", body: "s", actions: "as", hints: "a{sv}",
               expires: "i") -> "u":
        got.append((replaces, title, body, actions, hints["urgency"].value, expires))
        number = replaces or 41 + len(got)
        asyncio.get_running_loop().call_later(0.2, self.ActionInvoked, number, "yes")
        asyncio.get_running_loop().call_later(0.1, self.ActionInvoked, 9999, "yes")
        return number
    @method()
    def CloseNotification(self, number: "u"):
        closed.append(number)
    @dbus_signal()
    def ActionInvoked(self, number, action) -> "us":
        return [number, action]

async def serve(ready):
    bus = await MessageBus().connect()
    bus.export("/org/freedesktop/Notifications", Server())
    await bus.request_name("org.freedesktop.Notifications")
    ready.set()
    await asyncio.Event().wait()

ready = threading.Event()
threading.Thread(target=lambda: asyncio.run(serve(ready)), daemon=True).start()
ready.wait(10)
app = QCoreApplication([])
notes = Notifications()
main = threading.get_ident()
chosen = []

def send():
    assert notes.available
    assert notes.send("e1", "Bella has a question", "<b>Tom & Co</b>", [("yes", "Yes"), ("not_sure", "Not sure")])

def arrived(entry, action):
    chosen.append((entry, action, threading.get_ident() == main))
    notes.withdraw("e1")
    QTimer.singleShot(300, app.quit)

notes.ready.connect(send)
notes.chosen.connect(arrived)
notes.start()
QTimer.singleShot(20000, app.quit)
app.exec()
notes.stop()
print(repr((got, chosen, closed)))
sys.stdout.flush()
import os
os._exit(0)
"""


def run_on_a_bus(code: str, *arguments: str) -> str:
    if sys.platform != "linux" or shutil.which("dbus-run-session") is None:
        pytest.skip("needs a message bus")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    command = ["dbus-run-session", "--", sys.executable, "-c", textwrap.dedent(code), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("server", ["plain", "markup"])
def test_an_action_comes_back_on_the_qt_thread(server: str) -> None:
    got, chosen, closed = eval(run_on_a_bus(SERVER_AND_CLIENT, server))
    body = "&lt;b&gt;Tom &amp; Co&lt;/b&gt;" if server == "markup" else "‹b›Tom & Co‹/b›"
    assert got == [(0, "Bella has a question", body, ["yes", "Yes", "not_sure", "Not sure"], 1, -1)]
    assert chosen == [("e1", "yes", True)]
    assert closed == [42]


def test_without_a_server_the_windows_speak() -> None:
    code = """
    from PySide6.QtCore import QCoreApplication, QTimer
    from companion.ui.notifications import Notifications
    app = QCoreApplication([])
    notes = Notifications()
    notes.start()
    QTimer.singleShot(1500, app.quit)
    app.exec()
    print(notes.available, notes.send("e1", "t", "b", []))
    notes.stop()
    """
    assert run_on_a_bus(code).split() == ["False", "False"]
