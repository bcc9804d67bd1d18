"""What the conversation model makes of a whole talk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from companion.domain.judgement import Evidence, Fact, Indicator, Threat
from companion.domain.observation import History, Kind, Observation
from companion.perception.detectors import asks, cover, kin, lures, payment, pressure
from companion.perception.entities import mentions
from companion.perception.language_id import language
from companion.perception.talk_model import read_talk

LEAST_TURNS = 3
"""Turns of the other side before which a talk is no talk yet; the text model alone judges until then."""
SURE = 5.0
"""Log-odds from which the sign has full strength."""
FAINT = 1.0
"""Below this it says nothing: 2 to 3 % of ordinary calls and service talks reach it, 1 % reach 2."""
_QUOTE = 160

CON = Indicator(
    "talk.con", "talk",
    (Threat.ROMANCE, Threat.INVESTMENT, Threat.JOB, Threat.IMPERSONATION, Threat.TECH_SUPPORT, Threat.INVOICE),
    "This conversation goes the way of a con that takes its time.",
    "Judged by a small model on your computer over the whole conversation. Honest friends borrow money as well.",
    1.5,
)  # fmt: skip


HEARD = (asks.DETECTOR, cover.DETECTOR, kin.DETECTOR, lures.DETECTOR, payment.DETECTOR, pressure.DETECTOR)
"""What listens to each turn by itself."""
_NO_HISTORY = History()


def heard(text: str) -> Mapping[str, float]:
    """Strengths of the signs in the words of one turn, as if they were a message by themselves."""
    code = language(text)
    alone = Observation(
        "", "", "", "", Kind.MESSAGE, 0.0, text=text, language=code, mentions=mentions(text, code)
    )  # fmt: skip
    return {
        found.indicator.name: found.strength for one in HEARD for found in one.inspect(alone, _NO_HISTORY)
    }  # fmt: skip


class Talk:
    """The conversation model as a detector."""

    name = "talk"
    indicators: tuple[Indicator, ...] = (CON,)

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """The sign, with the turns at which the model became surer."""
        if sum(not turn.mine for turn in observation.turns) < LEAST_TURNS:
            return
        reading = read_talk(observation.turns, heard)
        if reading is None or reading.verdicts[-1] < FAINT:
            return
        turns = observation.turns[-len(reading.verdicts) :]
        rises = [
            (after - before, turn.text)
            for before, after, turn in zip((0.0, *reading.verdicts), reading.verdicts, turns, strict=False)
            if not turn.mine and after > before
        ]
        facts = tuple(Fact(" ".join(text.split())[:_QUOTE]) for _, text in sorted(rises, reverse=True)[:2])
        yield Evidence(CON, min(reading.verdicts[-1] / SURE, 1.0), facts)
