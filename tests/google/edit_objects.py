"""batchUpdate: what lies on ranges: names, protections, filters, rules, bands, tables, anchors."""

from __future__ import annotations

import re
from typing import Any

from .answers import Json, invalid, pruned
from .areas import metadata_of
from .colours import twinned
from .edits import Change, Edit, full_grid
from .filters import criteria_told
from .grid import Tab
from .masks import copy_into, parse

ANCHOR_BUDGET = 30_000
NAMED = re.compile(
    r"(?!(?:true|false|[a-z]{1,3}\d+|r\d+c\d+)$)[a-z_][a-z0-9_.]{0,249}", re.IGNORECASE
)


def _placed(edit: Edit, grid: Json | None) -> tuple[Tab, Json]:
    tab, area = edit.area(grid)
    return tab, full_grid(tab, area)


def _fresh(edit: Edit, taken: set[Any], wanted: Any, what: str) -> int:
    """A chosen id, or one of ours; 400 when the chosen one is in use."""
    if wanted is None or wanted == 0:
        return edit.ids.number()
    if wanted in taken:
        raise invalid(
            f"Cannot add {what} with ID [{wanted}] because {what} with that ID already exists."
        )
    return int(wanted)


def add_named(edit: Edit, request: Json) -> Json:
    """addNamedRange."""
    wanted = dict(request.get("namedRange") or {})
    name = wanted.get("name") or ""
    if not NAMED.fullmatch(name):
        raise invalid("The name is not valid.")
    if any(entry["name"].casefold() == name.casefold() for entry in edit.book.named):
        raise invalid(
            f"Cannot add named range with name {name}, a named range with that name already exists."
        )
    key = wanted.get("namedRangeId")
    if key is not None and any(entry["namedRangeId"] == key for entry in edit.book.named):
        raise invalid(
            f"Cannot add named range with ID {key}, a named range with that ID already exists."
        )
    _, grid = _placed(edit, wanted.get("range"))
    entry = {"namedRangeId": str(key or edit.ids.number()), "name": name, "range": grid}
    edit.book.named.append(entry)
    return {"addNamedRange": {"namedRange": entry}}


def _named(edit: Edit, key: Any) -> Json:
    for entry in edit.book.named:
        if entry["namedRangeId"] == key:
            return entry
    raise invalid(f"No named range with ID: {key}")


def update_named(edit: Edit, request: Json) -> Json:
    """updateNamedRange."""
    wanted = dict(request.get("namedRange") or {})
    entry = _named(edit, wanted.get("namedRangeId"))
    if wanted.get("range") is not None:
        wanted["range"] = _placed(edit, wanted["range"])[1]
    copy_into(entry, wanted, parse(request["fields"]), skip=frozenset({"namedRangeId"}))
    return {}


def delete_named(edit: Edit, request: Json) -> Json:
    """deleteNamedRange; one that is not there makes the whole request invalid."""
    edit.book.named.remove(_named(edit, request.get("namedRangeId")))
    return {}


def _all(edit: Edit, name: str) -> list[Json]:
    return [entry for tab in edit.book.tabs for entry in getattr(tab, name)]


def add_protected(edit: Edit, request: Json) -> Json:
    """addProtectedRange: editors are not kept where only a warning is wanted."""
    wanted = dict(request.get("protectedRange") or {})
    if wanted.get("namedRangeId"):
        wanted["range"] = _named(edit, wanted["namedRangeId"])["range"]
    tab, area = edit.area(wanted.get("range"))
    taken = {entry["protectedRangeId"] for entry in _all(edit, "protected")}
    entry: Json = {
        "protectedRangeId": _fresh(
            edit, taken, wanted.get("protectedRangeId"), "a protected range"
        ),
        # A protected sheet has no row or column index.
        "range": full_grid(tab, area)
        if len(wanted.get("range") or {}) > 1
        else {"sheetId": tab.id},
    }
    for key in ("namedRangeId", "tableId", "description", "warningOnly", "unprotectedRanges"):
        if wanted.get(key):
            entry[key] = wanted[key]
    editors = pruned(wanted.get("editors") or {})
    editors = {key: people for key, people in editors.items() if people}
    answer = {**entry, "requestingUserCanEdit": True}
    if not entry.get("warningOnly"):
        answer["editors"] = dict(editors)
        users = list(editors.get("users", ()))
        entry["editors"] = {**editors, "users": list(dict.fromkeys([*users, edit.user]))}
    tab.protected.append(entry)
    return {"addProtectedRange": {"protectedRange": answer}}


