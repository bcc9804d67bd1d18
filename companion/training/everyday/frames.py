"""Scenario families as they are written in `families/`: frames, moves and wordings, read and verified.

The format is described in `README.md` beside this file.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from companion.domain.judgement import Stage, Threat
from companion.training.everyday import places

FOLDER = Path(__file__).parent / "families"

ASKS = ("credential", "code", "payment", "gift_card", "crypto", "document", "install", "move_channel", "secrecy",
        "call", "reply")  # fmt: skip
PRESSES = ("deadline", "fear", "authority", "scarcity", "sympathy", "flattery", "greed")
VIAS = ("link", "phone", "reply", "attachment", "qr", "account", "chat", "none")
IDENTITIES = ("lookalike", "unrelated", "freemail", "spoofed", "hijacked", "service", "stranger", "new_number")
DECIDES = ("domain", "ask", "payee", "channel", "story", "sender", "attachment")
RELATIONS = ("customer", "contact", "colleague", "kin", "stranger")
REGISTERS = ("formal", "friendly", "intimate")
CHANNELS = ("email", "sms", "chat")
SLOTS = (
    "name", "full", "person", "person_full", "org", "company", "amount", "fee", "sum", "date", "deadline", "weekday",
    "time", "hours", "days", "year", "percent", "order", "tracking", "invoice", "customer", "account", "card", "iban",
    "wallet", "code", "city", "street", "phone", "link", "mail", "item", "giftcard", "app", "device", "plate", "file",
    "other", "price", "rest", "on",
)  # fmt: skip
LEAST = {"subject": 3, "opening": 3, "detail": 2, "legit": 2, "fraud": 3, "press": 2, "button": 1, "sms": 2}
"""Variants of each part below which a wording is too thin to learn from."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a notice wants of the person."""

    name: str
    fraud: bool
    asks: tuple[str, ...]
    presses: tuple[str, ...]
    via: str
    threat: Threat = Threat.BENIGN
    stage: Stage = Stage.NONE
    pairs_with: str = ""
    decides: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """One scenario family without its words."""

    name: str
    title: str
    topic: str
    sender: str
    relation: str
    register: str
    channels: tuple[str, ...]
    legit: Mapping[str, Move]
    fraud: Mapping[str, Move]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one family in one language. Every tuple holds interchangeable variants with `{slots}`."""

    lang: str
    subject: tuple[str, ...]
    subject_fraud: tuple[str, ...]
    opening: tuple[str, ...]
    detail: tuple[str, ...]
    moves: Mapping[tuple[bool, str], tuple[str, ...]]
    """(is fraud, move name) to the mail's paragraph."""
    press: Mapping[bool, tuple[str, ...]]
    button: Mapping[bool, tuple[str, ...]]
    sms: Mapping[tuple[bool, str], tuple[str, ...]]


def names() -> tuple[str, ...]:
    """Every family, in order."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/frame.toml")))


def languages(family: str) -> tuple[str, ...]:
    """Languages in which a family has words."""
    return tuple(sorted(path.stem for path in (FOLDER / family).glob("??.toml")))


@cache
def frame(family: str) -> Frame:
    """Read one frame. Raises `KeyError`, `ValueError` or `OSError` if it is not as README says."""
    data = tomllib.loads((FOLDER / family / "frame.toml").read_text(encoding="utf-8"))
    return Frame(
        name=family,
        title=data["title"],
        topic=data["topic"],
        sender=data["sender"],
        relation=data["relation"],
        register=data["register"],
        channels=tuple(data["channels"]),
        legit={name: _move(name, False, move) for name, move in data["legit"].items()},
        fraud={name: _move(name, True, move) for name, move in data["fraud"].items()},
    )


@cache
def wording(family: str, lang: str) -> Wording:
    """Read one family's words in one language. Raises as `frame` does."""
    data = tomllib.loads((FOLDER / family / f"{lang}.toml").read_text(encoding="utf-8"))
    sms = data.get("sms", {})
    shape = frame(family)
    return Wording(
        lang=lang,
        subject=tuple(data.get("subject", ())),
        subject_fraud=tuple(data.get("subject_fraud", ())),
        opening=tuple(data.get("opening", ())),
        detail=tuple(data.get("detail", ())),
        moves={
            **{(False, name): tuple(texts) for name, texts in data.get("legit", {}).items()},
            **{(True, name): tuple(texts) for name, texts in data.get("fraud", {}).items()},
        },
        press=_both_sides(data.get("press", {})),
        button=_both_sides(data.get("button", {})),
        sms={
            **{(False, name): tuple(sms[name]) for name in shape.legit if name in sms},
            **{(True, name): tuple(sms[name]) for name in shape.fraud if name in sms},
        },
    )


@cache
def wording_of(family: str, lang: str, code: str) -> Wording:
    """One family's words in one language, without those marked for other countries. Raises as `wording`."""
    words = wording(family, lang)
    here = places.here
    return replace(
        words,
        subject=here(words.subject, code),
        subject_fraud=here(words.subject_fraud, code),
        opening=here(words.opening, code),
        detail=here(words.detail, code),
        moves={key: here(texts, code) for key, texts in words.moves.items()},
        press={key: here(texts, code) for key, texts in words.press.items()},
        button={key: here(texts, code) for key, texts in words.button.items()},
        sms={key: here(texts, code) for key, texts in words.sms.items()},
    )


