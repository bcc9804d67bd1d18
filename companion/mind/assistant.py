"""The mind's front door: decide about what came in, decide about what is asked, learn from answers.

Pure: no input or output, no clock, no randomness. The same arguments give the same decision, bit for bit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from companion.domain.feedback import Lesson, LogEntry, Receipt, Request
from companion.domain.journal import CareItem, Entry, Mood, Sight
from companion.domain.judgement import Act, Belief, Calibration, Decision, Evidence, Indicator, Stage
from companion.domain.observation import Acquaintance, History
from companion.domain.ports import Policy
from companion.mind import audit as auditing
from companion.mind import balance, belief, bonds, care, explaining, learning, requests, stages, weighing
from companion.mind.policy import ACTS, Planner, allowed
from companion.mind.questions import CATALOGUE, THREATS
from companion.mind.state import COACHED, MindState

VERSION = "mind-1"

HOLD_FILE_FOR = 30.0
HOLD_PAYMENT_FOR = 300.0
"""Seconds after which a decline about an observation may be overridden: time to read, and time to ring first."""

TELL_AT = 0.1
"""P(scam) from which even a silent item opens a case, so that a later one can be joined to it."""


class Assistant:
    """Decides, explains and learns. Holds no state of its own: the state is an argument and a result."""

    def __init__(
        self,
        calibration: Calibration = belief.DEFAULT_CALIBRATION,
        policy: Policy | None = None,
        checks: Sequence[Indicator] = (),
    ) -> None:
        """`policy` replaces the planner's values, never its constraints. `checks` are indicators, at most a dozen,
        that are tried as "if this turned up" in what would change a decision."""
        # A fitted file knows nothing of the mind's own groups, and may be silent about others.
        caps = {**belief.DEFAULT_CALIBRATION.caps, **calibration.caps}
        self.calibration = replace(calibration, caps=caps)
        self.policy: Policy = policy if policy is not None else Planner()
        self.checks = tuple(checks)[:12]
        self.versions: Mapping[str, str] = {
            "mind": VERSION,
            "calibration": calibration.version,
            "policy": self.policy.version,
        }

    def decide(
        self,
        sight: Sight,
        comparisons: tuple[Evidence, ...],
        history: History,
        state: MindState,
        now: float,
    ) -> Decision:
        """Choose an act for one observation.

        Ask and warn interrupt; decline means holding a file or refusing to call an invoice payable, and only where
        the observation is such a thing. What the person wrote themselves is never judged.
        """
        observation = sight.observation
        if observation.outgoing:
            return self._outgoing(observation.id, now)
        found = (*sight.evidence, *comparisons)
        w = weighing.weigh(
            observation, found, history, state, now, self.calibration, self.policy, self.checks, variants=True
        )
        act = w.act
        posterior = w.situations.posterior[0]
        along = stages.stages(w.evidence, history, now)
        judged = Belief(
            posterior=dict(zip(THREATS, posterior.tolist(), strict=True)),
            stage=Stage.NONE if along is None else stages.STAGES[int(along.argmax())],
            evidence=w.evidence,
            would_change=w.would_change(),
            stages={} if along is None else dict(zip(stages.STAGES, along.tolist(), strict=True)),
        )
        waits = None
        if act is Act.DECLINE:
            waits = HOLD_PAYMENT_FOR if w.situations.holds_payment[0] > 0 else HOLD_FILE_FOR
        return Decision(
            id=_identity("decision", observation.id, repr(now)),
            at=now,
            act=act,
            values=dict(zip(ACTS, w.values[0].tolist(), strict=True)),
            belief=judged,
            awareness=w.awareness,
            case=_case(observation.id, history, act, w.p),
            observation=observation.id,
            question=CATALOGUE[int(w.question[0])].question if act is Act.ASK else None,
            reasons=_reasons(w, state, now),
            stakes=w.stakes if act is not Act.SILENT else (),
            override_after=waits,
            versions=self.versions,
        )

    def decide_request(
        self, request: Request, about: Entry | None, history: History, state: MindState, now: float
    ) -> Decision:
        """Grant (`SILENT`) or `DECLINE` what was asked. A decline can be overridden after `override_after` seconds.

        `about` is the entry the request refers to, if it refers to one. Asking again changes no belief.
        """
        return requests.decide(
            request,
            about,
            history,
            state,
            now,
            _identity("decision", request.id, repr(now)),
            self.versions,
            self.calibration,
        )

    def learn_one(self, state: MindState, entry: LogEntry) -> tuple[MindState, Receipt]:
        """Take one entry of the log, or refuse it with a reason. Undo is a fold without the entry."""
        return learning.learn_one(state, entry, self.calibration)

    def fold(self, entries: Iterable[LogEntry], since: float | None = None) -> MindState:
        """Learned state from the whole log, oldest first. `since` is when guarding began (for the fortnight)."""
        state = MindState(since=since)
        for entry in entries:
            state, _ = self.learn_one(state, entry)
        return state

    def settled(self, state: MindState, contacts: Sequence[Acquaintance], now: float) -> MindState:
        """The state with what the contacts show beside the log: the half-life of this household's ties."""
        return replace(state, half_life=bonds.fit_half_life(contacts, now))

    def care(self, contacts: Sequence[Acquaintance], state: MindState, now: float) -> tuple[CareItem, ...]:
        """What is cared about, most important first, with provenance and intervals."""
        return care.care(contacts, state, now)

    def explain(self, entry: Entry) -> tuple[explaining.Line, ...]:
        """Structured material for an explanation of one entry; see `explaining.explain`."""
        return explaining.explain(entry)

    def audit(
        self,
        decisions: Sequence[Decision],
        lessons: Sequence[Lesson],
        state: MindState,
        people: Mapping[str, str] | None = None,
        senders: Mapping[str, str] | None = None,
    ) -> auditing.Audit:
        """What the record reveals, and what it cannot; see `audit.audit`."""
        return auditing.audit(decisions, lessons, state, self.calibration, people, senders)

    def mood(self, state: MindState, now: float) -> Mood:
        """The companion's own state."""
        return balance.mood(state, now)

    def budget_left(self, state: MindState, now: float) -> Mapping[str, float]:
        """What is left of the alert budget: the mapping for `Summary.budget`."""
        return balance.budget_left(state, now)

    def _outgoing(self, observation: str, now: float) -> Decision:
        calm = dict(belief.posterior((), self.calibration))
        w = requests.unaware()
        return Decision(
            id=_identity("decision", observation, repr(now)),
            at=now,
            act=Act.SILENT,
            values=dict.fromkeys(ACTS, 0.0),
            belief=Belief(calm),
            awareness=w,
            observation=observation,
            reasons=("own.outgoing",),
            versions=self.versions,
        )


