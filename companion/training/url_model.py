"""The URL model: trained on openly licensed lists and on links of honest mail, measured on sources never trained on.

    python -m companion.training.url_model FOLDER [--everything]

FOLDER holds `urls/`, `brands/` and `text/`. Three habits of lists that have nothing to do with honesty are taken out:
scheme and `www.` are not seen, and within addresses with a path, as within those without, both classes count the
same. No registered domain is on both sides of a measurement. `--everything` trains on the restricted sources as well
(two folds by source), only to see what the licences cost; nothing is written then.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from companion.domain.errors import Misconfigured
from companion.perception import url_model
from companion.perception.addresses import registered_domain, take_apart
from companion.perception.lists import MODELS, free_host, is_popular
from companion.perception.reading import read
from companion.perception.url_model import (
    BUCKETS,
    FILE,
    HOST_COUNTS,
    HOST_PARTS,
    INPUTS,
    SCHEMA,
    WIDTH,
    host_shape,
    path_shape,
)
from companion.perception.url_signs import ending_of, ending_risk, host_signs, path_signs
from companion.training.corpora import load
from companion.training.everyday import frames
from companion.training.everyday.generate import pairs
from companion.training.url_figures import figures, markdown, url_card
from companion.training.url_trees import Forest, endings_risk, grow

CARD = FILE.with_name("CARD.md")
FRAUD: dict[str, str] = {
    "phishdb": "MIT",
    "polkadot": "Apache-2.0",
    "discord": "MIT",
    "durablenapkin": "MIT",
    "gaso": "BSD-3-Clause",
    "phishunt": "CC0-1.0",
    "everyday_fraud": "own",
}
"""Sources of fraudulent addresses whose licence allows weights fitted on them to be shipped."""
HONEST: dict[str, str] = {
    "govurls": "US government work",
    "dotgov": "CC0-1.0",
    "datenanfragen": "CC0-1.0",
    "twofactor": "MIT",
    "freebooks": "CC BY 4.0",
    "scoop": "Unlicense, MIT",
    "jdm": "MIT",
    "simpleicons": "CC0-1.0",
    "alltheplaces": "MIT",
    "applepmr": "MIT",
    "popular": "MIT, public domain",
    "freemail": "MIT",
    "spamassassin": "ODC-PDDL, CC0-1.0",
    "markup_newsletters_2019": "BSD-3-Clause",
    "everyday_honest": "own",
}
"""The same for honest addresses. The last three are links of mail."""
SHARE: dict[str, float] = {"govurls": 0.4, "dotgov": 0.4, "freemail": 0.3}
"""Lists of one narrow sort count less."""
CHOSEN_ON = (("phishtank", "esdaung_phish", "scamsniffer", "jarelllama"), ("awesome", "data_is_plural", "ruanyf"))
"""Unseen sources (fraud, honest) on which settings were chosen."""
TESTED_ON = (
    ("openphish", "jpcert", "phishing_pot"),
    ("esdaung_legit", "citizenlab", "iscx2016_benign", "thisweekinrust", "r_mailing_lists"),
)
"""Unseen sources that no setting was chosen on."""
CALIBRATED_ON = (("freebooks", "alltheplaces", "dotgov"), ("scoop", "datenanfragen", "govurls"),
                 ("spamassassin", "markup_newsletters_2019", "simpleicons", "jdm"))  # fmt: skip
"""Honest sources that are left out in turn, to learn how the model speaks of sources that it has not seen."""
MOST_ROWS = 15_000
"""Rows of one source that only measures, chosen by chance."""
MOST_OF_DOMAIN = 20
HIDDEN = 32
EPOCHS = 4
BATCH = 512
_EMBEDDING_GAIN = 4.0
"""Averages of many small vectors are smaller still; this brings them to the size of the counts."""


@dataclass(frozen=True, slots=True)
class Ragged:
    """Lists of buckets of different lengths."""

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]

    def of(self, rows: NDArray[np.int64], kept: NDArray[np.bool_] | None = None) -> tuple[Tensor, Tensor]:
        """Ids and offsets of some rows, as `embedding_bag` wants them; empty where not `kept`."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        if kept is not None:
            lengths = lengths * kept
        offsets = np.concatenate(([0], np.cumsum(lengths)))
        place = np.arange(offsets[-1]) - np.repeat(offsets[:-1], lengths) + np.repeat(self.starts[rows], lengths)
        return torch.from_numpy(self.ids[place]), torch.from_numpy(offsets[:-1])


