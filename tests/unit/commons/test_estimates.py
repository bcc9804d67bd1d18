"""What is published: de-biased, honest about its uncertainty, and hard to poison."""

from __future__ import annotations

import math

import numpy as np
import pytest

from companion.commons.estimates import STEP, TOLERANCE, difference, rates, reliabilities, share, wilson
from companion.sharing.bundle import CLIP, FEWEST
from companion.sharing.report import likelihood
from companion.sharing.vocabulary import IT_WAS_FINE, IT_WAS_SCAM, QUESTIONS, About
from tests.support.population import PRESENT, SCAM, THREATS, totals, truths

NUMBER = {question.name: number for number, question in enumerate(QUESTIONS)}
MANY = 12_000_000
"""Reports: ten million people share one each, or one million a year long."""


def shifts(counts: dict[int, dict[int, int]], **more: float) -> dict[str, float]:
    return {r.sign: r.shift for r in reliabilities(counts, {}, **more)}


@pytest.mark.parametrize("name", ["link.lookalike", "bulk.own_list", "verdict", "romance"])
def test_the_estimate_of_a_share_is_unbiased_and_its_interval_holds(name: str) -> None:
    """Two hundred populations: the mean hits the truth, and 95 % of the intervals contain it."""
    number = NUMBER[name]
    true = {"verdict": SCAM, "romance": THREATS["romance"] * SCAM}.get(name) or PRESENT[name][0] * SCAM
    found = [share(totals(200_000, seed, only=number)[number], number, IT_WAS_SCAM) for seed in range(200)]
    inside = sum(e.low <= true <= e.high for e in found)
    assert inside >= 182, "within what 200 trials of 95 % allow (99.9 %)"
    spread = max(e.high - e.low for e in found)
    assert abs(sum(e.share for e in found) / 200 - true) < max(0.03, spread / 8)


def test_without_de_biasing_the_estimate_would_be_wrong() -> None:
    counts = totals(2_000_000, 1, only=NUMBER["bulk.own_list"])[NUMBER["bulk.own_list"]]
    raw = counts[IT_WAS_FINE] / sum(counts.values())
    assert abs(raw - 0.2) > 0.03
    assert share(counts, NUMBER["bulk.own_list"], IT_WAS_FINE).share == pytest.approx(0.2, abs=0.05)


def test_wilson() -> None:
    # Newcombe 1998, table I: 81 of 263, 15 of 148, 1 of 29.
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=1e-4)
    assert wilson(1, 29) == pytest.approx((0.0061, 0.1718), abs=1e-4)


def test_a_sign_that_speaks_for_scams_becomes_heavier_and_a_calming_one_lighter() -> None:
    found = shifts(totals(MANY, 3), step=9.0)
    assert found["link.lookalike"] == CLIP
    assert found["bulk.own_list"] == -CLIP
    assert found["pressure.deadline"] == 0.0
    assert sum(shift != 0.0 for shift in found.values()) == 2, "of all the others nothing is made up"


def test_a_shift_moves_by_a_step_at_a_time_and_never_beyond_the_clip() -> None:
    counts = totals(MANY, 3)
    before: dict[str, float] = {}
    for publication in range(1, 9):
        before = {r.sign: r.shift for r in reliabilities(counts, before)}
        assert before["link.lookalike"] == pytest.approx(min(publication * STEP, CLIP))


def test_nothing_is_said_about_fewer_than_fifty() -> None:
    counts = totals(12_000, 3)
    for number, question in enumerate(QUESTIONS):
        if question.about in (About.SIGN, About.THREAT):
            counts[number] = {1: FEWEST - 1}
    assert reliabilities(counts, {}) == ()
    assert rates(counts) == ()
    counts[NUMBER["link.lookalike"]] = {1: FEWEST}
    assert [r.sign for r in reliabilities(counts, {})] == ["link.lookalike"]
    counts[NUMBER["verdict"]] = {1: FEWEST - 1}
    assert reliabilities(counts, {}) == ()


