"""Pressure: threats, deadlines, fear, authority; and ordinary words that are none."""

from __future__ import annotations

import pytest

from tests.support.talk import signs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reply immediately.", "pressure.urgency"),
        ("Pay within 24 hours.", "pressure.deadline"),
        ("Your account will be permanently closed.", "pressure.loss"),
        ("Your account will be closed unless you verify it.", "pressure.act_or_lose"),
        ("Verify your account within 48 hours or it will be suspended.", "pressure.act_or_lose"),
        ("A legal case was filed against you. Call us or be arrested.", "pressure.legal"),
        ("This is the tax office. Call the tax office now.", "pressure.authority"),
        ("We noticed suspicious activity. Click here to stop it.", "pressure.fear"),
        ("You have been selected out of thousands.", "pressure.flattery"),
        ("Only 3 spots left!", "pressure.scarcity"),
    ],
)
def test_pressure(text: str, name: str) -> None:
    assert signs(text).get(name, 0.0) >= 0.5


@pytest.mark.parametrize(
    ("text", "name", "most"),
    [
        ("There is no hurry at all.", "pressure.deadline", 0.0),
        ("The museum is closed on Mondays.", "pressure.loss", 0.0),
        ("The police thanked the school for the lovely party.", "pressure.authority", 0.0),
        ("The judge wrote a book about the arrest of her uncle.", "pressure.legal", 0.3),
        ("Doctors urgently look for blood donors. Unsubscribe here.", "pressure.urgency", 0.3),
        ("The firewall noticed suspicious activity last year, says the report.", "pressure.fear", 0.3),
    ],
)
def test_ordinary_words(text: str, name: str, most: float) -> None:
    assert signs(text).get(name, 0.0) <= most
