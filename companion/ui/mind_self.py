"""What the companion has to say of itself: open beliefs, honest counts, care said and shown, its balance, lessons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.feedback import Receipt
from companion.domain.journal import Entry, Summary
from companion.mind.audit import Audit
from companion.mind.balance import FALSE_ALARMS_A_MONTH, QUESTIONS_A_DAY, QUESTIONS_A_WEEK
from companion.ui import reflected, spoken, wording
from companion.ui.context import Context
from companion.ui.layouts import card, row, stack
from companion.ui.mind_charts import Balance, Course, Pips, Tally
from companion.ui.widgets import Chip, button, label, outside

FEWEST = 30
"""Decisions below which behaviour is not said to reveal anything (`mind.audit.FEW`)."""
BUDGETS = (
    ("questions_today", QUESTIONS_A_DAY),
    ("questions_week", QUESTIONS_A_WEEK),
    ("interruptions_month", FALSE_ALARMS_A_MONTH),
)
MOVED = 0.1
"""From which difference a set-point is said to have moved."""


def quiet(context: Context, entries: Sequence[Entry]) -> list[QWidget]:
    """The note of a week in which nothing was worth a word; else nothing."""
    count = reflected.quiet_week(entries, context.clock())
    if count is None:
        return []
    words = wording.count("mind.quiet", count)
    return [
        card(context.theme, label(wording.say("mind.quiet"), "strong"), label(words), role="notice", spacing=0.25)
    ]


def still_open(context: Context, entries: Sequence[Entry], show: Callable[[str], object]) -> list[QWidget]:
    """What it believes now about things that nobody has answered yet."""
    theme, now = context.theme, context.clock()
    found = reflected.still_open(entries, now)
    if not found:
        return [label(wording.say("mind.open.none"), "soft")]
    out: list[QWidget] = []
    for entry in found:
        assert entry.decision is not None, "only what was decided on is open"
        chip = Chip(wording.voice(entry), wording.voice_word(entry), theme)
        chance = wording.say("belief.chance", chance=wording.chance(entry.decision.belief.p_scam))
        look = button(
            wording.say("mind.open.show"),
            partial(show, entry.id),
            "plain",
            wording.say("mind.open.name", what=wording.what(entry, 60)),
        )
        lines: list[QWidget] = [
            row(theme, chip, label(wording.when(entry.at, now), "soft")),
            outside(wording.what(entry, 80), theme, bold=True),
        ]
        if entry.decision.request == "":
            lines.append(label(chance, "soft"))
        out.append(card(theme, *lines, row(theme, look), spacing=0.25))
    return out


def month(context: Context, summary: Summary) -> list[QWidget]:
    """This month's warnings: right, wrong, unanswered; and the counts in words."""
    counts, theme = summary.month, context.theme
    spoken = counts.get("warn", 0) + counts.get("decline", 0) + counts.get("ask", 0)
    right, wrong = counts.get("confirmed", 0), counts.get("false_alarm", 0)
    lines: list[QWidget] = []
    if spoken:
        rest = max(spoken - right - wrong, 0)
        words = wording.say("mind.tally", right=right, wrong=wrong, rest=rest)
        lines += [Tally(theme, right, wrong, rest, words), label(words, "small")]
    if right + wrong:
        lines.append(label(wording.say("mind.error", wrong=wrong, answered=right + wrong), "strong"))
    lines += [label(line) for line in wording.month(summary)]
    return [card(theme, *lines, spacing=0.5)]


def budget(context: Context, summary: Summary) -> list[QWidget]:
    """What is left of the alert budget, drawn and in words."""
    theme = context.theme
    lines: list[QWidget] = []
    for key, of in BUDGETS:
        if key in summary.budget:
            left = max(int(summary.budget[key]), 0)
            words = wording.count(f"budget.{key}", left)
            lines.append(stack(theme, Pips(theme, left, max(of, left), words), label(words), spacing=0.25))
    return [label(wording.say("status.budget.why"), "soft"), card(theme, *lines, spacing=0.75)] if lines else []


