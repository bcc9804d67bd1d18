"""The cover story: told to lie, to keep secret, to stay on the line, to ignore warnings, to switch protection off.

A sign of its own: it needs no link and no word of payment. Nobody with an honest errand needs it.
"""

from __future__ import annotations

from companion.domain.judgement import Indicator, Threat
from companion.perception.composed import Rule, RuleDetector

_COACH = (Threat.IMPERSONATION, Threat.TECH_SUPPORT, Threat.ROMANCE, Threat.INVESTMENT)

LIE = Indicator(
    "cover.lie",
    "cover",
    _COACH,
    "It tells you what to say if your bank or your family asks.",
    "Nobody honest needs you to tell a story to your bank. Stop, and ring the bank yourself.",
    4.0,
)
SECRET = Indicator(
    "cover.secret",
    "cover",
    (*_COACH, Threat.ADVANCE_FEE),
    "It asks you to keep this from other people.",
    "Secrets keep you from the people who could help. A surprise party is the harmless case.",
    1.6,
)
STAY = Indicator(
    "cover.stay_on_line",
    "cover",
    (Threat.IMPERSONATION, Threat.TECH_SUPPORT),
    "It tells you to stay on the line or not to hang up.",
    "You may always hang up and ring back on a number you know.",
    2.0,
)
IGNORE = Indicator(
    "cover.ignore_warning",
    "cover",
    (Threat.TECH_SUPPORT, Threat.MALWARE, Threat.PHISHING),
    "It tells you to ignore a warning.",
    "Warnings are shown for a reason. Ask somebody you trust first.",
    2.2,
)
PROTECTION = Indicator(
    "cover.protection_off",
    "cover",
    (Threat.TECH_SUPPORT, Threat.MALWARE),
    "It tells you to switch off protection on your device.",
    "Nothing honest needs your protection to be off.",
    2.8,
)
AVOID = Indicator(
    "cover.avoid_check",
    "cover",
    _COACH,
    "It gives reasons why you cannot ring, meet or ask anybody.",
    "That you cannot check is the point. Ring a number that you already have.",
    1.4,
)
ERASE = Indicator(
    "cover.erase",
    "cover",
    _COACH,
    "It asks you to delete the message afterwards.",
    "Keep it: it helps you and those who may help you.",
    1.3,
)

_MONEY = "pay|safe_account|#money|gift_card|crypto|money_word|need_money|big_money|trading"

_RULES = (
    Rule(LIE, ("lie",), 0, meant=True),
    Rule(SECRET, ("secret", _MONEY), 40, same_sentence=False, meant=True, without="disclaimer"),
    Rule(SECRET, ("secret",), 0, 0.4, meant=True, without="warns|disclaimer"),
    Rule(SECRET, ("secret_mild",), 0, 0.4, without="disclaimer"),
    Rule(STAY, ("stay_on_line", f"{_MONEY}|authority|remote_tool|code"), 60, same_sentence=False, meant=True),
    Rule(STAY, ("stay_on_line",), 0, 0.5, meant=True),
    Rule(IGNORE, ("ignore_warning",), 0, asked=True),
    Rule(PROTECTION, ("protection_off",), 0, asked=True),
    Rule(AVOID, ("avoid_check",), 0, meant=True, without="warns"),
    Rule(ERASE, ("erase",), 0, asked=True, without="disclaimer"),
)

DETECTOR = RuleDetector("cover", _RULES)
