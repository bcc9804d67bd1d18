"""An IMAP server that misbehaves on command: by default it is honest and small; a test replaces single answers."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.dovecot import Authority

Answer = Callable[["Talk", str, str], None]
"""Answers one command: the connection, the tag, and what followed the command's name."""


class Talk:
    """One connection, from the server's side."""

    def __init__(self, link: socket.socket, server: EvilImap) -> None:
        self.link = link
        self.server = server
        self.secure = False
        self._buffer = b""

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.link.sendall(data)

    def line(self) -> str:
        """The next line of the client; the empty string at the end."""
        while b"\n" not in self._buffer:
            data = self.link.recv(4096)
            if not data:
                return ""
            self._buffer += data
            if not self.secure:
                self.server.clear += data
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.decode("latin-1").rstrip("\r")

    def go_secure(self) -> None:
        """Go over to TLS."""
        self.link = self.server.context.wrap_socket(self.link, server_side=True)
        self.secure = True
        self.server.links.append(self.link)


class EvilImap:
    """Listens on the loopback interface until `close`. `answers` maps a command, or `greeting`, to another answer."""

    def __init__(self, folder: Path, host: str = "127.0.0.1", tls: bool = True) -> None:
        self.authority = folder / "authority.pem"
        if not self.authority.exists():  # several servers in one folder share their certificate
            Authority(folder).issue(host)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain((folder / host).with_suffix(".crt"), (folder / host).with_suffix(".key"))
        self.answers: dict[str, Answer] = {}
        self.messages: dict[int, bytes] = {}
        self.validity = 7
        self.clear = bytearray()
        """Everything that clients sent outside of TLS."""
        self.commands: list[str] = []
        self.connections = 0
        self.news = threading.Event()
        """Set to tell clients in IDLE of new mail."""
        self._tls = tls
        self._ended = threading.Event()
        self.links: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Stop listening and end all connections."""
        self._ended.set()
        for link in (self._listener, *self.links):
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    @property
    def ended(self) -> bool:
        """True once the server is closed; endless answers look at this."""
        return self._ended.is_set()

    def sleep(self, seconds: float) -> None:
        """Sleep, at most until the server is closed."""
        self._ended.wait(seconds)

    def _accept(self) -> None:
        while True:
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self.links.append(link)
            threading.Thread(target=self._serve, args=(link,), daemon=True).start()

    def _serve(self, link: socket.socket) -> None:
        talk = Talk(link, self)
        with contextlib.suppress(OSError, ValueError):
            if self._tls:
                talk.go_secure()
            self._answer(talk, "greeting", "*", "")
            while line := talk.line():
                tag, _, rest = line.partition(" ")
                command, _, rest = rest.partition(" ")
                if command == "UID":
                    command, _, rest = rest.partition(" ")
                self.commands.append(command)
                self._answer(talk, command, tag, rest)
        with contextlib.suppress(OSError):
            talk.link.close()

    def _answer(self, talk: Talk, command: str, tag: str, rest: str) -> None:
        answer = self.answers.get(command) or getattr(self, f"_on_{command.lower()}", self._on_unknown)
        answer(talk, tag, rest)

    def _on_unknown(self, talk: Talk, tag: str, rest: str) -> None:
        talk.send(f"{tag} BAD unknown\r\n".encode())

    def _on_greeting(self, talk: Talk, tag: str, rest: str) -> None:
        talk.send(b"* OK ready\r\n")

    def _on_capability(self, talk: Talk, tag: str, rest: str) -> None:
        talk.send(f"* CAPABILITY IMAP4rev1 IDLE STARTTLS\r\n{tag} OK done\r\n".encode())

    def _on_starttls(self, talk: Talk, tag: str, rest: str) -> None:
        talk.send(f"{tag} OK go\r\n".encode())
        talk.go_secure()

    def _on_login(self, talk: Talk, tag: str, rest: str) -> None:
        while rest.endswith("}"):
            talk.send(b"+ go\r\n")
            rest = talk.line()
        talk.send(f"{tag} OK done\r\n".encode())

    def _on_list(self, talk: Talk, tag: str, rest: str) -> None:
        talk.send(f'* LIST () "/" INBOX\r\n{tag} OK done\r\n'.encode())

    def _on_examine(self, talk: Talk, tag: str, rest: str) -> None:
        following = max(self.messages, default=0) + 1
        talk.send(
            f"* {len(self.messages)} EXISTS\r\n* OK [UIDVALIDITY {self.validity}]\r\n* OK [UIDNEXT {following}]\r\n"
            f"{tag} OK [READ-ONLY]\r\n".encode()
        )

    def _on_search(self, talk: Talk, tag: str, rest: str) -> None:
        lowest = int(rest.split()[1].split(":")[0]) if rest.startswith("UID") else 1
        # "n:*" names the last message also where its number is below n.
        found = [str(uid) for uid in sorted(self.messages) if uid >= lowest] or [str(u) for u in self.messages][-1:]
        talk.send(f"* SEARCH {' '.join(found)}\r\n{tag} OK done\r\n".encode())

    def _on_fetch(self, talk: Talk, tag: str, rest: str) -> None:
        uid = int(rest.split()[0])
        start, size = (int(part) for part in rest.partition("<")[2].rstrip(">)").split("."))
        if uid in self.messages:
            body = self.messages[uid][start : start + size]
            talk.send(b"* %d FETCH (UID %d %s BODY[]<%d> {%d}\r\n%s)\r\n" % (uid, uid, DATED, start, len(body), body))
        talk.send(f"{tag} OK done\r\n".encode())

    def _on_idle(self, talk: Talk, tag: str, rest: str) -> None:
        talk.send(b"+ idling\r\n")
        talk.link.settimeout(0.05)
        while not self.ended:
            if self.news.is_set():
                self.news.clear()
                talk.send(f"* {len(self.messages)} EXISTS\r\n".encode())
            try:
                talk.line()
                break
            except TimeoutError:
                continue
        talk.link.settimeout(None)
        talk.send(f"{tag} OK done\r\n".encode())

    def _on_logout(self, talk: Talk, tag: str, rest: str) -> None:
        raise OSError


DATED = time.strftime('INTERNALDATE "%d-%b-%Y %H:%M:%S +0000"', time.gmtime()).encode()
