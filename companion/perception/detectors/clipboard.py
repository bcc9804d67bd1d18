"""What happened to the clipboard: an account that another one took the place of, and commands made to be pasted."""

from __future__ import annotations

from collections.abc import Iterable

from companion.domain.judgement import Evidence, Fact, Indicator, Span, Threat
from companion.domain.observation import History, Kind, Observation

_MALWARE = (Threat.MALWARE,)

SWAPPED = Indicator(
    "clipboard.swapped", "clipboard", _MALWARE,
    "You copied one account, and another one stands in the clipboard. Compare both before you pay.",
    "Programs that steal put their own account there. If you copied the second one yourself, all is well.",
    4.0,
)  # fmt: skip
INSTANT = Indicator(
    "clipboard.swapped_instantly", "clipboard", _MALWARE,
    "The account was replaced faster than anybody can copy.",
    "Only a program is as quick. One that manages your passwords or your clipboard may be the cause.",
    4.0,
)  # fmt: skip
ALIKE = Indicator(
    "clipboard.swapped_alike", "clipboard", _MALWARE,
    "The new account begins and ends like the one you copied, but is another one.",
    "Thieves make such accounts, because people compare only the ends.",
    4.0,
)  # fmt: skip
AGAIN = Indicator(
    "clipboard.swapped_again", "clipboard", _MALWARE,
    "The same account was put there a second time.",
    "You copied yours again, and it was replaced again. A program does this, no person.",
    3.5,
)  # fmt: skip
COMMANDS = Indicator(
    "clipboard.commands", "clipboard", _MALWARE,
    "You copied commands that fetch something from the internet and start it. Do not paste them.",
    "Some honest installers work this way. No website needs it to show you something or to check who you are.",
    3.5,
)  # fmt: skip
HIDES = Indicator(
    "clipboard.commands_hidden", "clipboard", _MALWARE,
    "The copied commands hide what they do.",
    "They are scrambled, or run where nobody sees them. People who want to help you write plainly.",
    3.0,
)  # fmt: skip
PRETENDS = Indicator(
    "clipboard.commands_pretend", "clipboard", _MALWARE,
    "The copied commands pretend to be a check whether you are human.",
    "Checks for humans happen inside the page. None has you paste something into your computer.",
    4.0,
)  # fmt: skip
_BY_FINDING = {
    "clipboard.swapped": SWAPPED,
    "clipboard.instant": INSTANT,
    "clipboard.alike": ALIKE,
    "clipboard.again": AGAIN,
    "clipboard.fetches": COMMANDS,
    "clipboard.hides": HIDES,
    "clipboard.pretends": PRETENDS,
}
_QUOTED = 200


class Clipboard:
    """Cases of the clipboard."""

    name = "clipboard"
    indicators: tuple[Indicator, ...] = tuple(_BY_FINDING.values())

    def inspect(self, observation: Observation, history: History) -> Iterable[Evidence]:
        """Yield the evidence found, each indicator at most once."""
        if observation.kind is not Kind.CLIPBOARD:
            return
        text = observation.text
        names = {finding.name for finding in observation.findings}
        for name, indicator in _BY_FINDING.items():
            if name in names:
                yield Evidence(indicator, 1.0, _facts(indicator, text))


def _facts(indicator: Indicator, text: str) -> tuple[Fact, ...]:
    if indicator in (SWAPPED, INSTANT, ALIKE, AGAIN):
        before, _, after = text.partition("\n")
        return (Fact(before[:_QUOTED]), Fact(after[:_QUOTED])) if after else ()
    quoted = text[:_QUOTED]
    return (Fact(quoted, Span(0, len(quoted))),) if quoted else ()
