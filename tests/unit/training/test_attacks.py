"""The attack that puts a whole mail into a picture: nothing of it is left as text, and all of it can be seen."""

from __future__ import annotations

import importlib.util

import pytest

from companion.domain.observation import Kind
from companion.perception.reading import read
from companion.training import attacks
from companion.training.apart import rows_of_files


def test_a_mail_becomes_a_picture_with_a_code() -> None:
    row = next(
        row for row in rows_of_files("validation")
        if (row.truth, row.item.kind, row.lang) == ("scam", Kind.EMAIL, "de") and b"http" in (row.item.data or b"")
    )  # fmt: skip
    before = read(row.item, row.item.data or b"")
    changed = attacks.as_picture(row)
    after = read(changed.item, changed.item.data or b"")
    assert (after.sender, after.subject, after.authentication) == (
        before.sender,
        before.subject,
        before.authentication,
    )
    assert after.text == ""
    assert len(before.text) > 100
    assert after.links[0].target == next(link.target for link in before.links)
    assert after.links[0].picture
    if importlib.util.find_spec("rapidocr") is None:
        assert [one.name for one in after.findings if one.name == "picture.unread"]
    else:
        there, was = set(after.picture_text.split()), [word for word in before.text.split() if "http" not in word]
        assert sum(word in there for word in was) > 0.9 * len(was)


@pytest.mark.skipif(importlib.util.find_spec("rapidocr") is not None, reason="words in pictures are installed")
def test_without_models_the_attack_is_not_offered() -> None:
    assert attacks.PICTURE not in attacks.ATTACKS
