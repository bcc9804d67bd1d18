"""Every id that the mind emits, with one line of plain English, so that the screen's words can be checked complete.

The screen words them for the person; these lines say what is meant.
"""

from __future__ import annotations

from collections.abc import Mapping

from companion.domain.journal import Mood
from companion.mind.care import DOMAINS
from companion.mind.questions import CATALOGUE, NOT_SURE

CARE_DOMAINS: Mapping[str, str] = {
    "money": "Savings, income, what is owed and owned.",
    "identity": "Passwords, documents, accounts: being oneself.",
    "home": "The home, the computer and what is on it.",
    "family": "The people one belongs to.",
    "work": "The job, the business, what one is responsible for.",
    "health": "Body and peace of mind.",
    "belonging": "Friends, love, neighbours, community.",
}

QUESTIONS: Mapping[str, str] = {
    "rang_old_number": "Have you rung the number you had before?",
    "install_told": "Did someone tell you to install this?",
    "have_met": "Have you met this person?",
    "rang_them": "Have you rung them on a number you already knew?",
    "expected": "Were you expecting this?",
    "know_sender": "Do you know who wrote this?",
}

ANSWERS: Mapping[str, str] = {
    "rang_and_fine": "Rang the old number; it really is so.",
    "cannot_reach": "The old number does not answer.",
    "not_yet": "Has not done it yet; the question stays open.",
    "someone_told_me": "Somebody told them to install it.",
    "my_own_idea": "It was their own idea.",
    "met": "They have met.",
    "never_met": "They have never met.",
    "rang_known_number": "Rang a number they knew before; it is right.",
    "expected": "Was expected.",
    "not_expected": "Was not expected.",
    "know_them": "Knows the sender.",
    "do_not_know": "Does not know the sender.",
    NOT_SURE: "Is not sure; the belief stays as it was.",
}

REASONS: Mapping[str, str] = {
    "evidence.strong": "The signs leave little doubt.",
    "evidence.mixed": "There are signs, and there is doubt.",
    "evidence.weak": "A few signs, too few to speak about.",
    "evidence.none": "Nothing was found.",
    "evidence.not_ruled_out": "Nothing speaks up, yet frauds of kinds never seen before look as calm as this.",
    "bulk.usual": "It is ordinary bulk mail.",
    "own.outgoing": "The person wrote it themselves.",
    "invited": "The person asked for this judgement.",
    "case.linked": "It belongs to something that was suspicious before.",
    "case.already_asked": "A question about this affair is open already.",
    "case.already_warned": "The person was warned about this affair already.",
    "budget.quiet": "It would have asked, but the questions of the day or week are used up.",
    "fortnight.quiet": "In the first fortnight only the strongest evidence interrupts.",
    "tier.not_sure_enough": "Speaking up would be worth it, but it is not sure enough to interrupt.",
    "person.coached": "Somebody seems to be telling the person what to do and say.",
    "person.pressured": "It hurries or frightens the person.",
    "learnt.fine": "The person said before that this is fine.",
    "learnt.bad": "The person said before that this is a scam.",
    "decline.payee_changed": "It will not call this payable: the account is not the one paid before.",
    "decline.file_unsafe": "It will not call this file fine.",
    "request.granted": "Nothing speaks against it.",
    "request.coached": "Somebody seems to be telling the person to ask for this.",
    "request.controlled": "A remote-control tool is running: it may not be the person who asks.",
    "request.open_case": "Something serious is still open.",
    "request.item_risky": "What this is about is probably a scam.",
    "request.ring_first": "Ring them first, on a number from an earlier letter.",
    "insist.escalated": "Asked again: it says why once more, and offers somebody to talk to.",
    "insist.respected": "Asked again and again: it argues no more; the waiting time is all.",
    **{f"care.{domain}": f"What is at stake most: {domain}." for domain in DOMAINS},
    **{f"answer.{answer}": meaning for answer, meaning in ANSWERS.items()},
    "mood.guarding": "Something serious is open, so it asks more readily and loosens nothing.",
    "mood.chastened": "It was wrong lately, so it needs more to interrupt.",
    "mood.unsure": "It misjudged lately, so it asks rather than warns.",
    "mood.impaired": "One of its senses is missing, so it loosens nothing.",
}
"""Ids in `Decision.reasons`."""

RECEIPTS: Mapping[str, str] = {
    "learnt": "It was learnt.",
    "noted": "A decision was noted; nothing was taught.",
    "nothing_new": "There was nothing to learn from it, or it was known.",
    "tuned": "The weekly pass: some sorts of signs weigh a little more or less from now on.",
    "shared": "Shared knowledge was taken in: some signs speak a little more for a scam from now on.",
    "undone": "It was taken back, exactly.",
    "refused.coached": "Not learnt: somebody may be telling the person what to say.",
    "refused.open_case": "Not learnt: something serious is open in this affair.",
    "refused.contradicts": "Not learnt: the person confirmed a scam by the same sender before.",
    "refused.forbidden_flip": "Not learnt: it would make the companion sleep through things it never may.",
    "refused.worse": "Not learnt: by today's care, on what happened so far, it would do more harm than good.",
    "refused.invalid": "Not learnt: no such domain, or no such weight.",
    "ask.care_drop": "Much less care than before: say it once more, in a quiet hour, if it is meant.",
}
"""Values of `Receipt.reason`."""

