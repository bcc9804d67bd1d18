"""One observation laid out for the planner: the evidence as it is, and every variant that could change the act.

Row 0 is what was seen. Further rows drop one piece of evidence, add one that could still turn up, or apply one
answer to a question. They all go through the planner together, so a claim such as "without this, I would be
silent" is the planner's own decision on that variant, not a guess about it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Act, Awareness, Calibration, Evidence, Indicator, WouldChange
from companion.domain.observation import History, Kind, Observation
from companion.domain.ports import Policy
from companion.mind import balance, belief, bonds, care, person
from companion.mind.policy import ACTS, Planner, Situations, choose, features, scam_mass
from companion.mind.questions import CATALOGUE, FLAT, INDEX, LIKELIHOOD, ROW, UNINFORMATIVE, calms
from companion.mind.state import COACHED, DAY, WEEK, MindState, open_high_risk

Array = NDArray[np.float64]

INVITED = frozenset({"pasted", "dropped"})
"""Sources by which the person asks for one judgement: an answer is no interruption, and costs no budget. A folder
that is checked is none of these: its items are judged as they would have been when they came in."""
FAMILIES: Mapping[str, frozenset[str]] = {
    "identity": frozenset({"sender", "link", "familiar", "hidden"}),
    "words": frozenset({"ask", "lure", "pressure", "kin", "payment", "cover", "conversation", "words", "talk"}),
    "file": frozenset({"file"}),
    "letter": frozenset(
        {"sender", "link", "familiar", "hidden", "ask", "lure", "pressure", "kin", "payment", "cover", "conversation"}
    )
    | {"words", "talk"},
}
"""Signs that stand or fall together. Where many speak, no single one decides: yet had it really come from whom it
names (`identity`), or asked for nothing (`words`), that would; where both speak as one, both together (`letter`)."""
CHECKS: tuple[str, ...] = (
    *("cover.lie", "familiar.new_account", "ask.gift_card", "sender.brand_name", "familiar.lookalike", "ask.code"),
    *("payment.safe_account", "lure.extortion", "file.disguised_name", "file.macro_auto"),
)
"""Signs that are tried as "if this turned up besides": one weighty sign of each sort, the ones first that no calm
evidence cancels, so that silence too can say what would end it."""
MOST_CLAIMS = (("answer", 4), ("indicator", 3), ("without", 4))
"""How many claims of each kind a decision states."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The planner's table for one observation. Row 0 is the evidence as it is."""

    observation: Observation
    evidence: tuple[Evidence, ...]
    """Evidence of row 0, the mind's own included."""
    situations: Situations
    values: Array
    chosen: NDArray[np.int64]
    question: NDArray[np.int64]
    labels: tuple[str, ...]
    """What each row changes; the empty string for row 0."""
    awareness: Awareness
    replies: tuple[str, ...]
    """Answers already given about this observation."""
    stakes: tuple[str, ...]
    """Domains of care at stake, most important first."""
    hushed: str
    """Why no question may be asked though one fits: a reason id, or the empty string."""
    ruled_out: bool
    """Whether fraud can be ruled out: P(scam), at the base rate of the fit, lies below `Calibration.unsure_at`."""

    @property
    def act(self) -> Act:
        """The act chosen for the evidence as it is."""
        return ACTS[int(self.chosen[0])]

    @property
    def p(self) -> float:
        """P(scam) of the evidence as it is."""
        return float(scam_mass(self.situations.posterior[:1])[0])

    def would_change(self) -> tuple[WouldChange, ...]:
        """The variants that flip the act, cheapest to find out first: answers (those to the question asked before
        others), then what else might turn up, then what might turn out not to hold; a few of each."""
        now = self.chosen[0]
        asked = CATALOGUE[int(self.question[0])].question.answers if self.act is Act.ASK else ()
        kinds: dict[str, list[WouldChange]] = {"answer": [], "indicator": [], "without": []}
        for label, act in zip(self.labels[1:], self.chosen[1:].tolist(), strict=True):
            if act != now:
                kinds[label.partition(".")[0]].append(WouldChange(label, ACTS[act]))
        kinds["answer"].sort(key=lambda w: w.observation.partition(".")[2] not in asked)
        return tuple(w for kind, most in MOST_CLAIMS for w in kinds[kind][:most])


