"""A real PostgreSQL for the time of a test, on a free port of the loopback interface, in a folder of its own.

Started as root it runs as `nobody`, since it refuses to be root.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PLACES = [os.environ.get("PATH", ""), *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))]
INITDB = shutil.which("initdb", path=os.pathsep.join(_PLACES))
POSTGRES = shutil.which("postgres", path=os.pathsep.join(_PLACES))
MISSING = "no PostgreSQL server on this machine (Debian: apt install postgresql)"


@contextmanager
def running() -> Iterator[str]:
    """Start it; yields the address of an empty database."""
    assert INITDB
    assert POSTGRES
    user = "nobody" if os.name == "posix" and os.geteuid() == 0 else None
    home = Path(tempfile.mkdtemp(prefix="postgres-"))
    process = None
    try:
        if user is not None:
            shutil.chown(home, user)
        data = str(home / "data")
        subprocess.run(
            [INITDB, "-D", data, "-U", "companion", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"],
            check=True,
            capture_output=True,
            user=user,
            cwd=home,
        )
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        log = (home / "log").open("wb")
        process = subprocess.Popen(
            [POSTGRES, "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", "", "-c", "max_connections=30"],
            stdout=log,
            stderr=log,
            user=user,
            cwd=home,
        )
        log.close()
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        time.sleep(0.3)
        yield f"postgresql://companion@127.0.0.1:{port}/postgres"
    finally:
        if process is not None:
            process.send_signal(signal.SIGQUIT)  # At once: nothing of it is kept.
            process.wait(30)
        shutil.rmtree(home, ignore_errors=True)
