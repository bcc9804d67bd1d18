"""A session bus of our own: the real `dbus-daemon`, something that takes notifications, somebody who sends them."""

from __future__ import annotations

import asyncio
import os
import subprocess
import threading
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
# No folders with services: nothing of this machine is started by a call.
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


class SessionBus:
    """A bus from construction to `close`. Every method may be called from the test's thread."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        self._configuration = folder / "bus.conf"
        self._configuration.write_text(CONFIGURATION.format(path=folder / "bus"))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="test bus", daemon=True)
        self._thread.start()
        self._server: MessageBus | None = None
        self._client: MessageBus | None = None
        self.shown: list[str] = []
        self._daemon: subprocess.Popen[str] | None = None
        self.begin()

    def begin(self) -> None:
        """Start the daemon, the server and the client."""
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={self._configuration}", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline()
        self._do(self._connect())

    def end(self) -> None:
        """The bus goes, as at the end of a login."""
        self._do(self._leave())
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(10)
            assert self._daemon.stdout is not None
            self._daemon.stdout.close()
        self._daemon = None

    def close(self) -> None:
        """End everything."""
        if self._daemon is not None:
            self.end()
        self._do(asyncio.sleep(0.05))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def send(self, *arguments: str) -> None:
        """Run the real `notify-send`."""
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}
        subprocess.run(["notify-send", *arguments], env=environment, check=True, timeout=30)

    def notify(self, application: str, title: str, body: str, entry: str = "", times: int = 1) -> None:
        """Notify; with `times`, again and again as fast as it goes, `{n}` in title and body counting."""
        self._do(self._notify(application, title, body, entry, times))

    def call(self, message: Message) -> Message | None:
        """Make any call."""
        assert self._client is not None
        return self._do(self._client.call(message))

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    async def _connect(self) -> None:
        self._server = await MessageBus(bus_address=self.address, bus_type=BusType.SESSION).connect()
        self._server.add_message_handler(self._serve)
        await self._server.request_name(SERVICE)
        self._client = await MessageBus(bus_address=self.address, bus_type=BusType.SESSION).connect()

    async def _leave(self) -> None:
        for bus in (self._client, self._server):
            if bus is not None:
                bus.disconnect()
        self._client = self._server = None

    def _serve(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL or message.interface != SERVICE:
            return False
        if message.member == "GetServerInformation":
            return Message.new_method_return(message, "ssss", ["test", "example", "1", "1.2"])
        if message.member == "GetCapabilities":
            return Message.new_method_return(message, "as", [["body", "body-markup"]])
        self.shown.append(str(message.body[3])[:40])
        return Message.new_method_return(message, "u", [len(self.shown)])

    async def _notify(self, application: str, title: str, body: str, entry: str, times: int) -> None:
        assert self._client is not None
        hints = {"desktop-entry": Variant("s", entry)} if entry else {}
        # In small batches: the library gives up the connection when the socket is full.
        for first in range(0, times, 20):
            calls = []
            for number in range(first, min(first + 20, times)):
                title_, body_ = (each.replace("{n}", str(number)) for each in (title, body))
                content = [application, 0, "", title_, body_, [], hints, -1]
                calls.append(Message(SERVICE, PATH, SERVICE, "Notify", signature="susssasa{sv}i", body=content))
            await asyncio.gather(*(self._client.call(call) for call in calls))
