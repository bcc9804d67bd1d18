"""The closed vocabulary of shared reports: every question that a report can answer, and every answer it can give.

Clients and the commons know the same tables; a number outside them is refused on both sides. The tables only grow at
their ends: the place of a name is its number on the wire, for good. Nothing here is text from an item.

Which question a report answers is drawn by its stamp (`stamp`), independently of what happened, in proportion to
`Question.share`. So a report tells about one thing only, with the whole privacy budget spent on it, and nobody can
aim many reports at one sign without paying for all the others.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from companion.domain.feedback import Answer, Feedback
from companion.domain.journal import Entry
from companion.domain.judgement import SCAMS, Act, Threat

_SIGNS = """
    ask.bank_details ask.call ask.card ask.code ask.code_notice ask.crypto ask.enable_content ask.follow_link
    ask.gift_card ask.identity ask.install ask.move_channel ask.no_action ask.open_file ask.own_route
    ask.password ask.payment ask.phone_number ask.remote_control ask.reply_elsewhere ask.reply_to_unlock
    ask.verify_account ask.wallet_secret ask.warns_against bulk.own_list clipboard.commands
    clipboard.commands_hidden clipboard.commands_pretend clipboard.swapped clipboard.swapped_again
    clipboard.swapped_alike clipboard.swapped_instantly conversation.escalation conversation.money_story
    conversation.moved_channel conversation.never_met conversation.persists conversation.platform
    conversation.rapport conversation.secrecy conversation.withdrawal_fee cover.avoid_check cover.erase
    cover.ignore_warning cover.lie cover.protection_off cover.secret cover.stay_on_line familiar.after_warning
    familiar.first_contact familiar.forged_contact familiar.heard_often familiar.known familiar.known_domains
    familiar.known_thread familiar.link_lookalike familiar.lookalike familiar.name_of_contact
    familiar.new_account familiar.new_domains familiar.new_name familiar.new_number familiar.reply_new
    familiar.same_account familiar.unknown_thread file.active_picture file.address_in_link file.archive_danger
    file.bomb file.callback_invitation file.cover_link file.disguised_content file.disguised_name
    file.disk_image file.embedded_object file.embedded_program file.escape file.exploit file.hidden_code
    file.hidden_text file.key_instructions file.locked file.locked_program file.locked_with_password
    file.login_page file.macro file.macro_auto file.office_command file.office_remote file.page
    file.partly_unread file.pdf_command file.pdf_script file.program file.qr_link file.qr_payment
    file.rare_archive file.redirect file.remote_connection file.remote_control file.remote_running file.script
    file.script_fetches file.shortcut file.shortcut_command file.smuggling file.test_file file.two_in_one
    file.type_mismatch hidden.alternative hidden.ambiguous hidden.borrowed_letters hidden.picture
    hidden.picture_unread hidden.reversed hidden.script hidden.split_words hidden.text kin.cannot_call kin.claim
    kin.emergency kin.money kin.new_number kin.number_story link.brand_elsewhere link.brand_in_path
    link.call_elsewhere link.executable link.form link.free_host link.ip_host link.lookalike link.model
    link.name_stretched link.names_you link.odd_host link.odd_port link.password_field link.protocol
    link.rare_ending link.redirected link.remote_control link.shortener link.sign_in_words link.single_image
    link.tangled_host link.text_differs link.user_at_host lure.account lure.account_notice lure.boss_favour
    lure.callback lure.cure lure.document lure.extortion lure.fine lure.fortune lure.hacked_you lure.inheritance
    lure.investment lure.job lure.job_messenger lure.keyboard lure.loan lure.mailbox lure.marketplace
    lure.parcel lure.parcel_fee lure.prize lure.protection_expired lure.refund lure.romance lure.stranger
    lure.tasks lure.tech_support lure.threat_of_harm lure.trading lure.withdrawal_fee payment.account_given
    payment.amounts_differ payment.changed_details payment.overdue payment.overpaid payment.safe_account
    payment.small_fee payment.unusual_way payment.upfront_fee payment.wallet_given pressure.act_or_lose
    pressure.authority pressure.deadline pressure.fear pressure.flattery pressure.legal pressure.loss
    pressure.scarcity pressure.urgency sender.authentication_failed sender.borrowed_service
    sender.borrows_your_house sender.brand_authentic sender.brand_in_address sender.brand_name
    sender.calls_by_address sender.disposable sender.false_reply sender.freemail_organisation
    sender.freemail_reply sender.from_you sender.lookalike_domain sender.message_id_differs
    sender.name_is_address sender.name_stretched sender.name_unrelated sender.namesake sender.nothing_vouches
    sender.odd_address sender.own_house sender.own_links_only sender.reply_elsewhere sender.safety_banner
    sender.spoofed_brand sender.undisclosed talk.con words.advance_fee words.extortion words.impersonation
    words.investment words.invoice words.job words.malware words.ordinary words.phishing words.prize
    words.romance words.tech_support
    link.young_domain sender.young_domain
