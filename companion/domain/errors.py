"""Exceptions named for what the caller should do next, as in Home Assistant's update coordinator.

An outcome that is expected (an item that cannot be read, a request that is declined) is a value, not an
exception. No message of these may contain content of an item: they end up in the journal and on the screen.
"""


class CompanionError(Exception):
    """The four reactions have this root so that the guard can tell them from defects."""


class Unavailable(CompanionError):
    """Not now: the other side is away. Wait, back off, try again; show `waiting`."""


class NeedsPerson(CompanionError):
    """Only the person can mend it (sign in, grant a permission, unlock the keyring). Stop and say so."""


class Rejected(CompanionError):
    """Something offered for adoption (model, manifest, pack, stored state) is not sound. Keep the old one."""


class Misconfigured(CompanionError):
    """A setting contradicts itself or the machine. Say which one, and what would be right."""
