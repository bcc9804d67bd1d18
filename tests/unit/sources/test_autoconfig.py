"""Settings files of providers: read for one server, and for nothing that a hostile one wants."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.errors import Rejected
from companion.sources import autoconfig
from companion.sources.mail_providers import MailServer
from tests.support.mail_settings import JUNE, file, server
from tests.support.yardstick import within


def test_the_first_encrypted_imap_server_is_taken() -> None:
    data = file(server("pop3", hostname="pop.example.org"), server(socketType="plain", port="143"), server())
    assert autoconfig.read(data, JUNE) == MailServer("example.org", "mail.example.org")


def test_gaps_are_filled_with_parts_of_the_address() -> None:
    data = file(server(hostname="imap.%EMAILDOMAIN%", username="%EMAILLOCALPART%", socketType="STARTTLS", port="143"))
    found = autoconfig.read(data, JUNE)
    assert (found.host, found.port, found.security, found.login) == ("imap.example.org", 143, "starttls", "june")


@pytest.mark.parametrize(
    "fields",
    [
        {"socketType": "plain"},
        {"socketType": ""},
        {"port": "0"},
        {"port": "70000"},
        {"port": "99x"},
        {"hostname": ""},
        {"hostname": "mail.example.org/evil"},
        {"hostname": "mail example.org"},
        {"hostname": "localhost"},
        {"hostname": "m" * 400},
        {"username": "a&#10;b"},
    ],
)
def test_a_server_that_makes_no_sense_is_passed_over(fields: dict[str, str]) -> None:
    with pytest.raises(Rejected, match=r"autoconfig\.no_server"):
        autoconfig.read(file(server(**fields)), JUNE)
    assert autoconfig.read(file(server(**fields), server()), JUNE).host == "mail.example.org", "control"


BOMB = '<!DOCTYPE x [<!ENTITY a "mail.example.org"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not xml",
        b"<clientConfig/>",
        b"<html><body>404</body></html>",
        file(server(hostname="&b;"), head=BOMB),
        file(server(hostname="&a;"), head=OUTSIDE),
        file(server(), head="<!DOCTYPE clientConfig>"),
        file(server(), head='<?xml version="1.0" encoding="no-such-code"?>'),
        file(server())[:-20],
        file("<x>" * 40 + "</x>" * 40, server()),
        file("<x/>" * 2_000, server()),
        file("<displayShortName>" + "x" * 70_000 + "</displayShortName>", server()),
    ],
)
def test_what_is_no_such_file_is_rejected(data: bytes) -> None:
    with pytest.raises(Rejected, match=r"autoconfig\.unsound"):
        autoconfig.read(data, JUNE)


def test_the_same_file_without_tricks_is_taken() -> None:
    assert autoconfig.read(file("<x/>" * 900, server()), JUNE).host == "mail.example.org"


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_or_rejected(data: bytes) -> None:
    with pytest.raises(Rejected):
        autoconfig.read(data, JUNE)


@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), max_size=8))
def test_any_damage_is_read_or_rejected(damage: list[tuple[int, int]]) -> None:
    data = bytearray(file(server()))
    for place, byte in damage:
        data[place % len(data)] = byte
    try:
        found = autoconfig.read(bytes(data), JUNE)
    except Rejected:
        return
    assert found.host
    assert found.security == "tls"


def test_the_largest_file_is_read_at_once() -> None:
    data = file("<x>" + "y" * 63_000 + "</x>", server())
    assert len(data) < autoconfig.MAX_BYTES
    with within(1.0):
        assert autoconfig.read(data, JUNE).host == "mail.example.org"


def test_only_the_provider_is_asked_and_the_address_stays_here() -> None:
    assert autoconfig.places("example.org") == (
        ("autoconfig.example.org", "/mail/config-v1.1.xml"),
        ("example.org", "/.well-known/autoconfig/mail/config-v1.1.xml"),
    )
