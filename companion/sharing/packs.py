"""Packs: a signed file that works without any network, read with care, compared, and taken entry by entry.

A pack can hold names, addresses, numbers and short notes, nothing that runs and nothing that leads anywhere. Who
signed it is told by five groups of digits, which its maker can read aloud; a key that was never seen is not trusted
because the file says a name. What is taken makes imitations of these people and organisations noticed; nobody
becomes trusted by it.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from companion.domain import wire
from companion.domain.errors import Misconfigured, Rejected
from companion.domain.packs import Change, Introduction, Offer, Offered, Pack, Taken
from companion.sharing import signed

KIND = "companion pack 1"
MOST_ENTRIES, MOST_EACH = 300, 10
_ADDRESS = re.compile(r"[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}")
_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}")
_NUMBER = re.compile(r"\+?[0-9][0-9 ()./-]{2,29}")
_LEADS = re.compile(r"://|www\.|@", re.IGNORECASE)


def fingerprint(key: str) -> str:
    """The five groups of digits for a public key of 64 hexadecimal digits: 83 bits, to be read aloud."""
    number = int.from_bytes(hashlib.sha256(b"companion pack key\n" + bytes.fromhex(key)).digest(), "big") % 10**25
    digits = f"{number:025}"
    return " ".join(digits[i : i + 5] for i in range(0, 25, 5))


def write(pack: Pack, key: Ed25519PrivateKey) -> bytes:
    """The signed file. Raises `Rejected("pack.unsound")` for what no companion would take."""
    _check(pack)
    text = json.dumps(wire.encode(pack), ensure_ascii=False, indent=1, sort_keys=True)
    return signed.sign(KIND, text.encode("utf-8"), key)


def read(data: bytes) -> tuple[Pack, str, str]:
    """The pack, its id, and the fingerprint of the key that signed it.

    Raises `Rejected` with `pack.other_kind`, `pack.too_large`, `pack.tampered` or `pack.unsound`.
    """
    try:
        key, content = signed.signer(KIND, data)
    except Rejected as error:
        raise Rejected(str(error).replace("signed.", "pack.")) from error
    try:
        pack = wire.decode(Pack, json.loads(content.decode("utf-8")))
    except (ValueError, RecursionError, wire.WireError) as error:
        raise Rejected("pack.unsound") from error
    _check(pack)
    return pack, hashlib.sha256(data).hexdigest()[:16], fingerprint(key)


def offer(data: bytes, makers: dict[str, str], taken: Iterable[Taken]) -> Offer:
    """Compare a pack with what was taken before. `makers`: names of known keys, by fingerprint."""
    pack, name, key = read(data)
    before = {(entry.organisation, _folded(entry.name)): (entry, one.maker) for one in taken for entry in one.entries}
    offered = []
    for entry in pack.entries:
        found = before.get((entry.organisation, _folded(entry.name)))
        if found is None:
            offered.append(Offered(entry, Change.NEW))
        else:
            change = Change.SAME if found[0] == entry else Change.DIFFERS
            offered.append(Offered(entry, change, found[0], found[1]))
    return Offer(name, pack, key, makers.get(key, ""), tuple(offered))


def take(offered: Offer, ticked: Sequence[int], spoken: str, now: float) -> Taken:
    """What is taken: the ticked entries (counted from 1), if the key is known or was read aloud (`spoken`).

    Raises `Rejected` with `pack.unknown_key`, `pack.wrong_key` (other digits were read), or `pack.no_such_entry`.
    """
    if spoken and _digits(spoken) != _digits(offered.key):
        raise Rejected("pack.wrong_key")
    if not spoken and not offered.known:
        raise Rejected("pack.unknown_key")
    if not ticked or not all(1 <= number <= len(offered.entries) for number in ticked):
        raise Rejected("pack.no_such_entry")
    entries = tuple(offered.entries[number - 1].entry for number in sorted(set(ticked)))
    return Taken(offered.id, offered.pack.title, offered.known or offered.pack.maker, offered.key, now, entries)


def parse(text: str) -> tuple[Introduction, ...]:
    """Entries from a list that a person wrote, one a line: `person: Ann Example; ann@example.org; +44 20 7946 0000`.

    `organisation:` takes domains instead of addresses; what is none of these is the note. Empty lines and lines that
    begin with `#` are passed over. Raises `Misconfigured("pack.line:N")` for a line that makes no sense.
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        sort, colon, rest = line.partition(":")
        pieces = [piece.strip() for piece in rest.split(";")]
        sort = sort.strip().lower()
        if not colon or sort not in ("person", "organisation", "organization") or not pieces[0]:
            raise Misconfigured(f"pack.line:{number}")
        organisation = sort != "person"
        addresses, numbers, notes = [], [], []
        for piece in filter(None, pieces[1:]):
            if (_DOMAIN if organisation else _ADDRESS).fullmatch(piece.lower()):
                addresses.append(piece.lower())
            elif _NUMBER.fullmatch(piece):
                numbers.append(piece)
            else:
                notes.append(piece)
        entry = Introduction(pieces[0], organisation, tuple(addresses), tuple(numbers), "; ".join(notes))
        if not _sound(entry):
            raise Misconfigured(f"pack.line:{number}")
        found.append(entry)
    return tuple(found)


def _check(pack: Pack) -> None:
    sound = (
        _plain(pack.title, 80)
        and _plain(pack.maker, 80)
        and 0 < len(pack.entries) <= MOST_ENTRIES
        and all(_sound(entry) for entry in pack.entries)
        and 0 <= pack.made < 1e11
    )
    if not sound:
        raise Rejected("pack.unsound")


def _sound(entry: Introduction) -> bool:
    form = _DOMAIN if entry.organisation else _ADDRESS
    return (
        _plain(entry.name, 80)
        and (not entry.note or _plain(entry.note, 200))
        and bool(entry.addresses or entry.numbers or entry.note)
        and len(entry.addresses) <= MOST_EACH
        and len(entry.numbers) <= MOST_EACH
        and all(form.fullmatch(address) for address in entry.addresses)
        and all(_NUMBER.fullmatch(number) for number in entry.numbers)
    )


def _plain(text: str, most: int) -> bool:
    """Words that can be shown as they are: no control, no turned direction, nothing that leads anywhere."""
    ordinary = not any(unicodedata.category(character).startswith(("C", "Zl", "Zp")) for character in text)
    return bool(text.strip()) and len(text) <= most and ordinary and not _LEADS.search(text)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
