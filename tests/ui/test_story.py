"""One source of sentences for the explanation: the terminal and the case file tell the same story."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.feedback import Answer, Feedback, Receipt
from companion.domain.judgement import Act, Awareness, Belief, Decision, WouldChange
from companion.ui import story, terminal, wording
from tests.support import desk as past


def test_the_explanation_tells_all_six_parts() -> None:
    entry = past.parcel()
    told = terminal.explanation(entry, past.NOW)
    for key in ("seen", "believe", "matters", "person", "worth", "change"):
        assert wording.say(f"section.{key}") in told, key
    assert entry.decision is not None
    for part in (story.believed, story.at_stake, story.expected, story.worth, story.would_change):
        for sentence in part(entry.decision):  # type: ignore[operator]
            assert sentence in told


def test_what_was_taken_for_want_of_certainty_is_said() -> None:
    decision = past.parcel().decision
    assert decision is not None
    quiet = replace(decision, act=Act.SILENT, values={Act.SILENT: -3.0, Act.ASK: -4.0, Act.WARN: -1.0})
    assert "not sure enough" in story.worth(quiet)[0]
    best = replace(decision, act=Act.WARN, values=quiet.values)
    assert "by 2.0 hours" in story.worth(best)[0]
    close = replace(decision, act=Act.WARN, values={Act.SILENT: -1.05, Act.WARN: -1.0})
    assert "only just" in story.worth(close)[0]


def test_the_person_is_spoken_of_without_blame() -> None:
    decision = past.parcel().decision
    assert decision is not None
    coached = replace(decision, awareness=Awareness(0.2, 0.7, 0.8, 0.5, 0.4))
    hurried = replace(decision, awareness=Awareness(0.2, 0.7, 0.0, 0.5, 0.4))
    calm = replace(decision, awareness=Awareness(0.5, 0.3, 0.0))
    assert len(story.expected(calm)) == 2
    assert story.expected(coached)[-1] != story.expected(hurried)[-1]
    for told in (*story.expected(coached), *story.expected(hurried)):
        assert not {"fault", "foolish", "should have"} & set(told.lower().split())
    assert wording.listed(["money", "work", "family"]) == "money, work and family"


def test_what_would_have_been_better_is_said_once_it_is_known() -> None:
    entry = past.parcel()
    said = Feedback("f1", past.NOW, entry.id, Answer.CONFIRMED)
    changes = (("regret.warn", "6.2"), ("looked_back.orient", "silent"), ("lean.louder", "+0.040"))
    learnt = Receipt("f1", True, "learnt", changes)
    known = replace(entry, feedback=(said,), receipts=(learnt,))
    lines = story.looking_back(known)
    assert lines[0].startswith("Looking back, warning")
    assert any("6 hours" in line for line in lines)
    assert len(lines) == 4
    for line in lines:
        assert line in terminal.explanation(known, past.NOW)
    # Undone, it is regretted no more; and nothing is made of what was right.
    assert story.looking_back(replace(known, feedback=())) == ()
    assert story.looking_back(replace(known, receipts=(Receipt("f1", True, "learnt"),))) == ()
    assert wording.say("section.looking_back") not in terminal.explanation(entry, past.NOW)


def test_what_would_change_a_request_is_said_of_consent_not_of_silence() -> None:
    entry = past.parcel()
    assert entry.decision is not None
    claims = (WouldChange("told.false_alarm", Act.SILENT), WouldChange("later.1", Act.SILENT))
    asked = Decision("d", 0.0, Act.DECLINE, {}, Belief({}, would_change=claims), Awareness(0, 0, 0), request="r")
    for line in story.would_change(asked):
        assert "nothing against it" in line
    both = WouldChange("indicator.cover.lie+familiar.new_account", Act.ASK)
    told = story.would_change(replace(entry.decision, belief=Belief({}, would_change=(both,))))
    assert " and " in told[0]
