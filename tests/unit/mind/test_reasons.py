"""Every id the mind emits is listed with a meaning, and explanations hold what the decision holds."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Asked, Feedback, Receipt, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.domain.observation import Entity, History, Kind, Unreadable
from companion.mind import care, reasons
from companion.mind.assistant import Assistant
from companion.mind.belief import DEFAULT_CALIBRATION
from companion.mind.questions import CATALOGUE
from companion.mind.state import Balance, MindState
from tests.support.minds import NOW, SIGNS, case, item, lesson, related, sight

assistant = Assistant()
SOURCE = Path(reasons.__file__).parent

states = st.sampled_from(
    [
        MindState(),
        MindState(since=NOW - 100.0),
        MindState(impaired=True),
        MindState(balance=Balance(trust=0.4, trust_rate=-0.1)),
        MindState(balance=Balance(gap=0.6)),
    ]
)
signs = st.lists(st.sampled_from(sorted(SIGNS)), max_size=9, unique=True)


@given(signs, states, st.sampled_from(list(Kind)), st.sampled_from(list(Asked)), st.integers(0, 3), st.booleans())
@settings(max_examples=60, deadline=None)
def test_emitted_ids_are_listed(
    names: list[str], state: MindState, kind: Kind, asked: Asked, insisted: int, tied: bool
) -> None:
    observation = item(kind=kind, mentions=((Entity.IBAN, "GB00TEST00000000000000"),), links=("pay.example.com",))
    history = History(case=case(related("o", 0.7, indicators=("lure.parcel",)))) if tied else History()
    decision = assistant.decide(sight(observation, *names), (), history, state, NOW)
    about = Entry(decision.id, NOW, observation=observation, decision=decision)
    request = assistant.decide_request(Request("r", NOW, asked, insisted=insisted), about, history, state, NOW)
    for made in (decision, request):
        assert set(made.reasons) <= set(reasons.REASONS)
        assert set(made.stakes) <= set(reasons.CARE_DOMAINS)
        if made.question is not None:
            assert made.question.id in reasons.QUESTIONS
    after, receipt = assistant.learn_one(state, lesson(decision, observation, Answer.FALSE_ALARM))
    assert receipt.reason in reasons.RECEIPTS
    assert {what for what, _ in receipt.changes} <= set(reasons.CHANGES)
    said = Feedback("f", NOW, decision.id, Answer.FALSE_ALARM)
    told = Entry(decision.id, NOW, observation=observation, decision=decision, feedback=(said,), receipts=(receipt,))
    lines = assistant.explain(told)
    assert {id for id, _ in lines} <= set(reasons.EXPLAINED)
    assert assistant.mood(after, NOW) in reasons.MOODS


def test_every_id_in_the_source_is_listed() -> None:
    """Catches an id that no example happened to reach."""
    listed = set(reasons.ALL_IDS)
    pattern = re.compile(
        r'"((?:evidence|case|budget|fortnight|tier|person|decline|request|insist|refused|own|bulk)\.[a-z_]+)"'
    )
    used: set[str] = set()
    for name in ("assistant", "weighing", "requests", "endorse", "learning"):
        used.update(pattern.findall((SOURCE / f"{name}.py").read_text(encoding="utf-8")))
    assert used <= listed
    assert len(used) > 20


def test_the_lists_are_complete() -> None:
    assert set(reasons.CARE_DOMAINS) == set(care.DOMAINS)
    assert set(reasons.QUESTIONS) == {a.question.id for a in CATALOGUE}
    assert {a for q in CATALOGUE for a in q.question.answers} <= set(reasons.ANSWERS)
    assert all(len(q.question.answers) <= 3 for q in CATALOGUE)
    for table in (reasons.REASONS, reasons.RECEIPTS, reasons.QUESTIONS, reasons.ANSWERS, reasons.EXPLAINED):
        assert all(meaning.endswith((".", "?")) for meaning in table.values())


def test_an_explanation_reads_off_the_decision() -> None:
    bill = item(links=("pay.example.com",))
    decision = assistant.decide(
        sight(bill, "familiar.new_domain", "ask.payment", "sender.first_contact", "sender.authenticated"),
        (),
        History(),
        MindState(),
        NOW,
    )
    receipt = Receipt("f", True, "learnt", (("learnt.sender_fine", "someone@example.net"),))
    lines = assistant.explain(Entry(decision.id, NOW, observation=bill, decision=decision, receipts=(receipt,)))
    assert lines[0] == ("chose", (decision.act.value,))
    saw = [values for id, values in lines if id == "saw"]
    assert saw[0][0] == "familiar.new_domain"
    assert saw[-1] == ("sender.authenticated", -1.0)
    assert ("believe.p_scam", (decision.belief.p_scam,)) in lines
    assert sum(id == "worth" for id, _ in lines) == 4
    changes = [values for id, values in lines if id == "would_change"]
    assert changes == [(w.observation, w.act_then.value) for w in decision.belief.would_change]
    assert ("learnt", ("learnt", "learnt.sender_fine=someone@example.net")) in lines


def test_an_unreadable_item_is_explained_as_such() -> None:
    lost = Unreadable("imap", "inbox", "k", Kind.EMAIL, NOW, "timeout")
    assert assistant.explain(Entry("u", NOW, unreadable=lost)) == (("unreadable", ("timeout",)),)


def test_silence_says_whether_fraud_was_ruled_out() -> None:
    """Below the conformal point it was, above it was not; a household's own base rate does not move that."""
    weary = Assistant(replace(DEFAULT_CALIBRATION, unsure_at=0.015))
    scammed = MindState(counts={"confirmed": 40})
    for state, signs, doubt in (
        (MindState(), (), False),
        (MindState(), ("lure.parcel",), True),
        (scammed, (), False),
    ):
        decision = weary.decide(sight(item(source="pasted"), *signs), (), History(), state, NOW)
        assert decision.act is Act.SILENT
        assert ("evidence.not_ruled_out" in decision.reasons) is doubt, (signs, decision.belief.p_scam)
    # Weights without such a point claim nothing.
    plain = Assistant(DEFAULT_CALIBRATION).decide(sight(item(), "lure.parcel"), (), History(), MindState(), NOW)
    assert "evidence.not_ruled_out" not in plain.reasons
