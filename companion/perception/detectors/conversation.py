"""Reading a conversation as a whole: how a long con goes from warmth to money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from companion.domain.judgement import Evidence, Indicator, Stage, Threat
from companion.domain.observation import History, Observation, Turn
from companion.perception.composed import ANYWHERE, Rule, RuleDetector, fact_of, match
from companion.perception.lexicon import lexicon
from companion.perception.phrases import Document, Hit

_LONG = (Threat.ROMANCE, Threat.INVESTMENT)

RAPPORT = Indicator(
    "conversation.rapport",
    "conversation",
    (Threat.ROMANCE,),
    "The conversation grew warm over several messages.",
    "Warmth is no crime. It counts only with someone you never met, or with money.",
    0.4,
)
NEVER_MET = Indicator(
    "conversation.never_met",
    "conversation",
    _LONG,
    "There is always a reason why you cannot meet or see each other.",
    "Somebody who is real can show their face in a call.",
    1.2,
)
PLATFORM = Indicator(
    "conversation.platform",
    "conversation",
    _LONG,
    "The conversation has turned to a platform for trading or investing.",
    "Warm words first and a platform later is how long cons go.",
    1.6,
)
SECRECY = Indicator(
    "conversation.secrecy",
    "conversation",
    _LONG,
    "You were asked to keep the conversation from others.",
    "Show it to somebody you trust.",
    1.5,
)
MONEY_STORY = Indicator(
    "conversation.money_story",
    "conversation",
    (Threat.ROMANCE, Threat.IMPERSONATION),
    "After friendly words comes a story that needs money.",
    "Ask somebody you trust before you pay.",
    1.8,
)
WITHDRAWAL = Indicator(
    "conversation.withdrawal_fee",
    "conversation",
    (Threat.INVESTMENT, Threat.JOB),
    "A payment is wanted before your own money comes back.",
    "The money shown on the screen does not exist. Do not send more.",
    2.8,
)
MOVED = Indicator(
    "conversation.moved_channel",
    "conversation",
    (Threat.ROMANCE, Threat.INVESTMENT, Threat.JOB),
    "You were asked to go on in another app.",
    "Swindlers leave the place where they could be reported.",
    0.9,
)
ESCALATION = Indicator(
    "conversation.escalation",
    "conversation",
    (Threat.IMPERSONATION, Threat.ROMANCE, Threat.EXTORTION, Threat.INVESTMENT),
    "The other side presses more and more.",
    "You may end a conversation at any time.",
    1.0,
)
PERSISTS = Indicator(
    "conversation.persists",
    "conversation",
    (Threat.IMPERSONATION, Threat.ROMANCE, Threat.INVESTMENT),
    "You said no or doubted, and the other side went on asking.",
    "A no is enough.",
    0.9,
)

_OWN_WORDS = 4_000
"""Most characters of the person's own newest words that are read for doubt."""
_WARM = ("warmth", "romance")
_PRESS = ("urgency", "deadline", "loss", "legal", "secret", "lie", "stay_on_line", "fear", "unless")
_MONEY = ("need_money", "pay", "gift_card", "crypto", "money_story", "safe_account", "withdraw_fee", "release_fee")
_RULES = (
    Rule(NEVER_MET, ("excuse_meet", "warmth|romance|acquaint"), ANYWHERE),
    Rule(WITHDRAWAL, ("withdraw_fee", "trading|crypto|platform_push|returns|task"), ANYWHERE),
    Rule(MOVED, ("move", "chat_app"), 6, asked=True),
    Rule(SECRECY, ("secret", "warmth|romance|trading|returns|platform_push|money_story"), ANYWHERE),
)


