"""Sharing in words: what is sent, what waits, what was spent. For the terminal, and for a page of the window."""

from __future__ import annotations

from datetime import UTC, datetime

from companion.domain.sharing import Consent, Outgoing, Sending, SharingState, Shown
from companion.ui import wording

TERMS: tuple[str, ...] = (
    "With your consent, an answer that you give to an alert may become a report of 16 bytes.",
    "It holds a week, one question of a fixed list drawn by lot, and one answer, so often random that nobody, not"
    " even the commons, can tell whether it is yours.",
    "It waits 6 to 48 hours, in which you can look at it byte for byte and cancel it, and leaves sealed, without your"
    " name, number, address or any word of a message.",
    "There are never more than four in 30 days and 48 in all; that one was sent at all is not hidden from whoever"
    " watches your line.",
    "You can stop at any time, and what waits is dropped; what was sent cannot be called back.",
)
"""The five sentences of consent, in order. They have to stay true: `tests/unit/sharing` holds the numbers to them."""
CONSENT = {
    Consent.NEVER_ASKED: "Nothing is shared: you were not asked yet.",
    Consent.DECLINED: "Nothing is shared: you said no.",
    Consent.GIVEN: "You agreed to share reports.",
    Consent.WITHDRAWN: "Nothing is shared any more: you took your consent back.",
}
STATES = {
    Sending.DRAFT: "is being made",
    Sending.WAITING: "waits",
    Sending.SENT: "was sent",
    Sending.CANCELLED: "was cancelled, and never sent",
    Sending.EXPIRED: "came too late, and is not sent any more",
    Sending.REFUSED: "was not taken by the commons",
}


def lines(state: SharingState, rows: tuple[tuple[Outgoing, Shown | None], ...], now: float) -> list[str]:
    """The whole state: consent, budget, and every report with its very bytes."""
    place = wording.plain(state.commons, 200)
    out = [CONSENT[state.consent]]
    out.append(f"The commons is {place}." if place else "No commons is set up, so nothing can be sent.")
    out.append(
        f"Privacy used: {state.spent_month:g} of {state.month:g} in the last 30 days,"
        f" {state.spent_ever:g} of {state.ever:g} in all."
    )
    if state.bundle:
        out.append(f"Shared knowledge: publication {state.bundle}.")
    for row, shown in rows:
        out += ["", f"Report {row.id} {_when(row, now)}."]
        if shown is not None:
            out.append(
                f"  It says: week {shown.week}, {shown.question}, {shown.answer}"
                f" (true with probability {shown.odds:.2f}, if nothing else is known)"
            )
        if row.report:
            out.append(f"  report {row.report}")
        if row.sealed:
            out.append(f"  as sent {row.sealed}")
    return out


def _when(row: Outgoing, now: float) -> str:
    words = STATES[row.state]
    if row.state is Sending.WAITING and row.tries == 0:
        return f"{words}; it leaves in about {max(1, round((row.due - now) / 3600))} hours"
    if row.state is Sending.WAITING:
        return f"{words} for an answer of the commons; it may have arrived"
    if row.state is Sending.SENT and row.sent is not None:
        day = datetime.fromtimestamp(row.sent, UTC).strftime("%Y-%m-%d")
        return f"{words} on {day}"
    return words
