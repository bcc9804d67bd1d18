"""The clipboard: an account that is replaced by another one, and commands that a page had the person copy.

**What is looked for.** Programs that steal replace an account number, an IBAN or a wallet's address as soon as it is
copied by one of their own, of the same form, so that the money goes there. A second account of the same form that
stands in the clipboard sooner than a person could have copied it, or that looks like the first at both ends, was not
copied by the person. And a line that fetches something and starts it, hidden or under a pretext, is what the trick
"press Windows and R, then paste" puts there.

**What is kept.** The last account copied, in memory, for `LOOKALIKE_S` seconds. Nothing else: what is neither of the
two is forgotten at once. Only a case is offered: the new account with the ends of the old one, or the commands.

**Limits.** Who watches the clipboard is told that it changed, not by whom. A program that replaces an account before
we could read it is not seen. Two accounts copied one after the other by hand are told apart by time: nobody does it
within `INSTANT_S` seconds, though somebody quick with a spreadsheet comes near. Under Wayland a program sees the
clipboard only while its own window is in front; this is said through health.

What a text is, the recognisers handed in decide (`perception.pasting`); whoever has the clipboard calls `changed`.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass

from companion.domain.observation import Entity, Kind, Mention, RawItem
from companion.sources.feed import Feed, FleetingSource

INSTANT_S = 0.6
"""Seconds within which nobody copies a second account by hand."""
SOON_S = 1.5
"""Seconds within which hardly anybody does."""
LOOKALIKE_S = 600.0
"""Seconds within which an account that looks like the last one counts: nobody owns two of those."""
AGAIN_S = 600.0
"""Seconds within which the same replacement seen a second time counts as proof."""
ENDS = 6
"""Characters at either end of an account that a person compares."""
ALIKE = 3
"""Characters that must agree at one end, or at both together, for two accounts to look alike."""
MAX_WAITING = 64

_SHARED = ("0x", "bc1q", "bc1p", "ltc1q", "addr1", "cosmos1")
"""What all accounts of a form begin with."""
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11}")

MAX_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Recognisers:
    """What a copied text is."""

    account: Callable[[str], Mention | None]
    """The account that it is, or None."""
    form: Callable[[Mention], str]
    """Which sort of account."""
    commands: Callable[[str], frozenset[str]]
    """What makes it a line that nobody should paste; empty if it is none."""


@dataclass(frozen=True, slots=True)
class Swap:
    """One account stands where another one was copied."""

    before: str
    after: str
    entity: str
    seconds: float
    """From the first to the second."""
    alike: bool
    """They look alike at the ends."""
    again: bool
    """The same replacement was seen before."""


class Board:
    """What happened to the clipboard, change by change. Pure: it is told the time (seconds, monotonic)."""

    def __init__(self, recognisers: Recognisers) -> None:
        self._recognisers = recognisers
        self._last: tuple[Mention, float] | None = None
        self._replaced: tuple[str, str, float] | None = None

    def changed(self, text: str, mine: bool, now: float) -> Swap | frozenset[str] | None:
        """What the change is: a swap, the signs of commands, or nothing. `mine`: we ourselves put it there."""
        if not text:
            # Between two owners the clipboard is empty for a moment, which must not hide a swap.
            return None
        if len(text) > MAX_TEXT:
            self._last = None
            return None
        found = self._recognisers.account(text)
        last, self._last = self._last, (found, now) if found is not None else None
        if found is None:
            return (None if mine else self._recognisers.commands(text)) or None
        if last is None or mine or last[0].value == found.value:
            return None
        return self._swapped(last[0], found, now - last[1], now)

    def _swapped(self, before: Mention, after: Mention, seconds: float, now: float) -> Swap | None:
        if self._recognisers.form(before) != self._recognisers.form(after):
            return None
        pair = (before.value, after.value)
        again = self._replaced is not None and self._replaced[:2] == pair and now - self._replaced[2] < AGAIN_S
        alike = look_alike(before.value, after.value)
        # Bare numbers are copied one after the other from many a list.
        soon = INSTANT_S if after.entity is Entity.ACCOUNT else SOON_S
        if seconds >= soon and not (alike and seconds < LOOKALIKE_S):
            return None
        self._replaced = (*pair, now)
        return Swap(*pair, after.entity.value, seconds, alike, again)


def look_alike(one: str, other: str) -> bool:
    """Whether two accounts agree where a person looks, at the end and after the part that all of their form share."""
    if len(one) < 3 * ENDS:
        return False
    skip = next((len(start) for start in _SHARED if one.lower().startswith(start)), 4 if _IBAN.match(one) else 1)
    head = sum(1 for a, b in zip(one[skip : skip + ENDS], other[skip : skip + ENDS], strict=False) if a == b)
    tail = sum(1 for a, b in zip(one[-ENDS:], other[-ENDS:], strict=False) if a == b)
    return head >= ALIKE and tail >= ALIKE


def ends(account: str) -> str:
    """An account's first and last characters, as a person compares them."""
    return account if len(account) <= 2 * ENDS + 1 else f"{account[:ENDS]}…{account[-ENDS:]}"


class ClipboardSource(FleetingSource):
    """Is told of every change of the clipboard, and offers what is a case."""

    def __init__(self, recognisers: Recognisers, cannot: str = "") -> None:
        """`cannot`: why the clipboard is not seen on this run, an id of `DETAILS`; empty where it is."""
        super().__init__("clipboard", MAX_WAITING)
        self._cannot = cannot
        self._board = Board(recognisers)

    def changed(self, text: str, mine: bool = False, at: float | None = None) -> None:
        """The clipboard holds this text now. Called by whoever sees it, always on one thread; returns at once."""
        case = self._board.changed(text, mine, time.monotonic())
        if case is not None:
            content = told_of(case, text)
            # Where there is no room a program floods the clipboard with cases; those that wait say enough.
            self.hold(item_of(self.name, content, time.time() if at is None else at))

    def seen(self, cannot: str = "") -> None:
        """The clipboard can be seen again, or (an id of `DETAILS`) why it cannot."""
        self._cannot = cannot

    def _run(self, feed: Feed) -> None:
        offered: set[str] = set()
        while not feed.stopped():
            if self._cannot:
                feed.waiting(self._cannot)
            else:
                feed.ok()
            self._offer_held(feed, offered, 0.2)


def told_of(case: Swap | frozenset[str], text: str) -> dict[str, object]:
    """What is told of a case: the commands, or of the account that was copied only its ends."""
    if not isinstance(case, Swap):
        return {"commands": sorted(case), "text": text}
    swap = case
    return {
        "before": ends(swap.before),
        "after": swap.after,
        "entity": swap.entity,
        "seconds": round(swap.seconds, 2),
        "alike": swap.alike,
        "again": swap.again,
    }


def item_of(source: str, content: dict[str, object], at: float) -> RawItem:
    """The item for one case. The same case is one item a day."""
    data = json.dumps(content, ensure_ascii=True).encode("ascii")
    told = {name: value for name, value in content.items() if name not in ("seconds", "again")}
    identity = json.dumps([told, int(at // 86_400), content.get("again", False)])
    key = hashlib.sha256(identity.encode("ascii")).hexdigest()[:32]
    return RawItem(source, source, key, Kind.CLIPBOARD, at, data=data)
