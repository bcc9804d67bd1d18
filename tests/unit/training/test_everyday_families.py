"""What the authored families promise: complete, in many languages, with words for every move."""

from __future__ import annotations

import pytest

from companion.domain.judgement import SCAMS
from companion.training.everyday import frames, places, talks

FAMILIES = frames.names()


def test_there_are_enough() -> None:
    assert len(FAMILIES) >= 60
    languages = [frames.languages(family) for family in FAMILIES]
    assert min(len(each) for each in languages) >= 10


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_is_complete(family: str) -> None:
    assert list(frames.problems(family)) == []


def test_every_language_has_a_locale() -> None:
    used = {lang for family in FAMILIES for lang in frames.languages(family)}
    assert used <= set(places.languages())


@pytest.mark.parametrize("lang", places.languages())
def test_a_locale_is_whole(lang: str) -> None:
    words = places.locale(lang)
    assert len(words.months) == 12
    assert len(words.weekdays) == 7
    for register in frames.REGISTERS:
        assert len(words.greeting[register]) >= 3
        assert len(words.closing[register]) >= 3
    for country in words.countries:
        assert "{amount}" in "".join(country.currency)
        assert country.orgs["bank"]
        assert all(org.domains for org in country.orgs["bank"])


def test_each_side_of_a_frame_decides_something() -> None:
    by_words = by_address = 0
    for family in FAMILIES:
        for move in frames.frame(family).fraud.values():
            assert move.threat in SCAMS
            alone = set(move.decides) <= {"domain", "sender"}
            by_address += alone
            by_words += not alone
    assert by_words > by_address > len(FAMILIES) / 3


def test_a_misspelt_slot_is_found() -> None:
    assert list(frames.text_problems("Dear {nmae}, pay {fee}")) == ["no slot {nmae}"]
    assert list(frames.text_problems("Open {link} or {link}")) == ["{link} twice"]
    assert list(frames.text_problems("one\ntwo"))
    assert list(frames.text_problems("Dear {name")) != []
    assert list(frames.text_problems("Dear {name}")) == []


@pytest.mark.parametrize("topic", talks.topics())
def test_each_topic_of_talk_is_complete(topic: str) -> None:
    assert list(talks.problems(topic)) == []
