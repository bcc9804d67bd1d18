"""What whose letters are about, and what the person asks about: counts over people and domains that age.

A Dirichlet over the domains of care for every subject: a prior in the proportions of the shipped weights, worth
`PRIOR` answers, and one count for every answer that showed a letter of theirs to be about something honest. The empty
subject is the person: it counts what they asked a judgement about by themselves, and scams that they confirmed.
Never what a false alarm was about: being bothered over money is no sign of caring about money.

A count halves with every half-life of a tie, which is fitted to the household's own contacts (`fit_half_life`), so
that a quarrel of five years ago and a friend of five years ago weigh alike. Counted without ageing (the frequency
baseline of `tests/bench/care.py`), whoever mattered longest would matter for ever.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from companion.domain.feedback import Answer, Lesson
from companion.domain.judgement import SCAMS, Decision
from companion.domain.observation import Acquaintance
from companion.mind.domains import DOMAINS, HARM, SHIPPED
from companion.mind.questions import THREATS, calms
from companion.mind.state import DAY, HALF_LIFE, Bond, MindState

Array = NDArray[np.float64]

PRIOR = 4.0
"""How many answers the shipped proportions are worth for what somebody's letters are about."""
ATTENTION_PRIOR = 60.0
"""The same for what the person asks about: one question moves a domain's weight by less than a tenth."""
PROPORTIONS: Array = np.array([SHIPPED[d] for d in DOMAINS]) / sum(SHIPPED.values())
"""Shares of the domains before anything is known."""
DOWN, UP = 0.8, 1.25
"""Bounds of what attention alone does to a domain's weight: more has to be said by the person (`endorse.DROP`)."""
_SHARE = 0.2
"""Smallest share of what is at stake in an item from which the item is about that domain."""

SHORTEST, LONGEST = 30 * DAY, 1_000 * DAY
_FITTED_FROM = 8
"""Contacts from which a half-life is fitted at all."""
_SPREAD = 0.7
"""Spread of the prior around `HALF_LIFE`, in natural log units: with few contacts the usual one stays."""


def about(decision: Decision) -> tuple[tuple[str, float], ...]:
    """Which domains an item is about, with shares that sum to 1: those at stake if it were a scam."""
    scams = np.array([decision.belief.posterior.get(t, 0.0) if t in SCAMS else 0.0 for t in THREATS])
    total = float(scams.sum())
    if total <= 0.0:
        return ()
    at_stake = (scams / total) @ HARM
    shares = at_stake / max(float(at_stake.sum()), 1e-12)
    kept = [(d, float(s)) for d, s in zip(DOMAINS, shares, strict=True) if s >= _SHARE]
    whole = sum(s for _, s in kept)
    return tuple((d, s / whole) for d, s in kept)


def of_lesson(lesson: Lesson, honesty: float) -> tuple[Bond, ...]:
    """Counts that one answer adds: about its sender where it calms, about the person where it confirms a scam."""
    feedback, decision = lesson.feedback, lesson.decision
    if feedback.answer is Answer.CONFIRMED:
        subject = ""
    elif feedback.answer is Answer.FALSE_ALARM or (
        feedback.answer is Answer.REPLY
        and decision.question is not None
        and calms(decision.question.id, feedback.reply)
    ):
        subject = lesson.sender.lower()
        if not subject:
            return ()
    else:
        return ()
    return tuple(Bond(subject, d, honesty * s, feedback.at, decision.id) for d, s in about(decision))


def of_question(decision: Decision) -> tuple[Bond, ...]:
    """Counts that asking for a judgement adds: it is their own doing, and about what they mind."""
    if "invited" not in decision.reasons:
        return ()
    return tuple(Bond("", d, s, decision.at, decision.id) for d, s in about(decision))


def counts(state: MindState, subject: str, now: float) -> Array:
    """Aged counts of one subject over `DOMAINS`, shape (domains,)."""
    out = np.zeros(len(DOMAINS))
    for bond in state.bonds:
        if bond.subject == subject and bond.domain in SHIPPED:
            out[DOMAINS.index(bond.domain)] += bond.count * fade(now - bond.at, state.half_life)
    return out


def said(state: MindState) -> dict[tuple[str, str], int]:
    """How many answers (however old) there are for each subject and the domain they were most about."""
    best: dict[tuple[str, str], Bond] = {}
    for bond in state.bonds:
        key = (bond.subject, bond.decision)
        if key not in best or bond.count > best[key].count:
            best[key] = bond
    out: dict[tuple[str, str], int] = {}
    for bond in best.values():
        out[bond.subject, bond.domain] = out.get((bond.subject, bond.domain), 0) + 1
    return out


def shares(counted: Array, prior: float = PRIOR) -> Array:
    """Posterior mean of the Dirichlet: shares of the domains, shape (domains,), summing to 1."""
    out: Array = (prior * PROPORTIONS + counted) / (prior + float(counted.sum()))
    return out


def focus(state: MindState, subject: str, now: float) -> Array | None:
    """How much more than usual somebody's letters are about each domain (1: as usual), or None for nobody known."""
    counted = counts(state, subject, now) if subject and state.bonds else None
    if counted is None or not counted.any():
        return None
    found: Array = np.clip(shares(counted) / PROPORTIONS, 0.5, 2.0)
    return found


def attention(state: MindState, now: float) -> tuple[Array, Array]:
    """Factor on each domain's weight by what the person asks about, and the aged counts it comes from."""
    counted = counts(state, "", now)
    factor: Array = np.clip(shares(counted, ATTENTION_PRIOR) / PROPORTIONS, DOWN, UP)
    return factor, counted


def fade(age: float, half_life: float) -> float:
    """What is left of a count after `age` seconds."""
    return float(0.5 ** (max(0.0, age) / half_life))


def fit_half_life(contacts: Sequence[Acquaintance], now: float) -> float:
    """Half-life of a tie in seconds, fitted to when the contacts were first and last heard of, and how often.

    Every contact exchanges messages at a rate of its own and ends at a common one: the Pareto model of repeat buying
    (Schmittlein, Morrison & Colombo, Counting Your Customers, Management Science 1987), each rate replaced by its
    estimate. A daily correspondent who has been silent for two months says more than a yearly one. The mode of the
    posterior on a grid, under a log-normal prior around `HALF_LIFE`; only people that the person wrote to count.
    """
    rows = [
        (c.sent + c.received, c.last_seen - c.first_seen, now - c.first_seen)
        for c in contacts
        if c.sent >= 2 and c.first_seen is not None and c.last_seen is not None and now - c.first_seen > 30 * DAY
    ]
    if len(rows) < _FITTED_FROM:
        return HALF_LIFE
    events, active, known = (np.array(column, dtype=np.float64) for column in zip(*rows, strict=True))
    active = np.clip(active, 0.0, known)
    rate = (events + 1.0) / (active + 30 * DAY)
    grid = np.exp(np.linspace(math.log(SHORTEST), math.log(LONGEST), 60))
    end = math.log(2.0) / grid[:, None]
    both = rate + end
    # log of  end/both * exp(-both * active) + rate/both * exp(-both * known), the events' own factor left out.
    ended = np.log(end / both) - both * active
    lasting = np.log(rate / both) - both * known
    likelihood = np.logaddexp(ended, lasting).sum(axis=1)
    prior = -0.5 * ((np.log(grid) - math.log(HALF_LIFE)) / _SPREAD) ** 2
    return float(grid[int(np.argmax(likelihood + prior))])
