"""A learned head corrects values and nothing else; one that is not sound is refused."""

from __future__ import annotations

import numpy as np
import pytest

from companion.domain.errors import Rejected
from companion.domain.judgement import Act
from companion.domain.observation import History
from companion.mind import belief, contract, learned, policy, weighing
from companion.mind.learned import Learned
from companion.mind.policy import ACTS, Planner
from companion.mind.state import MindState
from tests.support.minds import NOW, found, item

CALIBRATION = belief.DEFAULT_CALIBRATION


def head(seed: int = 0, last: float = 1.0) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)
    shapes = {"enter": (8, learned.INPUTS), "middle": (8, 8), "correct": (len(ACTS), 8)}
    out = {}
    for name, shape in shapes.items():
        scale = last if name == "correct" else 0.3
        out[f"{name}.weight"] = (scale * random.normal(size=shape)).astype(np.float32)
        out[f"{name}.bias"] = (scale * random.normal(size=shape[0])).astype(np.float32)
    return out


def weigh(chosen: Planner, *names: str) -> weighing.Weighed:
    return weighing.weigh(item(), found(*names), History(), MindState(), NOW, CALIBRATION, chosen, variants=True)


def test_a_head_of_nothing_is_the_planner() -> None:
    nothing = {name: np.zeros_like(part) for name, part in head().items()}
    for names in ((), ("ask.card", "link.text_differs"), ("cover.keep_secret", "ask.gift_card")):
        plain, same = weigh(Planner(), *names), weigh(Learned(nothing, contract.SCHEMA, "none"), *names)
        assert np.array_equal(plain.values, same.values)
        assert np.array_equal(plain.chosen, same.chosen)


def test_a_head_changes_values_and_never_what_is_allowed() -> None:
    changed = 0
    for seed in range(12):
        for names in (("ask.card",), ("ask.card", "link.text_differs"), ("cover.told_to_lie", "ask.gift_card")):
            w = weigh(Learned(head(seed, 3.0), contract.SCHEMA, "wild"), *names)
            may = policy.allowed(w.situations)
            assert may[np.arange(len(w.chosen)), w.chosen].all()
            assert np.isfinite(w.values).all()
            changed += w.act is not weigh(Planner(), *names).act
            assert np.array_equal(w.question, weigh(Planner(), *names).question)
    assert changed > 0


def test_a_head_asks_nothing_whose_answer_would_change_nothing() -> None:
    idle = 0
    for seed in range(12):
        for names in ((), ("link.tracking",), ("ask.card",), ("ask.card", "link.text_differs")):
            plain, w = weigh(Planner(), *names), weigh(Learned(head(seed, 3.0), contract.SCHEMA, "wild"), *names)
            price = np.full(len(w.values), w.situations.price_ask)
            rules = policy.allowed(w.situations)
            mine = learned.may(plain.values, price, w.situations.attending, rules)
            asks = w.chosen == ACTS.index(Act.ASK)
            assert mine[asks, ACTS.index(Act.ASK)].all()
            assert (mine <= rules).all()
            idle += int((rules & ~mine).sum())
    assert idle > 0


def test_one_situation_alone_is_worth_the_same_as_among_many() -> None:
    chosen = Learned(head(3), contract.SCHEMA, "wild")
    w = weigh(chosen, "ask.card", "link.text_differs")
    alone = chosen.values(policy.features(w.situations, 0))
    assert [alone[act] for act in ACTS] == pytest.approx(w.values[0].tolist(), rel=1e-6, abs=1e-6)
    assert set(alone) == set(Act)


def test_what_it_looks_at_is_the_beginning_of_the_contract() -> None:
    w = weigh(Planner(), "ask.card", "link.text_differs")
    vector = contract.fill(w, History(), MindState(), NOW, CALIBRATION)
    assert np.allclose(learned.table(w.situations)[0], vector[: learned.COUNT], atol=1e-6)
    x = learned.inputs(learned.table(w.situations), w.values, policy.allowed(w.situations))
    assert x.shape == (len(w.labels), learned.INPUTS)
    assert np.abs(x).max() < 10


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"schema": "another"}, "policy.other_contract"),
        ({"enter.weight": np.zeros((8, 3), np.float32)}, "policy.unsound"),
        ({"middle.bias": np.full(8, np.nan, np.float32)}, "policy.unsound"),
        ({"middle.weight": np.full((8, 8), 1e6, np.float32)}, "policy.unsound"),
        ({"correct.weight": np.zeros((3, 8), np.float32), "correct.bias": np.zeros(3, np.float32)}, "policy.unsound"),
        ({"correct.weight": None}, "policy.unsound"),
    ],
)
def test_a_head_that_is_not_sound_is_refused(change: dict[str, object], reason: str) -> None:
    parts = {**head(), **{name: part for name, part in change.items() if name != "schema"}}
    parts = {name: part for name, part in parts.items() if part is not None}
    with pytest.raises(Rejected, match=reason):
        Learned(parts, str(change.get("schema", contract.SCHEMA)), "unsound")  # type: ignore[arg-type]
