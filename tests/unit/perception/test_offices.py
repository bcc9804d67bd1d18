"""Whether an address speaks for an office, and whether it borrows the name of the person's own organisation."""

from __future__ import annotations

import pytest

from companion.domain.observation import Address
from companion.perception.offices import an_office, borrowed_from


@pytest.mark.parametrize(
    ("name", "address", "expected"),
    [
        ("Wim de Boer, penningmeester", "wim@example.nl", True),
        ("Wim de Boer", "penningmeester.dekraaien@example.nl", True),
        ("Директор школы", "o.petrova@example.ru", True),
        ("小川製菓 社長", "ogawa@example.jp", True),
        ("Účtárna", "a@example.cz", True),
        ("Wim de Boer", "wim.deboer@example.nl", False),
        ("Anna Banková", "anna@example.cz", False),
        ("", "a@example.com", False),
    ],
)
def test_offices_are_known_by_name_or_address(name: str, address: str, expected: bool) -> None:
    assert an_office(Address(name, address)) is expected


@pytest.mark.parametrize(
    ("name", "address", "house", "expected"),
    [
        ("Jan Maj", "jan.maj.jutrznia@freemail.example", "spoldzielnia-jutrznia.pl", 1.0),
        ("Wim de Boer", "wim.dekraaien@freemail.example", "tcdekraaien.nl", 1.0),
        ("Mark Kolbe", "m.kolbe@freemail.example", "tischlerei-kolbe.de", 0.6),
        ("Mark Kolbe", "m.kolbe.tischlerei@freemail.example", "tischlerei-kolbe.de", 1.0),
        ("Rita Moser", "rita.moser@freemail.example", "tischlerei-kolbe.de", 0.0),
        ("Rita", "rita@freemail.example", "abc.de", 0.0),
        ("The Director", "director@freemail.example", "director-consult.com", 0.0),
    ],
)
def test_a_borrowed_house_is_seen(name: str, address: str, house: str, expected: float) -> None:
    assert borrowed_from(Address(name, address), house) == expected
