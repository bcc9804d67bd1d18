"""Deciding what the person asks of the companion: granted without remark, or declined with reasons.

The person keeps the last word: every decline says after how many seconds it may be overridden, and that time never
grows with insisting. Insisting is no information: the belief is the same the fiftieth time. The companion argues
once more (one escalation), then respects the person: from then on the waiting time is the cooling-off, and for
somebody who is not pressed it runs from the first time they asked, so that asking again never begins it anew.

What would change it is found by doing it: the answer is learnt (or refused by the gate, and then not claimed), the
open affair is settled, the days pass, and the request is decided again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from companion.domain.feedback import Answer, Asked, Feedback, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Awareness, Belief, Calibration, Decision, Question, Stage, WouldChange
from companion.domain.observation import History
from companion.mind import belief, care, learning, person
from companion.mind.policy import HEED_DECLINE, scam_mass
from companion.mind.questions import BY_ID, THREATS, Array
from companion.mind.state import COACHED, DAY, HIGH_RISK, MindState, Seen, open_high_risk, unresolved

WAIT: Mapping[Asked, float] = {
    Asked.PAUSE: 30.0,
    Asked.OPEN_LINK: 30.0,
    Asked.RELEASE_FILE: 30.0,
    Asked.TRUST_SENDER: 60.0,
    Asked.LOOSEN: 60.0,
    Asked.ADOPT_UPDATE: 60.0,
    Asked.MARK_PAYABLE: 300.0,
}
"""Seconds until a decline may be overridden. For a payment: long enough to ring them first."""

_EXPOSURE: Mapping[Asked, float] = {
    Asked.RELEASE_FILE: 0.6,
    Asked.OPEN_LINK: 0.6,
    Asked.MARK_PAYABLE: 0.6,
    Asked.TRUST_SENDER: 0.3,
    Asked.LOOSEN: 0.25,
    Asked.PAUSE: 0.25,
    Asked.ADOPT_UPDATE: 0.25,
}
"""P(harm follows | scam, granted)."""
AUTONOMY = 6.0
"""Price in hours of declining something legitimate."""

CONTROLLED = 0.7
"""P(coached) while a remote-control tool runs: as sure as where the person is told to lie."""

_ABOUT_AN_ITEM = frozenset({Asked.RELEASE_FILE, Asked.OPEN_LINK, Asked.MARK_PAYABLE, Asked.TRUST_SENDER})


def unaware() -> Awareness:
    """Awareness where nothing is known of the person."""
    return Awareness(notices=0.33, proceeds=0.25, coached=0.0, pressured=0.0)


def decide(
    request: Request,
    about: Entry | None,
    history: History,
    state: MindState,
    now: float,
    identity: str,
    versions: Mapping[str, str],
    calibration: Calibration = belief.DEFAULT_CALIBRATION,
) -> Decision:
    """The decision about one request; see `Assistant.decide_request`."""
    chosen = _decided(request, about, history, state, now, identity, versions)
    changes = _would_change(request, about, history, state, now, chosen.act, calibration)
    return replace(chosen, belief=replace(chosen.belief, would_change=changes))


def _would_change(
    request: Request,
    about: Entry | None,
    history: History,
    state: MindState,
    now: float,
    act: Act,
    calibration: Calibration,
) -> tuple[WouldChange, ...]:
    """What would turn a refusal into a grant, or a grant into a refusal."""
    if request.asked not in WAIT:
        return ()
    found: list[WouldChange] = []

    def tried(name: str, entry: Entry | None, then: MindState, at: float) -> None:
        again = _decided(request, entry, history, then, at, "", {}).act
        if again is not act:
            found.append(WouldChange(name, again))

    if about is not None and about.decision is not None and about.request is None:
        said = Answer.FALSE_ALARM if act is Act.DECLINE else Answer.CONFIRMED
        told = Feedback(f"if-{request.id}", now, about.decision.id, said)
        after, receipt = learning.learn_one(
            state, learning.lesson_of(told, about.decision, about.observation), calibration
        )
        if receipt.learnt:
            heard = replace(about, feedback=(*about.feedback, told), receipts=(*about.receipts, receipt))
            tried(f"told.{said.value}", heard, after, now)
    if act is Act.DECLINE:
        mine = about.decision.id if about is not None and about.decision is not None else ""
        done = tuple(
            replace(s, answer=Answer.CONFIRMED.value) if unresolved(s) and s.id != mine else s for s in state.seen
        )
        if done != state.seen:
            tried("settled.case", about, replace(state, seen=done), now)
        for days in (1, 3, 7):
            if not any(change.observation.startswith("later.") for change in found):
                tried(f"later.{days}", about, state, now + days * DAY + 1.0)
    else:
        open_now = Seen("if-open", now, Act.WARN, OPENED, case="if-open")
        tried("opened.case", about, replace(state, seen=(*state.seen, open_now)), now)
    return tuple(found)


OPENED = 0.95
"""P(scam) of the affair that is supposed to have come up (`opened.case`)."""


def _decided(
    request: Request,
    about: Entry | None,
    history: History,
    state: MindState,
    now: float,
    identity: str,
    versions: Mapping[str, str],
) -> Decision:
    item = about.decision if about is not None else None
    awareness = _awareness(item, history, state, now)
    posterior = _posterior(request, about, history, state, now)
    p = float(scam_mass(posterior[None])[0])
    reasons: list[str] = []
    exposure = _EXPOSURE.get(request.asked, 0.0)
    weights = care.domain_weights(state)
    harm = exposure * float(posterior @ care.losses(weights))
    grant = -harm
    decline = -(1.0 - HEED_DECLINE) * harm - AUTONOMY * (1.0 - p)
    refused = request.asked in WAIT and _must_decline(request, awareness, history, state, now, p, reasons)
    if request.asked in WAIT and not refused and decline > grant:
        refused = True
        reasons.append("request.item_risky")
    question: Question | None = None
    if refused:
        if request.asked is Asked.MARK_PAYABLE:
            reasons.append("request.ring_first")
            question = BY_ID["rang_old_number"].question
        if request.insisted == 1:
            reasons.append("insist.escalated")
        elif request.insisted > 1:
            reasons.append("insist.respected")
        # A hard rule outranks the arithmetic; the values show it, so that the log says so too.
        grant = min(grant, decline - 1e-6)
    else:
        reasons.append("request.granted")
    stakes = care.stakes(posterior, weights)
    if refused:
        reasons.extend(f"care.{domain}" for domain in stakes[:1])
    case = history.case.id if history.case is not None else (item.case if item is not None else "")
    return Decision(
        id=identity,
        at=now,
        act=Act.DECLINE if refused else Act.SILENT,
        values={Act.SILENT: grant, Act.ASK: min(grant, decline), Act.WARN: min(grant, decline), Act.DECLINE: decline},
        belief=Belief(
            posterior=dict(zip(THREATS, posterior.tolist(), strict=True)),
            stage=item.belief.stage if item is not None else Stage.NONE,
            evidence=item.belief.evidence if item is not None else (),
        ),
        awareness=awareness,
        case=case,
        observation=item.observation if item is not None else "",
        request=request.id,
        question=question,
        reasons=tuple(reasons),
        stakes=stakes if refused else (),
        override_after=_wait(request, awareness, item, state, now) if refused else None,
        versions=versions,
    )


LEAST_WAIT = 5.0
"""Seconds that are waited in any case: time to read the reasons."""
PRESSED = 0.3
"""P(pressured) from which insisting shortens no wait: it may not be the person who insists."""


def _wait(request: Request, awareness: Awareness, item: Decision | None, state: MindState, now: float) -> float:
    """Seconds until the decline may be overridden: the whole cooling-off, or what is left of it."""
    whole = WAIT[request.asked]
    if request.insisted < 2 or awareness.coached >= COACHED or awareness.pressured >= PRESSED:
        return whole
    about = item.observation if item is not None else ""
    declined = [
        s.at
        for s in state.seen
        if s.request and s.act is Act.DECLINE and s.observation == about and 0.0 <= now - s.at < 3_600.0
    ]
    return max(LEAST_WAIT, whole - (now - min(declined))) if declined else whole


def _must_decline(
    request: Request,
    awareness: Awareness,
    history: History,
    state: MindState,
    now: float,
    p: float,
    reasons: list[str],
) -> bool:
    """The rules that no arithmetic may outweigh; adds their reasons, the gravest first."""
    if history.controlled:
        reasons.append("request.controlled")
    elif awareness.coached >= COACHED:
        reasons.append("request.coached")
    if _open_case(history, state, now, about_item=request.asked in _ABOUT_AN_ITEM):
        reasons.append("request.open_case")
    if request.asked in _ABOUT_AN_ITEM and p >= HIGH_RISK:
        reasons.append("request.item_risky")
    if state.impaired and request.asked in (Asked.LOOSEN, Asked.PAUSE, Asked.ADOPT_UPDATE):
        reasons.append("mood.impaired")
    return bool(reasons)


def _open_case(history: History, state: MindState, now: float, about_item: bool) -> bool:
    """A high-risk case is open: in memory's view of this affair, or anywhere for what is not about one item."""
    case = history.case
    related = case.related if case is not None and not case.closed else ()
    settled = _settled(state)
    if any(r.p_scam >= HIGH_RISK and now - r.at < 7 * DAY and r.decision not in settled for r in related):
        return True
    if not about_item and _recent_risk(history, settled) >= HIGH_RISK:
        return True
    found = open_high_risk(state, now, case=case.id if case is not None else "")
    if found is None:
        return False
    return not about_item or (case is not None and found.case == case.id) or found.coached >= COACHED


