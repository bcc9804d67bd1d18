"""From facts about files to evidence: attachments of a mail, downloads, and the files inside them.

A program that somebody downloads is ordinary life, and a weak hint; the same program behind a document's name, in
an archive with a lock on it, or sent by mail unasked is not. So most findings count by where they are found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from companion.domain.judgement import Evidence, Fact, Indicator, Threat
from companion.domain.observation import FileFacts, History, Kind, Observation

_MALWARE = (Threat.MALWARE,)
_PHISHING = (Threat.PHISHING,)
_BOTH = (Threat.MALWARE, Threat.PHISHING)


def _indicator(name: str, weight: float, threats: tuple[Threat, ...], sentence: str, about: str) -> Indicator:
    return Indicator(f"file.{name}", "file", threats, sentence, about, weight)


DISGUISED_NAME = _indicator(
    "disguised_name", 3.2, _MALWARE,
    "The name of a file is made to look like a document or a picture, but opening it would start a program.",
    "Double endings such as “.pdf.exe”, reversed or invisible letters, or blanks that push the real ending out of"
    " sight. Hardly ever an accident.",
)  # fmt: skip
DISGUISED_CONTENT = _indicator(
    "disguised_content", 3.2, _MALWARE,
    "A file calls itself a document or a picture, but inside it is a program.",
    "The first bytes of a file tell what it is, whatever its name says.",
)  # fmt: skip
PROGRAM = _indicator(
    "program", 2.2, _MALWARE,
    "This is a program. It can do anything on this computer once it is opened.",
    "Harmless if you went to the maker's own page to get it. Programs sent by mail almost never are.",
)  # fmt: skip
SCRIPT = _indicator(
    "script", 2.4, _MALWARE,
    "This file is a list of commands for the computer, not a document.",
    "Endings such as .js, .vbs, .bat or .ps1. People who write software exchange them; others need not open them.",
)  # fmt: skip
SCRIPT_FETCHES = _indicator(
    "script_fetches", 2.2, _MALWARE,
    "The file contains commands that fetch something from the internet and start it.",
    "Some installers work this way; if you did not look for one yourself, leave it closed.",
)  # fmt: skip
SHORTCUT = _indicator(
    "shortcut", 1.6, _MALWARE,
    "This is a shortcut: it opens something else than itself.",
    "Shortcuts are made on your own computer. One that arrives from outside has a purpose of its own.",
)  # fmt: skip
SHORTCUT_COMMAND = _indicator(
    "shortcut_command", 3.0, _MALWARE,
    "A shortcut would start commands on this computer or open a file on a stranger's computer.",
    "Criminals dress such shortcuts up as documents.",
)  # fmt: skip
MACRO = _indicator(
    "macro", 1.4, _MALWARE,
    "The document contains small programs (macros).",
    "Some offices use macros for forms. You can read the document without them; do not “enable content”.",
)  # fmt: skip
MACRO_AUTO = _indicator(
    "macro_auto", 3.0, _MALWARE,
    "The document contains a small program that would start by itself when the document is opened.",
    "A document only needs to be read. If a page asks you to “enable content”, close it.",
)  # fmt: skip
OFFICE_COMMAND = _indicator(
    "office_command", 2.8, _MALWARE,
    "The document would start another program or fetch commands from elsewhere when it is opened.",
    "Old connections between office programs (DDE, queries, Excel 4 macros). Few honest documents still use them.",
)  # fmt: skip
OFFICE_REMOTE = _indicator(
    "office_remote", 2.4, _MALWARE,
    "The document loads parts of itself from the internet when it is opened.",
    "Company templates do this inside a company. A document from outside need not.",
)  # fmt: skip
EMBEDDED_OBJECT = _indicator(
    "embedded_object", 1.4, _MALWARE,
    "Another file is packed into the document.",
    "Often a table or a drawing. Do not double-click things inside a document that ask for it.",
)  # fmt: skip
EMBEDDED_PROGRAM = _indicator(
    "embedded_program", 3.0, _MALWARE,
    "A program, a script or a shortcut is packed into the document.",
    "A document only needs to be read; it has no use for programs inside.",
)  # fmt: skip
EXPLOIT = _indicator(
    "exploit", 2.6, _MALWARE,
    "The document contains a part that has been used many times to break into computers.",
    "The old formula editor of Word. Very old school papers may contain it honestly.",
)  # fmt: skip
PDF_SCRIPT = _indicator(
    "pdf_script", 1.8, _MALWARE,
    "The PDF contains a small program.",
    "Forms that calculate have one. Most letters and invoices do not.",
)  # fmt: skip
PDF_COMMAND = _indicator(
    "pdf_command", 2.8, _MALWARE,
    "The PDF would start a program or open a file on another computer.",
    "Your PDF program should ask before it does this; say no.",
)  # fmt: skip
COVER_LINK = _indicator(
    "cover_link", 1.8, _PHISHING,
    "The whole page of the PDF is one large link to a web page.",
    "A picture of a document that only wants to be clicked. Advertising leaflets sometimes do it too.",
)  # fmt: skip
LOGIN_PAGE = _indicator(
    "login_page", 2.8, _PHISHING,
    "The file is a web page that asks for a password.",
    "Sign-in pages live on the web, at an address you can check. A file that asks for one sends it to someone.",
)  # fmt: skip
SMUGGLING = _indicator(
    "smuggling", 3.0, _MALWARE,
    "The page puts together another file by itself and offers it as a download.",
    "A way to carry a file past the checks of mail services.",
)  # fmt: skip
REDIRECT = _indicator(
    "redirect", 2.0, _PHISHING,
    "The file is a page that jumps straight to another website when it is opened.",
    "A link would do. A page that jumps wants to hide where it goes.",
)  # fmt: skip
HIDDEN_CODE = _indicator(
    "hidden_code", 2.2, _BOTH,
    "The file hides what its commands do.",
    "Some web pages pack their code to save space; in a file sent to you it usually hides something.",
)  # fmt: skip
ACTIVE_PICTURE = _indicator(
    "active_picture", 2.4, _BOTH,
    "What looks like a picture contains commands.",
    "SVG drawings can hold scripts. Pictures for looking at need none.",
)  # fmt: skip
PAGE = _indicator(
    "page", 0.8, _PHISHING,
    "The attachment is a web page stored as a file.",
    "Some services send reports this way. Be careful if it asks you to sign in.",
)  # fmt: skip
HIDDEN_TEXT = _indicator(
    "hidden_text", 0.9, _PHISHING,
    "The file contains text that is there but cannot be seen.",
    "Used to get past spam filters; also left behind by some editors.",
)  # fmt: skip
KEY_INSTRUCTIONS = _indicator(
    "key_instructions", 2.8, _MALWARE,
    "The page tells you to press keys that would run commands on your computer.",
    "No real website proves that you are human by making you press Windows and R.",
)  # fmt: skip
ARCHIVE_DANGER = _indicator(
    "archive_danger", 2.4, _MALWARE,
    "A packed file contains little else than a program, script or shortcut.",
    "Packing hides it from the first look. Harmless if it is software you were looking for.",
)  # fmt: skip
LOCKED = _indicator(
    "locked", 0.4, (),
    "The file is locked with a password, so I could not look inside.",
    "Tax advisers and doctors lock files for your protection; criminals do it so that nobody can check them.",
)  # fmt: skip
LOCKED_WITH_PASSWORD = _indicator(
    "locked_with_password", 2.0, _MALWARE,
    "The file is locked, and the password for it is in the same message.",
    "A lock with the key beside it protects nobody; it only stops checks.",
)  # fmt: skip
LOCKED_PROGRAM = _indicator(
    "locked_program", 2.6, _MALWARE,
    "A locked packed file contains a program or a script.",
    "The names can be read though the content cannot. Honest software is not locked.",
)  # fmt: skip
PARTLY_UNREAD = _indicator(
    "partly_unread", 0.2, (),
    "I could look into only a part of a file: it is too large, packed too deeply, too slow to read or damaged.",
    "What I could not read may be harmless or not. Films and backups are large; damaged files are mostly accidents.",
)  # fmt: skip
BOMB = _indicator(
    "bomb", 2.4, _MALWARE,
    "A packed file would swell to an enormous size when it is opened.",
    "Made to stall programs that look into it. Recordings of nothing at all look the same.",
)  # fmt: skip
ESCAPE = _indicator(
    "escape", 2.4, _MALWARE,
    "A packed file tries to put files outside the folder it is unpacked to.",
    "Some backups store full paths; otherwise it is an attack on the unpacking program.",
)  # fmt: skip
TWO_IN_ONE = _indicator(
    "two_in_one", 2.2, _MALWARE,
    "Two files of different kinds are put together so that programs see different things.",
    "Some cameras and installers append data honestly; a packed archive behind a picture is rare.",
)  # fmt: skip
DISK_IMAGE = _indicator(
    "disk_image", 1.2, _MALWARE,
    "The file is an image of a disk, which gets around some of the computer's warnings.",
    "Normal for installing an operating system. Invoices and photos do not come this way.",
)  # fmt: skip
RARE_ARCHIVE = _indicator(
    "rare_archive", 0.8, _MALWARE,
    "The file is packed in a way that hardly anyone uses any more.",
    "Old archives exist; newly sent ones mostly want to avoid checks.",
)  # fmt: skip
REMOTE_CONTROL = _indicator(
    "remote_control", 2.2, (Threat.TECH_SUPPORT,),
    "This program lets another person see and use this computer from far away.",
    "A proper tool for helpers you know. If somebody on the phone asked you to install it, hang up.",
)  # fmt: skip
REMOTE_RUNNING = _indicator(
    "remote_running", 2.4, (Threat.TECH_SUPPORT,),
    "A program is running with which another person can see and use this computer.",
    "All is well if you started it for somebody you know. If a caller had you start it, close it and hang up.",
)  # fmt: skip
REMOTE_CONNECTION = _indicator(
    "remote_connection", 2.2, (Threat.MALWARE, Threat.PHISHING),
    "Opening the file connects this computer to a computer of somebody else.",
    "Used by firms for their staff. It can hand over your files and what you copy.",
)  # fmt: skip
CALLBACK = _indicator(
    "callback_invitation", 2.2, (Threat.TECH_SUPPORT, Threat.INVOICE),
    "A calendar invitation wants you to call a number about money.",
    "Real bills do not come as appointments. Call the number on your card or contract instead.",
)  # fmt: skip
ADDRESS_IN_LINK = _indicator(
    "address_in_link", 0.7, _PHISHING,
    "A link in the file carries somebody's mail address.",
    "Newsletters do this to count readers; false sign-in pages do it to greet you by name.",
)  # fmt: skip
QR_LINK = _indicator(
    "qr_link", 1.0, _PHISHING,
    "The picture shows a square code that leads to a website.",
    "Tickets and menus have them. In a mail it hides the address from you and from all checks.",
)  # fmt: skip
QR_PAYMENT = _indicator(
    "qr_payment", 1.8, (Threat.EXTORTION, Threat.INVESTMENT),
    "The picture shows a square code for paying with crypto-currency.",
    "Such payments cannot be called back. Pay only people you know.",
)  # fmt: skip
TYPE_MISMATCH = _indicator(
    "type_mismatch", 0.9, _MALWARE,
    "What is in the file does not fit its name.",
    "Sometimes a slip of the sender's program, sometimes a way past checks.",
)  # fmt: skip
TEST_FILE = _indicator(
    "test_file", 4.0, _MALWARE,
    "This is the test file that every virus scanner must recognise.",
    "It does nothing. Somebody is testing whether I am awake.",
)  # fmt: skip

# Finding to indicator and strength, wherever it is found.
_ALWAYS: dict[str, tuple[Indicator, float]] = {
    "known_test": (TEST_FILE, 1.0),
    "name.double_extension": (DISGUISED_NAME, 1.0),
    "name.padded": (DISGUISED_NAME, 1.0),
    "name.false_dot": (DISGUISED_NAME, 0.6),
    "type.program_as_document": (DISGUISED_CONTENT, 1.0),
    "type.mismatch": (TYPE_MISMATCH, 1.0),
    "script.fetches": (SCRIPT_FETCHES, 1.0),
    "script.long_code": (HIDDEN_CODE, 0.8),
    "shortcut.command": (SHORTCUT_COMMAND, 1.0),
    "shortcut.padded": (SHORTCUT_COMMAND, 1.0),
    "shortcut.remote": (SHORTCUT_COMMAND, 1.0),
    "shortcut.remote_file": (SHORTCUT_COMMAND, 0.9),
    "shortcut.disguised": (SHORTCUT_COMMAND, 0.9),
    "shortcut.to_program": (SHORTCUT_COMMAND, 0.7),
    "shortcut.long_command": (SHORTCUT_COMMAND, 0.6),
    "shortcut.heavy": (SHORTCUT_COMMAND, 0.6),
    "shortcut.launcher": (SHORTCUT, 0.6),
    "office.macro": (MACRO, 1.0),
    "office.macro_auto": (MACRO_AUTO, 1.0),
    "office.xlm": (OFFICE_COMMAND, 0.9),
    "office.dde": (OFFICE_COMMAND, 1.0),
    "office.query": (OFFICE_COMMAND, 0.8),
    "office.default_password": (HIDDEN_CODE, 0.8),
    "office.remote_template": (OFFICE_REMOTE, 1.0),
    "office.remote": (OFFICE_REMOTE, 1.0),
    "office.remote_share": (OFFICE_REMOTE, 0.6),
    "office.embedded": (EMBEDDED_OBJECT, 0.7),
    "office.equation": (EXPLOIT, 1.0),
    "onenote.embedded": (EMBEDDED_OBJECT, 0.7),
    "table.formula_link": (OFFICE_COMMAND, 0.3),
    "pdf.javascript": (PDF_SCRIPT, 0.5),
    "pdf.javascript_auto": (PDF_SCRIPT, 1.0),
    "pdf.hidden_names": (HIDDEN_CODE, 0.9),
    "pdf.launch": (PDF_COMMAND, 1.0),
    "pdf.remote": (PDF_COMMAND, 0.9),
    "pdf.file_link": (PDF_COMMAND, 0.7),
    "pdf.link_to_program": (PDF_COMMAND, 0.6),
    "pdf.cover_link": (COVER_LINK, 1.0),
    "html.password_field": (LOGIN_PAGE, 0.6),
    "html.form_elsewhere": (LOGIN_PAGE, 1.0),
    "html.address_prefilled": (LOGIN_PAGE, 1.0),
    "html.form_script": (LOGIN_PAGE, 0.8),
    "html.smuggling": (SMUGGLING, 1.0),
    "html.redirect": (REDIRECT, 1.0),
    "html.obfuscated": (HIDDEN_CODE, 1.0),
    "html.handler": (SHORTCUT_COMMAND, 0.8),
    "html.hidden_text": (HIDDEN_TEXT, 1.0),
    "html.key_instructions": (KEY_INSTRUCTIONS, 1.0),
    "svg.script": (ACTIVE_PICTURE, 1.0),
    "svg.frame": (ACTIVE_PICTURE, 0.6),
    "archive.bomb": (BOMB, 1.0),
    "archive.traversal": (ESCAPE, 1.0),
    "archive.link": (ESCAPE, 0.6),
    "archive.ambiguous": (TWO_IN_ONE, 0.5),
    "polyglot.zip_tail": (TWO_IN_ONE, 1.0),
    "archive.rare": (RARE_ARCHIVE, 1.0),
    "remote_control": (REMOTE_CONTROL, 1.0),
    "remote_control.running": (REMOTE_RUNNING, 1.0),
    "remote_control.resident": (REMOTE_RUNNING, 0.25),
    "rdp.connection": (REMOTE_CONNECTION, 0.7),
    "rdp.hands_over": (REMOTE_CONNECTION, 1.0),
    "calendar.callback": (CALLBACK, 1.0),
    "link.carries_address": (ADDRESS_IN_LINK, 1.0),
    "qr.payment": (QR_PAYMENT, 1.0),
}  # fmt: skip

_DANGEROUS = ("program", "script", "shortcut")
_DOCUMENTS = frozenset(
    ("doc", "docx", "xls", "xlsx", "xlsb", "ppt", "pptx", "odt", "ods", "odp", "rtf", "pdf", "one", "vsdx")
)
_PASSWORD = re.compile(
    r"\b(?:password|passcode|passwort|kennwort|mot de passe|contrase[nñ]a|senha|wachtwoord|has[lł]o|pin)\b"
    r"\s{0,3}(?:is|ist|lautet|est|es|:|=|-|–)",
    re.I,
)
_FEW = 4
"""Files in an archive up to which a program or script among them is what the archive is for. A larger one is a
collection: a project's sources, a program with its parts."""
_IN_COLLECTION = 0.4
"""Share of its strength that a program or script keeps in a collection."""


