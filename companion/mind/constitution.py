"""A frozen set of scenes that no update may teach the companion to sleep through.

Each scene is built around what the update is about (its sender, its domains), because that is where an update could
do harm: the sender that was just called fine is hijacked, coached through, or forged. An update that makes any scene
silent, or takes a required voice away, is a forbidden flip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.judgement import Act, Evidence, Indicator, Threat
from companion.domain.observation import (
    Acquaintance,
    Address,
    Authentication,
    Entity,
    History,
    Kind,
    Link,
    Mention,
    Observation,
)

LOUD = frozenset({Act.WARN, Act.DECLINE})
NOT_SILENT = frozenset({Act.ASK, Act.WARN, Act.DECLINE})

_T = Threat


def _sign(name: str, weight: float, *threats: Threat) -> Indicator:
    return Indicator(name, name.partition(".")[0], threats, "", "", weight)


_SIGNS = {
    s.name: s
    for s in (
        _sign("cover.told_to_lie", 3.5, _T.IMPERSONATION, _T.TECH_SUPPORT, _T.ROMANCE),
        _sign("cover.stay_on_line", 2.5, _T.TECH_SUPPORT, _T.IMPERSONATION),
        _sign("cover.keep_secret", 2.0, _T.IMPERSONATION, _T.ROMANCE),
        _sign("cover.switch_off", 3.5, _T.TECH_SUPPORT),
        _sign("ask.payment", 1.5, _T.INVOICE, _T.IMPERSONATION, _T.ADVANCE_FEE, _T.INVESTMENT, _T.EXTORTION),
        _sign("ask.gift_card", 2.5, _T.IMPERSONATION),
        _sign("ask.code", 2.5, _T.PHISHING, _T.IMPERSONATION),
        _sign("ask.credential", 2.0, _T.PHISHING),
        _sign("ask.crypto", 2.0, _T.EXTORTION, _T.INVESTMENT),
        _sign("pressure.deadline", 1.0),
        _sign("pressure.fear", 1.5, _T.EXTORTION, _T.PHISHING),
        _sign("payment.changed_details", 2.5, _T.INVOICE),
        _sign("familiar.changed_iban", 3.5, _T.INVOICE),
        _sign("kin.claim", 2.0, _T.IMPERSONATION),
        _sign("kin.new_number", 2.5, _T.IMPERSONATION),
        _sign("sender.brand_mismatch", 3.0, _T.PHISHING, _T.IMPERSONATION),
        _sign("sender.lookalike", 3.5, _T.IMPERSONATION, _T.PHISHING),
        _sign("sender.auth_fail", 2.5, _T.PHISHING, _T.IMPERSONATION),
        _sign("link.brand_elsewhere", 3.5, _T.PHISHING),
        _sign("link.text_differs", 2.5, _T.PHISHING),
        _sign("lure.account", 1.5, _T.PHISHING),
        _sign("lure.tech_support", 2.5, _T.TECH_SUPPORT),
        _sign("lure.investment", 2.5, _T.INVESTMENT),
        _sign("lure.advance_fee", 2.5, _T.ADVANCE_FEE, _T.INVESTMENT),
        _sign("lure.extortion", 3.5, _T.EXTORTION),
        _sign("file.remote_control", 2.5, _T.TECH_SUPPORT),
        _sign("file.disguised", 3.5, _T.MALWARE),
        _sign("hidden.text", 2.0, _T.PHISHING, _T.MALWARE),
        _sign("sender.tool_mismatch", 2.0, _T.MALWARE, _T.TECH_SUPPORT),
        _sign("familiar.known_sender", -2.0),
        _sign("conversation.continues", -1.0),
        _sign("sender.authenticated", -1.0),
    )
}


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene and the acts that are right in it."""

    name: str
    observation: Observation
    evidence: tuple[Evidence, ...]
    history: History
    right: frozenset[Act]
    hijack: bool = False
    """Comes from the very sender the update is about, authenticated: their account was taken over."""
    concerned: bool = False
    """Bears the name of that sender, hijacked or forged: the only scenes that an answer about them can touch."""