def _find(edit: Edit, name: str, key: str, wanted: Any) -> tuple[Tab, Json]:
    for tab in edit.book.tabs:
        for entry in getattr(tab, name):
            if entry.get(key) == wanted:
                return tab, entry
    raise invalid(f"No object with {key}: {wanted}")


def update_protected(edit: Edit, request: Json) -> Json:
    """updateProtectedRange."""
    wanted = dict(request.get("protectedRange") or {})
    _, entry = _find(edit, "protected", "protectedRangeId", wanted.get("protectedRangeId"))
    if wanted.get("range") is not None:
        wanted["range"] = _placed(edit, wanted["range"])[1]
    mask = parse(request["fields"])
    copy_into(entry, wanted, mask, skip=frozenset({"protectedRangeId"}))
    return {}


def set_filter(edit: Edit, request: Json) -> Json:
    """setBasicFilter."""
    wanted = dict(request.get("filter") or {})
    tab, grid = _placed(edit, wanted.get("range"))
    tab.basic_filter = {**criteria_told(wanted), "range": grid}
    return {}


def clear_filter(edit: Edit, request: Json) -> Json:
    """clearBasicFilter."""
    edit.tab(request.get("sheetId")).basic_filter = None
    return {}


def _told(rule: Json) -> Json:
    """A rule with its colours in both forms."""
    found: Json = twinned(rule)
    return found


def add_rule(edit: Edit, request: Json) -> Json:
    """addConditionalFormatRule: no id, only a place in the order."""
    rule = dict(request.get("rule") or {})
    ranges = [_placed(edit, grid) for grid in rule.get("ranges") or []]
    if not ranges or not (rule.get("booleanRule") or rule.get("gradientRule")):
        raise invalid("A conditional format rule needs ranges and a rule.")
    tab = ranges[0][0]
    rule = {**_told(rule), "ranges": [grid for _, grid in ranges]}
    tab.conditional_formats.insert(int(request.get("index") or 0), rule)
    return {}


def _rules(edit: Edit, request: Json) -> tuple[list[Json], int]:
    tab = edit.tab(request.get("sheetId"))
    index = int(request.get("index") or 0)
    if index >= len(tab.conditional_formats):
        raise invalid(f"No conditional format on sheet: {tab.id} at index: {index}")
    return tab.conditional_formats, index


def update_rule(edit: Edit, request: Json) -> Json:
    """updateConditionalFormatRule: another rule, or another place."""
    if request.get("rule") is not None:
        request = {"sheetId": request["rule"]["ranges"][0].get("sheetId"), **request}
    rules, index = _rules(edit, request)
    old = rules[index]
    if request.get("rule") is not None:
        rule = _told(request["rule"])
        rule["ranges"] = [_placed(edit, grid)[1] for grid in rule.get("ranges") or []]
        rules[index] = rule
        return {"updateConditionalFormatRule": {"oldRule": old, "newRule": rule, "newIndex": index}}
    rules.pop(index)
    new = int(request.get("newIndex") or 0)
    rules.insert(new, old)
    return {"updateConditionalFormatRule": {"newRule": old, "newIndex": new, "oldIndex": index}}


def delete_rule(edit: Edit, request: Json) -> Json:
    """deleteConditionalFormatRule."""
    rules, index = _rules(edit, request)
    return {"deleteConditionalFormatRule": {"rule": rules.pop(index)}}


