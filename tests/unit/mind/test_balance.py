"""Each mood is reached by a history, and changes a decision that is otherwise the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Asked, Request, Wish
from companion.domain.journal import Mood
from companion.domain.judgement import Act
from companion.domain.observation import History, Kind
from companion.mind import balance
from companion.mind.assistant import Assistant
from companion.mind.care import DOMAINS
from companion.mind.state import Balance, MindState, Seen
from tests.support.minds import DAY, NOW, case, found, item, related, sight

assistant = Assistant()
EMPTY = MindState()


def seen(id: str, act: Act, *, ago: float, p: float = 0.3, answer: str = "", where: str = "") -> Seen:
    return Seen(id, NOW - ago, act, p, case=where or id, observation=f"o-{id}", answer=answer)


def act(state: MindState, *signs: str, strength: float = 1.0, kind: Kind = Kind.EMAIL) -> Act:
    observation = item(kind=kind)
    return assistant.decide(
        replace(sight(observation), evidence=found(*signs, strength=strength)), (), History(), state, NOW
    ).act


def edge(state: MindState, wanted: Act) -> float:
    """P(scam) at which acts of the wanted kind begin, over a sweep of strengths of a fixed set of signs."""
    signs = ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", "link.text_differs")
    for i in range(1, 101):
        evidence = found(*signs, strength=i / 100)
        decision = assistant.decide(replace(sight(item()), evidence=evidence), (), History(), state, NOW)
        if decision.act is wanted:
            return decision.belief.p_scam
    return 1.0


RESTING = EMPTY
WATCHFUL = replace(EMPTY, seen=(seen("a", Act.ASK, ago=2 * DAY),))
GUARDING = replace(EMPTY, seen=(seen("a", Act.WARN, ago=3_600, p=0.97),))
CHASTENED = replace(EMPTY, balance=Balance(trust=0.5, trust_rate=-0.05))
UNSURE = replace(EMPTY, balance=Balance(gap=0.5))
IMPAIRED = replace(EMPTY, impaired=True)


@pytest.mark.parametrize(
    ("state", "mood"),
    [
        (RESTING, Mood.RESTING),
        (WATCHFUL, Mood.WATCHFUL),
        (GUARDING, Mood.GUARDING),
        (CHASTENED, Mood.CHASTENED),
        (UNSURE, Mood.UNSURE),
        (IMPAIRED, Mood.IMPAIRED),
    ],
)
def test_moods_are_read_off_the_state(state: MindState, mood: Mood) -> None:
    assert assistant.mood(state, NOW) is mood


def test_asking_begins_earlier_when_something_is_open_and_later_when_chastened() -> None:
    base = edge(RESTING, Act.ASK)
    assert 0.08 < base < 0.2
    assert edge(WATCHFUL, Act.ASK) < base
    assert edge(GUARDING, Act.ASK) < edge(WATCHFUL, Act.ASK)
    assert edge(UNSURE, Act.ASK) < base
    assert edge(CHASTENED, Act.ASK) > base


def test_interrupting_needs_more_when_chastened_or_unsure() -> None:
    base = edge(RESTING, Act.WARN)
    assert base >= 0.95
    assert edge(CHASTENED, Act.WARN) > base
    assert edge(UNSURE, Act.WARN) > base
    assert edge(GUARDING, Act.WARN) == base


def test_an_impaired_mind_loosens_nothing() -> None:
    pause = Request("r", NOW, Asked.PAUSE)
    assert assistant.decide_request(pause, None, History(), EMPTY, NOW).act is Act.SILENT
    refused = assistant.decide_request(pause, None, History(), IMPAIRED, NOW)
    assert refused.act is Act.DECLINE
    assert "mood.impaired" in refused.reasons


def test_the_first_fortnight_is_quiet_except_for_the_strongest_evidence() -> None:
    new, old = replace(EMPTY, since=NOW - DAY), replace(EMPTY, since=NOW - 30 * DAY)
    assert edge(new, Act.WARN) > edge(old, Act.WARN) == edge(EMPTY, Act.WARN)
    assert edge(new, Act.ASK) > edge(old, Act.ASK)
    strongest = ("sender.brand_mismatch", "link.brand_elsewhere", "link.text_differs", "ask.card", "sender.auth_fail")
    assert act(new, *strongest) is Act.WARN


def test_question_budget_is_one_a_day_three_a_week() -> None:
    doubtful = ("sender.brand_mismatch", "ask.payment")
    assert act(EMPTY, *doubtful) is Act.ASK
    today = replace(EMPTY, seen=(seen("a", Act.ASK, ago=3_600, answer="unsure"),))
    assert act(today, *doubtful) is Act.SILENT
    week = replace(EMPTY, seen=tuple(seen(f"a{i}", Act.ASK, ago=i * 1.5 * DAY, answer="unsure") for i in (1, 2, 3)))
    assert balance.questions_left(week, NOW) == (0, 0)
    assert act(week, *doubtful) is Act.SILENT
    later = replace(EMPTY, seen=week.seen[:2])
    assert balance.questions_left(later, NOW) == (1, 1)
    assert act(later, *doubtful) is Act.ASK


def test_over_budget_says_so_and_never_silences_a_warning() -> None:
    spent = replace(
        EMPTY, seen=tuple(seen(f"a{i}", Act.ASK, ago=i * 3_600, answer="false_alarm") for i in range(1, 30))
    )
    decision = assistant.decide(sight(item(), "sender.brand_mismatch", "ask.payment"), (), History(), spent, NOW)
    assert decision.act is Act.SILENT
    assert "budget.quiet" in decision.reasons
    strong = ("sender.brand_mismatch", "link.brand_elsewhere", "link.text_differs", "ask.card", "sender.auth_fail")
    assert act(spent, *strong) is Act.WARN


@given(
    st.floats(0.0, 1.0),
    st.floats(-0.5, 0.5),
    st.floats(-1.0, 1.0),
    st.floats(0.0, 50.0),
    st.integers(0, 1_000),
    st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_nothing_makes_strong_evidence_unspeakable(
    trust: float, rate: float, gap: float, load: float, knew: int, fresh: bool
) -> None:
    careless = tuple(Wish(f"w{d}", NOW, "", d, 0.0) for d in DOMAINS)
    state = MindState(
        since=NOW - DAY if fresh else None,
        wishes=careless,
        counts={"already_knew": knew, "false_alarm": knew},
        balance=Balance(trust=trust, trust_rate=rate, gap=gap, load=load, load_at=NOW),
        seen=tuple(seen(f"a{i}", Act.ASK, ago=i * 600.0, answer="false_alarm") for i in range(1, 9)),
    )
    strongest = (
        *("sender.brand_mismatch", "link.brand_elsewhere", "link.text_differs", "ask.card", "sender.auth_fail"),
        *("hidden.text", "lure.parcel"),
    )
    assert act(state, *strongest) is Act.WARN


def test_nearly_certain_is_not_passed_over_for_want_of_a_question() -> None:
    spent = replace(EMPTY, seen=(seen("a", Act.ASK, ago=3_600, answer="false_alarm"),))
    signs = ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "sender.first_contact", "pressure.deadline")
    near = found(*signs, strength=0.99)
    decision = assistant.decide(replace(sight(item()), evidence=near), (), History(), EMPTY, NOW)
    assert 0.9 < decision.belief.p_scam < 0.95
    assert decision.act is Act.ASK
    assert assistant.decide(replace(sight(item()), evidence=near), (), History(), spent, NOW).act is Act.WARN


def test_what_the_person_hands_over_is_always_answered() -> None:
    spent = replace(EMPTY, seen=(seen("a", Act.ASK, ago=3_600, answer="unsure"),))
    pasted = item(source="pasted", kind=Kind.MESSAGE)
    assert assistant.decide(sight(pasted, "kin.new_number", "ask.payment"), (), History(), spent, NOW).act is Act.ASK


def test_one_alert_per_case() -> None:
    open_case = History(case=case(related("o-a", 0.3, indicators=("lure.parcel",)), id="a"))
    asked = replace(EMPTY, seen=(seen("a", Act.ASK, ago=3 * DAY),))
    doubtful = sight(item(), "sender.brand_mismatch", "ask.payment")
    assert assistant.decide(doubtful, (), open_case, EMPTY, NOW).act is Act.ASK
    again = assistant.decide(doubtful, (), open_case, asked, NOW)
    assert again.act is Act.SILENT
    assert "case.already_asked" in again.reasons
    # What began as a mail goes on as a download: that is news, and no question of its own in the budget.
    member = related("o-a", 0.3, indicators=("lure.tech_support",))
    moved = History(case=case(member, id="a"))
    just = replace(EMPTY, seen=(seen("a", Act.ASK, ago=600),))
    tool = sight(item(kind=Kind.FILE), "file.remote_control")
    assert assistant.decide(tool, (), moved, just, NOW).act is Act.ASK
    elsewhere = replace(EMPTY, seen=(seen("b", Act.ASK, ago=600),))
    assert assistant.decide(tool, (), moved, elsewhere, NOW).act is Act.SILENT


def test_load_raises_the_price_of_speaking_and_is_forgotten() -> None:
    calm = balance.prices(EMPTY, NOW)
    busy = replace(EMPTY, balance=Balance(load=6.0, load_at=NOW))
    assert balance.prices(busy, NOW).interrupt > calm.interrupt
    assert balance.prices(busy, NOW + 60 * DAY).interrupt == pytest.approx(calm.interrupt)


@given(st.lists(st.sampled_from(list(Answer)), max_size=60), st.floats(0.0, 1.0))
def test_the_loops_stay_within_their_bounds(answers: list[Answer], p: float) -> None:
    b = Balance()
    for answer in answers:
        before = b
        b = balance.answered(balance.spoke(b, NOW), answer, p)
        assert abs(b.load_set - before.load_set) <= 0.02 * before.load_set + 1e-12
    assert 0.0 <= b.trust <= 1.0
    assert 1.0 <= b.load_set <= 3.0
    assert abs(b.gap) <= 1.0
    price = balance.prices(replace(EMPTY, balance=b), NOW)
    assert 0.25 <= price.strictness <= 1.0
    assert 0.6 <= price.interrupt <= 2.5


def test_second_order_loop_adapts_the_set_point_both_ways() -> None:
    worse = better = Balance(trust=0.5)
    for _ in range(10):
        worse = balance.answered(worse, Answer.FALSE_ALARM, 0.5)
        better = balance.answered(better, Answer.CONFIRMED, 0.5)
    assert worse.load_set < 2.0 < better.load_set
    assert worse.trust < 0.1
    assert better.trust > 0.9


def test_budget_left_is_what_the_status_page_shows() -> None:
    state = replace(EMPTY, seen=(seen("a", Act.ASK, ago=3_600), seen("b", Act.WARN, ago=DAY, p=0.97)))
    assert assistant.budget_left(state, NOW) == {
        "questions_today": 0.0,
        "questions_week": 2.0,
        "interruptions_month": 9.0,
    }
