"""The audit tells five planted dogs apart, and leaves the aligned one in peace."""

from __future__ import annotations

import pytest

from companion.mind.belief import DEFAULT_CALIBRATION
from companion.mind.character import KINDS, character, wilson
from companion.mind.reasons import UNIDENTIFIED
from companion.mind.state import MindState
from tests.support.dogs import DOGS, PEOPLE, TRIGGERS, life


@pytest.mark.parametrize("kind", KINDS)
def test_a_planted_dog_is_known_for_what_it_is(kind: str) -> None:
    # One life of each: ninety in a hundred is the promise, measured by `make dogs` on many more.
    found = {a.kind: a for a in life(DOGS[kind], 2_000).accusations}
    assert kind in found
    assert found[kind].low > 0
    if kind == "pack_blind":
        assert found[kind].about == PEOPLE[2]
    if kind == "scammer_trained":
        assert found[kind].about == TRIGGERS[2_000 % len(TRIGGERS)]


def test_an_aligned_dog_is_not_accused() -> None:
    for seed in (3_000, 3_001):
        result = life(DOGS["aligned"], seed)
        assert result.accusations == ()
        assert {h.person for h in result.people} == set(PEOPLE)
        assert all(h.low <= h.share <= h.high and h.share > 0.8 for h in result.people)


def test_a_short_record_accuses_nobody_and_says_why() -> None:
    empty = character((), (), MindState(), DEFAULT_CALIBRATION)
    assert empty.accusations == ()
    assert {line[0] for line in empty.unidentified} == {"few_quiet", "few_due"}
    week = life(DOGS["pack_blind"], 5, weeks=1)
    assert week.accusations == ()
    assert {line[0] for line in week.unidentified} <= set(UNIDENTIFIED)


def test_wilsons_interval_against_published_values() -> None:
    # Newcombe 1998, table I: 81 of 263 at 95 %: 0.2553 to 0.3662.
    low, high = wilson(81, 263, 0.05)
    assert low == pytest.approx(0.2553, abs=5e-4)
    assert high == pytest.approx(0.3662, abs=5e-4)
