"""Hidden things: found where hidden, silent where ordinary."""

from __future__ import annotations

import pytest

from tests.support.mail import raw_mail, strengths

SHOWN = "<p>" + "An ordinary sentence for you. " * 6 + "</p>"
SALAD = "unseen words about meadows and rivers " * 20
FOUND: dict[str, bytes] = {
    "hidden.text": raw_mail("", html=f"{SHOWN}<p style='font-size:0'>{SALAD}</p>"),
    "hidden.split_words": raw_mail("ve\u200brify your pass\u200bword ac\u200bcount to\u200bday"),
    "hidden.reversed": raw_mail("see \u202egnp.exe"),
    "hidden.borrowed_letters": raw_mail("Your раckage from Аmazоn waits"),
    "hidden.alternative": raw_mail(
        " ".join(f"meadow{chr(97 + i % 26)}" for i in range(90)), html="<p>Your parcel waits for a small payment</p>"
    ),
    "hidden.ambiguous": raw_mail(headers=["Content-Type: text/html", "Content-Type: text/plain"]),
    "hidden.script": raw_mail("", html=f"{SHOWN}<script>x()</script>"),
}
ABSENT: dict[str, tuple[str, bytes]] = {
    "preview line": (
        "hidden.text",
        raw_mail("", html=f"<div style='display:none'>Your order left today</div>{SHOWN}"),
    ),
    "filler after a preview line": (
        "hidden.text",
        raw_mail("", html=f"<div style='display:none'>Hi{'&zwnj;&nbsp;' * 150}</div>{SHOWN}"),
    ),
    "Russian": ("hidden.borrowed_letters", raw_mail("Привет, встретимся завтра в Москве. OK?")),
    "formula": ("hidden.borrowed_letters", raw_mail("ΔT is 5 µm, Ωmega")),
    "Persian": ("hidden.split_words", raw_mail("می‌خواهم می‌روم می‌دانم می‌شود")),
    "one soft hyphen": ("hidden.split_words", raw_mail("Donau\u00addampf")),
    "same text twice": (
        "hidden.alternative",
        raw_mail(
            "one two three four five six seven " * 12, html=f"<p>{'one two three four five six seven ' * 12}</p>"
        ),
    ),
    "ordinary mail": (
        "hidden.ambiguous",
        raw_mail("x", html="<p>x</p>", attachments=[("a.txt", "text/plain", b"x")]),
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str) -> None:
    assert strengths(FOUND[name]).get(name, 0) > 0


@pytest.mark.parametrize("case", ABSENT)
def test_absent(case: str) -> None:
    name, data = ABSENT[case]
    assert name not in strengths(data)
