"""The screen without a display: plain lines, whole blocks, no Qt."""

from __future__ import annotations

import io
import subprocess
import sys
import threading

from companion.domain.feedback import Health, Receipt, State
from companion.ui import terminal
from companion.ui.terminal import TerminalScreen
from tests.support import desk as past


def screen() -> tuple[TerminalScreen, io.StringIO]:
    out = io.StringIO()
    return TerminalScreen(out, "Bella", clock=lambda: past.NOW), out


def test_a_warning_in_lines() -> None:
    on, out = screen()
    on.show(past.parcel())
    shown = out.getvalue()
    assert "[Warning] This looks like a trap for your password or card" in shown
    assert "- It asks for your card.  “… our depot" in shown
    assert "> Leave it alone." in shown
    assert "companion explain d1parcel" in shown
    assert "never written to you" not in shown, "three facts are enough"


def test_a_question_tells_how_to_answer() -> None:
    on, out = screen()
    on.show(past.remote_tool())
    assert "companion answer d2tool someone_told_me|my_own_idea|not_sure" in out.getvalue()


def test_a_lookalike_shows_both_addresses() -> None:
    on, out = screen()
    on.show(past.lookalike())
    assert "okafor-clinlc" in out.getvalue()
    assert "okafor-clinic" in out.getvalue()


def test_quiet_prints_nothing_and_unreadable_one_line() -> None:
    on, out = screen()
    on.show(past.real_bank())
    assert out.getvalue() == ""
    on.show(past.broken())
    assert out.getvalue().count("\n") == 1
    assert "could not read this: it took too long to read" in out.getvalue()


def test_receipts_and_health() -> None:
    on, out = screen()
    on.learnt(Receipt("f", True, "learnt"))
    on.health(Health("imap:a@example.org", State.NEEDS_PERSON, past.NOW, "password.refused"))
    on.health(Health("imap:a@example.org", State.WAITING, past.NOW, "server.busy"))
    assert "I have learnt from that" in out.getvalue()
    assert "Mailbox a@example.org: Needs you since today" in out.getvalue()
    assert "busy" not in out.getvalue(), "what mends itself is not worth a line"


def test_no_escape_sequence_reaches_the_terminal() -> None:
    from dataclasses import replace

    made = past.parcel()
    assert made.observation is not None
    on, out = screen()
    on.show(replace(made, observation=replace(made.observation, subject="\x1b]0;owned\x07\x1b[31mred\u202e")))
    assert "\x1b" not in out.getvalue()
    assert "\x07" not in out.getvalue()
    assert "\u202e" not in out.getvalue()


def test_an_ascii_terminal_gets_question_marks_not_a_crash() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    TerminalScreen(out, "Bella", clock=lambda: past.NOW).show(past.parcel())
    out.flush()
    assert b"?1.99" in raw.getvalue()


def test_blocks_of_several_threads_do_not_mix() -> None:
    on, out = screen()
    threads = [threading.Thread(target=on.show, args=(past.parcel(),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    blocks = out.getvalue().split("\n\n")
    assert len({block.strip("\n") for block in blocks}) == 1


def test_explanation_status_and_care_in_words() -> None:
    story = terminal.explanation(past.lookalike(), past.NOW)
    assert "What would change my mind" in story
    assert "more than 99 in 100" in story
    assert "Staying quiet: -4.20" in story
    lines = "\n".join(terminal.status(past.summary(), past.NOW, "Bella"))
    assert "Bella is watching" in lines
    assert "You said I was wrong once." in lines
    assert "Mailbox june@example.org: Needs you" in lines
    assert terminal.care_line(past.care()[0]).startswith("0.93  Ben (son) (Family): matters most. Because you wrote")


def test_the_terminal_needs_no_qt() -> None:
    code = "import sys; import companion.ui.terminal; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
