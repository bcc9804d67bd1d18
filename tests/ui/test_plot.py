"""The audit's picture is well-formed, complete and inert, whatever a name may hold."""

from __future__ import annotations

from xml.etree import ElementTree

from companion.mind.audit import Audit, Revealed
from companion.mind.character import Accusation, Heard
from companion.ui import terminal
from companion.ui.plot import audit_svg

HOSTILE = "<script>alert(1)</script>@example.org"
REPORT = Audit(
    decisions=120,
    revealed=(Revealed("money", 0.8, 1.4, 0.9, 2.0), Revealed("home", 0.6, 0.2, -0.3, 0.5)),
    people=(Heard(HOSTILE, 12, 0.25, 0.1, 0.5),),
    accusations=(Accusation("pack_blind", HOSTILE, 0.6, 0.3, 0.8, 12),),
    unidentified=(("scale",), ("few_due_for", "sam@example.org")),
)


def test_the_picture_is_well_formed_and_holds_every_row() -> None:
    tree = ElementTree.fromstring(audit_svg(REPORT))
    tags = [node.tag.rpartition("}")[2] for node in tree.iter()]
    assert tags.count("circle") == 3
    assert "script" not in tags
    # Two declared weights and the ground.
    assert tags.count("rect") == 3
    assert ElementTree.fromstring(audit_svg(Audit(decisions=0))).tag.endswith("svg")


def test_the_lines_say_what_was_found_and_what_cannot_be_told() -> None:
    lines = "\n".join(terminal.audited(REPORT))
    assert "silent for one person more than for the others" in lines
    assert "+0.60 (+0.30 to +0.80), n = 12" in lines
    assert "[sam@example.org]" in lines
    clean = "\n".join(terminal.audited(Audit(decisions=3)))
    assert "None of the five vices" in clean
