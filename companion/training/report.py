"""Tables of a report in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the report."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """The table in Markdown."""
        lines = [
            f"## {self.title}",
            "",
            self.note,
            "",
            "| " + " | ".join(self.head) + " |",
            "|" + "---|" * len(self.head),
        ]
        return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in self.rows), ""])


def replaced(page: str, section: Section) -> str:
    """The page with this section in place of the one of the same title; at its end if there is none."""
    before, mark, rest = page.partition(f"## {section.title}\n")
    after = rest.partition("\n## ")
    follows = f"\n## {after[2]}" if mark and after[1] else ""
    return f"{before.rstrip(chr(10))}\n\n{section.markdown()}{follows}"


def report(sections: Iterable[Section], head: Sequence[str]) -> str:
    """The whole page."""
    return "\n".join(["# Evaluation", "", *head, "", *(section.markdown() for section in sections)])
