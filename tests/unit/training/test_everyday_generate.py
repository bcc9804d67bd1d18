"""Stories told twice: seeded, complete, alike but for what decides."""

from __future__ import annotations

import json
import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.judgement import Threat
from companion.domain.observation import Kind, Observation
from companion.perception.reading import read
from companion.training.everyday import frames, generate, places

FAMILIES = frames.names()
SLOT = re.compile(r"\{[a-z_]+\}")


def _seen(item: generate.Everyday) -> Observation:
    assert item.item.data is not None
    return read(item.item, item.item.data)


_families = st.sampled_from(FAMILIES)
_numbers = st.integers(0, 10_000)


@given(_families, st.data(), _numbers)
def test_a_pair_is_whole(family: str, data: st.DataObject, number: int) -> None:
    lang = data.draw(st.sampled_from(frames.languages(family)))
    for item in generate.pair(family, lang, number):
        seen = _seen(item)
        assert (seen.kind is Kind.EMAIL) == (item.channel == "email")
        assert seen.text.strip()
        assert not SLOT.search(seen.text + seen.subject)
        assert "\x00" not in seen.text
        assert not seen.ambiguous
        if item.channel == "email":
            assert seen.sender.domain
            assert seen.subject
            assert seen.recipients


@given(_families, st.data(), _numbers)
def test_the_same_seed_tells_the_same_story(family: str, data: st.DataObject, number: int) -> None:
    lang = data.draw(st.sampled_from(frames.languages(family)))
    assert generate.pair(family, lang, number) == generate.pair(family, lang, number)
    one, other = generate.pair(family, lang, number, seed=1)
    assert one.pair == other.pair
    assert (one.fraud, other.fraud) == (False, True)
    assert one.threat is Threat.BENIGN
    assert other.threat is not Threat.BENIGN


def test_stories_differ() -> None:
    items = [side.item.data for both in generate.pairs(FAMILIES[:6], 20, langs=("en", "de")) for side in both]
    # A short message without particulars may come twice; more than that would be no variety.
    assert len(set(items)) > 0.99 * len(items)


def test_twins_that_differ_only_by_address_read_the_same() -> None:
    compared = 0
    for honest, fraud in generate.pairs(FAMILIES, 12, langs=("en",)):
        if honest.same_words and honest.channel == "sms":
            assert honest.item.data is not None
            assert fraud.item.data is not None
            texts = [json.loads(side.item.data or b"")["text"] for side in (honest, fraud)]
            bare = [re.sub(r"\S+\.\S+/?\S*|[\d ()+-]{6,}", "", text).rpartition(": ")[2].strip() for text in texts]
            compared += 1
            assert bare[0] == bare[1]
            assert honest.asks == fraud.asks
    assert compared > 5


def test_both_sides_dress_alike() -> None:
    """No header and no layout may give a side away: what one side shows often, the other shows often as well."""
    shown: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
    total = Counter[bool]()
    for both in generate.pairs(FAMILIES, 6, langs=("en", "de", "fr")):
        for item in both:
            if item.channel == "email":
                assert item.item.data is not None
                head, _, body = item.item.data.decode("utf-8", "replace").partition("\r\n\r\n")
                total[item.fraud] += 1
                names = {line.partition(":")[0] for line in head.split("\r\n") if ":" in line}
                shown[item.fraud].update(names)
                shown[item.fraud].update({"html"} if "text/html" in body or "text/html" in head else set())
    for what in shown[False] | shown[True]:
        honest, fraud = shown[False][what] / total[False], shown[True][what] / total[True]
        assert abs(honest - fraud) < 0.25, what


def test_money_and_dates_are_written_as_there() -> None:
    words = places.locale("de")
    assert words.months[2] == "März"
    texts = [_seen(item).text for both in generate.pairs(("parcel_fee",), 30, langs=("de",)) for item in both]
    assert any("€" in text or "EUR" in text for text in texts)
    assert any(re.search(r"\d,\d\d", text) for text in texts)


def test_a_message_names_no_number_of_its_own() -> None:
    for both in generate.pairs(FAMILIES, 3, langs=("en",)):
        for item in both:
            if item.channel != "email":
                assert item.item.data is not None
                assert set(json.loads(item.item.data)) == {"sender", "text"}
