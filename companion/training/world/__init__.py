"""The world the mind is trained in: people, contacts, organisations, scammers and other dogs, in batched NumPy.

`World(config).reset(seed) -> observations`, `.step(actions) -> (observations, reward, done, info)`; every array has
the households first. What is seen follows `companion.mind.contract`. See README.md beside this file.
"""

from companion.training.world.engine import ACTIONS, ASK, DECLINE, SILENT, WARN, Config, World
from companion.training.world.templates import (
    HELD_OUT_SCAMMERS,
    HELD_OUT_TEMPLATES,
    TEMPLATES,
    TRAINED_TEMPLATES,
    Template,
)

__all__ = [
    "ACTIONS",
    "ASK",
    "DECLINE",
    "HELD_OUT_SCAMMERS",
    "HELD_OUT_TEMPLATES",
    "SILENT",
    "TEMPLATES",
    "TRAINED_TEMPLATES",
    "WARN",
    "Config",
    "Template",
    "World",
]
