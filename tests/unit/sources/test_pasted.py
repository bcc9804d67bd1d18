"""Items built from what the person hands over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.observation import Kind
from companion.sources import pasted
from companion.sources.pasted import file, looks_like_mail, mail, message

MAIL = "Received: from a by b; x\n\tmore\nFrom: Ann <ann@example.com>\nSubject: Hi\n\nBody: text\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (MAIL, Kind.EMAIL),
        (MAIL.replace("\n", "\r\n"), Kind.EMAIL),
        ("\n\n" + MAIL, Kind.EMAIL),
        ("From: a@example.com\nTo: b@example.org", Kind.EMAIL),
        ("Hi Mum, new number, phone broke", Kind.MESSAGE),
        ("From: the bank\nwe need your code", Kind.MESSAGE),
        ("From: Ann\nTo: me\nhello there without an empty line", Kind.MESSAGE),
        ("Note: one\nPlan: two\n\nfrom: x", Kind.MESSAGE),
        ("", Kind.MESSAGE),
    ],
)
def test_a_mails_source_is_told_from_a_message(text: str, kind: Kind) -> None:
    item = pasted.pasted(text)
    assert item.kind is kind
    assert (item.source, item.stream, item.path, item.cursor) == ("pasted", "pasted", None, None)


@settings(deadline=None, max_examples=100)
@given(st.text())
def test_any_text_becomes_an_item_that_holds_it(text: str) -> None:
    item = message(text, sender="+44 7700 900123")
    content = json.loads(item.data or b"")
    assert content == {"sender": "+44 7700 900123", "text": text}
    assert pasted.pasted(text).key == pasted.pasted(text).key


def test_an_unpaired_surrogate_from_a_clipboard_is_survived() -> None:
    assert json.loads(message("a\udc80b").data or b"")["text"] == "a\udc80b"
    assert pasted.pasted("From: a\nTo: b\n\n\udc80").kind is Kind.EMAIL


def test_long_text_is_cut_and_says_so() -> None:
    item = message("x" * (pasted.MAX_TEXT + 1))
    assert item.cut
    assert len(json.loads(item.data or b"")["text"]) == pasted.MAX_TEXT
    assert not message("x").cut


def test_the_same_content_has_the_same_key_and_another_another() -> None:
    assert mail(b"a").key == mail(b"a").key != mail(b"b").key
    assert message("a", at=5.0).at == 5.0


def test_a_dropped_file_is_known_by_its_content_not_only_its_name(tmp_path: Path) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(b"one")
    first = file(path)
    assert (first.kind, first.path, first.data) == (Kind.FILE, str(path), None)
    assert Path(first.key).name == "invoice.pdf"
    assert file(path).key == first.key
    path.write_bytes(b"other")
    assert file(path).key != first.key
    path.unlink()
    assert file(path).path == str(path)  # gone: the guard says so when it reads it


@pytest.mark.parametrize("filler", ["a:\n", "a", " \n", "From: x\n", "\n", ":"])
def test_telling_them_apart_costs_little_on_hostile_text(filler: str) -> None:
    looks_like_mail(filler * (500_000 // len(filler)))


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("a.txt", "Grüße".encode(), "Grüße"),
        ("A.TXT", b"\xef\xbb\xbfHi", "Hi"),
        ("a.txt", "Grüße".encode("cp1252"), "Grüße"),
        ("a.txt", b"MZ\x90\x00\x03", None),
        ("a.exe", b"Hi", None),
        ("a.txt.exe", b"Hi", None),
    ],
)
def test_a_text_file_is_its_words_and_nothing_else_is(name: str, data: bytes, text: str | None) -> None:
    assert pasted.text_of(name, data) == text
