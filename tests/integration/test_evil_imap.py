"""A mail server that lies, floods, drips or is silent: no hang, no growth, no password in clear, no mail skipped."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import psutil
import pytest

from companion.domain.feedback import State
from companion.sources.imap import ImapOptions, ImapSource
from tests.support.dovecot import letter
from tests.support.evil_imap import DATED, Answer, EvilImap, Talk
from tests.support.sinks import Sink
from tests.support.yardstick import within

SECRET = "open-sesame"
FLOOD = b"x" * 65536


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again at once; how long a real source waits is tested with `feed`."""
    monkeypatch.setattr("companion.sources.imap.jitter", lambda attempt: 0.05)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EvilImap]:
    running = EvilImap(tmp_path)
    yield running
    running.close()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[EvilImap]:
    running = EvilImap(tmp_path, tls=False)
    yield running
    running.close()


def source(server: EvilImap, **options: object) -> ImapSource:
    settings: dict[str, object] = {
        "address": "june@example.org",
        "host": "127.0.0.1",
        "port": server.port,
        "ca_file": str(server.authority),
        "timeout": 0.3,
        "poll": 60.0,
        "sent": "",
    }
    return ImapSource(ImapOptions.model_validate(settings | options), lambda: SECRET)


GARBAGE = Random(7).randbytes(5000).replace(b"\n+", b"\n-")
"""No line of it begins with a plus, which would be the right answer to IDLE and begin a wait of nine minutes."""


def silence(talk: Talk, tag: str, rest: str) -> None:
    talk.server.sleep(60)


def hang_up(talk: Talk, tag: str, rest: str) -> None:
    raise OSError


def garbage(talk: Talk, tag: str, rest: str) -> None:
    talk.send(GARBAGE + b"\r\n")


def line_without_end(talk: Talk, tag: str, rest: str) -> None:
    while not talk.server.ended:
        talk.send(FLOOD)


def lines_without_end(talk: Talk, tag: str, rest: str) -> None:
    while not talk.server.ended:
        talk.send(b"* OK still here\r\n" * 1000)


def drip(talk: Talk, tag: str, rest: str) -> None:
    while not talk.server.ended:
        talk.send(b"*")
        talk.server.sleep(0.05)


