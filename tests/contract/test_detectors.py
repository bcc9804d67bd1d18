"""What every detector promises: pure, repeatable, bounded in time, quiet on ordinary mail, documented."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain import wire
from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import (
    Acquaintance,
    Address,
    Authentication,
    Entity,
    FileFacts,
    Finding,
    History,
    Kind,
    Link,
    Mention,
    Observation,
    Turn,
)
from companion.domain.ports import Detector
from companion.perception import looking
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.perception.inspecting import compare
from tests.support.mail import observed, raw_mail, seen, vouched
from tests.support.yardstick import within

ALL: tuple[Detector, ...] = (*DETECTORS, *COMPARISONS)
INDICATORS: list[Indicator] = [indicator for detector in ALL for indicator in detector.indicators]
EMPTY = History()


def _names(detectors: tuple[Detector, ...]) -> list[str]:
    return [detector.name for detector in detectors]


def test_names_are_unique() -> None:
    assert len(set(_names(ALL))) == len(ALL)
    names = [indicator.name for indicator in INDICATORS]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("indicator", INDICATORS, ids=lambda one: one.name)
def test_indicators_are_documented(indicator: Indicator) -> None:
    group, _, what = indicator.name.partition(".")
    assert group == indicator.group
    assert what.replace("_", "").isalnum()
    assert indicator.sentence[0].isupper()
    assert indicator.sentence.endswith((".", "?", "!"))
    assert len(indicator.sentence) <= 160
    assert indicator.help.strip()
    assert "{" not in indicator.sentence
    assert -4.0 <= indicator.weight <= 4.0
    assert indicator.weight != 0
    assert Threat.BENIGN not in indicator.threats
    assert indicator.weight > 0 or not indicator.threats


ORDINARY = {
    "a letter": raw_mail(
        "Dear Robin,\n\nthank you for the lovely evening. See you on Sunday at the lake?\n\nYours, June"
    ),
    "an answer": raw_mail(
        "Yes, ten o'clock is fine.\n\n> Shall we meet at ten?",
        subject="Re: Sunday",
        headers=["In-Reply-To: <0@home.example>"],
    ),
    "a confirmed receipt": raw_mail(
        "",
        sender="Corner Shop <orders@shop.example>",
        subject="Your order 1182 has been shipped",
        html="<p>Hello Robin, your order left our store. <a href='https://shop.example/1182'>Follow it</a></p>",
        headers=vouched("shop.example"),
    ),
    "a newsletter": raw_mail(
        "",
        sender="Garden News <news@garden.example>",
        subject="Seven flowers for July",
        html="<div style='display:none'>Seven flowers that love the sun</div><h1>Flowers</h1><p>Plant them now.</p>"
        "<a href='https://garden.example/july'><img src='https://garden.example/a.png' alt='July'></a>"
        "<p>Roses, asters and others are waiting for you in our garden all month long, open from nine to six. Bring "
        "your family and friends for a walk among the beds.</p><a href='https://garden.example/unsubscribe'>Unsubscribe</a>",
        headers=[*vouched("garden.example"), "List-Unsubscribe: <https://garden.example/unsubscribe>"],
    ),
    "a technical list": raw_mail(
        "The patch applies cleanly here.\n--- a/main.c\n+++ b/main.c\n@@ -1 +1 @@\n-x\n+y\nhttps://lists.example/archive/1",
        subject="Re: [list] [PATCH 1/2] fix",
        headers=["List-Id: <list.lists.example>", "References: <1@a.example>"],
    ),
    "an attachment": raw_mail(
        "The minutes are attached.", attachments=[("minutes.txt", "text/plain", b"All agreed.")]
    ),
    "a German letter": raw_mail("Liebe Robin,\n\ndanke für die Einladung. Wir kommen gern am Sonntag.\n\nDeine June"),
}


@pytest.mark.parametrize("name", ORDINARY)
def test_quiet_on_ordinary_mail(name: str) -> None:
    """No ordinary mail gathers more than one weak hint from any detector, nor much from all together."""
    sight = seen(ORDINARY[name])
    weights = [one.indicator.weight * one.strength for one in sight.evidence]
    assert sum(weight for weight in weights if weight > 0) <= 1.0, [one.indicator.name for one in sight.evidence]


def test_bait_is_not_met_with_silence() -> None:
    """The control of the test above: something that ought to be noticed is."""
    bait = raw_mail(
        "",
        sender="PayPal Security <x@evil.example>",
        html="<a href='http://192.0.2.7/login'>https://www.paypal.com</a>",
    )
    assert sum(one.indicator.weight * one.strength for one in seen(bait).evidence) > 4


HOSTILE = [
    "a" * 20_000,
    "1 " * 10_000,
    "1" * 20_000,
    "@" * 20_000,
    "." * 20_000,
    "a." * 10_000,
    "http://" * 2_500,
    "\u200b" * 20_000,
    "раypal " * 2_500,
    "$1 " * 6_000,
    "(" * 20_000,
    "re: " * 5_000,
    "\n" * 20_000,
    "pay now! " * 2_000,
    "я" * 20_000,
    "the bank will call you and you must pay " * 500,
    "-" * 20_000,
    "𝐏" * 20_000,
    "a-" * 10_000,
    "please do not tell " * 1_000,
    "0x" * 10_000,
    "=" * 20_000,
    "你好" * 10_000,
    "x@y.example " * 1_500,
    "GB29 " * 4_000,
]


def _hostile(text: str, kind: Kind) -> Observation:
    links = tuple(
        Link(
            f"https://{text[:60]}{i}.example/{text[:1_500]}",
            text[:500],
            "",
            f"h{i}-{text[:60]}.example",
            f"h{i}.example",
        )
        for i in range(60)
    )
    turns = tuple(Turn("x", text[:2_000], None, i % 2 == 0) for i in range(40))
    return Observation(
        "i",
        "s",
        "s",
        "k",
        kind,
        0.0,
        Address(text[:300], f"{text[:64]}@{text[:200]}.example"),
        (Address(text[:300], "r@x.example"),) * 20,
        text[:320],
        (Address("", "a@b.example"),) * 200,
        text[:2_000],
        text,
        text[:5_000],
        links,
        tuple(FileFacts(text[:255], 1, findings=(Finding(text[:60], text[:200]),)) for _ in range(40)),
        tuple(Mention(Entity.IBAN, f"{i}{text[:20]}") for i in range(200)),
        turns,
        "t",
        ("a",) * 50,
        text[:300],
        "en",
        Authentication("mx", "fail", "fail", "fail"),
        tuple(Finding(f"f{i}", text[:50]) for i in range(100)),
        True,
    )


PAST = History(
    sender=Acquaintance("a@b.example", "a", 0.0, 1.0, 5, 5, 5, authenticated=True),
    contacts=tuple(Acquaintance(f"c{i}@d{i}.example", f"Ann Bee {i}", sent=1) for i in range(500)),
    payees=tuple(Mention(Entity.IBAN, f"x{i}") for i in range(200)),
    mail_seen=10_000,
)


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """Models and lists are there before the first item, as in the worker."""
    looking.preload()


@pytest.mark.parametrize("detector", ALL, ids=_names(ALL))
@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.MESSAGE, Kind.FILE])
def test_bounded_on_hostile_input(detector: Detector, kind: Kind) -> None:
    """Each hostile text costs a detector less than half a second of CPU."""
    for text in HOSTILE:
        observation = _hostile(text, kind)
        with within(0.5, of=text[:20]):
            list(detector.inspect(observation, PAST))


_text = st.text(max_size=80)
_observation = st.builds(
    Observation,
    id=st.just("i"),
    source=st.just("s"),
    stream=st.just("s"),
    key=st.just("k"),
    kind=st.sampled_from(list(Kind)),
    at=st.just(0.0),
    sender=st.builds(Address, _text, st.one_of(_text, st.just("a@paypal.com"))),
    reply_to=st.lists(st.builds(Address, _text, _text), max_size=2).map(tuple),
    subject=_text,
    text=_text,
    hidden_text=_text,
    recipients=st.lists(st.builds(Address, _text, _text), max_size=2).map(tuple),
    return_path=_text,
    links=st.lists(
        st.builds(Link, st.one_of(_text, _text.map("https://".__add__)), _text, _text, _text, _text), max_size=3
    ).map(tuple),
    files=st.lists(st.builds(FileFacts, _text, st.just(1)), max_size=2).map(tuple),
    mentions=st.lists(st.builds(Mention, st.sampled_from(list(Entity)), _text), max_size=3).map(tuple),
    turns=st.lists(st.builds(Turn, _text, _text, st.none(), st.booleans()), max_size=3).map(tuple),
    message_id=_text,
    language=st.sampled_from(["", "en", "de", "fr"]),
    bulk_headers=st.booleans(),
    findings=st.lists(
        st.builds(Finding, st.sampled_from(["hidden.text", "hidden.zero_width", "x"]), _text), max_size=3
    ).map(tuple),
)


@pytest.mark.parametrize("detector", ALL, ids=_names(ALL))
@given(observation=_observation)
@settings(max_examples=40)
def test_total_pure_and_repeatable(detector: Detector, observation: Observation) -> None:
    """Any observation at all: no exception, own indicators only, each once, strength in (0, 1], the same again."""
    for history in (EMPTY, PAST):
        first = list(detector.inspect(observation, history))
        assert first == list(detector.inspect(observation, history))
        assert all(one.indicator in detector.indicators for one in first)
        assert all(0 < one.strength <= 1 for one in first)
        names = [one.indicator.name for one in first]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("text", HOSTILE[:8])
def test_evidence_crosses_the_wire(text: str) -> None:
    sight = seen(raw_mail(text, sender=f"PayPal {text[:40]} <x@evil.example>"))
    for one in (*sight.evidence, *compare(sight.observation, PAST)):
        data = json.loads(json.dumps(wire.encode(one)))
        assert wire.decode(Evidence, data) == one


def test_facts_are_short() -> None:
    sight = seen(
        raw_mail(
            "x " * 9_000,
            sender=f"PayPal {'y' * 290} <x@evil.example>",
            html=f"<a href='https://1.2.3.4/{'z' * 3000}'>a</a>",
        )
    )
    facts = [fact for one in sight.evidence for fact in one.facts]
    assert facts
    assert max(len(fact.text) for fact in facts) <= 300


def test_observed_ordinary_mail_is_unambiguous() -> None:
    assert [name for name in ORDINARY if observed(ORDINARY[name]).ambiguous] == []
