"""Every option of the companion, typed, in one TOML file that a person can read and edit.

The file is written whole or not at all. Options that this version does not know are kept as they are. A value that
makes no sense is replaced by the default, which is always the cautious one, and reported; a file that is no TOML
any more is moved aside and reported, never silently replaced.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from companion.domain.errors import NeedsPerson, Unavailable

_NAME = "companion-guard"
_CHECKSUM = "# checksum: "
_HEADER = "# Settings of the companion. You may edit this file while it is not running.\n"


class _Options(BaseModel):
    """Frozen; options of other versions are kept beside (`model_extra`)."""

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True, validate_default=True)


def _clock(value: object) -> object:
    return value.strftime("%H:%M") if isinstance(value, time) else value


MESSENGERS = (
    *("WhatsApp", "Signal", "Telegram", "Discord", "Element", "Viber", "Skype", "Slack", "Microsoft Teams"),
    *("KDE Connect", "GSConnect", "Messages", "Firefox", "Google Chrome", "Chromium", "Brave", "Microsoft Edge"),
)
"""Programs on the list from the start: messengers, what shows the phone's texts, and browsers for web push."""

Clock = Annotated[str, BeforeValidator(_clock), Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Name = Annotated[str, Field(max_length=254, pattern=r"^[^\x00-\x1f\x7f]*$")]


class Downloads(_Options):
    """The downloads folder."""

    on: bool = True
    """Look at new files in the downloads folder."""
    folder: str = ""
    """Folder to look at; empty for the system's own downloads folder."""
    days: int = Field(default=14, ge=0, le=36_500)
    """How many days back the first run looks."""


class Account(_Options):
    """One mail account. Its password is in the keyring, never here."""

    address: Name = Field(min_length=1)
    """The account's mail address."""
    host: str = Field(min_length=1, max_length=253, pattern=r"^[^\s/\x00-\x1f]+$")
    """Name of the mail server."""
    port: int = Field(default=0, ge=0, le=65_535)
    """Port of the mail server; 0 for the usual one."""
    security: Literal["tls", "starttls"] = "tls"
    """How the connection is encrypted; a plain one is not possible."""
    login: Name = ""
    """Name to sign in with, if it is not the address."""
    folders: tuple[str, ...] = Field(default=("INBOX",), min_length=1, max_length=50)
    """Folders to watch."""
    sent: str = "auto"
    """Folder with your own mail, to learn whom you write to; `auto` asks the server, empty reads none."""
    days: int = Field(default=14, ge=0, le=3_650)
    """How many days back the first run looks."""
    ca_file: str = ""
    """File with the certificate authority of a server of your own."""
    oauth: Literal["", "google", "microsoft"] = ""
    """Whose sign-in page lets in; empty where a password does."""


class SignIn(_Options):
    """Whom Google and Microsoft take this program for, when you sign in on their pages; empty until registered."""

    google_client: str = Field(default="", max_length=300)
    """Client id of a desktop program, as Google gave it out."""
    google_secret: str = Field(default="", max_length=300)
    """What Google calls the secret of that client id; it is none, but wanted."""
    microsoft_client: str = Field(default="", max_length=300)
    """Client id of a public client, as Microsoft gave it out."""
    microsoft_tenant: str = Field(default="common", pattern=r"^[A-Za-z0-9.-]{1,100}$")
    """Organisation whose accounts sign in; `common` for all."""


class Mailbox(_Options):
    """Mail that another program keeps on this machine."""

    path: str = Field(min_length=1)
    """An mbox file, a Maildir, a folder of such, or `thunderbird` for Thunderbird's profiles."""
    name: Name = ""
    """How you call it; the path if empty."""
    outgoing: bool = False
    """All of it was written by yourself."""
    days: int = Field(default=14, ge=0, le=36_500)
    """How many days back the first run looks."""


class Messages(_Options):
    """Messages, as other programs show them in notifications."""

    on: bool = False
    """Read the notifications of the programs named below, as they appear on the screen."""
    applications: tuple[Name, ...] = Field(default=MESSENGERS, max_length=100)
    """Programs whose notifications are read, by the names they show; all others are passed over."""


class Clipboard(_Options):
    """What is copied, until it is pasted."""

    on: bool = False
    """Watch the clipboard for accounts that are replaced and for commands that nobody should paste."""


class Remote(_Options):
    """Programs with which others control this computer."""

    on: bool = True
    """Notice programs that let somebody else use this computer, by their names."""


class Sharing(_Options):
    """Where reports go, once you agree to share them. There is no commons by itself."""

    commons: str = Field(default="", max_length=300)
    """Address of the commons, such as `https://commons.example`; empty for none."""
    key: str = Field(default="", pattern=r"^([0-9a-f]{64})?$")
    """Key that the commons signs with, as 64 digits; whoever runs it says which."""


class Tools(_Options):
    """What the companion may do besides telling you."""

    hold: Literal["ask", "always", "never"] = "ask"
    """Put downloads that it warns of where nothing can open them: when you ask for it, always, or never."""
    flag: Literal["ask", "always", "never"] = "never"
    """Mark mails that it warns of in the mailbox itself: when you ask for it, always, or never. It writes there."""
    look_up: Literal["ask", "always", "never"] = "never"
    """Ask the registry how old an unknown address is: when you ask for it, when in doubt, or never."""
    signatures: bool = False
    """Check the signatures of mails of whose sender your provider says nothing; this asks the DNS for their keys."""
    flag_how: Literal["keyword", "folder"] = "keyword"
    """Mark them with the keyword `$Phishing`, or move them into a folder named Guard Dog."""


class QuietHours(_Options):
    """Hours in which nothing interrupts you; what happens meanwhile waits."""

    on: bool = False
    """Keep quiet hours."""
    start: Clock = "22:00"
    """When they begin, as hours and minutes."""
    end: Clock = "07:00"
    """When they end."""


class Settings(_Options):
    """All options of one profile."""

    dog: Name = Field(default="Companion", min_length=1, max_length=40)
    """What you call your dog."""
    first_run_done: bool = False
    """The first three minutes are over."""
    autostart: bool = True
    """Start with the desktop."""
    language: str = Field(default="", pattern=r"^([a-z]{2,3}(_[A-Z]{2})?)?$")
    """Language of the windows, such as `de`; empty for the system's."""
    country: str = Field(default="", pattern=r"^([A-Z]{2})?$")
    """Where you live, for the numbers to ring after a scam, such as `IE`; empty for the system's."""
    appearance: Literal["system", "light", "dark"] = "system"
    """Colours of the windows."""
    text_scale: float = Field(default=1.0, ge=0.8, le=3.0)
    """Size of the text, 1.0 being the usual one."""
    notifications: Literal["none", "sender", "full"] = "sender"
    """How much a notification tells: nothing of the item, its sender, or all."""
    texts_days: int = Field(default=90, ge=1, le=3_650)
    """After so many days the texts of items are deleted; who wrote when stays."""
    outlines_days: int = Field(default=400, ge=1, le=3_650)
    """After so many days the rest of an item is deleted too."""
    allow_unconfined: bool = False
    """Look into files and mails even where this machine cannot confine the program that reads them."""
    quiet_hours: QuietHours = QuietHours()
    """Hours in which nothing interrupts you."""
    downloads: Downloads = Downloads()
    """The downloads folder."""
    messages: Messages = Messages()
    """Messages, as other programs show them in notifications."""
    clipboard: Clipboard = Clipboard()
    """What is copied, until it is pasted."""
    remote: Remote = Remote()
    """Programs with which others control this computer."""
    sharing: Sharing = Sharing()
    """Where reports go, once you agree to share them."""
    tools: Tools = Tools()
    """What the companion may do besides telling you."""
    sign_in: SignIn = SignIn()
    """Whom Google and Microsoft take this program for, when you sign in on their pages."""
    accounts: tuple[Account, ...] = ()
    """Mail accounts to watch."""
    mailboxes: tuple[Mailbox, ...] = ()
    """Mail of other programs on this machine to watch."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where one profile keeps its things."""

    config: Path
    data: Path
    cache: Path
    profile: str = ""
    """Empty for the usual profile; it tells the secrets of profiles apart (`Vault.open`)."""

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def database(self) -> Path:
        """The store."""
        return self.data / "memory.db"


def folders(profile: Path | None = None) -> Folders:
    """The platform's folders for this program, or those inside a profile of its own."""
    if profile is not None:
        own = Path(os.path.abspath(profile.expanduser()))  # noqa: PTH100 - resolve() would follow links of the person
        return Folders(own / "config", own / "data", own / "cache", str(own))
    dirs = platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)
    return Folders(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings, and what was not in order with the file."""

    settings: Settings
    fresh: bool = False
    """There is no file yet."""
    problems: tuple[str, ...] = ()
    """Options whose value made no sense, such as `accounts.0.port`; the default is in their place."""
    unknown: tuple[str, ...] = ()
    """Options that this version does not know; kept in the file."""
    edited: bool = False
    """The file is not as it was last saved: somebody edited it, or the disk changed it."""
    moved: Path | None = None
    """The file was damaged and is here now; `settings` are the defaults."""


def language_of(path: Path) -> str:
    """The language that a settings file states, to be spoken before anything else is read; empty where it states
    none, or is not there or damaged, which `load` will say."""
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8")).get("language", "")
    except (OSError, ValueError, RecursionError):
        return ""
    return stated.partition("_")[0] if isinstance(stated, str) else ""


def load(path: Path, stamp: str) -> Loaded:
    """Read the settings. `stamp` names a damaged file that has to be moved aside, such as `20261124-210000`.

    Raises `NeedsPerson("settings.cannot_read")` where the file is there but may not be read.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings(), fresh=True)
    except OSError as error:
        raise NeedsPerson("settings.cannot_read") from error
    try:
        data = tomllib.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        return Loaded(Settings(), moved=_aside(path, stamp))
    settings, problems = _sensible(data)
    return Loaded(settings, False, problems, tuple(_unknown(settings)), edited=_edited(raw))


