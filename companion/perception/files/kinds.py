"""What a file is by its content: signatures where they are certain, magika's model for the rest.

Model: magika 1.0.3, `standard_v3_3` (Google, Apache-2.0; Fratantonio et al., "Magika: AI-Powered Content-Type
Detection", ICSE 2025). The feature extraction of its version 2 is repeated here, because the package's own class
opens the session with as many threads as the machine has cores, and drags a command line along.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from companion.perception.files.budget import Budget
from companion.perception.files.lists import words
from companion.perception.sessions import session

MODEL = "standard_v3_3"
_SHOWN = 4096  # bytes of the beginning and of the end that the model is made to see

_PREFIXES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"),
    (b"{\\rt", "rtf"),
    (b"\x7fELF", "elf"),
    (b"\xfe\xed\xfa\xce", "macho"),
    (b"\xfe\xed\xfa\xcf", "macho"),
    (b"\xce\xfa\xed\xfe", "macho"),
    (b"\xcf\xfa\xed\xfe", "macho"),
    (b"dex\n", "dex"),
    (b"\x1f\x8b", "gzip"),
    (b"\x1f\x9d", "compress"),
    (b"BZh", "bzip"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
    (b"7z\xbc\xaf\x27\x1c", "sevenzip"),
    (b"Rar!\x1a\x07", "rar"),
    (b"MSCF", "cab"),
    (b"xar!", "xar"),
    (b"MSWIM\x00\x00\x00", "wim"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"L\x00\x00\x00\x01\x14\x02\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00F", "lnk"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", "one"),
    (b"ITSF", "chm"),
    (b"vhdxfile", "vhdx"),
    (b"conectix", "vhd"),
    (b"KDMV", "vmdk"),
    (b"\x00asm", "wasm"),
    (b"Cr24", "crx"),
    (b"OggS", "ogg"),
    (b"fLaC", "flac"),
    (b"ID3", "mp3"),
    (b"wOFF", "woff"),
    (b"wOF2", "woff2"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"!<arch>\ndebian", "deb"),
    (b"\xed\xab\xee\xdb", "rpm"),
    (b"regf", "winregistry"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PK\x07\x08", "zip"),
)


_NEEDS_SIGNATURE = frozenset(label for _, label in _PREFIXES if label not in ("mp3", "rtf")) | words(
    "doc xls ppt msi outlook docx xlsx xlsb pptx odt ods odp epub apk jar iso dmg pebin webp wav avi ace lha"
)


@dataclass(frozen=True, slots=True)
class Model:
    """The content-type model, ready to run."""

    session: Any
    labels: tuple[str, ...]
    thresholds: dict[str, float]
    renamed: dict[str, str]
    text: frozenset[str]
    """Labels that are text."""

    def run(self, data: bytes) -> tuple[str, float]:
        """Label and score of `data`; the score is the model's own, 0 to 1."""
        begin = list(data[:_SHOWN].lstrip()[:1024])
        end = list(data[-_SHOWN:].rstrip()[-1024:])
        tokens = [*begin, *[256] * (1024 - len(begin)), *[256] * (1024 - len(end)), *end]
        scores = self.session.run(["target_label"], {"bytes": np.array([tokens], dtype=np.int32)})[0][0]
        best = int(np.argmax(scores))
        label, score = self.labels[best], float(scores[best])
        if score < self.thresholds.get(label, 0.5):
            return ("txt" if label in self.text else "unknown"), score
        return self.renamed.get(label, label), score


@cache
def model() -> Model:
    """Load the model that the magika package carries."""
    spec = importlib.util.find_spec("magika")
    assert spec is not None, "magika is a declared dependency"
    assert spec.origin is not None, "and a package with files"
    package = Path(spec.origin).parent
    folder = package / "models" / MODEL
    config = json.loads((folder / "config.min.json").read_text(encoding="utf-8"))
    known = json.loads((package / "config" / "content_types_kb.min.json").read_text(encoding="utf-8"))
    return Model(
        session((folder / "model.onnx").read_bytes()),
        tuple(config["target_labels_space"]),
        dict(config["thresholds"]),
        dict(config["overwrite_map"]),
        frozenset(label for label, about in known.items() if about["is_text"]),
    )


def identify(data: bytes, budget: Budget) -> tuple[str, float]:
    """Content-type label and score of `data`. A signature scores 1; an unasked model answers `unknown`, 0.

    Zip and OLE2 come back as `zip` and `ole`: what they are is decided by what is in them.
    """
    if not data:
        return "empty", 1.0
    label = signature(data)
    if label:
        return label, 1.0
    if len(data) < 8 or len(data[:4096].lstrip()) < 8:
        return ("txt" if data.isascii() else "unknown"), 1.0
    shown = hashlib.blake2b(data[:_SHOWN], digest_size=16)
    shown.update(data[-_SHOWN:])
    answer = budget.answers.get(shown.digest())
    if answer is None:
        if not budget.ask_model():
            return ("txt" if b"\x00" not in data[:_SHOWN] else "unknown"), 0.0
        answer = budget.answers[shown.digest()] = model().run(data)
    label, score = answer
    # Where a format has a signature and it is not there, the model is wrong: it takes a run of zeros for a disk.
    return ("unknown", score) if label in _NEEDS_SIGNATURE else (label, score)


def signature(data: bytes) -> str:
    """Label by signature, or the empty string."""
    for prefix, label in _PREFIXES:
        if data.startswith(prefix):
            return label
    if data.startswith(b"MZ") and _portable(data):
        return "pebin"
    if data[:4] == b"\xca\xfe\xba\xbe" and len(data) >= 8:
        # Java class files and fat Mach-O files share these four bytes; the next are a version or a small count.
        return "macho" if 0 < int.from_bytes(data[4:8], "big") < 40 else "javabytecode"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return {b"WEBP": "webp", b"WAVE": "wav", b"AVI ": "avi"}[data[8:12]]
    if data[4:8] == b"ftyp":
        return "mp4"
    if data[7:14] == b"**ACE**":
        return "ace"
    if data[2:7] in (b"-lh0-", b"-lh1-", b"-lh4-", b"-lh5-", b"-lh6-", b"-lh7-", b"-lhd-", b"-lz4-", b"-lz5-"):
        return "lha"
    if data[257:262] == b"ustar":
        return "tar"
    if data[32769:32774] in (b"CD001", b"BEA01"):
        return "iso"
    if len(data) > 512 and data[-512:-508] == b"koly":
        return "dmg"
    if len(data) > 512 and data[-512:-504] == b"conectix":
        return "vhd"
    return ""


def _portable(data: bytes) -> bool:
    at = int.from_bytes(data[60:64], "little")
    # A DOS program without the newer header is a program all the same, if it is more than two letters.
    return data[at : at + 4] == b"PE\x00\x00" or data[at : at + 2] in (b"NE", b"LE") or b"\x00" in data[2:64]
