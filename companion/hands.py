"""The hands: what the companion does besides speaking, each within a permission, with a receipt and a way back.

Tools may be slow (a file of some gigabytes, a mail server), so they run on a thread of their own, one after another;
the guard's thread only says what to do and records what came of it. A tool is used because the person asked for it,
or by the companion itself: where it warned, the person allowed that beforehand, and `mind.means` finds it worth its
price. Every use leaves a receipt on the entry it was about; one that is undone leaves another with the same id.
"""

from __future__ import annotations

import queue
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial
from typing import Any, TypeVar

from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Asked, Health, Receipt, Request, State
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Act, Decision
from companion.domain.observation import Finding, Kind, Observation, RawItem, Unreadable
from companion.domain.ports import HoldTool, Report, Screen, Tool
from companion.domain.tools import DEED, Held, Outcome, Pages, Permission, ToolName
from companion.memory.store import Store
from companion.mind import means

PATIENCE_S = 20.0
"""How long the end of the program waits for the deed in hand; then it is broken off, which leaves all as it was."""

MAX_OPENED = 64 * 1024 * 1024
"""Largest file that is opened safely, in bytes."""
T = TypeVar("T")
Work = Callable[[], Any]
Post = Callable[[Work], "Future[Any]"]
"""Runs something on the guard's thread."""


