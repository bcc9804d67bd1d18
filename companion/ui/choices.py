"""What the windows need to know of settings and mailboxes: the settings file's own values, and two callables."""

from __future__ import annotations

from collections.abc import Callable

from companion.settings import Account, Settings

Save = Callable[[Settings], None]
"""Keeps the settings. Raises an error of `domain.errors` if it cannot."""

TryMailbox = Callable[[Account, str], None]
"""Signs in once with a password to see whether it works; runs on a thread of its own and keeps the password in the
key ring if it did. Raises an error of `domain.errors` otherwise."""
