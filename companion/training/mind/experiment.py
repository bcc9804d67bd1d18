"""The experiment that decides which head ships; its rule was fixed beforehand (`RULE`).

    python -m companion.training.mind.experiment play [--out build/mind]     play everything that is trained
    python -m companion.training.mind.experiment report [--out build/mind]   compare, and write models/policy

Every player lives in the same households. Those of the splits named `HELD_OUT` have con artists, people or social
templates that nothing was trained, fitted or chosen on.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from companion.training.mind import page, picture
from companion.training.mind.arms import ARMS, Array, Player, played
from companion.training.mind.players import curve, untrained
from companion.training.mind.totals import closed, difference, weekly
from companion.training.world import HELD_OUT_SCAMMERS, HELD_OUT_TEMPLATES, TRAINED_TEMPLATES, Config, baselines

RULE = (
    "The learned value ships if its cost is below the planner's, with the whole 95 % interval, on every held-out "
    "split, with no more false warnings, no more harm to coached people and no more loss of autonomy. PPO ships only "
    "if the same holds of it against planner + learned value. Otherwise the planner ships alone."
)
UNHARMED: tuple[str, ...] = ("false", "coached_harm", "autonomy")
"""Figures that must not grow."""


@dataclass(frozen=True, slots=True)
class Split:
    """One set of worlds to be played in."""

    name: str
    about: str
    config: Config
    seed: int
    steps: int
    ablated: bool = False
    """Whether the planner is also played without each of its parts."""


def splits(households: int, most: int = 336) -> tuple[Split, ...]:
    """What is played, at most `most` decisions each."""
    social = tuple(name for name in TRAINED_TEMPLATES if name != "household")
    plain, short = Config(households=households), min(120, most)
    few = max(1, households // 2)

    def rate(one_in: int) -> Config:
        return Config(households=few, scammers=HELD_OUT_SCAMMERS, base_rate=(1 / one_in, 1 / one_in))

    return (
        Split("training", "households and con artists of makes that were trained with, new people", plain, 11, most),
        Split(
            "social", "social templates that were trained in, new people",
            Config(households=households, templates=social), 12, short,
        ),
        Split(
            "adaptive", "households with con artists of unseen makes (switcher, trainer, adaptive)",
            Config(households=households, scammers=HELD_OUT_SCAMMERS), 13, most, True,
        ),
        Split(
            "people", "people of an unseen make (less skilled, easier to win, slower to trust), known con artists",
            Config(households=households, frail=0.3), 14, most, True,
        ),
        Split(
            "long_cons", "unseen social templates (whistle-blowing, gift and debt, split and merge), unseen makes",
            Config(households=households, templates=HELD_OUT_TEMPLATES, scammers=HELD_OUT_SCAMMERS), 15, short,
        ),
        Split("one_in_300", "as adaptive, one item in 300 a fraud", rate(300), 16, most),
        Split("one_in_3000", "as adaptive, one item in 3,000 a fraud", rate(3000), 17, most),
    )  # fmt: skip


HELD_OUT: tuple[str, ...] = ("adaptive", "people", "long_cons")
"""Splits of the rule."""
FITTED_ON = "training"
FITTED_LATER = 500
"""By so much the seed of the worlds in which thresholds and curves are fitted lies beyond that of the split."""


def trained(folder: Path) -> Iterator[tuple[str, Player, dict[str, float]]]:
    """Every arm and seed that has a checkpoint, with what it was trained for."""
    from companion.training.mind.train import Training, parameters

    for arm in ARMS:
        for path in sorted(folder.glob(f"{arm}-*.pt")):
            training = Training.load(path)
            about = {
                "decisions": float(training.steps),
                "cpu_seconds": float(round(training.seconds)),
                "numbers": float(parameters(training.model)),
            }
            yield path.stem, training.player(), about


def fitted(folder: Path, households: int, most: int) -> tuple[float, tuple[Array, Array]]:
    """The best fixed threshold and what P(scam) means, fitted once in training households that are never scored."""
    path = folder / "fitted.json"
    if not path.exists():
        first = splits(households, most)[0]
        seed = first.seed + FITTED_LATER
        at, _ = baselines.best_threshold(first.config, first.steps, seed)
        said, turned_out = curve(first.config, seed, first.steps)
        path.write_text(json.dumps({"threshold": at, "curve": [said.tolist(), turned_out.tolist()]}), "utf-8")
    found = json.loads(path.read_text("utf-8"))
    return found["threshold"], (np.array(found["curve"][0]), np.array(found["curve"][1]))


def play_all(folder: Path, households: int, seconds: float, most: int = 336) -> bool:
    """Play what was not played yet, until the time is up; True when nothing is left."""
    began = time.monotonic()
    kept = folder / "played"
    kept.mkdir(parents=True, exist_ok=True)
    threshold, bent = fitted(kept, households, most)
    arms: dict[str, Player] = {}
    costs: dict[str, dict[str, float]] = {}
    for name, player, about in trained(folder):
        arms[name], costs[name] = player, about
    (kept / "trained.json").write_text(json.dumps(costs), encoding="utf-8")
    for split in splits(households, most):
        players: dict[str, Player | baselines.Chooser] = {**untrained(threshold, bent, split.ablated), **arms}
        for name, one in players.items():
            path = kept / f"{split.name}-{name}.npz"
            if path.exists():
                continue
            if time.monotonic() - began > seconds:
                return False
            np.savez_compressed(path, total=played(split.config, one, split.steps, split.seed))
    return True


def compared(folder: Path, households: int, most: int = 336) -> dict[str, Any]:
    """The whole report as plain values."""
    kept = folder / "played"
    costs = json.loads((kept / "trained.json").read_text("utf-8"))
    at, bent = fitted(kept, households, most)
    out: dict[str, Any] = {
        "rule": RULE, "households": households, "trained": costs, "threshold": at,
        "curve": [[round(float(x), 2) for x in side] for side in bent], "held_out": list(HELD_OUT), "splits": {},
    }  # fmt: skip
    wins: dict[str, list[bool]] = {}
    for split in splits(households, most):
        totals: dict[str, list[Array]] = {}
        for path in sorted(kept.glob(f"{split.name}-*.npz")):
            name = path.stem.removeprefix(f"{split.name}-")
            arm = name.rpartition("-")[0] if name in costs else name
            with np.load(path) as data:
                totals.setdefault(arm, []).append(data["total"])
        rows = {name: weekly(np.concatenate(many)) for name, many in totals.items()}
        out["splits"][split.name] = {
            "about": split.about, "decisions": split.steps * split.config.households, **_table(totals, rows)
        }  # fmt: skip
        if split.name in HELD_OUT:
            for arm in ARMS:
                if arm in totals:
                    wins.setdefault(arm, []).append(better(arm, rows, totals))
    out["wins"] = wins
    out["verdict"] = verdict(wins)
    return out


def _table(totals: Mapping[str, Sequence[Array]], rows: Mapping[str, Mapping[str, float]]) -> dict[str, Any]:
    against = {name: difference(many, totals["planner"]) for name, many in totals.items() if name != "planner"}
    gaps = {name: closed(many, totals["silent"][0], totals["oracle"][0]) for name, many in totals.items()}
    learnt = [arm for arm in ARMS if arm in totals]
    return {
        "rows": {name: {key: round(value, 4) for key, value in row.items()} for name, row in rows.items()},
        "gap_closed": gaps,
        "against_planner": against,
        "unharmed": {
            arm: {key: difference(totals[arm], totals["planner"], key) for key in UNHARMED} for arm in learnt
        },
        "against_value": {
            arm: difference(totals[arm], totals["value"]) for arm in learnt if arm != "value" and "value" in totals
        },
        "by_seed": {arm: [round(weekly(total)["cost"], 3) for total in totals[arm]] for arm in learnt},
    }


def better(arm: str, rows: Mapping[str, Mapping[str, float]], totals: Mapping[str, Sequence[Array]]) -> bool:
    """Whether the arm beats what it has to beat on this split."""
    other = "planner" if arm == "value" else "value"
    if other not in totals:
        return False
    safe = all(rows[arm][key] <= rows[other][key] * 1.000001 for key in UNHARMED)
    return difference(totals[arm], totals[other])["high"] < 0 and safe


def verdict(wins: Mapping[str, Sequence[bool]]) -> str:
    """`planner`, `value`, or the arm of PPO that beats the learned value."""
    for arm in ("residual", "gru"):
        if wins.get(arm) and all(wins[arm]) and wins.get("value") and all(wins["value"]):
            return arm
    return "value" if wins.get("value") and all(wins["value"]) else "planner"


def main() -> None:
    """Play, or report."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("what", choices=("play", "report"))
    arguments.add_argument("--out", type=Path, default=Path("build/mind"))
    arguments.add_argument("--households", type=int, default=1024)
    arguments.add_argument("--seconds", type=float, default=float("inf"), help="stop playing after; resumes")
    arguments.add_argument("--into", type=Path, default=Path("models/policy"))
    options = arguments.parse_args()
    if options.what == "play":
        print("all played" if play_all(options.out, options.households, options.seconds) else "more is left")
        return
    found = compared(options.out, options.households)
    options.into.mkdir(parents=True, exist_ok=True)
    (options.into / "experiment.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    (options.into / "experiment.svg").write_text(picture.drawn(found), encoding="utf-8")
    (options.into / "tables.md").write_text(page.written(found), encoding="utf-8")
    print(found["verdict"])


if __name__ == "__main__":
    main()
