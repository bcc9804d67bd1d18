"""From evidence to belief: a calibrated logistic with group caps, and a distribution over threats.

`logit P(scam)` follows the formula of `Calibration`, with one exception that is a promise: calm evidence never
cancels evidence that a payment was changed, or that somebody coaches the person (`PROTECTED`). A sender may be
trusted for reading, never for bank changes.

Everything is computed for many variants of the same evidence at once (rows of a mask), because "what would change
my mind" asks for some thirty of them, and a simulation for thousands.

Promises, tested as properties: more evidence for a threat never lowers that threat; evidence that is missing or
has strength zero changes nothing; order does not matter.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import SCAMS, Calibration, Evidence, Fact, Indicator, Threat
from companion.domain.observation import Entity, History, Kind, Observation, Related
from companion.mind.questions import THREATS
from companion.mind.state import DAY, MindState, Pin

Array = NDArray[np.float64]

DEFAULT_CALIBRATION = Calibration(
    version="prior-1",
    bias=-4.6,
    caps={
        "bulk": (-2.0, 1.0),
        "familiar": (-3.0, 4.0),
        "pressure": (-1.0, 2.0),
        "cover": (0.0, 7.5),
        "learnt": (-6.0, 5.0),
        "case": (0.0, 3.5),
    },
    base_rate=0.01,
    interrupt_at=0.95,
)
"""Used until `models/weights.json` has been fitted."""

PROTECTED_GROUPS = frozenset({"cover"})
PAYEE_NAMES = frozenset(
    {
        "payment.changed_details",
        "familiar.new_account",
        "familiar.changed_iban",
        "familiar.changed_account",
        "familiar.changed_payee",
    }
)
"""An account is not the one that was paid before, or is said to have changed."""
PROTECTED_NAMES = PAYEE_NAMES | {
    *("kin.new_number", "kin.number_story", "kin.money", "ask.gift_card", "conversation.secrecy"),
}
"""Evidence that no calm evidence may cancel; an answer to a question may, because the person went and looked."""
SUPERSEDED = frozenset({"familiar.after_warning"})
"""What the mind carries over from the case itself, by how likely it was and how new; counted once, here."""
PROTECTION_FULL = 1.5
"""Protected log-odds from which calm evidence can cancel none of it; below, the protection fades in."""
SPREAD = 0.8
"""How sharply evidence for one threat separates it from the others."""

_PRIOR = {
    Threat.PHISHING: 0.30,
    Threat.IMPERSONATION: 0.12,
    Threat.INVOICE: 0.06,
    Threat.ADVANCE_FEE: 0.10,
    Threat.PRIZE: 0.08,
    Threat.INVESTMENT: 0.08,
    Threat.ROMANCE: 0.05,
    Threat.TECH_SUPPORT: 0.08,
    Threat.JOB: 0.06,
    Threat.EXTORTION: 0.04,
    Threat.MALWARE: 0.03,
}
_LOG_PRIOR: Array = np.log(np.array([_PRIOR[t] for t in SCAMS]))
_SCAM_INDEX = {t: i for i, t in enumerate(SCAMS)}
_CALM = frozenset({Threat.BENIGN, Threat.BULK})


def _own(name: str, weight: float, sentence: str, help: str, threats: tuple[Threat, ...] = ()) -> Indicator:
    return Indicator(name, name.partition(".")[0], threats, sentence, help, weight)


SENDER_FINE = _own(
    "learnt.sender_fine", -4.0, "You told me that this sender is fine.", "From your own answers; undo brings it back."
)
DOMAIN_FINE = _own(
    "learnt.domain_fine", -3.0, "You told me that this address leads where it should.", "From your own answers."
)
PAYEE_FINE = _own(
    "learnt.payee_fine", -5.0, "You checked this account or number and it was right.", "From your own answers."
)
SENDER_BAD = _own(
    "learnt.sender_bad",
    4.0,
    "You told me that this sender is a scammer.",
    "From your own answers; undo brings it back.",
)
ENTITY_BAD = _own(
    "learnt.entity_bad",
    4.5,
    "This number, account or address was part of a scam you confirmed.",
    "From your answers.",
)
CASE_LINKED = _own(
    "case.linked",
    3.0,
    "It belongs to something suspicious that came before.",
    "Same number, account, name or thread.",
)
OWN_INDICATORS: tuple[Indicator, ...] = (
    SENDER_FINE,
    DOMAIN_FINE,
    PAYEE_FINE,
    SENDER_BAD,
    ENTITY_BAD,
    CASE_LINKED,
)
"""Indicators that only memory and the person's answers can show; the detectors' lists do not have them."""

LURES: Mapping[str, Threat] = {
    "romance": Threat.ROMANCE,
    "rapport": Threat.ROMANCE,
    "never_met": Threat.ROMANCE,
    "money_story": Threat.ROMANCE,
    "investment": Threat.INVESTMENT,
    "trading": Threat.INVESTMENT,
    "platform": Threat.INVESTMENT,
    "withdrawal_fee": Threat.INVESTMENT,
    "tech_support": Threat.TECH_SUPPORT,
    "protection_expired": Threat.TECH_SUPPORT,
    "remote_control": Threat.TECH_SUPPORT,
    "callback": Threat.TECH_SUPPORT,
    "safe_account": Threat.IMPERSONATION,
    "prize": Threat.PRIZE,
    "advance_fee": Threat.ADVANCE_FEE,
    "inheritance": Threat.ADVANCE_FEE,
    "loan": Threat.ADVANCE_FEE,
    "job": Threat.JOB,
    "tasks": Threat.JOB,
    "job_messenger": Threat.JOB,
    "extortion": Threat.EXTORTION,
    "hacked_you": Threat.EXTORTION,
    "threat_of_harm": Threat.EXTORTION,
    "changed_details": Threat.INVOICE,
    "changed_iban": Threat.INVOICE,
    "new_account": Threat.INVOICE,
    "new_number": Threat.IMPERSONATION,
    "number_story": Threat.IMPERSONATION,
    "boss_favour": Threat.IMPERSONATION,
    "brand_mismatch": Threat.PHISHING,
    "brand_name": Threat.PHISHING,
    "parcel": Threat.PHISHING,
    "parcel_fee": Threat.PHISHING,
    "account": Threat.PHISHING,
    "account_notice": Threat.PHISHING,
    "mailbox": Threat.PHISHING,
}
"""What an indicator of an earlier item of the case says about the threat, by the second part of its name."""

_MINE = ("learnt.", "case.")
"""What the mind itself concluded then is no sign of its own now."""

_TIE = {
    Entity.PHONE: 1.0,
    Entity.IBAN: 1.0,
    Entity.ACCOUNT: 1.0,
    Entity.WALLET: 1.0,
    Entity.EMAIL: 0.9,
    Entity.DOMAIN: 0.8,
    Entity.NAME: 0.4,
    Entity.AMOUNT: 0.3,
}


def logit(p: float) -> float:
    """Log-odds of a probability, clamped away from certainty."""
    p = min(max(p, 1e-9), 1.0 - 1e-9)
    return math.log(p / (1.0 - p))


@dataclass(frozen=True, slots=True)
class Ledger:
    """Evidence as columns; which of them hold is a row of a mask."""

    evidence: tuple[Evidence, ...]
    groups: Array
    """Contribution of each column to each (group, protected) pair, shape (columns, pairs)."""
    low: Array
    high: Array
    protected: NDArray[np.bool_]
    """Which pairs are protected."""
    threats: Array
    """Positive contribution of each column to each scam, shape (columns, scams)."""
    bulk: Array
    """Log-odds of each column for bulk rather than plain mail."""


def once(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """An indicator given twice counts once, at its highest strength."""
    best: dict[str, Evidence] = {}
    for item in evidence:
        name = item.indicator.name
        known = best.get(name)
        if name not in SUPERSEDED and (known is None or item.strength > known.strength):
            best[name] = item
    return tuple(best.values())


def ledger(
    columns: tuple[Evidence, ...],
    calibration: Calibration,
    head: Mapping[str, float] | None = None,
    warier: Mapping[str, float] | None = None,
) -> Ledger:
    """Lay out evidence as columns; every indicator at most once (`once`).

    `head` is what the person's own answers changed about the weight of each group (`tuning`): never of protected
    evidence, which nothing learnt may weaken. `warier` is what shared knowledge adds to single signs (`shared`): a
    sign that alarms alarms more, one that calms calms less, and none changes sides.
    """
    payee_known = any(e.indicator.name == PAYEE_FINE.name and e.strength > 0 for e in columns)
    pairs: dict[tuple[str, bool], int] = {}
    places: list[tuple[int, float]] = []
    threats = np.zeros((len(columns), len(SCAMS)))
    bulk = np.zeros(len(columns))
    for i, item in enumerate(columns):
        indicator = item.indicator
        strength = min(max(item.strength, 0.0), 1.0)
        weight = indicator.weight * strength
        named = indicator.threats
        if (indicator.group == "bulk" or Threat.BULK in named) and Threat.BENIGN not in named:
            bulk[i] = 3.0 * strength
        if weight > 0 and named and not _CALM.isdisjoint(named):
            # Speaks for an innocent reading: it may calm, never alarm.
            weight = -weight if Threat.BENIGN in named and len(named) == 1 else 0.0
        elif weight > 0:
            for threat in named:
                threats[i, _SCAM_INDEX[threat]] = weight
        shield = weight > 0 and _is_protected(indicator, payee_known)
        if head and not shield:
            weight *= 1.0 + head.get(indicator.group, 0.0)
        if warier and weight != 0.0:
            more = max(0.0, warier.get(indicator.name, 0.0)) * strength
            weight = weight + more if weight > 0 else min(0.0, weight + more)
        places.append((pairs.setdefault((indicator.group, shield), len(pairs)), weight))
    groups = np.zeros((len(columns), max(1, len(pairs))))
    for i, (pair, weight) in enumerate(places):
        groups[i, pair] = weight
    caps = [calibration.caps.get(group, calibration.default_cap) for group, _ in pairs] or [(0.0, 0.0)]
    return Ledger(
        evidence=columns,
        groups=groups,
        low=np.array([low for low, _ in caps]),
        high=np.array([high for _, high in caps]),
        protected=np.array([shield for _, shield in pairs] or [False]),
        threats=threats,
        bulk=bulk,
    )


def _is_protected(indicator: Indicator, payee_known: bool) -> bool:
    if payee_known and indicator.name in PAYEE_NAMES:
        return False
    return indicator.group in PROTECTED_GROUPS or indicator.name in PROTECTED_NAMES


def scam_logits(book: Ledger, mask: Array, calibration: Calibration, shift: float = 0.0) -> Array:
    """`logit P(scam)` for every row of `mask` (rows, columns) of zeros and ones."""
    sums = np.clip(mask @ book.groups, book.low, book.high)
    shielded = sums @ book.protected.astype(np.float64)
    plain = sums.sum(axis=1) - shielded
    # Where protected evidence is present, what calm evidence outweighs fades to nothing.
    keep = 1.0 - np.minimum(1.0, shielded / PROTECTION_FULL)
    total = shielded + np.where(plain < 0.0, plain * keep, plain)
    out: Array = calibration.slope * (calibration.bias + total) + calibration.intercept + shift
    return out


def posteriors(book: Ledger, mask: Array, calibration: Calibration, shift: float = 0.0) -> Array:
    """Posterior over `THREATS` for every row of `mask`, shape (rows, threats); every row sums to 1."""
    logits = scam_logits(book, mask, calibration, shift)
    p = 1.0 / (1.0 + np.exp(-np.clip(logits, -40.0, 40.0)))
    scores = _LOG_PRIOR + SPREAD * (mask @ book.threats)
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    kinds = scores / scores.sum(axis=1, keepdims=True)
    bulk = 1.0 / (1.0 + np.exp(1.5 - np.minimum(mask @ book.bulk, 30.0)))
    out = np.empty((mask.shape[0], len(THREATS)))
    out[:, 0] = (1.0 - p) * (1.0 - bulk)
    out[:, 1] = (1.0 - p) * bulk
    out[:, 2:] = p[:, None] * kinds
    return out


def posterior(evidence: Sequence[Evidence], calibration: Calibration, shift: float = 0.0) -> Mapping[Threat, float]:
    """Posterior over threats of one piece of evidence alone, without memory or answers."""
    book = ledger(once(evidence), calibration)
    row = posteriors(book, np.ones((1, len(book.evidence))), calibration, shift)[0]
    return dict(zip(THREATS, row.tolist(), strict=True))


def household_shift(state: MindState, history: History, calibration: Calibration) -> float:
    """Shift of the prior log-odds to this household's own base rate, between −0.5 and +1.5.

    Beta posterior worth 1,000 items of the training base rate; confirmed scams are successes. Unlabelled items count
    a quarter: most of what was silent was fine, but nobody said so. The bounds keep a quiet year from blinding it.
    """
    prior = 1_000.0
    scams = state.counts.get("confirmed", 0) + state.counts.get("already_knew", 0)
    fine = state.counts.get("false_alarm", 0) + 0.25 * min(history.mail_seen, 4_000)
    rate = (prior * calibration.base_rate + scams) / (prior + scams + fine)
    return min(1.5, max(-0.5, logit(rate) - logit(calibration.base_rate))) + lean(state)


LEAN = 0.3
"""Most that regrets can move the prior log-odds, either way."""


def lean(state: MindState) -> float:
    """What the decisions that turned out wrong have moved the prior log-odds by (see `regret`)."""
    return min(LEAN, max(-LEAN, sum(r.step for r in state.regrets)))


def authenticated(observation: Observation) -> bool:
    """The item's claimed sender domain is backed by DMARC, or by a signature of that very domain."""
    auth = observation.authentication
    domain = observation.sender.domain
    return auth.dmarc == "pass" or any(domain == d or domain.endswith("." + d) for d in auth.dkim_domains if d)


