"""What the person's own records have for the moment of an alert: the bank's number, a known number, the agreed word.

Nothing of it ever comes from the item, and the agreed word itself is never shown beside an alert. No Qt.
"""

from __future__ import annotations

from collections.abc import Sequence

from companion.domain.journal import CareItem, Entry
from companion.domain.judgement import Act
from companion.ui import aid, wording

COACHED = 0.25
"""Probability of being told what to do and say from which there is something to say against it."""
_MONEY = frozenset({"ask.card", "ask.bank_details", "ask.code", "ask.password", "ask.payment"})


def coached(entry: Entry) -> bool:
    """Whether somebody seems to be telling the person what to do and say."""
    decision = entry.decision
    if decision is None or decision.act not in (Act.WARN, Act.DECLINE):
        return False
    told = any(e.indicator.group == "cover" and e.indicator.weight > 0 for e in decision.belief.evidence)
    return told or "request.coached" in decision.reasons or decision.awareness.coached >= COACHED


def reminders(entry: Entry, care: Sequence[CareItem]) -> tuple[str, ...]:
    """Sentences with what the person wrote down themselves and can use now; most useful first, three at most."""
    if entry.decision is None:
        return ()
    found = entry.decision.belief.evidence
    names = {e.indicator.name for e in found}
    out: list[str] = []
    if coached(entry) or names & _MONEY:
        out += [
            wording.say("aid.own", name=bank.name or bank.subject, contact=bank.contact)
            for bank in aid.own_banks(care)[:1]
        ]
    if any(e.indicator.group == "kin" for e in found):
        if aid.code_word(care):
            out.append(wording.say("record.word"))
        people = [i for i in care if i.sort == "person" and i.contact]
        out += [wording.say("record.person", name=i.name or i.subject, contact=i.contact) for i in people[:2]]
    return tuple(out[:3])
