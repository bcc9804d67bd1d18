"""Programs: whether they are, whether they are signed, and whether they are known tools for remote control."""

from __future__ import annotations

from companion.perception.files.view import View
from companion.perception.remote_tools import remote_tool

_KEYS = tuple(
    word.encode("utf-16-le") + b"\x00\x00"
    for word in ("OriginalFilename", "ProductName", "InternalName", "FileDescription")
)


def inspect_portable(view: View) -> None:
    """Look into a Windows program: its version strings, and whether a signature is attached (not if it holds)."""
    view.found("program", view.extension or "exe")
    data = view.data
    header = int.from_bytes(data[60:64], "little")
    wide = data[header + 24 : header + 26] == b"\x0b\x02"
    table = header + 24 + (112 if wide else 96) + 4 * 8
    if data[header : header + 4] == b"PE\x00\x00" and any(data[table : table + 8]) and len(data) > table + 8:
        view.found("program.signature_attached")
    if view.has("remote_control"):
        return
    view.budget.scan(len(data))
    for key in _KEYS:
        at = data.find(key)
        if at < 0:
            continue
        start = at + len(key)
        raw = data[start : start + 260]
        # The value is aligned to four bytes: nought or one empty character lies between.
        text = raw.decode("utf-16-le", "replace").lstrip("\x00").split("\x00")[0]
        tool = remote_tool(text)
        if tool:
            view.found("remote_control", tool)
            return
