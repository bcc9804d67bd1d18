"""Write the learned value that won as `models/policy/head.onnx`, the same numbers for NumPy, and a card.

    python -m companion.training.mind.export [--out build/mind]

Refuses where the experiment's verdict is another one. Of the seeds the one with the lowest cost in *training*
households is taken: nothing is chosen on what is held out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from companion.domain.errors import Rejected
from companion.mind import learned
from companion.mind.contract import NAMES, SCHEMA
from companion.mind.policy import ACTS
from companion.training.mind.experiment import FITTED_ON, HELD_OUT
from companion.training.mind.train import Training, path_of
from companion.training.mind.value import Correction

OPSET = 17


def numbers(model: Correction) -> dict[str, NDArray[np.float32]]:
    """What was learnt, as `learned.Learned` takes it."""
    return {name: part.detach().numpy().astype(np.float32) for name, part in model.state_dict().items()}


def graph(weights: Mapping[str, NDArray[np.float32]], about: Mapping[str, str]) -> onnx.ModelProto:
    """`inputs` float32 [rows, `learned.INPUTS`] to `correction` float32 [rows, acts]."""
    nodes, stored, value = [], [], "inputs"
    for number, name in enumerate(learned.LAYERS):
        last = number == len(learned.LAYERS) - 1
        parts = (f"{name}.weight", f"{name}.bias")
        stored += [onnx.numpy_helper.from_array(weights[part], part) for part in parts]
        out = "correction" if last else f"{name}.sum"
        nodes.append(onnx.helper.make_node("Gemm", [value, *parts], [out], transB=1))
        if not last:
            nodes.append(onnx.helper.make_node("Tanh", [out], [f"{name}.out"]))
            value = f"{name}.out"
    kind = onnx.TensorProto.FLOAT
    made = onnx.helper.make_graph(
        nodes, "policy_head",
        [onnx.helper.make_tensor_value_info("inputs", kind, ["rows", learned.INPUTS])],
        [onnx.helper.make_tensor_value_info("correction", kind, ["rows", len(ACTS)])], stored,
    )  # fmt: skip
    model = onnx.helper.make_model(made, opset_imports=[onnx.helper.make_opsetid("", OPSET)])
    model.ir_version = 10
    onnx.helper.set_model_props(model, dict(about))
    onnx.checker.check_model(model)
    return model


def write(model: Correction, about: Mapping[str, str], into: Path) -> None:
    """`head.onnx` and `head.npz`, with the same metadata."""
    into.mkdir(parents=True, exist_ok=True)
    weights = numbers(model)
    (into / "head.onnx").write_bytes(graph(weights, about).SerializeToString())
    arrays: dict[str, Any] = {name.replace(".", "_"): part for name, part in weights.items()}
    np.savez_compressed(into / "head.npz", about=json.dumps(dict(about), sort_keys=True), **arrays)


def chosen(found: Mapping[str, Any]) -> int:
    """The seed that did best in training households: a place in the order of seeds."""
    return int(np.argmin(found["splits"][FITTED_ON]["by_seed"]["value"]))


def card(found: Mapping[str, Any], about: Mapping[str, str]) -> str:
    """What it is, how it was made, what was measured, where it ends."""
    lines = [
        "# Learned head of the policy",
        "",
        f"Version {about['version']}, for feature contract {about['schema']}. Two layers of 64 correct what the",
        f"planner reckons each act is worth ({', '.join(ACTS)}), in units of what is at stake. Inputs are the",
        f"planner's own features ({learned.COUNT} of the contract's {len(NAMES)} fields), the log-odds, its values",
        "and what the rules allow. It changes no rule: what may be chosen, and which question is best, stays the",
        "planner's.",
        "",
        f"Trained by fitted value iteration in the simulated world on {about['decisions']} decisions (seed "
        f"{about['seed']}, chosen among {len(found['splits'][FITTED_ON]['by_seed']['value'])} by its cost in",
        "training households). No real person's data took part. `head.npz` holds the numbers of `head.onnx`.",
        "",
        "Against the planner, in hours of care per household and week (95 % interval over seeds and households):",
        "",
    ]
    for name in (FITTED_ON, *HELD_OUT):
        split = found["splits"][name]
        d = split["against_planner"]["value"]
        lines.append(f"- {split['about']}: {d['mean']:+.2f} ({d['low']:+.2f} to {d['high']:+.2f})")
    lines += [
        "",
        "Limits: these are households of a simulation whose evidence comes from our own corpus and whose people are",
        "drawn from assumptions; the gain is not shown on real people. It reckons to the end of an item: what an act",
        "does to later trust is in the planner's prices only. See EXPERIMENT.md for everything that was measured.",
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    """Export what won."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=Path("build/mind"))
    arguments.add_argument("--into", type=Path, default=Path("models/policy"))
    options = arguments.parse_args()
    found = json.loads((options.into / "experiment.json").read_text(encoding="utf-8"))
    if found["verdict"] != "value":
        raise Rejected("policy.did_not_win")
    seeds = sorted(int(path.stem.partition("-")[2]) for path in options.out.glob("value-*.pt"))
    training = Training.load(path_of(options.out, "value", seeds[chosen(found)]))
    assert isinstance(training.model, Correction)
    about = {
        "schema": SCHEMA, "version": f"learned-{training.seed}-{training.steps}", "seed": str(training.seed),
        "decisions": f"{training.steps:,}", "acts": json.dumps(ACTS),
    }  # fmt: skip
    write(training.model, about, options.into)
    (options.into / "CARD.md").write_text(card(found, about), encoding="utf-8")
    print(about["version"])


if __name__ == "__main__":
    main()
