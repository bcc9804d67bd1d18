"""Signing in on a provider's page, against a real OAuth server, and with its tokens into a real mail server."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest

from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Unavailable
from companion.domain.feedback import State
from companion.sources import oauth
from companion.sources.imap import ImapOptions, ImapSource
from companion.sources.oauth import Access, Client, Tokens
from companion.sources.oauth_loopback import BrowserSignIn
from tests.support.dovecot import DOVECOT, Dovecot, dovecot, letter
from tests.support.oauth_server import JUNE, OAuthServer, browse, oauth_server
from tests.support.sinks import Sink


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    with oauth_server() as running:
        yield running


def sign_in(client: Client, does: Callable[[BrowserSignIn], object], patience: float = 30.0) -> Tokens:
    """Sign in while something happens to the browser."""
    with BrowserSignIn(client, JUNE, "All done.", "Did not work.") as way, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(way.wait, threading.Event(), patience)
        does(way)
        return waiting.result(60)


# --- the browser on this machine ---


def test_the_browsers_way_in_proves_itself_and_ends_in_tokens(server: OAuthServer) -> None:
    pages: list[tuple[int, str]] = []
    tokens = sign_in(server.client, lambda way: pages.append(browse(way.address)))
    assert server.tokens[tokens.access].person == JUNE
    assert server.refreshes[tokens.refresh].scope == "mail"
    assert tokens.until > time.time() + 3_000
    assert pages[0][0] == 200
    assert "All done." in pages[0][1]


def test_a_stolen_code_is_worth_nothing_without_the_verifier(server: OAuthServer) -> None:
    with BrowserSignIn(server.client, JUNE, "", "") as way:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(way.address).query).items()}
        _, back = server.authorize(asked)
        code = parse_qs(urlsplit(back).query)["code"][0]
        with pytest.raises(NeedsPerson, match=r"sign_in\.revoked"):
            oauth.exchange(server.client, code, "v" * 43, way.redirect)


def test_every_sign_in_has_secrets_of_its_own(server: OAuthServer) -> None:
    with BrowserSignIn(server.client, JUNE, "", "") as one, BrowserSignIn(server.client, JUNE, "", "") as two:
        first, second = (parse_qs(urlsplit(way.address).query) for way in (one, two))
    for name in ("state", "code_challenge", "redirect_uri"):
        assert first[name] != second[name], name
    assert first["login_hint"] == [JUNE]


def test_who_knocks_without_our_state_is_sent_away_and_the_person_still_gets_in(server: OAuthServer) -> None:
    def meddle(way: BrowserSignIn) -> None:
        for path in ("/", "/?code=evil", "/?code=evil&state=guess", "/?error=access_denied", "/favicon.ico"):
            assert browse(way.redirect + path)[0] == 404
        browse(way.address)

    assert sign_in(server.client, meddle).access in server.tokens
    assert [form["code"] for _, form in server.posted] != ["evil"]


def test_a_silent_connection_keeps_nobody_out(server: OAuthServer) -> None:
    import socket

    def knock(way: BrowserSignIn) -> None:
        with socket.create_connection(("127.0.0.1", urlsplit(way.redirect).port or 0)):
            assert browse(way.address)[0] == 200

    assert sign_in(server.client, knock).access in server.tokens


def test_another_name_for_this_machine_is_sent_away(server: OAuthServer) -> None:
    import http.client

    def rebind(way: BrowserSignIn) -> None:
        state = parse_qs(urlsplit(way.address).query)["state"][0]
        link = http.client.HTTPConnection("127.0.0.1", urlsplit(way.redirect).port)
        link.request("GET", f"/?state={state}&error=access_denied", headers={"Host": "evil.example"})
        assert link.getresponse().status == 404
        link.close()
        browse(way.address)

    assert sign_in(server.client, rebind).access in server.tokens


def test_the_listener_is_gone_after_its_answer(server: OAuthServer) -> None:
    where: list[str] = []
    sign_in(server.client, lambda way: (where.append(way.redirect), browse(way.address)))
    with pytest.raises(OSError, match="refused"):
        browse(where[0])


def test_a_person_who_declines_is_taken_at_their_word(server: OAuthServer) -> None:
    server.agrees = False
    pages: list[tuple[int, str]] = []
    with pytest.raises(NeedsPerson, match=r"sign_in\.denied"):
        sign_in(server.client, lambda way: pages.append(browse(way.address)))
    assert "Did not work." in pages[0][1]


def test_waiting_ends_by_time_and_by_the_persons_word(server: OAuthServer) -> None:
    with pytest.raises(NeedsPerson, match=r"sign_in\.too_late"):
        sign_in(server.client, lambda way: None, patience=0.3)
    stop = threading.Event()
    stop.set()
    with BrowserSignIn(server.client, JUNE, "", "") as way, pytest.raises(NeedsPerson, match=r"sign_in\.stopped"):
        way.wait(stop)


# --- a browser anywhere ---


def test_a_code_typed_elsewhere_lets_in(server: OAuthServer) -> None:
    code = oauth.ask_device(server.client)
    assert code.address == f"{server.base}/type"
    server.devices[code.secret][2].extend(["authorization_pending", "slow_down"])
    began = time.monotonic()
    waits: list[float] = []

    class Clockwork(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout or 0.0)
            if len(waits) == 4:
                server.approve(code.typed)
            return False

    tokens = oauth.await_device(server.client, code, Clockwork())
    assert tokens.refresh in server.refreshes
    assert waits[:4] == [1.0, 1.0, 6.0, 6.0], "asked no faster than told"
    assert time.monotonic() - began < 60


@pytest.mark.parametrize(("error", "detail"), [("access_denied", "denied"), ("expired_token", "too_late")])
def test_a_code_that_comes_to_nothing_says_why(server: OAuthServer, error: str, detail: str) -> None:
    code = oauth.ask_device(server.client)
    server.devices[code.secret][2].append(error)
    with pytest.raises(NeedsPerson, match=detail):
        oauth.await_device(server.client, code, threading.Event())
    stop = threading.Event()
    stop.set()
    with pytest.raises(NeedsPerson, match=r"sign_in\.stopped"):
        oauth.await_device(server.client, code, stop)


def test_google_gives_out_no_device_codes_for_mail() -> None:
    with pytest.raises(Misconfigured, match=r"sign_in\.no_device"):
        oauth.ask_device(Client(oauth.GOOGLE, "id"))


# --- staying signed in ---


class Kept:
    """A refresh token that is kept."""

    def __init__(self, token: str | None) -> None:
        self.token = token

    def access(self, client: Client | None, clock: Callable[[], float] = time.time) -> Access:
        """Access tokens by it."""
        return Access(client, lambda: self.token, self._keep, clock)

    def _keep(self, token: str) -> None:
        self.token = token


def test_a_token_is_used_until_it_runs_out_and_the_new_refresh_token_is_kept(server: OAuthServer) -> None:
    kept, now = Kept(server.sign_in()), [time.time()]
    first, access = kept.token, kept.access(server.client, lambda: now[0])
    one = access()
    assert access() == one
    assert len(server.posted) == 1
    assert kept.token != first
    now[0] += 3_500
    assert access() not in (one, "")
    now[0] -= 10 * 86_400  # a clock set back must not make a token last for ever
    access()
    assert len(server.posted) == 3
    now[0] = time.time()
    assert access.renew("another one") == access(), "somebody else renewed it already"


def test_an_ended_access_needs_the_person_and_says_nothing_of_the_answer(server: OAuthServer) -> None:
    access = Kept(server.sign_in()).access(server.client)
    server.revoke_all()
    with pytest.raises(NeedsPerson) as refused:
        access()
    assert str(refused.value) == "sign_in.revoked"


def test_the_access_can_be_ended_from_here(server: OAuthServer) -> None:
    token = server.sign_in()
    assert oauth.revoke(server.client, token)
    with pytest.raises(NeedsPerson, match=r"sign_in\.revoked"):
        oauth.refresh(server.client, token)
    assert oauth.revoke(Client(oauth.microsoft(), "id"), token) is False


@pytest.mark.parametrize(
    ("answer", "error", "detail"),
    [
        ((503, b""), Unavailable, "sign_in.unreachable"),
        ((429, b"{}"), Unavailable, "sign_in.unreachable"),
        ((200, b"<html>"), Unavailable, "sign_in.misbehaves"),
        ((200, b"[]"), Unavailable, "sign_in.misbehaves"),
        ((200, b"[" * 60_000), Unavailable, "sign_in.misbehaves"),
        ((200, b'{"access_token":"a","token_type":"mac"}'), Unavailable, "sign_in.misbehaves"),
        ((200, b'{"access_token":"a b","token_type":"bearer"}'), Unavailable, "sign_in.misbehaves"),
        ((200, b'{"access_token":"' + b"a" * 9_000 + b'","token_type":"bearer"}'), Unavailable, "sign_in.misbehaves"),
        ((200, b" " * 70_000 + b"{}"), Unavailable, "sign_in.misbehaves"),
        ((302, b"{}"), Unavailable, "sign_in.misbehaves"),
        ((400, b'{"error":"invalid_client"}'), NeedsPerson, "sign_in.not_set_up"),
        ((400, b'{"error":["invalid_grant"]}'), Unavailable, "sign_in.misbehaves"),
    ],
)
def test_what_a_provider_should_not_answer_is_told_apart(
    server: OAuthServer, answer: tuple[int, bytes], error: type[CompanionError], detail: str
) -> None:
    token = server.sign_in()
    server.trouble.append(answer)
    with pytest.raises(error) as caught:
        oauth.refresh(server.client, token)
    assert str(caught.value) == detail
    assert oauth.refresh(server.client, token).access, "control: without it the token is good"


def test_a_provider_that_is_away_is_tried_again_later() -> None:
    with oauth_server() as gone:
        client = gone.client
    with pytest.raises(Unavailable, match=r"sign_in\.unreachable"):
        oauth.refresh(client, "token")


def test_nothing_is_sent_without_tls() -> None:
    issuer = oauth.Issuer("test", "", "http://login.example.org/token", "mail")
    with pytest.raises(Misconfigured, match=r"sign_in\.not_set_up"):
        oauth.refresh(Client(issuer, "id"), "token")


@pytest.mark.parametrize(("client", "token", "detail"), [(False, "t", "not_set_up"), (True, None, "missing")])
def test_without_a_client_or_a_token_the_person_is_needed(
    server: OAuthServer, client: bool, token: str | None, detail: str
) -> None:
    with pytest.raises(NeedsPerson, match=detail):
        Kept(token).access(server.client if client else None)()


# --- into the mailbox ---


@pytest.fixture(scope="module")
def mail() -> Iterator[tuple[OAuthServer, Dovecot]]:
    if DOVECOT is None:
        pytest.skip("dovecot is not installed")
    with oauth_server() as running, dovecot(introspection=f"{running.base}/introspect") as box:
        yield running, box


def source(box: Dovecot, secret: Callable[[], str]) -> ImapSource:
    options = ImapOptions(
        address=JUNE, host="127.0.0.1", port=box.imaps, ca_file=str(box.authority), poll=0.3, oauth="google"
    )
    return ImapSource(options, secret)


def test_a_token_opens_the_mailbox_and_mail_arrives(mail: tuple[OAuthServer, Dovecot]) -> None:
    running, box = mail
    sink, guard = Sink(), source(box, Kept(running.sign_in()).access(running.client))
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        box.deliver(letter(1))
        assert sink.wait_items(1)
    finally:
        guard.stop()


def test_a_token_that_the_server_no_longer_takes_is_renewed_at_once(mail: tuple[OAuthServer, Dovecot]) -> None:
    running, box = mail
    access = Kept(running.sign_in()).access(running.client)
    old = access()
    running.expire_access()
    source(box, access).try_sign_in()
    assert access() != old


def test_a_token_of_somebody_else_opens_nothing(mail: tuple[OAuthServer, Dovecot]) -> None:
    running, box = mail
    with pytest.raises(NeedsPerson, match=r"sign_in\.refused"):
        source(box, Kept(running.sign_in("tom@example.org")).access(running.client)).try_sign_in()


def test_an_access_that_was_ended_shows_as_needing_the_person(
    mail: tuple[OAuthServer, Dovecot], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.sources.imap.jitter", lambda attempt: 0.2)
    running, box = mail
    sink, guard = Sink(), source(box, Kept(running.sign_in()).access(running.client))
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        running.revoke_all()
        box.drop_connections()
        assert sink.wait_state(State.NEEDS_PERSON, "sign_in.revoked")
    finally:
        guard.stop()


def test_a_server_without_tokens_says_so(mail: tuple[OAuthServer, Dovecot]) -> None:
    running, _ = mail
    with dovecot() as plain, pytest.raises(NeedsPerson, match=r"sign_in\.not_accepted"):
        source(plain, Kept(running.sign_in()).access(running.client)).try_sign_in()
