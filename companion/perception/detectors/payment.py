"""How and to whom money should go: changed details, accounts and wallets in the text, odd ways of paying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from companion.domain.judgement import Evidence, Fact, Indicator, Threat
from companion.domain.observation import Entity, Observation
from companion.perception.composed import Rule, RuleDetector, fact_of, match
from companion.perception.phrases import Document

CHANGED = Indicator(
    "payment.changed_details",
    "payment",
    (Threat.INVOICE,),
    "It says that bank details have changed.",
    "Ring the firm on the number of an old invoice before you pay to a new account.",
    3.0,
)
UPFRONT = Indicator(
    "payment.upfront_fee",
    "payment",
    (Threat.ADVANCE_FEE, Threat.PRIZE),
    "It wants a fee before you receive something.",
    "Money that is yours does not cost a fee first.",
    1.9,
)
OVERPAID = Indicator(
    "payment.overpaid",
    "payment",
    (Threat.TECH_SUPPORT, Threat.ADVANCE_FEE, Threat.JOB),
    "It says that you were paid too much and should send some back.",
    "Let your bank look at it. The first payment usually turns out not to exist.",
    2.4,
)
SAFE_ACCOUNT = Indicator(
    "payment.safe_account",
    "payment",
    (Threat.IMPERSONATION,),
    "It wants you to move your money to a safe place or to hand it over.",
    "Banks and police never ask for that. Your money is safest where it is.",
    3.2,
)
ODD_WAY = Indicator(
    "payment.unusual_way",
    "payment",
    (Threat.ADVANCE_FEE, Threat.IMPERSONATION, Threat.ROMANCE),
    "It wants money in a way that cannot be called back.",
    "Cash services and digital money are as final as notes in an envelope.",
    1.4,
)
SMALL_FEE = Indicator(
    "payment.small_fee",
    "payment",
    (Threat.IMPERSONATION, Threat.PHISHING),
    "It asks for a very small sum.",
    "The sum is bait: what is wanted is your card number.",
    1.0,
)
ACCOUNT = Indicator(
    "payment.account_given",
    "payment",
    (Threat.INVOICE,),
    "It names an account that you should pay to.",
    "Ordinary on a bill. Compare it with the account on earlier bills.",
    0.4,
)
WALLET = Indicator(
    "payment.wallet_given",
    "payment",
    (Threat.EXTORTION, Threat.INVESTMENT),
    "It names a digital wallet that you should pay to.",
    "Payments to a wallet cannot be called back, and nobody can say whose it is.",
    2.2,
)
AMOUNTS = Indicator(
    "payment.amounts_differ",
    "payment",
    (Threat.INVOICE, Threat.PHISHING),
    "The sum in the subject is not found in the text.",
    "Two sums that should be one are a sign of a hasty copy.",
    0.4,
)
OVERDUE = Indicator(
    "payment.overdue",
    "payment",
    (Threat.INVOICE,),
    "It reminds you of an unpaid bill.",
    "Ordinary if you know the bill. If not, ask the firm on a number you find yourself.",
    0.4,
)

_WALLET_WORDS = ("pay", "money_word", "invoice_due", "ransom", "crypto", "expose", "give")

_RULES = (
    Rule(CHANGED, ("changed_bank", "pay|money_word|invoice_due|bank_details|give"), 40, same_sentence=False),
    Rule(CHANGED, ("changed_bank",), 0, 0.6),
    Rule(
        UPFRONT,
        ("release_fee", "pay|#money|give", "inheritance|won|big_money|loan|withdraw_fee|romance"),
        120,
        same_sentence=False,
    ),
    Rule(UPFRONT, ("release_fee", "pay"), 14, 0.4),
    Rule(OVERPAID, ("overpaid_back",), 0),
    Rule(
        SAFE_ACCOUNT,
        ("safe_account", "authority|fear|pay|money_word|deadline|urgency|legal"),
        50,
        same_sentence=False,
        meant=True,
    ),
    Rule(ODD_WAY, ("pay", "cash_service"), 10, asked=True),
    Rule(OVERDUE, ("invoice_due", "pay|urgency|deadline|open_file|#money"), 30, same_sentence=False),
)

_ACCOUNT_ASKS = (
    Rule(
        ACCOUNT,
        ("pay|changed_bank", "money_word|#money|invoice_due|bank_details|changed_bank"),
        20,
        same_sentence=False,
    ),
)
_SMALL = (
    Rule(
        SMALL_FEE,
        ("#money", "pay|fee", "parcel|courier|tax_refund|fine_notice|account_trouble|won|claim"),
        40,
        same_sentence=False,
    ),
)
_PLAIN = re.compile(r"\D")
_DIGITS = re.compile(r"\d+(?: \d{3}(?!\d))*(?:[.,]\d+)*")


def _further(observation: Observation, document: Document) -> Iterator[Evidence]:
    """Accounts and wallets that reading found, and sums."""
    named = {mention.entity: mention.value for mention in reversed(observation.mentions)}
    wallet, iban = named.get(Entity.WALLET), named.get(Entity.IBAN)
    if wallet and any(name in document.hits for name in _WALLET_WORDS):
        yield Evidence(WALLET, 1.0, (Fact(wallet),))
    if iban and any(match(document, rule) for rule in _ACCOUNT_ASKS):
        yield Evidence(ACCOUNT, 1.0, (Fact(iban),))
    for rule in _SMALL:
        places = match(document, rule)
        if places is None:
            continue
        for start, end in document.hits["#money"][:40]:
            if 0 < _amount(document.text_of(start, end - 1)[1]) < 6:
                yield Evidence(SMALL_FEE, 1.0, (fact_of(document, start, end),))
                break
    yield from _amounts(document)


def _amounts(document: Document) -> Iterator[Evidence]:
    in_subject: dict[float, tuple[int, int]] = {}
    in_text: set[float] = set()
    for start, end in document.hits.get("#money", ()):
        name, quote, _, _ = document.text_of(start, end - 1)
        if name == "subject":
            in_subject[_amount(quote)] = (start, end)
        else:
            in_text.add(_amount(quote))
    if len(in_subject) == 1 and in_text and not in_text & in_subject.keys():
        ((start, end),) = in_subject.values()
        yield Evidence(AMOUNTS, 1.0, (fact_of(document, start, end),))


def _amount(quote: str) -> float:
    """The number in a quotation, `1.234,50`, `1,234.50` and `1 234,50` alike; 0 if there is none."""
    found = _DIGITS.search(quote)
    if not found:
        return 0.0
    digits = found[0][:24]
    point = max(digits.rfind("."), digits.rfind(","))
    if point >= 0 and len(digits) - point - 1 == 3:
        point = -1
    whole = _PLAIN.sub("", digits[:point] if point >= 0 else digits)
    cents = _PLAIN.sub("", digits[point + 1 :]) if point >= 0 else ""
    return float(f"{whole or 0}.{cents or 0}")


DETECTOR = RuleDetector("payment", _RULES, _further, (ACCOUNT, WALLET, SMALL_FEE, AMOUNTS))
