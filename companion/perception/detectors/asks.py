"""What the text asks the reader to do, and signs that it asks for nothing.

An ask counts only where it is addressed to the reader: "send the code", not "never send the code", "we sent the
code" or "we will never ask for the code" (`composed.is_asked`).
"""

from __future__ import annotations

from collections.abc import Iterator

from companion.domain.judgement import Evidence, Indicator, Threat
from companion.domain.observation import Observation
from companion.perception.addresses import registered_domain
from companion.perception.composed import Rule, RuleDetector, fact_of, facts_of, match, matches
from companion.perception.lists import is_freemail, same_owner
from companion.perception.phrases import Document

_PHISH = (Threat.PHISHING, Threat.IMPERSONATION)

PASSWORD = Indicator(
    "ask.password",
    "ask",
    _PHISH,
    "It asks you for a password or a PIN.",
    "Banks, shops and offices never need your password. Harmless when you asked to change it yourself a moment ago.",
    1.7,
)
CODE = Indicator(
    "ask.code",
    "ask",
    _PHISH,
    "It asks you to pass on a code that was sent to you.",
    "A code sent to your phone is a key to your account. Nobody honest needs you to pass it on.",
    2.6,
)
CARD = Indicator(
    "ask.card",
    "ask",
    _PHISH,
    "It asks for the details of your bank card.",
    "Give card details only in a shop's own checkout that you opened yourself.",
    1.5,
)
BANK_DETAILS = Indicator(
    "ask.bank_details",
    "ask",
    _PHISH,
    "It asks for your bank details.",
    "Sometimes needed for a refund or a salary; ring the organisation on a number you already have first.",
    1.1,
)
IDENTITY = Indicator(
    "ask.identity",
    "ask",
    (Threat.PHISHING, Threat.ADVANCE_FEE, Threat.JOB),
    "It asks for your passport, identity card or other personal papers.",
    "Papers in the wrong hands let others open accounts in your name. Normal only where you started the matter.",
    1.2,
)
WALLET_SECRET = Indicator(
    "ask.wallet_secret",
    "ask",
    (Threat.PHISHING, Threat.INVESTMENT),
    "It asks for the secret words of a digital wallet.",
    "Whoever has the recovery words or private key owns the money. No support team ever needs them.",
    3.0,
)
VERIFY = Indicator(
    "ask.verify_account",
    "ask",
    _PHISH,
    "It asks you to confirm or unlock an account.",
    "Open the account the way you always do instead. Harmless right after you signed up somewhere.",
    0.8,
)
PAYMENT = Indicator(
    "ask.payment",
    "ask",
    (Threat.INVOICE, Threat.IMPERSONATION, Threat.ADVANCE_FEE),
    "It asks you to pay or send money.",
    "Ordinary for a bill you expect. Check the amount and who asks before you pay.",
    0.5,
)
GIFT_CARD = Indicator(
    "ask.gift_card",
    "ask",
    (Threat.IMPERSONATION, Threat.TECH_SUPPORT, Threat.ROMANCE),
    "It asks you to buy gift cards or to pass on their codes.",
    "No office, bank, boss or company is paid in gift cards. Harmless as a present you thought of yourself.",
    3.2,
)
CRYPTO = Indicator(
    "ask.crypto",
    "ask",
    (Threat.INVESTMENT, Threat.EXTORTION),
    "It asks you to pay or invest in a digital currency such as Bitcoin.",
    "Money sent this way cannot be called back. Honest bills are not paid in it.",
    1.8,
)
INSTALL = Indicator(
    "ask.install",
    "ask",
    (Threat.TECH_SUPPORT, Threat.MALWARE),
    "It asks you to install a program or an app.",
    "Install only what you went looking for yourself, from the maker's own page.",
    1.2,
)
REMOTE = Indicator(
    "ask.remote_control",
    "ask",
    (Threat.TECH_SUPPORT,),
    "It wants to see or control your computer or phone from afar.",
    "With such a program a stranger can do all you can do. Fine with a helper you know and called yourself.",
    2.3,
)
ATTACHMENT = Indicator(
    "ask.open_file",
    "ask",
    (Threat.MALWARE, Threat.PHISHING),
    "It asks you to open an attached file.",
    "Ordinary from people you know who said that they would send something.",
    0.3,
)
MACROS = Indicator(
    "ask.enable_content",
    "ask",
    (Threat.MALWARE,),
    "It asks you to switch on content that a document keeps off for safety.",
    "Documents that need this before they can be read are nearly always traps.",
    2.2,
)
CALL = Indicator(
    "ask.call",
    "ask",
    (Threat.TECH_SUPPORT, Threat.IMPERSONATION),
    "It asks you to ring the number it gives.",
    "Use a number from an old letter, your card or your own address book instead.",
    0.4,
)
MOVE = Indicator(
    "ask.move_channel",
    "ask",
    (Threat.JOB, Threat.INVESTMENT, Threat.ROMANCE, Threat.IMPERSONATION),
    "It wants to go on talking in another app such as WhatsApp or Telegram.",
    "Swindlers move on to where nobody checks. Friends whom you know may have good reasons.",
    1.2,
)
REPLY = Indicator(
    "ask.reply_elsewhere",
    "ask",
    (Threat.ADVANCE_FEE, Threat.PRIZE),
    "It wants you to answer to an address written in the text.",
    "Honest offices answer from their own address. Check it on a page you find yourself.",
    0.7,
)
REPLY_TRICK = Indicator(
    "ask.reply_to_unlock",
    "ask",
    _PHISH,
    "It asks you to reply first so that its link starts to work.",
    "Phones switch off links from strangers; this gets you to switch them on again.",
    2.8,
)
NUMBER = Indicator(
    "ask.phone_number",
    "ask",
    (Threat.IMPERSONATION, Threat.ROMANCE),
    "It asks for your private phone number.",
    "A stranger who needs your number wants to talk where no filter listens.",
    1.0,
)
LINK = Indicator(
    "ask.follow_link",
    "ask",
    (Threat.PHISHING,),
    "It asks you to follow its link.",
    "Most newsletters do too. It counts only together with other signs.",
    0.2,
)
WARNS = Indicator(
    "ask.warns_against",
    "ask",
    (),
    "It tells you never to pass on codes or passwords, and asks for nothing.",
    "Honest notices often say this. Swindlers may copy the words, so it counts little.",
    -0.5,
)
OWN_ROUTE = Indicator(
    "ask.own_route",
    "ask",
    (),
    "It sends you to your own app or your usual way in, without a link.",
    "That is how careful organisations write.",
    -0.5,
)
NO_ACTION = Indicator(
    "ask.no_action",
    "ask",
    (),
    "It says that you need not do anything.",
    "Notices that only inform are seldom dangerous.",
    -0.4,
)
CODE_NOTICE = Indicator(
    "ask.code_notice",
    "ask",
    (),
    "It only brings you a code that you may have asked for.",
    "Keep the code to yourself. If you did not ask for it, somebody may be trying your account.",
    -0.6,
)

