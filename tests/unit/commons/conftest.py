"""Both databases: every test that takes `place` runs on each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pg8000.dbapi
import pytest

from tests.support import postgres

_numbers = itertools.count()


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    if postgres.INITDB is None or postgres.POSTGRES is None:
        pytest.skip(postgres.MISSING)
    with postgres.running() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of either make."""
    if request.param == "sqlite":
        return str(tmp_path / "counts.db")
    address = str(request.getfixturevalue("cluster"))
    name = f"test{next(_numbers)}"
    port = int(address.rpartition(":")[2].partition("/")[0])
    connection = pg8000.dbapi.connect("companion", host="127.0.0.1", port=port, database="postgres")
    connection.autocommit = True
    connection.cursor().execute(f"CREATE DATABASE {name}")
    connection.close()
    return address.rpartition("/")[0] + "/" + name
