"""One affair, one case: what ties, what does not, merging, closing, one alert."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from companion.domain.feedback import Answer
from companion.domain.judgement import Act
from companion.domain.observation import Address, Entity, Kind, Link, Mention, Observation
from companion.memory.store import Store
from tests.support.remembered import DAY, KEY, START, decision, lesson, mail

PHONE = Mention(Entity.PHONE, "+441632960123")
OTHER = Mention(Entity.PHONE, "+441632960999")
IBAN = Mention(Entity.IBAN, "GB33BUKB20201555555555")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "memory.db", KEY, synchronous="OFF")


def put(store: Store, item: Observation, act: Act = Act.SILENT) -> str:
    """Record an item; returns its case."""
    given = decision(item, act, 0.01 if act is Act.SILENT else 0.9)
    entry = store.record(item, given)
    assert entry.decision is not None
    assert store.entry(entry.id) == entry
    return entry.decision.case


def warned(number: int = 1, **more: object) -> Observation:
    return mail(number, f"bad{number}@evil{number}.example", **{"mentions": (PHONE,), **more})


def test_a_lonely_suspicion_is_a_case_of_its_own(store: Store) -> None:
    assert put(store, warned(), Act.WARN)
    assert put(store, mail(2)) == ""


def test_the_number_in_a_mail_joins_a_download_and_a_chat(store: Store) -> None:
    case = put(store, warned(), Act.WARN)
    file = mail(2, Address(), START + 60, kind=Kind.FILE, mentions=(PHONE,))
    view = store.history(file).case
    assert view is not None
    assert (view.id, view.closed, [r.via for r in view.related]) == (case, False, [PHONE])
    assert view.related[0].indicators == ("link.text_differs",)
    assert put(store, file) == case
    chat = mail(3, Address("Support", ""), START + 120, kind=Kind.MESSAGE, mentions=(PHONE,))
    assert put(store, chat, Act.WARN) == case
    assert [e.observation.key for e in store.of_case(case) if e.observation] == ["7:1", "7:2", "7:3"]


@pytest.mark.parametrize(
    "pair",
    [
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(PHONE,)),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(IBAN,)),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(Mention(Entity.WALLET, "bc1qexampleexample"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(Mention(Entity.EMAIL, "agent@example.com"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", reply_to=(Address("", "agent@example.com"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", thread="<root@example.org>"),
        lambda n: mail(n, "same@gmail.com"),
        lambda n: mail(n, f"a{n}@evil.example"),
    ],
)
def test_what_ties(store: Store, pair: Callable[[int], Observation]) -> None:
    case = put(store, pair(1), Act.WARN)
    assert put(store, pair(2)) == case


@pytest.mark.parametrize(
    "pair",
    [
        lambda n: mail(n, f"a{n}@gmail.com"),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(Mention(Entity.AMOUNT, "GBP 1.99"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(Mention(Entity.PHONE, "60999"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(Mention(Entity.EMAIL, "no-reply@google.com"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", mentions=(Mention(Entity.EMAIL, "me@example.net"),)),
        lambda n: mail(n, f"a{n}@x{n}.example", links=(Link("https://w.example", domain="w.example"),)),
        lambda n: mail(n, f"a{n}@evil.example", START + n * 61 * DAY),
    ],
)
def test_what_does_not_tie(store: Store, pair: Callable[[int], Observation]) -> None:
    put(store, pair(1), Act.WARN)
    assert store.history(pair(2)).case is None
    assert put(store, pair(2)) == ""


def test_what_wanted_mail_often_names_ties_nothing(store: Store) -> None:
    """The bank's own number is in the scam and in every letter of the bank."""
    for number in range(10, 13):
        put(store, mail(number, "service@bank.example", mentions=(PHONE,)))
    put(store, warned(1), Act.WARN)
    assert store.history(mail(2, "service@bank.example", mentions=(PHONE,))).case is None


def test_quiet_weeks_join_the_case_that_a_later_letter_opens(store: Store) -> None:
    """Story 4: nothing was said in the first weeks, yet the warning comes with all of them, dated."""
    for week in range(5):
        assert put(store, mail(week, "elena@gmail.com", START + week * 7 * DAY)) == ""
    final = mail(9, "elena@gmail.com", START + 36 * DAY)
    assert store.history(final).case is None, "nothing is amiss yet"
    case = put(store, final, Act.WARN)
    after = store.history(mail(10, "elena@gmail.com", START + 37 * DAY)).case
    assert after is not None
    assert after.id == case
    assert [related.at for related in after.related] == [START + week * 7 * DAY for week in range(5)] + [final.at]
    assert after.opened == START


def test_two_cases_that_turn_out_to_be_one_are_merged(store: Store) -> None:
    first = put(store, warned(1), Act.WARN)
    second = put(store, warned(2, mentions=(OTHER,), at=START + 60), Act.WARN)
    assert first != second
    both = warned(3, mentions=(PHONE, OTHER), at=START + 120)
    assert put(store, both) == first
    assert len(store.of_case(first)) == 3
    assert store.of_case(second) == store.of_case(first), "the old name still leads there"
    assert {d.case for d in store.log()} == {first}, "also in the log"
    assert store.alerted(second) is Act.WARN


