"""Frozen values to small binary records, and back from every older form.

A record is one byte naming its form, then zlib over the JSON of `domain.wire`. Indicators are stored once in a
table of their own and numbered in the records: their sentences would be most of every decision.

The wire's decoder is strict because its far end may be hostile. Ours is our own past self: a record of an earlier
version may lack a field or have one too many. Such a record is first fitted to the present types.
"""

from __future__ import annotations

import dataclasses
import json
import math
import types
import typing
import zlib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from companion.domain import wire
from companion.domain.judgement import Indicator
from companion.memory.database import Database

T = TypeVar("T")

FORM = 1
"""The form written today. A change of the dictionary below, or of the layout, is a new one."""
MAX_BYTES = 32 << 20
"""Largest record unpacked, in bytes: far above what the caps on observations allow."""
_DICTIONARY = (
    b'{"id": "", "at": , "act": "silent", "values": {"silent": 0.0, "ask": , "warn": , "decline": }, "belief": '
    b'{"posterior": {"benign": 0.9, "bulk": , "phishing": , "impersonation": , "invoice": , "advance_fee": , '
    b'"prize": , "investment": , "romance": , "tech_support": , "job": , "extortion": , "malware": 0.0}, '
    b'"stage": "hook", "evidence": [{"indicator": 1, "strength": 1.0, "facts": [{"text": "", "span": '
    b'{"start": , "end": , "part": "subject"}}]}], "would_change": [{"observation": "answer.", "act_then": "warn"}]}'
    b', "awareness": {"notices": , "proceeds": , "coached": 0.0}, "case": "", "observation": "", "reasons": [], '
    b'"stakes": ["money"], "versions": {}}, "source": "imap:", "stream": "imap:/INBOX", "key": "", "kind": "email", '
    b'"sender": {"name": "", "address": "@example"}, "reply_to": [{"address": ""}], "return_path": "", '
    b'"recipients": [{"name": "", "address": ""}], "subject": "", "text": "", "links": [{"target": "https://", '
    b'"shown": "", "raw": "", "host": "www.", "domain": ".com"}], "mentions": [{"entity": "domain", "value": ""}, '
    b'{"entity": "phone", "value": "+44"}], "thread": "<", "replies_to": ["<"], "message_id": "<", "language": "en", '
    b'"authentication": {"server": "", "spf": "pass", "dkim": "pass", "dmarc": "pass", "dkim_domains": [""]}, '
    b'"bulk_headers": true}'
)