def save(path: Path, settings: Settings) -> None:
    """Write the settings: the whole file or nothing, on the disk when this returns.

    What somebody edited by hand since the last time stays beside it as `settings.toml.old`.

    Raises `Unavailable("settings.disk_full")` or `NeedsPerson("settings.cannot_write")`; the old file then stays.
    """
    body = (_HEADER + dumps(settings)).encode("utf-8", "replace")
    data = body + f"\n{_CHECKSUM}{hashlib.sha256(body).hexdigest()[:16]}\n".encode("ascii")
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _keep_edited(path)
        draft.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Unavailable("settings.disk_full") from error
        raise NeedsPerson("settings.cannot_write") from error


def describe(model: type[BaseModel] = Settings, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every option with its one-sentence description, for help pages: `("downloads.on", "Look at ...")`."""
    for name, info in model.model_fields.items():
        inner = _model_of(info.annotation)
        if inner is None:
            yield prefix + name, info.description or ""
        else:
            yield from describe(inner, f"{prefix}{name}.")


def dumps(settings: BaseModel) -> str:
    """The settings as TOML, each known option below its description."""
    return "\n".join(_table(settings.model_dump(mode="python"), (), type(settings))).strip() + "\n"


# Reading


def _sensible(data: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The settings, with values that make no sense taken out, and the places of these."""
    problems: list[str] = []
    for _ in range(1_000):
        try:
            return Settings.model_validate(data), tuple(problems)
        except ValidationError as error:
            places = [tuple(problem["loc"]) for problem in error.errors()]
        # From the back, so that taking out one element of a list leaves the places of the others as they are.
        for place in sorted(set(places), key=_rank, reverse=True):
            problems.append(".".join(str(step) for step in place))
            _take_out(data, place)
    return Settings(), tuple(problems)


def _rank(place: tuple[int | str, ...]) -> tuple[str, ...]:
    return tuple(f"{step:09}" if isinstance(step, int) else step for step in place)


def _take_out(data: Any, place: tuple[int | str, ...]) -> None:
    """Remove the value at a place; where that does not exist (a missing option) or is a part of a plain list, the
    nearest thing around it that can be removed."""
    trail: list[tuple[Any, int | str]] = []
    here = data
    for step in place:
        try:
            inner = here[step]
        except (KeyError, IndexError, TypeError):
            break
        trail.append((here, step))
        here = inner
    if trail:
        holder, step = trail[-1]
        del holder[step]


def _unknown(model: BaseModel, prefix: str = "") -> Iterator[str]:
    yield from (prefix + name for name in model.model_extra or {})
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, BaseModel):
            yield from _unknown(value, f"{prefix}{name}.")
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _unknown(item, f"{prefix}{name}.{number}.")


