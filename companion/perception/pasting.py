"""What a copied text is: an account that money can be sent to, or commands that run as soon as they are pasted.

Pure functions over one text, with bounded patterns. They are asked of every copy the person makes while the clipboard
is watched, so they say nothing of all the rest, and keep none of it.

An account counts only if it is all there is to the text and its own check holds, or its form is unmistakable.

Commands are those of the "paste this to prove that you are human" trick (called ClickFix; described by Proofpoint and
the US Health Sector Cybersecurity Coordination Center in 2024): a page puts a line into the clipboard and has the
person paste it into the Run box or a terminal. Such a line fetches something and starts it, and mostly hides that it
does. Installers that people who write software copy by the dozen fetch and start as well, but hide nothing.
"""

from __future__ import annotations

import re

from companion.domain.observation import Entity, Mention
from companion.perception.entities import iban, is_base58check, mentions

MAX_ACCOUNT = 120
"""Characters of the longest text that is looked at as an account (Monero's addresses have 106)."""
MAX_COMMAND = 20_000
"""Characters of a text that are looked at for commands."""

_BASE58 = r"1-9A-HJ-NP-Za-km-z"
_CHECKED = re.compile(rf"[{_BASE58}]{{26,35}}\Z")
_FORMS = re.compile(
    rf"(?:0x[0-9a-fA-F]{{40}}|[48][0-9AB][{_BASE58}]{{93}}|4[{_BASE58}]{{105}}|[{_BASE58}]{{43,44}}"
    r"|addr1[02-9ac-hj-np-z]{50,100}|cosmos1[02-9ac-hj-np-z]{38}|[EU]Q[A-Za-z0-9_-]{46})\Z"
)
"""Ethereum and its kin, Monero, Solana, Cardano, Cosmos, TON: recognised by their form alone."""
_SEGWIT = re.compile(r"(?:bc1|ltc1)[02-9ac-hj-np-z]{11,71}\Z", re.IGNORECASE)
_NUMBER = re.compile(r"\d(?:[ \-]?\d){7,17}\Z")

_FETCHES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:iex|invoke-expression)\b.{0,300}?(?:\b(?:irm|iwr|curl|wget)\b|invoke-(?:restmethod|webrequest)|download)",
        r"(?:\b(?:irm|iwr)\b|invoke-(?:restmethod|webrequest)|downloadstring).{0,300}?\|\s{0,3}&?\s{0,3}(?:iex|invoke-ex)",
        r"\b(?:powershell|pwsh)(?:\.exe)?\b.{0,200}?\s[-/]e(?:c|nc|ncodedcommand)?\s{1,3}[\"']?[a-z0-9+/=]{30}",
        r"\b(?:powershell|pwsh)(?:\.exe)?\b.{0,300}?(?:https?://|frombase64string|\[char\])",
        r"\bmshta(?:\.exe)?[\"']?\s{1,5}[\"']?(?:https?:|vbscript:|javascript:|\\\\)",
        r"\bmsiexec(?:\.exe)?\b.{0,60}?(?:https?://|\\\\)",
        r"\b(?:rundll32|regsvr32)(?:\.exe)?\b.{0,80}?(?:https?://|\\\\[\w.]{1,80}[\\@])",
        r"\b(?:certutil|bitsadmin)(?:\.exe)?\b.{0,120}?https?://",
        r"\bcmd(?:\.exe)?\s{1,3}/[ck]\b.{0,300}?(?:\bcurl\b|\bfinger\b|\bftp\b|bitsadmin|\\\\[\w.]{1,80}@|https?://)",
        r"\b(?:curl|wget)\b.{0,300}?\|\s{0,3}(?:sudo\s{1,3})?(?:ba|z|da)?sh\b",
        r"\b(?:ba|z)?sh\s{1,3}(?:-c\s{1,3})?[\"']?[<$]\(\s{0,3}(?:curl|wget)\b",
        r"\bbase64\s{1,3}(?:-d|-D|--decode)\b.{0,80}?\|\s{0,3}(?:ba|z|da)?sh\b",
        r"\bosascript\s{1,3}-e\b.{0,300}?(?:do shell script|curl|password)",
    )
)
"""Fetches something and starts it, or starts what is written in a way that nobody reads."""
_HIDES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\s[-/]w(?:in(?:dowstyle)?)?\s{1,3}[\"']?(?:h(?:id(?:den)?)?\b|1\b)",
        r"\s[-/]e(?:c|nc|ncodedcommand)?\s{1,3}[\"']?[a-z0-9+/=]{30}",
        r"frombase64string|\[char\]\s{0,3}\d|\bconhost\b.{0,40}--headless|\bstart\s{1,3}/(?:min|b)\b",
        r"\bbase64\s{1,3}(?:-d|-D|--decode)\b",
        r"https?://\d{1,3}(?:\.\d{1,3}){3}\b",
        r"\w\^\w{1,12}\^\w|`\w{1,12}`\w",
        r"\bmshta\b|/q(?:n|uiet)?\b.{0,40}https?://",
        r"[ \t\u00a0]{40}",
    )
)
"""Made so that the person does not see what it does."""
_PRETENDS = re.compile(
    r"\b(?:i\W{0,3}a?m\W{1,3}(?:not\W{1,3}a\W{1,3}robot|human)|(?:re)?captcha|cloudflare|verif(?:y|ied|ication)"
    r"|ray\W{0,3}id|human\W{1,3}check|robot)|✅|✔|☑",
    re.IGNORECASE,
)
"""Says that it is a check for humans: words with no business in a command."""
PLAIN = frozenset({"powershell", "pwsh"})


