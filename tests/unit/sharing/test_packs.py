"""Packs: whole or refused, from somebody known or refused, and nothing in them that runs or leads anywhere."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import wire
from companion.domain.errors import Misconfigured, Rejected
from companion.domain.packs import Change, Introduction, Pack
from companion.sharing import packs, signed

AMIR, MALLORY = (Ed25519PrivateKey.from_private_bytes(bytes([n] * 32)) for n in (1, 2))
KEY = packs.fingerprint(signed.public_hex(AMIR))
LIST = """
# Mum's people
person: Ann Example; Ann@example.org; +44 20 7946 0000
person: Uncle Bo; bo@example.net; never asks for money
organisation: Mum's Bank; friendlybank.example; 0800 555 0100; never rings about a card
"""
PACK = Pack("Mum's people and bank", "Amir", 1_790_000_000.0, packs.parse(LIST))


def refused(data: bytes, reason: str) -> None:
    with pytest.raises(Rejected) as caught:
        packs.read(data)
    assert str(caught.value) == f"pack.{reason}"


def test_a_list_that_a_person_wrote_becomes_entries() -> None:
    ann, bo, bank = PACK.entries
    assert ann == Introduction("Ann Example", False, ("ann@example.org",), ("+44 20 7946 0000",))
    assert bo == Introduction("Uncle Bo", False, ("bo@example.net",), (), "never asks for money")
    assert bank == Introduction(
        "Mum's Bank", True, ("friendlybank.example",), ("0800 555 0100",), "never rings about a card"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Ann Example; ann@example.org",
        "friend: Ann; ann@example.org",
        "person: ; ann@example.org",
        "person: Ann",
        "person: Ann; see https://example.org",
        "person: Ann; www.example.org/pay me",
        "person: A\u202enn; ann@example.org",
        "person: " + "A" * 81 + "; ann@example.org",
    ],
)
def test_a_line_that_makes_no_sense_is_named(line: str) -> None:
    with pytest.raises(Misconfigured, match=r"^pack\.line:2$"):
        packs.parse("# mine\n" + line)


def test_a_pack_comes_back_as_it_was_made() -> None:
    data = packs.write(PACK, AMIR)
    pack, name, key = packs.read(data)
    assert pack == PACK
    assert key == KEY
    assert len(name) == 16
    assert [len(group) for group in key.split(" ")] == [5] * 5
    assert b"Mum's Bank" in data, "anybody can read it before taking it"


@given(st.data())
def test_a_changed_byte_anywhere_is_refused(data: st.DataObject) -> None:
    raw = bytearray(packs.write(PACK, AMIR))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Rejected, match=r"^pack\.(tampered|other_kind)$"):
        packs.read(bytes(raw))


@given(st.binary(max_size=300))
def test_noise_is_no_pack(data: bytes) -> None:
    refused(data, "other_kind")


def test_what_does_not_belong_into_a_pack_is_refused_even_if_signed() -> None:
    ann = PACK.entries[0]
    bad = [
        replace(ann, name="Ann\u202egpj.exe"),
        replace(ann, name="https://example.org"),
        replace(ann, note="pay at www.example.org"),
        replace(ann, note="line\nbreak"),
        replace(ann, addresses=("ann@example.org/../x",)),
        replace(ann, addresses=("*@example.org",)),
        replace(ann, addresses=tuple(f"a{n}@example.org" for n in range(11))),
        replace(ann, numbers=("call me",)),
        replace(ann, addresses=(), numbers=(), note=""),
    ]
    for entry in bad:
        pack = replace(PACK, entries=(entry,))
        with pytest.raises(Rejected, match=r"^pack\.unsound$"):
            packs.write(pack, AMIR)
        refused(signed.sign(packs.KIND, json.dumps(wire.encode(pack)).encode(), AMIR), "unsound")
    refused(signed.sign(packs.KIND, b"[]", AMIR), "unsound")
    refused(signed.sign(packs.KIND, b"\xff", AMIR), "unsound")
    refused(signed.sign(packs.KIND, json.dumps({**wire.encode(PACK), "run": "x"}).encode(), AMIR), "unsound")
    refused(packs.write(PACK, AMIR) + b" " * signed.MAX_BYTES, "too_large")
    refused(signed.sign("companion bundle 1", b"{}", AMIR), "other_kind")


def test_an_unknown_key_is_refused_until_it_is_read_aloud() -> None:
    offer = packs.offer(packs.write(PACK, AMIR), {}, ())
    assert offer.known == ""
    with pytest.raises(Rejected, match=r"^pack\.unknown_key$"):
        packs.take(offer, [1], "", 5.0)
    with pytest.raises(Rejected, match=r"^pack\.wrong_key$"):
        packs.take(offer, [1], packs.fingerprint(signed.public_hex(MALLORY)), 5.0)
    taken = packs.take(offer, [1, 3, 3], KEY.replace(" ", "-"), 5.0)
    assert taken.entries == (PACK.entries[0], PACK.entries[2]), "five of six, as ticked"
    assert (taken.maker, taken.key, taken.at) == ("Amir", KEY, 5.0)


def test_a_known_key_speaks_under_the_name_it_was_taken_by() -> None:
    offer = packs.offer(packs.write(replace(PACK, maker="Your bank"), AMIR), {KEY: "Amir"}, ())
    assert offer.known == "Amir"
    assert packs.take(offer, [1], "", 5.0).maker == "Amir"
    other = packs.offer(packs.write(PACK, MALLORY), {KEY: "Amir"}, ())
    assert other.known == "", "the name in the file is worth nothing"


@pytest.mark.parametrize("ticked", [[], [0], [4], [1, 99], [-1]])
def test_only_entries_that_are_there_can_be_taken(ticked: list[int]) -> None:
    offer = packs.offer(packs.write(PACK, AMIR), {KEY: "Amir"}, ())
    with pytest.raises(Rejected, match=r"^pack\.no_such_entry$"):
        packs.take(offer, ticked, "", 5.0)


def test_the_difference_says_what_is_new_the_same_and_otherwise() -> None:
    first = packs.take(packs.offer(packs.write(PACK, AMIR), {KEY: "Amir"}, ()), [1, 2], "", 5.0)
    moved = replace(PACK.entries[1], addresses=("bo@example.com",))
    later = replace(PACK, entries=(PACK.entries[0], moved, PACK.entries[2]))
    same, other, new = packs.offer(packs.write(later, AMIR), {KEY: "Amir"}, (first,)).entries
    assert (same.change, other.change, new.change) == (Change.SAME, Change.DIFFERS, Change.NEW)
    assert other.before == PACK.entries[1]
    assert other.maker == "Amir"
