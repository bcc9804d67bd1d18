"""Words in pictures: read where the models are installed, and where they are not, said to be unread."""

from __future__ import annotations

import importlib.util
import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.judgement import Evidence
from companion.domain.observation import Kind, RawItem
from companion.perception import picture_words
from companion.perception.composed import document, fact_of
from companion.perception.files.gallery import Picture
from companion.perception.looking import look
from companion.perception.picture_words import Words, read_words
from tests.support.codes import png
from tests.support.mail import item, observed, raw_mail, vouched
from tests.support.pictures import blank_picture, claiming, words_picture

reads = pytest.mark.skipif(
    importlib.util.find_spec("rapidocr") is None, reason="words in pictures are an extra: make ocr"
)
SCAM = (
    "Your parcel is held\nPay the customs fee of £1.99 within 24 hours\nor it will be sent back. Enter your card "
    "details at\nhttps://parcel-fee.example.net/pay"
)


def _picture(data: bytes, label: str = "png") -> Picture:
    size = picture_words.open_picture(label, data, 10**9).size
    return Picture(label, data, *size)


def _mail(data: bytes, text: str = "", name: str = "a.png", headers: tuple[str, ...] = ()) -> bytes:
    return raw_mail(text, html="<img src='cid:1'>", attachments=[(name, "image/png", data)], headers=headers)


def _signs(data: bytes, kind: Kind = Kind.EMAIL, source: str = "test") -> dict[str, Evidence]:
    seen = look(replace(item(data, kind, key="a.png"), source=source), data)
    return {one.indicator.name: one for one in seen.evidence}


