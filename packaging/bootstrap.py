"""Set up everything a fresh machine needs, then say nothing on the second run. Standard library only.

    python3 packaging/bootstrap.py run|test|train|commons

1. system libraries that Qt and the tests load: asked for from apt where that is allowed (root, or sudo without a
   password), else the exact line to type is printed;
2. a virtual environment of the project's own in `.venv`;
3. the pinned packages of `packaging/NAME.txt`, verified by hash.

Each step leaves a stamp with the hash of what it did, so that a second run costs only the reading of two files.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOWEST, HIGHEST = (3, 11), (3, 13)

LOCKS = {"run": "runtime.txt", "test": "test.txt", "train": "train.txt", "commons": "commons.txt"}
LIBRARIES = {
    # What is loaded, and the Debian package that brings it. Checked by loading, not by asking dpkg: other
    # distributions have the same libraries in other packages.
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-sync": "libxcb-sync1",
    "xcb-xfixes": "libxcb-xfixes0",
    "xcb-xkb": "libxcb-xkb1",
    "seccomp": "libseccomp2",
}
PROGRAMS = {
    # What the tests start for real.
    "dovecot": "dovecot-imapd",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "trayer": "trayer",
    "dbus-run-session": "dbus",
    "dbus-launch": "dbus-x11",
    "gnome-keyring-daemon": "gnome-keyring",
    "notify-send": "libnotify-bin",
    "dunst": "dunst",
    "xwd": "x11-apps",
    "openssl": "openssl",
    "fc-list": "fontconfig",
}
FONTS = ("fonts-dejavu-core", "fonts-noto-color-emoji")


def main() -> int:
    """Run the three steps for the wanted set; 0 when all stands."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else "run"
    lock = ROOT / "packaging" / LOCKS[wanted]
    python = find_python()
    if python is None:
        print(f"Companion needs Python {LOWEST[0]}.{LOWEST[1]} to {HIGHEST[0]}.{HIGHEST[1]}; none was found.")
        return 1
    missing = system_packages(wanted)
    if missing and not install_system(missing, required=wanted != "run"):
        return 1
    if wanted == "test" and not has_postgres():
        # Without it the tests of the server run on SQLite alone, and say so.
        install_system(["postgresql"], required=False)
    if not (VENV / "bin" / "python").exists() and not (VENV / "Scripts" / "python.exe").exists():
        make_venv(python)
    install_locked(lock, wanted)
    return 0


def find_python() -> str | None:
    """This interpreter if it is of a supported version, else the newest supported one on the path."""
    if LOWEST <= sys.version_info[:2] <= HIGHEST:
        return sys.executable
    for minor in range(HIGHEST[1], LOWEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A version manager's shim may stand on the path for a version that is not selected: run it to know.
        if found and subprocess.run([found, "-c", ""], capture_output=True).returncode == 0:
            return found
    return None


def system_packages(wanted: str) -> list[str]:
    """Debian packages whose library or program is missing here. Empty on other systems than Linux."""
    if platform.system() != "Linux" or wanted == "commons":
        return []  # The server has no windows.
    missing = [package for name, package in LIBRARIES.items() if ctypes.util.find_library(name) is None]
    if wanted != "run":
        path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin" + os.pathsep + "/sbin"
        missing += [package for name, package in PROGRAMS.items() if shutil.which(name, path=path) is None]
        fonts = ""
        if shutil.which("fc-list"):
            fonts = subprocess.run(["fc-list"], capture_output=True, text=True).stdout
        if "DejaVu" not in fonts or "Emoji" not in fonts:
            missing += FONTS
    return missing


def has_postgres() -> bool:
    """Whether a PostgreSQL server can be started here. Debian keeps its programs off the path."""
    if platform.system() != "Linux" or shutil.which("initdb"):
        return True
    return any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def install_system(packages: list[str], *, required: bool) -> bool:
    """Install by apt where allowed; else print the line to type. True if it may go on."""
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    apt = shutil.which("apt-get")
    prefix: list[str] | None = None
    if apt and hasattr(os, "geteuid"):
        if os.geteuid() == 0:
            prefix = []
        elif shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
            prefix = ["sudo", "-n"]
    if prefix is not None:
        print("Installing system libraries:", " ".join(packages), flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*prefix, "apt-get", "-qq", "update"], env=environment)
        done = subprocess.run([*prefix, *line.split(), "-qq"], env=environment, stdout=subprocess.DEVNULL)
        if done.returncode == 0:
            return True
    print("Some system libraries are missing. Please type this line, then try again:\n\n    sudo " + line + "\n")
    return not required


def make_venv(python: str) -> None:
    """Create `.venv`; Debian keeps `ensurepip` in a package of its own."""
    made = subprocess.run([python, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        version = subprocess.run(
            [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True
        ).stdout.strip()
        if not install_system([f"python{version}-venv"], required=True):
            raise SystemExit(1)
        subprocess.run([python, "-m", "venv", str(VENV)], check=True)


def _digest(name: str) -> str:
    return hashlib.sha256((ROOT / "packaging" / name).read_bytes()).hexdigest()


def install_locked(lock: Path, wanted: str) -> None:
    """Install the lock file unless this very lock (or a larger one) is in place already."""
    sets = ("commons" if wanted == "commons" else "run", "test", "train")
    for name in sets[sets.index(wanted) :]:
        # A larger set holds the smaller ones, at the same versions: they are resolved together.
        stamp = VENV / f"installed-{name}"
        if stamp.exists() and stamp.read_text() == _digest(LOCKS[name]):
            return
    digest = _digest(lock.name)
    stamp = VENV / f"installed-{wanted}"
    windows = platform.system() == "Windows"
    binaries = VENV / ("Scripts" if windows else "bin")
    python = binaries / ("python.exe" if windows else "python")
    print(f"Installing the pinned packages of {lock.name} (the first time takes a few minutes) ...", flush=True)
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    subprocess.run([str(python), "-m", "pip", "install", *quiet, "--require-hashes", "-r", str(lock)], check=True)
    # The package itself is used from this folder: a path file does what an editable install does, and needs no
    # build tool.
    site = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    (Path(site) / "companion-guard.pth").write_text(str(ROOT) + "\n")
    if not windows:
        launcher = binaries / "companion"
        launcher.write_text(f'#!/bin/sh\nexec "{python}" -m companion "$@"\n')
        launcher.chmod(0o755)
    stamp.write_text(digest)


if __name__ == "__main__":
    raise SystemExit(main())
