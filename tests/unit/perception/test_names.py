"""Names that look like others, and lists of who owns what. Real brands' names serve as the imitated."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.perception import lists
from companion.perception.names import claimed, jumbled, lookalike, near, skeleton


@pytest.mark.parametrize(
    ("host", "how"),
    [
        ("paypa1.com", "confusable"),
        ("rnicrosoft.com", "confusable"),
        ("xn--pypal-4ve.com", "confusable"),
        ("раypal.com", "confusable"),
        ("netfllx.com", "confusable"),
        ("paypall.com", "slip"),
        ("amzaon.com", "slip"),
        ("paypal-secure.com", "word"),
        ("dhl-paket.xyz", "word"),
        ("amazonsupport.com", "word"),
        ("paypal.top", "ending"),
        ("paypal.com.evil.example", "whole"),
        ("paypal.evil.example", "subdomain"),
        ("login-microsoft.weebly.com", "subdomain"),
    ],
)
def test_imitations(host: str, how: str) -> None:
    found = lookalike(host)
    assert found is not None
    assert found.how == how


@pytest.mark.parametrize(
    "host",
    [
        "paypal.com",
        "www.paypal.com",
        "mail.paypal.de",
        "microsoftonline.com",
        "amazon.co.jp",
        "applewood.example",
        "friends.example",
        "news.ycombinator.com",
        "chaseandsons.example",
        "bookings.example",
        "house.gov",
        "localhost",
        "contoso.sharepoint.com",
        "steampowered.com",
        "evergreen.example",
        "orangery.example",
    ],
)
def test_honest_hosts(host: str) -> None:
    assert lookalike(host) is None


@pytest.mark.parametrize(
    ("name", "brand"),
    [
        ("PayPal", "PayPal"),
        ("PayPal Support", "PayPal"),
        ("The Netflix Team", "Netflix"),
        ("USPS", "USPS"),
        ("Chase", "Chase"),
        ("Apple Support", "Apple"),
        ("Ρаypal", "PayPal"),
        ("𝐏𝐚𝐲𝐏𝐚𝐥", "PayPal"),
        ("Bank of America Alerts", "Bank of America"),
        ("DHL Express", "DHL"),
        ("Amazon.de", "Amazon"),
    ],
)
def test_claims(name: str, brand: str) -> None:
    found = claimed(name)
    assert found is not None
    assert found.name == brand


@pytest.mark.parametrize(
    "name",
    [
        "Chase Miller",
        "June Doe",
        "Apple Pie Recipes",
        "The Wise Fool",
        "ups",
        "Orange County Choir",
        "Сергей Павлов",
        "Post",
        "Mac OS X tips",
        "",
        "Target practice club",
    ],
)
def test_no_claims(name: str) -> None:
    assert claimed(name) is None


def test_owners() -> None:
    paypal = claimed("PayPal")
    assert paypal is not None
    assert lists.owns(paypal, "paypal.com")
    assert lists.owns(paypal, "paypal.de")
    assert not lists.owns(paypal, "paypal.top")
    assert lists.same_owner("amazon.com", "amazon.de")
    assert lists.same_owner("audiojungle.net", "themeforest.net")
    assert not lists.same_owner("amazon.com", "friends.example")
    assert lists.brand_of("sharepoint.com") is None
    assert lists.open_to_strangers("gmail.com")
    assert lists.free_host("x.y.github.io") == "github.io"
    assert lists.free_host("github.com") == ""
    assert lists.is_shortener("bit.ly")


@pytest.mark.parametrize("label", ["ppx0p78cl9", "wkmk3k53ig", "bqtirvjmdsvqgksnuycjuw", "btuvrzvvyx"])
def test_jumbled(label: str) -> None:
    assert jumbled(label) > 0.4


@pytest.mark.parametrize(
    "label", ["friends", "gardencentre", "teapartypatriots", "donaudampf", "muellerbau", "flowers24"]
)
def test_not_jumbled(label: str) -> None:
    assert jumbled(label) == 0


def test_near() -> None:
    assert near("paypal", "payapl")
    assert near("paypal", "paypa")
    assert near("paypal", "paypol")
    assert not near("paypal", "paypal")
    assert not near("paypal", "pypa")
    assert skeleton("Ｐаypal") == "paypal" or skeleton("раypal") == "paypal"


@given(st.text(max_size=120))
@settings(max_examples=150, deadline=None)
def test_never_raises(text: str) -> None:
    claimed(text)
    lookalike(text)
    lookalike(text + ".example")


def test_without_lists_there_is_less_to_say(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(lists, "MODELS", tmp_path)
    assert lists._lines("brands.tsv") == []
