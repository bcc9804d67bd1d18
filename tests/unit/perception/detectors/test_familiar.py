"""Comparisons with the past."""

from __future__ import annotations

import json

import pytest

from companion.domain.observation import (
    Acquaintance,
    CaseView,
    Entity,
    History,
    Kind,
    Mention,
    Observation,
    Related,
)
from companion.perception.inspecting import compare
from tests.support.mail import observed, raw_mail, vouched

NOW = 1_783_332_000.0
YEAR = 365 * 86_400.0
JUNE = Acquaintance("june@friends.example", "June Doe", NOW - YEAR, NOW - 86_400, 40, 12, 9, ("June Doe",), True)
SHOP = Acquaintance("news@shop.example", "Shop", NOW - 2 * YEAR, NOW - 86_400, 90)
OLD_IBAN, NEW_IBAN = "DE89370400440532013000", "GB29NWBK60161331926819"


def found(observation: Observation, **history: object) -> dict[str, float]:
    return {
        one.indicator.name: one.strength
        for one in compare(observation, History(mail_seen=500, **history))  # type: ignore[arg-type]
    }


def letter(text: str = "Hello", **fields: object) -> Observation:
    return observed(raw_mail(text, **fields))  # type: ignore[arg-type]


def test_a_person_without_a_past_hears_nothing() -> None:
    for data in (raw_mail(), raw_mail(sender="Stranger <x@evil.example>", subject="Re: hi")):
        assert compare(observed(data), History()) == ()


def test_a_known_and_confirmed_correspondent_calms() -> None:
    known = found(letter(headers=vouched("friends.example")), sender=JUNE, contacts=(JUNE,))
    assert known["familiar.known"] == 1.0
    assert "familiar.first_contact" not in known


def test_nothing_vouches_for_them_less_calm() -> None:
    plain = Acquaintance("june@friends.example", "June Doe", NOW - YEAR, NOW, 40, 12, 9)
    assert found(letter(), sender=plain, contacts=(plain,))["familiar.known"] < 1.0


def test_a_forged_known_sender_does_not_calm() -> None:
    forged = found(letter(headers=vouched("evil.example", dkim="fail", dmarc="fail")), sender=JUNE, contacts=(JUNE,))
    assert "familiar.known" not in forged
    assert forged["familiar.forged_contact"] == 1.0


def test_bulk_with_years_of_history_calms() -> None:
    data = letter(sender="Shop <news@shop.example>", headers=vouched("shop.example"))
    assert found(data, sender=SHOP)["familiar.heard_often"] == 1.0


def test_first_contact_grows_with_experience() -> None:
    stranger = letter(sender="Stranger <x@evil.example>")
    assert found(stranger)["familiar.first_contact"] == 1.0
    little = compare(stranger, History(mail_seen=20))
    assert [one.strength for one in little if one.indicator.name == "familiar.first_contact"] == [0.1]


@pytest.mark.parametrize(
    "address",
    ["june@fr1ends.example", "june@friend.example", "june@friends-mail.example", "june@frіends.example"],
)
def test_lookalike_of_a_contact(address: str) -> None:
    imitation = found(letter(sender=f"June Doe <{address}>"), contacts=(JUNE,))
    assert imitation["familiar.lookalike"] == 1.0


def test_namesake() -> None:
    assert found(letter(sender="Doe, June <x99@gmail.com>"), contacts=(JUNE,))["familiar.name_of_contact"] == 1.0
    # Another mailbox in the same house, or a first name alone, is nothing.
    assert "familiar.name_of_contact" not in found(letter(sender="June Doe <jd@friends.example>"), contacts=(JUNE,))
    assert "familiar.name_of_contact" not in found(letter(sender="June <x@gmail.com>"), contacts=(JUNE,))


def test_new_reply_address_of_a_known_sender() -> None:
    diverted = letter(headers=["Reply-To: june.doe.private@gmail.com"])
    assert found(diverted, sender=JUNE, contacts=(JUNE,))["familiar.reply_new"] == 1.0
    partner = Acquaintance("june.doe.private@gmail.com", sent=3)
    assert "familiar.reply_new" not in found(diverted, sender=JUNE, contacts=(JUNE, partner))


def test_another_name_at_a_known_address() -> None:
    assert "familiar.new_name" in found(letter(sender="Accounts <june@friends.example>"), sender=JUNE)
    assert "familiar.new_name" not in found(letter(sender="June D. <june@friends.example>"), sender=JUNE)


def test_threads() -> None:
    claimed = letter(subject="Re: our talk", headers=["In-Reply-To: <0@a.example>"])
    assert found(claimed)["familiar.unknown_thread"] == 1.0
    assert "familiar.known_thread" in found(claimed, sender=JUNE, thread_known=True)
    assert "familiar.unknown_thread" not in found(claimed, sender=JUNE, thread_known=True)


def test_accounts() -> None:
    before = (Mention(Entity.IBAN, OLD_IBAN),)
    changed = found(letter(f"Our bank changed, please pay to {NEW_IBAN}"), sender=JUNE, payees=before)
    assert changed["familiar.new_account"] == 1.0
    same = found(letter(f"Please pay to {OLD_IBAN} as ever"), sender=JUNE, payees=before)
    assert "familiar.new_account" not in same
    assert same["familiar.same_account"] == 1.0
    assert "familiar.new_account" not in found(letter(f"Please pay to {NEW_IBAN}"), sender=JUNE)


def test_numbers() -> None:
    before = (Mention(Entity.PHONE, "442079460018"),)
    assert found(letter("Ring me on +44 7700 900123"), sender=JUNE, phones=before)["familiar.new_number"] == 1.0
    assert "familiar.new_number" not in found(letter("Ring 020 7946 0018"), sender=JUNE, phones=before)


def test_domains() -> None:
    linked = letter("see https://holiday.example/x")
    assert "familiar.known_domains" in found(linked, sender=JUNE, domains_seen=("holiday.example",))
    assert "familiar.new_domains" in found(linked, sender=JUNE)
    # Where anybody can put up a page, having been there before says nothing.
    free = letter("see https://x.pages.dev/x")
    assert "familiar.known_domains" not in found(free, sender=JUNE, domains_seen=("x.pages.dev",))


def test_the_same_affair() -> None:
    earlier = Related("other", "d", Kind.MESSAGE, NOW - 60, "warn", 0.97, Mention(Entity.PHONE, "442079460018"))
    assert found(letter(), case=CaseView("c", NOW - 60, (earlier,)))["familiar.after_warning"] == 0.97


def test_messages() -> None:
    data = json.dumps({"sender": "+44 7700 900123", "text": "Hi mum"}).encode()
    assert "familiar.first_contact" in found(observed(data, Kind.MESSAGE))


def test_a_link_to_a_lookalike_of_a_contact() -> None:
    words = "<p>Please see <a href='https://frieends.example/bill'>the bill</a>.</p>"
    assert found(letter(html=words), contacts=(JUNE,))["familiar.link_lookalike"] == 1.0
    seen = found(letter(html=words), contacts=(JUNE,), domains_seen=("frieends.example",))
    assert "familiar.link_lookalike" not in seen
    honest = "<p>Please see <a href='https://friends.example/bill'>the bill</a>.</p>"
    assert "familiar.link_lookalike" not in found(letter(html=honest), contacts=(JUNE,))
