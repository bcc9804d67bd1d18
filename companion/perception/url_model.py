"""What the URL model says of one web address: log-odds that it belongs to a fraud, from its letters alone.

Trained (`training.url_model`) on openly licensed lists and on links of honest mail. Scheme, `www.` and port are not
seen, and having a path or none says nothing by itself: lists differ in these by habit, not by honesty. The letters
become hashed n-gram embeddings (as in fastText, Joulin et al. 2016), averaged for each part of the address; a small
hidden layer joins them with a few counts. Shallow boosted trees over the signs of `url_signs` speak as well, and the
sum counts: the letters know habits, the trees know kinds. Neither knows who owns a domain, so the model is not asked
about those whose owner is known. Pure NumPy; about 0.2 ms for an address on a new host, 0.1 ms on one seen before.
"""

from __future__ import annotations

import contextlib
import io
import re
import zlib
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from companion.domain.errors import Rejected
from companion.perception import url_signs
from companion.perception.lists import MODELS, brand_labels, free_host
from companion.perception.url_signs import HOST_SIGNS, PATH_SIGNS, host_signs, path_signs

FILE = MODELS / "urls" / "model.npz"
SCHEMA = 2
"""Version of everything below that training and runtime must agree on."""
BUCKETS = 1 << 15
"""Bucket 0 is nobody's."""
WIDTH = 16
"""Numbers in an n-gram's embedding."""
HOST_PARTS = 3
"""Name, what stands before it, and ending have an average each; path with query has a fourth."""
LONGEST_GRAM = 5
HOST_COUNTS, PATH_COUNTS = 17, 9
"""Numbers besides the embeddings."""
DEPTH = 4
"""Questions that a tree asks."""
SIGNS = len(HOST_SIGNS) + len(PATH_SIGNS)
INPUTS = (HOST_PARTS + 1) * WIDTH + HOST_COUNTS + PATH_COUNTS
"""In this order: the host's averages, its counts, the path's average, its counts."""
_HOST_BYTES, _PATH_BYTES = 100, 160
_MOST = 2000
"""Longest path or query looked at, in characters."""
_REMEMBERED = 2048

