"""Detection figures, each part by itself, beside those of the peers; written to `models/EVALUATION.md`.

    python -m companion.training.evaluate FOLDER [--out models/EVALUATION.md]

Every item is judged without history, as on the first day in a household: the hardest case, and the only one that
corpora allow. Everyday figures are those of models that have not seen the item's family (cross-validation by family,
kept by `training.train`); all others are of the models that ship, on corpora that had no part in training unless the
table says so. Legitimate mail is taken corpus by corpus, because a mean hides the one that fails.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.domain.judgement import Stage
from companion.perception import text_model
from companion.perception.reading import read
from companion.training import attacks, features, talk_model, train
from companion.training.apart import apart, rows_of_files
from companion.training.corpora import SHIPPABLE
from companion.training.features import LABELS, Items
from companion.training.fit import BASE_RATE, Floats
from companion.training.held_out import everyday_sections, ruled_out
from companion.training.judge import ASK_AT, Judge, load_judge
from companion.training.measures import auroc, calibration, expected_calibration_error, recall_at, upper_bound
from companion.training.report import Section, replaced, report
from companion.training.text_model import base_rates

CLEAR = 1.0
"""Log-odds of the text model from which its verdict is shown with reasons."""
TEST_SIZE = 1500
"""Phishing and legitimate raw mails each, as the peers were measured."""
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
    talks = talk_model.arranged(turns, judge.of_turns(turns))
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


def _sides(root: Path, cache: Path, judge: Judge) -> Iterator[tuple[str, Floats, Floats]]:
    """Sets with the scores of their frauds and of their legitimate items."""
    for part in ("validation", "test"):
        items = apart(part)
        score = judge.judge(items)
        yield f"written apart ({part})", score[items.fraud], score[~items.fraud]
    for name in ("phishing_pot", *MAIL, *MESSAGES):
        items = features.corpora(root, (name,), cache)
        score = judge.judge(items)
        yield name, score[items.fraud], score[np.array(items.truth) == "legit"]


def main() -> None:
    """Print the report and write it."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--models", type=Path, default=Path("models"))
    arguments.add_argument("--cache", type=Path, default=Path("build/items"))
    arguments.add_argument("--talks-only", action="store_true", help="the conversation model's table alone")
    options = arguments.parse_args()
    judge = load_judge(options.models)
    if options.talks_only:
        kept_page = options.models / "EVALUATION.md"
        section = talk_section(options.cache, judge)
        kept_page.write_text(replaced(kept_page.read_text(encoding="utf-8"), section), encoding="utf-8")
        print(section.markdown())
        return
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
    sections.append(ruled_out(_sides(options.folder, options.cache, judge), float(judge.weights["unsure_at"])))
    sections.append(attack_section(judge, "validation"))
    sections += [reason_section("validation"), talk_section(options.cache, judge)]
    page = report(sections, ("Made by `make evaluate`; how each figure is meant stands above its table.",))
    (options.models / "EVALUATION.md").write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
