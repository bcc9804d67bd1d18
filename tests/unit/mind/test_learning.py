"""Learning is a fold: undo is exact, repetition teaches nothing, refusals change nothing, steps are bounded."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Lesson, LogEntry, Wish
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Entity, History, Kind, Observation
from companion.domain.wire import decode, encode
from companion.mind.assistant import Assistant
from companion.mind.learning import MAX_STEP, step
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, SIGNS, found, item, lesson, sight

assistant = Assistant()
EMPTY = MindState()

SENDERS = ("a@example.net", "b@example.org", "c@example.com")


def decided(observation: Observation, *signs: str, at: float = NOW, state: MindState = EMPTY) -> Decision:
    return assistant.decide(sight(observation, *signs), (), History(), state, at)


@st.composite
def logs(draw: st.DrawFn) -> list[LogEntry]:
    log: list[LogEntry] = []
    at = NOW
    for i in range(draw(st.integers(0, 8))):
        at += draw(st.floats(60.0, 5 * DAY))
        sort = draw(st.sampled_from(["lesson", "wish"]))
        if sort == "wish":
            domain = draw(st.sampled_from(["money", "family", "nonsense"]))
            log.append(Wish(f"w{i}", at, draw(st.sampled_from(["", SENDERS[0]])), domain, draw(st.floats(-1.0, 1.2))))
            continue
        observation = item(f"o{i}", sender=draw(st.sampled_from(SENDERS)), links=("pay.example.com",))
        decision = decided(
            observation, *draw(st.lists(st.sampled_from(sorted(SIGNS)), max_size=5, unique=True)), at=at
        )
        log.append(decision)
        reply = "" if decision.question is None else draw(st.sampled_from(decision.question.answers))
        answer = draw(st.sampled_from([a for a in Answer if a is not Answer.REPLY or reply]))
        log.append(lesson(decision, observation, answer, reply if answer is Answer.REPLY else "", at=at + 60))
    return log


@given(logs())
@settings(max_examples=20)
def test_state_survives_the_wire(log: list[LogEntry]) -> None:
    state = assistant.fold(log, since=NOW)
    assert decode(MindState, json.loads(json.dumps(encode(state)))) == state


@given(logs())
@settings(max_examples=20)
def test_undo_is_exact(log: list[LogEntry]) -> None:
    lessons = [e for e in log if isinstance(e, Lesson)]
    if not lessons:
        return
    last = lessons[-1]
    without = [e for e in log if e is not last]
    state = assistant.fold(without)
    taught, _ = assistant.learn_one(assistant.fold(log[: log.index(last)]), last)
    assert assistant.fold(without) == state
    assert assistant.fold(log[: log.index(last) + 1]) == taught


@given(logs())
@settings(max_examples=20)
def test_saying_it_twice_is_saying_it_once(log: list[LogEntry]) -> None:
    state = assistant.fold(log)
    for entry in log:
        again, _ = assistant.learn_one(state, entry)
        if isinstance(entry, Lesson) and entry is [e for e in log if isinstance(e, Lesson)][-1]:
            assert sorted(p.value for p in again.pins) == sorted(p.value for p in state.pins)
            assert again.counts == state.counts


def test_a_refused_lesson_leaves_no_trace() -> None:
    call = item(kind=Kind.MESSAGE)
    coached = decided(call, "cover.told_to_lie", "cover.switch_off", "ask.payment")
    state = assistant.fold([coached])
    after, receipt = assistant.learn_one(state, lesson(coached, call, Answer.FALSE_ALARM))
    assert receipt.reason == "refused.coached"
    assert after is state


def test_insisting_on_one_decision_moves_belief_once() -> None:
    bill = item(sender="x@example.net", links=("pay.example.com",))
    signs = ("sender.brand_mismatch", "ask.payment", "link.tracking", "pressure.deadline")
    first = decided(bill, *signs)
    twin = replace(bill, id="twin")
    state = assistant.fold([first])
    beliefs = []
    for i in range(8):
        state, _ = assistant.learn_one(state, lesson(first, bill, Answer.FALSE_ALARM, at=NOW + 60 + i, id=f"f{i}"))
        beliefs.append(decided(twin, *signs, at=NOW + DAY, state=state).belief.p_scam)
    assert beliefs[0] < first.belief.p_scam
    assert all(b == pytest.approx(beliefs[0]) for b in beliefs)
    assert state.counts["false_alarm"] == 1


def test_many_false_alarms_about_one_sender_stay_bounded() -> None:
    signs = ("sender.brand_mismatch", "ask.payment", "pressure.deadline")
    state = EMPTY
    for i in range(30):
        mail = item(f"m{i}", sender="x@example.net")
        decision = decided(mail, *signs, at=NOW + i * DAY, state=state)
        state, _ = assistant.learn_one(state, lesson(decision, mail, Answer.FALSE_ALARM, at=NOW + i * DAY + 60))
    grave = (
        *("sender.brand_mismatch", "link.brand_elsewhere", "link.text_differs", "ask.credential", "pressure.fear"),
        *("lure.parcel", "hidden.text", "sender.auth_fail"),
    )
    hijacked = item("h", sender="x@example.net", links=("elsewhere.example.net",))
    assert decided(hijacked, *grave, at=NOW + 40 * DAY, state=state).act is Act.WARN


@given(st.sampled_from(["false_alarm", "rang_and_fine", "expected", "never_met"]), st.floats(0.0, 1.0))
def test_steps_are_bounded_and_worth_their_provenance(said: str, reliability: float) -> None:
    assert abs(step(said, reliability)) <= MAX_STEP
    assert abs(step(said, reliability)) <= abs(step(said, 1.0)) + 1e-12
    assert step(said, 0.0) == pytest.approx(0.0)


def test_a_calm_pin_from_an_authenticated_sender_does_not_cover_a_forgery() -> None:
    mail = item(sender="x@example.net", authenticated=True)
    signs = ("sender.brand_mismatch", "ask.payment", "pressure.deadline")
    first = decided(mail, *signs)
    state = assistant.fold([first, lesson(first, mail, Answer.FALSE_ALARM)])
    genuine = decided(replace(mail, id="g"), *signs, at=NOW + DAY, state=state)
    forged = decided(item("f", sender="x@example.net"), *signs, at=NOW + DAY, state=state)
    assert genuine.belief.p_scam < 0.2 * forged.belief.p_scam
    # Only the household's base rate has moved, by a hair.
    assert forged.belief.p_scam == pytest.approx(first.belief.p_scam, rel=0.01)


def test_confirmed_account_is_remembered_for_everybody() -> None:
    bad = ((Entity.IBAN, "GB00SCAM00000000000000"),)
    mail = item(sender="x@example.net", mentions=bad)
    first = decided(mail, "ask.payment", "payment.changed_details")
    state = assistant.fold([first, lesson(first, mail, Answer.CONFIRMED)])
    other = item("o", sender="new@example.org", mentions=bad)
    before, after = decided(other, "ask.payment"), decided(other, "ask.payment", at=NOW + DAY, state=state)
    assert after.belief.p_scam > 5 * before.belief.p_scam
    assert "learnt.bad" in after.reasons


def test_an_account_checked_by_telephone_is_known_from_then_on() -> None:
    mention = ((Entity.IBAN, "GB00FINE00000000000000"),)
    invoice = item(sender="x@example.net", mentions=mention, authenticated=True)
    seen = sight(invoice, "payment.changed_details", "ask.payment")
    compared = found("familiar.changed_iban")
    first = assistant.decide(seen, compared, History(), EMPTY, NOW)
    assert first.act is Act.DECLINE
    asked = replace(first, question=decided(item(kind=Kind.MESSAGE), "kin.new_number", "ask.payment").question)
    assert asked.question is not None
    assert asked.question.id == "rang_old_number"
    state = assistant.fold([asked, lesson(asked, invoice, Answer.REPLY, "rang_and_fine")])
    twin = replace(seen, observation=replace(invoice, id="t"))
    assert assistant.decide(twin, compared, History(), state, NOW + DAY).act is Act.SILENT
    # Another account from the same sender is as suspicious as ever.
    third = replace(seen, observation=replace(item("z", sender="x@example.net", authenticated=True)))
    assert assistant.decide(third, compared, History(), state, NOW + 9 * DAY).act is not Act.SILENT


def test_an_exception_by_overriding_expires() -> None:
    mail = item(sender="x@example.net")
    signs = ("sender.brand_mismatch", "ask.payment", "pressure.deadline")
    first = decided(mail, *signs)
    state = assistant.fold([first, lesson(first, mail, Answer.OVERRIDDEN)])
    twin = replace(mail, id="t")
    soon = decided(twin, *signs, at=NOW + DAY, state=state).belief.p_scam
    late = decided(twin, *signs, at=NOW + 15 * DAY, state=state).belief.p_scam
    assert soon < late == pytest.approx(first.belief.p_scam, rel=0.01)


def test_replies_to_no_question_teach_nothing() -> None:
    mail = item()
    first = decided(mail, "sender.brand_mismatch")
    state = assistant.fold([first])
    assert assistant.learn_one(state, lesson(first, mail, Answer.REPLY, "met"))[1].reason == "nothing_new"


def test_not_yet_leaves_the_question_open_and_not_sure_settles_it_without_new_belief() -> None:
    bill = item(links=("pay.example.com",))
    signs = ("familiar.new_domain", "ask.payment", "sender.first_contact", "pressure.deadline")
    first = decided(bill, *signs)
    assert first.act is Act.ASK
    base = assistant.fold([first])
    later, _ = assistant.learn_one(base, lesson(first, bill, Answer.REPLY, "not_yet"))
    still = decided(bill, *signs, at=NOW + 60, state=later)
    assert (still.act, still.question) == (Act.ASK, first.question)
    unsure, _ = assistant.learn_one(base, lesson(first, bill, Answer.REPLY, "not_sure"))
    settled = decided(bill, *signs, at=NOW + 60, state=unsure)
    assert settled.act is not Act.ASK
    assert settled.belief.posterior == pytest.approx(first.belief.posterior)
