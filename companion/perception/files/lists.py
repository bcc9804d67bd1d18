"""The shipped lists about files: what an extension can do, and how remote-control tools are called."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "models" / "files"


@dataclass(frozen=True, slots=True)
class RemoteTools:
    """Names by which a tool for controlling a computer from afar is recognised, each with the tool's name."""

    binaries: dict[str, str]
    """Program names, folded: letters and digits only, lower case, without extension. Matched whole."""
    stems: tuple[tuple[str, str], ...]
    """Folded names that a file name may begin with, longest first."""


@cache
def extension_classes() -> dict[str, str]:
    """Extension (lower case, without dot) to `high`, `macro`, `web`, `container`, `document` or `low`."""
    with (FOLDER / "extensions.csv").open(encoding="utf-8", newline="") as file:
        return {row["extension"]: row["class"] for row in csv.DictReader(file)}


@cache
def remote_tools() -> RemoteTools:
    """The shipped list of remote-control tools."""
    data = json.loads((FOLDER / "remote_control.json").read_text(encoding="utf-8"))
    stems = {stem: tool["name"] for tool in data["tools"] for stem in tool["stems"]}
    return RemoteTools(
        {name: tool["name"] for tool in data["tools"] for name in tool["binaries"]},
        tuple(sorted(stems.items(), key=lambda item: (-len(item[0]), item[0]))),
    )


def words(text: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(text.split())


def fold(name: str) -> str:
    """Letters and digits only, lower case."""
    return re.sub(r"[^a-z0-9]+", "", name.lower())


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
