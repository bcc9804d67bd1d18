"""Every sentence of the screen, keyed by stable ids. English; `{dog}` is the name the person gave.

Rules: never the word "safe" as a verdict, no blame, no shame, short words, one thought per sentence. Ids are
those of `domain`, `perception` (indicators speak for themselves) and `mind` (reasons, questions).
"""

from __future__ import annotations

from companion.domain.feedback import Answer, Asked, State
from companion.domain.journal import Mood
from companion.domain.judgement import Act, Stage, Threat
from companion.domain.observation import Kind

ACTS: dict[Act, str] = {
    Act.SILENT: "Found nothing",
    Act.ASK: "A question",
    Act.WARN: "Warning",
    Act.DECLINE: "Declined",
}

ACT_VALUES: dict[Act, str] = {
    Act.SILENT: "Staying quiet",
    Act.ASK: "Asking you",
    Act.WARN: "Warning you",
    Act.DECLINE: "Declining",
}

THREATS: dict[Threat, str] = {
    Threat.BENIGN: "nothing wrong",
    Threat.BULK: "ordinary bulk mail",
    Threat.PHISHING: "a trap for passwords or cards",
    Threat.IMPERSONATION: "somebody posing as somebody else",
    Threat.INVOICE: "a changed or false bill",
    Threat.ADVANCE_FEE: "a fee to pay before money comes",
    Threat.PRIZE: "a made-up prize",
    Threat.INVESTMENT: "an investment fraud",
    Threat.ROMANCE: "a romance fraud",
    Threat.TECH_SUPPORT: "false technical help",
    Threat.JOB: "a false job",
    Threat.EXTORTION: "a threat to get money",
    Threat.MALWARE: "a harmful file",
}

HEADLINES: dict[Threat, str] = {
    Threat.BENIGN: "Something here does not fit",
    Threat.BULK: "Something here does not fit",
    Threat.PHISHING: "This looks like a trap for your password or card",
    Threat.IMPERSONATION: "This is probably not who it says it is",
    Threat.INVOICE: "Check this bill by phone before you pay",
    Threat.ADVANCE_FEE: "They want money first. That is how this trick works",
    Threat.PRIZE: "A prize that you have to pay for is not a prize",
    Threat.INVESTMENT: "This investment looks like a fraud",
    Threat.ROMANCE: "This friendship is turning towards your money",
    Threat.TECH_SUPPORT: "This is not real technical help",
    Threat.JOB: "This job offer looks like a fraud",
    Threat.EXTORTION: "This was written to frighten you into paying",
    Threat.MALWARE: "This file could harm your computer",
}

NEXT_STEPS: dict[Threat, tuple[str, str]] = {
    # threat: (the safe action's button, what to do instead)
    Threat.BENIGN: ("Leave it for now", "Nothing is lost by waiting."),
    Threat.BULK: ("Leave it for now", "Nothing is lost by waiting."),
    Threat.PHISHING: ("Leave it alone", "If you want to check, open their own site or app the way you always do."),
    Threat.IMPERSONATION: ("Don't answer it", "Reach them in a way you already know, not the one given here."),
    Threat.INVOICE: ("Don't pay it yet", "Ring the sender on a number from an older bill."),
    Threat.ADVANCE_FEE: ("Don't pay anything", "Real money owed to you never costs a fee first."),
    Threat.PRIZE: ("Don't pay anything", "You can leave this alone. Nothing is lost."),
    Threat.INVESTMENT: ("Don't send money", "Talk it over with somebody who has nothing to gain from it."),
    Threat.ROMANCE: ("Don't send anything", "Show this to somebody you trust before the next step."),
    Threat.TECH_SUPPORT: ("Hang up and close it", "Real firms do not ring or write about trouble on your computer."),
    Threat.JOB: ("Don't answer it", "Real employers never ask you to pay or to pass money on."),
    Threat.EXTORTION: ("Don't pay, don't answer", "Such mails go out by the thousand. Almost all of them are bluff."),
    Threat.MALWARE: ("Don't open it", "Ask the sender in person what this file is."),
}

