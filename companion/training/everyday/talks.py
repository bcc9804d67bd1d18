"""Conversations of known truth: cons that take days, and ordinary ones about the same things.

Written in `talks/TOPIC/` (format in `README.md`); a generator picks a plot, leaves beats out, chooses among the ways
to say each, and lets small talk pass in between. Seeded like everything here.
"""

from __future__ import annotations

import json
import tomllib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from companion.domain.judgement import Stage, Threat
from companion.domain.observation import Kind, RawItem
from companion.training.everyday import places, senders
from companion.training.everyday.frames import ASKS, Frame, text_problems

FOLDER = Path(__file__).parent / "talks"
_KEEP_OPTIONAL = 0.55


@dataclass(frozen=True, slots=True)
class Beat:
    """One thing that is said, in several ways."""

    mine: bool
    stage: Stage
    say: tuple[str, ...]
    optional: bool
    small: int
    """Up to how many exchanges of small talk may follow."""
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """One story line."""

    name: str
    fraud: bool
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One turn of a generated conversation."""

    mine: bool
    text: str
    stage: Stage
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation with its truth, turn by turn."""

    id: str
    topic: str
    plot: str
    """`TOPIC/LANG/PLOT`: splits keep a plot on one side."""
    lang: str
    fraud: bool
    threat: Threat
    turns: tuple[Said, ...]

    def item(self, turns: int | None = None) -> RawItem:
        """The conversation up to and including its first `turns` turns, as a source would hand it in."""
        seen = self.turns[:turns]
        theirs = [turn.text for turn in seen if not turn.mine]
        body = {
            "sender": "",
            "text": theirs[-1] if theirs else "",
            "turns": [{"from": "me" if turn.mine else "other", "text": turn.text} for turn in seen],
        }
        return RawItem("everyday", "everyday", self.id, Kind.MESSAGE, 0.0, data=json.dumps(body).encode())


