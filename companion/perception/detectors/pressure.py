"""Pressure: deadlines, threats of loss, the law, authority, fear, flattery, scarcity."""

from __future__ import annotations

from companion.domain.judgement import Indicator, Threat
from companion.perception.composed import Rule, RuleDetector

_ALARM = (Threat.PHISHING, Threat.IMPERSONATION)

URGENCY = Indicator(
    "pressure.urgency",
    "pressure",
    (*_ALARM, Threat.TECH_SUPPORT),
    "It hurries you.",
    "Haste keeps people from asking somebody. Some honest messages are urgent too.",
    0.4,
)
DEADLINE = Indicator(
    "pressure.deadline",
    "pressure",
    (*_ALARM, Threat.EXTORTION),
    "It sets you a short deadline.",
    "Real deadlines of offices and banks are weeks, and come by letter.",
    0.5,
)
LOSS = Indicator(
    "pressure.loss",
    "pressure",
    _ALARM,
    "It threatens that you will lose something.",
    "An account is not closed because a message was not answered today.",
    0.8,
)
ACT_OR_LOSE = Indicator(
    "pressure.act_or_lose",
    "pressure",
    _ALARM,
    "It threatens a loss unless you act at once.",
    "Threat and deadline together are the oldest trick. Take your time and use your own way in.",
    1.4,
)
LEGAL = Indicator(
    "pressure.legal",
    "pressure",
    (Threat.IMPERSONATION, Threat.EXTORTION),
    "It threatens you with police, court or arrest.",
    "Authorities write letters. They do not threaten arrest in a message, and they take no payment to stop one.",
    1.2,
)
AUTHORITY = Indicator(
    "pressure.authority",
    "pressure",
    (Threat.IMPERSONATION,),
    "It speaks in the name of an authority and asks you to act.",
    "Look up the office's number yourself and ask there.",
    0.7,
)
FEAR = Indicator(
    "pressure.fear",
    "pressure",
    (*_ALARM, Threat.TECH_SUPPORT),
    "It says that something bad is happening to your money, your account or your device.",
    "Real alerts are shown when you open your own app. Look there first.",
    0.8,
)
FLATTERY = Indicator(
    "pressure.flattery",
    "pressure",
    (Threat.PRIZE, Threat.ADVANCE_FEE, Threat.JOB),
    "It says that you, of all people, were chosen.",
    "Pleasant, and how many tricks begin.",
    0.6,
)
SCARCITY = Indicator(
    "pressure.scarcity",
    "pressure",
    (Threat.INVESTMENT, Threat.PRIZE, Threat.BULK),
    "It says that there is little left or that you may miss something.",
    "Common in advertising; alone it means little.",
    0.2,
)

_RULES = (
    Rule(URGENCY, ("urgency",), 0, without="unsubscribe"),
    Rule(URGENCY, ("urgency",), 0, 0.3),
    Rule(DEADLINE, ("verify|pay|click|call|give|reply|claim", "deadline"), 14, same_sentence=False, asked=True),
    Rule(DEADLINE, ("deadline",), 0, 0.3),
    Rule(LOSS, ("loss",), 0, 0.8),
    Rule(ACT_OR_LOSE, ("unless", "loss|legal"), 20),
    Rule(ACT_OR_LOSE, ("loss", "deadline|urgency"), 25, 0.9, same_sentence=False),
    Rule(ACT_OR_LOSE, ("verify|click|pay", "loss"), 16, 0.7, asked=True, ordered=True),
    Rule(LEGAL, ("legal", "unless|deadline|urgency"), 25, same_sentence=False),
    Rule(LEGAL, ("pay|call|click|reply|verify", "legal"), 20, 0.8, same_sentence=False, asked=True),
    Rule(LEGAL, ("legal",), 0, 0.2),
    Rule(AUTHORITY, ("pay|verify|click|call|install|give", "authority|agency"), 12, asked=True),
    Rule(FEAR, ("verify|click|call|install|pay", "fear"), 30, same_sentence=False, asked=True),
    Rule(FEAR, ("fear",), 0, 0.3),
    Rule(FLATTERY, ("flattery",), 0, without="unsubscribe"),
    Rule(FLATTERY, ("flattery",), 0, 0.3),
    Rule(SCARCITY, ("scarcity",), 0),
)

DETECTOR = RuleDetector("pressure", _RULES)
