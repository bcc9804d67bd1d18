"""A person's contacts as names that others imitate: found among two thousand, never mistaken for themselves."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.observation import Acquaintance
from companion.perception.neighbours import Circle

BAKER = Acquaintance("june@bakery-miller.example", "June Doe", received=9, sent=4, replied=2)
CLERK = Acquaintance("clerk@wolfram-tiles.test", "Clerk", received=12)
FRIEND = Acquaintance("rosalind.w@gmail.com", "Rosalind", received=3, sent=3)
ONCE = Acquaintance("once@harbourlight.example", "Once", received=1)


def circle(*people: Acquaintance) -> Circle:
    made = Circle()
    made.update(people or (BAKER, CLERK, FRIEND, ONCE))
    return made


@pytest.mark.parametrize(
    ("host", "who"),
    [
        ("bakery-miler.example", BAKER),
        ("bakery-mi1ler.example", BAKER),
        ("bakerymiller.example", BAKER),
        ("mail.bakery-millar.test", BAKER),
        ("bakеry-miller.example", BAKER),
        ("wolfrarn-tiles.test", CLERK),
        ("wolfram-tilse.test", CLERK),
        ("wolfram-tiles-invoice.example", CLERK),
        ("invoicewolfram-tiles.example", CLERK),
        ("wolfram-tiles.evil.example", CLERK),
        ("gmial.example", FRIEND),
        ("bakery-miller.example", None),
        ("shop.bakery-miller.example", None),
        ("gmail.com", None),
        ("harbourlight-pay.example", None),
        ("harborlight.example", None),
        ("gardenclub.example", None),
        ("localhost", None),
        ("192.0.2.7", None),
        ("", None),
    ],
)
def test_hosts(host: str, who: Acquaintance | None) -> None:
    found = circle().host(host)
    assert found == who


@pytest.mark.parametrize(
    ("address", "who"),
    [
        ("june@bakery-miler.example", BAKER),
        ("rosalind.vv@gmail.com", None),
        ("rosalind.vw@gmail.com", FRIEND),
        ("rosalnid.w@gmail.com", FRIEND),
        ("rosalind.w@gmail.com", None),
        ("someone@gmail.com", None),
        ("june@bakery-miller.example", None),
        ("other@bakery-miller.example", None),
        ("no address", None),
        ("@", None),
    ],
)
def test_senders(address: str, who: Acquaintance | None) -> None:
    assert circle().sender(address) == who


def test_short_names_need_a_finger_and_the_same_ending() -> None:
    short = circle(Acquaintance("a@acme.example", sent=1))
    assert short.host("amce.example") is not None
    assert short.host("acne.example") is not None
    assert short.host("acne.test") is None
    assert short.host("acxe.example") is None


def test_who_is_gone_is_imitated_no_more() -> None:
    made = circle()
    made.update((CLERK,))
    assert made.host("bakery-miler.example") is None
    assert made.host("wolfram-tilse.test") == CLERK
    made.update(())
    assert made.host("wolfram-tilse.test") is None
    assert not made._places, "nothing is kept of people who are gone"


def test_what_is_newly_known_of_somebody_counts() -> None:
    made = circle(ONCE)
    assert made.host("harborlight.example") is None
    made.update((Acquaintance(ONCE.address, "Once", received=5),))
    assert made.host("harborlight.example") is not None


@settings(max_examples=200, deadline=None)
@given(st.from_regex(r"[a-z]{5,18}", fullmatch=True), st.data())
def test_every_slip_of_a_contact_is_found(label: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(label) - 1))
    char = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    made = circle(Acquaintance(f"a@{label}.example", sent=1))
    for other in (label[:place] + label[place + 1 :], label[:place] + char + label[place + 1 :],
                  label[:place] + char + label[place:]):  # fmt: skip
        found = made.host(f"{other}.example")
        assert (found is not None) == (other != label)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=5))
def test_any_text_is_looked_up(text: str, addresses: list[str]) -> None:
    made = Circle()
    made.update(tuple(Acquaintance(one, sent=1) for one in addresses))
    made.host(text)
    made.sender(text)
    for one in addresses:
        assert made.sender(one) is None or "@" not in one


def test_among_two_thousand_a_look_up_costs_little() -> None:
    people = tuple(Acquaintance(f"p{n}@firm-{n * 7919:x}-works.example", sent=1) for n in range(2000))
    made = circle(*people)
    began = time.process_time()
    for number in range(200):
        made.host(f"shop{number}.stranger-{number * 31:x}.example")
    assert (time.process_time() - began) / 200 < 0.002
    began = time.process_time()
    for number in range(20):
        made.update((*people[1:], Acquaintance(f"q{number}@new-{number}.example", sent=1)))
    assert (time.process_time() - began) / 20 < 0.02
