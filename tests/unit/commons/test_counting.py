"""Counters: every report once, or not at all; on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from companion.commons.counting import Counted, Counts
from companion.domain.errors import Misconfigured, Unavailable


def reports(numbers: range, week: int = 2_950, question: int = 3, answer: int = 1) -> list[Counted]:
    return [Counted(week, question, answer, number.to_bytes(16, "big")) for number in numbers]


def test_a_report_counts_once_however_often_it_arrives(place: str) -> None:
    counts = Counts(place)
    assert counts.add(reports(range(5))) == [True] * 5
    assert counts.add(reports(range(3, 8))) == [False, False, True, True, True]
    assert counts.add([*reports(range(9, 10)), *reports(range(9, 10))]) == [True, False]
    assert counts.totals() == {3: {1: 9}}
    counts.close()
    again = Counts(place)
    assert again.totals() == {3: {1: 9}}
    again.close()


def test_many_may_count_at_the_same_time(place: str) -> None:
    """Each of four sends the same two hundred, in another order, over answers of several questions."""
    new: list[bool] = []

    def count(turn: int) -> None:
        mine = [Counted(2_950, n % 7, n % 3, n.to_bytes(16, "big")) for n in range(200)]
        mine = mine[turn * 50 :] + mine[: turn * 50]
        counts = Counts(place)
        for start in range(0, 200, 20):
            new.extend(counts.add(mine[start : start + 20]))
        counts.close()

    threads = [threading.Thread(target=count, args=(turn,)) for turn in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    counts = Counts(place)
    assert len(new) == 800
    assert sum(new) == 200
    assert sum(n for answers in counts.totals().values() for n in answers.values()) == 200
    counts.close()


def test_only_counters_and_spent_stamps_are_kept(tmp_path: Path) -> None:
    counts = Counts(str(tmp_path / "counts.db"))
    counts.add(reports(range(4)))
    counts.close()
    connection = sqlite3.connect(tmp_path / "counts.db")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    columns = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in tables}
    assert columns == {
        "spent": ["week", "token"],
        "counted": ["week", "question", "answer", "n"],
        "released": ["question", "answer", "n"],
        "publication": ["serial", "body"],
    }
    connection.close()


def test_old_weeks_fall_out_and_their_stamps_are_forgotten(place: str) -> None:
    counts = Counts(place)
    counts.add([*reports(range(2), 2_940), *reports(range(3), 2_950)])
    assert counts.totals(2_950) == {3: {1: 3}}
    counts.forget_stamps(2_945)
    assert counts.totals() == {3: {1: 5}}, "the counters stay"
    assert counts.add(reports(range(3), 2_950)) == [False] * 3
    counts.close()


def test_nothing_is_released_below_fifty_nor_any_difference_of_fewer(place: str) -> None:
    counts = Counts(place)
    counts.add(reports(range(49)))
    assert counts.release(0, 50) == {}
    counts.add(reports(range(49, 50)))
    assert counts.release(0, 50) == {3: {1: 50}}
    counts.add(reports(range(50, 99), answer=2))
    assert counts.release(0, 50) == {3: {1: 50}}, "49 more are not seen"
    counts.add(reports(range(99, 100), answer=2))
    assert counts.release(0, 50) == counts.released() == {3: {1: 50, 2: 50}}
    counts.close()


def test_the_last_publication_is_kept(place: str) -> None:
    counts = Counts(place)
    assert counts.publication() == (0, b"")
    counts.publish(1, b"one")
    counts.publish(2, b"\x00\xfftwo")
    assert counts.publication() == (2, b"\x00\xfftwo")
    counts.close()


def test_a_database_that_is_away_is_said_and_nothing_is_counted(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"^counts\.database$"):
        Counts("postgresql://companion@127.0.0.1:9/none")
    with pytest.raises(Misconfigured, match=r"^counts\.address$"):
        Counts("postgresql://companion@127.0.0.1:port/none")
    counts = Counts(str(tmp_path / "counts.db"))
    other = sqlite3.connect(tmp_path / "counts.db")
    other.execute("DROP TABLE counted")
    other.commit()
    with pytest.raises(Unavailable):
        counts.add(reports(range(3)))
    assert other.execute("SELECT count(*) FROM spent").fetchone() == (0,), "not half of it"
    other.close()
    counts.close()
