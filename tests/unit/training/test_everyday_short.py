"""Short messages: roughened alike on both sides, told as in the country, links and masks as they are met."""

from __future__ import annotations

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.training.everyday import frames, generate, places, rough

SHORT = [family for family in frames.names() if family.startswith("sms_")]


def test_there_are_short_families_in_every_language() -> None:
    assert len(SHORT) >= 16
    for family in SHORT:
        assert len(frames.languages(family)) >= 14
        paired = {move.pairs_with for move in frames.frame(family).fraud.values()}
        assert paired == set(frames.frame(family).legit), "a genuine move that no fraud pairs with is never told"


@given(st.integers(0, 5_000), st.sampled_from(("en", "de", "tr", "ru", "ja")), st.booleans(), st.booleans())
def test_roughness_is_seeded_and_keeps_what_matters(seed: int, lang: str, organised: bool, sms: bool) -> None:
    text = "Bitte zahlen Sie 1.234,50 € bis 12.11. hier: \x00 oder 0151 1234567"
    one = rough.roughened(Random(seed), text, lang, organised=organised, sms=sms)
    assert one == rough.roughened(Random(seed), text, lang, organised=organised, sms=sms)
    assert one.count("\x00") == 1
    assert "1.234,50" in one
    assert "0151 1234567" in one


def test_accents_go_and_letters_stay() -> None:
    assert rough.without_accents("Příliš żółty ß Ø ı œuvre") == "Prilis zolty ss O i œuvre"


def test_roughness_shows_every_habit() -> None:
    texts = {
        rough.roughened(Random(seed), "Überweisung bitte heute prüfen. Danke", "de", organised=True, sms=True)
        for seed in range(600)
    }
    assert any(text.startswith("ÜBERWEISUNG") for text in texts)
    assert any(text.startswith("Uberweisung") for text in texts)
    assert any("STOP" in text for text in texts)
    assert len(texts) > 30


@pytest.mark.parametrize("code", ["BR", "PT"])
def test_texts_marked_for_a_country_stay_there(code: str) -> None:
    texts = ("BR|celular", "PT|telemóvel", "mensagem", "PT,AO|contacto")
    kept = places.here(texts, code)
    assert ("celular" in kept) == (code == "BR")
    assert ("telemóvel" in kept) == ("contacto" in kept) == (code == "PT")
    assert "mensagem" in kept
    assert places.here(("BR|a", "BR|b"), "PT") == ("a", "b")


def test_no_mark_reaches_an_item() -> None:
    for both in generate.pairs(SHORT[:4], 20, langs=("en", "pt")):
        for item in both:
            text = json.loads(item.item.data or b"")["text"]
            assert not any(f"{code}|" in text for code in ("BR", "PT", "IN", "US", "GB"))


def test_czech_money_is_whole_where_it_ends_in_a_dash() -> None:
    country = places.locale("cs").countries[0]
    written = {places.money(Random(seed), country, 15, 400) for seed in range(200)}
    assert any(text.endswith(",- Kč") for text in written)
    assert not any("," in text.removesuffix(",- Kč") for text in written if text.endswith(",- Kč"))


def test_masks_hide_both_sides_of_a_pair_or_none() -> None:
    masked = 0
    for honest, fraud in generate.pairs(SHORT, 40, langs=("en",)):
        shown = [
            any(mask in json.loads(side.item.data or b"")["text"] for mask in rough.MASKS) for side in (honest, fraud)
        ]
        masked += any(shown)
        if set(fraud.decides) <= {"domain", "sender"}:
            assert not any(shown)
    assert masked > 3
