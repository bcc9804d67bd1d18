"""An affair from its first word to now, across all channels: letters, messages, files, requests, answers. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.journal import Entry
from companion.ui import wording

MOST = 60
"""Events shown; the newest are kept."""
WORDS = 300
"""Characters shown of what was written."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    at: float | None
    """None where the time is not known; it stands where it was said."""
    where: str
    """Channel and who, in words."""
    words: str
    voice: str = ""
    """Voice of a judgement (an act's word); empty for what somebody wrote or answered."""
    mine: bool = False
    """The person's own doing."""
    entry: str = ""
    """Another entry that it can be looked up in."""
    ours: bool = False
    """The words are our own, not from outside."""


def events(entry: Entry, others: Sequence[Entry]) -> tuple[Event, ...]:
    """Everything known of the affair that an entry belongs to, oldest first; undated turns keep their order."""
    out: list[tuple[float, int, Event]] = []

    def put(at: float, event: Event) -> None:
        out.append((at, len(out), event))

    for one in (entry, *others):
        seen = one.observation
        last = one.at
        if seen is not None and len(seen.turns) > 1:
            # An undated turn is as old as the one after it, at most.
            for turn in reversed(seen.turns):
                last = turn.at if turn.at is not None else last
                who = wording.say("turn.you") if turn.mine else wording.plain(turn.sender, 40) or wording.who(one, 60)
                where = wording.say("timeline.in", kind=wording.kind(one), who=who)
                out.append((last, -len(out), Event(turn.at, where, wording.plain(turn.text, WORDS), "", turn.mine)))
        elif seen is not None:
            where = wording.say("timeline.in", kind=wording.kind(one), who=wording.who(one, 60))
            put(seen.at, Event(seen.at, where, wording.what(one, WORDS), "", entry="" if one is entry else one.id))
        if one.decision is not None:
            mine = one.request is not None
            where = wording.say("turn.you") if mine else wording.say("timeline.me")
            words = f"{wording.what(one, 120)}. {wording.headline(one)}" if mine else wording.headline(one)
            voice = wording.voice(one)
            link = "" if one is entry else one.id
            put(one.decision.at, Event(one.decision.at, where, words, voice, mine, link, ours=True))
        for given in one.feedback:
            put(given.at, Event(given.at, wording.say("turn.you"), wording.said(given), mine=True, ours=True))
    ordered = [event for _, _, event in sorted(out, key=lambda made: (made[0], made[1]))]
    return tuple(ordered[-MOST:])
