"""What an answered decision amounts to in the closed vocabulary."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.feedback import Answer, Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Belief, Threat
from companion.sharing.vocabulary import (
    ABSENT,
    IT_WAS_FINE,
    IT_WAS_SCAM,
    LANGUAGE_GROUPS,
    QUESTIONS,
    VERDICTS,
    About,
    Verdict,
    language_group,
    truth,
    verdict,
)
from tests.support.remembered import decision, mail

NUMBER = {(q.about, q.name): number for number, q in enumerate(QUESTIONS)}


def answered(answer: Answer, reply: str = "", language: str = "de") -> tuple[Entry, Feedback]:
    item = mail(1, language=language)
    made = decision(item, Act.WARN, 0.9)
    given = Feedback("f1", item.at + 60, made.id, answer, reply)
    return Entry(made.id, made.at, item, decision=made, feedback=(given,)), given


def test_a_confirmed_scam_answers_what_applies_and_nothing_else() -> None:
    entry, given = answered(Answer.CONFIRMED)
    applies = {
        (About.ACT, "warn"),
        (About.THREAT, "phishing"),
        (About.LANGUAGE, "germanic"),
        (About.MODEL, "1"),
        (About.SIGN, "link.text_differs"),
    }
    for place, number in NUMBER.items():
        expected = IT_WAS_SCAM if place in applies or place[0] is About.VERDICT else ABSENT
        assert truth(number, entry, given, ("2", "1")) == expected, place


def test_a_false_alarm_says_that_it_was_fine() -> None:
    entry, given = answered(Answer.FALSE_ALARM)
    assert truth(NUMBER[About.SIGN, "link.text_differs"], entry, given) == IT_WAS_FINE
    assert VERDICTS[truth(NUMBER[About.VERDICT, "verdict"], entry, given)] is Verdict.FINE
    assert truth(NUMBER[About.MODEL, "7"], entry, given, ("another",)) == IT_WAS_FINE, "a model nobody listed"


@pytest.mark.parametrize(
    ("answer", "reply", "expected"),
    [
        (Answer.UNSURE, "", Verdict.NONE),
        (Answer.ALREADY_KNEW, "", Verdict.FINE),
        (Answer.OVERRIDDEN, "", Verdict.OVERRIDDEN),
        (Answer.REPLY, "rang_known_number", Verdict.FINE),
        (Answer.REPLY, "not_yet", Verdict.NONE),
        (Answer.REPLY, "someone_told_me", Verdict.NONE),
    ],
)
def test_answers_amount_to_verdicts(answer: Answer, reply: str, expected: Verdict) -> None:
    entry, given = answered(answer, reply)
    assert verdict(given) is expected
    if expected not in (Verdict.SCAM, Verdict.FINE):
        assert all(truth(n, entry, given) == ABSENT for n, q in enumerate(QUESTIONS) if q.about is not About.VERDICT)


def test_an_entry_without_a_decision_answers_nothing() -> None:
    _, given = answered(Answer.CONFIRMED)
    assert {truth(n, Entry("x", 0.0), given) for n in range(len(QUESTIONS))} == {0}


def test_a_silent_decision_that_was_a_scam_counts_by_what_it_was_taken_for() -> None:
    entry, given = answered(Answer.CONFIRMED)
    assert entry.decision is not None
    made = replace(entry.decision, act=Act.SILENT, belief=Belief({Threat.BENIGN: 0.9, Threat.ROMANCE: 0.1}))
    missed = replace(entry, decision=made)
    assert truth(NUMBER[About.ACT, "silent"], missed, given) == IT_WAS_SCAM
    assert truth(NUMBER[About.THREAT, "romance"], missed, given) == IT_WAS_SCAM
    assert truth(NUMBER[About.SIGN, "link.text_differs"], missed, given) == ABSENT


def test_every_language_has_one_group() -> None:
    codes = [code for group in LANGUAGE_GROUPS.values() for code in group]
    assert len(set(codes)) == len(codes)
    assert language_group("en") == "english"
    assert language_group("tr") == "other"
    assert language_group("") == "unknown"
