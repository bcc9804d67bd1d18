"""How and to whom money should go."""

from __future__ import annotations

import pytest

from tests.support.talk import evidence, signs, talk

IBAN = "GB94 BARC 1020 1530 0934 59"
WALLET = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our bank details have changed. Please pay the invoice to the new account.", "payment.changed_details"),
        ("From now on please use the new account below for all payments.", "payment.changed_details"),
        ("Change my direct deposit before the next payroll.", "payment.changed_details"),
        ("Pay the processing fee and the inheritance fund is released.", "payment.upfront_fee"),
        ("We refunded you too much, please send the difference back.", "payment.overpaid"),
        ("Move your money to the safe account now, says the police.", "payment.safe_account"),
        ("A courier will collect the cash from you. Pay attention to the police officer.", "payment.safe_account"),
        ("Send the money by Western Union.", "payment.unusual_way"),
        ("Your parcel is held. Pay the fee of £1.99.", "payment.small_fee"),
        ("Your invoice is overdue, please pay immediately.", "payment.overdue"),
    ],
)
def test_payment(text: str, name: str) -> None:
    assert signs(text).get(name, 0.0) >= 0.5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our opening hours have changed.", "payment.changed_details"),
        ("Your bank details are unchanged, you need not do anything.", "payment.changed_details"),
        ("We never ask you to move your money to a safe account.", "payment.safe_account"),
        ("I paid back the rest, thank you for waiting.", "payment.overpaid"),
        ("The fee for the course is £90.", "payment.small_fee"),
        ("Tickets cost £1.99 at the door.", "payment.small_fee"),
        ("You can get money at Western Union on Main Street.", "payment.unusual_way"),
    ],
)
def test_no_payment(text: str, name: str) -> None:
    assert name not in signs(text)


def test_an_account_is_quoted_only_where_something_is_to_be_paid() -> None:
    found = {one.indicator.name: one for one in evidence(talk(f"Please pay invoice 7 over £900.00 to IBAN {IBAN}."))}
    assert found["payment.account_given"].facts[0].text == IBAN.replace(" ", "")
    assert "payment.account_given" not in signs(f"The text {IBAN} is used in the lesson.")


def test_a_wallet_to_pay_to() -> None:
    found = {one.indicator.name: one for one in evidence(talk(f"Send 0.1 bitcoin to {WALLET}."))}
    assert found["payment.wallet_given"].facts[0].text == WALLET


def test_sums_that_differ() -> None:
    assert "payment.amounts_differ" in signs("The balance is £90.00.", subject="Invoice over £70.00")
    assert "payment.amounts_differ" not in signs("The balance is £1,270.50.", subject="Invoice over £1270.50")
    assert "payment.amounts_differ" not in signs("Thank you.", subject="Invoice over £70.00")
