"""Promises of the belief, as properties."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.judgement import SCAMS, Act, Calibration, Evidence, Indicator, Stage, Threat
from companion.domain.observation import Entity, History, Kind, Mention
from companion.mind import belief, stages
from companion.mind.belief import DEFAULT_CALIBRATION as FITTED
from companion.mind.belief import PROTECTED_NAMES, posterior
from companion.mind.state import MindState, Seen
from tests.support.minds import DAY, NOW, case, found, related

GROUPS = ("sender", "link", "ask", "pressure", "cover", "lure", "payment", "familiar", "bulk")

indicators = st.builds(
    lambda group, number, weight, threats: Indicator(f"{group}.s{number}", group, tuple(threats), "", "", weight),
    st.sampled_from(GROUPS),
    st.integers(0, 5),
    st.floats(-3.0, 4.0, allow_nan=False),
    st.lists(st.sampled_from(list(Threat)), max_size=3, unique=True),
)
evidence = st.builds(Evidence, indicators, st.floats(0.0, 1.0, allow_nan=False))


def unique(items: list[Evidence]) -> list[Evidence]:
    return list({e.indicator.name: e for e in items}.values())


bodies = st.lists(evidence, max_size=10).map(unique)


@given(bodies)
def test_posterior_is_a_distribution(body: list[Evidence]) -> None:
    out = posterior(body, FITTED)
    assert set(out) == set(Threat)
    assert all(p >= 0 and math.isfinite(p) for p in out.values())
    assert sum(out.values()) == pytest.approx(1.0)


@given(bodies, evidence)
@settings(max_examples=150)
def test_more_evidence_for_a_threat_never_lowers_it(body: list[Evidence], more: Evidence) -> None:
    body = [e for e in body if e.indicator.name != more.indicator.name]
    if more.indicator.weight <= 0:
        return
    before, after = posterior(body, FITTED), posterior([*body, more], FITTED)
    for threat in more.indicator.threats:
        assert after[threat] >= before[threat] - 1e-12


@given(bodies, st.integers(0, 9), st.floats(0.0, 1.0))
def test_stronger_evidence_never_lowers_its_threats(body: list[Evidence], which: int, strength: float) -> None:
    if not body:
        return
    chosen = body[which % len(body)]
    if chosen.indicator.weight <= 0:
        return
    weaker = [e if e is not chosen else Evidence(e.indicator, e.strength * strength) for e in body]
    before, after = posterior(weaker, FITTED), posterior(body, FITTED)
    for threat in chosen.indicator.threats:
        assert after[threat] >= before[threat] - 1e-12


@given(bodies, indicators)
def test_missing_evidence_is_neutral(body: list[Evidence], absent: Indicator) -> None:
    body = [e for e in body if e.indicator.name != absent.name]
    assert posterior([*body, Evidence(absent, 0.0)], FITTED) == pytest.approx(posterior(body, FITTED))


@given(bodies, st.randoms(use_true_random=False))
def test_order_does_not_matter(body: list[Evidence], random: object) -> None:
    shuffled = list(body)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert posterior(shuffled, FITTED) == pytest.approx(posterior(body, FITTED))


@given(bodies, st.sampled_from(sorted(PROTECTED_NAMES | {"cover.lie"})), st.floats(-4.0, 0.0))
def test_calm_evidence_never_cancels_protected(body: list[Evidence], name: str, calm: float) -> None:
    alarming = [
        e for e in body if e.indicator.weight > 0 and not set(e.indicator.threats) & {Threat.BENIGN, Threat.BULK}
    ]
    shield = Evidence(Indicator(name, name.partition(".")[0], (Threat.INVOICE,), "", "", 2.0), 1.0)
    soothe = Evidence(Indicator("sender.calm", "sender", (), "", "", calm), 1.0)
    alone = sum(posterior([shield], FITTED)[t] for t in SCAMS)
    calmed = sum(posterior([shield, *alarming, soothe], FITTED)[t] for t in SCAMS)
    assert calmed >= alone - 1e-9


def test_without_protection_calm_evidence_does_cancel() -> None:
    # The control of the property above: an ordinary sign can be outweighed.
    loud = sum(posterior(found("link.text_differs"), FITTED)[t] for t in SCAMS)
    calmed = sum(posterior(found("link.text_differs", "familiar.known_sender"), FITTED)[t] for t in SCAMS)
    assert calmed < 0.5 * loud


def test_formula_of_the_calibration() -> None:
    fitted = Calibration("t", bias=-3.0, caps={"ask": (0.0, 2.0)}, slope=1.2, intercept=0.3)
    body = found("ask.card", "ask.credential", "sender.brand_mismatch", "familiar.known_sender")
    expected = 1.2 * (-3.0 + 2.0 + 2.5 - 2.0) + 0.3
    p = sum(posterior(body, fitted)[t] for t in SCAMS)
    assert p == pytest.approx(1.0 / (1.0 + math.exp(-expected)))


def test_the_kind_of_threat_follows_the_signs() -> None:
    out = posterior(found("kin.claim", "kin.new_number", "ask.payment"), FITTED)
    assert max(SCAMS, key=lambda t: out[t]) is Threat.IMPERSONATION


def test_household_shift_is_bounded_and_moves_both_ways() -> None:
    quiet = belief.household_shift(MindState(), History(mail_seen=100_000), FITTED)
    plagued = belief.household_shift(MindState(counts={"confirmed": 500}), History(), FITTED)
    assert -0.5 <= quiet < 0 < plagued <= 1.5
    assert belief.household_shift(MindState(), History(), FITTED) == 0.0


PHONE = Mention(Entity.PHONE, "+442079460123")


def linked(p: float, names: frozenset[str], state: MindState | None = None, **more: object) -> float:
    member = related("old", p, via=PHONE, indicators=("lure.tech_support", "pressure.fear"), **more)  # type: ignore[arg-type]
    return belief.carried(History(recent=(member,)), state or MindState(), NOW, Kind.FILE).strength(names)[0]


def test_a_case_carries_what_is_new_there() -> None:
    new = linked(0.3, frozenset({"file.remote_control"}))
    assert new > 0.5
    # The same signs once more are not more evidence.
    assert linked(0.3, frozenset({"lure.tech_support", "pressure.fear"})) == 0.0
    assert 0 < linked(0.3, frozenset({"pressure.fear"})) < new
    assert linked(0.3, frozenset(), ago=60 * DAY) < new
    assert linked(0.05, frozenset()) < new


def test_an_item_judged_again_is_no_evidence_about_itself() -> None:
    itself = History(recent=(related("me", 0.9, via=PHONE, indicators=("ask.card", "case.linked")),))
    assert not belief.carried(itself, MindState(), NOW, Kind.EMAIL, "me").ties
    other = belief.carried(itself, MindState(), NOW, Kind.EMAIL, "other")
    assert other.strength(frozenset({"ask.card"}))[0] == 0.0


def test_a_case_carries_what_the_person_said_of_it() -> None:
    def told(answer: str) -> MindState:
        return MindState(seen=(Seen("d-old", NOW - 600, Act.ASK, 0.3, answer=answer),))

    assert linked(0.3, frozenset(), told("false_alarm")) == 0.0
    assert linked(0.1, frozenset(), told("confirmed")) > 0.9 * 0.45


def test_stage_grows_with_the_case() -> None:
    assert stages.stage_of((), History(), NOW) is Stage.NONE
    assert stages.stage_of(found("lure.romance"), History(), NOW) is Stage.HOOK
    old = tuple(related(f"o{i}", 0.1, ago=i * 5 * DAY, indicators=("lure.romance",)) for i in (1, 2, 3))
    assert stages.stage_of(found("lure.romance"), History(case=case(*old)), NOW) is Stage.RAPPORT
    assert stages.stage_of(found("ask.payment"), History(), NOW) is Stage.ASK
    assert stages.stage_of(found("cover.keep_secret"), History(), NOW) is Stage.PRESSURE
    # What was asked for earlier counts when the pressure comes.
    asked = related("o", 0.3, indicators=("ask.payment",))
    assert stages.stage_of(found("pressure.deadline"), History(case=case(asked)), NOW) is Stage.EXTRACTION
