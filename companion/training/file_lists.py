"""Build models/files from the collected lists: `python -m companion.training.file_lists SOURCE_FOLDER`.

SOURCE_FOLDER holds `file_extension_risk.csv` (own work, CC0-1.0) and `remote_access_tools.json` (LOLRMM,
Apache-2.0). What is kept is what the detectors need: an extension with its class, a tool with its names.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from pathlib import Path
from typing import Any

from companion.perception.files.lists import FOLDER, words
from companion.perception.remote_tools import fold

ORDER = ("high", "macro", "web", "container", "document", "low")

NOT_REMOTE_CONTROL = frozenset(
    (
        "Adobe Connect",
        "AliWangWang-remote-control",
        "Auvik",
        "Barracuda",
        "Basecamp",
        "BeInSync",
        "Bitvise SSH Client",
        "Bitvise SSH Server",
        "Chrome SSH Extension",
        "CloudFlare Tunnel",
        "Dataplicity",
        "DeskNets",
        "Dev Tunnels (aka Visual Studio Dev Tunnel)",
        "DragonDisk",
        "Duet Display",
        "Duplicati",
        "Electric AI (Kaseya)",
        "Encapto",
        "ExtraPuTTY",
        "Faronics Core",
        "Faronics Deep Freeze",
        "Faronics Deploy",
        "Faronics Insight",
        "Fortra",
        "Free Ping Tool",
        "Free Tools Launcher",
        "Freshservice",
        "GLPI Agent",
        "Insync",
        "Jump Cloud",
        "KiTTY",
        "Koofr",
        "LocalXpose",
        "MEGAsync",
        "MSP360",
        "MobaXterm",
        "Mouse Without Borders",
        "MultCloud",
        "NVDA (Non-Visual Desktop Access)",
        "NetBird",
        "Netreo",
        "Ninite Pro (Ninite Agent)",
        "NordLocker",
        "NoteOn-desktop sharing",
        "OCS inventory",
        "Onionshare",
        "PiTunnel",
        "PuTTY",
        "PuTTY Tray",
        "QQ IM-remote assistance",
        "RPort",
        "Rapid7",
        "Royal Apps",
        "Royal Server",
        "Royal TS",
        "RunSmart",
        "S3 Browser",
        "SecureCRT",
        "ShellHub",
        "SmarTTY",
        "SmartFTP",
        "Solar-PuTTY",
        "SuperPuTTY",
        "Syncthing",
        "Synergy",
        "Tailscale",
        "Tanium",
        "Tanium Deploy",
        "Teleport Connect",
        "Terminals",
        "VIZOR",
        "Visual Studio Dev Tunnel",
        "WebEx (Remote Access)",
        "Weezo",
        "WinSCP",
        "Xshell",
        "Yandex.Disk",
        "ZOC",
        "Zabbix Agent",
        "ZeroTier",
        "iDrive",
        "ngrok",
        "tmate",
    )
)
"""On the source list because attackers carry files or tunnels with them, but nobody sees a screen through them;
the screen reader NVDA is what a blind person downloads."""

TOO_COMMON = words(
    """
    accessserver agent agent32 agent64 agentinstaller agentsetup5 agentu appcore autoupdate client32 closeapp
    cloudrasvc connect dashboardwindowsamd64 dd duet dwm era exec fastclient g2m googlemeet goto helpu httpget
    installcore installer installshieldsetup intouch kitty komari laplink level manuallauncher migrationhelper32
    migrationhelper64 monitoringagent netop notificationhelper onlinebackup openssh plink raccess random
    rdconsole rdesktop rdp recycler remoteaccess remoteconsole remotedesktop remotehost rhost rviewer
    serverproxyservice setup softmon statementview studentsvc supporttool sysdiag takecontrol tsclient upload
    vhost viewer winagent windowslauncher wintun
    """
)
"""Names that ordinary programs share."""

EXTRA_STEMS = {
    "AnyDesk": ("anydesk",),
    "TeamViewer": ("teamviewer",),
    "ScreenConnect": ("screenconnect", "connectwisecontrol"),
    "UltraViewer": ("ultraviewer",),
    "Supremo": ("supremo",),
    "RustDesk": ("rustdesk",),
    "Ammyy Admin": ("ammyy", "aav3"),
    "AeroAdmin": ("aeroadmin",),
    "Zoho Assist": ("zohoassist", "zaconnect"),
    "LogMeIn rescue": ("logmeinrescue", "supportlogmeinrescue"),
    "GoToAssist": ("gotoassist", "gotoresolve", "gotoopener"),
    "Splashtop": ("splashtop",),
    "Atera": ("ateraagent",),
    "DW Service": ("dwagent",),
    "MeshCentral": ("meshagent", "meshcentral"),
    "NetSupport Manager": ("netsupport",),
    "Remote Utilities": ("remoteutilities", "rutserv"),
    "Iperius Remote": ("iperiusremote",),
    "ISL Online": ("isllight", "islonline", "islalwayson"),
    "Chrome Remote Desktop": ("chromeremotedesktop",),
    "Distant Desktop": ("distantdesktop",),
}
"""The names fraudsters use most, as the makers' own downloads are called."""


