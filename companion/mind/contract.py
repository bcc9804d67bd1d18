"""The one feature contract: what a policy may look at, in the app and in simulation.

`FIELDS` is frozen: names, ranges, and which function of the mind fills each. `SCHEMA` is a hash over it; a learned
policy states the hash it was trained on and is refused where it differs. The simulated world writes the same vector,
so that there is no cue in training that the app could not extract.

The first `len(feature_names())` fields are those of the `Policy` port, in the same order.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Act, Calibration, Stage
from companion.domain.observation import History, Kind
from companion.mind import balance, belief, care, stages
from companion.mind.policy import feature_names, features
from companion.mind.questions import CATALOGUE, ROW, calms
from companion.mind.state import DAY, MindState
from companion.mind.weighing import Weighed

Vector = NDArray[np.float32]

GROUPS: tuple[str, ...] = (
    *("sender", "link", "hidden", "ask", "pressure", "kin", "lure", "payment", "conversation", "file", "familiar"),
    *("bulk", "words", "talk", "learnt", "case"),
)
"""Groups of evidence whose capped log-odds are fields of their own; a group not named here counts under `case`."""
COVER, PROTECTED = "cover", "protected"
"""Log-odds of cover stories, and of all other evidence that calm evidence may not cancel."""
EVIDENCE: tuple[str, ...] = (*GROUPS, COVER, PROTECTED)
KINDS: tuple[Kind, ...] = tuple(Kind)
STAGES: tuple[Stage, ...] = tuple(Stage)


@dataclass(frozen=True, slots=True)
class Field:
    """One number of the vector."""

    name: str
    low: float
    high: float
    source: str
    """Function of the mind that fills it in the app."""


def _planner_field(name: str) -> Field:
    head = name.partition(".")[0]
    if head == "loss":
        return Field(name, 0.0, 2_000.0, "care.losses")
    if head == "p":
        return Field(name, 0.0, 1.0, "belief.posteriors")
    if name.startswith("price_"):
        return Field(name, 0.0, 20.0, "balance.prices")
    source = {"warn_at": "balance.prices", "may_ask": "balance.questions_left", "doubted": "person.reliability"}.get(
        name, "weighing.weigh"
    )
    return Field(
        name, 0.0, 1.0, "person.minds" if name in ("notices", "proceeds", "coached", "pressured") else source
    )


FIELDS: tuple[Field, ...] = (
    *(_planner_field(name) for name in feature_names()),
    *(Field(f"group.{name}", -12.0, 12.0, "belief.ledger") for name in EVIDENCE),
    *(Field(f"kind.{kind.value}", 0.0, 1.0, "perception.read") for kind in KINDS),
    *(Field(f"stage.{stage.value}", 0.0, 1.0, "stages.stage_of") for stage in STAGES),
    Field("sender.known", 0.0, 1.0, "memory.history"),
    Field("sender.received", 0.0, 12.0, "memory.history"),
    Field("sender.answered", 0.0, 12.0, "memory.history"),
    Field("sender.tie", 0.0, 12.0, "care.tie"),
    Field("thread.known", 0.0, 1.0, "memory.history"),
    Field("case.items", 0.0, 12.0, "memory.history"),
    Field("case.days", 0.0, 12.0, "memory.history"),
    Field("case.spoken", 0.0, 1.0, "state.seen"),
    Field("reply.calms", 0.0, 1.0, "state.replies"),
    Field("reply.alarms", 0.0, 1.0, "state.replies"),
    Field("told.fine", 0.0, 12.0, "state.counts"),
    Field("told.scam", 0.0, 12.0, "state.counts"),
    Field("told.unsure", 0.0, 12.0, "state.counts"),
    Field("balance.load", 0.0, 60.0, "state.balance"),
    Field("balance.trust", 0.0, 1.0, "state.balance"),
    Field("balance.gap", -1.0, 1.0, "state.balance"),
    Field("balance.doubt", 0.0, 1.0, "state.balance"),
    Field("questions.today", 0.0, 3.0, "balance.questions_left"),
    Field("questions.week", 0.0, 3.0, "balance.questions_left"),
    Field("room.others", 0.0, 12.0, "perception.read"),
)
"""Counts and days are log(1 + x)."""

NAMES: tuple[str, ...] = tuple(field.name for field in FIELDS)
INDEX: Mapping[str, int] = {name: number for number, name in enumerate(NAMES)}
LOW: Vector = np.array([field.low for field in FIELDS], dtype=np.float32)
HIGH: Vector = np.array([field.high for field in FIELDS], dtype=np.float32)
SCHEMA: str = hashlib.sha256(
    "\n".join(f"{f.name} {f.low!r} {f.high!r} {f.source}" for f in FIELDS).encode()
).hexdigest()[:16]
"""Changes with any name, range, order or source."""


def fill(w: Weighed, history: History, state: MindState, now: float, calibration: Calibration) -> Vector:
    """The vector of one weighed observation, shape (fields,), clipped to the stated ranges."""
    values: dict[str, float] = dict(features(w.situations, 0))
    for name, amount in evidence_by_field(w, calibration).items():
        values[f"group.{name}"] = amount
    observation, sender = w.observation, history.sender
    values[f"kind.{observation.kind.value}"] = 1.0
    values[f"stage.{stages.stage_of(w.evidence, history, now).value}"] = 1.0
    if sender is not None:
        values["sender.known"] = 1.0
        values["sender.received"] = math.log1p(sender.received)
        values["sender.answered"] = math.log1p(sender.replied)
        values["sender.tie"] = math.log1p(care.tie(sender, now))
    values["thread.known"] = float(history.thread_known)
    case = history.case
    if case is not None:
        values["case.items"] = math.log1p(len(case.related))
        values["case.days"] = math.log1p(max(0.0, now - case.opened) / DAY)
        values["case.spoken"] = float(any(s.case == case.id and s.act is not Act.SILENT for s in state.seen))
    for reply in state.replies:
        if reply.observation == observation.id and (reply.question, reply.answer) in ROW:
            values["reply.calms" if calms(reply.question, reply.answer) else "reply.alarms"] = 1.0
    counts = state.counts
    values["told.fine"] = math.log1p(counts.get("false_alarm", 0))
    values["told.scam"] = math.log1p(counts.get("confirmed", 0) + counts.get("already_knew", 0))
    values["told.unsure"] = math.log1p(counts.get("unsure", 0))
    held = state.balance
    values["balance.load"] = held.load * 0.5 ** (max(0.0, now - held.load_at) / (7 * DAY))
    values["balance.trust"], values["balance.gap"], values["balance.doubt"] = held.trust, held.gap, held.doubt
    today, week = balance.questions_left(state, now, case.id if case is not None else "", observation.id)
    values["questions.today"], values["questions.week"] = float(today), float(week)
    values["room.others"] = math.log1p(max(0, len(observation.recipients) - 1))
    out = np.array([values.get(name, 0.0) for name in NAMES], dtype=np.float32)
    return np.clip(out, LOW, HIGH)


def evidence_by_field(w: Weighed, calibration: Calibration) -> Mapping[str, float]:
    """Capped log-odds by `EVIDENCE`, as `belief.ledger` sums them."""
    book = belief.ledger(w.evidence, calibration)
    sums = np.clip(book.groups.sum(axis=0), book.low, book.high)
    out: dict[str, float] = {}
    for column, amount in enumerate(sums.tolist()):
        members = np.flatnonzero(book.groups[:, column])
        if not len(members):
            continue
        group = w.evidence[int(members[0])].indicator.group
        name = group if group in EVIDENCE else "case"
        if bool(book.protected[column]) and group != COVER:
            name = PROTECTED
        out[name] = out.get(name, 0.0) + amount
    return out


QUESTIONS: tuple[str, ...] = tuple(asking.question.id for asking in CATALOGUE)
