"""Composition root: builds the parts, wires them, starts and stops them. Knows everyone; nobody knows it."""

from __future__ import annotations

import getpass
import os
import secrets
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from companion import accounts
from companion import settings as options
from companion import vault as vaults
from companion.control import ControlServer, RemoteDesk
from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Health, Lesson, Receipt, State, Wish
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Calibration, Decision, Indicator
from companion.domain.observation import Authentication, History, Kind, RawItem, Unreadable
from companion.domain.packs import Pack
from companion.domain.ports import Desk, Screen, Source
from companion.domain.sharing import Outgoing, SharingState, Shown
from companion.domain.tools import Permission, ToolName
from companion.guard import Guard, Keeping
from companion.hands import Hands
from companion.memory.database import quarantine
from companion.memory.store import Store
from companion.mind.assistant import Assistant
from companion.mind.audit import Audit
from companion.mind.learning import lesson_of
from companion.mind.state import MindState
from companion.mind.weighing import CHECKS
from companion.perception import pasting
from companion.perception import weights as weighing
from companion.perception.addresses import registered_domain
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.perception.handle import Perception
from companion.perception.inspecting import FAULT, compare
from companion.perception.lists import brand_of, is_popular
from companion.perception.remote_tools import running_tool
from companion.sharing import packs
from companion.sharing.courier import Courier
from companion.sharing.outbox import Commons, shown
from companion.sharing.signed import MAX_BYTES, public_hex
from companion.sources.clipboard import ClipboardSource, Recognisers
from companion.sources.downloads import DownloadsOptions, DownloadsSource, downloads_folder
from companion.sources.imap import ImapOptions, ImapSource
from companion.sources.imap_marking import MarkingAccounts
from companion.sources.mailboxes import MailboxOptions, MailboxSource, read_paths
from companion.sources.notifications import NotificationsOptions, NotificationsSource
from companion.sources.remote import RemoteSource
from companion.tools.downloads import HoldDownloads
from companion.tools.look_up import LookUp
from companion.tools.mail_flag import FlagMail
from companion.tools.power import on_mains
from companion.tools.registry import Registry
from companion.tools.resolver import Resolver
from companion.tools.sealing import derive
from companion.tools.vouching import vouch
from companion.ui import notices, terminal

LOOK_FOR_END_S = 0.3
"""How often a run without windows looks whether it was told to end."""
CONFINABLE = sys.platform.startswith("linux")
"""Whether this platform has a confinement that we use. Elsewhere items are read unconfined, and health says so."""
PASSPHRASE_FILE = "COMPANION_PASSPHRASE_FILE"  # noqa: S105  the name of a variable
"""Environment variable naming a file with the passphrase, for machines that start unattended."""


# --- perception and mind ---


@dataclass(frozen=True, slots=True)
class Senses:
    """Everything that is loaded from `models/`."""

    weights: weighing.Weights

    @classmethod
    def load(cls) -> Senses:
        """Read the fitted weights. Raises `Rejected` if they are not sound."""
        return cls(weighing.load())

    def catalogue(self) -> Mapping[str, Indicator]:
        """Every sign that is looked for, by name, with its fitted weight."""
        return self.weights.weighted(i for detector in (*DETECTORS, *COMPARISONS) for i in detector.indicators)

    def assistant(self) -> Assistant:
        """The mind with this calibration, and the signs that it tries as "if this turned up"."""
        known = self.catalogue()
        return Assistant(self.weights.calibration, checks=[known[name] for name in CHECKS if name in known])

    def perception(
        self, report: Callable[[Health], None] | None = None, workers: int = 1, allow_unconfined: bool = False
    ) -> Perception:
        """The handle of the confined workers."""
        found = [FAULT, *(i for detector in DETECTORS for i in detector.indicators)]
        return Perception(
            report, workers=workers, allow_unconfined=allow_unconfined, indicators=self.weights.weighted(found)
        )

    def compare(self) -> Callable[..., Any]:
        """Evidence that needs history, with the fitted weights."""
        return partial(compare, weights=self.weights.by_name)


# --- a profile, opened ---


