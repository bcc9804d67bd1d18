"""One source of sentences for the explanation: the terminal and the case file tell the same story."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.judgement import Act, Awareness
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
