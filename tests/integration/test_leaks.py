"""A marker in everything that comes in is nowhere on the disk, in no output, in no log: only in the encrypted memory.

A whole guard runs in a process of its own, on mail, files, messages and passwords that all carry markers; faults are
provoked with the markers at hand. Every byte of every file is searched while it runs, after it was killed, and after
an orderly end.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.support.evil_imap import EvilImap, Talk
from tests.support.mail import raw_mail
from tests.support.marked_process import attached

KINDS = (
    *("subject", "sender", "text", "html", "name", "content", "member", "charset", "header", "boundary", "attribute"),
    *("file", "inside", "remote", "request", "fault", "password", "passphrase", "imap", "server"),
)
"""What is marked, each with a marker of its own."""


def make_marks() -> dict[str, str]:
    """A word for each kind, such as no other file holds."""
    return {kind: f"zqx{secrets.token_hex(7)}{kind}" for kind in KINDS}


def forms(mark: str) -> Iterator[bytes]:
    """How the marker may look in a file, in lower case."""
    plain = mark.lower()
    yield plain.encode()
    yield plain.encode("utf-16-le")
    yield plain.encode("utf-16-be")
    yield mark.encode().hex().encode()


def coded(mark: str) -> Iterator[bytes]:
    """The same in base64, wherever it begins."""
    for shift in range(3):
        yield base64.b64encode(b"x" * shift + mark.encode() * 2)[4 : 4 + len(mark)]


def found_in(data: bytes, marks: dict[str, str]) -> set[str]:
    """The kinds whose marker is in the data."""
    lower = data.lower()
    return {
        kind
        for kind, mark in marks.items()
        if any(form in lower for form in forms(mark)) or any(form in data for form in coded(mark))
    }


def search(folders: Iterable[Path], marks: dict[str, str]) -> dict[str, set[str]]:
    """Every file below the folders that holds a marker, in its content or in its name."""
    hits: dict[str, set[str]] = {}
    for folder in folders:
        for path in folder.rglob("*"):
            kinds = found_in(str(path.relative_to(folder)).encode(), marks)
            if path.is_file():
                kinds |= found_in(path.read_bytes(), marks)
            if kinds:
                hits[str(path)] = kinds
    return hits


@dataclass
class Run:
    """The guard's process and the places it may write to."""

    folder: Path
    marks: dict[str, str]
    process: subprocess.Popen[str]
    said: list[str]

    def tell(self, word: str) -> None:
        """Have it do something, and wait until it is done."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        self.hear(f"done {word}")

    def hear(self, awaited: str) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line)
            if line.strip() == awaited:
                return
        pytest.fail(f"it ended before '{awaited}': {''.join(self.said[-20:])} {self.errors()[-2000:]}")

    def errors(self) -> str:
        return (self.folder / "stderr").read_text(errors="replace")

    def hits(self) -> dict[str, set[str]]:
        """Where markers are: files of the profile, temporary ones, logs, the home folder, all that was printed."""
        hits = search([self.folder / name for name in ("profile", "tmp", "home", "run")], self.marks)
        for name, text in (
            ("stdout", "".join(self.said)), ("stderr", self.errors()),
            ("log", (self.folder / "profile.log").read_text(errors="replace")),
        ):  # fmt: skip
            kinds = found_in(text.encode(), self.marks)
            if kinds:
                hits[name] = kinds
        return hits


def lay_out(folder: Path, marks: dict[str, str]) -> list[EvilImap]:
    """Mail, files and servers, marked throughout."""
    for name in ("Maildir/new", "Maildir/cur", "Maildir/tmp", "Downloads", "tmp", "home", "run", "certificates"):
        (folder / name).mkdir(parents=True)
    bait = "Your parcel waits. Pay £1.99 within 24 hours: https://parcel.example/"
    mail = raw_mail(
        f"{bait}{marks['text']} {marks['text']}",
        sender=f"{marks['sender']} <{marks['sender']}@parcel.example>",
        subject=f"Your parcel {marks['subject']}",
        html=f"<p style='{marks['attribute']}'>{bait}</p><a href='https://{marks['html']}.example/'>{marks['html']}</a>",
        headers=[f"X-{marks['header']}: {marks['header']}", "Received: from a by b; Tue, 24 Nov 2026 10:00:00 +0000"],
        attachments=[(f"{marks['name']}.zip", "application/zip", attached(marks, folder))],
    )
    broken = (
        mail.replace(b"charset=utf-8", f"charset={marks['charset']}".encode())
        .replace(b'boundary="mix"', f'boundary="{marks["boundary"]}"'.encode())
        .replace(b"<1@", b"<2@")
    )
    for number, data in enumerate((mail, broken)):
        (folder / "Maildir/new" / f"{1_790_000_000 + number}.M{number}.host").write_bytes(data)
    (folder / "Downloads" / f"{marks['file']}.pdf.exe").write_bytes(b"MZ" + marks["inside"].encode() * 50)
    (folder / "Downloads" / f"{marks['file']}.pdf").write_bytes(
        b"%PDF-1.7\n1 0 obj<<" + marks["inside"].encode() * 50
    )
    honest = EvilImap(folder / "certificates")
    honest.messages[1] = raw_mail(f"Hello from {marks['imap']}", subject=marks["imap"], sender="a@b.example")
    refusing = EvilImap(folder / "certificates")

    def refuse(talk: Talk, tag: str, rest: str) -> None:
        while rest.endswith("}"):
            talk.send(b"+ go\r\n")
            rest = talk.line()
        talk.send(f"{tag} NO [AUTHENTICATIONFAILED] {marks['server']} does not like {marks['password']}\r\n".encode())

    refusing.answers["LOGIN"] = refuse
    (folder / "authority.pem").write_bytes(honest.authority.read_bytes())
    (folder / "ports.json").write_text(json.dumps([honest.port, refusing.port]))
    (folder / "markers.json").write_text(json.dumps(marks))
    (folder / "passphrase").write_text(marks["passphrase"])
    return [honest, refusing]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    folder = tmp_path_factory.mktemp("leaks")
    marks = make_marks()
    servers = lay_out(folder, marks)
    environment = {
        **os.environ,
        "TMPDIR": str(folder / "tmp"), "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run"),
        "COMPANION_PASSPHRASE_FILE": str(folder / "passphrase"),
    }  # fmt: skip
    with (folder / "stderr").open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-X", "dev", "-W", "ignore", "-m", "tests.support.marked_process", str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment,
        )  # fmt: skip
    run = Run(folder, marks, process, [])
    try:
        run.hear("ready")
        yield run
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        for server in servers:
            server.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_marker_leaves_the_encrypted_memory(run: Run) -> None:
    run.tell("live")
    assert run.hits() == {}, "while it guards, the write-ahead log open"
    said = "".join(run.said)
    assert "never:" not in said
    for kind in ("subject", "text", "sender", "remote"):
        assert f"journal {kind} 0" not in said, "control: memory does hold them"
    assert "password.refused" in said, "control: the password was used"

    for child in psutil.Process(run.process.pid).children(recursive=True):
        words = " ".join([*child.cmdline(), *(f"{k}={v}" for k, v in child.environ().items())])
        assert found_in(words.encode(), run.marks) == set(), "what starts a worker tells it nothing"
        assert "COMPANION_PASSPHRASE_FILE" not in words

    run.tell("faults")
    assert run.hits() == {}, "after everything went wrong"
    said = "".join(run.said)
    assert "fault:ValueError" in said, "control: the defect happened"
    assert "was not refused" not in said
    assert said.count("refused ") >= 5
    assert "health memory failed" in said, "control: memory did fail"

    run.tell("export")
    exported = set().union(*search([run.folder / "export"], run.marks).values())
    assert {"subject", "text", "sender", "name", "member", "file", "remote", "imap"} <= exported, "control: in clear"
    assert not {"password", "passphrase", "server"} & exported, "and even there no secret"

    run.process.kill()
    run.process.wait()
    assert run.hits() == {}, "killed, the write-ahead log left behind"


def test_control_a_plain_database_and_a_plain_file_are_found(tmp_path: Path) -> None:
    marks = make_marks()
    database = sqlite3.connect(tmp_path / "plain.db")
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("CREATE TABLE items (text)")
    database.execute("INSERT INTO items VALUES (?)", (f"Your parcel {marks['subject']}",))
    database.commit()
    assert search([tmp_path], marks)[str(tmp_path / "plain.db-wal")] == {"subject"}
    database.close()
    assert search([tmp_path], marks) == {str(tmp_path / "plain.db"): {"subject"}}
    for number, form in enumerate(
        (
            marks["text"].upper().encode(),
            marks["text"].encode("utf-16-le"),
            base64.b64encode(f"login {marks['text']} x".encode()),
            base64.b64encode(f"a login {marks['text']} x".encode()),
            base64.b64encode(f"an login {marks['text']} x".encode()),
            marks["text"].encode().hex().encode(),
        )
    ):
        path = tmp_path / f"plain{number}"
        path.write_bytes(b"\0" + form)
        assert search([tmp_path], marks)[str(path)] == {"text"}, number
    (tmp_path / marks["file"]).mkdir()
    assert {"file"} in search([tmp_path], marks).values()
