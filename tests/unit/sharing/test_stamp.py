"""Stamps: work that holds for one week at one commons, and draws the question."""

from __future__ import annotations

from companion.sharing.stamp import EFFORT, mint, read

PLACE = bytes(32)


def test_a_stamp_is_read_as_it_was_minted() -> None:
    stamp = mint(2_950, PLACE, 3)
    assert read(stamp.nonce, 2_950, PLACE, 3) == stamp
    assert len(stamp.token) == 16


def test_a_stamp_is_worth_nothing_in_another_week_or_elsewhere() -> None:
    stamps = [mint(2_950, PLACE, 4) for _ in range(12)]
    assert sum(read(s.nonce, 2_951, PLACE, 4) is not None for s in stamps) <= 4
    assert sum(read(s.nonce, 2_950, bytes([1] * 32), 4) is not None for s in stamps) <= 4
    assert all((other := read(s.nonce, 2_951, PLACE, 0)) and other.token != s.token for s in stamps)


def test_no_work_is_no_stamp() -> None:
    found = [read(number.to_bytes(8, "big"), 2_950, PLACE, EFFORT) for number in range(100)]
    assert sum(stamp is not None for stamp in found) <= 6, "one in 128 on average"
