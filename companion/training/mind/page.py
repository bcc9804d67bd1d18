"""The experiment's tables as a page. It says what was measured and nothing else; what it means is written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NAMES: Mapping[str, str] = {
    "silent": "silent", "always_warn": "always warns", "threshold": "best fixed threshold",
    "threshold_within_rules": "the same within the rules", "by_hand": "constants by hand",
    "by_hand_asking": "constants by hand, asking", "planner": "planner (ships)",
    "without_person": "planner, average person", "without_care": "planner, average care",
    "without_balance": "planner, prices that rest", "without_budget": "planner, no budget of questions",
    "without_questions": "planner, never asks", "without_rules": "planner without its rules",
    "planner_calibrated": "planner, P(scam) right", "calibrated_without_person": "the same, average person",
    "calibrated_without_care": "the same, average care", "calibrated_without_balance": "the same, prices that rest",
    "calibrated_without_budget": "the same, no budget", "calibrated_without_questions": "the same, never asks",
    "true_person": "planner's sums, true person, no rules", "value": "planner + learned value",
    "residual": "residual PPO", "gru": "PPO-GRU", "oracle_within_rules": "oracle within the rules",
    "oracle": "oracle",
}  # fmt: skip
TITLES: Mapping[str, str] = {
    "training": "Training", "social": "Social templates", "adaptive": "Unseen con artists", "people": "Unseen people",
    "long_cons": "Unseen templates and con artists", "one_in_300": "One in 300", "one_in_3000": "One in 3,000",
}  # fmt: skip
_NOTES = (
    "All figures are per household and week, in hours of care: what a mistake or an interruption costs this person, "
    "known to the simulation. Cost is harm, interruption, autonomy and privacy together; lower is better. 'Gap "
    "closed' is the share of the way from silence to the oracle, which knows the truth, with the 95 % interval over "
    "training seeds and households. 'False' counts warnings and refusals about something honest; 'interrupting' "
    "those, a month, given to somebody who had not just answered a question; 'coached' is harm to people who are "
    "being told what to do; 'worst' the cost of the worst twentieth of households. Everything from the planner to "
    "the oracle within the rules obeys the mind's rules (when it may warn, ask or decline), except where it says "
    "otherwise; thresholds, constants by hand and the oracle do not."
)
COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("cost", "cost", ".2f"), ("gap closed", "", ""), ("harm", "harm", ".2f"),
    ("interruption", "interruption", ".2f"), ("autonomy", "autonomy", ".2f"), ("questions", "asked", ".2f"),
    ("warnings", "barked", ".3f"), ("false", "false", ".3f"),
    ("interrupting", "false_interruptions_a_month", ".2f"), ("coached", "coached_harm", ".3f"),
    ("answers that changed the act", "questions_that_changed_the_act", ".0%"),
    ("nats a question", "nats_per_question", ".3f"), ("worst", "cost_of_worst_twentieth", ".0f"),
)  # fmt: skip


def written(found: Mapping[str, Any]) -> str:
    """Markdown."""
    lines = ["# Tables of the experiment", "", *_opening(found), "", _NOTES, ""]
    for name, table in found["splits"].items():
        held = " (held out)" if name in found["held_out"] else ""
        lines += [f"## {TITLES[name]}{held}: {table['about']}", "", *_table(table), "", *_differences(table), ""]
    return "\n".join(lines)


def _opening(found: Mapping[str, Any]) -> list[str]:
    by_arm: dict[str, list[Mapping[str, float]]] = {}
    for name, about in found["trained"].items():
        by_arm.setdefault(name.rpartition("-")[0], []).append(about)
    spent = [
        f"- {NAMES[arm]}: {len(many)} seeds, {min(o['decisions'] for o in many):,.0f} to "
        f"{max(o['decisions'] for o in many):,.0f} decisions and about {max(o['cpu_seconds'] for o in many):,.0f} "
        f"processor seconds each, {many[0]['numbers']:,.0f} numbers learnt; better on "
        f"{sum(found['wins'].get(arm, ()))} of {len(found['held_out'])} held-out splits"
        for arm, many in by_arm.items()
    ]
    return [
        f"**Verdict: {NAMES[found['verdict']]}.** The rule, fixed beforehand: {found['rule']}",
        *("", "Trained:", "", *spent, ""),
        f"Played by each in the same {found['households']:,} households per split. The fixed threshold "
        f"({found['threshold']}) was fitted in training households that are not scored.",
    ]


def _table(table: Mapping[str, Any]) -> list[str]:
    out = ["| | " + " | ".join(title for title, _, _ in COLUMNS) + " |", "|---" * (len(COLUMNS) + 1) + "|"]
    for name, label in NAMES.items():
        if name not in table["rows"]:
            continue
        row, gap = table["rows"][name], table["gap_closed"][name]
        shown = [
            f"{row[key]:{form}}" if key else f"{gap['mean']:.0%} ({gap['low']:.0%} to {gap['high']:.0%})"
            for _, key, form in COLUMNS
        ]
        out.append(f"| {label} | " + " | ".join(shown) + " |")
    return out


def _differences(table: Mapping[str, Any]) -> list[str]:
    out = []
    for arm, seeds in table["by_seed"].items():
        d = table["against_planner"][arm]
        kept = "; ".join(
            f"{key.replace('_', ' ')} {x['mean']:+.3f} ({x['low']:+.3f} to {x['high']:+.3f})"
            for key, x in table["unharmed"][arm].items()
        )
        costs = ", ".join(f"{cost:.2f}" for cost in seeds)
        out.append(
            f"- {NAMES[arm]} against the planner: {d['mean']:+.2f} hours a week "
            f"({d['low']:+.2f} to {d['high']:+.2f}); {kept}; cost by seed: {costs}."
        )
    for arm, d in table["against_value"].items():
        out.append(
            f"- {NAMES[arm]} against planner + learned value: {d['mean']:+.2f} ({d['low']:+.2f} to {d['high']:+.2f})."
        )
    return out