_GIVE = "give|enter|verify"

_RULES = (
    Rule(CODE, ("give", "code"), 6, asked=True),
    Rule(CODE, ("code_request",), 0, asked=True),
    Rule(PASSWORD, ("give", "password"), 8, asked=True),
    Rule(PASSWORD, ("verify|enter", "password"), 5, 0.6, asked=True, without="code_notice"),
    Rule(CARD, (_GIVE, "card_details"), 8, asked=True),
    Rule(BANK_DETAILS, (_GIVE, "bank_details"), 7, asked=True),
    Rule(IDENTITY, ("give|enter|verify|reply", "identity"), 9, asked=True),
    Rule(IDENTITY, ("give|reply", "identity_form"), 12, 0.8, asked=True),
    Rule(WALLET_SECRET, ("give|enter|verify", "wallet_secret"), 8, asked=True),
    Rule(WALLET_SECRET, ("verify|click|enter", "wallet_secret"), 30, 0.5, same_sentence=False, asked=True),
    Rule(VERIFY, ("verify", "account_word"), 5, asked=True),
    Rule(PAYMENT, ("pay", "#money|fee|money_word"), 7, asked=True),
    Rule(PAYMENT, ("need_money",), 0, 0.9),
    Rule(GIFT_CARD, ("buy|give|pay", "gift_card"), 8, asked=True),
    Rule(GIFT_CARD, ("gift_card", "give|code|buy|urgency"), 16, 0.6, same_sentence=False, without="unsubscribe"),
    Rule(CRYPTO, ("pay|buy|give|install", "crypto"), 7, asked=True),
    Rule(INSTALL, ("install", "security_app"), 5, asked=True),
    Rule(INSTALL, ("install", "app_words"), 3, 0.3, asked=True, ordered=True, without="unsubscribe"),
    Rule(REMOTE, ("install", "remote_tool"), 7, asked=True),
    Rule(REMOTE, ("remote_tool", "code|password|give|call"), 20, 0.8, same_sentence=False),
    Rule(REMOTE, ("give|install|click|call", "remote_words"), 8, 0.7, asked=True),
    Rule(MACROS, ("macros",), 0),
    Rule(ATTACHMENT, ("open_file_do",), 0, asked=True),
    Rule(CALL, ("call", "#phone"), 8, asked=True, same_sentence=False),
    Rule(MOVE, ("move", "chat_app"), 5, asked=True),
    Rule(MOVE, ("chat_app", "#phone"), 6, 0.8),
    Rule(REPLY_TRICK, ("reply_trick",), 0, asked=True),
    Rule(NUMBER, ("give", "phone_of_reader"), 5, asked=True),
    Rule(LINK, ("click", "#url"), 12, same_sentence=False, asked=True),
)

