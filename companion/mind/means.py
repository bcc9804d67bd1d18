"""What a tool is worth on top of the act chosen: the harm it still averts, less its price where that was wrong.

The person's permission says whether a tool may be used; this says whether it is worth using. Both are needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.judgement import Act, Decision
from companion.domain.tools import ToolName
from companion.mind.policy import COST_HOLD, HEED_WARN

COST_FLAG = 0.5
"""Price of marking or moving a legitimate mail: it is looked for, and found."""


COST_LOOK_UP = 0.05
"""Price of a question to a registry about something legitimate."""


@dataclass(frozen=True, slots=True)
class Price:
    """What is known of a tool."""

    averts: float
    """Share that it averts of the harm that is left after a warning."""
    wrong: float
    """Hours that it costs the person where the item was legitimate."""


PRICES: Mapping[ToolName, Price] = {
    # A file that cannot be opened harms nobody, unless it is fetched once more; to have it back takes a moment.
    ToolName.HOLD: Price(averts=0.9, wrong=COST_HOLD),
    # The mail stays readable, on other devices too; but there it carries the warning with it.
    ToolName.FLAG: Price(averts=0.3, wrong=COST_FLAG),
    # It averts nothing by itself, but settles some doubts; its price is that a registry learns that one asks.
    ToolName.LOOK_UP: Price(averts=0.2, wrong=COST_LOOK_UP),
}


WHEN: Mapping[ToolName, tuple[Act, ...]] = {
    ToolName.HOLD: (Act.WARN, Act.DECLINE),
    ToolName.FLAG: (Act.WARN, Act.DECLINE),
    ToolName.LOOK_UP: (Act.ASK,),
}
"""Acts beside which a tool may be used unasked: what changes something where the companion warns, what finds
something out where it is in doubt."""


def worth(tool: ToolName, decision: Decision) -> float:
    """Value in hours of using the tool now, beside the act of the decision. Above 0 it is worth its price."""
    price = PRICES[tool]
    left = -(1.0 - HEED_WARN) * decision.values.get(Act.SILENT, 0.0)
    return price.averts * left - price.wrong * (1.0 - decision.belief.p_scam)
