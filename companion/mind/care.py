"""What this person protects: weights over domains of care and over people, with provenance and intervals.

Domains start from shipped weights; a wish counts like twenty observations. People are weighted by what the person
does: whom they write to and answer, forgotten with a half-life of half a year (tie strength, reciprocity and
recency predict who matters, as in Priority Inbox). Nothing here ever falls below `FLOOR`: nobody in the pack and no
domain can be argued down to nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from companion.domain.feedback import Wish
from companion.domain.journal import CareItem
from companion.domain.judgement import Threat
from companion.domain.observation import Acquaintance
from companion.mind.questions import THREATS
from companion.mind.state import DAY, MindState

Array = NDArray[np.float64]

DOMAINS: tuple[str, ...] = ("money", "identity", "home", "family", "work", "health", "belonging")
SHIPPED: Mapping[str, float] = {
    "money": 0.8,
    "identity": 0.7,
    "home": 0.6,
    "family": 0.8,
    "work": 0.5,
    "health": 0.6,
    "belonging": 0.5,
}
"""Weights before anything is known."""
FLOOR = 0.15
"""Lowest weight that any domain or person can have in a decision."""
HALF_LIFE = 180 * DAY
_PRIOR_STRENGTH = 4.0
_WISH_STRENGTH = 20.0

_HARM: Mapping[Threat, Mapping[str, float]] = {
    Threat.BENIGN: {},
    Threat.BULK: {},
    Threat.PHISHING: {"money": 40, "identity": 50},
    Threat.IMPERSONATION: {"money": 50, "family": 25, "identity": 10},
    Threat.INVOICE: {"money": 80, "work": 30},
    Threat.ADVANCE_FEE: {"money": 80},
    Threat.PRIZE: {"money": 50, "identity": 20},
    Threat.INVESTMENT: {"money": 140},
    Threat.ROMANCE: {"money": 90, "belonging": 50},
    Threat.TECH_SUPPORT: {"money": 50, "home": 40, "identity": 20},
    Threat.JOB: {"money": 50, "identity": 30, "work": 10},
    Threat.EXTORTION: {"money": 50, "belonging": 30, "health": 10},
    Threat.MALWARE: {"home": 60, "identity": 30, "money": 20},
}
HARM: Array = np.array([[_HARM[t].get(d, 0.0) for d in DOMAINS] for t in THREATS])
"""Expected loss if the person goes along, in hours of their week, shape (threats, domains). Expected, not sampled:
heavy tails would make every decision about the tail."""


def _blend(prior: float, strength: float, wish: float | None) -> tuple[float, float]:
    """Posterior mean and the number of observations it is worth."""
    if wish is None:
        return prior, strength
    total = strength + _WISH_STRENGTH
    return (prior * strength + wish * _WISH_STRENGTH) / total, total


def _interval(mean: float, worth: float) -> tuple[float, float]:
    """90 % interval of a Beta distribution with this mean, by its normal approximation."""
    half = 1.645 * math.sqrt(max(mean * (1.0 - mean), 1e-6) / (worth + 1.0))
    return max(0.0, mean - half), min(1.0, mean + half)


def wishes_by_subject(wishes: Sequence[Wish]) -> Mapping[tuple[str, str], Wish]:
    """The wish that holds for each (subject, domain): the newest one, unless it forgets."""
    held: dict[tuple[str, str], Wish] = {}
    for wish in wishes:
        key = (wish.subject.lower(), wish.domain)
        if wish.weight < 0:
            held.pop(key, None)
        else:
            held[key] = wish
    return held


def domain_weights(state: MindState) -> Mapping[str, float]:
    """Weight of every domain, at least `FLOOR`."""
    held = wishes_by_subject(state.wishes)
    out = {}
    for domain in DOMAINS:
        wish = held.get(("", domain))
        mean, _ = _blend(SHIPPED[domain], _PRIOR_STRENGTH, wish.weight if wish else None)
        out[domain] = max(FLOOR, mean)
    return out


def tie(contact: Acquaintance, now: float) -> float:
    """Strength of a tie, in messages of the person's own, forgotten with `HALF_LIFE`."""
    said = 2.0 * contact.sent + 3.0 * contact.replied + 0.1 * min(contact.received, 50)
    age = max(0.0, now - contact.last_seen) if contact.last_seen is not None else HALF_LIFE
    return float(said * 0.5 ** (age / HALF_LIFE))


