"""Somebody claims to be family, from a number that is not theirs."""

from __future__ import annotations

from companion.domain.judgement import Indicator, Threat
from companion.perception.composed import ANYWHERE, Rule, RuleDetector

_KIN = (Threat.IMPERSONATION,)

CLAIM = Indicator(
    "kin.claim",
    "kin",
    _KIN,
    "It says that it comes from someone in your family.",
    "Ordinary in a family. It counts only with a changed number or a call for money.",
    0.2,
)
NEW_NUMBER = Indicator(
    "kin.new_number",
    "kin",
    _KIN,
    "It says that a relative has a new number.",
    "Ring the old number first. People do change numbers, and then the old one usually says so.",
    2.2,
)
NUMBER_STORY = Indicator(
    "kin.number_story",
    "kin",
    _KIN,
    "It explains why it writes from another number or phone.",
    "A broken or lost phone is the usual beginning. Ring the person on the number you know.",
    0.9,
)
CANNOT_CALL = Indicator(
    "kin.cannot_call",
    "kin",
    (Threat.IMPERSONATION, Threat.ROMANCE),
    "It says that they can write but cannot talk.",
    "A voice would give a stranger away.",
    0.9,
)
MONEY = Indicator(
    "kin.money",
    "kin",
    _KIN,
    "A relative with a new number or in trouble needs money from you.",
    "Ring them, or somebody who is with them, before anything is paid.",
    2.6,
)
EMERGENCY = Indicator(
    "kin.emergency",
    "kin",
    _KIN,
    "It tells of an accident, an arrest or other trouble of someone close to you.",
    "Ring the person themselves. Real hospitals and police do not ask for money.",
    1.3,
)

_ANY_KIN = "kin_call|kin_word"

_RULES = (
    Rule(CLAIM, ("kin_call",), 0),
    Rule(NEW_NUMBER, ("kin_call", "new_number|phone_broken"), ANYWHERE),
    Rule(NEW_NUMBER, ("kin_word", "new_number"), 25, 0.8, same_sentence=False),
    Rule(NUMBER_STORY, ("new_number",), 0, 0.6),
    Rule(NUMBER_STORY, ("new_number", "phone_broken|chat_app|cannot_call"), 30, same_sentence=False),
    Rule(CANNOT_CALL, ("cannot_call",), 0, 0.6),
    Rule(CANNOT_CALL, ("cannot_call", f"{_ANY_KIN}|new_number|phone_broken|need_money"), 50, same_sentence=False),
    Rule(MONEY, (_ANY_KIN, "new_number|phone_broken", "need_money|#money"), ANYWHERE),
    Rule(MONEY, ("kin_call", "emergency", "need_money|#money"), ANYWHERE, 0.9),
    Rule(MONEY, ("new_number", "need_money"), 60, 0.7, same_sentence=False),
    Rule(EMERGENCY, ("emergency", f"need_money|pay|{_ANY_KIN}|secret|cannot_call"), 40, same_sentence=False),
)

DETECTOR = RuleDetector("kin", _RULES)
