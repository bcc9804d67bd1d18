"""Makers of hand-made evidence, observations and lessons for tests of the mind."""

from __future__ import annotations

from companion.domain.feedback import Answer, Feedback, Lesson, LogEntry
from companion.domain.journal import Sight
from companion.domain.judgement import Decision, Evidence, Indicator, Threat
from companion.domain.observation import (
    Acquaintance,
    Address,
    Authentication,
    CaseView,
    Entity,
    History,
    Kind,
    Link,
    Mention,
    Observation,
    Related,
)
from companion.mind.assistant import Assistant
from companion.mind.state import MindState

NOW = 1_700_000_000.0
DAY = 86_400.0

_T = Threat
SIGNS: dict[str, tuple[float, tuple[Threat, ...]]] = {
    "sender.brand_mismatch": (2.5, (_T.PHISHING, _T.IMPERSONATION)),
    "sender.lookalike": (3.5, (_T.IMPERSONATION, _T.PHISHING)),
    "sender.reply_to_differs": (1.5, (_T.INVOICE, _T.PHISHING)),
    "sender.first_contact": (0.5, ()),
    "sender.authenticated": (-1.0, ()),
    "sender.auth_fail": (2.0, (_T.PHISHING, _T.IMPERSONATION)),
    "link.brand_elsewhere": (2.0, (_T.PHISHING,)),
    "link.text_differs": (2.0, (_T.PHISHING,)),
    "ask.card": (1.5, (_T.PHISHING,)),
    "ask.payment": (1.0, (_T.INVOICE, _T.IMPERSONATION, _T.ADVANCE_FEE, _T.ROMANCE, _T.INVESTMENT)),
    "ask.gift_card": (2.5, (_T.IMPERSONATION,)),
    "ask.credential": (1.5, (_T.PHISHING,)),
    "lure.parcel": (1.0, (_T.PHISHING,)),
    "lure.tech_support": (1.5, (_T.TECH_SUPPORT,)),
    "lure.romance": (1.0, (_T.ROMANCE,)),
    "lure.investment": (1.5, (_T.INVESTMENT, _T.ROMANCE)),
    "lure.advance_fee": (1.5, (_T.ADVANCE_FEE, _T.INVESTMENT)),
    "pressure.deadline": (0.7, ()),
    "pressure.fear": (0.7, (_T.PHISHING, _T.TECH_SUPPORT)),
    "cover.told_to_lie": (3.5, (_T.IMPERSONATION, _T.TECH_SUPPORT)),
    "cover.keep_secret": (2.0, (_T.ROMANCE, _T.IMPERSONATION)),
    "cover.stay_on_line": (2.5, (_T.TECH_SUPPORT, _T.IMPERSONATION)),
    "cover.switch_off": (3.0, (_T.TECH_SUPPORT,)),
    "kin.claim": (1.5, (_T.IMPERSONATION,)),
    "kin.new_number": (2.0, (_T.IMPERSONATION,)),
    "payment.changed_details": (2.5, (_T.INVOICE,)),
    "familiar.changed_iban": (3.0, (_T.INVOICE,)),
    "familiar.new_domain": (1.5, (_T.PHISHING, _T.INVOICE)),
    "familiar.known_sender": (-2.0, ()),
    "familiar.usual_style": (-1.0, ()),
    "conversation.continues": (-1.0, ()),
    "file.remote_control": (2.0, (_T.TECH_SUPPORT,)),
    "file.disguised": (3.5, (_T.MALWARE,)),
    "hidden.text": (2.0, (_T.PHISHING, _T.MALWARE)),
    "bulk.list_headers": (-1.0, (_T.BULK,)),
    "link.tracking": (0.5, ()),
}


def sign(name: str) -> Indicator:
    """The indicator of that name with its test weight."""
    weight, threats = SIGNS[name]
    return Indicator(name, name.partition(".")[0], threats, "A sentence.", "A line of help.", weight)


