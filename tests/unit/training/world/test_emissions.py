"""What is drawn goes together as it was measured; a file of another make is refused; the gate tells worlds apart."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from companion.domain.errors import Rejected
from companion.mind.contract import SCHEMA
from companion.training.world import Config, World, emissions, measure
from companion.training.world.emissions import COLUMNS, FRAUD_MAIL, JOINT, ORDINARY, SORTS

ASK, LINK, WORDS = COLUMNS.index("ask"), COLUMNS.index("link"), COLUMNS.index("words")


def made(count: int = 400) -> measure.Rows:
    """Ordinary mail shows next to nothing; frauds that ask also have a link, and never otherwise."""
    random = np.random.default_rng(1)
    rows = np.zeros((2 * count, len(COLUMNS)))
    rows[:, WORDS] = random.normal(-2.0, 1.0, 2 * count)
    asks = random.random(count) < 0.3
    rows[count:, ASK] = asks * random.choice([0.7, 1.9], count)
    rows[count:, LINK] = asks * 1.2
    sort = np.repeat([ORDINARY, FRAUD_MAIL], count)
    return measure.Rows(rows, sort, tuple(f"family/{i % 20}" for i in range(2 * count)))


def drawn(shown: emissions.Emissions, sort: int, count: int) -> np.ndarray:
    random = np.random.default_rng(2)
    uniform = random.random((2, count), dtype=np.float32)
    return emissions.show(shown, np.full(count, sort), uniform[0], uniform[1])


def test_what_goes_together_is_drawn_together() -> None:
    shown = emissions.decoded(json.loads(json.dumps(measure.content(made()))))
    assert shown.measured == ("ordinary", "fraud_mail")
    frauds, plain = drawn(shown, FRAUD_MAIL, 4_000), drawn(shown, ORDINARY, 4_000)
    assert np.array_equal(frauds[ASK] > 0, frauds[LINK] > 0)
    assert (frauds[ASK] > 0).mean() == pytest.approx(0.3, abs=0.08)
    assert set(np.unique(frauds[ASK]).astype(float).round(2).tolist()) == {0.0, 0.7, 1.9}
    assert not plain[ASK].any()
    assert plain[WORDS].mean() == pytest.approx(-2.0, abs=0.2)
    assert len(np.unique(plain[WORDS])) > JOINT


def test_sorts_that_were_not_measured_stay_by_hand() -> None:
    shown, hand = emissions.decoded(measure.content(made())), emissions.by_hand()
    row = SORTS.index("file_bad")
    assert np.array_equal(shown.quantiles[row], hand.quantiles[row])
    assert not np.array_equal(shown.quantiles[FRAUD_MAIL], hand.quantiles[FRAUD_MAIL])


@pytest.mark.parametrize(
    "change", [{"schema": "another"}, {"columns": ["ask"]}, {"sorts": {"ordinary": {"quantiles": {}}}}, {"sorts": 3}]
)
def test_a_file_of_another_make_is_refused(change: dict[str, object], tmp_path: Path) -> None:
    path = tmp_path / "emissions.json"
    path.write_text(json.dumps(measure.content(made()) | change), encoding="utf-8")
    with pytest.raises(Rejected):
        emissions.load(path)


def test_what_ships_is_sound_small_and_holds_no_words() -> None:
    text = emissions.PATH.read_text(encoding="utf-8")
    assert len(text) < 250_000
    content = json.loads(text)
    assert content["schema"] == SCHEMA
    known = {*COLUMNS, *SORTS}
    for name, entry in content["sorts"].items():
        assert name in known
        assert set(entry) == {"items", "quantiles", "joint"}
        assert set(entry["quantiles"]) <= known
    shown = emissions.load()
    assert set(shown.measured) == set(SORTS) - {"file_fine", "file_bad"}
    assert shown.calibration.base_rate == pytest.approx(0.01)


def test_frauds_look_worse_than_ordinary_mail_in_the_measured_world() -> None:
    config = Config(households=256, templates=("impostor",), emissions=emissions.load())
    p = [World(replace(config, label=label)).reset(3)[:, 2:13].sum() for label in (False, True)]
    assert p[1] > 3 * p[0]


def test_the_gate_tells_a_world_by_hand_from_one_that_was_measured() -> None:
    pytest.importorskip("sklearn")
    from companion.training.world import gate

    rows = made(200)
    shown = emissions.decoded(measure.content(rows))
    groups = np.arange(400) % 8
    near = gate.told_apart(rows.evidence, gate.drawn(shown, rows.sort, 1), groups, groups)
    far = gate.told_apart(rows.evidence, gate.drawn(emissions.by_hand(), rows.sort, 1), groups, groups)
    assert near < gate.GOAL < far
