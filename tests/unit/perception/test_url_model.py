"""The URL model as it ships: judges any text quickly, is blind to habits of lists, and refuses a damaged file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.errors import Rejected
from companion.perception import url_model
from companion.perception.addresses import registered_domain, take_apart
from companion.perception.url_model import FILE, host_shape, log_odds, path_shape
from tests.support.mail import raw_mail, strengths, vouched
from tests.support.yardstick import within

BAD = (
    "https://paypal-account-verify-id88213.example/signin/confirm.php?id=7a1",
    "http://dhl-parcel-fee4471.example/",
)
GOOD = ("https://gardenclub.example/events/summer", "https://bakery-miller.example/about")


def _of(url: str) -> float:
    parts = take_apart(url)
    assert parts is not None
    return log_odds(parts.host, registered_domain(parts.host), parts.path, parts.query)


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The model's file in a folder of the test's own, nothing remembered before and after."""
    path = tmp_path / "model.npz"
    monkeypatch.setattr(url_model, "FILE", path)
    _forget()
    yield path
    _forget()


def _forget() -> None:
    url_model.model.cache_clear()
    url_model._log_odds.cache_clear()
    url_model._of_host.cache_clear()


def test_built_addresses_look_worse_than_ordinary_ones() -> None:
    assert min(map(_of, BAD)) > max(map(_of, GOOD)) + 1.0


def test_scheme_www_port_and_a_last_slash_are_not_seen() -> None:
    plain = _of("https://gardenclub.example/events")
    for other in ("http://gardenclub.example/events", "https://www.gardenclub.example/events/",
                  "https://GardenClub.example:443/events"):  # fmt: skip
        assert _of(other) == plain


def test_what_follows_the_host_is_told_apart_from_the_host() -> None:
    assert len(path_shape("", "").grams[0]) == len(path_shape("/", "").grams[0]) == 0
    name, before, ending = host_shape("login.pay.example.co.uk", "example.co.uk").grams
    alone = host_shape("example.co.uk", "example.co.uk").grams
    assert np.array_equal(name, alone[0])
    assert np.array_equal(ending, alone[2])
    assert len(before) > len(alone[1]) == 0


def test_numbers_instead_of_a_name_are_one_and_the_same() -> None:
    assert log_odds("192.0.2.7", "192.0.2.7") == log_odds("198.51.100.20", "198.51.100.20")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400), st.text(max_size=80), st.text(max_size=600), st.text(max_size=600))
def test_any_text_is_judged(host: str, domain: str, path: str, query: str) -> None:
    value = log_odds(host, domain, path, query)
    assert np.isfinite(value)
    assert log_odds(host, domain, path, query) == value


@settings(max_examples=200, deadline=None)
@given(st.from_regex(r"https?://[a-z0-9._-]{1,80}\.(example|test|invalid)(/[ -~]{0,200})?", fullmatch=True))
def test_any_address_is_judged(url: str) -> None:
    assert np.isfinite(_of(url))


@pytest.mark.parametrize("char", ["a", "-", ".", "/", "%", "9", "é", "\ud800", "\x00"])
def test_long_text_costs_no_more_than_short(char: str) -> None:
    with within(0.5):
        for number in range(20):
            log_odds(f"{char * 100_000}{number}", char * 100_000, f"/{number}" + char * 100_000, char * 100_000)


def test_an_address_costs_little() -> None:
    log_odds("a.example", "a.example")
    with within(400 * 0.002):
        for number in range(400):
            name = f"shop-{number}-secure.example"
            log_odds(f"login.{name}", name, f"/account/{number}/index.html", f"id={number}")


def test_the_file_is_small() -> None:
    assert FILE.stat().st_size <= 1_000_000


def test_a_missing_or_damaged_file_is_rejected(elsewhere: Path) -> None:
    whole = FILE.read_bytes()
    for content in (None, b"", b"no model", whole[: len(whole) // 2], whole[:2000] + bytes(50) + whole[2050:]):
        _forget()
        if content is not None:
            elsewhere.write_bytes(content)
        with pytest.raises(Rejected, match=r"model\.unsound"):
            log_odds("a.example", "a.example")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", np.array(0, np.int32)),
        ("table", np.zeros((8, 8), np.int8)),
        ("hidden", np.zeros((3, 3), np.float16)),
        ("hidden_bias", np.zeros((), np.float16)),
        ("scale", np.full(url_model.BUCKETS, np.nan, np.float16)),
        ("out_bias", np.array(np.inf, np.float32)),
        ("leaf", np.full((2, 16), np.nan, np.float32)),
        ("leaf", np.zeros((1, 16), np.float32)),
        ("sign", np.full((300, 15), 255, np.uint8)),
        ("most", np.full((300, 15), np.nan, np.float32)),
        ("risk", np.zeros(3, np.float16)),
    ],
)
def test_a_file_of_another_shape_is_rejected(elsewhere: Path, key: str, value: np.ndarray) -> None:  # type: ignore[type-arg]
    with np.load(FILE) as file:
        content = {name: file[name] for name in file.files}
    np.savez(elsewhere, **{**content, key: value})
    with pytest.raises(Rejected, match=r"model\.unsound"):
        log_odds("a.example", "a.example")
    np.savez(elsewhere, **content)
    assert np.isfinite(log_odds("a.example", "a.example"))


def _mail(*urls: str, **fields: object) -> bytes:
    links = " ".join(f"<a href='{url}'>here</a>" for url in urls)
    return raw_mail("", html=f"<p>{'Words of a letter. ' * 12}{links}</p>", **fields)  # type: ignore[arg-type]


def test_without_a_model_that_is_said_and_the_other_signs_of_a_link_remain(elsewhere: Path) -> None:
    assert not elsewhere.exists()
    found = strengths(_mail("https://account-verify.top/"))
    assert "link.model" not in found
    assert {"link.sign_in_words", "link.rare_ending", "perception.fault"} <= set(found)
    url_model.preload()


def test_the_strongest_link_alone_is_evidence() -> None:
    one, two = strengths(_mail(BAD[0])), strengths(_mail(GOOD[0], BAD[0], GOOD[1]))
    assert one["link.model"] == two["link.model"] > 0.3
    assert "link.model" not in strengths(_mail(*GOOD))


def test_known_owners_and_the_sender_that_is_vouched_for_are_not_judged() -> None:
    assert "link.model" not in strengths(_mail("https://www.paypal.com/signin/verify-account-id88213/confirm.php"))
    own = "paypal-account-verify-id88213.example"
    letter = {"sender": f"Shop <a@{own}>"}
    assert "link.model" in strengths(_mail(BAD[0], **letter))
    assert "link.model" not in strengths(_mail(BAD[0], **letter, headers=vouched(own)))


def test_a_mail_of_a_thousand_links_is_judged_in_time() -> None:
    data = _mail(*(f"https://a{number}.example/{number}" for number in range(1000)), BAD[0])
    with within(5.0):
        strengths(data)