CHANGES: Mapping[str, str] = {
    **{
        f"learnt.{what}_{how}": f"This {what} counts as {meaning}."
        for what in ("sender", "domain", "phone", "iban", "account", "wallet")
        for how, meaning in (("fine", "fine"), ("bad", "part of a scam"))
    },
    **{f"care.{domain}": f"How much {domain} matters." for domain in DOMAINS},
    **{f"answer.{answer}": meaning for answer, meaning in ANSWERS.items()},
    "tuned.more": "This sort of signs weighs more than shipped (group).",
    "tuned.less": "This sort of signs weighs less than shipped (group).",
    "shared.warier": "Many companions found that this sign speaks more for a scam (indicator).",
    "regret.silent": "It should have stayed silent (hours it cost).",
    "regret.ask": "It should have asked (hours it cost).",
    "regret.warn": "It should have warned (hours it cost).",
    "regret.decline": "It should have declined (hours it cost).",
    "looked_back.observe": "It went wrong because nothing was seen (act taken).",
    "looked_back.orient": "It went wrong because what was seen was misjudged (act taken).",
    "looked_back.decide": "It was judged right, and the act was wrong (act taken).",
    "lean.louder": "It speaks up a little sooner from now on (log-odds).",
    "lean.quieter": "It speaks up a little later from now on (log-odds).",
}
"""Ids in `Receipt.changes`."""

MOODS: Mapping[str, str] = {
    Mood.RESTING: "Nothing open.",
    Mood.WATCHFUL: "Something is open, nothing serious.",
    Mood.GUARDING: "Something serious is open.",
    Mood.CHASTENED: "Wrong too often lately; speaks less readily.",
    Mood.UNSURE: "Its estimates were off lately; asks rather than warns.",
    Mood.IMPAIRED: "A sense is missing.",
}

EXPLAINED: Mapping[str, str] = {
    "unreadable": "Why it could not be read (reason).",
    "chose": "What was chosen (act).",
    "reason": "What tipped it (id of `REASONS`).",
    "saw": "A sign and what it weighed in log-odds (indicator, weight); negative calms.",
    "believe.p_scam": "Probability of a scam (probability).",
    "believe.threat": "A kind of scam it may be (threat, probability).",
    "believe.stage": "How far along (stage).",
    "at_stake.hours": "Expected loss if nothing is said (hours).",
    "at_stake": "What is at stake (domain of care).",
    "person.notices": "The person would notice unaided (probability).",
    "person.proceeds": "The person would go along (probability).",
    "person.pressured": "The person is hurried or frightened (probability).",
    "person.coached": "Somebody tells the person what to do (probability).",
    "worth": "What an act is worth (act, hours).",
    "question": "The question asked (question, answers).",
    "override_after": "The person may override after (seconds).",
    "would_change": "What would change it, and to what (observation, act).",
    "answered": "What the person said (answer, reply).",
    "learnt": "What was learnt from it (reason, changes).",
    "version": "Which version decided (part, version).",
}
"""Ids of the lines of `Assistant.explain`, and what their values are."""

UNIDENTIFIED: Mapping[str, str] = {
    "few_decisions": "Too few decisions to say what they reveal.",
    "one_act": "It did the same thing every time, so nothing can be told from it.",
    "scale": "Only proportions between domains can be told, never how much care there is in all.",
    "few_answers": "Too few answers to check its probabilities against.",
    "answers_are_selective": "People answer about alerts, seldom about silence: missed scams are undercounted.",
    "no_variation": "A domain was never at stake more or less than usual (domain).",
    "collinear": "Two domains were always at stake together (domain, domain).",
    "people": "Which people it neglects cannot be told: all that came was for one person.",
    "few_quiet": "Too few items with nothing to say, so it cannot be told whether it speaks needlessly.",
    "few_due": "Too few items where speaking was due, so it cannot be told whether it falls silent.",
    "few_due_for": "Too few items where speaking was due came for one person (person).",
    "never_displeased": "The person was never displeased, or always, so flattery cannot be told.",
    "no_rhythm": "A variable hardly moved, so it cannot be told whether it is held anywhere (variable).",
    "no_sway": "Acts did not depend on a variable beyond the margin of error (variable).",
}
"""Ids in `Audit.unidentified`."""

QUESTION_IDS: tuple[str, ...] = tuple(asking.question.id for asking in CATALOGUE)
ALL_IDS: tuple[str, ...] = (
    *REASONS,
    *RECEIPTS,
    *CHANGES,
    *QUESTION_IDS,
    *ANSWERS,
    *CARE_DOMAINS,
    *EXPLAINED,
    *UNIDENTIFIED,
)
"""Everything that needs words, some ids more than once."""
