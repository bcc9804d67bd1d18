"""Frozen values to JSON-compatible data and strictly back.

One codec serves the worker's replies, the journal and exports, so that "what crossed" and "what is stored" are
the same thing. Decoding believes nothing: every type, every bound and every key is checked, because the far end
may be a parser that a hostile file has taken over. No pickle, ever.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")
Decoder = Callable[[Any, int], Any]

MAX_TEXT = 100_000
"""Longest string accepted, in characters."""
MAX_ITEMS = 5_000
"""Most elements accepted in one tuple or mapping."""
MAX_DEPTH = 24
"""Deepest nesting accepted."""


class WireError(ValueError):
    """The data is not an encoding of the wanted type. The message names the place, never the content."""


def encode(value: Any) -> Any:
    """Encode a frozen dataclass, enum, tuple, mapping or scalar. Defaults are left out to keep records small."""
    kind = type(value)
    encoder = _ENCODERS.get(kind)
    if encoder is None:
        # Found once for each type: asking every value what it is costs more than all the rest.
        encoder = _ENCODERS[kind] = _encoder(kind)
    return encoder(value)


def decode(kind: type[T], data: Any) -> T:
    """Decode `data` as `kind`, or raise `WireError`."""
    return cast(T, _decoder(cast(Any, kind))(data, 0))


_ENCODERS: dict[type, Callable[[Any], Any]] = {}


def _encoder(kind: type) -> Callable[[Any], Any]:
    if kind in (type(None), bool, int, float, str):
        return _itself
    if issubclass(kind, (bool, int, float)):
        return _itself
    if issubclass(kind, str):
        return str
    if issubclass(kind, (tuple, list)):
        return lambda value: [encode(item) for item in value]
    if issubclass(kind, Mapping):
        return lambda value: {str(key): encode(item) for key, item in value.items()}
    if dataclasses.is_dataclass(kind):
        fields = _defaults(kind)

        def encode_dataclass(value: Any) -> dict[str, Any]:
            out: dict[str, Any] = {}
            for name, default in fields:
                item = getattr(value, name)
                if item is not default and (default is dataclasses.MISSING or item != default):
                    out[name] = encode(item)
            return out

        return encode_dataclass
    raise TypeError(f"cannot encode {kind.__name__}")


def _itself(value: Any) -> Any:
    return value


@cache
def _defaults(kind: type) -> tuple[tuple[str, Any], ...]:
    out = []
    for field in dataclasses.fields(kind):
        default = field.default
        if default is dataclasses.MISSING and field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        out.append((field.name, default))
    return tuple(out)


@cache
def _decoder(kind: Any) -> Decoder:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return _optional(kind)
    if origin is tuple:
        return _tuple(typing.get_args(kind))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(*typing.get_args(kind))
    if dataclasses.is_dataclass(kind):
        return _dataclass(cast(type, kind))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _enum(kind)
    scalars: dict[Any, Decoder] = {str: _text, int: _integer, float: _number, bool: _boolean}
    if kind in scalars:
        return scalars[kind]
    raise TypeError(f"no decoder for {kind!r}")


def _text(data: Any, depth: int) -> str:
    if type(data) is not str or len(data) > MAX_TEXT:
        raise WireError("text expected")
    if not data.isascii():
        try:
            data.encode()
        except UnicodeEncodeError:  # JSON can spell lone surrogates, which no database or file could store
            raise WireError("whole characters expected") from None
    return data


def _integer(data: Any, depth: int) -> int:
    if type(data) is not int or not -(2**63) <= data < 2**63:
        raise WireError("integer expected")
    return data


def _number(data: Any, depth: int) -> float:
    if type(data) not in (int, float):
        raise WireError("number expected")
    try:
        number = float(data)
    except OverflowError:
        raise WireError("number too large") from None
    if not math.isfinite(number):
        raise WireError("finite number expected")
    return number


def _boolean(data: Any, depth: int) -> bool:
    if type(data) is not bool:
        raise WireError("true or false expected")
    return data


def _enum(kind: type[StrEnum]) -> Decoder:
    members = {member.value: member for member in kind}

    def decode_enum(data: Any, depth: int) -> StrEnum:
        if type(data) is not str or data not in members:
            raise WireError(f"{kind.__name__} expected")
        return members[data]

    return decode_enum


def _optional(kind: Any) -> Decoder:
    inner = [arg for arg in typing.get_args(kind) if arg is not type(None)]
    if len(inner) != 1:
        raise TypeError(f"no decoder for {kind!r}")
    late = _late(inner[0])
    return lambda data, depth: None if data is None else late()(data, depth)


def _late(kind: Any) -> Callable[[], Decoder]:
    """The decoder of an inner type, looked up at first use: types may refer to themselves."""
    found: list[Decoder] = []

    def look_up() -> Decoder:
        if not found:
            found.append(_decoder(kind))
        return found[0]

    return look_up


def _tuple(args: tuple[Any, ...]) -> Decoder:
    if len(args) == 2 and args[1] is Ellipsis:
        late = _late(args[0])

        def decode_many(data: Any, depth: int) -> tuple[Any, ...]:
            if type(data) is not list or len(data) > MAX_ITEMS or depth > MAX_DEPTH:
                raise WireError("short list expected")
            if not data:
                return ()
            each = late()
            deeper = depth + 1
            return tuple([each(item, deeper) for item in data])

        return decode_many

    def decode_fixed(data: Any, depth: int) -> tuple[Any, ...]:
        if type(data) is not list or len(data) != len(args) or depth > MAX_DEPTH:
            raise WireError(f"list of {len(args)} expected")
        return tuple(_decoder(arg)(item, depth + 1) for arg, item in zip(args, data, strict=True))

    return decode_fixed


def _mapping(key: Any, value: Any) -> Decoder:
    def decode_mapping(data: Any, depth: int) -> dict[Any, Any]:
        if type(data) is not dict or len(data) > MAX_ITEMS or depth > MAX_DEPTH:
            raise WireError("small mapping expected")
        keys, values = _decoder(key), _decoder(value)
        return {keys(k, depth + 1): values(v, depth + 1) for k, v in data.items()}

    return decode_mapping


def _dataclass(kind: type) -> Decoder:
    known: dict[str, Decoder] = {}
    required = frozenset(name for name, default in _defaults(kind) if default is dataclasses.MISSING)

    def decode_dataclass(data: Any, depth: int) -> Any:
        if type(data) is not dict or depth > MAX_DEPTH:
            raise WireError(f"{kind.__name__} expected")
        if not known:
            # Late, because a type may hold itself (an archive in an archive).
            resolved = typing.get_type_hints(kind)
            known.update({field.name: _decoder(resolved[field.name]) for field in dataclasses.fields(kind)})
        decoders = known
        if not required <= data.keys() <= decoders.keys():
            raise WireError(f"{kind.__name__} has missing or unknown fields")
        deeper = depth + 1
        return kind(**{name: decoders[name](item, deeper) for name, item in data.items()})

    return decode_dataclass
