"""The stories that scams tell: prize, fee, fortune, love, work, fear, parcel, tax, account, help."""

from __future__ import annotations

from companion.domain.judgement import Indicator, Threat
from companion.perception.composed import Rule, RuleDetector

PRIZE = Indicator(
    "lure.prize",
    "lure",
    (Threat.PRIZE,),
    "It promises a prize or a present that you did not enter for.",
    "You cannot win a draw that you took no part in. Real shops' raffles ask for no fee.",
    1.6,
)
ADVANCE_FEE = Indicator(
    "lure.fortune",
    "lure",
    (Threat.ADVANCE_FEE,),
    "It offers you a share in a large sum of money from a stranger.",
    "An inheritance or a fund from people you never heard of does not exist.",
    2.2,
)
DONATION = Indicator(
    "lure.inheritance",
    "lure",
    (Threat.ADVANCE_FEE,),
    "It speaks of an inheritance, an unclaimed fund or a deceased stranger.",
    "A notary writes letters, names the person who died, and asks for no fee first.",
    0.9,
)
INVESTMENT = Indicator(
    "lure.investment",
    "lure",
    (Threat.INVESTMENT,),
    "It promises high or certain profit.",
    "Nobody can promise profit. Look the firm up in the financial supervisor's register.",
    1.6,
)
TRADING = Indicator(
    "lure.trading",
    "lure",
    (Threat.INVESTMENT,),
    "It draws you to a trading platform or an investment group.",
    "False platforms show false gains until you want your money back.",
    0.9,
)
WITHDRAWAL = Indicator(
    "lure.withdrawal_fee",
    "lure",
    (Threat.INVESTMENT, Threat.JOB),
    "It wants a payment before you can have your own money back.",
    "No honest firm asks for a tax or fee before it pays out.",
    2.8,
)
JOB = Indicator(
    "lure.job",
    "lure",
    (Threat.JOB,),
    "It offers easy work with good pay.",
    "Real employers meet you, give a contract, and never ask you to pay.",
    1.4,
)
JOB_CHAT = Indicator(
    "lure.job_messenger",
    "lure",
    (Threat.JOB,),
    "It offers a job and wants to go on in a messenger.",
    "Staff departments do not hire over WhatsApp or Telegram.",
    2.2,
)
TASKS = Indicator(
    "lure.tasks",
    "lure",
    (Threat.JOB,),
    "It pays for small tasks such as liking videos or rating products.",
    "The small pay at first leads to deposits that do not come back.",
    1.6,
)
ROMANCE = Indicator(
    "lure.romance",
    "lure",
    (Threat.ROMANCE,),
    "A person whom you do not know writes words of love.",
    "Between people who know each other that is lovely. A stranger who has never met you is another matter.",
    0.9,
)
STRANGER = Indicator(
    "lure.stranger",
    "lure",
    (Threat.ROMANCE, Threat.INVESTMENT),
    "A stranger would like to get to know you.",
    "Often a wrong number really is one; long cons begin in the same way.",
    0.5,
)
EXTORTION = Indicator(
    "lure.extortion",
    "lure",
    (Threat.EXTORTION,),
    "It claims to have shaming recordings or data and wants money to keep quiet.",
    "These mails go to millions; there is almost never a recording. Do not pay, do not answer.",
    3.2,
)
HACKED = Indicator(
    "lure.hacked_you",
    "lure",
    (Threat.EXTORTION,),
    "It claims that the writer has broken into your device.",
    "Even an old password quoted in it comes from a leaked list, not from your device.",
    1.5,
)
HARM = Indicator(
    "lure.threat_of_harm",
    "lure",
    (Threat.EXTORTION,),
    "It threatens you or somebody close to you with harm and wants money.",
    "Show it to the police. These letters are sent to many people at once.",
    2.5,
)
SUPPORT = Indicator(
    "lure.tech_support",
    "lure",
    (Threat.TECH_SUPPORT,),
    "It claims that your device is in trouble and offers help by phone.",
    "Makers of computers and phones do not watch your device and do not ring you.",
    1.9,
)
SUBSCRIPTION = Indicator(
    "lure.protection_expired",
    "lure",
    (Threat.TECH_SUPPORT, Threat.PHISHING),
    "It says that your protection or licence has run out.",
    "Look in the program itself whether that is so.",
    0.9,
)
CALLBACK = Indicator(
    "lure.callback",
    "lure",
    (Threat.TECH_SUPPORT, Threat.INVOICE),
    "It names a charge you may not know and a number to ring to cancel it.",
    "Look at your bank statement instead. Shops let you cancel in your account.",
    2.4,
)
PARCEL = Indicator(
    "lure.parcel",
    "lure",
    (Threat.IMPERSONATION,),
    "It says that a parcel is stuck and wants something from you.",
    "Look the parcel up in the shop where you ordered. Couriers collect fees at the door.",
    1.4,
)
PARCEL_FEE = Indicator(
    "lure.parcel_fee",
    "lure",
    (Threat.IMPERSONATION,),
    "It wants a small payment before a parcel is delivered.",
    "The small sum is bait for your card number.",
    2.2,
)
REFUND = Indicator(
    "lure.refund",
    "lure",
    (Threat.IMPERSONATION, Threat.PHISHING),
    "It says that money is waiting for you, from the tax office or another authority.",
    "Offices pay refunds into the account that they know, without a link.",
    1.5,
)
FINE = Indicator(
    "lure.fine",
    "lure",
    (Threat.IMPERSONATION,),
    "It says that you owe a fine, a toll or a tax.",
    "Fines come by post. Look in the office's own page before paying.",
    1.5,
)
ACCOUNT = Indicator(
    "lure.account",
    "lure",
    (Threat.PHISHING,),
    "It says that there is trouble with an account and wants you to act.",
    "Open the account the way you always do. If there is trouble, you see it there.",
    1.4,
)
ACCOUNT_MILD = Indicator(
    "lure.account_notice",
    "lure",
    (Threat.PHISHING,),
    "It says that something is wrong with an account.",
    "Honest services write this too. Look in your own app.",
    0.4,
)
STORAGE = Indicator(
    "lure.mailbox",
    "lure",
    (Threat.PHISHING,),
    "It says that your mailbox or storage is full or that messages are held back.",
    "You can see your storage in your own mail program.",
    1.3,
)
DOCUMENT = Indicator(
    "lure.document",
    "lure",
    (Threat.PHISHING, Threat.MALWARE),
    "It says that a document, voice message or fax is waiting.",
    "Ordinary at work. Ask the sender if you did not expect it.",
    0.6,
)
BOSS = Indicator(
    "lure.boss_favour",
    "lure",
    (Threat.IMPERSONATION, Threat.INVOICE),
    "Someone asks for a quick favour and has no time to explain.",
    "If it seems to come from a chief, a priest or a friend, ring them.",
    1.0,
)
KEYBOARD = Indicator(
    "lure.keyboard",
    "lure",
    (Threat.MALWARE,),
    "It tells you to press keys and paste something into your computer.",
    "A test that you are human never needs that. What you paste is a program of a stranger.",
    3.0,
)
LOAN = Indicator(
    "lure.loan",
    "lure",
    (Threat.ADVANCE_FEE, Threat.BULK),
    "It offers a loan that you did not ask for.",
    "Lenders who write unasked usually want a fee first.",
    0.8,
)
MARKET = Indicator(
    "lure.marketplace",
    "lure",
    (Threat.PHISHING, Threat.ADVANCE_FEE),
    "A buyer or landlord wants a payment or a code outside the marketplace.",
    "Stay inside the marketplace's own pages, and hand over in person.",
    1.2,
)
CURE = Indicator(
    "lure.cure",
    "lure",
    (Threat.BULK,),
    "It advertises a miracle product.",
    "Mostly dubious advertising.",
    0.3,
)

