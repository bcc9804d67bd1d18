"""What a fraud does to slip past a reader of words, applied to the items written apart.

Each attack changes the text a machine reads and leaves a person able to read it. How much of the detection is lost is
measured in `evaluate`; paraphrase and translation are not here, because they need an author each.
"""

from __future__ import annotations

import email
import email.policy
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from email.message import EmailMessage
from random import Random
from typing import Any

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from companion.domain.observation import Kind
from companion.perception import picture_words
from companion.training.apart import rows_of_files
from companion.training.features import Items, Labelled, collect

_HOMOGLYPHS = str.maketrans({"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "i": "і", "y": "у"})
_LINKS = re.compile(r"\[[^\]\n]*\]\(\S+?\)|https?://\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+/\S*")
_GOOD = (
    "Thank you for your letter. We had a lovely time at the lake last weekend; the children swam all day and "
    "grandmother told stories in the evening. The garden is doing well, the beans are ready, and Peter has mended "
    "the old gate. On Sunday we shall visit aunt Helen, who asks to be remembered to all of you. Do write soon and "
    "tell us about the trip."
)


def homoglyphs(text: str, random: Random) -> str:
    """Half of all letters that have a Cyrillic twin are swapped for it."""
    return "".join(c.translate(_HOMOGLYPHS) if random.random() < 0.5 else c for c in text)


def zero_width(text: str, random: Random) -> str:
    """Invisible characters inside words."""
    return "".join(c + ("\u200b" if c.isalpha() and random.random() < 0.3 else "") for c in text)


def split_words(text: str, random: Random) -> str:
    """One word in six of five letters or more is pulled apart by a full stop or a hyphen."""
    return " ".join(
        word[:3] + random.choice("-.·") + word[3:] if len(word) > 5 and random.random() < 0.17 else word
        for word in text.split(" ")
    )


def accents(text: str, random: Random) -> str:
    """Accents strewn over vowels."""
    marked = {"a": "á", "e": "ë", "o": "ö", "u": "ù", "i": "ï"}
    return "".join(marked[c] if c in marked and random.random() < 0.3 else c for c in text)


def appended(text: str, random: Random) -> str:
    """A page of harmless words below."""
    return text + "\n\n" + _GOOD


def prepended(text: str, random: Random) -> str:
    """A page of harmless words above."""
    return _GOOD + "\n\n" + text


def shouted(text: str, random: Random) -> str:
    """Capitals throughout."""
    return text.upper()


def drawn(text: str, random: Random) -> str:
    """Leaves the text as it is: `attacked` draws it, because only a mail can hold a picture."""
    return text


PICTURE = "all in a picture"
"""The mail is one picture with the words, and a square code instead of the link."""
ATTACKS: Mapping[str, Callable[[str, Random], str]] = {
    "look-alike letters": homoglyphs,
    "zero-width characters": zero_width,
    "split words": split_words,
    "accents": accents,
    "harmless words below": appended,
    "harmless words above": prepended,
    "capitals": shouted,
    # Without the models there is nothing to be measured: all is lost, and the companion says so.
    **({PICTURE: drawn} if picture_words.available() else {}),
}


WHOLE = ("harmless words below", "harmless words above")
"""Attacks on the whole text; the others change it piece by piece, around links and addresses."""


def attacked(part: str, attack: str) -> Items:
    """The items of a part, its frauds changed by the attack (addresses and links are left as they are)."""
    if attack == PICTURE:
        return collect(as_picture(row) if row.truth == "scam" else row for row in rows_of_files(part))
    return collect(rows_of_files(part, _changed(attack)))


def as_picture(row: Labelled) -> Labelled:
    """A mail whose words are drawn into one picture. Messages stay as they are, and so do mails in Japanese: there is
    no letter for them in the fonts that may be relied on."""
    if row.item.kind is not Kind.EMAIL or row.lang == "ja" or row.item.data is None:
        return row
    made = email.message_from_bytes(row.item.data, policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    body = made.get_body(("plain",))
    text = body.get_content() if body is not None else ""
    links = re.findall(r"https?://\S+", text)
    shown = _picture_of(re.sub(r" ?https?://\S+", "", text), links[0] if links else "")
    for name in ("content-type", "content-transfer-encoding", "mime-version"):
        del made[name]
    made.clear_content()
    made.set_content("<img src='cid:all'>", subtype="html")
    made.add_related(shown, maintype="image", subtype="png", cid="<all>")
    data = made.as_bytes(policy=email.policy.SMTP.clone(max_line_length=998))
    return replace(row, item=replace(row.item, data=data))


def _picture_of(text: str, link: str) -> bytes:
    """A PNG file with the words in black on white and below them the code of a link, if there is one."""
    try:
        font: Any = ImageFont.truetype("DejaVuSans.ttf", 17)
    except OSError:
        font = ImageFont.load_default(17)
    lines = [piece for line in text.strip().split("\n") for piece in (re.findall(r".{1,72}(?:\s|$)", line) or [""])]
    picture = Image.new("RGB", (760, 40 + 26 * len(lines) + (180 if link else 0)), "white")
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        draw.text((20, 20 + 26 * number), line.strip(), font=font, fill="black")
    if link:
        code = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(link, zxingcpp.BarcodeFormat.QRCode), scale=3)
        picture.paste(Image.fromarray(np.asarray(code)), (20, picture.size[1] - 170))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _changed(attack: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    def change(item: Mapping[str, Any]) -> Mapping[str, Any]:
        if not item["fraud"]:
            return item
        random = Random(item["id"])
        if attack in WHOLE:
            return {**item, "text": ATTACKS[attack](item["text"], random)}
        return {**item, "text": "".join(_outside_links(item["text"], ATTACKS[attack], random))}

    return change


def _outside_links(text: str, change: Callable[[str, Random], str], random: Random) -> Iterator[str]:
    """The text changed, but for links and addresses, which would lead nowhere."""
    place = 0
    for found in _LINKS.finditer(text):
        yield change(text[place : found.start()], random) if found.start() > place else ""
        yield found[0]
        place = found.end()
    rest = text[place:]
    yield change(rest, random) if rest else ""
