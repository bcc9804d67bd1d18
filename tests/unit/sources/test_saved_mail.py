"""Which files are mails that were saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.domain.observation import Kind, RawItem
from companion.sources.mailboxes import read_paths
from companion.ui.ask_window import item_of_file
from tests.support.files import compound, program

SAVED = compound({"__properties_version1.0": b"\0" * 32})


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.msg", SAVED, Kind.EMAIL),
        ("A.MSG", SAVED, Kind.EMAIL),
        ("a.eml", b"From: a@example.org\r\n\r\nHi", Kind.EMAIL),
        ("a.msg", program(), Kind.FILE),
        ("a.msg", b"", Kind.FILE),
        ("a.doc", SAVED, Kind.FILE),
    ],
)
def test_a_saved_mail_is_told_by_its_name_and_its_beginning(
    tmp_path: Path, name: str, data: bytes, kind: Kind
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    [checked] = read_paths([path])
    assert isinstance(checked, RawItem)
    assert checked.kind is kind
    assert item_of_file(path, 0.0).kind is kind
