"""The audit as a picture: declared and revealed care side by side, as SVG written by hand. No library."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from companion.mind.audit import Audit
from companion.ui import wording

WIDTH, ROW, LEFT, TOP = 720, 34, 230, 70
_DECLARED, _REVEALED, _INK = "#7a6a58", "#1f6f8b", "#222222"


def audit_svg(report: Audit) -> str:
    """Declared weight (tick), revealed weight (dot) and its 95 % interval, domain by domain; then each person's share
    of the alerts due to them. Both on a scale from 0 to 1; what lies beyond is cut and marked with an arrow.
    """
    rows: list[tuple[str, float | None, float, float, float]] = [
        (wording.stake(r.domain), r.declared, r.revealed, r.low, r.high) for r in report.revealed
    ]
    rows += [(wording.plain(h.person, 32), None, h.share, h.low, h.high) for h in report.people]
    height = TOP + ROW * max(1, len(rows)) + 30
    title = wording.count("audit.decisions", report.decisions)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif"'
        f' font-size="14" role="img"><title>{escape(title)}</title>',
        f'<rect width="100%" height="100%" fill="#ffffff"/><text x="16" y="28" fill="{_INK}">{escape(title)}</text>',
    ]
    out += [
        f'<text x="{_x(tick):.1f}" y="{TOP - 14}" fill="{_INK}" text-anchor="middle">{tick:.1f}</text>'
        f'<line x1="{_x(tick):.1f}" x2="{_x(tick):.1f}" y1="{TOP - 8}" y2="{height - 20}" stroke="#dddddd"/>'
        for tick in (0.0, 0.5, 1.0)
    ]
    for number, row in enumerate(rows):
        out += _row(TOP + ROW * number + ROW / 2, *row)
    return "\n".join([*out, "</svg>"]) + "\n"


def _row(y: float, name: str, declared: float | None, value: float, low: float, high: float) -> Sequence[str]:
    ends = f'x1="{_x(low):.1f}" x2="{_x(high):.1f}" y1="{y:.1f}" y2="{y:.1f}"'
    out = [
        f'<text x="16" y="{y + 5:.1f}" fill="{_INK}">{escape(name)}</text>',
        f'<line {ends} stroke="{_REVEALED}" stroke-width="3"/>',
        f'<circle cx="{_x(value):.1f}" cy="{y:.1f}" r="6" fill="{_REVEALED}"/>',
    ]
    if declared is not None:
        out.append(f'<rect x="{_x(declared) - 2:.1f}" y="{y - 11:.1f}" width="4" height="22" fill="{_DECLARED}"/>')
    for beyond, arrow, anchor in ((low < 0.0, "◂", "end"), (high > 1.0, "▸", "start")):
        if beyond:
            x = _x(0.0) - 3 if anchor == "end" else _x(1.0) + 3
            out.append(f'<text x="{x:.1f}" y="{y + 5:.1f}" fill="{_REVEALED}" text-anchor="{anchor}">{arrow}</text>')
    return out


def _x(value: float) -> float:
    return LEFT + (WIDTH - LEFT - 40) * min(1.0, max(0.0, value))