class Records:
    """Packs and unpacks; keeps the table of indicators."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers: dict[Indicator, int] = {}
        self._bodies: dict[int, Any] = {}

    def reset(self) -> None:
        """Forget what was read of the table: a transaction was rolled back, or another process wrote."""
        self._numbers.clear()
        self._bodies.clear()

    def pack(self, value: Any) -> bytes:
        """The record of a frozen value. Infinite numbers become the largest finite ones; NaN raises `ValueError`."""
        data = wire.encode(value)
        for carrier, evidence in zip(_evidence_of(data), _evidence_in(value), strict=False):
            carrier["indicator"] = self._number(evidence.indicator)
        return _squeeze(data)

    def unpack(self, kind: type[T], blob: bytes) -> T:
        """The value of a record. Raises `wire.WireError` if it cannot be one, not even of an earlier version."""
        data = _expand(blob)
        for carrier in _evidence_of(data):
            number = carrier.get("indicator")
            if type(number) is int:
                carrier["indicator"] = self._body(number)
        try:
            return wire.decode(kind, data)
        except wire.WireError:
            return wire.decode(kind, fit(kind, data))

    def _number(self, indicator: Indicator) -> int:
        if (number := self._numbers.get(indicator)) is not None:
            return number
        body = json.dumps(wire.encode(indicator), sort_keys=True)
        row = self._database.row("SELECT id FROM indicator WHERE body = ?", (body,))
        if row is None:
            row = self._database.row("INSERT INTO indicator(body) VALUES (?) RETURNING id", (body,))
            assert row is not None
        number = int(row[0])
        self._numbers[indicator] = number
        return number

    def _body(self, number: int) -> Any:
        if number not in self._bodies:
            row = self._database.row("SELECT body FROM indicator WHERE id = ?", (number,))
            if row is None:
                raise wire.WireError("unknown indicator")
            self._bodies[number] = json.loads(row[0])
        return self._bodies[number]


def _squeeze(data: Any) -> bytes:
    try:
        text = json.dumps(data, allow_nan=False)
    except ValueError:
        text = json.dumps(_finite(data), allow_nan=False)
    packer = zlib.compressobj(6, zlib.DEFLATED, 14, 7, zdict=_DICTIONARY)
    return bytes([FORM]) + packer.compress(text.encode("ascii")) + packer.flush()


def _expand(blob: bytes) -> Any:
    if not blob or blob[0] != FORM:
        raise wire.WireError("record of an unknown form")
    unpacker = zlib.decompressobj(zdict=_DICTIONARY)
    try:
        text = unpacker.decompress(blob[1:], MAX_BYTES)
        if not unpacker.eof:
            raise wire.WireError("record cut short or too large")
        return json.loads(text)
    except (zlib.error, ValueError, RecursionError) as error:
        raise wire.WireError("record is broken") from error


def _finite(data: Any) -> Any:
    if isinstance(data, float) and math.isinf(data):
        return math.copysign(1.7e308, data)
    if isinstance(data, list):
        return [_finite(item) for item in data]
    if isinstance(data, dict):
        return {key: _finite(item) for key, item in data.items()}
    return data


def _evidence_of(data: Any) -> list[dict[str, Any]]:
    """The encoded pieces of evidence in an encoded decision, lesson or anything else (then none)."""
    if not isinstance(data, dict):
        return []
    decision = data.get("decision", data)
    belief = decision.get("belief") if isinstance(decision, dict) else None
    evidence = belief.get("evidence", []) if isinstance(belief, dict) else []
    return [piece for piece in evidence if isinstance(piece, dict)] if isinstance(evidence, list) else []


def _evidence_in(value: Any) -> Iterable[Any]:
    decision = getattr(value, "decision", value)
    belief = getattr(decision, "belief", None)
    return getattr(belief, "evidence", ())


class _Lost(Exception):
    """A part that no longer means anything."""


def fit(kind: type, data: Any) -> Any:
    """Fit data of an earlier version to the present type: drop what is unknown, fill what is missing.

    A missing field without a default becomes empty (0, "", none of them). A value whose meaning is gone (a member
    that an enumeration no longer has) is dropped where it is one of several, and makes its owner unreadable
    (`wire.WireError`) where it is not: nothing is ever shown as something it was not.
    """
    try:
        return _fit(kind, data)
    except _Lost:
        raise wire.WireError(f"record of a {kind.__name__} that no longer fits") from None


def _fit(hint: Any, data: Any) -> Any:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        inner = next(arg for arg in args if arg is not type(None))
        return None if data is None else _fit(inner, data)
    if origin is tuple:
        return _fit_tuple(args, data)
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(data, dict):
            raise _Lost
        pairs = ((_kept(args[0], k), _kept(args[1], v)) for k, v in data.items())
        return {k: v for k, v in pairs if k is not _Lost and v is not _Lost}
    if dataclasses.is_dataclass(hint):
        return _fit_dataclass(hint, data)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        if data not in {member.value for member in hint}:
            raise _Lost
        return data
    wanted: Any = {str: str, int: int, bool: bool, float: (int, float)}[hint]
    if not isinstance(data, wanted) or (hint is not bool and isinstance(data, bool)):
        raise _Lost
    # Names of files need not be text: what no text can hold is replaced, and what is too long is cut.
    return data.encode("utf-8", "replace").decode("utf-8")[: wire.MAX_TEXT] if isinstance(data, str) else data


def _kept(hint: Any, data: Any) -> Any:
    try:
        return _fit(hint, data)
    except _Lost:
        return _Lost


def _fit_tuple(args: tuple[Any, ...], data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise _Lost
    if len(args) == 2 and args[1] is Ellipsis:
        return [item for item in (_kept(args[0], each) for each in data[: wire.MAX_ITEMS]) if item is not _Lost]
    if len(args) != len(data):
        raise _Lost
    return [_fit(arg, each) for arg, each in zip(args, data, strict=True)]


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any, bool], ...]:
    hints = typing.get_type_hints(kind)
    missing = dataclasses.MISSING
    return tuple(
        (f.name, hints[f.name], f.default is missing and f.default_factory is missing)
        for f in dataclasses.fields(kind)
    )


def _fit_dataclass(kind: Any, data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _Lost
    out = {}
    for name, hint, required in _fields(kind):
        if name in data:
            value = _kept(hint, data[name])
            if value is not _Lost:
                out[name] = value
            elif required:
                raise _Lost
        elif required:
            out[name] = _empty(hint)
    return out


def _empty(hint: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return None
    if origin is tuple:
        return []
    if origin is not None:
        return {}
    if dataclasses.is_dataclass(hint):
        return _fit_dataclass(hint, {})
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        raise _Lost
    return hint()
