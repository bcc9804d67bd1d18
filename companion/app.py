"""Composition root: builds the parts, wires them, starts and stops them. Knows everyone; nobody knows it."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from companion import accounts
from companion import settings as options
from companion import vault as vaults
from companion.control import ControlServer, RemoteDesk
from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Unavailable
from companion.domain.feedback import Health, Receipt, State
from companion.domain.journal import Entry, Sight
from companion.domain.judgement import Decision
from companion.domain.observation import Authentication, History, Kind, RawItem, Unreadable
from companion.domain.packs import Pack
from companion.domain.ports import Desk, Screen, Source
from companion.domain.sharing import Outgoing, SharingState, Shown
from companion.domain.tools import Permission, ToolName
from companion.guard import Guard, Keeping
from companion.hands import Hands
from companion.home import Home, open_home, open_vault, passphrase_from_terminal
from companion.mind.state import MindState
from companion.perception import pasting
from companion.perception.addresses import registered_domain
from companion.perception.handle import Perception
from companion.perception.lists import brand_of, is_popular
from companion.perception.remote_tools import running_tool
from companion.senses import CONFINABLE, Senses
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
from companion.tools.vouching import vouch
from companion.ui import notices, terminal

LOOK_FOR_END_S = 0.3
"""How often a run without windows looks whether it was told to end."""


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
    vault, trouble = open_vault(options.folders(profile), passphrase_from_terminal)
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
        self._replacing = threading.Lock()
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
        with self._replacing:  # a sign-in on its own thread may end while the settings are saved
            self._replace(settings)

    def _replace(self, settings: options.Settings) -> None:
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