def _over_turns(observation: Observation, read: Document) -> Iterator[Evidence]:
    """What needs the order of things: warmth before platform or money, growing pressure, a no that is not heard."""
    warm = _first(read, _WARM)
    warm_turns = {read.part[start] for name in _WARM for start, _ in read.hits.get(name, ())}
    if len(warm_turns) >= 2 and warm:
        yield Evidence(RAPPORT, min(1.0, len(warm_turns) / 4), (fact_of(read, *warm),))
    for indicator, concepts in (
        (PLATFORM, ("platform_push", "trading")),
        (MONEY_STORY, ("money_story", "need_money")),
    ):
        later = [hit for name in concepts for hit in read.hits.get(name, ())]
        after = min((hit for hit in later if warm and read.part[hit[0]] > read.part[warm[0]]), default=None)
        if after and warm:
            yield Evidence(indicator, 1.0, (fact_of(read, *warm), fact_of(read, *after)))
        elif indicator is PLATFORM and later and match(read, _PLATFORM_PLAIN):
            yield Evidence(indicator, 0.6, (fact_of(read, *min(later)),))
    yield from _escalation(read)
    doubts = _doubts(observation.turns)
    if doubts:
        asked = [hit for name in _MONEY for hit in read.hits.get(name, ()) if _turn(read, hit) > doubts[0]]
        if asked:
            yield Evidence(PERSISTS, min(1.0, 0.5 + 0.25 * len(doubts)), (fact_of(read, *min(asked)),))


_PLATFORM_PLAIN = Rule(PLATFORM, ("platform_push", "crypto|trading|returns"), ANYWHERE)


def _escalation(read: Document) -> Iterator[Evidence]:
    if len(read.parts) < 4:
        return
    half = len(read.parts) / 2
    presses = sorted(hit for name in _PRESS for hit in read.hits.get(name, ()))
    late = [hit for hit in presses if read.part[hit[0]] >= half]
    if len(late) >= 2 and len(late) >= 2 * (len(presses) - len(late)):
        yield Evidence(ESCALATION, min(1.0, len(late) / 4), tuple(fact_of(read, *hit) for hit in late[:2]))


def _doubts(turns: Sequence[Turn]) -> list[int]:
    """Indexes of the person's own turns that doubt or refuse, among the newest that fit a document."""
    mine = tuple((f"turn:{number}", turn.text) for number, turn in enumerate(turns) if turn.mine)
    if not mine:
        return []
    read = lexicon().read(mine, room=_OWN_WORDS)
    return sorted({_turn(read, hit) for hit in read.hits.get("doubt", ())})


def _first(read: Document, concepts: Iterable[str]) -> Hit | None:
    return min((read.hits[name][0] for name in concepts if name in read.hits), default=None)


def _turn(read: Document, hit: Hit) -> int:
    """Index of the turn a hit is in; the newest text counts as the last."""
    name = read.parts[read.part[hit[0]]][0]
    return int(name[5:]) if name.startswith("turn:") else 10**6


class _ConversationDetector(RuleDetector):
    """Speaks only where there is a conversation: at least two messages of the other side."""

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        """Evidence that needs several turns."""
        if sum(not turn.mine for turn in observation.turns) >= 2:
            yield from super().inspect(observation, history)


DETECTOR = _ConversationDetector(
    "conversation", _RULES, _over_turns, (RAPPORT, PLATFORM, MONEY_STORY, ESCALATION, PERSISTS)
)

_STAGES: tuple[tuple[Stage, tuple[str, ...]], ...] = (
    (
        Stage.EXTRACTION,
        (
            "conversation.withdrawal_fee",
            "lure.withdrawal_fee",
            "payment.safe_account",
            "payment.overpaid",
            "cover.lie",
        ),
    ),
    (
        Stage.PRESSURE,
        (
            "conversation.escalation",
            "conversation.persists",
            "pressure.act_or_lose",
            "pressure.legal",
            "cover.stay_on_line",
            "cover.secret",
            "lure.extortion",
        ),
    ),
    (
        Stage.ASK,
        (
            "conversation.money_story",
            "conversation.platform",
            "kin.money",
            "ask.payment",
            "ask.gift_card",
            "ask.crypto",
            "ask.code",
            "ask.password",
            "ask.card",
            "ask.identity",
            "ask.remote_control",
            "ask.wallet_secret",
        ),
    ),
    (
        Stage.RAPPORT,
        ("conversation.rapport", "conversation.never_met", "conversation.moved_channel", "ask.move_channel"),
    ),
    (Stage.HOOK, ("kin.", "lure.", "pressure.flattery")),
)


def stage(evidence: Iterable[Evidence]) -> Stage:
    """How far along a con would be, by the furthest sign: hook, rapport, ask, pressure, extraction.

    It says nothing about whether there is a con: ordinary bills are at `ASK` too.
    """
    names = [item.indicator.name for item in evidence if item.indicator.weight > 0 and item.strength >= 0.5]
    for step, signs in _STAGES:
        if any(name.startswith(signs) for name in names):
            return step
    return Stage.NONE