@dataclass(frozen=True, slots=True)
class Addresses:
    """Web addresses with their truth and what the model sees of them."""

    url: NDArray[np.str_]
    host: NDArray[np.str_]
    source: NDArray[np.str_]
    fraud: NDArray[np.bool_]
    domain: NDArray[np.str_]
    listed: NDArray[np.bool_]
    """The owner is known, so that the model is not asked at runtime."""
    parts: tuple[Ragged, ...]
    """Name, before it, ending, path."""
    counts: NDArray[np.float32]
    """[addresses, `HOST_COUNTS` + those of the path]."""
    signs: NDArray[np.float32]
    """[addresses, `SIGNS`]; the first two, which endings of what is trained on decide, are 0."""
    ending: NDArray[np.str_]

    def rows(self, source: str, fraud: bool) -> NDArray[np.int64]:
        """Rows of one source and class."""
        return np.flatnonzero((self.source == source) & (self.fraud == fraud))


def collect(root: Path, seed: int = 0) -> Addresses:
    """Every source under `root`, taken apart. Raises `OSError` where a file is missing."""
    table = pd.concat([_lists(root), _owners(root), pd.DataFrame(_mail_links(root), columns=_COLUMNS)])
    table = table.drop_duplicates(["url", "source", "fraud"]).sample(frac=1.0, random_state=seed)
    trains = table["source"].isin([*FRAUD, *HONEST])
    table = table[trains | (table.groupby(["source", "fraud"]).cumcount() < MOST_ROWS)]
    return addresses(table.itertuples(index=False, name=None))


_COLUMNS = ["url", "source", "fraud"]


def _lists(root: Path) -> pd.DataFrame:
    found = pd.concat([pd.read_parquet(root / "urls" / f"{name}.parquet") for name in ("phish", "legit")])
    found["fraud"] = found["label"] == "phish"
    return found[_COLUMNS]


def _owners(root: Path) -> pd.DataFrame:
    """Bare domains from the lists that ship, and of US public bodies."""
    shipped = MODELS / "brands"
    state = pd.read_csv(root / "brands" / "gov_domains.csv")["domain"].dropna().sample(6_000, random_state=0)
    rows = [(str(one), "dotgov", False) for one in state]
    for source, name in (("popular", "popular.txt"), ("freemail", "freemail.tsv")):
        lines = (shipped / name).read_text(encoding="utf-8").splitlines()
        rows += [(line.partition("\t")[0], source, False) for line in lines if line]
    return pd.DataFrame(rows, columns=_COLUMNS)


def _mail_links(root: Path) -> Iterator[tuple[str, str, bool]]:
    """Links of mail: click counters, deep links, links for cancelling; of real honest mail, and of everyday pairs.

    Real fraud comes from `phishing_pot` alone, which is not openly licensed and therefore only measures.
    """
    for couple in pairs(frames.names(), 1, seed=77):
        honest: set[str] = set()
        for made in couple:
            assert made.item.data is not None
            for link in read(made.item, made.item.data).links:
                # Links that a fraud copied from its genuine twin are honest.
                if link.domain and link.domain not in honest:
                    yield link.target, "everyday_fraud" if made.fraud else "everyday_honest", made.fraud
            honest = {link.domain for link in read(made.item, made.item.data).links}
    for corpus in ("markup_newsletters_2019", "spamassassin", "r_mailing_lists", "data_is_plural", "phishing_pot"):
        for place, sample in enumerate(load(root, corpus)):
            if (corpus == "phishing_pot" and place % 3) or sample.label == "spam":
                continue
            assert sample.item.data is not None
            if sample.label == ("scam" if corpus == "phishing_pot" else "legit"):
                for link in read(sample.item, sample.item.data).links:
                    if link.domain:
                        yield link.target, corpus, sample.label == "scam"


