"""A new tracker as a workbook to enjoy: dropdowns, notes, date formats, colours for what is due.

Only features that every spreadsheet program keeps are used, and no formula stands in a cell: the
colours look at our own columns and at today.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl.comments import Comment
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from sheets_followup.trackers.new_columns import (
    NEW_COLUMNS,
    OFFERED,
    SENT_VALUES,
    Band,
    Kind,
    NewColumn,
)
from sheets_followup.trackers.xlsx_styles import DATE, MOMENT

#: The title of the tab to type in, and of the one that explains.
TITLE, HELP_TITLE = "Applications", "How it works"
#: Down to this row cells offer their dropdowns and take on colours.
LAST_ROW = 2000

_FONT = "Calibri"
_INK, _QUIET, _PAPER = "FF1F2937", "FF8A94A3", "FFFFFFFF"
_HEADS = {
    Band.TYPED: ("FF1F3A5F", _PAPER),
    Band.MORE: ("FF5F7694", _PAPER),
    Band.OURS: ("FFDCE6F1", "FF1F3A5F"),
}
_FORMATS = {
    Kind.DAY: DATE,
    Kind.MOMENT: DATE,
    Kind.DAY_OR_WORDS: DATE,
    Kind.SENT: DATE,
}
#: What a colour says: fill, ink, in words.
_DUE = ("FFFFE8A3", "FF7A4B00", "due today")
_OVERDUE = ("FFF9C9C4", "FF8C1D18", "was due before today")
_WAITING = ("FFDDEBF7", "FF1F4E79", "waiting: nothing to do yet")
_ASKS = ("FFE9E2F5", "FF4B2E83", "asks something of you, or is on hold: see Next step")
_STOPPED = ("FFEDEDED", _QUIET, "stopped: let it rest, and on to the next one")

_HELP = (
    ("", "How this tracker works"),
    ("1", "Type one row for each interview: the company, the day, and the people whom you met."),
    ("2", "Afterwards type a word or two under Topics, and when they said they would decide."),
    ("3", "Run: sheets-followup sync {file}"),
    ("", "Drafts appear in the folder {stem}-drafts. Read them, send them yourself; nothing is"),
    (
        "",
        "ever sent for you. Type the day under Thank-you sent or Follow-up 1 sent, and run again.",
    ),
    ("", ""),
    ("", "The pale columns at the right are filled in by sync, all others are yours: rename, move"),
    ("", "or delete what you do not need. A note on each header says what to type there."),
    ("", "Fit to Cadence are for those who want more: the sign above them folds them away."),
    ("", ""),
    ("", "Colours of a row (Company, Next step, Next follow-up)"),
)


def new_workbook(title: str = TITLE, *, file: str = "tracker.xlsx") -> bytes:
    """The content of a new tracker: its tab is called ``title``, ``file`` is named in its help."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for number, column in enumerate(NEW_COLUMNS, 1):
        _column(sheet, number, column)
        _header(sheet, number, column)
        rule = _validation(column, get_column_letter(number))
        if rule is not None:
            rule.add(_below(number))
            sheet.add_data_validation(rule)
    _colours(sheet)
    _view(sheet)
    _explain(book.create_sheet(HELP_TITLE if title != HELP_TITLE else "Help"), file)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _below(number: int, last: int = 0) -> str:
    first = get_column_letter(number)
    return f"{first}2:{get_column_letter(last or number)}{LAST_ROW}"


def _column(sheet: Worksheet, number: int, column: NewColumn) -> None:
    """Width and format of a whole column, so that every row typed below looks the same."""
    place = sheet.column_dimensions[get_column_letter(number)]
    place.width = column.width
    place.alignment = Alignment(
        # No wrapping: rows that we write into would not grow, and texts would lie on each other.
        vertical="center",
        horizontal="left" if column.kind in _FORMATS else None,
    )
    quiet = column.band is Band.OURS
    place.font = Font(name=_FONT, size=11, color="FF44546A" if quiet else _INK)
    place.number_format = _FORMATS.get(column.kind, "General")
    place.outlineLevel = 1 if column.band is Band.MORE else 0
    place.hidden = column.fact == "own:id"


