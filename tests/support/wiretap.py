"""A commons that keeps every byte it is sent, as it came over the line."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable


class Wiretap:
    """Answers like a commons; `requests` are the raw bytes of each request."""

    def __init__(self, publication: bytes = b"", upstream: int = 0) -> None:
        """With `upstream`, the port of a real commons, requests are passed on there, and its answers back."""
        self.publication = publication
        self.upstream = upstream
        self.alter: Callable[[bytes], bytes] = lambda answer: answer
        """What is done to an answer of the real commons on its way back."""
        self.requests: list[bytes] = []
        self.status = b"204 No Content"
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        data = b""
        while b"\r\n\r\n" not in data:
            data += connection.recv(4096)
        length = re.search(rb"content-length: (\d+)", data, re.IGNORECASE)
        while length and len(data.partition(b"\r\n\r\n")[2]) < int(length[1]):
            data += connection.recv(4096)
        self.requests.append(data)
        if self.upstream:
            with socket.create_connection(("127.0.0.1", self.upstream), 20) as there:
                there.sendall(data.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
                answer = b""
                while piece := there.recv(65_536):
                    answer += piece
            connection.sendall(self.alter(answer))
            return
        if data.startswith(b"GET"):
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(self.publication)}\r\n\r\n"
            connection.sendall(head.encode() + self.publication)
        else:
            connection.sendall(b"HTTP/1.1 " + self.status + b"\r\nSet-Cookie: who=you\r\nContent-Length: 0\r\n\r\n")
