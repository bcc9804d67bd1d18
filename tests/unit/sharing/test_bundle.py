"""Publications: only what is signed, sound and newer is believed, and only towards wariness."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.errors import Rejected
from companion.sharing import signed
from companion.sharing.bundle import (
    BUNDLE,
    CLIP,
    Bundle,
    Change,
    PublishedKey,
    Rate,
    Reliability,
    Trust,
    accept,
    publication,
    sign_bundle,
    sign_change,
    warier,
    write,
)

NOW = 1_790_000_000.0
DAY = 86_400.0
KEYS = [Ed25519PrivateKey.from_private_bytes(bytes([n] * 32)) for n in range(1, 5)]
NAMES = [signed.public_hex(key) for key in KEYS]
PLAIN = Bundle(
    serial=7,
    issued=NOW - DAY,
    expires=NOW + 20 * DAY,
    sealing=(PublishedKey(1, "ab" * 32),),
    effort=7,
    models=("3", "2"),
    reliabilities=(
        Reliability("link.lookalike", 0.2, 0.1, 0.4, 900),
        Reliability("bulk.own_list", -0.4, -0.6, -0.3, 800),
        Reliability("future.sign_of_tomorrow", 0.3, 0.2, 0.4, 800),
    ),
    rates=(Rate("romance", 0.1, 0.05, 0.2, 500),),
)
TRUST = Trust((NAMES[0],))


def served(bundle: Bundle = PLAIN, key: Ed25519PrivateKey = KEYS[0], *changes: bytes) -> bytes:
    return publication(sign_bundle(bundle, key), changes)


def refused(data: bytes, reason: str, trust: Trust = TRUST, now: float = NOW) -> None:
    with pytest.raises(Rejected) as caught:
        accept(data, trust, now)
    assert str(caught.value) == f"bundle.{reason}"


def test_a_sound_bundle_is_taken_and_held_against_the_next() -> None:
    bundle, trust = accept(served(), TRUST, NOW)
    assert bundle == PLAIN
    assert trust.serial == 7
    assert accept(served(), trust, NOW) == (PLAIN, trust), "the same once more changes nothing"


def test_only_what_makes_it_warier_goes_to_the_gate() -> None:
    assert dict(warier(PLAIN)) == {"link.lookalike": 0.2}


def test_nothing_in_a_bundle_can_name_a_sender() -> None:
    body = json.loads(write(PLAIN))
    assert set(body) == {
        "serial", "issued", "expires", "sealing", "effort", "models", "reliabilities", "rates"
    }  # fmt: skip
    for sign in ("mallory@example.org", "sender.is mallory", "https://example.org", "sender"):
        with pytest.raises(Rejected, match=r"^bundle\.unsound$"):
            write_checked(replace(PLAIN, reliabilities=(replace(PLAIN.reliabilities[0], sign=sign),)))


def write_checked(bundle: Bundle) -> bytes:
    return sign_bundle(bundle, KEYS[0])


def test_an_older_bundle_is_refused_and_so_is_another_of_the_same_number() -> None:
    _, trust = accept(served(), TRUST, NOW)
    refused(served(replace(PLAIN, serial=6)), "rolled_back", trust)
    refused(served(replace(PLAIN, models=("9",))), "forked", trust)
    assert accept(served(replace(PLAIN, serial=8)), trust, NOW)[1].serial == 8


def test_a_bundle_that_is_out_of_date_is_refused() -> None:
    refused(served(), "expired", now=PLAIN.expires)
    with pytest.raises(Rejected, match=r"^bundle\.unsound$"):
        sign_bundle(replace(PLAIN, expires=NOW + 100 * DAY), KEYS[0])


def test_another_key_is_refused() -> None:
    refused(served(key=KEYS[1]), "unknown_key")


def test_keys_change_only_by_the_word_of_a_key_that_held_before() -> None:
    second = sign_change(Change(1, (NAMES[1],)), KEYS[0])
    third = sign_change(Change(2, (NAMES[2], NAMES[3])), KEYS[1])
    bundle, trust = accept(served(PLAIN, KEYS[3], second, third), TRUST, NOW)
    assert bundle == PLAIN
    assert (trust.keys, trust.changes) == ((NAMES[2], NAMES[3]), 2)
    refused(served(replace(PLAIN, serial=8), KEYS[0], second, third), "unknown_key", trust)
    refused(served(PLAIN, KEYS[2], third), "unknown_key")
    own = sign_change(Change(1, (NAMES[3],)), KEYS[3])
    refused(served(PLAIN, KEYS[3], own), "unknown_key")


def test_a_change_that_was_followed_is_not_followed_back() -> None:
    second = sign_change(Change(1, (NAMES[1],)), KEYS[0])
    _, trust = accept(served(PLAIN, KEYS[1], second), TRUST, NOW)
    back = sign_change(Change(1, (NAMES[0],)), KEYS[0])
    _, after = accept(served(replace(PLAIN, serial=8), KEYS[1], back), trust, NOW)
    assert after.keys == (NAMES[1],)


@given(st.data())
def test_a_changed_byte_anywhere_in_the_file_is_refused(data: st.DataObject) -> None:
    raw = bytearray(sign_bundle(PLAIN, KEYS[0]))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Rejected):
        accept(publication(bytes(raw)), TRUST, NOW)


@given(
    st.binary(max_size=300) | st.sampled_from([b"null", b"[]", b'{"bundle": 3}', b'{"bundle": "", "changes": [7]}'])
)
def test_noise_is_refused(data: bytes) -> None:
    with pytest.raises(Rejected):
        accept(data, TRUST, NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"serial": 0},
        {"effort": 60},
        {"sealing": ()},
        {"sealing": (PublishedKey(1, "zz" * 32),)},
        {"models": ("two words",)},
        {"reliabilities": (replace(PLAIN.reliabilities[0], shift=CLIP * 1.01),)},
        {"reliabilities": (replace(PLAIN.reliabilities[0], low=float("nan")),)},
        {"reliabilities": (replace(PLAIN.reliabilities[0], reports=49),)},
        {"reliabilities": PLAIN.reliabilities * 2},
        {"rates": (replace(PLAIN.rates[0], threat="benign"),)},
        {"rates": (replace(PLAIN.rates[0], share=0.9),)},
    ],
)
def test_a_bundle_outside_its_bounds_is_refused_even_if_signed(change: dict[str, object]) -> None:
    bundle = replace(PLAIN, **change)  # type: ignore[arg-type]
    with pytest.raises(Rejected, match=r"^bundle\.unsound$"):
        sign_bundle(bundle, KEYS[0])
    refused(publication(signed.sign(BUNDLE, write(bundle), KEYS[0])), "unsound")


def test_what_was_signed_as_something_else_is_no_bundle() -> None:
    refused(publication(signed.sign("companion pack 1", write(PLAIN), KEYS[0])), "tampered")
