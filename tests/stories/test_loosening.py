"""Watching less is asked of the companion: granted on a quiet day, declined while somebody coaches the person, and
done all the same once they have overridden it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from companion import desktop
from companion.domain.errors import NeedsPerson
from companion.guard import Guard
from companion.settings import Account, Downloads, Folders, Messages, Settings, folders, load
from tests.support import story_items as items
from tests.support.household import Household


@dataclass
class Home:
    """What the keeper needs of a profile."""

    folders: Folders
    settings: Settings


class Running:
    """What the keeper needs of a run."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard
        self.watched: list[Settings] = []

    def replace_sources(self, settings: Settings) -> None:
        self.watched.append(settings)


ALL = Settings(
    first_run_done=True, autostart=False, accounts=(Account(address="a@example.org", host="imap.example.org"),)
)
LESS = ALL.model_copy(update={"downloads": Downloads(on=False)})


@pytest.fixture
def keeper(home: Household, tmp_path: Path) -> desktop._Keeper:
    return desktop._Keeper(Home(folders(tmp_path / "p"), ALL), Running(home.guard))  # type: ignore[arg-type]


def test_on_a_quiet_day_less_may_be_watched(keeper: desktop._Keeper, tmp_path: Path) -> None:
    keeper.save(LESS)
    assert load(folders(tmp_path / "p").settings, "x").settings.downloads.on is False


def test_under_coaching_it_is_declined_and_the_last_word_is_hers(
    keeper: desktop._Keeper, home: Household, tmp_path: Path
) -> None:
    home.judge(items.coached_message())
    with pytest.raises(NeedsPerson, match=r"loosen\.declined"):
        keeper.save(LESS)
    assert load(folders(tmp_path / "p").settings, "x").fresh, "nothing was written"
    with pytest.raises(NeedsPerson):
        keeper.save(LESS)
    refused = home.screen.entries[-1]
    home.now += 61
    home.wait(home.guard.override(refused.id))
    keeper.save(LESS)
    assert load(folders(tmp_path / "p").settings, "x").settings.downloads.on is False


def test_what_watches_more_is_asked_of_nobody() -> None:
    assert desktop.what_loosens(LESS, ALL) == ""
    assert desktop.what_loosens(ALL, ALL.model_copy(update={"dog": "Bella"})) == ""
    assert desktop.what_loosens(ALL, ALL.model_copy(update={"accounts": ()})) == "accounts"
    assert (
        desktop.what_loosens(ALL, LESS.model_copy(update={"allow_unconfined": True}))
        == "downloads.on,allow_unconfined"
    )


def test_reading_the_messages_of_fewer_programs_is_less() -> None:
    on = ALL.model_copy(update={"messages": Messages(on=True, applications=("Signal", "WhatsApp"))})
    fewer = ALL.model_copy(update={"messages": Messages(on=True, applications=("Signal",))})
    assert desktop.what_loosens(ALL, on) == ""
    assert desktop.what_loosens(fewer, on) == ""
    assert desktop.what_loosens(on, fewer) == "messages.applications"
    assert desktop.what_loosens(on, ALL) == "messages.on"
