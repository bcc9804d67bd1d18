"""The planner: expected care-weighted value of silent, ask, warn and decline, and the choice among them.

Values are in hours of the person's week. Silence costs the harm that happens if the person goes along without
noticing; a warning averts most of it and costs an interruption, a fright and some trust when it was wrong; a
question is worth what its answers would change (value of information) and protects only if it is answered in time;
declining holds something back and costs autonomy when that was wrong.

The choice is the best act that is *allowed*: warn only from the tier threshold, decline only where there is
something to refuse, ask only where a question fits and the budget has one left. Values stay what they are, so that
"why not" can be read off the decision. The planner is the reference implementation of the `Policy` port and works
on many situations at once: the same code decides in the app and in simulation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Act, Threat
from companion.mind.questions import ANSWERS, CATALOGUE, FLAT, FOUND_OUT, LIKELIHOOD, THREATS, UNINFORMATIVE, calms

Array = NDArray[np.float64]

ACTS: tuple[Act, ...] = (Act.SILENT, Act.ASK, Act.WARN, Act.DECLINE)
"""The order of acts in every array; ties go to the earlier, quieter one."""

HEED_WARN = 0.75
"""Share of harm a warning averts (active warnings were heeded by 79 %: Egelman et al., CHI 2008)."""
HEED_DECLINE = 0.85
ANSWERED = 0.65
"""P(a question is answered before the person acts)."""
ANSWERED_ATTENDING = 0.95
"""The same where the person has just asked for a judgement: they are there, and want to know."""
COST_ASK = 1.0
"""Price of a question: with it, asking begins at P(scam) of about 0.13 for an ordinary stake."""
COST_ASK_ATTENDING = 0.3
"""The same of somebody who attends anyway."""
COST_INTERRUPT = 0.25
COST_FRIGHT = 6.0
"""Price of a warning that is wrong: fright, and trust that later warnings will lack."""
COST_FRIGHT_ATTENDING = 1.0
"""The same where the person asked, or has just answered a question."""
COST_HOLD = 2.5
"""Price of declining something legitimate: autonomy, a telephone call."""
ATTENDING_AT = 0.35
"""P(scam) from which a warning may be given to somebody who asked or answered: no interruption, more use."""
PROMISED = 0.9
"""Precision promised of the interrupting tier: no mercy of the rules below goes under it."""
INSTRUCTED = 0.6
"""P(coached) from which the tier begins at `PROMISED`: where somebody tells the person what to say, questions are
worth nothing and time is short."""
RELIEF = 0.05
"""By so much the tier begins earlier where no question may be asked: what is nearly certain is not passed over in
silence only because the day's question is used up."""
ANSWERED_AT = 0.2
"""The same where nothing is left to ask: the doubt has to be settled one way or the other."""
MARGIN = 0.01
"""What time may take off a belief between a question and its answer."""
HOLD_PAYMENT_AT = 0.35
"""P(scam) from which an invoice with changed details is declined as payable: a hold is cheap and reversible."""

_SCAM: Array = np.array([0.0, 0.0] + [1.0] * (len(THREATS) - 2))
_QUESTION_OF = np.array([question for question, _ in ANSWERS])
_FOUND_OUT = np.array([a == FOUND_OUT for _, a in ANSWERS])
_ALARMS = np.array(
    [a != FOUND_OUT and a not in UNINFORMATIVE and not calms(CATALOGUE[q].question.id, a) for q, a in ANSWERS]
)
_STARTS = np.array([int(np.argmax(q == _QUESTION_OF)) for q in range(len(CATALOGUE))])
_TABLES: Array = np.concatenate((LIKELIHOOD, FLAT)).T


@dataclass(frozen=True, slots=True)
class Situations:
    """Everything the planner looks at, for many situations at once: the feature contract of the policy."""

    posterior: Array
    """(rows, threats)"""
    losses: Array
    """Care-weighted loss per threat in hours (threats,)"""
    notices: Array
    proceeds: Array
    coached: Array
    pressured: Array
    """(rows,) each"""
    attending: Array
    """(rows,) 1 where the person asked for this judgement or has answered a question about it."""
    holds_file: Array
    holds_payment: Array
    """(rows,) 1 where there is a file to hold, or a payment to refuse to bless."""
    questions: Array
    """(rows, questions) 1 where a question of the catalogue fits and was not answered yet."""
    price_ask: float
    price_interrupt: float
    warn_at: float
    may_ask: float
    """1 if the budget has a question left, else 0."""
    doubted: float = 0.0
    """Share of this person's answers that turned out no better than chance (1 - `person.reliability`)."""