def person_weight(contact: Acquaintance | None, subject: str, state: MindState, now: float) -> float:
    """How much one person or organisation matters, 0 to 1; a stated wish for them outweighs behaviour."""
    strength = tie(contact, now) if contact is not None else 0.0
    mean = strength / (strength + 12.0)
    wishes = [w for (who, _), w in wishes_by_subject(state.wishes).items() if who and who == subject.lower()]
    if wishes:
        mean, _ = _blend(mean, _PRIOR_STRENGTH, max(w.weight for w in wishes))
        return max(FLOOR, mean)
    return mean


def losses(weights: Mapping[str, float], person: float = 0.0) -> Array:
    """Care-weighted loss per threat, in hours, shape (threats,).

    `person` (0 to 1) is how much the one who is claimed to write matters: their name is what the con spends.
    """
    ratio = np.array([min(3.0, weights[d] / SHIPPED[d]) for d in DOMAINS])
    out: Array = (HARM @ ratio) * (1.0 + 0.3 * person)
    return out


def stakes(posterior: Array, weights: Mapping[str, float]) -> tuple[str, ...]:
    """Domains at stake under a belief, most important first; those below a tenth of the first are left out."""
    at_stake = (posterior @ HARM) * np.array([weights[d] / SHIPPED[d] for d in DOMAINS])
    top = float(at_stake.max())
    if top < 0.5:
        return ()
    order = np.argsort(-at_stake, kind="stable")
    return tuple(DOMAINS[i] for i in order if at_stake[i] >= 0.1 * top)


def care(contacts: Sequence[Acquaintance], state: MindState, now: float) -> tuple[CareItem, ...]:
    """Everything cared about, most important first: domains, people from contacts, and wishes about others."""
    held = wishes_by_subject(state.wishes)
    items: list[CareItem] = []
    for domain in DOMAINS:
        wish = held.get(("", domain))
        mean, worth = _blend(SHIPPED[domain], _PRIOR_STRENGTH, wish.weight if wish else None)
        mean = max(FLOOR, mean)
        low, high = _interval(mean, worth)
        items.append(CareItem("", domain, domain, mean, low, high, ("you_said",) if wish else ("shipped",)))
    named = {c.address.lower(): c for c in contacts if c.address}
    said: dict[str, list[Wish]] = {}
    for (who, _), wish in held.items():
        if who:
            said.setdefault(who, []).append(wish)
    for who in dict.fromkeys((*said, *named)):
        contact = named.get(who)
        strength = tie(contact, now) if contact is not None else 0.0
        if strength < 0.5 and who not in said:
            continue
        mean = strength / (strength + 12.0)
        worth = _PRIOR_STRENGTH + strength
        told = max(said.get(who, ()), key=lambda w: w.weight, default=None)
        if told is not None:
            mean, worth = _blend(mean, _PRIOR_STRENGTH, told.weight)
            mean = max(FLOOR, mean)
        low, high = _interval(mean, worth)
        name = (contact.name if contact is not None else "") or (told.subject if told is not None else who)
        items.append(
            CareItem(who, name, told.domain if told else "belonging", mean, low, high, _provenance(contact, told))
        )
    return tuple(sorted(items, key=lambda i: (-i.weight, i.subject, i.domain)))


def _provenance(contact: Acquaintance | None, told: Wish | None) -> tuple[str, ...]:
    out = ["you_said"] if told is not None else []
    if contact is not None:
        counts = {"you_wrote": contact.sent, "you_answered": contact.replied, "they_wrote": contact.received}
        out.extend(f"{name}:{count}" for name, count in counts.items() if count)
    return tuple(out)