@dataclass(slots=True)
class _Found:
    strongest: dict[str, float] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)
    facts: dict[str, list[str]] = field(default_factory=dict)

    def add(self, indicator: Indicator, strength: float, text: str) -> None:
        name = indicator.name
        self.indicators[name] = indicator
        self.strongest[name] = max(self.strongest.get(name, 0.0), strength)
        texts = self.facts.setdefault(name, [])
        if text and text not in texts and len(texts) < 3:
            texts.append(text)

    def evidence(self) -> Iterator[Evidence]:
        for name, indicator in self.indicators.items():
            yield Evidence(indicator, min(1.0, self.strongest[name]), tuple(Fact(text) for text in self.facts[name]))


class Files:
    """Evidence from the files of one observation. Needs no history."""

    name = "files"
    indicators: tuple[Indicator, ...] = (
        DISGUISED_NAME, DISGUISED_CONTENT, PROGRAM, SCRIPT, SCRIPT_FETCHES, SHORTCUT, SHORTCUT_COMMAND, MACRO,
        MACRO_AUTO, OFFICE_COMMAND, OFFICE_REMOTE, EMBEDDED_OBJECT, EMBEDDED_PROGRAM, EXPLOIT, PDF_SCRIPT,
        PDF_COMMAND, COVER_LINK, LOGIN_PAGE, SMUGGLING, REDIRECT, HIDDEN_CODE, ACTIVE_PICTURE, PAGE,
        HIDDEN_TEXT, KEY_INSTRUCTIONS, ARCHIVE_DANGER, LOCKED, LOCKED_WITH_PASSWORD, LOCKED_PROGRAM, BOMB,
        PARTLY_UNREAD, ESCAPE, TWO_IN_ONE, DISK_IMAGE, RARE_ARCHIVE, REMOTE_CONTROL, REMOTE_RUNNING,
        REMOTE_CONNECTION, CALLBACK,
        ADDRESS_IN_LINK,
        QR_LINK,
        QR_PAYMENT, TYPE_MISMATCH, TEST_FILE,
    )  # fmt: skip

    def inspect(self, observation: Observation, history: History) -> Iterable[Evidence]:
        """Yield the evidence found, each indicator at most once, at the strength of its strongest finding."""
        found = _Found()
        sent = observation.kind is not Kind.FILE
        locked = False
        for file in observation.files:
            _weigh(found, file, sent=sent, inside="")
            locked = locked or _locked(file)
            if _cut(file):
                found.add(PARTLY_UNREAD, 1.0, file.name)
        if locked and _PASSWORD.search(observation.text[:20_000]):
            found.add(LOCKED_WITH_PASSWORD, 1.0, "")
        yield from found.evidence()


