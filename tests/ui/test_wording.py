"""Words for every id, and nothing from outside that could act or deceive."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Answer, Asked, Feedback, Health, Receipt, State
from companion.domain.journal import CareItem, Mood, Summary
from companion.domain.judgement import Act, Evidence, Fact, Indicator, Question, Span, Stage, Threat, WouldChange
from companion.domain.observation import Kind
from companion.mind import reasons
from companion.mind.questions import BY_ID
from companion.ui import sentences, wording
from companion.ui.labels import TEXT
from tests.support import desk as past

UI = Path(wording.__file__).parent
NAUGHTY = st.text(alphabet=st.characters(codec=None), max_size=400)


@given(NAUGHTY, st.integers(1, 80), st.booleans())
def test_plain_text_is_inert_and_capped(text: str, limit: int, lines: bool) -> None:
    shown = wording.plain(text, limit, lines)
    assert len(shown) <= limit
    for char in shown:
        category = unicodedata.category(char)
        assert category not in {"Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
        assert category != "Cc" or (lines and char == "\n")
    assert not re.search(r"\s\s", shown.replace("\n", "")) or lines


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=40))
def test_plain_text_leaves_ordinary_words_alone(text: str) -> None:
    assert wording.plain(text) == text


def test_a_turned_file_name_shows_its_true_order() -> None:
    assert wording.plain("invoice\u202efdp.exe") == "invoicefdp.exe"


def test_piled_up_marks_are_cut() -> None:
    assert len(wording.plain("Z" + "\u0301" * 50)) == 1 + wording.MAX_MARKS


def test_right_to_left_text_cannot_reorder_our_own_words() -> None:
    sentence = wording.say("who.both", name="\u05d1\u05e0\u05e7", address="x@example.org")
    assert sentence.count("\u2068") == sentence.count("\u2069") == 1
    assert sentence.endswith("x@example.org")


def test_foreign_letters_in_an_address_are_unmasked() -> None:
    shown = wording.host("service@p\u0430rcel.example")
    assert "xn--" in shown
    assert wording.host("service@parcel.example") == "service@parcel.example"


def test_every_phrase_that_the_windows_ask_for_exists() -> None:
    asked: set[str] = set()
    patterns: set[str] = set()
    for file in UI.glob("*.py"):
        source = file.read_text(encoding="utf-8")
        asked.update(re.findall(r'\bsay\(\s*"([a-z_.0-9]+)"', source))
        for key in re.findall(r'\bcount\(\s*"([a-z_.0-9]+)"', source):
            asked.update({f"{key}.one", f"{key}.many"})
        patterns.update(re.findall(r'\b(?:say|count)\(\s*f"([^"]+)"', source))
    assert asked - TEXT.keys() == set()
    for pattern in patterns - {"{key}.one"}:
        known = re.escape(re.sub(r"\{[^}]*\}", "\0", pattern)).replace("\0", "[a-z_]+").replace("\\\x00", "[a-z_]+")
        assert any(re.match(known, key) for key in TEXT), pattern


def test_no_phrase_is_left_that_nobody_asks_for() -> None:
    source = "".join(
        file.read_text(encoding="utf-8")
        for file in (*UI.glob("*.py"), *UI.parent.glob("*.py"))
        if file.name != "labels.py"
    )
    open_ended = "alert.title voice dog nav settings.appearance settings.level then tray.speaks budget notification"
    open_ended += " aid.happened care.sort care.view care.add care.ring settings.hold settings.flag settings.look_up"
    open_ended += " mind.balance settings.dog settings.size settings.language settings.quiet mailbox.hint"
    families = tuple(f"{name}." for name in open_ended.split())
    for key in TEXT:
        stem = re.sub(r"\.(one|many)$", "", key)
        assert f'"{stem}"' in source or f"'{stem}'" in source or key.startswith(families), key


@pytest.mark.parametrize(
    ("table", "ids"),
    [
        (sentences.ACTS, Act),
        (sentences.ACT_VALUES, Act),
        (sentences.THREATS, Threat),
        (sentences.HEADLINES, Threat),
        (sentences.NEXT_STEPS, Threat),
        (sentences.STAGES, Stage),
        (sentences.DECLINES, Asked),
        (sentences.ASKED, Asked),
        (sentences.FEEDBACK, Answer),
        (sentences.KINDS, Kind),
        (sentences.MOODS, Mood),
        (sentences.STATES, State),
    ],
)
def test_every_id_of_the_domain_has_words(table: dict[object, object], ids: type) -> None:
    assert set(table) == set(ids)


def test_no_verdict_is_called_safe_and_nobody_is_blamed() -> None:
    tables = [v for v in vars(sentences).values() if isinstance(v, dict)]
    words = " ".join([*TEXT.values(), *(str(v) for table in tables for v in table.values())]).lower()
    for word in (r"\bsafe\b", r"\byour fault\b", r"\bfoolish\b", r"\bvictim\b", r"\buser\b", r"\bshould have\b"):
        assert not re.search(word, words), word


def test_every_unreadable_reason_has_words() -> None:
    for reason in ("crashed", "timeout", "memory", "too_large", "gone", "denied", "malformed", "unconfined"):
        assert wording.unreadable(reason) != wording.say("unreadable.unknown")


def test_the_three_strongest_facts_of_three_groups() -> None:
    shown = wording.facts(past.parcel())
    assert [fact.sentence for fact in shown] == [
        "It names a courier, but does not come from the courier's address.",
        "It asks for your card.",
        "It gives you very little time.",
    ]
    start, end = shown[1].marks[0]
    assert shown[1].quote[start:end] == "enter your card details"


@given(st.integers(-5, 400), st.integers(-5, 400))
def test_a_span_that_lies_outside_the_text_marks_nothing_wrong(start: int, end: int) -> None:
    from companion.domain.judgement import Span

    entry = past.parcel()
    assert entry.decision is not None
    found = past.evidence("ask.card", "It asks.", facts=(Fact("quoted", Span(start, end)),))
    shown = wording.fact(entry, found)
    for a, b in shown.marks:
        assert 0 <= a <= b <= len(shown.quote)


def test_two_addresses_side_by_side_with_the_difference_marked() -> None:
    pair = wording.pair(past.lookalike())
    assert pair is not None
    assert [pair.here[a:b] for a, b in pair.here_marks] == ["l"]
    assert [pair.known[a:b] for a, b in pair.known_marks] == ["i"]
    brand = past.evidence(
        "sender.lookalike_x", "It looks alike.", 1, 9, (Fact("parce1.example"), Fact("Parcel Post"))
    )
    made = past.lookalike()
    assert made.decision is not None
    belief = replace(made.decision.belief, evidence=(brand,))
    assert wording.pair(replace(made, decision=replace(made.decision, belief=belief))) is None
    missing = wording.differences("exmple.org", "example.org")
    assert missing.here_marks
    assert [missing.known[a:b] for a, b in missing.known_marks] == ["a"]


def test_a_link_with_two_faces_shows_both() -> None:
    facts = (Fact("https://www.parcel.example/pay"), Fact("parcel-fee.example.net"))
    shown = wording.fact(past.parcel(), past.evidence("link.text_differs", "It leads elsewhere.", facts=facts))
    assert shown.quote == "https://www.parcel.example/pay → parcel-fee.example.net"
    assert [shown.quote[a:b] for a, b in shown.marks] == ["parcel-fee.example.net"]


def test_not_sure_is_always_the_last_answer() -> None:
    many = Question("expected", ("expected", "not_expected", "met", "never_met"))
    assert [answer for answer, _ in wording.answers(many)] == ["expected", "not_expected", "met", "not_sure"]


def test_unknown_ids_fall_back_to_plain_words() -> None:
    assert "brand new" in wording.question(Question("brand_new", ()))
    assert wording.reply("some_answer") == "some answer"
    assert "odd reason" in wording.reason("odd_reason")
    change = wording.would_change(WouldChange("indicator.link.odd_thing", Act.SILENT))
    assert "link odd thing" in change
    catalogue = {"link.odd_thing": past.evidence("link.odd_thing", "A link is odd.").indicator}
    assert "A link is odd" in wording.would_change(WouldChange("indicator.link.odd_thing", Act.SILENT), catalogue)


def test_every_id_of_the_mind_has_words() -> None:
    assert set(reasons.REASONS) <= set(sentences.REASONS)
    assert set(reasons.QUESTIONS) <= set(sentences.QUESTIONS)
    assert set(reasons.ANSWERS) <= set(sentences.ANSWERS)
    assert set(reasons.RECEIPTS) <= set(sentences.RECEIPTS)
    assert set(reasons.CARE_DOMAINS) == set(sentences.DOMAINS)
    for question in BY_ID.values():
        assert question.question.id in sentences.QUESTIONS
        assert set(question.question.answers) <= set(sentences.ANSWERS)
    for answer in reasons.ANSWERS:
        assert f"answer.{answer}" in sentences.OBSERVATIONS


def test_no_reason_of_ours_has_gone_from_the_mind() -> None:
    assert set(sentences.REASONS) <= set(reasons.REASONS)


def test_receipts_name_what_was_learnt() -> None:
    learnt = Receipt("f", True, "learnt", subjects=("dentist@example.org",))
    assert "dentist@example.org" in wording.receipt(learnt)
    assert wording.can_undo(learnt)
    assert not wording.can_undo(replace(learnt, learnt=False, reason="undone"))
    fine = replace(learnt, changes=(("learnt.sender_fine", "dentist@example.org"),))
    assert wording.receipt(fine).endswith("counts as fine with me.")
    assert wording.receipt(Receipt("f", False, "refused.something_new")) == wording.say("receipt.refused")


def test_chances_are_counts_and_never_certainties() -> None:
    assert wording.chance(1.0) == "more than 99 in 100"
    assert wording.chance(0.0) == "fewer than 1 in 1,000"
    assert wording.chance(0.5) == "about 50 in 100"
    assert wording.chance(0.004) == "about 4 in 1,000"


@pytest.mark.parametrize("at", [0.0, -1e15, 1e18, past.NOW, past.NOW + 1e7])
def test_any_time_can_be_said(at: float) -> None:
    assert wording.when(at, past.NOW)
    assert wording.day(at, past.NOW)


def test_times_of_this_week_are_said_as_days() -> None:
    assert wording.when(past.NOW - 60, past.NOW).startswith("today at")
    assert wording.when(past.NOW - past.DAY, past.NOW).startswith("yesterday at")
    assert wording.when(past.NOW - 2 * past.DAY, past.NOW).startswith("Monday 23 November at")


def test_health_says_what_would_mend_it() -> None:
    name, state, repair = wording.health(
        Health("imap:june@example.org", State.NEEDS_PERSON, past.NOW, "password.refused"), past.NOW
    )
    assert name == "Mailbox june@example.org"
    assert state.startswith("Needs you since today at")
    assert "Settings" in repair


def test_a_pause_is_said_instead_of_the_mood() -> None:
    paused = Summary(Mood.RESTING, paused_until=past.NOW + 60)
    assert wording.mood(paused, "Bella", past.NOW)[0] == "Bella is paused"
    assert wording.mood(paused, "Bella", past.NOW + 61)[0] == "Bella is resting"


def test_provenance_counts_what_the_person_did() -> None:
    item = CareItem("a", "A", "family", 1, 1, 1, ("you_wrote:112", "you_answered:1", "odd_source:3"))
    assert wording.provenance(item) == ("Because you wrote to them 112 times, you answered them once, odd source.")


@pytest.mark.parametrize("kind", [Unavailable, NeedsPerson, Rejected, Misconfigured, CompanionError])
def test_every_trouble_has_a_sentence_of_its_own(kind: type[CompanionError]) -> None:
    others = {wording.trouble(k()) for k in (Unavailable, NeedsPerson, Rejected, Misconfigured, CompanionError)}
    assert len(others) == 5
    assert wording.trouble(kind("the disk")).endswith("the disk")


def test_answers_are_repeated_in_words() -> None:
    given = Feedback("f", 0, "d", Answer.REPLY, "rang_known_number")
    assert wording.said(given) == "You answered: Yes, and it is right."


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("hidden.picture_unread", "I found nothing, but I could not read the picture"),
        ("file.partly_unread", "I found nothing, but I could look at only a part of it"),
    ],
)
def test_a_silent_verdict_admits_what_was_not_read(name: str, headline: str) -> None:
    quiet = past.newsletter()
    assert quiet.decision is not None
    sign = Indicator(name, name.partition(".")[0], (), "It may stand there.", "Help.")
    belief = replace(quiet.decision.belief, evidence=(Evidence(sign, 1.0),))
    unread = replace(quiet, decision=replace(quiet.decision, belief=belief))
    assert wording.headline(unread) == headline
    assert wording.headline(quiet) != wording.headline(unread)


def test_what_was_asked_about_is_not_cleared_by_finding_nothing() -> None:
    """Of what came by itself no more is said than that nothing was found."""
    quiet = past.newsletter()
    assert quiet.decision is not None
    came = replace(quiet.decision, reasons=("evidence.not_ruled_out",))
    asked = replace(came, reasons=("evidence.not_ruled_out", "invited"))
    assert wording.headline(replace(quiet, decision=asked)) == "I found nothing clear, but I can't rule a scam out"
    assert wording.headline(replace(quiet, decision=came)) == wording.headline(quiet)
    assert wording.caution(asked) != wording.caution(came)


def test_a_passage_in_a_picture_is_marked_as_one() -> None:
    entry = past.parcel()
    assert entry.observation is not None
    seen = replace(entry.observation, picture_text="Please enter your card details here")
    sign = Indicator("ask.card", "ask", (), "It wants your card.", "Help.")
    shown = wording.fact(
        replace(entry, observation=seen), Evidence(sign, 1.0, (Fact("card details", Span(18, 30, "picture")),))
    )
    assert shown.sentence == "It wants your card. (read in a picture)"
    assert "enter your card details here" in shown.quote


def test_a_message_out_of_a_notification_says_which_program_showed_it() -> None:
    made = past.parcel()
    assert made.observation is not None
    seen = replace(made.observation, source="notifications", stream="notifications/Sig\u202enal", kind=Kind.MESSAGE)
    words = wording.kind(replace(made, observation=seen))
    assert words.startswith("Message in ")
    assert "Signal" in words
    assert "\u202e" not in words
