"""The outbox: what of the person's answers becomes a report, when it leaves, and what was spent on it.

Nothing happens without consent, not even a draft. With it, an answer leaves a draft with a random time 6 to 48 hours
ahead; within the minute its bytes are made, once and for good, and can be looked at, or cancelled, until they leave.
Noise is never drawn twice for one answer: a report that could not leave in time expires.

The budget is counted in what left or may have left: at most `MONTH` reports in any 30 days and `EVER` in all,
whatever the clock says. It is kept apart from the entries, so that neither forgetting nor a clock set back renews it.
What cannot be known is a profile that was deleted and begun anew: nothing identifies it, and nothing shall.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from companion.domain.errors import Rejected
from companion.domain.feedback import Answer, Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.domain.sharing import Consent, Outgoing, Sending, SharingState, Shown
from companion.sharing import bundle as bundles
from companion.sharing.bundle import Bundle, Trust
from companion.sharing.report import EPSILON, Report, decode, encode, honesty, likelihood, randomised, week_of
from companion.sharing.seal import seal
from companion.sharing.stamp import Stamp
from companion.sharing.vocabulary import QUESTIONS, VERDICTS, About, drawn, truth

MONTH, EVER = 4, 48
"""Most reports in 30 days, and in all."""
MONTH_S = 30 * 86_400.0
SOONEST_S, LATEST_S = 6 * 3600.0, 48 * 3600.0
AGAIN_S = (3600.0, 6 * 3600.0)
"""A report that did not get through is tried again after a random time between these."""
FETCH_EVERY_S = 86_400.0
"""How often the publication is fetched, about."""
STALE_WEEKS = 1
"""A report may leave in the week it was made for and so many later; the commons takes them a little longer."""
COACHED = 0.5
"""From this probability on that somebody else puts the answers into the person's mouth, nothing is shared."""
_CONSENT, _LATEST, _ASK = "sharing.consent", "sharing.latest", "sharing.ask"
_TRUST, _BUNDLE, _FETCHED = "sharing.trust", "sharing.bundle", "sharing.fetched"
_LOTS = random.SystemRandom()
_BARKS = (Act.ASK, Act.WARN, Act.DECLINE)


class Shelf(Protocol):
    """Rows of the outbox (`companion.memory.outgoing`)."""

    def add(self, entry: str, feedback: str, made: float, due: float) -> Outgoing | None:
        """A new draft, or None."""
        ...

    def get(self, number: int) -> Outgoing | None:
        """One row."""
        ...

    def all(self) -> tuple[Outgoing, ...]:
        """Every row, newest first."""
        ...

    def update(self, row: Outgoing) -> None:
        """Write a row back."""
        ...


class Memory(Protocol):
    """What the outbox needs of the store."""

    def value(self, name: str) -> str | None:
        """A small value kept under a name."""
        ...

    def keep(self, name: str, value: str | None) -> None:
        """Keep a small value, or drop it."""
        ...

    def entry(self, name: str) -> Entry | None:
        """One entry of the journal."""
        ...


@dataclass(frozen=True, slots=True)
class Commons:
    """Where reports go: set up by the person or their distributor; there is none by itself."""

    address: str
    """`https://commons.example`, without a path."""
    key: str
    """The signing key pinned at first, 64 hexadecimal digits."""