def endless_literal(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* 1 FETCH (UID 1 BODY[]<0> {99999999999}\r\n")
    line_without_end(talk, tag, rest)


def literals_without_end(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* 1 FETCH (UID 1")
    while not talk.server.ended:
        talk.send(b" BODY[] {100000}\r\n" + b"x" * 100_000)


def longer_than_asked(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* 1 FETCH (UID 1 BODY[]<0> {%d}\r\n" % 2**20 + b"x" * 2**20 + b")\r\n" + f"{tag} OK\r\n".encode())


def longer_than_announced(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* 1 FETCH (UID 1 BODY[]<0> {10}\r\n" + b'x" [' * 10_000 + b")\r\n" + f"{tag} OK\r\n".encode())


def shorter_than_announced(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* 1 FETCH (UID 1 BODY[]<0> {1000}\r\nshort)\r\n" + f"{tag} OK\r\n".encode())


def brackets(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* 1 FETCH (UID 1 " + b"[" * 60_000 + b'"\\"' * 1000 + b")\r\n" + f"{tag} OK\r\n".encode())


@pytest.mark.parametrize("answer", [silence, hang_up, garbage, line_without_end, lines_without_end, drip])
def test_nothing_a_server_answers_hangs_or_floods_us(tmp_path: Path, answer: Answer) -> None:
    commands = ("greeting", "CAPABILITY", "LOGIN", "EXAMINE", "SEARCH", "FETCH", "IDLE")
    with crowd(tmp_path, [{command: answer} for command in commands]) as guarded:
        for command, (_, guard, sink) in zip(commands, guarded, strict=True):
            # A connection that breaks in IDLE is everyday life, and mended before anyone hears of it.
            assert sink.wait_state(State.WAITING, seconds=40) or (answer is hang_up and command == "IDLE"), command
            # On a slow machine the message may have been given up by now: that is shown, and holds no content.
            assert all(item.cut and not item.data for item in sink.items) or command == "IDLE"
            with within(2.0, time.monotonic):
                guard.stop()


def test_messages_that_cannot_be_had_show_and_hold_nothing_up(tmp_path: Path) -> None:
    answers = (
        endless_literal,
        literals_without_end,
        longer_than_asked,
        longer_than_announced,
        shorter_than_announced,
        brackets,
        silence,
        hang_up,
    )

    def only_first(answer: Answer) -> Answer:
        def fetch(talk: Talk, tag: str, rest: str) -> None:
            (talk.server._on_fetch if rest.startswith("2 ") else answer)(talk, tag, rest)

        return fetch

    with crowd(tmp_path, [{"FETCH": only_first(answer)} for answer in answers]) as guarded:
        for answer, (server, _, sink) in zip(answers, guarded, strict=True):
            assert sink.wait_items(2, 10), answer
            assert (sink.items[0].data, sink.items[0].cut) == (b"", True), answer
            assert (sink.items[1].data, sink.items[1].cut) == (letter(2), False), answer
            assert sink.wait_state(State.OK), answer
            assert server.connections == 4, answer


@contextlib.contextmanager
def crowd(folder: Path, answers: list[dict[str, Answer]]) -> Iterator[list[tuple[EvilImap, ImapSource, Sink]]]:
    """Many servers, each with its answers and a source of its own, at once: waiting costs the same for all."""
    memory = psutil.Process().memory_info().rss
    guarded = []
    for answer in answers:
        server, sink = EvilImap(folder), Sink()
        server.messages.update({1: letter(1), 2: letter(2)})
        server.answers.update(answer)
        guarded.append((server, source(server, timeout=0.4), sink))
    for _, guard, sink in guarded:
        guard.start(sink.submit, sink.report, {})
    try:
        yield guarded
        assert psutil.Process().memory_info().rss - memory < 60_000_000
    finally:
        for server, guard, _ in guarded:
            guard.stop()
            server.close()


def test_a_changed_uidvalidity_skips_nothing(server: EvilImap) -> None:
    server.messages.update({n: letter(n) for n in (1, 2, 3)})
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    assert sink.wait_items(3)
    guard.stop()
    server.validity = 8
    server.messages = {1: letter(3), 2: letter(4)}  # fewer, with lower numbers than the cursor's
    guard.start(sink.submit, sink.report, sink.cursors)
    try:
        assert sink.wait_for(lambda: len(sink.judged) == 4)
    finally:
        guard.stop()


def test_no_uidvalidity_at_all_is_survived(server: EvilImap) -> None:
    server.messages.update({n: letter(n) for n in (1, 2)})
    server.answers["EXAMINE"] = lambda talk, tag, rest: talk.send(f"* 2 EXISTS\r\n{tag} OK\r\n".encode())
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        assert sink.wait_state(State.OK)
    finally:
        guard.stop()


def test_a_dropped_idle_skips_no_mail(server: EvilImap) -> None:
    def drop(talk: Talk, tag: str, rest: str) -> None:
        server.messages[len(server.messages) + 1] = letter(len(server.messages) + 1)
        raise OSError

    server.messages[1] = letter(1)
    server.answers["IDLE"] = drop
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(3, 15)
        assert [item.data for item in sink.items[:3]] == [letter(1), letter(2), letter(3)]
    finally:
        guard.stop()


def test_mail_that_arrives_while_reading_is_not_overlooked(server: EvilImap) -> None:
    honest = server._on_fetch

    def fetch(talk: Talk, tag: str, rest: str) -> None:
        if 2 not in server.messages:  # told between command and answer, and never again
            server.messages[2] = letter(2)
            talk.send(b"* 2 EXISTS\r\n")
        honest(talk, tag, rest)

    server.messages[1] = letter(1)
    server.answers["FETCH"] = fetch
    sink = Sink()
    guard = source(server, idle=1700.0)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2, 5)
    finally:
        guard.stop()


def test_a_server_that_tells_of_nothing_over_and_over_does_not_keep_us_busy(server: EvilImap) -> None:
    def idle(talk: Talk, tag: str, rest: str) -> None:
        talk.send(b"+ go\r\n* 1 EXISTS\r\n")
        talk.line()
        talk.send(f"{tag} OK\r\n".encode())

    server.messages[1] = letter(1)
    server.answers["IDLE"] = idle
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        before = len(server.commands)
        time.sleep(2.5)
        assert len(server.commands) - before <= 9
        assert len(sink.items) == 1
    finally:
        guard.stop()


@pytest.mark.parametrize("answer", ["{tag} BAD what?", "+ go\r\n{tag} OK enough"])
def test_an_idle_that_is_refused_or_ended_by_the_server_loses_no_mail(server: EvilImap, answer: str) -> None:
    server.answers["IDLE"] = lambda talk, tag, rest: talk.send(answer.format(tag=tag).encode() + b"\r\n")
    sink = Sink()
    guard = source(server, poll=0.2)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        server.messages[1] = letter(1)
        assert sink.wait_items(1, 5)
        assert server.connections == 1
        assert server.commands.count("IDLE") < 5
    finally:
        guard.stop()


def test_a_server_without_idle_is_polled(server: EvilImap) -> None:
    server.answers["CAPABILITY"] = lambda talk, tag, rest: talk.send(
        f"* CAPABILITY IMAP4rev1\r\n{tag} OK\r\n".encode()
    )
    sink = Sink()
    guard = source(server, poll=0.2)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.OK)
        server.messages[1] = letter(1)
        assert sink.wait_items(1, 5)
        assert "IDLE" not in server.commands
    finally:
        guard.stop()


def test_many_broken_connections_leave_nothing_open(server: EvilImap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.sources.imap.jitter", lambda attempt: 0.0)
    server.answers["EXAMINE"] = hang_up
    sink, process = Sink(), psutil.Process()
    guard = source(server)
    before = process.num_fds()
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_for(lambda: server.connections >= 15, 30)
        assert len(sink.health) == 1  # told once, not fifteen times
    finally:
        guard.stop()
    assert sink.wait_for(lambda: process.num_fds() <= before + 2)


def refuse(talk: Talk, tag: str, rest: str) -> None:
    talk.send(f"{tag} BAD what?\r\n".encode())


def signed_in_already(talk: Talk, tag: str, rest: str) -> None:
    talk.send(b"* PREAUTH welcome\r\n")


def inject(talk: Talk, tag: str, rest: str) -> None:
    talk.send(f"{tag} OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nc2 OK\r\nc3 OK\r\n".encode())
    talk.server.sleep(60)


def stay_in_clear(talk: Talk, tag: str, rest: str) -> None:
    talk.send(f"{tag} OK go\r\n".encode())
    talk.server.sleep(0.1)
    talk.send(b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nc2 OK\r\n")


@pytest.mark.parametrize(
    ("command", "answer", "state"),
    [
        ("STARTTLS", refuse, (State.NEEDS_PERSON, "starttls.missing")),
        ("greeting", signed_in_already, (State.NEEDS_PERSON, "starttls.missing")),
        ("STARTTLS", inject, (State.NEEDS_PERSON, "starttls.injected")),
        ("STARTTLS", stay_in_clear, (State.WAITING, "server.tls_failed")),
    ],
)
def test_a_stripped_starttls_gets_no_password(
    bare: EvilImap, command: str, answer: Answer, state: tuple[State, str]
) -> None:
    bare.answers[command] = answer
    sink = Sink()
    guard = source(bare, security="starttls")
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(*state)
        assert b"LOGIN" not in bare.clear
        assert SECRET.encode() not in bare.clear
    finally:
        guard.stop()


def test_the_listening_post_would_notice_a_password_in_clear(bare: EvilImap) -> None:
    """The control: what the tests above look for is there when somebody does sign in without TLS."""
    with socket.create_connection(("127.0.0.1", bare.port), timeout=5) as careless:
        careless.sendall(f"a LOGIN june {SECRET}\r\n".encode())
        while b"a OK" not in careless.recv(4096):
            pass
    assert SECRET.encode() in bare.clear


def test_tls_without_a_server_that_speaks_it_is_no_hang(bare: EvilImap) -> None:
    sink = Sink()
    guard = source(bare)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.WAITING, "server.tls_failed")
        assert SECRET.encode() not in bare.clear
    finally:
        guard.stop()


def test_a_line_break_in_the_password_cannot_become_a_command(server: EvilImap) -> None:
    sink = Sink()
    guard = ImapSource(source(server)._options, lambda: "x\r\nc9 DELETE INBOX")
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.NEEDS_PERSON, "password.unusable")
        assert "DELETE" not in server.commands
        assert "LOGIN" not in server.commands
    finally:
        guard.stop()


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("NO [UNAVAILABLE] later", (State.WAITING, "server.busy")),
        ("NO [AUTHENTICATIONFAILED] no", (State.NEEDS_PERSON, "password.refused")),
        ("NO try another way", (State.NEEDS_PERSON, "password.refused")),
    ],
)
def test_a_refused_login_is_told_apart_from_a_busy_server(
    server: EvilImap, answer: str, state: tuple[State, str]
) -> None:
    server.answers["LOGIN"] = lambda talk, tag, rest: talk.send(f"{tag} {answer}\r\n".encode())
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(*state)
    finally:
        guard.stop()


def test_a_server_that_wants_another_way_of_signing_in(server: EvilImap) -> None:
    server.answers["CAPABILITY"] = lambda talk, tag, rest: talk.send(
        f"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\r\n{tag} OK\r\n".encode()
    )
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_state(State.NEEDS_PERSON, "password.not_accepted")
    finally:
        guard.stop()


def test_a_quoted_or_empty_body_is_read(server: EvilImap) -> None:
    bodies: dict[str, Callable[[], bytes]] = {"1": lambda: b'"Subject: \\"hi\\""', "2": lambda: b"NIL"}
    server.messages.update({1: b"", 2: b""})
    server.answers["FETCH"] = lambda talk, tag, rest: talk.send(
        b"* 1 FETCH (FLAGS (\\Seen) BODY[]<0> %s UID %s %s)\r\n%s OK\r\n"
        % (bodies[rest[0]](), rest[0].encode(), DATED, tag.encode())
    )
    sink = Sink()
    guard = source(server)
    guard.start(sink.submit, sink.report, {})
    try:
        assert sink.wait_items(2)
        assert sink.items[0].data == b'Subject: "hi"'
    finally:
        guard.stop()
