"""The codec that the worker's replies, the journal and exports pass through: exact for ours, strict for others'."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import wire
from companion.domain.feedback import Answer, Feedback, Lesson
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Act, Awareness, Belief, Decision, Evidence, Fact, Indicator, Span, Threat
from companion.domain.observation import Address, FileFacts, Finding, Kind, Link, Observation, Turn

texts = st.text(max_size=40)
numbers = st.floats(allow_nan=False, allow_infinity=False, width=32)
indicators = st.builds(Indicator, texts, texts, st.tuples(st.sampled_from(Threat)), texts, texts, numbers)
evidences = st.builds(
    Evidence,
    indicators,
    numbers,
    st.lists(st.builds(Fact, texts, st.none() | st.builds(Span, st.integers(0, 99), st.integers(0, 99)))).map(tuple),
)
files = st.recursive(
    st.builds(FileFacts, texts, st.integers(0, 2**40), findings=st.tuples(st.builds(Finding, texts))),
    lambda inner: st.builds(FileFacts, texts, st.integers(0, 9), members=st.lists(inner, max_size=2).map(tuple)),
    max_leaves=5,
)
observations = st.builds(
    Observation,
    texts,
    texts,
    texts,
    texts,
    st.sampled_from(Kind),
    numbers,
    sender=st.builds(Address, texts, texts),
    links=st.tuples(st.builds(Link, texts)),
    files=st.lists(files, max_size=2).map(tuple),
    turns=st.tuples(st.builds(Turn, texts, texts, st.none() | numbers)),
)
decisions = st.builds(
    Decision,
    texts,
    numbers,
    st.sampled_from(Act),
    st.dictionaries(st.sampled_from(Act), numbers),
    st.builds(Belief, st.dictionaries(st.sampled_from(Threat), numbers), evidence=st.tuples(evidences)),
    st.builds(Awareness, numbers, numbers, numbers),
)


@given(
    st.one_of(
        st.builds(Sight, observations, st.tuples(evidences)).map(lambda v: (Sight, v)),
        st.builds(Entry, texts, numbers, observations, decision=st.none() | decisions).map(lambda v: (Entry, v)),
        st.builds(Lesson, st.builds(Feedback, texts, numbers, texts, st.sampled_from(Answer)), decisions).map(
            lambda v: (Lesson, v)
        ),
    )
)
def test_what_is_encoded_comes_back_equal_through_json(pair: tuple[type, Any]) -> None:
    kind, value = pair
    assert wire.decode(kind, json.loads(json.dumps(wire.encode(value)))) == value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@given(json_values)
def test_arbitrary_data_is_refused_and_nothing_else_happens(data: Any) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(Sight, data)


@pytest.mark.parametrize(
    "change",
    [
        {"extra": 1},
        {"at": "yesterday"},
        {"at": True},
        {"at": float("nan")},
        {"at": 10**400},
        {"kind": "virus"},
        {"subject": None},
        {"subject": "x" * (wire.MAX_TEXT + 1)},
        {"links": [{}]},
        {"links": "http://example.test"},
        {"links": [{"target": "x"}] * (wire.MAX_ITEMS + 1)},
        {"bulk_headers": 1},
    ],
)
def test_one_wrong_field_is_enough_to_refuse(change: dict[str, Any]) -> None:
    good = wire.encode(Observation("i", "s", "st", "k", Kind.EMAIL, 1.0))
    assert wire.decode(Observation, good).id == "i"
    with pytest.raises(wire.WireError):
        wire.decode(Observation, {**good, **change})


def test_missing_fields_are_refused() -> None:
    good = wire.encode(Observation("i", "s", "st", "k", Kind.EMAIL, 1.0))
    for name in list(good):
        with pytest.raises(wire.WireError):
            wire.decode(Observation, {key: value for key, value in good.items() if key != name})


def test_nesting_stops_at_the_limit() -> None:
    data: dict[str, Any] = {"name": "a", "size": 1}
    for _ in range(wire.MAX_DEPTH + 1):
        data = {"name": "a", "size": 1, "members": [data]}
    with pytest.raises(wire.WireError):
        wire.decode(FileFacts, data)


def test_the_reason_never_quotes_the_data() -> None:
    with pytest.raises(wire.WireError) as caught:
        wire.decode(Observation, {"secret-marker": "secret-marker"})
    assert "secret-marker" not in str(caught.value)
