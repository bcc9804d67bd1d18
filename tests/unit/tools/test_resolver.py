"""Questions to the DNS: answered once, remembered, bounded in time; whatever the other side sends."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from companion.domain.errors import Unavailable
from companion.tools.resolver import AWAY_S, LEAST_KEPT_S, LIFETIME_S, MOST_KEPT, Resolver
from tests.support.dns_server import NameServer, name_server


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server() -> Iterator[NameServer]:
    with name_server() as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def resolver(server: NameServer, clock: Clock) -> Resolver:
    return Resolver((server.address,), clock)


def test_texts_come_whole_and_are_asked_for_once(server: NameServer, resolver: Resolver, clock: Clock) -> None:
    server.records["s1._domainkey.bank.example", "TXT"] = ['"v=DKIM1; p=" "AB" "CD"']
    for name in ("s1._domainkey.bank.example", "S1._domainkey.BANK.example"):
        assert resolver.texts(name) == ("v=DKIM1; p=ABCD",)
    assert len(server.asked) == 1
    clock.now += 3601.0
    resolver.texts("s1._domainkey.bank.example")
    assert len(server.asked) == 2


def test_that_there_is_none_is_remembered_too(server: NameServer, resolver: Resolver, clock: Clock) -> None:
    server.records["bank.example", "A"] = ["192.0.2.1"]
    for _ in range(3):
        assert resolver.texts("nothing.example") == ()
        assert resolver.texts("bank.example") == ()
    assert len(server.asked) == 2
    clock.now += LEAST_KEPT_S + 1.0
    resolver.texts("nothing.example")
    assert len(server.asked) == 3


def test_a_long_answer_comes_over_tcp(server: NameServer, resolver: Resolver) -> None:
    server.records["big.example", "TXT"] = [" ".join(f'"{"x" * 250}"' for _ in range(16))]
    server.truncates = True
    (text,) = resolver.texts("big.example")
    assert text == "x" * 4000


def test_addresses_and_mail_servers(server: NameServer, resolver: Resolver) -> None:
    server.records["shop.example", "A"] = ["192.0.2.7"]
    server.records["shop.example", "AAAA"] = ["2001:db8::7"]
    server.records["shop.example", "MX"] = ["20 b.shop.example.", "10 A.shop.example."]
    assert resolver.addresses("shop.example") == ("192.0.2.7", "2001:db8::7")
    assert resolver.mail_servers("shop.example") == ("a.shop.example", "b.shop.example")


def test_whether_mail_can_arrive(server: NameServer, resolver: Resolver) -> None:
    server.records["shop.example", "MX"] = ["10 mx.shop.example."]
    server.records["old.example", "A"] = ["192.0.2.7"]
    server.records["none.example", "MX"] = ["0 ."]
    server.records["none.example", "A"] = ["192.0.2.8"]
    server.records["texts.example", "TXT"] = ["x"]
    hosts = ("shop.example", "old.example", "none.example", "texts.example", "nothing.example")
    assert [resolver.takes_mail(host) for host in hosts] == [True, True, False, False, False]
    assert resolver.mail_servers("none.example") == ()


def test_a_silent_resolver_costs_its_time_once(server: NameServer, resolver: Resolver, clock: Clock) -> None:
    server.silent = True
    began = time.monotonic()
    with pytest.raises(Unavailable, match=r"resolver\.away"):
        resolver.texts("bank.example")
    assert time.monotonic() - began < LIFETIME_S * 3
    began, asked = time.monotonic(), len(server.asked)
    for number in range(50):
        with pytest.raises(Unavailable):
            resolver.texts(f"other-{number}.example")
    assert time.monotonic() - began < LIFETIME_S
    assert len(server.asked) == asked
    server.silent = False
    clock.now += AWAY_S + 1.0
    assert resolver.texts("bank.example") == ()


@pytest.mark.parametrize(
    "garbage", [b"", b"\x81\x80" + b"\xff" * 60, b"\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00\xc0\x0c\xc0\x0c"]
)
def test_garbage_is_no_answer(server: NameServer, resolver: Resolver, garbage: bytes) -> None:
    server.garbage = garbage or os.urandom(40)
    with pytest.raises(Unavailable, match=r"resolver\.away"):
        resolver.texts("bank.example")


@pytest.mark.parametrize(
    "name", ["", ".", "a..b", "x" * 64 + ".example", ".".join(["abcdefgh"] * 40), "\\400.example"]
)
def test_what_is_no_name_has_no_records(server: NameServer, resolver: Resolver, name: str) -> None:
    assert resolver.texts(name) == ()


def test_memory_is_bounded(server: NameServer, resolver: Resolver) -> None:
    for number in range(40):
        resolver._kept[f"n{number}", "TXT"] = (1e9, ())
    for number in range(MOST_KEPT):
        resolver._kept[f"m{number}", "TXT"] = (1e9, ())
    resolver.texts("bank.example")
    assert len(resolver._kept) == MOST_KEPT
