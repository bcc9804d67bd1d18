"""The settings file: what is written is read, what is odd is reported, what is damaged is kept aside."""

from __future__ import annotations

import os
import tomllib
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from companion.domain.errors import NeedsPerson, Unavailable
from companion.settings import (
    Account,
    Downloads,
    Mailbox,
    QuietHours,
    Settings,
    describe,
    dumps,
    folders,
    load,
    save,
)

FULL = Settings(
    dog="Bello \"der Große\" \\ 'x'",
    notifications="none",
    quiet_hours=QuietHours(on=True, start="21:30"),
    downloads=Downloads(on=False, folder="/home/june/Téléchargements"),
    accounts=(
        Account(address="june@example.org", host="imap.example.org", folders=("INBOX", "Räume/…")),
        Account(address="j@example.com", host="mail.example.com", port=1993, security="starttls"),
    ),
    mailboxes=(Mailbox(path="thunderbird"),),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_what_is_saved_is_loaded(path: Path) -> None:
    for wanted in (Settings(), FULL):
        save(path, wanted)
        loaded = load(path, "now")
        assert loaded.settings == wanted
        assert (loaded.fresh, loaded.problems, loaded.unknown, loaded.edited, loaded.moved) == (
            False,
            (),
            (),
            False,
            None,
        )
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_no_file_is_a_first_start(path: Path) -> None:
    loaded = load(path, "now")
    assert loaded.fresh
    assert loaded.settings == Settings()
    assert not path.exists()


def test_the_cautious_defaults() -> None:
    plain = Settings()
    assert not plain.allow_unconfined
    assert plain.downloads.on
    assert (plain.texts_days, plain.outlines_days) == (90, 400)


def test_options_of_another_version_are_kept_and_named(path: Path) -> None:
    save(path, FULL)
    text = path.read_text("utf-8")
    text = text.replace("[quiet_hours]", "smell = 3\n[quiet_hours]\nnap = 12:30:00")
    text = (
        text.replace("[[mailboxes]]", '[[mailboxes]]\ncolour = "red"')
        + '\n[room."a b"]\nlist = [{x = 1}, 2.5, [true]]\n'
    )
    path.write_text(text, "utf-8")
    loaded = load(path, "now")
    assert set(loaded.unknown) == {"smell", "quiet_hours.nap", "mailboxes.0.colour", "room"}
    assert loaded.edited
    save(path, loaded.settings.model_copy(update={"dog": "Rex"}))
    again = tomllib.loads(path.read_text("utf-8"))
    assert (again["smell"], again["quiet_hours"]["nap"]) == (3, time(12, 30))
    assert again["mailboxes"][0]["colour"] == "red"
    assert again["room"] == {"a b": {"list": [{"x": 1}, 2.5, [True]]}}
    assert again["dog"] == "Rex"
    assert path.with_name("settings.toml.old").read_text("utf-8") == text, "what was written by hand is kept once"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("allow_unconfined = false", 'allow_unconfined = "certainly"', "allow_unconfined"),
        ("texts_days = 90", "texts_days = -1", "texts_days"),
        ("text_scale = 1.0", "text_scale = inf", "text_scale"),
        ('notifications = "none"', 'notifications = "everything"', "notifications"),
        ('start = "21:30"', 'start = "25:00"', "quiet_hours.start"),
        ("port = 1993", "port = 70000", "accounts.1.port"),
        ('security = "starttls"', 'security = "plain"', "accounts.1.security"),
        ("[downloads]", "[other]", None),
        ("folders = [", "folders = [3, ", "accounts.0.folders.0"),
        ('path = "thunderbird"', "path = 7", "mailboxes.0.path"),
    ],
)
def test_a_value_that_makes_no_sense_is_replaced_by_the_default(path: Path, old: str, new: str, problem: str) -> None:
    save(path, FULL)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    loaded = load(path, "now")
    assert loaded.moved is None
    assert (problem is None) == (loaded.problems == ())
    assert problem is None or problem in loaded.problems
    assert not loaded.settings.allow_unconfined
    assert loaded.settings.dog == FULL.dog, "the rest stays"
    assert loaded.edited