_NAME, _BEFORE, _ENDING, _PATH = (one * 0x9E3779B1 & 0xFFFFFFFF for one in (1, 2, 3, 4))
_POWERS = np.array([pow(0x01000193, size + 1, 1 << 32) for size in range(LONGEST_GRAM)], np.uint32)
_MIX, _SHIFT, _LAST, _FIRST = np.uint32(0x85EBCA6B), np.uint32(15), np.uint32(BUCKETS - 1), np.uint32(1)
_PADDING = bytes(LONGEST_GRAM)
_NONE: NDArray[np.uint32] = np.zeros(0, np.uint32)
_DIGITS = str.maketrans("123456789", "000000000")
_DIGIT = re.compile("[0-9]")
_CHANGE = re.compile(r"(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])")
_VOWEL = re.compile("[aeiouy]")
_CONSONANTS = re.compile("[b-df-hj-np-tv-xz]+")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,}")
_ESCAPED = re.compile(r"%[0-9a-fA-F]{2}")
_WORD = re.compile(r"[a-z0-9]{3,24}")
_ADDRESS = re.compile(r"[0-9.]+|\[.*|.*:.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shape:
    """A host or what follows it, as the model sees it."""

    grams: tuple[NDArray[np.uint32], ...]
    """Buckets of n-grams: of a host three lists (name, what stands before it, ending), of a path one. Empty where
    there is no such part."""
    counts: NDArray[np.float32]
    """[`HOST_COUNTS`] or [`PATH_COUNTS`], each about 0 to 2."""


@dataclass(frozen=True, slots=True)
class UrlModel:
    """The loaded model."""

    table: NDArray[np.float32]
    """[`BUCKETS`, `WIDTH`]: the embeddings, kept on disk as int8 with one scale a row."""
    hidden: NDArray[np.float32]
    """[`INPUTS`, hidden]."""
    hidden_bias: NDArray[np.float32]
    out: NDArray[np.float32]
    out_bias: float
    sign: NDArray[np.int64]
    """[trees, 2^`DEPTH` - 1]: the number that each knot looks at, among the host's signs and then the path's."""
    most: NDArray[np.float32]
    """[trees, 2^`DEPTH` - 1]: up to this the way goes left."""
    leaf: NDArray[np.float32]
    """[trees, 2^`DEPTH`]: log-odds at the ends."""
    risk: dict[str, float]
    """Log-odds of endings, as the fraud and honest lists have them, drawn towards 0 where they are rare."""


def host_shape(host: str, domain: str) -> Shape:
    """`host` lower case, `domain` its registered domain, as in `Link`. Never raises."""
    host = host[:253].removeprefix("www.")
    domain = domain[:253].removeprefix("www.")
    name, _, ending = domain.partition(".")
    before = host.removesuffix(domain).rstrip(".") if host != domain else ""
    if _ADDRESS.fullmatch(host):
        name, before, ending = "0.0", "", "ip"
    grams = (
        _grams(f"^{name}$", _NAME, _HOST_BYTES),
        _grams_before(before) if before else _NONE,
        _whole(ending),
    )
    size = max(len(name), 1)
    digits = len(_DIGIT.findall(name))
    whole = name in _brand_words()
    counts = (
        size / 16,
        digits / 4,
        digits / size,
        name.count("-") / 2,
        len(_VOWEL.findall(name)) / size,
        len(_CHANGE.findall(name)) / 2,
        max(map(len, _CONSONANTS.findall(name)), default=0) / 4,
        len(before) / 16,
        before.count(".") + bool(before),
        len(_DIGIT.findall(before)) / 4,
        before.count("-") / 2,
        bool(free_host(host)),
        not host.isascii(),
        len(set(name)) / size,
        whole,
        0.0 if whole else _borrowed(name),
        _borrowed(before),
    )
    return Shape(grams, _capped(counts))


def path_shape(path: str, query: str) -> Shape:
    """What follows the host; both empty where nothing does. Never raises."""
    path, query = path[:_MOST].rstrip("/"), query[:_MOST]
    if not path and not query:
        return _NOTHING
    behind = (f"{path}?{query}" if query else path)[: 2 * _PATH_BYTES].translate(_DIGITS).lower()
    counts = (
        not _brand_words().isdisjoint(_WORD.findall(path[:200].lower())),
        len(path) / 32,
        path.count("/") / 3,
        len(_TOKEN.findall(path)) / 2,
        len(_DIGIT.findall(path)) / max(len(path), 1),
        len(_ESCAPED.findall(path)) / 4,
        len(query) / 32,
        query.count("&") / 2,
        1.0,
    )
    return Shape((_grams(behind + "$", _PATH, _PATH_BYTES),), _capped(counts))


def _capped(counts: tuple[float, ...]) -> NDArray[np.float32]:
    return np.minimum(np.array(counts, np.float32), np.float32(4.0))


def _grams(text: str, part: int, most: int) -> NDArray[np.uint32]:
    """Buckets of all n-grams of 2 to `LONGEST_GRAM` bytes among the first `most`."""
    raw = text.encode("utf-8", "replace")[:most]
    if len(raw) < 2:
        return _NONE
    places, whole = _windows(len(raw))
    codes = np.frombuffer(raw + _PADDING, np.uint8).astype(np.uint32)
    mixed = (codes[places] * _POWERS).cumsum(axis=1, dtype=np.uint32).ravel()[whole]
    mixed ^= np.uint32(part)
    mixed *= _MIX
    mixed ^= mixed >> _SHIFT
    mixed %= _LAST
    mixed += _FIRST
    return mixed


@lru_cache(maxsize=512)
def _grams_before(before: str) -> NDArray[np.uint32]:
    """The same few words stand before most names: mail, login, click."""
    return _grams(f"^{before}$", _BEFORE, _HOST_BYTES)


@lru_cache(maxsize=256)
def _windows(length: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places of the bytes of every window of `LONGEST_GRAM`, and which sums of its first bytes lie in the text."""
    starts, sizes = np.arange(length - 1)[:, None], np.arange(LONGEST_GRAM)
    inside = (sizes >= 1) & (starts + sizes < length)
    return starts + sizes, np.flatnonzero(inside.ravel())


@lru_cache(maxsize=512)
def _whole(ending: str) -> NDArray[np.uint32]:
    """Buckets of a whole ending ("co.uk", "web.app") and of its last part."""
    texts = (ending, "." + ending.rpartition(".")[2])
    return np.array(
        [1 + zlib.crc32(text.encode("utf-8", "replace"), _ENDING) % (BUCKETS - 1) for text in texts], np.uint32
    )


@lru_cache(maxsize=1024)
def _borrowed(text: str) -> float:
    """1 if a much imitated name is a word of `text`, less if it is only a stretch of letters in it, else 0."""
    if len(text) < 3:
        return 0.0
    if not _brand_words().isdisjoint(_WORD.findall(text)):
        return 1.0
    return 0.6 if _brand_stretch().search(text) else 0.0


_ZEROS: NDArray[np.float32] = np.zeros(WIDTH, np.float32)
_ONES: NDArray[np.float32] = np.ones(_PATH_BYTES * LONGEST_GRAM, np.float32)
_NOTHING = Shape((_NONE,), np.zeros(PATH_COUNTS, np.float32))


@cache
def _brand_words() -> frozenset[str]:
    return frozenset(brand_labels())


@cache
def _brand_stretch() -> re.Pattern[str]:
    words = sorted((word for word in _brand_words() if len(word) >= 5), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)) or r"(?!)")


@cache
def model() -> UrlModel:
    """Load the model. Raises `Rejected("model.unsound")` if it is missing or not what this version expects."""
    try:
        with np.load(io.BytesIO(FILE.read_bytes()), allow_pickle=False) as file:
            schema = int(file["schema"])
            packed, scale = file["table"], file["scale"].astype(np.float32)
            loaded = UrlModel(
                packed * scale[:, None],
                file["hidden"].astype(np.float32),
                file["hidden_bias"].astype(np.float32),
                file["out"].astype(np.float32),
                float(file["out_bias"]),
                file["sign"].astype(np.int64),
                file["most"].astype(np.float32),
                file["leaf"].astype(np.float32),
                _risk(file["endings"], file["risk"]),
            )
    except Exception as error:
        raise Rejected("model.unsound") from error
    size = len(loaded.hidden_bias) if loaded.hidden_bias.ndim else 0
    trees = len(loaded.leaf) if loaded.leaf.ndim else 0
    shapes = (
        (loaded.table, (BUCKETS, WIDTH)),
        (loaded.hidden, (INPUTS, size)),
        (loaded.hidden_bias, (size,)),
        (loaded.out, (size,)),
        (np.array(loaded.out_bias), ()),
        (loaded.sign, (trees, 2**DEPTH - 1)),
        (loaded.leaf, (trees, 2**DEPTH)),
        (np.array(list(loaded.risk.values())), (len(loaded.risk),)),
    )
    sound = schema == SCHEMA and packed.dtype == np.int8 and size > 0 and trees > 0
    sound &= loaded.most.shape == loaded.sign.shape and not np.isnan(loaded.most).any()
    sound = bool(sound) and 0 <= loaded.sign.min() <= loaded.sign.max() < SIGNS
    if not sound or not all(one.shape == wanted and np.isfinite(one).all() for one, wanted in shapes):
        raise Rejected("model.unsound")
    return loaded


def _risk(endings: NDArray[np.uint8], risk: NDArray[np.float16]) -> dict[str, float]:
    """Endings as one text, a line each, and their log-odds."""
    return dict(zip(endings.tobytes().decode("utf-8").split("\n"), map(float, risk), strict=True))


def log_odds(host: str, domain: str, path: str = "", query: str = "") -> float:
    """Natural log-odds for fraud, for equal numbers of frauds and honest addresses of sources not seen in training.

    `host` and `domain` as in `Link`. Remembers the last few thousand. Any text is judged; without a sound model it
    raises `Rejected("model.unsound")`.
    """
    return _log_odds(host[:300], domain[:300], path[:_MOST], query[:_MOST])


@lru_cache(maxsize=_REMEMBERED)
def _log_odds(host: str, domain: str, path: str, query: str) -> float:
    loaded = model()
    inner, signs = _of_host(host, domain)
    if path or query:
        seen = path_shape(path, query)
        start = HOST_PARTS * WIDTH + HOST_COUNTS
        inner = inner + _mean(loaded, seen.grams[0]) @ loaded.hidden[start : start + WIDTH]
        inner += seen.counts @ loaded.hidden[start + WIDTH :]
    letters = float(np.maximum(inner, 0.0) @ loaded.out) + loaded.out_bias
    return letters + _of_trees(loaded, np.array((*signs, *path_signs(path, query)), np.float32))


@lru_cache(maxsize=_REMEMBERED)
def _of_host(host: str, domain: str) -> tuple[NDArray[np.float32], list[float]]:
    """What a host gives to the hidden layer and to the trees: a newsletter has a hundred links to one."""
    loaded, seen = model(), host_shape(host, domain)
    x = np.concatenate((*(_mean(loaded, ids) for ids in seen.grams), seen.counts))
    inner: NDArray[np.float32] = x @ loaded.hidden[: len(x)] + loaded.hidden_bias
    return inner, host_signs(host, domain, loaded.risk)


def _of_trees(loaded: UrlModel, signs: NDArray[np.float32]) -> float:
    """Sum over all trees, walked down together."""
    trees = np.arange(len(loaded.leaf))
    knot = np.zeros(len(trees), np.int64)
    right = signs[loaded.sign] > loaded.most
    for _ in range(DEPTH):
        knot = 2 * knot + 1 + right[trees, knot]
    return float(loaded.leaf[trees, knot - (2**DEPTH - 1)].sum())


def _mean(loaded: UrlModel, ids: NDArray[np.uint32]) -> NDArray[np.float32]:
    if not len(ids):
        return _ZEROS
    # A product with ones adds rows up faster than a sum does.
    total: NDArray[np.float32] = _ONES[: len(ids)] @ loaded.table.take(ids, axis=0)
    return total / np.float32(len(ids))


def preload() -> None:
    """Read the model and build every table, so that nothing is opened once the worker is confined.

    Without a sound model nothing happens here: whoever asks it is told, and goes on with the other signs.
    """
    _brand_words()
    _brand_stretch()
    url_signs.preload()
    with contextlib.suppress(Rejected):
        log_odds("a.example.com", "example.com", "/a", "b=c")
