"""Every story runs the real confined worker, mind, memory and guard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.app import Senses
from companion.domain.journal import Sight
from companion.domain.observation import RawItem, Unreadable
from companion.perception.handle import Perception
from tests.support.household import Household


class SharedEyes:
    """One worker for all stories: starting one takes a second, and it keeps nothing between items."""

    def __init__(self, perception: Perception) -> None:
        self._perception = perception

    def look(self, item: RawItem) -> Sight | Unreadable:
        """See `Eyes.look`."""
        return self._perception.look(item)

    def close(self) -> None:
        """The worker outlives the household."""


@pytest.fixture(scope="module")
def eyes() -> Iterator[SharedEyes]:
    with Senses.load().perception(allow_unconfined=True) as perception:
        yield SharedEyes(perception)


@pytest.fixture
def home(tmp_path: Path, eyes: SharedEyes) -> Iterator[Household]:
    household = Household(tmp_path, eyes)
    yield household
    household.close()


@pytest.fixture
def another_home(tmp_path: Path, eyes: SharedEyes) -> Iterator[Household]:
    (tmp_path / "another").mkdir()
    household = Household(tmp_path / "another", eyes)
    yield household
    household.close()
