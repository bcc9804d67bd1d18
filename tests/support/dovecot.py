"""A real Dovecot on the loopback interface, with certificates made for the occasion.

Started as root it runs as `nobody`, since its login processes refuse to be root; else as whoever runs the tests.
"""

from __future__ import annotations

import contextlib
import getpass
import grp
import ipaddress
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")

CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
ssl = {ssl}
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_location = maildir:{home}/mail/%u
mailbox_idle_check_interval = 1 secs
mailbox_list_index = no
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
{oauth}passdb {{
  driver = passwd-file
  args = scheme=PLAIN {home}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={home}/mail/%u
}}
"""

OAUTH = """
auth_mechanisms = plain xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {home}/oauth2.conf
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""


def free_port() -> int:
    """A TCP port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Authority:
    """A certificate authority of the tests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test Authority")])
        self.file = folder / "authority.pem"
        certificate = self._certificate(self._name, self._key, authority=True)
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def issue(self, name: str, expired: bool = False) -> tuple[Path, Path]:
        """Files with a certificate for a host name or an IP address, and its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        certificate = self._certificate(subject, key, authority=False, host=name, expired=expired)
        stem = self._folder / f"{name}{'-expired' if expired else ''}"
        paths = stem.with_suffix(".crt"), stem.with_suffix(".key")
        paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        paths[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return paths

    def _certificate(
        self,
        subject: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        authority: bool,
        host: str = "",
        expired: bool = False,
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        start, end = (now - timedelta(days=9), now - timedelta(days=2)) if expired else (now, now + timedelta(days=2))
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(start - timedelta(days=1))
            .not_valid_after(end)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
        )
        if authority:
            usage = x509.KeyUsage(
                digital_signature=True,
                key_cert_sign=True,
                crl_sign=True,
                content_commitment=False,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                encipher_only=False,
                decipher_only=False,
            )
            builder = builder.add_extension(usage, critical=True)
        if host:
            alternative: x509.GeneralName
            try:
                alternative = x509.IPAddress(ipaddress.ip_address(host))
            except ValueError:
                alternative = x509.DNSName(host)
            builder = builder.add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        return builder.sign(self._key, hashes.SHA256())


class Dovecot:
    """A running server with the accounts june@example.org and tom@example.org, both with the password `secret`."""

    password = "secret"

    def __init__(self, home: Path, authority: Path, imap: int, imaps: int, pid: int, owner: tuple[int, int]) -> None:
        self.home = home
        self.authority = authority
        self.imap = imap
        self.imaps = imaps
        self._pid = pid
        self._owner = owner
        self._count = 0

    def maildir(self, account: str = "june@example.org", folder: str = "INBOX") -> Path:
        """The Maildir of a folder."""
        base = self.home / "mail" / account
        return base if folder == "INBOX" else base / f".{folder}"

    def deliver(
        self,
        message: bytes,
        account: str = "june@example.org",
        folder: str = "INBOX",
        arrived: float | None = None,
    ) -> None:
        """Put a message into a folder as a delivery agent does: written aside, then moved into `new`."""
        base = self.maildir(account, folder)
        for name in ("cur", "new", "tmp"):
            self._own(base / name)
        if folder != "INBOX":
            (base / "maildirfolder").touch()
            os.chown(base / "maildirfolder", *self._owner)
        self._count += 1
        name = f"{int(time.time())}.M{time.time_ns() % 10**9}P{self._count}.test"
        aside = base / "tmp" / name
        aside.write_bytes(message)
        os.chown(aside, *self._owner)
        if arrived is not None:
            os.utime(aside, (arrived, arrived))
        aside.rename(base / "new" / name)

    def forget_uids(self, account: str = "june@example.org", folder: str = "INBOX") -> None:
        """Let the folder get a new UIDVALIDITY, as after a restore from a backup: same messages, new numbers."""
        for path in self.maildir(account, folder).glob("dovecot*"):
            if path.is_file():
                path.unlink()
        (self.maildir(account, folder) / "dovecot-uidlist").write_text(
            f"3 V{int(time.time()) + 1000} N100 G{uuid.uuid4().hex}\n"
        )
        os.chown(self.maildir(account, folder) / "dovecot-uidlist", *self._owner)

    def remove(self, folder: str, account: str = "june@example.org") -> None:
        """Remove a folder with all that is in it."""
        shutil.rmtree(self.maildir(account, folder))

    def clear(self) -> None:
        """Remove all mail of all accounts."""
        for account in (self.home / "mail").iterdir():
            shutil.rmtree(account, ignore_errors=True)

    def flags(self, account: str = "june@example.org", folder: str = "INBOX") -> set[str]:
        """All flags that any message of the folder has, by Maildir letters (S is seen)."""
        names = (path.name for path in (self.maildir(account, folder) / "cur").iterdir())
        return {letter for name in names for letter in name.partition(":2,")[2]}

    def drop_connections(self) -> None:
        """Kill the processes that serve signed-in and signing-in clients, as a crash or an update does."""
        listing = subprocess.run(
            ["ps", "-o", "pid=,args=", "--ppid", str(self._pid)], capture_output=True, text=True, check=True
        ).stdout
        for line in listing.splitlines():
            pid, _, command = line.strip().partition(" ")
            if "imap" in command:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(pid), signal.SIGKILL)

    def _own(self, folder: Path) -> None:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in reversed(missing):
            path.mkdir(mode=0o700)
            os.chown(path, *self._owner)


def letter(number: int, text: str = "Hello", size: int = 0) -> bytes:
    """A small, plain message with a number of its own."""
    message = EmailMessage()
    message["From"] = "Ann <ann@example.com>"
    message["To"] = "june@example.org"
    message["Subject"] = f"Letter {number}"
    message["Message-ID"] = f"<letter-{number}@example.com>"
    message["Date"] = "Mon, 02 Nov 2026 10:00:00 +0000"
    message.set_content(text + "\n" + ("x" * 70 + "\n") * (size // 71))
    return message.as_bytes(policy=policy.SMTP)


@contextlib.contextmanager
def dovecot(
    ssl: bool = True, host: str = "127.0.0.1", expired: bool = False, introspection: str = ""
) -> Iterator[Dovecot]:
    """Run a server for the length of the block. `host` and `expired` describe its certificate; with `introspection`,
    the address of an OAuth server that knows its tokens, it takes these too (XOAUTH2)."""
    assert DOVECOT is not None, "dovecot is not installed"
    name = "nobody" if os.geteuid() == 0 else getpass.getuser()
    entry = pwd.getpwnam(name)
    owner = (entry.pw_uid, entry.pw_gid)
    group = grp.getgrgid(entry.pw_gid).gr_name
    with tempfile.TemporaryDirectory(prefix="dovecot-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        authority = Authority(home)
        certificate, key = authority.issue(host, expired)
        imap, imaps = free_port(), free_port()
        (home / "users").write_text(
            "".join(f"{who}@example.org:{{PLAIN}}{Dovecot.password}\n" for who in ("june", "tom"))
        )
        for part in ("run", "state", "mail"):
            (home / part).mkdir()
        config = CONFIG.format(
            home=home,
            user=name,
            group=group,
            imap=imap,
            imaps=imaps if ssl else 0,
            ssl="yes" if ssl else "no",
            oauth=OAUTH.format(home=home) if introspection else "",
            certificate=certificate,
            key=key,
        )
        (home / "dovecot.conf").write_text(config)
        (home / "oauth2.conf").write_text(
            f"introspection_mode = auth\nintrospection_url = {introspection}\nusername_attribute = email\n"
            "active_attribute = active\nactive_value = true\n"
        )
        for path in (home, *home.rglob("*")):
            os.chown(path, *owner)
        changed: dict[str, object] = {}
        if os.geteuid() == 0:
            changed = {"user": owner[0], "group": owner[1], "extra_groups": []}
        with (home / "stderr").open("wb") as errors:
            process = subprocess.Popen(  # type: ignore[call-overload]
                [DOVECOT, "-F", "-c", str(home / "dovecot.conf")],
                stdout=subprocess.DEVNULL,
                stderr=errors,
                cwd=home,
                start_new_session=True,
                **changed,
            )
        try:
            _await_port(imap, process, home)
            yield Dovecot(home, authority.file, imap, imaps, process.pid, owner)
        finally:
            # All of its processes at once: an orderly end takes a second that nobody needs.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)


def _await_port(port: int, process: subprocess.Popen[bytes], home: Path) -> None:
    until = time.monotonic() + 15
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as link:
            link.settimeout(5)
            if link.recv(4) == b"* OK":
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    log = (home / "log").read_text() if (home / "log").exists() else ""
    raise RuntimeError(f"dovecot did not start: {(home / 'stderr').read_text()} {log}")


class Cable:
    """A TCP proxy that can be cut: a connection that breaks without the server's doing."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._links: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Break all connections; new ones work."""
        links, self._links = self._links, []
        for link in links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    def close(self) -> None:
        """Break all connections and accept no more."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                return
            self.connections += 1
            self._links += [near, far]
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    @staticmethod
    def _carry(one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)
