"""The weekly pass: bounded, only where it holds on answers it was not fitted to, gated, undone without a trace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.feedback import Answer, LogEntry, Tuning
from companion.domain.journal import Sight
from companion.domain.judgement import Act
from companion.domain.observation import History
from companion.mind import endorse, tuning
from companion.mind.assistant import Assistant
from companion.mind.constitution import scenes
from companion.mind.state import Balance, MindState
from tests.support.minds import DAY, NOISY, NOW, TELLING, item, lesson, month_of_answers, sight

assistant = Assistant()
WEEKLY = Tuning("w1", NOW + 40 * DAY)


@pytest.fixture(scope="module")
def lived() -> MindState:
    return assistant.fold(month_of_answers())


def test_signs_that_cried_wolf_weigh_less_within_bounds(lived: MindState) -> None:
    state, receipt = assistant.learn_one(lived, WEEKLY)
    assert (receipt.learnt, receipt.reason) == (True, "tuned")
    assert state.head["link"] < 0
    assert all(abs(h) <= tuning.MOST for h in state.head.values())
    assert ("tuned.less", "link") in receipt.changes
    mail = item("next", sender="new@example.org", authenticated=True, links=("new.example.com",))
    quieter, before = (
        assistant.decide(sight(mail, *NOISY), (), History(), replace(s, balance=Balance()), WEEKLY.at).belief.p_scam
        for s in (state, lived)
    )
    assert quieter < before
    for scene in scenes(at=WEEKLY.at):
        calm = replace(state, seen=(), balance=Balance())
        act = assistant.decide(Sight(scene.observation, scene.evidence), (), scene.history, calm, WEEKLY.at).act
        assert act in scene.right, scene.name


def test_undone_or_forgotten_it_has_never_been(lived: MindState) -> None:
    log = month_of_answers()
    tuned = assistant.fold([*log, WEEKLY])
    assert tuned.head
    assert assistant.fold(log) == lived
    # Without the answers there is nothing to weigh anew by.
    assert assistant.fold([*log[:10], WEEKLY]).head == {}
    # A second pass starts from what was shipped, not from the first.
    again, _ = assistant.learn_one(tuned, Tuning("w2", WEEKLY.at + 7 * DAY))
    assert again.head == tuned.head


def test_with_little_or_one_sided_knowledge_nothing_is_tuned() -> None:
    for log in (month_of_answers(6, 5), month_of_answers(14, 0)):
        state, receipt = assistant.learn_one(assistant.fold(log), WEEKLY)
        assert receipt.reason == "nothing_new"
        assert state.head == {}


def test_while_something_serious_is_open_nothing_is_tuned(lived: MindState) -> None:
    call = item("call", sender="agent@example.net")
    coached = assistant.decide(
        sight(call, "cover.told_to_lie", "cover.stay_on_line", "ask.payment"), (), History(), MindState(), WEEKLY.at
    )
    state, _ = assistant.learn_one(lived, coached)
    after, receipt = assistant.learn_one(state, replace(WEEKLY, at=WEEKLY.at + 60))
    assert receipt.reason == "refused.coached"
    assert after == state


def test_what_coaching_looks_like_is_never_tuned() -> None:
    """A scammer who has their own calls pronounced fine does not buy deafness to them."""
    state = assistant.fold(month_of_answers(noisy=("cover.told_to_lie", "cover.keep_secret", "ask.payment")))
    after, _ = assistant.learn_one(state, WEEKLY)
    assert not set(after.head) & tuning.FIXED
    mail = item("payee")
    signs = ("payment.changed_details", "familiar.changed_iban", "ask.payment")
    acts = {
        assistant.decide(sight(mail, *signs), (), History(), replace(MindState(), head=h), NOW).act
        for h in ({}, {"payment": -0.25, "familiar": -0.25, "cover": -0.25})
    }
    assert acts == {Act.DECLINE}


def test_a_pass_that_gains_nothing_on_held_out_answers_is_none() -> None:
    """Answers that have nothing to do with the signs."""
    log: list[LogEntry] = []
    for i in range(24):
        mail = item(f"m{i}", sender=f"s{i}@example.org", authenticated=True)
        decision = assistant.decide(sight(mail, *TELLING), (), History(), MindState(), NOW + i * DAY)
        answer = Answer.FALSE_ALARM if i % 3 == 0 else Answer.CONFIRMED
        log += [decision, lesson(decision, mail, answer, at=NOW + i * DAY + 60)]
    known = endorse.past(assistant.fold(log))
    assert len(known) >= tuning.LEAST
    head = tuning.fit(known, assistant.calibration)
    assert all(abs(h) <= tuning.MOST for h in head.values())