@dataclass(frozen=True, slots=True)
class Home:
    """One profile, opened: where it is, what was chosen, its secrets and its memory."""

    folders: options.Folders
    settings: options.Settings
    vault: vaults.Vault | None
    store: Store
    notes: tuple[str, ...] = ()
    """What the person has to be told about the opening: stable ids."""
    temporary: Path | None = None
    """Folder of a memory that is forgotten at the end, because there is nowhere to keep its key."""
    hold_key: bytes | None = None
    """Key of the holding place; None where nobody keeps it, and nothing can be held therefore."""

    def close(self) -> None:
        """Close the memory; drop it if it is temporary."""
        self.store.close()
        if self.temporary is not None:
            shutil.rmtree(self.temporary, ignore_errors=True)


Passphrase = Callable[[], str | None]
"""Asks the person for the profile's passphrase; None where nobody can be asked."""


def passphrase_from_file() -> str | None:
    """The passphrase from the file that the environment names, for machines that start unattended."""
    named = os.environ.get(PASSPHRASE_FILE)
    if not named:
        return None
    try:
        return Path(named).read_text(encoding="utf-8").rstrip("\n")
    except OSError as error:
        raise NeedsPerson("vault.cannot_open") from error


def passphrase_from_terminal() -> str | None:
    """The passphrase from the named file, else asked for on the terminal if there is one."""
    given = passphrase_from_file()
    if given is None and sys.stdin is not None and sys.stdin.isatty():
        given = getpass.getpass("Passphrase of this profile (empty: remember nothing after the end): ") or None
    return given


def open_home(profile: Path | None, passphrase: Passphrase = passphrase_from_terminal) -> Home:
    """Open a profile: settings, keyring, memory.

    Without a usable keyring and without a passphrase the memory is kept under a key that nobody keeps, and is gone at
    the end; the person is told. Nothing is ever kept in clear. A damaged memory is moved aside, never deleted.

    Raises `NeedsPerson` where the keyring is locked, the key is missing beside an existing memory, or a passphrase is
    wrong: starting anew would look like having forgotten everything.
    """
    places = options.folders(profile)
    for folder in (places.config, places.data, places.cache):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise NeedsPerson("profile.cannot_write") from error
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    loaded = options.load(places.settings, stamp)
    notes = [f"settings.problem:{name}" for name in loaded.problems]
    if loaded.moved is not None:
        notes.append("settings.moved_aside")
    vault, forgetful = _open_vault(places, passphrase)
    if vault is None:
        temporary = Path(tempfile.mkdtemp(prefix="companion-", dir=places.cache))
        store = Store(temporary / "memory.db", secrets.token_bytes(32))
        return Home(places, loaded.settings, None, store, (*notes, forgetful), temporary)
    key = vault.store_key(places.database)
    try:
        store = Store(places.database, key)
    except Rejected:
        quarantine(places.database, stamp)
        notes.append("store.moved_aside")
        store = Store(places.database, key)
    return Home(places, loaded.settings, vault, store, tuple(notes), hold_key=derive(key, b"companion hold 1"))


def _open_vault(places: options.Folders, passphrase: Passphrase) -> tuple[vaults.Vault | None, str]:
    """The vault, or None and why the memory will be forgotten at the end.

    A passphrase that was named beforehand is a choice and goes before the keyring, on a profile that has no memory
    yet. Where a memory exists, only the way it was locked opens it.
    """
    fresh = not places.database.exists()
    if vaults.Vault.has_passphrase(places.data):
        given = passphrase()
        if given is None:
            raise NeedsPerson("vault.passphrase_needed")
        return vaults.Vault.from_passphrase(places.data, given), ""
    named = passphrase_from_file() if fresh else None
    if named:
        return vaults.Vault.from_passphrase(places.data, named), ""
    try:
        vault = vaults.Vault.open(places.data, places.profile)
        vault.state(places.database)
    except NeedsPerson as trouble:
        reason = str(trouble)
        if not fresh:
            # A keyring had the key once; a new memory beside the old one would look like a loss.
            raise NeedsPerson("vault.key_missing" if reason == "vault.no_keyring" else reason) from trouble
        given = passphrase()
        return (vaults.Vault.from_passphrase(places.data, given), "") if given else (None, reason)
    return vault, ""