_STRANGER = "stranger@example.net"
_WRITTEN: tuple[tuple[str, str, Kind, frozenset[Act], tuple[str, ...]], ...] = (
    # name, who sends (same, forged, stranger), kind, right acts, signs
    (
        "coached_victim",
        "same",
        Kind.EMAIL,
        LOUD,
        (
            "cover.told_to_lie",
            "cover.stay_on_line",
            "cover.keep_secret",
            "ask.payment",
            "pressure.deadline",
            "pressure.fear",
            "familiar.known_sender",
        ),
    ),
    (
        "safe_account",
        "stranger",
        Kind.MESSAGE,
        LOUD,
        ("cover.told_to_lie", "cover.switch_off", "ask.payment", "pressure.fear", "lure.account"),
    ),
    (
        "bank_change",
        "same",
        Kind.EMAIL,
        NOT_SILENT,
        (
            "payment.changed_details",
            "familiar.changed_iban",
            "ask.payment",
            "familiar.known_sender",
            "conversation.continues",
            "sender.authenticated",
        ),
    ),
    (
        "kin_new_number",
        "stranger",
        Kind.MESSAGE,
        LOUD,
        ("kin.claim", "kin.new_number", "ask.payment", "pressure.deadline", "cover.keep_secret"),
    ),
    (
        "gift_cards",
        "same",
        Kind.EMAIL,
        NOT_SILENT,
        ("ask.gift_card", "cover.keep_secret", "pressure.deadline", "sender.auth_fail", "sender.lookalike"),
    ),
    (
        "forged_sender",
        "forged",
        Kind.EMAIL,
        LOUD,
        ("sender.auth_fail", "link.brand_elsewhere", "link.text_differs", "ask.credential", "lure.account"),
    ),
    (
        "remote_control",
        "stranger",
        Kind.FILE,
        LOUD,
        ("file.remote_control", "lure.tech_support", "cover.stay_on_line", "pressure.fear", "sender.tool_mismatch"),
    ),
    (
        "one_time_code",
        "stranger",
        Kind.MESSAGE,
        LOUD,
        ("ask.code", "sender.brand_mismatch", "pressure.fear", "lure.account", "cover.keep_secret"),
    ),
    (
        "hijacked_phish",
        "same",
        Kind.EMAIL,
        LOUD,
        (
            "sender.brand_mismatch",
            "link.brand_elsewhere",
            "link.text_differs",
            "ask.credential",
            "pressure.fear",
            "lure.account",
            "hidden.text",
        ),
    ),
    (
        "withdrawal_tax",
        "same",
        Kind.EMAIL,
        NOT_SILENT,
        ("lure.investment", "lure.advance_fee", "ask.payment", "cover.keep_secret", "cover.told_to_lie"),
    ),
    (
        "extortion",
        "stranger",
        Kind.EMAIL,
        LOUD,
        ("lure.extortion", "ask.crypto", "pressure.deadline", "pressure.fear", "sender.auth_fail"),
    ),
    (
        "disguised_file",
        "stranger",
        Kind.FILE,
        LOUD,
        ("file.disguised", "hidden.text", "sender.tool_mismatch", "pressure.deadline"),
    ),
)

NAMES: tuple[str, ...] = tuple(name for name, *_ in _WRITTEN)


def scenes(sender: str = "", domains: Sequence[str] = (), at: float = 0.0) -> tuple[Scene, ...]:
    """The scenes around one sender (and the domains it links to), or around a nameless known contact."""
    same = sender or "known@example.org"
    out = []
    for name, who, kind, right, signs in _WRITTEN:
        address = _STRANGER if who == "stranger" else same
        hijack = who == "same"
        # A hijacker links where the sender always linked; a forger links elsewhere.
        linked = tuple(domains[:3]) if hijack else ("elsewhere.example.net",) if who == "forged" else ()
        observation = Observation(
            id=f"constitution-{name}",
            source="constitution",
            stream="constitution",
            key=name,
            kind=kind,
            at=at,
            sender=Address("", address),
            links=tuple(Link(f"https://{d}/", domain=d, host=d) for d in linked),
            mentions=(Mention(Entity.IBAN, "XX00CONSTITUTION0000"),) if name == "bank_change" else (),
            authentication=Authentication(dmarc="pass" if hijack else ""),
        )
        known = Acquaintance(same, first_seen=0.0, last_seen=at, received=50, sent=20, replied=10, authenticated=True)
        out.append(
            Scene(
                name=name,
                observation=observation,
                evidence=tuple(Evidence(_SIGNS[s], 1.0) for s in signs),
                history=History(sender=known if hijack else None, thread_known=hijack, mail_seen=0),
                right=right,
                hijack=hijack,
                concerned=who != "stranger",
            )
        )
    return tuple(out)
