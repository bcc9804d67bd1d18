"""Ordinary letters: mail, SMS and chat that nobody needs to be warned of, and that no fraud imitates.

The families hold twins, so everything honest in them is a near miss. A household's mail is not like that. These
texts, written one by one, show what the rest of it looks like: grandchildren, libraries, choirs, landlords, vets.
They are never told as frauds, and each is its own group in any split.
"""

from __future__ import annotations

import html
import json
import tomllib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate
from pathlib import Path
from random import Random

from companion.domain.observation import Kind, RawItem
from companion.training.everyday import places
from companion.training.everyday.generate import FIRST_SECOND, SPAN_S

FOLDER = Path(__file__).parent / "ordinary"


@dataclass(frozen=True, slots=True)
class Ordinary:
    """One ordinary item."""

    id: str
    """`LANG/NUMBER/TELLING`: the letter's place in its file, and which telling of it this is."""
    lang: str
    channel: str
    item: RawItem

    @property
    def letter(self) -> str:
        """What must stay on one side of any split."""
        return self.id.rpartition("/")[0]


def languages() -> tuple[str, ...]:
    """Languages that letters were written in."""
    return tuple(sorted(path.stem for path in FOLDER.glob("??.toml")))


def letters(count: int, *, seed: int = 0) -> Iterator[Ordinary]:
    """Every letter told `count` times, by different senders. Raises `KeyError` or `ValueError` where a file is not
    as the README says."""
    for lang in languages():
        data = tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8"))
        for number, letter in enumerate(data["letter"]):
            for telling in range(count):
                yield _told(lang, number, telling, letter, seed)


def _told(lang: str, number: int, telling: int, letter: dict[str, str], seed: int) -> Ordinary:
    name = f"{lang}/{number}/{telling}"
    random = Random(zlib.crc32(f"{seed}/ordinary/{name}".encode()))
    words = places.locale(lang)
    country = words.countries[0] if random.random() < 0.6 else random.choice(words.countries)
    you, other = places.person(random, country, lang), places.person(random, country, lang)
    at = FIRST_SECOND + random.random() * SPAN_S
    text = letter["text"].strip()
    if letter["channel"] == "email":
        data, kind = _mail(random, letter["subject"], text, you, other, at), Kind.EMAIL
    else:
        sender = places.phone(random, country, mobile=True)
        data, kind = json.dumps({"sender": sender, "text": text}, ensure_ascii=False).encode(), Kind.MESSAGE
    return Ordinary(name, lang, letter["channel"], RawItem("everyday", "ordinary", name, kind, at, data=data))


def _mail(random: Random, subject: str, text: str, you: places.Person, other: places.Person, at: float) -> bytes:
    domain = other.address.rpartition("@")[2]
    made = EmailMessage(policy=SMTP.clone(max_line_length=998))
    made["Return-Path"] = f"<{other.address}>"
    made["Authentication-Results"] = (
        f"mx.example.net; spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain};"
        f" dmarc=pass header.from={domain}"
    )
    made["Received"] = f"from mail.{domain} by mx.example.net with ESMTPS id 7c1d; {formatdate(at)}"
    made["From"] = f'"{other.whole}" <{other.address}>'
    made["To"] = f'"{you.whole}" <{you.address}>'
    made["Subject"] = subject
    made["Date"] = formatdate(at)
    made["Message-ID"] = f"<{random.getrandbits(64):x}@{domain}>"
    made.set_content(text + "\n")
    if random.random() < 0.5:
        paragraphs = (html.escape(one, quote=False).replace("\n", "<br>") for one in text.split("\n\n"))
        made.add_alternative("<div>" + "".join(f"<p>{one}</p>" for one in paragraphs) + "</div>", subtype="html")
        made.set_boundary(f"b{random.getrandbits(64):x}")
    return made.as_bytes()
