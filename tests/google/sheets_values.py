"""The endpoints of spreadsheets.values."""

from __future__ import annotations

from typing import Any

from .a1 import Area, written
from .answers import Json, invalid
from .areas import filtered, inside, locate, tab_of
from .calls import Call, Endpoint
from .grid import Book
from .reading import Reader
from .writing import Written, clear, tables_in, write

INPUT = ("RAW", "USER_ENTERED")


def _options(call: Call) -> tuple[str, str, str]:
    return (
        call.one("valueRenderOption", "FORMATTED_VALUE"),
        call.one("dateTimeRenderOption", "SERIAL_NUMBER"),
        _major(call.one("majorDimension", "ROWS")),
    )


def _body_options(body: Json, prefix: str = "") -> tuple[str, str]:
    def name(text: str) -> str:
        return prefix + text if prefix else text[0].lower() + text[1:]

    return (
        body.get(name("ValueRenderOption")) or "FORMATTED_VALUE",
        body.get(name("DateTimeRenderOption")) or "SERIAL_NUMBER",
    )


def _major(text: str | None) -> str:
    return "COLUMNS" if text == "COLUMNS" else "ROWS"


def _input(option: str | None) -> str:
    if option not in INPUT:
        raise invalid("'valueInputOption' is required but not specified")
    return option


def get(call: Call) -> Json:
    """values.get."""
    book = call.world.book(call)
    area = inside(book, locate(book, call.path["range"]))
    return Reader(book, call.world.now()).value_range(area, *_options(call))


def batch_get(call: Call) -> Json:
    """values.batchGet."""
    book = call.world.book(call)
    areas = [inside(book, locate(book, text)) for text in call.many("ranges")]
    reader = Reader(book, call.world.now())
    answer: Json = {"spreadsheetId": book.id}
    if areas:
        answer["valueRanges"] = [reader.value_range(area, *_options(call)) for area in areas]
    return answer


def batch_get_by_filter(call: Call) -> Json:
    """values.batchGetByDataFilter; a lookup that finds nothing gives no entry."""
    book = call.world.book(call)
    reader = Reader(book, call.world.now())
    option, dates = _body_options(call.body)
    major = _major(call.body.get("majorDimension"))
    found: dict[Area, list[Json]] = {}
    for data_filter in call.body.get("dataFilters") or []:
        for area in filtered(book, data_filter):
            found.setdefault(inside(book, area), []).append(data_filter)
    answer: Json = {"spreadsheetId": book.id}
    if found:
        answer["valueRanges"] = [
            {
                "valueRange": reader.value_range(area, option, dates, major),
                "dataFilters": filters,
            }
            for area, filters in found.items()
        ]
    return answer


def _updated(
    reader: Reader,
    requested: Area,
    covered: Area,
    touched: Written,
    echo: tuple[str, str, str] | None,
) -> Json:
    """An UpdateValuesResponse; the echo holds the requested range when that is the larger."""
    tab = tab_of(reader.book, requested)
    if not covered.height or not covered.width:
        covered = Area(covered.sheet, covered.top, covered.left, covered.top + 1, covered.left + 1)
    answer: Json = {
        "spreadsheetId": reader.book.id,
        "updatedRange": written(tab.title, covered),
        **touched.counts("updated"),
    }
    if echo is not None:
        whole = requested.clipped(tab.row_count, tab.column_count)
        larger = whole.height * whole.width > covered.height * covered.width
        answer["updatedData"] = reader.value_range(whole if larger else covered, *echo)
    return answer


def _same_range(call: Call, book: Book, area: Area) -> None:
    """400 when the body names another range than the path."""
    if (named := call.body.get("range")) and locate(book, named) != area:
        raise invalid(f"Request range[{call.path['range']}] does not match value's range[{named}]")


def update(call: Call) -> Json:
    """values.update."""
    book = call.world.book(call, writing=True)
    option = _input(call.one("valueInputOption", ""))
    area = locate(book, call.path["range"])
    _same_range(call, book, area)
    reader = Reader(book, call.world.now())
    touched = Written()
    covered = write(reader, area, call.body, option, call.world.guard(call), touched)
    echo = None
    if call.flag("includeValuesInResponse"):
        echo = (
            call.one("responseValueRenderOption", "FORMATTED_VALUE"),
            call.one("responseDateTimeRenderOption", "SERIAL_NUMBER"),
            _major(call.body.get("majorDimension")),
        )
    return _updated(reader, area, covered, touched, echo)


