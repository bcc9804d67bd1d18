"""A link unwrapped: what a reader sees of it, where it leads, and which part of that says whose page it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.journal import Entry
from companion.domain.judgement import Evidence
from companion.domain.observation import Link
from companion.ui import wording

DECEIVING = frozenset(
    {
        *(
            "link.text_differs",
            "link.brand_elsewhere",
            "link.brand_in_path",
            "link.tangled_host",
            "link.user_at_host",
        ),
        *("link.redirected", "link.name_stretched", "link.lookalike", "link.shortener"),
    }
)
"""Signs of a link that looks as if it led elsewhere."""


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A link in two lines."""

    shows: str
    leads: str
    marks: tuple[tuple[int, int], ...]
    """The registered domain within `leads`: whose page it is."""
    indicator: str
    """The sign that speaks of it."""


def unwrapped(entry: Entry) -> Unwrapped | None:
    """The link that the strongest sign of deceit is about, or None."""
    if entry.observation is None or entry.decision is None:
        return None
    for evidence in wording.strongest(entry.decision):
        if evidence.indicator.name not in DECEIVING:
            continue
        link = _link(entry.observation.links, evidence)
        if link is None or not link.host:
            continue
        shows = wording.plain(link.shown or link.raw or link.target, 120)
        leads = wording.host(link.host, 120)
        if not shows or shows.lower() == leads.lower():
            return None
        at = leads.lower().rfind(link.domain.lower()) if link.domain else -1
        marks = ((at, at + len(link.domain)),) if at >= 0 else ((0, len(leads)),)
        return Unwrapped(shows, leads, marks, evidence.indicator.name)
    return None


def _link(links: Sequence[Link], evidence: Evidence) -> Link | None:
    """The link that the facts of a sign are about; where none can be told, the only one there is."""
    told = [fact.text.lower() for fact in evidence.facts if fact.text]
    for link in links:
        known = {link.host.lower(), link.domain.lower(), link.target.lower(), link.raw.lower(), link.shown.lower()}
        if any(text in known or text in link.target.lower() for text in told):
            return link
    return links[0] if len(links) == 1 else None
