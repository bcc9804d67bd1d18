"""Bring the catalogues of `assets/languages` in step with the English words.

    python packaging/languages.py            every message into every catalogue; what has vanished goes
    python packaging/languages.py --missing  how many messages each catalogue lacks

A catalogue is a gettext file: write what its `msgstr` lack, in any editor for translations, then start the companion.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from companion.ui import catalogues, languages


def main() -> int:
    """Write the catalogues, or count what they lack."""
    languages.FOLDER.mkdir(parents=True, exist_ok=True)
    everything = len(list(catalogues.messages()))
    for code in catalogues.PLURALS:
        file = languages.FOLDER / f"{code}.po"
        known = languages.read(file) if file.exists() else languages.Catalogue(code)
        if "--missing" not in sys.argv:
            file.write_text(catalogues.written(code, known), encoding="utf-8")
        print(f"{code}: {len(catalogues.missing(known))} of {everything} messages missing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
