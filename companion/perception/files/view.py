"""What is being found out about one file, while it is being looked at."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from companion.domain.observation import FileFacts, Finding
from companion.perception.files.budget import Budget

MAX_FINDINGS = 60
"""Most findings kept per file."""
MAX_DETAIL = 120
"""Longest detail, characters."""
MAX_LINKS = 12
"""Most hosts of links kept per file."""
WINDOW = 4 << 20
"""Most bytes that text searches read of one file: its beginning, and for longer ones also its end."""

Dig = Callable[[str, bytes, Budget, int], FileFacts]


@dataclass(slots=True)
class View:
    """Collects findings and members of one file. Inspectors of formats write into it."""

    name: str
    extension: str
    data: bytes
    budget: Budget
    depth: int
    dig: Dig
    """Looks into a file inside this one, one level deeper, on the same budget."""
    label: str = ""
    findings: list[Finding] = field(default_factory=list)
    members: list[FileFacts] = field(default_factory=list)
    unread: str = ""
    links: int = 0

    def found(self, name: str, detail: str = "") -> None:
        """Note a finding, each name with each detail once. Details are names, hosts or words, never content."""
        finding = Finding(name, "".join(c if c.isprintable() else " " for c in detail[:MAX_DETAIL]))
        if finding not in self.findings and len(self.findings) < MAX_FINDINGS:
            self.findings.append(finding)

    def has(self, *names: str) -> bool:
        """True if one of the findings has been noted."""
        return any(finding.name in names for finding in self.findings)

    def cut(self, reason: str) -> None:
        """Note that something could not be read. The first reason stays."""
        self.unread = self.unread or reason

    def member(self, name: str, data: bytes, size: int | None = None, whole: bool = True) -> FileFacts:
        """Look into a file inside this one."""
        facts = self.dig(name, data, self.budget, self.depth + 1)
        if (size is not None and size != facts.size) or (not whole and not facts.unread):
            facts = FileFacts(
                facts.name, size if size is not None else facts.size, facts.sha256 if whole else "", facts.declared,
                facts.true_type, facts.true_type_score, facts.findings, facts.members,
                facts.unread if whole else facts.unread or "too_large",
            )  # fmt: skip
        self.members.append(facts)
        return facts

    def link(self, target: str) -> None:
        """Note where a link leads: its host only; and whether it carries somebody's address."""
        host = host_of(target)
        if host and self.links < MAX_LINKS:
            before = len(self.findings)
            self.found("link", host)
            self.links += len(self.findings) - before
        if carries_address(target):
            self.found("link.carries_address", host)

    def text(self, limit: int = WINDOW) -> str:
        """The file as text: all of it, or of more than `limit` bytes the beginning and the end."""
        return as_text(self.window(limit))

    def window(self, limit: int = WINDOW) -> bytes:
        """At most `limit` bytes: all of it, or beginning and end."""
        data = self.data
        if len(data) > limit:
            self.cut("too_large")
            # Both cuts are even, so that a text of two-byte characters stays one.
            head, tail = limit * 3 // 4 & ~1, limit // 4 & ~1
            data = data[:head] + data[len(data) - tail - len(data) % 2 :]
        self.budget.scan(len(data))
        return data


def as_text(data: bytes) -> str:
    """Bytes as text by their byte order mark, or by where the zero bytes are; Latin-1 where they are no UTF-8."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if data[:3] == b"\xef\xbb\xbf":
        data = data[3:]
    sample = data[:200]
    if len(sample) > 3 and sample[1::2].count(0) > len(sample) // 3:
        return data.decode("utf-16-le", "replace")
    if len(sample) > 3 and sample[::2].count(0) > len(sample) // 3:
        return data.decode("utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


_HOST = re.compile(
    r"^\s*[a-z][a-z0-9+.\-]{1,20}:[/\\]{2,}(?:[^/\\?#@\s]{0,200}@)?\[?([^/\\?#\s:\]\"'<>]{1,253})", re.I
)


def host_of(target: str) -> str:
    """Host of an address, lower case, or the empty string."""
    target = target[:2000].strip()
    if target.startswith("\\\\"):
        target = "file:" + target
    found = _HOST.match(target)
    return found[1].lower().rstrip(".") if found else ""


_MAILBOX = re.compile(r"[a-z0-9._+\-]{1,64}@[a-z0-9\-]{1,63}\.[a-z0-9.\-]{2,63}", re.I)
_CODED = re.compile(r"[A-Za-z0-9+/_\-]{12,180}={0,2}")


def carries_address(target: str) -> bool:
    """True if a web address carries a mailbox after its host, in plain or in base64."""
    if not target[:8].lower().startswith(("http:", "https:")):
        return False
    rest = target[8:4000]
    cut = min((at for at in (rest.find("/"), rest.find("?"), rest.find("#")) if at >= 0), default=-1)
    if cut < 0:
        return False
    rest = rest[cut:]
    if _MAILBOX.search(rest.replace("%40", "@")):
        return True
    for found in _CODED.findall(rest)[:20]:
        word = found.rstrip("=").replace("-", "+").replace("_", "/")
        try:
            plain = base64.b64decode(word + "=" * (-len(word) % 4))
        except (binascii.Error, ValueError):
            continue
        if _MAILBOX.fullmatch(plain.decode("latin-1")):
            return True
    return False
