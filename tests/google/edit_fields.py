"""The ``fields`` of a batchUpdate request: required, and of the thing's own schema."""

from __future__ import annotations

import re

from .answers import Json, invalid
from .discovery import document
from .masks import parse, unknown

MASKED = {
    "appendCells": "CellData",
    "repeatCell": "CellData",
    "updateCells": "CellData",
    "updateBanding": "BandedRange",
    "updateDeveloperMetadata": "DeveloperMetadata",
    "updateDimensionGroup": "DimensionGroup",
    "updateDimensionProperties": "DimensionProperties",
    "updateEmbeddedObjectPosition": "EmbeddedObjectPosition",
    "updateFilterView": "FilterView",
    "updateNamedRange": "NamedRange",
    "updateProtectedRange": "ProtectedRange",
    "updateSheetProperties": "SheetProperties",
    "updateSpreadsheetProperties": "SpreadsheetProperties",
    "updateTable": "Table",
}


def check_fields(kind: str, request: Json) -> None:
    """400 for an update without ``fields``, or with one that names what is not there."""
    if kind not in MASKED:
        return
    text = request.get("fields") or ""
    if not text.strip(" ,"):
        raise invalid(
            "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"
        )
    schemas = document("sheets")["schemas"]
    path = unknown(parse(text), schemas[MASKED[kind]], schemas)
    if path is not None:
        snake = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda hit: "_" + hit[1].lower(), path)
        raise invalid(f"Invalid field: {snake}")
