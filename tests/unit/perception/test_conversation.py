"""A conversation as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.judgement import Stage
from companion.perception.detectors.conversation import stage
from tests.support.talk import evidence, signs, talk

THEM, ME = "them", "me"
ROMANCE = (
    (THEM, "Good morning my dear, I was thinking of you all night"),
    (ME, "Good morning, how is the weather there?"),
    (THEM, "Cold on the rig. I love you, you make me so happy"),
    (ME, "When can we video call?"),
    (THEM, "I can't video call, my camera is broken, when my contract is over we meet in person soon"),
    (ME, "I am not sure about this"),
)


def test_warmth_then_money() -> None:
    found = signs("I need your help with the hospital bill, can you send money?", turns=ROMANCE)
    assert {"conversation.rapport", "conversation.never_met", "conversation.money_story"} <= found.keys()
    assert "conversation.persists" in found


def test_warmth_then_a_platform() -> None:
    turns = ((THEM, "Good morning dear"), (ME, "Hello"), (THEM, "I miss you my love, thinking of you"))
    found = signs("Open an account on the platform, my uncle will teach you crypto trading", turns=turns)
    assert "conversation.platform" in found


def test_a_fee_before_the_money_comes_back() -> None:
    turns = ((THEM, "Your trading account has grown"), (ME, "I want to withdraw"), (THEM, "It is crypto, very safe"))
    assert "conversation.withdrawal_fee" in signs("Pay the tax first to withdraw your funds", turns=turns)


def test_pressure_that_grows() -> None:
    turns = (
        (THEM, "Hello, how are you?"),
        (THEM, "Here is the plan for the week"),
        (ME, "Fine"),
        (THEM, "You must act immediately"),
        (THEM, "Do it right now or you will be arrested"),
    )
    assert "conversation.escalation" in signs("Last chance, pay within 1 hour", turns=turns)


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (
            ((THEM, "Hi, is the bike still there?"), (ME, "Yes, it is"), (THEM, "Great")),
            "I can come on Sunday at ten",
        ),
        (
            ((THEM, "Good morning dear"), (ME, "Morning!"), (THEM, "Love you, see you tonight")),
            "Can you bring bread?",
        ),
    ],
)
def test_ordinary_conversations(turns: tuple[tuple[str, str], ...], last: str) -> None:
    found = {name for name in signs(last, turns=turns) if name.startswith("conversation.")}
    assert found <= {"conversation.rapport"}


def test_one_message_is_no_conversation() -> None:
    assert not [name for name in signs("My love, send money for the visa") if name.startswith("conversation.")]


def test_stages_follow_the_con() -> None:
    said = (
        ("See you on Sunday.", Stage.NONE),
        ("You have been selected out of thousands.", Stage.HOOK),
        ("Add me on WhatsApp.", Stage.RAPPORT),
        ("Please transfer £500 to this account.", Stage.ASK),
        ("Verify your account within 48 hours or it will be suspended.", Stage.PRESSURE),
        ("If the bank asks, say it is for a holiday.", Stage.EXTRACTION),
    )
    assert [stage(evidence(talk(text))) for text, _ in said] == [step for _, step in said]


@given(st.lists(st.tuples(st.sampled_from([THEM, ME]), st.text(max_size=60)), max_size=8), st.text(max_size=60))
def test_never_raises(turns: list[tuple[str, str]], last: str) -> None:
    for one in evidence(talk(last, turns=turns)):
        assert 0 < one.strength <= 1
