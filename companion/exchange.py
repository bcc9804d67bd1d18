"""The exchange: everything that goes to others and comes from them, on the guard's thread.

Reports that may leave (`sharing.outbox`), knowledge that came back, packs that somebody made. The guard owns the
thread and the mind; this has the words that a screen may say to it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress

from companion.domain.errors import CompanionError, Rejected
from companion.domain.feedback import Feedback, Receipt, Shared
from companion.domain.journal import Entry
from companion.domain.packs import Offer, Taken
from companion.domain.sharing import SharingState
from companion.memory.store import Store
from companion.sharing import packs
from companion.sharing.bundle import Bundle, warier
from companion.sharing.outbox import Commons, Outbox

Learn = Callable[[Shared], Receipt]
"""Puts shared knowledge before the gate, and takes it into the state if it passes."""


class Exchange:
    """Belongs to the guard's thread, as the store does."""

    def __init__(self, store: Store, commons: Commons | None, clock: Callable[[], float]) -> None:
        """`commons` is where reports go, with consent, if anywhere."""
        self._store = store
        self._clock = clock
        self.outbox = Outbox(store.outgoing, store, commons)

    # Reports

    def answered(self, entry: Entry, feedback: Feedback) -> None:
        """An answer was learnt. Nothing without consent; and a full disk is no trouble of the answer's."""
        with suppress(CompanionError):
            self.outbox.offer(entry, feedback, self._clock())

    def state(self) -> SharingState:
        """See `Desk.sharing`."""
        return self.outbox.state(self._clock())

    def agree(self, given: bool) -> SharingState:
        """See `Desk.agree`."""
        self.outbox.agree(given)
        return self.state()

    def cancel(self, number: int) -> SharingState:
        """See `Desk.cancel_report`."""
        self.outbox.cancel(number)
        return self.state()

    # Shared knowledge

    def take_in(self, bundle: Bundle, learn: Learn, fold: Callable[[], None]) -> tuple[Receipt, bool]:
        """Put what the commons published before the gate; what was shared before goes, unless this is refused.

        Returns the receipt, and whether it is worth telling: the first time only. That a sign counts a little more
        than last week is nobody's interruption.
        """
        entry = Shared(uuid.uuid4().hex, self._clock(), bundle.serial, warier(bundle))
        receipt = learn(entry)
        older = [e for e in self._store.log() if isinstance(e, Shared)]
        if receipt.learnt:
            self._store.append(entry, receipt)
        elif receipt.reason != "nothing_new":
            self._store.receipt(receipt)
            return receipt, False
        for before in older:
            self._store.drop(before.id)
        if older and not receipt.learnt:
            fold()
        return receipt, receipt.learnt and not older

    # Packs

    def offer_pack(self, data: str) -> Offer:
        """See `Desk.offer_pack`."""
        return packs.offer(_bytes(data), self._store.introductions.makers(), self._store.introductions.all())

    def take_pack(self, data: str, ticked: tuple[int, ...], spoken: str) -> Taken:
        """See `Desk.take_pack`."""
        taken = packs.take(self.offer_pack(data), ticked, spoken, self._clock())
        self._store.introductions.add(taken)
        return taken

    def packs(self) -> tuple[Taken, ...]:
        """See `Desk.packs`."""
        return self._store.introductions.all()

    def undo_pack(self, name: str) -> tuple[Taken, ...]:
        """See `Desk.undo_pack`."""
        found = [taken.id for taken in self.packs() if len(name) >= 4 and taken.id.startswith(name)]
        if len(found) != 1 or not self._store.introductions.remove(found[0]):
            raise Rejected("pack.not_taken")
        return self.packs()


def _bytes(data: str) -> bytes:
    try:
        return bytes.fromhex(data)
    except ValueError as error:
        raise Rejected("pack.tampered") from error
