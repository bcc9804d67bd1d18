"""What the documents promise is there: commands, targets, pictures, options, licences."""

from __future__ import annotations

import json
import re
from pathlib import Path

from companion.__main__ import COMMANDS, parser
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.settings import describe

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def test_every_command_is_in_the_readme() -> None:
    missing = [name for name in COMMANDS if not re.search(rf"\b{name}\b", README)]
    assert missing == []


def test_every_command_has_a_parser_and_every_parser_a_command() -> None:
    actions = [action for action in parser()._actions if action.choices]
    assert set(actions[0].choices or ()) == set(COMMANDS)


def test_every_target_that_the_readme_names_is_in_the_makefile() -> None:
    named = set(re.findall(r"`?make ([a-z]+)", README))
    assert {"run", "test"} <= named
    for target in named:
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target


def test_every_target_is_explained() -> None:
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE)) - {"help", "clean"}
    for target in targets:
        assert f"'make {target}" in MAKEFILE, target


def test_every_picture_and_link_in_the_readme_exists() -> None:
    for path in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / path).exists(), path


def test_every_option_has_a_sentence() -> None:
    described = dict(describe())
    assert described
    for name, sentence in described.items():
        assert sentence.endswith("."), name


def test_every_indicator_has_a_fitted_or_stated_weight_of_its_own_sign() -> None:
    fitted = json.loads((ROOT / "models" / "weights.json").read_text(encoding="utf-8"))["weights"]
    for detector in (*DETECTORS, *COMPARISONS):
        for indicator in detector.indicators:
            if indicator.name in fitted:
                assert fitted[indicator.name] * indicator.weight >= 0, indicator.name


def test_every_locked_package_is_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").lower()
    texts = [(ROOT / "packaging" / f"{name}.txt").read_text() for name in ("runtime", "commons")]
    locked = re.findall(r"^([a-z0-9-]+)==", "\n".join(texts), re.MULTILINE)
    missing = [name for name in locked if name not in notice]
    assert missing == []


def test_the_lock_files_name_no_address() -> None:
    for name in ("runtime", "commons", "test", "train"):
        text = (ROOT / "packaging" / f"{name}.txt").read_text(encoding="utf-8")
        assert "http" not in text
        assert "--hash=sha256:" in text


def test_the_help_never_calls_anything_safe() -> None:
    for page in (ROOT / "assets" / "help").glob("*.md"):
        assert not re.search(r"\b(is|are) safe\b", page.read_text(encoding="utf-8").lower()), page.name
