"""The text model as it ships: loads, is repeatable, points at words, and knows when it does not know."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.errors import Rejected
from companion.domain.judgement import SCAMS
from companion.domain.observation import History, Kind, Observation
from companion.perception import text_model
from companion.perception.detectors.words import ORDINARY, SIGNS, Words, strengths
from tests.support.mail import observed, raw_mail

ACCOUNT = (
    "Dear customer, your account has been suspended. Log in at the page below and confirm your password and your "
    "card number today, or it will be closed for good."
)
GIFT = (
    "Hi, are you at your desk? I am in a meeting and cannot talk. Please buy five gift cards for a client right "
    "now, scratch them and send me photos of the codes. Keep this between us until I am back."
)
NOTE = (
    "Hi Anna, the choir practice on Thursday is moved to seven o'clock because the hall is taken. Could you bring "
    "the blue folders? See you there, Martin"
)


def _item(text: str, subject: str = "Hello") -> Observation:
    return observed(raw_mail(text, subject=subject))


def test_it_tells_a_con_from_a_note() -> None:
    con, gift, note = (text_model.reading_of(_item(text)) for text in (ACCOUNT, GIFT, NOTE))
    assert con is not None
    assert gift is not None
    assert note is not None
    assert con.logits["fraud"] > 1.0 > 0.0 > note.logits["fraud"]
    assert gift.logits["fraud"] > note.logits["fraud"] + 2.0
    assert gift.logits["ask.gift_card"] > note.logits["ask.gift_card"]
    assert con.logits["ask.credential"] > note.logits["ask.credential"]


def test_it_knows_the_gift_card_con_by_its_words() -> None:
    reading = text_model.reading_of(_item(GIFT))
    assert reading is not None
    assert reading.logits["fraud"] > 1.0


def test_the_verdict_is_the_sum_of_what_the_words_contribute() -> None:
    reading = text_model.reading_of(_item(GIFT))
    assert reading is not None
    labels = text_model.model().labels
    total = reading.contributions.sum(axis=0)
    for number, label in enumerate(labels):
        assert total[number] == pytest.approx(reading.logits[label], abs=1e-3)


def test_its_reasons_are_quotations() -> None:
    item = _item(GIFT)
    reading = text_model.reading_of(item)
    assert reading is not None
    facts = text_model.reasons(item, reading)
    assert facts
    for fact in facts:
        assert fact.span is not None
        assert " ".join(item.text[fact.span.start : fact.span.end].split()) == fact.text


def test_too_few_words_say_nothing() -> None:
    assert text_model.reading_of(_item("ok thanks")) is None
    assert list(Words().inspect(_item("ok thanks"), History())) == []


def test_one_sign_at_most() -> None:
    for text in (ACCOUNT, NOTE):
        found = list(Words().inspect(_item(text), History()))
        assert len(found) == 1
    assert next(iter(Words().inspect(_item(NOTE), History()))).indicator is ORDINARY


def test_strength_grows_with_certainty() -> None:
    threats = {f"threat.{threat}": -1.0 for threat in SCAMS} | {"threat.invoice": 2.0}
    steps = [strengths({"fraud": value, **threats}) for value in (-9.0, -2.0, 0.1, 1.0, 3.0, 9.0)]
    assert steps[2] == {}
    assert [next(iter(step)) for step in steps if step] == ["words.ordinary"] * 2 + ["words.invoice"] * 3
    sure = [step["words.invoice"] for step in steps[3:]]
    assert all(one < other for one, other in itertools.pairwise(sure))
    assert sure[-1] == 1.0
    assert steps[0]["words.ordinary"] == 1.0
    assert set(SIGNS) == set(SCAMS)


def test_a_damaged_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "model.onnx"
    broken.write_bytes(b"not a model")
    monkeypatch.setattr(text_model, "FILE", broken)
    with pytest.raises(Rejected, match=r"model\.unsound"):
        text_model.model.__wrapped__()


def test_a_files_name_alone_is_no_letter() -> None:
    named = replace(_item("", "AnyDesk support for your account, call 12025550134.exe"), kind=Kind.FILE)
    assert not list(Words().inspect(named, History()))
    assert list(Words().inspect(replace(named, text=GIFT), History()))
