"""Forgetting on the person's word, and letting go with time."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.domain.feedback import Answer, Receipt, Wish
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Address, Entity, Kind, Mention, Turn
from companion.memory import retention
from companion.memory.store import Record, Store
from tests.support.remembered import DAY, KEY, START, decision, lesson, mail

PHONE = Mention(Entity.PHONE, "+441632960123")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "memory.db", KEY, synchronous="OFF")


def filled(store: Store) -> None:
    """A friend, a scammer with an answered warning, and a wish."""
    for number in range(4):
        friend = mail(number, "june@example.org", START + number)
        store.record(friend, decision(friend), cursor=str(number))
    bad = mail(9, Address("Bank", "Bad@Example.com"), mentions=(PHONE,), thread="<t@example.com>")
    store.record(bad, decision(bad, Act.WARN, 0.9))
    store.append(lesson(bad, decision(bad, Act.WARN, 0.9), Answer.CONFIRMED), Receipt("f1", True, "learnt"))
    store.append(Wish("w1", START, "june@example.org", "family", 0.8))


def test_a_forgotten_sender_is_unknown_again(store: Store) -> None:
    filled(store)
    assert store.forget(sender=" bad@example.COM ") == 1
    assert store.history(mail(20, "bad@example.com")).sender is None
    assert store.history(mail(20, "x@example.com", mentions=(PHONE,))).case is None
    assert not store.history(mail(20, thread="<9@example.org>")).thread_known
    assert store.journal("bank") == ()
    assert list(store.log()) == [Wish("w1", START, "june@example.org", "family", 0.8)]
    assert len(store.journal()) == 4
    assert store.history(mail(20)).mail_seen == 4
    assert store._database.rows("SELECT count(*) FROM receipt") == [(0,)]


def test_forgetting_does_not_make_the_item_new(store: Store) -> None:
    filled(store)
    store.forget(sender="bad@example.com")
    item = mail(9)
    assert store.judged(item.stream, item.key)
    entry = store.record(item, decision(item, Act.WARN, 0.9))
    assert len(store.journal()) == 4, "nothing is recorded again"
    assert entry.observation == item


def test_forgetting_a_case(store: Store) -> None:
    filled(store)
    case = store.journal("bank")[0].decision.case
    store.drop("f1")
    helper = mail(10, "helper@example.org", mentions=(PHONE,))
    store.record(helper, decision(helper))
    assert store.forget(case=case) == 2
    assert store.of_case(case) == ()
    assert store.history(mail(20, "bad@example.com")).sender is None
    assert store.history(mail(20, "helper@example.org")).sender is None
    assert store.history(mail(20, "june@example.org")).sender.received == 4
    assert store.forget(case=case) == 0
    assert store.forget(case="no such case") == 0
    assert store.forget() == 0
    assert len(store.journal()) == 4


def test_forgetting_everything(store: Store) -> None:
    filled(store)
    store.keep("since", "1")
    assert store.forget(everything=True) == 5
    assert store.journal() == ()
    assert list(store.log()) == []
    assert store.cursors() == {}
    assert store.value("since") is None
    assert store.history(mail(1)).mail_seen == 0
    assert not store.judged(mail(1).stream, mail(1).key)
    filled(store)
    assert len(store.journal()) == 5, "and goes on"
    store.check()


def test_texts_go_first_and_outlines_stay(store: Store) -> None:
    talk = mail(
        1, "elena@example.org", text="a secret", hidden_text="hidden secret", turns=(Turn("Elena", "my secret"),)
    )
    loud = decision(talk, Act.WARN, 0.9)
    store.record(talk, loud)
    store.append(lesson(talk, loud, Answer.CONFIRMED))
    young = mail(2, "june@example.org", START + 80 * DAY, text="a young secret")
    store.record(young, decision(young))
    assert store.retire(START + 89 * DAY) == (0, 0)
    assert store.retire(START + 91 * DAY) == (1, 0)
    entry = store.entry(loud.id)
    assert (entry.observation.text, entry.observation.hidden_text, entry.observation.turns) == ("", "", ())
    assert entry.observation.subject == "Subject 1"
    assert [piece.facts for piece in entry.decision.belief.evidence] == [()]
    assert entry.decision.values == loud.values
    assert "secret" not in str(list(store.log()))
    assert len(store.journal("secret")) == 1
    assert store.journal("secret")[0].observation == young
    assert len(store.journal("elena")) == 1, "the outline is still found"
    assert store.retire(START + 91 * DAY) == (0, 0), "once"


def test_outlines_go_later_and_what_was_learnt_stays(store: Store) -> None:
    bad, good = mail(1, "bad@example.com"), mail(2, "june@example.org")
    loud = decision(bad, Act.WARN, 0.9)
    store.record(bad, loud)
    store.record(good, decision(good))
    answer = lesson(bad, loud, Answer.CONFIRMED)
    store.append(answer)
    before = list(store.log())
    assert store.retire(START + 401 * DAY) == (2, 2)
    assert store.journal() == ()
    after = list(store.log())
    assert [type(item) for item in after] == [type(item) for item in before]
    kept = after[0]
    assert isinstance(kept, Decision)
    assert (kept.id, kept.act, kept.case) == (loud.id, loud.act, before[0].case)
    assert after[1].feedback == answer.feedback
    assert store.history(mail(9, "june@example.org")).sender.received == 1
    assert store.forget(sender="bad@example.com") == 0
    assert [type(item).__name__ for item in store.log()] == ["Decision"], "lessons of a forgotten sender go too"


def test_more_than_a_batch_is_retired(store: Store) -> None:
    store.record_many([Record(mail(n), decision(mail(n))) for n in range(450)])
    assert store.retire(START + 95 * DAY) == (450, 0)
    done = [store.retire(START + day * DAY) for day in range(102, 420, 7)]
    assert done.count((0, 450)) == 1
    assert done.count((0, 0)) == len(done) - 1


def test_a_clock_that_is_wrong_by_years_deletes_nothing(store: Store) -> None:
    store.retire(START)
    item = mail(1, at=START)
    store.record(item, decision(item))
    for leap in (3_650, -3_650, 3_650):
        assert store.retire(START + leap * DAY) == (0, 0)
        store.retire(START + DAY)
    assert store.journal()[0].observation == item
    weeks = [store.retire(START + 120 * DAY) for _ in range(20)]
    assert weeks.count((1, 0)) == 1, "a computer that was off for long catches up in the days after"


def test_the_file_is_scrubbed_once_a_week_at_most(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    scrubs = []
    monkeypatch.setattr(retention, "scrub", lambda database: scrubs.append(1))
    for day in range(20):
        item = mail(day, at=START + day * DAY, kind=Kind.MESSAGE)
        store.record(item, decision(item))
    for day in range(91, 112):
        store.retire(START + day * DAY)
    assert len(scrubs) == 3


def test_a_file_full_of_nothing_is_given_back(store: Store) -> None:
    store.record_many([Record(mail(n, text=f"{n} " * 3_000), decision(mail(n))) for n in range(300)])
    store.close()
    before = store.path.stat().st_size
    store.forget(sender="june@example.org")
    assert store.path.stat().st_size < before / 4
