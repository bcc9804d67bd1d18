"""Programs that run, as the source `remote` tells of them (JSON, UTF-8), read into observations.

`{"program", "tool", "resident", "started"}`: the program's name, the remote-control tool that it is, and whether it
came up with the computer.
"""

from __future__ import annotations

import json
from typing import Any

from companion.domain.observation import Address, FileFacts, Finding, Observation
from companion.perception.charsets import clean, decode_text
from companion.perception.remote_tools import running_tool


def read_running(base: dict[str, Any], data: bytes) -> Observation | None:
    """The observation, or None for what the source did not tell. Never raises.

    The tool stands for the sender, so that what the person says of it is learnt for the next time.
    """
    try:
        told = json.loads(decode_text(data[:10_000], ""))
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("program"), str):
        return None
    name = clean(told["program"])[:255]
    tool = running_tool(name)
    finding = "remote_control.resident" if told.get("resident") is True else "remote_control.running"
    return Observation(
        **base,
        sender=Address("", tool or name),
        subject=name,
        files=(FileFacts(name, 0, findings=(Finding(finding, tool),) if tool else ()),),
    )
