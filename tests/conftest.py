"""Settings for the whole test-suite."""

from __future__ import annotations

from hypothesis import settings

# How long one example takes says more about what else the machine is doing than about the code; a test that hangs is
# ended by its own time limit.
settings.register_profile("companion", deadline=None)
settings.load_profile("companion")
