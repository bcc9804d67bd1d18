"""Bytes to text the way mail programs do it: the declared charset if it is one, else a guess. Never raises.

Only charsets from a fixed list are used: Python's registry also holds codecs that are no charsets and some that
take quadratic time on hostile input (punycode, idna).
"""

from __future__ import annotations

import codecs
import re

_NAMES = {
    "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "cp1252", "ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252",
    "windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-9": "cp1254", "windows-1254": "cp1254",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "windows-31j": "cp932", "cp932": "cp932", "iso-2022-jp": "iso2022_jp_2", "euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "cp949": "cp949", "iso-2022-kr": "iso2022_kr",
    "koi8-r": "koi8_r", "koi8-u": "koi8_u", "tis-620": "cp874", "iso-8859-11": "cp874", "windows-874": "cp874",
    "utf-16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "utf-7": "utf-7", "macintosh": "mac_roman",
    "cp850": "cp850", "ibm850": "cp850", "cp437": "cp437", "cp866": "cp866", "ibm866": "cp866",
}  # fmt: skip
_NAMES |= {f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)}
_NAMES |= {f"windows-{n}": f"cp{n}" for n in (1250, 1251, 1253, 1255, 1256, 1257, 1258)}
_NAMES |= {"iso-8859-8-i": "iso8859_8", "iso-8859-6-i": "iso8859_6"}

_SURROGATE = re.compile("[\ud800-\udfff]")


def preload() -> None:
    """Load every codec that a mail can name: later no file can be opened."""
    for codec in set(_NAMES.values()):
        codecs.lookup(codec)


def known_charset(name: str) -> bool:
    """True if `name` is a charset that mail is written in."""
    return name.strip().strip("\"'").lower() in _NAMES


def decode_text(data: bytes, charset: str) -> str:
    """Decode. Without a usable charset: UTF-8 if the bytes are that, else Windows-1252 as browsers do.

    The result is free of NUL characters and lone surrogates, so that it can be stored and shown anywhere.
    """
    codec = _NAMES.get(charset.strip().strip("\"'").lower(), "") if charset else ""
    if codec in ("", "cp1252", "utf-8"):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("utf-8" if codec == "utf-8" and _mostly_utf8(data) else "cp1252", "replace")
    else:
        try:
            text = data.decode(codec, "replace")
        except (ValueError, LookupError):
            text = data.decode("cp1252", "replace")
    if "\0" in text:
        text = text.replace("\0", "")
    return clean(text)


def clean(text: str) -> str:
    """Without lone surrogates (they cannot be encoded)."""
    if text.isascii():
        return text
    return _SURROGATE.sub("\ufffd", text)


def _mostly_utf8(data: bytes) -> bool:
    """Bytes declared as UTF-8 with a few faults stay UTF-8; if most high bytes do not fit, it is something else."""
    high = sum(1 for byte in data[:4_000] if byte >= 0x80)
    faults = data[:4_000].decode("utf-8", "replace").count("\ufffd")
    return faults * 2 < high
