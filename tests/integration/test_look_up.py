"""Looking up how old the addresses of an item are: once allowed, of the unknown ones only, and what it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion.domain.errors import NeedsPerson, Rejected, Unavailable
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.domain.tools import Permission, ToolName
from companion.hands import Hands
from companion.perception.addresses import registered_domain
from companion.tools.look_up import MOST_DOMAINS, LookUp
from tests.integration.test_hands import FileEyes
from tests.support import story_items as items
from tests.support.household import Household, names_of

DAY = 86_400.0
Maker = Callable[[Permission], Household]


class Ages:
    """A registry in memory."""

    def __init__(self) -> None:
        self.born: dict[str, float | None] = {}
        self.asked: list[str] = []
        self.away = False
        self.deaf: set[str] = set()

    def takes_mail(self, host: str) -> bool:
        return host not in self.deaf

    def registered(self, domain: str) -> float | None:
        self.asked.append(domain)
        if self.away:
            raise Unavailable("registry.away")
        return self.born.get(domain)


@pytest.fixture
def ages() -> Ages:
    return Ages()


@pytest.fixture
def live(tmp_path: Path, ages: Ages) -> Iterator[Maker]:
    made: list[Household] = []

    def make(permission: Permission) -> Household:
        known = {"royalmail.com"}
        tool = LookUp(ages.registered, known.__contains__, registered_domain, ages.takes_mail)
        hands = Hands((tool,), None, {ToolName.LOOK_UP: permission})
        made.append(Household(tmp_path, FileEyes(), hands=hands))
        return made[-1]

    yield make
    for household in made:
        household.close()


ASK, ALWAYS, NEVER = Permission(asked=True), Permission(asked=True, unasked=True), Permission()


def letter(home: Household) -> Entry:
    """A mail with one unknown link that is not clear either way."""
    item = items.mail(
        "Garden Club <hello@garden-club.example>",
        "Your parcel",
        "Hello,\n\nyour parcel is waiting. See https://tracking.parcel-desk.test/4471 and www.royalmail.com.\n",
    )
    entry = home.wait(home.guard.check(item))
    home.now += 60
    return entry


def settled(home: Household) -> Entry:
    """The newest entry once everything begun is done."""
    home.wait(home.guard.held())
    home.wait(home.guard.entry("none"))
    return home.wait(home.guard.journal(limit=1))[0]


def test_a_young_address_is_found_out_and_changes_the_verdict(live: Maker, ages: Ages) -> None:
    home = live(ASK)
    before = letter(home)
    assert before.decision is not None
    assert before.observation is not None
    ages.born["parcel-desk.test"] = before.observation.at - 3 * DAY
    ages.born["garden-club.example"] = before.observation.at - 4_000 * DAY
    receipt = home.wait(home.guard.use("look_up", before.id))
    day = datetime.fromtimestamp(before.observation.at - 3 * DAY, UTC).date().isoformat()
    assert dict(receipt.changes)["registered.parcel-desk.test"] == day
    after = settled(home)
    assert after.decision is not None
    assert names_of(after.decision) >= {"link.young_domain"}
    assert "sender.young_domain" not in names_of(after.decision)
    assert after.decision.belief.p_scam > before.decision.belief.p_scam
    assert after.observation is not None
    assert after.observation.id == before.observation.id


def test_a_sender_whom_nobody_can_answer(live: Maker, ages: Ages) -> None:
    home = live(ASK)
    ages.deaf.add("garden-club.example")
    before = letter(home)
    home.wait(home.guard.use("look_up", before.id))
    after = settled(home)
    assert after.decision is not None
    assert "sender.no_mail" in names_of(after.decision)


def test_an_old_address_speaks_for_nothing(live: Maker, ages: Ages) -> None:
    home = live(ASK)
    before = letter(home)
    assert before.observation is not None
    ages.born = {"parcel-desk.test": before.observation.at - 4_000 * DAY, "garden-club.example": None}
    receipt = home.wait(home.guard.use("look_up", before.id))
    assert dict(receipt.changes)["registered.garden-club.example"] == ""
    after = settled(home)
    assert after.decision is not None
    assert before.decision is not None
    assert not names_of(after.decision) & {"link.young_domain", "sender.young_domain"}
    assert after.decision.belief.p_scam == pytest.approx(before.decision.belief.p_scam, abs=0.02)


def test_only_unknown_addresses_are_asked_about_and_few(live: Maker, ages: Ages) -> None:
    home = live(ASK)
    home.wait(home.guard.use("look_up", letter(home).id))
    assert ages.asked == ["garden-club.example", "parcel-desk.test"]
    many = " ".join(f"https://shop{number}.test/" for number in range(20))
    shops = home.wait(home.guard.check(items.mail("Shops <a@shops.test>", "Shops", many)))
    home.wait(home.guard.use("look_up", shops.id))
    assert len(ages.asked) == 2 + MOST_DOMAINS


def test_nobody_is_asked_without_permission(live: Maker, ages: Ages) -> None:
    home = live(NEVER)
    with pytest.raises(NeedsPerson, match=r"look_up\.not_allowed"):
        home.wait(home.guard.use("look_up", letter(home).id))
    home.judge(items.parcel_fee())
    settled(home)
    assert ages.asked == []


def test_when_in_doubt_it_asks_by_itself_where_that_is_allowed(live: Maker, ages: Ages) -> None:
    home = live(ALWAYS)
    for _ in range(3):
        before = letter(home)
        if before.decision is not None and before.decision.act is Act.ASK:
            break
    settled(home)
    expected = before.decision is not None and before.decision.act is Act.ASK
    assert bool(ages.asked) is expected


def test_a_registry_that_is_away_is_said(live: Maker, ages: Ages) -> None:
    home = live(ASK)
    ages.away = True
    with pytest.raises(Unavailable, match=r"registry\.away"):
        home.wait(home.guard.use("look_up", letter(home).id))


def test_what_was_asked_cannot_be_unasked(live: Maker, ages: Ages) -> None:
    home = live(ASK)
    receipt = home.wait(home.guard.use("look_up", letter(home).id))
    with pytest.raises(Rejected, match=r"undo\.no_such_answer"):
        home.wait(home.guard.undo(receipt.feedback))
