"""One slip between two words: found whatever it is, told by kind, the same both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.perception.slips import bits_beside, keys_beside, left_out, neighbours, slip

WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("gardenclub", "gardenclub", ""),
        ("gardenclub", "gadrenclub", "swap"),
        ("gardenclub", "garddenclub", "double"),
        ("gardenclub", "garxenclub", "key"),
        ("gardenclub", "gardenclwb", "bit"),
        ("gardenclub", "gardenglub", "bit"),
        ("gardenclub", "gardenclubs", "letter"),
        ("gardenclub", "gardnclub", "letter"),
        ("gardenclub", "garpenclub", "letter"),
        ("gardenclub", "gaadenclub", "letter"),
        ("gardenclub", "clubgarden", ""),
        ("gardenclub", "gardencl", ""),
        ("ab", "ba", "swap"),
        ("abcd", "badc", ""),
    ],
)
def test_kinds(one: str, other: str, kind: str) -> None:
    assert slip(one, other) == slip(other, one) == kind


def test_neighbours_are_mutual() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
    for one in letters:
        assert one not in keys_beside(one) | bits_beside(one)
        for other in bits_beside(one):
            assert other in letters
            assert one in bits_beside(other)
    assert {"a", "w", "d", "e", "x", "z"} <= keys_beside("s")
    assert bits_beside("ж") == frozenset()


@given(WORDS, st.data())
def test_any_one_change_is_a_slip(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word)))
    char = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789-"))
    added = word[:place] + char + word[place:]
    assert slip(word, added)
    assert word in left_out(added)
    changed = word[:place] + char + word[place + 1 :]
    assert bool(slip(word, changed)) == (word != changed)


@given(WORDS)
def test_neighbours_are_exactly_what_a_finger_or_a_bit_makes(word: str) -> None:
    found = neighbours(word)
    assert len(set(found)) == len(found)
    assert len(found) <= 16 * len(word)
    assert all(slip(word, one) in ("swap", "double", "key", "bit") for one in found)


@given(WORDS, WORDS)
def test_a_slip_is_found_by_a_shared_form(one: str, other: str) -> None:
    shared = {one, *left_out(one)} & {other, *left_out(other)}
    if slip(one, other):
        assert shared


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_compared(one: str, other: str) -> None:
    assert slip(one, other) == slip(other, one)
    neighbours(one)
