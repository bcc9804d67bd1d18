"""What this person protects: weights over domains of care and over people, with provenance and intervals.

Domains start from shipped weights; a wish counts like twenty observations, does not age, and what was merely inferred
then moves that domain no more. People are weighted by what the person does: whom they write to and answer, and what
they said about their letters, forgotten with a half-life fitted to the household (tie strength, reciprocity and
recency predict who matters, as in Priority Inbox). What somebody's letters are about is in `bonds`. Nothing here ever
falls below `FLOOR`: nobody in the pack and no domain can be argued down to nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from companion.domain.feedback import Wish
from companion.domain.journal import CareItem
from companion.domain.observation import OWN_HALF_LIFE, Acquaintance
from companion.mind import bonds
from companion.mind.domains import DOMAINS as DOMAINS
from companion.mind.domains import HARM as HARM
from companion.mind.domains import SHIPPED as SHIPPED
from companion.mind.state import HALF_LIFE, MindState

Array = NDArray[np.float64]

FLOOR = 0.15
"""Lowest weight that any domain or person can have in a decision."""
_PRIOR_STRENGTH = 4.0
_WISH_STRENGTH = 20.0
_USUAL = 12.0
"""Strength of a tie at which somebody matters half as much as anybody can."""
_SAID_FINE = 2.0
"""What an answer about somebody's letter is worth, in messages of the person's own."""


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


def domain_weights(state: MindState, now: float | None = None) -> Mapping[str, float]:
    """Weight of every domain, at least `FLOOR`; `now` (the newest entry's time, if not given) ages what was asked."""
    held = wishes_by_subject(state.wishes)
    factor = bonds.attention(state, state.latest if now is None else now)[0] if state.bonds else None
    out = {}
    for i, domain in enumerate(DOMAINS):
        wish = held.get(("", domain))
        mean, _ = _blend(SHIPPED[domain], _PRIOR_STRENGTH, wish.weight if wish else None)
        if wish is None and factor is not None:
            mean = min(1.0, mean * float(factor[i]))
        out[domain] = max(FLOOR, mean)
    return out


def tie(contact: Acquaintance, now: float, half_life: float = HALF_LIFE) -> float:
    """Strength of a tie, in messages of the person's own, each forgotten with `half_life`.

    Where memory knows only counts, all of them are as old as the newest message. Where it knows the aged sum, the
    other side cannot keep a tie young by writing: what the person did long ago stays long ago.
    """
    age = now - contact.last_seen if contact.last_seen is not None else half_life
    theirs = 0.1 * min(contact.received, 50) * bonds.fade(age, half_life)
    mine = 2.0 * contact.sent + 3.0 * contact.replied
    if contact.own is None or mine <= 0.0:
        return theirs + mine * bonds.fade(age, half_life)
    # Aged in memory with its own half-life; the logarithm of what is left is proportional to age over half-life.
    left = min(0.0, contact.own - now / OWN_HALF_LIFE - math.log2(mine)) * OWN_HALF_LIFE / half_life
    return theirs + mine * float(2.0 ** max(-60.0, left))


def _strength(contact: Acquaintance | None, subject: str, state: MindState, now: float) -> float:
    """Tie and answers together, in messages of the person's own."""
    strength = tie(contact, now, state.half_life) if contact is not None else 0.0
    if state.bonds and subject:
        strength += _SAID_FINE * float(bonds.counts(state, subject.lower(), now).sum())
    return strength


def person_weight(contact: Acquaintance | None, subject: str, state: MindState, now: float) -> float:
    """How much one person or organisation matters, 0 to 1; a stated wish for them outweighs behaviour."""
    strength = _strength(contact, subject, state, now)
    mean = strength / (strength + _USUAL)
    wishes = [w for (who, _), w in wishes_by_subject(state.wishes).items() if who and who == subject.lower()]
    if wishes:
        mean, _ = _blend(mean, _PRIOR_STRENGTH, max(w.weight for w in wishes))
        return max(FLOOR, mean)
    return mean


def losses(weights: Mapping[str, float], person: float = 0.0, focus: Array | None = None) -> Array:
    """Care-weighted loss per threat, in hours, shape (threats,).

    `person` (0 to 1) is how much the one who is claimed to write matters: their name is what the con spends. `focus`
    (domains,) is what their letters are about, against the usual (`bonds.focus`).
    """
    ratio = np.array([min(3.0, weights[d] / SHIPPED[d]) for d in DOMAINS])
    spent = np.ones(len(DOMAINS)) if focus is None else focus
    out: Array = HARM @ (ratio * (1.0 + 0.3 * person * spent))
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
    weights = domain_weights(state, now)
    asked = bonds.attention(state, now)[1]
    known = bonds.said(state)
    for i, domain in enumerate(DOMAINS):
        wish = held.get(("", domain))
        # An answer that was long ago says as little about how sure this is as about what it is.
        worth = _PRIOR_STRENGTH + (_WISH_STRENGTH if wish is not None else float(asked[i]))
        low, high = _interval(weights[domain], worth)
        because = (
            ("you_said",) if wish is not None else ("shipped", *_counted("you_asked", known.get(("", domain), 0)))
        )
        items.append(CareItem("", domain, domain, weights[domain], low, high, because))
    named = {c.address.lower(): c for c in contacts if c.address}
    said: dict[str, list[Wish]] = {}
    for (who, _), wish in held.items():
        if who:
            said.setdefault(who, []).append(wish)
    answered = {who for who, _ in known if who}
    for who in dict.fromkeys((*said, *named, *sorted(answered))):
        contact = named.get(who)
        strength = _strength(contact, who, state, now)
        if strength < 0.5 and who not in said:
            continue
        mean = strength / (strength + _USUAL)
        worth = _PRIOR_STRENGTH + strength
        told = max(said.get(who, ()), key=lambda w: w.weight, default=None)
        if told is not None:
            mean, worth = _blend(mean, _PRIOR_STRENGTH, told.weight)
            mean = max(FLOOR, mean)
        low, high = _interval(mean, worth)
        name = (contact.name if contact is not None else "") or (told.subject if told is not None else who)
        domain = told.domain if told is not None else _about(state, who, now)
        confirmed = sum(n for (subject, _), n in known.items() if subject == who)
        because = (*_provenance(contact, told), *_counted("you_confirmed", confirmed))
        sort, record = (told.sort, told.contact) if told is not None else ("", "")
        items.append(CareItem(who, name, domain, mean, low, high, because, sort, record))
    return tuple(sorted(items, key=lambda i: (-i.weight, i.subject, i.domain)))


def _about(state: MindState, subject: str, now: float) -> str:
    """The domain that somebody's letters are about more than usual; belonging, where nothing is known."""
    found = bonds.focus(state, subject, now)
    return "belonging" if found is None else DOMAINS[int(np.argmax(found))]


def _counted(name: str, count: int) -> tuple[str, ...]:
    return (f"{name}:{count}",) if count else ()


def _provenance(contact: Acquaintance | None, told: Wish | None) -> tuple[str, ...]:
    out = ["you_said"] if told is not None else []
    if contact is not None:
        counts = {"you_wrote": contact.sent, "you_answered": contact.replied, "they_wrote": contact.received}
        out.extend(f"{name}:{count}" for name, count in counts.items() if count)
    return tuple(out)