def lessons(
    context: Context, entries: Sequence[Entry], undo: Callable[[str], object], show: Callable[[str], object]
) -> list[QWidget]:
    """What was learnt this week, each with its undo."""
    theme = context.theme
    found: tuple[tuple[Entry, Receipt], ...] = reflected.learnt(entries, context.clock())
    if not found:
        return [label(wording.say("mind.learnt.none"), "soft")]
    out: list[QWidget] = []
    for entry, receipt in found[:12]:
        lines: list[QWidget] = [outside(wording.what(entry, 80), theme, bold=True)]
        lines.append(outside(wording.receipt(receipt), theme))
        look = button(
            wording.say("mind.open.show"),
            partial(show, entry.id),
            "plain",
            wording.say("mind.open.name", what=wording.what(entry, 60)),
        )
        buttons: list[QWidget] = [look]
        if wording.can_undo(receipt):
            buttons.append(
                button(wording.say("undo"), partial(undo, receipt.feedback), "plain", wording.say("undo.name"))
            )
        out.append(card(theme, *lines, row(theme, *buttons), spacing=0.25))
    return out


def cares(context: Context, audit: Audit) -> list[QWidget]:
    """What it says it cares about beside what its behaviour shows, and the vices that the audit looked for."""
    theme = context.theme
    out: list[QWidget] = []
    if not audit.revealed:
        out.append(label(wording.say("mind.care.few", count=audit.decisions, few=FEWEST), "soft"))
    else:
        lines: list[QWidget] = [label(wording.say("mind.care.how"), "small")]
        for one in audit.revealed:
            said, shown = wording.weight(one.declared), wording.weight(one.revealed)
            key = "mind.care.more" if one.gap > 0 else "mind.care.less" if one.gap < 0 else "mind.care.same"
            words = wording.say(key, domain=wording.stake(one.domain), said=said, shown=shown)
            picture = Balance(theme, one.declared, one.revealed, one.low, one.high, words)
            lines.append(stack(theme, label(wording.stake(one.domain), "strong"), picture, spacing=0))
            if one.gap:
                lines.append(label(words))
        out.append(card(theme, *lines, spacing=0.5))
    found = [spoken.ACCUSATIONS[one.kind] for one in audit.accusations if one.kind in spoken.ACCUSATIONS]
    out += [card(theme, label(words), role="trouble") for words in dict.fromkeys(found)]
    if not found and audit.revealed:
        out.append(label(wording.say("audit.clean"), "soft"))
    return out


def balance(context: Context, course: Sequence[reflected.Point]) -> list[QWidget]:
    """The two set-points: how often to speak, and how much to let stand open; where they are and how they moved."""
    theme = context.theme
    if len(course) < 2:
        return [label(wording.say("mind.balance.few"), "soft")]
    first, last = course[0], course[-1]
    loads = [(p.at, p.load) for p in course]
    meant = [(p.at, p.load_set) for p in course]
    highest = max(4.0, *(p.load for p in course))
    often = wording.say("mind.balance.load", meant=f"{last.load_set:.1f}", went=f"{last.load:.1f}")
    out: list[QWidget] = [
        card(
            theme,
            label(often, "strong"),
            Course(theme, loads, meant, 0.0, highest, often),
            label(wording.say("mind.balance.legend"), "small"),
            label(_moved("load", first.load_set, last.load_set)),
            label(wording.say("mind.balance.risk", hours=f"{last.risk_set:.1f}"), "strong"),
            label(_moved("risk", first.risk_set, last.risk_set)),
            label(wording.say("mind.balance.trust", share=wording.chance(last.trust))),
            spacing=0.5,
        )
    ]
    return out


def _moved(name: str, before: float, after: float) -> str:
    if abs(after - before) < MOVED:
        return wording.say(f"mind.balance.{name}.same")
    key = "up" if after > before else "down"
    return wording.say(f"mind.balance.{name}.{key}", before=f"{before:.1f}", after=f"{after:.1f}")