_DEMANDS = (
    Rule(CODE, ("give", "code|password|card_details|bank_details"), 8, asked=True),
    Rule(VERIFY, ("verify|pay|click|call|install", "account_word|#money|#url|#phone|remote_tool"), 9, asked=True),
)


_REPLY = Rule(REPLY, ("reply",), 0, asked=True, without="unsubscribe")
_REPLY_WINDOW = 10
"""Most tokens between "reply" and the address."""
_SERVICE_WINDOW = 25


def _further(observation: Observation, document: Document) -> Iterator[Evidence]:
    yield from _elsewhere(observation, document)
    yield from _calm(observation, document)


def _elsewhere(observation: Observation, document: Document) -> Iterator[Evidence]:
    """An address to answer to that is not the sender's own. Shops and clubs name theirs too, for questions."""
    addresses = document.hits.get("#mail")
    if not addresses or observation.bulk_headers:
        return
    for first, last in matches(document, _REPLY):
        sentence = document.sentences[first]
        for start, end in addresses:
            apart = document.sentences[start] - sentence
            # Before the verb only within its sentence: what is named earlier is rarely where the answer should go.
            after = 0 <= start - last <= _REPLY_WINDOW and apart <= 1
            near = after or (0 <= first - end <= _REPLY_WINDOW and apart == 0)
            if not near or document.part[start] != document.part[first] or _for_service(document, first):
                continue
            if _own(observation, document.text_of(start, end - 1)[1].lower()):
                continue
            yield Evidence(REPLY, 1.0, facts_of(document, ((first, last), (start, end))))
            return


def _own(observation: Observation, address: str) -> bool:
    """Whether `address` is the sender's, or at a domain that belongs to the sender alone."""
    sender = observation.sender
    if not sender.domain:
        return False
    if address == sender.address.lower():
        return True
    theirs, named = registered_domain(sender.domain), registered_domain(address.rpartition("@")[2])
    return bool(theirs) and same_owner(theirs, named) and not is_freemail(theirs)


def _for_service(document: Document, first: int) -> bool:
    """Whether the token `first` stands in, or right after or before, a sentence that offers to answer questions."""
    return any(
        abs(start - first) <= _SERVICE_WINDOW and abs(document.sentences[start] - document.sentences[first]) <= 1
        for start, _ in document.hits.get("service", ())
    )


def _calm(observation: Observation, document: Document) -> Iterator[Evidence]:
    """Signs of an honest notice. Each holds only where nothing is asked and, for the own route, nothing linked."""
    hits = document.hits
    if not any(name in hits for name in ("warns", "own_route", "ignore_ok", "code_notice")):
        return
    if any(match(document, rule) for rule in _DEMANDS):
        return
    linked = bool(observation.links) or "#url" in hits
    for indicator, concept, holds in (
        (WARNS, "warns", True),
        (OWN_ROUTE, "own_route", not linked),
        (NO_ACTION, "ignore_ok", True),
        (CODE_NOTICE, "code_notice", not linked and "#number" in hits and len(document.part) < 120),
    ):
        if concept in hits and holds:
            start, end = hits[concept][0]
            yield Evidence(indicator, 1.0, (fact_of(document, start, end),))


DETECTOR = RuleDetector("asks", _RULES, _further, (REPLY, WARNS, OWN_ROUTE, NO_ACTION, CODE_NOTICE))
