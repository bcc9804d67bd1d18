"""What the URL model makes of the letters of links whose owner nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import History, Link, Observation
from companion.perception import url_model
from companion.perception.addresses import Parts, take_apart
from companion.perception.detectors.links import passes_on
from companion.perception.identity import authenticated, fact, sender_domain
from companion.perception.lists import free_host, is_popular, open_to_strangers, same_owner

MODEL = Indicator(
    "link.model", "link", (Threat.PHISHING, Threat.PRIZE, Threat.INVESTMENT),
    "A link's address is built like those that frauds use.",
    "Letter by letter it resembles addresses from public lists of frauds. Young honest sites can resemble them too.",
    1.2,
)  # fmt: skip
_LETTERS_FROM, _LETTERS_AT = 2.0, 5.0
"""Log-odds at which the address itself begins to count, and at which it counts fully: of honest addresses whose owner
is not known, from sources not trained on, some two in a hundred reach the first and one in a thousand the second."""
_MOST_JUDGED = 60
"""Different addresses of one item that the URL model is asked about."""


class Letters:
    """The URL model, a detector of its own: a missing model is a fault, and the other signs of links remain."""

    name = "letters"
    indicators: tuple[Indicator, ...] = (MODEL,)

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """The link whose letters look worst, if they look bad. Raises `Rejected("model.unsound")` without a model."""
        mine = sender_domain(observation)
        trusted = mine if authenticated(observation) and not open_to_strangers(mine) else ""
        worst, seen = _LETTERS_FROM, None
        asked: set[str] = set()
        for link in observation.links:
            if len(asked) >= _MOST_JUDGED:
                break
            parts = take_apart(link.target) if link.domain and link.target not in asked else None
            if parts is None or not _nobody_knows(link, parts, trusted):
                continue
            asked.add(link.target)
            value = url_model.log_odds(link.host, link.domain, parts.path, parts.query)
            if value > worst:
                worst, seen = value, link
        if seen is not None:
            strength = min(1.0, 0.3 + 0.7 * (worst - _LETTERS_FROM) / (_LETTERS_AT - _LETTERS_FROM))
            yield Evidence(MODEL, strength, (fact(seen.target),))


def _nobody_knows(link: Link, parts: Parts, trusted: str) -> bool:
    """True for links whose owner is neither well known nor the authenticated sender, and that are no mere passage."""
    if (trusted and same_owner(link.domain, trusted)) or passes_on(link, parts):
        return False
    return not is_popular(link.domain) or bool(free_host(link.host))
