"""What ties observations of one affair together.

Two observations are tied when they share something that strangers seldom share: a telephone number, an account, a
wallet, an address, the sender, the thread, within 60 days. A tie makes a case only where at least one of the two
raised suspicion. What wanted mail often names (the bank's own number) ties nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from companion.domain.observation import CaseView, Entity, Kind, Mention, Observation, Related
from companion.memory.database import Database, Row
from companion.memory.people import identity
from companion.memory.search import plain

WINDOW = 60 * 86_400.0
"""How far apart two observations of one affair may be, in seconds."""
FAMILIAR = 3
"""So many wanted observations naming a thing make it too familiar to tie others together."""
_MOST_RELATED = 100
_MOST_TIES = 96
_MOST_STRONG = 24

# Providers where the domain says nothing about who writes.
POPULAR = frozenset((
    "gmail.com", "googlemail.com", "google.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com",
    "msn.com", "microsoft.com", "yahoo.com", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com", "mac.com",
    "apple.com", "aol.com", "proton.me", "protonmail.com", "pm.me", "gmx.com", "gmx.net", "gmx.de", "web.de",
    "t-online.de", "freenet.de", "mail.com", "mail.ru", "yandex.ru", "yandex.com", "orange.fr", "wanadoo.fr",
    "free.fr", "laposte.net", "libero.it", "btinternet.com", "sky.com", "virginmedia.com", "talktalk.net",
    "comcast.net", "verizon.net", "att.net", "qq.com", "163.com", "126.com", "naver.com", "rediffmail.com",
    "fastmail.com", "zoho.com", "amazon.com", "amazonses.com", "sendgrid.net", "mailchimp.com", "facebook.com",
    "facebookmail.com", "paypal.com", "ebay.com", "linkedin.com",
))  # fmt: skip
_ROLES = frozenset((
    "noreply", "no-reply", "donotreply", "do-not-reply", "info", "support", "service", "help", "contact", "news",
    "newsletter", "notifications", "notification", "billing", "sales", "admin", "postmaster", "mailer-daemon",
    "abuse", "security", "account", "accounts", "team", "hello",
))  # fmt: skip
_STRONG_MENTIONS = {Entity.PHONE: 6, Entity.IBAN: 10, Entity.WALLET: 10, Entity.ACCOUNT: 6, Entity.EMAIL: 3}
_PAYEES = (Entity.IBAN, Entity.ACCOUNT, Entity.WALLET)

_SHARING = """
    SELECT e.seq, e.id, e.observation, e.kind, e.seen_at, e.act, e.p_scam, e.indicators, e.raised, e.wanted, e.case_id
    FROM (SELECT entry FROM tie WHERE entity = ? AND value = ? AND entry <> ? ORDER BY entry DESC LIMIT 60)
    JOIN entry e ON e.seq = entry
"""
_RECENT = """
    SELECT e.seq, e.id, e.observation, e.kind, e.seen_at, e.act, e.p_scam, e.indicators, e.raised, e.wanted, e.case_id
    FROM entry e WHERE raised = 1 AND seen_at BETWEEN ? AND ? ORDER BY seen_at DESC LIMIT 50
"""

Tie = tuple[str, str]
"""What is shared: the sort (an `Entity`, `sender`, `site`, `thread` or `link`) and its value."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The part of an entry that relating needs."""

    seq: int
    id: str
    observation: str
    kind: str
    at: float
    act: str
    p_scam: float
    indicators: str
    raised: bool
    wanted: bool
    case: str

    def related(self, via: Mention | None) -> Related:
        """The same for the mind."""
        names = tuple(self.indicators.split(" ")) if self.indicators else ()
        return Related(self.observation, self.id, Kind(self.kind), self.at, self.act, self.p_scam, via, names)


def ties(observation: Observation) -> tuple[Tie, ...]:
    """Everything the observation may share with another, strongest first, at most 96."""
    found: list[Tie] = []
    if observation.thread:
        found.append(("thread", observation.thread))
    if sender := identity(observation.sender):
        found.append(("sender", sender))
    mentions = sorted(observation.mentions, key=lambda m: m.entity not in _STRONG_MENTIONS)
    found += [(m.entity.value, m.value) for m in mentions if m.entity in _STRONG_MENTIONS]
    found += [(Entity.EMAIL.value, identity(address)) for address in observation.reply_to]
    if observation.sender.domain:
        found.append(("site", observation.sender.domain))
    found += [("link", link.domain.lower()) for link in observation.links if link.domain]
    kept = dict.fromkeys((sort, plain(value)[:320]) for sort, value in found if value)
    return tuple(kept)[:_MOST_TIES]


