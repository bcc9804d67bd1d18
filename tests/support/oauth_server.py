"""A real OAuth 2.0 server on loopback: authorization code with PKCE, device code, refresh with rotation,
revocation, and introspection for a mail server. It checks what a provider checks and forgets nothing it was told."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import secrets
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from companion.sources.oauth import Client, Issuer

CLIENT = "companion-test-client"
JUNE = "june@example.org"


@dataclass
class Grant:
    """What the person agreed to, until somebody ends it."""

    person: str
    scope: str
    refresh: str = ""
    revoked: bool = False


@dataclass
class OAuthServer(ThreadingHTTPServer):
    """Running. The person of the tests agrees to everything unless `agrees` is False."""

    agrees: bool = True
    person: str = JUNE
    lasting: int = 3_600
    rotates: bool = True
    trouble: list[tuple[int, bytes]] = field(default_factory=list)
    """Answers given before anything else, such as a 503."""
    posted: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    codes: dict[str, tuple[str, str, Grant]] = field(default_factory=dict)
    """Challenge, redirect address and grant by code."""
    devices: dict[str, tuple[str, Grant | None, list[str]]] = field(default_factory=dict)
    """What is typed, the grant once the person agreed, and errors to give first, by device code."""
    tokens: dict[str, Grant] = field(default_factory=dict)
    refreshes: dict[str, Grant] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)

    __hash__ = ThreadingHTTPServer.__hash__

    @property
    def base(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def issuer(self) -> Issuer:
        """What the program has to know of it."""
        base = self.base
        return Issuer("test", f"{base}/authorize", f"{base}/token", "mail", f"{base}/device", f"{base}/revoke")

    @property
    def client(self) -> Client:
        """A client that it knows."""
        return Client(self.issuer, CLIENT)

    def revoke_all(self) -> None:
        """The person ends every access, on the provider's page."""
        for grant in (*self.tokens.values(), *self.refreshes.values()):
            grant.revoked = True

    def expire_access(self) -> None:
        """Every access token is refused from now on; the refresh tokens stay good."""
        self.tokens.clear()

    def sign_in(self, person: str = JUNE) -> str:
        """A refresh token as if the person had signed in before."""
        return str(self._issue(Grant(person, "mail"))["refresh_token"])

    def _issue(self, grant: Grant, fresh: bool = True) -> dict[str, Any]:
        access = secrets.token_urlsafe(32)
        self.tokens[access] = grant
        said: dict[str, Any] = {"access_token": access, "token_type": "Bearer", "expires_in": self.lasting}
        if fresh:
            self.refreshes.pop(grant.refresh, None)
            grant.refresh = secrets.token_urlsafe(32)
            self.refreshes[grant.refresh] = grant
            said["refresh_token"] = grant.refresh
        return said

    # What the person's browser sees

    def authorize(self, query: dict[str, str]) -> tuple[int, str]:
        """The sign-in page: where it sends the browser, or what is wrong."""
        redirect = query.get("redirect_uri", "")
        wrong = [
            query.get("client_id") != CLIENT,
            query.get("response_type") != "code",
            query.get("code_challenge_method") != "S256",
            len(query.get("code_challenge", "")) != 43,
            urlsplit(redirect).scheme != "http",
            urlsplit(redirect).hostname not in ("127.0.0.1", "localhost"),
            not query.get("state"),
        ]
        if any(wrong):
            return 400, f"not a sound request: {wrong}"
        if not self.agrees:
            return 302, f"{redirect}?{urlencode({'error': 'access_denied', 'state': query['state']})}"
        code = secrets.token_urlsafe(16)
        self.codes[code] = query["code_challenge"], redirect, Grant(self.person, query.get("scope", ""))
        return 302, f"{redirect}?{urlencode({'code': code, 'state': query['state']})}"

    def approve(self, typed: str) -> None:
        """The person types a device's code and agrees."""
        for device, (shown, _, errors) in self.devices.items():
            if shown == typed:
                self.devices[device] = shown, Grant(self.person, "mail"), errors

    # What the program asks

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, Any] | None]:
        """Status and answer to a form."""
        if form.get("client_id") != CLIENT:
            return 401, {"error": "invalid_client"}
        if path == "/device":
            device, typed = secrets.token_urlsafe(16), secrets.token_hex(4).upper()
            self.devices[device] = typed, None, []
            said = {"device_code": device, "user_code": typed, "verification_uri": f"{self.base}/type"}
            return 200, {**said, "interval": 1, "expires_in": 600}
        if path == "/revoke":
            grant = self.refreshes.get(form.get("token", ""))
            if grant is not None:
                grant.revoked = True
            return 200, None
        return self._token(form)

    def _token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        kind = form.get("grant_type", "")
        if kind == "authorization_code":
            challenge, redirect, grant = self.codes.pop(form.get("code", ""), ("", "", None))
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            proved = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == challenge
            if grant is None or not proved or form.get("redirect_uri") != redirect:
                return 400, {"error": "invalid_grant"}
            return 200, self._issue(grant)
        if kind == "refresh_token":
            known = self.refreshes.get(form.get("refresh_token", ""))
            if known is None or known.revoked:
                return 400, {"error": "invalid_grant", "error_description": "secret words of june@example.org"}
            return 200, self._issue(known, self.rotates)
        if kind == "urn:ietf:params:oauth:grant-type:device_code":
            _, agreed, errors = self.devices.get(form.get("device_code", ""), ("", None, ["expired_token"]))
            if errors:
                return 400, {"error": errors.pop(0)}
            return (200, self._issue(agreed)) if agreed else (400, {"error": "authorization_pending"})
        return 400, {"error": "unsupported_grant_type"}

    def handle_error(self, request: object, client_address: object) -> None:
        """Connections that break are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: OAuthServer

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/authorize":
            status, said = self.server.authorize(query)
            self.send_response(status)
            if status == 302:
                self.send_header("Location", said)
            self.end_headers()
            self.wfile.write(said.encode() if status != 302 else b"")
        elif parts.path == "/introspect":
            grant = self.server.tokens.get(self.headers.get("Authorization", "").removeprefix("Bearer "))
            live = grant is not None and not grant.revoked
            known = {"active": live, "email": grant.person if grant is not None else "nobody@example.org"}
            self._json(200, known)
        else:
            self._json(404, {})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self.server.posted.append((self.path, form))
        if self.server.trouble:
            status, raw = self.server.trouble.pop(0)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(raw)
            return
        self._json(*self.server.answer(self.path, form))

    def _json(self, status: int, said: dict[str, Any] | None) -> None:
        data = b"" if said is None else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextlib.contextmanager
def oauth_server() -> Iterator[OAuthServer]:
    """Run a server for the length of the block."""
    server = OAuthServer()
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def browse(address: str) -> tuple[int, str]:
    """What a browser does with an address: follow it to the end. Status and text of the last page."""
    try:
        with urllib.request.urlopen(address, timeout=20) as page:
            return page.status, page.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()
