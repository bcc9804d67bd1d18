"""What the findings amount to, by where they are found."""

from __future__ import annotations

import pytest

from companion.domain.judgement import Threat
from companion.domain.observation import FileFacts, Finding, History, Kind, Observation
from companion.perception.detectors.files import Files
from companion.perception.files import inspect_file, preload
from companion.perception.files.budget import Budget
from companion.perception.files.inspect import look
from tests.support import files as make
from tests.support.files import CLEAN, RISKY, Sample

ALARM = 2.0


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    preload()


def strengths(*files: FileFacts, kind: Kind = Kind.FILE, text: str = "") -> dict[str, float]:
    observation = Observation("0" * 32, "s", "s", "k", kind, 0.0, files=files, text=text)
    return {
        evidence.indicator.name.removeprefix("file."): evidence.indicator.weight * evidence.strength
        for evidence in Files().inspect(observation, History())
    }


@pytest.mark.parametrize("sample", CLEAN, ids=lambda s: s.name)
def test_clean_download_never_alarms(sample: Sample) -> None:
    assert sum(strengths(inspect_file(sample.name, sample.data)).values()) < ALARM


@pytest.mark.parametrize("sample", RISKY, ids=lambda s: f"{s.finding}-{s.name[:12]}")
def test_risky_file_gives_evidence(sample: Sample) -> None:
    assert strengths(inspect_file(sample.name, sample.data), kind=Kind.EMAIL)


def test_each_indicator_at_most_once_and_only_declared_ones() -> None:
    detector = Files()
    files = tuple(inspect_file(sample.name, sample.data) for sample in CLEAN + RISKY)
    observation = Observation("0" * 32, "s", "s", "k", Kind.EMAIL, 0.0, files=files)
    evidence = list(detector.inspect(observation, History()))
    names = [item.indicator.name for item in evidence]
    assert len(names) == len(set(names))
    assert all(item.indicator in detector.indicators for item in evidence)
    assert all(0 < item.strength <= 1 for item in evidence)
    assert all(fact.text.isprintable() for item in evidence for fact in item.facts)


def test_every_indicator_is_named_and_explained() -> None:
    names = [indicator.name for indicator in Files.indicators]
    assert len(names) == len(set(names))
    for indicator in Files.indicators:
        assert indicator.group == "file"
        assert indicator.sentence.endswith(".")
        assert len(indicator.help) > 30


def test_a_program_downloaded_is_ordinary_life_and_sent_by_mail_is_not() -> None:
    facts = inspect_file("setup.exe", make.program())
    assert 0 < strengths(facts)["program"] < 1 < strengths(facts, kind=Kind.EMAIL)["program"]


def test_a_program_behind_a_documents_name_alarms_anywhere() -> None:
    assert strengths(inspect_file("bill.pdf", make.program()))["disguised_content"] > ALARM
    assert strengths(inspect_file("bill.pdf.exe", make.program()))["disguised_name"] > ALARM


def test_a_tool_for_remote_control_asks_why_it_came() -> None:
    found = strengths(inspect_file("AnyDesk.exe", make.program()))
    # Enough to ask, alone; far from enough to warn.
    assert 1 < found["remote_control"] < 3
    indicator = next(i for i in Files.indicators if i.name == "file.remote_control")
    assert indicator.threats == (Threat.TECH_SUPPORT,)


def test_script_in_a_small_archive_alarms_and_in_a_collection_does_not() -> None:
    alone = inspect_file("bill.zip", make.zip_file([("bill.js", make.TEXT)]))
    many = inspect_file("src.zip", make.zip_file([(f"{i}.py", make.TEXT) for i in range(12)]))
    assert sum(strengths(alone).values()) > ALARM
    assert sum(strengths(many).values()) < 1
    assert "archive_danger" not in strengths(many, kind=Kind.EMAIL)


def test_shortcut_in_any_archive_alarms() -> None:
    photos = [(f"{i}.jpg", make.TEXT) for i in range(9)]
    facts = inspect_file("photos.zip", make.zip_file([*photos, ("more.lnk", make.shortcut("a"))]))
    assert strengths(facts)["archive_danger"] > ALARM


def test_a_lock_alone_is_no_verdict_with_its_key_beside_it_is() -> None:
    facts = inspect_file("report.zip", make.locked_zip([("report.txt", make.TEXT)]))
    assert sum(strengths(facts, kind=Kind.EMAIL, text="Here is the report.").values()) < 1
    assert strengths(facts, kind=Kind.EMAIL, text="The password is: 1234")["locked_with_password"] >= ALARM
    assert "locked_with_password" not in strengths(
        inspect_file("a.txt", make.TEXT), kind=Kind.EMAIL, text="The password is: 1234"
    )


def test_locked_program_is_found_by_its_name() -> None:
    facts = inspect_file("report.zip", make.locked_zip([("setup.exe", make.TEXT)]))
    assert strengths(facts)["locked_program"] > ALARM


def test_arabic_names_carry_direction_marks_honestly() -> None:
    facts = FileFacts("x", 1, findings=(Finding("name.direction_override"),))
    assert strengths(facts)["disguised_name"] < ALARM


def test_unknown_findings_are_no_evidence() -> None:
    assert strengths(FileFacts("x", 1, findings=(Finding("link", "example.org"), Finding("nothing")))) == {}


@pytest.mark.parametrize("why", ["too_large", "too_deep", "too_slow", "broken"])
def test_what_was_not_looked_into_is_said(why: str) -> None:
    inner = FileFacts("b.bin", 10, unread=why)
    assert "partly_unread" in strengths(FileFacts("a.zip", 100, true_type="zip", members=(inner,)))
    assert "partly_unread" not in strengths(FileFacts("a.zip", 100, true_type="zip", unread="encrypted"))
    assert "partly_unread" not in strengths(FileFacts("a.txt", 100, true_type="txt"))


def test_a_file_that_took_too_long_is_not_called_too_large() -> None:
    facts = look("a.zip", make.zip_file([("a.txt", b"abc")]), Budget(seconds=0.0), 0)
    assert facts.unread == "too_slow"
