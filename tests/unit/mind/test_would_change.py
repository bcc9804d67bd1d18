"""Every claim about what would change a decision is true when it is applied: by deciding again."""

from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer
from companion.domain.journal import Sight
from companion.domain.judgement import Act, Decision, Evidence
from companion.domain.observation import CaseView, Entity, History, Kind, Mention
from companion.mind.assistant import Assistant
from companion.mind.questions import CATALOGUE, calms
from companion.mind.state import MindState
from companion.mind.weighing import FAMILIES
from tests.support.minds import DAY, NOW, SIGNS, case, contact, found, item, lesson, related, sight, sign
from tests.support.yardstick import check

CHECKS = tuple(
    sign(n) for n in ("ask.card", "cover.told_to_lie", "sender.lookalike", "familiar.known_sender", "file.disguised")
)
assistant = Assistant(checks=CHECKS)

QUESTION_OF = {a: q.question for q in CATALOGUE for a in q.question.answers if a != "not_yet"}

names = st.lists(st.sampled_from(sorted(SIGNS)), max_size=9, unique=True)
strengths = st.floats(0.1, 1.0)
kinds = st.sampled_from([Kind.EMAIL, Kind.MESSAGE, Kind.FILE])
PHONE = Mention(Entity.PHONE, "+442079460123")


@st.composite
def histories(draw: st.DrawFn) -> History:
    members = [
        related(
            f"o{i}",
            draw(st.floats(0.0, 0.99)),
            kind=draw(kinds),
            ago=draw(st.floats(60.0, 30 * DAY)),
            via=draw(st.sampled_from([None, PHONE])),
            indicators=tuple(draw(st.lists(st.sampled_from(sorted(SIGNS)), max_size=3, unique=True))),
        )
        for i in range(draw(st.integers(0, 3)))
    ]
    in_case = draw(st.booleans())
    return History(
        sender=draw(st.sampled_from([None, contact("someone@example.net")])),
        case=case(*members) if in_case and members else None,
        recent=() if in_case else tuple(members),
        mail_seen=draw(st.sampled_from([0, 500])),
    )


@st.composite
def states(draw: st.DrawFn) -> MindState:
    """A past: earlier mail decided about and answered."""
    log: list[object] = []
    for i in range(draw(st.integers(0, 3))):
        earlier = item(f"past{i}", sender=draw(st.sampled_from(["someone@example.net", "other@example.org"])))
        at = NOW - draw(st.floats(3_600.0, 20 * DAY))
        decision = assistant.decide(sight(earlier, *draw(names)), (), History(), MindState(), at)
        log.append(decision)
        answer = draw(st.sampled_from([None, Answer.FALSE_ALARM, Answer.CONFIRMED, Answer.UNSURE]))
        if answer is not None:
            log.append(lesson(decision, earlier, answer, at=at + 60))
    return assistant.fold(log, since=draw(st.sampled_from([None, NOW - DAY, NOW - 100 * DAY])))  # type: ignore[arg-type]


def apply(
    claim: str, decision: Decision, seen: Sight, history: History, state: MindState
) -> tuple[Sight, MindState] | None:
    how, _, what = claim.partition(".")
    if what.startswith("all."):
        groups = FAMILIES[what.removeprefix("all.")]
        return replace(seen, evidence=tuple(e for e in seen.evidence if e.indicator.group not in groups)), state
    if how == "without":
        return replace(seen, evidence=tuple(e for e in seen.evidence if e.indicator.name != what)), state
    if how == "indicator":
        more = tuple(Evidence(sign(name), 1.0) for name in what.split("+"))
        return replace(seen, evidence=(*seen.evidence, *more)), state
    assert how == "answer"
    asked = replace(decision, question=QUESTION_OF[what])
    told = lesson(asked, seen.observation, Answer.REPLY, what, at=NOW + 1)
    after, receipt = assistant.learn_one(state, told)
    assert receipt.learnt, receipt
    return seen, after


@given(names, strengths, kinds, histories(), states(), st.sampled_from(["imap", "pasted"]))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_every_claim_is_true_when_applied(
    signs: list[str], strength: float, kind: Kind, history: History, state: MindState, source: str
) -> None:
    observation = item("now", kind=kind, source=source, links=("pay.example.com",), authenticated=True)
    seen = Sight(observation, found(*signs, strength=strength))
    decision = assistant.decide(seen, (), history, state, NOW)
    for claim in decision.belief.would_change:
        assert claim.act_then is not decision.act
        changed, after = apply(claim.observation, decision, seen, history, state)  # type: ignore[misc]
        again = assistant.decide(changed, (), history, after, NOW)
        assert again.act is claim.act_then, claim
    # The same arguments, the same decision.
    assert assistant.decide(seen, (), history, state, NOW) == decision


