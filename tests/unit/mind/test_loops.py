"""Each loop of the balance pays for itself, and every shock is got over in the stated time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.feedback import Answer
from companion.domain.journal import Mood
from companion.domain.judgement import Act
from companion.mind import balance
from companion.mind.state import WEEK, Balance, MindState, Seen
from tests.support.loops import live, script
from tests.support.minds import DAY, NOW

SEEDS = range(5)


@pytest.mark.parametrize("loop", sorted(balance.LOOPS))
def test_switching_a_loop_off_hurts(loop: str) -> None:
    whole = sum(live(script(loop, seed), balance.LOOPS, seed=seed) for seed in SEEDS)
    without = sum(live(script(loop, seed), balance.LOOPS - {loop}, seed=seed) for seed in SEEDS)
    assert without > 1.02 * whole, f"{loop}: {whole:.1f} h with, {without:.1f} h without"


def shocked(answer: Answer, p: float, times: int = 6) -> MindState:
    """A burst within two days: false alarms, or scams that had been thought unlikely."""
    b, seen = Balance(), []
    for i in range(times):
        at = NOW - (times - i) * 8 * 3_600.0
        b = balance.answered(balance.spoke(b, at), answer, p, at)
        seen.append(Seen(f"s{i}", at, Act.ASK, p, answer=answer.value, harm=-10.0 * p))
    return MindState(balance=b, seen=tuple(seen))


@pytest.mark.parametrize(("answer", "p"), [(Answer.FALSE_ALARM, 0.95), (Answer.CONFIRMED, 0.15)])
def test_ten_weeks_after_a_shock_every_price_is_back(answer: Answer, p: float) -> None:
    rest = balance.prices(MindState(), NOW)
    state = shocked(answer, p)
    assert balance.mood(state, NOW) is not Mood.RESTING
    after = balance.prices(state, NOW)
    assert max(abs(after.ask - rest.ask), abs(after.strictness - rest.strictness)) > 0.1
    later = NOW + 10 * WEEK
    assert balance.mood(state, later) is Mood.RESTING
    for name in ("ask", "interrupt", "strictness"):
        assert getattr(balance.prices(state, later), name) == pytest.approx(getattr(rest, name), rel=0.1), name


def test_eight_right_alerts_mend_a_burst_of_false_ones() -> None:
    b = shocked(Answer.FALSE_ALARM, 0.95).balance
    assert b.trust < 0.3
    for i in range(8):
        at = NOW + (i + 1) * 3 * DAY
        b = balance.answered(balance.spoke(b, at), Answer.CONFIRMED, 0.95, at)
    state = MindState(balance=b)
    assert balance.mood(state, NOW + 24 * DAY) is Mood.RESTING
    assert b.trust > 0.75


def test_open_risk_makes_asking_cheaper_until_it_is_settled() -> None:
    grave = Seen("a", NOW - 2 * DAY, Act.ASK, 0.5, harm=-20.0)
    open_state = MindState(seen=(grave,))
    settled = MindState(seen=(replace(grave, answer="confirmed"),))
    assert balance.open_risk(open_state, NOW) == pytest.approx(10.0)
    assert balance.open_risk(settled, NOW) == 0.0
    without = balance.prices(open_state, NOW, balance.LOOPS - {"risk"})
    assert balance.prices(open_state, NOW).ask < without.ask
    # A warning that is not answered leaves less open than a question that is not.
    warned = MindState(seen=(replace(grave, act=Act.WARN),))
    assert balance.open_risk(warned, NOW) < balance.open_risk(open_state, NOW)


def test_second_order_chances_stated_too_low_leave_less_open() -> None:
    low = high = Balance()
    for _ in range(10):
        low = balance.answered(low, Answer.CONFIRMED, 0.1)
        high = balance.answered(high, Answer.FALSE_ALARM, 0.9)
    assert low.risk_set < 1.0 < high.risk_set
