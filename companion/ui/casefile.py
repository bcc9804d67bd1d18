"""One entry in full: what was seen, believed, at stake, and what every act was worth.

It reads the decision's record; it computes nothing of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.feedback import Asked
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Decision, Threat
from companion.domain.observation import Kind, Observation
from companion.ui import sentences, wording
from companion.ui.answering import Answering
from companion.ui.context import Context
from companion.ui.widgets import Chip, Quote, Share, beside, button, card, clear, label, outside, row, stack

PAYEES = frozenset({"familiar.new_account", "ask.payment"})
"""Indicators beside the group `payment` that speak of paying somebody."""
MAX_EVIDENCE = 12
MAX_TURNS = 40
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
            if entry.observation is not None and len(entry.observation.turns) > 1:
                self._timeline(entry.observation)
            self._believed(decision)
            if decision.stakes or decision.reasons:
                self._matters(decision)
            self._worth(decision)
            if decision.belief.would_change:
                changes = [wording.would_change(c, self._context.catalogue) for c in decision.belief.would_change]
                self._section("section.change", [label(f"•  {c}") for c in changes])
        if self._others:
            links = [
                button(
                    wording.say(
                        "case.other", when=wording.when(o.at, self._context.clock()), what=wording.what(o, 60)
                    ),
                    partial(self.wanted.emit, o.id),
                    "plain",
                )
                for o in self._others[:8]
            ]
            self._section("section.case", [row(theme, *links)])
        if whole:
            if entry.observation is not None and entry.observation.text:
                text = wording.plain(entry.observation.text, MAX_TEXT, lines=True)
                self._section("section.text", [card(theme, Quote(text, (), theme), role="sunken")])
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
            elif entry.decision.act is Act.SILENT and entry.request is None:
                self._box.addWidget(card(context.theme, label(wording.say("silent.caution")), role="notice"))
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

    def _timeline(self, seen: Observation) -> None:
        theme, now = self._context.theme, self._context.clock()
        lines: list[QWidget] = []
        for turn in seen.turns[-MAX_TURNS:]:
            who = wording.say("turn.you") if turn.mine else wording.isolated(wording.plain(turn.sender, 40))
            at = wording.day(turn.at, now) if turn.at is not None else ""
            lines.append(outside(" · ".join(p for p in (at, who) if p), theme, "small", soft=True))
            lines.append(Quote(wording.plain(turn.text, 300), (), theme))
        self._section("section.timeline", [card(theme, *lines, role="sunken", spacing=0.5)])

    def _believed(self, decision: Decision) -> None:
        belief, theme = decision.belief, self._context.theme
        lines: list[QWidget] = [label(wording.say("belief.chance", chance=wording.chance(belief.p_scam)))]
        stage = sentences.STAGES[belief.stage]
        if stage:
            lines.append(label(stage))
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(theme.px(1.5))
        cells.setColumnStretch(1, 2)
        cells.setColumnStretch(2, 1)
        likely = sorted(belief.posterior.items(), key=lambda pair: pair[1], reverse=True)
        for number, (threat, p) in enumerate([pair for pair in likely if pair[1] >= 0.005][:4]):
            words = wording.threat(threat)
            colour = theme.colours.quiet if threat in (Threat.BENIGN, Threat.BULK) else theme.colours.ask
            cells.addWidget(label(words[:1].upper() + words[1:]), number, 0)
            cells.addWidget(Share(p, colour, theme, f"{words}: {wording.chance(p)}"), number, 1)
            cells.addWidget(label(wording.chance(p), "soft"), number, 2)
        lines.append(grid)
        self._section("section.believe", lines)

    def _matters(self, decision: Decision) -> None:
        lines: list[QWidget] = []
        if decision.stakes:
            lines.append(outside(", ".join(wording.stake(domain) for domain in decision.stakes), self._context.theme))
        lines += [outside(sentence, self._context.theme) for sentence in wording.reasons(decision)]
        self._section("section.matters", lines)

    def _worth(self, decision: Decision) -> None:
        theme = self._context.theme
        values = {act: decision.values[act] for act in Act if act in decision.values}
        if not values:
            return
        lowest, highest = min(values.values()), max(values.values())
        reach = (highest - lowest) or 1.0
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(theme.px(1.5))
        cells.setColumnStretch(1, 2)
        cells.setColumnStretch(2, 1)
        for number, act in enumerate(values):
            words, value = sentences.ACT_VALUES[act], values[act]
            chosen = act is decision.act
            name = label(wording.say("worth.chosen", act=words) if chosen else words, "strong" if chosen else "")
            colour = theme.colours.accent if chosen else theme.colours.edge
            bar = Share(
                (value - lowest) / reach, colour, theme, wording.say("worth.name", act=words, value=f"{value:+.1f}")
            )
            cells.addWidget(name, number, 0)
            cells.addWidget(bar, number, 1)
            cells.addWidget(label(f"{value:+.1f}", "soft", wrap=False), number, 2, Qt.AlignmentFlag.AlignRight)
        self._section("section.worth", [grid, label(wording.say("worth.unit"), "small")])

    def _asking(self) -> None:
        """What the person may ask about this item. The mind decides; a refusal opens its own window."""
        seen, decision, theme = self._entry.observation, self._entry.decision, self._context.theme
        if seen is None or decision is None or decision.act is Act.SILENT:
            return
        wanted: list[tuple[str, Asked]] = []
        if any(e.indicator.group == "payment" or e.indicator.name in PAYEES for e in decision.belief.evidence):
            wanted.append(("request.pay", Asked.MARK_PAYABLE))
        if seen.kind is Kind.FILE:
            wanted.append(("request.open", Asked.RELEASE_FILE))
        if seen.sender.address:
            wanted.append(("request.trust", Asked.TRUST_SENDER))
        if not wanted:
            return
        self._said = label("", "soft")
        self._said.hide()
        buttons = [button(wording.say(key), partial(self._ask, asked), "plain") for key, asked in wanted]
        self._section("section.ask", [row(theme, *buttons), self._said])

    def _ask(self, asked: Asked) -> None:
        request = self._context.request(asked, subject=self._entry.id)
        self._context.bridge.later(
            self._context.desk.request(request),
            self._told,
            lambda trouble: self._say(wording.trouble(trouble)),
            owner=self,
        )

    def _told(self, decision: Decision) -> None:
        self._say(wording.say("request.granted" if decision.act is Act.SILENT else "request.refused"))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()

    def _forgetting(self) -> None:
        entry, context = self._entry, self._context
        buttons = []
        seen = entry.observation
        if seen is not None and seen.sender.address:
            sender = seen.sender.address
            buttons.append(
                button(
                    wording.say("forget.sender"),
                    lambda: self._confirm(lambda: context.desk.forget(sender=sender)),
                    "plain",
                )
            )
        if entry.decision is not None and entry.decision.case:
            case = entry.decision.case
            buttons.append(
                button(
                    wording.say("forget.case"), lambda: self._confirm(lambda: context.desk.forget(case=case)), "plain"
                )
            )
        if buttons:
            self._buttons = row(context.theme, *buttons)
            self._section("section.forget", [self._buttons])

    def _confirm(self, act: object) -> None:
        context = self._context
        assert callable(act)
        yes = button(
            wording.say("forget.yes"),
            lambda: context.bridge.later(act(), lambda _: self.changed.emit(self._entry.id), owner=self),
        )
        no = button(wording.say("forget.no"), lambda: self._sure.hide())
        self._sure = card(
            context.theme, label(wording.say("forget.sure")), row(context.theme, no, yes), role="trouble"
        )
        self._box.addWidget(self._sure)
        no.setFocus()
