"""Looking at one item: read it, then let every detector say what it sees.

`look` runs in the confined worker. It is pure: the same bytes give the same evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from companion.domain.journal import Sight
from companion.domain.judgement import Evidence
from companion.domain.observation import Authentication, History, Kind, RawItem
from companion.perception import charsets, files, lists, names, picture_words, url_model
from companion.perception.detectors import MODELS, SIGNS
from companion.perception.detectors.sender import BRAND_AUTHENTIC, OWN_LIST
from companion.perception.inspecting import inspect
from companion.perception.reading import read
from companion.perception.signatures import signatures

_NO_HISTORY = History()
SPEAKS_AGAINST = 0.5
"""Log-odds of a sign from which a letter of a confirmed organisation is read by the models all the same."""


def look(item: RawItem, data: bytes, weights: Mapping[str, float] | None = None) -> Sight:
    """Read `data` and inspect it. `weights` (indicator name to log-odds) replace the indicators' prior weights.

    Never raises on any bytes: a detector that fails is named in the evidence as `perception.fault`, with no weight.
    """
    observation = read(item, data)
    if observation.outgoing:
        return Sight(observation)
    unproved = observation.kind is Kind.EMAIL and observation.authentication == Authentication() and not item.cut
    signed = signatures(data, item.at) if unproved else ()
    signs = inspect(SIGNS, observation, _NO_HISTORY, weights)
    if settled(signs) or observation.kind is Kind.CLIPBOARD:  # whose words nobody wrote to anybody
        return Sight(observation, signs, signed)
    return Sight(observation, signs + inspect(MODELS, observation, _NO_HISTORY, weights), signed)


def settled(signs: Iterable[Evidence]) -> bool:
    """Whether the signs decide the matter without the models: an organisation's list mail, confirmed by the person's
    mail server as its own, every link staying with it, and nothing speaking against it. The first stage of a cascade
    (Viola and Jones 2001).

    A letter that somebody wrote by hand is read even from a confirmed address: accounts at universities, offices and
    firms get broken into, and then it is the words alone that tell.
    """
    names = set()
    for sign in signs:
        if sign.indicator.weight * sign.strength > SPEAKS_AGAINST:
            return False
        names.add(sign.indicator.name)
    return {BRAND_AUTHENTIC.name, OWN_LIST.name} <= names


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