def _weigh(found: _Found, file: FileFacts, sent: bool, inside: str) -> None:
    """Weigh one file and those in it. `inside`: empty, `archive`, `collection` (an archive of many) or `document`."""
    names = {finding.name for finding in file.findings}
    for finding in file.findings:
        rule = _ALWAYS.get(finding.name)
        if rule:
            detail = f" ({finding.detail})" if finding.detail and finding.name != "office.macro_auto" else ""
            found.add(rule[0], rule[1] * _share(finding.name, file.name, sent, inside), file.name + detail)
    if "name.direction_override" in names:
        # Names in Arabic or Hebrew carry direction marks honestly; only with something that runs they disguise it.
        found.add(DISGUISED_NAME, 1.0 if names & set(_DANGEROUS) else 0.3, file.name)
    dangerous = [name for name in _DANGEROUS if name in names]
    if dangerous and inside == "document":
        found.add(EMBEDDED_PROGRAM, 1.0, file.name)
    elif dangerous and file.unread == "encrypted":
        found.add(LOCKED_PROGRAM, 1.0, file.name)
    elif inside != "document":
        _weigh_alone(found, file, names, sent, _IN_COLLECTION if inside == "collection" else 1.0)
    if file.unread == "encrypted" and not inside:
        found.add(LOCKED, 1.0, file.name)
    if file.members:
        kind = "document" if file.true_type in _DOCUMENTS else "archive"
        if file.true_type == "mht":
            # A stored page has its scripts beside it.
            kind = "collection"
        elif kind == "archive":
            _weigh_archive(found, file, sent)
            kind = "archive" if len(file.members) <= _FEW and inside != "collection" else "collection"
        for member in file.members:
            _weigh(found, member, sent, kind)


