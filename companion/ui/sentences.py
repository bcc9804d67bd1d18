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
    Threat.IMPERSONATION: ("Don't answer it", "Reach the person in a way you already know, not the one given here."),
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
    Answer.REPLY: "You answered: {answer}",
}

RECEIPTS: dict[str, str] = {
    "learnt": "Thank you. I have learnt from that.",
    "learnt.subject": "Thank you. I will remember this about {subject}.",
    "refused.coached": "I kept your answer but did not learn from it, because somebody may be pressing you.",
    "refused.forbidden_flip": "I kept your answer but did not learn from it: it would make me blind to real harm.",
    "nothing_new": "Thank you. That is what I thought too.",
    "undone": "Undone. I judge as I did before.",
    "granted": "Done.",
}

REASONS: dict[str, str] = {
    "budget.quiet": "I have used up my questions for now, so I kept this to myself.",
    "budget.spent": "I have used up my questions for now, so I kept this to myself.",
    "fortnight.quiet": "I am still getting to know you, so I only speak up when I am very sure.",
    "bulk": "It is plain bulk mail.",
    "request.coached": "It looks as if somebody is telling you what to do just now.",
    "request.harm": "What I see says this would do harm.",
    "request.granted": "Nothing speaks against it.",
    "case.open": "It belongs to an affair that is still open.",
    "care.money": "Your money is at stake.",
    "care.identity": "Your passwords and papers are at stake.",
    "care.home": "Your computer and home are at stake.",
    "care.family": "Your family is at stake.",
    "care.work": "Your work is at stake.",
    "care.health": "Your health is at stake.",
    "care.belonging": "People you are close to are at stake.",
    "insisted": "You asked more than once, and nothing new has come to light.",
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
    "received": ("they wrote to you once", "they wrote to you {count} times"),
    "you_kept": ("you kept one of their mails", "you kept {count} of their mails"),
    "you_confirmed": ("you confirmed them once", "you confirmed them {count} times"),
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
    "perception": "Reading",
    "worker": "Reading",
    "confinement": "The fence around reading",
    "memory": "Memory",
    "store": "Memory",
    "mind": "Judgement",
    "model": "Judgement",
    "guard": "The guard",
    "vault": "Key ring",
    "keyring": "Key ring",
}

REPAIRS: dict[str, str] = {
    # health detail: what the person can do
    "sign_in": "Sign in to this mailbox again in Settings.",
    "password": "The password was not accepted. Enter it again in Settings.",
    "offline": "The mail server cannot be reached. I keep trying.",
    "unreachable": "The mail server cannot be reached. I keep trying.",
    "certificate": "The mail server could not prove who it is, so I did not sign in.",
    "denied": "I may not read this folder. Allow it in the system's settings.",
    "permission": "I may not read this folder. Allow it in the system's settings.",
    "gone": "This folder is not there any more. Choose another in Settings.",
    "missing": "This folder is not there any more. Choose another in Settings.",
    "keyring_locked": "Unlock the key ring of your computer, then try again.",
    "keyring_missing": "This computer has no key ring, so I keep nothing on disk.",
    "disk_full": "The disk is full. Make some room; I go on by myself.",
    "inbox_full": "A lot has come in at once. I am catching up.",
    "unconfined": "I can't build a fence around reading here, so I open nothing from outside.",
    "busy": "I am catching up.",
}
