"""The simulated world: thousands of households at once, in NumPy, without a Python loop over them.

One micro-step is one decision in every household: about a new item, or about the same item after its question was
answered. Hidden things (goals, labels, minds) are drawn from one random stream, what is seen from another, so that
equal evidence means equal bytes whatever is hidden.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Calibration
from companion.mind import belief, care
from companion.mind.contract import EVIDENCE, HIGH, INDEX, LOW, NAMES
from companion.mind.questions import ANSWERS, CATALOGUE, FLAT, FOUND_OUT, LIKELIHOOD, THREATS, UNINFORMATIVE
from companion.training.world import emissions as shows
from companion.training.world import people, scammers, templates
from companion.training.world.items import Cons, Items
from companion.training.world.record import Record
from companion.training.world.scammers import BINS

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

ACTIONS: tuple[str, ...] = ("silent", *(f"ask.{asking.question.id}" for asking in CATALOGUE), "warn", "decline")
"""What an action number means: silence, one of the catalogue's questions, warn, decline."""
SILENT, ASK, WARN, DECLINE = 0, 1, 1 + len(CATALOGUE), 2 + len(CATALOGUE)
ANSWERED, ANSWERED_ATTENDING = 0.65, 0.95
DISCOUNT_A_DAY = 0.99

_ANSWER_OF = np.array([q for q, _ in ANSWERS])
_DRAW_ANSWER: Ints = np.zeros((len(CATALOGUE), len(THREATS) + 1, BINS), dtype=np.int64)
for _q in range(len(CATALOGUE)):
    _rows = np.flatnonzero(np.equal(_ANSWER_OF, _q))
    _shares = np.concatenate([LIKELIHOOD[_rows].T, FLAT[_rows].T[:1]])
    _DRAW_ANSWER[_q] = _rows[scammers.inverse(_shares)]