def build_sources(
    settings: options.Settings, vault: vaults.Vault | None, no_clipboard: str = "clipboard.no_window"
) -> tuple[Source, ...]:
    """The sources that the person switched on. `no_clipboard`: why nobody tells of the clipboard; empty if somebody
    does."""
    sources: list[Source] = [
        ImapSource(accounts.imap_options(account), accounts.secret(settings, vault, account))
        for account in settings.accounts
    ]
    known = set(MailboxOptions.model_fields)
    sources.extend(
        MailboxSource(MailboxOptions.model_validate(box.model_dump(include=known))) for box in settings.mailboxes
    )
    if settings.downloads.on:
        sources.append(
            DownloadsSource(DownloadsOptions(folder=settings.downloads.folder, days=settings.downloads.days))
        )
    if settings.messages.on:
        sources.append(NotificationsSource(NotificationsOptions(applications=settings.messages.applications)))
    if settings.remote.on:
        sources.append(RemoteSource(running_tool))
    if settings.clipboard.on:
        sources.append(ClipboardSource(Recognisers(pasting.account, pasting.form, pasting.commands), no_clipboard))
    return tuple(sources)


def build_hands(
    home: Home, settings: Callable[[], options.Settings] | None = None, resolver: Resolver | None = None
) -> Hands:
    """The tools of a profile, with what the person allowed of them. `settings` tells the present ones."""
    present = settings or (lambda: home.settings)
    resolver = resolver or Resolver()

    def folder() -> Path:
        chosen = present().downloads.folder
        return Path(chosen).expanduser() if chosen else downloads_folder()

    holding = None
    if home.hold_key is not None:
        holding = HoldDownloads(home.folders.data / "held", home.hold_key, folder)

    def account(source: str) -> tuple[ImapOptions, Callable[[], str]]:
        found = next((each for each in present().accounts if f"imap:{each.address}" == source), None)
        if found is None:
            raise NeedsPerson("flag.account_gone")
        return accounts.imap_options(found), accounts.secret(present(), home.vault, found)

    marking = MarkingAccounts(account)
    most = int(ImapOptions.model_fields["max_bytes"].default)
    flagging = FlagMail(marking.open, lambda: present().tools.flag_how == "folder", most, marking.stop)
    looking = LookUp(
        Registry().registered, lambda name: is_popular(name) or brand_of(name) is not None, registered_domain
    )

    def show(item: RawItem) -> Sight | Unreadable:
        # A worker for this one file: what it might do to the worker cannot meet anything that is judged.
        confined = home.settings.allow_unconfined or not CONFINABLE
        with Perception(allow_unconfined=confined, indicators={}, entry="companion.perception.pages:look") as eyes:
            return eyes.look(item)

    return Hands((flagging, looking), holding, permissions(present()), show=show)


def _well_known(domain: str) -> bool:
    return is_popular(domain) or brand_of(domain) is not None


def permissions(settings: options.Settings) -> dict[ToolName, Permission]:
    """What the settings allow of each tool."""
    tools = settings.tools
    chosen = {ToolName.HOLD: tools.hold, ToolName.FLAG: tools.flag, ToolName.LOOK_UP: tools.look_up}
    return {name: Permission(asked=how != "never", unasked=how == "always") for name, how in chosen.items()}


def _controlled(sources: tuple[Source, ...]) -> tuple[str, ...]:
    """Remote-control tools that run at this moment, as far as they are looked for."""
    return tuple(tool for source in sources if isinstance(source, RemoteSource) for tool in source.running())


def commons(settings: options.Settings) -> Commons | None:
    """Where reports go, if the person or their distributor set a commons up."""
    there = settings.sharing
    return Commons(there.commons.rstrip("/"), there.key) if there.commons and there.key else None


def readable(state: SharingState) -> tuple[tuple[Outgoing, Shown | None], ...]:
    """Every report with what its bytes say."""
    return tuple((row, shown(row.report) if row.report else None) for row in state.outgoing)


PACK_KEY = "pack"
"""Under which name the vault keeps the key that this person's packs are signed with."""


def _pack_signer(profile: Path | None) -> Ed25519PrivateKey:
    """The person's own key, made when first needed; it never leaves the vault."""
    vault, trouble = _open_vault(options.folders(profile), passphrase_from_terminal)
    if vault is None:
        raise NeedsPerson(trouble)
    kept = vault.get(PACK_KEY)
    if kept is None:
        kept = Ed25519PrivateKey.generate().private_bytes_raw().hex()
        vault.set(PACK_KEY, kept)
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept))


