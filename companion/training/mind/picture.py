"""The experiment as a picture: share of the gap closed, player by player, on every split. SVG written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from companion.training.mind.page import NAMES, TITLES

SHOWN: tuple[str, ...] = (
    *("threshold", "by_hand", "planner", "planner_calibrated", "value", "residual", "gru"),
    *("oracle_within_rules",),
)
WIDTH, ROW, LEFT, TOP, PANEL = 760, 20, 250, 64, 30
INK, RULE, LEARNT, PLANNED, OTHER = "#222222", "#dddddd", "#1f6f8b", "#b4532a", "#8a8a8a"
LOW, HIGH = -0.2, 1.0


def drawn(found: Mapping[str, Any]) -> str:
    """One panel per split; a dot and its 95 % interval per player, from silence (0) to the oracle (1)."""
    panels = list(found["splits"].items())
    rows = [[name for name in SHOWN if name in split["gap_closed"]] for _, split in panels]
    height = TOP + sum(PANEL + ROW * len(names) for names in rows) + 16
    title = "Share of the way from silence (0) to the oracle (1), with 95 % intervals"
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif"'
        f' font-size="12" role="img"><title>{escape(title)}</title>',
        f'<rect width="100%" height="100%" fill="#ffffff"/>'
        f'<text x="16" y="26" fill="{INK}" font-size="15">{escape(title)}</text>',
    ]
    out += [
        f'<line x1="{_x(tick):.1f}" x2="{_x(tick):.1f}" y1="{TOP - 8}" y2="{height - 12}" stroke="{RULE}"/>'
        f'<text x="{_x(tick):.1f}" y="{TOP - 14}" fill="{INK}" text-anchor="middle">{tick:.1f}</text>'
        for tick in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
    ]
    y = float(TOP)
    for (name, split), names in zip(panels, rows, strict=True):
        held = " (held out)" if name in found["held_out"] else ""
        out.append(
            f'<text x="16" y="{y + 16:.1f}" fill="{INK}" font-weight="bold">{escape(TITLES[name] + held)}</text>'
        )
        y += PANEL
        for player in names:
            out.append(_row(y, player, split["gap_closed"][player]))
            y += ROW
    return "\n".join([*out, "</svg>"]) + "\n"


def _row(y: float, player: str, gap: Mapping[str, float]) -> str:
    colour = LEARNT if player in ("value", "residual", "gru") else PLANNED if player == "planner" else OTHER
    beyond = "" if gap["mean"] >= LOW else f' <tspan fill="{INK}">({gap["mean"]:.1f})</tspan>'
    return (
        f'<text x="{LEFT - 12}" y="{y + 4:.1f}" fill="{INK}" text-anchor="end">{escape(NAMES[player])}{beyond}</text>'
        f'<line x1="{_x(gap["low"]):.1f}" x2="{_x(gap["high"]):.1f}" y1="{y:.1f}" y2="{y:.1f}" stroke="{colour}"'
        f' stroke-width="2"/><circle cx="{_x(gap["mean"]):.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
    )


def _x(value: float) -> float:
    return LEFT + (min(HIGH, max(LOW, value)) - LOW) / (HIGH - LOW) * (WIDTH - LEFT - 24)
