"""Everyday items of known truth, streamed from the authored families.

    python -m companion.training.everyday.generate --count 5 --family parcel_fee --lang de

Every pair is a story told twice with the same particulars: once by the genuine sender, once by a fraud. Seeded: the
same seed, family, language and number give the same bytes.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from companion.domain.judgement import Stage, Threat
from companion.domain.observation import Kind, RawItem
from companion.training.everyday import frames, letters, places, rough, senders
from companion.training.everyday.frames import Frame, Move, Wording
from companion.training.everyday.places import Country, Locale, Organisation, Person

LINK = "\x00"
FIRST_SECOND = 1_704_700_800.0
SPAN_S = 900 * 86_400.0


@dataclass(frozen=True, slots=True)
class Everyday:
    """One item with its truth."""

    id: str
    """`FAMILY/LANG/NUMBER/side`; both sides of a pair share everything before the last slash."""
    family: str
    lang: str
    channel: str
    move: str
    fraud: bool
    threat: Threat
    stage: Stage
    asks: tuple[str, ...]
    presses: tuple[str, ...]
    decides: tuple[str, ...]
    """What alone tells the pair apart; the same on both sides."""
    identity: str
    same_words: bool
    """Whether both twins read the same, so that only addresses decide."""
    item: RawItem

    @property
    def pair(self) -> str:
        """Id of the pair."""
        return self.id.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class _Story:
    frame: Frame
    wording: Wording
    words: Locale
    country: Country
    you: Person
    other: Person
    org: Organisation
    values: Mapping[str, str]
    number: int
    at: float
    """Seconds since the epoch."""


def pair(family: str, lang: str, number: int, seed: int = 0) -> tuple[Everyday, Everyday]:
    """The genuine and the fraudulent side of one story. Raises `OSError` where the family lacks the language."""
    random = Random(zlib.crc32(f"{seed}/{family}/{lang}/{number}".encode()))
    frame, words = frames.frame(family), places.locale(lang)
    country = words.countries[0] if random.random() < 0.6 else random.choice(words.countries)
    wording, words = frames.wording_of(family, lang, country.code), places.locale_of(lang, country.code)
    you, other = places.person(random, country, lang), places.person(random, country, lang)
    company = places.organisation(
        random, country, random.choice(("supplier", "employer", "shop_local", "craftsman"))
    ).name
    if frame.sender in places.PERSONS:
        org = Organisation(company, (), False)
    else:
        org = places.organisation(random, country, frame.sender)
    at = FIRST_SECOND + random.random() * SPAN_S
    day = datetime.datetime.fromtimestamp(at, datetime.UTC).date()
    values = places.particulars(random, words, country, day, you=you, other=other, org=org, company=company)
    story = _Story(frame, wording, words, country, you, other, org, values, number, at)
    bad = random.choice(tuple(frame.fraud.values()))
    good = frame.legit[bad.pairs_with]
    channel = random.choice(frame.channels) if random.random() < 0.5 else frame.channels[0]
    honest = senders.genuine(random, frame, good, country, org, other)
    false = senders.fraudulent(random, frame, bad, country, org, other, honest)
    if false.identity == "service" and random.random() < 0.8:
        honest = senders.through_service(random, frame, honest, org.name if org.domains else other.whole)
    # Where the address alone decides, the fraud may have copied the genuine letter word by word.
    by_address = set(bad.decides) <= {"domain", "sender"} and good.via == bad.via and good.via != "none"
    same_words = by_address and random.random() < 0.6
    if channel == "email":
        items = _mails(random, story, good, bad, honest, false, same_words)
    else:
        items = _messages(random, story, good, bad, honest, false, same_words, channel)
    return _labelled(story, channel, good, bad, false.identity, same_words, items)


def pairs(
    families: Sequence[str], count: int, *, langs: Sequence[str] = (), seed: int = 0, start: int = 0
) -> Iterator[tuple[Everyday, Everyday]]:
    """`count` pairs of every family in every language it has (of `langs`, if any are named)."""
    known = set(places.languages())
    for number in range(start, start + count):
        for family in families:
            for lang in frames.languages(family):
                if lang in known and (not langs or lang in langs):
                    yield pair(family, lang, number, seed)


def _mails(
    random: Random, story: _Story, good: Move, bad: Move, honest: senders.Side, false: senders.Side, same_words: bool
) -> tuple[bytes, bytes]:
    words, frame = story.words, story.frame
    shape = letters.look(random, organisation=bool(story.org.domains))
    subject = places.pick(random, story.wording.subject, "")
    opening = places.pick(random, story.wording.opening, "")
    detail = places.pick(random, story.wording.detail, "") if random.random() < 0.75 else ""
    greeting = places.pick(random, words.greeting[frame.register], "")
    closing = places.pick(random, words.closing[frame.register], "")
    footer: tuple[str, ...] = ()
    if story.org.domains:
        footer = tuple(random.sample(words.footer, min(random.randint(0, 2), len(words.footer))))
        if random.random() < 0.35:
            footer = (*footer, places.pick(random, words.advice, ""))
    preheader = places.pick(random, words.preheader, "") if random.random() < 0.3 else ""
    quoted = ""
    if frame.relation in ("colleague", "contact", "kin") and random.random() < 0.2:
        quoted = f"{words.quoted}\n> {places.pick(random, story.wording.opening, '')}"
        subject = words.reply_prefix + subject
    out = []
    for move, side in ((good, honest), (bad, false)):
        said = good if same_words else move
        drawn = Random(random.getrandbits(32))
        own = Random(story.number) if same_words else drawn
        values = _values(story, side)
        paragraph = _move_text(own, story.wording, said)
        paragraphs = [opening, *([detail] if detail else []), paragraph]
        wording_press = story.wording.press[said.fraud]
        if wording_press and own.random() < 0.45:
            paragraphs.insert(own.choice((1, len(paragraphs))), own.choice(wording_press))
        if not move.fraud or same_words or not story.wording.subject_fraud or own.random() < 0.7:
            chosen = subject
        else:
            chosen = own.choice(story.wording.subject_fraud)
        signed = closing
        if side.identity == "stranger":
            # A stranger does not sign as the organisation whose notice the twin is.
            signed = places.pick(own, words.closing["friendly"], "")
        letter = letters.Letter(
            subject=_said(chosen, values),
            greeting=_said(greeting, values),
            paragraphs=tuple(_said(text, values) for text in paragraphs),
            button=places.pick(own, story.wording.button[said.fraud], "")
            or places.pick(own, story.wording.button[not said.fraud], ""),
            closing=_said(signed, values),
            footer=tuple(_said(line, values) for line in footer),
            preheader=_said(preheader, values),
            attachment=values["file"] if move.via == "attachment" else "",
            quoted=_said(quoted, values),
        )
        dressed = shape
        if move.fraud and drawn.random() < 0.3:
            dressed = letters.look(drawn, organisation=bool(story.org.domains))
        out.append(letters.mail(drawn, letter, side, dressed, words, story.you, story.at))
    return out[0], out[1]


def _messages(
    random: Random, story: _Story, good: Move, bad: Move, honest: senders.Side, false: senders.Side, same_words: bool,
    channel: str,
) -> tuple[bytes, bytes]:  # fmt: skip
    organised, sms = bool(story.org.domains), channel == "sms"
    number = places.phone(random, story.country, mobile=True)
    by_address = set(bad.decides) <= {"domain", "sender"}
    # What decides must not be masked.
    mask = random.choice(rough.MASKS) if not by_address and random.random() < 0.12 else ""
    unnamed = random.choice(rough.PHONE_MASKS) if not by_address and random.random() < 0.06 else ""
    seed = random.getrandbits(32)
    out = []
    for move, side in ((good, honest), (bad, false)):
        said = good if same_words else move
        drawn = Random(random.getrandbits(32))
        own = Random(story.number) if same_words else drawn
        values = _values(story, side)
        short = mask or senders.short_link(drawn, side, story.org, fraud=move.fraud, hidden=not by_address)
        if drawn.random() < 0.35:
            short = short.removeprefix("https://")
        texts = story.wording.sms.get((said.fraud, said.name), ())
        text = _said(places.pick(own, texts, ""), {**values, "phone": unnamed or values["phone"]})
        text = rough.roughened(Random(seed), text, story.words.lang, organised=organised, sms=sms)
        text = text.replace(LINK, short)
        if organised and sms and not (move.fraud and drawn.random() < 0.5):
            sender = senders.sender_id(drawn, story.org, story.country)
            if drawn.random() < 0.35 and story.org.name not in text:
                text = f"{story.org.name}: {text}"
        elif story.frame.sender in places.PERSONS and drawn.random() < 0.4 and "new_number" not in bad.identity:
            sender = story.other.whole
        else:
            sender = number
        out.append(json.dumps({"sender": sender, "text": text}, ensure_ascii=False).encode())
    return out[0], out[1]


def _move_text(random: Random, wording: Wording, move: Move) -> str:
    return places.pick(random, wording.moves.get((move.fraud, move.name), ()), "")


def _values(story: _Story, side: senders.Side) -> dict[str, str]:
    return {
        **story.values, "phone": side.phone, "iban": side.payee, "wallet": side.payee, "mail": side.address,
        "link": LINK,
    }  # fmt: skip


def _said(text: str, values: Mapping[str, str]) -> str:
    return text.format_map(values)


def _labelled(
    story: _Story, channel: str, good: Move, bad: Move, identity: str, same_words: bool, items: tuple[bytes, bytes]
) -> tuple[Everyday, Everyday]:
    base = f"{story.frame.name}/{story.wording.lang}/{story.number}"
    kind = Kind.EMAIL if channel == "email" else Kind.MESSAGE
    made = []
    for move, data in zip((good, bad), items, strict=True):
        name = f"{base}/{'fraud' if move.fraud else 'legit'}"
        made.append(
            Everyday(
                id=name,
                family=story.frame.name,
                lang=story.wording.lang,
                channel=channel,
                move=move.name,
                fraud=move.fraud,
                threat=move.threat,
                stage=move.stage,
                asks=good.asks if same_words else move.asks,
                presses=move.presses,
                decides=bad.decides,
                identity=identity if move.fraud else "own",
                same_words=same_words,
                item=RawItem("everyday", "everyday", name, kind, 0.0, data=data),
            )
        )
    return made[0], made[1]


def main() -> int:
    """Print pairs, or write every item to a folder."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--count", type=int, default=1)
    arguments.add_argument("--family", action="append", default=[])
    arguments.add_argument("--lang", action="append", default=[])
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    families = options.family or frames.names()
    for one in pairs(families, options.count, langs=options.lang, seed=options.seed):
        for item in one:
            assert item.item.data is not None
            sys.stdout.write(f"##### {item.id} {item.channel} {item.move} by {item.identity}\n")
            sys.stdout.write(item.item.data.decode("utf-8", "replace") + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
