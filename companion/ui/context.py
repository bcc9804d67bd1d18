"""What every window is given: the desk, the bridge, the looks, and the three things that tests replace."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field

from companion.domain.feedback import Asked, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Indicator
from companion.domain.ports import Desk
from companion.ui.bridge import Bridge
from companion.ui.reflected import Reflection
from companion.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Route:
    """A way to reach the real sender that does not come from the item: own records or the list of known brands."""

    name: str
    """Whom it reaches: `Northern Parcel`."""
    url: str = ""
    """Address of the real page, from our own list; only ever `https`."""
    phone: str = ""
    """Number from the person's own records or our own list."""


def _no_route(entry: Entry) -> Route | None:
    return None


def _no_aid(entry: Entry | None) -> None:
    return None


def _new_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every window."""

    desk: Desk
    bridge: Bridge
    theme: Theme
    dog: str = "Companion"
    """The name the person gave the dog."""
    clock: Callable[[], float] = time.time
    new_id: Callable[[], str] = _new_id
    route: Callable[[Entry], Route | None] = _no_route
    """Finds the safe way to the real sender, if there is one."""
    aid: Callable[[Entry | None], object] = _no_aid
    """Opens the page for when it has already happened."""
    reflect: Callable[[], Future[Reflection]] | None = None
    """Audits the record, away from the screen; None where nobody does."""
    catalogue: Mapping[str, Indicator] = field(default_factory=dict)
    """All indicators by name, for the words of "what would change my mind"."""

    def request(self, asked: Asked, subject: str = "", detail: str = "", insisted: int = 0) -> Request:
        """A request by the person, now."""
        return Request(self.new_id(), self.clock(), asked, subject, detail, insisted)
