"""Ordinary letters: read, told by different senders, the same for the same seed."""

from __future__ import annotations

import email
import json
from collections import Counter
from itertools import islice

from companion.domain.observation import Kind
from companion.training.everyday import ordinary, places


def test_every_letter_is_told_as_often_as_asked_by_different_senders() -> None:
    told = list(ordinary.letters(2))
    assert set(Counter(one.letter for one in told).values()) == {2}
    mails = [email.message_from_bytes(one.item.data or b"") for one in told if one.item.kind is Kind.EMAIL]
    assert len({mail["From"] for mail in mails}) > len(mails) / 2


def test_the_same_seed_tells_the_same() -> None:
    first, again, other = (list(islice(ordinary.letters(1, seed=seed), 300)) for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_every_file_is_sound() -> None:
    assert set(ordinary.languages()) <= set(places.languages())
    texts = Counter()
    for one in ordinary.letters(1):
        assert one.channel in ("email", "sms", "chat"), one.id
        data = one.item.data or b""
        if one.channel == "email":
            mail = email.message_from_bytes(data)
            assert mail["Subject"].strip(), one.id
            texts[mail["Subject"] + str(mail.get_payload(0) if mail.is_multipart() else mail.get_payload())] += 1
        else:
            text = json.loads(data)["text"]
            assert 2 <= len(text) <= 1200, one.id
            texts[text] += 1
    assert not [text for text, count in texts.items() if count > 1]
