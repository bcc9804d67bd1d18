"""A provider that publishes its mail settings, asked over real TLS on the loopback interface."""

from __future__ import annotations

import http.client
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from companion.domain.errors import Rejected, Unavailable
from companion.sources import autoconfig
from tests.support.dovecot import Authority
from tests.support.mail_settings import JUNE, file, server


class Publisher(ThreadingHTTPServer):
    """Serves files by host and path, and remembers what was asked."""

    def __init__(self, authority: Authority, name: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[tuple[str, str], tuple[int, bytes]] = {}
        self.asked: list[tuple[str, str]] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*authority.issue(name))
        self.socket = context.wrap_socket(self.socket, server_side=True)
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def handle_error(self, request: object, client_address: object) -> None:
        """Refused certificates are what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Publisher

    def do_GET(self) -> None:
        place = self.headers["Host"].partition(":")[0], self.path
        self.server.asked.append(place)
        status, body = self.server.files.get(place, (404, b"<html>nothing</html>"))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", body.decode())
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def publisher(authority: Authority) -> Iterator[Publisher]:
    running = Publisher(authority, "autoconfig.example.org")
    yield running
    running.shutdown()
    running.server_close()


def opener(publisher: Publisher, authority: Path) -> autoconfig.Open:
    """Connects to the publisher instead of the host, but wants that host's certificate."""
    context = ssl.create_default_context(cafile=str(authority))

    class There(http.client.HTTPConnection):
        def __init__(self, host: str) -> None:
            super().__init__("127.0.0.1", publisher.server_port, timeout=20)
            self.asked_for = host

        def connect(self) -> None:
            super().connect()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.asked_for)

        def putrequest(
            self, method: str, url: str, skip_host: bool = False, skip_accept_encoding: bool = False
        ) -> None:
            super().putrequest(method, url, skip_host=True, skip_accept_encoding=skip_accept_encoding)
            self.putheader("Host", self.asked_for)

    return There


WHERE = ("autoconfig.example.org", "/mail/config-v1.1.xml")


def test_the_provider_tells_its_server(publisher: Publisher, authority: Authority) -> None:
    publisher.files[WHERE] = 200, file(server())
    assert autoconfig.ask(JUNE, opener(publisher, authority.file)).host == "mail.example.org"
    assert publisher.asked == [WHERE], "one question, without the address in it"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ((404, b""), Unavailable),
        ((302, b"https://autoconfig.example.net/mail/config-v1.1.xml"), Unavailable),
        ((200, b"<html>Welcome to our shop</html>"), Rejected),
        ((200, file(server()) + b" " * 70_000), Rejected),
    ],
)
def test_anything_else_is_no_answer(
    publisher: Publisher, authority: Authority, answer: tuple[int, bytes], expected: type[Exception]
) -> None:
    publisher.files[WHERE] = answer
    with pytest.raises(expected, match="autoconfig"):
        autoconfig.ask(JUNE, opener(publisher, authority.file))


def test_somebody_elses_certificate_is_no_answer(authority: Authority) -> None:
    imposter = Publisher(authority, "autoconfig.example.net")
    imposter.files[WHERE] = 200, file(server())
    try:
        with pytest.raises(Unavailable, match=r"autoconfig\.none"):
            autoconfig.ask(JUNE, opener(imposter, authority.file))
        assert imposter.asked == [], "nothing was said to it"
    finally:
        imposter.shutdown()
        imposter.server_close()


def test_an_address_without_a_domain_asks_nobody() -> None:
    def never(host: str) -> http.client.HTTPConnection:
        raise AssertionError(host)

    with pytest.raises(Rejected):
        autoconfig.ask("june@localhost", never)
