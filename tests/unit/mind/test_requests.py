"""Requests: granted without remark, or declined with reasons and a last word for the person."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Asked, Feedback, Receipt, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Decision
from companion.domain.observation import History, Kind, Observation
from companion.mind.assistant import Assistant
from companion.mind.requests import WAIT
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, SIGNS, case, item, lesson, related, sight

assistant = Assistant()
EMPTY = MindState()
STRONG = (
    "sender.brand_mismatch",
    "link.brand_elsewhere",
    "ask.card",
    "lure.parcel",
    "pressure.deadline",
    "link.text_differs",
)


def decided(observation: Observation, *signs: str, at: float = NOW) -> Decision:
    return assistant.decide(sight(observation, *signs), (), History(), EMPTY, at)


def entry(observation: Observation, decision: Decision, *said: Feedback, receipts: tuple[Receipt, ...] = ()) -> Entry:
    return Entry(
        decision.id, decision.at, observation=observation, decision=decision, feedback=said, receipts=receipts
    )


def ask(asked: Asked, insisted: int = 0, detail: str = "") -> Request:
    return Request("r", NOW + 10, asked, detail=detail, insisted=insisted)


@pytest.mark.parametrize("asked", list(Asked))
def test_with_nothing_open_everything_is_granted(asked: Asked) -> None:
    mail = item()
    fine = entry(mail, decided(mail, "familiar.known_sender"))
    decision = assistant.decide_request(ask(asked), fine, History(), EMPTY, NOW + 10)
    assert decision.act is Act.SILENT
    assert decision.override_after is None
    assert decision.request == "r"


@pytest.mark.parametrize("asked", [Asked.OPEN_LINK, Asked.RELEASE_FILE, Asked.MARK_PAYABLE, Asked.TRUST_SENDER])
def test_what_is_probably_a_scam_is_declined(asked: Asked) -> None:
    mail = item()
    grave = entry(mail, decided(mail, *STRONG))
    decision = assistant.decide_request(ask(asked), grave, History(), EMPTY, NOW + 10)
    assert decision.act is Act.DECLINE
    assert decision.reasons[0] == "request.item_risky"
    assert decision.override_after == WAIT[asked]
    assert decision.values[Act.DECLINE] > decision.values[Act.SILENT]
    assert decision.stakes


@pytest.mark.parametrize("asked", [Asked.PAUSE, Asked.LOOSEN, Asked.ADOPT_UPDATE])
def test_an_open_high_risk_case_keeps_watch(asked: Asked) -> None:
    mail = item()
    grave = decided(mail, *STRONG)
    state = assistant.fold([grave])
    assert assistant.decide_request(ask(asked), None, History(), state, NOW + 10).act is Act.DECLINE
    # Known to memory only: declined as well.
    tied = History(case=case(related("o", 0.9)))
    assert assistant.decide_request(ask(asked), None, tied, EMPTY, NOW + 10).act is Act.DECLINE
    # Settled, or a day later: granted.
    settled = assistant.fold([grave, lesson(grave, mail, Answer.CONFIRMED)])
    assert assistant.decide_request(ask(asked), None, History(), settled, NOW + 120).act is Act.SILENT
    assert assistant.decide_request(ask(asked), None, History(), state, NOW + 2 * DAY).act is Act.SILENT


def test_what_the_person_has_settled_is_no_reason_to_decline() -> None:
    mail = item()
    grave = decided(mail, *STRONG)
    hour = History(recent=(replace(related("o", 0.97), decision=grave.id),))
    pause = ask(Asked.PAUSE)
    open_state = assistant.fold([grave])
    assert assistant.decide_request(pause, None, hour, open_state, NOW + 120).act is Act.DECLINE
    settled = assistant.fold([grave, lesson(grave, mail, Answer.CONFIRMED)])
    assert assistant.decide_request(pause, None, hour, settled, NOW + 120).act is Act.SILENT


@pytest.mark.parametrize("asked", [Asked.RESUME, Asked.CARE])
def test_what_tightens_is_always_granted(asked: Asked) -> None:
    call = item(kind=Kind.MESSAGE)
    state = assistant.fold([decided(call, "cover.told_to_lie", "cover.switch_off", "ask.payment")])
    assert assistant.decide_request(ask(asked), None, History(), state, NOW + 10).act is Act.SILENT


def coached() -> tuple[MindState, Entry]:
    call = item(kind=Kind.MESSAGE)
    decision = decided(call, "cover.told_to_lie", "cover.switch_off", "ask.payment")
    return assistant.fold([decision]), entry(call, decision)


COACHED = coached()


@given(st.integers(0, 1_000), st.text(max_size=40), st.sampled_from(sorted(WAIT)))
@settings(max_examples=50, deadline=None)
def test_insisting_and_pleading_move_no_belief_and_no_waiting_time(insisted: int, detail: str, asked: Asked) -> None:
    state, about = COACHED
    first = assistant.decide_request(ask(asked), about, History(), state, NOW + 10)
    again = assistant.decide_request(ask(asked, insisted, detail), about, History(), state, NOW + 10)
    assert again.belief == first.belief
    assert again.values == first.values
    assert again.act is first.act is Act.DECLINE
    assert again.override_after == first.override_after == WAIT[asked]
    escalations = [r for r in again.reasons if r.startswith("insist.")]
    assert escalations == ([] if insisted == 0 else ["insist.escalated"] if insisted == 1 else ["insist.respected"])


def test_a_believed_correction_lets_go() -> None:
    mail = item(authenticated=True)
    decision = decided(mail, "sender.brand_mismatch", "ask.payment", "pressure.deadline", "sender.reply_to_differs")
    open_link = ask(Asked.OPEN_LINK)
    assert assistant.decide_request(open_link, entry(mail, decision), History(), EMPTY, NOW + 10).act is Act.DECLINE
    said = Feedback("f", NOW + 5, decision.id, Answer.FALSE_ALARM)
    believed = entry(mail, decision, said, receipts=(Receipt("f", True, "learnt"),))
    refused = entry(mail, decision, said, receipts=(Receipt("f", False, "refused.coached"),))
    assert assistant.decide_request(open_link, believed, History(), EMPTY, NOW + 10).act is Act.SILENT
    assert assistant.decide_request(open_link, refused, History(), EMPTY, NOW + 10).act is Act.DECLINE


def test_a_clock_set_back_is_no_way_out() -> None:
    call = item(kind=Kind.MESSAGE)
    state = assistant.fold([decided(call, "cover.told_to_lie", "cover.switch_off", "ask.payment")])
    earlier = Request("r", NOW - 400 * DAY, Asked.PAUSE)
    assert assistant.decide_request(earlier, None, History(), state, NOW - 400 * DAY).act is Act.DECLINE


def test_time_to_ring_first_before_paying() -> None:
    assert WAIT[Asked.PAUSE] == 30.0
    assert WAIT[Asked.MARK_PAYABLE] > WAIT[Asked.PAUSE]


def log_odds(decision: Decision) -> float:
    p = min(max(decision.belief.p_scam, 1e-9), 1 - 1e-9)
    return math.log(p / (1 - p))


@given(
    st.lists(st.sampled_from(["false_alarm", "unsure", "already_knew", "overridden"]), min_size=1, max_size=12),
    st.lists(st.sampled_from(sorted(SIGNS)), max_size=6, unique=True),
    st.booleans(),
)
@settings(max_examples=12, deadline=None)
def test_insistence_alone_moves_the_log_odds_by_a_fifth_at_most(
    said: list[str], signs: list[str], authenticated: bool
) -> None:
    """What the person says once is information; saying it again, in whatever words mean the same, is none."""
    mail = item(authenticated=authenticated)
    decision = decided(mail, *signs)
    state, _ = assistant.learn_one(assistant.fold([decision]), lesson(decision, mail, Answer(said[0])))
    once = assistant.decide(sight(mail, *signs), (), History(), state, NOW + 3_600)
    for i in range(20):
        again = lesson(decision, mail, Answer(said[0]), at=NOW + 60 * (i + 2), id=f"again{i}")
        state, _ = assistant.learn_one(state, again)
    for i, asked in enumerate(sorted(WAIT)):
        pleaded = assistant.decide_request(
            Request(f"r{i}", NOW + 1_800, asked, insisted=i), entry(mail, decision), History(), state, NOW + 1_800
        )
        state, _ = assistant.learn_one(state, pleaded)
    often = assistant.decide(sight(mail, *signs), (), History(), state, NOW + 3_600)
    assert abs(log_odds(often) - log_odds(once)) <= 0.2


def test_insisting_does_not_begin_the_cooling_off_anew() -> None:
    mail = item()
    grave = entry(mail, decided(mail, "sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel"))
    assert grave.decision is not None
    assert grave.decision.awareness.pressured == 0.0
    state, waits = EMPTY, []
    for insisted in range(4):
        at = NOW + 10 + 90.0 * insisted
        asked = Request(f"r{insisted}", at, Asked.MARK_PAYABLE, insisted=insisted)
        declined = assistant.decide_request(asked, grave, History(), state, at)
        assert declined.act is Act.DECLINE
        assert declined.override_after is not None
        waits.append(declined.override_after)
        state, _ = assistant.learn_one(state, declined)
    # One escalation, then respect: from the third time on the time already waited counts.
    assert waits == [300.0, 300.0, 120.0, 30.0]
    # Somebody who is being coached gains nothing by it: see the property above.


@given(
    st.lists(st.sampled_from(sorted(SIGNS)), max_size=8, unique=True),
    st.lists(st.sampled_from(sorted(SIGNS)), max_size=8, unique=True),
    st.sampled_from(sorted(set(WAIT))),
    st.sampled_from([Kind.EMAIL, Kind.MESSAGE, Kind.FILE]),
    st.sampled_from([0.0, 3_600.0, 2 * DAY]),
    st.booleans(),
)
@settings(max_examples=80, deadline=None)
def test_what_would_change_a_request_does_when_it_is_done(
    signs: list[str], others: list[str], asked: Asked, kind: Kind, ago: float, with_item: bool
) -> None:
    mail, other = item("mine", kind=kind, authenticated=True), item("other", sender="other@example.net")
    about = decided(mail, *signs)
    open_before = decided(other, *others, at=NOW - ago)
    log: list[Decision] = [d for d in (open_before, about) if d.act is not Act.SILENT]
    state = assistant.fold(log)
    told_of = entry(mail, about) if with_item else None
    request = ask(asked)
    decision = assistant.decide_request(request, told_of, History(), state, NOW + 10)
    for claim in decision.belief.would_change:
        assert claim.act_then is not decision.act
        how, _, what = claim.observation.partition(".")
        after, at, now_about = state, NOW + 10, told_of
        if how == "told":
            told = lesson(about, mail, Answer(what), at=NOW + 10, id="told")
            after, receipt = assistant.learn_one(state, told)
            assert receipt.learnt
            now_about = entry(mail, about, told.feedback, receipts=(receipt,))
        elif how == "settled":
            after, _ = assistant.learn_one(state, lesson(open_before, other, Answer.CONFIRMED, at=NOW + 10))
            if not with_item and about.act is not Act.SILENT:
                after, _ = assistant.learn_one(after, lesson(about, mail, Answer.CONFIRMED, at=NOW + 10))
        elif how == "later":
            at += float(what) * DAY + 1.0
        else:
            grave = decided(item("grave", sender="grave@example.net"), *STRONG, at=NOW + 10)
            assert grave.act is Act.WARN
            after, _ = assistant.learn_one(state, grave)
        again = assistant.decide_request(request, now_about, History(), after, at)
        assert again.act is claim.act_then, claim


@pytest.mark.parametrize("asked", sorted(set(WAIT)))
def test_every_refusal_says_what_would_change_it(asked: Asked) -> None:
    mail = item()
    grave = decided(mail, *STRONG)
    for state in (EMPTY, assistant.fold([grave])):
        decision = assistant.decide_request(ask(asked), entry(mail, grave), History(), state, NOW + 10)
        if decision.act is Act.DECLINE:
            assert decision.belief.would_change, state
    call = item(kind=Kind.MESSAGE)
    coached = decided(call, "cover.told_to_lie", "cover.stay_on_line", "ask.payment")
    decision = assistant.decide_request(ask(asked), None, History(), assistant.fold([coached]), NOW + 10)
    assert decision.act is Act.DECLINE
    claims = {c.observation for c in decision.belief.would_change}
    # Not what a coached person is told to say: time, and what it really was.
    assert claims <= {"settled.case", "later.1", "later.3", "later.7"}
    assert claims
