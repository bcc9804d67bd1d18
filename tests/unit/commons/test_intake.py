"""What the commons takes in: sound reports, once each; all else is refused with a word."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.commons.counting import Counts
from companion.commons.intake import WEEKS_AHEAD, WEEKS_BACK, Intake
from companion.domain.errors import Rejected, Unavailable
from companion.sharing.report import Report, encode, week_of
from companion.sharing.seal import seal
from companion.sharing.stamp import EFFORT, mint, read
from companion.sharing.vocabulary import drawn
from tests.support import sealed

NOW = 1_790_000_000.0
WEEK = week_of(NOW)
KEY = X25519PrivateKey.from_private_bytes(bytes([9] * 32))
PUBLIC = sealed.public(KEY)


@pytest.fixture
def intake(place: str) -> Iterator[Intake]:
    made = Intake(partial(Counts, place), {1: KEY}, lambda: NOW, effort=0)
    made.start()
    yield made
    made.stop()


def checking(effort: int = 0) -> Intake:
    def none() -> Counts:
        raise AssertionError("nothing is counted here")

    return Intake(none, {1: KEY}, lambda: NOW, effort=effort)


def test_what_is_acknowledged_is_counted_once(intake: Intake, place: str) -> None:
    reports = list(sealed.many(PUBLIC, WEEK, 30))
    first = [intake.enqueue(intake.check(r)) for r in reports]
    assert [f.result(20) for f in first] == [True] * 30
    again = [intake.enqueue(intake.check(r)) for r in reports]
    assert [f.result(20) for f in again] == [False] * 30
    counts = Counts(place)
    assert sum(n for answers in counts.totals().values() for n in answers.values()) == 30
    counts.close()


def test_the_same_report_sealed_anew_is_the_same_report(intake: Intake) -> None:
    first, second = (sealed.one(PUBLIC, WEEK, nonce=b"12345678") for _ in range(2))
    assert first != second
    assert intake.enqueue(intake.check(first)).result(20) is True
    assert intake.enqueue(intake.check(second)).result(20) is False


def refused(data: bytes, reason: str, effort: int = 0) -> None:
    with pytest.raises(Rejected) as caught:
        checking(effort).check(data)
    assert str(caught.value) == f"report.{reason}"


def test_a_question_of_ones_own_choice_is_refused() -> None:
    nonce = b"abcdefgh"
    stamp = read(nonce, WEEK, PUBLIC.public, 0)
    assert stamp is not None
    other = (drawn(stamp.lot) + 1) % 200
    refused(seal(encode(Report(WEEK, other, 0), nonce), PUBLIC), "question")


def test_weeks_long_gone_or_far_ahead_are_refused() -> None:
    for week in (WEEK - WEEKS_BACK, WEEK, WEEK + WEEKS_AHEAD):
        assert checking().check(sealed.one(PUBLIC, week)).week == week
    for week in (WEEK - WEEKS_BACK - 1, WEEK + WEEKS_AHEAD + 1):
        refused(sealed.one(PUBLIC, week), "week")


def test_a_report_without_work_is_refused() -> None:
    worked = mint(WEEK, PUBLIC.public, EFFORT)
    good = seal(encode(Report(WEEK, drawn(worked.lot), 0), worked.nonce), PUBLIC)
    assert checking(EFFORT).check(good).token == worked.token
    number = next(n for n in range(1_000) if read(n.to_bytes(8, "big"), WEEK, PUBLIC.public, EFFORT) is None)
    refused(sealed.one(PUBLIC, WEEK, nonce=number.to_bytes(8, "big")), "stamp", EFFORT)


def test_what_is_outside_the_vocabulary_is_refused() -> None:
    plain = bytearray(encode(Report(WEEK, 0, 0), b"abcdefgh"))
    for place, value in ((0, 2), (3, 0xFF), (5, 9), (14, 1), (15, 65)):
        changed = bytearray(plain)
        changed[place] = value
        refused(seal(bytes(changed), PUBLIC), "vocabulary")
    refused(seal(bytes(plain) + b"!", PUBLIC), "sealed")
    refused(sealed.one(sealed.public(KEY, 2), WEEK), "sealed")


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_noise_is_refused(data: bytes) -> None:
    refused(data, "sealed")


@settings(deadline=None)
@given(st.binary(min_size=16, max_size=16))
def test_noise_inside_a_good_seal_is_refused_or_a_report(data: bytes) -> None:
    found = ""
    try:
        checking(EFFORT).check(seal(data, PUBLIC))
    except Rejected as reason:
        found = str(reason)
    assert found in {"", "report.vocabulary", "report.week", "report.question", "report.stamp"}


def test_a_flood_has_to_come_again_later(place: str) -> None:
    clock = [NOW]
    intake = Intake(partial(Counts, place), {1: KEY}, lambda: clock[0], effort=0, hourly=10)
    intake.start()
    reports = [intake.check(r) for r in sealed.many(PUBLIC, WEEK, 21)]
    for report in reports[:10]:
        assert intake.enqueue(report).result(20)
    with pytest.raises(Unavailable, match=r"^commons\.busy$"):
        intake.enqueue(reports[10])
    clock[0] += 3600.0
    assert intake.enqueue(reports[10]).result(20)
    intake.stop()


def test_while_the_database_is_away_nothing_is_acknowledged_and_it_goes_on_afterwards(place: str) -> None:
    away = threading.Event()
    away.set()

    def open_counts() -> Counts:
        if away.is_set():
            raise Unavailable("counts.database")
        return Counts(place)

    intake = Intake(open_counts, {1: KEY}, lambda: NOW, effort=0)
    intake.start()
    report = intake.check(sealed.one(PUBLIC, WEEK))
    with pytest.raises(Unavailable, match=r"^counts\.database$"):
        intake.enqueue(report).result(20)
    away.clear()
    assert intake.enqueue(report).result(20) is True
    intake.stop()
