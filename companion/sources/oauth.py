"""Signing in on the provider's own page (OAuth 2.0), where a password is not taken or not wanted.

Two ways in. The browser on this machine: authorization code with PKCE (RFC 7636) and a listener on the loopback
interface (RFC 8252, 7.3), in `oauth_loopback`. Or a browser anywhere: the device code (RFC 8628). Both end in a
refresh token, which the vault keeps; access tokens live an hour and only in memory (`Access`).

Which client the provider takes us for is configuration: no client id, no secret is shipped (packaging/SIGN_IN.md).
A "secret" of an installed program is none (RFC 8252, 8.5); Google nevertheless wants the one that it gave out.

Why not a library: what is needed are four forms posted over TLS, with a cap on the answer, no redirection followed
and nothing of an answer in an error text.
"""

from __future__ import annotations

import http.client
import json
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Unavailable

PATIENCE_S = 15.0
"""How long a provider may take to answer, in seconds."""
MAX_BYTES = 64 * 1024
MAX_TOKEN = 8_192
"""Longest token that is taken, in characters."""
EARLY_S = 120.0
"""An access token is renewed so long before it runs out, in seconds."""
SLOWER_S = 5.0
"""What `slow_down` adds to the pause between questions (RFC 8628, 3.5), in seconds."""
MOST_WAIT_S = 900.0
"""Longest wait for the person with a device code, whatever the provider allows."""
_LOCAL = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Issuer:
    """A provider's addresses, from its public documentation."""

    name: str
    authorize: str
    token: str
    scope: str
    device: str = ""
    """Empty where device codes are not given out for mail."""
    revoke: str = ""
    """Empty where there is no such address (RFC 7009); the person then ends the access on the provider's page."""
    redirect: str = "127.0.0.1"
    """Host of the loopback address that the provider accepts."""
    extra: tuple[tuple[str, str], ...] = ()
    """Further parameters of the sign-in page."""


GOOGLE = Issuer(
    "google",
    authorize="https://accounts.google.com/o/oauth2/v2/auth",
    token="https://oauth2.googleapis.com/token",  # noqa: S106 - an address, not a secret
    scope="https://mail.google.com/",
    revoke="https://oauth2.googleapis.com/revoke",
    # Without these a refresh token comes only with the very first consent.
    extra=(("access_type", "offline"), ("prompt", "consent")),
)
"""Gives out no device codes for mail (allowed scopes of "OAuth 2.0 for TV and Limited-Input Devices")."""


def microsoft(tenant: str = "common") -> Issuer:
    """Microsoft's addresses; `tenant` is `common`, or that of one organisation."""
    base = f"https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
    return Issuer(
        "microsoft",
        authorize=f"{base}/authorize",
        token=f"{base}/token",
        scope="https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
        device=f"{base}/devicecode",
        redirect="localhost",
        extra=(("prompt", "select_account"),),
    )


@dataclass(frozen=True, slots=True)
class Client:
    """Whom the provider takes us for."""

    issuer: Issuer
    id: str
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in gave."""

    access: str
    until: float
    """When the access token runs out, in seconds since the epoch."""
    refresh: str
    """Empty if the answer had none: the one before stays good (RFC 6749, 6)."""


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What the person types where, and how long that is possible."""

    secret: str
    typed: str
    address: str
    every: float
    until: float
    """By the monotonic clock."""


def exchange(client: Client, code: str, verifier: str, redirect: str) -> Tokens:
    """Tokens for the code that came back from the sign-in page. Raises `NeedsPerson` or `Unavailable`."""
    form = {"grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": redirect}
    return _first(_post(client, client.issuer.token, form))


def ask_device(client: Client) -> DeviceCode:
    """A code to be typed on the provider's page. Raises `Misconfigured("sign_in.no_device")` where it has none."""
    if not client.issuer.device:
        raise Misconfigured("sign_in.no_device")
    said = _post(client, client.issuer.device, {"scope": client.issuer.scope})
    address = _text(said, "verification_uri", "verification_url")
    typed = _text(said, "user_code")
    # Both are shown to the person, who will type the address: it has to be one of TLS, and both without tricks.
    if not (typed.isascii() and typed.isprintable() and len(typed) <= 40 and _is_web(address)):
        raise Unavailable("sign_in.misbehaves")
    every = min(max(_number(said, "interval", 5.0), 1.0), 60.0)
    lasting = min(_number(said, "expires_in", MOST_WAIT_S), MOST_WAIT_S)
    return DeviceCode(_text(said, "device_code"), typed, address, every, time.monotonic() + lasting)


def await_device(client: Client, code: DeviceCode, stop: threading.Event) -> Tokens:
    """Wait until the person has typed the code and agreed; ends at once when `stop` is set.

    Raises `NeedsPerson` (`sign_in.denied`, `sign_in.too_late`, `sign_in.stopped`) or `Unavailable`.
    """
    every = code.every
    form = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": code.secret}
    while time.monotonic() < code.until:
        if stop.wait(every):
            raise NeedsPerson("sign_in.stopped")
        try:
            return _first(_post(client, client.issuer.token, form))
        except _Pending as pending:
            every += SLOWER_S if pending.slower else 0.0
        except Unavailable:
            every = min(every * 2, 60.0)  # a lost answer is a reason to ask less often (RFC 8628, 3.5)
    raise NeedsPerson("sign_in.too_late")


def refresh(client: Client, token: str) -> Tokens:
    """A new access token. Raises `NeedsPerson("sign_in.revoked")` where the person, or the provider, ended it."""
    return _tokens(_post(client, client.issuer.token, {"grant_type": "refresh_token", "refresh_token": token}))