def topics() -> tuple[str, ...]:
    """Every topic, in order."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/frame.toml")))


def languages(topic: str) -> tuple[str, ...]:
    """Languages in which a topic has plots."""
    return tuple(sorted(path.stem for path in (FOLDER / topic).glob("??.toml")))


@cache
def plots(topic: str, lang: str) -> tuple[Plot, ...]:
    """The plots of a topic in a language. Raises `OSError`, `KeyError` or `ValueError` where they are not as README
    says."""
    data = tomllib.loads((FOLDER / topic / f"{lang}.toml").read_text(encoding="utf-8"))
    return tuple(
        Plot(
            plot["name"],
            plot["fraud"],
            tuple(
                Beat(
                    mine={"me": True, "them": False}[beat["who"]],
                    stage=Stage(beat["stage"]),
                    say=tuple(beat["say"]),
                    optional=beat.get("optional", False),
                    small=beat.get("small", 0),
                    asks=tuple(beat.get("asks", ())),
                )
                for beat in plot["beat"]
            ),
        )
        for plot in data["plot"]
    )


@cache
def threat(topic: str) -> Threat:
    """What the frauds of a topic are."""
    return Threat(tomllib.loads((FOLDER / topic / "frame.toml").read_text(encoding="utf-8"))["threat"])


@cache
def small_talk(lang: str) -> tuple[tuple[str, str], ...]:
    """Exchanges (them, me) that fit anywhere; none where the language has none."""
    data = tomllib.loads((FOLDER / "small.toml").read_text(encoding="utf-8"))
    return tuple((them, me) for them, me in data.get(lang, {}).get("pairs", ()))


def talk(topic: str, lang: str, plot: Plot, number: int, seed: int = 0) -> Talk:
    """One telling of a plot."""
    random = Random(zlib.crc32(f"{seed}/{topic}/{lang}/{plot.name}/{number}".encode()))
    words = places.locale(lang)
    country = random.choice(words.countries)
    you, other = places.person(random, country, lang), places.person(random, country, lang)
    role = {"safe_account": "bank", "tech_support": "software", "investment": "broker", "job": "recruiter"}.get(
        topic, "shop"
    )
    org = places.organisation(random, country, role)
    company = places.organisation(random, country, "supplier").name
    day = places.day_of(random)
    values = places.particulars(random, words, country, day, you=you, other=other, org=org, company=company)
    frame = Frame(topic, "", "money", role, "stranger", "intimate", ("chat",), {}, {})
    link = (
        senders.fraud_link(random, frame, country, org)
        if plot.fraud
        else f"https://www.{org.domains[0] if org.domains else 'example.org'}/"
    )
    values |= {
        "link": link, "phone": places.phone(random, country, mobile=True), "iban": places.payee(random, country),
        "wallet": places.wallet(random), "mail": other.address,
    }  # fmt: skip
    small = list(small_talk(lang))
    random.shuffle(small)
    turns: list[Said] = []
    for beat in plot.beats:
        if beat.optional and random.random() > _KEEP_OPTIONAL:
            continue
        turns.append(
            Said(
                beat.mine,
                random.choice(places.here(beat.say, country.code)).format_map(values),
                beat.stage,
                beat.asks,
            )
        )
        for _ in range(random.randint(0, beat.small)):
            if small:
                them, me = small.pop()
                stage = beat.stage if beat.stage in (Stage.NONE, Stage.HOOK) else Stage.RAPPORT
                turns += [
                    Said(False, them.format_map(values), stage, ()),
                    Said(True, me.format_map(values), stage, ()),
                ]
    return Talk(f"{topic}/{lang}/{plot.name}/{number}", topic, f"{topic}/{lang}/{plot.name}", lang, plot.fraud,
                threat(topic) if plot.fraud else Threat.BENIGN, tuple(turns))  # fmt: skip


def talks(count: int, *, seed: int = 0, langs: Sequence[str] = ()) -> Iterator[Talk]:
    """`count` tellings of every plot."""
    known = set(places.languages())
    for number in range(count):
        for topic in topics():
            for lang in languages(topic):
                if lang in known and (not langs or lang in langs):
                    for plot in plots(topic, lang):
                        yield talk(topic, lang, plot, number, seed)


def problems(topic: str) -> Iterator[str]:
    """What is missing or misspelt in a topic, one sentence each."""
    order = (Stage.HOOK, Stage.RAPPORT, Stage.ASK, Stage.PRESSURE, Stage.EXTRACTION)
    for lang in languages(topic):
        try:
            found = plots(topic, lang)
        except (OSError, KeyError, ValueError) as error:
            yield f"{topic}/{lang}: {error!r}"
            continue
        if sum(plot.fraud for plot in found) < 2 or sum(not plot.fraud for plot in found) < 2:
            yield f"{topic}/{lang}: wants two frauds and two ordinary plots"
        for plot in found:
            stages = [beat.stage for beat in plot.beats]
            if plot.fraud and sorted(stages, key=order.index) != stages:
                yield f"{topic}/{lang}/{plot.name}: stages out of order"
            if plot.fraud and not {Stage.ASK, Stage.EXTRACTION} <= set(stages):
                yield f"{topic}/{lang}/{plot.name}: no ask or no extraction"
            if not plot.fraud and set(stages) != {Stage.NONE}:
                yield f"{topic}/{lang}/{plot.name}: an ordinary plot has stages"
            if len(plot.beats) < 8:
                yield f"{topic}/{lang}/{plot.name}: fewer than 8 beats"
            for beat in plot.beats:
                if len(beat.say) < (2 if beat.mine else 3):
                    yield f"{topic}/{lang}/{plot.name}: too few ways to say {beat.say[:1]}"
                yield from (f"{topic}/{lang}/{plot.name}: no ask {ask!r}" for ask in beat.asks if ask not in ASKS)
                for text in beat.say:
                    yield from (f"{topic}/{lang}/{plot.name}: {one}" for one in text_problems(text))
