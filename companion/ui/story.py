"""The story of one decision in sentences: one source for `companion explain` and the case file on the screen.

It reads the decision's record; it computes nothing of its own. What was seen has quotations and marks, which each
screen shows in its own way (`wording.fact`); everything else is made here.
"""

from __future__ import annotations

from collections.abc import Mapping

from companion.domain.journal import Entry
from companion.domain.judgement import Act, Decision, Indicator
from companion.ui import spoken, wording

NOTABLE = 0.25
"""Probability of being pressed, hurried or coached from which it is spoken of."""


def believed(decision: Decision) -> tuple[str, ...]:
    """How likely a scam it is, of which sort, and how far along."""
    belief = decision.belief
    lines = [wording.say("belief.chance", chance=wording.chance(belief.p_scam))]
    if belief.p_scam >= 0.05:
        lines.append(wording.say("belief.kind", threat=wording.threat(belief.suspect)))
    stage = spoken.STAGES[belief.stage]
    if stage and belief.p_scam >= 0.05:
        lines.append(stage)
    return tuple(lines)


def at_stake(decision: Decision) -> tuple[str, ...]:
    """What the person cares about that is at stake, and what tipped it."""
    lines = []
    hours = -decision.values.get(Act.SILENT, 0.0)
    if decision.stakes:
        domains = wording.listed([wording.stake(domain).lower() for domain in decision.stakes])
        lines.append(wording.say("stake.domains", domains=domains))
        if hours >= 0.5:
            lines.append(wording.count("stake.hours", round(hours) or 1))
    lines += [sentence for sentence in wording.reasons(decision) if sentence not in lines]
    return tuple(lines)


def expected(decision: Decision) -> tuple[str, ...]:
    """What the companion thinks the person would do, said without blame."""
    person = decision.awareness
    lines = [
        wording.say("person.notices", chance=wording.chance(person.notices)),
        wording.say("person.proceeds", chance=wording.chance(person.proceeds)),
    ]
    if person.coached >= NOTABLE:
        lines.append(wording.say("person.coached"))
    elif person.hurried >= NOTABLE:
        lines.append(wording.say("person.hurried"))
    elif person.pressured >= NOTABLE:
        lines.append(wording.say("person.pressured"))
    return tuple(lines)


def worth(decision: Decision) -> tuple[str, ...]:
    """Which choice was worth most, by how much, and why another one may have been taken all the same."""
    values = decision.values
    if decision.act not in values or len(values) < 2:
        return ()
    best = max(values, key=lambda act: values[act])
    if best is decision.act:
        second = max(v for act, v in values.items() if act is not best)
        ahead = values[best] - second
        key = "worth.close" if ahead < 0.1 else "worth.best"
        return (wording.say(key, act=wording.act_value(best), ahead=f"{ahead:.1f}"),)
    return (wording.say("worth.withheld", act=wording.act_value(best), chosen=wording.act_value(decision.act)),)


def would_change(decision: Decision, catalogue: Mapping[str, Indicator] | None = None) -> tuple[str, ...]:
    """What would change its mind. The decision brings its own signs along; `catalogue` has words for the others."""
    known = {e.indicator.name: e.indicator for e in decision.belief.evidence} | dict(catalogue or {})
    asked = bool(decision.request)
    return tuple(wording.would_change(change, known, asked) for change in decision.belief.would_change)


def looking_back(entry: Entry) -> tuple[str, ...]:
    """What would have been better, now that the person has said what it was; nothing where it was right.

    Only of answers that still hold: what was taken back is regretted no more.
    """
    held = {given.id for given in entry.feedback}
    lines: list[str] = []
    for receipt in entry.receipts:
        changes = dict(receipt.changes)
        better = next((name.removeprefix("regret.") for name in changes if name.startswith("regret.")), "")
        if receipt.feedback not in held or better not in spoken.REGRETS:
            continue
        lines = [spoken.REGRETS[better]]
        hours = round(float(changes[f"regret.{better}"]))
        if hours >= 1:
            lines.append(wording.count("looking_back.hours", hours))
        for name in changes:
            family, _, rest = name.partition(".")
            if family == "looked_back" and rest in spoken.WENT_WRONG:
                lines.append(spoken.WENT_WRONG[rest][better == "silent"])
            elif family == "lean" and rest in spoken.LEANS:
                lines.append(spoken.LEANS[rest])
    return tuple(lines)
