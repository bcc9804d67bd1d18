"""Where the mail of an address is: a shipped table of common providers, looked up by the domain of the address.

Nothing is asked of anybody: the table is models/mail/providers.toml, which says how it was made. For
addresses that it does not have there is `autoconfig`, which asks the provider, once the person wants that.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

TABLE = Path(__file__).parents[2] / "models" / "mail" / "providers.toml"
HINTS = (
    *("google", "microsoft", "yahoo", "apple", "app", "switch_on", "separate", "two_steps", "own", "no_imap"),
    "unknown",
)
"""Which sentences there are on how a password is got; `unknown` for servers that were read from elsewhere."""

Way = Literal["own", "app", "oauth", "none"]
Security = Literal["tls", "starttls"]


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where to sign in, and with what."""

    name: str
    """The provider, by the name that people know."""
    host: str
    """Empty where the provider lets no program read mail."""
    port: int = 993
    security: Security = "tls"
    login: str = ""
    """Name to sign in with, if it is not the address."""
    way: Way = "own"
    """What signs in: the mailbox's own password, an app password, the provider's sign-in page only, or nothing."""
    oauth: str = ""
    """Whose sign-in page there is (a name of `oauth.ISSUERS`), or empty."""
    hint: str = "unknown"
    """One of `HINTS`."""


def domain_of(address: str) -> str:
    """The domain of an address in lower case, as ASCII (IDNA); empty if there is none that could have a server."""
    local, _, domain = address.strip().rpartition("@")
    try:
        domain = domain.rstrip(".").encode("idna").decode("ascii").lower() if domain.strip(".") else ""
    except UnicodeError:
        return ""
    labels = domain.split(".")
    sound = all(label and label.replace("-", "").isalnum() and label.strip("-") == label for label in labels)
    # A name whose last label is a number is an IP address (RFC 1123, 2.1): no mail provider is called so.
    return domain if local and len(labels) > 1 and sound and not labels[-1].isdigit() else ""


def find(address: str) -> MailServer | None:
    """The server of an address out of the table; None where the table does not know its domain."""
    row = _table().get(domain_of(address))
    if row is None:
        return None
    local = address.strip().rpartition("@")[0]
    return MailServer(
        name=str(row["name"]),
        host=str(row.get("host", "")),
        port=int(row.get("port", 993)),
        security=cast("Security", row.get("security", "tls")),
        login=local if row.get("login") == "local" else "",
        way=cast("Way", row["way"]),
        oauth=str(row.get("oauth", "")),
        hint=str(row["hint"]),
    )


@cache
def _table() -> Mapping[str, Mapping[str, Any]]:
    # As with the lists of perception: without its data the program goes on and says less.
    try:
        rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["provider"]
    except FileNotFoundError:
        return {}
    return {domain: row for row in rows for domain in row["domains"]}
