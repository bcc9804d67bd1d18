"""What is asked of the reader, and what only sounds like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.perception.detectors import asks
from tests.support.talk import evidence, signs, talk


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Send me the verification code you just got.", "ask.code"),
        ("What is the code? Tell me the code.", "ask.code"),
        ("You need to provide your card number and CVV.", "ask.card"),
        ("You are required to confirm your bank details.", "ask.bank_details"),
        ("Do not forget to send me your password.", "ask.password"),
        ("If you do not send your password, the mailbox closes.", "ask.password"),
        ("Kindly send a copy of your passport.", "ask.identity"),
        ("Enter your 12 word recovery phrase to sync your wallet.", "ask.wallet_secret"),
        ("Please verify your account today.", "ask.verify_account"),
        ("Please transfer £500 to this account.", "ask.payment"),
        ("Go to the store and buy Steam gift cards.", "ask.gift_card"),
        ("Send 0.2 BTC to the address below.", "ask.crypto"),
        ("Please install this app to protect your phone.", "ask.install"),
        ("Download TeamViewer and tell me the number.", "ask.remote_control"),
        ("Please enable editing and macros.", "ask.enable_content"),
        ("Please open the attached document.", "ask.open_file"),
        ("Call us on +44 20 7946 0018.", "ask.call"),
        ("Add me on WhatsApp.", "ask.move_channel"),
        ("Reply to claims.desk@office.example", "ask.reply_elsewhere"),
        ("Send me your cell phone number.", "ask.phone_number"),
        ("Click here: https://example.com/x", "ask.follow_link"),
    ],
)
def test_asked(text: str, name: str) -> None:
    assert signs(text).get(name, 0.0) >= 0.5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Never share your code with anyone.", "ask.code"),
        ("Do not send the code to anybody.", "ask.code"),
        ("We will send the code to your phone.", "ask.code"),
        ("Our staff will never ask you to send a code.", "ask.code"),
        ("Fraudsters may ask you to tell them the code we sent.", "ask.code"),
        ("Your security code is 114223. It is valid for ten minutes.", "ask.code"),
        ("Don't give your password to anyone.", "ask.password"),
        ("We never ask customers to enter their card number by e-mail.", "ask.card"),
        ("I sent you the bank details last week.", "ask.bank_details"),
        ("We have received your payment of £62.50. Thank you.", "ask.payment"),
        ("She bought a gift card for her sister.", "ask.gift_card"),
        ("We transferred £500 to your account.", "ask.payment"),
        ("Never install AnyDesk when a stranger rings.", "ask.remote_control"),
        ("He writes to me on WhatsApp.", "ask.move_channel"),
    ],
)
def test_not_asked(text: str, name: str) -> None:
    assert name not in signs(text)


def test_a_notice_that_only_brings_a_code_is_calm() -> None:
    found = signs("Your verification code is 481920. Never share this code with anyone.")
    assert {"ask.code_notice", "ask.warns_against"} <= found.keys()
    assert not [name for name in found if name not in ("ask.code_notice", "ask.warns_against")]


def test_fine_words_do_not_calm_a_demand() -> None:
    """Who warns in one line and asks in the next gets no credit for the warning."""
    found = signs("We will never ask for your PIN. To keep your card please enter your card number here.")
    assert "ask.warns_against" not in found
    assert "ask.card" in found


def test_the_own_route_calms_only_without_a_link() -> None:
    assert "ask.own_route" in signs("Please log in as usual and look at your messages.")
    assert "ask.own_route" not in signs("Please log in as usual and look at https://example.com/messages for more.")


def test_what_the_person_wrote_is_not_asked_of_them() -> None:
    turns = (("me", "Send me the code you got"), ("them", "Which one?"))
    assert "ask.code" not in signs("I do not have any.", turns=turns)


def test_quotations_lie_where_their_spans_say() -> None:
    text = "Hello \u200bthere.\nPl\u00e9ase s\u0435nd me the c\u043ede now. Thank you."
    spans = 0
    for one in evidence(talk(text, subject="Enter your password")):
        for fact in one.facts:
            assert fact.span is not None
            source = text if fact.span.part == "text" else "Enter your password"
            assert fact.text == " ".join(source[fact.span.start : fact.span.end].split())
            spans += 1
    assert spans >= 2


@given(st.text(max_size=200), st.lists(st.sampled_from(["send", "code", "never", "your", "\n", "https://a.example"])))
def test_never_raises(text: str, words: list[str]) -> None:
    for one in evidence(talk(text + " ".join(words), subject=text[:20])):
        assert 0 < one.strength <= 1


def test_every_calming_sign_calms() -> None:
    calm = {one.name for one in asks.DETECTOR.indicators if one.weight < 0}
    assert calm == {"ask.warns_against", "ask.own_route", "ask.no_action", "ask.code_notice"}
