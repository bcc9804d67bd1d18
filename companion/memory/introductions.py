"""Who was introduced by packs: kept apart from acquaintances, because an introduction makes nobody familiar."""

from __future__ import annotations

import json

from companion.domain.observation import Acquaintance
from companion.domain.packs import Introduction, Taken
from companion.memory.database import Database

_MAKERS = "pack.makers"


class Introductions:
    """The packs' part of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._people: tuple[Acquaintance, ...] | None = None

    def reset(self) -> None:
        """Forget what is kept in memory."""
        self._people = None

    def all(self) -> tuple[Taken, ...]:
        """Every pack of which something was taken, the newest last."""
        with self._database.reading():
            rows = self._database.rows("SELECT * FROM introduced ORDER BY id")
        found: dict[str, Taken] = {}
        for _, pack, title, maker, key, at, name, organisation, addresses, numbers, note in rows:
            entry = Introduction(
                name, bool(organisation), tuple(json.loads(addresses)), tuple(json.loads(numbers)), note
            )
            before = found.get(pack)
            entries = (entry,) if before is None else (*before.entries, entry)
            found[pack] = Taken(pack, title, maker, key, at, entries)
        return tuple(found.values())

    def add(self, taken: Taken) -> None:
        """Take entries. The same pack taken again replaces what was taken of it before."""
        with self._database.writing():
            self._database.execute("DELETE FROM introduced WHERE pack = ?", (taken.id,))
            for entry in taken.entries:
                self._database.execute(
                    "INSERT INTO introduced(pack, title, maker, signer, at, name, organisation, addresses, numbers,"
                    " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        *(taken.id, taken.title, taken.maker, taken.key, taken.at, entry.name, entry.organisation),
                        *(json.dumps(entry.addresses), json.dumps(entry.numbers), entry.note),
                    ),
                )
            makers = {**self._known(), taken.key: taken.maker}
            self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_MAKERS, json.dumps(makers)))
        self.reset()

    def remove(self, pack: str) -> bool:
        """Undo: whatever was taken of a pack goes. False if nothing was."""
        with self._database.writing():
            gone = self._database.row("DELETE FROM introduced WHERE pack = ? RETURNING id", (pack,))
        self.reset()
        return gone is not None

    def makers(self) -> dict[str, str]:
        """Names of the makers whose keys were taken before, by fingerprint."""
        with self._database.reading():
            return self._known()

    def people(self) -> tuple[Acquaintance, ...]:
        """Whom imitations are compared with. An organisation stands as `@domain`."""
        if self._people is None:
            with self._database.reading():
                rows = self._database.rows("SELECT name, organisation, addresses FROM introduced ORDER BY id")
            self._people = tuple(
                Acquaintance(f"@{address}" if organisation else address, name, names=(name,), introduced=True)
                for name, organisation, addresses in rows
                for address in json.loads(addresses)
            )
        return self._people

    def _known(self) -> dict[str, str]:
        row = self._database.row("SELECT value FROM meta WHERE name = ?", (_MAKERS,))
        return {} if row is None else dict(json.loads(row[0]))
