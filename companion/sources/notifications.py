"""Messages as they appear in the desktop's notifications: WhatsApp, Signal, Telegram, texts of the phone, web push.

**How.** On Linux a connection of its own to the session bus becomes a monitor (`BecomeMonitor`, D-Bus specification)
for the one call that shows a notification (`Notify`, Desktop Notifications Specification 1.2). It sees what
applications ask the desktop to show, and nothing else; it can send nothing, answer nothing, and click on nothing.
macOS lets no program read what others notify of, and for Windows it is not built: both are said through health.

**What is offered.** Only what applications on the person's list notify of; all else is dropped where it is heard, and
pictures in any case. The title is taken for the sender, the body for the text, without its markup. An application
names itself: one that borrows the name of another is read although it was not asked for, never the other way round.

**Key**: a digest of application, sender, text and day: what a program shows again and again is judged once a day.
There is no cursor, since nothing can be asked for again: what comes while nobody listens is not seen. What was heard
and not yet taken by the guard is kept, and offered again when the same source goes on.

**A flood** costs bounded memory and no second alert: repeats are told once, those that differ only in digits count as
repeats, an application has `BURST` messages and then `PER_MINUTE` more a minute, and at most `MAX_HEARD` wait for the
guard. Whatever is left out is said through health, until a quiet minute has passed.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import html
import json
import re
import sys
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from companion.domain.observation import Kind, RawItem
from companion.sources.feed import Feed, FleetingSource, jitter
from companion.sources.session_bus import session_bus

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

SERVICE = "org.freedesktop.Notifications"
RULE = f"type='method_call',interface='{SERVICE}',member='Notify'"
OWN = "companion"
"""What our own notifications call themselves (`desktop-entry`)."""
MAX_TEXT = 8_000
"""Characters of a notification that are looked at; no desktop shows as many."""
MAX_HEARD = 256
"""Messages that wait for the guard at most."""
BURST = 60
"""Messages of one application that are taken one after the other."""
PER_MINUTE = 30.0
"""Messages of one application a minute once the burst is used up."""
MAX_APPLICATIONS = 64
REPEAT_S = 600.0
"""Seconds within which the same words from the same sender count as a repeat."""
REMEMBERED = 2_000
"""Repeats that are recognised: digests only, the oldest is forgotten."""
ENOUGH_WORDS = 5
"""Words from which messages that differ only in digits say the same: "send 50" and "send 500" do not."""
CALM_S = 60.0
"""Seconds without anything left out after which a flood is over."""
CONNECT_S = 5.0
ALIVE_S = 0.5
"""How often it is looked whether the line to the bus still stands."""
RETRY_MOST_S = 30.0

_TAG = re.compile(r"</?(?:b|i|u|a|img|br|p)(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)
_ANCHOR = re.compile(
    r"<a\s[^<>]{0,200}?href=[\"']([^\"'<>]{1,2000})[\"'][^<>]{0,200}>([^<>]{0,2000})</a>", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")


class NotificationsOptions(BaseModel):
    """What other programs notify of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    applications: tuple[str, ...]
    """Names of the applications whose notifications are read."""
    address: str = ""
    """Address of the bus; empty for the session's own."""
    retry: float = Field(default=1.0, ge=0.01, le=60.0)
    """Seconds before the first try to reach the bus again; later ones come more slowly."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One notification, as far as it is of interest."""

    application: str
    sender: str
    text: str


def unavailable(platform: str = sys.platform) -> str:
    """Why notifications cannot be read on this system, as an id of `DETAILS`; empty where they can."""
    if platform.startswith("linux"):
        return ""
    if platform == "darwin":
        return "notifications.macos"
    return "notifications.windows" if platform == "win32" else "notifications.elsewhere"


def wanted(application: str, entry: str, allowed: tuple[str, ...]) -> str:
    """The name on the list that this application goes by, or the empty string.

    `entry` is the application's desktop entry, such as `org.telegram.desktop`.
    """
    name = application.strip().casefold()
    parts = entry.strip().casefold().removesuffix(".desktop").split(".")
    if parts == [OWN]:
        return ""
    for one in allowed:
        known = one.strip().casefold()
        if known and (name == known or name.startswith(f"{known} ") or known.replace(" ", "-") in parts):
            return one.strip()
    return ""


