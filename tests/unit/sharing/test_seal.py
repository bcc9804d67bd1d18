"""Sealing: RFC 9180 as another implementation reads it, and nothing but noise for whoever carries it."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.errors import Rejected
from companion.sharing.seal import INFO, SEALED, SealingKey, seal, unseal
from tests.support import hpke

# RFC 9180, appendix A.1.1 (base mode; DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM), sequence number 0.
RFC = {
    "info": "4f6465206f6e2061204772656369616e2055726e",
    "ephemeral": "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736",
    "encapsulated": "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
    "receiver": "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
    "receiver_public": "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d",
    "shared_secret": "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc",
    "key": "4531685d41d65f03dc48f6b8302c05b0",
    "nonce": "56d890e5accaaf011cff4b7d",
    "plain": "4265617574792069732074727574682c20747275746820626561757479",
    "aad": "436f756e742d30",
    "sealed": "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
}
VECTOR = {name: bytes.fromhex(text) for name, text in RFC.items()}
KEY = X25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = SealingKey(3, KEY.public_key().public_bytes_raw())


def test_the_second_reader_agrees_with_the_rfc() -> None:
    v = VECTOR
    receiver = X25519PrivateKey.from_private_bytes(v["receiver"])
    ephemeral = X25519PrivateKey.from_private_bytes(v["ephemeral"])
    secret = hpke.shared_secret(
        ephemeral.exchange(receiver.public_key()), v["encapsulated"], receiver.public_key().public_bytes_raw()
    )
    assert secret == v["shared_secret"]
    assert hpke.schedule(secret, v["info"]) == (v["key"], v["nonce"])
    assert hpke.seal_base(v["plain"], v["receiver_public"], ephemeral, v["info"], v["aad"]) == (
        v["encapsulated"] + v["sealed"]
    )
    assert hpke.open_base(v["encapsulated"], v["sealed"], receiver, v["info"], v["aad"]) == v["plain"]


@given(st.binary(min_size=16, max_size=16))
def test_what_is_sealed_here_opens_by_the_rfc_and_the_other_way_round(plain: bytes) -> None:
    sealed = seal(plain, PUBLIC)
    assert len(sealed) == SEALED == 65
    assert hpke.open_base(sealed[1:33], sealed[33:], KEY, INFO) == plain
    theirs = hpke.seal_base(plain, PUBLIC.public, X25519PrivateKey.generate(), INFO)
    assert unseal(b"\x03" + theirs, {3: KEY}) == (plain, 3)


def test_the_same_report_never_looks_the_same() -> None:
    first, second = seal(bytes(16), PUBLIC), seal(bytes(16), PUBLIC)
    assert sum(a == b for a, b in zip(first[1:], second[1:], strict=True)) < 8, "but for the number of the key"


@given(st.integers(0, SEALED - 1), st.integers(1, 255))
def test_a_changed_byte_does_not_open(place: int, change: int) -> None:
    sealed = bytearray(seal(bytes(16), PUBLIC))
    sealed[place] ^= change
    if place == 32 and change == 0x80:
        return  # RFC 7748 masks the highest bit of the X25519 key; the KEM binds the bytes all the same.
    with pytest.raises(Rejected, match=r"^report\.sealed$"):
        unseal(bytes(sealed), {3: KEY})


@given(st.binary(max_size=80))
def test_noise_does_not_open(data: bytes) -> None:
    with pytest.raises(Rejected, match=r"^report\.sealed$"):
        unseal(data, dict.fromkeys(range(256), KEY))


def test_a_key_that_is_none_seals_nothing() -> None:
    with pytest.raises(Rejected, match=r"^commons\.key$"):
        seal(bytes(16), SealingKey(1, b"short"))
    with pytest.raises(Rejected, match=r"^commons\.key$"):
        seal(bytes(16), SealingKey(1, bytes(32)))
