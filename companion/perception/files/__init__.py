"""Facts from bytes: what a file is, what is in it, and what it would do, without opening, running or fetching it.

`inspect_file` is the whole of it. It raises nothing, draws on one budget however files are nested in files, and
touches neither disk nor network once `preload` has run, so that it can work behind a closed sandbox.
"""

from __future__ import annotations

import codecs
import importlib
import io
from dataclasses import replace

from companion.domain.observation import FileFacts
from companion.perception.files import kinds, lists, pictures
from companion.perception.files.budget import Budget
from companion.perception.files.gallery import Gallery
from companion.perception.files.inspect import look
from companion.perception.remote_tools import remote_tools

__all__ = ["Inspector", "inspect_file", "preload"]

_CODECS = ("ascii", "latin-1", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp437", "idna", "punycode")
_LIBRARIES = (
    # Each of these is otherwise imported by its library in the middle of a document.
    "cryptography.hazmat.backends.openssl.backend",
    "msoffcrypto.format.doc97",
    "msoffcrypto.format.ooxml",
    "msoffcrypto.format.ppt97",
    "msoffcrypto.format.xls97",
    "pikepdf",
    "xml.dom.expatbuilder",
)


def inspect_file(name: str, data: bytes, declared: str = "") -> FileFacts:
    """Look into one file. `name` is what it calls itself, `declared` the media type a sender claimed.

    Archives and documents are opened in memory to a limit and their files looked into likewise. Raises nothing:
    what could not be read is named in `unread`, of the file and of every member.
    """
    return look(name, data, Budget(), 0, declared)


class Inspector:
    """Looks into the files of one mail, on one budget for all of them. `count`: how many there are."""

    def __init__(self, count: int) -> None:
        self._budget = Budget()
        self._left = count

    @property
    def gallery(self) -> Gallery:
        """What the pictures looked at so far show."""
        return self._budget.gallery

    def inspect(self, name: str, data: bytes, declared: str = "") -> FileFacts:
        """The next file; see `inspect_file`."""
        share = self._budget.share(self._left)
        given = replace(share)
        facts = look(name, data, share, 0, declared)
        self._budget.settle(given, share)
        self._left -= 1
        return facts


def preload() -> None:
    """Load the model, the lists, the codecs and the libraries, so that nothing is opened afterwards."""
    for codec in _CODECS:
        codecs.lookup(codec)
    for library in _LIBRARIES:
        importlib.import_module(library)
    pictures.preload()
    lists.extension_classes()
    remote_tools()
    _unlock_a_pdf()
    kinds.model().run(b"The first run allocates what the others use.")


def _unlock_a_pdf() -> None:
    """The library opens the system's random numbers with the first encrypted document, and keeps them."""
    import pikepdf

    locked = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()  # without one there is nothing to encrypt
        document.save(locked, encryption=pikepdf.Encryption(owner="owner", user="", R=4))
    pikepdf.open(locked).close()
