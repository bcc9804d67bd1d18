"""What is shared with the commons, as the screen and the command line see it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Consent(StrEnum):
    """Whether the person agreed to share reports. Only `GIVEN` lets anything leave the machine."""

    NEVER_ASKED = "never_asked"
    DECLINED = "declined"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Sending(StrEnum):
    """How far a report has come."""

    DRAFT = "draft"
    """Noted; its bytes are made within the minute."""
    WAITING = "waiting"
    """Its bytes are made, can be looked at and will be sent as they are."""
    SENT = "sent"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    """Not sent in time (the machine was off); never sent."""
    REFUSED = "refused"
    """The commons did not take it."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One report in the outbox or the ledger."""

    id: int
    entry: str
    """The decision it is about; empty once that was forgotten."""
    feedback: str
    made: float
    due: float
    """When it is sent: 6 to 48 hours, drawn by lot, after the answer."""
    state: Sending
    tries: int = 0
    """From 1 on it may have arrived although nobody acknowledged it."""
    report: str = ""
    """The 16 bytes of the report, as hexadecimal digits; empty for a draft."""
    sealed: str = ""
    """The 65 bytes on the wire, the same way: exactly these are sent."""
    sent: float | None = None

    @property
    def spent(self) -> bool:
        """Whether privacy was spent on it: it left the machine, or may have."""
        return self.state in (Sending.SENT, Sending.REFUSED) or self.tries > 0


@dataclass(frozen=True, slots=True)
class Shown:
    """A report in words of the closed vocabulary: what its 16 bytes say."""

    week: int
    question: str
    """`verdict`, or `sign.link.lookalike`, `threat.romance`, `act.warn`, `language.slavic`, `model.0`."""
    answer: str
    """`none`, `scam`, `fine` or `overridden`, after randomisation."""
    odds: float
    """Probability that the answer is the true one because it was left as it was."""


@dataclass(frozen=True, slots=True)
class SharingState:
    """All that the sharing page shows."""

    consent: Consent
    commons: str = ""
    """Address of the commons; empty where none is set up, and then nothing can be sent."""
    spent_month: float = 0.0
    """Privacy spent (epsilon) in the last 30 days, with what waits."""
    month: float = 4.0
    spent_ever: float = 0.0
    ever: float = 48.0
    ask: bool = False
    """Whether the screen may ask for consent now: once, after a useful catch."""
    bundle: int = 0
    """Serial number of the shared knowledge in use; 0 for none."""
    outgoing: tuple[Outgoing, ...] = ()
    """Newest first."""
