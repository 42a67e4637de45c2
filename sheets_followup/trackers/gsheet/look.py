"""How our columns, and those to type in, look in a Google Sheet: one entry a kind. Pure."""

from __future__ import annotations

from sheets_followup.columns import column_letter
from sheets_followup.shared_tracker import Wanted
from sheets_followup.trackers.gsheet.jsons import Json, Span
from sheets_followup.trackers.gsheet.structure import Tab
from sheets_followup.trackers.new_columns import (
    OFFERED,
    SENT_VALUES,
    Band,
    Kind,
    NewColumn,
)

#: The column that is hidden: it is for the program alone.
CODE_OF_OURS = "own:id"

_HEADS = {
    Band.TYPED: ("1F3A5F", "FFFFFF"),
    Band.MORE: ("5F7694", "FFFFFF"),
    Band.OURS: ("DCE6F1", "1F3A5F"),
}
_DAY = {"type": "DATE", "pattern": "yyyy-mm-dd"}
_MOMENT = {"type": "DATE_TIME", "pattern": "yyyy-mm-dd hh:mm"}
_FORMATS = {
    Kind.DAY: _DAY,
    Kind.MOMENT: _MOMENT,
    Kind.DAY_OR_WORDS: _DAY,
    Kind.SENT: _DAY,
}


def colour(hexadecimal: str) -> Json:
    """``DCE6F1`` as Google writes a colour."""
    red, green, blue = (int(hexadecimal[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return {"red": red, "green": green, "blue": blue}


def style(fill: str | None, ink: str, *, bold: bool = False) -> dict[str, object]:
    """A cell's fill and ink."""
    found: dict[str, object] = {
        "textFormat": {"foregroundColorStyle": {"rgbColor": colour(ink)}, "bold": bold}
    }
    if fill is not None:
        found["backgroundColorStyle"] = {"rgbColor": colour(fill)}
    return found


def header_cell(column: NewColumn, header: str) -> Json:
    """A header with its note: what to type there, or what sync fills in."""
    fill, ink = _HEADS[column.band]
    look = {**style(fill, ink, bold=True), "wrapStrategy": "WRAP", "verticalAlignment": "MIDDLE"}
    return {
        "userEnteredValue": {"stringValue": header},
        "userEnteredFormat": look,
        "note": column.note,
    }


def format_of(column: NewColumn) -> Json:
    """The cells below a header: rows do not grow with what we write."""
    found = style(None, "44546A" if column.band is Band.OURS else "1F2937")
    found["wrapStrategy"] = "CLIP"
    if column.kind in _FORMATS:
        found["numberFormat"] = _FORMATS[column.kind]
        found["horizontalAlignment"] = "LEFT"
    return found


def width_of(column: NewColumn) -> int:
    """Pixels."""
    return 7 * column.width + 12


def validation_of(column: NewColumn, index: int, row: int) -> Json | None:
    """What the cells offer; an unusual entry is asked about at most. ``row`` is the first one's."""
    if column.band is Band.OURS:
        return None
    values = OFFERED.get(column.kind)
    if values is not None:
        return _rule("ONE_OF_LIST", values, column.note, dropdown=True)
    if column.kind in (Kind.DAY, Kind.MOMENT):
        return _rule("DATE_AFTER", ("2000-01-01",), "A date, like 2026-03-16.")
    if column.kind is Kind.SENT:
        cell = f"{column_letter(index)}{row}"
        # No comma and no semicolon between arguments: which of the two depends on the locale.
        words = "+".join(f'({cell}="{word}")' for word in SENT_VALUES)
        words = f"=ISNUMBER({cell})+{words}>0"
        told = f"A date like 2026-03-16, or {', '.join(SENT_VALUES)}."
        return _rule("CUSTOM_FORMULA", (words,), told)
    return None


def _rule(kind: str, values: tuple[str, ...], told: str, *, dropdown: bool = False) -> Json:
    return {
        "condition": {"type": kind, "values": [{"userEnteredValue": value} for value in values]},
        "inputMessage": told,
        "strict": False,
        "showCustomUi": dropdown,
    }


#: What a colour of a row says: fill and ink.
_DUE = ("FFE8A3", "7A4B00")
_OVERDUE = ("F9C9C4", "8C1D18")
_WAITING = ("DDEBF7", "1F4E79")
_ASKS = ("E9E2F5", "4B2E83")
_STOPPED = ("EDEDED", "8A94A3")


def fresh_look(tab: Tab, wanted: Wanted) -> list[Json]:
    """A new tracker: header and company stay in view, a filter, and colours for what is due."""
    at = {fact: index for index, (fact, _) in enumerate(wanted.new)}
    width, top = len(wanted.new), wanted.header_row
    grid = {"frozenRowCount": top, "frozenColumnCount": 1}
    requests: list[Json] = [
        {
            "updateSheetProperties": {
                "properties": {
                    "sheetId": tab.id,
                    "gridProperties": grid,
                    "tabColorStyle": {"rgbColor": colour(_HEADS[Band.TYPED][0])},
                },
                "fields": "gridProperties.frozenRowCount,gridProperties.frozenColumnCount,"
                "tabColorStyle",
            }
        },
        {"setBasicFilter": {"filter": {"range": Span(top - 1, None, 0, width).grid(tab.id)}}},
    ]
    letter = {fact: column_letter(index) for fact, index in at.items()}
    row = top + 1
    company, step = f"${letter['company']}{row}", f"${letter['own:next_step']}{row}"
    due, stop = f"${letter['own:next_follow_up']}{row}", f"${letter['own:stop']}{row}"
    everything = [Span(top, None, 0, width).grid(tab.id)]
    marked = [
        Span(top, None, at[fact], at[fact] + 1).grid(tab.id)
        for fact in ("company", "own:next_step", "own:next_follow_up")
    ]
    # Products instead of AND(…, …): what stands between arguments depends on the locale.
    rules = (
        (everything, f'=({company}<>"")*ISNUMBER({stop})*({stop}<=TODAY())>0', _STOPPED),
        (marked, f'=({company}<>"")*ISNUMBER({due})*({due}<TODAY())>0', _OVERDUE),
        (marked, f'=({company}<>"")*ISNUMBER({due})*({due}=TODAY())>0', _DUE),
        (marked, f'=({company}<>"")*({step}<>"")*({stop}="")*({due}="")>0', _ASKS),
        (marked, f'=({company}<>"")*({step}<>"")*(({due}="")+({due}>TODAY())>0)>0', _WAITING),
    )
    for number, (ranges, formula, (fill, ink)) in enumerate(rules):
        look = {
            "backgroundColorStyle": {"rgbColor": colour(fill)},
            "textFormat": {"foregroundColorStyle": {"rgbColor": colour(ink)}},
        }
        condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": formula}]}
        rule = {"ranges": ranges, "booleanRule": {"condition": condition, "format": look}}
        requests.append({"addConditionalFormatRule": {"rule": rule, "index": number}})
    return requests
