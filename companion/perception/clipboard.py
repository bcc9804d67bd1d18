"""Cases of the clipboard, as its source tells of them (JSON, UTF-8), read into observations.

`{"before", "after", "entity", "seconds", "alike", "again"}`: one account stands where another one was copied; of the
first only the ends are told. `{"commands": [signs], "text"}`: commands that a page had the person copy.
"""

from __future__ import annotations

import json
from typing import Any

from companion.domain.observation import Entity, Finding, Mention, Observation
from companion.perception.charsets import clean, decode_text
from companion.perception.entities import mentions
from companion.perception.pasting import commands

MAX_SHOWN = 4_000
"""Characters of copied commands that are kept."""
ENDS = 6
INSTANT_S = 0.6
"""Seconds within which nobody copies a second account by hand."""
_ENTITIES = {entity.value: entity for entity in (Entity.IBAN, Entity.WALLET, Entity.ACCOUNT)}


def read_clipboard(base: dict[str, Any], data: bytes) -> Observation | None:
    """The observation, or None for what the clipboard's source did not tell. Never raises."""
    try:
        told = json.loads(decode_text(data[:200_000], ""))
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    if isinstance(told.get("commands"), list) and isinstance(told.get("text"), str):
        return _commands(base, told["text"])
    entity = _ENTITIES.get(str(told.get("entity")))
    before, after = told.get("before"), told.get("after")
    if entity is not None and isinstance(before, str) and isinstance(after, str) and before and after:
        return _swap(base, entity, clean(before)[:40], clean(after)[:200], told)
    return None


def _commands(base: dict[str, Any], text: str) -> Observation:
    # The text is looked at anew: what was told of it is no evidence.
    findings = tuple(Finding(f"clipboard.{sign}") for sign in sorted(commands(text)))
    shown = clean(text.replace("\0", ""))[:MAX_SHOWN]
    return Observation(**base, text=shown, mentions=mentions(shown), findings=findings)


def _swap(base: dict[str, Any], entity: Entity, before: str, after: str, told: dict[str, Any]) -> Observation:
    seconds = told.get("seconds")
    instant = isinstance(seconds, (int, float)) and seconds < INSTANT_S
    signs = ["swapped", *(name for name in ("alike", "again") if told.get(name) is True)]
    signs += ["instant"] if instant else []
    shown = after if len(after) <= 2 * ENDS + 1 else f"{after[:ENDS]}…{after[-ENDS:]}"
    return Observation(
        **base,
        text=f"{before}\n{shown}",
        mentions=(Mention(entity, after),),
        findings=tuple(Finding(f"clipboard.{sign}") for sign in signs),
    )
