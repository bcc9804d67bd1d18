"""Packs through the guard and the command line: taken by ticks, kept with provenance, undone at once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.errors import Rejected
from companion.domain.observation import Address, Observation
from companion.memory.store import Store
from companion.perception.inspecting import compare
from companion.sharing import packs
from tests.integration.test_sharing import Home
from tests.support.remembered import KEY as STORE_KEY
from tests.support.remembered import START, mail
from tests.unit.sharing.test_packs import AMIR, KEY, MALLORY, PACK

DATA = packs.write(PACK, AMIR).hex()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.close()


def test_taken_kept_with_provenance_and_undone(home: Home) -> None:
    guard = home.guard
    assert guard.offer_pack(DATA).result(20).known == ""
    with pytest.raises(Rejected, match=r"^pack\.unknown_key$"):
        guard.take_pack(DATA, (1, 3)).result(20)
    assert guard.packs().result(20) == ()
    taken = guard.take_pack(DATA, (1, 3), KEY).result(20)
    assert guard.packs().result(20) == (taken,)
    assert [e.name for e in taken.entries] == ["Ann Example", "Mum's Bank"]
    offer = guard.offer_pack(DATA).result(20)
    assert offer.known == "Amir", "now the key is known"
    assert guard.take_pack(DATA, (1, 2, 3)).result(20).entries == PACK.entries
    assert len(guard.packs().result(20)) == 1, "the same pack once more takes the place of the first"
    assert guard.undo_pack(taken.id[:6]).result(20) == ()
    with pytest.raises(Rejected, match=r"^pack\.not_taken$"):
        guard.undo_pack(taken.id).result(20)
    with pytest.raises(Rejected, match=r"^pack\.unknown_key$"):
        guard.take_pack(packs.write(PACK, MALLORY).hex(), (1,)).result(20)


def signs(store: Store, sender: Address) -> set[str]:
    item: Observation = replace(mail(1, sender), authentication=None)
    return {e.indicator.name for e in compare(item, store.history(item))}


def test_imitations_of_the_introduced_are_noticed_and_nobody_becomes_familiar(tmp_path: Path) -> None:
    store = Store(tmp_path / "memory.db", STORE_KEY)
    imitations = {
        "familiar.lookalike": Address("Help", "help@friendlybamk.example"),
        "familiar.name_of_contact": Address("Ann Example", "ann.7731@letters.test"),
    }
    for name, sender in imitations.items():
        assert name not in signs(store, sender), "the control: before the pack nothing is noticed"
    offer = packs.offer(bytes.fromhex(DATA), {KEY: "Amir"}, ())
    store.introductions.add(packs.take(offer, [1, 2, 3], "", START))
    for name, sender in imitations.items():
        assert name in signs(store, sender)
    for real in (Address("Ann Example", "ann@example.org"), Address("Mum's Bank", "post@friendlybank.example")):
        found = signs(store, real)
        assert not found & {"familiar.lookalike", "familiar.name_of_contact"}
        assert not found & {"familiar.known", "familiar.heard_often", "familiar.known_domains"}
    store.introductions.remove(offer.id)
    for name, sender in imitations.items():
        assert name not in signs(store, sender), "undone, it is as if it had never been"
    store.close()


def test_forgetting_a_person_forgets_their_introduction(tmp_path: Path) -> None:
    store = Store(tmp_path / "memory.db", STORE_KEY)
    offer = packs.offer(bytes.fromhex(DATA), {KEY: "Amir"}, ())
    store.introductions.add(packs.take(offer, [1, 2, 3], "", START))
    store.forget(sender="ann@example.org")
    assert [e.name for e in store.introductions.all()[0].entries] == ["Uncle Bo", "Mum's Bank"]
    store.forget(everything=True)
    assert store.introductions.all() == ()
    assert store.introductions.makers() == {}
    store.close()


def companion(profile: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    profile.mkdir(exist_ok=True)
    (profile / "passphrase").write_text("words that nobody knows\n")
    environment = {**os.environ, "COMPANION_PASSPHRASE_FILE": str(profile / "passphrase")}
    command = [sys.executable, "-m", "companion", *map(str, arguments), "--profile", str(profile)]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, env=environment, check=False)


def test_amir_makes_a_pack_and_mum_takes_five_of_six(tmp_path: Path) -> None:
    amir, mum, file, words = (tmp_path / name for name in ("amir", "mum", "mum.pack", "list.txt"))
    people = [f"person: Friend {n}; friend{n}@example.org; +44 20 7946 000{n}" for n in range(1, 6)]
    words.write_text("\n".join([*people, "organisation: Mum's Bank; bank.example; 0800 555 0100"]))
    made = companion(amir, "pack", "make", file, words, "--by", "Amir", "--title", "Mum's people and bank")
    assert made.returncode == 0, made.stderr
    key = re.findall(r"\d{5}(?: \d{5}){4}", made.stdout)[0]

    shown = companion(mum, "pack", "show", file).stdout
    assert f"{key}, which you have not seen before" in shown
    assert "  6. organisation Mum's Bank, bank.example, 0800 555 0100 (new)" in shown
    unknown = companion(mum, "pack", "take", file, "1")
    assert unknown.returncode == 2
    assert "may be from anybody" in unknown.stderr
    taken = companion(mum, "pack", "take", file, "1", "2", "3", "4", "6", "--from", key).stdout
    assert "Friend 4" in taken
    assert "Friend 5" not in taken
    listed = companion(mum, "pack", "list").stdout
    assert "from Amir" in listed
    undo = re.findall(r"companion pack undo (\w+)", listed)[0]
    assert "Nothing was taken" in companion(mum, "pack", "undo", undo).stdout

    file.write_bytes(file.read_bytes().replace(b"0800 555 0100", b"0900 555 0199"))
    changed = companion(mum, "pack", "take", file, "6", "--from", key)
    assert changed.returncode == 2
    assert "Somebody changed this pack" in changed.stderr
