"""The readers of single formats against files of known content."""

from __future__ import annotations

import struct
import zipfile

import pytest

from companion.perception.files import inspect_file, preload
from companion.perception.files.budget import Budget
from companion.perception.files.compound import decompress_vba, open_compound, vba_source
from companion.perception.files.kinds import identify
from companion.perception.files.listings import list_names
from companion.perception.files.shortcuts import read_shortcut
from companion.perception.files.streams import tar_items
from companion.perception.files.view import as_text, carries_address, host_of
from companion.perception.files.web import BLOCK, long_code
from companion.perception.files.zips import open_zip
from tests.support import files as make


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    preload()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_zip_members_are_read_by_every_method(method: int) -> None:
    archive = open_zip(make.zip_file([("é/ä.txt", make.TEXT * 9), ("b.txt", b"")], method))
    assert archive is not None
    members = list(archive.members(Budget()))
    assert [member.name for member in members] == ["é/ä.txt", "b.txt"]
    assert archive.read(members[0], Budget(), 1 << 20) == (make.TEXT * 9, True)
    assert archive.read(members[0], Budget(), 10) == (make.TEXT[:10], False)


def test_zip_behind_other_bytes_is_found() -> None:
    archive = open_zip(b"x" * 1000 + make.zip_file([("a.txt", make.TEXT)]))
    assert archive is not None
    assert archive.prefix == 1000
    assert archive.read(next(archive.members(Budget())), Budget(), 100) == (make.TEXT, True)


def test_no_zip() -> None:
    assert open_zip(b"") is None
    assert open_zip(b"PK\x05\x06" + b"\xff" * 18) is None


def test_tar_names_and_links() -> None:
    data = make.tar_file([("d/" + "n" * 150 + ".txt", make.TEXT)], link=("l", "/etc/hostname"))
    items = list(tar_items(data, Budget()))
    assert items[0].name == "d/" + "n" * 150 + ".txt"
    assert items[0].data == make.TEXT
    assert items[1].link == "/etc/hostname"


@pytest.mark.parametrize(
    ("label", "data"),
    [
        ("rar", make.rar5(["one.txt", "ü/two.exe"])),
        ("cab", make.cab(["one.txt", "ü/two.exe"])),
        ("sevenzip", make.sevenzip(["one.txt", "ü/two.exe"])),
        ("sevenzip", make.sevenzip(["one.txt", "ü/two.exe"], packed=True)),
    ],
)
def test_names_in_listings(label: str, data: bytes) -> None:
    assert identify(data, Budget()) == (label, 1.0)
    listing = list_names(data, label, Budget())
    assert listing is not None
    assert [item.name for item in listing.items] == ["one.txt", "ü/two.exe"]
    assert not listing.locked


def test_files_in_an_iso_are_there_with_their_bytes() -> None:
    listing = list_names(make.iso([("A.TXT", b"first"), ("B.EXE", b"second")]), "iso", Budget())
    assert listing is not None
    assert [(item.name, item.data) for item in listing.items] == [("A.TXT", b"first"), ("B.EXE", b"second")]


def test_compound_file_streams() -> None:
    compound = open_compound(make.compound({"One": b"first", "A/B/Two": b"second", "A/Three": b"third"}), Budget())
    assert compound is not None
    read = {stream.path: compound.read(stream, Budget())[:6].rstrip(b"\0") for stream in compound.streams}
    assert read == {"One": b"first", "A/B/Two": b"second", "A/Three": b"third"}


def test_compound_file_with_a_circle_ends() -> None:
    data = bytearray(make.compound({"One": b"first"}))
    for at in range(512, 1024, 4):
        data[at : at + 4] = struct.pack("<I", 2)
    open_compound(bytes(data), Budget())


def test_vba_example_of_the_specification() -> None:
    # [MS-OVBA] 3.2.2, normal compression example.
    packed = bytes.fromhex(
        "012fb000236161616263646582660070616768696a013808616b6c00306d6e6f700671027004107273747576107778797a003c"
    )
    assert decompress_vba(packed) == b"#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa"


def test_vba_source_is_found_behind_the_cache() -> None:
    code = "Sub Tea()\r\nEnd Sub\r\n" * 300
    assert vba_source(make.vba_module(code), Budget()).endswith(code.encode())


def test_shortcut_strings() -> None:
    shortcut = read_shortcut(make.shortcut("..\\a.exe", "/b c", "i.ico", show=7))
    assert shortcut is not None
    assert (shortcut.target, shortcut.arguments, shortcut.icon, shortcut.show) == ("..\\a.exe", "/b c", "i.ico", 7)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("grün".encode(), "grün"), ("grün".encode("utf-16"), "grün"), ("green".encode("utf-16-le"), "green"),
        ("green".encode("utf-16-be"), "green"), ("grün".encode("latin-1"), "grün"),
        (b"\xef\xbb\xbfa", "a"), (b"", ""),
    ],
)  # fmt: skip
def test_text_by_its_bytes(data: bytes, text: str) -> None:
    assert as_text(data) == text


@pytest.mark.parametrize(
    ("target", "host"),
    [
        ("https://www.Example.org/a", "www.example.org"), ("http://u:p@example.org:8080/", "example.org"),
        ("file://192.0.2.1/x", "192.0.2.1"), ("\\\\192.0.2.1\\x", "192.0.2.1"), ("mailto:a@example.org", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_host_of_a_link(target: str, host: str) -> None:
    assert host_of(target) == host


def test_address_in_a_link() -> None:
    assert carries_address("https://l.example.invalid/?e=jo@example.org")
    assert carries_address("https://l.example.invalid/#am9AZXhhbXBsZS5vcmc=")
    assert not carries_address("https://jo@example.org/")
    assert not carries_address("https://www.example.org/a/bcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize("before", [0, 1, BLOCK - 1])
def test_long_code_is_found_wherever_it_begins(before: int) -> None:
    assert long_code("- " * (before // 2) + " " * (before % 2) + "A" * 2 * BLOCK)
    assert long_code("- " * (before // 2) + "1, " * BLOCK)
    assert not long_code("word, and word; " * BLOCK)
    assert not long_code(" " * 3 * BLOCK)


def test_a_run_of_zeros_is_nothing() -> None:
    assert identify(b"\0" * 100_000, Budget())[0] == "unknown"


def test_model_is_asked_for_text_and_only_within_the_budget() -> None:
    page = make.page("<p>Hello</p>" * 20)
    assert identify(page, Budget())[0] == "html"
    assert identify(page, Budget(model_runs=0)) == ("txt", 0.0)


def test_declared_type_and_digest_travel() -> None:
    facts = inspect_file("a.txt", make.TEXT, "text/plain")
    assert facts.declared == "text/plain"
    assert len(facts.sha256) == 64
    assert facts.size == len(make.TEXT)


def test_size_of_a_member_that_was_cut_is_its_own() -> None:
    facts = inspect_file("a.zip", make.zip_file([("zeros", b"\0" * (9 << 20))]))
    assert facts.members[0].size == 9 << 20
    assert facts.members[0].unread == "too_large"
