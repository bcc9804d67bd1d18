"""Revealed set-points: found where acts hold something, not where it merely drifts back."""

from __future__ import annotations

import numpy as np
import pytest

from companion.domain.feedback import Answer, Lesson
from companion.domain.judgement import Act, Awareness, Belief, Decision, Threat
from companion.mind.assistant import Assistant
from companion.mind.rhythm import FIRST, SCALES, Played, Rhythm, play, rhythms, second_tier
from companion.mind.state import DAY, MindState
from tests.support.dogs import DOGS, record
from tests.support.minds import NOW, item, lesson

AWARE = Awareness(notices=0.3, proceeds=0.6, coached=0.0)


def judged(number: int, at: float, p: float, act: Act) -> Decision:
    belief = Belief({Threat.BENIGN: 1 - p, Threat.PHISHING: p})
    return Decision(f"d{number}", at, act, {Act.SILENT: -12 * p}, belief, AWARE, observation=f"o{number}")


def days(holds: bool, seed: int) -> list[Decision]:
    """Six items a day; the dog that holds its load speaks the less the more it spoke in the last week."""
    dice = np.random.default_rng(seed)
    out, load = [], 0.0
    for number in range(700):
        p = float(dice.uniform(0.05, 0.6))
        lean = 2.5 - 1.1 * load if holds else -1.0
        speaks = dice.random() < 1 / (1 + np.exp(-(lean + 2.0 * (p - 0.3))))
        out.append(judged(number, NOW + number * DAY / 6, p, Act.ASK if speaks else Act.SILENT))
        load = load * 0.5 ** (1 / 42) + float(speaks)
    return out


def found(decisions: list[Decision], lessons: list[Lesson]) -> tuple[dict[tuple[str, str], Rhythm], Played]:
    played = play(decisions, lessons)
    return {(r.variable, r.scale): r for r in rhythms(decisions, played, [])}, played


def test_a_held_load_is_a_set_point_and_a_drifting_one_is_none() -> None:
    held, _ = found(days(True, 1), [])
    drifting, _ = found(days(False, 1), [])
    assert held["load", "event"].set_point
    assert held["load", "event"].sway is not None
    assert held["load", "event"].sway < 0
    # It drifts back as well, for a week's half-life forgets it: that alone makes no set-point.
    assert drifting["load", "event"].half_life is not None
    assert not drifting["load", "event"].set_point


def test_half_life_of_a_load_that_nobody_holds_is_a_week() -> None:
    drifting, _ = found(days(False, 2), [])
    half_life = drifting["load", "event"].half_life
    assert half_life is not None
    assert half_life == pytest.approx(7 * DAY, rel=0.35)


def test_every_scale_is_fitted_and_rates_and_moods_are_read() -> None:
    half = record(DOGS["aligned"], 11)
    result = Assistant().audit(half.decisions, half.lessons, MindState(), half.people, half.senders)
    assert {r.scale for r in result.rhythms} >= set(SCALES) - {"month"}
    assert {r.variable for r in result.rhythms} >= set(FIRST)
    assert result.second["load_set"] > 0
    assert sum(n for name, n in result.moods.items() if ">" not in name) == result.decisions
    assert any(">" in name for name in result.moods)


def test_the_second_tier_is_silent_where_nothing_was_answered() -> None:
    assert second_tier(play(days(False, 3), [])) == {}
    decisions = [judged(i, NOW + i * DAY, 0.5, Act.ASK) for i in range(30)]
    answers = [
        lesson(d, item(d.observation), Answer.FALSE_ALARM if i < 15 else Answer.CONFIRMED, at=d.at + 60)
        for i, d in enumerate(decisions)
    ]
    slopes = second_tier(play(decisions, answers))
    assert slopes["load_set"] > 0
    assert slopes["risk_set"] > 0
