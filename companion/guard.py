"""The guard: one thread, one inbox, two walks. An item becomes a decision; an answer becomes a lesson.

The guard's thread alone touches perception's handle, the mind's state and memory; hence there are no locks around
them. Sources hand items in through `submit`, screens talk through the `Desk` methods; both only put something into
the inbox. The guard never waits for the person: a question is a decision whose answer may come next week.

Nothing is told to anybody before it is recorded. If it cannot be recorded (disk full, database locked), the item
stays in hand, the guard says through its health that it is not guarding, and tries again until the trouble is gone.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeVar

from companion.domain.errors import CompanionError, NeedsPerson, Rejected
from companion.domain.feedback import (
    Answer,
    Asked,
    Feedback,
    Health,
    Lesson,
    Receipt,
    Request,
    Shared,
    State,
    Tuning,
    Wish,
)
from companion.domain.journal import CareItem, Entry, Sight, Summary
from companion.domain.judgement import Act, Decision, Evidence
from companion.domain.observation import Authentication, Finding, History, Kind, Observation, RawItem, Unreadable
from companion.domain.packs import Offer, Taken
from companion.domain.ports import Screen
from companion.domain.sharing import SharingState
from companion.domain.tools import DEED, Held, Pages
from companion.exchange import Exchange
from companion.hands import Hands
from companion.memory.store import Store
from companion.mind.assistant import Assistant
from companion.mind.learning import lesson_of
from companion.sharing.bundle import Bundle
from companion.sharing.outbox import Commons, Outbox

T = TypeVar("T")
Compare = Callable[[Observation, History], tuple[Evidence, ...]]
"""Finds the evidence that needs the person's own past, over parsed values only (`perception.inspecting.compare`)."""
INBOX_SIZE = 256
"""Items that may wait. A source that brings more waits, and says so."""
RETRY_S = 2.0
"""Pause before a failed recording is tried again; recovery within 60 s of the trouble's end is the promise."""
TIDY_EVERY_S = 3600.0
MINUTE_S = 60.0
TUNE_EVERY_S = 7 * 86_400.0
"""How often signs are weighed anew by the answers (`mind.tuning`)."""
TUNE_AFTER_S = 600.0
"""Seconds without any item from which the guard counts as idle."""
DEFAULT_PAUSE_S = 3600.0
FOUND_OUT = ("link.young_domain", "sender.young_domain", "sender.no_mail")
"""Indicators that rest on what a tool found out."""
MINDS_OWN = ("learnt", "case")
"""Groups of evidence that the mind adds from what it learnt: recomputed, never carried over to a new decision."""