def addresses(rows: Iterable[tuple[str, str, bool]]) -> Addresses:
    """Take (address or host, source, fraud) apart; at most `MOST_OF_DOMAIN` of one domain and source."""
    kept: list[tuple[str, str, str, bool, str, bool]] = []
    grams: list[list[NDArray[np.uint32]]] = [[] for _ in range(HOST_PARTS + 1)]
    counts: list[NDArray[np.float32]] = []
    signs: list[NDArray[np.float32]] = []
    often: dict[tuple[str, str, bool], int] = {}
    for url, source, fraud in rows:
        parts = take_apart(url if "://" in url[:40] else f"http://{url}")
        if parts is None or "." not in parts.host:
            continue
        domain = registered_domain(parts.host)
        key = (domain, source, fraud)
        often[key] = often.get(key, 0) + 1
        if often[key] > MOST_OF_DOMAIN:
            continue
        host, path = host_shape(parts.host, domain), path_shape(parts.path, parts.query)
        for place, ids in zip(grams, (*host.grams, *path.grams), strict=True):
            place.append(ids)
        counts.append(np.concatenate((host.counts, path.counts)))
        seen = (*host_signs(parts.host, domain, {}), *path_signs(parts.path, parts.query))
        signs.append(np.array(seen, np.float32))
        kept.append((url, parts.host, source, fraud, domain, is_popular(domain) and not free_host(parts.host)))
    url_, host_, source_, fraud_, domain_, listed_ = (np.array(column) for column in zip(*kept, strict=True))
    ragged = tuple(
        Ragged(np.concatenate(one).astype(np.int64), np.concatenate(([0], np.cumsum([len(ids) for ids in one]))))
        for one in grams
    )
    ending = np.array([ending_of(host, domain) for host, domain in zip(host_, domain_, strict=True)])
    return Addresses(
        url_, host_, source_, fraud_, domain_, listed_, ragged, np.stack(counts), np.stack(signs), ending
    )


