"""The world keeps its promises: the gates that a simulation has to pass before anything is trained in it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from companion.domain.judgement import Act
from companion.mind.contract import HIGH, INDEX, LOW, NAMES
from companion.mind.policy import ACTS, Planner, Situations, feature_names
from companion.mind.policy import allowed as mind_allows
from companion.mind.questions import CATALOGUE, THREATS
from companion.training.world import ACTIONS, ASK, SILENT, WARN, Config, World, baselines, scammers, templates
from companion.training.world.emissions import by_hand

HAND = by_hand()


def small(**changes: object) -> Config:
    return replace(Config(households=64, emissions=HAND), **changes)  # type: ignore[arg-type]


def played(config: Config, steps: int, seed: int) -> tuple[bytes, ...]:
    world = World(config)
    obs = world.reset(seed)
    random = np.random.default_rng(5)
    out = [obs.tobytes()]
    for _ in range(steps):
        obs, reward, done, _ = world.step(random.integers(0, len(ACTIONS), world.n))
        out.extend((obs.tobytes(), reward.tobytes(), done.tobytes()))
    return tuple(out)


def test_the_same_seed_gives_the_same_bytes_and_another_does_not() -> None:
    config = small(templates=templates.NAMES, days=2.0)
    assert played(config, 40, 3) == played(config, 40, 3)
    assert played(config, 1, 3) != played(config, 1, 4)


@pytest.mark.parametrize("name", templates.NAMES)
def test_every_template_stays_within_the_contract(name: str) -> None:
    world = World(small(templates=(name,), days=1.0))
    obs = world.reset(1)
    random = np.random.default_rng(0)
    ended = 0
    for _ in range(40):
        assert obs.shape == (64, len(NAMES))
        assert np.isfinite(obs).all()
        assert (obs >= LOW).all()
        assert (obs <= HIGH).all()
        assert np.allclose(obs[:, : len(THREATS)].sum(axis=1), 1.0, atol=1e-4)
        obs, reward, done, info = world.step(random.integers(0, len(ACTIONS), 64))
        assert reward.shape == done.shape == (64,)
        assert (reward <= 1e-6).all()
        total = info["harm"] + info["interruption"] + info["autonomy"] + info["privacy"]
        assert np.allclose(reward, -total, rtol=1e-4, atol=1e-3)
        ended += int(done.sum())
    assert ended > 0


@pytest.mark.parametrize("name", templates.NAMES)
def test_openings_are_the_same_bytes_whatever_is_hidden(name: str) -> None:
    equal = small(templates=(name,), informative=0.0)
    openings = {
        World(replace(equal, label=label, hidden=hidden)).reset(9).tobytes()
        for label in (True, False, None)
        for hidden in (0, 1, 2)
    }
    assert len(openings) == 1


def test_evidence_tells_where_it_may() -> None:
    clear = small(templates=("impostor",))
    right, wrong = (World(replace(clear, label=label)).reset(9) for label in (False, True))
    scams = slice(2, len(THREATS))
    assert wrong[:, scams].sum() > 3 * right[:, scams].sum()


def test_hidden_people_differ_where_openings_do_not() -> None:
    a, b = World(small(hidden=1)), World(small(hidden=2))
    a.reset(3)
    b.reset(3)
    assert not np.array_equal(a.people.losses, b.people.losses)


def test_reward_does_not_know_of_thanks_opens_and_clicks() -> None:
    rewards, thanks = [], []
    for gratitude in (0.0, 1.0):
        world = World(small(templates=("impostor",), thanks=gratitude))
        world.reset(2)
        got = [world.step(np.full(64, WARN)) for _ in range(20)]
        rewards.append(b"".join(reward.tobytes() for _, reward, _, _ in got))
        thanks.append(sum(int(info["thanks"].sum()) for _, _, _, info in got))
    assert rewards[0] == rewards[1]
    assert thanks[0] == 0 < thanks[1]


def test_harm_is_expected_and_not_sampled() -> None:
    world = World(small(templates=("impostor",), label=True))
    world.reset(2)
    truth, loss = world.truth(), world.item.loss
    expected = truth.exposure * loss
    _, reward, _, _ = world.step(np.full(64, SILENT))
    assert np.allclose(reward, -expected, rtol=1e-4)


def test_everybody_counts_whatever_team_they_are_in() -> None:
    world = World(small(templates=("split_and_merge",), days=30.0))
    world.reset(2)
    for _ in range(60):
        world.step(np.zeros(64, np.int64))
    assert (world.people.team > 0).any()
    assert (world.people.weight >= 0.15 - 1e-6).all()
    assert (world.people.losses.max(axis=2) > 0).all()


@pytest.mark.parametrize("name", [n for n in templates.NAMES if n != "household"])
def test_silence_and_always_warning_are_dominated(name: str) -> None:
    config = small(households=256, templates=(name,))
    score = {n: baselines.play(config, dict(baselines.BASELINES)[n], 25, 7).reward for n in
             ("silent", "always_warn", "by_hand", "knowing", "misjudging", "oracle")}  # fmt: skip
    assert score["by_hand"] > max(score["silent"], score["always_warn"])
    assert score["oracle"] > score["knowing"] > max(score["silent"], score["always_warn"])


def test_reading_the_person_matters() -> None:
    config = small(households=512, templates=templates.NAMES[:-1])
    right = baselines.play(config, baselines.knowing, 40, 3).reward
    wrong = baselines.play(config, baselines.misjudging, 40, 3).reward
    assert right > wrong + 0.02 * abs(wrong)


def test_asking_matters() -> None:
    config = small(households=512, templates=("cheap_talk", "impersonation", "hidden_preference"))
    asking = baselines.play(config, baselines.knowing, 60, 3)
    mute = baselines.play(config, baselines.knowing_not_asking, 60, 3)
    assert asking.reward > mute.reward + 0.01 * abs(mute.reward)


def test_the_batch_planner_is_the_planner_that_ships() -> None:
    world = World(small(households=200, templates=templates.NAMES))
    obs = world.reset(4)
    random = np.random.default_rng(1)
    planner, asked = Planner(), 0
    for _ in range(4):
        values, question = baselines.values(obs)
        may = baselines.allowed(obs)
        for row in random.integers(0, 200, 40).tolist():
            one = {name: float(obs[row, i]) for i, name in enumerate(feature_names())}
            told = planner.values(one)
            assert [told[act] for act in ACTS] == pytest.approx(values[row].tolist(), rel=1e-9, abs=1e-9)
            situation = _situation(one)
            assert mind_allows(situation)[0].tolist() == may[row].tolist()
            if one["may_ask"] > 0 and told[Act.ASK] > told[Act.SILENT]:
                assert planner.batch(situation)[1][0] == question[row]
                asked += 1
        obs = world.step(random.integers(0, len(ACTIONS), 200))[0]
    assert asked > 0


def _situation(one: dict[str, float]) -> Situations:
    def row(name: str) -> np.ndarray:
        return np.array([one[name]])

    return Situations(
        posterior=np.array([[one[f"p.{t.value}"] for t in THREATS]]),
        losses=np.array([one[f"loss.{t.value}"] for t in THREATS]),
        notices=row("notices"), proceeds=row("proceeds"), coached=row("coached"), pressured=row("pressured"),
        attending=row("attending"), holds_file=row("holds_file"), holds_payment=row("holds_payment"),
        questions=np.array([[one[f"question.{a.question.id}"] for a in CATALOGUE]]),
        price_ask=one["price_ask"], price_interrupt=one["price_interrupt"], warn_at=one["warn_at"],
        may_ask=one["may_ask"], doubted=one["doubted"],
    )  # fmt: skip


def test_a_question_brings_the_same_item_back_with_its_answer() -> None:
    world = World(small(households=256, templates=("cheap_talk",)))
    before = world.reset(4)
    first = before[:, INDEX["question.expected"]] > 0
    obs, _, _, info = world.step(np.where(first, ASK + [a.question.id for a in CATALOGUE].index("expected"), SILENT))
    back = ~info["settled"]
    assert back.sum() > 40
    assert (obs[back, INDEX["attending"]] == 1).all()
    assert (obs[back, INDEX["group.words"]] == before[back, INDEX["group.words"]]).all()
    assert (info["days"][back] == 0).all()
    told = obs[:, INDEX["reply.calms"]] + obs[:, INDEX["reply.alarms"]]
    assert 0 < told[back].sum() < back.sum()
    assert (told[~back] == 0).all()


def test_the_dog_that_cries_wolf_is_heeded_less() -> None:
    world = World(small(templates=("impostor",), label=False, days=100.0))
    world.reset(1)
    trust = world.people.trust.mean()
    heed = world.truth().heed.mean()
    for _ in range(60):
        obs, _, _, _ = world.step(np.full(64, WARN))
    assert world.people.trust.mean() < trust - 0.1
    assert world.truth().heed.mean() < heed - 0.1
    assert obs[:, INDEX["balance.trust"]].mean() < 0.5


def test_a_long_con_takes_its_time_and_then_asks() -> None:
    config = small(templates=("gift_and_debt",), scammers=("groomer",), days=60.0, households=256)
    world = World(config)
    world.reset(1)
    for _ in range(150):
        world.step(np.zeros(256, np.int64))
    on = world.con.kind >= 0
    assert on.sum() > 20
    early, late = on & (world.con.stage <= scammers.BONDING), on & (world.con.stage >= scammers.ASKING)
    assert early.any()
    assert late.any()
    assert world.con.count[late].mean() > world.con.count[early].mean()


def test_learning_scammers_learn_to_take_where_taking_pays() -> None:
    config = small(templates=("gift_and_debt",), households=512, days=60.0)
    world, crowd = World(config), scammers.LearningScammers(3)
    world.reset(1)
    for _ in range(150):
        stage, shy = world.con.stage.copy(), world.con.rebuffed.copy()
        moves = crowd.moves(stage, shy)
        _, _, _, _ = world.step(np.zeros(512, np.int64), moves)
        sent = world.item.con
        before = world.item.con.copy(), world.item.move.copy()
        _, _, _, info = world.step(np.zeros(512, np.int64), crowd.moves(world.con.stage, world.con.rebuffed))
        if sent.any():
            rows = np.flatnonzero(before[0])
            crowd.learn(stage[rows], shy[rows], before[1][rows], info["scammer_reward"][rows])
    late = crowd.preference[scammers.BONDING, 0]
    assert late[[scammers.ASK, scammers.PRESS, scammers.COACH]].max() > late[scammers.RAPPORT]


def test_what_is_held_out_is_named_and_not_trained_on() -> None:
    assert set(templates.HELD_OUT_TEMPLATES) < set(templates.NAMES)
    assert not set(templates.HELD_OUT_TEMPLATES) & set(templates.TRAINED_TEMPLATES)
    assert set(templates.HELD_OUT_SCAMMERS) | set(scammers.TRAINED_SCAMMERS) == set(scammers.NAMES)
    assert set(Config().scammers) == set(scammers.TRAINED_SCAMMERS)
    assert len(templates.TEMPLATES) == 13


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="households"):
        World(small(households=0))
    world = World(small())
    world.reset(0)
    with pytest.raises(ValueError, match="one action"):
        world.step(np.full(64, len(ACTIONS)))
    with pytest.raises(ValueError, match="one action"):
        world.step(np.zeros(3, np.int64))


def test_no_more_questions_than_the_budget_has_answered_or_not() -> None:
    """One a day and three a week, whatever the policy wants."""
    world = World(small(households=64, templates=("household",)))
    obs = world.reset(9)
    asked = np.zeros((64, 8))
    answered = 0
    for _ in range(250):
        day = world.day.copy()
        may = obs[:, INDEX["may_ask"]] > 0
        wanted = np.where(may & ~world.item.attending, ASK, SILENT)
        before = world.day.copy()
        obs, _, done, info = world.step(wanted)
        answered += int((~info["settled"] & ~done).sum())
        np.add.at(asked, (np.arange(64), (day // 7).astype(int)), wanted == ASK)
        asked[done] = 0
        assert (world.day[~done] >= before[~done]).all()
        assert asked.max() <= 3
    assert answered > 50
