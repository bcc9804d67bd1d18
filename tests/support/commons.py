"""A real commons in a process of its own, on a free port of the loopback interface."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from companion.commons import keeping

ROOT = Path(__file__).parents[2]


class CommonsProcess:
    """Started, killed and started again on the same folder and port."""

    def __init__(self, folder: Path, effort: int = 0, database: str = "", hourly: int = 1_000_000) -> None:
        self.folder = folder
        self.database = database or str(folder / "counts.db")
        self.pinned = keeping.make(folder)
        self.key = next(iter(keeping.load(folder).published))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.address = f"http://127.0.0.1:{self.port}"
        self._options = ["--effort", str(effort), "--hourly", str(hourly)]
        if database:
            self._options += ["--database", database]
        self.log = folder.parent / "commons.log"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> CommonsProcess:
        command = [sys.executable, "-m", "companion.commons", "serve", str(self.folder)]
        command += ["--listen", f"127.0.0.1:{self.port}", *self._options]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=ROOT, env={**os.environ})
        for _ in range(600):
            try:
                if self.get("/v1/publication")[0] in (200, 503):
                    return self
            except OSError:
                assert self.process.poll() is None, self.log.read_text()
                time.sleep(0.1)
        raise AssertionError("the commons did not start: " + self.log.read_text())

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)

    def get(self, path: str) -> tuple[int, bytes]:
        return self._ask("GET", path, None, {})

    def post(self, body: bytes, path: str = "/v1/report", headers: dict[str, str] | None = None) -> tuple[int, bytes]:
        return self._ask("POST", path, body, headers or {})

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            self.headers = dict(response.getheaders())
            return response.status, response.read()
        finally:
            connection.close()
