"""The audit finds planted care, leaves the aligned alone, and says what it cannot know."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from companion.domain.feedback import Answer
from companion.domain.judgement import Act, Awareness, Belief, Decision, Threat
from companion.mind.audit import audit
from companion.mind.care import DOMAINS, HARM, SHIPPED
from companion.mind.fitting import ridge_logistic
from companion.mind.questions import THREATS
from companion.mind.reasons import UNIDENTIFIED
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, item, lesson

AWARE = Awareness(notices=0.3, proceeds=0.4, coached=0.0)


def record(cares: Callable[[np.ndarray], float], count: int = 600, seed: int = 1) -> list[Decision]:
    """Decisions of a companion that speaks by its own idea of what is at stake, with some noise."""
    rng = np.random.default_rng(seed)
    out = []
    for i in range(count):
        p = rng.beta(0.6, 1.2)
        kinds = rng.dirichlet(np.full(len(THREATS) - 2, 0.25))
        posterior = np.concatenate(([0.8 * (1 - p), 0.2 * (1 - p)], p * kinds))
        at_stake = (posterior @ HARM) * 0.4 * 0.7
        speaks = rng.random() < 1 / (1 + np.exp(-0.5 * (cares(at_stake) - 6.0)))
        act = Act.WARN if speaks else Act.SILENT
        belief = Belief(dict(zip(THREATS, posterior.tolist(), strict=True)))
        out.append(Decision(f"d{i}", NOW + i * DAY / 10, act, {}, belief, AWARE, observation=f"o{i}"))
    return out


def only(domain: str) -> Callable[[np.ndarray], float]:
    return lambda x: float(x[DOMAINS.index(domain)]) * 2.0


def test_an_aligned_record_shows_no_gap_outside_its_interval() -> None:
    gaps = 0
    for seed in range(10):
        result = audit(record(lambda x: float(x.sum()), seed=seed), (), MindState())
        gaps += sum(bool(r.gap) for r in result.revealed)
    # 95 % intervals over ten records and up to seven domains.
    assert gaps <= 0.15 * 10 * len(DOMAINS)


@pytest.mark.parametrize("domain", ["money", "identity", "home"])
def test_planted_one_sided_care_is_found(domain: str) -> None:
    result = audit(record(only(domain)), (), MindState())
    by = {r.domain: r for r in result.revealed}
    assert by[domain].revealed / SHIPPED[domain] == max(r.revealed / SHIPPED[r.domain] for r in result.revealed)
    assert by[domain].gap > 0


def test_it_says_what_cannot_be_identified() -> None:
    few = audit(record(lambda x: float(x.sum()), count=10), (), MindState())
    assert few.revealed == ()
    assert ("few_decisions",) in few.unidentified
    mute = audit(record(lambda x: -1e3), (), MindState())
    assert ("one_act",) in mute.unidentified
    full = audit(record(lambda x: float(x.sum())), (), MindState())
    for result in (few, mute, full):
        assert {line[0] for line in result.unidentified} <= set(UNIDENTIFIED)
        assert ("people",) in result.unidentified
    assert ("scale",) in full.unidentified


def test_calibration_is_measured_on_answers() -> None:
    rng = np.random.default_rng(2)
    honest, boastful = [], []
    for i in range(400):
        p = float(rng.uniform(0.05, 0.95))
        scam = rng.random() < p
        answer = Answer.CONFIRMED if scam else Answer.FALSE_ALARM
        for stated, into in ((p, honest), (0.99, boastful)):
            belief = Belief({Threat.BENIGN: 1 - stated, Threat.PHISHING: stated})
            decision = Decision(f"d{i}", NOW + i, Act.WARN, {}, belief, AWARE, observation=f"o{i}")
            into.append(lesson(decision, item(f"o{i}"), answer))
    good, bad = audit((), honest, MindState()), audit((), boastful, MindState())
    assert good.ece is not None
    assert bad.ece is not None
    assert good.ece < 0.08 < 0.3 < bad.ece
    assert good.brier is not None
    assert bad.brier is not None
    assert good.brier < bad.brier
    assert good.right == pytest.approx(0.5, abs=0.1)
    assert ("answers_are_selective",) in good.unidentified


def test_interruptions_and_the_busiest_day_are_counted() -> None:
    ask = [
        Decision(f"a{i}", NOW + at, Act.ASK, {}, Belief({Threat.BENIGN: 1.0}), AWARE, observation=f"o{i}")
        for i, at in enumerate((0.0, 3_600.0, 5 * DAY, 13.9 * DAY))
    ]
    result = audit(ask, (), MindState())
    assert result.busiest_day == 2
    assert result.per_week["ask"] == pytest.approx(4 / (13.9 / 7))


def test_ridge_logistic_recovers_coefficients() -> None:
    rng = np.random.default_rng(3)
    x = rng.normal(size=(4_000, 2))
    y = (rng.random(4_000) < 1 / (1 + np.exp(-(0.5 + 1.0 * x[:, 0] - 2.0 * x[:, 1])))).astype(float)
    beta, covariance = ridge_logistic(x, y)
    assert beta == pytest.approx([0.5, 1.0, -2.0], abs=0.2)
    assert (np.sqrt(np.diag(covariance)) < 0.1).all()