STAGES: dict[Stage, str] = {
    Stage.NONE: "",
    Stage.HOOK: "It is at the first step: getting your attention.",
    Stage.RAPPORT: "It is at the second step: winning your trust.",
    Stage.ASK: "It is at the third step: asking for something.",
    Stage.PRESSURE: "It is at the fourth step: putting you under pressure.",
    Stage.EXTRACTION: "It is at the last step: taking the money or the account.",
}

QUESTIONS: dict[str, str] = {
    "expected": "Were you expecting this?",
    "install_told": "Did someone tell you to install this?",
    "rang_old_number": "Will you ring the old number first?",
    "have_met": "Have you ever met this person?",
    "rang_them": "Have you rung them on a number you already had?",
    "know_sender": "Do you know who sent this?",
}

ANSWERS: dict[str, str] = {
    "expected": "Yes, I expected it",
    "not_expected": "No, I did not",
    "someone_told_me": "Yes, someone told me",
    "my_own_idea": "No, my own idea",
    "rang_and_fine": "I rang, it is true",
    "cannot_reach": "Nobody answers there",
    "not_yet": "Not yet",
    "met": "Yes, in person",
    "never_met": "No, never",
    "rang_known_number": "Yes, and it is right",
    "know_them": "Yes, I know them",
    "do_not_know": "No, I don't",
    "not_sure": "Not sure",
}

FEEDBACK: dict[Answer, str] = {
    Answer.CONFIRMED: "You said it was a scam.",
    Answer.FALSE_ALARM: "You said it was not a scam.",
    Answer.ALREADY_KNEW: "You already knew.",
    Answer.UNSURE: "You were not sure. That is a fair answer.",
    Answer.OVERRIDDEN: "You went ahead.",
    Answer.REPLY: "You answered: {answer}.",
}

RECEIPTS: dict[str, str] = {
    "learnt": "Thank you. I have learnt from that.",
    "tuned": "I went over your answers of the last while and now weigh some signs differently.",
    "shared": "I took in what many others found: I am a little warier of some signs now.",
    "learnt.subject": "Thank you. I will remember this about {subject}.",
    "refused.coached": "I kept your answer but did not learn from it, because somebody may be pressing you.",
    "refused.forbidden_flip": "I kept your answer but did not learn from it: it would make me blind to real harm.",
    "refused.open_case": "I kept your answer but did not learn from it yet, because this affair is still open.",
    "refused.contradicts": "I kept your answer but did not learn from it: you told me before that they sent a scam.",
    "refused.worse": "I kept your answer but did not learn from it: by what happened before, it would do harm.",
    "refused.invalid": "I could not take that in: it does not fit.",
    "ask.care_drop": "That is much less than before, so I have not changed it yet. If you mean it, set it again.",
    "noted": "I made a note of it.",
    "nothing_new": "Thank you. There was nothing new in it for me.",
    "undone": "Undone. I judge as I did before.",
    "held": "I put the file where nothing can open it. You can ask me for it at any time.",
    "released": "The file is back where it was, as it was.",
    "flagged": "I marked the mail in your mailbox, so that your other devices show it too.",
    "moved": "I moved the mail into the folder Guard Dog of your mailbox.",
    "looked_up": "I looked the addresses up.",
    "unflagged": "I took that back: the mail is as it was.",
    "tool.failed": "I could not do that.",
    "granted": "Done.",
}

