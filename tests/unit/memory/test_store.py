"""The store on an ordinary day: exactly once, in order, found again."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from companion.domain.feedback import Answer, Asked, Receipt, Request, Wish
from companion.domain.journal import Sight
from companion.domain.judgement import Act, Evidence
from companion.domain.observation import Address, Kind, Unreadable
from companion.memory.journal import Counts
from companion.memory.store import Record, Store
from tests.support.remembered import HIDDEN, KEY, MILD, START, decision, lesson, mail
from tests.support.yardstick import within

LOST = Unreadable("downloads", "downloads", "a.zip", Kind.FILE, START, "crashed")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "memory.db", KEY, synchronous="OFF")


def test_an_entry_comes_back_as_it_was_recorded(store: Store) -> None:
    item = mail(1)
    entry = store.record(Sight(item), decision(item), cursor="9")
    assert (entry.observation, entry.decision, entry.id) == (item, decision(item), decision(item).id)
    assert store.entry(entry.id) == entry
    assert store.journal() == (entry,)
    assert store.of_observation(item.id) == entry
    assert store.cursors() == {item.stream: "9"}


def test_an_item_is_recorded_exactly_once(store: Store) -> None:
    item = mail(1)
    first = store.record(item, decision(item), cursor="1")
    later = replace(decision(item, Act.WARN, 0.9), id="another")
    assert store.record(item, later, cursor="2") == first
    assert store.journal() == (first,)
    assert list(store.log()) == []
    assert store.cursors() == {item.stream: "2"}, "the cursor moves on"
    assert store.history(mail(2)).sender.received == 1


def test_the_same_mail_in_two_folders_is_one_entry(store: Store) -> None:
    item = mail(1)
    first = store.record(item, decision(item))
    copy = replace(item, stream="imap:me@example.net/Archive", key="1:44")
    assert store.record(copy, replace(decision(copy, Act.WARN), id="another")) == first
    assert store.judged(copy.stream, copy.key)
    assert store.journal() == (first,)


def test_a_file_that_comes_again_is_a_new_entry(store: Store) -> None:
    """Deleted after the warning and downloaded once more: that has to be said again."""
    item = mail(1, kind=Kind.FILE)
    store.record(item, decision(item, Act.WARN))
    again = replace(item, key="8:1")
    store.record(again, decision(again, Act.WARN))
    assert len(store.journal()) == 2


def test_a_decision_is_recorded_once(store: Store) -> None:
    given = decision(mail(1))
    first = store.record(mail(1), given)
    assert store.record(mail(2, "x@example.com"), given) == first
    assert store.judged(mail(2).stream, mail(2).key)


def test_judging_anew_on_the_persons_wish(store: Store) -> None:
    item = mail(1)
    store.record(item, decision(item, Act.WARN, 0.9))
    assert store.history(mail(2)).sender.received == 0
    entry = store.record(item, replace(decision(item), id="second look"), anew=True)
    assert (entry.id, entry.decision.act) == ("second look", Act.SILENT)
    assert store.of_observation(item.id) == entry
    assert store.history(mail(2)).sender.received == 1, "the newest judgement counts"
    store.record(item, replace(decision(item, Act.WARN, 0.9), id="third look"), anew=True)
    assert store.history(mail(2)).sender.received == 0


def test_unreadable_items_and_requests(store: Store) -> None:
    lost = store.record(LOST, cursor="3")
    assert (lost.unreadable, lost.decision) == (LOST, None)
    assert store.judged("downloads", "a.zip")
    assert store.record(LOST) == lost
    asked = Request("r1", START, Asked.PAUSE, detail="3600")
    given = replace(decision(mail(1), Act.DECLINE), observation="", request="r1")
    entry = store.record(asked, given)
    assert (entry.request, entry.decision) == (asked, given)
    assert store.entry(lost.id) == lost
    assert store.journal() == (entry, lost)
    assert list(store.log()) == [given]


def test_asking_which_of_many_are_known(store: Store) -> None:
    store.record(mail(1), decision(mail(1)))
    stream = mail(1).stream
    assert store.judged_many(stream, [mail(n).key for n in range(9)]) == {mail(1).key}
    assert not store.judged("another stream", mail(1).key)
    assert not store.judged(stream + mail(1).key[:1], mail(1).key[1:]), "the border between the two counts"


def test_a_batch_is_recorded_whole_or_not_at_all(store: Store) -> None:
    good = [Record(mail(n), decision(mail(n)), str(n)) for n in range(3)]
    bad = replace(decision(mail(9)), values={Act.WARN: float("nan")})
    with pytest.raises(ValueError, match="JSON"):
        store.record_many([*good, Record(mail(9), bad, "9")])
    assert store.journal() == ()
    assert store.cursors() == {}
    assert store.history(mail(50)).mail_seen == 0
    store.record_many(good)
    assert len(store.journal()) == 3
    assert store.history(mail(50)).mail_seen == 3


def test_pages_meet_without_gaps_even_at_equal_times(store: Store) -> None:
    store.record_many([Record(mail(n), decision(mail(n), at=START)) for n in range(25)])
    pages, before = [], None
    while page := store.journal(before=before, limit=7):
        pages += [entry.id for entry in page]
        before = page[-1].at
    assert pages == [decision(mail(n)).id for n in range(24, -1, -1)]
    found, before = [], None
    while page := store.journal("text", before=before, limit=7):
        found += [entry.id for entry in page]
        before = page[-1].at
    assert found == pages
    assert store.journal(before=START - 1) == ()
    assert len(store.journal(before=START + 1000)) == 25
    assert store.journal(limit=0) == store.journal(limit=-5) == ()


def test_pages_end_when_an_older_time_comes_again(store: Store) -> None:
    """Two entries of one time, with others between, once made paging run in a circle."""
    for number, at in enumerate([START + 1, START, START + 1, START, START]):
        store.record(mail(number), decision(mail(number), at=at))
    keys, before = [], None
    for _ in range(20):
        page = store.journal(before=before, limit=2)
        if not page:
            break
        keys += [entry.observation.key for entry in page]
        before = page[-1].at
    assert keys == ["7:4", "7:3", "7:2", "7:1", "7:0"]


def test_the_journal_is_in_order_of_recording_whatever_the_clock_does(store: Store) -> None:
    for number, at in enumerate([START, START + 3e8, START + 10]):
        store.record(mail(number), decision(mail(number), at=at))
    assert [entry.observation.key for entry in store.journal()] == ["7:2", "7:1", "7:0"]


def test_an_entry_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    for name in ("abcd1111", "abcd2222", "ffff0000"):
        item = mail(int(name[-1]) + len(name) * ord(name[0]))
        store.record(item, replace(decision(item), id=name))
    assert store.entry("abcd1").id == "abcd1111"
    assert store.entry("ffff").id == "ffff0000"
    assert store.entry("abcd") is None, "ambiguous"
    assert store.entry("fff") is None, "too short"
    assert store.entry("") is None
    assert store.entry("%") is None
    assert store.entry("\ud800\x00 OR") is None


def test_the_log_is_decisions_lessons_and_wishes_in_order(store: Store) -> None:
    loud, quiet = decision(mail(1), Act.WARN, 0.9), decision(mail(2))
    first = store.record(mail(1), loud).decision
    store.record(mail(2), quiet)
    wish = Wish("w1", START, "june@example.org", "family", 0.9)
    answer = lesson(mail(1), first, Answer.CONFIRMED)
    assert store.append(wish)
    assert store.append(answer, Receipt("f1", True, "learnt"))
    assert not store.append(answer), "once"
    assert list(store.log()) == [first, wish, answer]
    entry = store.entry(loud.id)
    assert (entry.feedback, entry.receipts) == ((answer.feedback,), (Receipt("f1", True, "learnt"),))
    assert store.drop("f1")
    assert not store.drop("f1")
    assert not store.drop(loud.id), "a decision cannot be undone"
    store.receipt(Receipt("f1", False, "undone"))
    entry = store.entry(loud.id)
    assert entry.feedback == ()
    assert [receipt.reason for receipt in entry.receipts] == ["learnt", "undone"]
    assert list(store.log()) == [first, wish]
    assert store.drop("w1")


def test_a_lesson_about_a_forgotten_decision_is_kept(store: Store) -> None:
    answer = lesson(mail(1), decision(mail(1)), Answer.UNSURE)
    assert store.append(answer)
    assert list(store.log()) == [answer]


def test_a_long_log_is_read_in_pieces(store: Store) -> None:
    wishes = [Wish(f"w{n}", START + n, "", "money", 0.5) for n in range(520)]
    for wish in wishes:
        store.append(wish)
    assert list(store.log()) == wishes


def test_counts_for_the_status_page(store: Store) -> None:
    zone = timezone(timedelta(hours=2))
    now = datetime(2026, 9, 15, 0, 30, tzinfo=zone).timestamp()
    ages = [60.0, 3600.0, 86_400.0 * 3, 86_400.0 * 10, 86_400.0 * 40]
    for number, age in enumerate(ages):
        for kind, act in enumerate((Act.SILENT, Act.ASK, Act.WARN)):
            item = mail(number * 10 + kind, f"s{number}-{kind}@example.org")
            store.record(item, decision(item, act, 0.5, at=now - age))
    store.record(replace(LOST, at=now - 5))
    asked = mail(1, "s0-1@example.org")
    store.append(lesson(asked, decision(asked, Act.ASK), Answer.FALSE_ALARM))
    counts = store.counts(now, zone)
    month = {"warn": 4, "ask": 4, "decline": 0, "confirmed": 0, "false_alarm": 1}
    assert counts == Counts(3, 1, 4, 1, 3, month)
    assert store.counts(now, UTC).seen_today == 6, "elsewhere it is still the day before"


def test_what_counts_as_suspicious_without_an_alert(store: Store) -> None:
    def raised(number: int, weight: float, p_scam: float = 0.01) -> bool:
        item = mail(number, f"s{number}@x{number}.example")
        found = Evidence(replace(HIDDEN, weight=weight), 1.0)
        given = decision(item, p_scam=p_scam)
        given = replace(given, belief=replace(given.belief, evidence=(found, Evidence(MILD, 0.5))))
        store.record(item, given)
        return any(r.decision == given.id for r in store.history(mail(99, at=item.at + 1)).recent)

    assert raised(1, 2.0)
    assert not raised(2, 0.5)
    assert not raised(3, -3.0)
    assert raised(4, 0.5, p_scam=0.2)


def test_evidence_of_the_sight_counts_where_the_decision_has_none(store: Store) -> None:
    item = mail(1)
    store.record(Sight(item, (Evidence(HIDDEN, 1.0),)), decision(item))
    assert len(store.history(mail(2, at=START + 5)).recent) == 1


def test_small_values(store: Store) -> None:
    assert store.value("baseline.downloads") is None
    store.keep("baseline.downloads", "1790000000.5")
    assert store.value("baseline.downloads") == "1790000000.5"
    store.keep("baseline.downloads", None)
    assert store.value("baseline.downloads") is None
    assert store.paused_until is None
    store.paused_until = START + 0.125
    store.close()
    assert store.paused_until == START + 0.125
    store.paused_until = None
    assert store.paused_until is None


def test_hostile_text_is_inert(store: Store) -> None:
    odd = "\ud800\x00\u202e'; DROP TABLE entry; --"
    item = mail(1, Address(odd, odd), subject=odd, text=odd, thread=odd, key=odd, stream=odd, message_id=odd)
    entry = store.record(item, decision(item), cursor=odd)
    back = store.entry(entry.id).observation
    assert (back.text, back.id) == (odd.replace("\ud800", "?"), item.id)
    assert store.judged(odd, odd)
    assert store.cursors() == {odd: odd}
    assert store.history(item).sender is not None
    store.check()


def test_the_store_belongs_to_one_thread(store: Store) -> None:
    troubles: list[BaseException] = []

    def elsewhere(adopt: bool) -> None:
        try:
            if adopt:
                store.adopt()
            store.journal()
        except RuntimeError as error:
            troubles.append(error)

    for adopt in (False, True):
        thread = threading.Thread(target=elsewhere, args=(adopt,))
        thread.start()
        thread.join()
    assert ["another thread" in str(error) for error in troubles] == [True]
    with pytest.raises(RuntimeError):
        store.journal()


def test_the_file_is_for_its_owner_only(store: Store) -> None:
    store.record(mail(1), decision(mail(1)))
    modes = {file.name: file.stat().st_mode & 0o777 for file in store.path.parent.iterdir()}
    assert modes.pop("memory.db.check") & 0o022 == 0
    assert set(modes.values()) == {0o600}
    with pytest.raises(ValueError, match="32 bytes"):
        Store(store.path, b"short")


def test_record_and_history_are_quick(store: Store) -> None:
    """Far looser than what is measured on an idle machine, so that only a slip of an order of magnitude fails."""
    records = [Record(mail(n, f"s{n % 50}@example.org"), decision(mail(n)), str(n)) for n in range(500)]
    with within(5.0, time.monotonic):
        store.record_many(records)
    with within(1.0, time.monotonic):
        for number in range(50):
            store.history(mail(1_000 + number, f"s{number}@example.org"))