"""
SIGNS: tuple[str, ...] = tuple(_SIGNS.split())
"""Indicators that reports may speak of, appended to with each release; one that is not here yet is not shared."""
SIZES: tuple[int, ...] = (238,)
"""How many signs each release knew, the present one last: a companion that was not updated draws among fewer."""
LANGUAGE_GROUPS: Mapping[str, tuple[str, ...]] = {
    "english": ("en",),
    "latin": ("es", "pt", "it", "fr", "ro"),
    "germanic": ("de", "nl", "sv", "da", "no"),
    "slavic": ("pl", "cs", "ru", "uk", "bg", "sk", "sl", "hr", "sr"),
    "east_asian": ("ja", "ko", "zh", "vi", "th"),
    "south_asian": ("hi", "bn", "ta"),
    "other": (),
    "unknown": ("",),
}
"""Groups large enough that none says where somebody lives."""
MODELS = 8
"""Places of the commons' own list of model versions that a report may name; the last one is "any other"."""


class Verdict(StrEnum):
    """What an answer amounts to."""

    NONE = "none"
    SCAM = "scam"
    FINE = "fine"
    OVERRIDDEN = "overridden"


class About(StrEnum):
    """Kinds of question."""

    VERDICT = "verdict"
    ACT = "act"
    THREAT = "threat"
    LANGUAGE = "language"
    MODEL = "model"
    SIGN = "sign"


ABSENT, IT_WAS_SCAM, IT_WAS_FINE = 0, 1, 2
"""Answers to all questions but `VERDICT`: it does not apply; it does, and it was a scam; it does, and it was fine."""
VERDICTS: tuple[Verdict, ...] = (Verdict.NONE, Verdict.SCAM, Verdict.FINE, Verdict.OVERRIDDEN)
"""Answers to the question `VERDICT`, in the order of their numbers."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a report can be about."""

    about: About
    name: str
    answers: int
    """How many answers there are; they are numbered from 0."""
    share: int
    """How often it is drawn, in proportion to the others."""


def _questions() -> tuple[Question, ...]:
    # Signs come last: they are the table that grows.
    return (
        Question(About.VERDICT, "verdict", len(VERDICTS), 40),
        *(Question(About.ACT, act.value, 3, 3) for act in Act),
        *(Question(About.THREAT, threat.value, 3, 6) for threat in SCAMS),
        *(Question(About.LANGUAGE, group, 3, 2) for group in LANGUAGE_GROUPS),
        *(Question(About.MODEL, str(place), 3, 2) for place in range(MODELS)),
        *(Question(About.SIGN, sign, 3, 1) for sign in SIGNS),
    )


QUESTIONS: tuple[Question, ...] = _questions()
"""Every question there is; its number is its place."""
_EDGES: tuple[int, ...] = tuple(accumulate(question.share for question in QUESTIONS))


def drawn(lot: int, signs: int = len(SIGNS)) -> int:
    """The number of the question that a lot (any integer that is 0 or more) falls on, among so many signs."""
    known = len(QUESTIONS) - len(SIGNS) + signs
    return bisect_right(_EDGES, lot % _EDGES[known - 1], hi=known)


def could_be_drawn(question: int, lot: int) -> bool:
    """Whether some release draws this question from this lot."""
    return any(drawn(lot, signs) == question for signs in SIZES)


_REPLIES_FINE = frozenset({"expected", "rang_and_fine", "rang_known_number", "met", "know_them", "my_own_idea"})


def verdict(feedback: Feedback) -> Verdict:
    """What an answer amounts to. A reply that names no outcome amounts to none."""
    if feedback.answer is Answer.CONFIRMED:
        return Verdict.SCAM
    if feedback.answer in (Answer.FALSE_ALARM, Answer.ALREADY_KNEW):
        return Verdict.FINE
    if feedback.answer is Answer.OVERRIDDEN:
        return Verdict.OVERRIDDEN
    return Verdict.FINE if feedback.answer is Answer.REPLY and feedback.reply in _REPLIES_FINE else Verdict.NONE


def language_group(language: str) -> str:
    """The group of an ISO 639-1 code; the empty code is of an unknown language."""
    return next((group for group, codes in LANGUAGE_GROUPS.items() if language in codes), "other")


def truth(number: int, entry: Entry, feedback: Feedback, models: tuple[str, ...] = ()) -> int:
    """The true answer to a question about one decision and what the person said of it.

    `models` is the commons' list of versions (of `Decision.versions["weights"]`), newest first. An entry without an
    observation and a decision answers nothing: `ABSENT`, as does any answer that names no outcome.
    """
    question, decision = QUESTIONS[number], entry.decision
    found = verdict(feedback)
    if decision is None or entry.observation is None:
        return 0
    if question.about is About.VERDICT:
        return VERDICTS.index(found)
    if found not in (Verdict.SCAM, Verdict.FINE):
        return ABSENT
    if question.about is About.ACT:
        applies = decision.act == question.name
    elif question.about is About.THREAT:
        applies = decision.belief.suspect is Threat(question.name)
    elif question.about is About.LANGUAGE:
        applies = language_group(entry.observation.language) == question.name
    elif question.about is About.MODEL:
        version = decision.versions.get("weights", "")
        place = models.index(version) if version in models[: MODELS - 1] else MODELS - 1
        applies = int(question.name) == place
    else:
        applies = any(piece.indicator.name == question.name for piece in decision.belief.evidence)
    if not applies:
        return ABSENT
    return IT_WAS_SCAM if found is Verdict.SCAM else IT_WAS_FINE
