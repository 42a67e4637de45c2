"""The emulator's own parsers, on whatever one may type."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from . import a1, masks
from .answers import RefusalError
from .formulas import DIVIDE, NAME, PARSE, Evaluator
from .mailbox import has_header, set_header
from .shown import shown
from .typed import entered, serial

COLUMNS = st.integers(0, 18_277)


@given(COLUMNS)
def test_column_names_come_back(column: int) -> None:
    assert a1.column_of(a1.letters(column)) == column


@given(st.text(min_size=1, max_size=30).filter(lambda text: "\n" not in text))
def test_titles_come_back_however_odd(title: str) -> None:
    found, rest = a1.split(f"{a1.quoted(title)}!A1")
    assert (found, rest) == (title, "A1")


@given(st.integers(0, 999), COLUMNS, st.integers(0, 999), COLUMNS)
def test_cells_come_back_whichever_corner_is_first(r1: int, c1: int, r2: int, c2: int) -> None:
    text = f"{a1.letters(c1)}{r1 + 1}:{a1.letters(c2)}{r2 + 1}"
    area = a1.parse_cells(text, 3)
    assert area == a1.Area(3, min(r1, r2), min(c1, c2), max(r1, r2) + 1, max(c1, c2) + 1)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("A1", a1.Area(0, 0, 0, 1, 1)),
        ("A2:B", a1.Area(0, 1, 0, None, 2)),
        ("B:B", a1.Area(0, 0, 1, None, 2)),
        ("2:3", a1.Area(0, 1, 0, 3, None)),
        ("$B$2:$C$3", a1.Area(0, 1, 1, 3, 3)),
        ("R2C3", a1.Area(0, 1, 2, 2, 3)),
        ("A0", None),
        ("Names", None),
        ("A", None),
        ("", None),
    ],
)
def test_open_ends_and_what_is_no_cell(text: str, area: a1.Area | None) -> None:
    assert a1.parse_cells(text, 0) == area


@given(st.text(alphabet="abc(),./* ", max_size=30))
def test_a_mask_is_read_or_refused(text: str) -> None:
    try:
        found = masks.paths(masks.parse(text))
    except RefusalError:
        return
    assert all(name and "," not in name for path in found for name in path)


@pytest.mark.parametrize(
    ("mask", "kept"),
    [
        ("a", {"a": {"b": 1, "c": [{"d": 2}, {"e": 3}]}}),
        ("a.b", {"a": {"b": 1}}),
        ("a/c/d", {"a": {"c": [{"d": 2}, {}]}}),
        ("a(b,c(e))", {"a": {"b": 1, "c": [{}, {"e": 3}]}}),
        ("z", {}),
        ("*", {"a": {"b": 1, "c": [{"d": 2}, {"e": 3}]}, "f": 4}),
    ],
)
def test_masks(mask: str, kept: object) -> None:
    value = {"a": {"b": 1, "c": [{"d": 2}, {"e": 3}]}, "f": 4}
    assert masks.apply(masks.parse(mask), value) == kept


@given(st.text(max_size=40), st.sampled_from(["en_US", "en_GB", "de_DE", "ja_JP"]))
def test_whatever_is_typed_becomes_a_value_that_can_be_shown(text: str, locale: str) -> None:
    value, shape = entered(text, locale, 2026)
    assert isinstance(shown(value, shape, locale) if not hasattr(value, "text") else "", str)


@given(st.dates(date(1930, 1, 1), date(2029, 12, 31)))
def test_a_date_is_shown_as_it_was_typed(day: date) -> None:
    value, shape = entered(day.isoformat(), "en_US", 2026)
    assert value == serial(day)
    assert shown(value, shape, "en_US") == day.isoformat()


@given(st.text(max_size=30).map(lambda text: "=" + text))
def test_a_formula_never_raises(text: str) -> None:
    Evaluator(lambda title, cells: 1, 46000.0, 46000.5).value(text)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("= 1 / 1024", 1 / 1024),
        ("=3/2", 1.5),
        ("=2^3", 8),
        ('="a"&"b"', "ab"),
        ('=IF(1=1,"y","n")', "y"),
        ("=SUM(A1:A3, 4)", 5),
        ("=TODAY()", 46000),
        ("=1/0", DIVIDE),
        ("=IMPORTXML(1)", NAME),
        ("=)", PARSE),
    ],
)
def test_formulas(formula: str, value: object) -> None:
    assert Evaluator(lambda title, cells: 1, 46000.0, 46000.5).value(formula) == value


@given(st.binary(max_size=60))
def test_setting_a_header_keeps_the_body(body: bytes) -> None:
    raw = b"To: a@b.example\r\nMessage-ID: <old@x>\r\n\r\n" + body
    new = set_header(raw, "Message-ID", "<new@x>")
    assert new.endswith(b"\r\n\r\n" + body)
    assert b"old" not in new.partition(b"\r\n\r\n")[0]
    assert has_header(new, "message-id")
