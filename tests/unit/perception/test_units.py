"""Words to numbers: stable, bounded, the same for what means the same."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from companion.perception.lexicon import lexicon
from companion.perception.units import BUCKETS, GRAMS, MOST_UNITS, TAIL, rows_of


def _units(text: str) -> np.ndarray:
    return rows_of(lexicon().read((("text", text),)).tokens)[0]


@given(st.text(max_size=3_000))
def test_any_text_becomes_bounded_numbers(text: str) -> None:
    tokens = lexicon().read((("text", text),)).tokens
    ids, places = rows_of(tokens)
    assert ids.shape == (len(places), GRAMS)
    assert len(ids) <= MOST_UNITS
    assert ids.dtype == np.int32
    if len(ids):
        assert ids.min() >= 0
        assert ids.max() <= BUCKETS
        assert (ids[:, 0] > 0).all()
        assert places.max() < len(tokens)
        assert (np.diff(places) >= 0).all()


def test_the_numbers_are_the_same_everywhere() -> None:
    # Trained weights hang on these: a change here makes every shipped model worthless.
    assert rows_of(["code"])[0][0, :4].tolist() == [27913, 16214, 12441, 55805]


def test_values_do_not_count_but_kinds_do() -> None:
    assert (_units("pay £2.99 at https://a.example/x") == _units("pay £481.10 at https://other.example/y/z")).all()
    assert not np.array_equal(_units("pay 1234"), _units("pay 123456"))


def test_look_alike_letters_and_hidden_characters_change_nothing() -> None:
    plain = _units("verify your account")
    assert (_units("vеrify yоur аccount") == plain).all()
    assert (_units("ver\u200bify your acc\u00adount") == plain).all()


def test_scripts_without_blanks_are_read_by_character() -> None:
    assert len(_units("お荷物をお届けできません")) >= 10
    assert len(_units("包裹")) == 2


def test_of_a_long_text_both_ends_are_read() -> None:
    words = [f"word{chr(97 + number % 26)}" for number in range(1_000)]
    ids, places = rows_of(words)
    assert len(ids) == MOST_UNITS
    assert places[0] == 0
    assert places[-1] == 999
    assert places[MOST_UNITS - TAIL - 1] < places[MOST_UNITS - TAIL] - 1


def test_inflected_words_share_most_of_what_they_are_made_of() -> None:
    one, other, stranger = (
        set(rows_of([word])[0][0].tolist()) - {0} for word in ("überweisung", "überweisungen", "katze")
    )
    assert len(one & other) > 4 * len(one & stranger)