def _header(sheet: Worksheet, number: int, column: NewColumn) -> None:
    fill, ink = _HEADS[column.band]
    cell = sheet.cell(1, number, column.header)
    cell.font = Font(name=_FONT, size=11, bold=True, color=ink)
    cell.fill = PatternFill("solid", fgColor=fill)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    cell.border = Border(right=Side("thin", color=_PAPER))
    note = Comment(column.note, "sheets-followup")
    note.width, note.height = 260, 30 + 18 * (1 + len(column.note) // 38)
    cell.comment = note


def _validation(column: NewColumn, letter: str) -> DataValidation | None:
    """What the cells offer. Nothing is forbidden: an unusual entry is asked about at most."""
    if column.band is Band.OURS:
        return None
    values = OFFERED.get(column.kind)
    if values is not None:
        # Any word may be typed as a status, and a cadence of one's own by its name.
        strict = column.kind is Kind.TONE
        rule = DataValidation("list", formula1=f'"{",".join(values)}"', allow_blank=True)
        return _asking(rule, column, f"Choose {' or '.join(values)}.") if strict else rule
    if column.kind in (Kind.DAY, Kind.MOMENT):
        rule = DataValidation(
            "date", operator="greaterThan", formula1="DATE(2000,1,1)", allow_blank=True
        )
        time = " or 2026-03-16 10:00" if column.kind is Kind.MOMENT else ""
        return _asking(rule, column, f"This is no date. Write it like 2026-03-16{time}.")
    if column.kind is Kind.SENT:
        words = ",".join(f'{letter}2="{word}"' for word in SENT_VALUES)
        rule = DataValidation(
            "custom", formula1=f"OR(ISNUMBER({letter}2),{words})", allow_blank=True
        )
        return _asking(rule, column, f"Write a date like 2026-03-16, {_either(SENT_VALUES)}.")
    return None


def _asking(rule: DataValidation, column: NewColumn, message: str) -> DataValidation:
    rule.errorStyle, rule.showErrorMessage = "warning", True
    rule.errorTitle, rule.error = column.header, message
    return rule


def _either(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]


def _colours(sheet: Worksheet) -> None:
    """Due, overdue, waiting, asking, stopped; and an interview with a time shows it."""
    at = {column.fact: number for number, column in enumerate(NEW_COLUMNS, 1)}
    letter = {fact: get_column_letter(number) for fact, number in at.items()}
    step, due = f"${letter['own:next_step']}2", f"${letter['own:next_follow_up']}2"
    stop, company = f"${letter['own:stop']}2", f"${letter['company']}2"
    marked = " ".join(_below(at[fact]) for fact in ("company", "own:next_step"))
    marked += f" {_below(at['own:next_follow_up'])}"
    everything = _below(1, len(NEW_COLUMNS))
    rules = (
        (everything, f'AND({company}<>"",ISNUMBER({stop}),{stop}<=TODAY())', _STOPPED),
        (marked, f'AND({company}<>"",ISNUMBER({due}),{due}<TODAY())', _OVERDUE),
        (marked, f'AND({company}<>"",ISNUMBER({due}),{due}=TODAY())', _DUE),
        # A row for which nothing can be decided has no Stop.
        (marked, f'AND({company}<>"",{step}<>"",{stop}="",{due}="")', _ASKS),
        (marked, f'AND({company}<>"",{step}<>"",OR({due}="",{due}>TODAY()))', _WAITING),
    )
    for area, formula, (fill, ink, _) in rules:
        look = DifferentialStyle(font=Font(color=ink), fill=PatternFill(bgColor=fill))
        sheet.conditional_formatting.add(
            area, Rule("expression", dxf=look, formula=[formula], stopIfTrue=True)
        )
    cell = f"{letter['interview']}2"
    timed = DifferentialStyle(numFmt=NumberFormat(numFmtId=164, formatCode=MOMENT))
    sheet.conditional_formatting.add(
        _below(at["interview"]),
        Rule("expression", dxf=timed, formula=[f"AND(ISNUMBER({cell}),MOD({cell},1)>0)"]),
    )


def _view(sheet: Worksheet) -> None:
    """The header and the company stay in view; a filter on each header; printed on one width."""
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(NEW_COLUMNS))}{LAST_ROW}"
    sheet.sheet_view.zoomScale = 100
    if sheet.sheet_view.pane is not None:
        sheet.sheet_view.pane.activePane = "bottomLeft"
    for selection in sheet.sheet_view.selection:
        if selection.pane == "bottomLeft":
            selection.activeCell = selection.sqref = "A2"
    sheet.sheet_properties.tabColor = _HEADS[Band.TYPED][0]
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _explain(sheet: Worksheet, file: str) -> None:
    """The second tab: few lines, and the colours with their meaning."""
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 4, 96
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    stem = file.rpartition(".")[0] or file
    for number, (mark, text) in enumerate(_HELP, 1):
        sheet.cell(number, 1, mark).font = Font(name=_FONT, size=11, bold=True, color=_QUIET)
        cell = sheet.cell(number, 2, text.format(file=file, stem=stem))
        title = number in (1, len(_HELP))
        cell.font = Font(name=_FONT, size=16 if number == 1 else 11, bold=title, color=_INK)
    for number, (fill, ink, words) in enumerate(
        (_DUE, _OVERDUE, _WAITING, _ASKS, _STOPPED), len(_HELP) + 1
    ):
        for column, text in ((1, ""), (2, words)):
            cell = sheet.cell(number, column, text)
            cell.fill = PatternFill("solid", fgColor=fill)
            cell.font = Font(name=_FONT, size=11, color=ink)
