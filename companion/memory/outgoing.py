"""Rows of the outbox and the ledger of what was shared. What may be sent and when is decided in `sharing`."""

from __future__ import annotations

from companion.domain.sharing import Outgoing, Sending
from companion.memory.database import Database, Row

_COLUMNS = (
    "SELECT o.id, e.id, o.feedback, o.made, o.due, o.state, o.tries, o.report, o.sealed, o.sent"
    " FROM outgoing o LEFT JOIN entry e ON e.seq = o.entry"
)


class Shelf:
    """The outbox's part of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, entry: str, feedback: str, made: float, due: float) -> Outgoing | None:
        """A new draft about a decision; None if there is one about it already, or the decision is gone."""
        with self._database.writing():
            number = self._database.row("SELECT seq FROM entry WHERE id = ?", (entry,))
            # One that was cancelled before it left is as if it had never been.
            query = "SELECT 1 FROM outgoing WHERE entry = ? AND NOT (state = 'cancelled' AND tries = 0)"
            if number is None or self._database.row(query, number) is not None:
                return None
            row = self._database.row(
                "INSERT INTO outgoing(entry, feedback, made, due, state) VALUES (?, ?, ?, ?, ?) RETURNING id",
                (*number, feedback, made, due, Sending.DRAFT.value),
            )
            return None if row is None else self._get(int(row[0]))

    def get(self, number: int) -> Outgoing | None:
        """One row."""
        with self._database.reading():
            return self._get(number)

    def all(self) -> tuple[Outgoing, ...]:
        """Every row, newest first. There are never more than a few hundred."""
        with self._database.reading():
            return tuple(_outgoing(row) for row in self._database.rows(f"{_COLUMNS} ORDER BY o.id DESC"))

    def update(self, row: Outgoing) -> None:
        """Write a row back: everything but what it is about."""
        with self._database.writing():
            self._database.execute(
                "UPDATE outgoing SET due = ?, state = ?, tries = ?, report = ?, sealed = ?, sent = ? WHERE id = ?",
                (
                    row.due,
                    row.state.value,
                    row.tries,
                    bytes.fromhex(row.report),
                    bytes.fromhex(row.sealed),
                    row.sent,
                    row.id,
                ),
            )

    def _get(self, number: int) -> Outgoing | None:
        row = self._database.row(f"{_COLUMNS} WHERE o.id = ?", (number,))
        return None if row is None else _outgoing(row)


def _outgoing(row: Row) -> Outgoing:
    number, entry, feedback, made, due, state, tries, report, sealed, sent = row
    return Outgoing(number, entry or "", feedback, made, due, Sending(state), tries, report.hex(), sealed.hex(), sent)


def forget(database: Database, number: int) -> None:
    """An entry goes: what waits about it is never sent; of what left, only that and when it left stays."""
    database.execute("DELETE FROM outgoing WHERE entry = ? AND tries = 0 AND state <> 'sent'", (number,))
    database.execute("UPDATE outgoing SET entry = NULL, feedback = '' WHERE entry = ?", (number,))


def clear(database: Database) -> None:
    """Everything goes but the times at which something was sent: the privacy that was spent stays spent."""
    database.execute("DELETE FROM outgoing WHERE tries = 0 AND state <> 'sent'")
    database.execute("UPDATE outgoing SET entry = NULL, feedback = '', report = x'', sealed = x''")
