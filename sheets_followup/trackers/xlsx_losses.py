"""What a workbook holds that would be harmed by any change, found before anything is touched.

Our cells are put into the parts that are there, and all else keeps its bytes; so these are only the
things that speak of the content as a whole.
"""

from __future__ import annotations

import re

from sheets_followup.trackers.xlsx_gate import Parts
from sheets_followup.trackers.xlsx_grid import Grid
from sheets_followup.trackers.xlsx_parts import Tab, structure

_HARMED = (
    (re.compile(r"_xmlsignatures/", re.IGNORECASE), "its digital signature"),
    (re.compile(r"xl/revisions/", re.IGNORECASE), "the record of changes of a shared workbook"),
)


def losses(parts: Parts) -> list[str]:
    """What a change would make wrong, in words, each thing once; empty when nothing."""
    found = [what for pattern, what in _HARMED if any(map(pattern.match, parts.names))]
    return list(dict.fromkeys(found))


def check_form(parts: Parts, tab: Tab) -> None:
    """Raises Refused when the tab is written in a way into which our cells cannot be put."""
    Grid.of(parts.texts[tab.part])
    for name, text in parts.texts.items():
        if name.lower().startswith(("xl/styles", "xl/workbook")):
            structure(text)
