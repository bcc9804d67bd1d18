"""Who matters: counters, names, replies, and the order of importance."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.feedback import Answer
from companion.domain.judgement import Act
from companion.domain.observation import Address, Authentication, History, Kind, Observation
from companion.memory import people
from companion.memory.people import CONTACTS, _added, aligned
from companion.memory.store import Record, Store
from tests.support.remembered import DAY, KEY, START, decision, lesson, mail


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "memory.db", KEY, synchronous="OFF")


def letter(number: int, to: str, at: float = START, answers: str = "") -> Observation:
    """A mail of the person's own."""
    return mail(
        number,
        "me@example.net",
        at,
        recipients=(Address("", to),),
        outgoing=True,
        stream="imap:me@example.net/Sent",
        replies_to=(answers,) if answers else (),
    )


def receive(store: Store, number: int, sender: str, at: float = START, act: Act = Act.SILENT) -> Observation:
    item = mail(number, sender, at)
    store.record(item, decision(item, act, 0.01 if act is Act.SILENT else 0.9))
    return item


def known(store: Store, sender: str) -> History:
    return store.history(mail(9_999, sender, START + 400 * DAY))


def test_a_stranger_is_nobody(store: Store) -> None:
    assert known(store, "june@example.org").sender is None


def test_wanted_mail_makes_a_sender_familiar(store: Store) -> None:
    for number in range(3):
        receive(store, number, "June@Example.org", START + number * DAY)
    sender = known(store, "june@example.org").sender
    assert sender is not None
    assert (sender.received, sender.first_seen, sender.last_seen) == (3, START, START + 2 * DAY)


def test_mail_that_was_warned_of_does_not_make_its_sender_familiar(store: Store) -> None:
    items = [receive(store, number, "bad@example.com", act=Act.WARN) for number in range(5)]
    sender = known(store, "bad@example.com").sender
    assert sender is not None
    assert (sender.received, sender.first_seen) == (0, START)
    assert known(store, "x@example.org").contacts == ()
    given_ = decision(items[0], Act.WARN, 0.9)
    store.append(lesson(items[0], given_, Answer.FALSE_ALARM))
    assert known(store, "bad@example.com").sender.received == 1
    store.drop("f1")
    assert known(store, "bad@example.com").sender.received == 0


def test_writing_and_answering_count(store: Store) -> None:
    receive(store, 1, "june@example.org")
    store.record(letter(2, "june@example.org", answers="<1@example.org>"))
    store.record(letter(3, "june@example.org"))
    store.record(letter(4, "other@example.org", answers="<1@example.org>"))
    june, other = known(store, "june@example.org").sender, known(store, "other@example.org").sender
    assert june is not None
    assert other is not None
    assert (june.received, june.sent, june.replied) == (1, 2, 1)
    assert (other.received, other.sent, other.replied) == (0, 1, 0)


def test_an_own_letter_counts_once_and_is_not_in_the_journal(store: Store) -> None:
    for _ in range(3):
        store.record(letter(2, "june@example.org"), cursor="5")
    assert known(store, "june@example.org").sender.sent == 1
    assert store.journal() == ()
    assert store.judged("imap:me@example.net/Sent", letter(2, "").key)
    assert store.cursors() == {"imap:me@example.net/Sent": "5"}


def test_a_thread_is_known_if_one_of_its_messages_was_seen_or_written(store: Store) -> None:
    receive(store, 1, "june@example.org")
    store.record(letter(2, "june@example.org"))
    claim = mail(5, replies_to=("<unknown@example.org>", "<1@example.org>"))
    assert store.history(claim).thread_known
    assert store.history(mail(5, replies_to=("<2@example.org>",))).thread_known
    assert not store.history(mail(5, replies_to=("<7@example.org>",), thread="<8@example.org>")).thread_known
    assert store.history(mail(5, thread="<1@example.org>")).thread_known
    assert not store.history(mail(1, thread="<1@example.org>")).thread_known, "its own id is no proof"


