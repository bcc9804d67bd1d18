"""Theory of mind: what is read off a person, and that it changes what is done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.judgement import Act, Stage
from companion.domain.observation import History
from companion.mind import person, stages
from companion.mind.assistant import Assistant
from companion.mind.state import MindState, Reply, Seen
from companion.mind.weighing import weigh
from tests.support.minds import DAY, NOW, case, found, item, related, sight, sign

assistant = Assistant()
EMPTY = MindState()
HOUR = 3_600.0


def told(reply: str, verdict: str, times: int) -> MindState:
    """A person whose replies, all alike, were followed by verdicts, all alike."""
    return MindState(
        replies=tuple(Reply(f"o{i}", "expected", reply, NOW - 9 * DAY, f"d{i}") for i in range(times)),
        seen=tuple(
            Seen(f"v{i}", NOW - 8 * DAY, Act.ASK, 0.3, observation=f"o{i}", answer=verdict) for i in range(times)
        ),
    )


def test_reliability_falls_with_answers_that_turned_out_wrong() -> None:
    assert person.reliability(EMPTY) == 1.0
    assert person.reliability(told("expected", "false_alarm", 8)) == 1.0
    assert person.reliability(told("not_expected", "confirmed", 8)) == 1.0
    few, many = (person.reliability(told("expected", "confirmed", n)) for n in (2, 9))
    assert 1.0 > few > many >= 0.3
    assert person.reliability(told("not_sure", "confirmed", 9)) == 1.0


def test_an_unreliable_persons_answer_moves_belief_less() -> None:
    mail = item("now")
    moved = []
    for history in (EMPTY, told("expected", "confirmed", 9)):
        state = MindState(
            replies=(*history.replies, Reply("now", "expected", "expected", NOW, "d")), seen=history.seen
        )
        seen = sight(mail, "sender.brand_mismatch", "ask.payment")
        before = assistant.decide(seen, (), History(), history, NOW).belief.p_scam
        moved.append(before - assistant.decide(seen, (), History(), state, NOW).belief.p_scam)
    assert moved[0] > moved[1] > 0


def test_the_price_of_an_interruption_follows_the_persons_day() -> None:
    assert person.interruption(EMPTY, NOW) == 1.0
    evenings = tuple(20.0 if h == 19 else 0.0 for h in range(24))
    state = MindState(hours=evenings)
    midnight = NOW - NOW % DAY
    awake, asleep = (person.interruption(state, midnight + h * HOUR) for h in (19.5, 3.5))
    assert 0.8 <= awake < 1.0 < asleep <= 1.6
    assert person.interruption(MindState(hours=tuple(0.2 for _ in range(24))), NOW) == 1.0

    def price(at: float) -> float:
        seen = sight(item(), "ask.payment")
        planner = assistant.policy
        w = weigh(seen.observation, seen.evidence, History(), state, at, assistant.calibration, planner)
        return w.situations.price_ask

    assert price(midnight + 3.5 * HOUR) > price(midnight + 19.5 * HOUR)


def test_haste_is_told_from_fear() -> None:
    def aware(sign_name: str) -> tuple[float, float]:
        found_out = assistant.decide(sight(item(), sign_name), (), History(), EMPTY, NOW).awareness
        return found_out.hurried, found_out.pressured

    assert aware("pressure.deadline")[0] > 0.3
    hurried, pressured = aware("pressure.fear")
    assert hurried == 0.0 < pressured


def test_weeks_of_kindness_make_going_along_likelier() -> None:
    def proceeds(*ages: float) -> float:
        members = tuple(related(f"o{a}", 0.1, ago=a * DAY, indicators=("lure.romance",)) for a in ages)
        history = History(case=case(*members)) if members else History()
        return assistant.decide(sight(item("now"), "ask.payment"), (), history, EMPTY, NOW).awareness.proceeds

    assert proceeds(40, 30, 20, 10) > proceeds(5, 4, 3, 2) >= proceeds()


@given(st.lists(st.sampled_from(["ask.payment", "pressure.fear", "cover.keep_secret", "lure.romance"]), max_size=4))
def test_stages_are_a_distribution(names: list[str]) -> None:
    members = tuple(related(f"o{i}", 0.2, ago=(i + 1) * DAY, indicators=(n,)) for i, n in enumerate(names))
    posterior = stages.stages(found("lure.investment"), History(case=case(*members)), NOW)
    assert posterior is not None
    assert posterior.sum() == pytest.approx(1.0)
    assert (posterior >= 0).all()


def test_a_con_does_not_go_back() -> None:
    """After the money was taken, a friendly word is no new beginning."""
    taken = related("o1", 0.9, ago=2 * DAY, indicators=("ask.payment", "cover.keep_secret"))
    nice = assistant.decide(sight(item("now"), "lure.romance"), (), History(case=case(taken)), EMPTY, NOW)
    assert nice.belief.stage is Stage.EXTRACTION
    assert nice.belief.stages[Stage.HOOK] < 0.1
    assert sum(nice.belief.stages.values()) == pytest.approx(1.0)
    assert sign("lure.romance").weight > 0


def test_who_leaves_questions_lying_is_asked_less_readily_and_who_answers_a_little_more() -> None:
    def asked(answer: str, ago: float = 3 * DAY) -> MindState:
        return MindState(seen=tuple(Seen(f"q{i}", NOW - ago, Act.ASK, 0.3, answer=answer) for i in range(12)))

    assert person.patience(EMPTY, NOW) == 1.0
    assert person.patience(asked(""), NOW) == pytest.approx(1.483, abs=0.01)
    assert person.patience(asked("reply"), NOW) == pytest.approx(0.885, abs=0.01)
    # Not answered yet is not ignored.
    assert person.patience(asked("", ago=3_600.0), NOW) == 1.0
    seen, signs = item(), found("lure.advance_fee", "ask.payment", strength=0.8)
    prices = [
        weigh(seen, signs, History(), state, NOW, assistant.calibration, assistant.policy).situations.price_ask
        for state in (asked("reply"), asked(""))
    ]
    assert prices[0] < prices[1]
