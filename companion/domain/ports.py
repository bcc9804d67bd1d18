"""Protocols for the parts that have more than one implementation, on platforms or in tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol, runtime_checkable

from companion.domain.feedback import Feedback, Health, Receipt, Request, Wish
from companion.domain.journal import CareItem, Entry, Summary
from companion.domain.judgement import Act, Decision, Evidence, Indicator
from companion.domain.observation import History, Observation, RawItem
from companion.domain.packs import Offer, Taken
from companion.domain.sharing import SharingState
from companion.domain.tools import Held, Outcome, Pages, ToolName

Submit = Callable[[RawItem], None]
"""Hands one item to the guard; blocks while the guard's inbox is full, so that a source waits and says so."""
Report = Callable[[Health], None]


@runtime_checkable
class Source(Protocol):
    """One place that observations come from. Runs on threads of its own; touches nothing but the two callables."""

    name: str

    def start(self, submit: Submit, report: Report, cursors: Mapping[str, str]) -> None:
        """Begin, resuming each stream after the cursor recorded for it. Returns at once; never raises."""
        ...

    def stop(self) -> None:
        """End all threads within two seconds. May be called twice."""
        ...


@runtime_checkable
class Detector(Protocol):
    """Looks for indicators. Pure in its inputs, repeatable, bounded in time on hostile input.

    Detectors that look at the observation alone run in the confined worker and get an empty history; those in
    `COMPARISONS` run on the guard's thread over the parsed values, with the real history.
    """

    name: str
    indicators: tuple[Indicator, ...]

    def inspect(self, observation: Observation, history: History) -> Iterable[Evidence]:
        """Yield the evidence found, each indicator at most once."""
        ...


class Classifier(Protocol):
    """A learned model behind one call."""

    version: str

    def score(self, features: Sequence[float]) -> float:
        """Calibrated probability of a scam."""
        ...


class Policy(Protocol):
    """Turns features into the value of every act; the planner is the reference implementation."""

    version: str

    def values(self, features: Mapping[str, float]) -> Mapping[Act, float]:
        """Expected care-weighted value of each act."""
        ...


class Tool(Protocol):
    """Something the companion may do besides speaking. All but `fits` and `stop` is called on the hands' thread; each
    call may raise the exceptions of `errors`, and has then changed nothing."""

    name: ToolName

    def fits(self, entry: Entry) -> bool:
        """Whether it can be used on what an entry is about. Looks at the entry only."""
        ...

    def start(self) -> str:
        """Get ready, and settle what was left half done. What needs the person (a stable id), or the empty string."""
        ...

    def use(self, entry: Entry) -> Outcome:
        """Use it."""
        ...

    def undo(self, entry: Entry, receipt: Receipt) -> Outcome:
        """Take back the use that this receipt tells of."""
        ...

    def stop(self) -> None:
        """Break off what is in hand, leaving all as it was. Called on any thread, perhaps twice."""
        ...


class HoldTool(Tool, Protocol):
    """The tool that holds files; it can also be asked what it holds."""

    def held(self) -> tuple[Held, ...]:
        """What is held, newest first."""
        ...

    def content(self, entry: Entry, limit: int) -> bytes:
        """The content of the file an entry is about, held or where it was; `Rejected("open.too_large")` beyond
        `limit` bytes."""
        ...

    def give_back(self, subject: str, entry: Entry | None) -> Outcome | None:
        """Give back what is held for an entry, or under an id; None if nothing is."""
        ...


class Screen(Protocol):
    """Where the guard tells of what happened: the Qt bridge, or the terminal. Called on the guard's thread;
    must not block. Only frozen values cross."""

    def show(self, entry: Entry) -> None:
        """An entry was recorded. The screen decides by its act whether to interrupt."""
        ...

    def learnt(self, receipt: Receipt) -> None:
        """A correction was learnt, refused or undone."""
        ...

    def health(self, health: Health) -> None:
        """A part changed state."""
        ...


class Desk(Protocol):
    """What a screen may ask of the guard. Every call returns at once; the future is resolved on the guard's
    thread, so a screen must hop to its own. Failures arrive as the exceptions of `errors`."""

    def answer(self, feedback: Feedback) -> Future[Receipt]:
        """Give the person's answer to a decision."""
        ...

    def undo(self, feedback_id: str) -> Future[Receipt]:
        """Drop one answer and fold again."""
        ...

    def request(self, request: Request) -> Future[Decision]:
        """Ask for something; the mind decides. `SILENT` means granted without remark."""
        ...

    def override(self, decision_id: str) -> Future[Receipt]:
        """The person keeps the last word: go through with a declined request after its waiting time."""
        ...

    def wish(self, wish: Wish) -> Future[Receipt]:
        """State or forget a care weight."""
        ...

    def care(self) -> Future[tuple[CareItem, ...]]:
        """What is cared about, most important first."""
        ...

    def check(self, item: RawItem) -> Future[Entry]:
        """Judge something pasted or dropped."""
        ...

    def journal(self, words: str = "", before: float | None = None, limit: int = 100) -> Future[tuple[Entry, ...]]:
        """Entries newest first, filtered by full-text search if `words` is not empty."""
        ...

    def entry(self, entry_id: str) -> Future[Entry | None]:
        """One entry; an unambiguous prefix of the id is enough."""
        ...

    def summary(self) -> Future[Summary]:
        """How the companion is."""
        ...

    def use(self, tool: str, entry_id: str) -> Future[Receipt]:
        """Use a tool on what an entry is about, because the person asks for it. `NeedsPerson("hold.not_allowed")`
        where they had not allowed it."""
        ...

    def pages(self, entry_id: str) -> Future[Pages]:
        """What an entry is about, opened safely: read in confinement, as plain text. Changes nothing, and tells
        nobody."""
        ...

    def held(self) -> Future[tuple[Held, ...]]:
        """Files that are held, the newest first. They are given back on request (`Asked.RELEASE_FILE`)."""
        ...

    def forget(self, sender: str = "", case: str = "", everything: bool = False) -> Future[int]:
        """Remove for good; returns the number of journal entries removed."""
        ...

    def sharing(self) -> Future[SharingState]:
        """What is shared, what waits, what was spent."""
        ...

    def agree(self, given: bool) -> Future[SharingState]:
        """Give consent to sharing, or decline it, or take it back: then all that waits is cancelled."""
        ...

    def cancel_report(self, number: int) -> Future[SharingState]:
        """Take one report back that has not left yet."""
        ...

    def offer_pack(self, data: str) -> Future[Offer]:
        """Look at a pack (the file's bytes as hexadecimal digits): verified, and compared with what is there."""
        ...

    def take_pack(self, data: str, ticked: tuple[int, ...], spoken: str = "") -> Future[Taken]:
        """Take the ticked entries of a pack, counted from 1. `spoken`: the digits that its maker read aloud, needed
        the first time."""
        ...

    def packs(self) -> Future[tuple[Taken, ...]]:
        """What was taken of packs, oldest first."""
        ...

    def undo_pack(self, name: str) -> Future[tuple[Taken, ...]]:
        """Remove whatever was taken of a pack, by (a beginning of) its id; returns what is left."""
        ...

    def export(self, folder: str) -> Future[int]:
        """Write everything in open formats into `folder`; returns the number of journal entries written."""
        ...
