"""Small data for tests of memory: people, mails, decisions."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from companion.domain.feedback import Answer, Feedback, Lesson
from companion.domain.judgement import (
    Act,
    Awareness,
    Belief,
    Decision,
    Evidence,
    Fact,
    Indicator,
    Question,
    Span,
    Stage,
    Threat,
    WouldChange,
)
from companion.domain.observation import Address, Kind, Observation

KEY = bytes(range(32))
START = 1_790_000_000.0
"""A moment of 2026, in seconds."""
DAY = 86_400.0
HIDDEN = Indicator(
    "link.text_differs", "link", (Threat.PHISHING,), "The link leads elsewhere.", "Harmless in newsletters.", 2.0
)
MILD = Indicator("pressure.hurry", "pressure", (), "It hurries you.", "Shops do that too.", 0.5)


def mail(number: int, sender: str | Address = "june@example.org", at: float = START, **more: Any) -> Observation:
    """One mail; `number` makes its identity."""
    name = hashlib.sha256(f"mail {number}".encode()).hexdigest()[:32]
    plain = Observation(
        id=name,
        source="imap:me@example.net",
        stream="imap:me@example.net/INBOX",
        key=f"7:{number}",
        kind=Kind.EMAIL,
        at=at,
        sender=Address("", sender) if isinstance(sender, str) else sender,
        recipients=(Address("Me", "me@example.net"),),
        subject=f"Subject {number}",
        text=f"Text of mail {number}.",
        message_id=f"<{number}@example.org>",
    )
    return replace(plain, **more)


def decision(about: Observation, act: Act = Act.SILENT, p_scam: float = 0.01, at: float | None = None) -> Decision:
    """A decision about a mail; one that is not silent has evidence that quotes it."""
    found = Evidence(HIDDEN, 1.0, (Fact(about.text[:40], Span(0, min(40, len(about.text)))),))
    loud = act is not Act.SILENT
    return Decision(
        id=hashlib.sha256(f"decision {about.id} {about.key}".encode("utf-8", "replace")).hexdigest()[:32],
        at=about.at + 1 if at is None else at,
        act=act,
        values={a: float(a is act) for a in Act},
        belief=Belief(
            {Threat.BENIGN: 1 - p_scam, Threat.PHISHING: p_scam},
            Stage.ASK if loud else Stage.NONE,
            (found,) if loud else (),
            (WouldChange("answer.rang_them", Act.SILENT),) if loud else (),
        ),
        awareness=Awareness(0.5, 0.2, 0.01),
        observation=about.id,
        question=Question("rang_them", ("rang_known_number", "not_yet")) if act is Act.ASK else None,
        reasons=("care.money",) if loud else (),
        versions={"mind": "1", "weights": "1"},
    )


def lesson(about: Observation, given: Decision, answer: Answer, name: str = "f1", at: float | None = None) -> Lesson:
    """An answer of the person to a decision."""
    when = given.at + 60 if at is None else at
    return Lesson(Feedback(name, when, given.id, answer), given, about.sender.address.lower(), about.sender.name)