"""[question, hypothesis or "says what was said to them", bin] to a row of `ANSWERS`."""
_IDLE = np.array([answer in UNINFORMATIVE for _, answer in ANSWERS])
_FOUND = np.array([answer == FOUND_OUT for _, answer in ANSWERS])
_CALMING = LIKELIHOOD[:, 0] > LIKELIHOOD[:, 2:].mean(axis=1)
_PRIOR: Floats = np.exp(belief._LOG_PRIOR).astype(np.float32)
_PRIOR /= _PRIOR.sum()
_DRAW_THREAT: Ints = scammers.inverse(_PRIOR[None].astype(np.float64))[0]
_COLUMN = {name: number for number, name in enumerate(shows.COLUMNS)}
_GROUPS = len(EVIDENCE) - 2
_BLAST_CHANNEL = scammers.inverse(np.array([[0.75, 0.02, 0.23], [0.6, 0.1, 0.3]]))
_HARM: Floats = care.HARM.astype(np.float32)
_SHIPPED: Floats = np.array([care.SHIPPED[d] for d in care.DOMAINS], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Config:
    """What world to make. The defaults are ordinary households."""

    households: int = 1024
    templates: tuple[str, ...] = ("household",)
    """Drawn evenly at each restart; `templates.TRAINED_TEMPLATES` for pre-training."""
    scammers: tuple[str, ...] = scammers.TRAINED_SCAMMERS
    base_rate: tuple[float, float] = (1e-4, 1e-1)
    """Share of items that are part of a fraud, log-uniform over households."""
    days: float = 28.0
    """Length of an episode."""
    items_a_day: float = 12.0
    informative: float = 1.0
    """Multiplier of how often evidence tells right from wrong; 0: all evidence is equal."""
    label: bool | None = None
    """Pins what every item is, for tests of leaks."""
    hidden: int = 0
    """Changes what is hidden (goals, minds, labels) and nothing else."""
    frail: float = 0.0
    """People of another make than usual, 0 to 1: less skilled by this share, easier to win by half of it, and slower
    to trust the dog by half of it. Held out: nothing is trained with anything but 0."""
    thanks: float = 0.5
    """How thankful people are: shown in `info`, worth nothing."""
    emissions: shows.Emissions = field(default_factory=shows.load)

    @property
    def calibration(self) -> Calibration:
        """What the dog makes of the evidence: the calibration that the emissions were measured with."""
        return self.emissions.calibration


class World:
    """`reset(seed)` then `step(actions)`; every array has the households as its first axis."""

    def __init__(self, config: Config) -> None:
        if config.households < 1 or config.days <= 0 or config.items_a_day <= 0:
            raise ValueError("a world has households, days and items")
        self.config = config
        self.n = config.households
        self._all = np.arange(self.n)
        self._choices = np.array([templates.NAMES.index(name) for name in config.templates])
        self._classes = np.array([scammers.NAMES.index(name) for name in config.scammers])

    # --- beginning ---

    def reset(self, seed: int) -> Floats:
        """Begin anew. The same seed and config give the same bytes. Returns the observations [households, fields]."""
        self._seen = np.random.default_rng(np.random.SeedSequence([seed, 1]))
        self._hid = np.random.default_rng(np.random.SeedSequence([seed, 2, self.config.hidden]))
        n, p, c = self.n, people.PEOPLE, people.CONTACTS
        self.people = people.empty(n, self.config.frail)
        self.day = np.zeros(n, np.float32)
        self.template = np.zeros(n, np.int64)
        self.tpl = np.zeros((len(templates.TABLE), n), np.float32)
        self.base = np.zeros(n, np.float32)
        self.estimate = np.tile(_SHIPPED, (n, 1))
        self.tie = np.zeros((n, c), np.float32)
        self.taken = np.zeros((n, c), np.bool_)
        self.changed = np.zeros((n, c), np.bool_)
        self.received = np.zeros((n, c), np.float32)
        self.debt = np.zeros((n, p), np.float32)
        self.compromised = np.zeros(n, np.bool_)
        self.con = Cons(n)
        self.mind = Record(n)
        self._restart(self._all)
        self.item = self._draw(np.zeros(n, np.float32), None, np.zeros(n, np.bool_))
        return self.observe()

    def _restart(self, rows: Ints) -> None:
        """New households in these rows."""
        k = len(rows)
        h, s = self._hid, self._seen
        self.people.renew(rows, h)
        self.day[rows] = 0.0
        self.template[rows] = self._choices[s.integers(0, len(self._choices), k)]
        self.tpl[:, rows] = templates.TABLE[:, self.template[rows]]
        low, high = np.log(self.config.base_rate[0]), np.log(self.config.base_rate[1])
        self.base[rows] = np.exp(h.uniform(low, high, k))
        self.estimate[rows] = _SHIPPED
        self.tie[rows] = s.gamma(0.7, 6.0, (k, people.CONTACTS))
        self.received[rows] = self.tie[rows] * s.uniform(0.5, 3.0, (k, people.CONTACTS)).astype(np.float32)
        self.taken[rows] = False
        self.changed[rows] = False
        self.debt[rows] = 0.0
        self.compromised[rows] = h.random(k) < 0.1
        self.con.end(rows)
        self.mind.renew(rows)

    # --- one step ---

    def step(self, actions: NDArray[Any], moves: Ints | None = None) -> tuple[Floats, Floats, Flags, dict[str, Any]]:
        """One decision in every household.

        `actions` are numbers of `ACTIONS`, shape (households,). `moves` are the moves of the scammers' next messages
        (`scammers.MOVES`), or None for the scripted ones. Returns observations, reward in hours of care, which
        households began anew, and what a test, a trainer or a learning scammer may know.
        """
        act = np.asarray(actions, dtype=np.int64)
        if act.shape != (self.n,) or act.min() < 0 or act.max() >= len(ACTIONS):
            raise ValueError("one action for every household")
        it = self.item
        u = self._hid.random((14, self.n), dtype=np.float32)
        asked = (act >= ASK) & (act < WARN)
        voice = np.where(asked, 1, np.where(act == WARN, 2, np.where(act == DECLINE, 3, 0)))
        truth = self.truth()
        parts = self._parts(truth)
        pick = (voice, self._all)
        harm, interruption, autonomy, privacy = (part[pick] for part in parts)
        reward = (-harm - interruption - autonomy - privacy).astype(np.float32)
        # What really happens moves minds and habits; it is never what is rewarded.
        going = truth.exposure * it.remain
        going = np.where(voice == 2, going * (1 - truth.heed), np.where(voice == 3, going * (1 - truth.hold), going))
        lost = it.wrong & (u[0] < going)
        answers = asked & (u[1] < np.where(it.attending, ANSWERED_ATTENDING, ANSWERED))
        # A question costs budget whether it is answered or not; what is said to somebody who answered it costs none.
        again = it.attending.copy()
        kept, found = self._answer(act, answers, truth, u)
        self._learn(voice, asked, again, lost, found, truth, u)
        paid = np.where(lost & it.con, it.loss, 0.0) - 0.05 * it.con
        rebuffed = it.con & (voice >= 2)
        self.con.heat = np.where(it.con, np.maximum(self.con.heat * 0.9, it.p), self.con.heat)
        gone = it.con & ~kept & ((lost & (u[2] < 0.3)) | (rebuffed & (u[2] < scammers.TIMID[self.con.kind])) | found)
        paid -= 0.5 * (gone & ~lost)
        stage = self.con.stage.copy()
        self.con.rebuffed = np.where(it.con, rebuffed, self.con.rebuffed)
        if gone.any():
            self.con.end(np.flatnonzero(gone))
        info: dict[str, Any] = {
            "template": self.template.copy(),
            "wrong": it.wrong,
            "con": it.con,
            "harm": harm,
            "interruption": interruption,
            "autonomy": autonomy,
            "privacy": privacy,
            "lost": lost,
            "settled": ~kept,
            "thanks": (u[3] < self.config.thanks * it.wrong),
            "opens": (u[4] < 0.5),
            "clicks": lost,
            "scammer_stage": stage,
            "scammer_reward": paid.astype(np.float32),
        }
        wait = -np.log1p(-u[5] * 0.9999) / self.config.items_a_day
        days = np.where(kept, 0.0, wait).astype(np.float32)
        self.day += days
        done = self.day >= self.config.days
        info["days"] = days
        info["discount"] = np.power(np.float32(DISCOUNT_A_DAY), days)
        self._drift(u, kept)
        if done.any():
            rows = np.flatnonzero(done)
            self._restart(rows)
            kept = kept & ~done
        fresh = self._draw(days, moves, kept)
        if kept.any():
            fresh.keep(it, kept)
        self.item = fresh
        info["scammer_move"] = fresh.move
        return self.observe(), reward, done, info

    # --- what is true ---

    def truth(self) -> people.Response:
        """How the person of each pending item would really respond; privileged: never observed."""
        it, tpl = self.item, self.tpl
        debt = self.debt[self._all, it.person] * tpl[templates.COLUMN["debt"]]
        return self.people.respond(it.person, it.pressured, it.coached, it.asks, it.due, debt)

    def wrong_rate(self) -> Floats:
        """Share of items that are part of a fraud, as drawn for each household; privileged."""
        fixed = self.tpl[templates.COLUMN["wrong"]]
        rate: Floats = np.where(fixed > 0, fixed, self.base)
        return rate

    def _parts(self, truth: people.Response) -> tuple[NDArray[Any], ...]:
        """Harm, interruption, autonomy, privacy of (silent, ask, warn, decline), each [4, households], in hours."""
        it = self.item
        tpl = self.tpl
        bad = it.wrong.astype(np.float32)
        right = 1.0 - bad
        base = truth.exposure * it.loss * bad * it.remain
        zero = np.zeros_like(base)
        answered = np.where(it.attending, ANSWERED_ATTENDING, ANSWERED)
        harm = np.stack([base, (1 - answered) * base, (1 - truth.heed) * base, (1 - truth.hold) * base])
        crowd = 1.0 + 2.0 * it.others
        notice = np.where(it.attending, 0.05, 0.25 * truth.price * crowd)
        ask = np.where(it.attending, 0.3, truth.price * crowd)
        interruption = np.stack([zero, ask, notice, notice])
        fright = np.where(it.attending, 1.0, 6.0 * truth.price)
        late = tpl[templates.COLUMN["urgent"]] * it.good
        spoilt = 0.3 * truth.heed * it.good
        held = np.where(it.file | it.payment, 2.5, 8.5) + 0.5 * it.good
        autonomy = right * np.stack([zero, late, fright + spoilt, held])
        # Said aloud before others it costs what the person would rather have kept; rules say who may hear.
        told = truth.privacy * it.others * (1.5 - truth.may_approve)
        return harm, interruption, autonomy, np.stack([zero, told, told, told])

    def act_values(self) -> Floats:
        """Reward of (silent, ask, warn, decline) if chosen now, [households, 4]; privileged, for the oracle."""
        harm, interruption, autonomy, privacy = self._parts(self.truth())
        worth: Floats = (-(harm + interruption + autonomy + privacy)).T.astype(np.float32)
        return worth

    # --- consequences ---

    def _answer(self, act: Ints, answers: Flags, truth: people.Response, u: Floats) -> tuple[Flags, Flags]:
        """Answers to questions. Returns which items stay for a further decision, and who found out by asking."""
        it = self.item
        kept = answers.copy()
        found = np.zeros(self.n, np.bool_)
        rows = np.flatnonzero(answers)
        if not len(rows):
            return kept, found
        question = act[rows] - ASK
        fits = it.fits[question, rows]
        tpl = self.tpl[templates.COLUMN["honest"], rows]
        sincere = (u[6, rows] < tpl * truth.candour[rows]) & fits
        hypothesis = np.where(it.wrong[rows], it.threat[rows] + 2, it.bulky[rows].astype(np.int64))
        at = _DRAW_ANSWER[question, np.where(sincere, hypothesis, len(THREATS)), (u[7, rows] * BINS).astype(np.int64)]
        found_now = _FOUND[at] & it.wrong[rows]
        found[rows] = found_now
        told = ~_IDLE[at] & ~_FOUND[at] & fits
        lied = 1.0 - ((1.0 - it.coached[rows]) * (1.0 - self.mind.doubted()[rows]))[:, None]
        factor = (1.0 - lied) * LIKELIHOOD[at] + lied * FLAT[at]
        after = it.posterior[:, rows].T * np.where(told[:, None], factor, 1.0)
        after /= after.sum(axis=1, keepdims=True)
        it.posterior[:, rows] = after.T
        it.p[rows] = after[:, 2:].sum(axis=1)
        it.calms[rows] = told & _CALMING[at]
        it.alarms[rows] = told & ~_CALMING[at]
        it.remain[rows] *= np.where(it.attending[rows], ANSWERED_ATTENDING, ANSWERED)
        it.attending[rows] = True
        it.fits[:, rows] = False
        known = rows[told & (u[8, rows] < 0.6)]
        self.mind.compare(known, it.calms[known] != it.wrong[known])
        kept[rows] = ~found_now
        return kept, found

    def _learn(
        self, voice: Ints, asked: Flags, again: Flags, lost: Flags, found: Flags, truth: people.Response, u: Floats
    ) -> None:
        """People learn trust and habits; the dog's record learns from what they say."""
        it = self.item
        spoke = voice > 0
        alarm = voice >= 2
        says = alarm & (u[8] < 0.6) | found
        lied = u[9] > truth.candour
        bad = np.where(lied, False, it.wrong)
        self.people.after(it.person, alarm, it.wrong, lost, spoke, u[10])
        self.mind.record(self.day, spoke & ~again, asked & ~again, says, bad, u[11] < 0.12, it.p)
        # What the person does shows what they care about; now and then they say it.
        rows = np.flatnonzero(~it.wrong & (voice == 0) & (u[12] < 0.25))
        if len(rows):
            shown = self.people.care[rows, it.person[rows], it.domain[rows]]
            wish = u[12, rows] < 0.005
            rate = np.where(wish, 0.8, 0.04)
            self.estimate[rows, it.domain[rows]] += rate * (shown - self.estimate[rows, it.domain[rows]])
        known = np.flatnonzero(it.contact >= 0)
        self.received[known, it.contact[known]] += 1.0
        gifts = np.flatnonzero(it.con & ~spoke & (it.due < 0.5))
        self.debt[gifts, it.person[gifts]] = np.minimum(1.0, self.debt[gifts, it.person[gifts]] + 0.15)

    def _drift(self, u: Floats, kept: Flags) -> None:
        """Rules, teams, partners and contacts change; moods come and go."""
        tpl = self.tpl
        col = templates.COLUMN
        slot = (u[13] * people.PEOPLE).astype(np.int64)
        chance = (u[13] * 997.0) % 1.0
        edge = np.zeros(self.n, np.float32)
        for name in ("rule", "team", "change", "taken", "swap"):
            low, edge = edge, edge + tpl[col[name]]
            rows = np.flatnonzero((chance >= low) & (chance < edge) & ~kept)
            if not len(rows):
                continue
            who, contact = slot[rows], (u[12, rows] * people.CONTACTS).astype(np.int64)
            if name == "rule":
                self.people.may_approve[rows, who] = 1.0 - self.people.may_approve[rows, who]
            elif name == "team":
                self.people.move(rows, who)
            elif name == "change":
                self.changed[rows, contact] ^= True
            elif name == "taken":
                self.taken[rows, contact] ^= True
            else:
                self.tie[rows, contact] *= 0.2
                self.received[rows, contact] = 0.0
                self.taken[rows, contact] = False
        self.people.calm_down(u[10])

    # --- items ---

    def _draw(self, days: Floats, moves: Ints | None, kept: Flags) -> Items:
        """The next item of every household; rows of `kept` are drawn too and thrown away, so that streams align."""
        n, al, tpl, col = self.n, self._all, self.tpl, templates.COLUMN
        h = self._hid.random((10, n), dtype=np.float32)
        s = self._seen.random((12, n), dtype=np.float32)
        own = self._seen.random(n, dtype=np.float32)
        con = self.con
        share = tpl[col["con"]]
        fraud = np.where(tpl[col["wrong"]] > 0, tpl[col["wrong"]], self.base)
        # A long con is many messages: it begins a tenth as often as a single fraud would.
        begins = (con.kind < 0) & (h[0] < fraud * share * 0.1) & ~kept
        if self.config.label is not None or self.config.informative <= 0:
            begins[:] = False
        if begins.any():
            rows = np.flatnonzero(begins)
            kinds = self._classes[(h[1, rows] * len(self._classes)).astype(np.int64)]
            con.begin(rows, kinds, h[2, rows], h[3, rows], self.day[rows])
        con.wait -= days
        due_con = (con.kind >= 0) & (con.wait <= 0) & ~kept
        move = con.moves(h[4], moves)
        blast = ~due_con & (h[5] < fraud * (1.0 - 0.5 * share))
        if self.config.label is not None:
            blast = np.full(n, self.config.label) & ~due_con
        wrong = blast | due_con
        kind = np.maximum(con.kind, 0)
        b8 = (h[6] * BINS).astype(np.int64)
        threat = np.where(due_con, scammers.THREAT[kind, con.seed], _DRAW_THREAT[b8])
        # Everything seen below hangs on `looks`, which is the truth only where the evidence is clear.
        clear = s[0] < tpl[col["clear"]] * self.config.informative
        looks = blast & clear
        insider = s[1] < np.where(looks, tpl[col["insider"]], 0.75)
        contact = np.where(insider & (s[2] < 0.85), (s[3] * s[3] * people.CONTACTS).astype(np.int64), -1)
        taken = np.where(due_con, con.contact, contact)
        contact = np.where(due_con, np.where(scammers.KNOWN[kind], taken, -1), contact)
        channel = _BLAST_CHANNEL[looks.astype(np.int64), (s[4] * BINS).astype(np.int64)]
        channel = np.where(due_con, con.channel, channel)
        hard = ~looks & ~due_con & (~clear | (s[5] < tpl[col["hard"]]))
        bulky = ~looks & ~due_con & ~hard & (contact < 0) & (channel == 0)
        sort = np.where(channel == 1, shows.FILE_FINE, np.where(bulky, shows.BULK, shows.ORDINARY))
        sort = np.where(hard, shows.NEAR_MISS, sort)
        of_blast = np.where(channel == 0, shows.FRAUD_MAIL, shows.FRAUD_MESSAGE)
        sort = np.where(looks, np.where(channel == 1, shows.FILE_BAD, of_blast), sort)
        early = (move == scammers.RAPPORT) | (move == scammers.SWITCH)
        of_con = np.where(early, shows.CON_EARLY, np.where(move == scammers.BAIT, shows.NEAR_MISS, shows.CON_ASK))
        sort = np.where(due_con, of_con, sort)
        demand = due_con & (move >= scammers.ASK) & (move <= scammers.COACH)
        due = np.where(due_con, demand, True).astype(np.float32)
        coaching = due_con & (move == scammers.COACH)
        person = np.where(due_con, con.person, (s[6] * self.people.size).astype(np.int64))
        delegated = h[7] < tpl[col["delegated"]]
        person = np.where(delegated, (person + 1) % self.people.size, person)
        seen = shows.show(self.config.emissions, sort, own, s[7])
        if due_con.any():
            seen[_COLUMN["cover"]] += 2.0 * coaching
            seen[_COLUMN["freedom_lost"]] += 0.9 * coaching
            seen[_COLUMN["pressure"]] += 0.8 * (due_con & (move == scammers.PRESS))
            seen[_COLUMN["calm_lost"]] += 0.4 * (due_con & (move == scammers.PRESS))
        # A case is opened for whatever looked doubtful before, and most of what looks doubtful is harmless.
        luck = (s[9] * 997.0) % 1.0
        decoy = hard & (luck < 0.3)
        cased = (due_con & (con.heat >= 0.1)) | decoy
        linked = np.where(due_con, np.minimum(1.0, con.heat / 0.35) * con.linked, luck * 3.0)
        seen[_COLUMN["case"]] += np.where(cased, 1.5 * linked, 0.0)
        self._familiar(seen, contact, due_con, looks, hard, s[8])
        pack = np.flatnonzero(s[9] < tpl[col["pack"]])
        if len(pack):
            # Other dogs share weights, not sight; one may be compromised and call wrong what is right.
            view = (looks | (due_con & demand))[pack] ^ (s[10, pack] > 0.9) ^ self.compromised[pack]
            seen[_COLUMN["learnt"], pack] += np.where(view, 2.5, -2.0)
        it = Items(n)
        it.wrong, it.con, it.due, it.threat, it.person, it.contact = wrong, due_con, due, threat, person, contact
        it.kind = kind
        it.move, it.bulky, it.channel, it.clear = np.where(due_con, move, -1), bulky, channel, clear
        guess = np.where(
            (s[11] < 0.6) & (looks | due_con), threat, _DRAW_THREAT[((s[11] * 997.0) % 1.0 * BINS).astype(np.int64)]
        )
        it.case_items = np.where(cased, np.where(due_con, np.minimum(con.count, 50.0), 1.0 + luck * 20.0), 0.0)
        it.case_days = np.where(cased, np.where(due_con, np.maximum(0.0, self.day - con.began), luck * 60.0), 0.0)
        it.case_spoken = cased & np.where(due_con, con.rebuffed, s[8] < 0.3)
        self._believe(it, seen, guess)
        it.domain = ((h[8] * h[8]) * len(care.DOMAINS)).astype(np.int64)
        matters = self.people.care[al, person, it.domain] / _SHIPPED[it.domain]
        taste = tpl[col["taste"]]
        it.good = tpl[col["good"]] * (1.0 - taste + taste * matters)
        self_loss = self.people.losses[al, person, threat]
        others = self.people.spread * self_loss
        shared = tpl[col["shared"]]
        it.loss = tpl[col["stake"]] * ((1 - shared) * self_loss + shared * others)
        it.others = np.maximum(0.0, (s[10] < tpl[col["audience"]]) * (1.0 + s[8] * 3.0)).astype(np.float32)
        self.people.stir(
            person, ~kept & (h[9] < tpl[col["hurry"]]), ~kept & (coaching | (h[9] > 1 - tpl[col["coach"]])),
            ~kept & due_con & (move == scammers.PRESS),
        )  # fmt: skip
        it.stage = np.where(due_con, con.stage + 1, np.where(looks, 3, 0))
        con.sent(due_con, move, s[7])
        return it

    def _familiar(self, seen: Floats, contact: Ints, con: Flags, looks: Flags, hard: Flags, u: Floats) -> None:
        """What memory says of the sender: it depends on this household's history, so no corpus can tell it."""
        at = np.maximum(contact, 0)
        received = np.where(contact >= 0, self.received[self._all, at], np.where(con, self.con.count, 0.0))
        self._received = received
        known = received >= 1.0
        new_payee = (contact >= 0) & (self.changed[self._all, at] | (self.taken[self._all, at] & (u < 0.5)))
        lookalike = looks & (contact < 0) & (u < 0.15)
        calm = -np.minimum(3.5, 0.9 * np.log1p(received))
        seen[_COLUMN["familiar"]] = np.where(known, calm, 0.5) + 3.0 * lookalike
        changed = (new_payee | ((looks | hard) & (contact >= 0) & (u > 0.6))) & (self._channel_fits(con))
        seen[_COLUMN["protected"]] += 2.5 * changed
        self._payee = seen[_COLUMN["protected"]] > 2.4

    def _channel_fits(self, con: Flags) -> Flags:
        out: Flags = ~con | (self.con.stage >= scammers.ASKING)
        return out

    def _believe(self, it: Items, seen: Floats, guess: Ints) -> None:
        """The belief that the shipped formula makes of this evidence (`belief.scam_logits`, `belief.posteriors`)."""
        cal = self.config.calibration
        it.seen = seen
        plain = seen[:_GROUPS].sum(axis=0)
        shield = np.maximum(seen[_COLUMN["cover"]], 0.0) + np.maximum(seen[_COLUMN["protected"]], 0.0)
        keep = 1.0 - np.minimum(1.0, shield / belief.PROTECTION_FULL)
        total = shield + np.where(plain < 0.0, plain * keep, plain)
        logit = cal.slope * (cal.bias + total) + cal.intercept + self.mind.shift(cal.base_rate)
        p = 1.0 / (1.0 + np.exp(-np.clip(logit, -30.0, 30.0)))
        hint = np.exp(belief.SPREAD * np.clip(0.6 * plain, 0.0, 5.0))
        part = _PRIOR[guess]
        scale = 1.0 / (1.0 + part * (hint - 1.0))
        kinds = _PRIOR[:, None] * (p * scale)[None, :]
        kinds[guess, self._all] *= hint
        bulk = 1.0 / (1.0 + np.exp(1.5 - np.minimum(seen[_COLUMN["bulkness"]], 30.0)))
        post = np.empty((len(THREATS), self.n), np.float32)
        post[0], post[1] = (1 - p) * (1 - bulk), (1 - p) * bulk
        post[2:] = kinds
        it.posterior, it.p = post, p.astype(np.float32)
        it.pressured = 1.0 - np.exp(-seen[_COLUMN["calm_lost"]])
        it.coached = 1.0 - np.exp(-seen[_COLUMN["freedom_lost"]])
        it.asks = np.minimum(1.0, seen[_COLUMN["asks"]])
        it.file = (it.channel == 1) & (seen[_COLUMN["file"]] > 0)
        it.payment = self._payee
        it.received = self._received
        kin = (seen[_COLUMN["kin"]] > 0) | it.payment
        talk = (seen[_COLUMN["conversation"]] > 0) | (it.coached > 0.3)
        pay = (seen[_COLUMN["payment"]] > 0) | (it.asks > 0.3) | (it.received >= 1.0)
        told = (it.channel == 1) & it.file
        letter = it.channel != 1
        it.fits = np.stack([kin, told, talk & letter, pay & letter & ~kin & ~it.bulky, ~told, letter])

    # --- what is seen ---

    def observe(self) -> Floats:
        """The vector of the contract, [households, fields]; fresh memory, so that it may be kept."""
        it, out = self.item, np.zeros((len(NAMES), self.n), np.float32)
        out[: len(THREATS)] = it.posterior
        ratio = np.minimum(3.0, self.estimate / _SHIPPED)
        known = np.where(it.contact >= 0, self.tie[self._all, np.maximum(it.contact, 0)], 0.0)
        who = 1.0 + 0.3 * known / (known + 12.0)
        np.matmul(_HARM, ratio.T, out=out[len(THREATS) : 2 * len(THREATS)])
        out[len(THREATS) : 2 * len(THREATS)] *= who
        notices, proceeds = self.mind.reads(it)
        load, ask, interrupt, warn_at = self.mind.prices(self.day, self.config.calibration.interrupt_at)
        today, week = self.mind.left(self.day)
        for name, value in (
            ("notices", notices), ("proceeds", proceeds), ("coached", it.coached), ("pressured", it.pressured),
            ("attending", it.attending), ("holds_file", it.file), ("holds_payment", it.payment),
            ("price_ask", ask), ("price_interrupt", interrupt), ("warn_at", warn_at), ("may_ask", today > 0),
            ("doubted", self.mind.doubted()),
            ("sender.known", it.received >= 1.0), ("sender.received", np.log1p(it.received)),
            ("sender.tie", np.log1p(known)), ("thread.known", (it.received >= 2.0)),
            ("case.items", np.log1p(it.case_items)), ("case.days", np.log1p(it.case_days)),
            ("case.spoken", it.case_spoken),
            ("reply.calms", it.calms), ("reply.alarms", it.alarms),
            ("told.fine", np.log1p(self.mind.fine)), ("told.scam", np.log1p(self.mind.scam)),
            ("told.unsure", np.log1p(self.mind.unsure)),
            ("balance.load", load), ("balance.trust", self.mind.trust), ("balance.gap", self.mind.gap),
            ("balance.doubt", self.mind.doubt), ("questions.today", today), ("questions.week", week),
            ("room.others", np.log1p(it.others)),
        ):  # fmt: skip
            out[INDEX[name]] = value
        first = INDEX[f"question.{CATALOGUE[0].question.id}"]
        out[first : first + len(CATALOGUE)] = it.fits
        first = INDEX[f"group.{EVIDENCE[0]}"]
        out[first : first + len(EVIDENCE)] = it.seen[: len(EVIDENCE)]
        out[INDEX["kind.email"]] = it.channel == 0
        out[INDEX["kind.file"]] = it.channel == 1
        out[INDEX["kind.message"]] = it.channel == 2
        # The stage is read off the evidence, as `belief.stage_of` does; the con's own stage is hidden.
        push = (seen_pressure := it.seen[_COLUMN["pressure"]] > 0) | (it.seen[_COLUMN["cover"]] > 0)
        takes = (it.seen[_COLUMN["payment"]] > 0) | (it.asks > 0.5)
        any_sign = takes | seen_pressure | (it.seen[_COLUMN["lure"]] > 0)
        first = INDEX["stage.none"]
        long = (it.case_items > 2) & (it.case_days > 7)
        stage = np.where(takes & push, 5, np.where(push, 4, np.where(takes, 3, np.where(long, 2, any_sign * 1))))
        out[first + stage, self._all] = 1.0
        np.clip(out, LOW[:, None], HIGH[:, None], out=out)
        return out.T
