"""Reading mbox files: every dialect, any size, and nothing hidden between two messages."""

from __future__ import annotations

import io
import time
import tracemalloc
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.sources import mbox
from companion.sources.mbox import Message, begins_message, is_mbox, messages, state_free_hash
from tests.support.yardstick import grows

FROM = b"From ann@example.com Tue Nov 24 10:11:12 2026\n"
LIMIT = 25 * 2**20


def read(data: bytes, start: int = 0, limit: int = LIMIT) -> list[Message]:
    return list(messages(io.BytesIO(data), start, limit))


def build(*bodies: bytes, line: bytes = FROM) -> bytes:
    """An mbox as a careful delivery agent writes it (mboxrd)."""
    quoted = [
        b"\n".join(b">" + x if x.lstrip(b">").startswith(b"From ") else x for x in b.split(b"\n")) for b in bodies
    ]
    return b"".join(line + body + b"\n\n" for body in quoted)


lines = st.sampled_from(
    [b"", b"Subject: x", b"From here", b">From there", b"From ", b"text", FROM.strip(), b"\xff\x00"]
)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.lists(lines, min_size=1, max_size=6).map(b"\n".join), min_size=1, max_size=6))
def test_what_was_written_is_read_back(bodies: list[bytes]) -> None:
    assert [message.data for message in read(build(*bodies))] == [body + b"\n" for body in bodies]


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_are_read_without_failing(data: bytes, start: int) -> None:
    for message in read(FROM + data, start):
        assert message.key
        assert message.at is None or isinstance(message.at, float)


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 60), st.integers(16, 4096))
def test_the_size_of_the_window_does_not_matter(count: int, window: int) -> None:
    data = build(*(b"Subject: %d\n\n" % n + b"x" * (37 * n % 500) for n in range(count)))
    whole, before = read(data), mbox.WINDOW
    try:
        mbox.WINDOW = window
        assert read(data) == whole
        assert len(whole) == count
    finally:
        mbox.WINDOW = before


def test_offsets_cover_the_file_without_gap() -> None:
    data = build(b"a", b"b" * 5000, b"c")
    found = read(data)
    assert [message.start for message in found] == [0, *(message.end for message in found[:-1])]
    assert found[-1].end == len(data)
    assert [message.last for message in found] == [False, False, True]
    assert read(data, found[1].start) == found[1:]
    assert read(data, len(data)) == []


@pytest.mark.parametrize(
    "line",
    [
        b"From ann@example.com Tue Nov 24 10:11:12 2026\n",
        b"From ann@example.com Tue Nov  4 10:11 2026\n",
        b"From MAILER-DAEMON Tue, 24 Nov 2026 10:11:12 +0100\n",
        b"From - Tue Nov 24 10:11:12 2026\n",
        b"From - \n",
        b"From \n",
        b"From ann@example.com\n",
    ],
)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_from_lines_of_many_programs(line: bytes, end: bytes) -> None:
    data = build(b"Subject: 1\n\none", b"Subject: 2\n\ntwo", line=line).replace(b"\n", end)
    assert len(read(data)) == 2
    assert is_mbox(data)


@pytest.mark.parametrize(
    "line",
    [b"From now on we meet at 10:30", b"From here", b"From Monday to Friday", b"Fromage", b"from ann@example.com"],
)
def test_prose_is_no_boundary(line: bytes) -> None:
    data = FROM + b"Subject: x\n\nHello\n\n" + line + b"\n\nmore\n\n"
    assert len(read(data)) == 1
    assert not is_mbox(line + b"\n")


def test_a_dated_line_is_a_boundary_even_where_no_empty_line_precedes() -> None:
    # Else a message without a final line end would swallow the next one.
    assert len(read(FROM + b"Subject: 1\n\nno end\n" + FROM + b"Subject: 2\n\n")) == 2


def test_quoted_from_lines_are_unquoted_once() -> None:
    assert read(FROM + b"\n>From a\n>>From b\n> From c\n")[0].data == b"\nFrom a\n>From b\n> From c\n"


