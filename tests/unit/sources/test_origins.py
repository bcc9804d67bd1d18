"""Notes about where a file came from, well-formed and not."""

from __future__ import annotations

import os
import plistlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.sources.origins import Origin, origin, parse_where_froms, parse_zone

URL, PAGE = "https://example.com/setup.exe?x=1", "https://example.com/"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_mark_of_the_web(encoding: str, end: str) -> None:
    note = end.join(["[ZoneTransfer]", "ZoneId=3", f"ReferrerUrl={PAGE}", f"HostUrl={URL}", ""])
    assert parse_zone(note.encode(encoding)) == Origin(URL, PAGE)


def test_a_mark_without_addresses_says_nothing() -> None:
    assert parse_zone(b"[ZoneTransfer]\r\nZoneId=3\r\n") == Origin()
    assert parse_zone(b"[ZoneTransfer]\r\nHostUrl=about:internet\r\n") == Origin()
    assert parse_zone(b"") == Origin()


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_property_list_of_macos(kind: plistlib.PlistFormat) -> None:
    assert parse_where_froms(plistlib.dumps([URL, PAGE], fmt=kind)) == Origin(URL, PAGE)
    assert parse_where_froms(plistlib.dumps([URL], fmt=kind)) == Origin(URL)
    for other in ([], {}, [1, 2], "x", [b"x"]):
        assert parse_where_froms(plistlib.dumps(other, fmt=kind)) == Origin()


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=200), st.integers(0, 60), st.binary(max_size=8))
def test_no_note_makes_it_fail(noise: bytes, where: int, patch: bytes) -> None:
    sound = plistlib.dumps([URL, PAGE], fmt=plistlib.FMT_BINARY)
    for note in (noise, b"bplist00" + noise, sound[:where] + patch + sound[where + len(patch) :], sound[:where]):
        for parse in (parse_zone, parse_where_froms):
            for text in parse(note):
                assert text is None or (text.isprintable() and len(text) <= 2000)


@pytest.mark.parametrize("bad", ["https://example.com/\u202egpj", "https://example.com/\x1b[31m", "x" * 3000, "  "])
def test_an_address_that_cannot_be_shown_is_left_out(bad: str) -> None:
    assert parse_zone(f"HostUrl={bad}".encode()) == Origin()


def test_extended_attributes_and_the_sidecar(tmp_path: Path) -> None:
    path = tmp_path / "setup.exe"
    path.write_bytes(b"x")
    assert origin(path) == Origin()
    (tmp_path / "setup.exe:Zone.Identifier").write_text(f"HostUrl={PAGE}")
    assert origin(path) == Origin(PAGE)
    try:
        os.setxattr(path, "user.xdg.origin.url", URL.encode())
    except OSError:
        pytest.skip("no extended attributes here")
    assert origin(path) == Origin(URL)
    assert origin(tmp_path / "missing") == Origin()
    assert origin(Path("a\0b")) == Origin()
