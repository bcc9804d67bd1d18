"""Raw items to observations: every field, every kind, any bytes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain import wire
from companion.domain.observation import Address, Authentication, Entity, Kind, Observation
from companion.perception.reading import read
from tests.support.codes import qr_png
from tests.support.mail import RECEIVED, item, observed, raw_mail, vouched


def test_a_letter() -> None:
    data = raw_mail(
        "Dear Robin,\nsee https://friends.example/plan and ring +44 20 7946 0018.",
        sender='"Doe, June" <June@Friends.example>',
        subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?=",
        headers=[
            "Reply-To: j@elsewhere.example",
            "Return-Path: <bounce@friends.example>",
            "References: <0@a.example> <1@a.example>",
            "In-Reply-To: <1@a.example>",
        ],
    )
    found = observed(data)
    assert found.sender == Address("Doe, June", "June@Friends.example")
    assert found.recipients == (Address("Robin", "robin@home.example"),)
    assert found.reply_to == (Address("", "j@elsewhere.example"),)
    assert found.return_path == "bounce@friends.example"
    assert found.subject == "Grüße"
    assert found.text.startswith("Dear Robin,\nsee https://")
    assert [(link.target, link.host, link.domain) for link in found.links] == [
        ("https://friends.example/plan", "friends.example", "friends.example")
    ]
    assert (found.thread, found.replies_to, found.message_id) == (
        "0@a.example",
        ("0@a.example", "1@a.example"),
        "1@friends.example",
    )
    assert {one.value for one in found.mentions if one.entity is Entity.PHONE} == {"442079460018"}
    assert found.language == "en"
    assert found.ambiguous == ()
    assert not found.bulk_headers
    assert len(found.id) == 32
    assert found == observed(data)


def test_html_wins_over_plain_but_its_links_count() -> None:
    found = observed(
        raw_mail("Plain. http://only-plain.example/x", html="<p>Rich <a href='http://rich.example'>here</a></p>")
    )
    assert found.text == "Rich here"
    assert {link.domain for link in found.links} == {"rich.example", "only-plain.example"}


def test_an_alternative_that_says_something_else() -> None:
    salad = " ".join(f"meadow{chr(97 + i % 26)} brook{chr(97 + i % 20)}" for i in range(60))
    shown = " ".join(f"<p>Your parcel number {word} waits for payment</p>" for word in ("one", "two", "three"))
    found = observed(raw_mail(salad, html=shown))
    assert "hidden.alternative" in {one.name for one in found.findings}
    assert "meadow" in found.hidden_text


def test_links_are_unwrapped() -> None:
    href = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F&amp;data=x"
    found = observed(raw_mail("", html=f"<a href='{href}'>www.shop.example</a>"))
    (link,) = found.links
    assert (link.domain, link.shown) == ("evil.example", "www.shop.example")
    assert link.raw.startswith("https://eur01.safelinks")


def test_shown_parts_with_a_name_are_read_and_inspected() -> None:
    data = (
        b'From: a@b.example\r\nContent-Type: text/html; name="page.html"\r\nContent-Disposition: inline\r\n\r\n'
        b"<p>Shown all the same</p>"
    )
    found = observed(data)
    assert found.text == "Shown all the same"
    assert [one.name for one in found.files] == ["page.html"]


def test_invitations_are_read() -> None:
    data = (
        b"From: a@b.example\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nSUMMARY:Your refund\r\n"
        b"DESCRIPTION;LANGUAGE=en:Call +1 202\r\n  555 0143\\nnow\r\nEND:VCALENDAR"
    )
    found = observed(data)
    assert found.text == "Your refund\nCall +1 202 555 0143\nnow"
    assert [one.name for one in found.files] == ["unnamed.ics"]


def test_attachments_and_mails_inside() -> None:
    inner = raw_mail("Inner text http://inner.example/", sender="Bank <x@bank.example>", subject="Inner subject")
    found = observed(
        raw_mail("Outer", attachments=[("note.txt", "text/plain", b"hello"), ("m.eml", "message/rfc822", inner)])
    )
    assert {one.name for one in found.files} >= {"note.txt"}
    assert "Inner text" in found.text or any(one.name == "m.eml" for one in found.files)


def test_list_mail() -> None:
    found = observed(
        raw_mail(
            headers=["List-Unsubscribe: <https://news.shop.example/u?x>, <mailto:u@shop.example>", "List-Id: <x>"]
        )
    )
    assert found.bulk_headers
    assert [(one.name, one.detail) for one in found.findings] == [("list.unsubscribe", "shop.example")]


GOOD = Authentication("mx.home.example", "pass", "pass", "pass", "", ("friends.example",))


def test_the_receiving_server_is_believed() -> None:
    assert observed(raw_mail(headers=vouched("friends.example"))).authentication == GOOD
    split = [
        "Authentication-Results: dkim.home.example; dkim=pass header.d=friends.example",
        "Authentication-Results: spf.home.example; spf=pass; dmarc=pass",
        RECEIVED,
    ]
    found = observed(raw_mail(headers=split)).authentication
    assert (found.dkim, found.spf, found.dmarc, found.dkim_domains) == ("pass", "pass", "pass", ("friends.example",))


FORGED = "Authentication-Results: mx.home.example; dkim=pass header.d=bank.example; dmarc=pass"
FORGERIES = {
    "no server and no name": ["Authentication-Results: dkim=pass header.d=bank.example", FORGED],
    "another house": ["Authentication-Results: mx.sender.example; dkim=pass header.d=bank.example", RECEIVED],
    "below the next hop": [RECEIVED, "Received: from x.example by mail.sender.example; y", FORGED],
    "below the border": [RECEIVED, FORGED],
    "no name": ["Authentication-Results: dkim=pass header.d=bank.example", RECEIVED],
    "in a comment": [
        "Authentication-Results: evil.example (mx.home.example); dkim=pass header.d=bank.example",
        RECEIVED,
    ],
}


@pytest.mark.parametrize("how", FORGERIES)
def test_forged_results_are_ignored(how: str) -> None:
    assert observed(raw_mail(headers=FORGERIES[how])).authentication == Authentication()


def test_of_a_mail_saved_without_its_path_the_topmost_result_counts() -> None:
    fail = "Authentication-Results: mx.home.example; dkim=fail header.d=bank.example; dmarc=fail"
    assert observed(raw_mail(headers=[fail, FORGED])).authentication.dmarc == "fail"
    assert observed(raw_mail(headers=[FORGED])).authentication.dkim_domains == ("bank.example",)


def test_only_the_topmost_result_counts() -> None:
    fail = "Authentication-Results: mx.home.example; dkim=fail header.d=bank.example; dmarc=fail"
    assert observed(raw_mail(headers=[fail, FORGED, RECEIVED])).authentication.dmarc == "fail"


def test_results_of_gmail_and_outlook() -> None:
    gmail = [
        "Received: by 2002:a05:6402:1:b0:1 with SMTP id x; Mon, 6 Jul 2026 10:00:00 -0700 (PDT)",
        "Received: from mail.friends.example (mail.friends.example. [192.0.2.7]) by mx.google.com with ESMTPS id x",
        "Authentication-Results: mx.google.com; dkim=pass header.i=@friends.example header.s=s1; spf=softfail",
        "Received: from inner.friends.example by mail.friends.example; x",
    ]
    assert observed(raw_mail(headers=gmail)).authentication.dkim_domains == ("friends.example",)
    outlook = [
        "Received: from A.namprd19.prod.outlook.com (::1) by B.namprd19.prod.outlook.com with HTTPS; x",
        "Received: from C.eop-nam04.prod.protection.outlook.com (2603::7f) by D.outlook.office365.com; x",
        "Authentication-Results: spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=bank.example; dkim=none; dmarc=fail",
        "Received: from evil.example (192.0.2.7) by C.mail.protection.outlook.com (10.0.0.1); x",
    ]
    assert observed(raw_mail(headers=outlook)).authentication.dmarc == "fail"


def test_two_senders_are_ambiguous() -> None:
    found = observed(raw_mail(headers=["From: Bank <info@bank.example>"]))
    assert "mime.from_twice" in found.ambiguous
    assert "mime.from_many" in found.ambiguous


def _message(**fields: object) -> Observation:
    return observed(json.dumps(fields).encode(), Kind.MESSAGE)


def test_messages() -> None:
    found = _message(sender="+44 7700 900123", text="Hi mum, new number. Pay at parcel-fee.example/x please", at=5.0)
    assert found.sender == Address("", "+447700900123")
    assert [link.domain for link in found.links] == []
    found = _message(
        sender="Bank", text="Log in: paypal-secure.com/x or www.friends.example. Thanks e.g. Mr.Smith file.txt"
    )
    assert [link.host for link in found.links] == ["www.friends.example", "paypal-secure.com"]
    assert found.sender == Address("Bank", "")


def test_conversations() -> None:
    found = _message(
        sender="Ann",
        text="",
        turns=[{"from": "Ann", "text": "hello"}, {"from": "me", "text": "hi"}, {"from": "Ann", "text": "pay me"}],
    )
    assert found.text == "pay me"
    assert [(one.sender, one.mine) for one in found.turns] == [("Ann", False), ("me", True), ("Ann", False)]
    longer = _message(sender="Ann", text="now!", turns=[{"from": "Ann", "text": "hello"}])
    assert [one.text for one in longer.turns] == ["hello", "now!"]
    assert longer.thread == "chat:ann"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"{}",
        b"[1]",
        b'{"text": 5, "turns": [1, {"from": null}], "at": "x"}',
        b"plain text",
        b'{"text":"' + b"[" * 50_000,
        b"[" * 50_000,
        b"{" * 50_000,
        b'{"a":' * 20_000,
    ],
)
def test_messages_of_any_shape(data: bytes) -> None:
    observed(data, Kind.MESSAGE)


def test_files() -> None:
    data = b"%PDF-1.4 nothing"
    found = read(item(data, Kind.FILE, path="/home/june/Downloads/bill.pdf"), data)
    assert [one.name for one in found.files] == ["bill.pdf"]
    assert found.subject == "bill.pdf"


@given(st.binary(max_size=1_500), st.sampled_from(list(Kind)))
@settings(max_examples=120, deadline=None)
def test_never_raises_and_always_crosses(data: bytes, kind: Kind) -> None:
    """What is read can be encoded, stored as UTF-8, and decoded to the same."""
    found = read(item(data, kind), data)
    text = json.dumps(wire.encode(found), ensure_ascii=False)
    assert wire.decode(Observation, json.loads(text.encode("utf-8"))) == found


@given(
    st.lists(
        st.sampled_from(
            [
                "From: ",
                "To: ",
                "Subject: ",
                "\ud800",
                "=?utf-8?q?=FF?=",
                "\n",
                "<a@b.example>",
                '"',
                ",",
                "<",
                ">",
                "@",
                "Content-Type: text/html\n\n",
                "<a href='http://",
                "x.example",
                "'>",
                "&#xD800;",
                "&#0;",
                "\x00",
            ]
        ),
        max_size=40,
    )
)
@settings(max_examples=120, deadline=None)
def test_never_raises_on_mail_like_text(pieces: list[str]) -> None:
    data = "".join(pieces).encode("utf-8", "surrogatepass")
    text = json.dumps(wire.encode(read(item(data), data)), ensure_ascii=False)
    text.encode("utf-8")


def test_what_a_source_left_out_is_noted() -> None:
    whole = item(raw_mail("Hello"))
    assert "mime.cut" not in read(whole, whole.data or b"").ambiguous
    assert "mime.cut" in read(replace(whole, cut=True), whole.data or b"").ambiguous


def test_where_a_code_in_a_picture_leads_is_a_link() -> None:
    address = "https://login.elsewhere.example/a"
    found = observed(raw_mail("Please scan.", attachments=[("code.png", "image/png", qr_png(address))]))
    assert [(link.target, link.domain, link.picture) for link in found.links] == [
        (address, "elsewhere.example", True)
    ]
    file = read(item(qr_png(address), Kind.FILE), qr_png(address))
    assert [link.target for link in file.links if link.picture] == [address]