@pytest.fixture
def unequipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the models were not installed."""
    monkeypatch.setattr(picture_words, "_files", lambda: None)


# --- without the models -----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("unequipped")
def test_without_models_a_mail_that_is_a_picture_says_so() -> None:
    assert not picture_words.available()
    assert _signs(_mail(words_picture(SCAM)))["hidden.picture_unread"].strength == 1.0
    assert observed(_mail(words_picture(SCAM))).picture_text == ""


@pytest.mark.usefixtures("unequipped")
def test_a_sender_who_is_vouched_for_is_doubted_less() -> None:
    headers = tuple(vouched("friends.example"))
    assert _signs(_mail(words_picture(SCAM), headers=headers))["hidden.picture_unread"].strength == 0.4


@pytest.mark.usefixtures("unequipped")
def test_a_picture_beside_a_letter_is_no_reason() -> None:
    letter = "Dear Robin, here is the photograph of the lake that I promised you last week. " * 3
    assert "hidden.picture_unread" not in _signs(_mail(words_picture(SCAM), letter))


@pytest.mark.usefixtures("unequipped")
def test_a_logo_is_no_reason() -> None:
    assert "hidden.picture_unread" not in _signs(_mail(blank_picture(100, 100)))


@pytest.mark.usefixtures("unequipped")
def test_a_file_shown_by_the_person_says_so_and_a_download_does_not() -> None:
    assert "hidden.picture_unread" in _signs(words_picture(SCAM), Kind.FILE, "pasted")
    assert "hidden.picture_unread" in _signs(words_picture(SCAM), Kind.FILE, "check")
    assert "hidden.picture_unread" not in _signs(words_picture(SCAM), Kind.FILE, "downloads")


def test_half_a_package_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_words, "PACKAGE", "json")  # a package without models
    picture_words._files.cache_clear()
    assert not picture_words.available()
    monkeypatch.undo()
    picture_words._files.cache_clear()


def test_a_picture_too_large_to_unpack_is_unread() -> None:
    assert observed(_mail(claiming(60_000, 60_000))).findings[-1].name == "picture.unread"


# --- the arithmetic ---------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 24), st.integers(1, 24), st.integers(0, 2**32 - 1), st.floats(0.05, 0.9))
def test_patches_are_the_connected_ones(height: int, width: int, seed: int, share: float) -> None:
    marked = np.random.default_rng(seed).random((height, width)) < share
    left = {(int(y), int(x)) for y, x in np.argwhere(marked)}
    expected = []
    while left:
        edge, patch = [left.pop()], []
        while edge:
            y, x = edge.pop()
            patch.append((y, x))
            for near in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if near in left:
                    left.remove(near)
                    edge.append(near)
        rows, columns = [y for y, _ in patch], [x for _, x in patch]
        expected.append((min(columns), min(rows), max(columns) + 1, max(rows) + 1))
    assert sorted(picture_words._patches(marked)) == sorted(expected)


def test_a_pattern_of_dots_is_given_up() -> None:
    marked = np.zeros((600, 600), dtype=bool)
    marked[::2, ::2] = True
    assert picture_words._patches(marked) == []


# --- with the models --------------------------------------------------------------------------------------------


@reads
@pytest.mark.parametrize(
    "text",
    [
        SCAM,
        "Ihr Konto wurde gesperrt\nBestätigen Sie Ihre Daten zur Überprüfung",
        "Votre compte a été suspendu\nVérifiez vos coordonnées à réception",
        "Su cuenta ha sido bloqueada\nConfirme su contraseña mañana",
        "A sua conta foi suspensa\nConfirme os seus dados até amanhã, não espere",
        "Twoja paczka została zatrzymana\nDopłać 1,99 zł, aby otrzymać przesyłkę",
        "Váš účet byl zablokován\nPřihlaste se ještě dnes, děkujeme",
        "Ditt paket är försenat\nBetala avgiften på 19 kr före midnatt",
        "Hesabınız askıya alındı\nŞifrenizi güncelleyin, lütfen",
    ],
)
def test_every_latin_language(text: str) -> None:
    read = read_words([_picture(words_picture(text))])
    assert read.text.split() == text.split()
    assert read.unread == 0


@reads
@pytest.mark.parametrize("colours", [("white", "#003366"), ("#cc0000", "#eeeeaa"), ("#888888", "white")])
@pytest.mark.parametrize("size", [13, 34])
def test_every_colour_and_size(colours: tuple[str, str], size: int) -> None:
    data = words_picture("Pay the customs fee\nwithin 24 hours", size, colours, sort="JPEG")
    assert read_words([_picture(data, "jpeg")]).text == "Pay the customs fee\nwithin 24 hours"


@reads
def test_letters_it_does_not_know_are_unread_not_guessed() -> None:
    read = read_words([_picture(words_picture("Ваша посылка задержана\nОплатите сбор сегодня"))])
    assert read == Words("", 1)


@reads
def test_a_picture_without_words_has_none() -> None:
    assert read_words([_picture(blank_picture())]) == Words("", 0)
    noise = np.random.default_rng(3).integers(0, 256, (400, 400), dtype=np.uint8)
    assert read_words([_picture(png(noise))]).text == ""


@reads
def test_no_time_left_means_unread() -> None:
    assert read_words([_picture(words_picture(SCAM))], seconds=-1.0) == Words("", 1)


@reads
def test_many_pictures_are_read_up_to_a_limit() -> None:
    before = time.thread_time()
    read = read_words([_picture(words_picture(f"Number {n}")) for n in range(6)])
    assert read.unread == 6 - picture_words.MAX_READ
    assert time.thread_time() - before < 3 * picture_words.MAX_SECONDS


@reads
def test_a_wall_of_words_is_cut() -> None:
    read = read_words([_picture(words_picture("\n".join(["lorem ipsum"] * 100), 10, width=200))], seconds=30.0)
    assert 0 < read.text.count("lorem") <= picture_words.MAX_LINES


@reads
def test_words_in_a_picture_are_judged_and_marked() -> None:
    seen = observed(_mail(words_picture(SCAM)))
    assert "customs fee" in seen.picture_text
    assert [(link.target, link.picture) for link in seen.links] == [("https://parcel-fee.example.net/pay", True)]
    assert seen.language == "en"
    signs = _signs(_mail(words_picture(SCAM)))
    assert {"ask.card", "lure.parcel_fee", "words.phishing", "hidden.picture"} <= set(signs)
    span = signs["ask.card"].facts[0].span
    assert span is not None
    assert span.part == "picture"
    assert seen.picture_text[span.start : span.end] == "Enter your card details"


@reads
def test_a_dropped_screenshot_is_judged() -> None:
    assert "ask.card" in _signs(words_picture(SCAM), Kind.FILE, "pasted")


def test_a_fact_in_a_picture_says_so() -> None:
    seen = replace(observed(raw_mail("Hello")), picture_text="Enter your card details", text="")
    read = document(seen)
    fact = fact_of(read, len(read.tokens) - 2, len(read.tokens))
    assert (fact.text, fact.span and fact.span.part) == ("card details", "picture")


@reads
@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_a_damaged_picture_is_no_fault(seed: int) -> None:
    random = np.random.default_rng(seed)
    data = bytearray(words_picture("Pay now", sort=("PNG", "JPEG", "GIF")[seed % 3]))
    for place in random.integers(20, len(data), 6):
        data[place] = int(random.integers(0, 256))
    whole = bytes(data[: int(random.integers(40, len(data)))])
    label = ("png", "jpeg", "gif")[seed % 3]
    assert isinstance(read_words([Picture(label, whole, 900, 80)], seconds=0.5), Words)


def test_what_the_person_sent_is_not_read() -> None:
    data = _mail(words_picture(SCAM))
    sent = RawItem("test", "test", "1", Kind.EMAIL, 0.0, data=data, outgoing=True)
    assert look(sent, data).observation.picture_text == ""
