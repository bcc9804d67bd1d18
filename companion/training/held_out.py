"""Figures on what we wrote ourselves, each item judged by models that have not seen its family or language."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from companion.training import features, train
from companion.training.features import Items
from companion.training.fit import Floats, with_words
from companion.training.judge import ASK_AT, Judge
from companion.training.measures import auroc, recall_at, upper_bound
from companion.training.report import Section


def everyday_sections(items: Items, out_of_fold: NDArray[np.float32], judge: Judge, folds: int) -> list[Section]:
    """Figures on our own everyday items, families held out, and on ordinary letters, languages held out."""
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
        _ordinary(items, fused, judge),
    ]


def _ordinary(items: Items, score: Floats, judge: Judge) -> Section:
    chosen = np.array(items.corpus) == "ordinary"
    channels, langs = np.array(items.channel), np.array(items.lang)
    parts = [("all", chosen)]
    parts += [(name, chosen & (channels == name)) for name in ("email", "sms", "chat")]
    parts += [(name, chosen & (langs == name)) for name in sorted(set(langs[chosen].tolist()))]
    rows = []
    for name, part in parts:
        count, warned = int(part.sum()), int((score[part] > judge.edge).sum())
        share = f"{warned / max(count, 1):.4f}"
        asked = f"{(score[part] > ASK_AT).mean():.4f}"
        rows.append((name, f"{count:,}", asked, share, f"{upper_bound(warned, count):.4f}"))
    return Section(
        "Ordinary letters, languages held out",
        "Mail, SMS and chat that no fraud imitates, of which many speak of money, codes, deadlines or new numbers. "
        "None of the models had seen a letter in the same language. How many could be asked about, and warned of.",
        ("letters", "n", "could be asked about", "warned", "95 % bound"),
        tuple(rows),
    )


def ruled_out(scores: Iterable[tuple[str, Floats, Floats]], unsure_at: float) -> Section:
    """How many frauds and legitimate items of each named set reach the point from which fraud cannot be ruled out."""
    edge = float(np.log(unsure_at / (1 - unsure_at)))
    rows = []
    for name, frauds, honest in scores:
        sides = [
            (f"{len(side):,}", f"{(side >= edge).mean():.3f}") if len(side) else ("", "") for side in (frauds, honest)
        ]
        rows.append((name, *sides[0], *sides[1]))
    return Section(
        "What can be ruled out",
        f"Split conformal prediction by class: nine in ten frauds of unseen scenarios reach P = {unsure_at}; below "
        "it fraud is ruled out at that level. Elsewhere the promise holds as far as frauds there are like ours.",
        ("set", "frauds", "not ruled out", "legitimate", "not ruled out"),
        tuple(rows),
    )


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
