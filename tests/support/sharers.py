"""People who share: a store with answered entries, an outbox over it, and the commons' keys."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from companion.domain.feedback import Answer, Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.memory.store import Store
from companion.sharing.bundle import Bundle, PublishedKey, publication, sign_bundle
from companion.sharing.outbox import Commons, Outbox
from companion.sharing.signed import public_hex
from tests.support.remembered import KEY, START, decision, lesson, mail

SIGNING = Ed25519PrivateKey.from_private_bytes(bytes([5] * 32))
SEALING = X25519PrivateKey.from_private_bytes(bytes([6] * 32))
COMMONS = Commons("http://127.0.0.1:9", public_hex(SIGNING))
DAY = 86_400.0
BUNDLE = Bundle(
    1,
    START - DAY,
    START + 50 * DAY,
    (PublishedKey(1, SEALING.public_key().public_bytes_raw().hex()),),
    effort=0,
    models=("1",),
)


class Sharer:
    """A person with a memory and an outbox."""

    def __init__(self, folder: Path, delay: float = 6 * 3600.0, commons: Commons | None = COMMONS) -> None:
        self.store = Store(folder / "memory.db", KEY)
        self.delay = delay
        self.box = Outbox(self.store.outgoing, self.store, commons, lambda low, high: self.delay)
        self.number = 0

    def receive(self, bundle: Bundle = BUNDLE, now: float = START) -> None:
        """The commons' publication comes."""
        self.box.receive(publication(sign_bundle(bundle, SIGNING)), now)

    def answer(self, at: float = START, answer: Answer = Answer.CONFIRMED, **more: Any) -> tuple[Entry, Feedback]:
        """One more mail, warned of and answered."""
        self.number += 1
        item = mail(self.number, at=at, **more)
        made = decision(item, Act.WARN, 0.95)
        self.store.record(item, made)
        said = lesson(item, made, answer, f"f{self.number}", at + 60)
        self.store.append(said)
        entry = self.store.entry(made.id)
        assert entry is not None
        return entry, said.feedback

    def ask(self, work: Callable[[Outbox], object]) -> Future[object]:
        """As the guard does for the courier, only at once."""
        future: Future[object] = Future()
        future.set_result(work(self.box))
        return future


def coached(entry: Entry) -> Entry:
    """The same entry, answered by somebody who is told what to say."""
    assert entry.decision is not None
    awareness = replace(entry.decision.awareness, coached=0.8)
    return replace(entry, decision=replace(entry.decision, awareness=awareness))
