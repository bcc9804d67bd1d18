"""Packs: people, organisations and numbers that one person puts together for another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Introduction:
    """One entry: somebody real, so that whoever imitates them is noticed. It makes nobody trusted."""

    name: str
    organisation: bool = False
    addresses: tuple[str, ...] = ()
    """Mail addresses of a person; domains of an organisation (any address there is theirs)."""
    numbers: tuple[str, ...] = ()
    """Telephone numbers, as they are to be shown."""
    note: str = ""
    """A rule of thumb in plain words: "never asks for money by mail"."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What is in the file."""

    title: str
    maker: str
    """What its maker calls themselves; worth no more than the key that signed it."""
    made: float
    entries: tuple[Introduction, ...] = ()


class Change(StrEnum):
    """What taking one entry would change."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"
    """Somebody of this name was introduced before, otherwise."""


@dataclass(frozen=True, slots=True)
class Offered:
    """One entry of a pack, compared with what is there."""

    entry: Introduction
    change: Change
    before: Introduction | None = None
    maker: str = ""
    """For `DIFFERS` and `SAME`: who introduced them before."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack whose signature holds, before anything of it is taken."""

    id: str
    pack: Pack
    key: str
    """Five groups of digits that name the key which signed it; the maker can read theirs aloud."""
    known: str
    """The maker's name under which this key was taken before; empty for a key never seen."""
    entries: tuple[Offered, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken of a pack: provenance, and what undo removes."""

    id: str
    title: str
    maker: str
    key: str
    at: float
    entries: tuple[Introduction, ...] = ()
