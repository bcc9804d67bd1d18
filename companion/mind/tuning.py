"""The weekly pass: how much each group of signs weighs for this person, fitted to what their alerts turned out to be.

A small head over the shipped weights: one factor for each group of evidence, by penalised logistic regression with
the shipped log-odds as offset (a Gaussian prior of `SPREAD` around "as shipped"), each answer weighted by how far it
can be relied on. It may move a group by a quarter at most, touches neither cover stories nor protected evidence nor
what was learnt by name, and is taken only if it predicts answers it was not fitted to better than the shipped weights
do, and if the endorsement gate agrees. It is a function of the log: nothing but the fact that a pass took place is
stored, and an answer that is undone or forgotten is out of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Calibration
from companion.mind import belief
from companion.mind.replay import Known, again

Array = NDArray[np.float64]

FIXED = frozenset({"cover", "learnt", "case"})
"""Groups that are never tuned: what coaching looks like, and what the mind itself concluded."""
MOST = 0.25
"""Largest share by which a group's weight may move."""
SPREAD = 0.15
LEAST, LEAST_OF_EACH = 12, 3
"""Answers from which anything is fitted: in all, and of either outcome."""
NOTABLE = 0.02
FOLDS = 4


def fit(past: Sequence[Known], calibration: Calibration) -> Mapping[str, float]:
    """Factor − 1 for each group, or nothing where there is too little, or no gain on answers that were held out."""
    scams = sum(one.scam for one in past)
    if len(past) < LEAST or min(scams, len(past) - scams) < LEAST_OF_EACH:
        return {}
    groups, x, offset = _columns(past, calibration)
    if not groups:
        return {}
    y = np.array([float(one.scam) for one in past])
    trust = np.array([one.trust for one in past])
    fold = np.arange(len(past)) % FOLDS
    gained = 0.0
    for f in range(FOLDS):
        out = fold == f
        head = _head(x[~out], y[~out], offset[~out], trust[~out])
        gained += float(trust[out] @ (_loss(y[out], offset[out]) - _loss(y[out], offset[out] + x[out] @ head)))
    if gained <= 0.0:
        return {}
    head = _head(x, y, offset, trust)
    return {g: float(h) for g, h in zip(groups, head, strict=True) if abs(h) >= NOTABLE}


def _columns(past: Sequence[Known], calibration: Calibration) -> tuple[list[str], Array, Array]:
    """Groups that may be tuned, their capped log-odds in every past item, and the shipped log-odds of each."""
    rows: list[dict[str, float]] = []
    offset = np.zeros(len(past))
    for i, one in enumerate(past):
        columns = belief.once(again(one.lesson)[1])
        book = belief.ledger(columns, calibration)
        offset[i] = belief.scam_logits(book, np.ones((1, len(columns))), calibration)[0]
        sums = np.clip(book.groups.sum(axis=0), book.low, book.high)
        row: dict[str, float] = {}
        for pair, amount in enumerate(sums.tolist()):
            members = np.flatnonzero(book.groups[:, pair])
            if len(members) and not book.protected[pair]:
                group = columns[int(members[0])].indicator.group
                if group not in FIXED:
                    row[group] = row.get(group, 0.0) + calibration.slope * amount
        rows.append(row)
    groups = sorted({g for row in rows for g in row})
    return groups, np.array([[row.get(g, 0.0) for g in groups] for row in rows]).reshape(len(rows), -1), offset


def _head(x: Array, y: Array, offset: Array, trust: Array) -> Array:
    """Mode of the posterior by Newton steps, then held within `MOST`."""
    head = np.zeros(x.shape[1])
    ridge = np.eye(x.shape[1]) / SPREAD**2
    for _ in range(30):
        p = 1.0 / (1.0 + np.exp(-np.clip(offset + x @ head, -30.0, 30.0)))
        gradient = x.T @ (trust * (y - p)) - ridge @ head
        curvature = (x * (trust * p * (1.0 - p))[:, None]).T @ x + ridge
        step = np.linalg.solve(curvature, gradient)
        head = head + step
        if float(np.abs(step).max()) < 1e-8:
            break
    out: Array = np.clip(head, -MOST, MOST)
    return out


def _loss(y: Array, logits: Array) -> Array:
    out: Array = np.logaddexp(0.0, np.where(y > 0.5, -logits, logits))
    return out


def described(head: Mapping[str, float]) -> tuple[tuple[str, str], ...]:
    """What changed, for the receipt: the largest first."""
    order = sorted(head, key=lambda g: -abs(head[g]))
    return tuple((f"tuned.{'more' if head[g] > 0 else 'less'}", g) for g in order)
