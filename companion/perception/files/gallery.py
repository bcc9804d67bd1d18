"""What the pictures of one item show: the addresses in their codes, and which of them may hold words.

Facts about files name things and quote nothing. What stands in a picture is part of what the item says, so it goes
its own way to the reader of the item.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_CODES = 20
"""Most addresses kept of one item."""
MAX_PICTURES = 8
"""Most pictures remembered of one item."""
LEAST_WIDTH, LEAST_HEIGHT, LEAST_PIXELS = 120, 40, 20_000
"""Smaller pictures are logos, buttons and lines; words in them are few."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file that is large enough to hold a message. `label` is its sort (`png`, `jpeg`, `gif`)."""

    label: str
    data: bytes
    width: int
    height: int


@dataclass(slots=True)
class Gallery:
    """Filled while files are looked into."""

    codes: list[str] = field(default_factory=list)
    """Web addresses in square codes, in order."""
    pictures: list[Picture] = field(default_factory=list)
    """Pictures that are files of the item themselves, not parts of other files."""
    too_large: int = 0
    """Pictures that are too large to be unpacked."""

    def code(self, address: str) -> None:
        """Keep an address, each once."""
        if address not in self.codes and len(self.codes) < MAX_CODES:
            self.codes.append(address)

    def hang(self, picture: Picture) -> None:
        """Keep a picture if it may hold a message."""
        large = picture.width >= LEAST_WIDTH and picture.height >= LEAST_HEIGHT
        if large and picture.width * picture.height >= LEAST_PIXELS and len(self.pictures) < MAX_PICTURES:
            self.pictures.append(picture)
