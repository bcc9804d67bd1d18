"""Desktop notifications with actions, over D-Bus on Linux (freedesktop Desktop Notifications, version 1.2).

Qt's own message bubbles carry no action, so the bus is spoken to directly, on a thread of its own. Where there is no
bus or no server, `available` stays False and the windows do the talking.
"""

from __future__ import annotations

import asyncio
import html
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal, Slot

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CALL_SECONDS = 3.0
"""A server that takes longer is treated as absent."""
NEVER_EXPIRES = 0


class Notifications(QObject):
    """Sends notifications and tells which action was chosen."""

    chosen = Signal(str, str)
    """(the entry's id, the action's id), on the Qt thread."""
    ready = Signal()
    """A server answered; `available` is True from now on."""

    _arrived = Signal(str, str)

    def __init__(self, app_name: str = "Companion") -> None:
        super().__init__()
        self._app_name = app_name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bus: _Bus | None = None
        self._shown: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self.available = False
        self._arrived.connect(self._land, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Look for a server in the background."""
        if sys.platform != "linux":
            return
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._run, args=(self._loop,), name="notifications", daemon=True).start()
        asyncio.run_coroutine_threadsafe(self._connect(), self._loop)

    def stop(self) -> None:
        """Leave the bus."""
        loop, self._loop = self._loop, None
        self.available = False
        if loop is None:
            return
        if self._bus is not None:
            loop.call_soon_threadsafe(self._bus.close)
        loop.call_soon_threadsafe(loop.stop)

    def send(
        self, entry_id: str, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool = False
    ) -> bool:
        """Show a notification; an earlier one about the same entry is replaced. False if there is no server."""
        loop, bus = self._loop, self._bus
        if not self.available or loop is None or bus is None:
            return False
        future = asyncio.run_coroutine_threadsafe(
            bus.notify(self._app_name, self._numbers.get(entry_id, 0), title, body, actions, urgent), loop
        )
        future.add_done_callback(lambda done: self._sent(entry_id, done))
        return True

    def withdraw(self, entry_id: str) -> None:
        """Take a notification away, because its entry was answered elsewhere."""
        number = self._numbers.pop(entry_id, None)
        if number is not None and self._loop is not None and self._bus is not None:
            self._shown.pop(number, None)
            asyncio.run_coroutine_threadsafe(self._bus.withdraw(number), self._loop)

    def _sent(self, entry_id: str, done: Future[int]) -> None:
        if done.cancelled() or done.exception() is not None:
            # The server went away; from now on the windows speak.
            self.available = False
            return
        self._shown[done.result()] = entry_id
        self._numbers[entry_id] = done.result()

    @staticmethod
    def _run(loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
        finally:
            loop.close()

    async def _connect(self) -> None:
        try:
            async with asyncio.timeout(CALL_SECONDS):
                self._bus = await _Bus.open(self._invoked)
        except (OSError, TimeoutError, ValueError, LookupError):
            return
        self.available = True
        self.ready.emit()

    def _invoked(self, number: int, action: str) -> None:
        entry_id = self._shown.get(number)
        if entry_id is not None:
            self._arrived.emit(entry_id, action)

    @Slot(str, str)
    def _land(self, entry_id: str, action: str) -> None:
        self.chosen.emit(entry_id, action)


class _Bus:
    """The few calls we need, as messages; no introspection of a stranger's object."""

    def __init__(self, bus: object, markup: bool) -> None:
        self._bus = bus
        self._markup = markup

    @classmethod
    async def open(cls, invoked: object) -> _Bus:
        """Connect and ask the server what it can do. Raises `LookupError` if there is none with actions."""
        from dbus_fast import BusType, Message, MessageType
        from dbus_fast.aio import MessageBus

        bus = await MessageBus(bus_type=BusType.SESSION).connect()
        reply = await bus.call(Message(SERVICE, PATH, SERVICE, "GetCapabilities"))
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            bus.disconnect()
            raise LookupError("no notification server")
        able = set(reply.body[0]) if reply.body and isinstance(reply.body[0], list) else set()
        if "actions" not in able:
            bus.disconnect()
            raise LookupError("the notification server has no actions")
        rule = f"type='signal',interface='{SERVICE}',member='ActionInvoked',path='{PATH}'"
        await bus.call(
            Message(
                "org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "AddMatch",
                signature="s",
                body=[rule],
            )
        )

        def listen(message: Message) -> None:
            if message.member == "ActionInvoked" and message.interface == SERVICE and len(message.body) == 2:
                number, action = message.body
                if isinstance(number, int) and isinstance(action, str) and callable(invoked):
                    invoked(number, action)

        bus.add_message_handler(listen)
        return cls(bus, "body-markup" in able)

    async def notify(
        self, app_name: str, replaces: int, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool
    ) -> int:
        """Returns the server's number. Where the server reads markup in the body, ours is escaped."""
        from dbus_fast import Message, MessageType, Variant
        from dbus_fast.aio import MessageBus

        assert isinstance(self._bus, MessageBus)
        flat = [part for action in actions for part in action]
        hints = {"urgency": Variant("y", 2 if urgent else 1), "desktop-entry": Variant("s", "companion")}
        text = html.escape(body, quote=False) if self._markup else body
        message = Message(
            SERVICE,
            PATH,
            SERVICE,
            "Notify",
            signature="susssasa{sv}i",
            body=[app_name, replaces, "", title, text, flat, hints, NEVER_EXPIRES if urgent else -1],
        )
        reply = await asyncio.wait_for(self._bus.call(message), CALL_SECONDS)
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            raise LookupError("the notification was refused")
        return int(reply.body[0])

    async def withdraw(self, number: int) -> None:
        """Close a notification."""
        from dbus_fast import Message
        from dbus_fast.aio import MessageBus

        assert isinstance(self._bus, MessageBus)
        await self._bus.call(Message(SERVICE, PATH, SERVICE, "CloseNotification", signature="u", body=[number]))

    def close(self) -> None:
        """Leave the bus."""
        from dbus_fast.aio import MessageBus

        assert isinstance(self._bus, MessageBus)
        self._bus.disconnect()
