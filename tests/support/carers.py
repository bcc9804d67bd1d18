"""Made-up households whose care is known, for measuring how well it is inferred: by age of what was learnt.

A person exchanges messages with some forty others. Ties begin and end (exponential lifetimes); what somebody's
letters are about changes now and then. What is scored, at every message that the person writes and every letter that
turns out to matter, is the probability that was given to the one who got it (or to the domain it was about) just
before, and how long ago anything had been learnt of that subject. The baseline counts the same things with the same
priors and forgets nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from companion.domain.observation import OWN_HALF_LIFE, Acquaintance
from companion.mind import bonds, care
from companion.mind.domains import DOMAINS
from companion.mind.state import DAY, Bond, MindState

YEARS = 4
START = 1_600_000_000.0
AGES: tuple[tuple[str, float], ...] = (
    ("under a week", 7 * DAY),
    ("under a month", 30 * DAY),
    ("under three months", 90 * DAY),
    ("under a year", 365 * DAY),
    ("older, or never", math.inf),
)


@dataclass(frozen=True, slots=True)
class Score:
    """One thing that was predicted: how long ago its subject was last heard of, and the loss of each way, in nats."""

    age: float
    aged: float
    counted: float
    chance: float


@dataclass
class Contact:
    """Hidden truth about one contact, and what memory knows."""

    address: str
    rate: float
    ends: float
    topic: np.ndarray
    known: Acquaintance
    heard: float = -math.inf
    counts: np.ndarray = field(default_factory=lambda: np.zeros(len(DOMAINS)))


def household(
    seed: int, lifetime: float = 200 * DAY, people: int = 40
) -> tuple[list[Score], list[Score], list[Contact]]:
    """Four years of one person: scores of whom they write to, scores of what letters are about, and the contacts."""
    dice = np.random.default_rng(seed)
    end = START + YEARS * 365 * DAY
    contacts: list[Contact] = []
    began = 0
    while began < people * (1 + YEARS):
        at = START if began < people else START + float(dice.uniform(0.0, YEARS * 365 * DAY))
        contacts.append(
            Contact(
                f"c{began}@example.org",
                rate=float(dice.lognormal(math.log(1.0 / (12 * DAY)), 1.0)),
                ends=at + float(dice.exponential(lifetime / math.log(2.0))),
                topic=dice.dirichlet(np.full(len(DOMAINS), 0.25)),
                known=Acquaintance(f"c{began}@example.org", first_seen=at, last_seen=at, own=-1e9),
            )
        )
        began += 1
    events: list[tuple[float, int]] = []
    for i, one in enumerate(contacts):
        at = one.known.first_seen or START
        while (at := at + float(dice.exponential(1.0 / one.rate))) < min(end, one.ends):
            events.append((at, i))
    events.sort()
    state = MindState(half_life=care.HALF_LIFE)
    whom: list[Score] = []
    what: list[Score] = []
    turn = START + 365 * DAY
    for at, i in events:
        one = contacts[i]
        if at > turn:
            state = replace(state, half_life=bonds.fit_half_life([c.known for c in contacts], at))
            turn = at + 90 * DAY
        if dice.random() < 1.0 - 0.5 ** ((at - max(one.heard, START)) / (300 * DAY)):
            one.topic = dice.dirichlet(np.full(len(DOMAINS), 0.25))
        topic = int(dice.choice(len(DOMAINS), p=one.topic))
        if at > START + 365 * DAY:
            whom.append(_whom(contacts, i, at, state))
            if one.counts.sum() > 0:
                what.append(_what(one, topic, at, state))
        one.known = wrote(one.known, at)
        one.heard = at
        if dice.random() < 0.3:
            one.counts[topic] += 1.0
            state = replace(state, bonds=(*state.bonds, Bond(one.address, DOMAINS[topic], 1.0, at, f"d{at}")))
    return whom, what, contacts


def wrote(known: Acquaintance, at: float) -> Acquaintance:
    """The same contact after the person wrote once more, as memory keeps it (forward decay)."""
    old = known.own if known.own is not None else -1e9
    new = math.log2(2.0) + at / OWN_HALF_LIFE
    high = max(old, new)
    total = 2.0 ** max(-1000.0, old - high) + 2.0 ** max(-1000.0, new - high)
    return replace(known, sent=known.sent + 1, last_seen=at, own=high + math.log2(total))


def _whom(contacts: Sequence[Contact], i: int, at: float, state: MindState) -> Score:
    """Everybody met by now could be written to; a tenth of a message is what a stranger gets."""
    met = [c for c in contacts if (c.known.first_seen or 0.0) <= at]
    aged = np.array([0.1 + care.tie(c.known, at, state.half_life) for c in met])
    counted = np.array([0.1 + 2.0 * c.known.sent for c in met])
    place = next(n for n, c in enumerate(met) if c is contacts[i])
    heard = contacts[i].heard
    return Score(
        at - heard if heard > 0 else math.inf,
        -math.log(float(aged[place] / aged.sum())),
        -math.log(float(counted[place] / counted.sum())),
        math.log(len(met)),
    )


def _what(one: Contact, topic: int, at: float, state: MindState) -> Score:
    aged = bonds.shares(bonds.counts(state, one.address, at))
    counted = bonds.shares(one.counts)
    last = max(b.at for b in state.bonds if b.subject == one.address)
    return Score(
        at - last,
        -math.log(float(aged[topic])),
        -math.log(float(counted[topic])),
        -math.log(float(bonds.PROPORTIONS[topic])),
    )


def by_age(scores: Sequence[Score]) -> dict[str, dict[str, float]]:
    """Mean loss in nats of each way, by age of what was known."""
    out: dict[str, dict[str, float]] = {}
    low = 0.0
    for name, high in (*AGES, ("all", math.inf)):
        from_age = 0.0 if name == "all" else low
        found = [s for s in scores if from_age <= s.age < high or s.age == high == math.inf]
        low = high
        if found:
            out[name] = {
                "n": float(len(found)),
                "aged": round(float(np.mean([s.aged for s in found])), 3),
                "frequency": round(float(np.mean([s.counted for s in found])), 3),
                "nothing known": round(float(np.mean([s.chance for s in found])), 3),
            }
    return out