def learnt_evidence(observation: Observation, state: MindState, now: float) -> tuple[Evidence, ...]:
    """What earlier answers say about this item. A repeated answer counts once: insistence alone adds nothing."""
    if not state.pins:
        return ()
    sender = observation.sender.address.lower()
    links = {link.domain for link in observation.links if link.domain}
    mentions = {(m.entity.value, m.value) for m in observation.mentions}
    steps: dict[str, float] = {}
    fine_domains: set[str] = set()
    sender_pin: Pin | None = None
    for pin in state.pins:
        if pin.expires is not None and now >= pin.expires:
            continue
        if pin.what == "sender":
            if pin.value != sender or not sender:
                continue
            if pin.step < 0:
                if sender_pin is None or pin.step < sender_pin.step:
                    sender_pin = pin
            else:
                steps[SENDER_BAD.name] = max(steps.get(SENDER_BAD.name, 0.0), pin.step)
        elif pin.what == "domain":
            if pin.value in links:
                if pin.step < 0:
                    fine_domains.add(pin.value)
                    steps[DOMAIN_FINE.name] = min(steps.get(DOMAIN_FINE.name, 0.0), pin.step)
                else:
                    steps[ENTITY_BAD.name] = max(steps.get(ENTITY_BAD.name, 0.0), pin.step)
        elif (pin.what, pin.value) in mentions:
            name = PAYEE_FINE.name if pin.step < 0 else ENTITY_BAD.name
            steps[name] = max(steps.get(name, 0.0), pin.step) if pin.step > 0 else min(steps.get(name, 0.0), pin.step)
    all_links_fine = links <= fine_domains
    if not all_links_fine:
        # One unknown link among known ones is how a hijacked newsletter looks.
        steps.pop(DOMAIN_FINE.name, None)
    if sender_pin is None and DOMAIN_FINE.name in steps:
        # Anyone can link to a known address; it says much only together with the known sender.
        steps[DOMAIN_FINE.name] *= 0.4
    if sender_pin is not None:
        same_proof = authenticated(observation) or not sender_pin.authenticated
        weak = not sender_pin.authenticated and not all_links_fine
        if same_proof:
            steps[SENDER_FINE.name] = sender_pin.step * (0.3 if weak else 1.0)
    return tuple(
        Evidence(indicator, min(1.0, abs(steps[indicator.name] / indicator.weight)))
        for indicator in OWN_INDICATORS
        if steps.get(indicator.name)
    )


