"""Who writes, to whom the person writes, and who of them matters most.

Importance is a sum over contacts of a weight for each, halved every 180 days. It is kept with forward decay
(Cormode, Shkapenyuk, Srivastava, Xu: Forward Decay, ICDE 2009): weights grow with the date of the event instead of
shrinking with the age, so that the order of people never changes by mere waiting and can be an index. Kept as a
base-2 logarithm, which does not overflow.
"""

from __future__ import annotations

import hashlib
import math

from companion.domain.observation import OWN_HALF_LIFE, Acquaintance, Address, Authentication, Observation
from companion.memory.database import Database, Row
from companion.memory.search import plain

CONTACTS = 500
"""Most contacts handed out in a history."""
NAMES = 8
"""Display names kept for an address."""
_THREAD = 100
_HALF_LIFE = OWN_HALF_LIFE
_IMPORTANT = "SELECT * FROM acquaintance WHERE sent > 0 OR received >= 3 ORDER BY importance DESC LIMIT ?"
_SENT, _REPLIED, _RECEIVED = 2.0, 3.0, 0.2
_RANK = 8
"""Place of `importance` in a row."""


def identity(address: Address) -> str:
    """What an address is known by: its lower-case mailbox, or for a sender without one the name."""
    return plain(address.address.strip().lower() or address.name.strip().casefold())[:320]


def aligned(sender: Address, authentication: Authentication) -> bool:
    """DMARC passed, or a signature by the sender's own domain did."""
    domain = sender.domain
    signed = any(domain == d or domain.endswith("." + d) for d in authentication.dkim_domains if d)
    return authentication.dmarc == "pass" or (bool(domain) and signed)


class Digest:
    """Keyed digests of identities (BLAKE2b, RFC 7693), for what must be known again but not be readable."""

    def __init__(self, key: bytes) -> None:
        self._secret = hashlib.blake2b(b"companion digests 1", key=key).digest()

    def __call__(self, *parts: str) -> bytes:
        """16 bytes that stand for the parts, and for no other ones."""
        text = "\0".join(parts).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(text, key=self._secret, digest_size=16).digest()


