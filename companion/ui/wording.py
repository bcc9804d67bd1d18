"""From frozen values to words: everything the screen says is made here, and everything from outside passes `plain`.

No Qt in here: the terminal uses it too.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import idna

from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Feedback, Health, Receipt
from companion.domain.journal import CareItem, Entry, Summary
from companion.domain.judgement import Act, Decision, Evidence, Indicator, Question, Threat, WouldChange
from companion.domain.observation import Kind
from companion.domain.tools import Pages, ToolName
from companion.ui import spoken
from companion.ui.inert import MAX_MARKS as MAX_MARKS
from companion.ui.inert import isolated as isolated
from companion.ui.inert import plain as plain
from companion.ui.inert import runs_right_to_left as runs_right_to_left
from companion.ui.languages import counted, translated
from companion.ui.spoken import TEXT

CONTEXT = 60
"""Characters shown before and after a marked passage."""

_TWO_FACED = frozenset(
    {
        *("link.text_differs", "clipboard.swapped", "clipboard.swapped_instantly", "clipboard.swapped_alike"),
        "clipboard.swapped_again",
    }
)
LOOKALIKE = "lookalike"
"""Part of the name of every sign that compares two addresses."""
_LEADS_TO = " → "
_HOST = re.compile(r"(?:[^\s@/:?#<>\"'()\[\],;]+\.)+[^\s@/:?#<>\"'()\[\],;.]+")


def quoted(text: str, limit: int = 120) -> str:
    """Outside text in quotation marks."""
    return isolated(f"“{plain(text, limit)}”")


def host(name: str, limit: int = 120) -> str:
    """A host or address with its letters unmasked: beside foreign letters stands what the network calls it."""
    shown = plain(name, limit)
    if shown.isascii():
        return shown
    found = _HOST.search(shown)
    if found is None or found[0].isascii():
        return isolated(shown)
    try:
        real = idna.encode(found[0].lower(), uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return isolated(shown)
    return say("address.really", shown=isolated(shown), real=real) if real != found[0] else isolated(shown)


def say(key: str, **values: object) -> str:
    """One of the screen's own phrases with its gaps filled; strings filled in are made inert first."""
    return _filled(TEXT[key], values)


def _filled(sentence: str, values: Mapping[str, object]) -> str:
    # `plain` drops the isolates that a value may already carry; they are put back around the whole of it.
    return sentence.format(**{k: isolated(plain(v, 300)) if isinstance(v, str) else v for k, v in values.items()})


def count(key: str, number: int, **values: object) -> str:
    """A phrase with a number in it: `key.one` for one, `key.many` otherwise (0 included)."""
    one, many = TEXT.english[f"{key}.one"], TEXT.english[f"{key}.many"]
    return _filled(counted("TEXT", one, many, number), {"count": number, **values})


def when(at: float, now: float) -> str:
    """A time as a person says it, in the machine's own time zone."""
    try:
        moment, today = datetime.fromtimestamp(at).astimezone(), datetime.fromtimestamp(now).astimezone()
    except (OverflowError, ValueError, OSError):
        return say("when.unknown")
    clock = f"{moment:%H:%M}"
    days = (today.date() - moment.date()).days
    if days == 0:
        return say("when.today", clock=clock)
    if days == 1:
        return say("when.yesterday", clock=clock)
    return say("when.date", date=date_of(moment, today.year, weekday=0 < days < 7), clock=clock)


def day(at: float, now: float) -> str:
    """The day alone, as a heading over a list."""
    try:
        moment, today = datetime.fromtimestamp(at).astimezone(), datetime.fromtimestamp(now).astimezone()
    except (OverflowError, ValueError, OSError):
        return say("when.unknown")
    days = (today.date() - moment.date()).days
    if days == 0:
        return say("day.today")
    if days == 1:
        return say("day.yesterday")
    return date_of(moment, today.year, weekday=True)


def date_of(moment: date, this_year: int = 0, *, weekday: bool = False) -> str:
    """A date in words; the year only where it is another one than `this_year`."""
    month = spoken.MONTHS[moment.month]
    words = say("date.day", day=moment.day, month=month)
    if moment.year != this_year:
        words = say("date.year", day=moment.day, month=month, year=moment.year)
    return say("date.weekday", weekday=spoken.WEEKDAYS[moment.weekday()], date=words) if weekday else words


