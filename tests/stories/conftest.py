"""Every story runs the real confined worker, mind, memory and guard."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from companion.domain.journal import Entry, Sight
from companion.domain.observation import RawItem, Unreadable
from companion.perception.handle import Perception
from companion.senses import Senses
from companion.ui.bridge import Bridge
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
def home(tmp_path: Path, eyes: SharedEyes, qtbot: QtBot) -> Iterator[Household]:
    """A household whose guard also speaks through the real bridge: what it told arrives on the screen's thread, whole
    and in order."""
    bridge = Bridge()
    arrived: list[Entry] = []
    threads: set[int] = set()

    def shown(entry: Entry) -> None:
        arrived.append(entry)
        threads.add(threading.get_ident())

    bridge.entry_shown.connect(shown)
    bridge.open()
    household = Household(tmp_path, eyes, bridge)
    yield household
    household.close()
    qtbot.waitUntil(lambda: len(arrived) == len(household.screen.entries))
    assert arrived == household.screen.entries
    assert threads <= {threading.get_ident()}
    bridge.close()
    QCoreApplication.processEvents()


@pytest.fixture
def another_home(tmp_path: Path, eyes: SharedEyes) -> Iterator[Household]:
    (tmp_path / "another").mkdir()
    household = Household(tmp_path / "another", eyes)
    yield household
    household.close()
