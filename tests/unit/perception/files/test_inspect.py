"""What looking into a file finds, and that no bytes make it raise, hang or swell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from companion.domain.observation import FileFacts
from companion.domain.wire import decode, encode
from companion.perception.files import inspect_file, preload
from tests.support.files import CLEAN, RISKY, Sample


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    preload()


def all_files(facts: FileFacts) -> Iterator[FileFacts]:
    yield facts
    for member in facts.members:
        yield from all_files(member)


def names(facts: FileFacts) -> set[str]:
    return {finding.name for file in all_files(facts) for finding in file.findings}


_QUIET = {"link", "html.page", "svg.page", "shortcut", "pdf.form", "pdf.embedded_file"}


@pytest.mark.parametrize("sample", CLEAN, ids=lambda s: s.name)
def test_clean_file_has_no_findings(sample: Sample) -> None:
    assert names(inspect_file(sample.name, sample.data)) <= _QUIET


@pytest.mark.parametrize("sample", RISKY, ids=lambda s: f"{s.finding}-{s.name[:12]}")
def test_risky_file_is_found_out(sample: Sample) -> None:
    assert sample.finding in names(inspect_file(sample.name, sample.data))


@pytest.mark.parametrize("sample", CLEAN + RISKY, ids=lambda s: f"{s.finding}-{s.name[:12]}")
def test_facts_travel(sample: Sample) -> None:
    facts = inspect_file(sample.name, sample.data)
    assert decode(FileFacts, encode(facts)) == facts
    assert all(file.name.isprintable() for file in all_files(facts))


def test_a_script_for_pages_is_not_one_for_the_system() -> None:
    page = b"var r = window.XMLHttpRequest ? 1 : new ActiveXObject('Microsoft.XMLHTTP'); document.title = r;"
    system = b"var s = new ActiveXObject('WScript.Shell'); s.Run('none');"
    assert "script.fetches" not in names(inspect_file("lib.js", page))
    assert "script.fetches" in names(inspect_file("bill.js", system))
