"""Checks that every language's phrases must pass: messages that look alike, of which one is a fraud."""

from __future__ import annotations

from companion.domain.judgement import Evidence
from companion.perception.language_id import language
from tests.support.talk import evidence, talk

Pair = tuple[str, tuple[str, ...], str, str]
"""Story, indicators that the fraud must raise, the fraud, its honest twin."""
Near = tuple[str, str, str]
"""Indicator, a text that raises it, one that nearly does."""
HARMLESS = 1.0
"""Most units of positive log-odds, before fitting, that an honest message may gather from its words."""


def evidence_of(text: str) -> list[Evidence]:
    """What the language detectors see in a message, whose language is guessed as in the product."""
    return evidence(talk(text, language=language(text)))


def check_pair(pair: Pair) -> None:
    """The fraud raises the signs; the twin raises none of them and little else."""
    _, wanted, fraud, honest = pair
    found = {evidence.indicator.name for evidence in evidence_of(fraud)}
    assert set(wanted) <= found, found
    signs = {e.indicator.name: round(e.indicator.weight * e.strength, 2) for e in evidence_of(honest)}
    assert sum(weight for weight in signs.values() if weight > 0) < HARMLESS, signs
    assert not set(wanted) & signs.keys()


def check_near(near: Near) -> None:
    """The first text raises the sign and the second does not."""
    name, said, not_said = near
    found = {evidence.indicator.name for evidence in evidence_of(said)}
    assert name in found, found
    assert name not in {evidence.indicator.name for evidence in evidence_of(not_said)}


def check_warning(text: str) -> None:
    """A warning against frauds raises nothing that counts against it."""
    signs = {e.indicator.name: round(e.indicator.weight * e.strength, 2) for e in evidence_of(text)}
    assert sum(weight for weight in signs.values() if weight > 0) < HARMLESS, signs
    assert not any(name.startswith(("ask.", "cover.", "payment.")) for name in signs if signs[name] > 0), signs
