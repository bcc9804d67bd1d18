"""The experiment that decides which head ships; its rule was fixed beforehand (`RULE`).

    python -m companion.training.mind.experiment play [--out build/mind]     play everything that is trained
    python -m companion.training.mind.experiment report [--out build/mind]   compare, and write models/policy

Every player lives in the same households. Those of the splits named `HELD_OUT` have people, con artists and (in
`long_cons`) social templates that nothing was trained or chosen on.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.training.mind import page
from companion.training.mind.arms import ARMS, COLUMNS, Array, Planned, Player, played
from companion.training.world import (
    HELD_OUT_SCAMMERS,
    HELD_OUT_TEMPLATES,
    TRAINED_TEMPLATES,
    Config,
    World,
    baselines,
)

RULE = (
    "The learned value ships if its cost is below the planner's, with the whole 95 % interval, on both held-out "
    "splits, with no more false warnings and no more harm to coached people. PPO ships only if the same holds of it "
    "against planner + learned value. Otherwise the planner ships alone."
)
WEEK = 7.0
DRAWS = 2_000
"""Resamplings of seeds and households for an interval."""


@dataclass(frozen=True, slots=True)
class Split:
    """One set of worlds to be played in."""

    name: str
    about: str
    config: Config
    seed: int
    steps: int


def splits(households: int, most: int = 336) -> tuple[Split, ...]:
    """What is played, at most `most` decisions each; the last three are held out in one way or more."""
    social = tuple(name for name in TRAINED_TEMPLATES if name != "household")
    plain = Config(households=households)
    return (
        Split("training", "households and con artists of makes that were trained with, new people", plain, 11, most),
        Split(
            "social", "social templates that were trained in, new people",
            Config(households=households, templates=social), 12, min(120, most),
        ),
        Split(
            "adaptive", "households with con artists of unseen makes (switcher, trainer, adaptive)",
            Config(households=households, scammers=HELD_OUT_SCAMMERS), 13, most,
        ),
        Split(
            "long_cons", "unseen social templates (whistle-blowing, gift and debt, split and merge), unseen makes",
            Config(households=households, templates=HELD_OUT_TEMPLATES, scammers=HELD_OUT_SCAMMERS), 14,
            min(120, most),
        ),
        Split(
            "real_rates", "as adaptive, at one fraud in 300 to 3,000 items",
            Config(households=households, scammers=HELD_OUT_SCAMMERS, base_rate=(1 / 3000, 1 / 300)), 15, most,
        ),
    )  # fmt: skip


HELD_OUT = ("adaptive", "long_cons")
"""Splits of the rule."""
FITTED_ON = "training"


def ruled(world: World, obs: NDArray[np.float32]) -> NDArray[np.int64]:
    """The oracle within what the mind's rules allow, asking only where nothing else is allowed."""
    worth = world.act_values().astype(np.float64)
    worth[:, 1] -= 1e6
    _, question = baselines.values(obs)
    return baselines.actions(np.argmax(np.where(baselines.allowed(obs), worth, -np.inf), axis=1), question)


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


def constant(households: int, at: Mapping[str, float]) -> dict[str, Player | baselines.Chooser]:
    """Everything that needs no training."""
    known = dict(baselines.BASELINES)
    return {
        "silent": known["silent"], "always_warn": known["always_warn"],
        "threshold": baselines.threshold(at["threshold"]),
        "by_hand": known["by_hand"], "by_hand_asking": known["by_hand_asking"], "planner": Planned(),
        "planner_without_rules": known["planner_free"],
        "true_person": known["knowing"], "oracle_within_rules": ruled,
        "oracle": known["oracle"],
    }  # fmt: skip


def play_all(folder: Path, households: int, seconds: float, most: int = 336) -> bool:
    """Play what was not played yet, until the time is up; True when nothing is left."""
    began = time.monotonic()
    kept = folder / "played"
    kept.mkdir(parents=True, exist_ok=True)
    fitted = kept / "threshold.json"
    if not fitted.exists():
        first = splits(households)[0]
        at, _ = baselines.best_threshold(first.config, min(120, most), first.seed + 500)
        fitted.write_text(json.dumps({"threshold": at}), encoding="utf-8")
    players: dict[str, Player | baselines.Chooser] = constant(households, json.loads(fitted.read_text("utf-8")))
    costs: dict[str, dict[str, float]] = {}
    for name, player, about in trained(folder):
        players[name] = player
        costs[name] = about
    (kept / "trained.json").write_text(json.dumps(costs), encoding="utf-8")
    for split in splits(households, most):
        for name, one in players.items():
            path = kept / f"{split.name}-{name}.npz"
            if path.exists():
                continue
            if time.monotonic() - began > seconds:
                return False
            np.savez_compressed(path, total=played(split.config, one, split.steps, split.seed))
    return True


