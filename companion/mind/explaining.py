"""The material of an explanation: what was seen, believed, at stake, expected, weighed; and what would change it.

Everything is read off the recorded decision, nothing is reconstructed. Ids and numbers only: wording is the
screen's. Each line is `(id, values)`; ids and what their values mean are listed in `reasons.EXPLAINED`.
"""

from __future__ import annotations

from companion.domain.journal import Entry
from companion.domain.judgement import SCAMS, Decision
from companion.mind.policy import ACTS

Line = tuple[str, tuple[str | float, ...]]

MENTIONED = 0.05
"""Scams below this probability are not mentioned, unless nothing else is."""


def explain(entry: Entry) -> tuple[Line, ...]:
    """Lines in the order in which they should be read; for an unreadable item, only that it was unreadable."""
    if entry.unreadable is not None:
        return (("unreadable", (entry.unreadable.reason,)),)
    decision = entry.decision
    if decision is None:
        return ()
    lines: list[Line] = [("chose", (decision.act.value,))]
    lines.extend(("reason", (reason,)) for reason in decision.reasons)
    lines.extend(_saw(decision))
    lines.extend(_believe(decision))
    lines.append(("at_stake.hours", (-decision.values.get(ACTS[0], 0.0),)))
    lines.extend(("at_stake", (domain,)) for domain in decision.stakes)
    person = decision.awareness
    lines.append(("person.notices", (person.notices,)))
    lines.append(("person.proceeds", (person.proceeds,)))
    lines.append(("person.pressured", (person.pressured,)))
    lines.append(("person.coached", (person.coached,)))
    lines.extend(("worth", (act.value, decision.values[act])) for act in ACTS if act in decision.values)
    if decision.question is not None:
        lines.append(("question", (decision.question.id, *decision.question.answers)))
    if decision.override_after is not None:
        lines.append(("override_after", (decision.override_after,)))
    lines.extend(("would_change", (w.observation, w.act_then.value)) for w in decision.belief.would_change)
    lines.extend(("answered", (f.answer.value, f.reply)) for f in entry.feedback)
    lines.extend(("learnt", (r.reason, *(f"{what}={value}" for what, value in r.changes))) for r in entry.receipts)
    lines.extend(("version", (part, version)) for part, version in sorted(decision.versions.items()))
    return tuple(lines)


def _saw(decision: Decision) -> list[Line]:
    """Signs by how much they weighed, the heaviest first, the calming ones last."""
    weighed = [(e.indicator.name, e.indicator.weight * e.strength) for e in decision.belief.evidence]
    return [("saw", (name, weight)) for name, weight in sorted(weighed, key=lambda w: (-w[1], w[0]))]


def _believe(decision: Decision) -> list[Line]:
    belief = decision.belief
    likely = sorted(SCAMS, key=lambda t: -belief.posterior.get(t, 0.0))
    named = [t for t in likely if belief.posterior.get(t, 0.0) >= MENTIONED][:3] or likely[:1]
    return [
        ("believe.p_scam", (belief.p_scam,)),
        *(("believe.threat", (t.value, belief.posterior.get(t, 0.0))) for t in named),
        ("believe.stage", (belief.stage.value,)),
    ]
