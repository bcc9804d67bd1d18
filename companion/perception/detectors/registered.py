"""How young the domains are that a look-up was made about (`tools.registry`). Without one it sees nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import History, Observation
from companion.perception.identity import fact, seen_links, sender_domain

DAY = 86_400.0
YOUNG_LINK = Indicator(
    "link.young_domain", "link", (Threat.PHISHING, Threat.PRIZE, Threat.INVESTMENT, Threat.MALWARE),
    "A link leads to an address that was registered only a short time ago.",
    "Asked of the registry when you let me look it up. Frauds use an address for days; an honest shop is new once.",
    2.0,
)  # fmt: skip
YOUNG_SENDER = Indicator(
    "sender.young_domain", "sender", (Threat.PHISHING, Threat.IMPERSONATION, Threat.INVOICE, Threat.JOB),
    "The sender's own address was registered only a short time ago.",
    "Asked of the registry when you let me look it up. A firm that has just changed its name writes like this, too.",
    2.0,
)  # fmt: skip
NO_MAIL = Indicator(
    "sender.no_mail", "sender", (Threat.PHISHING, Threat.IMPERSONATION, Threat.MALWARE),
    "Nobody can answer the sender: there is no mail server behind their address.",
    "Asked of your own name server when you let me look it up. Some notices are sent from an address like that, too.",
    1.2,
)  # fmt: skip
_STEPS = ((30.0, 1.0), (90.0, 0.6), (365.0, 0.2))
"""Age in days below which it counts, and how strongly. Of the domains in phishing reports most are weeks old at most
(Interisle, Phishing Landscape 2023)."""


class Registered:
    """Reads the findings `domain.registered` (`example.com 2026-11-20`) and `domain.no_mail` that a look-up added."""

    name = "registered"
    indicators: tuple[Indicator, ...] = (YOUNG_LINK, YOUNG_SENDER, NO_MAIL)

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """The youngest of the domains linked to, and the sender's."""
        host = observation.sender.domain
        if host and any(f.name == "domain.no_mail" and f.detail == host for f in observation.findings):
            yield Evidence(NO_MAIL, 1.0, (fact(host),))
        ages = {}
        for finding in observation.findings:
            domain, _, day = finding.detail.partition(" ")
            born = _time(day) if finding.name == "domain.registered" else None
            if born is not None:
                ages[domain] = (observation.at - born) / DAY
        linked = {link.domain for link in seen_links(observation)} & set(ages)
        if linked:
            youngest = min(sorted(linked), key=lambda domain: ages[domain])
            if (strength := _strength(ages[youngest])) > 0:
                yield Evidence(YOUNG_LINK, strength, (fact(youngest),))
        mine = sender_domain(observation)
        if mine in ages and (strength := _strength(ages[mine])) > 0:
            yield Evidence(YOUNG_SENDER, strength, (fact(mine),))


def _strength(days: float) -> float:
    return next((strength for limit, strength in _STEPS if days < limit), 0.0)


def _time(day: str) -> float | None:
    try:
        return datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC).timestamp()
    except (ValueError, OverflowError):
        return None
