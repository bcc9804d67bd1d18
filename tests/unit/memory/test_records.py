"""Records: exact round trips, indicators once, and every older form still readable."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.feedback import Answer, Lesson, Receipt, Request
from companion.domain.judgement import Act, Belief, Decision, Threat
from companion.domain.observation import (
    Address,
    FileFacts,
    Finding,
    Kind,
    Link,
    Mention,
    Observation,
    Turn,
    Unreadable,
)
from companion.domain.observation import Entity as E
from companion.domain.wire import WireError, encode
from companion.memory.database import Database
from companion.memory.records import Records, fit
from tests.support.remembered import KEY, decision, lesson, mail


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "memory.db", KEY)


@pytest.fixture
def records(database: Database) -> Records:
    return Records(database)


def rich() -> Observation:
    inner = FileFacts("inner.exe", 5, findings=(Finding("exe.unsigned", "no"),))
    return mail(
        1,
        subject="Überweisung \U0001f600 \u202e",
        text="Line\nwith \x00",
        links=(Link("https://example.org/", "shown", domain="example.org", hidden=True),),
        files=(FileFacts("a.zip", 10, members=(inner,), unread="encrypted"),),
        mentions=(Mention(E.PHONE, "+441632960123"),),
        turns=(Turn("Elena", "Hello", None, False), Turn("me", "Hi", 1.5, True)),
        reply_to=(Address("", "b@example.org"),),
    )


def test_values_come_back_as_they_went(records: Records) -> None:
    item = rich()
    loud = decision(item, Act.WARN, 0.97)
    assert records.unpack(Observation, records.pack(item)) == item
    assert records.unpack(Decision, records.pack(loud)) == loud
    taught = lesson(item, loud, Answer.CONFIRMED)
    assert records.unpack(Lesson, records.pack(taught)) == taught
    receipt = Receipt("f1", True, "learnt", (("care.money", "0.4"),), ("june",))
    assert records.unpack(Receipt, records.pack(receipt)) == receipt


def test_names_that_are_no_text_and_texts_that_are_too_long_still_come_back(records: Records) -> None:
    lost = Unreadable("downloads", "downloads/\udcff", "bad\udcff.zip", Kind.FILE, 1.0, "crashed")
    assert records.unpack(Unreadable, records.pack(lost)) == replace(lost, stream="downloads/?", key="bad?.zip")
    long = mail(1, text="x" * 200_000, mentions=tuple(Mention(E.PHONE, str(n)) for n in range(6_000)))
    back = records.unpack(Observation, records.pack(long))
    assert (len(back.text), len(back.mentions), back.subject) == (100_000, 5_000, "Subject 1")


def test_an_indicator_is_stored_once_and_read_by_another_reader(database: Database, records: Records) -> None:
    loud = decision(mail(1), Act.WARN, 0.97)
    blobs = [records.pack(replace(loud, id=str(number))) for number in range(20)]
    assert database.rows("SELECT count(*) FROM indicator") == [(1,)]
    assert b"The link leads elsewhere" not in b"".join(blobs)
    assert Records(database).unpack(Decision, blobs[7]) == replace(loud, id="7")


def test_a_reworded_indicator_keeps_the_old_sentence_in_old_records(records: Records) -> None:
    old = decision(mail(1), Act.WARN)
    found = old.belief.evidence[0]
    reworded = replace(found, indicator=replace(found.indicator, sentence="New words."))
    new = replace(old, belief=replace(old.belief, evidence=(reworded,)))
    first, second = records.pack(old), records.pack(new)
    assert records.unpack(Decision, first) == old
    assert records.unpack(Decision, second) == new


def test_a_mail_takes_little_room(records: Records) -> None:
    assert len(records.pack(mail(1))) < 250
    assert len(records.pack(decision(mail(1), Act.WARN))) < 350


def test_infinite_values_become_the_largest(records: Records) -> None:
    forbidden = replace(decision(mail(1)), values={Act.SILENT: float("-inf"), Act.WARN: float("inf")})
    back = records.unpack(Decision, records.pack(forbidden))
    assert back.values == {Act.SILENT: -1.7e308, Act.WARN: 1.7e308}
    with pytest.raises(ValueError, match="not JSON compliant"):
        records.pack(replace(forbidden, values={Act.SILENT: float("nan")}))


def test_broken_records_are_refused(records: Records) -> None:
    whole = records.pack(mail(1))
    for broken in (b"", b"\x00" + whole[1:], whole[:-5], whole[:1] + b"nonsense", whole[:1]):
        with pytest.raises(WireError):
            records.unpack(Observation, broken)


@given(st.binary(max_size=200))
@settings(max_examples=50, deadline=None)
def test_any_bytes_are_a_record_or_a_wire_error(tmp_path_factory: pytest.TempPathFactory, blob: bytes) -> None:
    records = Records(Database(tmp_path_factory.getbasetemp() / "any" / "memory.db", KEY))
    with pytest.raises(WireError):
        records.unpack(Observation, b"\x01" + blob)


def older(kind: type, value: object, **changes: object) -> object:
    data = json.loads(json.dumps(encode(value)))
    data.update(changes)
    return fit(kind, data)


def test_a_record_of_an_earlier_or_later_version_is_fitted() -> None:
    item = mail(1)
    assert older(Observation, item, smell="new in 2031", sender={"address": "a@example.org", "age": 3}) == {
        **encode(item),
        "sender": {"address": "a@example.org"},
    }
    data = encode(decision(item, Act.WARN))
    del data["awareness"]
    data["belief"]["posterior"]["deepfake"] = 0.5
    data["belief"]["would_change"].append({"observation": "x", "act_then": "bite"})
    fitted = fit(Decision, data)
    assert fitted["awareness"] == {"notices": 0.0, "proceeds": 0.0, "coached": 0.0}
    assert "deepfake" not in fitted["belief"]["posterior"]
    assert len(fitted["belief"]["would_change"]) == 1


def test_what_lost_its_meaning_is_not_shown_as_something_else() -> None:
    data = encode(decision(mail(1), Act.WARN))
    with pytest.raises(WireError):
        fit(Decision, {**data, "act": "bite"})
    with pytest.raises(WireError):
        fit(Observation, {**encode(mail(1)), "kind": "telepathy"})
    with pytest.raises(WireError):
        fit(Request, {"id": "r", "at": "yesterday", "asked": "pause"})
    with pytest.raises(WireError):
        fit(Belief, [])


def test_present_records_fit_unchanged() -> None:
    """Control: fitting changes nothing that needs no fitting."""
    for value in (rich(), decision(rich(), Act.ASK, 0.4), lesson(mail(1), decision(mail(1)), Answer.UNSURE)):
        assert fit(type(value), encode(value)) == encode(value)


def test_old_records_in_the_store_are_read(records: Records) -> None:
    blob = records.pack(decision(mail(1), Act.WARN))

    class Later(Records):
        def _body(self, number: int) -> object:
            return {**super()._body(number), "colour": "new field"}

    back = Later(records._database).unpack(Decision, blob)
    assert back == decision(mail(1), Act.WARN)
    assert back.belief.threat is Threat.BENIGN
    assert mail(1).kind is Kind.EMAIL