def feature_names() -> tuple[str, ...]:
    """Names of the features of one situation, in a fixed order; a learned policy states the same."""
    return (
        *(f"p.{t.value}" for t in THREATS),
        *(f"loss.{t.value}" for t in THREATS),
        *("notices", "proceeds", "coached", "pressured", "attending", "holds_file", "holds_payment"),
        *(f"question.{a.question.id}" for a in CATALOGUE),
        *("price_ask", "price_interrupt", "warn_at", "may_ask", "doubted"),
    )


def features(situations: Situations, row: int) -> Mapping[str, float]:
    """One situation as the mapping of the `Policy` port."""
    flat: list[float] = [*situations.posterior[row].tolist(), *situations.losses.tolist()]
    flat.extend(float(getattr(situations, field.name)[row]) for field in fields(situations)[2:9])
    flat.extend(situations.questions[row].tolist())
    flat.extend((situations.price_ask, situations.price_interrupt, situations.warn_at, situations.may_ask))
    flat.append(situations.doubted)
    return dict(zip(feature_names(), flat, strict=True))


class Planner:
    """Reference implementation of `Policy`."""

    version = "planner-1"

    def values(self, features: Mapping[str, float]) -> Mapping[Act, float]:
        """Expected care-weighted value of each act in one situation."""

        def one(name: str) -> Array:
            return np.array([features[name]])

        situation = Situations(
            posterior=np.array([[features[f"p.{t.value}"] for t in THREATS]]),
            losses=np.array([features[f"loss.{t.value}"] for t in THREATS]),
            notices=one("notices"),
            proceeds=one("proceeds"),
            coached=one("coached"),
            pressured=one("pressured"),
            attending=one("attending"),
            holds_file=one("holds_file"),
            holds_payment=one("holds_payment"),
            questions=np.array([[features[f"question.{a.question.id}"] for a in CATALOGUE]]),
            price_ask=features["price_ask"],
            price_interrupt=features["price_interrupt"],
            warn_at=features["warn_at"],
            may_ask=features["may_ask"],
            doubted=features["doubted"],
        )
        values, _ = self.batch(situation)
        return dict(zip(ACTS, values[0].tolist(), strict=True))

    def batch(self, s: Situations) -> tuple[Array, NDArray[np.int64]]:
        """Values (rows, acts) and the best question of each row (index into `CATALOGUE`)."""
        p = s.posterior @ _SCAM
        exposure = s.proceeds * (1.0 - s.notices)
        harm = exposure * (s.posterior @ s.losses)
        heed = HEED_WARN * (1.0 - 0.3 * s.coached)
        fright = np.where(s.attending > 0, COST_FRIGHT_ATTENDING, COST_FRIGHT * s.price_interrupt)
        notice = np.where(s.attending > 0, 0.05, COST_INTERRUPT * s.price_interrupt)
        refusable = np.maximum(s.holds_file, s.holds_payment) > 0
        values = np.empty((len(p), len(ACTS)))
        values[:, 0] = -harm
        values[:, 2] = -(1.0 - heed) * harm - notice - fright * (1.0 - p)
        # With nothing to refuse, declining is a warning that takes something away besides.
        hold = np.where(refusable, HEED_DECLINE, heed)
        values[:, 3] = (
            -(1.0 - hold) * harm - notice - np.where(refusable, COST_HOLD, COST_FRIGHT + COST_HOLD) * (1.0 - p)
        )
        asked, question = self._ask(s, exposure, heed, np.where(refusable, HEED_DECLINE, 0.0))
        cost = np.where(s.attending > 0, COST_ASK_ATTENDING, COST_ASK * s.price_ask)
        answered = np.where(s.attending > 0, ANSWERED_ATTENDING, ANSWERED)
        values[:, 1] = answered * asked - (1.0 - answered) * harm - cost
        return values, question

    def _ask(self, s: Situations, exposure: Array, heed: Array, hold: Array) -> tuple[Array, NDArray[np.int64]]:
        """Value after the best question's answer, and which question that is.

        Each answer leads to the best of silence, a warning to somebody who attends, and holding where one can.
        """
        answers = len(ANSWERS)
        # One product for P(answer and loss), P(answer and innocent), P(answer and scam), honest and flattened.
        parts = (s.posterior * s.losses, s.posterior * (1.0 - _SCAM), s.posterior * _SCAM)
        stacked = np.concatenate(parts) @ _TABLES
        idle = 1.0 - (1.0 - s.coached) * (1.0 - s.doubted)
        lied = np.concatenate((idle, idle, idle))[:, None]
        rows = len(exposure)
        sums = (1.0 - lied) * stacked[:, :answers] + lied * stacked[:, answers:]
        harm = exposure[:, None] * sums[:rows]
        wrong, scam = sums[rows : 2 * rows], sums[2 * rows :]
        silent = -harm
        warn = -(1.0 - heed[:, None]) * harm - COST_FRIGHT_ATTENDING * wrong
        # An answer that leaves it too doubtful to speak up decides nothing.
        speaks = scam >= ANSWERED_AT * (scam + wrong)
        best = np.where(speaks, np.maximum(silent, warn), silent)
        declined = -(1.0 - hold[:, None]) * harm - COST_HOLD * wrong
        best = np.where(speaks & (hold[:, None] > 0), np.maximum(best, declined), best)
        best[:, _FOUND_OUT] = 0.0
        per_question = np.add.reduceat(best, _STARTS, axis=1)
        # A question that does not fit is one whose answer changes nothing, and so is one whose alarming answer would
        # still be too little to speak up: whoever says "I cannot reach them" must not be met with silence.
        decides = scam >= (ANSWERED_AT + MARGIN) * (scam + wrong)
        decides = np.logical_and.reduceat(decides | ~_ALARMS, _STARTS, axis=1)
        per_question = np.where((s.questions > 0) & decides, per_question, -1e6)
        question: NDArray[np.int64] = np.argmax(per_question, axis=1)
        nothing = -exposure * (s.posterior @ s.losses)
        return np.maximum(per_question.max(axis=1), nothing), question


