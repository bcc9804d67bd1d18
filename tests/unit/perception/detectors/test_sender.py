"""The sender: each sign is found where it should be, and not in its honest twin."""

from __future__ import annotations

import pytest

from companion.domain.observation import Kind
from tests.support.mail import RECEIVED, raw_mail, strengths, vouched

FAIL = vouched("x.example", dkim="fail", dmarc="fail")
FOUND: dict[str, bytes] = {
    "sender.brand_name": raw_mail(sender="PayPal Service <info@evil.example>"),
    "sender.brand_in_address": raw_mail(sender="<paypal-service@evil.example>"),
    "sender.lookalike_domain": raw_mail(sender="Accounts <a@paypal-secure.com>"),
    "sender.spoofed_brand": raw_mail(sender="PayPal <service@paypal.com>", headers=FAIL),
    "sender.freemail_organisation": raw_mail(sender="Barrister John, Attorney Office <x@gmail.com>"),
    "sender.freemail_reply": raw_mail(headers=["Reply-To: quite.other@gmail.com"]),
    "sender.reply_elsewhere": raw_mail(headers=["Reply-To: x@elsewhere.example"]),
    "sender.authentication_failed": raw_mail(headers=FAIL),
    "sender.from_you": raw_mail(sender="<robin@home.example>", headers=FAIL),
    "sender.name_is_address": raw_mail(sender='"boss@firm.example" <x@evil.example>'),
    "sender.false_reply": raw_mail(subject="RE: your invoice"),
    "sender.odd_address": raw_mail(sender="<k3j9x7q2m4z@evil.example>"),
    "sender.disposable": raw_mail(sender="<x@mailinator.com>"),
    "sender.safety_banner": raw_mail("This message is from a trusted sender.\n\nClick below."),
    "sender.borrowed_service": raw_mail(
        "You sent $499.99. If this was not you, call +1 202 555 0143.",
        sender="PayPal <service@paypal.com>",
        headers=vouched("paypal.com"),
    ),
    "sender.undisclosed": raw_mail(to="undisclosed-recipients:;"),
    "sender.brand_authentic": raw_mail(
        "See https://www.netflix.com/account", sender="Netflix <info@netflix.com>", headers=vouched("netflix.com")
    ),
    "sender.own_links_only": raw_mail("See https://friends.example/x", headers=vouched("friends.example")),
    "bulk.own_list": raw_mail("News", headers=["List-Unsubscribe: <https://friends.example/u>"]),
    "sender.namesake": raw_mail(sender="Malwarebytes <x@evil.example>"),
    "sender.calls_by_address": raw_mail(subject="robin@home.example, your storage is full"),
    "sender.nothing_vouches": raw_mail(
        headers=["Authentication-Results: mx.home.example; spf=none; dkim=none; dmarc=none", RECEIVED]
    ),
    "sender.message_id_differs": raw_mail(sender="June <june@gmail.com>"),
}
ABSENT: dict[str, tuple[str, bytes]] = {
    "brand's own domain": ("sender.brand_name", raw_mail(sender="PayPal <service@paypal.com>")),
    "brand's national domain": ("sender.brand_name", raw_mail(sender="PayPal <service@mail.paypal.de>")),
    "service signed by the brand": (
        "sender.brand_name",
        raw_mail(sender="Netflix <netflix@mailer.example>", headers=vouched("netflix.com")),
    ),
    "a person called Chase": ("sender.brand_name", raw_mail(sender="Chase Miller <chase@friends.example>")),
    "no verdict of the server": ("sender.authentication_failed", raw_mail(headers=[RECEIVED])),
    "forged verdict": (
        "sender.brand_authentic",
        raw_mail(
            sender="PayPal <service@paypal.com>",
            headers=[
                "Authentication-Results: mx.sender.example; dkim=pass header.d=paypal.com; dmarc=pass",
                RECEIVED,
            ],
        ),
    ),
    "foreign link": (
        "sender.brand_authentic",
        raw_mail("https://evil.example/", sender="Netflix <info@netflix.com>", headers=vouched("netflix.com")),
    ),
    "reply to the same house": ("sender.reply_elsewhere", raw_mail(headers=["Reply-To: other@friends.example"])),
    "a real reply": (
        "sender.false_reply",
        raw_mail(subject="RE: plan", headers=["In-Reply-To: <0@a.example>"]),
    ),
    "own address in the name": (
        "sender.name_is_address",
        raw_mail(sender='"june@friends.example" <june@friends.example>'),
    ),
    "an ordinary address": ("sender.odd_address", raw_mail(sender="<june.doe1984@friends.example>")),
    "mailbox of a provider is nobody's brand": (
        "sender.brand_authentic",
        raw_mail(sender="June <june@gmail.com>", headers=vouched("gmail.com")),
    ),
    "namesake's own domain": ("sender.namesake", raw_mail(sender="Malwarebytes <x@malwarebytes.com>")),
    "something passed": ("sender.nothing_vouches", raw_mail(headers=vouched("x.example", dmarc="none"))),
    "named in the signature": (
        "sender.calls_by_address",
        raw_mail("Dear Robin, we sent this to robin@home.example."),
    ),
    "substack is nobody's own": (
        "sender.brand_authentic",
        raw_mail(sender="MetaMask <x@substack.com>", headers=vouched("substack.com")),
    ),
    "to oneself, confirmed": (
        "sender.from_you",
        raw_mail(sender="<robin@home.example>", headers=vouched("home.example")),
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    assert strengths(FOUND[name]).get(name, 0) > 0


@pytest.mark.parametrize("case", ABSENT)
def test_absent(case: str) -> None:
    name, data = ABSENT[case]
    assert name not in strengths(data)


def test_messages_have_no_header_to_judge() -> None:
    assert not [
        name for name in strengths(b'{"sender":"PayPal","text":"hi"}', Kind.MESSAGE) if name.startswith("sender.")
    ]