def pack_key(profile: Path | None) -> str:
    """The digits that name the person's own key."""
    return packs.fingerprint(public_hex(_pack_signer(profile)))


def make_pack(profile: Path | None, path: Path, entries: Path, title: str, maker: str) -> int:
    """Make a signed pack of a list that the person wrote; returns how many entries it has."""
    try:
        found = packs.parse(entries.read_text(encoding="utf-8"))
        data = packs.write(Pack(title, maker, float(int(time.time())), found), _pack_signer(profile))
        path.write_bytes(data)
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured("pack.file") from error
    return len(found)


def read_pack(path: Path) -> str:
    """The bytes of a pack's file as the desk takes them."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1).hex()
    except OSError as error:
        raise Misconfigured("pack.file") from error


# --- running ---


class Running:
    """A guard with its sources and its control socket, from `start` to `stop`."""

    def __init__(
        self,
        home: Home,
        senses: Senses,
        screen: Screen,
        on_raise: Callable[[], None] = lambda: None,
        no_clipboard: str = "clipboard.no_window",
    ) -> None:
        self._no_clipboard = no_clipboard
        self._home = home
        self._on_raise = on_raise
        self._control: ControlServer | None = None
        perception = senses.perception(
            lambda health: self.guard.report(health),
            allow_unconfined=home.settings.allow_unconfined or not CONFINABLE,
        )
        keeping = Keeping(home.settings.texts_days, home.settings.outlines_days)
        cursors = home.store.cursors()
        self._settings = home.settings
        self._resolver = Resolver()
        self.hands = build_hands(home, lambda: self._settings, self._resolver)
        self.guard = Guard(
            perception,
            senses.compare(),
            senses.assistant(),
            home.store,
            screen,
            keeping=keeping,
            controlled=lambda: _controlled(self.sources),
            commons=commons(home.settings),
            hands=self.hands,
            vouch=self._vouched,
            at_ease=on_mains,
        )
        self._courier = Courier(self.guard.outbox, time.time, self.guard.report, self.guard.take_in)
        self._perception = perception
        self._cursors = cursors
        self.sources = build_sources(home.settings, home.vault, no_clipboard)

    def start(self) -> None:
        """Start everything; returns at once."""
        self._perception.start()
        self.guard.start()
        for note in self._home.notes:
            # A part of its own: the guard calls memory well again once it has written to it.
            part = "memory" if note.startswith("store") else note.partition(".")[0]
            self.guard.report(Health(part, State.NEEDS_PERSON, time.time(), note))
        for source in self.sources:
            source.start(self.guard.submit, self.guard.report, self._cursors)
        if commons(self._home.settings) is not None:
            self._courier.start()
        self._control = ControlServer(self._home.folders.data, self.guard, self._on_raise)

    def _vouched(self, sight: Sight) -> Authentication | None:
        """What a mail's signatures prove, where the person allowed to ask for their keys."""
        if not self._settings.tools.signatures:
            return None
        return vouch(sight.signatures, self._resolver.texts, registered_domain)

    def replace_sources(self, settings: options.Settings) -> None:
        """The person changed what is watched."""
        self._settings = settings
        self.hands.allow(permissions(settings))
        before = self.sources
        for source in before:
            source.stop()
        self.sources = build_sources(settings, self._home.vault, self._no_clipboard)
        for name in {source.name for source in before} - {source.name for source in self.sources}:
            # What is no longer watched must not go on being a trouble.
            self.guard.report(Health(name, State.OK, time.time(), "off"))
        # Cursors recorded since the start: the guard's thread owns memory, so they are asked of it.
        cursors = self.guard.cursors().result()
        for source in self.sources:
            source.start(self.guard.submit, self.guard.report, cursors)

    def watches_clipboard(self) -> bool:
        """Whether the person switched it on. Nobody looks at the clipboard otherwise."""
        return any(isinstance(source, ClipboardSource) for source in self.sources)

    def copied(self, text: str, mine: bool) -> None:
        """The clipboard holds this text now; `mine` if it was copied from a window of ours."""
        for source in self.sources:
            if isinstance(source, ClipboardSource):
                source.changed(text, mine)

    def stop(self) -> None:
        """Stop the sources, then the guard, which closes memory."""
        if self._control is not None:
            self._control.close()
        self._courier.stop()
        for source in self.sources:
            source.stop()
        self.guard.stop()
        self._home.close()


