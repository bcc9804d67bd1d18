"""A registry on the loopback interface: IANA's list and RDAP answers over TLS, and whatever else a test wants."""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.support.dovecot import Authority


class RdapServer:
    """`answers` maps a path to status, headers and body; unknown paths are 404. `asked` keeps paths and headers."""

    def __init__(self, folder: Path) -> None:
        authority = Authority(folder)
        certificate, key = authority.issue("127.0.0.1")
        self.context = ssl.create_default_context(cafile=str(authority.file))
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.drip = 0.0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append((self.path, dict(self.headers)))
                status, headers, body = outer.answers.get(self.path, (404, {}, b"{}"))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Connection", "close")
                self.end_headers()
                with contextlib.suppress(OSError):
                    for at in range(0, len(body), 64) if outer.drip else ():
                        self.wfile.write(body[at : at + 64])
                        self.wfile.flush()
                        time.sleep(outer.drip)
                    if not outer.drip:
                        self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.base = f"https://127.0.0.1:{self._server.server_address[1]}"
        self.listed = f"{self.base}/dns.json"
        self.lists("example", "test")
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        self._thread.start()

    def lists(self, *endings: str) -> None:
        """IANA's list: this registry has these top-level domains."""
        services = [[list(endings), ["http://insecure.example/", f"{self.base}/rdap"]]]
        self.answers["/dns.json"] = (200, {}, json.dumps({"version": "1.0", "services": services}).encode())

    def knows(self, domain: str, day: str) -> None:
        """The registry has this domain since this day."""
        events = [{"eventAction": "last changed", "eventDate": "2026-11-01T00:00:00Z"},
                  {"eventAction": "registration", "eventDate": day}]  # fmt: skip
        body = {"objectClassName": "domain", "ldhName": domain, "events": events}
        self.answers[f"/rdap/domain/{domain}"] = (200, {}, json.dumps(body).encode())

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5.0)


@contextlib.contextmanager
def rdap_server(folder: Path) -> Iterator[RdapServer]:
    """One for the length of the block."""
    server = RdapServer(folder)
    try:
        yield server
    finally:
        server.close()