def _identity(*parts: str) -> str:
    """A deterministic id of 32 hex digits: the mind has no randomness."""
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()


def _case(observation: str, history: History, act: Act, p: float) -> str:
    """The open case, or one named after the earliest observation tied to this one, so that both find it."""
    if history.case is not None:
        return history.case.id
    tied = [r for r in history.recent if r.via is not None]
    if not tied and act is Act.SILENT and p < TELL_AT:
        return ""
    first = min(tied, key=lambda r: r.at).observation if tied else observation
    return _identity("case", first)


def _reasons(w: weighing.Weighed, state: MindState, now: float) -> tuple[str, ...]:
    """Stable ids of what tipped it, most important first. Every id is listed in `reasons`."""
    act, p = w.act, w.p
    s, values = w.situations, w.values[0]
    out: list[str] = []
    if act is Act.DECLINE:
        out.append("decline.payee_changed" if s.holds_payment[0] > 0 else "decline.file_unsafe")
    out.extend(f"answer.{a}" for a in w.replies)
    if w.awareness.coached >= COACHED:
        out.append("person.coached")
    strength = {e.indicator.name: e.strength for e in w.evidence}
    if strength.get("learnt.sender_bad") or strength.get("learnt.entity_bad"):
        out.append("learnt.bad")
    if any(strength.get(f"learnt.{n}_fine") for n in ("sender", "domain", "payee")):
        out.append("learnt.fine")
    if strength.get("case.linked", 0.0) >= 0.1:
        out.append("case.linked")
    if act is Act.SILENT:
        if not w.ruled_out:
            out.append("evidence.not_ruled_out")
        out.extend(_why_silent(w, p))
        if "tier.not_sure_enough" in out and balance.fresh(state, now):
            out.append("fortnight.quiet")
    else:
        out.append("evidence.strong" if p >= 0.9 else "evidence.mixed")
        out.extend(f"care.{domain}" for domain in w.stakes[:1])
    if w.awareness.pressured >= 0.3 and act is not Act.SILENT:
        out.append("person.pressured")
    if act is Act.ASK and values[2] > values[1] and not allowed(s)[0, 2]:
        out.append("tier.not_sure_enough")
    feeling = balance.mood(state, now)
    if feeling in (Mood.CHASTENED, Mood.UNSURE, Mood.GUARDING, Mood.IMPAIRED):
        out.append(f"mood.{feeling.value}")
    if w.observation.source.partition(":")[0] in weighing.INVITED:
        out.append("invited")
    return tuple(dict.fromkeys(out))


def _why_silent(w: weighing.Weighed, p: float) -> list[str]:
    values = w.values[0]
    out: list[str] = []
    if values[1] > values[0] and w.situations.questions[0].max() > 0:
        out.append("budget.quiet")
    elif w.hushed.startswith("case.") and p >= TELL_AT:
        out.append(w.hushed)
    if max(values[2], values[3]) > values[0]:
        out.append("tier.not_sure_enough")
    bulk = float(w.situations.posterior[0, 1])
    out.append("bulk.usual" if bulk > 0.5 else "evidence.weak" if p >= 0.02 else "evidence.none")
    return out