def found(*names: str, strength: float = 1.0) -> tuple[Evidence, ...]:
    """Evidence for each of the named indicators."""
    return tuple(Evidence(sign(name), strength) for name in names)


def item(
    id: str = "a1",
    *,
    kind: Kind = Kind.EMAIL,
    sender: str = "someone@example.net",
    name: str = "Someone",
    links: tuple[str, ...] = (),
    mentions: tuple[tuple[Entity, str], ...] = (),
    authenticated: bool = False,
    source: str = "imap",
    at: float = NOW,
    outgoing: bool = False,
) -> Observation:
    """An observation with what the mind looks at."""
    return Observation(
        id=id,
        source=source,
        stream="inbox",
        key=id,
        kind=kind,
        at=at,
        sender=Address(name, sender),
        links=tuple(Link(f"https://{d}/", host=d, domain=d) for d in links),
        mentions=tuple(Mention(e, v) for e, v in mentions),
        authentication=Authentication(dmarc="pass" if authenticated else ""),
        outgoing=outgoing,
    )


def sight(observation: Observation, *names: str) -> Sight:
    """What perception would make of it."""
    return Sight(observation, found(*names))


def contact(address: str, *, sent: int = 10, replied: int = 5, received: int = 30, at: float = NOW) -> Acquaintance:
    """Somebody the person knows well."""
    return Acquaintance(
        address,
        name=address.partition("@")[0].title(),
        first_seen=at - 900 * DAY,
        last_seen=at - DAY,
        received=received,
        sent=sent,
        replied=replied,
        authenticated=True,
    )


def lesson(
    decision: Decision, observation: Observation, answer: Answer, reply: str = "", at: float = NOW + 60, id: str = ""
) -> Lesson:
    """An answer with what it was about, as the guard appends it to the log."""
    return Lesson(
        feedback=Feedback(id or f"f-{decision.id[:8]}-{answer}-{reply}", at, decision.id, answer, reply),
        decision=decision,
        sender=observation.sender.address.lower(),
        sender_name=observation.sender.name,
        authenticated=observation.authentication.dmarc == "pass",
        domains=tuple(link.domain for link in observation.links),
        mentions=observation.mentions,
        kind=observation.kind,
    )


def related(
    observation: str,
    p: float,
    *,
    kind: Kind = Kind.EMAIL,
    ago: float = 600.0,
    via: Mention | None = None,
    indicators: tuple[str, ...] = (),
    act: str = "silent",
    now: float = NOW,
) -> Related:
    """An earlier observation of the same affair."""
    return Related(observation, f"d-{observation}", kind, now - ago, act, p, via, indicators)


def case(*members: Related, id: str = "case-1", closed: bool = False, now: float = NOW) -> CaseView:
    """A case of earlier observations."""
    return CaseView(id, min((m.at for m in members), default=now), members, closed)


NOISY = ("link.text_differs", "link.brand_elsewhere", "ask.payment", "sender.first_contact")
"""What this person's honest mail looks like: a club whose letters go through a tracker."""
TELLING = ("sender.brand_mismatch", "ask.card", "lure.parcel", "pressure.deadline")


def month_of_answers(fine: int = 12, scams: int = 8, noisy: tuple[str, ...] = NOISY) -> list[LogEntry]:
    """Alerts of a month and what they turned out to be: links cried wolf, names did not."""
    log: list[LogEntry] = []
    for i in range(fine + scams):
        # Taken in turns, so that every part of the past has both.
        honest = i % 5 < 3 if fine > scams > 0 else i < fine
        mail = item(f"m{i}", sender=f"s{i}@example.org", authenticated=True, links=(f"l{i}.example.com",))
        at = NOW + i * DAY
        decision = Assistant().decide(sight(mail, *(noisy if honest else TELLING)), (), History(), MindState(), at)
        log += [decision, lesson(decision, mail, Answer.FALSE_ALARM if honest else Answer.CONFIRMED, at=at + 600)]
    return log