def test_claims_are_made_and_answers_come_first() -> None:
    bill = item(links=("pay.example.com",))
    seen = sight(bill, "familiar.new_domain", "ask.payment", "sender.first_contact", "link.tracking")
    claims = assistant.decide(seen, (), History(), MindState(), NOW).belief.would_change
    assert claims
    assert claims[0].observation == "answer.rang_known_number"
    assert claims[0].act_then is Act.SILENT
    assert any(c.observation.startswith("without.") for c in claims)


def test_where_many_signs_speak_their_family_is_claimed() -> None:
    """No single sign decides a plain fraud; that it came from whom it names would."""
    seen = sight(
        item(links=("pay.example.com",)),
        *("sender.brand_mismatch", "sender.lookalike", "link.text_differs", "link.brand_elsewhere", "hidden.text"),
        *("ask.card", "ask.credential", "lure.parcel", "pressure.deadline", "pressure.fear"),
    )
    claims = assistant.decide(seen, (), History(), MindState(), NOW).belief.would_change
    assert any(c.observation == "without.all.identity" for c in claims)


def test_every_act_says_what_would_change_it() -> None:
    """Silence above all: with nothing seen, something weighty would have to turn up."""
    bill = item(links=("pay.example.com",))
    scenes = (
        (Act.SILENT, bill, ()),
        (Act.SILENT, bill, ("familiar.known_sender", "sender.authenticated")),
        (Act.ASK, bill, ("familiar.new_domain", "ask.payment", "sender.first_contact", "link.tracking")),
        (
            Act.WARN,
            bill,
            ("sender.brand_mismatch", "sender.lookalike", "link.text_differs", "ask.card", "hidden.text"),
        ),
        (Act.DECLINE, bill, ("payment.changed_details", "familiar.changed_iban", "ask.payment")),
        (Act.DECLINE, item(kind=Kind.FILE), ("file.disguised", "hidden.text", "sender.brand_mismatch")),
        (Act.SILENT, item(kind=Kind.FILE), ()),
    )
    for act, observation, signs in scenes:
        decision = assistant.decide(sight(observation, *signs), (), History(), MindState(), NOW)
        assert decision.act is act, (signs, decision.act, decision.belief.p_scam)
        assert decision.belief.would_change, (act, signs)


def test_a_coached_persons_calming_answer_is_not_claimed() -> None:
    call = item(kind=Kind.MESSAGE)
    decision = assistant.decide(
        sight(call, "cover.told_to_lie", "cover.stay_on_line", "ask.payment"), (), History(), MindState(), NOW
    )
    claimed = {c.observation for c in decision.belief.would_change}
    assert not claimed & {"answer.expected", "answer.know_them", "answer.rang_known_number"}


def test_one_decision_costs_about_a_millisecond() -> None:
    signs = [n for n in sorted(SIGNS) if not n.startswith(("cover", "file"))][:12]
    seen = sight(item(links=("pay.example.com",)), *signs)
    member = related("old", 0.3, via=PHONE, indicators=("lure.tech_support",))
    history = History(case=CaseView("c", NOW - DAY, (member,)), mail_seen=500)
    for _ in range(20):
        assistant.decide(seen, (), history, MindState(), NOW)
    best = min(_cpu(seen, history) for _ in range(5))
    # The target is 1 ms on a quiet machine; the bound leaves room for a busy one.
    check(best, 0.005)


def _cpu(seen: Sight, history: History) -> float:
    start = time.process_time()
    for _ in range(40):
        assistant.decide(seen, (), history, MindState(), NOW)
    return (time.process_time() - start) / 40


@given(names, strengths, kinds, histories())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_question_is_asked_only_if_its_answer_decides(
    signs: list[str], strength: float, kind: Kind, history: History
) -> None:
    """Of the answers to the question asked, an alarming one never ends in silence."""
    observation = item("now", kind=kind, links=("pay.example.com",), authenticated=True)
    seen = Sight(observation, found(*signs, strength=strength))
    decision = assistant.decide(seen, (), history, MindState(), NOW)
    if decision.act is not Act.ASK or decision.question is None:
        return
    state = assistant.fold([decision])
    for answer in decision.question.answers:
        if answer == "not_yet" or calms(decision.question.id, answer):
            continue
        after, receipt = assistant.learn_one(state, lesson(decision, observation, Answer.REPLY, answer, at=NOW + 1))
        assert receipt.learnt
        assert assistant.decide(seen, (), history, after, NOW + 1).act in (Act.WARN, Act.DECLINE), answer