_WAYS_OUT = "own_route|other_way"
_ACT = "verify|click|pay|give|enter|call"


def _near(
    indicator: Indicator,
    *parts: str,
    window: int = 40,
    strength: float = 1.0,
    asked: bool = False,
    without: str = "",
) -> Rule:
    return Rule(indicator, parts, window, strength, same_sentence=False, asked=asked, without=without)


def _said(indicator: Indicator, concept: str, strength: float) -> Rule:
    return Rule(indicator, (concept,), 0, strength)


_RULES = (
    _near(PRIZE, "won", "claim|click|#url|#phone|reply|give|call|#money|big_money"),
    _said(PRIZE, "won", 0.4),
    _near(ADVANCE_FEE, "inheritance", "big_money", window=60),
    _near(ADVANCE_FEE, "inheritance", "#money", "reply|give|secret_mild|flattery", window=80, strength=0.8),
    _said(DONATION, "inheritance", 0.4),
    _near(DONATION, "inheritance", "reply|#mail|release_fee|identity_form", window=60),
    _near(INVESTMENT, "returns", "trading|crypto|click|reply|#url|chat_app|investor_group", window=50),
    _said(INVESTMENT, "returns", 0.4),
    _near(TRADING, "trading|investor_group", "click|reply|#url|chat_app|#money|crypto"),
    _said(TRADING, "trading", 0.3),
    _near(WITHDRAWAL, "withdraw_fee", "crypto|trading|platform_push|pay|money_word|task"),
    _near(JOB, "job", "job_pay", window=60),
    _near(JOB, "job_pay", "chat_app|reply|task", window=50, strength=0.7),
    _said(JOB, "job", 0.3),
    _near(JOB_CHAT, "job|task|job_pay", "chat_app", window=90),
    _near(TASKS, "task", "job_pay|#money|job|chat_app", window=60),
    _said(TASKS, "task", 0.4),
    _near(ROMANCE, "romance", "acquaint|reply|flattery|trading|inheritance", window=80),
    _said(ROMANCE, "romance", 0.3),
    _near(STRANGER, "acquaint", "reply|chat_app|romance|click", window=60),
    _near(EXTORTION, "recorded", "expose", "ransom|crypto|#money", window=400),
    _near(EXTORTION, "hacked_you", "expose|recorded", "crypto", window=400),
    _near(HACKED, "hacked_you", "crypto|expose|recorded|ransom", window=300),
    _near(HARM, "threat_harm", "crypto|ransom|pay", window=200),
    _near(SUPPORT, "infected", "#phone|remote_tool|remote_words"),
    _near(SUPPORT, "call", "infected", asked=True),
    _near(SUPPORT, "fear", "brand_tech", "call|#phone", strength=0.7),
    _near(SUBSCRIPTION, "brand_software", "infected|charged|account_trouble|deadline|fear", window=20),
    # A card payment with a number to ring is how banks write; a renewal with no way out but the call is not.
    _near(CALLBACK, "to_cancel", "#phone", "charged", "renewed", window=90, without=_WAYS_OUT),
    _near(CALLBACK, "to_cancel", "#phone", "brand_software", window=90, without=_WAYS_OUT),
    _near(CALLBACK, "to_cancel", "#phone", "brand_tech", window=90, without=f"{_WAYS_OUT}|bank_notice"),
    _near(
        CALLBACK,
        "call",
        "charged",
        "renewed",
        "#phone",
        "#money",
        window=90,
        strength=0.5,
        asked=True,
        without=f"unsubscribe|{_WAYS_OUT}",
    ),
    _near(PARCEL, _ACT, "parcel_problem", "parcel|courier", asked=True),
    _near(PARCEL, "parcel_problem", "parcel|courier", "#url"),
    _near(PARCEL, "parcel_problem", "parcel|courier", window=30, strength=0.3),
    _near(PARCEL_FEE, "parcel_problem", "fee", "pay|click|#money|#url|give|enter", window=30),
    _near(PARCEL_FEE, "pay", "fee", "parcel|courier", window=30, strength=0.8, asked=True),
    _near(REFUND, "claim|click|verify|give|enter", "tax_refund", asked=True),
    _near(REFUND, "tax_refund", "#url", window=20, strength=0.7),
    _said(REFUND, "tax_refund", 0.3),
    _near(FINE, "pay|click|call|verify", "fine_notice", asked=True),
    _near(FINE, "fine_notice", "#url|deadline|loss|legal", window=30, strength=0.8),
    _near(
        ACCOUNT, "verify|click|give|enter|call", "account_trouble", "loss|deadline|urgency|fear|unless", asked=True
    ),
    _near(
        ACCOUNT,
        "verify|click|enter|call",
        "account_trouble",
        strength=0.7,
        asked=True,
        without="unsubscribe|ignore_ok|own_route",
    ),
    _near(ACCOUNT, "account_trouble", "#url", strength=0.6, without="unsubscribe|ignore_ok|own_route"),
    _said(ACCOUNT_MILD, "account_trouble", 1.0),
    _near(STORAGE, "verify|click|enter", "storage", asked=True),
    _near(STORAGE, "storage", "loss|deadline", window=30, strength=0.7),
    _near(DOCUMENT, "shared_doc", "click|#url|open_file|verify|deadline"),
    _said(DOCUMENT, "shared_doc", 0.4),
    _near(BOSS, "boss_favour", "gift_card|secret|phone_of_reader|cannot_call|avoid_check|changed_bank", window=60),
    _near(BOSS, "boss_favour", "urgency", strength=0.7),
    _said(BOSS, "boss_favour", 0.3),
    _near(KEYBOARD, "keyboard|run_box", "captcha|paste_key|run_box", window=60),
    _near(LOAN, "loan", "click|reply|#mail|call|#url|chat_app", window=30),
    _near(MARKET, "marketplace", "pay|click|code|chat_app|#url"),
    _near(CURE, "health_cure", "click|#url|scarcity", window=60),
)

DETECTOR = RuleDetector("lures", _RULES)
