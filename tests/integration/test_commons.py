"""The commons as a real server: killed under load, asked for everything, and fed through the whole client."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from companion.commons import keeping
from companion.commons.__main__ import main
from companion.commons.counting import Counts
from companion.domain.errors import Rejected
from companion.domain.feedback import Answer
from companion.domain.sharing import Sending
from companion.sharing.bundle import Trust, accept, warier
from companion.sharing.courier import Courier
from companion.sharing.outbox import Commons
from companion.sharing.report import week_of
from companion.sharing.seal import SealingKey
from tests.support import postgres, sealed
from tests.support.commons import CommonsProcess
from tests.support.population import totals
from tests.support.sharers import Sharer

WEEK = week_of(time.time())


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[CommonsProcess]:
    """A commons that is not started yet."""
    process = CommonsProcess(tmp_path / "commons")
    yield process
    process.stop()


@pytest.fixture
def commons(folder: CommonsProcess) -> CommonsProcess:
    return folder.start()


def sealing(process: CommonsProcess) -> SealingKey:
    return SealingKey(process.key.number, bytes.fromhex(process.key.public))


def counted(process: CommonsProcess) -> int:
    counts = Counts(process.database)
    found = sum(n for answers in counts.totals().values() for n in answers.values())
    counts.close()
    return found


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CommonsProcess]:
    """A commons on each make of database."""
    with ExitStack() as stack:
        database = ""
        if request.param == "postgresql":
            if postgres.INITDB is None or postgres.POSTGRES is None:
                pytest.skip(postgres.MISSING)
            database = stack.enter_context(postgres.running())
        process = CommonsProcess(tmp_path / "commons", database=database)
        stack.callback(process.stop)
        yield process.start()


def test_killed_under_load_it_counts_nothing_twice_and_loses_nothing_acknowledged(either: CommonsProcess) -> None:
    commons = either
    reports = list(sealed.many(sealing(commons), WEEK, 160))
    acknowledged: set[int] = set()
    done = threading.Event()

    def send(turn: int) -> None:
        while not done.is_set() and len(acknowledged) < len(reports):
            for number in range(turn, len(reports), 4):
                if number in acknowledged or done.is_set():
                    continue
                try:
                    if commons.post(reports[number])[0] == 204:
                        acknowledged.add(number)
                except OSError:
                    time.sleep(0.05)  # It is dead just now: the same bytes again later.

    threads = [threading.Thread(target=send, args=(turn,)) for turn in range(4)]
    for thread in threads:
        thread.start()
    for more in (25, 60):
        limit = time.monotonic() + 60
        while len(acknowledged) < more and time.monotonic() < limit:
            time.sleep(0.005)
        commons.kill()
        heard = set(acknowledged)
        assert heard, "something was acknowledged before"
        assert counted(commons) >= len(heard), "nothing acknowledged is lost"
        commons.start()
    for thread in threads:
        thread.join(90)
    done.set()
    assert len(acknowledged) == len(reports)
    assert all(commons.post(report)[0] == 204 for report in reports[::8]), "and once more"
    assert counted(commons) == len(reports)


def test_it_keeps_no_address_and_no_word_of_who_asks(commons: CommonsProcess) -> None:
    headers = {
        "User-Agent": "canary-agent",
        "X-Forwarded-For": "203.0.113.77",
        "Forwarded": "for=203.0.113.77",
        "Cookie": "canary-cookie=1",
        "Accept-Language": "canary-language",
        "Referer": "https://canary.example/",
    }
    status, body = commons.post(sealed.one(sealing(commons), WEEK), "/v1/report?canary=query", headers)
    assert (status, body) == (204, b"")
    assert not {"set-cookie", "server", "etag"} & {name.lower() for name in commons.headers}
    assert commons.post(b"canary-body", headers=headers)[1] == b"report.sealed"
    assert commons.get("/canary-path")[0] == 404
    commons.stop()
    kept = b"".join(p.read_bytes() for p in [commons.log, *commons.folder.iterdir()])
    assert b"canary" not in kept
    assert b"203.0.113" not in kept
    assert b"127.0.0.1" not in kept
    assert counted(commons) == 1


def test_it_answers_two_addresses_and_nothing_else(commons: CommonsProcess) -> None:
    for path in ("/", "/docs", "/openapi.json", "/v1/report", "/v1/counts", "/v1/publication/..", "/metrics"):
        assert commons.get(path)[0] in (404, 405), path
    assert commons.post(bytes(66))[0] == 413
    assert commons.post(b"")[0] == 400
    assert commons.post(bytes(10_000_000))[0] == 413


def test_a_report_travels_from_the_answer_to_the_counter(commons: CommonsProcess, tmp_path: Path) -> None:
    now = time.time()
    clock = [now]
    june = Sharer(tmp_path / "june", delay=6 * 3600.0, commons=Commons(commons.address, commons.pinned))
    courier = Courier(june.ask, lambda: clock[0])
    courier.round()
    assert june.box.bundle is None, "without consent nothing is fetched"
    june.box.agree(True)
    entry, said = june.answer(now, Answer.CONFIRMED)
    assert june.box.offer(entry, said, now) is not None
    courier.round()
    (waiting,) = june.box.state(now).outgoing
    assert waiting.state is Sending.WAITING
    assert len(waiting.sealed) == 130
    assert counted(commons) == 0
    clock[0] += 6 * 3600.0 + 1
    courier.round()
    (sent,) = june.box.state(clock[0]).outgoing
    assert (sent.state, sent.sealed) == (Sending.SENT, waiting.sealed)
    assert counted(commons) == 1
    assert june.box.state(clock[0]).spent_month == 1.0
    june.store.close()


def fill(process: CommonsProcess, counts: dict[int, dict[int, int]]) -> None:
    database = sqlite3.connect(process.folder / "counts.db")
    rows = [(WEEK, question, a, n) for question, answers in counts.items() for a, n in answers.items()]
    database.executemany("INSERT INTO counted VALUES (?, ?, ?, ?)", rows)
    database.commit()
    database.close()


def test_what_was_counted_comes_back_signed(folder: CommonsProcess) -> None:
    process = folder
    (process.folder / "models").write_text("3\n2\n")
    Counts(str(process.folder / "counts.db")).close()
    fill(process, totals(6_000_000, 4))
    process.start()
    limit = time.monotonic() + 60
    while (answer := process.get("/v1/publication"))[0] != 200 and time.monotonic() < limit:
        time.sleep(0.1)
    bundle, trust = accept(answer[1], Trust((process.pinned,)), time.time())
    assert bundle.models == ("3", "2")
    assert dict(warier(bundle)) == {"link.lookalike": pytest.approx(0.1)}
    assert trust.serial == 1
    process.stop()

    keeping.rotate_signing(process.folder)
    number = keeping.rotate_sealing(process.folder)
    process.start()
    assert process.get("/v1/publication")[1] == answer[1], "a restart publishes nothing"
    assert main(["publish", str(process.folder), "--effort", "0"]) == 0
    limit = time.monotonic() + 60
    while (served := process.get("/v1/publication")[1]) == answer[1] and time.monotonic() < limit:
        time.sleep(0.2)
    later, after = accept(served, trust, time.time())
    assert (later.serial, later.sealing[0].number, after.changes) == (2, number, 1)
    assert process.post(sealed.one(sealing(process), WEEK))[0] == 204, "what was sealed to the old key is taken"
    with pytest.raises(Rejected, match=r"^bundle\.unknown_key$"):
        accept(answer[1], after, time.time())


def test_with_few_reports_the_publication_says_nothing(commons: CommonsProcess) -> None:
    for report in sealed.many(sealing(commons), WEEK, 30):
        assert commons.post(report)[0] == 204
    assert main(["publish", str(commons.folder), "--effort", "0"]) == 0
    limit = time.monotonic() + 60
    trust = Trust((commons.pinned,))
    while (bundle := accept(body := commons.get("/v1/publication")[1], trust, time.time())[0]).serial != 2:
        assert time.monotonic() < limit
        time.sleep(0.2)
    assert (bundle.reliabilities, bundle.rates) == ((), ())
    assert set(json.loads(body)) == {"bundle", "changes"}
