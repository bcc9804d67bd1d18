"""Everything in open formats, and nothing active in them."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.errors import NeedsPerson
from companion.domain.feedback import Answer, Asked, Lesson, Request, Wish
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.domain.observation import Address, Kind, Unreadable
from companion.domain.packs import Introduction, Taken
from companion.domain.sharing import Outgoing
from companion.domain.wire import decode
from companion.memory.store import Record, Store
from tests.support.remembered import KEY, START, decision, lesson, mail


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with Store(tmp_path / "memory.db", KEY, synchronous="OFF") as made:
        bad = mail(
            1, Address("=HYPERLINK(1)", "@example.com"), subject='=cmd|"/c calc"!A0', text="Grüße, \ud800\n'x'"
        )
        made.record(bad, decision(bad, Act.WARN, 0.9))
        made.append(lesson(bad, decision(bad, Act.WARN, 0.9), Answer.CONFIRMED))
        made.append(Wish("w1", START, "june@example.org", "family", 0.8))
        made.record(Unreadable("downloads", "downloads", "a.zip", Kind.FILE, START, "crashed"))
        request = replace(decision(mail(5), Act.DECLINE), request="r1", observation="")
        made.record(Request("r1", START, Asked.PAUSE), request)
        made.record_many([Record(mail(n), decision(mail(n), at=START)) for n in range(10, 40)])
    return made


def test_the_lines_hold_all_there_is(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "out" / "deep"
    assert store.export(folder) == 33
    assert sorted(file.name for file in folder.iterdir()) == [
        "README.txt",
        "journal.csv",
        "journal.jsonl",
        "log.jsonl",
        "packs.jsonl",
        "people.csv",
        "reports.jsonl",
    ]
    lines = (folder / "journal.jsonl").read_text("utf-8").splitlines()
    entries = [decode(Entry, json.loads(line)) for line in lines]
    assert [entry.id for entry in entries] == [entry.id for entry in reversed(store.journal(limit=100))]
    assert entries[5] == store.entry(entries[5].id)
    log = [json.loads(line) for line in (folder / "log.jsonl").read_text("utf-8").splitlines()]
    assert decode(Lesson, log[0]).feedback.answer is Answer.CONFIRMED
    assert decode(Wish, log[1]).subject == "june@example.org"
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}


def test_what_was_shared_and_who_was_introduced_is_in_it(store: Store, tmp_path: Path) -> None:
    row = store.outgoing.add(store.journal(limit=1)[0].id, "f1", START, START + 7 * 3600)
    taken = Taken("0" * 16, "People", "Amir", "12345", START, (Introduction("Ann", False, ("ann@example.org",)),))
    store.introductions.add(taken)
    store.export(tmp_path / "out")
    (report,) = (tmp_path / "out" / "reports.jsonl").read_text("utf-8").splitlines()
    assert decode(Outgoing, json.loads(report)) == row
    (pack,) = (tmp_path / "out" / "packs.jsonl").read_text("utf-8").splitlines()
    assert decode(Taken, json.loads(pack)) == taken


def test_the_tables_open_in_a_spreadsheet_without_formulas(store: Store, tmp_path: Path) -> None:
    store.export(tmp_path / "out")
    with (tmp_path / "out" / "journal.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert (rows[0]["subject"], rows[0]["sender"]) == ('\'=cmd|"/c calc"!A0', "'@example.com")
    assert (rows[0]["act"], rows[0]["answers"]) == ("warn", "confirmed")
    assert [row["kind"] for row in rows[:3]] == ["email", "unreadable", "request"]
    with (tmp_path / "out" / "people.csv").open(encoding="utf-8", newline="") as file:
        people = {row["address"]: row for row in csv.DictReader(file)}
    assert people["june@example.org"]["received"] == "30"
    assert people["'@example.com"]["name"] == "'=HYPERLINK(1)"


def test_exporting_twice_replaces_whole_files(store: Store, tmp_path: Path) -> None:
    store.export(tmp_path / "out")
    first = (tmp_path / "out" / "journal.jsonl").read_bytes()
    store.export(tmp_path / "out")
    assert (tmp_path / "out" / "journal.jsonl").read_bytes() == first
    assert not list((tmp_path / "out").glob("*.part"))


def test_a_place_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NeedsPerson, match=r"^export\.cannot_write$"):
        store.export(tmp_path / "file")
