"""Links: each sign is found where it should be, and not in its honest twin."""

from __future__ import annotations

import base64
import json

import pytest

from companion.domain.observation import Kind
from tests.support.mail import raw_mail, strengths, vouched


def _link(href: str, shown: str = "here", **fields: object) -> bytes:
    return raw_mail("", html=f'<p>{"Words of a letter. " * 12}</p><a href="{href}">{shown}</a>', **fields)  # type: ignore[arg-type]


CODED = base64.b64encode(b"robin@home.example").decode()
FOUND: dict[str, bytes] = {
    "link.text_differs": _link("https://evil.example/x", "https://www.paypal.com/login"),
    "link.call_elsewhere": _link("https://evil.example/x", "Claim now"),
    "link.names_you": _link(f"https://evil.example/#{CODED}"),
    "link.redirected": _link("https://www.google.com/url?q=https%3A%2F%2Fevil.example%2F"),
    "link.brand_elsewhere": _link("https://evil.example/", sender="DHL Express <x@evil.example>"),
    "link.lookalike": _link("https://paypal.com.evil.example/"),
    "link.brand_in_path": _link("https://evil.example/paypal/index.php"),
    "link.free_host": _link("https://login.pages.dev/"),
    "link.shortener": _link("https://is.gd/abc"),
    "link.user_at_host": _link("https://paypal.com@evil.example/"),
    "link.ip_host": _link("http://3221226219/x"),
    "link.odd_host": _link("https://microsоft-x.example/"),
    "link.odd_port": _link("https://evil.example:8899/"),
    "link.executable": _link("https://evil.example/setup.exe"),
    "link.protocol": _link("search-ms:query=invoice&crumb=location:\\\\evil.example\\x"),
    "link.single_image": raw_mail(
        "", html="<a href='https://evil.example'><img src='https://evil.example/a.png'></a>"
    ),
    "link.rare_ending": _link("https://evil.top/"),
    "link.tangled_host": _link("https://a-b-c-d-login.example/"),
    "link.sign_in_words": _link("https://account-verify.example/"),
    "link.password_field": raw_mail("", html="<form action='https://evil.example'><input type=password></form>"),
    "link.form": raw_mail("", html="<form action='https://evil.example'><input name=q></form>"),
    "link.remote_control": _link("https://download.anydesk.com/AnyDesk.exe"),
    "link.model": _link("https://paypal-account-verify-id88213.example/signin/confirm.php?id=7a1"),
}
ABSENT: dict[str, tuple[str, bytes]] = {
    "same house, other ending": ("link.text_differs", _link("https://www.amazon.de/x", "www.amazon.com")),
    "rewritten by the receiver's filter": (
        "link.text_differs",
        _link("https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2F", "www.shop.example"),
    ),
    "a file name as text": ("link.text_differs", _link("https://friends.example/x", "holiday.pdf")),
    "call to one's own pages": ("link.call_elsewhere", _link("https://friends.example/x", "Read on")),
    "call through a click counter": ("link.call_elsewhere", _link("https://click.mailer.example/x", "Read on")),
    "an address in plain text": ("link.call_elsewhere", raw_mail("see https://holiday.example/")),
    "cancel link": (
        "link.names_you",
        _link("https://news.example/unsubscribe?e=robin@home.example", "Unsubscribe"),
    ),
    "brand's own link": ("link.brand_elsewhere", _link("https://www.dhl.de/x", sender="DHL <x@service.example>")),
    "brand's own domain": ("link.lookalike", _link("https://www.paypal.com/")),
    "free host's own front page": ("link.free_host", _link("https://github.com/x/y")),
    "sign-in page of a confirmed sender": (
        "link.sign_in_words",
        _link(
            "https://account-verify.example/",
            sender="<a@account-verify.example>",
            headers=vouched("account-verify.example"),
        ),
    ),
    "a picture in a long letter": (
        "link.single_image",
        raw_mail("", html=f"<p>{'word ' * 80}</p><a href='https://a.example'><img src=x></a>"),
    ),
    "honest foreign name": ("link.odd_host", _link("https://bücher.example/")),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    assert strengths(FOUND[name]).get(name, 0) > 0


@pytest.mark.parametrize("case", ABSENT)
def test_absent(case: str) -> None:
    name, data = ABSENT[case]
    assert name not in strengths(data)


def test_messages_too() -> None:
    data = json.dumps({"sender": "Post", "text": "Fee due: https://dhl-paket.top/pay"}).encode()
    found = strengths(data, Kind.MESSAGE)
    assert {"link.lookalike", "link.rare_ending"} <= found.keys()


def test_each_indicator_once_at_its_strongest() -> None:
    data = raw_mail("", html="<a href='https://a.example/setup.zip'>a</a><a href='https://a.example/setup.exe'>b</a>")
    assert strengths(data)["link.executable"] == 1.0
