"""Sets of names that are kept as one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from companion.perception.lists import Names, is_freemail, is_popular

WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), max_size=8
)


@given(st.sets(WORDS), st.sets(WORDS))
def test_it_holds_what_was_put_in_and_nothing_else(names: set[str], others: set[str]) -> None:
    made = Names(names)
    assert all(name in made for name in names)
    assert {other for other in others if other in made} == others & names
    assert len(made) == len(names)
    assert set(made) == names


def test_a_part_of_a_name_or_two_names_are_no_name() -> None:
    made = Names(("example.com", "example.org"))
    assert "example" not in made
    assert "xample.com" not in made
    assert "example.com\nexample.org" not in made
    assert "" not in made


def test_the_shipped_lists_answer() -> None:
    assert is_freemail("gmail.com")
    assert is_popular("wikipedia.org")
    assert not is_freemail("gmail.com.example")