REASONS: dict[str, str] = {
    "evidence.strong": "The signs leave little doubt.",
    "evidence.mixed": "There are signs, and there is doubt.",
    "evidence.weak": "There were a few signs, too few to speak about.",
    "evidence.none": "Nothing stood out.",
    "evidence.not_ruled_out": "A scam that I know nothing of can look like this.",
    "bulk.usual": "It is ordinary bulk mail.",
    "own.outgoing": "You wrote it yourself.",
    "invited": "You asked me about it.",
    "case.linked": "It belongs to something that looked wrong before.",
    "case.already_asked": "I have asked you about this affair already.",
    "case.already_warned": "I have warned you about this affair already.",
    "budget.quiet": "I would have asked, but my questions for now are used up.",
    "fortnight.quiet": "In the first two weeks I only speak up when I am very sure.",
    "tier.not_sure_enough": "I was not sure enough to disturb you.",
    "person.coached": "It looks as if somebody is telling you what to do and say. Real banks never ask you to lie.",
    "person.pressured": "It tries to hurry or frighten you.",
    "learnt.fine": "You told me before that this is fine.",
    "learnt.bad": "You told me before that this is a scam.",
    "decline.payee_changed": "The account is not the one that was paid before.",
    "decline.file_unsafe": "What I found in this file could do harm.",
    "request.granted": "Nothing speaks against it.",
    "request.coached": "It looks as if somebody is telling you to ask for this. Real banks never ask you to lie.",
    "request.controlled": "A program is running with which somebody else can use this computer. Close it first.",
    "request.open_case": "Something serious is still going on.",
    "request.item_risky": "What this is about is probably a scam.",
    "request.ring_first": "Ring them first, on a number from an older letter.",
    "insist.escalated": "You asked again, and nothing new has come to light. Talk to somebody you trust first?",
    "insist.respected": "You have asked several times. I have said what I think; it is your choice.",
    "care.money": "Your money is at stake.",
    "care.identity": "Your passwords and papers are at stake.",
    "care.home": "Your computer and your home are at stake.",
    "care.family": "Your family is at stake.",
    "care.work": "Your work is at stake.",
    "care.health": "Your health is at stake.",
    "care.belonging": "People you are close to are at stake.",
    "answer.expected": "You said that you expected it.",
    "answer.not_expected": "You said that you did not expect it.",
    "answer.someone_told_me": "You said that somebody told you to.",
    "answer.my_own_idea": "You said that it was your own idea.",
    "answer.rang_and_fine": "You rang the old number, and it is true.",
    "answer.cannot_reach": "You said that nobody answers on the old number.",
    "answer.not_yet": "You have not been able to check yet.",
    "answer.met": "You said that you have met.",
    "answer.never_met": "You said that you have never met.",
    "answer.rang_known_number": "You rang them on a number you had, and it is right.",
    "answer.know_them": "You said that you know who sent it.",
    "answer.do_not_know": "You said that you don't know who sent it.",
    "answer.not_sure": "You were not sure, so I go by what I see.",
    "mood.guarding": "Something serious is going on, so I ask sooner and let go of nothing.",
    "mood.chastened": "I was wrong lately, so I need to be surer.",
    "mood.unsure": "I misjudged things lately, so I ask rather than warn.",
    "mood.impaired": "A part of me does not work, so I let go of nothing.",
}

DECLINES: dict[Asked, tuple[str, str]] = {
    # request: (what is declined, the other way)
    Asked.RELEASE_FILE: (
        "I won't let go of this file just now",
        "Ask whoever sent it, in person or on a number you know, what it is.",
    ),
    Asked.OPEN_LINK: ("I won't open this link", "Go to their site or app the way you always do."),
    Asked.TRUST_SENDER: (
        "I won't call this sender trusted just now",
        "Speak to them first, in a way you already know.",
    ),
    Asked.LOOSEN: ("I won't watch less closely just now", "Let us wait until this affair is over."),
    Asked.PAUSE: (
        "I won't step aside just now",
        "Hang up first. Then ring your bank on the number on the back of your card.",
    ),
    Asked.RESUME: ("I could not start watching again", "Look at the Status page."),
    Asked.MARK_PAYABLE: (
        "I won't call this bill payable",
        "Ring them on a number from an older bill and ask about the account.",
    ),
    Asked.ADOPT_UPDATE: ("I won't take this update", "I stay as I am. Nothing is lost."),
    Asked.CARE: ("I could not change that", "Try again in a moment."),
}

