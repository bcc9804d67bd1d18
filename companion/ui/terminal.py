"""The screen of a run without a display: alerts as plain lines on the terminal. No Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TextIO

from companion.domain.feedback import Health, Receipt, State
from companion.domain.journal import CareItem, Entry, Summary
from companion.domain.judgement import Act, Indicator
from companion.domain.tools import DEED, Held, Pages
from companion.mind.audit import Audit
from companion.mind.reasons import UNIDENTIFIED
from companion.ui import spoken, story, wording

MAX_PAGE = 20_000
"""Characters of a page that are shown."""
SHORT_ID = 8
"""Characters of an id shown; the command line takes any prefix that is unambiguous."""


class TerminalScreen:
    """Implements `Screen`. Safe to call from any thread; writes whole blocks."""

    def __init__(self, out: TextIO, dog: str = "Companion", clock: Callable[[], float] = time.time) -> None:
        self._out = out
        self._dog = dog
        self._clock = clock
        self._lock = threading.Lock()
        self._gone = False

    def ready(self, sources: Sequence[str]) -> None:
        """Say that the guard is up, and what it watches: names of sources."""
        if sources:
            watched = ", ".join(wording.part(name) for name in sources)
            self._write(wording.say("terminal.ready", dog=self._dog, watched=watched))
        else:
            self._write(wording.say("terminal.idle", dog=self._dog))

    def show(self, entry: Entry) -> None:
        """Print an alert; a quiet decision prints nothing, an unreadable item one line."""
        if entry.decision is None:
            self._write(f"[{wording.voice_word(entry)}] {wording.what(entry)}: {wording.headline(entry)}")
        elif entry.decision.act is not Act.SILENT:
            self._write(alert(entry, self._clock()))

    def learnt(self, receipt: Receipt) -> None:
        """Print the receipt."""
        self._write(wording.receipt(receipt))

    def health(self, health: Health) -> None:
        """Print a part that does not work, or works again. What mends itself is not worth a line."""
        name, state, repair = wording.health(health, self._clock())
        if health.state is not State.WAITING or health.detail == "folder.missing":
            self._write(" ".join(s for s in (f"{name}: {state}.", repair) if s))

    def _write(self, block: str) -> None:
        encoding = getattr(self._out, "encoding", None) or "utf-8"
        text = block.encode(encoding, "replace").decode(encoding)
        with self._lock:
            if self._gone:
                return
            try:
                self._out.write(text + "\n")
                self._out.flush()
            except OSError:
                # The terminal was closed, or the reader of a pipe went away. The guard goes on.
                self._gone = True


def alert(entry: Entry, now: float) -> str:
    """An alert as lines of text."""
    decision = entry.decision
    assert decision is not None, "an alert speaks of a decision"
    lines = [
        "",
        f"[{wording.voice_word(entry)}] {wording.headline(entry)}",
        f"  {wording.when(entry.at, now)} · {wording.kind(entry)} · {wording.who(entry)}",
    ]
    if entry.observation is not None:
        lines.append(f"  {wording.what(entry)}")
    pair = wording.pair(entry)
    if pair is not None:
        lines += [f"  {wording.say('pair.here')}  {pair.here}", f"  {wording.say('pair.known')}  {pair.known}"]
    for shown in wording.facts(entry):
        quote = f"  {wording.quoted(shown.quote, 160)}" if shown.quote else ""
        lines.append(f"  - {shown.sentence}{quote}")
    lines += [f"  {sentence}" for sentence in wording.reasons(decision)]
    action, instead = wording.next_step(entry)
    short = decision.id[:SHORT_ID]
    if decision.act is Act.ASK and decision.question is not None:
        choices = "|".join(answer for answer, _ in wording.answers(decision.question))
        lines.append(f"  {wording.say('terminal.answer', id=short, choices=choices)}")
    else:
        lines.append(f"  > {action}. {instead}")
        lines.append(f"  {wording.say('terminal.explain', id=short)}")
    return "\n".join(lines)


def explanation(entry: Entry, now: float, catalogue: Mapping[str, Indicator] | None = None) -> str:
    """Everything about an entry as lines of text, for `companion explain`. `catalogue` has words for unseen signs."""
    lines = [
        f"{wording.headline(entry)}",
        f"{wording.when(entry.at, now)} · {wording.kind(entry)} · {wording.who(entry)}",
        wording.what(entry),
    ]
    decision = entry.decision
    if decision is None:
        return "\n".join(lines)
    lines += ["", wording.say("section.seen")]
    for evidence in wording.strongest(decision, worrying=False):
        shown = wording.fact(entry, evidence)
        sign = wording.say("evidence.calms" if evidence.indicator.weight < 0 else "evidence.speaks")
        quote = f"  {wording.quoted(shown.quote, 160)}" if shown.quote else ""
        lines.append(f"  {sign} {shown.sentence}{quote}")
    lines += ["", wording.say("section.believe"), *_indented(story.believed(decision))]
    lines += ["", wording.say("section.matters"), *_indented(story.at_stake(decision))]
    if decision.observation:
        lines += ["", wording.say("section.person"), *_indented(story.expected(decision))]
    lines += ["", wording.say("section.worth"), *_indented(story.worth(decision))]
    lines += [f"  {wording.act_value(act)}: {value:+.2f}" for act, value in decision.values.items()]
    if decision.belief.would_change:
        lines += ["", wording.say("section.change"), *_indented(story.would_change(decision, catalogue))]
    for given in entry.feedback:
        lines += ["", wording.said(given)]
    lines += [wording.receipt(done) for done in entry.receipts if done.feedback.startswith(DEED)]
    regrets = story.looking_back(entry)
    if regrets:
        lines += ["", wording.say("section.looking_back"), *_indented(regrets)]
    return "\n".join(lines)


def _indented(told: Sequence[str]) -> list[str]:
    return [f"  {sentence}" for sentence in told]


def status(summary: Summary, now: float, dog: str = "Companion") -> list[str]:
    """How the companion is, as lines of text, for `companion status`."""
    words, why = wording.mood(summary, dog, now)
    lines = [words, why, wording.today(summary), ""]
    if summary.open_questions:
        lines.insert(3, wording.count("inbox.waiting", summary.open_questions))
    lines += [f"{wording.say('status.month')}:", *(f"  {line}" for line in wording.month(summary))]
    budget = wording.budget(summary)
    if budget:
        lines += [f"{wording.say('status.budget')}:", *(f"  {line}" for line in budget)]
    if summary.health:
        lines.append(f"{wording.say('status.health')}:")
        for health in summary.health:
            name, state, repair = wording.health(health, now)
            lines.append("  " + " ".join(part for part in (f"{name}: {state}.", repair) if part))
    return lines


def care_line(item: CareItem) -> str:
    """One thing that matters, for `companion care`."""
    name = wording.isolated(wording.plain(item.name or item.subject, 80)) or wording.say(
        "care.domain", domain=wording.stake(item.domain)
    )
    because = wording.provenance(item)
    about = f"{item.weight:4.2f}  {name} ({wording.stake(item.domain)}): {wording.weight(item.weight)}."
    return f"{about} {because}".rstrip()


def pages(shown: Pages) -> list[str]:
    """An item opened safely, for `companion open`."""
    lines = [wording.isolated(wording.plain(shown.title, 200)), ""]
    if not shown.texts:
        lines.append(wording.say("pages.none"))
    for number, text in enumerate(shown.texts, 1):
        if len(shown.texts) > 1:
            lines += [wording.say("pages.page", at=number, of=len(shown.texts)), ""]
        lines += [wording.plain(text, MAX_PAGE, lines=True), ""]
    if shown.links:
        lines += [wording.say("pages.links"), *(f"  {line}" for line in wording.targets(shown))]
    return lines


def held_line(file: Held, now: float) -> str:
    """One file that is put away, for `companion held`."""
    name, folder = (wording.isolated(wording.plain(text, 200)) for text in (file.name, file.folder))
    when, size = wording.when(file.at, now), f"{file.size:,} bytes"
    return wording.say("held.line", id=file.id[:SHORT_ID], name=name, size=size, when=when, folder=folder)


def audited(report: Audit) -> list[str]:
    """What the behaviour reveals, as lines of text, for `companion audit`."""
    lines = [wording.count("audit.decisions", report.decisions)]
    lines += [
        f"  {wording.stake(found.domain)}: {found.declared:.2f} / {found.revealed:.2f}"
        f" ({found.low:.2f} to {found.high:.2f})"
        for found in report.revealed
    ]
    if report.rank_correlation is not None:
        lines.append(wording.say("audit.rank", value=f"{report.rank_correlation:+.2f}"))
    if report.brier is not None and report.ece is not None:
        lines.append(wording.say("audit.calibration", brier=f"{report.brier:.3f}", ece=f"{report.ece:.3f}"))
    lines += [f"  {act}: {rate:.2f} {wording.say('audit.per_week')}" for act, rate in report.per_week.items()]
    lines += ["", wording.say("audit.people")] if report.people else []
    lines += [
        f"  {wording.host(heard.person)}: {heard.share:.2f} ({heard.low:.2f} to {heard.high:.2f}), n = {heard.due}"
        for heard in report.people
    ]
    lines += ["", wording.say("audit.accused" if report.accusations else "audit.clean")]
    for found in report.accusations:
        about = f" ({wording.host(found.about)})" if found.about else ""
        interval = f"{found.effect:+.2f} ({found.low:+.2f} to {found.high:+.2f}), n = {found.cases}"
        lines.append(f"  {spoken.ACCUSATIONS[found.kind]}{about}: {interval}")
    lines += _rhythms(report)
    lines += ["", wording.say("audit.unidentified")] if report.unidentified else []
    for why in report.unidentified:
        about = ", ".join(wording.plain(word, 80) for word in why[1:])
        lines.append(f"  {UNIDENTIFIED[why[0]]}{f' [{about}]' if about else ''}")
    return lines


def _rhythms(report: Audit) -> list[str]:
    """What is held in balance, at which scale; how set-points are adapted; moods."""
    lines = ["", wording.say("audit.rhythms")] if report.rhythms else []
    for held in report.rhythms:
        days = f"{held.half_life / 86_400.0:.1f} d" if held.half_life is not None else "-"
        mark = f"  {wording.say('audit.set_point')}" if held.set_point else ""
        lines.append(f"  {held.variable} / {held.scale}: {held.rest:.2f}, {days}, n = {held.points}{mark}")
    lines += [f"  {name}: {slope:+.2f}" for name, slope in report.second.items()]
    if report.moods:
        lines.append(wording.say("audit.moods", moods=", ".join(f"{m} {n}" for m, n in report.moods.items())))
    return lines
