"""Signatures: the standards' own example, an independent signer, and everything that must not vouch."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.errors import Unavailable
from companion.domain.observation import Authentication, Signature
from companion.perception.addresses import registered_domain
from companion.perception.signatures import MOST_SIGNATURES, signatures
from companion.tools.vouching import _rsa, vouch
from tests.support.signing import Signer, arc, dkim, ed_signer, rsa_signer

AT = 1_790_000_000.0

# RFC 8463, Appendix A.3: one message, signed with both algorithms, and the keys of A.2.
RFC8463 = b"""DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.

"""
RFC8463_KEYS = {
    "brisbane._domainkey.football.example.com": "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    "test._domainkey.football.example.com": "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWR"
    "iGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutAC"
    "DfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3"
    "Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
}

MAIL = (
    b"From: Northern Bank <news@bank.example>\r\nTo: june@example.org\r\n"
    b"Subject: Your  statement\r\n of  March\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\n"
    b"Message-ID: <1@bank.example>\r\nX-Trail: \t odd \t\r\n\r\n"
    b"Dear June,  \r\n\r\nyour \t statement is ready.\r\n\r\n\r\n"
)
RSA, ED = rsa_signer("bank.example"), ed_signer("mail.bank.example")


def keys(*signers: Signer, **more: str) -> Callable[[str], tuple[str, ...]]:
    known = {s.name: s.record for s in signers} | more
    return lambda name: (known[name],) if name in known else ()


def proved(mail: bytes, texts: Callable[[str], tuple[str, ...]], at: float = AT) -> Authentication | None:
    return vouch(signatures(mail, at), texts, registered_domain)


def test_the_example_of_the_standard_holds_with_either_key() -> None:
    for mail in (RFC8463, RFC8463.replace(b"\n", b"\r\n")):
        found = signatures(mail, AT)
        assert [(s.selector, s.algorithm, s.sound) for s in found] == [
            ("brisbane", "ed25519-sha256", True),
            ("test", "rsa-sha256", True),
        ]
        for name, record in RFC8463_KEYS.items():
            told = proved(mail, lambda asked, n=name, r=record: (r,) if asked == n else ())
            assert told == Authentication(dkim="pass", dkim_domains=("example.com",))
    assert proved(RFC8463.replace(b"hungry", b"Hungry"), lambda n: (RFC8463_KEYS[n],)) is None
    assert proved(RFC8463.replace(b"dinner", b"Dinner"), lambda n: (RFC8463_KEYS[n],)) is None


@pytest.mark.parametrize("form", ["relaxed/relaxed", "simple/simple", "relaxed/simple", "simple/relaxed", "relaxed"])
@pytest.mark.parametrize("signer", [RSA, ED])
@pytest.mark.parametrize("body", [b"", b"\r\n\r\n\r\n", b"no end", b" \t \r\n", MAIL.partition(b"\r\n\r\n")[2]])
def test_an_independent_signer_is_understood(form: str, signer: Signer, body: bytes) -> None:
    mail = MAIL.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" + body
    signed = dkim(mail, signer, form)
    told = proved(signed, keys(signer))
    assert told is not None, signatures(signed, AT)
    assert told.dkim_domains == ("bank.example",)
    assert proved(signed.replace(b"June", b"Jane").replace(b"june", b"jane"), keys(signer)) is None
    assert proved(dkim(mail, signer, form), keys(replace(signer, key=rsa_signer("x.example").key))) is None


def test_what_relaxed_allows_may_change_and_nothing_else() -> None:
    signed = dkim(MAIL, RSA)
    same = signed.replace(b"Your  statement\r\n of  March", b"Your statement of\r\n\tMarch").replace(
        b"June,  ", b"June,"
    )
    assert proved(same, keys(RSA)) is not None
    assert proved(signed.replace(b"Your  statement", b"Yourstatement"), keys(RSA)) is None
    simple = dkim(MAIL, RSA, "simple/simple")
    assert proved(simple.replace(b"June,  ", b"June,"), keys(RSA)) is None


@pytest.mark.parametrize(
    "worthless",
    [
        lambda: dkim(MAIL, RSA, more=" l=10;"),
        lambda: dkim(MAIL, RSA, names=("to", "subject")),
        lambda: dkim(MAIL, RSA, more=" x=1700000000;"),
        lambda: dkim(MAIL, RSA, more=" i=@elsewhere.example;"),
        lambda: dkim(MAIL, RSA, more=" d=bank.example;"),
        lambda: dkim(MAIL, RSA, start="v=2"),
        lambda: b"From: Real <a@real.example>\r\n" + dkim(MAIL, RSA),
        lambda: dkim(MAIL, RSA).replace(b"a=rsa-sha256", b"a=rsa-sha1"),
        lambda: dkim(MAIL, RSA).replace(b"c=relaxed/relaxed", b"c=nofws/relaxed"),
        lambda: dkim(MAIL, RSA).replace(b"d=bank.example", b"d=../etc"),
        lambda: dkim(MAIL, RSA).replace(b"s=s1", b"s=a b"),
        lambda: MAIL,
        lambda: b"",
        lambda: b"\r\n\r\n",
    ],
)
def test_what_must_not_vouch_does_not(worthless: Callable[[], bytes]) -> None:
    assert proved(worthless(), keys(RSA)) is None


RECORD = RSA.record


@pytest.mark.parametrize(
    "records",
    [
        (),
        ("",),
        (RECORD, RECORD),
        (RECORD.replace("v=DKIM1", "v=DKIM2"),),
        ("v=DKIM1; k=rsa; p=",),
        (RECORD.replace("k=rsa", "k=ed25519"),),
        (RECORD + "; t=y",),
        (RECORD + "; s=tlsrpt",),
        (RECORD + "; h=sha1",),
        (RECORD[:-8],),
        ("v=DKIM1; k=rsa; p=" + "A" * 9_000,),
        (rsa_signer("bank.example").record,),
        ("p=%%%",),
    ],
)
def test_a_record_that_is_not_right_proves_nothing(records: tuple[str, ...]) -> None:
    assert proved(dkim(MAIL, RSA), lambda name: records) is None
    assert proved(dkim(MAIL, RSA), keys(RSA)) is not None, "the control"


def test_keys_of_other_sizes_than_the_standard_allows_do_not_count() -> None:
    signed = dkim(MAIL, RSA)
    (one,) = signatures(signed, AT)
    for bits, counts in ((512, False), (1024, True), (4096, True), (8192, False)):
        public = rsa.RSAPublicNumbers(65537, (1 << bits) - 1).public_key()
        der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        assert (_rsa(der) is not None) is counts, bits
        assert vouch([one], lambda name, d=der: (f"p={base64.b64encode(d).decode()}",), registered_domain) is None


def test_without_an_answer_nothing_is_proved_and_nothing_fails() -> None:
    def away(name: str) -> tuple[str, ...]:
        raise Unavailable("resolver.away")

    assert proved(dkim(MAIL, RSA), away) is None


def test_the_flag_s_wants_the_domain_itself() -> None:
    below = dkim(MAIL, RSA, more=" i=news@sub.bank.example;")
    assert proved(below, keys(RSA)) is not None
    assert proved(below, lambda name: (RSA.record + "; t=s",)) is None


def test_of_many_signatures_a_few_are_looked_at() -> None:
    mail = MAIL
    for _ in range(MOST_SIGNATURES + 3):
        mail = dkim(mail, ED)
    assert len(signatures(mail, AT)) == MOST_SIGNATURES


# --- ARC ---

LIST, RELAY = rsa_signer("list.example"), ed_signer("relay.example")


def chain(length: int, cv: str = "") -> bytes:
    mail = dkim(MAIL, RSA)
    for instance in range(1, length + 1):
        signer = (LIST, RELAY)[instance % 2]
        mail = arc(
            mail, signer, instance, "mx.example; dkim=pass header.d=bank.example", cv if instance == length else ""
        )
    return mail


@pytest.mark.parametrize("length", [1, 2, 3, 7])
def test_a_chain_holds(length: int) -> None:
    told = proved(chain(length), keys(RSA, LIST, RELAY))
    assert told is not None
    assert (told.arc, told.dkim) == ("pass", "pass")


def test_a_list_that_changes_the_body_breaks_the_signature_and_not_the_chain() -> None:
    first = arc(dkim(MAIL, RSA), LIST, 1, "mx.example; dkim=pass")
    changed = first.replace(b"statement is ready", b"statement is ready\r\n-- \r\nThe list")
    sealed = arc(changed, RELAY, 2, "list.example; arc=pass")
    told = proved(sealed, keys(RSA, LIST, RELAY))
    assert told is not None
    assert (told.arc, told.dkim, told.dkim_domains) == ("pass", "", ())


@pytest.mark.parametrize(
    "broken",
    [
        lambda: chain(2, cv="fail"),
        lambda: chain(1, cv="pass"),
        lambda: chain(2).replace(b"i=1; mx.example; dkim=pass", b"i=1; mx.example; dkim=fail"),
        lambda: chain(2).replace(b"ARC-Seal: i=1;", b"X-Seal: i=1;"),
        lambda: chain(2).replace(b"ARC-Seal: i=1;", b"ARC-Seal: i=3;"),
        lambda: b"ARC-Seal: i=2; cv=pass\r\n" + chain(2),
        lambda: chain(2).replace(b"statement is ready", b"statement was stolen"),
    ],
)
def test_a_chain_with_a_broken_link_is_none(broken: Callable[[], bytes]) -> None:
    told = proved(broken(), keys(RSA, LIST, RELAY))
    assert told is None or told.arc == ""


# --- hostile ---


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=600), st.integers(0, 600))
def test_no_bytes_upset_it(noise: bytes, at: int) -> None:
    signed = dkim(MAIL, ED)
    at %= len(signed)
    for mail in (noise, signed[:at] + noise + signed[at:], signed[:at] + noise, noise + b"\r\n\r\n" + signed):
        for one in signatures(mail, AT):
            assert isinstance(one, Signature)
            assert len(one.digest) == 64
            base64.b64decode(one.value, validate=True)


def test_time_grows_with_size_and_no_faster() -> None:
    """Lines of blanks and empty lines are what careless canonical forms take quadratic time over."""

    def seconds(size: int) -> float:
        head = dkim(MAIL, ED).partition(b"\r\n\r\n")[0]
        bodies = (
            b" " * size,
            b"\r\n" * (size // 2),
            b" \r\n" * (size // 3) + b"x",
            b"\t \t" * (size // 3) + b"\r\nx",
        )
        began = time.process_time()
        for body in bodies:
            signatures(head + b"\r\n\r\n" + body, AT)
        signatures(b"DKIM-Signature: " + b"b=;" * (size // 30) + b"\r\n" + MAIL, AT)
        signatures(b"DKIM-Signature: v=1; h=" + b"from:" * (size // 50) + b"\r\n" + MAIL, AT)
        signatures((b"ARC-Seal: i=1;\r\n" * (size // 100)) + MAIL, AT)
        return time.process_time() - began

    seconds(100_000)
    small, large = min(seconds(200_000) for _ in range(2)), min(seconds(1_600_000) for _ in range(2))
    assert large < small * 8 * 3 + 0.5
