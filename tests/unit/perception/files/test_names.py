"""Names taken apart, and tools for remote control told from ordinary programs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.perception.files.lists import extension_classes
from companion.perception.files.names import read_name
from companion.perception.remote_tools import remote_tool


def found(name: str) -> set[str]:
    return {finding.name for finding in read_name(name).findings}


@pytest.mark.parametrize(
    "name",
    [
        "report.pdf", "report.final.pdf", "v1.2.tar.gz", "photo 12.jpg", "setup.exe", "setup-1.2.3.exe",
        "Dr. Who.docx",
        "archive.zip", "résumé.docx", "no extension", ".bashrc", "", "a/b/c.txt", "node.js", "my.company.com.pdf",
    ],
)  # fmt: skip
def test_ordinary_names(name: str) -> None:
    assert found(name) == set()


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("invoice.pdf.exe", "name.double_extension"),
        ("photo.jpg.lnk", "name.double_extension"),
        ("INVOICE.PDF.SCR", "name.double_extension"),
        ("invoice.pdf .exe", "name.double_extension"),
        ("invoice.pdf\u200b.exe", "name.double_extension"),
        ("invoice.pdf.exe. ", "name.double_extension"),
        ("invoice_\u202efdp.exe", "name.direction_override"),
        ("invoice" + " " * 40 + ".exe", "name.padded"),
        ("invoice" + "\u2800" * 20 + ".hta", "name.padded"),
        ("invoice\u2024pdf", "name.false_dot"),
        ("x" * 200 + ".exe", "name.very_long"),
    ],
)
def test_disguised_names(name: str, finding: str) -> None:
    assert finding in found(name)


def test_disguise_needs_something_that_runs() -> None:
    assert found("table" + " " * 40 + ".txt") == set()
    assert found("disk.zip.iso") == set()


def test_extension_as_the_system_sees_it() -> None:
    assert read_name("C:\\tmp\\a.EXE. ").extension == "exe"
    assert read_name("invoice\uff0eexe").extension == "exe"
    assert read_name("a.b c").extension == ""


@given(st.text(max_size=400))
def test_shown_name_is_one_safe_line(name: str) -> None:
    shown = read_name(name).shown
    assert len(shown) <= 255
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("name", "tool"),
    [
        ("AnyDesk.exe", "AnyDesk"),
        ("anydesk (2).exe", "AnyDesk"),
        ("TeamViewer_Setup_x64.exe", "TeamViewer"),
        ("TeamViewerQS.exe", "TeamViewer"),
        ("rustdesk-1.3.8-x86_64.exe", "RustDesk"),
        ("UltraViewer_setup_6.6_en.exe", "UltraViewer"),
        ("ScreenConnect.ClientSetup.exe", "ScreenConnect"),
        ("Supremo.exe", "Supremo"),
        ("C:\\Users\\x\\Downloads\\AA_v3.exe", "Ammyy Admin"),
    ],
)
def test_remote_control_tools(name: str, tool: str) -> None:
    assert remote_tool(name) == tool


@pytest.mark.parametrize(
    "name",
    [
        "setup.exe", "installer.exe", "agent.exe", "connect.exe", "level.exe", "putty.exe",
        "firefox-setup.exe", "nvda.exe",
        "ChromeSetup.exe", "report.pdf", "supremacy.pdf", "zoom.exe", "steam.exe", "invoice team.docx", "",
    ],
)  # fmt: skip
def test_ordinary_programs_are_no_tools(name: str) -> None:
    assert remote_tool(name) == ""


def test_extension_list() -> None:
    classes = extension_classes()
    assert {classes[extension] for extension in ("exe", "vbs", "lnk", "scr", "hta")} == {"high"}
    assert classes["pdf"] == "document"
    assert classes["jpg"] == "low"
    assert "docm" in classes
