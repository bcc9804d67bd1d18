"""Entities: found, checked, normalised; look-alikes of them not taken."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.observation import Entity
from companion.perception.entities import iban, mentions, phone
from tests.support.yardstick import within


def _found(text: str, entity: Entity, language: str = "") -> list[str]:
    return [one.value for one in mentions(text, language) if one.entity is entity]


@pytest.mark.parametrize(
    ("text", "language", "digits"),
    [
        ("ring +44 20 7946 0018 now", "", "442079460018"),
        ("ring +44 (0)20 7946 0018 now", "", "442079460018"),
        ("Call 0044 1632 960 001", "", "441632960001"),
        ("call us at (202) 555-0143", "", "12025550143"),
        ("call 1-800-555-0199 today", "", "18005550199"),
        ("Tel. 030 23125 001", "de", "493023125001"),
        ("our number 07700 900123", "en", "447700900123"),
        ("Call +１ 202 555 0143", "", "12025550143"),
        ("Call +1\u00a0202\u00a0555\u00a00143", "", "12025550143"),
        ("WhatsApp: +49-1512-3456789", "", "4915123456789"),
    ],
)
def test_phones(text: str, language: str, digits: str) -> None:
    assert _found(text, Entity.PHONE, language) == [digits]


@pytest.mark.parametrize(
    "text",
    ["on 2026-07-06 10:00", "order 123456789012", "order no. 20260706123", "costs $ 1,234,567.00", "v1.2.3.4567890",
     "192.0.2.1 and 10.20.30.40", "tracking 1Z999AA10123456784", "https://x.example/12025550143", "id=0441632960001"],
)  # fmt: skip
def test_other_numbers_are_no_phones(text: str) -> None:
    assert _found(text, Entity.PHONE) == []


def test_ibans_are_checked() -> None:
    assert iban("DE89 3704 0044 0532 0130 00") == "DE89370400440532013000"
    assert iban("DE89 3704 0044 0532 0130 01") == ""
    assert iban("XX89370400440532013000") == ""
    text = "Please pay to GB29 NWBK 6016 1331 9268 19 today, reference 12."
    assert _found(text, Entity.IBAN) == ["GB29NWBK60161331926819"]
    assert _found(text, Entity.PHONE) == []
    assert _found("iban de89370400440532013000.", Entity.IBAN) == ["DE89370400440532013000"]


def test_accounts() -> None:
    text = "Sort code: 20-00-00, account number: 55779911. Date 01-02-20."
    assert _found(text, Entity.ACCOUNT) == ["200000", "55779911"]


def test_wallets_are_checked() -> None:
    good = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"
    assert _found(f"send to {good} now", Entity.WALLET) == [good]
    assert _found(f"send to {good[:-1]}3 now", Entity.WALLET) == []
    segwit = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    assert _found(segwit.upper(), Entity.WALLET) == [segwit]
    assert _found(segwit[:-1] + "5", Entity.WALLET) == []
    ether = "0x52908400098527886E0F7030069857D2E4169EE7"
    assert _found(f"ETH {ether}", Entity.WALLET) == [ether.lower()]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("pay $1,299.99 now", "USD 1299.99"), ("1.299,99 € fällig", "EUR 1299.99"), ("GBP 500", "GBP 500"),
        ("$4.5 million", "USD 4500000"), ("12 345,00 EUR"[3:], "EUR 345"), ("0.05 BTC", "BTC 0.05"), ("£2", "GBP 2"),
        ("USD 10,000", "USD 10000"),
    ],
)  # fmt: skip
def test_amounts(text: str, amount: str) -> None:
    assert _found(text, Entity.AMOUNT) == [amount]


def test_addresses_and_domains() -> None:
    found = mentions("Write to June.Doe+x@Mail.Example.org.", "", ["shop.example", "shop.example"])
    assert [(one.entity, one.value) for one in found] == [
        (Entity.EMAIL, "june.doe+x@mail.example.org"), (Entity.DOMAIN, "shop.example"),
    ]  # fmt: skip


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_never_raises(text: str) -> None:
    mentions(text)
    phone(text)
    iban(text)


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "1",
        "DE89 ",
        "1-",
        "$1",
        "a@",
        "a.",
        "account ",
        "bc1q",
        "0x",
        "(1",
        "1 000 ",
        "+1",
        "12-34-56 ",
        "A1B2 ",
    ],
)
def test_time_is_bounded(unit: str) -> None:
    with within(0.5):
        mentions((unit * 20_000)[:20_000])
