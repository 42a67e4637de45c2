"""What stands between the cells of a csv file, found out by consistency and not by frequency.

A comma in a note is frequent; a delimiter is what cuts line after line into the same number of
cells. Each candidate is tried with the real tokenizer, so a delimiter in quotes does not count.
"""

from __future__ import annotations

import re
from collections import Counter

from sheets_followup.trackers.csv_text import Dialect, tokenize

_DELIMITERS = (",", ";", "\t", "|")
_QUOTES = ('"', "'", "|")
_SAMPLE = 65_536
_MAX_RECORDS = 200

#: Excel's own first line, which says what the delimiter is and is not a row.
_SEP_LINE = re.compile(r"\"?sep=(.)\"?(\r\n|\n|\r)", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\n|\r")


def detect(text: str) -> Dialect:
    """The dialect of this text; commas and double quotes where nothing speaks for others."""
    newline = _newline(text)
    sep = _SEP_LINE.match(text)
    if sep is not None:
        start = sep.end()
        sample, cut = text[start : start + _SAMPLE], len(text) - start > _SAMPLE
        return Dialect(sep[1], _quote(sample, (sep[1],), cut), newline, start)
    sample, cut = text[:_SAMPLE], len(text) > _SAMPLE
    quote = _quote(sample, _DELIMITERS, cut)
    candidates = [mark for mark in _DELIMITERS if mark != quote and mark in sample]
    if not candidates:
        return Dialect("," if quote != "," else ";", quote, newline)
    # The order of the candidates decides between equals.
    best = candidates[0]
    if len(candidates) > 1:
        best = max(candidates, key=lambda mark: _score(sample, mark, quote, cut=cut))
    return Dialect(best, quote, newline)


def _score(sample: str, delimiter: str, quote: str, *, cut: bool) -> tuple[float, int]:
    """How well this delimiter explains the sample: the share of like lines, then how many cells."""
    records = tokenize(sample, Dialect(delimiter, quote))
    if cut and len(records) > 1:
        records.pop()
    rows = [record.values for record in records[:_MAX_RECORDS] if any(record.values)]
    # Remarks before the header hold commas that delimit nothing.
    widths = [len(row) for row in rows if not row[0].lstrip().startswith("#")]
    widths = widths or [len(row) for row in rows]
    if not widths or max(widths) == 1:
        return 0.0, 0
    usual, times = Counter(width for width in widths if width > 1).most_common(1)[0]
    cut_at_all = sum(width > 1 for width in widths) / len(widths)
    # A ragged file of the right delimiter still has a widest row that reaches far beyond notes.
    alike = times / len(widths)
    return round(2 * cut_at_all + alike + min(usual, 8) / 8, 2), max(widths)


def _quote(sample: str, delimiters: tuple[str, ...], cut: bool) -> str:
    """The quote sign: a double quote, unless cells open and close with another one throughout."""
    if '"' in sample and _quoted_cells(sample, '"', delimiters):
        return '"'
    for quote in _QUOTES[1:]:
        others = tuple(mark for mark in delimiters if mark != quote)
        if quote not in sample or not others:
            continue
        # Apostrophes belong to words, and a bar may be the delimiter: nearly all of them must open
        # or close a cell, or stand in one, and either most cells do so or one needs its quotes.
        cells = _quoted_cells(sample, quote, others)
        used = sum(2 + cell.count(quote) for cell in cells)
        needed = any(sign in cell for cell in cells for sign in (*others, quote, "\n", "\r"))
        fields = sum(sample.count(mark) for mark in (*others, "\n", "\r"))
        enough = needed or 2 * len(cells) > fields
        if len(cells) >= 2 and 1.25 * used >= sample.count(quote) - cut and enough:
            return quote
    return '"'


def _quoted_cells(sample: str, quote: str, delimiters: tuple[str, ...]) -> list[str]:
    """What stands in the cells that open right after a delimiter and close right before one."""
    mark = re.escape(quote)
    ends = re.escape("".join(delimiters)) + "\r\n"
    pattern = f"(?:^|(?<=[{ends}])){mark}((?:[^{mark}]|{mark}{mark})*+){mark}(?=[{ends}]|$)"
    return [match[1] for match in re.finditer(pattern, sample)]


def _newline(text: str) -> str:
    """The line end that is used most; a line feed where there is none."""
    counts = Counter(_LINE_END.findall(text[:_SAMPLE]))
    return counts.most_common(1)[0][0] if counts else "\n"
