"""What comes in: bytes as a source hands them over, the same thing read, and what memory knows about it.

Sizes are capped where a value is made (`perception`), so that everything downstream may trust them.
Times are seconds since the Unix epoch, UTC, as `float`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing was observed."""

    EMAIL = "email"
    FILE = "file"
    MESSAGE = "message"
    CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class RawItem:
    """One item as a source hands it to the guard: untouched bytes, and where they came from.

    Exactly one of `data` and `path` is set; a path is read by the guard only when the item is new, so that a
    source may offer a folder of 100,000 files cheaply.
    """

    source: str
    """Name of the source, for health and for the person: `imap:june@example.org`, `downloads`."""
    stream: str
    """Ordered place within the source that has a cursor of its own: `imap:june@example.org/INBOX`."""
    key: str
    """Identity of the item within its stream, stable over restarts; the guard judges each key once."""
    kind: Kind
    at: float
    """When it arrived, as far as the source knows."""
    data: bytes | None = None
    path: str | None = None
    cursor: str | None = None
    """Where to resume the stream once this item is recorded, or None if the stream has no order."""
    origin: str | None = None
    """Address a file was downloaded from (mark of the web, extended attribute), if known."""
    referrer: str | None = None
    """Page that offered the download, if known."""
    outgoing: bool = False
    """Written by the person themselves (sent folder): learnt from, never judged."""
    vouched: Authentication | None = None
    """What its signatures were found to prove, where its own provider said nothing (`tools.vouching`)."""
    cut: bool = False
    """`data` is only the beginning of a larger item; cut and empty, the item could not be had at all (malformed)."""


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox with its display name (RFC 5322, 3.4), or the name and number of a message's sender."""

    name: str = ""
    address: str = ""

    @property
    def domain(self) -> str:
        """Lower-case part after the last @, or the empty string."""
        return self.address.rpartition("@")[2].lower() if "@" in self.address else ""


@dataclass(frozen=True, slots=True)
class Link:
    """One link. `target` is where it really leads, redirectors and rewriters unwrapped."""

    target: str
    shown: str = ""
    """Visible text of the anchor, or the empty string for a bare address or an image."""
    raw: str = ""
    """The address as written, where it differs from `target`."""
    host: str = ""
    """Host of `target`, lower case, IDNA-decoded to Unicode."""
    domain: str = ""
    """Registered domain of `host` by the Public Suffix List, private section included."""
    hidden: bool = False
    """True if a reader could not see it (hidden element, zero size)."""
    image: bool = False
    """True if the anchor shows a picture and no text."""
    picture: bool = False
    """True if it stands in a picture, as a square code or as words."""


