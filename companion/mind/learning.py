"""Learning is a fold over the log: one entry, one bounded step, each through the endorsement gate.

Undo is dropping an entry and folding again; forgetting is deleting and folding again. A later answer about the same
decision replaces the earlier one, so saying a thing twice is saying it once.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from companion.domain.feedback import Answer, Feedback, Lesson, LogEntry, Receipt, Shared, Tuning, Wish
from companion.domain.judgement import Act, Calibration, Decision
from companion.domain.observation import Entity, Observation
from companion.mind import balance, belief, bonds, endorse, regret, shared, tuning
from companion.mind.belief import authenticated
from companion.mind.care import DOMAINS
from companion.mind.endorse import WENT_AND_LOOKED, honesty, reliability
from companion.mind.questions import BY_ID, UNINFORMATIVE, calms
from companion.mind.replay import KNOWN
from companion.mind.state import (
    DAY,
    KEEP_BONDS,
    KEEP_LESSONS,
    KEEP_PINS,
    KEEP_REGRETS,
    KEEP_REPLIES,
    KEEP_SEEN,
    MindState,
    Pin,
    Regretted,
    Reply,
    Seen,
)

MAX_STEP = 5.0
"""Largest step in log-odds that one answer can make about one entity."""
APART = 60.0
"""Seconds that must lie between the two times a large drop in care is said: a double click says it once."""
EXCEPTION_FOR = 14 * DAY
"""How long an exception made by overriding lasts."""
_PAYEES = frozenset({Entity.IBAN, Entity.ACCOUNT, Entity.WALLET})

_HONEST: Mapping[str, tuple[float, float]] = {
    "false_alarm": (0.90, 0.03),
    "rang_known_number": (0.93, 0.01),
    "rang_and_fine": (0.93, 0.01),
    "met": (0.85, 0.10),
    "know_them": (0.80, 0.20),
    "expected": (0.80, 0.25),
    "never_met": (0.15, 0.85),
    "not_expected": (0.35, 0.60),
    "do_not_know": (0.35, 0.60),
    "overridden": (0.80, 0.20),
}
"""P(said | benign), P(said | scam) by an honest person about the *sender*, which is what a twin will share."""


def step(said: str, reliability: float) -> float:
    """Log-odds towards a scam that an answer is worth, given how reliable it is (0 to 1). Bounded."""
    fine, scam = _HONEST[said]
    rest = 0.5 * (1.0 - reliability)
    size = math.log((reliability * scam + rest) / (reliability * fine + rest))
    return min(MAX_STEP, max(-MAX_STEP, size))


def lesson_of(feedback: Feedback, decision: Decision, observation: Observation | None) -> Lesson:
    """A feedback with what it was about: no text of the item, only what may be learnt from."""
    if observation is None:
        return Lesson(feedback, decision)
    return Lesson(
        feedback,
        decision,
        sender=observation.sender.address.lower(),
        sender_name=observation.sender.name,
        authenticated=authenticated(observation),
        domains=tuple(sorted({link.domain for link in observation.links if link.domain})),
        mentions=tuple(m for m in observation.mentions if m.entity is not Entity.AMOUNT),
        kind=observation.kind,
    )


def learn_one(state: MindState, entry: LogEntry, calibration: Calibration) -> tuple[MindState, Receipt]:
    """Fold one entry in. A refused entry leaves the state exactly as it was."""
    if isinstance(entry, Decision):
        return _note(state, entry)
    if isinstance(entry, Wish):
        return _wish(state, entry, calibration)
    if isinstance(entry, Tuning):
        return _tuned(state, entry, calibration)
    if isinstance(entry, Shared):
        return _shared(state, entry, calibration)
    return _lesson(state, entry, calibration)


def _note(state: MindState, decision: Decision) -> tuple[MindState, Receipt]:
    """Remember that something was said: for the budget, the case and the replay."""
    known = any(s.id == decision.id for s in state.seen)
    if known or decision.act is Act.SILENT:
        return state, Receipt(decision.id, False, "nothing_new")
    seen = _outline(decision)
    weights = state.balance
    heard = any(s.case == seen.case and seen.case and abs(seen.at - s.at) < DAY for s in state.seen)
    if not seen.request and not heard:
        weights = balance.spoke(weights, decision.at)
    state = replace(
        state,
        latest=max(state.latest, decision.at),
        seen=(*state.seen, seen)[-KEEP_SEEN:],
        balance=weights,
        bonds=(*state.bonds, *bonds.of_question(decision))[-KEEP_BONDS:],
    )
    return state, Receipt(decision.id, True, "noted")


def _outline(decision: Decision) -> Seen:
    return Seen(
        id=decision.id,
        at=decision.at,
        act=decision.act,
        p=decision.belief.p_scam,
        coached=decision.awareness.coached,
        case=decision.case,
        observation=decision.observation,
        request=decision.request,
        question=decision.question.id if decision.question is not None else "",
        invited="invited" in decision.reasons,
        harm=decision.values.get(Act.SILENT, 0.0),
    )


def _wish(state: MindState, wish: Wish, calibration: Calibration) -> tuple[MindState, Receipt]:
    if wish.domain not in DOMAINS or not math.isfinite(wish.weight) or wish.weight > 1.0:
        return state, Receipt(wish.id, False, "refused.invalid")
    same = (wish.subject.lower(), wish.domain)
    said_before = any(
        (p.subject.lower(), p.domain) == same and abs(p.weight - wish.weight) < 0.05 and wish.at - p.at >= APART
        for p in state.pending
    )
    kept = tuple(w for w in state.wishes if (w.subject.lower(), w.domain) != same)
    waiting = tuple(p for p in state.pending if (p.subject.lower(), p.domain) != same)
    proposed = replace(
        state,
        latest=max(state.latest, wish.at),
        wishes=(*kept, wish) if wish.weight >= 0 else kept,
        pending=waiting,
    )
    verdict = endorse.judge_wish(state, proposed, wish, said_before, calibration)
    if verdict.reason == "ask.care_drop":
        first = next(
            (p for p in state.pending if (p.subject.lower(), p.domain) == same and p.weight == wish.weight), wish
        )
        return replace(state, pending=(*waiting, first)[-20:]), Receipt(wish.id, False, verdict.reason)
    if not verdict.accepted:
        return state, Receipt(wish.id, False, verdict.reason)
    change = f"{max(wish.weight, 0.0):.2f}" if wish.weight >= 0 else "forgotten"
    return proposed, Receipt(wish.id, True, "learnt", ((f"care.{wish.domain}", change),), (wish.subject,))


def _tuned(state: MindState, entry: Tuning, calibration: Calibration) -> tuple[MindState, Receipt]:
    """The weekly pass. It is judged against the mind as shipped, so that the order of passes does not matter."""
    plain = replace(state, head={}, latest=max(state.latest, entry.at))
    head = tuning.fit(endorse.past(plain), calibration)
    if not head:
        return state, Receipt(entry.id, False, "nothing_new")
    proposed = replace(plain, head=head)
    verdict = endorse.judge_tuning(plain, proposed, entry.at, calibration)
    if not verdict.accepted:
        return state, Receipt(entry.id, False, verdict.reason)
    return proposed, Receipt(entry.id, True, "tuned", tuning.described(head))


def _shared(state: MindState, entry: Shared, calibration: Calibration) -> tuple[MindState, Receipt]:
    """Shared knowledge takes the place of what was shared before, or stays out as a whole."""
    plain = replace(state, shared={}, latest=max(state.latest, entry.at))
    shifts = shared.wariness(entry.shifts)
    if not shifts:
        return state, Receipt(entry.id, False, "nothing_new")
    proposed = replace(plain, shared=shifts)
    verdict = endorse.judge_shared(plain, proposed, entry.at, calibration)
    if not verdict.accepted:
        return state, Receipt(entry.id, False, verdict.reason)
    return proposed, Receipt(entry.id, True, "shared", shared.described(shifts))


def _lesson(state: MindState, lesson: Lesson, calibration: Calibration) -> tuple[MindState, Receipt]:
    feedback, decision = lesson.feedback, lesson.decision
    # A reply is about its question only; an answer replaces whatever was said about the decision before.
    pins = tuple(p for p in state.pins if p.decision != decision.id)
    replies = tuple(r for r in state.replies if r.decision != decision.id)
    kept = tuple(known for known in state.lessons if known.decision.id != decision.id)
    before = state
    earlier = next((s for s in state.seen if s.id == decision.id), None)
    counts = dict(state.counts)
    if earlier is not None and earlier.answer:
        counts[earlier.answer] = max(0, counts.get(earlier.answer, 0) - 1)
    counts[feedback.answer.value] = counts.get(feedback.answer.value, 0) + 1
    taught = _pins(lesson)
    # What they asked by themselves stays asked, whatever it turned out to be.
    bound = tuple(b for b in state.bonds if b.decision != decision.id or b.at == decision.at)
    shown = bonds.of_lesson(lesson, honesty(lesson))
    question = decision.question
    if feedback.answer is Answer.REPLY:
        if question is None or not _known_answer(question.id, feedback.reply):
            return state, Receipt(feedback.id, False, "nothing_new")
        reply = Reply(decision.observation, question.id, feedback.reply, feedback.at, decision.id)
        replies = (*replies, reply)[-KEEP_REPLIES:]
    outline = replace(earlier or _outline(decision), answer=feedback.answer.value, sender=lesson.sender.lower())
    seen = tuple(outline if s.id == decision.id else s for s in state.seen)
    if earlier is None:
        seen = (*seen, outline)[-KEEP_SEEN:]
    weights = state.balance
    if earlier is None or earlier.answer != feedback.answer.value:
        weights = balance.answered(weights, feedback.answer, decision.belief.p_scam, feedback.at)
    proposed = replace(
        state,
        latest=max(state.latest, feedback.at),
        pins=(*pins, *taught)[-KEEP_PINS:],
        replies=replies,
        seen=seen,
        counts=counts,
        balance=weights,
        bonds=(*bound, *shown)[-KEEP_BONDS:],
        lessons=(*kept, lesson)[-KEEP_LESSONS:] if feedback.answer in KNOWN else kept,
        regrets=tuple(r for r in state.regrets if r.decision != decision.id),
        hours=_hours(state.hours, feedback.at) if earlier is None or not earlier.answer else state.hours,
    )
    # Regrets are judged by what was known before this answer replaced another.
    state = replace(state, lessons=kept)
    verdict = endorse.judge_lesson(state, proposed, lesson, taught, _loosens(lesson), calibration)
    if verdict.reason == "refused.worse" and feedback.answer is Answer.REPLY:
        # A reply is evidence about this one item, whatever it may not teach about the next one under that name.
        taught, proposed = (), replace(proposed, pins=pins, bonds=bound)
    elif not verdict.accepted:
        return before, Receipt(feedback.id, False, verdict.reason)
    changes = [(f"learnt.{p.what}_{'fine' if p.step < 0 else 'bad'}", p.value) for p in taught]
    if feedback.answer is Answer.REPLY:
        changes.insert(0, (f"answer.{feedback.reply}", decision.observation))
    subjects = (lesson.sender_name or lesson.sender,) if lesson.sender else ()
    found = regret.review(lesson, proposed)
    if found is not None:
        changes.append((f"regret.{found.should.value}", f"{found.hours:.1f}"))
        changes.append((f"looked_back.{found.stage}", decision.act.value))
        taken = regret.step(found, reliability(lesson), feedback.at, lesson.sender.lower() or decision.case)
        leaned = _leaned(proposed, taken, calibration)
        if belief.lean(leaned) != belief.lean(proposed):
            changes.append(("lean.louder" if taken.step > 0 else "lean.quieter", f"{taken.step:+.3f}"))
        proposed = leaned
    return proposed, Receipt(feedback.id, True, "learnt", tuple(changes), subjects)


def _leaned(state: MindState, taken: Regretted, calibration: Calibration) -> MindState:
    """The state with what a regret teaches; without it where the gate refuses that, or where the like was taken.

    Ten frights for nothing over one sender are one: what that sender's next letter is worth the answers themselves
    teach, and who sends copies until they are called fine ten times must not make the dog quieter about everybody.
    """
    if taken.step < 0.0 and taken.about and any(r.step < 0.0 and r.about == taken.about for r in state.regrets):
        return state
    leaned = replace(state, regrets=(*state.regrets, taken)[-KEEP_REGRETS:])
    if taken.step >= 0.0 or endorse.judge_lean(state, leaned, taken.at, calibration).accepted:
        return leaned
    return state


def _hours(known: tuple[float, ...], at: float) -> tuple[float, ...]:
    """When in the day the person answers; old habits fade with every thirtieth answer halved away."""
    hour = int(at % DAY // 3600)
    kept = known if len(known) == 24 else (0.0,) * 24
    return tuple(0.977 * count + (1.0 if h == hour else 0.0) for h, count in enumerate(kept))


def _known_answer(question: str, answer: str) -> bool:
    asking = BY_ID.get(question)
    return asking is not None and (answer in asking.question.answers or answer in UNINFORMATIVE)


def _loosens(lesson: Lesson) -> bool:
    """Taking this answer in would make the companion quieter about something."""
    answer = lesson.feedback.answer
    if answer is Answer.REPLY:
        question = lesson.decision.question
        return question is not None and calms(question.id, lesson.feedback.reply)
    return answer in (Answer.FALSE_ALARM, Answer.ALREADY_KNEW, Answer.OVERRIDDEN)


def _pins(lesson: Lesson) -> tuple[Pin, ...]:
    """What an answer teaches about the sender, the linked domains and the accounts named."""
    feedback = lesson.feedback
    answer = feedback.answer
    if answer is Answer.CONFIRMED:
        return _bad_pins(lesson)
    said = feedback.reply if answer is Answer.REPLY else answer.value
    if said not in _HONEST:
        return ()
    trust = reliability(lesson)
    size = step(said, trust)
    expires = feedback.at + EXCEPTION_FOR if answer is Answer.OVERRIDDEN else None
    out: list[Pin] = []
    if lesson.sender:
        out.append(_pin(lesson, "sender", lesson.sender.lower(), size, expires))
    if size < 0:
        out.extend(_pin(lesson, "domain", domain, 0.5 * size, expires) for domain in lesson.domains[:20])
        if said in WENT_AND_LOOKED:
            # Only somebody who rang a number of their own knows that an account is right. Being a known sender
            # never makes a new account right: trusted for reading, never for bank changes.
            out.extend(
                _pin(lesson, m.entity.value, m.value, -MAX_STEP * trust, None)
                for m in lesson.mentions[:40]
                if m.entity in _PAYEES or m.entity is Entity.PHONE
            )
    return tuple(out)


def _bad_pins(lesson: Lesson) -> tuple[Pin, ...]:
    # A confirmed scam in the name of somebody well known is a hijacked or forged account: not the sender is bad,
    # but the account they named.
    familiar = any(
        e.strength > 0 and e.indicator.weight < 0 and e.indicator.group in ("familiar", "sender", "conversation")
        for e in lesson.decision.belief.evidence
    )
    out: list[Pin] = []
    if lesson.sender and not familiar:
        out.append(_pin(lesson, "sender", lesson.sender.lower(), 4.0, None))
    for mention in lesson.mentions[:40]:
        if mention.entity in _PAYEES:
            out.append(_pin(lesson, mention.entity.value, mention.value, 4.5, None))
        elif mention.entity is Entity.PHONE and not familiar:
            out.append(_pin(lesson, mention.entity.value, mention.value, 3.5, None))
    if not familiar and 0 < len(lesson.domains) <= 2:
        # Scams link to honest sites too, so a domain is only tinged.
        out.extend(_pin(lesson, "domain", domain, 1.0, None) for domain in lesson.domains)
    return tuple(out)


def _pin(lesson: Lesson, what: str, value: str, size: float, expires: float | None) -> Pin:
    return Pin(
        what=what,
        value=value,
        step=size,
        at=lesson.feedback.at,
        feedback=lesson.feedback.id,
        decision=lesson.decision.id,
        authenticated=lesson.authenticated,
        expires=expires,
    )
