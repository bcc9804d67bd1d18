"""A mail account from the click to the mailbox: real OAuth server, real mail server, and the vault in between."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion import accounts
from companion.domain.errors import NeedsPerson
from companion.settings import Account, Settings, SignIn
from companion.sources import oauth
from companion.vault import Vault
from tests.support.dovecot import DOVECOT, Dovecot, dovecot
from tests.support.oauth_server import JUNE, OAuthServer, browse, oauth_server

SAID = ("done", "failed")


@pytest.fixture(scope="module")
def places() -> Iterator[tuple[OAuthServer, Dovecot]]:
    if DOVECOT is None:
        pytest.skip("dovecot is not installed")
    with oauth_server() as server, dovecot(introspection=f"{server.base}/introspect") as box:
        yield server, box


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.from_passphrase(tmp_path, "a passphrase", cost=1 << 10)


def account(box: Dovecot, way: str = "google") -> Account:
    return Account.model_validate(
        {"address": JUNE, "host": "127.0.0.1", "port": box.imaps, "ca_file": str(box.authority), "oauth": way}
    )


def in_browser(address: str) -> None:
    threading.Thread(target=browse, args=(address,), daemon=True).start()


@pytest.fixture
def known(places: tuple[OAuthServer, Dovecot], monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings whose Google is the server of the tests."""
    monkeypatch.setattr(oauth, "GOOGLE", places[0].issuer)
    return Settings(sign_in=SignIn(google_client=places[0].client.id))


def test_a_sign_in_is_kept_and_opens_the_mailbox_from_then_on(
    places: tuple[OAuthServer, Dovecot], vault: Vault, known: Settings
) -> None:
    server, box = places
    mine = account(box)
    accounts.sign_in_here(vault, mine, accounts.client(known, "google"), in_browser, SAID, threading.Event())
    kept = vault.get(accounts.access_name(JUNE))
    assert kept in server.refreshes
    accounts.ImapSource(accounts.imap_options(mine), accounts.secret(known, vault, mine)).try_sign_in()
    assert vault.get(accounts.access_name(JUNE)) != kept, "the new refresh token is kept"
    accounts.forget(known, vault, mine)
    assert vault.get(accounts.access_name(JUNE)) is None
    assert all(grant.revoked for grant in server.refreshes.values() if grant.person == JUNE)
    with pytest.raises(NeedsPerson, match=r"sign_in\.missing"):
        accounts.secret(known, vault, mine)()


def test_a_code_typed_elsewhere_does_the_same(places: tuple[OAuthServer, Dovecot], vault: Vault) -> None:
    server, box = places
    accounts.sign_in_elsewhere(
        vault, account(box), server.client, lambda address, code: server.approve(code), threading.Event()
    )
    assert vault.get(accounts.access_name(JUNE)) in server.refreshes


def test_signing_in_as_somebody_else_keeps_nothing(
    places: tuple[OAuthServer, Dovecot], vault: Vault, known: Settings
) -> None:
    server, box = places
    server.person = "tom@example.org"
    try:
        with pytest.raises(NeedsPerson, match=r"sign_in\.refused"):
            accounts.sign_in_here(
                vault, account(box), accounts.client(known, "google"), in_browser, SAID, threading.Event()
            )
    finally:
        server.person = JUNE
    assert vault.get(accounts.access_name(JUNE)) is None


def test_a_password_is_kept_only_if_it_works(places: tuple[OAuthServer, Dovecot], vault: Vault) -> None:
    mine = account(places[1], "")
    with pytest.raises(NeedsPerson, match=r"password\.refused"):
        accounts.try_password(vault, mine, "wrong")
    assert vault.get(accounts.secret_name(JUNE)) is None
    accounts.try_password(vault, mine, Dovecot.password)
    assert accounts.secret(Settings(), vault, mine)() == Dovecot.password
    accounts.forget(Settings(), vault, mine)
    with pytest.raises(NeedsPerson, match=r"password\.missing"):
        accounts.secret(Settings(), vault, mine)()


def test_without_a_client_id_nobody_is_asked(vault: Vault) -> None:
    box = Account(address=JUNE, host="imap.example.org", oauth="microsoft")
    assert accounts.offered(Settings()) == frozenset()
    with pytest.raises(NeedsPerson, match=r"sign_in\.not_set_up"):
        accounts.sign_in_here(
            vault, box, accounts.client(Settings(), "microsoft"), in_browser, SAID, threading.Event()
        )


def test_a_distributors_client_id_counts_until_the_person_has_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "clients.toml"
    file.write_text('microsoft_client = "theirs"\nmicrosoft_tenant = "example.org"\n')
    monkeypatch.setattr(accounts, "CLIENTS", file)
    assert accounts.offered(Settings()) == {"microsoft"}
    found = accounts.client(Settings(), "microsoft")
    assert found == oauth.Client(oauth.microsoft("example.org"), "theirs")
    mine = accounts.client(Settings(sign_in=SignIn(microsoft_client="mine")), "microsoft")
    assert mine == oauth.Client(oauth.microsoft(), "mine")
    file.write_text("not toml")
    assert accounts.offered(Settings()) == frozenset()
