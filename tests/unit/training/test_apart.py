"""The set written apart becomes real mail, and attacks change what a machine reads and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.domain.observation import Kind, RawItem
from companion.perception.reading import read
from companion.training import apart, attacks

MAIL = {
    "id": "en-1a", "pair": "en-1", "fraud": True, "channel": "email", "decides": "domain", "hijacked": False,
    "from": "Parcel Desk <help@parcel-desk.example>", "to": "Ann <ann@home.example>", "reply_to": "x@reply.example",
    "auth": "pass", "bulk": True, "subject": "Your parcel",
    "text": "Please pay the fee of 2.99 here.\n\n[Pay now](https://parcel-desk.example/pay?id=7)\n\nThank you much.",
    "html": True, "attachment": "Label.pdf",
}  # fmt: skip


def test_a_description_becomes_a_mail() -> None:
    seen = read(RawItem("apart", "apart", "k", Kind.EMAIL, 0.0), apart.mail(MAIL))
    assert seen.sender.address == "help@parcel-desk.example"
    assert seen.reply_to[0].address == "x@reply.example"
    assert seen.authentication.dmarc == "pass"
    assert seen.bulk_headers
    assert "Please pay the fee" in seen.text
    assert [link.target for link in seen.links] == ["https://parcel-desk.example/pay?id=7"]
    assert seen.links[0].shown == "Pay now"
    assert [file.name for file in seen.files] == ["Label.pdf"]
    assert not seen.ambiguous


def test_a_message_shows_where_its_link_leads() -> None:
    data = apart.message({**MAIL, "from": "+44 7700 900123", "text": "Pay [here](https://a.example/x)"})
    seen = read(RawItem("apart", "apart", "k", Kind.MESSAGE, 0.0), data)
    assert seen.text == "Pay https://a.example/x"


@pytest.mark.parametrize("attack", attacks.ATTACKS)
def test_an_attack_changes_words_not_links(attack: str) -> None:
    changed = attacks._changed(attack)(MAIL)
    assert changed["text"] != MAIL["text"]
    assert "(https://parcel-desk.example/pay?id=7)" in changed["text"]
    assert attacks._changed(attack)({**MAIL, "fraud": False})["text"] == MAIL["text"]
    assert attacks._changed(attack)(MAIL) == changed


@pytest.mark.parametrize("part", ["validation", "test"])
def test_the_parts_are_whole(part: str) -> None:
    rows = list(apart.rows_of_files(part))
    names = [row.name for row in rows]
    assert len(set(names)) == len(names) >= 60
    by_pair: dict[str, set[str]] = {}
    for row in rows:
        by_pair.setdefault(row.group, set()).add(row.truth)
    assert sum(len(truths) == 2 for truths in by_pair.values()) >= 20
    assert Path(apart.FOLDER / part).is_dir()
