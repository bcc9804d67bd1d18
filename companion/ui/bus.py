"""Desktop notifications over D-Bus (freedesktop Desktop Notifications, version 1.2), on a thread of their own. No Qt.

Who sends never waits: all talk with the server happens on the thread's event loop, one call after the other, each
bounded in time. A server that is missing, slow or gone costs nothing but the notification.
"""

from __future__ import annotations

import asyncio
import html
import re
import sys
import threading
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from companion.sources.session_bus import session_bus

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

T = TypeVar("T")

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CALL_SECONDS = 3.0
"""A server that takes longer is treated as absent."""
END_SECONDS = 1.0
"""How long what is under way may take when it has to end."""
NEVER_EXPIRES = 0
MAX_WAITING = 20
"""Notifications that wait for a slow server; what comes on top is not sent, since nobody reads so many."""
MAX_SHOWN = 500
"""Notifications whose number is remembered."""

_LINKED = re.compile(r"\b(?:([a-z][a-z0-9+.-]*:)(?=//)|((?:mailto|file|news|tel|xmpp):)|((?:www|ftp)(?=\.)))", re.I)


def inert(text: str) -> str:
    """Text that no server makes clickable: some turn what looks like an address into a link of their own accord."""
    return _LINKED.sub(lambda found: found[0] + " ", text)


def unmarked(text: str) -> str:
    """Text that no server reads as markup, whatever it says of itself: dunst 1.9 without a configuration announces
    none and draws it all the same. Escaping would show as such on a server that keeps its word."""
    return text.translate({ord("<"): "‹", ord(">"): "›"})


