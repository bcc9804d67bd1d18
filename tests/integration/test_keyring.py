"""The vault with a real keyring: gnome-keyring on a session bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus and gnome-keyring",
)


def in_session(tmp_path: Path, shell: str, **scripts: str) -> str:
    """Run a shell script on a private session bus; `$NAME` runs a Python script. Returns its output."""
    for folder in ("share", "run", "home"):
        (tmp_path / folder).mkdir(mode=0o700, exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "share"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(ROOT),
        "FOLDER": str(tmp_path),
    }
    for name, script in scripts.items():
        file = tmp_path / f"{name}.py"
        file.write_text("import os\nfrom pathlib import Path\n" + textwrap.dedent(script))
        environment[name] = f"{sys.executable} {file}"
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


UNLOCK = 'printf "pw\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '

KEEP = """
    from companion.vault import Vault
    from companion.memory.store import Store
    from tests.support.remembered import decision, mail
    folder = Path(os.environ["FOLDER"])
    vault = Vault.open(folder / "data", patience=20)
    vault.set("imap:june@example.org", "geheimes Wort")
    assert vault.get("imap:june@example.org") == "geheimes Wort"
    with Store(folder / "data" / "memory.db", vault.store_key(folder / "data" / "memory.db")) as store:
        store.record(mail(1), decision(mail(1)))
    print(vault.state(folder / "data" / "memory.db").value)
"""
READ = """
    from companion.domain.errors import CompanionError
    from companion.vault import Vault
    from companion.memory.store import Store
    folder = Path(os.environ["FOLDER"])
    try:
        vault = Vault.open(folder / "data", patience=5)
        print(vault.get("imap:june@example.org"))
        with Store(folder / "data" / "memory.db", vault.store_key(folder / "data" / "memory.db")) as store:
            print(len(store.journal()))
    except CompanionError as error:
        print(type(error).__name__, error)
"""


def test_secrets_survive_the_session_and_are_nowhere_in_clear(tmp_path: Path) -> None:
    assert in_session(tmp_path, UNLOCK + "$KEEP", KEEP=KEEP).split() == ["ready"]
    assert in_session(tmp_path, UNLOCK + "$READ", READ=READ).splitlines() == ["geheimes Wort", "1"]
    scripts = {tmp_path / "KEEP.py", tmp_path / "READ.py"}
    files = [file for file in tmp_path.rglob("*") if file.is_file() and file not in scripts]
    assert any("keyring" in file.name for file in files)
    assert not any(b"geheimes Wort" in file.read_bytes() for file in files)


def test_a_locked_keyring_a_reset_one_and_none(tmp_path: Path) -> None:
    assert in_session(tmp_path, UNLOCK + "$KEEP", KEEP=KEEP).split() == ["ready"]
    before = (tmp_path / "data" / "memory.db").read_bytes()
    # Locked: the daemon runs, nobody gave the password, and there is nobody to be asked for it.
    locked = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; $READ"
    assert in_session(tmp_path, locked, READ=READ).strip() == "NeedsPerson vault.locked"
    # None: no daemon that could be started on this bus.
    assert "NeedsPerson vault." in in_session(tmp_path, "PATH=/nowhere DBUS_SESSION_BUS_ADDRESS= $READ", READ=READ)
    # Reset: another keyring in the place of the first.
    shutil.rmtree(tmp_path / "share")
    output = in_session(tmp_path, UNLOCK + "$READ", READ=READ).splitlines()
    assert output == ["None", "NeedsPerson vault.key_missing"]
    assert (tmp_path / "data" / "memory.db").read_bytes() == before
