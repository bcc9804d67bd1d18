"""Finding places with mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.sources.stores import MAX_DEPTH, find_stores, is_profile

FROM = b"From ann@example.com Tue Nov 24 10:11:12 2026\n\n"


def test_kinds_and_names(tmp_path: Path) -> None:
    maildirs = ("Maildir", "Maildir/.Work.Bills", "Maildir/.Sent", "Maildir/.Trash")
    for name in (*(f"{maildir}/{part}" for maildir in maildirs for part in ("cur", "new")), "sub"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "sub" / "box").write_bytes(FROM)
    (tmp_path / "sub" / "a.eml").touch()
    (tmp_path / "sub" / "text").write_bytes(b"From here to there")
    found = {(each.kind, each.name, each.outgoing) for each in find_stores(str(tmp_path))}
    assert found == {
        ("maildir", "Maildir", False),
        ("maildir", "Maildir/Work/Bills", False),
        ("maildir", "Maildir/Sent", True),
        ("mbox", "sub/box", False),
        ("files", "sub", False),
    }


def test_one_file(tmp_path: Path) -> None:
    (tmp_path / "Trash").write_bytes(FROM)  # named by the person: read whatever it is called
    (tmp_path / "a.EML").touch()
    assert [(s.kind, s.name) for s in find_stores(str(tmp_path / "Trash"))] == [("mbox", "")]
    assert [(s.kind, s.name) for s in find_stores(str(tmp_path / "a.EML"))] == [("files", "")]
    with pytest.raises(FileNotFoundError):
        find_stores(str(tmp_path / "missing"))


def test_the_walk_is_bounded_and_follows_no_link(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(MAX_DEPTH + 3):
        deep = deep / "d"
        deep.mkdir()
        (deep / "box").write_bytes(FROM)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert len(find_stores(str(tmp_path))) == MAX_DEPTH


def test_an_empty_folder_of_thunderbird_counts_from_its_index_on(tmp_path: Path) -> None:
    (tmp_path / "Inbox").touch()
    (tmp_path / "stray").touch()
    (tmp_path / "Inbox.msf").touch()
    assert [each.name for each in find_stores(str(tmp_path))] == ["Inbox"]


def test_broken_profiles_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.sources.stores.Path.home", lambda: tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(FileNotFoundError):
        find_stores("thunderbird")
    home = tmp_path / ".thunderbird"
    (home / "p" / "Mail" / "Local Folders").mkdir(parents=True)
    (home / "profiles.ini").write_text("no ini")
    assert find_stores("thunderbird") == ()
    (home / "profiles.ini").write_text(
        "[Profile0]\nPath=p\nIsRelative=1\n[Profile1]\nPath=gone\n[Profile2]\nName=x\n"
    )
    (home / "p" / "Mail" / "Local Folders" / "Inbox").write_bytes(FROM)
    (home / "p" / "prefs.js").write_bytes(b'user_pref("mail.server.server1.directory", "\\u12");\n\xff\xfe' * 3)
    assert [each.name for each in find_stores("thunderbird")] == ["p/Local Folders/Inbox"]
    assert is_profile(home / "p")
