"""The conversation model as it ships: step by step, bounded, and silent where it is not sure."""

from __future__ import annotations

import itertools
import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.judgement import Stage
from companion.domain.observation import History, Kind, Observation, RawItem, Turn
from companion.perception import talk_model
from companion.perception.detectors.talk import CON, FAINT, HEARD, SURE, Talk, heard
from companion.perception.looking import look
from companion.perception.talk_model import MOST_TURNS, TalkReading, read_talk

CON_TALK = (
    ("Good morning my dear, I think of you since we wrote last night.", False),
    ("Good morning! How is the weather on your platform?", True),
    ("Stormy. I have a problem, my card is blocked out here and the customs want a fee for my tools.", False),
    ("Oh no, what will you do?", True),
    ("Could you help me, darling? Only 900 dollars in gift cards, send me the codes. Please tell nobody.", False),
    ("I am not sure", True),
    ("Please hurry, they keep my tools otherwise. Buy the cards now and send me the codes here.", False),
)


SIGNS = {indicator.name for detector in HEARD for indicator in detector.indicators}


def _talk(said: tuple[tuple[str, bool], ...]) -> Observation:
    turns = tuple(Turn("me" if mine else "x", text, None, mine) for text, mine in said)
    return Observation("id", "s", "s", "k", Kind.MESSAGE, 0.0, text=said[-1][0], turns=turns)


def test_nothing_said_is_no_talk() -> None:
    assert read_talk((), heard) is None


@settings(max_examples=15)
@given(st.lists(st.tuples(st.text(max_size=80), st.booleans()), min_size=1, max_size=MOST_TURNS + 10))
def test_any_talk_is_read_turn_by_turn(said: list[tuple[str, bool]]) -> None:
    turns = [Turn("x", text, None, mine) for text, mine in said]
    reading = read_talk(turns, heard)
    assert reading is not None
    assert len(reading.verdicts) == min(len(turns), MOST_TURNS)
    assert all(math.isfinite(verdict) for verdict in reading.verdicts)
    assert reading.stage in Stage


def test_what_follows_does_not_change_what_was_said_before() -> None:
    turns = _talk(CON_TALK).turns
    whole, part = read_talk(turns, heard), read_talk(turns[:4], heard)
    assert whole is not None
    assert part is not None
    assert np.allclose(whole.verdicts[:4], part.verdicts, atol=1e-3)


def test_a_talk_that_comes_to_the_codes_looks_worse_than_its_beginning() -> None:
    reading = read_talk(_talk(CON_TALK).turns, heard)
    assert reading is not None
    assert reading.verdicts[-1] > reading.verdicts[1]


@pytest.mark.parametrize(("verdict", "strength"), [(FAINT - 0.1, None), (SURE / 2, 0.5), (SURE + 3, 1.0)])
def test_the_sign_grows_with_certainty(
    verdict: float, strength: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _talk(CON_TALK)
    verdicts = (*(0.0 for _ in item.turns[1:]), verdict)
    monkeypatch.setattr(
        "companion.perception.detectors.talk.read_talk", lambda turns, heard: TalkReading(verdicts, Stage.ASK)
    )
    found = list(Talk().inspect(item, History()))
    assert [each.strength for each in found] == ([] if strength is None else [strength])
    for each in found:
        assert each.indicator is CON
        assert all(fact.text in {" ".join(turn.text.split()) for turn in item.turns} for fact in each.facts)


def test_two_messages_are_no_talk() -> None:
    assert list(Talk().inspect(_talk(CON_TALK[:3]), History())) == []


def test_each_turn_is_heard_as_a_message_by_itself() -> None:
    """The same signs that looking at the turn alone finds: the model was trained on those."""
    for text, _ in CON_TALK:
        item = RawItem("pasted", "pasted", "k", Kind.MESSAGE, 0.0, data=json.dumps({"text": text}).encode())
        alone = {e.indicator.name: e.strength for e in look(item, item.data or b"").evidence}
        found = heard(text)
        assert found == {name: strength for name, strength in alone.items() if name in SIGNS}
    assert {"ask.gift_card", "cover.secret"} <= set(heard(CON_TALK[4][0]))


def test_the_weights_fit_the_text_model() -> None:
    loaded = talk_model.model()
    shapes = [loaded.enter_w.shape[0], loaded.state_w.shape[1], loaded.verdict_w.shape[1]]
    assert all(one == other for one, other in itertools.pairwise(shapes))
