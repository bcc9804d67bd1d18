"""Twelve social situations and the household they add up to, as rows of one table: one interface, no branch per game.

A template says how often something is wrong, how it shows, what it is worth and what changes meanwhile. A household
is the same machinery with the rates of an ordinary week. What is held out is named here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Template:
    """Parameters of one social situation. Rates and shares are per item, between 0 and 1, unless stated."""

    name: str
    story: str
    """One sentence in plain English: what it is about."""
    wrong: float
    """Share of items that do harm if the person goes along; 0: the household's own base rate."""
    hard: float
    """Share of the legitimate items that look as risky as fraud does."""
    good: float = 1.0
    """Worth of an ordinary legitimate item, in hours."""
    stake: float = 1.0
    """Multiplier of the loss."""
    taste: float = 0.3
    """How far the worth of a legitimate item hangs on what this person cares about (hidden)."""
    clear: float = 1.0
    """P(the evidence tells right from wrong); else it is drawn as from a near miss, whatever is true."""
    honest: float = 0.92
    """P(the person's answer is about the truth of the matter)."""
    hurry: float = 0.02
    """P(the person is put under time pressure)."""
    urgent: float = 0.0
    """Share of a legitimate item's worth that waiting for an answer loses."""
    audience: float = 0.05
    """Mean number of others present, divided by five."""
    swap: float = 0.002
    """P(the partner is replaced by a new one)."""
    change: float = 0.002
    """P(a contact really changes number or bank)."""
    taken: float = 0.001
    """P(a contact's account is taken over)."""
    rule: float = 0.001
    """P(the rule on who may approve what changes)."""
    team: float = 0.001
    """P(a person joins or leaves a team)."""
    coach: float = 0.002
    """P(somebody tells the person over another channel what to say)."""
    insider: float = 0.0
    """Share of wrong items that come from somebody well known."""
    delegated: float = 0.0
    """P(somebody else of the household acts on the item)."""
    shared: float = 0.0
    """Share of the harm that falls on the rest of the household."""
    debt: float = 0.0
    """How much an earlier kindness raises the chance of going along."""
    pack: float = 0.02
    """P(another dog has said something about the sender)."""
    con: float = 0.0
    """Share of what is wrong that comes as a long con."""


HOUSEHOLD = Template(
    "household", "An ordinary week: mail, messages, files, people.", wrong=0.0, hard=0.03, con=0.35, insider=0.05
)
TEMPLATES: tuple[Template, ...] = (
    Template(
        "hidden_preference", "Somebody wants help, and what they want most shows only in what they do.",
        wrong=0.15, hard=0.3, good=4.0, taste=1.0,
    ),
    Template("impostor", "One of several says to be another.", wrong=0.3, hard=0.3, insider=0.3, taken=0.02),
    Template(
        "trust_game", "A partner who pays back, or does not, and may be exchanged.",
        wrong=0.25, hard=0.3, good=3.0, swap=0.1, insider=0.4,
    ),
    Template(
        "delegation", "Somebody acts for somebody else, within or beyond what was agreed.",
        wrong=0.2, hard=0.3, good=3.0, delegated=0.6, rule=0.02,
    ),
    Template(
        "commons", "What one takes, all lack.", wrong=0.3, hard=0.3, good=2.0, stake=0.5, shared=0.7, audience=0.3
    ),
    Template(
        "cheap_talk", "A bargain in which words cost nothing.", wrong=0.3, hard=0.5, good=3.0, clear=0.5, honest=0.75
    ),
    Template("rule_change", "Who may approve what changes in the middle.", wrong=0.2, hard=0.3, rule=0.08),
    Template(
        "split_and_merge", "Teams part and join; loyalties move.", wrong=0.2, hard=0.3, team=0.08, audience=0.3
    ),
    Template(
        "impersonation", "A known name with a new number: sometimes really so.",
        wrong=0.3, hard=0.4, change=0.06, taken=0.03, insider=0.6, clear=0.8,
    ),
    Template(
        "time_pressure", "Decide now: some things truly cannot wait.",
        wrong=0.3, hard=0.4, hurry=0.5, urgent=0.5,
    ),
    Template(
        "whistle_blowing", "The wrong comes from within, and telling has a price.",
        wrong=0.25, hard=0.2, insider=0.8, audience=0.4, stake=1.5,
    ),
    Template(
        "gift_and_debt", "A gift first, a demand later.",
        wrong=0.25, hard=0.3, debt=0.4, con=0.6, good=2.0, coach=0.02
    ),
    HOUSEHOLD,
)  # fmt: skip
"""In a fixed order; the household is last."""
NAMES: tuple[str, ...] = tuple(template.name for template in TEMPLATES)
HELD_OUT_TEMPLATES: tuple[str, ...] = ("whistle_blowing", "gift_and_debt", "split_and_merge")
"""Never trained on: they measure whether what was learnt carries over."""
HELD_OUT_SCAMMERS: tuple[str, ...] = ("switcher", "trainer", "adaptive")
"""Algorithm classes of `scammers` never trained on; a long con of another make is as good as unseen."""
TRAINED_TEMPLATES: tuple[str, ...] = tuple(name for name in NAMES if name not in HELD_OUT_TEMPLATES)

_NUMBERS = tuple(field.name for field in fields(Template) if field.name not in ("name", "story"))
COLUMN = {name: number for number, name in enumerate(_NUMBERS)}
TABLE: NDArray[np.float32] = np.array(
    [[getattr(template, name) for name in _NUMBERS] for template in TEMPLATES], dtype=np.float32
).T.copy()
"""[parameters, templates]: `TABLE[COLUMN["wrong"]]` is that parameter of every template."""
