"""Whether a formula looks at our cells, so that its stored result would be an old one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from sheets_followup.trackers.xlsx_gate import Parts
from sheets_followup.trackers.xlsx_parts import Tab, structure
from sheets_followup.trackers.xlsx_refs import attributes, box, number_of

Place = tuple[int, int]

_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f(?:\s([^>]*?))?>([^<]+)</")
_NAMED = re.compile(rb"<(?:[\w.-]+:)?definedName\s([^>]*)>([^<]*)<")
_REFERENCE = re.compile(
    r"(?:(?P<sheet>'(?:[^']|'')+'|[\w.]+)!)?(?<![\w$.])(?:"
    r"(?P<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(.!])"
    r"|\$?(?P<first>[A-Z]{1,3}):\$?(?P<last>[A-Z]{1,3})(?!\w)"
    r"|\$?(?P<top>\d{1,7}):\$?(?P<bottom>\d{1,7}))"
)
_TEXT = re.compile(r'"[^"]*"')
_CALCULATION = re.compile(rb"<((?:[\w.-]+:)?)calcPr(?:\s[^>]*?)?/?>")
_FULL = re.compile(rb"\sfullCalcOnLoad\s*=\s*[\"'][^\"']*[\"']")
_BEFORE = re.compile(
    rb"</(?:[\w.-]+:)?(?:definedNames|externalReferences|functionGroups|sheets)\s*>"
)
_ROWS, _COLUMNS = 1_048_576, 16_384


def look_at(parts: Parts, tab: Tab, places: Iterable[Place], *, in_table: bool) -> bool:
    """Whether some formula or name of the workbook refers to one of these cells of ``tab``.

    ``in_table`` says that some of them lie in an Excel table, which formulas call by its name.
    Unsure cases count as yes: the price is that results are calculated once more.
    """
    columns: dict[int, tuple[int, int]] = {}
    for row, column in places:
        top, bottom = columns.get(column, (row, row))
        columns[column] = min(top, row), max(bottom, row)
    for part, kind, text in _formulas(parts):
        if in_table and "[" in text:
            return True
        down, right = _spread(kind)
        for top, left, bottom, last in _areas(text, tab.title, here=part == tab.part):
            for column, (first, end) in columns.items():
                if left <= column <= last + right and top <= end and bottom + down >= first:
                    return True
    return False


def calculated_anew(workbook: bytes) -> bytes:
    """The workbook's part, asking for all results to be calculated when it is opened."""
    shape = structure(workbook)
    match = _CALCULATION.search(shape)
    if match is not None:
        tag = workbook[match.start() : match.end()]
        if b'fullCalcOnLoad="1"' in tag:
            return workbook
        end = b"/>" if tag.endswith(b"/>") else b">"
        tag = _FULL.sub(b"", tag)[: -len(end)] if _FULL.search(tag) else tag[: -len(end)]
        tag = tag.rstrip() + b' fullCalcOnLoad="1"' + end
        return workbook[: match.start()] + tag + workbook[match.end() :]
    ends = list(_BEFORE.finditer(shape))
    if not ends:
        return workbook
    prefix = re.match(rb"</((?:[\w.-]+:)?)", ends[-1][0])
    name = prefix[1] if prefix else b""
    at = ends[-1].end()
    return workbook[:at] + b'<%bcalcPr fullCalcOnLoad="1"/>' % name + workbook[at:]


def formula_text(parts: Parts) -> bytes:
    """All formulas and names of the workbook, one a line."""
    return "\n".join(text for _, _, text in _formulas(parts)).encode()


def _formulas(parts: Parts) -> Iterator[tuple[str, dict[str, str], str]]:
    for name, text in parts.sheets().items():
        for match in _FORMULA.finditer(text):
            kind = attributes(match[1] or b"")
            yield name, kind, _TEXT.sub('""', unescape(match[2].decode("utf-8", "replace")))
    for match in _NAMED.finditer(parts.workbook()):
        kind = attributes(match[1])
        # Filters and print areas are names too, but nothing is calculated from them.
        if not kind.get("name", "").startswith("_xlnm."):
            yield "", {}, _TEXT.sub('""', unescape(match[2].decode("utf-8", "replace")))


def _spread(kind: dict[str, str]) -> tuple[int, int]:
    """How far down and right a formula is repeated that is written only once."""
    area = box(kind.get("ref", "")) if kind.get("t") == "shared" else None
    return (area[2] - area[0], area[3] - area[1]) if area else (0, 0)


def _areas(text: str, title: str, *, here: bool) -> Iterator[tuple[int, int, int, int]]:
    for match in _REFERENCE.finditer(text):
        sheet = match["sheet"]
        if sheet is None:
            if not here:
                continue
        elif sheet.strip("'").replace("''", "'").casefold() != title.casefold():
            continue
        if match["cells"]:
            area = box(match["cells"])
            if area:
                yield area
        elif match["first"]:
            left, right = number_of(match["first"].encode()), number_of(match["last"].encode())
            yield 1, min(left, right), _ROWS, max(left, right)
        else:
            yield int(match["top"]), 1, int(match["bottom"]), _COLUMNS
