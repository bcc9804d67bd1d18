"""Looking up the domains that an item comes from and leads to: how old they are, and whether anybody takes mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from companion.domain.errors import Rejected, Unavailable
from companion.domain.feedback import Receipt
from companion.domain.journal import Entry
from companion.domain.observation import Finding, Kind, Observation
from companion.domain.tools import Outcome, ToolName

MOST_DOMAINS = 3
"""Domains of one item that are asked about."""


class LookUp:
    """The tool `look_up`. Implements the `Tool` port."""

    name = ToolName.LOOK_UP

    def __init__(
        self,
        registered: Callable[[str], float | None],
        well_known: Callable[[str], bool],
        whole: Callable[[str], str],
        takes_mail: Callable[[str], bool] = lambda host: True,
    ) -> None:
        """`registered`: see `Registry.registered`; `whole`: the registered domain of a host. `well_known` domains are
        not asked about: nothing would be learnt from it, and nobody needs to know that the person has post from
        there. `takes_mail` asks the DNS whether there is anybody to answer to at a host."""
        self._registered = registered
        self._well_known = well_known
        self._whole = whole
        self._takes_mail = takes_mail

    def fits(self, entry: Entry) -> bool:
        """Anything with a domain that is not well known, and not looked up before."""
        return entry.observation is not None and bool(self._domains(entry.observation))

    def start(self) -> str:
        """Nothing to settle."""
        return ""

    def use(self, entry: Entry) -> Outcome:
        """Ask about each domain. Raises `Unavailable` where not one answer could be had."""
        seen = entry.observation
        if seen is None:
            raise Rejected("tool.does_not_fit")
        found: dict[str, str] = {}
        trouble: Unavailable | None = None
        for domain in self._domains(seen):
            try:
                born = self._registered(domain)
            except Unavailable as away:
                trouble = away
                continue
            found[domain] = datetime.fromtimestamp(born, UTC).date().isoformat() if born is not None else ""
        if not found:
            raise trouble or Rejected("tool.does_not_fit")
        findings = tuple(Finding("domain.registered", f"{domain} {day}") for domain, day in found.items() if day)
        changes = tuple((f"registered.{domain}", day) for domain, day in found.items())
        return Outcome(self.name, "looked_up", changes, None, findings + self._no_mail(seen))

    def _no_mail(self, seen: Observation) -> tuple[Finding, ...]:
        host = seen.sender.domain
        if seen.kind is not Kind.EMAIL or not host or self._well_known(self._whole(host)):
            return ()
        try:
            return () if self._takes_mail(host) else (Finding("domain.no_mail", host),)
        except Unavailable:
            return ()  # nothing found out is nothing found

    def undo(self, entry: Entry, receipt: Receipt) -> Outcome:
        """What was asked cannot be unasked."""
        raise Rejected("undo.no_such_answer")

    def stop(self) -> None:
        """Every question ends by itself within seconds."""

    def _domains(self, seen: Observation) -> tuple[str, ...]:
        known = {f.detail.partition(" ")[0] for f in seen.findings if f.name == "domain.registered"}
        mine = self._whole(seen.sender.domain) if seen.sender.domain else ""
        linked = (link.domain for link in seen.links if not link.hidden)
        wanted = dict.fromkeys(d for d in (mine, *linked) if d and d not in known and not self._well_known(d))
        return tuple(wanted)[:MOST_DOMAINS]
