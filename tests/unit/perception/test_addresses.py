"""Addresses: hosts as browsers read them, redirectors unwrapped, nothing raised."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.perception.addresses import registered_domain, take_apart, to_unicode, unwrap


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://user:pw@Evil.Example:8443/x?y#z", "evil.example"),
        ("http:\\\\evil.example\\x", "evil.example"),
        ("https:evil.example/x", "evil.example"),
        ("//evil.example/x", "evil.example"),
        ("ht\ntp://ev\til.exa\rmple/", "evil.example"),
        ("http://3221226219/", "192.0.2.235"),
        ("http://0xC0.0x00.0x02.0xEB/", "192.0.2.235"),
        ("http://0300.0.02.0353/", "192.0.2.235"),
        ("http://evil。example/", "evil.example"),
        ("http://ｅｖｉｌ.example/", "evil.example"),
        ("http://evil%2eexample/", "evil.example"),
        ("http://xn--bcher-kva.example/", "bücher.example"),
        ("http://evil.example./", "evil.example"),
        ("http://[2001:db8::1]:80/", "2001:db8::1"),
        ("http://pay\u200bpal.example/", "paypal.example"),
    ],
)
def test_hosts(url: str, host: str) -> None:
    parts = take_apart(url)
    assert parts is not None
    assert parts.host == host


def test_parts() -> None:
    parts = take_apart("https://paypal.com@evil.example:81/a\\b?c=d#e")
    assert parts is not None
    assert (parts.userinfo, parts.host, parts.port, parts.path, parts.query, parts.fragment) == (
        "paypal.com",
        "evil.example",
        "81",
        "/a/b",
        "c=d",
        "e",
    )
    assert take_apart("nothing like it") is None
    odd = take_apart("search-ms:query=x")
    assert odd is not None
    assert odd.scheme == "search-ms"


def test_registered_domains() -> None:
    assert registered_domain("a.b.shop.co.uk") == "shop.co.uk"
    assert registered_domain("somebody.github.io") == "somebody.github.io"
    assert registered_domain("localhost") == "localhost"
    assert registered_domain("192.0.2.1") == "192.0.2.1"
    assert registered_domain("mail.bücher.example") == "bücher.example"
    assert to_unicode("xn--\ufffd.example") == "xn--\ufffd.example"


TARGET = "https://evil.example/login?a=1"
TWICE = "https%253A%252F%252Fevil.example%252Flogin%253Fa%253D1"
QUOTED = "https%3A%2F%2Fevil.example%2Flogin%3Fa%3D1"


@pytest.mark.parametrize(
    "wrapped",
    [
        f"https://eur01.safelinks.protection.outlook.com/?url={QUOTED}&data=05",
        f"https://www.google.com/url?sa=t&url={QUOTED}&usg=x",
        f"https://www.google.de/url?q={QUOTED}",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_login-3Fa-3D1&d=x",
        f"https://urldefense.com/v3/__{TARGET}__;!!abc$",
        f"https://googleads.g.doubleclick.net/aclk?sa=L&adurl={QUOTED}",
        f"https://ad.doubleclick.net/ddm/clk/1;2;3;?{TARGET}",
        f"https://l.facebook.com/l.php?u={QUOTED}&h=x",
        f"https://www.youtube.com/redirect?q={QUOTED}",
        f"https://www.linkedin.com/redir/redirect?url={QUOTED}",
        "https://www.bing.com/ck/a?!&&u=a1" + base64.urlsafe_b64encode(TARGET.encode()).decode().rstrip("="),
        f"https://anybody.example/out?target={QUOTED}",
        f"https://www.google.com/url?q=https%3A%2F%2Feur01.safelinks.protection.outlook.com%2F%3Furl%3D{TWICE}",
    ],
)
def test_unwraps(wrapped: str) -> None:
    parts = take_apart(unwrap(wrapped))
    assert parts is not None
    assert parts.host == "evil.example"


@pytest.mark.parametrize(
    ("wrapped", "target"),
    [
        ("https://www.google.com/amp/s/evil.example/x", "https://evil.example/x"),
        ("https://evil-example.cdn.ampproject.org/c/s/evil.example/x", "https://evil.example/x"),
        ("https://evil-example.translate.goog/x?_x=1", "https://evil.example/x"),
        ("https://secure-web.cisco.com/1abc/https%3A%2F%2Fevil.example%2Fx", "https://evil.example/x"),
    ],
)
def test_unwraps_paths(wrapped: str, target: str) -> None:
    assert unwrap(wrapped) == target


@pytest.mark.parametrize(
    "plain",
    [
        TARGET,
        "https://shop.example/login?continue=https://shop.example/basket",
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fblog.example%2F",
        "https://sso.example/oauth/authorize?redirect=https%3A%2F%2Fapp.example.org%2F",
        "https://shop.example/x?url=notanaddress",
    ],
)
def test_leaves_ordinary_addresses_alone(plain: str) -> None:
    assert unwrap(plain) == plain


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_never_raises(text: str) -> None:
    for url in (text, "http://" + text, "https://www.google.com/url?q=" + text, "http://xn--" + text):
        take_apart(url)
        unwrap(url)
        registered_domain(url[:253])