def weigh(
    observation: Observation,
    seen: Sequence[Evidence],
    history: History,
    state: MindState,
    now: float,
    calibration: Calibration,
    policy: Policy,
    checks: Sequence[Indicator] = (),
    variants: bool = True,
) -> Weighed:
    """Weigh an observation with all its variants (or, without `variants`, only as it is)."""
    # "Not yet" leaves the question open, as if nothing had been said.
    given = [r for r in state.replies if r.observation == observation.id and r.answer != "not_yet"]
    others = state
    if given:
        # What an answer about this very item taught is in the answer itself; it must not count twice.
        mine = {r.decision for r in given}
        others = replace(
            state,
            pins=tuple(p for p in state.pins if p.decision not in mine),
            bonds=tuple(b for b in state.bonds if b.decision not in mine),
        )
    own = belief.learnt_evidence(observation, others, now)
    present = belief.once((*seen, *own))
    names = frozenset(e.indicator.name for e in present if e.strength > 0)
    file = observation.kind is Kind.FILE
    absent = [Evidence(c, 1.0) for c in checks if variants and c.name not in names and (c.group == "file") is file]
    tied = belief.carried(history, state, now, observation.kind, observation.id)
    linked, via = tied.strength(names)
    columns = (*present, *absent, *((tied.evidence(1.0),) if tied.ties else ()))
    book = belief.ledger(columns, calibration, state.head, state.shared)
    mask, labels = _variants(present, absent, tied, names, len(columns), variants)
    shift = belief.household_shift(state, history, calibration)
    posterior = belief.posteriors(book, mask, calibration, shift)
    minds = person.minds(columns, mask, observation, history, state, now)
    doubted = 1.0 - person.reliability(state)
    for reply in given:
        at = ROW.get((reply.question, reply.answer))
        if at is not None:
            posterior = _after(posterior, minds.coached, doubted, [at])
    invited = observation.source.partition(":")[0] in INVITED
    answered = bool(given)
    attending = np.full(len(labels), 1.0 if invited or answered else 0.0)
    fits = _questions(columns, mask, observation) * (0.0 if answered else 1.0)
    case = history.case.id if history.case is not None else ""
    day_left, _ = balance.questions_left(state, now, case, observation.id)
    hushed = _hush(history, state, now, observation, invited, day_left)
    if hushed and hushed != "budget.quiet":
        fits = fits * 0.0
    if variants and not answered:
        bad = any(e.indicator.weight > 0 for e in own)
        told = _answer_rows(fits[0], float(minds.coached[0]), bad, state, now)
        if told:
            rows = [ROW[CATALOGUE[q].question.id, a] for q, a in told]
            more = _after(posterior[:1], minds.coached[:1], doubted, rows)
            # Answers come first among the claims: they are the cheapest to find out.
            posterior = np.concatenate((posterior[:1], more, posterior[1:]))
            minds = _repeat(minds, len(told))
            mask = np.concatenate((mask[:1], np.repeat(mask[:1], len(told), axis=0), mask[1:]))
            fits = np.concatenate((fits[:1], np.zeros((len(told), fits.shape[1])), fits[1:]))
            attending = np.concatenate((attending[:1], np.ones(len(told)), attending[1:]))
            labels = ("", *(f"answer.{a}" for _, a in told), *labels[1:])
    price = balance.prices(state, now)
    when = person.interruption(state, now)
    weights = care.domain_weights(others, now)
    who = care.person_weight(history.sender, observation.sender.address, others, now)
    situations = Situations(
        posterior=posterior,
        losses=care.losses(weights, who, bonds.focus(others, observation.sender.address.lower(), now)),
        notices=minds.notices,
        proceeds=minds.proceeds,
        coached=minds.coached,
        pressured=minds.pressured,
        attending=attending,
        holds_file=_any(columns, mask, observation.kind is Kind.FILE, groups=("file",)),
        holds_payment=_any(columns, mask, True, names=belief.PAYEE_NAMES),
        questions=fits,
        price_ask=price.ask * when * person.patience(state, now),
        price_interrupt=price.interrupt * when,
        warn_at=1.0 - (1.0 - calibration.interrupt_at) * price.strictness,
        may_ask=1.0 if day_left > 0 else 0.0,
        doubted=doubted,
    )
    values, question = (policy if isinstance(policy, Planner) else Planner()).batch(situations)
    if not isinstance(policy, Planner):
        for row in range(len(labels)):
            told_by = policy.values(features(situations, row))
            values[row] = [told_by.get(act, values[row, i]) for i, act in enumerate(ACTS)]
    return Weighed(
        observation=observation,
        evidence=(*present, tied.evidence(linked, via)) if linked > 0 else present,
        situations=situations,
        values=values,
        chosen=choose(values, situations),
        question=question,
        labels=labels,
        awareness=minds.first(),
        replies=tuple(r.answer for r in given),
        stakes=care.stakes(posterior[0], weights),
        hushed=hushed,
        ruled_out=_ruled_out(float(scam_mass(posterior[:1])[0]), shift, calibration),
    )


