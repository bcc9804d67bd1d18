"""The assistance game: what is going on, what matters, what the person would do, what to do about it.

Pure: no input or output, no clock, no randomness; numpy and `domain` alone. `assistant` is the front door.
"""
