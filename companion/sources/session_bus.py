"""Where the session bus of this login is (D-Bus specification, well-known message bus instances)."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from urllib.parse import quote


def session_bus() -> str | None:
    """The address of the session bus; None to let the library look, which knows the older ways.

    A login without a desktop (ssh, a service) often has no variable but the socket at the usual place.
    """
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") or not hasattr(os, "getuid"):
        return None
    socket = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}") / "bus"
    try:
        found = socket.stat()
    except OSError:
        return None
    if not stat.S_ISSOCK(found.st_mode) or found.st_uid != os.getuid():
        return None
    return f"unix:path={quote(str(socket), safe='/-_.')}"