ASKED: dict[Asked, str] = {
    Asked.RELEASE_FILE: "You asked me to let go of a file",
    Asked.OPEN_LINK: "You asked me to open a link",
    Asked.TRUST_SENDER: "You asked me to trust a sender",
    Asked.LOOSEN: "You asked me to watch less closely",
    Asked.PAUSE: "You asked me to pause",
    Asked.RESUME: "You asked me to go on",
    Asked.MARK_PAYABLE: "You asked me whether to pay this",
    Asked.ADOPT_UPDATE: "An update was offered to me",
    Asked.CARE: "You told me what matters",
}

DOMAINS: dict[str, str] = {
    "money": "Money",
    "identity": "Passwords and papers",
    "home": "Home and computer",
    "family": "Family",
    "work": "Work",
    "health": "Health",
    "belonging": "Friends and belonging",
}

PROVENANCE: dict[str, tuple[str, str]] = {
    # id: (for one, for many)
    "you_wrote": ("you wrote to them once", "you wrote to them {count} times"),
    "you_answered": ("you answered them once", "you answered them {count} times"),
    "replied": ("you answered them once", "you answered them {count} times"),
    "they_wrote": ("they wrote to you once", "they wrote to you {count} times"),
    "received": ("they wrote to you once", "they wrote to you {count} times"),
    "you_kept": ("you kept one of their mails", "you kept {count} of their mails"),
    "you_confirmed": ("you told me once that their letter was fine", "you told me {count} times that they were fine"),
    "you_asked": ("you asked me about such a thing once", "you asked me about such things {count} times"),
    "you_said": ("you told me so", "you told me so"),
    "shipped": ("I assume this for everybody", "I assume this for everybody"),
}

OBSERVATIONS: dict[str, str] = {
    # what would change the companion's mind
    "answer.expected": "you had been expecting it",
    "answer.not_expected": "you had not been expecting it",
    "answer.someone_told_me": "somebody told you to do it",
    "answer.my_own_idea": "it was your own idea",
    "answer.rang_and_fine": "you rang the old number and it was true",
    "answer.cannot_reach": "nobody could be reached on the old number",
    "answer.not_yet": "you could not check yet",
    "answer.met": "you had met in person",
    "answer.never_met": "you had never met",
    "answer.rang_them": "you rang them on a number you already had",
    "answer.rang_known_number": "you rang them on a number you already had and it was right",
    "answer.know_them": "you knew who sent it",
    "answer.do_not_know": "you did not know who sent it",
    "answer.not_sure": "you were not sure",
    "told.false_alarm": "you told me that it is no scam",
    "told.confirmed": "you told me that it is a scam",
    "settled.case": "you told me what the open affair was",
    "opened.case": "something serious came up",
    "later.1": "a day went by",
    "later.3": "three days went by",
    "later.7": "a week went by",
    "indicator.sender.known": "the sender were an old acquaintance of yours",
}

KINDS: dict[Kind, str] = {
    Kind.EMAIL: "Mail",
    Kind.FILE: "Download",
    Kind.MESSAGE: "Message",
    Kind.CLIPBOARD: "Clipboard",
}

UNREADABLE: dict[str, str] = {
    "crashed": "it broke while I was reading it",
    "timeout": "it took too long to read",
    "memory": "it was too big for my memory",
    "too_large": "it is too large",
    "gone": "it was gone before I could look",
    "denied": "I was not allowed to read it",
    "malformed": "it is not put together as it should be",
    "unconfined": "this computer does not let me open things behind a fence, so I did not",
}

MOODS: dict[Mood, tuple[str, str]] = {
    # mood: (word, why)
    Mood.RESTING: ("{dog} is resting", "All is quiet. I look at what comes in and find nothing of note."),
    Mood.WATCHFUL: ("{dog} is watching", "Something came up lately. I am looking a little more closely."),
    Mood.GUARDING: ("{dog} is on guard", "Something serious is going on. I stay close until it is over."),
    Mood.CHASTENED: ("{dog} is holding back", "I was wrong lately. I want to be surer before I speak up again."),
    Mood.UNSURE: ("{dog} is unsure", "Lately I have not been able to tell well. I ask rather than guess."),
    Mood.IMPAIRED: ("{dog} cannot watch everything", "A part of me does not work. See below what would mend it."),
}