def plain(body: str) -> str:
    """A notification's body without markup. An address behind a link stays, since it is what would be opened."""
    if "<" in body:
        body = _ANCHOR.sub(lambda found: found[2] if found[1] in found[2] else f"{found[2]} {found[1]}", body)
        body = _TAG.sub("", body)
    return html.unescape(body) if "&" in body else body


class Sieve:
    """What of a stream of notifications is worth handing on. Bounded in memory whatever comes.

    `take` is told the time (seconds, monotonic), so that a minute can be tried in no time.
    """

    def __init__(self) -> None:
        self.left_out: float | None = None
        """When something was last left out: for want of room, or as one of very many repeats."""
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        self._repeats = (0, 0.0)
        self._allowance: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, heard: Heard, now: float) -> bool:
        """True for a message that is to be offered. A few repeats are no loss; all else left out is noted."""
        print_ = self._print(heard)
        last = self._seen.get(print_)
        if last is not None and now - last < REPEAT_S:
            count, since = self._repeats if now - self._repeats[1] < CALM_S else (0, now)
            self._repeats = (count + 1, since)
            if count >= BURST:
                self.left_out = now
            return False
        if not self._allowed(heard.application, now):
            self.left_out = now
            return False
        self._seen[print_] = now
        self._seen.move_to_end(print_)
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return True

    def _allowed(self, application: str, now: float) -> bool:
        left, since = self._allowance.pop(application, (float(BURST), now))
        left = min(float(BURST), left + (now - since) * PER_MINUTE / 60.0)
        self._allowance[application] = (left - 1.0 if left >= 1.0 else left, now)
        if len(self._allowance) > MAX_APPLICATIONS:
            self._allowance.popitem(last=False)
        return left >= 1.0

    @staticmethod
    def _print(heard: Heard) -> bytes:
        words = " ".join(heard.text.casefold().split())
        if words.count(" ") >= ENOUGH_WORDS - 1:
            words = _DIGITS.sub("0", words)
        return _digest(heard.application, heard.sender, words)


class NotificationsSource(FleetingSource):
    """Listens to what the chosen applications notify of."""

    def __init__(self, options: NotificationsOptions) -> None:
        super().__init__("notifications", MAX_HEARD)
        self._options = options
        self._sieve = Sieve()

    def _run(self, feed: Feed) -> None:
        cannot = unavailable() or ("" if any(self._options.applications) else "notifications.none_chosen")
        if cannot:
            feed.needs_person(cannot)
            while feed.wait(3_600.0):
                pass
            return
        asyncio.run(_Ear(self, feed).listen())

    def keep(self, heard: Heard, at: float) -> RawItem | None:
        """The item for a notification that is to be offered; None for one that is not."""
        now = time.monotonic()
        if not self._sieve.take(heard, now):
            return None
        item = item_of(self.name, heard, at)
        if not self.hold(item):
            self._sieve.left_out = now
            return None
        return item

    def flooded(self) -> bool:
        """Whether something was left out within the last minute."""
        last = self._sieve.left_out
        return last is not None and time.monotonic() - last < CALM_S


