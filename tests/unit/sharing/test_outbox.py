"""The outbox: nothing without consent, nothing too soon, nothing twice, nothing beyond the budget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.errors import Rejected
from companion.domain.feedback import Answer
from companion.domain.judgement import Act
from companion.domain.sharing import Consent, Outgoing, Sending
from companion.memory.store import Store
from companion.sharing.outbox import EVER, LATEST_S, MONTH, MONTH_S, SOONEST_S, Outbox, shown
from companion.sharing.report import decode, week_of
from companion.sharing.seal import unseal
from companion.sharing.stamp import mint
from tests.support.remembered import KEY, START
from tests.support.sharers import BUNDLE, COMMONS, DAY, SEALING, Sharer, coached

HOUR = 3600.0


@pytest.fixture
def june(tmp_path: Path) -> Iterator[Sharer]:
    sharer = Sharer(tmp_path)
    sharer.receive()
    yield sharer
    sharer.store.close()


def sealed(sharer: Sharer, now: float) -> list[Outgoing]:
    """Make the bytes of all drafts."""
    made = []
    for number, week, bundle in sharer.box.drafts(now):
        row = sharer.box.seal(number, week, mint(week, bundle.key.public, bundle.effort))
        assert row is not None
        made.append(row)
    return made


def test_without_consent_nothing_is_noted(june: Sharer) -> None:
    for word in (None, False):
        if word is not None:
            june.box.agree(word)
        assert june.box.offer(*june.answer(), START) is None
        assert june.box.state(START).outgoing == ()
    assert june.box.consent is Consent.DECLINED


def test_it_asks_once_after_a_useful_catch(june: Sharer) -> None:
    entry, said = june.answer()
    assert june.box.should_ask(entry, said)
    assert not june.box.should_ask(entry, replace(said, answer=Answer.FALSE_ALARM))
    assert not june.box.should_ask(coached(entry), said)
    assert entry.decision is not None
    assert not june.box.should_ask(replace(entry, decision=replace(entry.decision, act=Act.SILENT)), said)
    june.box.agree(False)
    assert not june.box.should_ask(entry, said)


def test_nobody_is_asked_where_there_is_no_commons(tmp_path: Path) -> None:
    sharer = Sharer(tmp_path, commons=None)
    entry, said = sharer.answer()
    assert not sharer.box.should_ask(entry, said)
    with pytest.raises(Rejected, match=r"^sharing\.no_commons$"):
        sharer.box.agree(True)
    assert sharer.box.offer(entry, said, START) is None
    assert sharer.box.agree(False) is Consent.DECLINED
    sharer.store.close()


def test_a_report_waits_and_leaves_as_it_was_shown(june: Sharer) -> None:
    june.box.agree(True)
    draft = june.box.offer(*june.answer(), START)
    assert draft is not None
    assert draft.state is Sending.DRAFT
    (waiting,) = sealed(june, START)
    assert waiting.state is Sending.WAITING
    assert june.box.take(draft.due - 1) is None
    leaving = june.box.take(draft.due)
    assert leaving is not None
    assert leaving.sealed == waiting.sealed
    plain, _ = unseal(bytes.fromhex(leaving.sealed), {1: SEALING})
    assert plain.hex() == waiting.report, "the bytes that are shown are the bytes that are sealed"
    words = shown(waiting.report)
    assert words.week == week_of(draft.due)
    assert words.answer in ("none", "scam", "fine", "overridden")
    assert 0.6 < words.odds < 0.7
    june.box.arrived(leaving.id, draft.due)
    assert june.box.take(draft.due + DAY) is None
    assert june.box.state(draft.due).outgoing[0].state is Sending.SENT


def test_the_delay_is_drawn_between_six_and_forty_eight_hours(tmp_path: Path) -> None:
    store = Store(tmp_path / "memory.db", KEY)
    asked: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        asked.append((low, high))
        return high

    sharer = Sharer(tmp_path / "other")
    box = Outbox(sharer.store.outgoing, sharer.store, COMMONS, uniform)
    box.agree(True)
    row = box.offer(*sharer.answer(), START)
    assert row is not None
    assert asked == [(SOONEST_S, LATEST_S)] == [(6 * HOUR, 48 * HOUR)]
    assert row.due == START + 48 * HOUR
    sharer.store.close()
    store.close()


def test_one_answer_is_one_report(june: Sharer) -> None:
    june.box.agree(True)
    entry, said = june.answer()
    assert june.box.offer(entry, said, START) is not None
    assert june.box.offer(entry, replace(said, id="f9", answer=Answer.FALSE_ALARM), START) is None


def test_what_waits_can_be_cancelled_and_what_left_cannot(june: Sharer) -> None:
    june.box.agree(True)
    first, second = (june.box.offer(*june.answer(), START) for _ in range(2))
    assert first is not None
    assert second is not None
    sealed(june, START)
    assert june.box.cancel(first.id).state is Sending.CANCELLED
    assert june.box.take(second.due) is not None
    with pytest.raises(Rejected, match=r"^sharing\.gone$"):
        june.box.cancel(second.id)
    assert june.box.state(second.due).spent_ever == 1.0


def test_taking_consent_back_cancels_all_that_waits(june: Sharer) -> None:
    june.box.agree(True)
    row = june.box.offer(*june.answer(), START)
    assert row is not None
    sealed(june, START)
    assert june.box.agree(False) is Consent.WITHDRAWN
    assert june.box.take(row.due) is None
    june.box.agree(True)
    assert june.box.take(row.due) is None, "nor does giving it again bring anything back"


def test_an_answer_that_is_undone_is_not_sent(june: Sharer) -> None:
    june.box.agree(True)
    entry, said = june.answer()
    other = june.answer()
    first, second = june.box.offer(entry, said, START), june.box.offer(*other, START)
    assert first is not None
    assert second is not None
    sealed(june, START)
    june.box.taken_back(said.id)
    taken = june.box.take(second.due)
    assert taken is not None
    assert taken.id == second.id
    assert june.box.take(second.due) is None


def test_an_answer_undone_before_its_bytes_were_made_is_not_sent(june: Sharer) -> None:
    june.box.agree(True)
    entry, said = june.answer()
    row = june.box.offer(entry, said, START)
    assert row is not None
    june.store.drop(said.id)
    assert june.box.seal(row.id, week_of(row.due), mint(week_of(row.due), BUNDLE.key.public, 0)) is None
    assert june.box.take(row.due) is None


def test_no_noise_is_drawn_twice_for_one_answer(june: Sharer) -> None:
    """A second draw would be a second look at the truth: what failed goes out as it was, what is stale not at all."""
    june.box.agree(True)
    row = june.box.offer(*june.answer(), START)
    assert row is not None
    (made,) = sealed(june, START)
    assert june.box.seal(row.id, week_of(row.due), mint(week_of(row.due), BUNDLE.key.public, 0)) is None
    now = row.due
    for _ in range(3):
        out = june.box.take(now)
        assert out is not None
        assert out.sealed == made.sealed
        assert june.box.take(now) is None, "not again at once"
        now += 6 * HOUR
    assert june.box.take(now + 21 * DAY) is None
    stale = june.store.outgoing.get(row.id)
    assert stale is not None
    assert stale.state is Sending.EXPIRED
    assert stale.spent, "it may have arrived"


def test_a_coached_answer_is_nobodys_to_share(june: Sharer) -> None:
    june.box.agree(True)
    entry, said = june.answer()
    assert june.box.offer(coached(entry), said, START) is None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(-40 * DAY, 40 * DAY), st.floats(6 * HOUR, 48 * HOUR)), max_size=25))
def test_no_thirty_days_ever_see_more_than_four(tmp_path_factory: pytest.TempPathFactory, steps: list) -> None:
    """Whatever the clock does: forwards, backwards, by weeks."""
    sharer = Sharer(tmp_path_factory.mktemp("clock"))
    sharer.receive(replace(BUNDLE, expires=START + 59 * DAY), START)
    sharer.box.agree(True)
    now, left = START, []
    for leap, delay in steps:
        now += leap
        sharer.delay = delay
        sharer.box.offer(*sharer.answer(START), now)
        sealed(sharer, now)
        now += 48 * HOUR
        while (out := sharer.box.take(now)) is not None:
            sharer.box.arrived(out.id, now)
            row = sharer.store.outgoing.get(out.id)
            assert row is not None
            left.append(row.sent)
    for at in left:
        assert sum(at <= other < at + MONTH_S for other in left) <= MONTH
    assert sharer.box.state(now).spent_ever == len(left)
    sharer.store.close()


def test_the_lifetime_cap_never_renews(june: Sharer) -> None:
    june.box.agree(True)
    now, sent = START, 0
    for _ in range(EVER + 6):
        row = june.box.offer(*june.answer(), now)
        if row is not None:
            june.store.outgoing.update(replace(row, state=Sending.SENT, tries=1, sent=now))
            sent += 1
        now += 10 * DAY
    assert sent == EVER
    assert june.box.offer(*june.answer(), now + 4000 * DAY) is None
    june.store.forget(everything=True)
    june.box.agree(True)
    assert june.box.offer(*june.answer(), now) is None, "forgetting gives back memory, not privacy"
    assert june.box.state(now).spent_ever == EVER


def test_forgetting_takes_what_waits_with_it(june: Sharer) -> None:
    june.box.agree(True)
    entry, said = june.answer(sender="mallory@example.org")
    sent, waits = june.box.offer(entry, said, START), None
    assert sent is not None
    sealed(june, START)
    assert june.box.take(sent.due) is not None
    waits = june.box.offer(*june.answer(sender="mallory@example.org"), START)
    assert waits is not None
    june.store.forget(sender="mallory@example.org")
    (kept,) = june.box.state(START).outgoing
    assert (kept.id, kept.entry, kept.feedback) == (sent.id, "", "")


def test_the_outbox_survives_a_restart(tmp_path: Path) -> None:
    sharer = Sharer(tmp_path)
    sharer.receive()
    sharer.box.agree(True)
    sharer.box.offer(*sharer.answer(), START)
    (made,) = sealed(sharer, START)
    before = sharer.box.state(START)
    sharer.store.close()
    again = Sharer(tmp_path)
    assert again.box.state(START) == before
    assert again.box.bundle == BUNDLE
    leaving = again.box.take(made.due)
    assert leaving is not None
    assert leaving.sealed == made.sealed
    again.store.close()


def test_the_publication_is_wanted_once_a_day(june: Sharer) -> None:
    june.delay = 0.0
    june.receive(now=START)
    assert not june.box.wants_publication(START + 86_399)
    assert june.box.wants_publication(START + 86_400)
    with pytest.raises(Rejected):
        june.box.receive(b"noise", START + 86_400)
    assert not june.box.wants_publication(START + 2 * 86_399), "no haste after a refusal"
    assert june.box.wants_publication(START - DAY), "nor does a clock set back put it off for years"


def test_consent_to_one_commons_is_none_to_another(june: Sharer) -> None:
    june.box.agree(True)
    other = Outbox(june.store.outgoing, june.store, replace(COMMONS, key="cd" * 32))
    assert june.box.consents
    assert other.consent is Consent.NEVER_ASKED
    assert other.offer(*june.answer(), START) is None
    nowhere = Outbox(june.store.outgoing, june.store, None)
    assert nowhere.consent is Consent.NEVER_ASKED


def test_another_commons_begins_with_its_own_key(june: Sharer) -> None:
    other = Outbox(june.store.outgoing, june.store, replace(COMMONS, key="cd" * 32))
    assert june.box.bundle == BUNDLE
    assert other.bundle is None
    assert other.trust is not None
    assert other.trust.keys == ("cd" * 32,)


def test_a_report_tells_its_week_its_question_its_answer_and_no_more(june: Sharer) -> None:
    june.box.agree(True)
    june.box.offer(*june.answer(), START)
    (made,) = sealed(june, START)
    report, nonce = decode(bytes.fromhex(made.report))
    rest = bytes.fromhex(made.report).replace(nonce, b"", 1)
    assert rest == bytes(
        [1, *report.week.to_bytes(2, "big"), *report.question.to_bytes(2, "big"), report.answer, 0, 0]
    )
