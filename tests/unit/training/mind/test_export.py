"""The exported head says the same in ONNX, in NumPy and in PyTorch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("onnx")

import torch

from companion.mind import learned
from companion.mind.contract import SCHEMA
from companion.perception.sessions import session
from companion.training.mind import arms, export
from companion.training.mind.value import Correction, Valuing
from companion.training.world import Config, World
from companion.training.world.emissions import by_hand


def test_the_exported_head_says_the_same(tmp_path: Path) -> None:
    torch.manual_seed(3)
    model = Correction(narrow=True)
    torch.nn.init.normal_(model.correct.weight, std=0.5)
    about = {"schema": SCHEMA, "version": "one", "acts": "[]"}
    export.write(model, about, tmp_path)
    world = World(Config(households=64, templates=("impostor",), emissions=by_hand()))
    view = arms.look(world.reset(2))
    with torch.no_grad():
        told = model(torch.from_numpy(view.inputs)).numpy()
    opened = session((tmp_path / "head.onnx").read_bytes())
    (by_onnx,) = opened.run(["correction"], {"inputs": view.inputs[:, : learned.INPUTS]})
    assert np.allclose(by_onnx, told, atol=1e-5)
    assert opened.get_modelmeta().custom_metadata_map["schema"] == SCHEMA
    with np.load(tmp_path / "head.npz", allow_pickle=False) as data:
        kept = json.loads(str(data["about"]))
        weights = {name.replace("_", "."): data[name] for name in data.files if name != "about"}
    head = learned.Learned(weights, kept["schema"], kept["version"])
    assert np.allclose(head.correction(view.inputs[:, : learned.INPUTS]), told, atol=1e-5)
    acts = Valuing(model).act(view, np.ones(64, np.bool_))
    values = view.values + head.correction(view.inputs[:, : learned.INPUTS]) * learned.stake(view.values)
    assert np.array_equal(acts, np.argmax(np.where(view.allowed, values, -np.inf), axis=1))


def test_of_the_seeds_the_best_in_training_households_is_taken() -> None:
    found = {
        "splits": {"training": {"by_seed": {"value": [3.0, 2.0, 4.0]}}, "adaptive": {"by_seed": {"value": [1, 9, 1]}}}
    }
    assert export.chosen(found) == 1
