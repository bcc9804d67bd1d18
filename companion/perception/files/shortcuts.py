"""Small files that make something else start: shortcuts, launchers, queries, remote connections, invitations."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.perception.files.lists import extension_classes
from companion.perception.files.view import View, as_text, host_of

_HOSTS_OF_COMMANDS = re.compile(
    r"(?:^|[\\/\s\"'%;,(])(cmd|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|certutil|bitsadmin|msiexec|curl|wget|"
    r"forfiles|conhost|wmic|pcalua|installutil|regasm|msbuild|hh|ftp|ssh|bash|wsl|python|schtasks|cmstp|odbcconf|"
    r"explorer\.exe\s+(?:https?:|\\\\)|syncappvpublishingserver)(?:\.exe)?(?=$|[\s\"',;)])",
    re.I,
)
_REMOTE = re.compile(r"(?:https?|ftp|file|search-ms|ms-[a-z]+):|\\\\[a-z0-9.\-@]{3,100}\\", re.I)
_POSES = re.compile(
    r"\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|pptx?|csv|mp4|zip)\b|^(?:invoice|document|photo|scan)\b", re.I
)
_DOCUMENT_ICON = re.compile(
    r"(?:imageres|shell32|acrord32|acrobat|msedge|winword|excel|wordpad|moricons|\.pdf|\.docx?)", re.I
)
_PHONE = re.compile(r"(?<!\d)(?:\+|00)?\(?\d{1,4}\)?(?:[\s.\-/()]{0,3}\d{2,4}){2,5}(?!\d)")
_CALL = re.compile(r"\b(?:call|phone|dial|anrufen|rufen|appelez|llame|chiama|bel)\b", re.I)
_MONEY = re.compile(
    r"(?:[$€£]|\b(?:usd|eur|gbp|aud|cad)\b)\s?\d|\d[.,]\d\d\s?(?:[$€£]|\b(?:usd|eur|gbp|aud|cad)\b)", re.I
)
_LURE = re.compile(
    r"\b(?:cancel|refund|renew(?:ed|al)?|subscription|charged|unauthori[sz]ed|invoice|storno|kündigen|rembours|annuler|reembols)",
    re.I,
)
_LONG = 250
"""Characters of a command that no properties window shows."""


@dataclass(slots=True)
class Shortcut:
    """The strings of a shell link ([MS-SHLLINK] 2.1 to 2.5)."""

    target: str = ""
    arguments: str = ""
    icon: str = ""
    show: int = 1
    tail: int = 0
    """Bytes after the last structure."""


def read_shortcut(data: bytes) -> Shortcut | None:
    """Take a shell link apart, or None where it is none."""
    if len(data) < 76 or data[:4] != b"L\x00\x00\x00":
        return None
    flags = _u32(data, 20)
    shortcut = Shortcut(show=_u32(data, 60))
    at, targets = 76, []
    if flags & 1:
        size = _u16(data, at)
        targets += [_words(data[at + 2 : at + 2 + size])]
        at += 2 + size
    if flags & 2:
        size = _u32(data, at)
        info = data[at : at + min(size, 1 << 16)]
        targets += [_c_string(info, _u32(info, 16))] if len(info) > 28 and _u32(info, 8) & 1 else []
        if len(info) > 28 and _u32(info, 8) & 2:
            network = info[_u32(info, 20) :]
            targets += [_c_string(network, _u32(network, 8))] if len(network) > 20 else []
        at += max(size, 4)
    strings = []
    for bit in (4, 8, 0x10, 0x20, 0x40):
        text = ""
        if flags & bit:
            count = _u16(data, at)
            width = 2 if flags & 0x80 else 1
            raw = data[at + 2 : at + 2 + count * width]
            text = raw.decode("utf-16-le" if width == 2 else "latin-1", "replace")
            at += 2 + count * width
        strings.append(text)
    _, relative, _, shortcut.arguments, shortcut.icon = strings
    for _ in range(20):
        size = _u32(data, at)
        if size < 8 or at + size > len(data):
            break
        if _u32(data, at + 4) == 0xA0000001:
            wide = data[at + 268 : at + 788].decode("utf-16-le", "replace").split("\x00")[0]
            targets += [wide or _c_string(data, at + 8)]
        at += size
    shortcut.tail = max(0, len(data) - at - 4)
    shortcut.target = "\n".join(text for text in (relative, *targets) if text)[:20_000]
    return shortcut


def inspect_lnk(view: View) -> None:
    """Look into a Windows shortcut."""
    shortcut = read_shortcut(view.data)
    if shortcut is None:
        view.cut("broken")
        return
    command = shortcut.arguments
    runner = _HOSTS_OF_COMMANDS.search(shortcut.target) or _HOSTS_OF_COMMANDS.search(command)
    if runner:
        view.found("shortcut.command", runner[1].lower()[:20])
    if re.search(r"\s{40,}", command):
        view.found("shortcut.padded")
    elif len(command) > _LONG:
        view.found("shortcut.long_command")
    remote = _REMOTE.search(shortcut.target + "\n" + command)
    if remote and (runner or shortcut.target.lower().startswith(("\\\\", "file:", "http"))):
        view.found("shortcut.remote", host_of((shortcut.target + "\n" + command)[remote.start() :]))
    if runner and (shortcut.show == 7 or _DOCUMENT_ICON.search(shortcut.icon)):
        view.found("shortcut.disguised")
    if shortcut.tail > 4096:
        view.found("shortcut.heavy")


def inspect_url(view: View) -> None:
    """Look into an Internet shortcut (.url, .website)."""
    text = view.text()[:100_000]
    fields = {
        key.strip().lower(): value.strip() for key, _, value in (line.partition("=") for line in text.splitlines())
    }
    target = fields.get("url", "")
    lowered = target.lower()
    extension = lowered.split("?")[0].rpartition(".")[2]
    view.link(target)
    if (
        lowered.startswith(("file:", "\\\\", "smb:"))
        or "\\\\" in target
        or "@ssl" in lowered
        or "davwwwroot" in lowered
    ):
        view.found("shortcut.remote_file", host_of(target))
    elif not lowered.startswith(("http:", "https:", "mailto:")) and target:
        view.found("shortcut.command", lowered.split(":")[0][:20])
    elif (
        extension_classes().get(extension) == "high" and "/" in lowered[8:] and extension not in ("com", "app", "pl")
    ):
        view.found("shortcut.to_program", host_of(target))
    for key in ("iconfile", "workingdirectory", "baseurl"):
        if fields.get(key, "").startswith(("\\\\", "//")):
            view.found("shortcut.remote_file", host_of(fields[key]))


def inspect_desktop(view: View) -> None:
    """Look into a launcher of the Linux desktops."""
    text = view.text()[:100_000]
    fields = dict(re.findall(r"(?m)^([A-Za-z\-]{1,30})(?:\[\w+\])?\s*=\s*(.{0,2000})$", text)[::-1])
    command = fields.get("Exec", "")
    if not command:
        if fields.get("URL"):
            view.link(fields["URL"])
        return
    view.found("shortcut.launcher")
    if _POSES.search(fields.get("Name", "")) or re.search(
        r"pdf|document|image-|x-office|text-", fields.get("Icon", "")
    ):
        view.found("shortcut.disguised")
    if re.search(r"\b(?:sh|bash|python\d?|perl|curl|wget)\b.{0,20}(?:-c\b|https?:)|base64|\beval\b", command):
        view.found("shortcut.command", "shell")


def inspect_query(view: View) -> None:
    """Look into a web query of Excel (.iqy and kin)."""
    view.found("office.query", "")
    for line in view.text()[:10_000].splitlines()[:20]:
        view.link(line.strip())


_FORMULA = re.compile(
    r"(?:^|[,;\t\"\n\r])[ \t\"]{0,5}[=+\-@](?:[^\r\n|,;\t]{0,80}\|\s{0,5}['\"][^\r\n'\"!]{0,200}['\"]?\s{0,3}![a-z_]|"
    r"\s{0,5}DDE\s{0,5}\()",
    re.I,
)
_FORMULA_LINK = re.compile(r"=\s{0,10}(?:HYPERLINK|WEBSERVICE|IMPORTXML|IMPORTDATA)\s{0,5}\(", re.I)


def inspect_table(view: View) -> None:
    """Look for formulas that start programs in a text table (CSV, TSV) or a SYLK file."""
    text = view.text()
    view.budget.scan(len(text) * 2)
    if text.startswith("ID;"):
        if re.search(r"(?m)^NN;[^\r\n]{0,60}auto_?open", text, re.I):
            view.found("office.macro_auto", "sylk")
        if re.search(r"(?m)^O;[^\r\n]{0,80}\bE\b", text) or re.search(
            r"(?m)^C;[^\r\n]{0,200};E(?:EXEC|CALL|REGISTER|RUN)\(", text
        ):
            view.found("office.xlm")
    if _FORMULA.search(text):
        view.found("office.dde")
    if _FORMULA_LINK.search(text):
        view.found("table.formula_link")


def inspect_rdp(view: View) -> None:
    """Look into a remote desktop connection: opening one can hand over drives and the clipboard."""
    text = view.text()[:100_000].lower()
    address = re.search(r"(?m)^(?:full|alternate full) address:s:([^\s:]{1,253})", text)
    view.found("rdp.connection", address[1] if address else "")
    if re.search(r"(?m)^(?:drivestoredirect:s:\S|redirectdrives:i:1|remoteapplicationmode:i:1)", text):
        view.found("rdp.hands_over")


def inspect_calendar(view: View) -> None:
    """Look into an invitation: links, and the lure to call a number about money."""
    text = re.sub(r"\r?\n[ \t]", "", view.text()[:500_000]).replace("\\n", "\n").replace("\\,", ",")
    for target in re.findall(r"https?://[^\s\"<>]{1,1000}", text)[:30]:
        view.link(target)
    shown = "\n".join(re.findall(r"(?mi)^(?:SUMMARY|DESCRIPTION|LOCATION)[^:\r\n]{0,100}:(.{0,4000})$", text)[:50])
    if _PHONE.search(shown) and _LURE.search(shown) and (_MONEY.search(shown) or _CALL.search(shown)):
        view.found("calendar.callback")
    if re.search(r"(?mi)^ATTACH[^:\r\n]{0,200}ENCODING=BASE64", text):
        view.found("calendar.attachment")


def _words(raw: bytes) -> str:
    """Readable strings in an item list, 8-bit and UTF-16."""
    wide = [found.decode("utf-16-le") for found in re.findall(rb"(?:[\x20-\x7e]\x00){3,260}", raw)[:50]]
    narrow = [found.decode("ascii") for found in re.findall(rb"[\x20-\x7e]{3,260}", raw)[:50]]
    return "\n".join((*wide, *narrow))


def _c_string(data: bytes, at: int) -> str:
    end = data.find(b"\x00", at, at + 2000)
    return as_text(data[at:end]) if 0 < at <= end else ""


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "little")


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")