class Eyes(Protocol):
    """What the guard needs of perception; the confined worker in the product."""

    def look(self, item: RawItem) -> Sight | Unreadable:
        """Read and inspect one item. Never raises for anything an item can do."""
        ...

    def close(self) -> None:
        """End the worker."""
        ...


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long memory keeps texts and outlines, in days."""

    texts: int = 90
    outlines: int = 400


class Guard:
    """Owner of the guard's thread. Implements the `Desk` port; every public method may be called from any thread."""

    def __init__(
        self,
        eyes: Eyes,
        compare: Compare,
        assistant: Assistant,
        store: Store,
        screen: Screen,
        *,
        keeping: Keeping = Keeping(),
        controlled: Callable[[], tuple[str, ...]] = tuple,
        clock: Callable[[], float] = time.time,
        hands: Hands | None = None,
        vouch: Callable[[Sight], Authentication | None] = lambda sight: None,
        at_ease: Callable[[], bool] = lambda: True,
        commons: Commons | None = None,
    ) -> None:
        """`at_ease` says whether what can wait may cost something now, such as on mains power; `commons` is where
        reports go, with consent, if anywhere; `vouch` says what the signatures of a mail prove, and never fails."""
        self._eyes = eyes
        self._compare = compare
        self._assistant = assistant
        self._store = store
        self._screen = screen
        self._keeping = keeping
        self._controlled = controlled
        self._clock = clock
        self._vouch = vouch
        self._hands = hands or Hands()
        self._hands.attach(self._call, store, screen, self.report, self._decided, self._found_out)
        self._at_ease = at_ease
        self._exchange = Exchange(store, commons, clock)
        self._busy = clock()
        self._healths: dict[str, Health] = {}
        self._items: deque[RawItem] = deque()
        self._calls: deque[Callable[[], None]] = deque()
        self._changed = threading.Condition()
        self._stopping = False
        self._tidied = clock()
        since = store.value("since")
        if since is None:
            since = repr(clock())
            store.keep("since", since)
        self._since = float(since)
        folded = assistant.fold(store.log(), since=self._since)
        self._state = assistant.settled(folded, self._recent().contacts, clock())
        self._thread = threading.Thread(target=self._run, name="guard", daemon=True)

    # --- life ---

    def start(self) -> None:
        """Start the thread. Items submitted before are kept."""
        self._report(Health("guard", State.OK, self._clock()))
        self._thread.start()
        self._hands.start()

    def stop(self) -> None:
        """Finish the item in hand, then end. What still waits is offered again by its source at the next start."""
        # First: the receipt of what they are just doing is still recorded.
        self._hands.stop()
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()
        self._eyes.close()
        self._store.adopt()
        self._store.close()

    def submit(self, item: RawItem) -> None:
        """Take in one item; wait while the inbox is full. After `stop` the item is dropped: it was not recorded,
        so its source will offer it again."""
        with self._changed:
            while len(self._items) >= INBOX_SIZE and not self._stopping:
                self._changed.wait()
            if not self._stopping:
                self._items.append(item)
                self._changed.notify_all()

    def report(self, health: Health) -> None:
        """Take in the state of a source."""
        self._call(lambda: self._report(health))

    def cursors(self) -> Future[Mapping[str, str]]:
        """Where each stream resumes."""
        return self._call(self._store.cursors)

    def idle(self) -> bool:
        """Whether nothing waits. For scripts that feed items and want to see the end."""
        with self._changed:
            return not self._items and not self._calls

    def _run(self) -> None:
        self._store.adopt()
        while True:
            with self._changed:
                if not (self._calls or self._items or self._stopping):
                    self._changed.wait(MINUTE_S / 2)
                if self._stopping:
                    while self._calls:
                        self._calls.popleft()()
                    return
                # A person who asks goes before a backlog of items.
                call = self._calls.popleft() if self._calls else None
                item = self._items[0] if self._items and call is None else None
            if call is not None:
                call()
            elif item is not None and self._judged(item):
                self._busy = self._clock()
                with self._changed:
                    self._items.popleft()
                    self._changed.notify_all()
            self._tidy()

    def _judged(self, item: RawItem) -> bool:
        """Consider one item. False if it could not be recorded and has to be tried again."""
        try:
            try:
                self.consider(item)
            except CompanionError:
                raise
            except Exception as fault:  # noqa: BLE001  the fault boundary: one item's trouble must not end the guard
                self._report(Health("guard", State.FAILED, self._clock(), f"fault:{type(fault).__name__}"))
                lost = Unreadable(item.source, item.stream, item.key, item.kind, item.at, "crashed")
                self._screen.show(self._store.record(lost, cursor=item.cursor))
        except CompanionError as trouble:
            self._memory_is(trouble)
            with self._changed:
                self._changed.wait_for(lambda: bool(self._calls) or self._stopping, RETRY_S)
            return False
        self._memory_is(None)
        return True

    # --- the two walks ---

    def consider(self, item: RawItem, *, anew: bool = False) -> Entry | None:
        """Item to decision: look, remember, decide, record, tell. None if this very item was judged before, or is
        the person's own."""
        if not anew and self._store.judged(item.stream, item.key):
            return None
        sight = self._look(item)
        if isinstance(sight, Unreadable):
            entry = self._store.record(sight, cursor=item.cursor, anew=anew)
        elif sight.observation.outgoing:
            self._store.record(sight, cursor=item.cursor)
            return None
        else:
            history = self._store.history(sight.observation)
            compared = self._compare(sight.observation, history)
            decision = self._assistant.decide(sight, compared, history, self._state, self._clock())
            entry = self._store.record(sight, decision, cursor=item.cursor, anew=anew)
            first = entry.observation
            if first is not None and (first.stream, first.key) != (item.stream, item.key):
                # The same mail in another folder: memory gave back the first entry, which was told of then.
                return entry
        self._recorded(entry)
        return entry

    def _look(self, item: RawItem) -> Sight | Unreadable:
        """Look at an item; once more if its signatures turn out to prove who sent it: that changes what is seen."""
        sight = self._eyes.look(item)
        proved = self._vouch(sight) if isinstance(sight, Sight) and sight.signatures else None
        return sight if proved is None else self._eyes.look(replace(item, vouched=proved))

    def learn(self, feedback: Feedback) -> Receipt:
        """Answer to lesson: find what it is about, pass the gate, append, tell. A reply to a question is also
        evidence about the item, which is then decided anew."""
        entry = self._store.entry(feedback.decision)
        if entry is None or entry.decision is None:
            raise Rejected("answer.no_such_decision")
        question = entry.decision.question
        if feedback.answer is Answer.REPLY and (question is None or feedback.reply not in question.answers):
            raise Rejected("answer.not_offered")
        feedback = replace(feedback, decision=entry.id)
        lesson = lesson_of(feedback, entry.decision, entry.observation)
        state, receipt = self._assistant.learn_one(self._state, lesson)
        if not self._store.append(lesson, receipt):
            raise Rejected("answer.given_already")
        self._state = state
        self._exchange.answered(entry, feedback)
        self._screen.learnt(receipt)
        if feedback.answer is Answer.REPLY and entry.observation is not None:
            self._reconsider(entry.observation, entry.decision)
        return receipt

    def _found_out(self, entry: Entry, findings: tuple[Finding, ...]) -> None:
        """A tool found something out about an item: decide it anew, with what that shows."""
        if entry.observation is not None and entry.decision is not None:
            observation = replace(entry.observation, findings=(*entry.observation.findings, *findings))
            shown = self._compare(observation, History())
            self._reconsider(observation, entry.decision, tuple(e for e in shown if e.indicator.name in FOUND_OUT))

    def _reconsider(self, observation: Observation, earlier: Decision, more: tuple[Evidence, ...] = ()) -> None:
        """Decide again what a reply bears on, from the evidence recorded then: by now memory knows the item itself,
        so comparing anew would find the changed account familiar."""
        evidence: tuple[Evidence, ...] = tuple(
            e for e in earlier.belief.evidence if e.indicator.group not in MINDS_OWN
        )
        sight = Sight(observation, evidence + more)
        history = self._store.history(observation)
        decision = self._assistant.decide(sight, (), history, self._state, self._clock())
        self._recorded(self._store.record(sight, decision, anew=True))

    def _recorded(self, entry: Entry) -> None:
        if entry.decision is not None and entry.decision.act is not Act.SILENT:
            self._state, _ = self._assistant.learn_one(self._state, entry.decision)
        if not self._paused():
            self._screen.show(entry)
        self._hands.after(entry)

    # --- what a screen may ask (the Desk port) ---

    def answer(self, feedback: Feedback) -> Future[Receipt]:
        """See `Desk.answer`."""
        return self._call(lambda: self.learn(feedback))

    def undo(self, feedback_id: str) -> Future[Receipt]:
        """See `Desk.undo`. The state afterwards is exactly what it would be had the answer never been given."""
        if feedback_id.startswith(DEED):
            return self._hands.undo(feedback_id)

        def undo() -> Receipt:
            dropped = next(
                (e for e in self._store.log() if isinstance(e, Lesson) and e.feedback.id == feedback_id), None
            )
            if not self._store.drop(feedback_id):
                raise Rejected("undo.no_such_answer")
            self._exchange.outbox.taken_back(feedback_id)
            self._fold()
            if dropped is not None and dropped.feedback.answer is Answer.REPLY:
                entry = self._store.entry(dropped.feedback.decision)
                if entry is not None and entry.observation is not None and entry.decision is not None:
                    self._reconsider(entry.observation, entry.decision)
            receipt = Receipt(feedback_id, learnt=False, reason="undone")
            self._store.receipt(receipt)
            self._screen.learnt(receipt)
            return receipt

        return self._call(undo)

    def request(self, request: Request) -> Future[Decision]:
        """See `Desk.request`."""

        return self._call(lambda: self._decided(request))

    def _decided(self, request: Request) -> Decision:
        about = self._store.entry(request.subject) if len(request.subject) >= 4 else None
        seen = about.observation if about is not None else None
        history = self._store.history(seen) if seen is not None else self._recent()
        history = replace(history, controlled=self._controlled())
        decision = self._assistant.decide_request(request, about, history, self._state, self._clock())
        entry = self._store.record(request, decision)
        if decision.act is Act.SILENT:
            self._carry_out(request)
        else:
            self._recorded(entry)
        return entry.decision or decision

    def override(self, decision_id: str) -> Future[Receipt]:
        """See `Desk.override`. Raises `NeedsPerson` before the waiting time has passed."""

        def override() -> Receipt:
            entry = self._store.entry(decision_id)
            if entry is None or entry.decision is None or entry.decision.override_after is None:
                raise Rejected("override.nothing_declined")
            if self._clock() - entry.decision.at < entry.decision.override_after:
                raise NeedsPerson("override.too_early")
            receipt = self.learn(Feedback(uuid.uuid4().hex, self._clock(), entry.id, Answer.OVERRIDDEN))
            if entry.request is not None:
                self._carry_out(entry.request)
            return receipt

        return self._call(override)

    def wish(self, wish: Wish) -> Future[Receipt]:
        """See `Desk.wish`."""

        def learn() -> Receipt:
            state, receipt = self._assistant.learn_one(self._state, wish)
            self._store.append(wish, receipt)
            self._state = state
            self._screen.learnt(receipt)
            return receipt

        return self._call(learn)

    def care(self) -> Future[tuple[CareItem, ...]]:
        """See `Desk.care`."""
        return self._call(lambda: self._assistant.care(self._recent().contacts, self._state, self._clock()))

    def check(self, item: RawItem) -> Future[Entry]:
        """See `Desk.check`."""

        def check() -> Entry:
            entry = self.consider(item, anew=True)
            if entry is None:
                raise Rejected("check.own_item")
            return entry

        return self._call(check)

    def journal(self, words: str = "", before: float | None = None, limit: int = 100) -> Future[tuple[Entry, ...]]:
        """See `Desk.journal`."""
        return self._call(lambda: self._store.journal(words, before, limit))

    def entry(self, entry_id: str) -> Future[Entry | None]:
        """See `Desk.entry`."""
        return self._call(lambda: self._store.entry(entry_id))

    def summary(self) -> Future[Summary]:
        """See `Desk.summary`."""

        def summary() -> Summary:
            now = self._clock()
            counts = self._store.counts(now)
            return Summary(
                mood=self._assistant.mood(self._state, now),
                paused_until=self._store.paused_until,
                seen_today=counts.seen_today,
                unread_today=counts.unread_today,
                open_questions=counts.open_questions,
                month=counts.month,
                budget=self._assistant.budget_left(self._state, now),
                health=tuple(self._healths[part] for part in sorted(self._healths)),
                versions=self._assistant.versions,
            )

        return self._call(summary)

    def use(self, tool: str, entry_id: str) -> Future[Receipt]:
        """See `Desk.use`."""
        return self._hands.use(tool, entry_id)

    def pages(self, entry_id: str) -> Future[Pages]:
        """See `Desk.pages`."""
        return self._hands.pages(entry_id)

    def held(self) -> Future[tuple[Held, ...]]:
        """See `Desk.held`."""
        return self._hands.held()

    def forget(self, sender: str = "", case: str = "", everything: bool = False) -> Future[int]:
        """See `Desk.forget`. What was learnt from the forgotten is unlearnt: the rest of the log is folded again."""

        def forget() -> int:
            removed = self._store.forget(sender, case, everything)
            if everything:
                self._since = self._clock()
                self._store.keep("since", repr(self._since))
            self._fold()
            return removed

        return self._call(forget)

    def sharing(self) -> Future[SharingState]:
        """See `Desk.sharing`."""
        return self._call(self._exchange.state)

    def agree(self, given: bool) -> Future[SharingState]:
        """See `Desk.agree`."""
        return self._call(lambda: self._exchange.agree(given))

    def cancel_report(self, number: int) -> Future[SharingState]:
        """See `Desk.cancel_report`."""
        return self._call(lambda: self._exchange.cancel(number))

    def offer_pack(self, data: str) -> Future[Offer]:
        """See `Desk.offer_pack`."""
        return self._call(lambda: self._exchange.offer_pack(data))

    def take_pack(self, data: str, ticked: tuple[int, ...], spoken: str = "") -> Future[Taken]:
        """See `Desk.take_pack`."""
        return self._call(lambda: self._exchange.take_pack(data, ticked, spoken))

    def packs(self) -> Future[tuple[Taken, ...]]:
        """See `Desk.packs`."""
        return self._call(self._exchange.packs)

    def undo_pack(self, name: str) -> Future[tuple[Taken, ...]]:
        """See `Desk.undo_pack`."""
        return self._call(lambda: self._exchange.undo_pack(name))

    def outbox(self, work: Callable[[Outbox], T]) -> Future[T]:
        """Run something with the outbox on the guard's thread: for the courier."""
        return self._call(lambda: work(self._exchange.outbox))

    def take_in(self, bundle: Bundle) -> Future[Receipt]:
        """Put what the commons published before the gate."""

        def learn(entry: Shared) -> Receipt:
            self._state, receipt = self._assistant.learn_one(self._state, entry)
            return receipt

        def take_in() -> Receipt:
            receipt, telling = self._exchange.take_in(bundle, learn, self._fold)
            if telling:
                self._screen.learnt(receipt)
            return receipt

        return self._call(take_in)

    def export(self, folder: str) -> Future[int]:
        """See `Desk.export`."""
        return self._call(lambda: self._store.export(Path(folder)))

    # --- inside ---

    def _call(self, work: Callable[[], T]) -> Future[T]:
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except CompanionError as trouble:
                future.set_exception(trouble)
            except Exception as fault:  # noqa: BLE001  the fault boundary: the screen hears of it, the guard goes on
                self._report(Health("guard", State.FAILED, self._clock(), f"fault:{type(fault).__name__}"))
                future.set_exception(Rejected(f"fault:{type(fault).__name__}"))

        with self._changed:
            if self._stopping:
                future.set_exception(Rejected("guard.stopped"))
            else:
                self._calls.append(run)
                self._changed.notify_all()
        return future

    def _fold(self) -> None:
        folded = self._assistant.fold(self._store.log(), since=self._since)
        self._state = replace(folded, impaired=self._state.impaired, half_life=self._state.half_life)

    def _recent(self) -> History:
        """History that belongs to no item: contacts and the last hour."""
        nothing = Observation("", "", "", "", kind=Kind.MESSAGE, at=self._clock())
        return self._store.history(nothing)

    def _carry_out(self, request: Request) -> None:
        now = self._clock()
        if request.asked is Asked.PAUSE:
            seconds = float(request.detail) if request.detail else DEFAULT_PAUSE_S
            self._store.keep("paused_since", repr(now))
            self._store.paused_until = now + seconds
        elif request.asked is Asked.RESUME:
            self._resume()
        elif request.asked is Asked.RELEASE_FILE:
            self._hands.granted(request.subject)
        elif request.asked is Asked.TRUST_SENDER:
            self.learn(Feedback(f"trust-{request.id}", now, request.subject, Answer.FALSE_ALARM))

    def _paused(self) -> bool:
        until = self._store.paused_until
        return until is not None and self._clock() < until

    def _resume(self) -> None:
        """End the pause and tell now what came meanwhile: nothing is lost, only late."""
        since = float(self._store.value("paused_since") or self._clock())
        self._store.paused_until = None
        for entry in reversed(self._store.journal(limit=1000)):
            if entry.at >= since and entry.decision is not None and entry.decision.act is not Act.SILENT:
                self._screen.show(entry)

    def _tidy(self) -> None:
        """What has to be done now and then: end a pause, let texts go whose time has come."""
        now = self._clock()
        # A clock set back must not put this off for years.
        if 0 <= now - self._tidied < MINUTE_S:
            return
        self._tidied = now
        try:
            until = self._store.paused_until
            if until is not None and now >= until:
                self._resume()
            retired = float(self._store.value("retired") or 0.0)
            if not 0 <= now - retired < TIDY_EVERY_S * 24:
                self._store.retire(now, self._keeping.texts, self._keeping.outlines)
                self._store.keep("retired", repr(now))
                self._state = self._assistant.settled(self._state, self._recent().contacts, now)
            self._tune(now)
            self._memory_is(None)
        except CompanionError as trouble:
            self._memory_is(trouble)

    def _tune(self, now: float) -> None:
        """The weekly pass over the answers, when nothing has come in for a while and power is no matter.

        The log holds one pass at most: a newer one takes the place of the older, and undone, it is as if there never
        had been any.
        """
        last = float(self._store.value("tuned") or self._since)
        busy = 0 <= now - self._busy < TUNE_AFTER_S or self._items or self._paused()
        if 0 <= now - last < TUNE_EVERY_S or busy or not self._at_ease():
            return
        self._store.keep("tuned", repr(now))
        entry = Tuning(uuid.uuid4().hex, now)
        state, receipt = self._assistant.learn_one(self._state, entry)
        if receipt.reason == "nothing_new":
            return
        if receipt.learnt:
            for older in [e for e in self._store.log() if isinstance(e, Tuning)]:
                self._store.drop(older.id)
            self._store.append(entry, receipt)
            self._state = state
            self._screen.learnt(receipt)
        else:
            # Nobody asked for it, so nobody is told that it was refused; the record has it.
            self._store.receipt(receipt)

    def _memory_is(self, trouble: CompanionError | None) -> None:
        if trouble is None:
            if "memory" in self._healths:
                self._report(Health("memory", State.OK, self._clock()))
        else:
            state = State.NEEDS_PERSON if isinstance(trouble, (NeedsPerson, Rejected)) else State.FAILED
            self._report(Health("memory", state, self._clock(), str(trouble)))

    def _report(self, health: Health) -> None:
        last = self._healths.get(health.part)
        if last is not None and (last.state, last.detail) == (health.state, health.detail):
            return
        self._healths[health.part] = health
        impaired = any(h.state in (State.FAILED, State.NEEDS_PERSON) for h in self._healths.values())
        self._state = replace(self._state, impaired=impaired)
        self._screen.health(health)
