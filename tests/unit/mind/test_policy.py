"""The planner: one code for one and for many, asking pays where answers differ, a learned policy plugs in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.judgement import Act
from companion.domain.observation import History, Kind, Turn
from companion.domain.ports import Policy
from companion.mind import person, questions
from companion.mind.assistant import Assistant
from companion.mind.belief import DEFAULT_CALIBRATION
from companion.mind.policy import ACTS, Planner, feature_names, features
from companion.mind.state import MindState
from companion.mind.weighing import weigh
from tests.support.minds import NOW, SIGNS, found, item, sight

signs = st.lists(st.sampled_from(sorted(SIGNS)), max_size=8, unique=True)
EMPTY = MindState()


def test_likelihoods_are_distributions() -> None:
    for asking in questions.CATALOGUE:
        total = sum(asking.likelihood.values())
        assert total == pytest.approx(np.ones(len(questions.THREATS)))
        for answer in questions.UNINFORMATIVE & set(asking.likelihood):
            assert np.ptp(asking.likelihood[answer]) == 0.0
    assert questions.calms("have_met", "met")
    assert not questions.calms("have_met", "never_met")
    assert not questions.calms("rang_them", "not_yet")


@given(signs, st.sampled_from([Kind.EMAIL, Kind.FILE]))
@settings(max_examples=60, deadline=None)
def test_values_of_the_port_equal_those_of_the_batch(names: list[str], kind: Kind) -> None:
    w = weigh(item(kind=kind), found(*names), History(), EMPTY, NOW, DEFAULT_CALIBRATION, Planner())
    for row in {0, len(w.labels) - 1}:
        one = Planner().values(features(w.situations, row))
        assert [one[a] for a in ACTS] == pytest.approx(w.values[row].tolist())
    assert set(features(w.situations, 0)) == set(feature_names())


def test_asking_is_worth_more_where_nobody_knows() -> None:
    def gain(strength: float) -> float:
        seen = found("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", strength=strength)
        w = weigh(item(), seen, History(), EMPTY, NOW, DEFAULT_CALIBRATION, Planner())
        return float(w.values[0, 1] - max(w.values[0, 0], w.values[0, 2]))

    assert gain(0.0) < 0
    assert gain(0.6) > 0
    assert gain(0.6) > gain(1.0)


class Mute:
    """A policy that has learnt to value silence above all."""

    version = "mute-1"

    def values(self, features: Mapping[str, float]) -> Mapping[Act, float]:
        return {Act.SILENT: 1.0, Act.WARN: -1.0, Act.ASK: -1.0, Act.DECLINE: -1.0}


class Shrill(Mute):
    """One that wants to warn about everything."""

    version = "shrill-1"

    def values(self, features: Mapping[str, float]) -> Mapping[Act, float]:
        return {Act.WARN: 1.0, Act.DECLINE: 0.9}


def test_a_learned_policy_is_used_and_stays_within_the_tiers() -> None:
    policy: Policy = Shrill()
    shrill = Assistant(policy=policy)
    quiet = shrill.decide(sight(item(), "link.tracking"), (), History(), EMPTY, NOW)
    assert quiet.act is not Act.WARN
    assert quiet.versions["policy"] == "shrill-1"
    strong = ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", "link.text_differs")
    assert shrill.decide(sight(item(), *strong), (), History(), EMPTY, NOW).act is Act.WARN
    mute = Assistant(policy=Mute())
    doubtful = sight(item(), "sender.brand_mismatch", "ask.payment")
    assert Assistant().decide(doubtful, (), History(), EMPTY, NOW).act is Act.ASK
    assert mute.decide(doubtful, (), History(), EMPTY, NOW).act is Act.SILENT
    # Not even a policy that loves silence can be silent about strong evidence.
    assert mute.decide(sight(item(), *strong), (), History(), EMPTY, NOW).act is not Act.SILENT


def test_nobody_is_told_to_ring_a_newsletter() -> None:
    signs = ("ask.payment", "sender.brand_mismatch", "pressure.deadline")
    personal, bulk = item(), replace(item(), bulk_headers=True)
    asked = [Assistant().decide(sight(o, *signs), (), History(), EMPTY, NOW).question for o in (personal, bulk)]
    assert [q and q.id for q in asked] == ["rang_them", "know_sender"]


def test_decline_needs_something_to_refuse() -> None:
    strong = ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", "link.text_differs")
    assistant = Assistant()
    assert assistant.decide(sight(item(), *strong), (), History(), EMPTY, NOW).act is Act.WARN
    program = item(kind=Kind.FILE)
    held = assistant.decide(
        sight(program, "file.disguised", "hidden.text", "sender.auth_fail", "ask.credential"),
        (),
        History(),
        EMPTY,
        NOW,
    )
    assert held.act is Act.DECLINE
    assert held.override_after == 30.0


def test_what_the_person_wrote_is_never_judged() -> None:
    mine = item(outgoing=True)
    decision = Assistant().decide(sight(mine, "ask.card", "cover.told_to_lie"), (), History(), EMPTY, NOW)
    assert decision.act is Act.SILENT
    assert decision.reasons == ("own.outgoing",)


@given(signs, st.sampled_from(sorted(n for n in SIGNS if n.startswith(("pressure", "cover")))))
@settings(max_examples=60, deadline=None)
def test_more_pressure_never_makes_the_person_safer(names: list[str], more: str) -> None:
    def read(these: list[str]) -> person.Minds:
        evidence = found(*these)
        return person.minds(evidence, np.ones((1, len(evidence))), item(), History(), EMPTY, NOW)

    names = [n for n in names if n != more]
    before, after = read(names), read([*names, more])
    assert after.notices[0] <= before.notices[0] + 1e-12
    assert after.proceeds[0] >= before.proceeds[0] - 1e-12
    assert after.coached[0] >= before.coached[0] - 1e-12
    assert after.pressured[0] >= before.pressured[0] - 1e-12


def test_a_person_in_conversation_is_likelier_to_go_along() -> None:
    apart = item(kind=Kind.MESSAGE)
    engaged = replace(apart, turns=(Turn("me", "hello", mine=True),))
    evidence = found("lure.romance")
    ones = np.ones((1, 1))
    before = person.minds(evidence, ones, apart, History(), EMPTY, NOW).first()
    after = person.minds(evidence, ones, engaged, History(), EMPTY, NOW).first()
    assert after.proceeds > before.proceeds


def test_ids_are_deterministic_and_differ() -> None:
    a = Assistant()
    one = a.decide(sight(item("x"), "ask.card"), (), History(), EMPTY, NOW)
    assert one.id == a.decide(sight(item("x"), "ask.card"), (), History(), EMPTY, NOW).id
    assert one.id != a.decide(sight(item("y"), "ask.card"), (), History(), EMPTY, NOW).id
    assert one.id != a.decide(sight(item("x"), "ask.card"), (), History(), EMPTY, NOW + 1).id