def _share(finding: str, name: str, sent: bool, inside: str) -> float:
    """How much of its strength a finding about code keeps by where the code is."""
    if not finding.startswith(("script.", "html.", "link.")):
        return 1.0
    if inside == "collection":
        return _IN_COLLECTION
    # Who downloads a script for a Unix shell mostly wants what it fetches.
    return _IN_COLLECTION if not sent and name.lower().endswith((".sh", ".bash", ".py")) else 1.0


def _weigh_alone(found: _Found, file: FileFacts, names: set[str], sent: bool, share: float) -> None:
    if "program" in names:
        found.add(PROGRAM, share * (1.0 if sent else 0.25), file.name)
    if "script" in names:
        found.add(SCRIPT, share * (1.0 if sent else 0.4), file.name)
    if "shortcut" in names and not file.name.lower().endswith((".url", ".website")):
        found.add(SHORTCUT, 1.0 if sent else 0.5, file.name)
    if "disk_image" in names:
        found.add(DISK_IMAGE, 1.0 if sent else 0.5, file.name)
    if "qr.link" in names:
        found.add(QR_LINK, 1.0 if sent else 0.4, file.name)
    if "html.page" in names and file.true_type != "mht":
        found.add(PAGE, share * (1.0 if sent else 0.3), file.name)


def _weigh_archive(found: _Found, file: FileFacts, sent: bool) -> None:
    files = [member for member in file.members if not member.name.startswith(".")]
    kinds = [{finding.name for finding in member.findings} for member in files]
    named = list(zip(files, kinds, strict=True))
    shortcuts = [m.name for m in files if m.name.lower().endswith(".lnk")]
    scripts = [m.name for m, names in named if names & {"script", "shortcut"} and m.unread != "encrypted"]
    programs = [m.name for m, names in named if "program" in names and m.unread != "encrypted"]
    if shortcuts:
        found.add(ARCHIVE_DANGER, 1.0, shortcuts[0])
    elif len(files) > _FEW:
        return
    elif scripts:
        found.add(ARCHIVE_DANGER, 1.0 if sent else 0.8, scripts[0])
    elif programs and sent:
        found.add(ARCHIVE_DANGER, 1.0, programs[0])
    elif len(files) == 1 and "html.page" in kinds[0]:
        found.add(PAGE, 1.0, files[0].name)


def _locked(file: FileFacts) -> bool:
    return file.unread == "encrypted" or any(_locked(member) for member in file.members)


def _cut(file: FileFacts) -> bool:
    return file.unread not in ("", "encrypted") or any(_cut(member) for member in file.members)
