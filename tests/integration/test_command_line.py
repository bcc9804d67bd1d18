"""The command line as scripts use it: words, exit codes, JSON. Each command in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from companion import home as homes
from companion.demo import KIN_TEXT, newsletter_mail, parcel_mail
from companion.domain.judgement import Act, Threat
from companion.tools.hold import HoldingPlace

SEEN = {
    *("item", "id", "kind", "act", "threat", "p_scam", "belief", "evidence", "would_change", "values", "ms"),
}


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile")
    (folder / "passphrase").write_text("words that nobody knows\n")
    return folder


def companion(
    *arguments: str | Path, profile: Path | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    environment = dict(os.environ)
    command = [sys.executable, "-m", "companion", *map(str, arguments)]
    if profile is not None:
        environment["COMPANION_PASSPHRASE_FILE"] = str(profile / "passphrase")
        command += ["--profile", str(profile)]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=100, env=environment, check=False)


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a scam, a newsletter, a file and messages."""
    folder = tmp_path_factory.mktemp("post")
    (folder / "a-parcel.eml").write_bytes(parcel_mail())
    (folder / "b-news.eml").write_bytes(newsletter_mail())
    (folder / "c-notes.txt").write_text("Milk, bread, apples.\n")
    chat = [{"sender": "+44 7700 900123", "text": KIN_TEXT}, {"sender": "Ann", "text": "See you at six?"}]
    (folder / "d-chat.jsonl").write_text("".join(json.dumps(line) + "\n" for line in chat))
    return folder