class Entity(StrEnum):
    """Sorts of things that tie observations of one affair together."""

    PHONE = "phone"
    DOMAIN = "domain"
    EMAIL = "email"
    IBAN = "iban"
    ACCOUNT = "account"
    WALLET = "wallet"
    AMOUNT = "amount"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity named in an observation, normalised (phone in E.164 digits, IBAN without blanks)."""

    entity: Entity
    value: str


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What looking into one file (an attachment or a download) found. Names only: no content of the file."""

    name: str
    size: int
    sha256: str = ""
    declared: str = ""
    """Media type the sender claimed."""
    true_type: str = ""
    """Content-type label by content (magika's label set), empty if not looked at."""
    true_type_score: float = 0.0
    findings: tuple[Finding, ...] = ()
    members: tuple[FileFacts, ...] = ()
    """Files inside an archive or a container, to the stated depth and number."""
    unread: str = ""
    """Why (part of) it was not inspected: `encrypted`, `too_large`, `too_deep`, `too_slow`, `broken`, or empty."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a file: `office.macro_auto`, `pdf.javascript`, `html.password_field`, with a detail."""

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Authentication:
    """What the receiving server said about the sender (RFC 8601), from the trusted topmost header only.

    Each is the result word (`pass`, `fail`, `none`, ...) or the empty string where the server said nothing.
    """

    server: str = ""
    spf: str = ""
    dkim: str = ""
    dmarc: str = ""
    arc: str = ""
    dkim_domains: tuple[str, ...] = ()
    """Registered domains with a passing signature."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature on a mail, hashed and ready to be held against its key (`tools.vouching`)."""

    kind: str
    """`dkim`, `arc-seal` or `arc-message`."""
    domain: str
    """Whose key it is, lower case."""
    selector: str
    """Which of its keys."""
    algorithm: str
    """`rsa-sha256` or `ed25519-sha256`."""
    digest: str
    """SHA-256 over what is signed, 64 hex digits."""
    value: str
    """The signature itself, in base64."""
    owner: str = ""
    """Domain on whose behalf it was made: `domain` or one below it."""
    sound: bool = False
    """The body is the one signed, From is among what is signed, and nothing else makes it worthless."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation. `mine` is True where the person themselves wrote it."""

    sender: str
    text: str
    at: float | None = None
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Observation:
    """One item, read. Everything in it came from outside and is inert text."""

    id: str
    """First 32 hex digits of SHA-256 over the content: the same item seen twice has the same id."""
    source: str
    stream: str
    key: str
    kind: Kind
    at: float
    sender: Address = Address()
    reply_to: tuple[Address, ...] = ()
    return_path: str = ""
    recipients: tuple[Address, ...] = ()
    subject: str = ""
    text: str = ""
    """What a reader sees, at most 20,000 characters."""
    hidden_text: str = ""
    """What is in the item yet invisible to a reader."""
    links: tuple[Link, ...] = ()
    files: tuple[FileFacts, ...] = ()
    mentions: tuple[Mention, ...] = ()
    turns: tuple[Turn, ...] = ()
    """For a conversation: its turns, oldest first; `text` then holds the newest of the other side."""
    thread: str = ""
    """Message-ID at the root of the thread, or the chat's identity."""
    replies_to: tuple[str, ...] = ()
    """Message-IDs in In-Reply-To and References."""
    message_id: str = ""
    language: str = ""
    """ISO 639-1 code of the visible text, or empty where too short to tell."""
    authentication: Authentication = Authentication()
    findings: tuple[Finding, ...] = ()
    """What the item's own structure shows: `hidden.text` (characters), `html.password_field`, `list.unsubscribe`
    (registered domain), `picture.unread` (pictures that may hold its words and could not be read), and so on.
    Like those of files, they name things and quote nothing."""
    bulk_headers: bool = False
    """Has the headers of list or bulk mail (List-Id, List-Unsubscribe, Precedence: bulk)."""
    origin: str = ""
    referrer: str = ""
    ambiguous: tuple[str, ...] = ()
    """Ways in which two mail programs would read these bytes differently; ambiguity is evidence."""
    outgoing: bool = False
    picture_text: str = ""
    """Words that stand in its pictures, at most 8,000 characters: as visible as `text`, read with less certainty."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An item whose content could not be judged. Shown as "could not be read", never as fine.

    `reason` is one of `crashed`, `timeout`, `memory`, `too_large`, `gone`, `denied`, `malformed`, `unconfined`.
    """

    source: str
    stream: str
    key: str
    kind: Kind
    at: float
    reason: str


OWN_HALF_LIFE = 180 * 86_400.0
"""Seconds in which a message counts half as much in `Acquaintance.own`."""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What memory knows about one sender, address by address."""

    address: str
    name: str = ""
    first_seen: float | None = None
    last_seen: float | None = None
    received: int = 0
    sent: int = 0
    """Times the person wrote to them."""
    replied: int = 0
    """Times the person answered a message of theirs."""
    names: tuple[str, ...] = ()
    """Display names used so far."""
    authenticated: bool = False
    """Past mail passed DMARC or an aligned DKIM signature."""
    own: float | None = None
    """Base-2 logarithm of a sum over the person's own messages to them (2 each, an answer 3 more), each doubled for
    every `OWN_HALF_LIFE` that it lies after the epoch; None where only counts are known."""
    introduced: bool = False
    """Somebody put them into a pack for the person; nothing else is known of them."""


@dataclass(frozen=True, slots=True)
class Related:
    """An earlier observation tied to this one by an entity, thread or sender."""

    observation: str
    decision: str
    kind: Kind
    at: float
    act: str
    p_scam: float
    via: Mention | None = None
    indicators: tuple[str, ...] = ()
    """Names of the indicators that were found then."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as the mind needs it: observations of one affair and what was decided about them."""

    id: str
    opened: float
    related: tuple[Related, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """What memory knows that bears on one observation. Empty for a person with no past."""

    sender: Acquaintance | None = None
    contacts: tuple[Acquaintance, ...] = ()
    """People and organisations the person writes to or often hears from, most important first, at most 500."""
    introduced: tuple[Acquaintance, ...] = ()
    """People and organisations (`@domain`) that somebody put into a pack for the person: known, not familiar."""
    thread_known: bool = False
    """The thread this claims to continue was really seen before."""
    payees: tuple[Mention, ...] = ()
    """Accounts that this sender (or this thread) named before."""
    phones: tuple[Mention, ...] = ()
    """Numbers that this sender named before."""
    domains_seen: tuple[str, ...] = ()
    """Registered domains of this item's links that earlier wanted mail linked to."""
    case: CaseView | None = None
    recent: tuple[Related, ...] = ()
    """Everything that raised evidence in the hour before, newest first."""
    mail_seen: int = 0
    """How many items memory holds: with few, "first contact" says little."""
    controlled: tuple[str, ...] = ()
    """Remote-control tools that run at this moment: whoever moves the mouse may not be the person."""