def test_names_are_collected_newest_first_and_bounded(store: Store) -> None:
    for number in range(people.NAMES + 4):
        item = mail(number, sender=Address(f"June {number}", "june@example.org"), at=START + number)
        store.record(item, decision(item))
    sender = known(store, "june@example.org").sender
    assert sender is not None
    assert sender.name == "June 0"
    assert sender.names == tuple(f"June {number}" for number in range(people.NAMES + 3, 3, -1))


def test_senders_without_an_address_are_known_by_name(store: Store) -> None:
    chat = mail(1, sender=Address("Priya", ""), kind=Kind.MESSAGE)
    store.record(chat, decision(chat))
    found = store.history(mail(2, sender=Address("PRIYA", ""), kind=Kind.MESSAGE)).sender
    assert found is not None
    assert (found.address, found.name, found.received) == ("priya", "Priya", 1)


def test_whom_the_person_writes_to_comes_before_who_writes_much(store: Store) -> None:
    for number in range(6):
        receive(store, number, "news@example.com")
        receive(store, 10 + number, "rare@example.com") if number < 2 else None
    store.record(letter(30, "son@example.org"))
    contacts = known(store, "x@example.org").contacts
    assert [contact.address for contact in contacts] == ["son@example.org", "news@example.com"]


def test_what_is_long_ago_counts_less(store: Store) -> None:
    for number in range(4):
        store.record(letter(number, "old@example.org", START - 900 * DAY))
    store.record(letter(9, "new@example.org", START))
    assert [c.address for c in known(store, "x@example.org").contacts] == ["new@example.org", "old@example.org"]


def test_contacts_are_bounded_and_the_same_from_memory_and_from_disk(store: Store) -> None:
    store.history(mail(1))
    letters = [letter(n, f"p{n}@example.org", START + n * DAY / 10) for n in range(CONTACTS + 40)]
    for start in range(0, len(letters), 100):
        store.record_many([Record(each) for each in letters[start : start + 100]])
        kept = store.history(mail(1)).contacts
    assert len(kept) == CONTACTS
    assert kept[0].address == f"p{CONTACTS + 39}@example.org"
    store.close()
    assert store.history(mail(1)).contacts == kept


def test_another_process_is_noticed(store: Store) -> None:
    store.record(letter(1, "june@example.org"))
    assert len(known(store, "x").contacts) == 1
    with Store(store.path, KEY) as other:
        other.forget(sender="june@example.org")
    assert known(store, "x").contacts == ()


@given(st.lists(st.tuples(st.floats(0.1, 10), st.floats(0, 5e9)), min_size=1, max_size=20))
def test_importance_does_not_depend_on_the_order_of_events(events: list[tuple[float, float]]) -> None:
    there, back = -1e9, -1e9
    for weight, at in events:
        there = _added(there, weight, at)
    for weight, at in reversed(events):
        back = _added(back, weight, at)
    assert there == pytest.approx(back, abs=1e-6)
    taken = _added(_added(there, 3.0, events[0][1]), -3.0, events[0][1])
    assert taken == pytest.approx(there, abs=1e-3) or taken < there


def test_alignment() -> None:
    sender = Address("", "a@mail.example.org")
    assert aligned(sender, Authentication(dmarc="pass"))
    assert aligned(sender, Authentication(dkim="pass", dkim_domains=("example.org",)))
    assert not aligned(sender, Authentication(dkim="pass", dkim_domains=("ample.org", "example.com", "")))
    assert not aligned(sender, Authentication(spf="pass", dmarc="fail"))
    assert not aligned(Address("June", ""), Authentication(dkim_domains=("example.org",)))


def test_nobody_keeps_a_tie_young_by_writing(store: Store) -> None:
    store.record(letter(1, "friend@example.org", START))
    wrote = known(store, "friend@example.org").sender
    assert wrote is not None
    assert wrote.own == pytest.approx(1.0 + START / people.OWN_HALF_LIFE)
    for number in range(20):
        receive(store, 10 + number, "friend@example.org", START + 300 * DAY)
    pestered = known(store, "friend@example.org").sender
    assert pestered is not None
    assert (pestered.received, pestered.own) == (20, wrote.own)
    receive(store, 40, "stranger@example.org")
    stranger = known(store, "stranger@example.org").sender
    assert stranger is not None
    assert stranger.own == -1e9