def problems(family: str) -> Iterator[str]:
    """What is missing or misspelt in a family, one sentence each."""
    try:
        shape = frame(family)
    except (OSError, KeyError, ValueError) as error:
        yield f"{family}: frame.toml: {error!r}"
        return
    yield from (f"{family}: frame.toml: {problem}" for problem in _frame_problems(shape))
    for lang in languages(family):
        try:
            words = wording(family, lang)
        except (OSError, KeyError, ValueError) as error:
            yield f"{family}: {lang}.toml: {error!r}"
            continue
        yield from (f"{family}: {lang}.toml: {problem}" for problem in _wording_problems(shape, words))


def _both_sides(data: Mapping[str, Any]) -> Mapping[bool, tuple[str, ...]]:
    return {False: tuple(data.get("legit", ())), True: tuple(data.get("fraud", ()))}


def _move(name: str, fraud: bool, data: Mapping[str, Any]) -> Move:
    return Move(
        name=name,
        fraud=fraud,
        asks=tuple(data["asks"]),
        presses=tuple(data["presses"]),
        via=data["via"],
        threat=Threat(data["threat"]) if fraud else Threat.BENIGN,
        stage=Stage(data["stage"]) if fraud else Stage.NONE,
        pairs_with=data["pairs_with"] if fraud else "",
        decides=tuple(data["decides"]) if fraud else (),
        identity=tuple(data["identity"]) if fraud else (),
    )


def _frame_problems(shape: Frame) -> Iterator[str]:
    for value, allowed in (
        (shape.relation, RELATIONS), (shape.register, REGISTERS), *((one, CHANNELS) for one in shape.channels),
    ):  # fmt: skip
        if value not in allowed:
            yield f"{value!r} is none of {', '.join(allowed)}"
    if not 1 <= len(shape.legit) <= 4 or not 1 <= len(shape.fraud) <= 4:
        yield "wants one to four moves on each side"
    if set(shape.legit) & set(shape.fraud):
        yield "a move's name stands on both sides"
    for move in (*shape.legit.values(), *shape.fraud.values()):
        for values, allowed in (
            (move.asks, ASKS), (move.presses, PRESSES), ((move.via,), VIAS), (move.identity, IDENTITIES),
            (move.decides, DECIDES),
        ):  # fmt: skip
            for value in values:
                if value not in allowed:
                    yield f"move {move.name}: {value!r} is none of {', '.join(allowed)}"
        if move.fraud and move.pairs_with not in shape.legit:
            yield f"move {move.name}: pairs_with {move.pairs_with!r} is no legitimate move"
        if move.fraud and (not move.decides or not move.identity):
            yield f"move {move.name}: says neither what decides nor who writes"


def _wording_problems(shape: Frame, words: Wording) -> Iterator[str]:
    moves = [*shape.legit.values(), *shape.fraud.values()]
    parts: list[tuple[str, str, tuple[str, ...]]] = []
    if "email" in shape.channels:
        parts += [("subject", "subject", words.subject), ("opening", "opening", words.opening)]
        parts += [("detail", "detail", words.detail), ("press", "press.fraud", words.press[True])]
        for move in moves:
            side = "fraud" if move.fraud else "legit"
            parts.append((side, f"{side}.{move.name}", words.moves.get((move.fraud, move.name), ())))
        for fraud, side in ((False, "legit"), (True, "fraud")):
            if any(move.via == "link" and move.fraud == fraud for move in moves):
                parts.append(("button", f"button.{side}", words.button[fraud]))
    if {"sms", "chat"} & set(shape.channels):
        parts += [("sms", f"sms.{move.name}", words.sms.get((move.fraud, move.name), ())) for move in moves]
    for kind, name, texts in parts:
        if len(texts) < LEAST[kind]:
            yield f"{name}: {len(texts)} variants, wants {LEAST[kind]}"
        if len(set(texts)) < len(texts):
            yield f"{name}: a variant stands twice"
    for name, texts in (*((name, texts) for _, name, texts in parts), ("press.legit", words.press[False])):
        for text in texts:
            yield from (f"{name}: {problem}" for problem in text_problems(text))
    needs = {"link": ("link",), "phone": ("phone",), "account": ("iban", "wallet")}
    for move in moves:
        wanted = needs.get(move.via)
        for texts in (words.moves.get((move.fraud, move.name), ()), words.sms.get((move.fraud, move.name), ())):
            if wanted and any(not any("{" + slot + "}" in text for slot in wanted) for text in texts):
                yield f"{move.name}: goes via {move.via}, but a variant lacks {' or '.join(wanted)}"


def text_problems(text: str) -> Iterator[str]:
    """What is wrong with one text: slots that are none, markup, line breaks."""
    try:
        used = [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]
    except ValueError as error:
        yield f"{error} in {text[:40]!r}"
        return
    yield from (f"no slot {{{slot}}}" for slot in used if slot not in SLOTS)
    if used.count("link") > 1:
        yield "{link} twice"
    if "\n" in text or "<" in text:
        yield f"line break or markup in {text[:40]!r}"
