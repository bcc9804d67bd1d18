"""The questions the companion may ask, and how likely each answer is under each hypothesis.

A question is worth asking if the person knows the answer and it would decide the matter. Likelihoods are priors
by judgement; `training` may refit them. "Not sure" is always possible and carries no information; neither does
"not yet". `FOUND_OUT` is no answer on the screen: it stands for the person discovering, because of the question,
that it was a scam, and reporting it as `confirmed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import SCAMS, Question, Threat

Array = NDArray[np.float64]

THREATS: tuple[Threat, ...] = tuple(Threat)
"""The order of hypotheses in every array of the mind: benign, bulk, then the scams."""
NOT_SURE = "not_sure"
FOUND_OUT = "found_out"
UNINFORMATIVE = frozenset({NOT_SURE, "not_yet"})


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of the catalogue."""

    question: Question
    likelihood: Mapping[str, Array]
    """Answer to P(answer | hypothesis) in the order of `THREATS`; over all answers they sum to 1."""
    groups: frozenset[str]
    """Asked only where evidence of one of these groups is present; empty: always."""
    names: frozenset[str]
    """... or one of these indicators."""
    kinds: frozenset[str]
    """Kinds of observation it fits; empty: all."""
    yields_to: str = ""
    """Not asked where this question fits."""
    bulk: bool = True
    """Makes sense about mail that went to thousands."""


def _row(benign: float, bulk: float, scam: float, **special: float) -> Array:
    values = [benign, bulk] + [special.get(t.value, scam) for t in SCAMS]
    return np.array(values, dtype=np.float64)


def _asking(
    id: str,
    answers: tuple[str, ...],
    rows: Mapping[str, Array],
    rest: str,
    unsure: float = 0.1,
    groups: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
    kinds: tuple[str, ...] = (),
    yields_to: str = "",
    bulk: bool = True,
) -> Asking:
    """`rows` are shares among the informative answers; `rest` takes what they leave; `unsure` is flat."""
    likelihood: dict[str, Array] = {}
    idle = tuple(a for a in answers if a in UNINFORMATIVE)
    flat = unsure + 0.25 * len(idle)
    left = np.ones(len(THREATS))
    for answer, row in rows.items():
        likelihood[answer] = row * (1.0 - flat)
        left = left - row
    likelihood[rest] = left * (1.0 - flat)
    for answer in idle:
        likelihood[answer] = np.full(len(THREATS), 0.25)
    likelihood[NOT_SURE] = np.full(len(THREATS), unsure)
    return Asking(
        Question(id, answers), likelihood, frozenset(groups), frozenset(names), frozenset(kinds), yields_to, bulk
    )


CATALOGUE: tuple[Asking, ...] = (
    _asking(
        "rang_old_number",
        ("rang_and_fine", "cannot_reach", "not_yet"),
        {
            "rang_and_fine": _row(0.90, 0.85, 0.03),
            "cannot_reach": _row(0.09, 0.14, 0.45),
        },
        rest=FOUND_OUT,
        groups=("kin",),
        names=(
            *("payment.changed_details", "familiar.new_account", "familiar.new_number", "familiar.name_of_contact"),
            *("familiar.changed_iban", "familiar.changed_account", "familiar.changed_number", "lure.boss_favour"),
        ),
    ),
    _asking(
        "install_told",
        ("someone_told_me", "my_own_idea"),
        {"someone_told_me": _row(0.12, 0.12, 0.60, tech_support=0.93, malware=0.40)},
        rest="my_own_idea",
        names=(
            "file.remote_control",
            "file.remote_running",
            "file.remote_connection",
            "link.remote_control",
            "ask.remote_control",
            "ask.install",
        ),
    ),
    _asking(
        "have_met",
        ("met", "never_met"),
        {"met": _row(0.88, 0.40, 0.15, romance=0.04, investment=0.10, impersonation=0.5)},
        rest="never_met",
        groups=("conversation",),
        names=(
            "lure.romance",
            "lure.investment",
            "lure.trading",
            "lure.stranger",
            "cover.secret",
            "cover.keep_secret",
        ),
        kinds=("message", "email"),
    ),
    _asking(
        "rang_them",
        ("rang_known_number", "not_yet"),
        {"rang_known_number": _row(0.93, 0.85, 0.04)},
        rest=FOUND_OUT,
        groups=("payment",),
        names=(
            *("ask.payment", "ask.card", "ask.bank_details", "ask.verify_account", "ask.call"),
            *("familiar.new_domain", "familiar.new_domains", "familiar.known_sender", "familiar.known"),
        ),
        kinds=("message", "email"),
        yields_to="rang_old_number",
        bulk=False,
    ),
    _asking(
        "expected",
        ("expected", "not_expected"),
        {
            "expected": _row(
                0.85,
                0.55,
                0.15,
                romance=0.5,
                investment=0.4,
                job=0.45,
                advance_fee=0.3,
                invoice=0.4,
                impersonation=0.3,
            )
        },
        rest="not_expected",
        unsure=0.12,
        yields_to="install_told",
    ),
    _asking(
        "know_sender",
        ("know_them", "do_not_know"),
        {"know_them": _row(0.85, 0.55, 0.15, impersonation=0.6, romance=0.7, invoice=0.75, job=0.3)},
        rest="do_not_know",
        kinds=("message", "email"),
    ),
)
"""In order of preference where two questions are worth the same."""

INDEX: Mapping[str, int] = {asking.question.id: i for i, asking in enumerate(CATALOGUE)}
BY_ID: Mapping[str, Asking] = {asking.question.id: asking for asking in CATALOGUE}

ANSWERS: tuple[tuple[int, str], ...] = tuple((q, a) for q, asking in enumerate(CATALOGUE) for a in asking.likelihood)
"""Every (index of question, answer) in a fixed order: the rows of `LIKELIHOOD`."""
LIKELIHOOD: Array = np.stack([CATALOGUE[q].likelihood[a] for q, a in ANSWERS])
"""P(answer | hypothesis), shape (answers, hypotheses)."""
FLAT: Array = np.stack([np.full(len(THREATS), float(CATALOGUE[q].likelihood[a].mean())) for q, a in ANSWERS])
"""What the same answers are worth from somebody who is told what to say: nothing."""


ROW: Mapping[tuple[str, str], int] = {
    (CATALOGUE[q].question.id, a): i for i, (q, a) in enumerate(ANSWERS) if a not in UNINFORMATIVE and a != FOUND_OUT
}
"""Row of `LIKELIHOOD` for each answer that carries information."""

_CALMS = frozenset(key for key, i in ROW.items() if LIKELIHOOD[i, 0] > LIKELIHOOD[i, 2:].mean())


def calms(question: str, answer: str) -> bool:
    """This answer makes a scam less likely than it was."""
    return (question, answer) in _CALMS
