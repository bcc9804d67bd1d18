"""Shared knowledge: warier of a pattern, never more trusting of anybody, gated, undone without a trace."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Shared
from companion.domain.judgement import Evidence
from companion.domain.observation import History
from companion.mind import belief, shared
from companion.mind.assistant import Assistant
from companion.mind.state import Balance, MindState
from companion.sharing.bundle import CLIP
from tests.support.minds import DAY, NOISY, NOW, SIGNS, TELLING, found, item, month_of_answers, sight

assistant = Assistant()
CALM = ("familiar.known_sender", "sender.authenticated", "conversation.continues")
NEWBORN = MindState()


def taken(shifts: dict[str, float], state: MindState = NEWBORN, at: float = NOW) -> MindState:
    after, receipt = assistant.learn_one(state, Shared("s1", at, 1, shifts))
    assert (receipt.learnt, receipt.reason) == (True, "shared"), receipt
    return after


def p(state: MindState, *signs: str) -> float:
    mail = item("m1", sender="new@example.org", links=("new.example.com",))
    calm = replace(state, seen=(), balance=Balance())
    return assistant.decide(sight(mail, *signs), (), History(), calm, NOW + DAY).belief.p_scam


def test_a_sign_that_others_found_telling_tells_more() -> None:
    state = taken({TELLING[0]: 0.3})
    assert p(state, TELLING[0]) > p(MindState(), TELLING[0])
    assert p(state, *TELLING[1:]) == p(MindState(), *TELLING[1:]), "and no other sign"


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(SIGNS)), st.floats(-50, 50) | st.just(float("nan")), max_size=30),
    st.lists(st.sampled_from([*TELLING, *NOISY, *CALM]), min_size=1, max_size=5, unique=True),
)
def test_whatever_is_published_nothing_ever_counts_less(shifts: dict[str, float], signs: list[str]) -> None:
    """Also where the publication was signed by a hand that means harm, and even past the gate."""
    kept = shared.wariness(shifts)
    assert all(0 < shift <= shared.MOST == CLIP for shift in kept.values())
    state = replace(MindState(), shared=kept)
    assert p(state, *signs) >= p(MindState(), *signs) - 1e-12
    before = belief.ledger(belief.once(found(*signs)), assistant.calibration)
    after = belief.ledger(belief.once(found(*signs)), assistant.calibration, None, shifts)
    assert (after.groups >= before.groups - 1e-12).all()
    assert ((after.groups > 0) == (before.groups > 0)).all(), "no sign changes sides"


def test_what_the_mind_concluded_itself_is_out_of_reach() -> None:
    assert shared.wariness({"learnt.sender_fine": 0.5, "case.linked": 0.5}) == {}
    state, receipt = assistant.learn_one(MindState(), Shared("s1", NOW, 1, {"learnt.sender_fine": 0.5}))
    assert (state, receipt.reason) == (MindState(), "nothing_new")


def test_a_sign_that_is_not_there_changes_nothing() -> None:
    state = taken({"sender.lookalike": 0.5})
    nothing = tuple(replace(e, strength=0.0) for e in found("sender.lookalike"))
    for warier in ({}, state.shared):
        book = belief.ledger(nothing, assistant.calibration, None, warier)
        assert float(abs(book.groups).sum()) == 0.0
    assert all(isinstance(e, Evidence) for e in nothing)


def test_where_a_sign_cried_wolf_all_month_the_gate_keeps_it_out() -> None:
    noisy = (*NOISY, "pressure.deadline")
    lived = assistant.fold(month_of_answers(noisy=noisy))
    state, receipt = assistant.learn_one(lived, Shared("s1", NOW + 40 * DAY, 1, dict.fromkeys(noisy, 0.5)))
    assert (receipt.learnt, receipt.reason) == (False, "refused.worse")
    assert state == lived


def test_a_newer_publication_takes_the_place_of_the_older_and_undo_leaves_no_trace() -> None:
    first = taken({TELLING[0]: 0.3})
    second, _ = assistant.learn_one(first, Shared("s2", NOW + DAY, 2, {TELLING[1]: 0.2}))
    assert dict(second.shared) == {TELLING[1]: 0.2}
    assert assistant.fold([Shared("s2", NOW + DAY, 2, {TELLING[1]: 0.2})]).shared == second.shared
    assert assistant.fold([]).shared == {}


@pytest.mark.parametrize("shifts", [{}, {"link.lookalike": -0.5}, {"link.lookalike": 0.0}])
def test_what_would_calm_is_nothing_new(shifts: dict[str, float]) -> None:
    state, receipt = assistant.learn_one(MindState(), Shared("s1", NOW, 1, shifts))
    assert (state, receipt.reason) == (MindState(), "nothing_new")