def account(text: str) -> Mention | None:
    """The account that this text is, or None. Its `value` is the text as it would be paid to."""
    text = text.strip()
    if not 8 <= len(text) <= MAX_ACCOUNT or "\n" in text:
        return None
    found = iban(text)
    if found and len(re.sub(r"[^A-Za-z0-9]", "", text)) == len(found):
        return Mention(Entity.IBAN, found)
    if _CHECKED.match(text) and is_base58check(text):
        return Mention(Entity.WALLET, text)
    if _SEGWIT.match(text):
        known = mentions(text)
        return known[0] if known and known[0].entity is Entity.WALLET else None
    if _FORMS.match(text):
        return Mention(Entity.WALLET, text.lower() if text.startswith("0x") else text)
    if _NUMBER.match(text):
        return Mention(Entity.ACCOUNT, re.sub(r"\D", "", text))
    return None


def form(found: Mention) -> str:
    """Which sort of account: two of one form can stand for each other where one is expected."""
    if found.entity is Entity.IBAN:
        return "iban"
    if found.entity is Entity.ACCOUNT:
        return f"number {len(found.value)}"
    value = found.value
    for prefix in ("0x", "bc1", "ltc1", "addr1", "cosmos1"):
        if value.lower().startswith(prefix):
            return prefix
    if len(value) in (43, 44):
        return "solana"
    if len(value) > 90:
        return "monero"
    # Bitcoin's old addresses begin with 1 or 3, and either is paid alike.
    return "bitcoin" if value[0] in "13" else value[0]


def commands(text: str) -> frozenset[str]:
    """What makes this text one that nobody should paste: `fetches`, and `hides` or `pretends`; empty if it is none.

    Without `fetches` there is nothing; a plain installer line of a Unix shell is nothing either.
    """
    text = text[:MAX_COMMAND]
    if not any(pattern.search(text) for pattern in _FETCHES):
        return frozenset()
    found = {"fetches"}
    if any(pattern.search(text) for pattern in _HIDES):
        found.add("hides")
    if _PRETENDS.search(text):
        found.add("pretends")
    # Whoever copies installers copies those of Unix shells; lines for the Run box are another matter.
    shells = re.search(r"\b(?:powershell|pwsh|mshta|cmd|msiexec|rundll32|regsvr32)\b", text, re.IGNORECASE)
    return frozenset(found) if shells or len(found) > 1 else frozenset()
