"""Care: learnt from behaviour, outweighed by wishes, shown with provenance, and felt in the next decision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.feedback import Wish
from companion.domain.judgement import Act
from companion.domain.observation import Acquaintance, History
from companion.mind import care
from companion.mind.assistant import Assistant
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, contact, found, item, sight

assistant = Assistant()
EMPTY = MindState()


def wished(domain: str, weight: float, subject: str = "") -> MindState:
    return MindState(wishes=(Wish("w", NOW, subject, domain, weight),))


def test_newborn_cares_about_the_domains_as_shipped() -> None:
    items = assistant.care((), EMPTY, NOW)
    assert {i.domain for i in items} == set(care.DOMAINS)
    assert all(i.provenance == ("shipped",) and i.low <= i.weight <= i.high for i in items)
    assert [i.weight for i in items] == sorted((i.weight for i in items), reverse=True)


def test_people_are_weighed_by_what_the_person_does() -> None:
    close = contact("sister@example.org", sent=40, replied=30)
    distant = contact("shop@example.com", sent=0, replied=0, received=200)
    faded = contact("old@example.org", sent=40, replied=30, at=NOW - 3 * 365 * DAY)
    by = {i.subject: i for i in assistant.care((close, distant, faded), EMPTY, NOW)}
    assert by["sister@example.org"].weight > by["old@example.org"].weight
    assert by["sister@example.org"].weight > 0.8
    assert by["sister@example.org"].provenance == ("you_wrote:40", "you_answered:30", "they_wrote:30")
    assert by["shop@example.com"].weight < 0.4


def test_a_wish_outweighs_behaviour_and_can_be_forgotten() -> None:
    stranger = Acquaintance("vicar@example.org", last_seen=NOW, received=1)
    state = wished("belonging", 0.9, "vicar@example.org")
    told = {i.subject: i for i in assistant.care((stranger,), state, NOW)}["vicar@example.org"]
    assert told.weight > 0.7
    assert told.provenance[0] == "you_said"
    forgotten, receipt = assistant.learn_one(state, Wish("x", NOW + DAY, "vicar@example.org", "belonging", -1.0))
    assert receipt.reason == "ask.care_drop"
    forgotten, receipt = assistant.learn_one(
        forgotten, Wish("y", NOW + 2 * DAY, "vicar@example.org", "belonging", -1.0)
    )
    assert receipt.learnt
    assert "vicar@example.org" not in {i.subject for i in assistant.care((stranger,), forgotten, NOW)}


@given(st.sampled_from(care.DOMAINS), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_more_care_never_lowers_what_is_at_stake(domain: str, low: float, high: float) -> None:
    low, high = sorted((low, high))
    less, more = (care.losses(care.domain_weights(wished(domain, w))) for w in (low, high))
    assert (more >= less - 1e-9).all()


@given(st.sampled_from(care.DOMAINS), st.floats(0.0, 1.0))
def test_care_never_falls_below_its_floor(domain: str, weight: float) -> None:
    assert care.domain_weights(wished(domain, weight))[domain] >= care.FLOOR


def test_editing_the_care_map_changes_the_next_decision() -> None:
    # A doubtful e-mail about money: asked about where money matters, left alone where it does not.
    acts = {}
    for weight in (0.05, 1.0):
        state = wished("money", weight)
        seen = sight(item())
        doubtful = found("lure.advance_fee", "ask.payment", strength=0.95)
        acts[weight] = assistant.decide(seen, doubtful, History(), state, NOW).act
    assert acts == {0.05: Act.SILENT, 1.0: Act.ASK}


def test_a_name_that_matters_raises_what_is_at_stake() -> None:
    weights = care.domain_weights(EMPTY)
    assert care.losses(weights, 1.0).sum() > care.losses(weights, 0.0).sum()
    assert care.person_weight(contact("a@example.org"), "a@example.org", EMPTY, NOW) > 0.5
    assert care.person_weight(None, "a@example.org", wished("family", 1.0, "a@example.org"), NOW) == pytest.approx(
        20 / 24
    )


def test_stakes_name_the_domains() -> None:
    decision = assistant.decide(
        sight(item(), "lure.romance", "lure.investment", "ask.payment", "cover.keep_secret"),
        (),
        History(),
        EMPTY,
        NOW,
    )
    assert decision.stakes[0] == "money"
    assert "belonging" in decision.stakes


def test_what_the_person_noted_with_it_is_kept() -> None:
    wish = Wish("w", NOW, "Harbour Bank", "money", 0.9, "place", "01632 960 001")
    state, receipt = assistant.learn_one(EMPTY, wish)
    assert receipt.learnt
    told = next(i for i in assistant.care((), state, NOW) if i.name == "Harbour Bank")
    assert (told.sort, told.contact) == ("place", "01632 960 001")
    assert all(not i.contact for i in assistant.care((), state, NOW) if i.name != "Harbour Bank")