def weekly(total: Array) -> dict[str, float]:
    """Figures per household and week, from totals of households."""
    weeks = total[:, COLUMNS.index("days")].sum() / WEEK
    out = {name: float(total[:, c].sum() / weeks) for c, name in enumerate(COLUMNS) if name not in ("days", "reward")}
    out["cost"] = float(-total[:, 0].sum() / weeks)
    cost = -total[:, 0] / (total[:, COLUMNS.index("days")] / WEEK)
    worst = np.sort(cost)[::-1][: max(1, len(cost) // 20)]
    out["cost_of_worst_twentieth"] = float(worst.mean())
    return out


def difference(of: list[Array], against: list[Array], seed: int = 0) -> dict[str, float]:
    """Weekly cost of one player less another's, with the 95 % interval over training seeds and households (paired:
    both live in the same households)."""
    random = np.random.default_rng(seed)

    def arrays(totals: list[Array]) -> tuple[Array, Array]:
        return np.stack([-t[:, 0] for t in totals]), np.stack([t[:, COLUMNS.index("days")] / WEEK for t in totals])

    (cost, weeks), (other, other_weeks) = arrays(of), arrays(against)
    found = np.empty(DRAWS)
    count = cost.shape[1]
    for draw in range(DRAWS):
        rows = random.integers(0, count, count)
        mine, theirs = random.integers(0, len(cost), len(cost)), random.integers(0, len(other), len(other))
        found[draw] = (
            cost[mine][:, rows].sum() / weeks[mine][:, rows].sum()
            - other[theirs][:, rows].sum() / other_weeks[theirs][:, rows].sum()
        )
    low, high = np.quantile(found, [0.025, 0.975])
    mean = cost.sum() / weeks.sum() - other.sum() / other_weeks.sum()
    return {"mean": round(float(mean), 3), "low": round(float(low), 3), "high": round(float(high), 3)}


def compared(folder: Path, households: int, most: int = 336) -> dict[str, object]:
    """The whole report as plain values."""
    kept = folder / "played"
    costs = json.loads((kept / "trained.json").read_text("utf-8"))
    out: dict[str, object] = {
        "rule": RULE, "households": households, "trained": costs,
        "threshold": json.loads((kept / "threshold.json").read_text("utf-8"))["threshold"],
    }  # fmt: skip
    tables: dict[str, object] = {}
    wins: dict[str, list[bool]] = {}
    for split in splits(households, most):
        totals: dict[str, list[Array]] = {}
        for path in sorted(kept.glob(f"{split.name}-*.npz")):
            name = path.stem.removeprefix(f"{split.name}-")
            arm = name.rpartition("-")[0] if name in costs else name
            with np.load(path) as data:
                totals.setdefault(arm, []).append(data["total"])
        rows = {name: weekly(np.concatenate(many)) for name, many in totals.items()}
        span = rows["silent"]["cost"] - rows["oracle"]["cost"]
        for row in rows.values():
            row["gap_closed"] = (rows["silent"]["cost"] - row["cost"]) / span if span > 0 else 0.0
        table: dict[str, object] = {
            "about": split.about, "decisions": split.steps * households,
            "rows": {name: {key: round(value, 4) for key, value in row.items()} for name, row in rows.items()},
        }  # fmt: skip
        against_planner = {arm: difference(totals[arm], totals["planner"]) for arm in totals if arm != "planner"}
        table["against_planner"] = against_planner
        if "value" in totals:
            table["against_value"] = {
                arm: difference(totals[arm], totals["value"]) for arm in ("residual", "gru") if arm in totals
            }
        table["by_seed"] = {
            arm: [round(weekly(total)["cost"], 3) for total in totals[arm]] for arm in ARMS if arm in totals
        }
        tables[split.name] = table
        if split.name in HELD_OUT:
            for arm in ARMS:
                if arm in totals:
                    wins.setdefault(arm, []).append(_better(arm, rows, totals))
    out["splits"] = tables
    out["verdict"] = verdict(wins)
    return out


def _better(arm: str, rows: Mapping[str, Mapping[str, float]], totals: Mapping[str, list[Array]]) -> bool:
    """Whether the arm beats what it has to beat on this split."""
    other = "planner" if arm == "value" else "value"
    if other not in totals:
        return False
    safe = all(rows[arm][key] <= rows[other][key] * 1.000001 for key in ("false", "coached_harm"))
    return difference(totals[arm], totals[other])["high"] < 0 and safe


def verdict(wins: Mapping[str, list[bool]]) -> str:
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
    arguments.add_argument("--households", type=int, default=768)
    arguments.add_argument("--seconds", type=float, default=float("inf"), help="stop playing after; resumes")
    arguments.add_argument("--into", type=Path, default=Path("models/policy"))
    options = arguments.parse_args()
    if options.what == "play":
        print("all played" if play_all(options.out, options.households, options.seconds) else "more is left")
        return
    found = compared(options.out, options.households)
    options.into.mkdir(parents=True, exist_ok=True)
    (options.into / "experiment.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    (options.into / "EXPERIMENT.md").write_text(page.written(found), encoding="utf-8")
    print(found["verdict"])


if __name__ == "__main__":
    main()
