"""No bytes make it raise, hang or swell, and nothing is opened once it is loaded."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.observation import FileFacts
from companion.domain.wire import decode, encode
from companion.perception.files import inspect_file, preload
from companion.perception.files.budget import MAX_ENTRIES
from tests.support import files as make
from tests.support.files import CLEAN, RISKY
from tests.support.yardstick import grows, within

MOST_SECONDS = 2.0
MOST_MEMORY = 160 << 20
SAMPLES = CLEAN + RISKY


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    preload()


def inspected(name: str, data: bytes) -> FileFacts:
    """Inspect, and check what holds for every file."""
    with within(MOST_SECONDS, time.thread_time):
        facts = inspect_file(name, data)
    assert decode(FileFacts, encode(facts)) == facts
    return facts


def count(facts: FileFacts) -> int:
    return 1 + sum(count(member) for member in facts.members)


def depth(facts: FileFacts) -> int:
    return 1 + max((depth(member) for member in facts.members), default=0)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_changed_bytes_do_no_harm(data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(SAMPLES))
    raw = bytearray(sample.data[:200_000])
    changes = st.tuples(st.integers(0, max(len(raw) - 1, 0)), st.integers(0, 255))
    for at, value in data.draw(st.lists(changes, max_size=12)) if raw else ():
        raw[at] = value
    cut = data.draw(st.integers(0, len(raw)))
    if data.draw(st.booleans()):
        del raw[cut:]
    elif data.draw(st.booleans()):
        raw[cut:cut] = data.draw(st.sampled_from(SAMPLES)).data[:20_000]
    inspected(sample.name, bytes(raw))


@settings(max_examples=60, deadline=None)
@given(
    name=st.text(max_size=60),
    extension=st.sampled_from(("", ".pdf", ".html", ".doc", ".csv")),
    data=st.binary(),
)
def test_any_name_and_any_bytes(name: str, extension: str, data: bytes) -> None:
    inspected(name + extension, data)


BOMBS: dict[str, Callable[[], bytes]] = {
    "overlap.zip": lambda: make.overlapping_zip(5_000, 1 << 20),
    "levels.zip": lambda: make.nested_zip(10_000),
    "zeros.zip": lambda: make.zip_file([(f"{i}.bin", b"\0" * (9 << 20)) for i in range(8)]),
    "entries.zip": lambda: make.zip_file([(f"{i}.txt", b"") for i in range(6_000)]),
    "entries.tar": lambda: make.tar_file([(f"{i}.txt", b"") for i in range(6_000)]),
    "wide.zip": lambda: make.zip_file([(f"{i}.zip", make.zip_file([("z", b"\0" * (4 << 20))])) for i in range(20)]),
    "zeros.gz": lambda: gzip.compress(b"\0" * (24 << 20)),
    "zeros.bz2": lambda: bz2.compress(b"\0" * (24 << 20)),
    "zeros.xz": lambda: lzma.compress(b"\0" * (24 << 20), preset=1),
    "streams.pdf": lambda: make.pdf(
        *[b"<</Type/ObjStm/N 1/First 4>>stream\n" + make.zlib.compress(b"\0" * (2 << 20)) + b"\nendstream"] * 200
    ),
    "notes.one": lambda: make.onenote(b"x" * 1000) * 500,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_stops_inside_the_budget(name: str) -> None:
    data = BOMBS[name]()
    tracemalloc.start()
    try:
        inspect_file(name, data)
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()
    facts = inspected(name, data)
    assert count(facts) <= MAX_ENTRIES + 500
    assert depth(facts) <= 8


def test_what_was_not_opened_is_said() -> None:
    assert "too_deep" in str(encode(inspect_file("levels.zip", make.nested_zip(30))))
    assert inspect_file("entries.zip", BOMBS["entries.zip"]()).unread == "too_large"
    assert inspect_file("cut.zip", make.zip_file([("a.txt", make.TEXT)])[:40]).unread == "broken"


def test_key_derivation_is_not_bought_at_any_price() -> None:
    info = b'\4\0\4\0\x40\0\0\0<?xml version="1.0" encoding="UTF-8"?><encryption spinCount="99999999"/>'
    facts = inspected("book.xlsx", make.compound({"EncryptionInfo": info, "EncryptedPackage": b"\0" * 5000}))
    assert facts.unread == "encrypted"


GROWING: dict[str, Callable[[int], bytes]] = {
    "tags.html": lambda n: b"<html>" + b"<input <form <meta " * (n // 20),
    "style.html": lambda n: b"<html>" + b"style='display:none " * (n // 20),
    "almost.html": lambda n: b"<html><script>" + (b"1," * 999 + b";" + b"A" * 3999 + b";") * (n // 5998),
    "words.html": lambda n: b"<html><script>win   + location  .href  http-equiv" * (n // 50),
    "many.ps1": lambda n: b"curl certutil -e mshta  wget " * (n // 29),
    "objects.pdf": lambda n: b"%PDF-1.7\n" + b"1 0 obj<</Link/A 2 0 R/URI(/Rect[0 0 1>>\n" * (n // 42),
    "names.pdf": lambda n: b"%PDF-1.7\n1 0 obj" + b"/#41#41#41 (\\(" * (n // 14),
    "digits.pdf": lambda n: b"%PDF-1.7\n" + b"1 1 ob" * (n // 6),
    "groups.rtf": lambda n: b"{\\rtf1" + b"{\\*\\objclass {\\objdata 01 \\a" * (n // 28),
    "cells.csv": lambda n: b"=a|'b\t=@+-" * (n // 10),
    "fields.xml": lambda n: b'<?xml version="1.0"?><?mso-application?>' + b"<w:instrText " * (n // 13),
    "relations.docx": lambda n: make.docx(relations="<Relationship " * (n // 14)),
    "lines.ics": lambda n: b"BEGIN:VCALENDAR\r\nSUMMARY:call " + b"1 2-3 " * (n // 6),
    "keys.desktop": lambda n: b"[Desktop Entry]\n" + b"Exec=sh   -c\n" * (n // 13),
    "strings.lnk": lambda n: make.shortcut("cmd " * 100, " \\\\a" * min(n // 4, 16_000)) + b"http://a" * (n // 8),
}


@pytest.mark.parametrize("name", GROWING)
def test_time_grows_with_the_length(name: str) -> None:
    def seconds(size: int) -> float:
        data = GROWING[name](size)
        times = []
        for _ in range(2):
            began = time.thread_time()
            inspect_file(name, data)
            times.append(time.thread_time() - began)
        return min(times)

    # Four times the length, at most six times as long; a twentieth of a second is noise and the model.
    grows(seconds, 100_000, 400_000, 6, 0.05)


_WATCH = """
import json, os, sys
from companion.perception.files import inspect_file, preload
from tests.support.files import CLEAN, RISKY
from tests.support.yardstick import grows, within
preload()
seen = set()
CLOSED = ("open", "import", "socket.", "subprocess.", "os.", "_thread.", "ctypes.", "shutil.", "tempfile.", "glob.")
def watch(event, arguments):
    if event.startswith(CLOSED):
        seen.add(event + " " + str(arguments[:1])[:100])
sys.addaudithook(watch)
for sample in CLEAN + RISKY:
    inspect_file(sample.name, sample.data)
found = sorted(seen)
open(os.devnull).close()
sys.stdout.write(json.dumps([found, sorted(seen)]))
"""


def test_nothing_is_opened_once_loaded_and_the_watch_would_see_it() -> None:
    done = subprocess.run([sys.executable, "-c", _WATCH], capture_output=True, text=True, check=True, timeout=60)
    before, after = json.loads(done.stdout)
    assert before == []
    assert any(line.startswith("open") for line in after)