def _ruled_out(p: float, shift: float, calibration: Calibration) -> bool:
    """`unsure_at` was fitted where nothing is known of a household, so the household's shift is taken off again."""
    if calibration.unsure_at >= 1.0:
        return True
    return belief.logit(p) - shift < belief.logit(calibration.unsure_at)


def _variants(
    present: Sequence[Evidence],
    absent: Sequence[Evidence],
    tied: belief.Carried,
    names: frozenset[str],
    columns: int,
    variants: bool,
) -> tuple[Array, tuple[str, ...]]:
    """The mask and what each of its rows changes. The last column is the case's, by its strength in that row."""
    extra: list[tuple[tuple[int, ...], float, str, frozenset[str]]] = []
    if variants:
        for j, item in enumerate(absent, start=len(present)):
            name = item.indicator.name
            extra.append(((j,), 1.0, f"indicator.{name}", names | {name}))
        if len(absent) > 1:
            # One sign may be too little where much speaks for it; the two weightiest together are not.
            order = sorted(range(len(absent)), key=lambda i: -absent[i].indicator.weight)[:2]
            both = tuple(absent[i].indicator.name for i in order)
            places = tuple(len(present) + i for i in order)
            extra.append((places, 1.0, f"indicator.{'+'.join(both)}", names | set(both)))
        heaviest = sorted(range(len(present)), key=lambda i: -abs(present[i].indicator.weight * present[i].strength))
        for i in heaviest:
            name = present[i].indicator.name
            if present[i].strength > 0 and present[i].indicator.group != "learnt":
                extra.append(((i,), 0.0, f"without.{name}", names - {name}))
        for family, groups in FAMILIES.items():
            columns_of = tuple(i for i, e in enumerate(present) if e.indicator.group in groups and e.strength > 0)
            if len(columns_of) > 1:
                left = names - {present[i].indicator.name for i in columns_of}
                extra.append((columns_of, 0.0, f"without.all.{family}", left))
    mask = np.zeros((1 + len(extra), columns))
    mask[:, : len(present)] = 1.0
    for row, (changed, value, _, _) in enumerate(extra, start=1):
        mask[row, list(changed)] = value
    if tied.ties:
        mask[:, -1] = [tied.strength(shown)[0] for shown in (names, *(e[3] for e in extra))]
    return mask, ("", *(e[2] for e in extra))