class Sender:
    """Sends notifications and tells which action was chosen. Every method may be called from any thread.

    `chosen` (the entry's id, the action's id), `ready` (a server answered) and `missed` (the entry's id: it could not
    be shown after all) are called on the sender's own thread and must not block.
    """

    def __init__(
        self,
        app_name: str = "Companion",
        *,
        chosen: Callable[[str, str], object] = lambda entry_id, action: None,
        ready: Callable[[], object] = lambda: None,
        missed: Callable[[str], object] = lambda entry_id: None,
        needs_actions: bool = False,
    ) -> None:
        self._app_name = app_name
        self._chosen = chosen
        self._ready = ready
        self._missed = missed
        self._needs_actions = needs_actions
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._slots = threading.BoundedSemaphore(MAX_WAITING)
        # From here on the loop's alone.
        self._turn = asyncio.Lock()
        self._bus: _Bus | None = None
        self._shown: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self.available = False
        """A server was there when we last spoke to it."""

    def start(self) -> None:
        """Look for a server in the background."""
        if not sys.platform.startswith("linux") or self._loop is not None:
            return
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, args=(self._loop,), name="notifications", daemon=True)
        self._thread.start()
        self.look()

    def look(self) -> None:
        """Look for a server in the background, unless one is known."""
        self._do(self._connect())

    def stop(self) -> None:
        """Leave the bus. What is shown stays."""
        loop, self._loop = self._loop, None
        self.available = False
        if loop is not None and self._thread is not None:
            asyncio.run_coroutine_threadsafe(self._end(loop), loop)
            self._thread.join(2 * END_SECONDS)

    def send(
        self, entry_id: str, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool = False
    ) -> bool:
        """Show a notification; an earlier one about the same entry is replaced. False if it surely is not shown.

        If no server is known, one is looked for once more: the desktop may have come up since.
        """
        if self._loop is None or not self._slots.acquire(blocking=False):
            return False
        self._do(self._send(entry_id, inert(title), inert(body), actions, urgent))
        return True

    def withdraw(self, entry_id: str) -> None:
        """Take a notification away, because its entry was answered elsewhere."""
        self._do(self._withdraw(entry_id))

    def every(self, seconds: float, call: Callable[[], object]) -> None:
        """Call something on the sender's thread again and again until `stop`. It must not block."""

        async def repeat() -> None:
            while True:
                await asyncio.sleep(seconds)
                call()

        self._do(repeat())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        loop = self._loop
        if loop is None:
            work.close()
            return
        try:
            asyncio.run_coroutine_threadsafe(work, loop)
        except RuntimeError:
            # The loop was closed in between.
            work.close()

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            if self._bus is not None:
                self._bus.close()
            # One more turn for the cancelled tasks and the library's own farewell.
            loop.run_until_complete(asyncio.gather(*left, asyncio.sleep(0.05), return_exceptions=True))
        finally:
            loop.close()

    async def _end(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            # What was asked for before comes first.
            async with asyncio.timeout(END_SECONDS), self._turn:
                pass
        except TimeoutError:
            pass
        finally:
            loop.stop()

    async def _connect(self) -> None:
        async with self._turn:
            await self._opened()

    async def _opened(self) -> _Bus | None:
        if self._bus is not None and not self._bus.connected:
            self._bus = None
        if self._bus is None:
            self._bus = await _trying(_Bus.open(self._invoked, self._closed, self._needs_actions))
            self.available = self._bus is not None
            if self.available:
                self._ready()
        return self._bus

    async def _send(
        self, entry_id: str, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool
    ) -> None:
        try:
            async with self._turn:
                number: int | None = None
                # The second try is for a bus or a server that was started anew since the last notification.
                for _ in range(2):
                    bus = await self._opened()
                    if bus is None:
                        break
                    replaces = self._numbers.get(entry_id, 0)
                    number = await _trying(bus.notify(self._app_name, replaces, title, body, actions, urgent))
                    if number is not None:
                        break
                    bus.close()
                    self._bus, self.available = None, False
                if number is None:
                    self._missed(entry_id)
                    return
                self._shown[number] = entry_id
                self._numbers[entry_id] = number
                while len(self._shown) > MAX_SHOWN:
                    self._closed(next(iter(self._shown)))
        finally:
            self._slots.release()

    async def _withdraw(self, entry_id: str) -> None:
        async with self._turn:
            number = self._numbers.pop(entry_id, None)
            if number is not None and self._bus is not None:
                self._shown.pop(number, None)
                await _trying(self._bus.withdraw(number))

    def _invoked(self, number: int, action: str) -> None:
        entry_id = self._shown.get(number)
        if entry_id is not None:
            self._chosen(entry_id, action)

    def _closed(self, number: int) -> None:
        entry_id = self._shown.pop(number, None)
        if entry_id is not None and self._numbers.get(entry_id) == number:
            del self._numbers[entry_id]


async def _trying(work: Coroutine[Any, Any, T]) -> T | None:
    """The outcome within the time that a server has; None for every way in which a bus can fail."""
    from dbus_fast.errors import DBusFastError

    try:
        async with asyncio.timeout(CALL_SECONDS):
            return await work
    except (OSError, EOFError, TimeoutError, ValueError, TypeError, LookupError, RuntimeError, DBusFastError):
        return None


class _Bus:
    """The few calls we need, as messages; no introspection of a stranger's object."""

    def __init__(self, bus: MessageBus, owner: str, markup: bool, actions: bool) -> None:
        self._bus = bus
        self._owner = owner
        self._markup = markup
        self._actions = actions

    @classmethod
    async def open(
        cls, invoked: Callable[[int, str], None], closed: Callable[[int], None], needs_actions: bool
    ) -> _Bus:
        """Connect and ask the server what it can do. Raises `LookupError` if there is none, or none that will do."""
        from dbus_fast import BusType, Message
        from dbus_fast.aio import MessageBus

        bus = await MessageBus(bus_address=session_bus(), bus_type=BusType.SESSION).connect()
        try:
            reply = await _call(bus, Message(SERVICE, PATH, SERVICE, "GetCapabilities"))
            able = set(reply.body[0]) if reply.body and isinstance(reply.body[0], list) else set()
            if needs_actions and "actions" not in able:
                raise LookupError("the notification server has no actions")
            rule = f"type='signal',sender='{SERVICE}',interface='{SERVICE}',path='{PATH}'"
            daemon = "org.freedesktop.DBus"
            path = "/org/freedesktop/DBus"
            await _call(bus, Message(daemon, path, daemon, "AddMatch", signature="s", body=[rule]))
        except BaseException:
            bus.disconnect()
            raise
        opened = cls(bus, str(reply.sender), "body-markup" in able, "actions" in able)

        def listen(message: Message) -> None:
            # Anybody on the bus can send us a signal; only the server's count.
            if message.interface != SERVICE or message.sender != opened._owner or not message.body:
                return
            number = message.body[0]
            if message.member == "ActionInvoked" and len(message.body) == 2 and isinstance(number, int):
                if isinstance(message.body[1], str):
                    invoked(number, message.body[1])
            elif message.member == "NotificationClosed" and isinstance(number, int):
                closed(number)

        bus.add_message_handler(listen)
        return opened

    @property
    def connected(self) -> bool:
        """Whether the line to the bus still stands."""
        return bool(self._bus.connected)

    async def notify(
        self, app_name: str, replaces: int, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool
    ) -> int:
        """Returns the server's number. Where the server reads markup in the body, ours is escaped."""
        from dbus_fast import Message, Variant

        flat = [part for action in actions for part in action] if self._actions else []
        hints = {"urgency": Variant("y", 2 if urgent else 1), "desktop-entry": Variant("s", "companion")}
        text = html.escape(body, quote=False) if self._markup else unmarked(body)
        message = Message(
            SERVICE,
            PATH,
            SERVICE,
            "Notify",
            signature="susssasa{sv}i",
            body=[app_name, replaces, "", unmarked(title), text, flat, hints, NEVER_EXPIRES if urgent else -1],
        )
        reply = await _call(self._bus, message)
        self._owner = str(reply.sender)
        return int(reply.body[0])

    async def withdraw(self, number: int) -> None:
        """Close a notification."""
        from dbus_fast import Message

        await _call(self._bus, Message(SERVICE, PATH, SERVICE, "CloseNotification", signature="u", body=[number]))

    def close(self) -> None:
        """Leave the bus."""
        self._bus.disconnect()


async def _call(bus: MessageBus, message: Message) -> Message:
    from dbus_fast import MessageType

    reply = await bus.call(message)
    if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
        raise LookupError("the notification server refused")
    return reply
