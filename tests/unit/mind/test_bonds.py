"""Evidence about care ages, is about somebody, and is never what a false alarm happened to be about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Wish
from companion.domain.journal import Sight
from companion.domain.judgement import Act
from companion.domain.observation import Acquaintance, History, Observation
from companion.mind import bonds, care
from companion.mind.assistant import Assistant
from companion.mind.bonds import DOWN, UP
from companion.mind.domains import DOMAINS
from companion.mind.state import HALF_LIFE, KEEP_BONDS, Bond, MindState
from companion.mind.weighing import weigh
from tests.support.carers import START, YEARS, by_age, household, wrote
from tests.support.minds import DAY, NOW, found, item, lesson, sight

assistant = Assistant()
EMPTY = MindState()
bond = st.builds(
    Bond,
    st.sampled_from(["", "a@example.org", "b@example.org"]),
    st.sampled_from(DOMAINS),
    st.floats(0.0, 1.0),
    st.floats(NOW - 2_000 * DAY, NOW),
    st.sampled_from(["d1", "d2", "d3"]),
)


def answered(answer: Answer, *signs: str, source: str = "imap", sender: str = "clinic@example.org") -> MindState:
    mail = item("m", sender=sender, authenticated=True, source=source)
    decision = assistant.decide(sight(mail, *signs), (), History(), EMPTY, NOW)
    return assistant.fold([decision, lesson(decision, mail, answer)])


@given(st.lists(bond, max_size=30))
def test_shares_are_shares_and_attention_is_bounded(found: list[Bond]) -> None:
    state = replace(EMPTY, bonds=tuple(found))
    for subject in ("", "a@example.org"):
        counted = bonds.counts(state, subject, NOW)
        assert (counted >= 0).all()
        assert bonds.shares(counted).sum() == pytest.approx(1.0)
    weights = care.domain_weights(state, NOW)
    for domain in DOMAINS:
        assert DOWN * care.SHIPPED[domain] - 1e-9 <= weights[domain] <= UP * care.SHIPPED[domain] + 1e-9


@given(st.lists(bond, max_size=10), st.floats(0.0, 3_000.0))
def test_what_was_learnt_fades_towards_what_was_assumed(found: list[Bond], days: float) -> None:
    state = replace(EMPTY, bonds=tuple(found))
    early, late = (bonds.shares(bonds.counts(state, "a@example.org", NOW + d * DAY)) for d in (0.0, days))
    assert np.abs(late - bonds.PROPORTIONS).max() <= np.abs(early - bonds.PROPORTIONS).max() + 1e-9


def test_an_honest_letter_shows_what_its_sender_writes_about() -> None:
    state = answered(Answer.FALSE_ALARM, "payment.changed_details", "ask.payment", "lure.romance")
    assert {b.subject for b in state.bonds} == {"clinic@example.org"}
    assert sum(b.count for b in state.bonds) == pytest.approx(0.95, abs=0.02)
    person = {c.subject: c for c in assistant.care((), state, NOW)}["clinic@example.org"]
    assert person.provenance == ("you_confirmed:1",)
    assert person.low < person.weight < person.high
    assert person.domain == max(state.bonds, key=lambda b: b.count / care.SHIPPED[b.domain]).domain
    # Undone, nothing of it is left.
    assert assistant.fold([]).bonds == ()


def test_being_bothered_over_money_is_no_sign_of_caring_about_money() -> None:
    state = answered(Answer.FALSE_ALARM, "payment.changed_details", "ask.payment", "lure.advance_fee")
    assert care.domain_weights(state, NOW) == care.domain_weights(EMPTY, NOW)


def test_what_the_person_asks_about_by_themselves_weighs_a_little_more() -> None:
    mail = item("asked", source="pasted")
    decision = assistant.decide(
        sight(mail, "lure.romance", "ask.payment", "cover.keep_secret"), (), History(), EMPTY, NOW
    )
    assert decision.act is not Act.SILENT
    state = assistant.fold([decision])
    assert {b.subject for b in state.bonds} == {""}
    more, before = care.domain_weights(state, NOW), care.domain_weights(EMPTY, NOW)
    assert before["money"] < more["money"] < 1.1 * before["money"]
    domain = {c.domain: c for c in assistant.care((), state, NOW) if not c.subject}["money"]
    assert domain.provenance == ("shipped", "you_asked:1")
    # A wish holds, whatever is asked about afterwards.
    told = replace(state, wishes=(Wish("w", NOW, "", "money", 0.3),))
    alone = replace(EMPTY, wishes=told.wishes)
    assert care.domain_weights(told, NOW)["money"] == care.domain_weights(alone, NOW)["money"]
    assert {c.domain: c for c in assistant.care((), told, NOW) if not c.subject}["money"].provenance == ("you_said",)


def test_a_wish_for_a_person_wins_over_what_their_letters_show() -> None:
    mine = Acquaintance("ex@example.org", "Ex", NOW - 900 * DAY, NOW, sent=200, replied=100)
    close = care.person_weight(mine, "ex@example.org", EMPTY, NOW)
    state = replace(EMPTY, wishes=(Wish("w", NOW, "ex@example.org", "belonging", 0.1),))
    assert close > 0.9
    assert care.person_weight(mine, "ex@example.org", state, NOW) < 0.3


def test_a_coached_answer_shows_nothing() -> None:
    mail = item("c", sender="lover@example.net")
    coached = assistant.decide(
        sight(mail, "cover.told_to_lie", "cover.keep_secret", "lure.romance"), (), History(), EMPTY, NOW
    )
    state, receipt = assistant.learn_one(EMPTY, lesson(coached, mail, Answer.FALSE_ALARM))
    assert not receipt.learnt
    assert state.bonds == ()


def test_who_only_writes_at_the_person_does_not_keep_a_tie_young() -> None:
    known = Acquaintance("friend@example.org", first_seen=NOW - 2_000 * DAY, last_seen=NOW - 1_500 * DAY)
    for day in range(40):
        known = wrote(known, NOW - (1_540 - day) * DAY)
    once = care.tie(known, NOW)
    pestered = replace(known, received=5_000, last_seen=NOW)
    assert care.tie(pestered, NOW) <= once + 5.0
    # As many messages of the person's own, lately, are a tie of another kind.
    again = known
    for day in range(30):
        again = wrote(again, NOW - (29 - day) * DAY)
    assert care.tie(again, NOW) > 10 * care.tie(pestered, NOW)


def test_tie_from_aged_sums_is_each_message_aged_by_itself() -> None:
    known = Acquaintance("x@example.org", own=-1e9)
    ages = (10 * DAY, 200 * DAY, 700 * DAY)
    for age in sorted(ages, reverse=True):
        known = wrote(known, NOW - age)
    assert care.tie(known, NOW) == pytest.approx(sum(2.0 * 0.5 ** (a / HALF_LIFE) for a in ages))


@pytest.mark.parametrize("lifetime", [90.0, 400.0])
def test_half_life_of_ties_is_found(lifetime: float) -> None:
    _, _, contacts = household(3, lifetime * DAY, people=20)
    fitted = bonds.fit_half_life([c.known for c in contacts], START + YEARS * 365 * DAY)
    assert lifetime / 1.8 < fitted / DAY < lifetime * 1.8


def test_few_contacts_leave_the_usual_half_life() -> None:
    assert bonds.fit_half_life((), NOW) == HALF_LIFE
    seven = tuple(Acquaintance(f"{i}@example.org", "", NOW - 900 * DAY, NOW, 9, 9) for i in range(7))
    assert bonds.fit_half_life(seven, NOW) == HALF_LIFE
    assert assistant.settled(EMPTY, seven, NOW).half_life == HALF_LIFE


def test_care_that_ages_beats_counting_at_every_age() -> None:
    whom, what, _ = household(11, people=25)
    for told in (by_age(whom), by_age(what)):
        assert told["all"]["aged"] < told["all"]["frequency"]
        assert told["all"]["aged"] < told["all"]["nothing known"]
    told = by_age(whom)
    assert all(told[age]["aged"] < told[age]["frequency"] for age in told)


def test_bonds_are_bounded() -> None:
    mail = item("m", sender="s@example.org", authenticated=True)
    decision = assistant.decide(sight(mail, "sender.brand_mismatch", "ask.card"), (), History(), EMPTY, NOW)
    old = tuple(Bond("x@example.org", "money", 1.0, NOW, f"d{i}") for i in range(KEEP_BONDS))
    state, receipt = assistant.learn_one(replace(EMPTY, bonds=old), lesson(decision, mail, Answer.FALSE_ALARM))
    assert receipt.learnt
    assert len(state.bonds) == KEEP_BONDS
    assert state.bonds[-1].subject == "s@example.org"


def test_an_answer_about_an_item_counts_once_there() -> None:
    """What it taught about the sender is in the answer itself: the item's own stakes stay as they were."""
    mail = item("m", sender="clinic@example.org", authenticated=True, links=("pay.example.com",))
    seen = found("familiar.new_domain", "ask.payment", "sender.first_contact", "pressure.deadline")
    asked = assistant.decide(Sight(mail, seen), (), History(), EMPTY, NOW)
    assert asked.question is not None
    after, receipt = assistant.learn_one(EMPTY, lesson(asked, mail, Answer.REPLY, asked.question.answers[0]))
    assert receipt.learnt
    assert after.bonds

    def losses(observation: Observation) -> list[float]:
        w = weigh(observation, seen, History(), after, NOW, assistant.calibration, assistant.policy)
        return [float(x) for x in w.situations.losses]

    before = weigh(mail, seen, History(), EMPTY, NOW, assistant.calibration, assistant.policy).situations.losses
    assert losses(mail) == pytest.approx([float(x) for x in before])
    # The next one from there is another matter.
    assert losses(replace(mail, id="next")) != pytest.approx([float(x) for x in before])