def revoke(client: Client, token: str) -> bool:
    """End the access at the provider (RFC 7009). False where it offers no way to, or did not answer."""
    if not client.issuer.revoke:
        return False
    try:
        _post(client, client.issuer.revoke, {"token": token, "token_type_hint": "refresh_token"})
    except CompanionError:
        return False
    return True


class Access:
    """Access tokens for one account, each used until shortly before it runs out. May be called from any thread.

    `kept` reads the refresh token from where it is kept, `keep` replaces it: providers may give a new one each time.
    """

    def __init__(
        self,
        client: Client | None,
        kept: Callable[[], str | None],
        keep: Callable[[str], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._client = client
        self._kept = kept
        self._keep = keep
        self._clock = clock
        self._lock = threading.Lock()
        self._tokens: Tokens | None = None

    def __call__(self) -> str:
        """An access token that should be good for minutes. Raises `NeedsPerson` or `Unavailable`."""
        with self._lock:
            now = self._clock()
            if self._tokens is None or not now < self._tokens.until - EARLY_S <= now + 86_400:
                self._renew()
            return self._tokens.access if self._tokens is not None else ""

    def renew(self, refused: str) -> str:
        """Another token than the one that the mail server did not take."""
        with self._lock:
            if self._tokens is None or self._tokens.access == refused:
                self._renew()
            return self._tokens.access if self._tokens is not None else ""

    def _renew(self) -> None:
        if self._client is None:
            raise NeedsPerson("sign_in.not_set_up")
        held = self._kept()
        if not held:
            raise NeedsPerson("sign_in.missing")
        tokens = refresh(self._client, held)
        if tokens.refresh and tokens.refresh != held:
            self._keep(tokens.refresh)
        self._tokens = tokens


class _Pending(NeedsPerson):
    """The person has not agreed yet."""

    def __init__(self, slower: bool) -> None:
        super().__init__("sign_in.pending")
        self.slower = slower


_ERRORS = {
    "invalid_grant": "sign_in.revoked",
    "access_denied": "sign_in.denied",
    "expired_token": "sign_in.too_late",
    "invalid_client": "sign_in.not_set_up",
    "unauthorized_client": "sign_in.not_set_up",
    "unsupported_grant_type": "sign_in.not_set_up",
    "invalid_scope": "sign_in.not_set_up",
    "interaction_required": "sign_in.revoked",
    "consent_required": "sign_in.revoked",
}
"""What an error means for the person (RFC 6749, 5.2; RFC 8628, 3.5; Microsoft's own two at the end)."""


def meaning(error: str) -> CompanionError:
    """What an error of the provider means for the person."""
    if error in ("authorization_pending", "slow_down"):
        return _Pending(error == "slow_down")
    known = _ERRORS.get(error)
    return NeedsPerson(known) if known else Unavailable("sign_in.misbehaves")


def _post(client: Client, address: str, form: Mapping[str, str]) -> dict[str, Any]:
    """Post a form, and the object that came back. Raises what the provider's error means."""
    full = {**form, "client_id": client.id, **({"client_secret": client.secret} if client.secret else {})}
    connection, path = _connect(address)
    try:
        connection.request(
            "POST",
            path,
            urlencode(full).encode("ascii"),
            {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
        )
        with connection.getresponse() as response:
            data = response.read(MAX_BYTES + 1)
    except (OSError, http.client.HTTPException):
        raise Unavailable("sign_in.unreachable") from None  # its text may have the address asked
    finally:
        connection.close()
    if response.status >= 500 or response.status == 429:
        raise Unavailable("sign_in.unreachable")
    if not data.strip() and response.status == 200:
        return {}  # a revocation answers nothing
    try:
        said = json.loads(data) if len(data) <= MAX_BYTES else None
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise Unavailable("sign_in.misbehaves")
    if response.status != 200 or "error" in said:
        raise meaning(str(said.get("error", "")))
    return said


def _connect(address: str) -> tuple[http.client.HTTPConnection, str]:
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, parts.port, timeout=PATIENCE_S, context=context), parts.path
    if parts.scheme == "http" and host in _LOCAL:
        return http.client.HTTPConnection(host, parts.port, timeout=PATIENCE_S), parts.path
    raise Misconfigured("sign_in.not_set_up")


def _is_web(address: str) -> bool:
    parts = urlsplit(address)
    sound = address.isascii() and address.isprintable() and len(address) <= 300
    return sound and (parts.scheme == "https" or parts.hostname in _LOCAL)


def _tokens(said: Mapping[str, Any]) -> Tokens:
    lasting = min(max(_number(said, "expires_in", 3_600.0), 0.0), 86_400.0)
    fresh = _text(said, "refresh_token") if "refresh_token" in said else ""
    if _text(said, "token_type").lower() != "bearer":
        raise Unavailable("sign_in.misbehaves")
    return Tokens(_text(said, "access_token"), time.time() + lasting, fresh)


def _first(said: Mapping[str, Any]) -> Tokens:
    tokens = _tokens(said)
    if not tokens.refresh:
        # Good for an hour and then for nothing: better to say so now.
        raise NeedsPerson("sign_in.not_lasting")
    return tokens


def _text(said: Mapping[str, Any], *names: str) -> str:
    found = next((said[name] for name in names if name in said), None)
    # Tokens go into a line of IMAP between control characters: nothing but visible ASCII (RFC 6750, 2.1).
    if not isinstance(found, str) or not 0 < len(found) <= MAX_TOKEN or any(not "!" <= c <= "~" for c in found):
        raise Unavailable("sign_in.misbehaves")
    return found


def _number(said: Mapping[str, Any], name: str, usual: float) -> float:
    found = said.get(name, usual)
    try:
        number = float(found) if isinstance(found, (int, float, str)) else usual
    except (ValueError, OverflowError):
        return usual
    return number if 0 <= number < 1e9 else usual
