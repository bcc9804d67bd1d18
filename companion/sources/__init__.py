"""Where observations come from: one file per place, each on threads of its own.

A source is built from its options (each a frozen pydantic model in the source's own file, which the settings embed)
and then speaks the port `Source`. Beside the sources: `pasted` builds items from what the person hands over,
`checking` those of `companion check`.
"""

from __future__ import annotations

from collections.abc import Mapping

from companion.domain.ports import Source
from companion.sources.clipboard import ClipboardSource
from companion.sources.downloads import DownloadsSource
from companion.sources.imap import ImapSource
from companion.sources.mailboxes import MailboxSource
from companion.sources.notifications import NotificationsSource
from companion.sources.remote import RemoteSource

SOURCES: tuple[type[Source], ...] = (
    ImapSource,
    MailboxSource,
    DownloadsSource,
    NotificationsSource,
    ClipboardSource,
    RemoteSource,
)
"""Every kind of source, in the order in which they are offered to the person."""

DETAILS: Mapping[str, str] = {
    "": "Working.",
    "off": "Not watched.",
    "inbox_full": "There is more to look at than I can take in right now; I go on as soon as there is room.",
    "server.unreachable": "The mail server cannot be reached.",
    "server.gone": "The connection to the mail server broke.",
    "server.silent": "The mail server does not answer.",
    "server.busy": "The mail server is busy and asked to try later.",
    "server.refuses": "The mail server refuses a command that is needed to read mail.",
    "server.misbehaves": "The mail server sends what no mail server should.",
    "server.tls_failed": "No encrypted connection to the mail server came about.",
    "starttls.missing": "The mail server offers no encryption. Nothing was sent to it.",
    "starttls.injected": "Somebody interferes with the connection to the mail server. Nothing was sent to it.",
    "certificate.expired": "The mail server's certificate has expired.",
    "certificate.not_yet_valid": "The mail server's certificate is not valid yet. Is the clock right?",
    "certificate.self_signed": "The mail server's certificate vouches only for itself.",
    "certificate.unknown_issuer": "This computer does not know the authority behind the mail server's certificate.",
    "certificate.wrong_name": "The mail server's certificate is for another server.",
    "certificate.invalid": "The mail server's certificate is not valid.",
    "certificate.authority_unreadable": "The file with the certificate authority cannot be read.",
    "password.refused": "The mail server does not accept the name or the password.",
    "password.not_accepted": "The mail server does not accept passwords; it wants another way of signing in.",
    "password.unusable": "The name or the password contains a line break.",
    "sign_in.missing": "Nobody has signed in to this mailbox on its provider's page yet.",
    "sign_in.revoked": "The provider has ended the access to this mailbox.",
    "sign_in.refused": "The mail server does not accept the access that the provider gave.",
    "sign_in.not_accepted": "The mail server does not accept signing in by its provider's page (XOAUTH2).",
    "sign_in.not_set_up": "Whom the provider takes this program for is not set up.",
    "sign_in.unreachable": "The provider's sign-in server cannot be reached.",
    "sign_in.misbehaves": "The provider's sign-in server sends what none should.",
    "folder.missing": "The folder is not there.",
    "folder.denied": "Reading the folder is not permitted.",
    "folder.unreadable": "The folder cannot be read.",
    "clipboard.no_window": "The clipboard is watched only while the program runs with windows.",
    "clipboard.wayland": "This desktop (Wayland) shows the clipboard only to the window in front.",
    "remote.cannot_look": "Which programs run cannot be seen right now.",
    "notifications.no_bus": "The desktop does not let notifications be read right now, or no desktop runs.",
    "notifications.flood": "So many notifications came at once that some of them were not read.",
    "notifications.none_chosen": "No program is chosen whose notifications are to be read.",
    "notifications.macos": "macOS lets no program read the notifications of others.",
    "notifications.windows": "Reading notifications is not built for Windows yet.",
    "notifications.elsewhere": "Notifications cannot be read on this system.",
}
"""What the `detail` of a source's health means, in plain English. `fault.NAME` is a defect of a source."""
