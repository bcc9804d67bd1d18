"""How a mail account lets us in: with the password in the vault, or with access that the provider's own page gave.

The one place that knows both the vault and the ways of signing in. What signs in is tried before it is kept, so that
the vault has nothing that does not work.
"""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Callable
from pathlib import Path

from companion import settings as options
from companion import vault as vaults
from companion.domain.errors import CompanionError, NeedsPerson
from companion.sources import oauth
from companion.sources.imap import ImapOptions, ImapSource
from companion.sources.oauth_loopback import WAIT_S, BrowserSignIn

CLIENTS = Path(__file__).parents[1] / "models" / "mail" / "clients.toml"
"""Client ids of whoever distributes the program, by the names of the settings; not there unless they made it."""
ISSUERS = ("google", "microsoft")


def imap_options(account: options.Account) -> ImapOptions:
    """The source's options out of the settings' account."""
    return ImapOptions.model_validate(account.model_dump(include=set(ImapOptions.model_fields)))


def secret_name(address: str) -> str:
    """Under which name the vault keeps an account's password."""
    return f"imap:{address}"


def access_name(address: str) -> str:
    """Under which name the vault keeps what a sign-in on the provider's page gave: the refresh token."""
    return f"oauth:{address}"


def secret(settings: options.Settings, vault: vaults.Vault | None, account: options.Account) -> Callable[[], str]:
    """What signs the account in, asked for at every connection. It may raise `NeedsPerson` or `Unavailable`."""
    if not account.oauth:
        return lambda: _password(vault, account.address)
    name = access_name(account.address)
    return oauth.Access(
        client(settings, account.oauth),
        lambda: vault.get(name) if vault is not None else None,
        lambda token: vault.set(name, token) if vault is not None else None,
    )


def client(settings: options.Settings, issuer: str) -> oauth.Client | None:
    """Whom the provider takes us for, by the settings or else by the distributor's file; None where nobody said."""
    mine, theirs = settings.sign_in, _distributors()
    if issuer == "google":
        known = mine.google_client or theirs.google_client
        hidden = mine.google_secret if mine.google_client else theirs.google_secret
        return oauth.Client(oauth.GOOGLE, known, hidden) if known else None
    if issuer == "microsoft":
        known = mine.microsoft_client or theirs.microsoft_client
        tenant = mine.microsoft_tenant if mine.microsoft_client else theirs.microsoft_tenant
        return oauth.Client(oauth.microsoft(tenant), known) if known else None
    return None


def offered(settings: options.Settings) -> frozenset[str]:
    """Whose sign-in pages can be used."""
    return frozenset(name for name in ISSUERS if client(settings, name) is not None)


def _distributors() -> options.SignIn:
    try:
        return options.SignIn.model_validate(tomllib.loads(CLIENTS.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return options.SignIn()


def try_password(vault: vaults.Vault | None, account: options.Account, password: str) -> None:
    """Sign in once; keep the password if it worked. Raises an error of `domain.errors`."""
    if vault is None:
        raise NeedsPerson("vault.no_keyring")
    ImapSource(imap_options(account), lambda: password).try_sign_in()
    vault.set(secret_name(account.address), password)


def sign_in_here(
    vault: vaults.Vault | None,
    account: options.Account,
    asked: oauth.Client | None,
    show: Callable[[str], object],
    said: tuple[str, str],
    stop: threading.Event,
    patience: float = WAIT_S,
) -> None:
    """Sign in with a browser on this machine; keep the access if the mailbox opened. Raises an error of
    `domain.errors`.

    `show` is given the address of the provider's page; `said` is what the browser shows at the end, if it went well
    and if not.
    """
    if asked is None:
        raise NeedsPerson("sign_in.not_set_up")
    if vault is None:
        raise NeedsPerson("vault.no_keyring")
    with BrowserSignIn(asked, account.address, *said) as way:
        show(way.address)
        tokens = way.wait(stop, patience)
    _keep(vault, account, tokens)


def sign_in_elsewhere(
    vault: vaults.Vault | None,
    account: options.Account,
    asked: oauth.Client | None,
    show: Callable[[str, str], object],
    stop: threading.Event,
) -> None:
    """The same with a browser anywhere: `show` is given the address to open there and the code to type."""
    if asked is None:
        raise NeedsPerson("sign_in.not_set_up")
    if vault is None:
        raise NeedsPerson("vault.no_keyring")
    code = oauth.ask_device(asked)
    show(code.address, code.typed)
    _keep(vault, account, oauth.await_device(asked, code, stop))


def _keep(vault: vaults.Vault, account: options.Account, tokens: oauth.Tokens) -> None:
    # Somebody may have signed in on the page as another person than the address says: the mail server decides.
    ImapSource(imap_options(account), lambda: tokens.access).try_sign_in()
    vault.set(access_name(account.address), tokens.refresh)


def forget(settings: options.Settings, vault: vaults.Vault | None, account: options.Account) -> None:
    """An account is no longer watched: drop what let us in, and end the access at the provider if it can be.

    Never fails: what cannot be dropped opens a mailbox that nobody reads any more.
    """
    if vault is None:
        return
    try:
        if account.oauth:
            held, asked = vault.get(access_name(account.address)), client(settings, account.oauth)
            vault.delete(access_name(account.address))
            if held and asked is not None:
                oauth.revoke(asked, held)
        else:
            vault.delete(secret_name(account.address))
    except CompanionError:
        return


def _password(vault: vaults.Vault | None, address: str) -> str:
    found = vault.get(secret_name(address)) if vault is not None else None
    if found is None:
        raise NeedsPerson("password.missing")
    return found