class Net(nn.Module):
    """The network that `perception.url_model` runs."""

    def __init__(self) -> None:
        super().__init__()
        self.table = nn.Embedding(BUCKETS, WIDTH, padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.1)
        with torch.no_grad():
            self.table.weight[0] = 0
        self.hidden = nn.Linear(INPUTS, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.dropout = nn.Dropout(0.2)

    def forward(self, parts: Sequence[tuple[Tensor, Tensor]], counts: Tensor) -> Tensor:
        """[addresses] log-odds."""
        means = [
            nn.functional.embedding_bag(ids, self.table.weight, starts, mode="mean", padding_idx=0) * _EMBEDDING_GAIN
            for ids, starts in parts
        ]
        x = torch.cat(
            [
                *(self.dropout(one) for one in means[:HOST_PARTS]),
                counts[:, :HOST_COUNTS],
                self.dropout(means[HOST_PARTS]),
                counts[:, HOST_COUNTS:],
            ],
            dim=1,
        )
        return self.out(self.dropout(torch.relu(self.hidden(x))))[:, 0]  # type: ignore[no-any-return]


def train(data: Addresses, rows: NDArray[np.int64], seed: int = 0) -> Net:
    """Fit the letters' half on some rows. Deterministic for a seed, one thread."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    random = np.random.default_rng(seed)
    weight = _weights(data, rows)
    net = Net()
    dense = [value for name, value in net.named_parameters() if not name.startswith("table")]
    optimiser = torch.optim.AdamW(
        [{"params": dense, "weight_decay": 0.01}, {"params": [net.table.weight], "weight_decay": 0.5}], lr=4e-3
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, 4e-3, total_steps=EPOCHS * (1 + (len(rows) - 1) // BATCH)
    )
    net.train()
    for _ in range(EPOCHS):
        order = random.permutation(len(rows))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            batch = rows[chosen]
            truth = data.fraud[batch]
            # The host of an honest address is honest; that of a fraudulent one may be broken into, so seldom there.
            path = random.random(len(batch)) >= np.where(truth, 0.1, 0.3)
            counts = data.counts[batch].copy()
            counts[~path, HOST_COUNTS:] = 0
            bags = [data.parts[place].of(batch) for place in range(HOST_PARTS)] + [
                data.parts[HOST_PARTS].of(batch, path)
            ]
            logits = net([_thinned(*bag) for bag in bags], torch.from_numpy(counts))
            losses = nn.functional.binary_cross_entropy_with_logits(
                logits, torch.from_numpy(truth.astype(np.float32)), reduction="none"
            )
            optimiser.zero_grad(set_to_none=True)
            (losses * torch.from_numpy(weight[chosen])).mean().backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
    net.eval()
    return net


def _thinned(ids: Tensor, starts: Tensor) -> tuple[Tensor, Tensor]:
    """Without three n-grams in ten, so that no single one is relied on."""
    return torch.where(torch.rand(len(ids)) < 0.3, 0, ids), starts


def _weights(data: Addresses, rows: NDArray[np.int64], even: float = 0.0) -> NDArray[np.float32]:
    """A domain with many addresses counts by its root; with a path and without, the classes count the same.

    `even` draws large and small sources together: 0 not at all, 1 until they are equal.
    """
    keys = pd.Series(data.source[rows]) + " " + data.domain[rows]
    weight: NDArray[np.float64] = keys.map(keys.value_counts()).to_numpy(np.float64) ** -0.5
    weight *= np.array([SHARE.get(source, 1.0) for source in data.source[rows]])
    path = data.counts[rows, -1] > 0
    for has in (True, False):
        for fraud in (True, False):
            cell = (path == has) & (data.fraud[rows] == fraud)
            for source in np.unique(data.source[rows][cell]) if even else ():
                mine = cell & (data.source[rows] == source)
                weight[mine] *= weight[mine].sum() ** -even
            if cell.any():
                weight[cell] *= len(rows) / 4 / weight[cell].sum()
    counted: NDArray[np.float32] = weight.astype(np.float32)
    return counted


@dataclass(frozen=True, slots=True)
class Trained:
    """Both halves of the model."""

    net: Net
    forest: Forest
    risk: dict[str, float]

    def scores(self, data: Addresses, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """Sum of both halves, not yet calibrated."""
        return scores(self.net, data, rows) + self.forest.scores(with_risk(data, rows, self.risk))


def fit(data: Addresses, rows: NDArray[np.int64], seed: int = 0) -> Trained:
    """Train both halves on some rows. Domains that occur under both labels are left out.

    The trees see only addresses that the model would be asked about: of the others they would learn the lists.
    """
    fraud = data.fraud[rows]
    both = set(data.domain[rows[fraud]]) & set(data.domain[rows[~fraud]])
    rows = rows[~np.isin(data.domain[rows], list(both))]
    net = train(data, rows, seed)
    rows = rows[~data.listed[rows]]
    risk = endings_risk(data.ending[rows], data.source[rows], data.domain[rows], data.fraud[rows])
    return Trained(net, grow(with_risk(data, rows, risk), data.fraud[rows], _weights(data, rows, 0.5), seed), risk)


def with_risk(data: Addresses, rows: NDArray[np.int64], risk: dict[str, float]) -> NDArray[np.float32]:
    """Signs of some rows with those of their endings."""
    signs = data.signs[rows].copy()
    signs[:, :2] = [ending_risk(str(ending), risk) for ending in data.ending[rows]]
    return signs


def scores(net: Net, data: Addresses, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    """Log-odds of some rows."""
    out = [np.zeros(0)]
    with torch.no_grad():
        for start in range(0, len(rows), 4096):
            batch = rows[start : start + 4096]
            bags = [part.of(batch) for part in data.parts]
            out.append(net(bags, torch.from_numpy(data.counts[batch])).numpy().astype(np.float64))
    return np.concatenate(out)


def allowed(data: Addresses) -> NDArray[np.int64]:
    """Rows that what ships may be fitted on."""
    return np.flatnonzero(
        (data.fraud & np.isin(data.source, list(FRAUD))) | (~data.fraud & np.isin(data.source, list(HONEST)))
    )


def calibration(data: Addresses, rows: NDArray[np.int64], say: Callable[[str], None]) -> tuple[float, float]:
    """(slope, intercept) that turn the model's output into log-odds for sources that it has not seen.

    Honest sources are left out in turn together with a third of the fraudulent domains; only addresses that the
    model would be asked about count.
    """
    third = np.array([sum(map(ord, domain)) % 3 for domain in data.domain[rows]])
    found, truth = [], []
    for number, sources in enumerate(CALIBRATED_ON):
        out = np.where(data.fraud[rows], third == number, np.isin(data.source[rows], sources))
        trained = fit(data, rows[~out])
        seen = set(data.domain[rows[~out]])
        asked = rows[out & ~data.listed[rows] & ~np.isin(data.domain[rows], list(seen))]
        found.append(trained.scores(data, asked))
        truth.append(data.fraud[asked])
        say(f"left out {', '.join(sources)}: {len(asked)} addresses")
    return platt(np.concatenate(found), np.concatenate(truth))


def platt(score: NDArray[np.float64], fraud: NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and intercept of a logistic regression on one score, both classes counting the same (Platt 1999)."""
    weight = np.where(fraud, 0.5 / max(fraud.sum(), 1), 0.5 / max((~fraud).sum(), 1))
    x = np.stack([score, np.ones_like(score)], axis=1)
    beta = np.array([0.5, 0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        gradient = x.T @ (weight * (fraud - p)) - 1e-6 * beta
        curvature = (x * (weight * p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        beta = beta + np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-8:
            break
    return float(beta[0]), float(beta[1])


def export(trained: Trained, slope: float, intercept: float, path: Path) -> None:
    """Write the model: embeddings in int8 with one scale a row, the rest in float16; calibration folded in."""
    net, forest = trained.net, trained.forest
    weights = {name: value.detach().numpy().astype(np.float64) for name, value in net.state_dict().items()}
    table = weights["table.weight"] * _EMBEDDING_GAIN
    scale = np.maximum(np.abs(table).max(axis=1), 1e-6) / 127.0
    stored: dict[str, Any] = {
        "schema": np.array(SCHEMA, np.int32),
        "table": np.round(table / scale[:, None]).astype(np.int8),
        "scale": scale.astype(np.float16),
        "hidden": weights["hidden.weight"].T.astype(np.float16),
        "hidden_bias": weights["hidden.bias"].astype(np.float16),
        "out": (weights["out.weight"][0] * slope).astype(np.float16),
        "out_bias": np.array(weights["out.bias"][0] * slope + intercept, np.float32),
        "sign": forest.sign,
        "most": forest.most,
        "leaf": (forest.leaf * slope).astype(np.float32),
        "endings": np.frombuffer("\n".join(trained.risk).encode("utf-8"), np.uint8),
        "risk": np.array(list(trained.risk.values()), np.float16),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **stored)


def _compare_everything(data: Addresses) -> None:
    """What could be reached without regard to licences: half of the sources train, the other half is measured."""
    groups = (
        (("openphish", "phishtank", "scamsniffer", "cryptoscamdb"), ("citizenlab", "awesome", "thisweekinrust")),
        (("jpcert", "esdaung_phish", "jarelllama", "phishing_pot"), ("esdaung_legit", "ruanyf", "data_is_plural")),
    )
    for number, group in enumerate(groups):
        more = (data.fraud & np.isin(data.source, group[0])) | (~data.fraud & np.isin(data.source, group[1]))
        rows = np.union1d(allowed(data), np.flatnonzero(more))
        score = fit(data, rows).scores(data, np.arange(len(data.url)))
        print(
            markdown(figures(data, score, set(data.domain[rows]), groups[1 - number], asked_only=True), "everything")
            + "\n"
        )


def _agrees(trained: Trained, data: Addresses, slope: float, intercept: float) -> None:
    """What was written must say what was trained. Raises `Misconfigured` if it does not."""
    rows = np.arange(0, len(data.url), max(1, len(data.url) // 500))
    expected = slope * trained.scores(data, rows) + intercept
    url_model.model.cache_clear()
    worst = 0.0
    for row, value in zip(rows, expected, strict=True):
        url = str(data.url[row])
        parts = take_apart(url if "://" in url[:40] else f"http://{url}")
        assert parts is not None
        said = url_model.log_odds(parts.host, str(data.domain[row]), parts.path, parts.query)
        worst = max(worst, abs(said - value))
    print(f"written and trained model differ by {worst:.3f} at most")
    if worst > 0.3:
        raise Misconfigured("the written URL model does not say what the trained one says")


def main() -> int:
    """Train, write `models/urls/model.npz`, print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--everything", action="store_true")
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    began = time.monotonic()

    def say(text: str) -> None:
        print(f"{time.monotonic() - began:4.0f} s  {text}", flush=True)

    data = collect(options.folder, options.seed)
    say(f"{len(data.url):,} addresses")
    if options.everything:
        _compare_everything(data)
        return 0
    rows = allowed(data)
    slope, intercept = calibration(data, rows, say)
    trained = fit(data, rows, options.seed)
    export(trained, slope, intercept, FILE)
    say(f"trained on {len(rows):,}; slope {slope:.2f}, intercept {intercept:.2f}; {FILE.stat().st_size:,} bytes")
    _agrees(trained, data, slope, intercept)
    score = slope * trained.scores(data, np.arange(len(data.url))) + intercept
    seen = set(data.domain[rows])
    card = url_card(data, score, seen, CHOSEN_ON, TESTED_ON)
    CARD.write_text(card, encoding="utf-8")
    print(card)
    say("done")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