def _settled(state: MindState) -> frozenset[str]:
    """Decisions of which the person has said what it was."""
    return frozenset(s.id for s in state.seen if not unresolved(s))


def _recent_risk(history: History, settled: frozenset[str]) -> float:
    return max((r.p_scam for r in history.recent if r.decision not in settled), default=0.0)


def _awareness(item: Decision | None, history: History, state: MindState, now: float) -> Awareness:
    coached = person.coached_before(history, state, now)
    seen = open_high_risk(state, now)
    if seen is not None:
        coached = max(coached, seen.coached)
    if history.controlled:
        coached = max(coached, CONTROLLED)
    if item is None:
        base = unaware()
        return Awareness(base.notices, base.proceeds, coached, base.pressured)
    known = item.awareness
    return Awareness(known.notices, known.proceeds, max(coached, known.coached), known.pressured)


def _posterior(request: Request, about: Entry | None, history: History, state: MindState, now: float) -> Array:
    """Belief about the affair the request belongs to. What the request says, and how often, is no part of it."""
    item = about.decision if about is not None else None
    if item is not None:
        posterior = np.array([item.belief.posterior.get(t, 0.0) for t in THREATS])
    else:
        calm = belief.posterior((), belief.DEFAULT_CALIBRATION)
        posterior = np.array([calm[t] for t in THREATS])
    p = float(scam_mass(posterior[None])[0])
    target = p
    if about is not None and about.feedback:
        told = about.feedback[-1].answer
        taught = any(r.learnt and r.feedback == about.feedback[-1].id for r in about.receipts)
        if told is Answer.CONFIRMED:
            target = max(p, 0.98)
        elif told is Answer.FALSE_ALARM and taught:
            target = min(p, 0.05)
    if request.asked not in _ABOUT_AN_ITEM:
        seen = open_high_risk(state, now)
        target = max(target, seen.p if seen is not None else 0.0, _recent_risk(history, _settled(state)))
    return with_mass(posterior, target)


def with_mass(posterior: Array, p: float) -> Array:
    """The same belief with P(scam) = p: the proportions among scams, and among the innocent, stay."""
    p = min(max(p, 0.0), 1.0)
    scams = float(scam_mass(posterior[None])[0])
    out = posterior.copy()
    out[:2] *= (1.0 - p) / max(1.0 - scams, 1e-12)
    out[2:] *= p / max(scams, 1e-12)
    total: Array = out / out.sum()
    return total
