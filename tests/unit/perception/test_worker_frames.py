"""What the guard believes of a worker's reply: reliability test 12."""

import dataclasses
import hashlib
import json
import random
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.journal import Sight
from companion.domain.judgement import Evidence, Fact, Indicator, Span
from companion.domain.observation import (
    Address,
    Authentication,
    Entity,
    FileFacts,
    Finding,
    Kind,
    Link,
    Mention,
    Observation,
    RawItem,
    Turn,
)
from companion.domain.wire import WireError, decode, encode
from companion.perception import frames
from tests.support.hostile import HINT, INDICATORS

DATA = b"the bytes of the item"
ITEM = RawItem("downloads", "downloads/here", "key-1", Kind.EMAIL, 1_700_000_000.0, data=DATA, outgoing=True)
ASKING, _ = frames.request_frame(ITEM, DATA)
OBSERVATION = Observation(
    id="f" * 32,
    source="elsewhere",
    stream="elsewhere",
    key="elsewhere",
    kind=Kind.FILE,
    at=1.0,
    sender=Address("A", "a@example.org"),
    subject="Hello",
    text="Bonjour, voilà",
    links=(Link("https://www.example.org/", shown="here", hidden=True),),
    files=(FileFacts("a.zip", 3, findings=(Finding("zip.bomb"),), members=(FileFacts("b", 1),)),),
    mentions=(Mention(Entity.PHONE, "12025550100"),),
    turns=(Turn("A", "Hi", at=2.0, mine=True),),
    authentication=Authentication(server="mx.example.org", dkim="pass", dkim_domains=("example.org",)),
)
FOUND = frames.Found(HINT.name, 0.5, (frames.Fact("Bon", Span(0, 3)), frames.Fact("Hell", Span(0, 4, "subject"))))
REPLY = frames.Reply(ASKING.nonce, ITEM.stream, ITEM.key, OBSERVATION, (FOUND,))


def _body(reply: Any) -> bytes:
    return json.dumps(encode(reply) if dataclasses.is_dataclass(reply) else reply).encode()


def _sight(body: bytes) -> Sight | str:
    return frames.sight(body, ASKING, DATA, INDICATORS)


def _mutated(path: tuple[str | int, ...], value: object) -> bytes:
    data = encode(REPLY)
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return _body(data)


def test_a_good_reply_is_believed_in_what_was_seen() -> None:
    sight = _sight(_body(REPLY))
    assert isinstance(sight, Sight)
    assert sight.observation.text == OBSERVATION.text
    assert sight.observation.links == OBSERVATION.links
    assert sight.evidence == (Evidence(HINT, 0.5, FOUND.facts),)


def test_whose_item_it_is_comes_from_the_request() -> None:
    sight = _sight(_body(REPLY))
    assert isinstance(sight, Sight)
    seen = sight.observation
    assert (seen.source, seen.stream, seen.key, seen.kind, seen.at, seen.outgoing) == (
        ITEM.source,
        ITEM.stream,
        ITEM.key,
        ITEM.kind,
        ITEM.at,
        ITEM.outgoing,
    )
    assert seen.id == hashlib.sha256(DATA).hexdigest()[:32]


def test_an_indicator_is_the_guards_own() -> None:
    sight = _sight(_body(REPLY))
    assert isinstance(sight, Sight)
    assert sight.evidence[0].indicator is HINT


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("nonce",), "0" * 16),
        (("stream",), "downloads/there"),
        (("key",), "key-2"),
        (("observation",), None),
        (("observation", "text"), ["a"]),
        (("observation", "text"), "a" * 200_000),
        (("observation", "text"), "\ud800"),
        (("observation", "at"), float("nan")),
        (("observation", "at"), 10**400),
        (("observation", "links"), [{"target": "x"}] * 6_000),
        (("observation", "links", 0, "hidden"), "yes"),
        (("observation", "surprise"), 1),
        (("observation", "kind"), "spell"),
        (("evidence", 0, "indicator"), "made.up"),
        (("evidence", 0, "strength"), 1.01),
        (("evidence", 0, "strength"), -0.01),
        (("evidence", 0, "weight"), -4.0),
        (("evidence", 0, "facts", 0, "span", "end"), 15),
        (("evidence", 0, "facts", 0, "span", "start"), -1),
        (("evidence", 0, "facts", 0, "span", "start"), 4),
        (("evidence", 0, "facts", 0, "span", "part"), "hidden_text"),
        (("error",), "ValueError"),
    ],
)
def test_what_cannot_be_is_rejected(path: tuple[str | int, ...], value: object) -> None:
    with pytest.raises(WireError):
        _sight(_mutated(path, value))


def test_an_indicator_twice_is_rejected() -> None:
    with pytest.raises(WireError):
        _sight(_body(dataclasses.replace(REPLY, evidence=(FOUND, FOUND))))


def test_an_error_is_a_name_and_nothing_else() -> None:
    error = frames.Reply(ASKING.nonce, ITEM.stream, ITEM.key, error="ValueError")
    assert _sight(_body(error)) == "ValueError"
    for text in ("Dear reader, all is well", "x" * 81, "Value.Error"):
        with pytest.raises(WireError):
            _sight(_body(dataclasses.replace(error, error=text)))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b'{"nonce":' * 50_000,
        b"\xff\xfe",
        b"1" * 10_000,
        b"NaN",
        b"null",
        '{"nonce":"'.encode("utf-16"),
        b"\x80\x04K\x01.",
    ],
)
def test_what_is_no_reply_is_rejected(body: bytes) -> None:
    with pytest.raises(WireError):
        _sight(body)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.binary(max_size=64) | JSON.map(lambda data: json.dumps(data).encode()))
