"""From one version of the schema to the next."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from companion.domain.errors import NeedsPerson
from companion.memory.schema import MIGRATIONS, migrate

STEPS = ("CREATE TABLE a(x); INSERT INTO a VALUES (1);", "ALTER TABLE a ADD COLUMN y DEFAULT 7;")


def test_every_version_leads_to_the_present_one(tmp_path: Path) -> None:
    for start in range(len(STEPS) + 1):
        connection = apsw.Connection(str(tmp_path / f"{start}.db"))
        assert migrate(connection, STEPS[:start]) == start
        assert migrate(connection, STEPS) == 2
        assert migrate(connection, STEPS) == 2, "once"
        assert connection.execute("SELECT x, y FROM a").fetchall() == [(1, 7)]
        connection.close()


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "a.db"))
    migrate(connection, STEPS[:1])
    with pytest.raises(apsw.SQLError):
        migrate(connection, (*STEPS, "CREATE TABLE b(x); SELECT no_such_column FROM a"))
    assert connection.pragma("user_version") == 1
    assert not connection.in_transaction
    assert connection.execute("SELECT * FROM a").fetchall() == [(1,)]
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("a",)]
    connection.close()


def test_the_file_of_a_newer_companion_is_left_alone(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "a.db"))
    migrate(connection, STEPS)
    with pytest.raises(NeedsPerson, match=r"^store\.newer$"):
        migrate(connection, STEPS[:1])
    assert connection.pragma("user_version") == 2
    connection.close()


def test_the_schema_can_be_made(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "a.db"))
    assert migrate(connection) == len(MIGRATIONS)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_a_file_of_before_gets_an_age_for_what_the_person_did(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "a.db"))
    migrate(connection, MIGRATIONS[:1])
    row = "INSERT INTO acquaintance VALUES (?, '', 0, 0, 1, ?, 0, 0, 7.5)"
    connection.executemany(row, [("wrote@example.org", 2), ("never@example.org", 0)])
    migrate(connection)
    found = dict(connection.execute("SELECT address, own FROM acquaintance"))
    assert found == {"wrote@example.org": 7.5, "never@example.org": -1e9}
    connection.close()