def test_a_large_message_is_cut_and_the_next_one_whole() -> None:
    data = build(b"x" * 5_000_000, b"Subject: small\n\nsmall")
    first, second = read(data, limit=1_000_000)
    assert (len(first.data), first.cut) == (1_000_000, True)
    assert (second.data, second.cut) == (b"Subject: small\n\nsmall\n", False)


@pytest.mark.parametrize(
    "filler", [b"\nFrom ", b"From \n", b"\n\nFrom x", b">", b">From ", b"\n", b"From " + b"x" * 1100 + b"\n"]
)
def test_hostile_content_costs_linear_time(filler: bytes) -> None:
    def cost(size: int) -> float:
        data = FROM + filler * (size // len(filler))
        began = time.process_time()
        for message in read(data):
            assert message.key
        return time.process_time() - began

    cost(100_000)
    grows(lambda size: max(cost(size), 0.02), 100_000, 800_000, 8 * 2.5, 0.0)


def test_memory_is_flat() -> None:
    class Endless(io.RawIOBase):
        """200 MB of mail that is made when it is read."""

        page = build(*(b"Subject: %d\n\n" % n + b"x" * 1900 for n in range(500)))
        size = len(page) * 200
        at = 0

        def seek(self, offset: int, whence: int = 0) -> int:
            self.at = offset + (self.size if whence == 2 else 0)
            return self.at

        def tell(self) -> int:
            return self.at

        def read(self, size: int = -1) -> bytes:
            size = min(size, self.size - self.at)
            start = self.at % len(self.page)
            self.at += size
            return (self.page * (2 + size // len(self.page)))[start : start + size]

    file = Endless()
    tracemalloc.start()
    count = 0
    for _ in messages(file, 0, LIMIT):  # type: ignore[arg-type]  # as much of a file as is read here
        count += 1
        if count == 8_000:
            break
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 8_000
    assert peak < 12 * 2**20


def test_the_key_ignores_the_state_that_programs_write_and_nothing_else() -> None:
    plain = b"Subject: x\nFrom: a@example.com\n\nStatus: not a header\n"
    marked = (
        b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\nX-Mozilla-Keys:      \nStatus: RO\n\tmore\n" + plain
    )
    assert state_free_hash(plain) == state_free_hash(marked)
    assert state_free_hash(plain) != state_free_hash(plain.replace(b"not a", b"no"))
    assert state_free_hash(plain) != state_free_hash(plain.replace(b"Subject: x", b"Subject: y"))


def message(data: bytes, envelope: bytes = b"From - ") -> Message:
    return Message(0, 1, data, envelope, cut=False)


def test_arrival_is_the_latest_of_what_is_written() -> None:
    header = (
        b"Received: from a by b;\n\tTue, 24 Nov 2026 10:00:00 +0100\nReceived: old; Mon, 1 Jan 2001 00:00:00 +0000\n"
    )
    forged = b"Date: Mon, 1 Jan 2001 00:00:00 +0000\n\nbody\n"
    at = datetime(2026, 11, 24, 9, tzinfo=UTC).timestamp()
    assert message(header + forged).at == at
    assert message(forged, b"From a@example.com Tue Nov 24 09:00:00 2026").at == at
    assert message(b"Subject: none\n\nDate: Tue, 24 Nov 2026 10:00:00 +0100\n").at is None
    assert message(b"Date: Tue, 99 Foo 2026 99:99:99 +9999\n\n").at in (None, pytest.approx(0, abs=1e11))


def test_deleted_messages_are_known_by_thunderbirds_own_header_only() -> None:
    assert message(b"X-Mozilla-Status: 0009\nSubject: x\n\n").expunged
    assert not message(b"X-Mozilla-Status: 0001\nSubject: x\n\n").expunged
    assert not message(b"Subject: x\nX-Mozilla-Status: 0009\n\n").expunged


def test_where_a_message_may_begin() -> None:
    data = build(b"a", b"b")
    half = data.index(FROM, 1)
    assert begins_message(io.BytesIO(data), half)
    assert begins_message(io.BytesIO(data), half - 1)
    assert begins_message(io.BytesIO(data), len(data))
    assert not begins_message(io.BytesIO(data), half - 3)