def running_elsewhere(profile: Path | None) -> RemoteDesk | None:
    """The desk of the instance that runs on this profile, or None."""
    try:
        return RemoteDesk(options.folders(profile).data)
    except Unavailable:
        return None


class Quiet:
    """A screen that shows nothing: for commands that print what they asked for."""

    def show(self, entry: Entry) -> None:
        """See `Screen.show`."""

    def learnt(self, receipt: Receipt) -> None:
        """See `Screen.learnt`."""

    def health(self, health: Health) -> None:
        """See `Screen.health`."""


@contextmanager
def open_desk(profile: Path | None) -> Iterator[Desk]:
    """The desk of the running instance, or of a guard of our own on the same memory for the length of one command."""
    remote = running_elsewhere(profile)
    if remote is not None:
        yield remote
        return
    home = open_home(profile)
    senses = Senses.load()
    guard = Guard(
        senses.perception(allow_unconfined=not CONFINABLE),
        senses.compare(),
        senses.assistant(),
        home.store,
        Quiet(),
        commons=commons(home.settings),
        hands=build_hands(home),
    )
    guard.start()
    try:
        yield guard
    finally:
        guard.stop()
        home.close()


def run_headless(profile: Path | None, out: TextIO) -> int:
    """Guard without windows until told to end: alerts on the terminal, and as notifications where a desktop is."""
    if running_elsewhere(profile) is not None:
        raise NeedsPerson("instance.runs_already")
    # While the person is asked for a passphrase, a request to end has to end the asking too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    home = open_home(profile)
    ended: list[int] = []
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # A run under `nohup` has to outlive its terminal.
        if number is not None and (name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN):
            signal.signal(number, lambda got, _: ended.append(got))
    lines = terminal.TerminalScreen(out, home.settings.dog)
    notes = notices.DesktopNotices(home.settings)
    try:
        running = Running(home, Senses.load(), notices.Screens(lines, notes))
    except CompanionError:
        home.close()
        raise
    notes.serve(running.guard)
    notes.start()
    running.start()
    lines.ready([source.name for source in running.sources])
    # No lock here: a signal that comes while this thread holds the lock of an event could never set it.
    while not ended:
        time.sleep(LOOK_FOR_END_S)
    notes.stop()
    running.stop()
    return 0


# --- judging without guarding ---


def check(
    paths: Sequence[str | Path | bytes], kind: Kind | None, profile: Path | None = None, workers: int | None = None
) -> Iterator[tuple[Sight, Decision, float] | Unreadable]:
    """Judge many items on all cores, in input order: what was seen, the decision, and milliseconds of the item.

    With a profile whose memory can be opened, what it knows of the senders counts; nothing is recorded.
    """
    senses = Senses.load()
    assistant = senses.assistant()
    compared = senses.compare()
    home = open_home(profile) if profile is not None else None
    state = assistant.fold(home.store.log()) if home is not None else MindState()
    count = workers or os.cpu_count() or 1
    try:
        with senses.perception(workers=count, allow_unconfined=not CONFINABLE) as perception:
            last = time.perf_counter()
            for outcome in perception.look_many(read_paths(paths, kind)):
                if isinstance(outcome, Unreadable):
                    yield outcome
                else:
                    history = home.store.history(outcome.observation) if home is not None else History()
                    seen = compared(outcome.observation, history) if home is not None else ()
                    decision = assistant.decide(outcome, seen, history, state, time.time())
                    now = time.perf_counter()
                    yield outcome, decision, (now - last) * 1000.0
                last = time.perf_counter()
    finally:
        if home is not None:
            home.close()


def open_throwaway(folder: Path, settings: options.Settings) -> Home:
    """A profile for a demonstration: encrypted like any other, under a key that nobody keeps."""
    places = options.folders(folder)
    for each in (places.config, places.data, places.cache):
        each.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Home(places, settings, None, Store(places.database, secrets.token_bytes(32)))


# --- what needs mending ---


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
