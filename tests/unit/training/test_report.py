"""Tables of the report, and one of them made anew."""

from __future__ import annotations

from companion.training.report import Section, replaced, report

FIRST = Section("Mail", "How it is meant.", ("set", "found"), (("a", "0.9"),))
SECOND = Section("Talks", "By plot.", ("talks", "found"), (("all", "0.4"),))
THIRD = Section("Cost", "In one run.", ("what", "ms"), (("mail", "7"),))


def test_one_table_is_replaced_and_the_others_stay() -> None:
    better = Section("Talks", "By plot, anew.", ("talks", "found"), (("all", "0.7"),))
    for sections in ((FIRST, SECOND, THIRD), (SECOND, FIRST), (FIRST, SECOND)):
        expected = report([better if one is SECOND else one for one in sections], ("Head.",))
        assert replaced(report(sections, ("Head.",)), better).rstrip() == expected.rstrip()


def test_a_new_table_comes_last() -> None:
    assert replaced(report((FIRST,), ("Head.",)), THIRD).rstrip() == report((FIRST, THIRD), ("Head.",)).rstrip()
