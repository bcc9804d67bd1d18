"""Conversations of known truth: seeded, in order, and no slot left open."""

from __future__ import annotations

import re

import pytest

from companion.domain.judgement import Stage, Threat
from companion.perception.reading import read
from companion.training.everyday import talks


@pytest.mark.parametrize("topic", talks.topics())
def test_a_topic_tells_both_sorts(topic: str) -> None:
    for lang in talks.languages(topic):
        plots = talks.plots(topic, lang)
        told = [(plot, number, talks.talk(topic, lang, plot, number)) for plot in plots for number in range(3)]
        assert {talk.fraud for _, _, talk in told} == {True, False}
        for plot, number, talk in told:
            assert talk == talks.talk(topic, lang, plot, number)
            assert not any(re.search(r"\{[a-z_]+\}", turn.text) for turn in talk.turns)
            assert any(not turn.mine for turn in talk.turns)
            if not talk.fraud:
                assert talk.threat is Threat.BENIGN
                assert {turn.stage for turn in talk.turns} == {Stage.NONE}


def test_a_beginning_of_a_talk_is_an_item() -> None:
    topic = talks.topics()[0]
    told = talks.talk(topic, "en", talks.plots(topic, "en")[0], 0)
    item = told.item(4)
    assert item.data is not None
    seen = read(item, item.data)
    assert [turn.text for turn in seen.turns] == [turn.text for turn in told.turns[:4]]
    assert [turn.mine for turn in seen.turns] == [turn.mine for turn in told.turns[:4]]
