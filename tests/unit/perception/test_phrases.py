"""The phrase engine: grammar, folding, places in the original, bounds."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.perception.lexicon import LANGUAGES, lexicon
from companion.perception.phrases import MAX_CHARACTERS, Document, Language, Lexicon
from companion.perception.tokens import fold
from tests.support.yardstick import check, grows


def _lexicon(**concepts: str) -> Lexicon:
    return Lexicon([Language("xx", concepts=concepts)])


def _quotes(document: Document, concept: str) -> list[str]:
    return [document.text_of(start, end - 1)[1] for start, end in document.find(concept)]


def _found(phrases: str, text: str) -> list[str]:
    return _quotes(_lexicon(it=phrases).read((("text", text),)), "it")


@pytest.mark.parametrize(
    ("phrases", "text", "quotes"),
    [
        ("send the code", "Please send the code.", ["send the code"]),
        ("send the code", "Please send code.", []),
        ("send|give the code", "give the code", ["give the code"]),
        ("send the? code", "send code", ["send code"]),
        ("send the? code", "send the code", ["send the code"]),
        ("verif* it", "verification it", ["verification it"]),
        ("on_hold|frozen now", "It is on hold now", ["on hold now"]),
        ("on_hold|frozen now", "It is frozen now", ["frozen now"]),
        ("on_hold|frozen now", "It is hold now", []),
        ("send .. code", "send me that new code", ["send me that new code"]),
        ("send .. code", "send me that nice new code", []),
        ("send .. code", "send it, the code", ["send it, the code"]),
        ("send .. code", "I will send. Code is law", []),
        ("send, code", "send a code", ["send", "code"]),
        ("send|\n   give me", "give me", ["give me"]),
        ("send\ngive", "give", ["give"]),
        ("pay #money", "pay £1,250.50 now", ["pay £1,250.50"]),
        ("pay #money", "pay 200 euros now", ["pay 200 euros"]),
        ("call #phone", "call +44 20 7946 0018 now", ["call +44 20 7946 0018"]),
        ("see #url", "see www.example.com/a?b=c", ["see www.example.com/a?b=c"]),
        ("write #mail", "write a.b@example.org", ["write a.b@example.org"]),
        ("in #number hours", "in 24 hours", ["in 24 hours"]),
        ("in #number hours", "in 24% hours", ["in 24% hours"]),
        ("#number% daily", "earn 20% daily", ["20% daily"]),
        ("#number% daily", "earn 3,5\u00a0% daily", ["3,5\u00a0% daily"]),
        ("#number% daily", "earn 20 daily", []),
        ("#number% daily", "earn $20 daily", []),
        ("give #number% of", "give 10 % of it", ["give 10 % of"]),
        ("don t", "Don\u2019t", ["Don\u2019t"]),
        ("send, send me", "send me", ["send me"]),
    ],
)
def test_grammar(phrases: str, text: str, quotes: list[str]) -> None:
    assert _found(phrases, text) == quotes


@pytest.mark.parametrize(
    "disguised",
    [
        "VERIFY YOUR ACCOUNT",
        "v\u0435rify y\u043eur acc\u043eunt",
        "ver\u200bify your ac\u00adcount",
        "v\u00e9rify yo\u00fcr acc\u00f4unt",
        "ve\u0301rify your account",
        "\uff56\uff45\uff52\uff49\uff46\uff59 your account",
        "\U0001d42f\U0001d41e\U0001d42b\U0001d422\U0001d41f\U0001d432 your account",
        "ver1fy y0ur acc0unt",
        "verify\u00a0your\u2003account",
        "ver\x01ify your account",
    ],
)
def test_disguises_are_seen_through(disguised: str) -> None:
    found = _found("verify your account", "Now " + disguised)
    assert len(found) == 1
    assert disguised.startswith(found[0])


def test_a_wrapped_line_goes_on_and_a_short_one_ends() -> None:
    wrapped = "we ask every customer of ours once again to send\nthe code to the desk"
    assert _found("send the code", wrapped) == ["send\nthe code"]
    assert _found("send the code", "send\nthe code") == []
    assert _found("send the code", "we ask every customer of ours once again to send\n\nthe code to the desk") == []


@given(
    st.lists(
        st.sampled_from(
            ["verify", "ACCOUNT", "y\u043eur", "x\u200by", ",", ". ", "\n", "5", "\u00df", "$5", "\u4f60"]
        )
    )
)
def test_places_map_back_to_the_original(pieces: list[str]) -> None:
    text = " ".join(pieces)
    document = _lexicon(it="verify, account, your, xy").read((("text", text),))
    quotes = _quotes(document, "it")
    known = {"verify": "verify", "ACCOUNT": "account", "y\u043eur": "your", "x\u200by": "xy"}
    assert [fold(quote)[0] for quote in quotes] == [known[piece] for piece in pieces if piece in known]


@given(st.text(max_size=300))
def test_folding_keeps_places(text: str) -> None:
    folded, places = fold(text)
    origin = range(len(text)) if places is None else places
    assert len(folded) == len(origin)
    assert list(origin) == sorted(set(origin))
    assert fold(folded)[0] == folded


@given(st.lists(st.text(max_size=120), max_size=4))
def test_reads_anything(texts: list[str]) -> None:
    document = lexicon().read([(f"turn:{number}", text) for number, text in enumerate(texts)])
    total = len(document.part)
    assert len(document.sentences) == len(document.clauses) == total
    for hits in document.hits.values():
        assert hits == sorted(hits)
        for start, end in hits:
            assert 0 <= start < end <= total
            name, quote, begin, stop = document.text_of(start, end - 1)
            assert dict(document.parts)[name][begin:stop] == quote != ""


def test_the_newest_text_is_read_when_there_is_too_much() -> None:
    document = lexicon().read((("turn:0", "old gift card " * 5_000), ("text", "verify your account")))
    assert sum(len(text) for _, text in document.parts) <= MAX_CHARACTERS
    assert document.parts[-1] == ("text", "verify your account")


def test_other_languages_stay_out_of_a_text_that_is_clearly_one() -> None:
    one = Language("aa", "the and you your of to", {"it": "gift"})
    other = Language("bb", "der die und das nicht", {"it": "angst"})
    both = Lexicon([one, other])
    long = "the gift and the angst of you and your friends to the end"
    assert _quotes(both.read((("text", long),)), "it") == ["gift"]
    assert _quotes(both.read((("text", long),), "bb"), "it") == ["gift", "angst"]
    assert _quotes(both.read((("text", "gift angst"),)), "it") == ["gift", "angst"]


def test_what_was_read_before_changes_nothing() -> None:
    text = "Verify your account within 24 hours or it will be closed. Send me the code."
    fresh = Lexicon(LANGUAGES).read((("text", text),)).hits
    used = Lexicon(LANGUAGES)
    for start in range(0, 60_000, 2_000):
        used.read((("text", " ".join(f"word{number} send" for number in range(start, start + 2_000))),))
    assert used.read((("text", text),)).hits == fresh


HOSTILE = [
    "a", "1 ", "a.", "a-", "@", "$1 ", "(", "re: ", "\n", "\u200b", "\U0001d40f", "send me the ", "if you do not ",
    "a@b.", "+1 ", "http://", "www.", "we will never ", "1,", "x" * 50 + " ",
]  # fmt: skip


def _cost(text: str) -> float:
    best = 9.0
    for _ in range(3):
        started = time.process_time()
        lexicon().read((("text", text),))
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_costs_twice_the_time(piece: str) -> None:
    half = (piece * 12_000)[:11_000]
    grows(lambda size: _cost((half + half)[:size]), len(half), 2 * len(half), 3.2, 0.004)
    check(_cost(half + half), 0.2)


def test_an_ordinary_text_costs_a_millisecond() -> None:
    """The bound is wide, because machines that run tests are slow and busy; 2,000 characters take some 0.5 ms."""
    text = (
        "Thank you for the lovely evening. We hope to see you again on Sunday at the lake, if it does not rain. " * 20
    )
    _cost(text[:2_000])
    assert _cost(text[:2_000]) < 0.006
