"""Sharing in words: the five sentences are true, and the state shows every byte."""

from __future__ import annotations

import re

from companion.domain.sharing import Consent, Outgoing, Sending, SharingState
from companion.sharing.outbox import EVER, LATEST_S, MONTH, MONTH_S, SOONEST_S, shown
from companion.sharing.report import SIZE, Report, encode
from companion.ui import shares, wording

NOW = 1_790_000_000.0
REPORT = encode(Report(2_959, 0, 1), b"abcdefgh").hex()


def test_the_five_sentences_say_what_the_code_does() -> None:
    assert len(shares.TERMS) == 5
    assert all(len(re.findall(r"[.?!](?: |$)", sentence)) == 1 for sentence in shares.TERMS)
    words = " ".join(shares.TERMS)
    numbers = {int(n) for n in re.findall(r"\d+", words)}
    assert numbers == {SIZE, int(SOONEST_S / 3600), int(LATEST_S / 3600), int(MONTH_S / 86_400), EVER}
    assert "never more than four in 30 days" in words
    assert MONTH == 4


def test_every_state_has_words() -> None:
    assert set(shares.CONSENT) == set(Consent)
    assert set(shares.STATES) == set(Sending)


def test_the_state_shows_consent_budget_and_the_very_bytes() -> None:
    rows = (
        Outgoing(3, "d3", "f3", NOW, NOW + 7 * 3600, Sending.WAITING, 0, REPORT, "ab" * 65),
        Outgoing(2, "d2", "f2", NOW, NOW, Sending.SENT, 1, REPORT, "cd" * 65, NOW),
        Outgoing(1, "d1", "f1", NOW, NOW, Sending.DRAFT),
    )
    state = SharingState(Consent.GIVEN, "https://commons.example", 3.0, 4.0, 1.0, 48.0, False, 7, rows)
    text = "\n".join(shares.lines(state, tuple((r, shown(r.report) if r.report else None) for r in rows), NOW))
    assert "You agreed" in text
    assert "https://commons.example" in text
    assert "3 of 4 in the last 30 days, 1 of 48 in all" in text
    assert "leaves in about 7 hours" in text
    assert "was sent on 2026-09-2" in text
    assert "week 2959, verdict, scam" in text
    for piece in (REPORT, "ab" * 65, "cd" * 65, "publication 7", "Report 1 is being made"):
        assert piece in text


def test_without_a_commons_it_says_that_nothing_can_be_sent() -> None:
    text = "\n".join(shares.lines(SharingState(Consent.NEVER_ASKED), (), NOW))
    assert "Nothing is shared" in text
    assert "nothing can be sent" in text


def test_every_trouble_of_sharing_has_a_sentence() -> None:
    reasons = ["sharing.gone", "sharing.no_commons", "sharing.address", "commons.unreachable", "commons.key"]
    bundle = ("unreadable", "tampered", "unknown_key", "rolled_back", "forked", "expired", "unsound")
    for reason in (*reasons, *(f"bundle.{why}" for why in bundle)):
        assert wording.repair(reason), reason
