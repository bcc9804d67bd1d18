"""QR codes read from pictures of every size and turn, with damage, and nothing read where there is none."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from companion.perception.files import inspect_file, preload
from companion.perception.files.codes import MAX_CODES, read_codes
from tests.support.codes import picture, qr_modules, qr_png
from tests.support.pictures import claiming

Grey = NDArray[np.uint8]
TEXT = "https://www.example.org/menu?table=7"


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    preload()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=13))
def test_any_text_comes_back(text: str) -> None:
    assert read_codes(picture(qr_modules(text))) == [text]


@pytest.mark.parametrize("turn", [0, 30, 90, 135, 180, 270])
@pytest.mark.parametrize("scale", [3, 8])
def test_every_turn_and_size(turn: int, scale: int) -> None:
    turned = Image.fromarray(picture(qr_modules(TEXT), scale)).rotate(turn, expand=True, fillcolor=255)
    assert read_codes(np.asarray(turned)) == [TEXT]


def test_several_codes_in_one_picture() -> None:
    texts = [f"number {place}" for place in range(6)]
    row = np.hstack([picture(qr_modules(text)) for text in texts])
    assert sorted(read_codes(row)) == texts


def test_a_wall_of_codes_is_told_up_to_a_limit() -> None:
    rows = [np.hstack([picture(qr_modules(f"{row} {place}"), 3) for place in range(5)]) for row in range(3)]
    assert len(read_codes(np.vstack(rows))) == MAX_CODES


def _shaded(grey: Grey) -> Grey:
    return (grey * np.linspace(0.25, 0.9, grey.shape[1])).astype(np.uint8) + 20


def _blurred(grey: Grey) -> Grey:
    return np.asarray(Image.fromarray(grey).filter(ImageFilter.GaussianBlur(2)))


def _crooked(grey: Grey) -> Grey:
    height, width = grey.shape
    corners = (-10, -4, -25, height + 12, width + 14, height + 4, width + 2, -16)
    return np.asarray(Image.fromarray(grey).transform((width, height), Image.Transform.QUAD, corners, fillcolor=255))


def _squeezed(grey: Grey) -> Grey:
    out = io.BytesIO()
    Image.fromarray(grey).save(out, "JPEG", quality=12)
    return np.asarray(Image.open(out))


@pytest.mark.parametrize(
    "change",
    [
        lambda grey: 255 - grey, lambda grey: grey[:, ::-1], lambda grey: grey[20:-20, 20:-20], _shaded, _blurred,
        _crooked, _squeezed, lambda grey: grey // 6 + 190, lambda grey: np.pad(grey, 900, constant_values=255),
    ],
    ids=["inverted", "mirrored", "no margin", "shaded", "blurred", "crooked", "squeezed", "pale", "small on a page"],
)  # fmt: skip
def test_every_make_up(change: Callable[[Grey], Grey]) -> None:
    assert read_codes(change(picture(qr_modules(TEXT)))) == [TEXT]


@pytest.mark.parametrize("sort", ["DataMatrix", "Aztec", "PDF417", "RMQRCode"])
def test_other_square_codes(sort: str) -> None:
    code = zxingcpp.create_barcode(TEXT, getattr(zxingcpp.BarcodeFormat, sort))
    assert read_codes(np.asarray(zxingcpp.write_barcode_to_image(code, scale=4))) == [TEXT]


def test_the_largest_code() -> None:
    code = zxingcpp.create_barcode("https://example.org/" + "x" * 2_800, zxingcpp.BarcodeFormat.QRCode)
    (text,) = read_codes(np.asarray(zxingcpp.write_barcode_to_image(code, scale=3)))
    assert len(text) == 2_820


def test_damage_is_corrected_up_to_the_limit_and_beyond_it_nothing_is_read() -> None:
    modules = qr_modules(TEXT)
    modules[9:14, 12:17] ^= True
    assert read_codes(picture(modules)) == [TEXT]
    modules[9:20, 9:20] ^= True
    assert read_codes(picture(modules)) == []


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from(["QRCode", "DataMatrix", "Aztec", "PDF417", "MicroQRCode"]))
def test_no_damage_does_harm(seed: int, sort: str) -> None:
    random = np.random.default_rng(seed)
    code = zxingcpp.create_barcode("12345678901234", getattr(zxingcpp.BarcodeFormat, sort))
    grey = np.array(zxingcpp.write_barcode_to_image(code, scale=int(random.integers(1, 5))))
    height, width = grey.shape
    grey[random.random(grey.shape) < random.random() * 0.3] ^= 255
    grey = grey[int(random.integers(0, height // 2)) :, : int(random.integers(1, width + 1))]
    assert all(isinstance(text, str) for text in read_codes(grey))


def test_a_picture_made_to_be_slow_is_bounded() -> None:
    finder = np.ones((9, 9), dtype=bool)
    finder[1:8, 1:8] = False
    finder[2:7, 2:7] = True
    finder[3:6, 3:6] = False
    wall = np.where(np.tile(np.pad(finder[1:8, 1:8], 1), (110, 110)), 255, 0).astype(np.uint8)
    before = time.thread_time()
    read_codes(wall)
    assert time.thread_time() - before < 8.0  # a quiet machine takes 0.6 s


def test_code_on_transparent_ground() -> None:
    grey = picture(qr_modules(TEXT))
    layers = np.dstack([np.zeros_like(grey)] * 3 + [255 - grey])
    out = io.BytesIO()
    Image.fromarray(layers, "RGBA").save(out, "PNG")
    assert "qr.link" in {finding.name for finding in inspect_file("a.png", out.getvalue()).findings}


def test_noise_holds_no_code() -> None:
    noise = np.random.default_rng(5).integers(0, 256, (600, 600), dtype=np.uint8)
    assert read_codes(noise) == []
    assert read_codes(np.zeros((0, 0), dtype=np.uint8)) == []
    assert read_codes(np.full((300, 300), 7, dtype=np.uint8)) == []


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        (TEXT, {"qr.link", "link"}),
        ("http://l.example.invalid/#jo@example.org", {"qr.link", "link", "link.carries_address"}),
        ("bitcoin:bc1qexampleexampleexampleexample?amount=1", {"qr.payment"}),
        ("WIFI:T:WPA;S=Home;P=harmless;;", {"qr.text"}),
    ],
)
def test_what_a_code_leads_to(text: str, findings: set[str]) -> None:
    assert {finding.name for finding in inspect_file("code.png", qr_png(text)).findings} == findings


def test_broken_picture_is_no_fault() -> None:
    data = qr_png(TEXT)
    for cut in (9, 30, 60, len(data) // 2):
        assert not any(finding.name == "qr.link" for finding in inspect_file("code.png", data[:cut]).findings)


def test_huge_picture_is_not_unpacked() -> None:
    before = time.thread_time()
    assert inspect_file("huge.png", claiming(60_000, 60_000)).findings == ()
    assert time.thread_time() - before < 1.0
