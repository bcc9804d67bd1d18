"""A household-week reads as a story, and plain Python comes to the same figures."""

from __future__ import annotations

import pytest

from companion.__main__ import main
from companion.mind.contract import EVIDENCE
from companion.training.world import Config, World, bench, watch
from companion.training.world.emissions import by_hand


def test_the_same_seed_tells_the_same_week_and_names_everybody() -> None:
    one = list(watch.timeline(3, days=7))
    assert one == list(watch.timeline(3, days=7))
    assert one != list(watch.timeline(4, days=7))
    assert one[0].startswith("Household 3: ")
    for day in ("Monday", "Sunday", "The week, counted in hours of somebody's life:"):
        assert day in one


def test_no_word_of_the_trade_reaches_the_reader() -> None:
    text = "\n".join(line for seed in range(6) for line in watch.timeline(seed, days=7))
    for word in ("groomer", "posterior", "phishing", "policy", "reward", "np.", "{", "None"):
        assert word not in text, word
    assert "tilts its head" in text
    assert "barks" in text


def test_the_command_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "watch", "--seed", "5", "--days", "2"]) == 0
    assert capsys.readouterr().out.startswith("Household 5: ")


def test_plain_python_believes_and_prices_the_same() -> None:
    config = Config(households=300, emissions=by_hand(), templates=("impostor",))
    world = World(config)
    world.reset(3)
    truth, worth = world.truth(), world.act_values()
    cal, compared = config.calibration, 0
    for row in range(300):
        seen = world.item.seen[: len(EVIDENCE), row].tolist()
        shift = float(world.mind.shift(cal.base_rate)[row])
        assert bench.believed(seen, shift, cal.bias) == pytest.approx(float(world.item.p[row]), rel=1e-3, abs=1e-6)
        if world.item.wrong[row]:
            harm = bench.harm_of(
                float(truth.exposure[row]),
                float(world.item.loss[row]),
                float(truth.heed[row]),
                float(truth.hold[row]),
            )
            assert harm[0] == pytest.approx(-float(worth[row, 0]), rel=1e-3, abs=1e-4)
            compared += 1
    assert compared > 20


def test_the_bench_measures_both() -> None:
    found = bench.speed(households=512, steps=6)
    assert found.world > found.reference > 0
