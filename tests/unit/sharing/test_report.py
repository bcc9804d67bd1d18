"""Reports: closed, fixed in size, and private by exactly what is claimed."""

from __future__ import annotations

import dataclasses
import math
import os
import random
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from companion.domain.errors import Rejected
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.sharing.report import EPSILON, SIZE, Report, decode, encode, honesty, likelihood, randomised
from companion.sharing.vocabulary import QUESTIONS, SIGNS, SIZES, About, could_be_drawn, drawn

BELOW_E = Fraction(2_718_281_828, 1_000_000_000)
ANSWERS = sorted({question.answers for question in QUESTIONS})


def test_a_report_has_no_field_but_three_small_numbers() -> None:
    assert {f.name: f.type for f in dataclasses.fields(Report)} == {"week": "int", "question": "int", "answer": "int"}
    assert not hasattr(Report(1, 0, 0), "__dict__")


NOT_REPORTS = (
    *((-1, 0, 0), (1 << 16, 0, 0), (1, len(QUESTIONS), 0), (1, -1, 0), (1, 0, 4), (1, 1, 3), (1, 0, -1)),
    *(("1", 0, 0), (1, 0, 1.0), (True, 0, 0), (1, 0, False)),
)


@pytest.mark.parametrize("fields", NOT_REPORTS)
def test_nothing_outside_the_vocabulary_is_a_report(fields: tuple[int, int, int]) -> None:
    with pytest.raises(Rejected, match=r"^report\.vocabulary$"):
        Report(*fields)


@given(
    st.integers(0, 65_535), st.integers(0, len(QUESTIONS) - 1), st.integers(0, 2), st.binary(min_size=8, max_size=8)
)
def test_every_report_has_the_same_size_and_comes_back(week: int, question: int, answer: int, nonce: bytes) -> None:
    data = encode(Report(week, question, answer), nonce)
    assert len(data) == SIZE
    assert decode(data) == (Report(week, question, answer), nonce)


@given(st.binary(max_size=24))
def test_bytes_are_a_report_in_one_spelling_or_refused(data: bytes) -> None:
    try:
        report, nonce = decode(data)
    except Rejected:
        return
    assert encode(report, nonce) == data


@pytest.mark.parametrize("answers", ANSWERS)
def test_the_worst_likelihood_ratio_of_all_truths_and_answers_is_at_most_e(answers: int) -> None:
    """The whole space, in exact arithmetic: no truth makes any answer more than e times likelier than another."""
    p = [[likelihood(answers, truth, answer) for answer in range(answers)] for truth in range(answers)]
    assert all(sum(row) == 1 for row in p)
    worst = max(p[a][o] / p[b][o] for a, b, o in product(range(answers), repeat=3))
    assert worst <= BELOW_E
    assert worst > BELOW_E - Fraction(1, 10**6), "no more noise than is needed"
    assert math.log(worst) <= EPSILON


@pytest.mark.parametrize("answers", ANSWERS)
def test_the_draw_has_exactly_the_stated_probabilities(answers: int) -> None:
    """Every outcome of both integer draws: at the edge of the threshold, and either side of it."""
    edge = int(honesty(answers) * (1 << 32))
    for truth, other in product(range(answers), repeat=2):
        for lot, expected in ((0, truth), (edge - 1, truth), (edge, other), ((1 << 32) - 1, other)):
            assert randomised(answers, truth, lambda n, lot=lot: lot, lambda k, other=other: other) == expected


def test_a_wrong_threshold_would_be_found() -> None:
    kept = honesty(3) + Fraction(1, 100)
    low = (1 - kept) / 3
    assert (low + kept) / low > BELOW_E


@pytest.mark.parametrize("answers", ANSWERS)
def test_the_measured_loss_of_many_reports_stays_below_the_claim(answers: int) -> None:
    """Neighbouring inputs through the real draw: the 99 % lower bound of the measured epsilon."""
    count = int(os.environ.get("COMPANION_TEST_REPORTS", "60000"))
    hits = [sum(randomised(answers, truth) == 1 for _ in range(count)) for truth in (1, 0)]
    low = beta.ppf(0.005, hits[0], count - hits[0] + 1)
    high = beta.ppf(0.995, hits[1] + 1, count - hits[1])
    assert math.log(low / high) <= EPSILON
    assert math.log(hits[0] / hits[1]) > 0.9, "and it does carry something"


def test_two_reports_of_one_client_are_linked_no_better_than_the_bound_allows() -> None:
    """The best attack there is: the exact likelihood ratio of "same client" against "two clients".

    For two epsilon-private reports it is at most cosh(epsilon), 1.55: of 100 guesses at even odds, 61 are right.
    """
    worst, best_guess = 0.0, 0.0
    for answers in ANSWERS:
        for x, y in product(range(answers), repeat=2):
            right = 0.0
            for first, second in product(range(answers), repeat=2):
                p = [[float(likelihood(answers, t, o)) for o in (first, second)] for t in (x, y)]
                same = (p[0][0] * p[0][1] + p[1][0] * p[1][1]) / 2
                apart = (p[0][0] * p[1][1] + p[1][0] * p[0][1]) / 2
                worst = max(worst, same / apart, apart / same)
                right += max(same, apart) / 2
            best_guess = max(best_guess, right)
    assert worst <= math.cosh(EPSILON) + 1e-9
    assert best_guess <= math.cosh(EPSILON) / (1 + math.cosh(EPSILON))


def test_the_vocabulary_covers_nearly_every_indicator_there_is() -> None:
    names = {i.name for d in (*DETECTORS, *COMPARISONS) for i in d.indicators}
    missing = sorted(names - set(SIGNS))
    # New ones wait for the next release: each addition is one more size that the commons has to know for good.
    assert len(missing) <= 12, f"append to SIGNS, at its end, and their count to SIZES: {missing}"
    assert len(set(SIGNS)) == len(SIGNS) == SIZES[-1]


def test_lots_fall_on_questions_in_proportion_to_their_shares() -> None:
    total = sum(question.share for question in QUESTIONS)
    found = [drawn(lot) for lot in range(total)]
    for number, question in enumerate(QUESTIONS):
        assert found.count(number) == question.share
    assert drawn(total) == drawn(0)


def test_a_companion_that_knows_fewer_signs_draws_among_those(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.sharing.vocabulary.SIZES", (200, len(SIGNS)))
    dice = random.Random(7)
    others = len(QUESTIONS) - len(SIGNS)
    for _ in range(500):
        lot = dice.getrandbits(96)
        old = drawn(lot, 200)
        assert old < others + 200
        assert could_be_drawn(old, lot)
        assert could_be_drawn(drawn(lot), lot)
    assert not could_be_drawn(1, 0), "the first lot is the verdict's"
    assert QUESTIONS[drawn(0)].about is About.VERDICT
