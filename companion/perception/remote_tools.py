"""How remote-control tools are called: the shipped list, for files that arrive and for programs that run.

A module of its own, without the parsers of files: the guard's process asks it about running programs.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LIST = Path(__file__).parents[2] / "models" / "files" / "remote_control.json"


@dataclass(frozen=True, slots=True)
class RemoteTools:
    """Names by which a tool for controlling a computer from afar is recognised, each with the tool's name."""

    binaries: dict[str, str]
    """Program names, folded: letters and digits only, lower case, without extension. Matched whole."""
    stems: tuple[tuple[str, str], ...]
    """Folded names that a file name may begin with, longest first."""


@cache
def remote_tools() -> RemoteTools:
    """The shipped list of remote-control tools."""
    data = json.loads(LIST.read_text(encoding="utf-8"))
    stems = {stem: tool["name"] for tool in data["tools"] for stem in tool["stems"]}
    return RemoteTools(
        {name: tool["name"] for tool in data["tools"] for name in tool["binaries"]},
        tuple(sorted(stems.items(), key=lambda item: (-len(item[0]), item[0]))),
    )


def fold(name: str) -> str:
    """Letters and digits only, lower case."""
    return re.sub(r"[^a-z0-9]+", "", name.lower())


_FROM_HERE = frozenset(
    (
        *("mstsc.exe", "RDCMan", "RdClient", "mRemoteNG", "Remmina", "FreeRDP", "Chicken", "JollysFastVNC", "Xpra"),
        *("Devolutions Remote Desktop Manager", "Remote Desktop Manager", "Remote Desktop Plus", "Guacamole"),
    )
)
"""Tools with which this computer controls others. Fetching one may be somebody's idea; running it lets nobody in."""


_SERVICES = ("d", "service", "server", "host")
"""How the part of a program is called that waits in the background: `teamviewerd`."""


def running_tool(name: str) -> str:
    """The tool by which a program of this name lets others control this computer while it runs, or the empty string.

    Stricter than `remote_tool`: hundreds of programs run at any time, so a name that only begins alike says nothing.
    """
    folded = fold(re.sub(r"\.(?:exe|app|bin|appimage)$", "", name[:300].strip().lower()))
    tools = remote_tools()
    stems = dict(tools.stems)
    names = (folded, *(folded.removesuffix(ending) for ending in _SERVICES if folded.endswith(ending)))
    tool = next((found for name in names if (found := tools.binaries.get(name) or stems.get(name))), "")
    return "" if tool in _FROM_HERE else tool


def remote_tool(name: str) -> str:
    """The remote-control tool that a program of this (file) name is, or the empty string."""
    name = name[:300].rsplit("/", 1)[-1].rsplit("\\", 1)[-1]
    stem = re.sub(r"\.(?:exe|msi|dll|app|dmg|pkg|apk|zip|deb|rpm|appimage|lnk|bin)$", "", name.strip().lower())
    stem = re.sub(r"\s*\(\d+\)$|\s*-\s*cop(?:y|ie)$", "", stem)
    folded = fold(stem)
    tools = remote_tools()
    if folded in tools.binaries:
        return tools.binaries[folded]
    for known, tool in tools.stems:
        if folded.startswith(known):
            return tool
    return ""
