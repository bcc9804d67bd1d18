"""Looking at one item: read it, then let every detector say what it sees.

`look` runs in the confined worker, `compare` on the guard's thread. Both are pure: the same bytes and the same
history give the same evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from companion.domain.journal import Sight
from companion.domain.judgement import Evidence, Indicator
from companion.domain.observation import History, Kind, Observation, RawItem
from companion.domain.ports import Detector
from companion.perception import charsets, files, lists, names, picture_words, url_model
from companion.perception.detectors import COMPARISONS, DETECTORS
from companion.perception.reading import read

FAULT = Indicator(
    "perception.fault", "perception", (),
    "A part of the companion failed while looking at this.",
    "A defect in the program, not a sign about the item; what that part would have seen is missing.",
    0.0,
)  # fmt: skip
_NO_HISTORY = History()


def look(item: RawItem, data: bytes, weights: Mapping[str, float] | None = None) -> Sight:
    """Read `data` and inspect it. `weights` (indicator name to log-odds) replace the indicators' prior weights.

    Never raises on any bytes: a detector that fails is named in the evidence as `perception.fault`, with no weight.
    """
    observation = read(item, data)
    if observation.outgoing:
        return Sight(observation)
    return Sight(observation, _inspect(DETECTORS, observation, _NO_HISTORY, weights))


def compare(
    observation: Observation, history: History, weights: Mapping[str, float] | None = None
) -> tuple[Evidence, ...]:
    """The evidence that needs the person's own past."""
    return _inspect(COMPARISONS, observation, history, weights)


def preload() -> None:
    """Read every list and warm every table, so that nothing is opened once the worker is confined."""
    charsets.preload()
    lists.preload()
    names.preload()
    files.preload()
    url_model.preload()
    picture_words.preload()
    for kind, sample in _SAMPLES:
        look(RawItem("preload", "preload", "preload", kind, 0.0, data=sample), sample)


_SAMPLES = (
    (
        Kind.EMAIL,
        b"From: =?utf-8?q?PayPal?= <a@example.com>\r\nSubject: x\r\n"
        b"Content-Type: text/html; charset=iso-2022-jp\r\n\r\n"
        b"<style>.a{color:red}</style><p style='font-size:0'>x</p>"
        b"<a href='http://xn--pypal-4ve.example/'>www.example.org</a>",
    ),
    (
        Kind.EMAIL,
        b"From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nabc\r\n--b--\r\n",
    ),
    (Kind.FILE, b"Just some words in a file.\n"),
    (Kind.MESSAGE, b'{"sender":"+44 7700 900123","text":"see example.com/x and call 020 7946 0018"}'),
    (Kind.MESSAGE, b'{"text":"c","turns":[{"from":"x","text":"a"},{"from":"x","text":"b"},{"from":"x","text":"c"}]}'),
)


def _inspect(
    detectors: Iterable[Detector], observation: Observation, history: History, weights: Mapping[str, float] | None
) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    for detector in detectors:
        # Listed before anything is added, so that a detector that fails halfway leaves nothing half said.
        try:
            seen = list(detector.inspect(observation, history))
        except Exception:  # noqa: BLE001 -- the fault boundary: one detector must not blind the others
            found.append(Evidence(FAULT, 0.0, ()))
            continue
        found += seen
    if weights:
        found = [
            replace(one, indicator=replace(one.indicator, weight=weights[one.indicator.name]))
            if one.indicator.name in weights
            else one
            for one in found
        ]
    return tuple(found)
