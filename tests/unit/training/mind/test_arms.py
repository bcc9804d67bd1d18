"""What the arms share: what they see, what they may do, how they are counted; and how the experiment decides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from companion.training.mind import arms, experiment, page, picture, players, totals
from companion.training.world import HELD_OUT_SCAMMERS, HELD_OUT_TEMPLATES, SILENT, WARN, Config, World, baselines
from companion.training.world.emissions import by_hand

SMALL = Config(households=48, templates=("impostor",), emissions=by_hand())


def test_the_arms_see_finite_numbers_and_the_planner_among_them() -> None:
    world = World(SMALL)
    view = arms.look(world.reset(1))
    assert view.inputs.shape == (48, arms.WIDTH)
    assert np.isfinite(view.inputs).all()
    assert np.abs(view.inputs).max() < 10
    assert np.array_equal(view.actions(view.planned()), baselines.plan(world, world.observe()))
    assert view.allowed.any(axis=1).all()


def test_what_is_counted_is_what_the_world_says() -> None:
    total = arms.played(SMALL, arms.Planned(), 30, 4)
    told = baselines.play(SMALL, baselines.plan, 30, 4)
    week = totals.weekly(total)
    assert week["cost"] == pytest.approx(-told.reward, rel=1e-5)
    assert week["harm"] == pytest.approx(told.harm, rel=1e-5)
    assert week["asked"] + week["barked"] == pytest.approx(told.spoke, rel=1e-5)
    assert 0 < week["false"] < week["barked"]
    assert week["coached_harm"] <= week["harm"]


def test_what_silence_would_cost_is_taken_off() -> None:
    world = World(replace(SMALL, label=True))
    world.reset(2)
    worth = arms.on_item(world)
    assert (worth[:, arms.SILENCE] == 0).all()
    assert worth[:, arms.WARNING].mean() > 0


def test_held_out_splits_have_only_what_is_held_out() -> None:
    by_name = {split.name: split for split in experiment.splits(8)}
    assert set(experiment.HELD_OUT) < set(by_name)
    assert by_name["adaptive"].config.scammers == HELD_OUT_SCAMMERS
    assert by_name["people"].config.frail > 0
    assert by_name["people"].config.scammers == by_name["training"].config.scammers
    assert by_name["long_cons"].config.templates == HELD_OUT_TEMPLATES
    assert by_name["long_cons"].config.scammers == HELD_OUT_SCAMMERS
    for name in ("training", "social"):
        assert not set(by_name[name].config.scammers) & set(HELD_OUT_SCAMMERS)
        assert not set(by_name[name].config.templates) & set(HELD_OUT_TEMPLATES)
        assert by_name[name].config.frail == 0
    assert len({split.seed for split in by_name.values()}) == len(by_name)


def household(
    cost: float, days: float = 7.0, false: float = 0.0, coached: float = 0.0, autonomy: float = 0.0
) -> list[float]:
    row = dict.fromkeys(arms.COLUMNS, 0.0) | {
        "reward": -cost, "harm": cost, "days": days, "false": false, "coached_harm": coached, "autonomy": autonomy
    }  # fmt: skip
    return [row[name] for name in arms.COLUMNS]


def test_the_interval_holds_the_difference_and_widens_where_seeds_disagree() -> None:
    random = np.random.default_rng(0)
    base = np.array([household(10 + x) for x in random.normal(0, 3, 60)])
    better = [base - np.array(household(1.0, days=0.0))] * 3
    same = totals.difference(better, [base])
    assert same["low"] <= same["mean"] <= same["high"]
    assert abs(same["mean"]) == pytest.approx(1.0, abs=1e-6)
    assert same["high"] - same["low"] < 0.01
    apart = [base - np.array(household(d, days=0.0)) for d in (-4.0, 1.0, 6.0)]
    unsure = totals.difference(apart, [base])
    assert unsure["high"] - unsure["low"] > 2.0


@pytest.mark.parametrize(
    ("wins", "ships"),
    [
        ({}, "planner"),
        ({"value": [True, False]}, "planner"),
        ({"value": [True, True]}, "value"),
        ({"value": [True, True], "gru": [True, False]}, "value"),
        ({"value": [True, True], "residual": [True, True]}, "residual"),
        ({"value": [False, True], "residual": [True, True]}, "planner"),
    ],
)
def test_the_rule(wins: dict[str, list[bool]], ships: str) -> None:
    assert experiment.verdict(wins) == ships


def test_more_harm_to_the_coached_is_no_win() -> None:
    planner = [np.array([household(10.0 + i, coached=1.0) for i in range(30)])]
    cheaper = np.array([household(8.0 + i, coached=0.9) for i in range(30)])
    callous = np.array([household(8.0 + i, coached=1.1) for i in range(30)])
    crying = np.array([household(8.0 + i, coached=0.9, false=1.0) for i in range(30)])
    bossy = np.array([household(8.0 + i, coached=0.9, autonomy=1.0) for i in range(30)])
    for rows, wins in ((cheaper, True), (callous, False), (crying, False), (bossy, False)):
        both = {"planner": planner, "value": [rows]}
        weeks = {name: totals.weekly(np.concatenate(many)) for name, many in both.items()}
        assert experiment.better("value", weeks, both) is wins


def test_the_page_and_the_picture_say_what_was_measured(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    assert experiment.play_all(tmp_path, 6, 1e9, most=8)
    found = experiment.compared(tmp_path, 6, most=8)
    assert found["verdict"] == "planner"
    text = page.written(found)
    for word in ("Verdict: planner", "oracle within the rules", "constants by hand, asking", "One in 3,000:"):
        assert word in text
    assert "nan" not in text
    shown = ElementTree.fromstring(picture.drawn(found))
    dots = shown.findall("{http://www.w3.org/2000/svg}circle")
    assert len(dots) == sum(len(set(picture.SHOWN) & set(split["rows"])) for split in found["splits"].values())
    assert all(picture.LEFT <= float(dot.attrib["cx"]) <= picture.WIDTH for dot in dots)
    assert experiment.play_all(tmp_path, 6, 0.0, most=8)


def test_the_share_of_the_gap_has_its_ends_where_they_belong() -> None:
    random = np.random.default_rng(0)
    silent = np.array([household(20 + x) for x in random.normal(0, 3, 60)])
    oracle = np.array([household(5 + x) for x in random.normal(0, 1, 60)])
    assert totals.closed([silent], silent, oracle) == {"mean": 0.0, "low": 0.0, "high": 0.0}
    assert totals.closed([oracle], silent, oracle) == {"mean": 1.0, "low": 1.0, "high": 1.0}
    half = totals.closed([(silent + oracle) / 2], silent, oracle)
    assert half["low"] <= 0.5 <= half["high"]


def test_the_curve_finds_what_a_probability_means() -> None:
    random = np.random.default_rng(0)
    said = random.uniform(0.02, 0.98, 20_000)
    wrong = random.random(20_000) < said**2
    at, turned_out = players.stepped(said, wrong)
    assert (np.diff(at) > 0).all()
    assert (np.diff(turned_out) > 0).all()
    for p in (0.3, 0.5, 0.8):
        found = np.interp(players.logit(np.array([p])), at, turned_out)[0]
        assert 1 / (1 + np.exp(-found)) == pytest.approx(p**2, abs=0.05)


def test_a_right_probability_leaves_the_planner_as_it_is() -> None:
    world = World(SMALL)
    obs = world.reset(1)
    same = players.Corrected(np.array([-9.0, 9.0]), np.array([-9.0, 9.0]))
    assert np.array_equal(same(world, obs), baselines.plan(world, obs))
    calmer = players.Corrected(np.array([-9.0, 9.0]), np.array([-19.0, -1.0]))
    assert (calmer(world, obs) == SILENT).mean() > (baselines.plan(world, obs) == SILENT).mean()


@pytest.mark.parametrize("part", sorted(players.WITHOUT))
def test_every_part_that_is_taken_away_was_there(part: str) -> None:
    world = World(SMALL)
    obs = world.reset(1)
    for _ in range(30):
        obs, *_ = world.step(baselines.plan(world, obs))
    kept = obs.copy()
    players.WITHOUT[part](kept)
    assert (kept != obs).any()
    if part == "without_questions":
        asked = players._changed(players.WITHOUT[part], baselines.plan)(world, obs)
        assert not ((asked > SILENT) & (asked < WARN)).any()


def test_no_policy_within_the_rules_is_meant_to_beat_the_one_that_knows() -> None:
    config = Config(households=64, templates=("impostor",), emissions=by_hand())
    costs = {
        name: totals.weekly(arms.played(config, player, 40, 3))["cost"]
        for name, player in (("rules", players.ruled), ("planner", arms.Planned()), ("all", baselines.oracle))
    }
    assert costs["all"] < costs["rules"] < costs["planner"]


def test_a_chooser_of_the_world_can_be_played() -> None:
    total = arms.played(SMALL, lambda world, obs: np.full(world.n, SILENT), 10, 1)
    assert totals.weekly(total)["barked"] == 0