@pytest.mark.parametrize("answer", [IT_WAS_SCAM, IT_WAS_FINE])
def test_below_the_tolerance_nobody_makes_up_a_difference(answer: int) -> None:
    """Every hostile report against every sign: what is published is nothing, or what is true."""
    honest = shifts(totals(10 * MANY, 5), step=9.0)
    for seed in range(3):
        poisoned = totals(10 * MANY, seed, TOLERANCE, answer, against=About.SIGN)
        found = shifts(poisoned, step=9.0)
        for sign, shift in found.items():
            assert shift == 0.0 or math.copysign(1, shift) == math.copysign(1, honest[sign]), sign
        made_up = shifts(poisoned, step=9.0, tolerance=0.0)
        assert sum(made_up[sign] != 0.0 for sign in found) > 100, "and without that caution most would be"


@pytest.mark.parametrize("answer", [IT_WAS_SCAM, IT_WAS_FINE])
def test_with_a_tenth_hostile_no_weight_moves_further_than_the_stated_bounds(answer: int) -> None:
    """At most `STEP` with one publication and `CLIP` for good; without them it would be several times that."""
    clean, poisoned = totals(MANY, 7), totals(MANY, 7, 0.1, answer, against=About.SIGN)
    before = {r.sign: 0.0 for r in reliabilities(clean, {})}
    first = [{r.sign: r.shift for r in reliabilities(counts, before)} for counts in (clean, poisoned)]
    last = [shifts(counts, step=9.0) for counts in (clean, poisoned)]
    unbounded = [shifts(counts, step=9.0, clip=99.0, tolerance=0.0) for counts in (clean, poisoned)]
    ordinary = [sign for sign in before if sign not in PRESENT]

    def moved(pair: list[dict[str, float]], signs: list[str]) -> float:
        return max(abs(pair[0][sign] - pair[1][sign]) for sign in signs)

    assert moved(first, ordinary) <= STEP + 1e-9
    assert moved(last, ordinary) <= CLIP + 1e-9
    assert moved(unbounded, ordinary) > 3 * CLIP
    for signs in (ordinary, list(PRESENT)):
        assert moved(first, signs) <= 2 * STEP + 1e-9, "even from one side of it to the other"


def test_rates_of_threats_with_intervals() -> None:
    found = {r.threat: r for r in rates(totals(3_000_000, 11))}
    for threat, true in THREATS.items():
        assert found[threat].low <= true <= found[threat].high
        assert found[threat].share == pytest.approx(true, abs=0.06)
    assert found["extortion"].low == 0.0


def test_the_difference_is_that_of_the_likelihoods() -> None:
    scam, fine = PRESENT["link.lookalike"]
    middle, low, high = difference(totals(400_000_000, 2), NUMBER["link.lookalike"])
    assert middle == pytest.approx(math.log(scam / fine), abs=0.15)
    assert low < math.log(scam / fine) < high


def test_who_took_part_cannot_be_told_from_what_is_published() -> None:
    """Membership inference: one person's report among a thousand, or somebody else's in its place.

    The attacker knows the population and what the person would truthfully say, and ranks publications by the
    published share. The control is the same attack on a publication of that one report alone.
    """
    number = NUMBER["link.lookalike"]
    dice = np.random.default_rng(17)
    answers = QUESTIONS[number].answers

    def row(true: list[float]) -> np.ndarray:
        p = np.array([sum(w * float(likelihood(answers, t, a)) for t, w in enumerate(true)) for a in range(answers)])
        return p / p.sum()

    crowd, mine = row(truths(number)), row([0.0, 1.0, 0.0])

    def advantage(others: int) -> float:
        scores = []
        for member in (True, False):
            rest = dice.multinomial(others, crowd, size=1500)
            rest += dice.multinomial(1, mine if member else crowd, size=1500)
            scores.append([share(dict(enumerate(c)), number, IT_WAS_SCAM).share for c in rest.tolist()])
        wins = np.subtract.outer(np.array(scores[0]), np.array(scores[1]))
        return float((wins > 0).mean() + (wins == 0).mean() / 2)

    assert abs(advantage(999) - 0.5) < 0.035, "chance, within three deviations of 1,500 against 1,500"
    assert advantage(0) > 0.56, "and a single report would give something away, as far as e allows"
