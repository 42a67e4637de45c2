"""Colours as Google keeps them: 256 steps a channel, each told twice, plainly and as a style."""

from __future__ import annotations

import functools
import struct
from typing import Any

from .answers import Json
from .masks import Mask


def _colour(red: float, green: float, blue: float) -> Json:
    parts = {"red": red, "green": green, "blue": blue}
    return {name: part for name, part in parts.items() if part}


WHITE = _colour(1, 1, 1)
THEME = {
    "TEXT": _colour(0, 0, 0),
    "BACKGROUND": WHITE,
    "ACCENT1": _colour(0.25882354, 0.52156866, 0.95686275),
    "ACCENT2": _colour(0.91764706, 0.2627451, 0.20784314),
    "ACCENT3": _colour(0.9843137, 0.7372549, 0.015686275),
    "ACCENT4": _colour(0.20392157, 0.65882355, 0.3254902),
    "ACCENT5": _colour(1, 0.42745098, 0.003921569),
    "ACCENT6": _colour(0.27450982, 0.7411765, 0.7764706),
    "LINK": _colour(0.06666667, 0.33333334, 0.8),
}
WIDTHS = {"SOLID_MEDIUM": 2, "SOLID_THICK": 3, "DOUBLE": 3}


@functools.lru_cache(maxsize=1024)
def float32(value: float) -> float:
    """The shortest number that is the same in 32 bits: Google tells colours so."""
    packed = struct.pack("f", value)
    (near,) = struct.unpack("f", packed)
    for digits in range(1, 10):
        text = f"{near:.{digits}g}"
        if struct.pack("f", float(text)) == packed:
            found = float(text)
            return int(found) if found.is_integer() else found
    return value


def quantised(value: Any) -> Any:
    """The same with every colour in 256 steps a channel."""
    if isinstance(value, list):
        return [quantised(item) for item in value]
    if isinstance(value, dict):
        found = {}
        for key, item in value.items():
            if key in ("red", "green", "blue") and isinstance(item, (int, float)):
                found[key] = float32(int(item * 255 + 1e-6) / 255)
            else:
                found[key] = quantised(item)
        return found
    return value


def _style_of(name: str) -> str | None:
    """``backgroundColor`` -> ``backgroundColorStyle``; None for what is no plain colour."""
    return None if name == "rgbColor" or not name.lower().endswith("color") else f"{name}Style"


def _plain_of(name: str) -> str | None:
    return name.removesuffix("Style") if name.lower().endswith("colorstyle") else None


def twinned(value: Any) -> Any:
    """Every colour in both its forms; where both are given the style is the one that counts."""
    if isinstance(value, list):
        return [twinned(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {name: twinned(item) for name, item in value.items()}
    for name, item in list(found.items()):
        if not isinstance(item, dict):
            continue
        if (plain := _plain_of(name)) is not None:
            theme = item.get("themeColor")
            found[plain] = item.get("rgbColor", {}) if theme is None else THEME.get(theme, {})
        elif (style := _style_of(name)) is not None and not isinstance(found.get(style), dict):
            found[style] = {"rgbColor": item}
    return quantised(found)


def chosen(value: Any, mask: Mask) -> Any:
    """``value`` without the style of a colour that the mask names plainly, and the reverse."""
    if not isinstance(value, dict) or not mask or "*" in mask:
        return value
    found = {name: chosen(item, mask.get(name, {})) for name, item in value.items()}
    for name in mask:
        for twin in (_style_of(name), _plain_of(name)):
            if twin is not None and twin not in mask:
                found.pop(twin, None)
    return found


def widened(mask: Mask) -> Mask:
    """The mask with both forms of each colour that it names in one."""
    found: Mask = {}
    for name, inner in mask.items():
        twin = _style_of(name) or _plain_of(name)
        found[name] = {} if twin else widened(inner)
        if twin:
            found[twin] = {}
    return found


def bordered(side: Json) -> Json:
    """A border as it is told: with its width and a colour, black where none was given."""
    style = side.get("style", "SOLID")
    return {"style": style, "width": WIDTHS.get(style, 1), "color": {}, **twinned(side)} | (
        {} if "color" in side or "colorStyle" in side else {"colorStyle": {"rgbColor": {}}}
    )


def styled(shape: Json) -> Json:
    """A CellFormat as it is told."""
    found: Json = twinned(shape)
    borders = found.get("borders")
    if isinstance(borders, dict):
        found["borders"] = {
            name: bordered(side)
            for name, side in borders.items()
            if isinstance(side, dict) and side.get("style", "SOLID") != "NONE"
        }
        if not found["borders"]:
            del found["borders"]
    return found
