"""When a domain was registered: asked once, of its own registry, over TLS only, whatever comes back."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion.domain.errors import Unavailable
from companion.tools import registry as registries
from companion.tools.registry import KEPT_S, Registry
from tests.support.rdap_server import RdapServer, rdap_server

BORN = datetime(2026, 11, 20, 8, 30, tzinfo=UTC).timestamp()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RdapServer]:
    with rdap_server(tmp_path_factory.mktemp("rdap")) as server:
        yield server


@pytest.fixture
def server(running: RdapServer) -> Iterator[RdapServer]:
    kept = dict(running.answers)
    running.asked.clear()
    running.knows("young.example", "2026-11-20T08:30:00Z")
    yield running
    running.answers, running.drip = kept, 0.0


@pytest.fixture
def registry(server: RdapServer) -> Registry:
    return Registry(server.listed, server.context)


def test_a_date_is_asked_for_once(server: RdapServer, running: RdapServer) -> None:
    now = [0.0]
    registry = Registry(server.listed, server.context, lambda: now[0])
    assert [registry.registered("young.example") for _ in range(3)] == [BORN] * 3
    assert [path for path, _ in server.asked] == ["/dns.json", "/rdap/domain/young.example"]
    now[0] += KEPT_S + 1.0
    assert registry.registered("young.example") == BORN
    assert [path for path, _ in server.asked][2:] == ["/rdap/domain/young.example"], "the list is good for a month"


def test_nothing_about_the_person_is_sent(server: RdapServer, registry: Registry) -> None:
    registry.registered("young.example")
    for _, headers in server.asked:
        assert set(headers) <= {"Host", "Accept", "Accept-Encoding"}


def test_what_has_no_date_has_none(server: RdapServer, registry: Registry) -> None:
    server.answers["/rdap/domain/odd.example"] = (200, {}, b'{"events": [{"eventAction": "registration"}]}')
    server.answers["/rdap/domain/none.example"] = (200, {}, b"{}")
    assert registry.registered("odd.example") is None
    assert registry.registered("none.example") is None
    assert registry.registered("unknown.example") is None
    assert registry.registered("shop.invalid") is None, "a registry that is not in the list is not guessed"


LONG = "x" * 70 + ".example"


@pytest.mark.parametrize("name", ["", ".", "a b.example", "../x", "a/../../b.example", LONG, "\ud800.example"])
def test_what_is_no_name_is_not_asked_about(server: RdapServer, registry: Registry, name: str) -> None:
    assert registry.registered(name) is None
    assert not any("domain" in path for path, _ in server.asked)


def test_names_of_other_scripts_are_asked_about_in_their_wire_form(server: RdapServer, registry: Registry) -> None:
    server.knows("xn--mnchen-3ya.example", "2001-01-01T00:00:00Z")
    assert registry.registered("münchen.example") == datetime(2001, 1, 1, tzinfo=UTC).timestamp()


def test_a_redirection_is_followed_over_tls_only(server: RdapServer, registry: Registry) -> None:
    server.knows("there.example", "2020-02-02T00:00:00Z")
    server.answers["/rdap/domain/moved.example"] = (
        302,
        {"Location": f"{server.base}/rdap/domain/there.example"},
        b"",
    )
    assert registry.registered("moved.example") == datetime(2020, 2, 2, tzinfo=UTC).timestamp()
    for where in ("http://127.0.0.1/", "file:///etc/passwd", "", "https://user:word@127.0.0.1/", "//"):
        server.answers["/rdap/domain/bad.example"] = (302, {"Location": where}, b"")
        with pytest.raises(Unavailable):
            registry.registered("bad.example")
    server.answers["/rdap/domain/round.example"] = (302, {"Location": "/rdap/domain/round.example"}, b"")
    with pytest.raises(Unavailable, match=r"registry\.misbehaves"):
        registry.registered("round.example")


HUGE = b"x" * (registries.MAX_ANSWER + 9)


@pytest.mark.parametrize("body", [b"", b"no json", b"[" * 100_000, HUGE])
def test_what_is_no_answer_is_said(server: RdapServer, registry: Registry, body: bytes) -> None:
    server.answers["/rdap/domain/odd.example"] = (200, {}, body)
    with pytest.raises(Unavailable, match=r"registry\.misbehaves"):
        registry.registered("odd.example")


@pytest.mark.parametrize("body", [b"[]", b'{"events": 7}', b'{"events": [7, {}, null]}', b"3"])
def test_odd_answers_give_no_date(server: RdapServer, registry: Registry, body: bytes) -> None:
    server.answers["/rdap/domain/odd.example"] = (200, {}, body)
    assert registry.registered("odd.example") is None


def test_a_failing_registry_is_said_and_asked_again_later(server: RdapServer, registry: Registry) -> None:
    server.answers["/rdap/domain/busy.example"] = (503, {}, b"")
    with pytest.raises(Unavailable, match=r"registry\.away"):
        registry.registered("busy.example")
    server.knows("busy.example", "2026-11-20T08:30:00Z")
    assert registry.registered("busy.example") == BORN


def test_a_dripping_server_does_not_hold_us(
    server: RdapServer, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.registered("young.example")
    monkeypatch.setattr(registries, "TIMEOUT_S", 0.5)
    server.drip = 0.1
    server.answers["/rdap/domain/slow.example"] = (200, {}, b" " * 64 * 1_000)
    began = time.monotonic()
    with pytest.raises(Unavailable):
        registry.registered("slow.example")
    assert time.monotonic() - began < 20.0, "all of it would have taken a hundred seconds"


def test_a_certificate_that_nobody_vouches_for_is_refused(server: RdapServer) -> None:
    stranger = Registry(server.listed, ssl.create_default_context())
    with pytest.raises(Unavailable, match=r"registry\.away"):
        stranger.registered("young.example")
    assert server.asked == []


def test_a_list_that_is_none_is_refused(server: RdapServer, registry: Registry, tmp_path: Path) -> None:
    for body in (b"[]", b'{"services": 3}', b'{"services": [[["example"], ["http://plain.example/"]]]}'):
        server.answers["/dns.json"] = (200, {}, body)
        with pytest.raises(Unavailable, match=r"registry\.misbehaves"):
            registry.registered("young.example")