def lines(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_check_judges_a_folder_in_order(post: Path) -> None:
    done = companion("check", post, "--jsonl")
    found = lines(done)
    assert done.returncode == 1, done.stderr
    assert [Path(each["item"].partition("#")[0]).name for each in found] == [
        *("a-parcel.eml", "b-news.eml", "c-notes.txt", "d-chat.jsonl", "d-chat.jsonl")
    ]
    assert all(each.keys() == SEEN for each in found)
    parcel, news, notes, kin, ann = found
    assert parcel["act"] == Act.WARN
    assert parcel["p_scam"] > 0.9
    assert parcel["would_change"]
    assert kin["act"] != Act.SILENT
    assert {each["act"] for each in (news, notes, ann)} == {Act.SILENT}
    assert [each["kind"] for each in found] == ["email", "email", "message", "message", "message"]
    for each in found:
        assert abs(sum(each["belief"].values()) - 1) < 1e-3
        assert set(each["belief"]) == set(Threat)
        assert set(each["values"]) == set(Act)
        assert 0 <= each["p_scam"] <= 1
        assert each["ms"] > 0


def test_check_exits_with_0_where_nothing_is_found(post: Path) -> None:
    done = companion("check", post / "b-news.eml", post / "c-notes.txt")
    assert done.returncode == 0
    assert done.stdout.decode().count("I found nothing") == 2
    assert "safe" not in done.stdout.decode().lower()


def test_check_asks_about_a_con_that_was_saved_as_text(tmp_path: Path) -> None:
    """What a newcomer tries first: the words of a message in a text file."""
    (tmp_path / "boss.txt").write_text(
        "Hi, are you at your desk? I am in a meeting and cannot talk. Please buy five gift cards for a client right "
        "now and send me photos of the codes. Keep this between us until I am back.",
        encoding="utf-8",
    )
    (tmp_path / "mum.txt").write_text(
        "Hi Mum, my phone broke, this is my new number. Can you transfer 1,250 pounds for the rent by Monday?",
        encoding="utf-8",
    )
    done = companion("check", tmp_path / "boss.txt", tmp_path / "mum.txt", "--jsonl")
    assert [(one["kind"], one["act"] != "silent") for one in lines(done)] == [("message", True), ("message", True)]
    assert done.returncode == 1


def test_check_goes_on_after_what_it_cannot_read(post: Path, tmp_path: Path) -> None:
    done = companion("check", tmp_path / "missing.eml", post / "a-parcel.eml", "--jsonl")
    assert done.returncode == 2
    first, second = lines(done)
    assert first == {"item": str(tmp_path / "missing.eml"), "error": "gone"}
    assert second["act"] == Act.WARN


def test_check_reads_one_mail_on_standard_input() -> None:
    done = companion("check", "-", "--jsonl", stdin=parcel_mail())
    assert done.returncode == 1
    assert lines(done)[0]["kind"] == "email"


def test_check_takes_every_path_as_what_it_is_told(post: Path) -> None:
    done = companion("check", "--as", "file", post / "a-parcel.eml", "--jsonl")
    assert lines(done)[0]["kind"] == "file"


def test_the_same_mail_gets_the_same_judgement(post: Path) -> None:
    both = [lines(companion("check", post / "a-parcel.eml", "--jsonl"))[0] for _ in range(2)]
    for each in both:
        del each["ms"]
    assert both[0] == both[1]


def test_care_is_set_listed_and_forgotten(profile: Path) -> None:
    assert companion("care", "set", "ann@example.org", "family", "0.9", profile=profile).returncode == 0
    listed = json.loads(companion("care", "list", "--json", profile=profile).stdout)
    ann = next(each for each in listed if each["subject"] == "ann@example.org")
    assert ann["weight"] > 0.7
    assert companion("care", "forget", "ann@example.org", "family", profile=profile).returncode in (0, 1)


def test_a_pause_is_granted_and_ended(profile: Path) -> None:
    assert companion("pause", "5", profile=profile).returncode == 0
    summary = json.loads(companion("status", "--json", profile=profile).stdout)
    assert summary["paused_until"] > 0
    assert companion("resume", profile=profile).returncode == 0
    assert "paused_until" not in json.loads(companion("status", "--json", profile=profile).stdout)


def test_status_says_that_nobody_guards(profile: Path) -> None:
    done = companion("status", profile=profile)
    assert done.returncode == 1
    assert b"Not guarding" in done.stdout


def test_what_does_not_exist_is_said_in_words(profile: Path) -> None:
    for command in (("explain", "abcdef"), ("answer", "abcdef", "confirmed"), ("undo", "abcdef")):
        done = companion(*command, profile=profile)
        assert done.returncode == 2
        assert done.stderr.startswith(b"companion: ")
        assert b"Traceback" not in done.stderr


def test_a_held_file_is_listed_and_had_back(profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert companion("held", profile=profile).stdout == b"Nothing is put away.\n"
    assert companion("release", "abcdef", profile=profile).returncode == 2
    folder = tmp_path.resolve()
    (folder / "setup.exe").write_bytes(b"not a program")
    monkeypatch.setenv("COMPANION_PASSPHRASE_FILE", str(profile / "passphrase"))
    home = homes.open_home(profile)
    home.close()
    assert home.hold_key is not None
    held = HoldingPlace(home.folders.data / "held", home.hold_key).hold(folder, "setup.exe", 1.0)
    (listed,) = json.loads(companion("held", "--json", profile=profile).stdout)
    assert (listed["id"], listed["name"]) == (held.id, "setup.exe")
    assert b"setup.exe" in companion("held", profile=profile).stdout
    done = companion("release", held.id[:6], profile=profile)
    assert done.returncode == 0, done.stderr
    assert (folder / "setup.exe").read_bytes() == b"not a program"


def test_export_and_forget_all(profile: Path, tmp_path: Path) -> None:
    done = companion("export", tmp_path / "copy", profile=profile)
    assert done.returncode == 0, done.stderr
    assert any((tmp_path / "copy").iterdir())
    assert companion("forget", "--all", profile=profile).returncode == 0


def test_a_wrong_passphrase_opens_nothing(profile: Path, tmp_path: Path) -> None:
    companion("status", profile=profile)
    right = (profile / "passphrase").read_text()
    (profile / "passphrase").write_text("other words\n")
    try:
        done = companion("status", profile=profile)
    finally:
        (profile / "passphrase").write_text(right)
    assert done.returncode == 2
    assert b"passphrase" in done.stderr


def test_doctor_and_audit_speak_json(profile: Path) -> None:
    parts = {
        each["part"]: each["state"] for each in json.loads(companion("doctor", "--json", profile=profile).stdout)
    }
    assert parts["models"] == "ok"
    assert parts["perception"] == "ok"
    assert json.loads(companion("audit", "--json", profile=profile).stdout)["decisions"] == 0


def test_the_demo_shows_what_it_promises() -> None:
    done = companion("demo")
    assert done.returncode == 0, done.stdout.decode()[-1500:]
    assert "✗" not in done.stdout.decode()


def test_sharing_is_off_until_agreed_to_and_off_again_at_a_word(profile: Path) -> None:
    asked = companion("share", profile=profile)
    assert asked.returncode == 0, asked.stderr
    assert b"you were not asked yet" in asked.stdout
    assert b"No commons is set up" in asked.stdout
    agreed = companion("share", "on", profile=profile)
    assert b"cannot be called back" in agreed.stdout
    assert agreed.returncode == 2
    assert b"Nobody has set up a place to share with" in agreed.stderr, "there is nothing to agree to"
    stopped = json.loads(companion("share", "off", "--json", profile=profile).stdout)
    assert stopped["consent"] == "declined"
    gone = companion("share", "cancel", "7", profile=profile)
    assert gone.returncode == 2
    assert b"left already" in gone.stderr