def strong(observation: Observation, shared: Iterable[Tie]) -> tuple[Tie, ...]:
    """Those ties that may make a case."""
    own = {identity(address) for address in observation.recipients}
    sender = identity(observation.sender)
    return tuple(tie for tie in shared if _is_strong(tie, own, sender))[:_MOST_STRONG]


def _is_strong(tie: Tie, own: set[str], sender: str) -> bool:
    sort, value = tie
    if sort in ("thread", "sender"):
        return True
    if sort == "site":
        return value not in POPULAR
    if sort == Entity.EMAIL.value:
        local, _, domain = value.rpartition("@")
        return value not in own and value != sender and not (domain in POPULAR and local in _ROLES)
    return sort != "link" and len(value) >= _STRONG_MENTIONS[Entity(sort)]


class Cases:
    """Ties, and the cases they make. Works inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tie(self, seq: int, observation: Observation) -> None:
        """Remember what an entry may share with others."""
        shared = ties(observation)
        execute = self._database.execute
        for sort, value in shared:
            execute("INSERT OR IGNORE INTO tie VALUES (?, ?, ?)", (sort, value, seq))
        subjects = [f"{sort}:{value}" for sort, value in shared if sort in ("sender", "thread")]
        for sort, value in shared:
            if sort in _NAMED:
                for subject in subjects:
                    execute("INSERT OR IGNORE INTO named VALUES (?, ?, ?, ?)", (subject, seq, sort, value))

    def linked(self, observation: Observation, but: int = 0) -> dict[int, tuple[Outline, Mention | None]]:
        """Earlier entries tied to the observation, by their numbers, each with the first thing they share."""
        found: dict[int, tuple[Outline, Mention | None]] = {}
        for sort, value in strong(observation, ties(observation)):
            rows = self._database.rows(_SHARING, (sort, value, but))
            outlines = [_outline(row) for row in rows]
            personal = sort in ("thread", "sender")
            if not personal and sum(o.wanted for o in outlines) >= FAMILIAR:
                continue
            for outline in outlines:
                if abs(outline.at - observation.at) <= WINDOW and outline.observation != observation.id:
                    found.setdefault(outline.seq, (outline, _mention(sort, value)))
        # Of an item judged several times, the newest judgement stands for it.
        once = {found[seq][0].observation: found[seq] for seq in sorted(found)}
        newest = sorted(once.values(), key=lambda pair: pair[0].at)[-_MOST_RELATED:]
        return {outline.seq: (outline, via) for outline, via in newest}

    def view(self, observation: Observation) -> CaseView | None:
        """The case an observation belongs to, or would open with what is tied to it; None where nothing is amiss."""
        found = self.linked(observation)
        own = self._own(observation.id)
        if not own and not any(outline.raised for outline, _ in found.values()):
            return None
        related = tuple(outline.related(via) for outline, via in found.values())
        files = self._files({own} if own else {outline.case for outline, _ in found.values() if outline.case})
        live = {name: opened for name, (opened, closed) in files.items() if closed is None}
        if live:
            name = min(live, key=lambda n: (live[n], n))
            return CaseView(name, live[name], related)
        if files and (own or not any(outline.raised and not outline.case for outline, _ in found.values())):
            name = max(files, key=lambda n: (files[n][0], n))
            return CaseView(name, files[name][0], related, closed=True)
        first = next(iter(found.values()))[0]
        return CaseView(case_name(first.id), related[0].at, related)

    def assign(self, seq: int, observation: Observation, raised: bool, proposed: str) -> str:
        """Put a new entry into its case, opening or merging cases as needed; returns the case, or "" for none."""
        found = self.linked(observation, but=seq)
        outlines = [outline for outline, _ in found.values()]
        if own := self._own(observation.id):
            # The same item judged again stays where it is, closed or not.
            self._database.execute("UPDATE entry SET case_id = ? WHERE seq = ?", (own, seq))
            return own
        if not raised and not any(o.raised for o in outlines):
            return ""
        files = self._files({o.case for o in outlines if o.case})
        live = {name: opened for name, (opened, closed) in files.items() if closed is None}
        if live:
            name = min(live, key=lambda n: (live[n], n))
            for other in live.keys() - {name}:
                self._merge(other, name)
        elif raised or any(o.raised and not o.case for o in outlines):
            name = self._fresh(proposed, outlines[0].id if outlines else "", seq)
            opened = min([observation.at, *(o.at for o in outlines if not o.case)])
            self._database.execute("INSERT INTO case_file(id, opened) VALUES (?, ?)", (name, opened))
        else:
            return ""
        loose = [o.seq for o in outlines if not o.case]
        for number in (*loose, seq):
            self._database.execute("UPDATE entry SET case_id = ? WHERE seq = ?", (name, number))
        return name

    def settle(self, name: str, closed: bool, at: float) -> None:
        """Close a case as of a time, unless it is closed; or open it again."""
        statement = "UPDATE case_file SET closed = iif(?, coalesce(closed, ?), NULL) WHERE id = ?"
        self._database.execute(statement, (closed, at, name))

    def resolve(self, name: str) -> str:
        """The case that a case was merged into, or itself."""
        for _ in range(100):
            row = self._database.row("SELECT merged FROM case_file WHERE id = ?", (name,))
            if row is None or not row[0]:
                break
            name = str(row[0])
        return name

    def named(self, observation: Observation) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
        """Accounts and numbers that wanted items of this sender, or in this thread, named before."""
        subjects = [f"sender:{identity(observation.sender)}", f"thread:{plain(observation.thread)[:320]}"]
        found: dict[Mention, None] = {}
        for subject in subjects:
            rows = self._database.rows(
                "SELECT DISTINCT n.entity, n.value FROM (SELECT * FROM named WHERE subject = ? ORDER BY entry DESC"
                " LIMIT 200) n JOIN entry e ON e.seq = n.entry WHERE e.wanted = 1",
                (subject,),
            )
            found.update((Mention(Entity(sort), value), None) for sort, value in rows)
        payees = tuple(m for m in found if m.entity in _PAYEES)
        return payees, tuple(m for m in found if m.entity is Entity.PHONE)

    def domains_seen(self, observation: Observation) -> tuple[str, ...]:
        """Registered domains of the observation's links that earlier wanted items linked to."""
        query = (
            "SELECT 1 FROM (SELECT entry FROM tie WHERE entity = 'link' AND value = ? ORDER BY entry DESC LIMIT 30)"
            " JOIN entry e ON e.seq = entry WHERE e.wanted = 1 LIMIT 1"
        )
        domains = dict.fromkeys(link.domain.lower() for link in observation.links if link.domain)
        return tuple(d for d in tuple(domains)[:60] if self._database.row(query, (plain(d)[:320],)))

    def recent(self, at: float) -> tuple[Related, ...]:
        """What raised suspicion in the hour before, newest first."""
        rows = self._database.rows(_RECENT, (at - 3600, at))
        return tuple(_outline(row).related(None) for row in rows)

    def _own(self, observation: str) -> str:
        """The case in which an earlier judgement of the same item is."""
        row = self._database.row(
            "SELECT case_id FROM entry WHERE observation = ? AND observation <> '' AND case_id <> ''"
            " ORDER BY seq DESC LIMIT 1",
            (observation,),
        )
        return str(row[0]) if row else ""

    def _files(self, names: set[str]) -> Mapping[str, tuple[float, float | None]]:
        query = "SELECT opened, closed FROM case_file WHERE id = ?"
        rows = ((name, self._database.row(query, (name,))) for name in sorted(names))
        return {name: (float(row[0]), row[1]) for name, row in rows if row is not None}

    def _merge(self, old: str, into: str) -> None:
        self._database.execute("UPDATE entry SET case_id = ? WHERE case_id = ?", (into, old))
        self._database.execute("UPDATE case_file SET merged = ? WHERE id = ?", (into, old))

    def _fresh(self, proposed: str, first: str, seq: int) -> str:
        for name in (plain(proposed)[:64], case_name(first) if first else "", case_name(f"{first} {seq}")):
            if name and self._database.row("SELECT 1 FROM case_file WHERE id = ?", (name,)) is None:
                return name
        raise AssertionError("the number of an entry is never used twice")


_NAMED = frozenset(entity.value for entity in (*_PAYEES, Entity.PHONE))


def case_name(entry: str) -> str:
    """The id of the case that an entry opens."""
    return hashlib.sha256(b"case " + entry.encode("utf-8", "replace")).hexdigest()[:16]


def _outline(row: Row) -> Outline:
    seq, name, observation, kind, at, act, p_scam, indicators, raised, wanted, case = row
    return Outline(seq, name, observation, kind, at, act, p_scam, indicators, bool(raised), bool(wanted), case)


def _mention(sort: str, value: str) -> Mention | None:
    if sort == "sender":
        return Mention(Entity.EMAIL if "@" in value else Entity.NAME, value)
    if sort == "site":
        return Mention(Entity.DOMAIN, value)
    return None if sort == "thread" else Mention(Entity(sort), value)