def _after(posterior: Array, coached: Array, doubted: float, answers: list[int]) -> Array:
    """Posterior after each of the answers (indices into `LIKELIHOOD`): one row for each row and answer, broadcast.

    An answer is worth less the likelier it is that the person says what they are told to say, and the more often
    their answers turned out wrong.
    """
    lied = 1.0 - (1.0 - coached[:, None]) * (1.0 - doubted)
    weighted = posterior * ((1.0 - lied) * LIKELIHOOD[answers] + lied * FLAT[answers])
    done: Array = weighted / weighted.sum(axis=1, keepdims=True)
    return done


def _answer_rows(fits: Array, coached: float, bad: bool, state: MindState, now: float) -> list[tuple[int, str]]:
    """Answers worth claiming. A calming one that the endorsement gate would refuse is not claimed."""
    closed = bad or coached >= COACHED or open_high_risk(state, now) is not None
    out = []
    for q, asking in enumerate(CATALOGUE):
        if fits[q] <= 0:
            continue
        for answer in asking.question.answers:
            if answer in UNINFORMATIVE or (closed and calms(asking.question.id, answer)):
                continue
            out.append((q, answer))
    return out


def _repeat(minds: person.Minds, times: int) -> person.Minds:
    def wide(column: Array) -> Array:
        return np.concatenate((column[:1], np.repeat(column[:1], times), column[1:]))

    return person.Minds(
        *(wide(c) for c in (minds.notices, minds.proceeds, minds.coached, minds.pressured, minds.hurried))
    )


def _questions(columns: Sequence[Evidence], mask: Array, observation: Observation) -> Array:
    """Which questions fit in each row, shape (rows, questions)."""
    fit = np.zeros((len(columns), len(CATALOGUE)))
    always = np.zeros(len(CATALOGUE))
    for q, asking in enumerate(CATALOGUE):
        if asking.kinds and observation.kind.value not in asking.kinds:
            continue
        if observation.bulk_headers and not asking.bulk:
            continue
        if not asking.groups and not asking.names:
            always[q] = 1.0
            continue
        for i, item in enumerate(columns):
            indicator = item.indicator
            if item.strength > 0 and (indicator.group in asking.groups or indicator.name in asking.names):
                fit[i, q] = 1.0
    out: Array = np.minimum(1.0, mask @ fit + always)
    for q, asking in enumerate(CATALOGUE):
        if asking.yields_to:
            # The more specific of two questions with the same point.
            out[:, q] *= 1.0 - out[:, INDEX[asking.yields_to]]
    return out


def _any(
    columns: Sequence[Evidence],
    mask: Array,
    here: bool,
    groups: Sequence[str] = (),
    names: frozenset[str] = frozenset(),
) -> Array:
    hit = np.array(
        [
            1.0 if here and e.strength > 0 and e.indicator.weight > 0 and _in(e.indicator, groups, names) else 0.0
            for e in columns
        ]
    )
    out: Array = np.minimum(1.0, mask @ hit)
    return out


def _in(indicator: Indicator, groups: Sequence[str], names: frozenset[str]) -> bool:
    return indicator.group in groups or indicator.name in names


def _hush(
    history: History, state: MindState, now: float, observation: Observation, invited: bool, day_left: int
) -> str:
    """Why a question has to wait: one alert per case, unless the con has changed channel since; and the budget."""
    if invited:
        return ""
    if history.case is not None:
        kinds = {r.observation: r.kind for r in history.case.related}
        for seen in reversed(state.seen):
            about_this = seen.case == history.case.id and not seen.answer and seen.observation != observation.id
            if not about_this or kinds.get(seen.observation, observation.kind) is not observation.kind:
                continue
            if seen.act is Act.ASK and now - seen.at < WEEK:
                return "case.already_asked"
            if seen.act in (Act.WARN, Act.DECLINE) and now - seen.at < 2 * DAY:
                return "case.already_warned"
    return "" if day_left > 0 else "budget.quiet"