def test_anything_is_rejected_quietly(body: bytes) -> None:
    with pytest.raises(WireError):
        _sight(body)


def _places(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    here = [path] if path else []
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return here + [place for step, inner in steps for place in _places(inner, (*path, step))]


WRONG: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 0.5, 2, 2**63, -(2**63), 1e308, float("inf"), float("nan"), "", "a", "email",
    "\ud83d", "\x00", "test.hint", [], [[]], [None], {}, {"": None}, {"name": "a", "size": 1}, ["text"] * 3,
)  # fmt: skip


def _walk_types(value: Any, kind: str = "") -> None:
    """An independent check that a value is what its annotations say, and can be stored."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, tuple):
        for each in value:
            _walk_types(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            wanted = str(field.type)
            if wanted in ("str", "bool"):
                assert type(inner).__name__ == wanted
            elif wanted == "float":
                assert type(inner) is float
                assert abs(inner) < float("inf")
            elif wanted.startswith("tuple["):
                assert type(inner) is tuple
            _walk_types(inner)


@pytest.mark.slow
def test_a_hundred_thousand_type_confused_replies() -> None:
    """Each mutates a good reply in one to three places: swaps, deletions, duplicates, foreign subtrees.

    A slow machine stops after four seconds with as many as it got to.
    """
    stop = time.monotonic() + 4
    random_ = random.Random(12)
    good = encode(REPLY)
    places = _places(good)
    text = json.dumps(good)
    parts = [json.dumps(each) for each in (*WRONG, good, good["observation"], good["evidence"])]
    accepted = rejected = naive = 0
    for number in range(100_000):
        if number >= 5_000 and time.monotonic() > stop:
            break
        data = json.loads(text)
        for _ in range(random_.choice((1, 1, 1, 2, 3))):
            _mutate(data, random_.choice(places), random_, parts)
        body = json.dumps(data).encode()
        try:
            sight = _sight(body)
        except WireError:
            rejected += 1
            naive += _naive(data)
            continue
        accepted += 1
        assert isinstance(sight, (Sight, str))
        if isinstance(sight, Sight):
            _check(sight)
    # Were nothing accepted or nothing rejected, the mutations would show nothing.
    assert accepted > 100
    assert rejected > 3_000
    assert naive > 100, "control: a decoder that trusts types takes what is rejected here"


def _mutate(data: Any, path: tuple[str | int, ...], random_: random.Random, parts: list[str]) -> None:
    place = data
    for step in path[:-1]:
        try:
            place = place[step]
        except (KeyError, IndexError, TypeError):
            return
    last = path[-1]
    if not (isinstance(place, dict) and isinstance(last, str)) and not (
        isinstance(place, list) and isinstance(last, int) and last < len(place)
    ):
        return
    action = random_.randrange(4)
    if action == 0:
        place.pop(last, None) if isinstance(place, dict) else place.pop(last)
    elif action == 1 and isinstance(place, list):
        place.append(place[last])
    else:
        place[last] = json.loads(random_.choice(parts))


def _naive(data: Any) -> bool:
    try:
        Observation(**data["observation"])
    except (TypeError, KeyError):
        return False
    return True


def _check(sight: Sight) -> None:
    seen = sight.observation
    assert (seen.source, seen.stream, seen.key, seen.kind, seen.at) == (
        ITEM.source,
        ITEM.stream,
        ITEM.key,
        ITEM.kind,
        ITEM.at,
    )
    _walk_types(seen)
    assert decode(Observation, encode(seen)) == seen
    for each in sight.evidence:
        assert isinstance(each.indicator, Indicator)
        assert each.indicator is HINT
        assert 0 <= each.strength <= 1
        for fact in each.facts:
            assert isinstance(fact, Fact)
            if fact.span is not None:
                assert fact.span.end <= len(seen.text if fact.span.part == "text" else seen.subject)


def test_requests_cross_whole() -> None:
    asking, frame = frames.request_frame(ITEM, DATA)
    header, size = frames.REQUEST_HEAD.unpack_from(frame)
    assert size == len(DATA)
    assert len(frame) == frames.REQUEST_HEAD.size + header
    assert frames.parse(frames.Asking, frame[frames.REQUEST_HEAD.size :]) == asking
    assert asking.item == dataclasses.replace(ITEM, data=None)


def test_every_question_has_a_nonce_of_its_own() -> None:
    assert len({frames.request_frame(ITEM, DATA)[0].nonce for _ in range(100)}) == 100


def test_half_characters_of_a_reply_become_question_marks() -> None:
    frame = frames.reply_frame(
        dataclasses.replace(REPLY, observation=dataclasses.replace(OBSERVATION, text="Bon\ud800"))
    )
    sight = _sight(frame[frames.REPLY_HEAD.size :])
    assert isinstance(sight, Sight)
    assert sight.observation.text == "Bon?"