@dataclass(frozen=True, slots=True)
class Carried:
    """What the case brings to an item: the strongest ties, and what was seen there."""

    ties: tuple[tuple[float, frozenset[str], str], ...] = ()
    """(strength, names of the signs seen then, what ties them), strongest first."""
    threats: tuple[Threat, ...] = ()

    def strength(self, names: frozenset[str]) -> tuple[float, str]:
        """Strength (0 to 1) and tie for an item that shows the signs `names`.

        Only what is *new* there counts: ten like letters from one sender are one piece of evidence, not ten.
        """
        best, via = 0.0, ""
        for strength, seen, tied in self.ties:
            new = len(seen - names) / len(seen) if seen else 0.5
            if strength * new > best:
                best, via = strength * new, tied
        return best, via

    def evidence(self, strength: float, via: str = "") -> Evidence:
        """The same as evidence of the mind's own."""
        own = CASE_LINKED
        indicator = Indicator(own.name, own.group, self.threats, own.sentence, own.help, own.weight)
        return Evidence(indicator, strength, (Fact(via),) if via else ())


def carried(history: History, state: MindState, now: float, kind: Kind, itself: str = "") -> Carried:
    """The case's earlier belief, ready to be carried to an item of this kind.

    Ties by an entity fade with a half-life of three weeks, mere nearness in time within the hour: a
    download shortly after a suspicious mail or message counts a little without any tie, nothing else does. What the
    person has said about an earlier item outranks what was believed of it. `itself` is the item's own id: judged a
    second time, it is no evidence about itself.
    """
    told = {s.id: s.answer for s in state.seen if s.answer}
    found: list[tuple[float, frozenset[str], str]] = []
    for related, base in _related(history):
        if related.observation == itself:
            continue
        age = max(0.0, now - related.at)
        if related.via is not None:
            tie = _TIE.get(related.via.entity, 0.3) * 0.5 ** (age / (21 * DAY))
        elif base:
            tie = 0.7 * 0.5 ** (age / (21 * DAY))
        elif kind is Kind.FILE and related.kind is not Kind.FILE:
            tie = 0.35 * 0.5 ** (age / 3600.0)
        else:
            # Two mails of one morning have nothing to do with each other until something says so.
            continue
        answer = told.get(related.decision, "")
        p = 0.0 if answer == "false_alarm" else 1.0 if answer in ("confirmed", "already_knew") else related.p_scam
        strength = tie * min(1.0, p / 0.35)
        if history.case is not None and history.case.closed and base:
            strength *= 0.5
        if strength > 0.01:
            via = related.via.value if related.via is not None else ""
            # A confirmed scam counts even where it showed nothing new.
            certain = answer in ("confirmed", "already_knew")
            signs = frozenset(() if certain else (n for n in related.indicators if not n.startswith(_MINE)))
            found.append((strength, signs, via))
    found.sort(key=lambda f: -f[0])
    found = found[:10]
    names = sorted({n for _, signs, _ in found for n in signs})
    threats = dict.fromkeys(t for n in names if (t := LURES.get(n.partition(".")[2])) is not None)
    return Carried(tuple(found), tuple(threats))


def _related(history: History) -> list[tuple[Related, bool]]:
    out = [(r, True) for r in history.case.related] if history.case is not None else []
    known = {r.observation for r, _ in out}
    out.extend((r, False) for r in history.recent if r.observation not in known)
    return out
