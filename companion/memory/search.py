"""Full-text search over the journal. The index keeps no copy of the texts, only their words."""

from __future__ import annotations

import re

from companion.domain.feedback import Request
from companion.domain.observation import Observation, Unreadable
from companion.memory.database import Database

_MAX_WORDS = 16
_MAX_LETTERS = 64
_PIECES = re.compile(r'"([^"]*)"|([^"\s]+)')


def expression(words: str) -> str:
    """What the person typed, as an FTS5 expression: every word by its beginning, "quoted words" in that order.

    Letters and digits only reach the engine, each phrase quoted, so that no operator, column filter or stray quote
    means anything. Empty if nothing is left to look for.
    """
    phrases = []
    for exact, loose in _PIECES.findall(words):
        found = re.findall(r"[^\W_]+", exact or loose)
        if not found:
            continue
        phrase = " ".join(word[:_MAX_LETTERS] for word in found[:_MAX_WORDS])
        phrases.append(f'"{phrase}"' if exact else f'"{phrase}" *')
    return " ".join(phrases[:_MAX_WORDS])


def index(database: Database, seq: int, what: Observation | Unreadable | Request) -> None:
    """Add one entry to the index, in place of what it had there."""
    remove(database, seq)
    columns = tuple(plain(text) for text in _columns(what))
    database.execute("INSERT INTO search(rowid, who, subject, body) VALUES (?, ?, ?, ?)", (seq, *columns))


def remove(database: Database, seq: int) -> None:
    """Take one entry out of the index. Its words stay in old segments until `optimise`."""
    database.execute("DELETE FROM search WHERE rowid = ?", (seq,))


def optimise(database: Database) -> None:
    """Write the whole index anew, so that nothing of removed entries is left in it."""
    database.execute("INSERT INTO search(search) VALUES ('optimize')")


def plain(text: str) -> str:
    """Text that the database takes: lone surrogates and NUL, which hostile mail may bring, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")


def _columns(what: Observation | Unreadable | Request) -> tuple[str, str, str]:
    if isinstance(what, Unreadable):
        return what.source, what.key, what.reason
    if isinstance(what, Request):
        return "", what.subject, f"{what.asked.value} {what.detail}"
    people = (what.sender, *what.reply_to)
    parts = (
        what.text,
        *(turn.text for turn in what.turns),
        *(file.name for file in what.files),
        *(link.host for link in what.links[:100]),
        *(mention.value for mention in what.mentions[:100]),
    )
    return " ".join(f"{p.name} {p.address}" for p in people), what.subject, "\n".join(parts)
