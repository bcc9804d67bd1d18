"""Somebody claims to be family."""

from __future__ import annotations

import pytest

from tests.support.talk import signs

HI_MUM = (
    "Hi Mum, my phone broke so this is my new number, save it. I can't get into my bank app on this one and have a"
    " bill to pay by this evening. Can you transfer £1,250 for me? I'll pay you back on Monday x"
)


def test_the_whole_story() -> None:
    found = signs(HI_MUM)
    assert {"kin.claim", "kin.new_number", "kin.number_story", "kin.money", "ask.payment"} <= found.keys()
    assert "kin.cannot_call" not in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hello dad, this is my new number, delete the old one.", "kin.new_number"),
        ("Mum it's me, I dropped my phone in the sea. Text me on WhatsApp.", "kin.new_number"),
        ("Hi gran, it's your grandson. I was arrested and need money for bail.", "kin.emergency"),
        ("Hi mom, I had a car accident, can you send me money today?", "kin.money"),
        ("Hi dad, my microphone is broken, I can't call. New number for now.", "kin.cannot_call"),
    ],
)
def test_kin(text: str, name: str) -> None:
    assert signs(text).get(name, 0.0) >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Hi mum, dinner at seven? Love, Sam",
        "Hi dad, can you pick me up from the station at six?",
        "Our office has moved. We look forward to seeing you.",
        "Thanks mum, the cake was lovely. Dad ate it all.",
        "The phone in the kitchen is broken, the man comes on Monday.",
    ],
)
def test_ordinary_family(text: str) -> None:
    found = signs(text)
    assert not {"kin.new_number", "kin.money", "kin.emergency"} & found.keys()


def test_the_claim_may_stand_in_an_earlier_message() -> None:
    turns = (
        ("them", "Hi mum"),
        ("me", "Who is this?"),
        ("them", "My phone fell in the toilet, this is my new number"),
    )
    assert "kin.money" in signs("Can you pay a bill for me please? £900", turns=turns)
