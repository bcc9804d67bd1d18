"""One entry in full: what was seen, believed, at stake, and what every act was worth.

It reads the decision's record; it computes nothing of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.domain.feedback import Asked, Receipt
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Decision, Threat
from companion.domain.observation import Kind
from companion.domain.tools import Pages, ToolName
from companion.ui import spoken, story, timeline, wording
from companion.ui.answering import Answering
from companion.ui.bars import Bar, Bars
from companion.ui.context import Context
from companion.ui.layouts import beside, card, clear, reveal, row, stack
from companion.ui.pages_window import PagesWindow
from companion.ui.timeline_view import Timeline
from companion.ui.widgets import Button, Chip, Quote, button, label, outside

PAYEES = frozenset({"familiar.new_account", "ask.payment"})
"""Indicators beside the group `payment` that speak of paying somebody."""
MAX_EVIDENCE = 12
MAX_TEXT = 2_000
"""Characters of the item's own text shown."""


class CaseFile(QWidget):
    """Shows one entry. `whole` adds the heading, the answers and the forgetting, which an alert has elsewhere."""

    changed = Signal(str)
    """The entry was answered, undone or forgotten; its id."""
    wanted = Signal(str)
    """Another entry of the same affair was asked for; its id."""

    def __init__(
        self,
        context: Context,
        entry: Entry,
        whole: bool = True,
        others: Sequence[Entry] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._entry = entry
        self._others = [other for other in others if other.id != entry.id]
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(context.theme.px(2))
        self._fill(whole)

    def _fill(self, whole: bool) -> None:
        clear(self._box)
        entry, theme = self._entry, self._context.theme
        if whole:
            self._heading()
        decision = entry.decision
        if decision is not None:
            self._seen(decision)
            self._timeline()
            self._believed(decision)
            if decision.stakes or decision.reasons:
                self._matters(decision)
            if decision.observation:
                self._section("section.person", [label(told) for told in story.expected(decision)])
            self._worth(decision)
            if decision.belief.would_change:
                changes = story.would_change(decision, self._context.catalogue)
                self._section("section.change", [label(f"•  {c}") for c in changes])
            regrets = story.looking_back(entry)
            if regrets:
                self._section("section.looking_back", [label(told) for told in regrets])
        if whole:
            self._receipts()
            if entry.observation is not None and entry.observation.text:
                text = wording.plain(entry.observation.text, MAX_TEXT, lines=True)
                self._section("section.text", [card(theme, Quote(text, (), theme), role="sunken")])
            if entry.observation is not None and entry.observation.picture_text:
                text = wording.plain(entry.observation.picture_text, MAX_TEXT, lines=True)
                self._section("section.picture", [card(theme, Quote(text, (), theme), role="sunken")])
            self._asking()
            self._forgetting()

    def _heading(self) -> None:
        entry, context = self._entry, self._context
        now = context.clock()
        chip = Chip(wording.voice(entry), wording.voice_word(entry), context.theme)
        about = wording.say("entry.about", kind=wording.kind(entry), who=wording.who(entry))
        self._box.addWidget(
            stack(
                context.theme,
                beside(context.theme, chip, label(wording.when(entry.at, now), "soft"), stretch=1),
                label(wording.headline(entry), "heading"),
                outside(wording.what(entry), context.theme, "lead"),
                outside(about, context.theme, soft=True),
                spacing=0.75,
            )
        )
        if entry.decision is not None:
            if entry.decision.act in (Act.WARN, Act.DECLINE):
                self._box.addWidget(card(context.theme, label(wording.next_step(entry)[1]), role="notice"))
                self._box.addWidget(
                    row(context.theme, button(wording.say("aid.from"), lambda: context.aid(entry), "plain"))
                )
            elif entry.decision.act is Act.SILENT and entry.request is None:
                self._box.addWidget(card(context.theme, label(wording.caution(entry.decision)), role="notice"))
        answering = Answering(context, entry)
        answering.answered.connect(self.changed)
        self._box.addWidget(answering)

    def _section(self, key: str, widgets: Sequence[QWidget]) -> None:
        heading = label(wording.say(key), "strong")
        self._box.addWidget(stack(self._context.theme, heading, *widgets, spacing=0.75))

    def _seen(self, decision: Decision) -> None:
        theme = self._context.theme
        lines: list[QWidget] = []
        for evidence in wording.strongest(decision, worrying=False)[:MAX_EVIDENCE]:
            shown = wording.fact(self._entry, evidence)
            calms = evidence.indicator.weight < 0
            sign = wording.say("evidence.calms" if calms else "evidence.speaks")
            inner: list[QWidget] = [label(f"{sign}  {shown.sentence}")]
            if shown.quote:
                inner.append(Quote(shown.quote, shown.marks, theme))
            lines.append(card(theme, *inner, spacing=0.5))
        if not lines:
            lines.append(label(wording.say("evidence.none"), "soft"))
        self._section("section.seen", lines)

    def _timeline(self) -> None:
        """How the affair went, across all channels; only where there is more to it than this one thing."""
        turns = self._entry.observation.turns if self._entry.observation is not None else ()
        if len(turns) < 2 and not self._others:
            return
        theme = self._context.theme
        events = timeline.events(self._entry, self._others)
        view = Timeline(self._context, events, self.wanted.emit)
        self._section("section.timeline", [card(theme, view, role="sunken")])

    def _receipts(self) -> None:
        """All that was learnt from answers here, each with its undo; the newest stands above already."""
        given = sorted(self._entry.feedback, key=lambda f: f.at)[:-1]
        theme = self._context.theme
        lines: list[QWidget] = []
        for one in given:
            receipt = next((r for r in reversed(self._entry.receipts) if r.feedback == one.id), None)
            words = f"{wording.said(one)} {wording.receipt(receipt)}" if receipt is not None else wording.said(one)
            parts: list[QWidget] = [outside(words, theme)]
            if receipt is not None and wording.can_undo(receipt):
                parts.append(
                    button(wording.say("undo"), partial(self._undo, one.id), "plain", wording.say("undo.name"))
                )
            lines.append(card(theme, *parts, spacing=0.25))
        if lines:
            self._section("section.receipts", lines)

    def _undo(self, feedback_id: str) -> None:
        context = self._context
        context.bridge.later(context.desk.undo(feedback_id), lambda _: self.changed.emit(self._entry.id), owner=self)

    def _believed(self, decision: Decision) -> None:
        belief, theme = decision.belief, self._context.theme
        lines: list[QWidget] = [label(told) for told in story.believed(decision)]
        likely = sorted(belief.posterior.items(), key=lambda pair: pair[1], reverse=True)
        bars = []
        for threat, p in [pair for pair in likely if pair[1] >= 0.005][:4]:
            words, chance = wording.threat(threat), wording.chance(p)
            colour = theme.colours.quiet if threat in (Threat.BENIGN, Threat.BULK) else theme.colours.ask
            bars.append(Bar(words[:1].upper() + words[1:], chance, p, colour, f"{words}: {chance}"))
        lines.append(Bars(theme, bars))
        self._section("section.believe", lines)

    def _matters(self, decision: Decision) -> None:
        self._section("section.matters", [outside(told, self._context.theme) for told in story.at_stake(decision)])

    def _worth(self, decision: Decision) -> None:
        theme = self._context.theme
        values = {act: decision.values[act] for act in Act if act in decision.values}
        if not values:
            return
        lowest, highest = min(values.values()), max(values.values())
        reach = (highest - lowest) or 1.0
        bars = []
        for act, value in values.items():
            words, worth, chosen = spoken.ACT_VALUES[act], f"{value:+.1f}", act is decision.act
            name = wording.say("worth.chosen", act=words) if chosen else words
            colour = theme.colours.accent if chosen else theme.colours.edge
            said = wording.say("worth.name", act=words, value=worth)
            bars.append(Bar(name, worth, (value - lowest) / reach, colour, said, strong=chosen))
        told = [label(sentence) for sentence in story.worth(decision)]
        self._section("section.worth", [*told, Bars(theme, bars), label(wording.say("worth.unit"), "small")])

    def _asking(self) -> None:
        """What the person may ask about this item. The mind decides; a refusal opens its own window."""
        seen, decision, theme = self._entry.observation, self._entry.decision, self._context.theme
        if seen is None or decision is None or decision.act is Act.SILENT:
            return
        wanted: list[tuple[str, Asked]] = []
        if any(e.indicator.group == "payment" or e.indicator.name in PAYEES for e in decision.belief.evidence):
            wanted.append(("request.pay", Asked.MARK_PAYABLE))
        if seen.kind is Kind.FILE and seen.source != "remote":
            wanted.append(("request.open", Asked.RELEASE_FILE))
        if seen.sender.address:
            wanted.append(("request.trust", Asked.TRUST_SENDER))
        tools: list[tuple[str, ToolName]] = []
        if seen.kind is Kind.FILE and seen.source == "downloads" and not wording.done_by(self._entry, ToolName.HOLD):
            tools.append(("hold.button", ToolName.HOLD))
        if (
            seen.kind is Kind.EMAIL
            and seen.source.startswith("imap:")
            and not wording.done_by(self._entry, ToolName.FLAG)
        ):
            tools.append(("flag.button", ToolName.FLAG))
        if seen.sender.domain or any(link.domain for link in seen.links):
            tools.append(("look_up.button", ToolName.LOOK_UP))
        if not (wanted or tools):
            return
        self._reply = QVBoxLayout()
        self._asked = False
        buttons = [button(wording.say(key), partial(self._ask, asked)) for key, asked in wanted]
        buttons = [*(button(wording.say(key), partial(self._use, tool)) for key, tool in tools), *buttons]
        buttons.insert(0, button(wording.say("open.button"), self._open))
        if wording.done_by(self._entry, ToolName.HOLD):
            self._box.addWidget(card(theme, label(wording.say("hold.is_held")), role="notice"))
        reply = QWidget()
        reply.setLayout(self._reply)
        self._reply.setContentsMargins(0, 0, 0, 0)
        self._section("section.ask", [row(theme, *buttons), reply])

    def _ask(self, asked: Asked) -> None:
        # A second click while the mind thinks would open a second window; a disabled button would lose the focus.
        if self._asked:
            return
        self._asked = True
        request = self._context.request(asked, subject=self._entry.id)
        self._context.bridge.later(self._context.desk.request(request), self._told, self._failed, owner=self)

    def _open(self) -> None:
        if not self._asked:
            self._asked = True
            pages = self._context.desk.pages(self._entry.id)
            self._context.bridge.later(pages, self._opened, self._failed, owner=self)

    def _opened(self, pages: Pages) -> None:
        self._asked = False
        PagesWindow(self._context, pages, self).show()

    def _use(self, tool: ToolName) -> None:
        if not self._asked:
            self._asked = True
            done = self._context.desk.use(tool, self._entry.id)
            self._context.bridge.later(done, self._done, self._failed, owner=self)

    def _done(self, receipt: Receipt) -> None:
        self._say(card(self._context.theme, label(wording.receipt(receipt)), role="sunken"))

    def _told(self, decision: Decision) -> None:
        granted = decision.act is Act.SILENT
        act = Act.SILENT if granted else Act.DECLINE
        chip = Chip(act.value, spoken.ACTS[act], self._context.theme)
        words = label(wording.say("request.granted" if granted else "request.refused"))
        self._say(card(self._context.theme, chip, words, role="sunken", spacing=0.5))

    def _failed(self, trouble: CompanionError) -> None:
        self._say(card(self._context.theme, label(wording.trouble(trouble)), role="trouble"))

    def _say(self, said: QFrame) -> None:
        self._asked = False
        clear(self._reply)
        self._reply.addWidget(said)
        reveal(said)

    def _forgetting(self) -> None:
        entry, context = self._entry, self._context
        wanted: list[tuple[str, Callable[[], Future[int]]]] = []
        seen = entry.observation
        if seen is not None and seen.sender.address:
            wanted.append(("forget.sender", partial(context.desk.forget, sender=seen.sender.address)))
        if entry.decision is not None and entry.decision.case:
            wanted.append(("forget.case", partial(context.desk.forget, case=entry.decision.case)))
        if not wanted:
            return
        buttons: list[Button] = []
        for key, act in wanted:
            one = button(wording.say(key), partial(self._confirm, act, len(buttons)), "plain")
            buttons.append(one)
        self._forgets = buttons
        self._sure = QVBoxLayout()
        self._sure.setContentsMargins(0, 0, 0, 0)
        sure = QWidget()
        sure.setLayout(self._sure)
        self._section("section.forget", [row(context.theme, *buttons), sure])

    def _confirm(self, act: Callable[[], Future[int]], number: int) -> None:
        """Ask once more; of the two that can be forgotten only the last one wanted is asked about."""
        context = self._context
        yes = button(
            wording.say("forget.yes"),
            lambda: context.bridge.later(act(), lambda _: self.changed.emit(self._entry.id), owner=self),
        )
        no = button(wording.say("forget.no"), partial(self._keep, number))
        clear(self._sure)
        what = label(self._forgets[number].words, "strong")
        sure = card(
            context.theme, what, label(wording.say("forget.sure")), row(context.theme, no, yes), role="trouble"
        )
        self._sure.addWidget(sure)
        no.setFocus()
        reveal(sure)

    def _keep(self, number: int) -> None:
        # First the focus, then the card: a button that goes with the focus drops it anywhere.
        self._forgets[number].setFocus()
        clear(self._sure)