def _edited(raw: bytes) -> bool:
    body, mark, rest = raw.rpartition(b"\n" + _CHECKSUM.encode("ascii"))
    return not mark or rest.strip() != hashlib.sha256(body).hexdigest()[:16].encode("ascii")


def _keep_edited(path: Path) -> None:
    with suppress(FileNotFoundError):
        raw = path.read_bytes()
        if _edited(raw):
            path.with_name(path.name + ".old").write_bytes(raw)


def _aside(path: Path, stamp: str) -> Path:
    number, moved = 1, path.with_name(f"{path.name}.damaged-{stamp}")
    while moved.exists():
        number += 1
        moved = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    try:
        path.rename(moved)
    except OSError as error:
        raise NeedsPerson("settings.cannot_write") from error
    return moved


def _sync_folder(folder: Path) -> None:
    """Bring the renaming itself to the disk; not possible, nor needed, on Windows."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


# Writing TOML (v1.0): plain values first, then tables, then arrays of tables, as the format wants it.


def _model_of(annotation: Any) -> type[BaseModel] | None:
    inner = getattr(annotation, "__args__", (annotation,))[0]
    return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def _table(values: Mapping[str, Any], place: tuple[str, ...], model: type[BaseModel] | None) -> Iterator[str]:
    fields = model.model_fields if model else {}
    tables: list[tuple[str, Any]] = []
    for name, value in values.items():
        if isinstance(value, Mapping) or _is_tables(value):
            tables.append((name, value))
            continue
        if name in fields and fields[name].description:
            yield f"# {fields[name].description}"
        yield f"{_key(name)} = {_value(value)}"
    for name, value in tables:
        inner = _model_of(fields[name].annotation) if name in fields else None
        here = (*place, name)
        title = ".".join(_key(step) for step in here)
        several = not isinstance(value, Mapping)
        for table in value if several else (value,):
            yield ""
            if name in fields and fields[name].description:
                yield f"# {fields[name].description}"
            yield f"[[{title}]]" if several else f"[{title}]"
            yield from _table(table, here, inner)


def _is_tables(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and bool(value) and all(isinstance(item, Mapping) for item in value)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _text(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(name)} = {_value(item)}" for name, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    raise TypeError(f"no TOML for {type(value).__name__}")


def _text(text: str) -> str:
    """A basic string: JSON's escapes are TOML's, except for surrogate pairs and the delete character."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")