def test_an_account_without_a_host_is_left_out_and_the_others_stay(path: Path) -> None:
    many = FULL.model_copy(
        update={"accounts": tuple(Account(address=f"a{n}@example.org", host=f"h{n}.example") for n in range(12))}
    )
    save(path, many)
    text = path.read_text("utf-8")
    for gone in (2, 10, 11):
        text = text.replace(f'host = "h{gone}.example"', "")
    path.write_text(text, "utf-8")
    loaded = load(path, "now")
    assert [account.host for account in loaded.settings.accounts] == [
        f"h{n}.example" for n in (0, 1, 3, 4, 5, 6, 7, 8, 9)
    ]
    assert {"accounts.2.host", "accounts.10.host"} <= set(loaded.problems)


@pytest.mark.parametrize("raw", [b"dog = = 1", b"\xff\xfe", b"[a]\n[a]\n", b"[" * 3_000, b'dog = "Bello\n', b"\x00"])
def test_a_damaged_file_is_moved_aside_whole(path: Path, raw: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(raw)
    loaded = load(path, "20260924")
    assert loaded.moved is not None
    assert loaded.moved.read_bytes() == raw
    assert loaded.settings == Settings()
    path.write_bytes(raw + b"x")
    second = load(path, "20260924").moved
    assert second is not None
    assert second != loaded.moved
    assert loaded.moved.read_bytes() == raw


def test_a_flipped_bit_is_noticed_or_harmless(path: Path) -> None:
    """Reliability test 6: wherever a bit flips, either the file is no TOML, or a value is refused, or it is reported
    as changed; it never passes for what was saved."""
    save(path, FULL)
    whole = path.read_bytes()
    assert not load(path, "now").edited, "control"
    for place in range(0, len(whole), 7):
        raw = bytearray(whole)
        raw[place] ^= 1 << (place % 7)
        path.write_bytes(raw)
        loaded = load(path, f"s{place}")
        assert loaded.moved or loaded.edited or loaded.problems
        assert not loaded.settings.allow_unconfined


def test_a_disk_that_is_full_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(path, FULL)

    def full(descriptor: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match=r"^settings\.disk_full$"):
        save(path, Settings())
    monkeypatch.undo()
    assert load(path, "now").settings == FULL
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_or_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NeedsPerson, match=r"^settings\.cannot_write$"):
        save(tmp_path / "file" / "settings.toml", Settings())
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(NeedsPerson, match=r"^settings\.cannot_read$"):
        load(tmp_path / "settings.toml", "now")


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        FULL.dog = "Rex"
    with pytest.raises(ValidationError):
        FULL.downloads.on = True


def test_every_option_says_in_one_sentence_what_it_is() -> None:
    described = dict(describe())
    assert {"dog", "accounts.host", "quiet_hours.start", "allow_unconfined"} <= described.keys()
    for name, sentence in described.items():
        assert sentence.endswith("."), name
        assert len(sentence) < 120, name


def test_the_sentences_are_in_the_file() -> None:
    text = dumps(FULL)
    assert "# What you call your dog.\ndog = " in text
    assert text.count("# Name of the mail server.") == 2


def test_a_profile_has_all_its_folders_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    own = folders(Path("mine"))
    assert {own.config.parent, own.data.parent, own.cache.parent} == {tmp_path / "mine"}
    assert own.profile == str(tmp_path / "mine")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    usual = folders()
    assert usual.profile == ""
    assert usual.settings == tmp_path / "c" / "companion-guard" / "settings.toml"
    assert usual.database == tmp_path / "d" / "companion-guard" / "memory.db"


names = st.text(min_size=1, max_size=8)
plain = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.dates(date(1, 1, 1)),
    st.datetimes(),
    st.datetimes(timezones=st.just(UTC)),
    st.times(),
)
values = st.recursive(
    plain,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8), values, max_size=4))
@settings(deadline=None)
def test_any_values_survive_being_written_as_toml(extra: dict[str, object]) -> None:
    extra = {f"x{name}": value for name, value in extra.items()}
    written = dumps(Settings(**extra))
    read = tomllib.loads(written)
    assert {name: read[name] for name in extra} == extra
    assert Settings.model_validate(read) == Settings(**extra)


def test_dates_are_written_as_the_format_wants_them() -> None:
    text = dumps(Settings(when=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)))
    assert "when = 2026-01-02T03:04:05+00:00" in text
