"""The search box: beginnings of words, phrases, and nothing in it is an operator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Asked, Request
from companion.domain.observation import Address, FileFacts, Kind, Unreadable
from companion.memory.search import expression
from companion.memory.store import Store
from tests.support.remembered import KEY, START, decision, mail


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store(tmp_path_factory.mktemp("search") / "memory.db", KEY, synchronous="OFF") as made:
        first = mail(1, "dentist@example.org", subject="Your appointment", text="Überweisung an Dr. Müller, 3 Uhr")
        second = mail(2, Address("Café Nord", "shop@example.com"), text="who: NOT OR near")
        third = mail(
            3, "x@example.net", text="", files=(FileFacts("Rechnung_2026.pdf", 9),), subject="\udcff\x00lost"
        )
        for item in (first, second, third):
            made.record(item, decision(item))
        made.record(Unreadable("downloads", "downloads", "broken-archive.zip", Kind.FILE, START, "malformed"))
        made.record(Request("r1", START + 9, Asked.TRUST_SENDER, "gardener@example.org", "an old friend"))
        yield made


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("appoint", ["Subject 1"]),
        ("uberweis", ["1"]),
        ("ÜBERWEISUNG mül", ["1"]),
        ("müller überweisung", ["1"]),
        ('"Überweisung an"', ["1"]),
        ('"an Überweisung"', []),
        ('"Überweis"', []),
        ("cafe", ["2"]),
        ("shop@example.com", ["2"]),
        ("rechnung 2026", ["3"]),
        ("rechnung 2025", []),
        ("not", ["2"]),
        ("example", ["1", "2", "3"]),
    ],
)
def test_words_are_found_by_their_beginnings(store: Store, words: str, subjects: list[str]) -> None:
    found = [entry.observation.key for entry in store.journal(words) if entry.observation]
    assert sorted(key.partition(":")[2] for key in found) == [subject[-1] for subject in subjects]


def test_unreadable_items_and_requests_are_found(store: Store) -> None:
    assert [entry.unreadable is not None for entry in store.journal("broken")] == [True]
    assert [entry.request is not None for entry in store.journal("old friend gardener")] == [True]


@pytest.mark.parametrize(
    "words",
    ['"', '""', "'", "*", "NEAR(", "who:dentist", "a AND", "^x", "-x", "{who}: x", "a + b", "\0", "\ud800",
     "x" * 9_000, "(" * 5_000, '" OR 1=1 --', "a " * 5_000, "%", "_", "rowid:1", "search MATCH 'x'"],
)  # fmt: skip
def test_hostile_words_are_inert(store: Store, words: str) -> None:
    store.journal(words)


def test_operators_are_words(store: Store) -> None:
    assert store.journal("dentist NOT appointment") == ()
    assert store.journal("dentist OR shop") == ()
    assert store.journal("who:dentist") == ()
    assert len(store.journal("who NOT near")) == 1


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_a_query(store: Store, words: str) -> None:
    store.journal(words)
    made = expression(words)
    assert made.count('"') % 2 == 0


def test_marks_alone_find_nothing_and_blanks_find_all(store: Store) -> None:
    assert store.journal("?!") == ()
    assert len(store.journal("  ")) == 5