def span(seconds: float) -> str:
    """A length of time in round words."""
    if seconds < 45:
        return say("span.moment")
    if seconds < 90:
        return say("span.minute")
    if seconds < 90 * 60:
        return say("span.minutes", count=round(seconds / 60))
    if seconds < 36 * 3600:
        hours = round(seconds / 3600)
        return count("span.hours", hours)
    return say("span.days", count=round(timedelta(seconds=seconds) / timedelta(days=1)))


def chance(p: float) -> str:
    """A probability as a count of cases, which people read better than per cent."""
    if p < 0.001:
        return say("chance.tiny")
    if p < 0.01:
        return say("chance.thousand", count=max(round(p * 1000), 1))
    if p > 0.99:
        return say("chance.near")
    return say("chance.hundred", count=round(p * 100))


# Entries


def voice(entry: Entry) -> str:
    """Which of the voices an entry speaks with: an act's word, or `unreadable`."""
    return entry.decision.act.value if entry.decision is not None else "unreadable"


def voice_word(entry: Entry) -> str:
    """The word beside the shape and the colour."""
    if entry.decision is None:
        return say("voice.unreadable")
    if entry.request is not None and entry.decision.act is Act.SILENT:
        return say("voice.granted")
    return spoken.ACTS[entry.decision.act]


def headline(entry: Entry) -> str:
    """The one sentence that matters about an entry."""
    decision = entry.decision
    if decision is None:
        reason = entry.unreadable.reason if entry.unreadable is not None else ""
        return say("headline.unreadable", reason=unreadable(reason))
    if entry.request is not None:
        if decision.act is Act.DECLINE:
            return spoken.DECLINES[entry.request.asked][0]
        return spoken.ASKED[entry.request.asked]
    if decision.act is Act.ASK and decision.question is not None:
        return question(decision.question)
    if decision.act is Act.SILENT:
        if missing := unseen(decision):
            return say("headline.silent_picture" if missing == "picture" else "headline.silent_partly")
        if doubtful(decision):
            return say("headline.silent_doubt")
        if decision.belief.threat is Threat.BULK:
            return say("headline.bulk")
        return say("headline.silent")
    if decision.act is Act.DECLINE:
        return say("headline.decline")
    return spoken.HEADLINES[decision.belief.threat]


def doubtful(decision: Decision) -> bool:
    """Whether the person asked about it, and finding nothing does not rule a scam out.

    Of what came by itself the inbox says no more than that nothing was found: every seventh honest mail is in this
    region, and a doubt about each would teach nobody anything.
    """
    return decision.act is Act.SILENT and {"invited", "evidence.not_ruled_out"} <= set(decision.reasons)


def caution(decision: Decision) -> str:
    """What finding nothing does not mean, said under a silent verdict."""
    return say("silent.doubt" if doubtful(decision) else "silent.caution")


def unseen(decision: Decision) -> str:
    """What was not looked into: `picture` (the words may stand in one), `partly` (a part of a file), or empty."""
    names = {one.indicator.name for one in decision.belief.evidence}
    if "hidden.picture_unread" in names:
        return "picture"
    return "partly" if "file.partly_unread" in names else ""


def what(entry: Entry, limit: int = 120) -> str:
    """What it is about: the subject of a mail, the name of a file, the beginning of a message."""
    seen = entry.observation
    if seen is not None:
        if seen.subject.strip():
            return isolated(plain(seen.subject, limit))
        if seen.files and not seen.text.strip():
            return isolated(plain(seen.files[0].name, limit))
        if seen.text.strip():
            return isolated(plain(seen.text, limit))
        if seen.files:
            return isolated(plain(seen.files[0].name, limit))
        return say("what.empty")
    if entry.request is not None:
        return spoken.ASKED[entry.request.asked]
    if entry.unreadable is not None:
        return say("what.unreadable", kind=spoken.KINDS[entry.unreadable.kind])
    return say("what.empty")


