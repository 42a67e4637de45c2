"""Which part of a workbook is which: tabs, styles, and what belongs to a tab."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from sheets_followup.errors import Refused
from sheets_followup.trackers.xlsx_gate import Parts, broken

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ASIDE = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tab:
    """A worksheet: its title, its part, and its place among all sheets (charts count)."""

    title: str
    part: str
    visible: bool
    index: int


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: a part's name, or an address outside of the workbook."""

    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class Outline:
    """The workbook's own part, read: its tabs in order, its styles, its calendar."""

    part: str
    tabs: tuple[Tab, ...]
    styles: str | None
    since_1904: bool


def outline(path: Path, parts: Parts) -> Outline:
    """What the workbook's own part says; TrackerError where it cannot be parsed."""
    name = parts.workbook_name()
    root = _parsed(path, parts.texts[name])
    known = relations(path, parts, name)
    tabs = []
    since_1904 = False
    for element in root:
        if local_name(element) == "workbookPr":
            since_1904 = element.get("date1904", "0") in ("1", "true")
        if local_name(element) != "sheets":
            continue
        for index, sheet in enumerate(element):
            relation = known.get(sheet.get(_RELATION, ""))
            if relation is None or relation.kind != "worksheet":
                continue
            visible = sheet.get("state", "visible") == "visible"
            tabs.append(Tab(sheet.get("name", ""), relation.target, visible, index))
    for tab in tabs:
        if tab.part not in parts.texts:
            raise broken(path, KeyError(tab.part))
    styles = next((each.target for each in known.values() if each.kind == "styles"), None)
    if styles not in parts.texts:
        styles = None
    return Outline(name, tuple(tabs), styles, since_1904)


def relations(path: Path, parts: Parts, name: str) -> dict[str, Relation]:
    """What the part ``name`` points to, by the id that it uses for it."""
    folder, _, file = name.rpartition("/")
    wanted = f"{folder}/_rels/{file}.rels".lower()
    text = next((text for part, text in parts.texts.items() if part.lower() == wanted), None)
    if text is None:
        return {}
    spelled = {part.lower(): part for part in parts.names}
    found = {}
    for element in _parsed(path, text):
        target = element.get("Target", "")
        outside = element.get("TargetMode", "") == "External"
        if not outside:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            target = spelled.get(target.lower(), target)
        kind = element.get("Type", "").rpartition("/")[2]
        found[element.get("Id", "")] = Relation(kind, target, outside)
    return found


def tables(path: Path, parts: Parts, tab: Tab) -> list[str]:
    """The names of the parts that are Excel tables on this tab."""
    found = relations(path, parts, tab.part).values()
    return [each.target for each in found if each.kind == "table" and each.target in parts.texts]


def elements(path: Path, text: bytes) -> Iterator[Element]:
    """The children of a part's outermost element."""
    yield from _parsed(path, text)


def local_name(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def structure(text: bytes) -> bytes:
    """``text`` of the same length, in which every ``<`` that still stands begins an element.

    Comments, processing instructions and quoted sections are blanked out, so that places found
    here are places in ``text``. Refused where the text is not UTF-8.
    """
    head = text[:200]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in head:
        raise _encoding()
    declared = re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=[\"']([\w-]+)", head)
    if declared and declared[1].lower() not in (b"utf-8", b"utf8", b"us-ascii", b"ascii"):
        raise _encoding()
    if b"<!" not in text and text.find(b"<?", 5) < 0:
        return text
    return _ASIDE.sub(lambda match: b" " * len(match[0]), text)


def _encoding() -> Refused:
    return Refused(
        "a part of the workbook is not written in UTF-8",
        hint="nothing was changed; open it in Excel or LibreOffice and save it again",
    )


def _parsed(path: Path, text: bytes) -> Element:
    try:
        root: Element = fromstring(text)
    except (ParseError, ValueError, LookupError) as error:
        raise broken(path, error) from error
    return root