def extensions(rows: list[dict[str, str]]) -> dict[str, str]:
    """One class per extension: the most dangerous of those listed."""
    found: dict[str, str] = {}
    for row in rows:
        extension, sort = row["extension"].strip().lower(), row["class"]
        if sort in ORDER and (extension not in found or ORDER.index(sort) < ORDER.index(found[extension])):
            found[extension] = sort
    # An image or archive that a mail program blocks is nevertheless opened as a container, not run.
    return dict(sorted(found.items()))


def tools(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Tools that show or steer another's screen, merged by name, with folded names."""
    merged: dict[str, dict[str, set[str]]] = {}
    for tool in data["tools"]:
        name = tool["name"].strip()
        if name in NOT_REMOTE_CONTROL:
            continue
        short = re.sub(r"\s*\(.*?\)", "", name).strip() or name
        entry = merged.setdefault(short, {"binaries": set(), "stems": set()})
        for binary in (*tool["binaries"], *(tool["products"] or ())):
            if "*" in binary or "<" in binary:
                continue
            folded = fold(re.sub(r"\.(?:exe|msi|app|dll|bin)$", "", binary.lower()))
            if len(folded) >= 5 and folded not in TOO_COMMON:
                entry["binaries"].add(folded)
        folded = fold(short)
        if len(folded) >= 7 and folded not in TOO_COMMON and not folded.startswith("remotecall"):
            entry["stems"].add(folded)
    for name, stems in EXTRA_STEMS.items():
        merged.setdefault(name, {"binaries": set(), "stems": set()})["stems"].update(stems)
    return [
        {"name": name, "binaries": sorted(entry["binaries"]), "stems": sorted(entry["stems"])}
        for name, entry in sorted(merged.items(), key=lambda item: item[0].lower())
        if entry["binaries"] or entry["stems"]
    ]


def main(arguments: list[str] | None = None) -> int:
    """Read the two source lists and write models/files."""
    parser = argparse.ArgumentParser(prog="file_lists", description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    with (options.source / "file_extension_risk.csv").open(encoding="utf-8", newline="") as file:
        classes = extensions(list(csv.DictReader(file)))
    with (options.out / "extensions.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("extension", "class"))
        writer.writerows(classes.items())
    kept = tools(json.loads((options.source / "remote_access_tools.json").read_text(encoding="utf-8")))
    lines = ",\n".join(json.dumps(tool, ensure_ascii=False, separators=(",", ":")) for tool in kept)
    (options.out / "remote_control.json").write_text(
        '{"origin":"https://github.com/magicsword-io/LOLRMM","licence":"Apache-2.0","tools":[\n' + lines + "\n]}\n",
        encoding="utf-8",
    )
    print(f"{len(classes)} extensions, {len(kept)} tools")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