class Hands:
    """The tools of one guard. Without any (the default) every use is refused in words."""

    def __init__(
        self,
        tools: tuple[Tool, ...] = (),
        holding: HoldTool | None = None,
        permissions: Mapping[ToolName, Permission] | None = None,
        clock: Callable[[], float] = time.time,
        show: Callable[[RawItem], Sight | Unreadable] | None = None,
    ) -> None:
        """`holding` is the tool that holds files, besides the others; `show` reads a file as pages, confined."""
        self._show = show
        self._tools: dict[ToolName, Tool] = {tool.name: tool for tool in (*tools, *((holding,) if holding else ()))}
        self._holding = holding
        self._permissions = permissions or {}
        self._clock = clock
        self._jobs: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="hands", daemon=True)

    def attach(
        self,
        post: Post,
        store: Store,
        screen: Screen,
        report: Report,
        ask: Callable[[Request], Decision],
        found_out: Callable[[Entry, tuple[Finding, ...]], None] = lambda entry, findings: None,
    ) -> None:
        """Become the hands of a guard: called once, by the guard, before `start`. `ask` has the mind decide a
        request, on the guard's thread; `found_out` has an item decided anew after what a tool found out about it."""
        self._found_out = found_out
        self._post, self._store, self._screen, self._report, self._ask = post, store, screen, report, ask

    def allow(self, permissions: Mapping[ToolName, Permission]) -> None:
        """The person changed what is allowed."""
        self._permissions = permissions

    def start(self) -> None:
        """Start the thread; what was left half done is settled first."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what was begun, and end."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(PATIENCE_S)
        if self._thread.is_alive():
            for tool in self._tools.values():
                tool.stop()
            self._thread.join()

    # --- what the guard asks, on its thread ---

    def after(self, entry: Entry) -> None:
        """An entry was recorded: use what may be used unasked."""
        decision = entry.decision
        if decision is None or entry.request is not None:
            return
        for name, tool in self._tools.items():
            allowed = self._permissions.get(name, Permission()).unasked and decision.act in means.WHEN[name]
            if allowed and tool.fits(entry) and means.worth(name, decision) > 0.0:
                self._do(name, entry, partial(tool.use, entry), Future())

    def granted(self, subject: str) -> None:
        """A file may be given back: the mind granted it, or the person insisted."""
        holding, entry = self._holding, self._store.entry(subject) if len(subject) >= 4 else None
        if holding is not None:
            self._do(holding.name, entry, partial(holding.give_back, subject, entry), Future())

    # --- what a screen may ask; any thread ---

    def use(self, name: str, subject: str) -> Future[Receipt]:
        """See `Desk.use`."""
        done: Future[Receipt] = Future()

        def begin() -> None:
            tool = self._tool(name)
            if not self._permissions.get(tool.name, Permission()).asked:
                raise NeedsPerson(f"{name}.not_allowed")
            entry = self._store.entry(subject)
            if entry is None or entry.decision is None:
                raise Rejected("answer.no_such_decision")
            if not tool.fits(entry):
                raise Rejected("tool.does_not_fit")
            self._do(tool.name, entry, partial(tool.use, entry), done)

        return self._begun(begin, done)

    def undo(self, receipt: str) -> Future[Receipt]:
        """Take a use back, by the id of its receipt. That a file is given back is decided by the mind: raises
        `NeedsPerson("hold.declined")` where it declines, and tells of that as of any request."""
        done: Future[Receipt] = Future()

        def begin() -> None:
            entry = self._store.receipted(receipt)
            given = [each for each in entry.receipts if each.feedback == receipt] if entry is not None else []
            if entry is None or len(given) != 1 or not given[0].subjects:
                raise Rejected("undo.no_such_answer")
            tool = self._tool(given[0].subjects[0])
            if tool is self._holding:
                asked = Request(uuid.uuid4().hex, self._clock(), Asked.RELEASE_FILE, entry.id)
                if self._ask(asked).act is not Act.SILENT:
                    raise NeedsPerson("hold.declined")
                done.set_result(Receipt(receipt, learnt=False, reason="released", subjects=(tool.name,)))
            else:
                self._do(tool.name, entry, partial(tool.undo, entry, given[0]), done, receipt)

        return self._begun(begin, done)

    def pages(self, subject: str) -> Future[Pages]:
        """See `Desk.pages`."""
        done: Future[Pages] = Future()

        def begin() -> None:
            entry = self._store.entry(subject)
            if entry is None or entry.observation is None:
                raise Rejected("answer.no_such_decision")
            self._jobs.put(partial(self._open, entry, done))

        return self._begun(begin, done)

    def _open(self, entry: Entry, done: Future[Pages]) -> None:
        try:
            done.set_result(self._opened(entry))
        except CompanionError as trouble:
            done.set_exception(trouble)
        except Exception as fault:  # noqa: BLE001  the fault boundary, as above
            done.set_exception(Rejected(f"fault:{type(fault).__name__}"))

    def _opened(self, entry: Entry) -> Pages:
        seen = entry.observation
        assert seen is not None, "checked before"
        if seen.kind is not Kind.FILE:
            return Pages(seen.subject or seen.sender.address, _texts(seen), _targets(seen))
        if self._holding is None or self._show is None or not self._holding.fits(entry):
            raise Rejected("tool.does_not_fit")
        data = self._holding.content(entry, MAX_OPENED)
        # Its key tells perception the name; the bytes come from us, whatever has become of the path meanwhile.
        sight = self._show(RawItem(seen.source, "open", seen.key, Kind.FILE, seen.at, data=data))
        if isinstance(sight, Unreadable):
            raise Unavailable(f"open.{sight.reason}")
        return Pages(seen.subject, sight.pages, _targets(sight.observation))

    def held(self) -> Future[tuple[Held, ...]]:
        """See `Desk.held`. Comes after everything that was begun before."""
        done: Future[tuple[Held, ...]] = Future()

        def look() -> None:
            try:
                done.set_result(self._holding.held() if self._holding is not None else ())
            except CompanionError as trouble:
                done.set_exception(trouble)

        self._jobs.put(look)
        return done

    # --- inside ---

    def _tool(self, name: str) -> Tool:
        tool: Tool | None = next((each for known, each in self._tools.items() if known == name), None)
        if tool is None:
            raise NeedsPerson("tool.not_here")
        return tool

    def _begun(self, begin: Work, done: Future[T]) -> Future[T]:
        """Run `begin` on the guard's thread; its failure is that of `done`."""

        def look(begun: Future[Any]) -> None:
            failure = begun.exception()
            if failure is not None:
                done.set_exception(failure)

        self._post(begin).add_done_callback(look)
        return done

    def _do(
        self,
        name: ToolName,
        entry: Entry | None,
        work: Callable[[], Outcome | None],
        done: Future[Receipt],
        of: str = "",
    ) -> None:
        """Have the thread do something, and the guard record what came of it. `of`: the receipt that is undone."""

        def job() -> None:
            trouble: CompanionError | None = None
            outcome: Outcome | None = None
            try:
                outcome = work()
            except CompanionError as failure:
                trouble = failure
            except Exception as fault:  # noqa: BLE001  the fault boundary: one deed's trouble must not end the hands
                trouble = Rejected(f"fault:{type(fault).__name__}")
                self._report(Health("hands", State.FAILED, self._clock(), str(trouble)))
            if trouble is not None:
                outcome = Outcome(name, "tool.failed", (("trouble", str(trouble)),))
            if outcome is not None:
                self._post(partial(self._record, entry, outcome, done, "" if trouble else of, trouble))

        self._jobs.put(job)

    def _record(
        self, entry: Entry | None, outcome: Outcome, done: Future[Receipt], of: str, trouble: CompanionError | None
    ) -> None:
        """On the guard's thread: keep the receipt, tell of it, and let whoever asked know."""
        receipt = Receipt(
            of or DEED + uuid.uuid4().hex,
            learnt=False,
            reason=outcome.reason,
            changes=outcome.changes,
            subjects=(outcome.tool,),
        )
        try:
            if outcome.passed is not None:
                self._store.pass_over(*outcome.passed)
            self._store.receipt(receipt, entry.id if entry is not None else "")
        except CompanionError as unkept:
            trouble = trouble or unkept
        self._screen.learnt(receipt)
        if entry is not None and outcome.findings:
            self._found_out(entry, outcome.findings)
        if trouble is not None:
            done.set_exception(trouble)
        else:
            done.set_result(receipt)

    def _run(self) -> None:
        for name, tool in self._tools.items():
            try:
                detail = tool.start()
            except CompanionError as trouble:
                detail = str(trouble)
            if detail:
                self._report(Health(str(name), State.NEEDS_PERSON, self._clock(), detail))
        while (job := self._jobs.get()) is not None:
            job()


def _texts(seen: Observation) -> tuple[str, ...]:
    """The words of a mail, a message or a talk."""
    turns = tuple(f"{turn.sender}: {turn.text}" for turn in seen.turns)
    text = "\n\n".join(turns) if turns else seen.text
    return tuple(part for part in (text, seen.picture_text) if part.strip())


def _targets(seen: Observation) -> tuple[tuple[str, str], ...]:
    return tuple((link.shown, link.target) for link in seen.links)