class Outbox:
    """Belongs to the guard's thread, as the store does. Does no network input or output itself: see `courier`."""

    def __init__(
        self,
        shelf: Shelf,
        memory: Memory,
        commons: Commons | None,
        uniform: Callable[[float, float], float] = _LOTS.uniform,
    ) -> None:
        """`uniform` draws the delays; for tests."""
        self._shelf = shelf
        self._memory = memory
        self._commons = commons
        self._uniform = uniform

    # Consent

    @property
    def commons(self) -> Commons | None:
        """Where reports go, if anywhere."""
        return self._commons

    @property
    def consent(self) -> Consent:
        """What the person said last, of this commons: another one has to ask anew."""
        said, _, to = (self._memory.value(_CONSENT) or "").partition(" ")
        if not said or (said == Consent.GIVEN.value and (self._commons is None or to != self._commons.key)):
            return Consent.NEVER_ASKED
        return Consent(said)

    @property
    def consents(self) -> bool:
        """Whether anything may leave."""
        return self.consent is Consent.GIVEN

    def agree(self, given: bool) -> Consent:
        """The person's word. Taking consent back cancels everything that waits, at once.

        Raises `Rejected("sharing.no_commons")` where there is nothing to agree to.
        """
        before = self.consent
        if given and self._commons is None:
            raise Rejected("sharing.no_commons")
        after = Consent.GIVEN if given else Consent.WITHDRAWN if before is Consent.GIVEN else Consent.DECLINED
        to = self._commons.key if given and self._commons is not None else ""
        self._memory.keep(_CONSENT, f"{after.value} {to}".strip())
        if not given:
            for row in self._shelf.all():
                self._cancel(row)
        return after

    def should_ask(self, entry: Entry, feedback: Feedback) -> bool:
        """Whether this is the moment to ask, once: after a useful catch, and only where there is a commons."""
        decision = entry.decision
        return (
            self._commons is not None
            and self.consent is Consent.NEVER_ASKED
            and feedback.answer is Answer.CONFIRMED
            and decision is not None
            and decision.act in _BARKS
            and decision.awareness.coached < COACHED
        )

    # The way out

    def offer(self, entry: Entry, feedback: Feedback, now: float) -> Outgoing | None:
        """Note an answer for sharing. None without consent, over budget, or where there is nothing to share."""
        decision = entry.decision
        if self.should_ask(entry, feedback):
            self._memory.keep(_ASK, "now")
        if self._commons is None or self.consent is not Consent.GIVEN:
            return None
        if entry.observation is None or decision is None or decision.awareness.coached >= COACHED:
            return None
        now = self._now(now)
        due = now + self._uniform(SOONEST_S, LATEST_S)
        if not self._affords(due):
            return None
        return self._shelf.add(entry.id, feedback.id, now, due)

    def drafts(self, now: float) -> tuple[tuple[int, int, Bundle], ...]:
        """Drafts whose bytes are to be made: number, week to make the stamp for, and the bundle with the key."""
        held = self.bundle
        if held is None or self.consent is not Consent.GIVEN:
            return ()
        now = self._now(now)
        rows = [row for row in self._shelf.all() if row.state is Sending.DRAFT]
        return tuple((row.id, week_of(max(row.due, now)), held) for row in rows)

    def seal(self, number: int, week: int, stamp: Stamp) -> Outgoing | None:
        """Make the bytes of a draft, for good. None if it is none any more; it goes if its answer was taken back."""
        row, held = self._shelf.get(number), self.bundle
        if row is None or held is None or row.state is not Sending.DRAFT:
            return None
        entry = self._memory.entry(row.entry) if row.entry else None
        feedback = next((f for f in entry.feedback if f.id == row.feedback), None) if entry is not None else None
        if entry is None or feedback is None:
            self._cancel(row)
            return None
        question = drawn(stamp.lot)
        answers = QUESTIONS[question].answers
        answer = randomised(answers, truth(question, entry, feedback, held.models))
        plain = encode(Report(week, question, answer), stamp.nonce)
        made = replace(row, state=Sending.WAITING, report=plain.hex(), sealed=seal(plain, held.key).hex())
        self._shelf.update(made)
        return made

    def take(self, now: float) -> Outgoing | None:
        """The next report that is to leave now, if any: from here on it counts as spent.

        Unless it is said to have arrived, the very same bytes come up again some hours later. They count once.
        """
        if self._commons is None or self.consent is not Consent.GIVEN:
            return None
        now = self._now(now)
        rows = self._shelf.all()
        for row in reversed(rows):
            if row.state is not Sending.WAITING:
                continue
            if week_of(now) > decode(bytes.fromhex(row.report))[0].week + STALE_WEEKS:
                self._shelf.update(replace(row, state=Sending.EXPIRED))
                continue
            left = [o for o in rows if o.id != row.id and o.spent and (o.sent or o.due) > now - MONTH_S]
            if row.due > now or len(left) >= MONTH:
                continue
            out = replace(row, tries=row.tries + 1, sent=now, due=now + self._uniform(*AGAIN_S))
            self._shelf.update(out)
            return out
        return None

    def arrived(self, number: int, now: float) -> None:
        """The commons acknowledged it."""
        row = self._shelf.get(number)
        if row is not None:
            self._shelf.update(replace(row, state=Sending.SENT, sent=self._now(now)))

    def refused(self, number: int) -> None:
        """The commons will never take it."""
        row = self._shelf.get(number)
        if row is not None and row.state is Sending.WAITING:
            self._shelf.update(replace(row, state=Sending.REFUSED))

    # Taking back

    def cancel(self, number: int) -> Outgoing:
        """The person takes a report back. Raises `Rejected("sharing.gone")`: what left cannot be recalled."""
        row = self._shelf.get(number)
        if row is None or row.state not in (Sending.DRAFT, Sending.WAITING) or row.tries > 0:
            raise Rejected("sharing.gone")
        return self._cancel(row)

    def taken_back(self, feedback: str) -> None:
        """An answer was undone: what waits about it is not sent."""
        for row in self._shelf.all():
            if row.feedback == feedback:
                self._cancel(row)

    def _cancel(self, row: Outgoing) -> Outgoing:
        if row.state not in (Sending.DRAFT, Sending.WAITING):
            return row
        gone = replace(row, state=Sending.CANCELLED)
        self._shelf.update(gone)
        return gone

    # What came back

    @property
    def trust(self) -> Trust | None:
        """What holds against the next publication; None where no commons is set up."""
        if self._commons is None:
            return None
        kept = (self._memory.value(_TRUST) or "").split(" ")
        # Another commons than before: begin with its own pinned key.
        if len(kept) != 5 or kept[0] != self._commons.key:
            return Trust((self._commons.key,))
        return Trust(tuple(kept[1].split(",")), int(kept[2]), int(kept[3]), kept[4])

    @property
    def bundle(self) -> Bundle | None:
        """The last bundle taken; None also where another version took one that says nothing to this one."""
        text, trust = self._memory.value(_BUNDLE), self.trust
        if text is None or trust is None or not trust.serial:
            return None
        try:
            return bundles.read(bytes.fromhex(text))
        except Rejected:
            return None

    def wants_publication(self, now: float) -> bool:
        """Whether a day has passed since the last one was fetched; `receive` counts it."""
        last = float(self._memory.value(_FETCHED) or 0.0)
        return not 0 <= now - last < FETCH_EVERY_S

    def receive(self, data: bytes, now: float) -> Bundle | None:
        """Take in a publication; None if it is the one already held. Raises `Rejected`, and the old one stays."""
        trust = self.trust
        if trust is None or self._commons is None:
            raise Rejected("sharing.no_commons")
        # Some hours to and fro, so that nobody is known by their time of day; and no haste after a refusal.
        self._memory.keep(_FETCHED, repr(now - self._uniform(0.0, FETCH_EVERY_S / 4)))
        taken, after = bundles.accept(data, trust, self._now(now))
        digest = after.digest
        line = f"{self._commons.key} {','.join(after.keys)} {after.changes} {after.serial} {digest}"
        if after.serial != trust.serial:
            # The bundle first: should the machine die between, the next publication is judged by the old trust.
            self._memory.keep(_BUNDLE, bundles.write(taken).hex())
        self._memory.keep(_TRUST, line)
        return taken if after.serial != trust.serial else None

    # What is shown

    def state(self, now: float) -> SharingState:
        """All that the sharing page shows."""
        rows, held = self._shelf.all(), self.bundle
        now = self._now(now)
        month = [row for row in rows if _counts(row) and (row.sent or row.due) > now - MONTH_S]
        return SharingState(
            self.consent,
            self._commons.address if self._commons is not None else "",
            EPSILON * len(month),
            EPSILON * MONTH,
            EPSILON * sum(row.spent for row in rows),
            EPSILON * EVER,
            self.consent is Consent.NEVER_ASKED and self._memory.value(_ASK) is not None,
            held.serial if held is not None else 0,
            rows,
        )

    def _affords(self, due: float) -> bool:
        counted = [row for row in self._shelf.all() if _counts(row)]
        # All that lies within 30 days before this one, or after it: so no window of 30 days ever holds more.
        near = [row for row in counted if (row.sent or row.due) > due - MONTH_S]
        return len(counted) < EVER and len(near) < MONTH

    def _now(self, now: float) -> float:
        """The latest time ever seen: a clock that is set back renews nothing."""
        latest = float(self._memory.value(_LATEST) or 0.0)
        if now - latest > 3600.0:
            self._memory.keep(_LATEST, repr(now))
        return max(now, latest)


def _counts(row: Outgoing) -> bool:
    return row.spent or row.state in (Sending.DRAFT, Sending.WAITING)


def shown(report: str) -> Shown:
    """What the bytes of a report say (`Outgoing.report`), for the preview."""
    said, _ = decode(bytes.fromhex(report))
    question = QUESTIONS[said.question]
    if question.about is About.VERDICT:
        name, answer = "verdict", VERDICTS[said.answer].value
    else:
        name, answer = f"{question.about.value}.{question.name}", ("none", "scam", "fine")[said.answer]
    kept = honesty(question.answers)
    return Shown(said.week, name, answer, float(kept / likelihood(question.answers, 0, 0)))
