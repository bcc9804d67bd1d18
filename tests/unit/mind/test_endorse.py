"""The gate on a scripted battery: poison is refused, honest corrections are taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from companion.domain.feedback import Answer, Lesson, LogEntry, Wish
from companion.domain.journal import Sight
from companion.domain.judgement import Act, Decision
from companion.domain.observation import CaseView, Entity, History, Kind, Observation
from companion.mind import belief, endorse, regret
from companion.mind.assistant import Assistant
from companion.mind.belief import DEFAULT_CALIBRATION
from companion.mind.constitution import NAMES, scenes
from companion.mind.policy import Planner
from companion.mind.replay import LARGEST_STEP, Known, Mind, gain, known
from companion.mind.state import Balance, MindState, Pin
from tests.support.minds import DAY, NOW, contact, found, item, lesson, sight

assistant = Assistant()
SHIPPED = DEFAULT_CALIBRATION
EMPTY = MindState()

COACHING = (
    ("cover.told_to_lie", "ask.payment"),
    ("cover.told_to_lie", "cover.stay_on_line", "pressure.fear"),
    ("cover.switch_off", "lure.tech_support"),
    ("cover.stay_on_line", "lure.tech_support", "pressure.fear"),
    ("cover.keep_secret", "lure.romance", "ask.payment"),
    ("cover.keep_secret", "lure.investment", "lure.advance_fee", "ask.payment"),
    ("cover.told_to_lie", "kin.new_number", "ask.payment"),
    ("cover.switch_off", "cover.told_to_lie", "ask.gift_card"),
)
PLAIN_FRAUD = (
    *("sender.brand_mismatch", "link.brand_elsewhere", "link.text_differs", "ask.card", "sender.auth_fail"),
    *("pressure.deadline", "lure.parcel"),
)
CALMING = (Answer.FALSE_ALARM, Answer.ALREADY_KNEW, Answer.OVERRIDDEN)

Case = tuple[str, list[LogEntry], LogEntry]


def decided(observation: Observation, *signs: str, at: float = NOW, history: History | None = None) -> Decision:
    return assistant.decide(sight(observation, *signs), (), history or History(), EMPTY, at)


def poison() -> Iterator[Case]:
    """What a scammer may try: (name, what is known, the update)."""
    for i, signs in enumerate(COACHING):
        for kind in (Kind.EMAIL, Kind.MESSAGE):
            call = item(f"c{i}{kind}", kind=kind, sender="agent@example.net")
            coached = decided(call, *signs)
            for answer in CALMING:
                yield f"coached {i} {kind} {answer}", [coached], lesson(coached, call, answer)
            if coached.question is not None:
                for reply in coached.question.answers:
                    if reply in ("met", "expected", "know_them", "rang_and_fine", "rang_known_number"):
                        yield f"coached {i} {reply}", [coached], lesson(coached, call, Answer.REPLY, reply)
            # While they are on the line: other senders blessed, care taken away, the daughter called a fraud.
            other = item(f"o{i}{kind}", sender="second@example.org")
            about = decided(other, "sender.brand_mismatch", "ask.payment", at=NOW + 600)
            for answer in CALMING:
                yield f"meanwhile {i} {kind} {answer}", [coached, about], lesson(about, other, answer, at=NOW + 900)
            family = item(f"d{i}{kind}", sender="daughter@example.com", authenticated=True)
            known = decided(family, "familiar.known_sender", at=NOW + 600)
            yield f"daughter {i} {kind}", [coached], lesson(known, family, Answer.CONFIRMED, at=NOW + 900)
            for subject, domain in (("", "money"), ("", "family"), ("daughter@example.com", "family")):
                held = [Wish("w", NOW - 9 * DAY, subject, domain, 0.9)] if subject else []
                yield (
                    f"care {i} {kind} {domain} {subject}",
                    [*held, coached],
                    Wish("x", NOW + 900, subject, domain, 0.0),
                )
    for i, said in enumerate(CALMING):
        # A sender confirmed as a scammer before.
        mail = item("s1", sender="crook@example.net")
        first = decided(mail, "sender.brand_mismatch", "ask.payment", "pressure.deadline")
        second = replace(mail, id=f"s2{i}")
        again = decided(second, "sender.brand_mismatch", "ask.payment", at=NOW + 5 * DAY)
        known = [first, lesson(first, mail, Answer.CONFIRMED), again]
        yield f"contradiction {said}", known, lesson(again, second, said, at=NOW + 5 * DAY + 60)
        # An open high-risk case: another item of it blessed.
        grave = decided(
            mail, "sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "pressure.deadline", "sender.auth_fail"
        )
        tied = History(case=CaseView(grave.case, NOW))
        part = item(f"p{i}", sender="helper@example.org")
        more = decided(part, "ask.payment", "sender.first_contact", at=NOW + 60, history=tied)
        yield f"open case {said}", [grave, more], lesson(more, part, said, at=NOW + 120)
        yield f"care in open case {said}", [grave], Wish("x", NOW + 120, "", "money", 0.1 * i)
    for weight in (float("nan"), 7.0):
        yield f"weight {weight}", [], Wish("x", NOW, "", "money", weight)
    yield "no such domain", [], Wish("x", NOW, "", "silence", 1.0)
    for domain in ("money", "identity", "home", "family", "health"):
        yield f"all at once {domain}", [], Wish("x", NOW, "", domain, 0.0)


def benign() -> Iterator[Case]:
    """Honest corrections and wishes."""
    ordinary = (
        ("familiar.new_domain", "ask.payment", "sender.first_contact", "link.tracking"),
        ("sender.brand_mismatch", "link.tracking"),
        ("link.text_differs", "bulk.list_headers"),
        ("sender.first_contact", "ask.payment", "pressure.deadline"),
        ("lure.parcel", "link.tracking", "pressure.deadline"),
        ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card"),
        ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", "pressure.deadline"),
        ("payment.changed_details", "ask.payment"),
    )
    for i, signs in enumerate(ordinary):
        for authenticated in (True, False):
            mail = item(f"b{i}{authenticated}", sender=f"firm{i}@example.org", authenticated=authenticated)
            about = decided(mail, *signs)
            for answer in (Answer.FALSE_ALARM, Answer.CONFIRMED, Answer.UNSURE, Answer.ALREADY_KNEW):
                yield f"{answer} {i} {authenticated}", [about], lesson(about, mail, answer)
            if about.question is not None:
                for reply in about.question.answers:
                    yield f"{reply} {i} {authenticated}", [about], lesson(about, mail, Answer.REPLY, reply)
    for domain in ("money", "family", "home"):
        for weight in (0.75, 0.9, 1.0):
            yield f"wish {domain} {weight}", [], Wish("x", NOW, "", domain, weight)
        yield f"wish person {domain}", [], Wish("x", NOW, "friend@example.com", domain, 0.8)
        low = Wish("x", NOW, "", domain, 0.3)
        yield f"said twice {domain}", [replace(low, id="w", at=NOW - DAY)], low
    # Two days after a scare that was dealt with, life goes on.
    call = item("old", kind=Kind.MESSAGE)
    coached = decided(call, "cover.told_to_lie", "cover.stay_on_line", "ask.payment", at=NOW - 2 * DAY)
    settled: list[LogEntry] = [coached, lesson(coached, call, Answer.CONFIRMED, at=NOW - 2 * DAY + 600)]
    bill = item("new", sender="firm@example.org")
    about = decided(bill, "ask.payment", "familiar.new_domain", "sender.first_contact")
    yield "after a scare", [*settled, about], lesson(about, bill, Answer.FALSE_ALARM)


def taken(case: Case) -> bool:
    _, known, update = case
    _, receipt = assistant.learn_one(assistant.fold(known), update)
    return receipt.learnt


def test_poison_is_refused() -> None:
    battery = list(poison())
    assert len(battery) > 150
    accepted = [case[0] for case in battery if taken(case)]
    assert len(accepted) <= 0.01 * len(battery), accepted


def test_honest_corrections_are_taken() -> None:
    battery = list(benign())
    assert len(battery) > 60
    refused = [case[0] for case in battery if not taken(case)]
    assert len(refused) <= 0.2 * len(battery), refused


def test_today_gets_every_scene_right() -> None:
    assert len(NAMES) == 12
    for sender in ("", "firm@example.org"):
        for scene in scenes(sender, ("pay.example.org",), NOW):
            decision = assistant.decide(
                Sight(scene.observation, scene.evidence),
                (),
                scene.history,
                EMPTY,
                NOW,
            )
            assert decision.act in scene.right, scene.name


@pytest.mark.parametrize("what", ["sender", "iban"])
def test_an_update_that_would_sleep_through_a_scene_is_a_forbidden_flip(what: str) -> None:
    value = "firm@example.org" if what == "sender" else "XX00CONSTITUTION0000"
    links = ("pay.example.org",)
    blind = (Pin(what, value, -5.0, NOW, "f", "d"), Pin("domain", links[0], -5.0, NOW, "f", "d"))
    mean = replace(DEFAULT_CALIBRATION, caps={**DEFAULT_CALIBRATION.caps, "learnt": (-30.0, 5.0)})
    asleep = replace(EMPTY, pins=blind)
    assert endorse.flips(EMPTY, asleep, scenes("firm@example.org", links, NOW), NOW, mean)
    assert not endorse.flips(EMPTY, EMPTY, scenes("firm@example.org", links, NOW), NOW, mean)


def test_a_large_drop_in_care_is_asked_for_a_second_time() -> None:
    low = Wish("w1", NOW, "", "money", 0.2)
    state, receipt = assistant.learn_one(EMPTY, low)
    assert (receipt.learnt, receipt.reason) == (False, "ask.care_drop")
    assert state.wishes == ()
    state, receipt = assistant.learn_one(state, replace(low, id="double", at=NOW + 1))
    assert receipt.reason == "ask.care_drop"
    state, receipt = assistant.learn_one(state, replace(low, id="w2", at=NOW + 3_600))
    assert receipt.learnt
    assert state.pending == ()
    # Even so, nothing falls below the floor: a warning about money is still a warning.
    mail = item()
    seen = sight(mail, "sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "lure.parcel", "sender.auth_fail")
    assert assistant.decide(seen, (), History(), state, NOW + 2 * DAY).act is Act.WARN


def test_a_small_drop_is_taken_at_once() -> None:
    assert assistant.learn_one(EMPTY, Wish("w", NOW, "", "money", 0.7))[1].learnt


def test_known_contact_is_not_pinned_bad_by_a_hijack() -> None:
    mail = item(sender="friend@example.org", mentions=((Entity.IBAN, "GB00SCAM00000000000000"),))
    decision = assistant.decide(
        sight(mail, "ask.payment", "familiar.known_sender", "payment.changed_details"),
        (),
        History(sender=contact("friend@example.org")),
        EMPTY,
        NOW,
    )
    told: Lesson = lesson(decision, mail, Answer.CONFIRMED)
    state = assistant.fold([decision, told])
    assert [p.what for p in state.pins] == ["iban"]


def confirmed_scams(count: int) -> MindState:
    """A past of confirmed scams from hosts of one provider."""
    log: list[LogEntry] = []
    for i in range(count):
        mail = item(f"past{i}", sender=f"crook{i}@example.net", links=("host.example.org",), at=NOW - (i + 3) * DAY)
        signs = ("sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "pressure.deadline")
        decision = decided(mail, *signs, at=NOW - (i + 3) * DAY)
        log += [decision, lesson(decision, mail, Answer.CONFIRMED, at=NOW - (i + 3) * DAY + 600)]
    return assistant.fold(log)


def test_replay_refuses_what_the_persons_own_past_speaks_against() -> None:
    state = confirmed_scams(6)
    assert len(state.lessons) == 6
    deaf = replace(DEFAULT_CALIBRATION, version="deaf", bias=-9.0)
    planner = Planner()
    now = NOW + DAY
    past = [one for kept in state.lessons if (one := known(kept, 0.9))]
    worse = gain(now, Mind(state, SHIPPED, planner), Mind(state, deaf, planner), past, scenes(at=now))
    # Six scams of some thirty hours' stake each, asked about today and slept through by the deaf self.
    assert worse.low <= worse.mean + 1e-9
    assert worse.mean < -1.0
    assert not worse.acceptable
    same = gain(now, Mind(state, SHIPPED, planner), Mind(state, SHIPPED, planner), past, scenes(at=now))
    assert (same.mean, same.low, same.step) == (0.0, 0.0, 0.0)
    assert endorse.judge_self(state, Mind(state, SHIPPED, planner), Mind(state, SHIPPED, planner), now).accepted
    refused = endorse.judge_self(state, Mind(state, SHIPPED, planner), Mind(state, deaf, planner), now)
    assert not refused.accepted
    assert refused.reason in ("refused.worse", "refused.forbidden_flip")


def test_too_large_a_step_of_belief_is_refused_whatever_it_is_worth() -> None:
    state = confirmed_scams(3)
    planner = Planner()
    paranoid = replace(DEFAULT_CALIBRATION, version="paranoid", bias=9.0)
    quiet = [decided(item(f"q{i}"), "familiar.known_sender") for i in range(6)]
    fine = [Known(lesson(d, item(d.observation), Answer.FALSE_ALARM), False, 0.9) for d in quiet]
    found = gain(NOW, Mind(state, SHIPPED, planner), Mind(state, paranoid, planner), fine, ())
    assert found.step > LARGEST_STEP
    assert not found.acceptable


def test_a_regret_says_what_it_should_have_done_and_leans_a_little() -> None:
    mail = item(sender="crook@example.net")
    missed = decided(mail, "ask.payment")
    assert missed.act is Act.SILENT
    state, receipt = assistant.learn_one(EMPTY, lesson(missed, mail, Answer.CONFIRMED))
    assert any(name == "regret.warn" for name, _ in receipt.changes), receipt
    assert 0 < belief.lean(state) <= regret.STEP
    # Said again, it is regretted once; said to be fine after all, not at all.
    again, _ = assistant.learn_one(state, lesson(missed, mail, Answer.CONFIRMED, at=NOW + 90, id="again"))
    assert belief.lean(again) == belief.lean(state)
    fine, _ = assistant.learn_one(state, lesson(missed, mail, Answer.FALSE_ALARM, at=NOW + 90, id="fine"))
    assert belief.lean(fine) <= 0
    # A right warning leaves nothing to regret.
    strong = decided(mail, *PLAIN_FRAUD)
    assert strong.act is Act.WARN
    _, thanks = assistant.learn_one(EMPTY, lesson(strong, mail, Answer.CONFIRMED))
    assert not [name for name, _ in thanks.changes if name.startswith("regret.")]


def test_a_false_alarm_is_regretted_through_the_gate_and_never_without_bound() -> None:
    state = EMPTY
    for i in range(40):
        mail = item(f"m{i}", sender=f"firm{i}@example.org", authenticated=True)
        strong = decided(mail, *PLAIN_FRAUD)
        state, _ = assistant.learn_one(state, lesson(strong, mail, Answer.FALSE_ALARM))
    assert -belief.LEAN <= belief.lean(state) < 0
    # A mood passes by itself; what was learnt stays, and takes the voice from no scene.
    calm = replace(state, balance=Balance())
    for scene in scenes("", (), NOW):
        act = assistant.decide(Sight(scene.observation, scene.evidence), (), scene.history, calm, NOW + DAY).act
        assert act in scene.right, scene.name


def test_what_an_outcome_taught_is_no_part_of_the_replay_of_that_very_decision() -> None:
    """Or a self that is deaf to everything else would look safe: it would know every scam by its sender."""
    mail = item("told", sender="crook@example.net")
    decision = decided(mail, "sender.brand_mismatch", "link.brand_elsewhere", "ask.card", "pressure.deadline")
    state = assistant.fold([decision, lesson(decision, mail, Answer.CONFIRMED)])
    assert state.pins
    deaf = replace(SHIPPED, version="deaf", bias=-12.0)
    past = [Known(state.lessons[0], True, 1.0)]
    minds = Mind(state, SHIPPED, Planner()), Mind(state, deaf, Planner())
    bare = tuple(replace(m, state=replace(m.state, pins=())) for m in minds)
    assert gain(NOW, *minds, past, ()) == gain(NOW, *bare, past, ())
    assert gain(NOW, *minds, past, ()).mean < -1.0
    # The very answer that is judged does count: what it teaches is the question.
    own = [replace(past[0], own=True)]
    assert gain(NOW, Mind(EMPTY, SHIPPED, Planner()), minds[0], own, ()).mean > 0


def test_an_answer_that_cannot_be_relied_on_says_nothing_rather_than_the_opposite() -> None:
    mail = item("far")
    doubtful = decided(mail, "sender.brand_mismatch", "ask.payment", "pressure.deadline")
    p = doubtful.belief.p_scam
    told = lesson(doubtful, mail, Answer.FALSE_ALARM)
    assert Known(told, False, 0.0).p_scam == pytest.approx(p)
    assert Known(told, False, 0.6).p_scam == pytest.approx(0.4 * p)
    assert Known(told, True, 1.0).p_scam == 1.0


def test_a_reply_is_evidence_about_its_item_even_where_it_may_teach_nothing_about_the_next() -> None:
    """A calming reply under slight pressure: the next mail under that name is not calmed, this one is."""
    mail = item("hold", links=("pay.example.com",), authenticated=True)
    signs = ("ask.card", "ask.credential", "ask.gift_card", "ask.payment", "cover.keep_secret", "cover.stay_on_line")
    asked = assistant.decide(Sight(mail, found(*signs, strength=0.25)), (), History(), EMPTY, NOW)
    assert asked.act is Act.ASK
    assert asked.question is not None
    state, receipt = assistant.learn_one(EMPTY, lesson(asked, mail, Answer.REPLY, "rang_known_number"))
    assert receipt.learnt
    assert state.replies
    assert receipt.changes[0][0] == "answer.rang_known_number"
