"""The experiment's report as a page in words. It says what was measured and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NAMES: Mapping[str, str] = {
    "silent": "silent", "always_warn": "always warns", "threshold": "best fixed threshold",
    "by_hand": "constants by hand", "by_hand_asking": "constants by hand, asking", "planner": "planner (ships)",
    "planner_without_rules": "planner without its rules", "true_person": "planner's sums, true person, no rules",
    "value": "planner + learned value", "residual": "residual PPO", "gru": "PPO-GRU",
    "oracle_within_rules": "oracle within the rules", "oracle": "oracle",
}  # fmt: skip
_NOTES = (
    "All figures are per household and week, in hours of care: what a mistake or an interruption costs this person, "
    "known to the simulation. Cost is harm, interruption, autonomy and privacy together; lower is better. 'Gap "
    "closed' is the share of the way from silence to the oracle, which knows the truth. 'False' counts warnings and "
    "refusals about something honest, 'coached' is harm to people who are being told what to do, 'worst' the cost of "
    "the worst twentieth of households. The planner, what is learnt and the oracle within the rules obey the mind's "
    "rules (when it may warn, ask or decline); the others do not."
)


def written(found: Mapping[str, Any]) -> str:
    """Markdown."""
    lines = ["# The experiment that decides the learned head", "", *_opening(found), "", _NOTES, ""]
    for name, table in found["splits"].items():
        lines += [f"## {name.replace('_', ' ').capitalize()}: {table['about']}", ""]
        lines += _table(table["rows"])
        lines += ["", *_differences(table), ""]
    return "\n".join(lines)


def _opening(found: Mapping[str, Any]) -> list[str]:
    trained = found["trained"]
    by_arm: dict[str, list[Mapping[str, float]]] = {}
    for name, about in trained.items():
        by_arm.setdefault(name.rpartition("-")[0], []).append(about)
    spent = [
        f"- {NAMES[arm]}: {len(many)} seeds, {min(o['decisions'] for o in many):,} to "
        f"{max(o['decisions'] for o in many):,} decisions and about {max(o['cpu_seconds'] for o in many):,.0f} CPU "
        f"seconds each, {many[0]['numbers']:,} numbers learnt"
        for arm, many in by_arm.items()
    ]
    return [
        f"**Verdict: {NAMES[found['verdict']]}.** The rule, fixed beforehand: {found['rule']}",
        "",
        "Trained:",
        "",
        *spent,
        "",
        f"Played by each in the same {found['households']:,} households per split. The fixed threshold "
        f"({found['threshold']}) was fitted in training households.",
    ]


def _table(rows: Mapping[str, Mapping[str, float]]) -> list[str]:
    out = [
        "| | cost | gap closed | harm | interruptions | autonomy | questions | warnings | false | coached | worst |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, label in NAMES.items():
        if name in rows:
            row = rows[name]
            out.append(
                f"| {label} | {row['cost']:.2f} | {row['gap_closed']:.0%} | {row['harm']:.2f} | "
                f"{row['interruption']:.2f} | {row['autonomy']:.2f} | {row['asked']:.2f} | {row['barked']:.3f} | "
                f"{row['false']:.4f} | {row['coached_harm']:.3f} | {row['cost_of_worst_twentieth']:.0f} |"
            )
    return out


def _differences(table: Mapping[str, Any]) -> list[str]:
    out = []
    for arm in ("value", "residual", "gru"):
        if arm in table["against_planner"]:
            d = table["against_planner"][arm]
            seeds = ", ".join(f"{cost:.2f}" for cost in table["by_seed"][arm])
            out.append(
                f"- {NAMES[arm]} against the planner: {d['mean']:+.2f} hours a week (95 % {d['low']:+.2f} to "
                f"{d['high']:+.2f}); cost by seed: {seeds}."
            )
    for arm, d in table.get("against_value", {}).items():
        out.append(
            f"- {NAMES[arm]} against planner + learned value: {d['mean']:+.2f} ({d['low']:+.2f} to {d['high']:+.2f})."
        )
    return out
