"""Signatures of a mail, from the confined worker through the DNS to what is believed of the sender."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.journal import Sight
from companion.domain.observation import Authentication, Kind, RawItem, Signature
from companion.domain.wire import WireError, encode
from companion.perception import frames
from companion.perception.addresses import registered_domain
from companion.perception.handle import Perception
from companion.senses import Senses
from companion.tools.resolver import Resolver
from companion.tools.vouching import vouch
from tests.integration.test_hands import FileEyes
from tests.support import story_items as items
from tests.support.dns_server import NameServer, name_server
from tests.support.household import Household
from tests.support.signing import arc, dkim, rsa_signer

SIGNER = rsa_signer("bank.example")
MAIL = (
    b"From: Northern Bank <news@bank.example>\r\nTo: june@example.org\r\nSubject: Your statement\r\n"
    b"Date: Mon, 21 Sep 2026 10:00:00 +0000\r\nMessage-ID: <1@bank.example>\r\n\r\n"
    b"Dear June, your statement is ready.\r\n"
)
SAID = b"Authentication-Results: mx.example.org; dkim=fail header.d=bank.example; spf=fail\r\n"


def item(data: bytes, key: str = "k1") -> RawItem:
    return RawItem("imap:june@example.org", "imap:june@example.org/INBOX", key, Kind.EMAIL, items.MONDAY, data=data)


@pytest.fixture
def server() -> Iterator[NameServer]:
    with name_server() as running:
        running.records[SIGNER.name, "TXT"] = [
            " ".join(f'"{SIGNER.record[i : i + 200]}"' for i in range(0, len(SIGNER.record), 200))
        ]
        yield running


def home(folder: Path, server: NameServer, allowed: bool = True) -> Household:
    resolver = Resolver((server.address,))

    def proved(sight: Sight) -> Authentication | None:
        return vouch(sight.signatures, resolver.texts, registered_domain) if allowed else None

    return Household(folder, FileEyes(), vouch=proved)


def believed(household: Household, data: bytes) -> Authentication:
    entry = household.wait(household.guard.check(item(data)))
    household.close()
    assert entry.observation is not None
    return entry.observation.authentication


def test_what_a_signature_proves_is_seen(tmp_path: Path, server: NameServer) -> None:
    signed = arc(dkim(MAIL, SIGNER), SIGNER, 1, "mx.example; dkim=pass")
    assert believed(home(tmp_path, server), signed) == Authentication(
        dkim="pass", arc="pass", dkim_domains=("bank.example",)
    )
    assert server.asked == [(SIGNER.name, "TXT")], "asked once, for one key"


def test_an_altered_mail_is_as_good_as_unsigned(tmp_path: Path, server: NameServer) -> None:
    forged = dkim(MAIL, SIGNER).replace(b"is ready", b"is at pay.example")
    assert believed(home(tmp_path, server), forged) == Authentication()


def test_without_permission_nobody_is_asked(tmp_path: Path, server: NameServer) -> None:
    assert believed(home(tmp_path, server, allowed=False), dkim(MAIL, SIGNER)) == Authentication()
    assert server.asked == []


def test_what_the_provider_said_is_not_overruled(tmp_path: Path, server: NameServer) -> None:
    told = believed(home(tmp_path, server), SAID + dkim(MAIL, SIGNER))
    assert (told.server, told.dkim) == ("mx.example.org", "fail")
    assert server.asked == []


def test_an_unsigned_mail_asks_nothing(tmp_path: Path, server: NameServer) -> None:
    assert believed(home(tmp_path, server), MAIL) == Authentication()
    assert server.asked == []


def test_a_silent_resolver_costs_a_moment_and_no_verdict(tmp_path: Path, server: NameServer) -> None:
    server.silent = True
    assert believed(home(tmp_path, server), dkim(MAIL, SIGNER)) == Authentication()


@pytest.fixture(scope="module")
def eyes() -> Iterator[Perception]:
    with Senses.load().perception(allow_unconfined=True) as perception:
        yield perception


def test_the_confined_worker_sends_them_and_takes_the_answer(eyes: Perception) -> None:
    seen = eyes.look(item(dkim(MAIL, SIGNER)))
    assert isinstance(seen, Sight)
    (one,) = seen.signatures
    assert (one.kind, one.domain, one.selector, one.sound) == ("dkim", "bank.example", "s1", True)
    proved = vouch(seen.signatures, lambda name: (SIGNER.record,), registered_domain)
    again = eyes.look(replace(item(dkim(MAIL, SIGNER)), vouched=proved))
    assert isinstance(again, Sight)
    assert again.observation.authentication == proved
    assert again.signatures == ()


@pytest.mark.parametrize(
    "bad",
    [
        {"domain": "bank.example/../x"},
        {"domain": "bank example"},
        {"selector": "a\nb"},
        {"digest": "00"},
        {"value": "A" * 3_000},
        {"owner": ""},
    ],
)
def test_a_worker_cannot_have_the_guard_ask_for_what_is_no_name(eyes: Perception, bad: dict[str, str]) -> None:
    asking, _ = frames.request_frame(item(MAIL), MAIL)
    seen = eyes.look(item(MAIL))
    assert isinstance(seen, Sight)
    good = Signature("dkim", "bank.example", "s1", "rsa-sha256", "0" * 64, "QUJD", "bank.example", sound=True)

    def reply(signature: Signature) -> bytes:
        made = frames.Reply(
            asking.nonce, asking.item.stream, asking.item.key, seen.observation, signatures=(signature,)
        )
        return frames._dump(made)

    assert isinstance(frames.sight(reply(good), asking, MAIL, {}), Sight)
    assert encode(good)
    with pytest.raises(WireError, match="signatures"):
        frames.sight(reply(replace(good, **bad)), asking, MAIL, {})
