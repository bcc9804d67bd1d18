"""What the trained text model makes of the words, one sign for each sort of fraud and one of innocence.

The verdict on the whole text comes first; its sort only names it. So that no single model can bark alone, these signs
form one group with a cap of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from companion.domain.judgement import SCAMS, Evidence, Indicator, Threat
from companion.domain.observation import History, Kind, Observation
from companion.perception.text_model import reading_of, reasons

SURE = 5.0
"""Log-odds of the model from which a sign has full strength."""
FAINT = 0.4
"""Log-odds below which, either way, the model has said nothing."""

_SENTENCES: Mapping[Threat, tuple[str, str]] = {
    Threat.PHISHING: (
        "Its wording is that of letters that fish for log-ins, cards or codes.",
        "Judged by a small model on your computer from many examples. Genuine notices can sound alike.",
    ),
    Threat.IMPERSONATION: (
        "Its wording is that of people who pretend to be somebody you trust.",
        "Judged by a small model from many examples. Ask the person by a way you know.",
    ),
    Threat.INVOICE: (
        "Its wording is that of false invoices and changed bank details.",
        "Judged by a small model from many examples. A call to the number you know settles it.",
    ),
    Threat.ADVANCE_FEE: (
        "Its wording is that of offers that want a fee before the money comes.",
        "Judged by a small model from many examples. Nobody who owes you money needs a fee from you.",
    ),
    Threat.PRIZE: (
        "Its wording is that of false prizes.",
        "Judged by a small model from many examples. Real raffles ask for nothing.",
    ),
    Threat.INVESTMENT: (
        "Its wording is that of false investments.",
        "Judged by a small model from many examples. Banks' letters about funds can sound alike.",
    ),
    Threat.ROMANCE: (
        "Its wording is that of strangers who court people for money.",
        "Judged by a small model from many examples. Honest acquaintances begin with kind words as well.",
    ),
    Threat.TECH_SUPPORT: (
        "Its wording is that of false technical support.",
        "Judged by a small model from many examples. Help that you asked for yourself can sound alike.",
    ),
    Threat.JOB: (
        "Its wording is that of false job offers.",
        "Judged by a small model from many examples. Honest recruiters write to strangers as well.",
    ),
    Threat.EXTORTION: (
        "Its wording is that of blackmail.",
        "Judged by a small model from many examples. Such letters are sent in millions and bluff.",
    ),
    Threat.MALWARE: (
        "Its wording is that of letters that make people open a dangerous file.",
        "Judged by a small model from many examples. Ordinary letters with enclosures can sound alike.",
    ),
}
SIGNS: Mapping[Threat, Indicator] = {
    threat: Indicator(f"words.{threat.value}", "words", (threat,), *_SENTENCES[threat], 3.0) for threat in SCAMS
}
ORDINARY = Indicator(
    "words.ordinary", "words", (),
    "Its wording is that of ordinary letters of this kind.",
    "Judged by a small model from many examples. Words alone prove nothing: frauds copy genuine letters.",
    -2.0,
)  # fmt: skip


class Words:
    """The text model as a detector."""

    name = "words"
    indicators: tuple[Indicator, ...] = (*SIGNS.values(), ORDINARY)

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """One sign at most: of the likeliest sort of fraud, or of innocence."""
        written = observation.text or observation.turns or observation.picture_text
        # A file's name is no letter: the model has seen none, and "support" in one says little.
        if not (written or (observation.subject and observation.kind is not Kind.FILE)):
            return
        reading = reading_of(observation)
        if reading is None:
            return
        for name, strength in strengths(reading.logits).items():
            if name == ORDINARY.name:
                yield Evidence(ORDINARY, strength)
            else:
                yield Evidence(SIGNS[Threat(name.partition(".")[2])], strength, reasons(observation, reading))


def strengths(logits: Mapping[str, float]) -> dict[str, float]:
    """Indicator name to strength in (0, 1] for the model's log-odds."""
    verdict = logits["fraud"]
    if abs(verdict) < FAINT:
        return {}
    strength = min(abs(verdict) / SURE, 1.0)
    if verdict < 0:
        return {ORDINARY.name: strength}
    likeliest = max(SCAMS, key=lambda threat: logits[f"threat.{threat.value}"])
    return {SIGNS[likeliest].name: strength}
