"""Providers show one mail in several folders; it is told of once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.journal import Sight
from companion.domain.judgement import Act
from companion.domain.observation import RawItem
from companion.perception.looking import look
from tests.support import story_items as items
from tests.support.household import Household


class PlainEyes:
    """Perception in this process: the worker has tests of its own."""

    def look(self, item: RawItem) -> Sight:
        return look(item, item.data or b"")

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Household]:
    household = Household(tmp_path, PlainEyes())
    yield household
    household.close()


def test_a_mail_in_two_folders_is_one_alert(home: Household) -> None:
    first = items.parcel_fee()
    told = home.judge(first)
    assert told.act is not Act.SILENT
    copy = replace(first, stream="imap:home/All Mail", key="9:1", cursor="9:1")
    assert home.receive(copy) is None
    assert len(home.screen.entries) == 1
    assert len(home.wait(home.guard.journal())) == 1
    summary = home.wait(home.guard.summary())
    assert sum(summary.month.get(act, 0) for act in ("warn", "ask", "decline")) == 1
    home.now += 60
    again = home.wait(home.guard.check(copy))
    assert again.id != told.id, "asked for by the person, it is judged anew"


def test_the_harness_hears_of_two_different_mails(home: Household) -> None:
    """Control."""
    home.judge(items.parcel_fee())
    assert home.receive(items.kin_message()) is not None
    assert len(home.wait(home.guard.journal())) == 2