def choose(values: Array, s: Situations) -> NDArray[np.int64]:
    """Index into `ACTS` of the best allowed act of every row."""
    best: NDArray[np.int64] = np.argmax(np.where(allowed(s), values, -np.inf), axis=1)
    return best


def allowed(s: Situations) -> NDArray[np.bool_]:
    """Which acts may be chosen, shape (rows, acts).

    From the interrupting tier on silence and asking are not among them: no price, mood or learned policy can make
    strong evidence unspeakable. Over budget, ask goes quiet, never warn.
    """
    p = s.posterior @ _SCAM
    attending = s.attending > 0
    asks = (s.questions.max(axis=1) > 0) & ((s.may_ask > 0) | attending)
    tier = np.where(asks, s.warn_at, max(PROMISED, s.warn_at - RELIEF))
    tier = np.minimum(tier, np.where(s.coached >= INSTRUCTED, PROMISED, 1.0))
    asks &= p < tier
    floor = np.where(asks, ATTENDING_AT, ANSWERED_AT)
    warn_at = np.where(attending, np.minimum(floor, tier), tier)
    payment = np.where(attending, floor, HOLD_PAYMENT_AT)
    out = np.zeros((len(p), len(ACTS)), dtype=np.bool_)
    out[:, 0] = p < tier
    out[:, 1] = asks
    out[:, 2] = p >= warn_at
    out[:, 3] = ((s.holds_file > 0) & (p >= warn_at)) | ((s.holds_payment > 0) & (p >= payment))
    return out


def scam_mass(posterior: Array) -> Array:
    """P(scam) of every row."""
    out: Array = posterior @ _SCAM
    return out


def threat_of(row: Array) -> Threat:
    """Most probable hypothesis of one row."""
    return THREATS[int(np.argmax(row))]
