"""The screen; the only place for Qt and the dog.

Windows are plain widgets that talk to the guard through a `Desk` and hear from it through the `Bridge`. `wording`
and `terminal` know nothing of Qt, so that a machine without a display can still speak.
"""
