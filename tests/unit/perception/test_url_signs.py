"""The signs in an address that the URL model's trees decide on."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.perception.url_signs import (
    HOST_SIGNS,
    PATH_SIGNS,
    ending_of,
    ending_risk,
    host_signs,
    letters,
    path_signs,
    tidy,
)


def host(name: str, domain: str = "") -> dict[str, float]:
    return dict(zip(HOST_SIGNS, host_signs(name, domain or name, {"top": 2.0, "co.test": -1.0}), strict=True))


def path(text: str, query: str = "") -> dict[str, float]:
    return dict(zip(PATH_SIGNS, path_signs(text, query), strict=True))


def test_signs_have_names_of_their_own() -> None:
    assert len(set(HOST_SIGNS) | set(PATH_SIGNS)) == len(HOST_SIGNS) + len(PATH_SIGNS) < 256


@pytest.mark.parametrize(
    ("name", "domain", "sign"),
    [
        ("garden-club-42.example", "", {"name.hyphens": 2, "name.digits": 2, "name.digits_last": 2}),
        ("paypal.example", "", {"name.brand": 1, "name.brand_beside": 0}),
        ("paypal-help.example", "", {"name.brand": 0, "name.brand_beside": 1}),
        ("paypall.example", "", {"name.brand": 0, "name.brand_near": 0, "name.brand_beside": 0.7}),
        ("paipal.example", "", {"name.brand": 0, "name.brand_near": 1}),
        ("a.b.evil.example", "evil.example", {"before.labels": 2, "before.length": 3}),
        (
            "appleid.com-secure.example",
            "com-secure.example",
            {"before.labels": 1, "name.lures": 1, "before.ending": 2},
        ),
        ("m.gardenclub.example", "gardenclub.example", {"before.mobile": 1, "before.usual": 1}),
        ("gardenclub.top", "", {"ending.risk": 2, "ending.cheap": 1, "ending.country": 0}),
        ("gardenclub.co.test", "", {"ending.risk": -1, "ending.tld_risk": 0, "ending.parts": 2}),
        ("192.0.2.7", "", {"host.ip": 1, "name.digits": 1}),
        ("gärten.example", "", {"host.unicode": 1}),
    ],
)
def test_hosts(name: str, domain: str, sign: dict[str, float]) -> None:
    found = host(name, domain)
    assert {key: found[key] for key in sign} == sign


@pytest.mark.parametrize(
    ("text", "query", "sign"),
    [
        ("", "", {"path.any": 0, "path.length": 0}),
        ("/", "", {"path.any": 0}),
        ("/index.html", "", {"path.any": 0}),
        ("/about", "", {"path.any": 1, "path.steps": 1, "path.length": 6}),
        ("/2024/05/how-to-grow-a-rose", "", {"path.date": 1, "path.slug": 1}),
        ("/wp-content/plugins/x/login.php", "", {"path.internal": 2, "path.script": 1, "path.lures": 1}),
        ("/en/paypal/", "", {"path.language": 1, "path.brand": 1}),
        ("/setup.exe", "", {"path.program": 1}),
        ("/a", "utm_source=x&email=a%40b", {"query.fields": 2, "query.campaign": 1, "query.address": 1}),
    ],
)
def test_paths(text: str, query: str, sign: dict[str, float]) -> None:
    found = path(text, query)
    assert {key: found[key] for key in sign} == sign


def test_endings() -> None:
    assert ending_of("a.gardenclub.co.test", "gardenclub.co.test") == "co.test"
    assert ending_of("192.0.2.7", "192.0.2.7") == "ip"
    assert ending_risk("web.top", {"top": 2.0}) == (2.0, 2.0)
    assert ending_risk("co.test", {"co.test": -1.0}) == (-1.0, 0.0)
    assert ending_risk("nowhere", {}) == (0.0, 0.0)


def test_what_people_name_reads_better_than_what_chance_names() -> None:
    assert letters("gardenclub")[0] > letters("xqzvkwpjtr")[0]
    assert letters("gardenxqzvkw")[1] < letters("gardenclub")[1]


def test_the_file_that_a_server_gives_anyway_is_not_seen() -> None:
    assert tidy("/shop/index.html") == tidy("/shop/") == tidy("/shop") == "/shop"
    assert tidy("/shop/rose.html") == "/shop/rose.html"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=400), st.text(max_size=400))
def test_any_text_has_signs(name: str, domain: str, text: str, query: str) -> None:
    found = [*host_signs(name, domain, {}), *path_signs(text, query)]
    assert all(math.isfinite(one) for one in found)
    assert found == [*host_signs(name, domain, {}), *path_signs(text, query)]


@pytest.mark.parametrize("char", ["a", "-", ".", "/", "%", "9", "&", "="])
def test_long_text_costs_no_more_than_short(char: str) -> None:
    began = time.process_time()
    for number in range(20):
        host_signs(f"{number}{char * 100_000}", char * 100_000, {})
        path_signs(f"/{number}" + char * 100_000, char * 100_000)
    assert time.process_time() - began < 1.0
