"""The cover story: told to lie, keep secret, stay on the line, ignore warnings, switch protection off."""

from __future__ import annotations

import pytest

from tests.support.talk import signs, weight

COACHED = (
    "This is the bank security team. Move the £9,000 to the safe account now. If the branch asks, say it is for a"
    " wedding. Do not tell your daughter. Stay on the line with me, and switch off that warning program first."
)


def test_a_coached_person_is_seen_in_every_way() -> None:
    found = signs(COACHED)
    assert {"cover.lie", "cover.secret", "cover.stay_on_line", "cover.protection_off"} <= found.keys()
    assert weight(COACHED) > 6


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("If they ask, say it is for a holiday.", "cover.lie"),
        ("Tell the cashier that you are buying a car.", "cover.lie"),
        ("Do not tell your husband about the money I asked you for.", "cover.secret"),
        ("Keep this transaction strictly between us and send the money.", "cover.secret"),
        ("Please stay on the phone while you get the code.", "cover.stay_on_line"),
        ("Your browser will show a warning, just ignore it and click run anyway.", "cover.ignore_warning"),
        ("Disable Windows Defender before you start.", "cover.protection_off"),
        ("Turn your antivirus off.", "cover.protection_off"),
        ("Do not call your bank about this.", "cover.avoid_check"),
        ("Delete this message after you have read it.", "cover.erase"),
    ],
)
def test_cover(text: str, name: str) -> None:
    assert signs(text).get(name, 0.0) >= 0.5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Never let anybody tell you to lie to your bank.", "cover.lie"),
        ("Never switch off your antivirus.", "cover.protection_off"),
        ("We will never ask you to stay on the line.", "cover.stay_on_line"),
        ("Do not ignore the warning light in the car.", "cover.ignore_warning"),
        (
            "This e-mail may contain confidential information. If you are not the intended recipient, please delete"
            " this message.",
            "cover.erase",
        ),
        ("Don't hesitate to call me.", "cover.avoid_check"),
        ("The line was long but we stayed and got two tickets.", "cover.stay_on_line"),
    ],
)
def test_no_cover(text: str, name: str) -> None:
    assert name not in signs(text)
