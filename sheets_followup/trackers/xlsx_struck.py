"""Which cells of a worksheet are struck out: a person's way to say that they count no more."""

from __future__ import annotations

import re

from sheets_followup.errors import Refused
from sheets_followup.trackers.xlsx_gate import Parts
from sheets_followup.trackers.xlsx_grid import Grid
from sheets_followup.trackers.xlsx_parts import Outline, Tab, structure

_STRIKE = re.compile(rb"<(?:[\w.-]+:)?strike(?:\s+val\s*=\s*[\"'](?:1|true|on)[\"'])?\s*/?>")
_FONTS = re.compile(rb"<((?:[\w.-]+:)?)fonts(?:\s[^>]*)?>(.*?)</\1fonts\s*>", re.DOTALL)
_FONT = re.compile(rb"<((?:[\w.-]+:)?)font(?:\s[^>]*)?(?:/>|>(.*?)</\1font\s*>)", re.DOTALL)
_FORMATS = re.compile(rb"<((?:[\w.-]+:)?)cellXfs(?:\s[^>]*)?>(.*?)</\1cellXfs\s*>", re.DOTALL)
_FORMAT = re.compile(rb"<(?:[\w.-]+:)?xf(?=[\s/>])([^>]*?)/?>")
_FONT_ID = re.compile(rb"\bfontId\s*=\s*[\"'](\d+)[\"']")
_STRING = re.compile(rb"<((?:[\w.-]+:)?)si(?:\s[^>]*)?(?:/>|>(.*?)</\1si\s*>)", re.DOTALL)
_SHARED = re.compile(rb"\bt\s*=\s*[\"']s[\"']")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>\s*(\d+)\s*<")
_INLINE = re.compile(rb"\bt\s*=\s*[\"']inlineStr[\"']")


def struck(parts: Parts, book: Outline, tab: Tab) -> frozenset[tuple[int, int]]:
    """The cells that are struck out, also in part: row from 1, column from 0."""
    styles = _styles(parts.texts[book.styles]) if book.styles else frozenset()
    strings = _strings(parts)
    text = parts.texts[tab.part]
    if not styles and not strings and _STRIKE.search(text) is None:
        return frozenset()
    found: set[tuple[int, int]] = set()
    try:
        for cell in Grid.of(text).cells():
            if not cell.content:
                continue
            if cell.style in styles or _in_part(cell.attributes, cell.content, strings):
                found.add((cell.row, cell.column - 1))
    except Refused:
        return frozenset()  # cells in an unusual order
    return frozenset(found)


def _in_part(attributes: bytes, content: bytes, strings: frozenset[int]) -> bool:
    if _SHARED.search(attributes):
        value = _VALUE.search(content)
        return value is not None and int(value[1]) in strings
    return _INLINE.search(attributes) is not None and _STRIKE.search(content) is not None


def _styles(text: bytes) -> frozenset[int]:
    """The numbers of the formats whose font is struck out."""
    if _STRIKE.search(text) is None:
        return frozenset()
    shape = structure(text)
    fonts, formats = _FONTS.search(shape), _FORMATS.search(shape)
    if fonts is None or formats is None:
        return frozenset()
    lined = {
        number
        for number, font in enumerate(_FONT.finditer(fonts[2]))
        if _STRIKE.search(font[2] or b"")
    }
    found = set()
    for number, tag in enumerate(_FORMAT.findall(formats[2])):
        font = _FONT_ID.search(tag)
        if font is not None and int(font[1]) in lined:
            found.add(number)
    return frozenset(found)


def _strings(parts: Parts) -> frozenset[int]:
    """The numbers of the shared texts of which a part is struck out."""
    for name, text in parts.texts.items():
        if name.lower().endswith("sharedstrings.xml") and _STRIKE.search(text):
            shape = structure(text)
            return frozenset(
                number
                for number, each in enumerate(_STRING.finditer(shape))
                if each[2] and _STRIKE.search(each[2])
            )
    return frozenset()
