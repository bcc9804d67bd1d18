"""The table of providers: sound, and found by any way of writing an address."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.settings import Account
from companion.sources import mail_providers
from companion.sources.mail_providers import HINTS, domain_of, find
from companion.ui import spoken

ROWS = tomllib.loads(mail_providers.TABLE.read_text(encoding="utf-8"))["provider"]
DOMAINS = [domain for row in ROWS for domain in row["domains"]]


def test_every_domain_stands_once_and_is_one() -> None:
    assert len(DOMAINS) == len(set(DOMAINS)) > 150
    assert [domain for domain in DOMAINS if domain_of(f"june@{domain}") != domain] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["domains"][0])
def test_every_row_is_a_mailbox_that_can_be_set_up(row: dict[str, object]) -> None:
    known = {"name", "domains", "host", "port", "security", "login", "way", "oauth", "hint"}
    assert set(row) <= known
    found = find(f"june@{row['domains'][0]}")  # type: ignore[index]
    assert found is not None
    assert found.hint in HINTS
    assert found.way in ("own", "app", "oauth", "none")
    assert (found.way == "none") == (found.host == "") == (found.hint == "no_imap")
    if found.host:
        assert domain_of(f"june@{found.host}") == found.host
        box = Account(address="june@example.org", host=found.host, port=found.port, security=found.security)
        assert (box.port, box.security) == (993, "tls")


def test_every_hint_has_its_words_and_no_link() -> None:
    for hint in (*HINTS, "elsewhere", "way"):
        sentence = spoken.TEXT[f"mailbox.hint.{hint}"]
        assert sentence.endswith(".")
        assert "http" not in sentence
        assert "www" not in sentence


@pytest.mark.parametrize(
    ("address", "host", "login"),
    [
        ("June.Doe@GMail.com", "imap.gmail.com", ""),
        (" june@hotmail.co.uk ", "outlook.office365.com", ""),
        ("june@icloud.com", "imap.mail.me.com", "june"),
        ('"odd@name"@web.de', "imap.web.de", ""),
        ("june@gmx.at.", "imap.gmx.net", ""),
    ],
)
def test_an_address_finds_its_server(address: str, host: str, login: str) -> None:
    found = find(address)
    assert found is not None
    assert (found.host, found.login) == (host, login)


@pytest.mark.parametrize(
    "address", ["", "june", "@gmail.com", "gmail.com", "june@gmail.com.example.org", "june@gmai1.com", "june@mail"]
)
def test_what_is_not_in_the_table_is_not_found(address: str) -> None:
    assert find(address) is None


def test_without_its_data_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    mail_providers._table.cache_clear()
    monkeypatch.setattr(mail_providers, "TABLE", mail_providers.TABLE.with_name("missing.toml"))
    assert find("june@gmail.com") is None
    mail_providers._table.cache_clear()


@pytest.mark.parametrize(
    "address", ["a@127.0.0.1", "a@[::1]", "a@localhost", "a@-x.org", "a@x..org", "a@b c.org", "a@x.org/y"]
)
def test_what_can_have_no_provider_has_no_domain(address: str) -> None:
    assert domain_of(address) == ""


def test_a_domain_in_any_script_is_asked_for_as_ascii() -> None:
    assert domain_of("june@bücher.example") == "xn--bcher-kva.example"


@given(st.text(max_size=80))
def test_any_text_has_a_domain_or_none(text: str) -> None:
    domain = domain_of(text)
    assert domain == "" or domain_of(f"june@{domain}") == domain
