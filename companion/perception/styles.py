"""What styles do to the visibility of text: inline declarations and simple rules of style sheets, judged cheaply.

Colours, sizes, and the usual ways to make text invisible; no layout. A ground that cannot be known (a picture, a
compound rule) is unknown rather than white, so that white text on it does not count as hidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Look:
    """What one style says. None: nothing."""

    gone: bool | None = None
    size: float | None = None
    color: tuple[int, int, int] | None = None
    ground: tuple[int, int, int] | None = None
    ground_unknown: bool = False


NOTHING = Look()


_DECLARATION = re.compile(r"\s*([a-z-]{1,40})\s*:\s*([^;]{0,300})", re.IGNORECASE)
_NUMBER = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+%?))?")
_HEX = re.compile(r"#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])", re.IGNORECASE)
_COLORS = {
    "white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245), "red": (255, 0, 0), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "blue": (0, 0, 255), "green": (0, 128, 0), "silver": (192, 192, 192), "navy": (0, 0, 128),
    "yellow": (255, 255, 0), "lightgray": (211, 211, 211),
    "lightgrey": (211, 211, 211), "darkgray": (169, 169, 169), "orange": (255, 165, 0),
}  # fmt: skip


def read_color(value: str) -> tuple[int, int, int] | None:
    value = value.strip().lower()
    match = _HEX.search(value)
    if match:
        digits = match[1]
        if len(digits) == 3:
            digits = "".join(char * 2 for char in digits)
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    match = _RGB.search(value)
    if match:
        return min(int(match[1]), 255), min(int(match[2]), 255), min(int(match[3]), 255)
    return _COLORS.get(value.split()[0] if value else "")


@lru_cache(maxsize=4096)
def read_style(style: str) -> Look:
    """What one list of declarations says."""
    values = {match[1].lower(): match[2].strip().lower() for match in _DECLARATION.finditer(style[:4_000])}
    gone: bool | None = None
    size: float | None = None
    display, seen = values.get("display", ""), values.get("visibility", "")
    if display.startswith("none") or seen.startswith(("hidden", "collapse")):
        gone = True
    elif display:
        gone = False
    if _zero(values.get("opacity", "")) or values.get("mso-hide", "").startswith("all"):
        gone = True
    number = _NUMBER.match(values.get("font-size", ""))
    if number:
        size = float(number[0]) * _unit(values["font-size"][number.end() :])
    clipped = values.get("overflow", "").startswith(("hidden", "clip"))
    if clipped and any(tiny(values.get(name, "")) for name in ("height", "max-height", "width", "max-width")):
        gone = True
    if "clip" in values and "rect(0" in values["clip"].replace(" ", ""):
        gone = True
    if values.get("position", "").startswith(("absolute", "fixed")):
        for name in ("left", "top", "right"):
            number = _NUMBER.match(values.get(name, ""))
            if number and float(number[0]) <= -500:
                gone = True
    number = _NUMBER.match(values.get("text-indent", ""))
    if number and float(number[0]) <= -500:
        gone = True
    ground = values.get("background-color") or values.get("background", "")
    unknown = bool(values.get("background-image")) or "url(" in values.get("background", "") or "gradient" in ground
    color = read_color(values["color"]) if "color" in values else None
    if "color" in values and ("transparent" in values["color"] or _see_through(values["color"])):
        gone = True
    solid = read_color(ground) if ground and "transparent" not in ground and not _see_through(ground) else None
    unknown = unknown or (bool(ground) and solid is None and "transparent" not in ground and "none" not in ground)
    return Look(gone, size, color, solid, unknown)


def _see_through(value: str) -> bool:
    match = _RGB.search(value)
    return bool(
        match and match[4] and _NUMBER.match(match[4]) and float(match[4].rstrip("%").rstrip(".") or 1) < 0.06
    )


def _zero(value: str) -> bool:
    number = _NUMBER.match(value)
    return number is not None and float(number[0]) < 0.06


def tiny(value: str) -> bool:
    number = _NUMBER.match(value)
    return (
        number is not None
        and float(number[0]) <= 1
        and not value[number.end() :].startswith(("%", "em", "rem", "vw"))
    )


def _unit(rest: str) -> float:
    rest = rest.strip()
    if rest.startswith(("em", "rem")):
        return 16.0
    if rest.startswith("%"):
        return 0.16
    return 1.33 if rest.startswith("pt") else 1.0


_COMMENTS = re.compile(r"/\*.{0,20000}?\*/", re.DOTALL)
_SIMPLE = re.compile(r"(?:[a-z]{1,10}[0-9]?)?[.#][\w-]{1,80}", re.IGNORECASE)
_NAME = re.compile(r"[.#]([\w-]{1,80})")


def read_sheet(sheets: Iterable[str]) -> dict[str, Look]:
    """Looks by class (`.x`) and id (`#x`) from simple rules outside media queries; cap 64 KB of styles.

    A compound selector cannot be judged here; if it sets a background, the classes it names get an unknown ground.
    """
    out: dict[str, Look] = {}
    budget = 64_000
    for sheet in sheets:
        text = sheet[:budget]
        budget -= len(text)
        if "{" not in text:
            continue
        for selector, body in _rules(_COMMENTS.sub("", text)):
            look = read_style(body)
            if look == NOTHING:
                continue
            for one in selector.split(",")[:40]:
                one = one.strip()
                if _SIMPLE.fullmatch(one):
                    key = one[
                        one.index(one.lstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")[0]) :
                    ]
                    out[key] = over(out.get(key, NOTHING), look)
                elif look.ground is not None or look.ground_unknown:
                    for name in _NAME.finditer(one[:200]):
                        key = name[0]
                        out[key] = over(out.get(key, NOTHING), Look(ground_unknown=True))
        if budget <= 0:
            break
    return out


def _rules(css: str) -> list[tuple[str, str]]:
    """Top-level rules in order; at-rules and what they hold are skipped. One pass over the braces."""
    rules = []
    position, depth, start = 0, 0, 0
    selector = ""
    for match in re.finditer(r"[{};]", css):
        char = match[0]
        if char == "{":
            if depth == 0:
                selector = css[position : match.start()].strip()
                start = match.end()
            depth += 1
        elif char == "}":
            depth = max(depth - 1, 0)
            if depth == 0:
                if selector and not selector.startswith("@"):
                    rules.append((selector[-400:], css[start : match.start()]))
                position = match.end()
                selector = ""
        elif depth == 0:
            position = match.end()
        if len(rules) >= 2_000:
            break
    return rules


def over(below: Look, above: Look) -> Look:
    """The look of two styles where the second wins."""
    return Look(
        gone=below.gone if above.gone is None else above.gone,
        size=below.size if above.size is None else above.size,
        color=above.color or below.color,
        ground=None if above.ground_unknown else above.ground or below.ground,
        ground_unknown=above.ground_unknown or (below.ground_unknown and above.ground is None),
    )