class People:
    """The table of acquaintances and of messages, and the most important people kept in memory."""

    def __init__(self, database: Database, digest: Digest) -> None:
        self._database = database
        self._digest = digest
        self._contacts: dict[str, tuple[float, Acquaintance]] | None = None
        self._order: tuple[Acquaintance, ...] | None = None

    def reset(self) -> None:
        """Forget what is kept in memory."""
        self._contacts = self._order = None

    def get(self, address: str) -> Acquaintance | None:
        """What is known of one address, or None."""
        if not address:
            return None
        row = self._database.row("SELECT * FROM acquaintance WHERE address = ?", (address,))
        return None if row is None else self._acquaintance(row)

    def contacts(self) -> tuple[Acquaintance, ...]:
        """Those the person writes to or often hears from, most important first."""
        if self._contacts is None:
            rows = self._database.rows(_IMPORTANT, (CONTACTS,))
            self._contacts = {row[0]: (row[_RANK], self._acquaintance(row)) for row in rows}
            self._order = None
        if self._order is None:
            ranked = sorted(self._contacts.values(), key=lambda pair: -pair[0])
            if len(ranked) > CONTACTS:
                ranked = ranked[:CONTACTS]
                self._contacts = {who.address: (score, who) for score, who in ranked}
            self._order = tuple(who for _, who in ranked)
        return self._order

    def received(self, item: Observation, wanted: bool) -> None:
        """An item came. Only wanted ones make their sender more familiar."""
        who = identity(item.sender)
        if who:
            self._meet(who, item.sender.name, item.at)
            if aligned(item.sender, item.authentication):
                self._database.execute("UPDATE acquaintance SET authenticated = 1 WHERE address = ?", (who,))
            if wanted:
                self.count(who, item.at, received=1)
            self._changed(who)
        self._message(item, who, mine=False)

    def wrote(self, item: Observation) -> None:
        """The person wrote; a recipient whose message this replies to was answered."""
        recipients = {identity(address): address for address in item.recipients}
        recipients.pop("", None)
        query = "SELECT peer FROM message WHERE digest = ? AND mine = 0"
        digests = [self._digest("message", message) for message in item.replies_to[:_THREAD]]
        peers = {row[0] for digest in digests if (row := self._database.row(query, (digest,))) is not None}
        for who, address in recipients.items():
            self._meet(who, address.name, item.at)
            self.count(who, item.at, sent=1, replied=int(who in peers))
        self._message(item, next(iter(recipients), ""), mine=True)

    def thread_known(self, item: Observation) -> bool:
        """Whether one of the messages that an item claims to follow was received or written."""
        claimed = dict.fromkeys((*item.replies_to[:_THREAD], item.thread))
        own = ("", item.message_id)
        digests = (self._digest("message", message) for message in claimed if message not in own)
        query = "SELECT 1 FROM message WHERE digest = ?"
        return any(self._database.row(query, (digest,)) is not None for digest in digests)

    def count(self, who: str, at: float, received: int = 0, sent: int = 0, replied: int = 0) -> None:
        """Add to (or, below zero, take from) the counters of an address."""
        query = "SELECT importance, own FROM acquaintance WHERE address = ?"
        row = self._database.row(query, (who,))
        if row is None:
            return
        mine = sent * _SENT + replied * _REPLIED
        weight = received * _RECEIVED + mine
        self._database.execute(
            "UPDATE acquaintance SET received = max(0, received + ?), sent = sent + ?, replied = replied + ?,"
            " importance = ?, own = ? WHERE address = ?",
            (received, sent, replied, _added(float(row[0]), weight, at), _added(float(row[1]), mine, at), who),
        )
        self._changed(who)

    def remove(self, who: str) -> None:
        """Forget an address."""
        self._database.execute("DELETE FROM acquaintance WHERE address = ?", (who,))
        self._database.execute("DELETE FROM acquaintance_name WHERE address = ?", (who,))
        self.reset()

    def _message(self, item: Observation, peer: str, mine: bool) -> None:
        if item.message_id:
            pieces = (self._digest("message", item.message_id), peer, mine)
            self._database.execute("INSERT OR IGNORE INTO message VALUES (?, ?, ?)", pieces)

    def _meet(self, who: str, name: str, at: float) -> None:
        name = plain(name.strip())[:200]
        self._database.execute(
            "INSERT INTO acquaintance VALUES (?1, ?2, ?3, ?3, 0, 0, 0, 0, ?4, ?4) ON CONFLICT(address) DO UPDATE SET"
            " name = iif(name = '', ?2, name), first_seen = min(first_seen, ?3), last_seen = max(last_seen, ?3)",
            (who, name, at, -1e9),
        )
        if name:
            self._database.execute(
                "INSERT INTO acquaintance_name VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET last = max(last, ?3)",
                (who, name, at),
            )
            self._database.execute(
                "DELETE FROM acquaintance_name WHERE address = ?1 AND name NOT IN"
                " (SELECT name FROM acquaintance_name WHERE address = ?1 ORDER BY last DESC, name LIMIT ?2)",
                (who, NAMES),
            )

    def _changed(self, who: str) -> None:
        if self._contacts is None:
            return
        query = "SELECT * FROM acquaintance WHERE address = ? AND (sent > 0 OR received >= 3)"
        row = self._database.row(query, (who,))
        if row is not None:
            self._contacts[who] = (row[_RANK], self._acquaintance(row))
            self._order = None
        elif who in self._contacts:
            self.reset()

    def _acquaintance(self, row: Row) -> Acquaintance:
        address, name, first, last, received, sent, replied, authenticated, _, own = row
        query = "SELECT name FROM acquaintance_name WHERE address = ? ORDER BY last DESC, name"
        names = tuple(found for (found,) in self._database.execute(query, (address,)))
        proven = bool(authenticated)
        return Acquaintance(address, name, first, last, received, sent, replied, names, proven, own)


def _added(importance: float, weight: float, at: float) -> float:
    """Base-2 logarithm of a sum after adding `weight` (or taking it away, if negative) at the time `at`."""
    if weight == 0:
        return importance
    term = math.log2(abs(weight)) + at / _HALF_LIFE
    high = max(importance, term)
    total = 2.0 ** max(importance - high, -1000) + math.copysign(2.0 ** max(term - high, -1000), weight)
    return high + math.log2(total) if total > 1e-12 else -1e9