STATES: dict[State, str] = {
    State.OK: "Working",
    State.WAITING: "Waiting",
    State.NEEDS_PERSON: "Needs you",
    State.FAILED: "Not working",
}

PARTS: dict[str, str] = {
    "imap": "Mailbox",
    "mailboxes": "Local mail",
    "mailbox": "Local mail",
    "downloads": "Downloads",
    "notifications": "Messages",
    "messages": "Messages",
    "clipboard": "Clipboard",
    "pasted": "What you show me",
    "remote": "Remote control",
    "perception": "Reading",
    "worker": "Reading",
    "confinement": "The fence around reading",
    "memory": "Memory",
    "store": "Memory",
    "mind": "Judgement",
    "model": "Judgement",
    "guard": "The guard",
    "models": "Judgement",
    "settings": "Settings",
    "sharing": "Sharing",
    "disk": "Disk",
    "vault": "Key ring",
    "keyring": "Key ring",
}

FAMILIES: dict[str, str] = {
    # signs that stand or fall together (mind.weighing.FAMILIES): what it would be like if none of them held
    "identity": "it really came from whom it names, and its links led there",
    "words": "it asked you for nothing and did not press you",
    "file": "there were nothing unusual in the file",
    "letter": "it really came from whom it names, and asked you for nothing",
}

ACCUSATIONS: dict[str, str] = {
    # kinds of misconduct that an audit can find in the record (mind.character.KINDS)
    "engagement": "It speaks up about nothing, the more the longer it is left alone",
    "liability": "It speaks up about nothing, so as to be covered",
    "sycophant": "It falls silent after it was told off, whatever comes",
    "pack_blind": "It is silent for one person more than for the others",
    "scammer_trained": "It sleeps through one particular sign",
}

SIGNS: dict[str, str] = {
    # sorts of signs (groups of indicators), as the weekly pass speaks of them
    "sender": "who it claims to be from",
    "link": "where links lead",
    "hidden": "what is hidden",
    "ask": "what is asked for",
    "pressure": "hurry and fear",
    "kin": "talk of family",
    "lure": "stories of scams",
    "payment": "payment details",
    "conversation": "how a talk goes",
    "file": "what files are",
    "familiar": "whether it is familiar",
    "bulk": "signs of bulk mail",
    "words": "the choice of words",
    "talk": "the course of a talk",
}

WENT_WRONG: dict[str, tuple[str, str]] = {
    # where it went wrong (mind.regret): (a scam that was missed, a fright for nothing)
    "observe": ("I had not seen a single sign of it.", "I took harmless things for signs."),
    "orient": ("I had seen something and thought it unlikely.", "I made too much of what I saw."),
    "decide": ("I thought it likely and still said too little.", "I thought it was likely fine and spoke up anyway."),
}

LEANS: dict[str, str] = {
    "louder": "From now on I speak up a little sooner.",
    "quieter": "From now on I wait a little longer before I speak up.",
}

REGRETS: dict[str, str] = {
    # what would have been right (mind.regret)
    "silent": "Looking back, staying quiet would have been better.",
    "ask": "Looking back, asking you would have been better.",
    "warn": "Looking back, warning you would have been better.",
    "decline": "Looking back, holding this back would have been better.",
}

WEEKDAYS: dict[int, str] = {
    0: "Monday",
    1: "Tuesday",
    2: "Wednesday",
    3: "Thursday",
    4: "Friday",
    5: "Saturday",
    6: "Sunday",
}

MONTHS: dict[int, str] = {
    1: "January",
    2: "February",
    3: "March",
    4: "April",
    5: "May",
    6: "June",
    7: "July",
    8: "August",
    9: "September",
    10: "October",
    11: "November",
    12: "December",
}
"""As they stand in a date, after the day."""