def _batch(call: Call, book: Book, items: list[tuple[Area, Json]]) -> Json:
    option = _input(call.body.get("valueInputOption"))
    reader = Reader(book, call.world.now())
    guard = call.world.guard(call)
    total, answers = Written(), []
    done: list[tuple[Area, Area, Written, Json]] = []
    for area, data in items:
        touched = Written()
        covered = write(reader, area, data, option, guard, touched)
        total.cells |= touched.cells
        done.append((area, covered, touched, data))
    for area, covered, touched, data in done:  # the echo is of the state after every write
        echo = None
        if call.body.get("includeValuesInResponse"):
            shown = _body_options(call.body, "response")
            echo = (*shown, _major(data.get("majorDimension")))
        answer = _updated(reader, area, covered, touched, echo)
        if "dataFilter" in data:
            answer.pop("spreadsheetId")
            answer["dataFilter"] = data["dataFilter"]
        answers.append(answer)
    found: Json = {"spreadsheetId": book.id, **total.counts("totalUpdated")}
    if answers:
        found["responses"] = answers
    return found


def batch_update(call: Call) -> Json:
    """values.batchUpdate: all of it or nothing."""
    book = call.world.book(call, writing=True)
    data = call.body.get("data") or []
    return _batch(call, book, [(locate(book, item.get("range", "")), item) for item in data])


def batch_update_by_filter(call: Call) -> Json:
    """values.batchUpdateByDataFilter: the values go to every range that a filter matches now."""
    book = call.world.book(call, writing=True)
    items = []
    for item in call.body.get("data") or []:
        areas = list(filtered(book, item.get("dataFilter") or {}))
        if not areas and call.world.facts.no_match_is_error:
            raise invalid("No range was found for the given data filter.")
        items += [(area, item) for area in areas]
    return _batch(call, book, items)


def append(call: Call) -> Json:
    """values.append: below the last table that touches the range."""
    book = call.world.book(call, writing=True)
    option = _input(call.one("valueInputOption", ""))
    area = locate(book, call.path["range"])
    _same_range(call, book, area)
    area = inside(book, area)
    tab = tab_of(book, area)
    table = tables_in(tab, area)
    top, left = (area.top, area.left) if table is None else (table.bottom or 0, table.left)
    values = call.body.get("values") or []
    columns = _major(call.body.get("majorDimension")) == "COLUMNS"
    longest = max((len(row or []) for row in values), default=0)
    height, width = (longest, len(values)) if columns else (len(values), longest)
    if call.one("insertDataOption", "OVERWRITE") == "INSERT_ROWS" and table is not None:
        call.world.insert_rows(book, tab, top, height)
    tab.resize(max(tab.row_count, top + height), max(tab.column_count, left + width))
    reader = Reader(book, call.world.now())
    touched = Written()
    target = Area(tab.id, top, left, top + 1, left + 1)
    covered = write(reader, target, call.body, option, call.world.guard(call), touched)
    echo = None
    if call.flag("includeValuesInResponse"):
        echo = (
            call.one("responseValueRenderOption", "FORMATTED_VALUE"),
            call.one("responseDateTimeRenderOption", "SERIAL_NUMBER"),
            _major(call.body.get("majorDimension")),
        )
    answer: Json = {"spreadsheetId": book.id}
    if table is not None:
        answer["tableRange"] = written(tab.title, table)
    answer["updates"] = _updated(reader, target, covered, touched, echo)
    return answer


def _cleared(call: Call, book: Book, areas: list[Area]) -> list[str]:
    shown = []
    for area in areas:
        whole = inside(book, area)
        clear(book, whole, call.world.guard(call))
        shown.append(written(tab_of(book, whole).title, whole))
    return shown


def _cleared_answer(book: Book, ranges: list[str]) -> Json:
    """The answer of a clear; without the list where it is empty."""
    return {"spreadsheetId": book.id, **({"clearedRanges": ranges} if ranges else {})}


def clear_one(call: Call) -> Json:
    """values.clear."""
    book = call.world.book(call, writing=True)
    ranges = _cleared(call, book, [locate(book, call.path["range"])])
    return {"spreadsheetId": book.id, "clearedRange": ranges[0]}


def batch_clear(call: Call) -> Json:
    """values.batchClear."""
    book = call.world.book(call, writing=True)
    areas = [locate(book, text) for text in call.body.get("ranges") or []]
    return _cleared_answer(book, _cleared(call, book, areas))


def batch_clear_by_filter(call: Call) -> Json:
    """values.batchClearByDataFilter."""
    book = call.world.book(call, writing=True)
    areas: list[Any] = []
    for data_filter in call.body.get("dataFilters") or []:
        areas += filtered(book, data_filter)
    return _cleared_answer(book, _cleared(call, book, areas))


ENDPOINTS: dict[str, Endpoint] = {
    "sheets.spreadsheets.values.get": get,
    "sheets.spreadsheets.values.batchGet": batch_get,
    "sheets.spreadsheets.values.batchGetByDataFilter": batch_get_by_filter,
    "sheets.spreadsheets.values.update": update,
    "sheets.spreadsheets.values.batchUpdate": batch_update,
    "sheets.spreadsheets.values.batchUpdateByDataFilter": batch_update_by_filter,
    "sheets.spreadsheets.values.append": append,
    "sheets.spreadsheets.values.clear": clear_one,
    "sheets.spreadsheets.values.batchClear": batch_clear,
    "sheets.spreadsheets.values.batchClearByDataFilter": batch_clear_by_filter,
}
