"""Detection figures, each part by itself, beside those of the peers; written to `models/EVALUATION.md`.

    python -m companion.training.evaluate FOLDER [--out models/EVALUATION.md]

Every item is judged without history, as on the first day in a household: the hardest case, and the only one that
corpora allow. Everyday figures are those of models that have not seen the item's family (cross-validation by family,
kept by `training.train`); all others are of the models that ship, on corpora that had no part in training unless the
table says so. Legitimate mail is taken corpus by corpus, because a mean hides the one that fails.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Indicator, Stage
from companion.perception import text_model
from companion.perception.detectors.sender import BRAND_AUTHENTIC
from companion.perception.looking import SPEAKS_AGAINST
from companion.perception.reading import read
from companion.perception.sessions import session
from companion.perception.units import GRAMS
from companion.training import attacks, features, talk_model, train
from companion.training.apart import apart, rows_of_files
from companion.training.corpora import SHIPPABLE
from companion.training.features import LABELS, Items
from companion.training.fit import BASE_RATE, Floats, scores, with_words
from companion.training.measures import auroc, calibration, expected_calibration_error, recall_at, upper_bound
from companion.training.text_model import WIDTH, base_rates

CLEAR = 1.0
"""Log-odds of the text model from which its verdict is shown with reasons."""
TEST_SIZE = 1500
"""Phishing and legitimate raw mails each, as the peers were measured."""
ASK_AT = float(np.log(0.13 / 0.87))
"""Log-odds from which a question is worth its price for an ordinary stake (`mind.policy.COST_ASK`)."""
PEERS = {
    # Measured offline at their defaults on 1,500 + 1,500 raw mails of the same two corpora.
    "SpamAssassin 4.0.1 -L": (0.708, 0.084, 0.039),
    "rspamd 3.4, no network": (0.723, 0.106, 0.001),
}
MAIL = ("spamassassin", "markup_newsletters_2019", "notmuch_lists", "r_mailing_lists", "enron_spam", "ling_spam",
        "data_is_plural", "transactional_templates")  # fmt: skip
MESSAGES = ("mishra_soni_smishing", "bank_sms_fixtures", "nus_sms", "exais_sms", "fraud_call_india", "spamdam_masked",
            "mendeley_sms_10191", "mt_normal_calls", "schema_guided_dialogue", "taskmaster4", "fraud_r1_llm",
            "fraud_r1_dialogues", "scamorama_threads")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judge:
    """The models that ship, as one function from items to calibrated log-odds."""

    weights: Mapping[str, Any]
    run: Callable[..., Any]

    @property
    def edge(self) -> float:
        """Log-odds of the interrupting tier."""
        p = float(self.weights["interrupt_at"])
        return float(np.log(p / (1 - p)))

    def words(self, items: Items) -> NDArray[np.float32]:
        """Log-odds of the text model [items, labels]; texts too short for it count as undecided."""
        out = np.zeros((len(items), len(LABELS)), dtype=np.float32)
        for row in range(len(items)):
            ids = items.ids[items.starts[row] : items.starts[row + 1]]
            if len(ids) >= 4:
                out[row] = self.run(["logits"], {"ids": ids[None]})[0][0]
        return out

    def views(self, items: Items) -> NDArray[np.float32]:
        """Log-odds and pooled vector of the text model [items, labels + width]."""
        out = np.zeros((len(items), len(LABELS) + WIDTH), dtype=np.float32)
        for row in range(len(items)):
            ids = items.ids[items.starts[row] : items.starts[row + 1]]
            ids = ids if len(ids) else np.zeros((1, GRAMS), dtype=np.int32)
            logits, pooled = self.run(["logits", "pooled"], {"ids": ids[None]})
            out[row] = np.concatenate([logits[0], pooled[0]])
        return out

    def judge(self, items: Items, words: NDArray[np.float32] | None = None) -> Floats:
        """Calibrated log-odds of fraud; `words` replaces the shipped text model's."""
        names = features.indicators()
        words = self.words(items) if words is None else words
        strengths = with_words(
            items,
            np.where(_settled(items, names, self.weights["weights"])[:, None], 0.0, words).astype(np.float32),
            names,
        )
        return self.calibrated(scores(strengths, names, self.weights))

    def calibrated(self, score: Floats) -> Floats:
        """Platt scaling as it ships."""
        slope, intercept = float(self.weights["slope"]), float(self.weights["intercept"])
        return slope * score + intercept


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the report."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """The table in Markdown."""
        lines = [
            f"## {self.title}",
            "",
            self.note,
            "",
            "| " + " | ".join(self.head) + " |",
            "|" + "---|" * len(self.head),
        ]
        return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in self.rows), ""])


def _settled(items: Items, names: Sequence[Indicator], weights: Mapping[str, float]) -> NDArray[np.bool_]:
    """[items]: where `looking.settled` spares the models."""
    weight = np.array([float(weights.get(indicator.name, indicator.weight)) for indicator in names])
    authentic = np.array([indicator.name == BRAND_AUTHENTIC.name for indicator in names])
    against = (items.strengths * weight > SPEAKS_AGAINST).any(axis=1)
    found: NDArray[np.bool_] = (items.strengths[:, authentic] > 0).any(axis=1) & ~against
    return found


def load_judge(models: Path) -> Judge:
    """The models in a folder. Raises `OSError` where they are missing."""
    weights = json.loads((models / "weights.json").read_text(encoding="utf-8"))
    return Judge(weights, session((models / "text" / "model.onnx").read_bytes()).run)


def everyday_sections(items: Items, out_of_fold: NDArray[np.float32], judge: Judge, folds: int) -> list[Section]:
    """Figures on our own everyday items, families held out."""
    names = features.indicators()
    fold = train.fold_of(items, folds)
    weight, fraud = train.fusion_weights(items), items.fraud.astype(np.float64)
    fused = judge.calibrated(train.cross_scores(with_words(items, out_of_fold, names), fraud, weight, fold))
    alone = train.cross_scores(items.strengths.astype(np.float64), fraud, weight, fold)
    ours = np.array(items.corpus) == "everyday"
    note, who = (
        np.array([n.partition(" ")[0] for n in items.note]),
        np.array([(n + "  ").split(" ")[1] for n in items.note]),
    )
    same = np.array([n.endswith(" same") for n in items.note])
    by_address = np.array([set(n.split("+")) <= {"domain", "sender"} for n in note])

    def both_sides(rows: NDArray[np.bool_]) -> NDArray[np.bool_]:
        # Sides of a pair stand one after the other, the honest one first.
        out = rows.copy()
        out[:-1] |= rows[1:]
        return out

    head = ("items", "n", "AUROC", "recall at 5 %", "at 1 %", "at 0.5 %", "pairs in order", "both sides right",
            "interrupts of frauds", "of legitimate")  # fmt: skip
    rows: list[tuple[str, ...]] = []

    def add(name: str, chosen: NDArray[np.bool_], score: Floats) -> None:
        figures = pair_figures(score[chosen], items.fraud[chosen], judge.edge)
        if figures:
            rows.append((name, f"{int(chosen.sum()):,}", *figures))

    add("all, fused", ours, fused)
    add("all, detectors alone", ours, alone)
    add("all, text model alone", ours, out_of_fold[:, 0].astype(np.float64))
    add("decided by words", ours & ~by_address, fused)
    add("decided by address, other words", ours & by_address & ~same, fused)
    add("decided by address, same words", ours & by_address & same, fused)
    for identity in ("lookalike", "unrelated", "freemail", "spoofed", "hijacked", "service", "stranger"):
        add(f"fraud by {identity}", both_sides(ours & items.fraud & (who == identity)), fused)
    for channel in ("email", "sms", "chat"):
        add(channel, ours & (np.array(items.channel) == channel), fused)
    by_language = len(rows)
    for lang in sorted(set(np.array(items.lang)[ours].tolist())):
        add(lang, ours & (np.array(items.lang) == lang), fused)
    about = (
        "Cross-validation by family: every item is judged by models that have seen neither its family nor anything "
        "made from it. Both sides of a pair are the same notice and differ only in what decides; many frauds are "
        "word by word the genuine notice, many legitimate ones ask for money or log-ins as in life. 'Both sides "
        "right' takes one threshold for all (where as many frauds are missed as legitimate items are flagged)."
    )
    return [
        Section("Everyday mail and messages, families held out", about, head, tuple(rows[:by_language])),
        Section("The same by language", "As above.", head, tuple(rows[by_language:])),
    ]


def pair_figures(score: Floats, fraud: NDArray[np.bool_], edge: float) -> tuple[str, ...]:
    """One row of the everyday tables, or nothing where a side is missing."""
    positive, negative = score[fraud], score[~fraud]
    if not len(positive) or not len(negative):
        return ()
    paired = len(positive) == len(negative) and bool(fraud[1::2].all()) and not bool(fraud[0::2].any())
    order, both = "", ""
    if paired:
        order = f"{np.mean(score[1::2] > score[0::2]):.3f}"
        middle = equal_error(positive, negative)
        both = f"{np.mean((score[1::2] > middle) & (score[0::2] <= middle)):.3f}"
    return (
        f"{auroc(positive, negative):.3f}",
        *(f"{recall_at(positive, negative, rate):.3f}" for rate in (0.05, 0.01, 0.005)),
        order, both, f"{(positive > edge).mean():.3f}", f"{(negative > edge).mean():.4f}",
    )  # fmt: skip


def equal_error(positive: Floats, negative: Floats) -> float:
    """The threshold at which as large a share of positives is missed as of negatives is flagged."""
    values = np.unique(np.concatenate([positive, negative]))
    missed = np.searchsorted(np.sort(positive), values, side="right") / len(positive)
    flagged = 1 - np.searchsorted(np.sort(negative), values, side="right") / len(negative)
    return float(values[int(np.argmin(np.abs(missed - flagged)))])


def corpus_sections(root: Path, cache: Path, judge: Judge) -> list[Section]:
    """Figures on real corpora."""
    pot = features.corpora(root, ("phishing_pot",), cache)
    words = judge.words(pot)
    score, without = judge.judge(pot, words), judge.judge(pot, np.zeros_like(words))
    fraud, bulk = pot.fraud, np.array(pot.truth) == "spam"
    sample = np.random.default_rng(0)
    positive = sample.permutation(score[fraud])[:TEST_SIZE]
    rows, real = [], {}
    for name in MAIL:
        items = features.corpora(root, (name,), cache)
        legit = np.array(items.truth) == "legit"
        chosen = items.take(legit)
        real[name] = judge.judge(chosen)
        bare = judge.judge(chosen, np.zeros((len(chosen), len(LABELS)), dtype=np.float32))
        warned = int((real[name] > judge.edge).sum())
        rows.append((
            name, "yes" if name in SHIPPABLE else "no", f"{len(chosen):,}", f"{auroc(score[fraud], real[name]):.3f}",
            f"{recall_at(score[fraud], real[name], 0.01):.3f}", f"{recall_at(without[fraud], bare, 0.01):.3f}",
            f"{recall_at(score[fraud], real[name], 0.001):.3f}", f"{(real[name] > ASK_AT).mean():.4f}",
            f"{warned / len(chosen):.4f}", f"{upper_bound(warned, len(chosen)):.4f}",
        ))  # fmt: skip
    ham = sample.permutation(real["spamassassin"])[:TEST_SIZE]
    peer_rows = [("Companion", f"{auroc(positive, ham):.3f}", f"{recall_at(positive, ham, 0.01):.3f}",
                  f"{recall_at(positive, ham, 0.001):.3f}"),
                 *((name, *(f"{value:.3f}" for value in values)) for name, values in PEERS.items())]  # fmt: skip
    unseen = np.concatenate([real[name] for name in MAIL if name not in SHIPPABLE])
    bins = calibration(score[fraud], unseen, BASE_RATE)
    error = expected_calibration_error(bins, score[fraud], unseen, BASE_RATE)
    edge_1 = float(np.sort(unseen)[::-1][int(0.01 * len(unseen))])
    by_year = []
    for year in sorted(set(pot.year[fraud].tolist())):
        rates = score[fraud & (pot.year == year)]
        shares = (f"{(rates > edge_1).mean():.3f}", f"{(rates > judge.edge).mean():.3f}")
        by_year.append((str(year), f"{len(rates):,}", *shares))
    return [
        Section("Beside the peers", "1,500 honeypot frauds against 1,500 SpamAssassin ham, the ham was fitted on.",
                ("", "AUROC", "recall at 1 %", "at 0.1 %"), tuple(peer_rows)),
        Section("Honeypot frauds against each legitimate corpus",
                f"{int(fraud.sum()):,} frauds of 2022-2025, no part of training. 'Warned' is the interrupting tier "
                f"(P ≥ {judge.weights['interrupt_at']}); {(score[fraud] > judge.edge).mean():.3f} of the frauds and "
                f"{(score[bulk] > judge.edge).mean():.3f} of the bulk mail reach it, "
                f"{(score[fraud] > ASK_AT).mean():.3f} of the frauds at least a question.",
                ("legitimate corpus", "in training", "n", "AUROC", "recall at 1 %", "without text model", "at 0.1 %",
                 "could be asked about", "warned", "95 % bound"), tuple(rows)),
        Section("By year", "Honeypot frauds; recall at 1 % of all unseen legitimate mail, and interrupting.",
                ("year", "n", "recall at 1 %", "interrupting"), tuple(by_year)),
        Section("Calibration", f"Honeypot frauds and unseen legitimate mail, reweighted to {BASE_RATE:.0%} of scams. "
                f"Expected calibration error {error:.4f}.", ("P from", "to", "n", "stated", "observed"),
                tuple(tuple(str(one[key]) for key in ("from", "to", "n", "stated", "observed")) for one in bins)),
        _messages(root, cache, judge),
    ]  # fmt: skip


def _messages(root: Path, cache: Path, judge: Judge) -> Section:
    frauds = features.corpora(root, ("spamdam_masked",), cache)
    smishing = judge.judge(frauds.take(frauds.fraud))
    rows = []
    for name in MESSAGES:
        items = features.corpora(root, (name,), cache)
        for truth in ("legit", "spam", "scam"):
            chosen = items.take(np.array(items.truth) == truth)
            if len(chosen):
                score = judge.judge(chosen)
                recall = f"{recall_at(smishing, score, 0.01):.3f}" if truth == "legit" else ""
                rows.append((name, truth, "yes" if name in SHIPPABLE else "no", f"{len(chosen):,}", recall,
                             f"{(score > ASK_AT).mean():.3f}", f"{(score > judge.edge).mean():.4f}"))  # fmt: skip
    return Section(
        "Messages",
        f"Recall of {len(smishing):,} real, unseen SMS frauds (links masked) at 1 % of each legitimate corpus.",
        ("corpus", "truth", "in training", "n", "recall at 1 %", "could be asked about", "interrupts"),
        tuple(rows),
    )


def apart_section(judge: Judge, part: str) -> Section:
    """Figures on the set that was written apart, by authors who knew neither families nor detectors."""
    items = apart(part)
    score = judge.judge(items)
    fraud, note = items.fraud, np.array(items.note)
    rows: list[tuple[str, ...]] = []

    def add(name: str, chosen: NDArray[np.bool_]) -> None:
        positive, negative = score[chosen & fraud], score[chosen & ~fraud]
        if len(positive) and len(negative):
            rows.append((
                name, str(len(positive)), str(len(negative)), f"{auroc(positive, negative):.3f}",
                f"{recall_at(positive, score[~fraud], 0.05):.3f}", f"{recall_at(positive, score[~fraud], 0.01):.3f}",
                f"{_in_order(items, score, chosen):.3f}", f"{(positive > ASK_AT).mean():.3f}",
                f"{(negative > ASK_AT).mean():.3f}", f"{(positive > judge.edge).mean():.3f}",
                f"{(negative > judge.edge).mean():.3f}",
            ))  # fmt: skip

    everything = np.ones(len(items), dtype=bool)
    add("all", everything)
    add("mail", np.array(items.channel) == "email")
    add("messages", np.array(items.channel) == "message")
    for kind in ("domain", "sender", "ask", "payee", "channel", "story", "attachment", "hijacked"):
        pairs = {group for group, one in zip(items.group, note, strict=True) if kind in one.split()}
        add(
            f"decided by {kind}" if kind != "hijacked" else "hijacked accounts",
            np.array([g in pairs for g in items.group]),
        )
    for lang in sorted(set(items.lang)):
        add(lang, np.array([one == lang for one in items.lang]))
    return Section(
        f"Written apart ({part})",
        "Mail and messages by authors who knew neither families nor detectors, minimal pairs and "
        "single legitimate mails, 13 languages; recall at false-alarm rates of the whole set. The validation part "
        "was looked at while signs of identity were built; the test part was not.",
        ("items", "frauds", "legitimate", "AUROC", "recall at 5 %", "at 1 %", "pairs in order", "frauds asked about",
         "legitimate asked about", "frauds interrupting", "legitimate interrupting"), tuple(rows),
    )  # fmt: skip


def _in_order(items: Items, score: Floats, chosen: NDArray[np.bool_]) -> float:
    sides: dict[str, dict[bool, float]] = {}
    for row in np.flatnonzero(chosen):
        sides.setdefault(items.group[row], {})[bool(items.fraud[row])] = float(score[row])
    both = [pair for pair in sides.values() if len(pair) == 2]
    return float(np.mean([pair[True] > pair[False] for pair in both])) if both else float("nan")


def attack_section(judge: Judge, part: str) -> Section:
    """How much of the detection each attack costs, at the false-alarm rates of the unchanged set."""
    plain = apart(part)
    honest = judge.judge(plain)[~plain.fraud]
    rows: list[tuple[str, ...]] = []
    for name in ("", *attacks.ATTACKS):
        items = attacks.attacked(part, name) if name else plain
        words = judge.words(items)
        score = judge.judge(items, words)[items.fraud]
        rows.append((
            name or "as written", f"{auroc(score, honest):.3f}", f"{recall_at(score, honest, 0.05):.3f}",
            f"{(score > ASK_AT).mean():.3f}", f"{(score > judge.edge).mean():.3f}",
            f"{words[items.fraud, 0].mean():.2f}",
        ))  # fmt: skip
    return Section(
        "Attacks on the words",
        f"The frauds of the set written apart ({part}), changed as named; honest items as they are.",
        ("attack", "AUROC", "recall at 5 %", "asked about", "interrupting", "mean log-odds of the text model"),
        tuple(rows),
    )  # fmt: skip


def reason_section(part: str) -> Section:
    """Whether the spans shown as reasons carry the verdict: what is left of it once they are gone."""
    found = fell = 0
    left: list[float] = []
    for row in rows_of_files(part):
        if row.truth != "scam" or row.item.data is None:
            continue
        seen = read(row.item, row.item.data)
        reading = text_model.reading_of(seen)
        if reading is None or reading.logits["fraud"] < CLEAR:
            continue
        spans = [fact.span for fact in text_model.reasons(seen, reading) if fact.span is not None]
        texts = {"text": seen.text, "subject": seen.subject}
        for span in sorted(spans, key=lambda one: -one.start):
            texts[span.part] = texts[span.part][: span.start] + " " + texts[span.part][span.end :]
        again = text_model.reading_of(replace(seen, text=texts["text"], subject=texts["subject"], id=seen.id + "x"))
        rest = again.logits["fraud"] if again is not None else 0.0
        found, fell = found + 1, fell + (rest < CLEAR)
        left.append(rest)
    return Section(
        "Reasons",
        f"Frauds of the set written apart ({part}) that the text model calls fraud (log-odds of {CLEAR} or more): "
        "how many fall below that once the one or two stretches shown as reasons are deleted.",
        ("frauds called", "fall below", "share", "median log-odds left"),
        ((str(found), str(fell), f"{fell / max(found, 1):.3f}", f"{np.median(left) if left else 0:.2f}"),),
    )


def talk_section(cache: Path, judge: Judge, folds: int = 4) -> Section:
    """Conversations, plots held out: how early cons are found, and how often honest talks are taken for one."""
    turns = features.talks(train.TELLINGS, cache)
    talks = talk_model.arranged(turns, judge.views(turns))
    fold = np.array([train.fold_number(group, folds) for group in talks.groups])
    verdict = np.full(talks.present.shape, -np.inf)
    stage = np.zeros(talks.present.shape, dtype=np.int64)
    for number in range(folds):
        held = np.flatnonzero(fold == number)
        if len(held):
            out = talk_model.outputs(talk_model.train(talks.take(np.flatnonzero(fold != number))), talks.take(held))
            verdict[held], stage[held] = out[..., 0], out[..., 1:].argmax(axis=-1)
    verdict[~talks.present] = -np.inf
    extraction = talk_model.STAGES.index(Stage.EXTRACTION)
    before = np.where(talks.stage < extraction, verdict, -np.inf).max(axis=1)
    ever = verdict.max(axis=1)
    honest = ~talks.fraud
    edge = float(np.sort(ever[honest])[::-1][int(0.01 * honest.sum())])
    rows: list[tuple[str, ...]] = []

    def add(name: str, chosen: NDArray[np.bool_]) -> None:
        cons, plain = chosen & talks.fraud, chosen & honest
        if cons.any() and plain.any():
            rows.append((name, str(int(cons.sum())), str(int(plain.sum())), f"{auroc(ever[cons], ever[plain]):.3f}",
                         f"{(before[cons] > edge).mean():.3f}", f"{(ever[cons] > edge).mean():.3f}",
                         f"{(ever[plain] > edge).mean():.3f}"))  # fmt: skip

    add("all", np.ones(len(talks.names), dtype=bool))
    for topic in sorted({group.partition("/")[0] for group in talks.groups}):
        add(topic, np.array([group.startswith(topic + "/") for group in talks.groups]))
    for lang in sorted(set(talks.langs)):
        add(lang, np.array([one == lang for one in talks.langs]))
    right = (stage == talks.stage)[talks.present].mean()
    return Section(
        "Conversations, plots held out",
        f"Authored cons and ordinary talks about the same things; cross-validation by plot. One threshold: 1 % of "
        f"the ordinary talks ever cross it. The stage is right after {right:.3f} of all turns.",
        ("talks", "cons", "ordinary", "AUROC", "found before extraction", "found at all", "false alarms"),
        tuple(rows),
    )  # fmt: skip


def report(sections: Iterable[Section], head: Sequence[str]) -> str:
    """The whole page."""
    return "\n".join(["# Evaluation", "", *head, "", *(section.markdown() for section in sections)])


def main() -> None:
    """Print the report and write it."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--models", type=Path, default=Path("models"))
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    options = arguments.parse_args()
    judge = load_judge(options.models)
    sections: list[Section] = []
    kept = options.cache / "out_of_fold.npz"
    if kept.exists():
        with np.load(kept) as data:
            count, folds = int(data["count"]), int(data["folds"])
        items, logits = train.read_before(train.load_items(options.folder, options.cache, count), kept)
        logits = logits - base_rates(items)
        sections += everyday_sections(items, logits, judge, folds)
    sections += corpus_sections(options.folder, options.cache, judge)
    sections += [apart_section(judge, part) for part in ("validation", "test")]
    sections.append(attack_section(judge, "validation"))
    sections += [reason_section("validation"), talk_section(options.cache, judge)]
    page = report(sections, ("Made by `make evaluate`; how each figure is meant stands above its table.",))
    (options.models / "EVALUATION.md").write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