def test_one_alert_for_each_case(store: Store) -> None:
    case = put(store, warned(1), Act.ASK)
    assert store.alerted(case) is Act.ASK
    assert store.alerted(case, besides=decision(warned(1)).id) is Act.SILENT
    put(store, warned(2), Act.WARN)
    assert store.alerted(case) is Act.WARN
    assert store.alerted("") is Act.SILENT
    assert store.alerted("no such case") is Act.SILENT


@pytest.mark.parametrize("answer", [Answer.CONFIRMED, Answer.FALSE_ALARM, Answer.ALREADY_KNEW])
def test_an_answer_closes_the_case_and_undo_opens_it(store: Store, answer: Answer) -> None:
    item = warned(1)
    case = put(store, item, Act.WARN)
    store.append(lesson(item, decision(item, Act.WARN, 0.9), answer))
    view = store.history(warned(2)).case
    if answer is Answer.CONFIRMED:
        assert view is not None
        assert (view.id, view.closed) == (case, True)
    else:
        assert view is None, "a false alarm is no suspicion any more"
    store.drop("f1")
    view = store.history(warned(2)).case
    assert view is not None
    assert (view.id, view.closed) == (case, False)


def test_being_unsure_closes_nothing(store: Store) -> None:
    item = warned(1)
    put(store, item, Act.WARN)
    store.append(lesson(item, decision(item, Act.WARN, 0.9), Answer.UNSURE))
    assert store.history(warned(2)).case.closed is False


def test_after_a_closed_case_a_new_suspicion_opens_a_new_one(store: Store) -> None:
    item = warned(1)
    first = put(store, item, Act.WARN)
    store.append(lesson(item, decision(item, Act.WARN, 0.9), Answer.CONFIRMED))
    second = put(store, warned(2), Act.WARN)
    assert second not in ("", first)
    assert store.alerted(second, besides=decision(warned(2)).id) is Act.SILENT, "so it may be told of"
    view = store.history(warned(3)).case
    assert view is not None
    assert (view.id, len(view.related)) == (second, 2)


def test_the_mind_may_name_the_case(store: Store) -> None:
    item = warned(1)
    given = decision(item, Act.WARN, 0.9)
    entry = store.record(item, type(given)(**{**_fields(given), "case": "proposed"}))
    assert entry.decision.case == "proposed"
    assert put(store, warned(2)) == "proposed"


def _fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def test_the_same_item_judged_again_stays_in_its_case_and_counts_once(store: Store) -> None:
    item = warned(1)
    case = put(store, item, Act.ASK)
    again = _fields(decision(item, Act.WARN, 0.95)) | {"id": "again"}
    view = store.history(item).case
    assert view is not None
    assert (view.id, view.related) == (case, ())
    entry = store.record(item, type(decision(item))(**again), anew=True)
    assert entry.id == "again"
    assert entry.decision.case == case
    related = store.history(warned(2)).case.related
    assert [(r.decision, r.act) for r in related] == [("again", "warn")]


def test_what_raised_suspicion_in_the_last_hour(store: Store) -> None:
    put(store, warned(1, at=START - 4000), Act.WARN)
    put(store, warned(2, at=START - 1000, mentions=()), Act.ASK)
    put(store, warned(3, at=START - 10, mentions=()), Act.WARN)
    put(store, mail(4, at=START - 5))
    put(store, warned(5, at=START + 10, mentions=()), Act.WARN)
    recent = store.history(mail(9, at=START)).recent
    assert [r.decision for r in recent] == [decision(warned(3)).id, decision(warned(2)).id]


def test_accounts_and_numbers_of_wanted_mail_only(store: Store) -> None:
    put(store, mail(1, "supplier@example.org", mentions=(IBAN, PHONE), thread="<t@x>"))
    put(store, mail(2, "supplier@example.org", mentions=(OTHER,)), Act.WARN)
    for about in (mail(3, "supplier@example.org"), mail(3, "else@example.com", thread="<t@x>")):
        history = store.history(about)
        assert (history.payees, history.phones) == ((IBAN,), (PHONE,))
    assert store.history(mail(3, "else@example.com")).payees == ()
    item = mail(2, "supplier@example.org", mentions=(OTHER,))
    store.append(lesson(item, decision(item, Act.WARN, 0.9), Answer.FALSE_ALARM))
    assert set(store.history(mail(3, "supplier@example.org")).phones) == {PHONE, OTHER}


def test_domains_that_wanted_mail_linked_to(store: Store) -> None:
    good, bad = Link("https://a.example/1", domain="a.example"), Link("https://b.example/1", domain="b.example")
    put(store, mail(1, links=(good,)))
    put(store, mail(2, links=(bad,)), Act.WARN)
    assert store.history(mail(3, "x@example.com", links=(bad, good, good))).domains_seen == ("a.example",)


def test_hostile_entities_cost_little(store: Store) -> None:
    many = tuple(Mention(Entity.PHONE, f"+4416329{number:05}") for number in range(5_000))
    item = warned(1, mentions=many, links=tuple(Link("x", domain=f"d{n}.example") for n in range(2_000)))
    put(store, item, Act.WARN)
    assert len(store._database.rows("SELECT 1 FROM tie")) <= 96
    assert store.history(warned(2, mentions=many)).case is not None
    odd = warned(3, mentions=(Mention(Entity.WALLET, "w" * 50_000), Mention(Entity.EMAIL, "\ud800\x00@x")))
    assert store.record(odd, decision(odd)).id == decision(odd).id
