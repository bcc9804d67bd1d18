"""What the language detectors say about a text."""

from __future__ import annotations

from collections.abc import Sequence

from companion.domain.judgement import Evidence
from companion.domain.observation import History, Kind, Observation, Turn
from companion.perception.detectors import asks, conversation, cover, kin, lures, payment, pressure
from companion.perception.entities import mentions

LANGUAGE = tuple(module.DETECTOR for module in (cover, asks, kin, payment, lures, conversation, pressure))
"""The detectors that read what is said."""
_NO_HISTORY = History()


def talk(text: str, *, subject: str = "", turns: Sequence[tuple[str, str]] = (), language: str = "") -> Observation:
    """A message; `turns` are (speaker, text) with "me" for the person, before `text`."""
    said = tuple(Turn(who, what, None, who == "me") for who, what in (*turns, ("them", text))) if turns else ()
    return Observation(
        "i", "test", "test", "k", Kind.MESSAGE, 0.0,
        subject=subject, text=text, turns=said, language=language, mentions=mentions(text),
    )  # fmt: skip


def evidence(observation: Observation) -> list[Evidence]:
    """All that the language detectors see."""
    return [one for detector in LANGUAGE for one in detector.inspect(observation, _NO_HISTORY)]


def signs(text: str, *, subject: str = "", turns: Sequence[tuple[str, str]] = ()) -> dict[str, float]:
    """Strength of each sign by name."""
    return {one.indicator.name: one.strength for one in evidence(talk(text, subject=subject, turns=turns))}


def weight(text: str, *, subject: str = "", turns: Sequence[tuple[str, str]] = ()) -> float:
    """Sum of what the signs weigh, in log-odds."""
    return sum(one.indicator.weight * one.strength for one in evidence(talk(text, subject=subject, turns=turns)))