def create_metadata(edit: Edit, request: Json) -> Json:
    """createDeveloperMetadata: on the spreadsheet, a sheet, or exactly one row or column."""
    wanted = dict(request.get("developerMetadata") or {})
    if not wanted.get("metadataKey"):
        raise invalid("Developer metadata must always have a key specified.")
    if wanted.get("visibility") not in ("DOCUMENT", "PROJECT"):
        raise invalid("Developer metadata must always have a visibility specified.")
    place = {k: v for k, v in (wanted.get("location") or {}).items() if v is not None}
    if span := place.get("dimensionRange"):
        tab = edit.tab(span.get("sheetId"))
        start, end = int(span.get("startIndex") or 0), int(span.get("endIndex") or 0)
        size = tab.row_count if span.get("dimension") == "ROWS" else tab.column_count
        if end != start + 1 or end > size:
            raise invalid("Developer metadata may be added to a single row or column only.")
        place["dimensionRange"] = {
            "sheetId": tab.id,
            "dimension": span["dimension"],
            "startIndex": start,
            "endIndex": end,
        }
        place["locationType"] = "ROW" if span["dimension"] == "ROWS" else "COLUMN"
    elif "sheetId" in place:
        place = {"sheetId": edit.tab(place["sheetId"]).id, "locationType": "SHEET"}
    elif place.get("spreadsheet"):
        place = {"spreadsheet": True, "locationType": "SPREADSHEET"}
    else:
        raise invalid("Developer metadata must always have a location specified.")
    taken = {entry["metadataId"] for entry in edit.book.metadata}
    used = sum(
        len(entry["metadataKey"]) + len(entry.get("metadataValue", ""))
        for entry in edit.book.metadata
    )
    used += len(wanted["metadataKey"]) + len(wanted.get("metadataValue") or "")
    if used > ANCHOR_BUDGET * (1 + len(edit.book.tabs)):
        raise invalid("Developer metadata storage limit exceeded.")
    key = wanted.get("metadataId")
    entry = {
        "metadataId": _fresh(edit, taken, key, "developer metadata"),
        "metadataKey": wanted["metadataKey"],
        "location": place,
        "visibility": wanted["visibility"],
    }
    if wanted.get("metadataValue"):
        entry["metadataValue"] = wanted["metadataValue"]
    edit.book.metadata.append(entry)
    return {"createDeveloperMetadata": {"developerMetadata": entry}}


def update_metadata(edit: Edit, request: Json) -> Json:
    """updateDeveloperMetadata: key, value or visibility of all that the filters find."""
    found = []
    mask = parse(request["fields"])
    for data_filter in request.get("dataFilters") or []:
        for entry in metadata_of(edit.book, data_filter):
            wanted = request.get("developerMetadata") or {}
            copy_into(entry, wanted, mask, skip=frozenset({"metadataId", "location"}))
            found.append(entry)
    return {"updateDeveloperMetadata": {"developerMetadata": found} if found else {}}


def delete_metadata(edit: Edit, request: Json) -> Json:
    """deleteDeveloperMetadata."""
    found = metadata_of(edit.book, request.get("dataFilter") or {})
    for entry in found:
        edit.book.metadata.remove(entry)
    return {"deleteDeveloperMetadata": {"deletedDeveloperMetadata": found} if found else {}}


CHANGES: dict[str, Change] = {
    "addNamedRange": add_named,
    "updateNamedRange": update_named,
    "deleteNamedRange": delete_named,
    "addProtectedRange": add_protected,
    "updateProtectedRange": update_protected,
    "setBasicFilter": set_filter,
    "clearBasicFilter": clear_filter,
    "addConditionalFormatRule": add_rule,
    "updateConditionalFormatRule": update_rule,
    "deleteConditionalFormatRule": delete_rule,
    "createDeveloperMetadata": create_metadata,
    "updateDeveloperMetadata": update_metadata,
    "deleteDeveloperMetadata": delete_metadata,
}
