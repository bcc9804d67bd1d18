"""What the windows need to know of settings and mailboxes: the settings file's own values, and two callables."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from companion.settings import Account, Settings

Save = Callable[[Settings], None]
"""Keeps the settings. Raises an error of `domain.errors` if it cannot."""

TryMailbox = Callable[[Account, str], None]
"""Signs in once with a password to see whether it works; runs on a thread of its own and keeps the password in the
key ring if it did. Raises an error of `domain.errors` otherwise."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Signing in on a provider's own page."""

    offered: Callable[[], frozenset[str]]
    """Whose pages can be used: names that `Account.oauth` knows."""
    start: Callable[[Account, Callable[[str], object], threading.Event], None]
    """Signs in and keeps the access if the mailbox opened; runs on a thread of its own, which also calls the second
    argument with the page's address. Setting the event ends it. Raises an error of `domain.errors` otherwise."""
