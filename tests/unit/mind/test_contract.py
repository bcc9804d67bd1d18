"""The vector that the app fills is the one the world fills, and every field of it has a source in the mind."""

from __future__ import annotations

import numpy as np
import pytest

from companion.domain.observation import Acquaintance, History
from companion.mind import belief, care, contract, person, policy, stages, weighing
from companion.mind.contract import FIELDS, HIGH, INDEX, LOW, NAMES, fill
from companion.mind.policy import Planner, feature_names
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, found, item

CALIBRATION = belief.DEFAULT_CALIBRATION


def weighed(*names: str, history: History | None = None) -> weighing.Weighed:
    return weighing.weigh(
        item(), found(*names), history or History(), MindState(), NOW, CALIBRATION, Planner(), variants=False
    )


def test_names_are_unique_and_begin_with_those_of_the_policy_port() -> None:
    assert len(set(NAMES)) == len(NAMES) == len(FIELDS)
    assert NAMES[: len(feature_names())] == feature_names()
    assert (LOW < HIGH).all()
    assert len(contract.SCHEMA) == 16


def test_what_the_app_fills_is_what_it_decided_on() -> None:
    history = History(sender=Acquaintance("a@example.org", received=4, replied=2, last_seen=NOW - DAY))
    w = weighed("link.text_differs", "ask.card", "cover.keep_secret", history=history)
    vector = fill(w, history, MindState(), NOW, CALIBRATION)
    assert vector.shape == (len(NAMES),)
    assert (vector >= LOW).all()
    assert (vector <= HIGH).all()
    for name, value in policy.features(w.situations, 0).items():
        assert vector[INDEX[name]] == pytest.approx(value, rel=1e-5, abs=1e-6), name
    assert vector[INDEX["group.link"]] == pytest.approx(2.0)
    assert vector[INDEX["group.cover"]] == pytest.approx(2.0)
    assert vector[INDEX["sender.received"]] == pytest.approx(np.log(5.0))
    assert vector[INDEX["kind.email"]] == 1.0


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("ask.card", "link.text_differs"),
        ("familiar.known_sender", "sender.authenticated"),
        ("familiar.known_sender", "cover.told_to_lie", "ask.gift_card"),
        ("kin.claim", "kin.new_number", "familiar.changed_iban"),
    ],
)
def test_the_belief_can_be_computed_again_from_the_evidence_fields(names: tuple[str, ...]) -> None:
    w = weighed(*names)
    vector = fill(w, History(), MindState(), NOW, CALIBRATION)
    plain = sum(float(vector[INDEX[f"group.{g}"]]) for g in contract.GROUPS)
    shield = float(vector[INDEX["group.cover"]] + vector[INDEX["group.protected"]])
    if plain < 0:
        plain *= 1.0 - min(1.0, shield / belief.PROTECTION_FULL)
    assert CALIBRATION.bias + plain + shield == pytest.approx(belief.logit(w.p), abs=1e-3)


def test_every_field_names_a_source_that_exists() -> None:
    modules = {"belief": belief, "care": care, "person": person, "weighing": weighing, "stages": stages}
    outside = {"perception.read", "memory.history", "state.seen", "state.replies", "state.counts", "state.balance"}
    for field in FIELDS:
        head, _, what = field.source.partition(".")
        if field.source in outside:
            continue
        if head == "balance":
            from companion.mind import balance

            assert hasattr(balance, what), field
        else:
            assert hasattr(modules[head], what), field
