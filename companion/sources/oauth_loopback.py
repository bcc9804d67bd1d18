"""The browser's way back from the provider's sign-in page: a listener on the loopback interface, for one answer.

RFC 8252 (7.3, 8.3): bound to 127.0.0.1 on a port of the system's choice, open only while a sign-in is under way. An
answer counts only with the state that we made for this sign-in; whatever else knocks (another program, a page in the
browser that tries its luck) is sent away and changes nothing. What the browser shows has no script and loads nothing.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import secrets
import select
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from urllib.parse import parse_qs, urlencode, urlsplit

from companion.domain.errors import NeedsPerson
from companion.sources.oauth import Client, Tokens, exchange, meaning

WAIT_S = 600.0
"""How long the person has on the sign-in page, in seconds."""
MAX_REQUEST = 16 * 1024
"""Longest request of the browser; codes are up to a few thousand characters."""
MAX_KNOCKS = 200
"""Requests without our state that are sent away before the listener gives up."""
READ_S = 2.0
"""How long one connection may take to send its request: browsers open some on suspicion and say nothing."""
_LOOK_S = 0.25


def challenge(verifier: str) -> str:
    """The S256 challenge of a verifier (RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


class BrowserSignIn:
    """One sign-in by the browser of this machine. Use it in a `with` block: the listener is open inside only."""

    def __init__(self, client: Client, hint: str, done: str, failed: str) -> None:
        """`hint` is the mail address, which the sign-in page fills in; `done` and `failed` are what the browser shows
        at the end."""
        self._client = client
        self._hint = hint
        self._said = {True: done, False: failed}
        self._verifier = secrets.token_urlsafe(64)
        self._state = secrets.token_urlsafe(32)
        self._listener: socket.socket | None = None

    def __enter__(self) -> BrowserSignIn:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=8)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._listener is not None:
            self._listener.close()

    @property
    def redirect(self) -> str:
        """Where the browser comes back to."""
        assert self._listener is not None, "the listener is open inside the block"
        return f"http://{self._client.issuer.redirect}:{self._listener.getsockname()[1]}"

    @property
    def address(self) -> str:
        """The sign-in page, for the person's browser."""
        issuer = self._client.issuer
        query = {
            "response_type": "code",
            "client_id": self._client.id,
            "redirect_uri": self.redirect,
            "scope": issuer.scope,
            "state": self._state,
            "code_challenge": challenge(self._verifier),
            "code_challenge_method": "S256",
            "login_hint": self._hint,
            **dict(issuer.extra),
        }
        return f"{issuer.authorize}?{urlencode(query)}"

    def wait(self, stop: threading.Event, patience: float = WAIT_S) -> Tokens:
        """Wait for the browser's answer and trade it for tokens; ends soon after `stop` is set.

        Raises `NeedsPerson` (`sign_in.denied`, `sign_in.too_late`, `sign_in.stopped`, ...) or `Unavailable`.
        """
        assert self._listener is not None, "the listener is open inside the block"
        redirect, until = self.redirect, time.monotonic() + patience
        for _ in range(MAX_KNOCKS):
            link = self._next(self._listener, stop, until)
            with link:
                answer = self._answer(link)
                if answer is None:
                    continue
                self._listener.close()
                try:
                    if "code" not in answer:
                        raise meaning(answer.get("error", ""))
                    tokens = exchange(self._client, answer["code"], self._verifier, redirect)
                except BaseException:
                    self._show(link, "200 OK", self._said[False])
                    raise
                self._show(link, "200 OK", self._said[True])
                return tokens
        raise NeedsPerson("sign_in.too_late")

    @staticmethod
    def _next(listener: socket.socket, stop: threading.Event, until: float) -> socket.socket:
        while time.monotonic() < until:
            if stop.is_set():
                raise NeedsPerson("sign_in.stopped")
            if select.select([listener], [], [], _LOOK_S)[0]:
                return listener.accept()[0]
        raise NeedsPerson("sign_in.too_late")

    def _answer(self, link: socket.socket) -> Mapping[str, str] | None:
        """The query of a request that carries our state; any other is answered here, and None."""
        request = _read(link)
        head = request.decode("latin-1").split("\r\n")
        words = head[0].split(" ")
        if len(words) != 3 or words[0] != "GET" or not words[1].startswith("/"):
            self._show(link, "400 Bad Request", "")
            return None
        # A page that made its own name point at this machine would speak of that name (DNS rebinding).
        hosts = [line.partition(":")[2].strip() for line in head[1:] if line.lower().startswith("host:")]
        parts = urlsplit(words[1])
        query = {name: values[0] for name, values in parse_qs(parts.query).items() if len(values) == 1}
        mine = hmac.compare_digest(query.get("state", "").encode("utf-8"), self._state.encode("ascii"))
        if hosts != [urlsplit(self.redirect).netloc] or parts.path != "/" or not mine:
            self._show(link, "404 Not Found", "")
            return None
        return query

    @staticmethod
    def _show(link: socket.socket, status: str, sentence: str) -> None:
        page = f'<!doctype html><meta charset="utf-8"><title>Companion</title><p>{html.escape(sentence)}</p>'
        body = page.encode("utf-8") if sentence else b""
        head = (
            f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
            "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n"
            "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
        )
        with suppress(OSError):
            link.settimeout(READ_S)
            link.sendall(head.encode("ascii") + body)
            link.shutdown(socket.SHUT_WR)


def _read(link: socket.socket) -> bytes:
    """The head of a request, or what came of it in time."""
    data, until = b"", time.monotonic() + READ_S
    with suppress(OSError):
        while b"\r\n\r\n" not in data and len(data) < MAX_REQUEST and (left := until - time.monotonic()) > 0:
            link.settimeout(left)
            piece = link.recv(4096)
            if not piece:
                break
            data += piece
    return data if b"\r\n\r\n" in data else b""
