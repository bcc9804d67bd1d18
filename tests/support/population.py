"""A population that answers alerts, and hostile clients among it, as counts of randomised answers.

Honest counts are drawn from the very likelihoods of the randomiser; hostile clients send what they like, without
noise, but the question is drawn for them too.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from companion.sharing.report import likelihood
from companion.sharing.vocabulary import QUESTIONS, VERDICTS, About

SCAM, FINE = 0.5, 0.4
"""Shares of answered alerts that were scams, and fine; the rest named no outcome."""
PRESENT: Mapping[str, tuple[float, float]] = {
    "link.lookalike": (0.45, 0.05),
    "pressure.deadline": (0.40, 0.40),
    "bulk.own_list": (0.05, 0.50),
}
"""How often a sign is there in scams, and in what was fine; all others 5 % in both."""
THREATS: Mapping[str, float] = {"phishing": 0.5, "romance": 0.2, "job": 0.3}


def truths(number: int) -> list[float]:
    """How often each answer to a question is the true one."""
    question = QUESTIONS[number]
    if question.about is About.VERDICT:
        return [1 - SCAM - FINE, SCAM, FINE, 0.0][: len(VERDICTS)]
    if question.about is About.THREAT:
        scam = fine = THREATS.get(question.name, 0.0)
    elif question.about is About.SIGN:
        scam, fine = PRESENT.get(question.name, (0.05, 0.05))
    else:
        scam = fine = 1.0 / sum(q.about is question.about for q in QUESTIONS)
    return [1 - scam * SCAM - fine * FINE, scam * SCAM, fine * FINE]


def totals(
    reports: int,
    seed: int,
    hostile: float = 0.0,
    answer: int = 1,
    against: About | None = None,
    only: int | None = None,
) -> dict[int, dict[int, int]]:
    """Counts of so many reports, a share of which is `hostile` and always gives `answer` (where `against` is a kind
    of question: only to these, and else an honest one). `only` counts one question."""
    dice = np.random.default_rng(seed)
    shares = np.array([question.share for question in QUESTIONS], float)
    found = {}
    for number, n in enumerate(dice.multinomial(reports, shares / shares.sum()).tolist()):
        if only not in (None, number):
            continue
        answers = QUESTIONS[number].answers
        true = truths(number)
        p = [sum(true[t] * float(likelihood(answers, t, a)) for t in range(answers)) for a in range(answers)]
        bad = round(hostile * n) if against in (None, QUESTIONS[number].about) else 0
        counts = dice.multinomial(n - bad, np.array(p) / sum(p))
        counts[answer] += bad
        found[number] = dict(enumerate(counts.tolist()))
    return found
