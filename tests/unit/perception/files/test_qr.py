"""QR codes read from pictures of every size and turn, with damage, and nothing read where there is none."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from companion.perception.files import inspect_file, preload
from companion.perception.files.qr import decode_modules, read_codes
from tests.support.codes import picture, png, qr_modules, qr_png

TEXT = "https://www.example.org/menu?table=7"


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    preload()


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=13))
def test_any_text_comes_back(text: str) -> None:
    assert decode_modules(qr_modules(text)) == text


@pytest.mark.parametrize("turn", [0, 30, 90, 135, 180, 270])
@pytest.mark.parametrize("scale", [3, 8])
def test_every_turn_and_size(turn: int, scale: int) -> None:
    turned = Image.fromarray(picture(qr_modules(TEXT), scale)).rotate(turn, expand=True, fillcolor=255)
    assert read_codes(np.asarray(turned)) == [TEXT]


def test_two_codes_in_one_picture() -> None:
    both = np.hstack([picture(qr_modules("first")), picture(qr_modules("second"))])
    assert sorted(read_codes(both)) == ["first", "second"]


def test_damage_is_corrected_up_to_the_limit_and_beyond_it_nothing_is_read() -> None:
    modules = qr_modules(TEXT)
    modules[9:14, 12:17] ^= True
    assert decode_modules(modules) == TEXT
    modules[9:20, 9:20] ^= True
    assert decode_modules(modules) == ""


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
    grey = np.full((64, 64), 255, dtype=np.uint8)
    data = bytearray(png(grey))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    assert inspect_file("huge.png", bytes(data)).unread == ""