class _Ear:
    """One run: a connection that listens, and a task that hands over. All on one event loop."""

    def __init__(self, source: NotificationsSource, feed: Feed) -> None:
        self._source = source
        self._feed = feed
        self._options = source._options
        self._queue: asyncio.Queue[RawItem] = asyncio.Queue()
        self._connection: bool | None = None
        """Whether the bus is listened to; None until that was tried."""

    async def listen(self) -> None:
        """Until the run ends."""
        loop = asyncio.get_running_loop()
        ended = asyncio.Event()
        loop.add_reader(self._feed.waker, ended.set)
        for item in self._source.held():
            self._queue.put_nowait(item)
        tasks = [
            asyncio.create_task(work) for work in (self._hand_over(), self._stay_connected(), self._mind_flood())
        ]
        waiting = asyncio.create_task(ended.wait())
        try:
            done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            loop.remove_reader(self._feed.waker)
            for task in (waiting, *tasks):
                task.cancel()
            await asyncio.gather(waiting, *tasks, return_exceptions=True)

    async def _hand_over(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            item = await self._queue.get()
            # Waits while the inbox is full; the bus goes on being listened to meanwhile.
            await loop.run_in_executor(None, self._feed.offer, item)

    async def _mind_flood(self) -> None:
        said = False
        while True:
            if self._source.flooded() is not said:
                said = not said
                self._say()
            await asyncio.sleep(0.5)

    def _say(self) -> None:
        if self._connection is False:
            self._feed.waiting("notifications.no_bus")
        elif self._connection and self._source.flooded():
            self._feed.waiting("notifications.flood")
        elif self._connection:
            self._feed.ok()

    async def _stay_connected(self) -> None:
        from dbus_fast.errors import DBusFastError

        attempt = 0
        while True:
            began = time.monotonic()
            try:
                await self._connected()
            except (OSError, EOFError, TimeoutError, ValueError, TypeError, LookupError, DBusFastError):
                # There is no bus, it broke, it refuses, or the address is none.
                self._connection = False
                self._say()
            attempt = 0 if time.monotonic() - began > RETRY_MOST_S else attempt + 1
            await asyncio.sleep(jitter(attempt, self._options.retry, RETRY_MOST_S))

    async def _connected(self) -> None:
        from dbus_fast import BusType
        from dbus_fast.aio import MessageBus

        address = self._options.address or session_bus()
        made = MessageBus(bus_address=address, bus_type=BusType.SESSION)
        try:
            async with asyncio.timeout(CONNECT_S):
                bus = await made.connect()
                bus.add_message_handler(self._on_message)
                await _become_monitor(bus)
            self._connection = True
            self._say()
            while bus.connected:
                await asyncio.sleep(ALIVE_S)
            raise EOFError
        finally:
            with contextlib.suppress(OSError):
                made.disconnect()

    def _on_message(self, message: Message) -> bool:
        from dbus_fast import MessageType

        if message.message_type is not MessageType.METHOD_CALL:
            return False
        heard = read_notify(message.member, message.body, self._options.applications)
        if heard is not None:
            item = self._source.keep(heard, time.time())
            if item is not None:
                self._queue.put_nowait(item)
        # Done with, whatever it was: a monitor that answers a call, as the library would, is thrown off the bus.
        return True


def read_notify(member: str | None, body: object, allowed: tuple[str, ...]) -> Heard | None:
    """A `Notify` call of an application on the list; None for all else, whatever it may be."""
    if member != "Notify" or not isinstance(body, list) or len(body) != 8:
        return None
    application, title, text, hints = body[0], body[3], body[4], body[6]
    if not (isinstance(application, str) and isinstance(title, str) and isinstance(text, str)):
        return None
    if not isinstance(hints, dict):
        return None
    entry = getattr(hints.get("desktop-entry"), "value", "")
    name = wanted(application[:200], entry[:200] if isinstance(entry, str) else "", allowed)
    words = plain(text[: 2 * MAX_TEXT])[:MAX_TEXT].strip() if name else ""
    return Heard(name, title[:300].strip(), words) if words else None


def item_of(source: str, heard: Heard, at: float) -> RawItem:
    """The item for one notification that came at this time."""
    content = {"sender": heard.sender, "text": heard.text, "at": at, "application": heard.application}
    data = json.dumps(content, ensure_ascii=True).encode("ascii")
    day = int(at // 86_400)
    application = "".join(c for c in heard.application if c.isprintable())[:80]
    return RawItem(
        source=source,
        stream=f"{source}/{application}",
        key=_digest(heard.application, heard.sender, heard.text, str(day)).hex(),
        kind=Kind.MESSAGE,
        at=at,
        data=data,
        cut=len(heard.text) >= MAX_TEXT,
    )


def _digest(*parts: str) -> bytes:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "backslashreplace")).digest()[:16]


async def _become_monitor(bus: MessageBus) -> None:
    """Ask the bus for copies of the calls. Raises `LookupError` where it refuses."""
    from dbus_fast import Message, MessageType

    daemon, path = "org.freedesktop.DBus", "/org/freedesktop/DBus"
    call = Message(daemon, path, f"{daemon}.Monitoring", "BecomeMonitor", signature="asu", body=[[RULE], 0])
    reply = await bus.call(call)
    if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
        raise LookupError("the bus lets nobody listen")