def who(entry: Entry, limit: int = 100) -> str:
    """Whom it came from, name and address, or the place it came from."""
    seen = entry.observation
    if seen is not None:
        name, address = plain(seen.sender.name, limit // 2), plain(seen.sender.address, limit)
        if name and address and name != address:
            return say("who.both", name=name, address=host(address))
        if name or address:
            return host(address) if address else isolated(name)
        if seen.origin:
            return say("who.from", place=host(_site(seen.origin)))
        return part(seen.source)
    if entry.unreadable is not None:
        return part(entry.unreadable.source)
    return say("who.you")


def _site(url: str) -> str:
    return re.sub(r"^[a-z][a-z0-9+.-]*://(?:[^/@]*@)?([^/:?#]+).*$", r"\1", url, flags=re.IGNORECASE | re.DOTALL)


def kind(entry: Entry) -> str:
    """Mail, download, message, clipboard, or something the person asked for."""
    seen = entry.observation
    if seen is not None and seen.source == "notifications":
        # An application's name is its own choice, and as foreign as a sender's.
        program = isolated(plain(seen.stream.partition("/")[2], 40))
        return say("kind.in", kind=spoken.KINDS[seen.kind], program=program)
    if seen is not None and seen.source == "remote":
        return say("kind.program")
    if seen is not None:
        return spoken.KINDS[seen.kind]
    if entry.unreadable is not None:
        return spoken.KINDS[entry.unreadable.kind]
    return say("kind.request")


def channel(entry: Entry) -> Kind | None:
    """How it came: by mail, as a file, as a message, over the clipboard; None for what the person asked for."""
    if entry.observation is not None:
        return entry.observation.kind
    return entry.unreadable.kind if entry.unreadable is not None else None


@dataclass(frozen=True, slots=True)
class Shown:
    """One fact as the screen shows it: our sentence, a quotation, and which characters of it to mark."""

    sentence: str
    quote: str = ""
    marks: tuple[tuple[int, int], ...] = ()


def facts(entry: Entry, limit: int = 3, *, besides_pair: bool = False) -> tuple[Shown, ...]:
    """The facts that weigh most, at most one of a group until the groups run out; with `besides_pair` without those
    that two addresses side by side already tell."""
    found = strongest(entry.decision, entry.request is None) if entry.decision is not None else ()
    told = [one for one in found if not (besides_pair and LOOKALIKE in one.indicator.name)]
    return tuple(fact(entry, evidence) for evidence in told[:limit])


def strongest(decision: Decision, worrying: bool = True) -> tuple[Evidence, ...]:
    """Evidence by how much it says; with `worrying`, only what speaks for a threat."""
    ranked = sorted(decision.belief.evidence, key=lambda e: e.indicator.weight * e.strength, reverse=True)
    if worrying and decision.act is not Act.SILENT:
        # What only lies close in time to something suspicious has no fact to show, and would read as an accusation.
        ranked = [e for e in ranked if e.indicator.weight > 0 and (e.facts or e.indicator.group != "case")]
    first: list[Evidence] = []
    rest: list[Evidence] = []
    groups: set[str] = set()
    for evidence in ranked:
        (rest if evidence.indicator.group in groups else first).append(evidence)
        groups.add(evidence.indicator.group)
    return tuple(first + rest)


def fact(entry: Entry, evidence: Evidence) -> Shown:
    """An indicator's own sentence with the passage that shows it."""
    # A sign of a group that the screen has never heard of speaks for itself; without a sentence its name must do.
    sentence = sign(evidence.indicator) or _words(evidence.indicator.name)
    if not evidence.facts:
        return Shown(sentence)
    found = evidence.facts[0]
    if evidence.indicator.name in _TWO_FACED and len(evidence.facts) >= 2:
        # What it shows and where it leads belong side by side; the second is what nobody would see.
        shows, leads = plain(found.text, 80), host(evidence.facts[1].text, 80)
        start = len(shows) + len(_LEADS_TO)
        return Shown(sentence, f"{shows}{_LEADS_TO}{leads}", ((start, start + len(leads)),))
    whole = ""
    if entry.observation is not None and found.span is not None:
        observation = entry.observation
        parts = {"subject": observation.subject, "picture": observation.picture_text}
        whole = parts.get(found.span.part, observation.text)
        if found.span.part == "picture":
            sentence = f"{sentence} {TEXT['fact.in_picture']}"
    if found.span is None or not 0 <= found.span.start < found.span.end <= len(whole):
        quote = host(found.text, 160)
        return Shown(sentence, quote, ((0, len(quote)),) if quote else ())
    start, end = found.span.start, found.span.end
    before, middle, after = whole[max(start - CONTEXT, 0) : start], whole[start:end], whole[end : end + CONTEXT]
    if start > CONTEXT:
        before = "… " + before.partition(" ")[2]
    if end + CONTEXT < len(whole):
        after = after.rpartition(" ")[0] + " …"
    gap_before = " " if before[-1:].isspace() else ""
    gap_after = " " if after[:1].isspace() else ""
    before, middle, after = plain(before, CONTEXT + 3), plain(middle, 160), plain(after, CONTEXT + 3)
    before, after = before + (gap_before if before else ""), (gap_after if after else "") + after
    return Shown(sentence, before + middle + after, ((len(before), len(before) + len(middle)),))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that look alike: what stands here, what the person knows, and where they differ."""

    here: str
    known: str
    here_marks: tuple[tuple[int, int], ...]
    known_marks: tuple[tuple[int, int], ...]


def pair(entry: Entry) -> Pair | None:
    """For a look-alike: the two addresses side by side, with their differences, or None."""
    if entry.decision is None:
        return None
    for evidence in strongest(entry.decision):
        if LOOKALIKE in evidence.indicator.name and len(evidence.facts) >= 2:
            here, known = evidence.facts[0].text, evidence.facts[1].text
            # A brand's name is no address: there is nothing to compare letter by letter.
            if all("." in text and " " not in text for text in (here, known)):
                return differences(here, known)
    return None


def differences(here: str, known: str) -> Pair:
    """Mark the characters in which two short strings differ."""
    here, known = plain(here, 120), plain(known, 120)
    left: list[tuple[int, int]] = []
    right: list[tuple[int, int]] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, here, known, autojunk=False).get_opcodes():
        if tag != "equal":
            # Where a character is missing, its neighbour is marked, for nothing cannot be seen.
            left.append((a, b) if b > a else (max(a - 1, 0), min(a + 1, len(here))))
            right.append((c, d) if d > c else (max(c - 1, 0), min(c + 1, len(known))))
    return Pair(here, known, tuple(left), tuple(right))


def next_step(entry: Entry) -> tuple[str, str]:
    """The safe action: what its button says, and what to do instead."""
    decision = entry.decision
    if decision is not None and entry.request is not None:
        return say("decline.leave"), spoken.DECLINES[entry.request.asked][1]
    threat = decision.belief.threat if decision is not None else Threat.BENIGN
    return spoken.NEXT_STEPS[threat]


def question(asked: Question) -> str:
    """The one question of an ask."""
    return spoken.QUESTIONS.get(asked.id) or say("question.unknown", name=_words(asked.id))


def answers(asked: Question) -> tuple[tuple[str, str], ...]:
    """At most three answers and "not sure", as (id, words)."""
    offered = [answer for answer in asked.answers[:3] if answer != "not_sure"]
    return tuple((answer, reply(answer)) for answer in (*offered, "not_sure"))


def reply(answer: str) -> str:
    """An answer's words by its id."""
    return spoken.ANSWERS.get(answer) or _words(answer)


def reason(name: str) -> str:
    """What tipped a decision, by its stable id."""
    known = spoken.REASONS.get(name)
    if known is not None:
        return known
    family, _, rest = name.partition(".")
    if family == "care":
        return say("reason.care", domain=stake(rest))
    return say("reason.unknown", name=_words(name))


def reasons(decision: Decision) -> tuple[str, ...]:
    """All reasons of a decision, most important first, no sentence twice."""
    return tuple(dict.fromkeys(reason(name) for name in decision.reasons))


def would_change(change: WouldChange, catalogue: Mapping[str, Indicator] | None = None, request: bool = False) -> str:
    """One observation that would flip the decision (about a `request`, where silence is consent), and what then."""
    then = say("then.granted" if request and change.act_then is Act.SILENT else f"then.{change.act_then.value}")
    name = change.observation
    known = spoken.OBSERVATIONS.get(name)
    if known is None and name.startswith("without.all."):
        known = spoken.FAMILIES.get(name.removeprefix("without.all."))
    if known is None and name.startswith("answer."):
        known = say("observation.answer", answer=reply(name.removeprefix("answer.")))
    if known is None:
        missing = name.startswith(("no_indicator.", "without."))
        bare = name.split(".", 1)[1] if name.startswith(("indicator.", "no_indicator.", "without.")) else name
        bare = bare.removeprefix("all.")
        words = say("observation.both").join(_sign(one, catalogue or {}) for one in bare.split("+"))
        known = say("observation.missing" if missing else "observation.seen", sentence=words)
    return say("would_change", observation=known, then=then)


def _sign(name: str, catalogue: Mapping[str, Indicator]) -> str:
    """An indicator's sentence within another one."""
    indicator = catalogue.get(name)
    words = sign(indicator).rstrip(".。") if indicator is not None else ""
    return words or _words(name)


def stake(domain: str) -> str:
    """A domain of care in words."""
    return spoken.DOMAINS.get(domain) or _words(domain)


def threat(of: Threat) -> str:
    """What a threat is called in a sentence."""
    return spoken.THREATS[of]


def unreadable(why: str) -> str:
    """Why an item could not be read."""
    return spoken.UNREADABLE.get(why) or say("unreadable.unknown")


def said(feedback: Feedback) -> str:
    """What the person answered, in words."""
    return spoken.FEEDBACK[feedback.answer].format(answer=reply(feedback.reply))


def receipt(given: Receipt) -> str:
    """One sentence on what a correction taught, and one on what should have been done, where that is now known."""
    regrets = (name.partition(".")[2] for name, _ in given.changes if name.startswith("regret."))
    known = [spoken.REGRETS[name] for name in regrets if name in spoken.REGRETS]
    tuned = []
    for key in ("tuned.more", "tuned.less"):
        signs = [spoken.SIGNS.get(group) or _words(group) for name, group in given.changes if name == key]
        if signs:
            tuned.append(say(key, signs=listed(signs)))
    return " ".join((_taught(given), *known[:1], *tuned))


def _taught(given: Receipt) -> str:
    if given.reason == "learnt" and given.subjects and given.subjects[0]:
        subject = isolated(plain(given.subjects[0], 80))
        steps = {name for name, _ in given.changes}
        for ending, key in (("_fine", "receipt.fine"), ("_bad", "receipt.bad")):
            if any(name.startswith("learnt.") and name.endswith(ending) for name in steps):
                return say(key, subject=subject)
        return spoken.RECEIPTS["learnt.subject"].format(subject=subject)
    known = spoken.RECEIPTS.get(given.reason)
    if known is not None:
        more = [repair(why) for name, why in given.changes if name == "trouble"]
        for name, day in given.changes:
            if name.startswith("registered."):
                domain = isolated(host(name.removeprefix("registered.")))
                more.append(say("registered.on" if day else "registered.unknown", domain=domain, day=plain(day, 10)))
        return " ".join((known, *more))
    if given.reason.startswith("refused"):
        return say("receipt.refused")
    return spoken.RECEIPTS["learnt" if given.learnt else "nothing_new"]


UNDOABLE = frozenset({"held", "flagged", "moved"})
"""Reasons of receipts that tell of a tool's use that can be taken back."""


def can_undo(given: Receipt) -> bool:
    """Whether there is something to take back."""
    return bool(given.feedback) and (given.learnt or given.reason in UNDOABLE)


def targets(shown: Pages) -> tuple[str, ...]:
    """Where the links of something opened safely lead: inert text, what a link shows beside where it leads."""
    lines = []
    for words, target in shown.links:
        where = isolated(plain(target, 300))
        lines.append(say("pages.link", words=isolated(plain(words, 80)), where=where) if words.strip() else where)
    return tuple(dict.fromkeys(lines))


def done_by(entry: Entry, tool: ToolName) -> bool:
    """Whether a tool was used on what an entry is about, and that was not taken back; as far as its receipts tell."""
    told = [
        g.reason for g in entry.receipts if tool in g.subjects and g.reason in UNDOABLE | {"released", "unflagged"}
    ]
    return bool(told) and told[-1] in UNDOABLE


# The companion itself


def mood(summary: Summary, dog: str, now: float) -> tuple[str, str]:
    """The mood in words, and why."""
    if summary.paused_until is not None and summary.paused_until > now:
        return say("mood.paused", dog=dog), say("mood.paused.why", until=when(summary.paused_until, now))
    word, why = spoken.MOODS[summary.mood]
    return word.format(dog=plain(dog, 40)), why


def month(summary: Summary) -> tuple[str, ...]:
    """This month's alerts, counted honestly, one sentence each."""
    counts = summary.month
    lines = [
        count("month.warn", counts.get("warn", 0)),
        count("month.ask", counts.get("ask", 0)),
        count("month.decline", counts.get("decline", 0)),
        count("month.confirmed", counts.get("confirmed", 0)),
        count("month.false_alarm", counts.get("false_alarm", 0)),
    ]
    return tuple(lines)


def budget(summary: Summary) -> tuple[str, ...]:
    """What is left of the alert budget, one sentence each."""
    keys = ("questions_today", "questions_week", "interruptions_month")
    return tuple(count(f"budget.{key}", max(int(summary.budget[key]), 0)) for key in keys if key in summary.budget)


def today(summary: Summary) -> str:
    """One sentence about today."""
    seen = say("today.none") if summary.seen_today == 0 else count("today.seen", summary.seen_today)
    if summary.unread_today:
        seen = f"{seen} {count('today.unread', summary.unread_today)}"
    return seen


def window_title(dog: str) -> str:
    """The big window's title: the dog's name and the program's, once where they are the same."""
    return dog if dog == "Companion" else say("window.title", dog=dog)


def part(name: str) -> str:
    """A source or another part by name; a mailbox keeps its address."""
    family, _, rest = name.partition(":")
    word = spoken.PARTS.get(family) or _words(family).capitalize()
    return say("part.with", part=word, which=rest) if rest else word


def health(of: Health, now: float) -> tuple[str, str, str]:
    """How a part is: its name, its state with since when, and what would mend it (may be empty)."""
    state = spoken.STATES[of.state]
    if of.state.value != "ok":
        state = say("health.since", state=state, since=when(of.since, now))
    return part(of.part), state, "" if of.state.value == "ok" else repair(of.detail)


def repair(detail: str) -> str:
    """What a stable id of trouble means and what would mend it; a plain reason is passed on as it is."""
    known = spoken.REPAIRS.get(detail)
    if known is None:
        # `fault:KeyError`, `settings.problem:downloads.days`: the family has the words.
        known = spoken.REPAIRS.get(re.split(r"[:]", detail, maxsplit=1)[0])
    if known is None and detail.startswith("fault"):
        known = spoken.REPAIRS["fault"]
    return known if known is not None else plain(detail, 160)


def provenance(item: CareItem) -> str:
    """How the companion knows that something matters."""
    out = []
    for known in item.provenance:
        name, _, number = known.partition(":")
        one, many = spoken.PROVENANCE.english.get(name, (_words(name), _words(name)))
        times = int(number) if number.isascii() and number.isdigit() else 1
        out.append(counted("PROVENANCE", one, many, times).format(count=times))
    return say("provenance", because=", ".join(out)) if out else ""


def act_value(act: Act) -> str:
    """What an act's worth is about."""
    return spoken.ACT_VALUES[act]


def sign(indicator: Indicator) -> str:
    """What a sign says, made inert: weights files may come from elsewhere."""
    return plain(translated("sign", indicator.sentence), 200)


def listed(words: Sequence[str]) -> str:
    """Words in a row, as a sentence has them: commas, and an "and" before the last."""
    if len(words) < 2:
        return words[0] if words else ""
    return say("list.and", first=", ".join(words[:-1]), last=words[-1])


def weight(value: float) -> str:
    """A care weight in a word."""
    for bound, key in ((0.15, "weight.0"), (0.4, "weight.1"), (0.65, "weight.2"), (0.85, "weight.3")):
        if value < bound:
            return say(key)
    return say("weight.4")


def trouble(error: CompanionError) -> str:
    """What to say when the guard could not do what was asked. Errors carry no content of items."""
    known = repair(str(error))
    key = "trouble"
    for kind_of, name in (
        (Unavailable, "trouble.unavailable"),
        (NeedsPerson, "trouble.needs_person"),
        (Rejected, "trouble.rejected"),
        (Misconfigured, "trouble.misconfigured"),
    ):
        if isinstance(error, kind_of):
            key = name
            break
    return f"{say(key)} {known}".strip()


def needs_you(entry: Entry) -> bool:
    """Whether an entry waits for the person: an unanswered question."""
    return entry.decision is not None and entry.decision.act is Act.ASK and not entry.feedback


def _words(name: str) -> str:
    return plain(re.sub(r"[._]+", " ", name), 80)
