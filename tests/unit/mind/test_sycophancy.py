"""Insistence is no information: saying a thing again, and again, moves what is believed by at most 0.2 log-odds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Asked, Request
from companion.domain.judgement import Act, Decision
from companion.domain.observation import History, Observation
from companion.mind.assistant import Assistant
from companion.mind.belief import logit
from companion.mind.questions import CATALOGUE
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, SIGNS, item, lesson, sight

MOST = 0.2
"""Log-odds."""
MIND = Assistant()
LETTER = item("a1", sender="ann@example.net", links=("example.net",))
signs = st.lists(st.sampled_from(sorted(SIGNS)), min_size=1, max_size=6, unique=True)
said = st.sampled_from([Answer.FALSE_ALARM, Answer.OVERRIDDEN, Answer.ALREADY_KNEW, Answer.UNSURE, Answer.CONFIRMED])


def judged(names: list[str], state: MindState, now: float, letter: Observation = LETTER) -> Decision:
    return MIND.decide(sight(letter, *names), (), History(), state, now)


def odds(decision: Decision) -> float:
    return logit(min(1 - 1e-9, max(1e-9, decision.belief.p_scam)))


@given(signs, said, st.integers(2, 12))
@settings(max_examples=30, deadline=None)
def test_the_same_answer_about_the_same_decision_counts_once(names: list[str], answer: Answer, times: int) -> None:
    decision = judged(names, MindState(), NOW)
    state, _ = MIND.learn_one(MindState(), lesson(decision, LETTER, answer, id="f-0"))
    once = judged(names, state, NOW + DAY)
    for number in range(1, times):
        state, _ = MIND.learn_one(state, lesson(decision, LETTER, answer, at=NOW + 60 + number, id=f"f-{number}"))
    assert abs(odds(judged(names, state, NOW + DAY)) - odds(once)) <= MOST


@given(signs, st.sampled_from([Answer.FALSE_ALARM, Answer.OVERRIDDEN, Answer.UNSURE]), st.integers(2, 20))
@example(["ask.card", "ask.credential", "ask.gift_card", "familiar.changed_iban"], Answer.FALSE_ALARM, 20)
@settings(max_examples=30, deadline=None)
def test_nor_does_saying_it_of_every_further_copy_of_one_letter(names: list[str], answer: Answer, times: int) -> None:
    """Ever new decisions about what is the same letter to the last sign: nothing new has come to light. (A scam that
    is confirmed again and again is another matter: there really were more of them.)"""
    state, at, first = MindState(), NOW, None
    for number in range(times):
        copy = item(f"a{number}", sender="ann@example.net", links=("example.net",), at=at)
        decision = judged(names, state, at, copy)
        state, _ = MIND.learn_one(state, decision)
        state, _ = MIND.learn_one(state, lesson(decision, copy, answer, at=at + 60, id=f"f-{number}"))
        at += 3600.0
        first = first or odds(judged(names, state, NOW + 2 * DAY))
    assert first is not None
    assert abs(odds(judged(names, state, NOW + 2 * DAY)) - first) <= MOST


@given(signs, st.sampled_from([(a.question.id, said) for a in CATALOGUE for said in a.question.answers]))
@settings(max_examples=30, deadline=None)
def test_a_question_answered_twice_is_answered_once(names: list[str], reply: tuple[str, str]) -> None:
    question = next(a.question for a in CATALOGUE if a.question.id == reply[0])

    decision = replace(judged(names, MindState(), NOW), act=Act.ASK, question=question)
    state, _ = MIND.learn_one(MindState(), lesson(decision, LETTER, Answer.REPLY, reply[1], id="f-0"))
    once = judged(names, state, NOW + 120)
    for number in range(1, 8):
        again = lesson(decision, LETTER, Answer.REPLY, reply[1], at=NOW + 60 + number, id=f"f-{number}")
        state, _ = MIND.learn_one(state, again)
    assert odds(judged(names, state, NOW + 120)) == pytest.approx(odds(once), abs=MOST)


@given(st.sampled_from(list(Asked)), st.integers(1, 50))
@settings(max_examples=40, deadline=None)
def test_asking_again_changes_no_belief(asked: Asked, times: int) -> None:
    def belief(insisted: int) -> Decision:
        request = Request("r1", NOW, asked, "a1", "600", insisted)
        return MIND.decide_request(request, None, History(), MindState(), NOW)

    assert dict(belief(times).belief.posterior) == dict(belief(0).belief.posterior)
