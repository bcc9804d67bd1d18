"""Packs in words, for the terminal: what is offered, what would change, what was taken and from whom."""

from __future__ import annotations

from companion.domain.packs import Change, Introduction, Offer, Offered, Taken
from companion.ui import wording

CHANGES = {
    Change.NEW: "new",
    Change.SAME: "you have this already",
    Change.DIFFERS: "you have this otherwise",
}


def offered(offer: Offer) -> list[str]:
    """The difference that taking a pack would make, numbered for ticking."""
    pack = offer.pack
    out = [f"{_q(pack.title)}, made by {_q(pack.maker)}"]
    if offer.known:
        out.append(f"Signed with the key {offer.key}, which you know as {_q(offer.known)}.")
    else:
        out.append(f"Signed with the key {offer.key}, which you have not seen before.")
        out.append(
            f"Ask {_q(pack.maker)}, by a number that you know, to read you their key (`companion pack key`). If it is"
            " the same, take it with `--from` and these digits."
        )
    out.append("")
    for number, one in enumerate(offer.entries, 1):
        out += _entry(number, one)
    return out


def taken(packs: tuple[Taken, ...]) -> list[str]:
    """What was taken, with where it came from and how to undo it."""
    if not packs:
        return ["Nothing was taken of any pack."]
    out = []
    for pack in packs:
        out.append(f"{_q(pack.title)}, from {_q(pack.maker)} (key {pack.key})")
        out += [f"  {described(entry)}" for entry in pack.entries]
        out.append(f"  undo: companion pack undo {pack.id}")
    return out


def described(entry: Introduction) -> str:
    """One entry in a line."""
    what = "organisation" if entry.organisation else "person"
    pieces = [f"{what} {_q(entry.name)}", *map(_q, entry.addresses), *map(_q, entry.numbers)]
    if entry.note:
        pieces.append(f'"{_q(entry.note)}"')
    return ", ".join(pieces)


def _entry(number: int, one: Offered) -> list[str]:
    out = [f"{number:3}. {described(one.entry)} ({CHANGES[one.change]})"]
    if one.change is Change.DIFFERS and one.before is not None:
        out.append(f"     now: {described(one.before)}, from {_q(one.maker)}")
    return out


def _q(text: str) -> str:
    return wording.plain(text, 200)
