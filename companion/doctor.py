"""What needs mending, and what the record reveals: `companion doctor` and `companion audit`."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from companion import settings as options
from companion import vault as vaults
from companion.app import open_desk, running_elsewhere
from companion.domain.errors import NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Health, Lesson, State, Wish
from companion.domain.journal import Entry
from companion.domain.judgement import Calibration, Decision
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.mind.assistant import Assistant
from companion.mind.audit import Audit
from companion.mind.learning import lesson_of
from companion.mind.state import MindState
from companion.senses import CONFINABLE, Senses


def examine(profile: Path | None) -> tuple[Health, ...]:
    """Every part's state, for `companion doctor`. Opens nothing that would ask the person for anything."""
    now = time.time()
    found: list[Health] = []

    def tell(part: str, state: State, detail: str = "") -> None:
        found.append(Health(part, state, now, detail))

    places = options.folders(profile)
    try:
        loaded = (
            options.load(places.settings, "never")
            if places.settings.exists()
            else options.Loaded(options.Settings(), fresh=True)
        )
        tell(
            "settings",
            State.NEEDS_PERSON if loaded.problems else State.OK,
            f"settings.problem:{loaded.problems[0]}" if loaded.problems else "",
        )
    except NeedsPerson as trouble:
        tell("settings", State.NEEDS_PERSON, str(trouble))
    try:
        if vaults.Vault.has_passphrase(places.data):
            tell("vault", State.OK)
        else:
            state = vaults.Vault.open(places.data, places.profile, patience=5.0).state(places.database)
            missing = state is vaults.KeyState.KEY_MISSING
            tell("vault", State.NEEDS_PERSON if missing else State.OK, "vault.key_missing" if missing else "")
    except (NeedsPerson, Unavailable, Rejected) as trouble:
        tell("vault", State.NEEDS_PERSON, str(trouble))
    try:
        senses = Senses.load()
        tell("models", State.OK)
        with senses.perception(allow_unconfined=not CONFINABLE) as perception:
            probe = RawItem("doctor", "doctor", "doctor", Kind.EMAIL, now, data=b"Subject: probe\r\n\r\nprobe\r\n")
            outcome = perception.look(probe)
            bad = isinstance(outcome, Unreadable)
            tell(
                "perception",
                State.FAILED if bad else State.OK,
                outcome.reason if isinstance(outcome, Unreadable) else "",
            )
    except Rejected as trouble:
        tell("models", State.FAILED, str(trouble))
    free = shutil.disk_usage(places.data if places.data.exists() else Path.home()).free
    tell("disk", State.OK if free > 200 * 2**20 else State.NEEDS_PERSON, "" if free > 200 * 2**20 else "disk.low")
    tell("guard", State.OK if running_elsewhere(profile) is not None else State.WAITING, "")
    return tuple(found)


def audit(profile: Path | None) -> Audit:
    """What the record of decisions and answers reveals, for `companion audit`."""
    with open_desk(profile) as desk:
        entries = desk.journal(limit=10_000).result()
    # Wishes are in the log, not in the journal; the declared weights come with the desk's own list of care.
    return audit_of(entries, Senses.load().weights.calibration)


def record_of(entries: Sequence[Entry]) -> tuple[list[Decision], list[Lesson]]:
    """Decisions and the answers to them, as the audit reads them."""
    decisions = [entry.decision for entry in entries if entry.decision is not None]
    lessons = [
        lesson_of(feedback, entry.decision, entry.observation)
        for entry in entries
        if entry.decision is not None
        for feedback in entry.feedback
    ]
    return decisions, lessons


def audit_of(entries: Sequence[Entry], calibration: Calibration, wishes: Sequence[Wish] = ()) -> Audit:
    """The audit of a part of the journal; `wishes` are what the person said about care."""
    decisions, lessons = record_of(entries)
    seen = {e.decision.id: e.observation for e in entries if e.decision is not None and e.observation is not None}
    people = {name: item.recipients[0].address.lower() for name, item in seen.items() if item.recipients}
    senders = {name: item.sender.address.lower() for name, item in seen.items() if item.sender.address}
    return Assistant(calibration).audit(decisions, lessons, MindState(wishes=tuple(wishes)), people, senders)
