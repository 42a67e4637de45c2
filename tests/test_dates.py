"""Dates as people type them: one table per kind of cell, and what Hypothesis finds."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sheets_followup.dates import NO_HOLIDAYS, Calendar, country_calendar
from sheets_followup.errors import UsageError
from sheets_followup.model import Cell
from sheets_followup.typed_dates import day_order, read_date, settled
from sheets_followup.typed_decisions import read_decision
from sheets_followup.typed_times import read_time

TODAY = date(2026, 11, 18)
T = date(2026, 3, 3)  # a Tuesday

ONE_READING: list[tuple[Cell, str, str | None]] = [
    (date(2026, 3, 3), "2026-03-03", None),
    (datetime(2026, 3, 3, 10, 0), "2026-03-03", "10:00"),
    (datetime(2026, 3, 3), "2026-03-03", None),
    (46084, "2026-03-03", None),
    (46084.4375, "2026-03-03", "10:30"),
    ("46084", "2026-03-03", None),
    ("2026-03-03", "2026-03-03", None),
    (" 2026-03-03 ", "2026-03-03", None),
    ("2026/3/3", "2026-03-03", None),
    ("2026.03.03", "2026-03-03", None),
    ("20260303", "2026-03-03", None),
    ("2026-03-03 10:00", "2026-03-03", "10:00"),
    ("2026-03-03T10:00:00Z", "2026-03-03", "10:00"),
    ("2026-03-03T10:00:00+02:00", "2026-03-03", "10:00"),
    ("2025-07-19 02:12:28.34446", "2025-07-19", "02:12"),
    ("2026-03-03 14h30", "2026-03-03", "14:30"),
    ("2026-03-03 10am PST", "2026-03-03", "10:00"),
    ("May 7 2026", "2026-05-07", None),
    ("May 7, 2026", "2026-05-07", None),
    ("7 May 2026", "2026-05-07", None),
    ("7-May-26", "2026-05-07", None),
    ("the 3rd of March 2026", "2026-03-03", None),
    ("Tue 3 March 2026, 10:00", "2026-03-03", "10:00"),
    ("Thursday, March 5th, 2026 at 3 pm", "2026-03-05", "15:00"),
    ("March 3, 2026 2-3pm", "2026-03-03", "14:00"),
    ("March 3, 2026 11-1pm", "2026-03-03", "11:00"),
    ("3 March 2026 10:00 - 11:00", "2026-03-03", "10:00"),
    ("Nov 20, 2026 @ noon", "2026-11-20", "12:00"),
    ("Mar 3, 2026 12:15am", "2026-03-03", "00:15"),
    ("2026 March 3", "2026-03-03", None),
    ("20/05/2026", "2026-05-20", None),
    ("31.12.2026", "2026-12-31", None),
    ("4/4/2026", "2026-04-04", None),
    ("Wed 3/4/2026", "2026-03-04", None),  # 3 April is a Friday
]

YEAR_ADDED = [
    ("8-Jul", "2026-07-08"),
    ("Mar 12", "2027-03-12"),  # also the French for Tuesday
    ("Jul 8", "2026-07-08"),
    ("Mar 3rd", "2027-03-03"),
    ("10/13", "2026-10-13"),
    ("9/19", "2026-09-19"),
    ("Tue Mar 3", "2026-03-03"),  # the nearer 2027-03-03 is a Wednesday
    ("29 Feb", "2028-02-29"),
]

SAYS_NOTHING: list[Cell] = [None, "", "  ", "-", "n/a", "N/A", "TBD", "tba", "?", False, "\u200b"]

NOT_UNDERSTOOD: list[Cell] = [
    "8/82019 ",
    "8/5/2019 & 8/14/2019",
    "1721011400",
    "wait for the 9th ",
    "Nov–Dec 2024",
    "DEADLINE Aug 5, 2026 - apply immediately",
    "Applied via Ashby 2026-08-31",
    "Lunes 2pm",
    "May",
    "March 2026",
    "2026",
    "1",
    "Q1 2026",
    "10:00",
    "Tuesday",
    "soon",
    "30 Feb 2026",
    "2026-13-01",
    "Mon 3 March 2026",
    "YYYY-MM-DD",
    "#REF!",
    "2026-03-03 2026-03-04",
    time(10, 0),
    True,
    7,
    1e308,
    float("nan"),
    float("-inf"),
    10**40,
    "3" * 50_000,
]


def clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


@pytest.mark.parametrize(("cell", "day", "moment"), ONE_READING)
def test_one_reading(cell: Cell, day: str, moment: str | None) -> None:
    typed = read_date(cell, today=TODAY, day_first=None)
    read = typed.time.replace(second=0) if typed.time else None
    assert (typed.day, read, typed.problem) == (date.fromisoformat(day), clock(moment), None)


@pytest.mark.parametrize(("cell", "day"), YEAR_ADDED)
def test_a_missing_year_is_the_nearest_and_is_said(cell: str, day: str) -> None:
    typed = read_date(cell, today=date(2026, 11, 18), day_first=None)
    if cell == "29 Feb":
        typed = read_date(cell, today=date(2027, 11, 18), day_first=None)
    assert typed.day == date.fromisoformat(day)
    assert typed.note is not None
    assert day in typed.note


@pytest.mark.parametrize("cell", SAYS_NOTHING)
def test_a_cell_that_says_nothing_is_no_problem(cell: Cell) -> None:
    typed = read_date(cell, today=TODAY, day_first=None)
    assert (typed.day, typed.problem) == (None, None)


@pytest.mark.parametrize("cell", NOT_UNDERSTOOD)
def test_never_a_guess(cell: Cell) -> None:
    typed = read_date(cell, today=TODAY, day_first=None)
    assert typed.day is None
    assert typed.problem
    assert len(typed.problem) < 250


@pytest.mark.parametrize(
    ("cell", "day_first", "day"),
    [
        ("3/4/2026", True, "2026-04-03"),
        ("3/4/2026", False, "2026-03-04"),
        ("3-4-26", True, "2026-04-03"),
        ("3.4.2026", True, "2026-04-03"),
        ("3/4/2026 3:30 PM", False, "2026-03-04"),
    ],
)
def test_the_order_of_digits_settles_two_readings(cell: str, day_first: bool, day: str) -> None:
    assert read_date(cell, today=TODAY, day_first=day_first).day == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("cell", "day_first"),
    [
        ("3/4", None),
        ("03/04/2026", None),
        ("12.11", None),
        ("Jul-26", None),
        ("04/13/2026", True),  # no silent change of the order
        ("13/04/2026", False),
    ],
)
def test_two_readings_are_refused(cell: str, day_first: bool | None) -> None:
    typed = read_date(cell, today=TODAY, day_first=day_first)
    assert (typed.day, typed.ambiguous, typed.refused) == (None, True, True)


@pytest.mark.parametrize(("cell", "example"), [("Jul-26", "07-26"), ("Dec/5", "12-05")])
def test_a_day_that_may_be_a_year_is_asked_about_with_the_nearest_such_day(
    cell: str, example: str
) -> None:
    (problem,) = [read_date(cell, today=TODAY, day_first=None).problem]
    day = date.fromisoformat((problem or "").rpartition(" ")[2])
    assert (day.strftime("%m-%d"), abs(day - TODAY).days < 184) == (example, True)


def test_two_readings_are_both_named() -> None:
    problem = read_date("3/4/2026", today=TODAY, day_first=None).problem
    assert problem == "'3/4/2026' can be 3 April or 4 March: type 2026-04-03 or 2026-03-04"


@pytest.mark.parametrize(
    ("cell", "out"),
    [
        ("1999-12-31", True),
        ("2000-01-01", False),
        ("2019-08-14", False),
        ("2028-11-18", False),
        ("2028-11-19", True),
        (date(2099, 1, 1), True),
        (datetime(1900, 1, 1, 9), True),
    ],
)
def test_dates_out_of_range_are_refused(cell: Cell, out: bool) -> None:
    typed = read_date(cell, today=TODAY, day_first=None)
    assert (typed.out_of_range, typed.day is None) == (out, out)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["3/4/2026", "13/4/2026"], True),
        (["3/4/2026", "4/13/2026 10:00"], False),
        (["13/4/2026", "4/13/2026"], None),
        (["3/4/2026", "2026-03-13", None, 13.4], None),
        (["99/4", "0/13"], None),
        ([], None),
    ],
)
def test_day_order(cells: list[Cell], order: bool | None) -> None:
    assert day_order(cells) is order


@pytest.mark.parametrize(
    ("cells", "given", "cell", "day"),
    [
        (["10/13/2026"], None, "9/8/2026", "2026-09-08"),
        (["10/13/2026"], None, "1.10.26", None),  # a sheet with the month in front, but not in dots
        (["10/13/2026"], None, "Thu 1.10.26", "2026-10-01"),
        (["10/13/2026"], None, "Fri 1.10.26", None),
        (["10/13/2026"], None, "13.10.26", "2026-10-13"),
        (["10/13/2026", "13.10.2026"], None, "1.10.26", "2026-10-01"),
        (["10/13/2026", "13.10.2026"], None, "9/8/2026", "2026-09-08"),
        (["10.13.2026"], None, "1.10.26", "2026-01-10"),
        (["13.10.2026"], None, "9/8/2026", "2026-08-09"),
        (["13/10/2026"], None, "1.10.26", "2026-10-01"),
        (["13/10/2026", "10/13/2026"], None, "9/8/2026", None),
        ([], False, "1.10.26", None),
        ([], False, "9/8/2026", "2026-09-08"),
        ([], True, "1.10.26", "2026-10-01"),
        (["13.10.2026"], False, "1.10.26", "2026-10-01"),
        ([], None, "1.10.26", "2026-10-01"),
    ],
)
def test_dots_and_slashes_have_an_order_each(
    cells: list[Cell], given: bool | None, cell: str, day: str | None
) -> None:
    order = settled(cells, given, None)
    typed = read_date(cell, today=TODAY, day_first=order)
    assert (typed.day and typed.day.isoformat(), typed.problem is None) == (day, day is not None)


DECISIONS = [
    ("2 weeks", "2026-03-17"),
    ("2w", "2026-03-17"),
    ("two weeks", "2026-03-17"),
    ("within a week", "2026-03-10"),
    ("in 10 days", "2026-03-13"),
    ("10 business days", "2026-03-17"),
    ("2-3 weeks", "2026-03-24"),
    ("two to three weeks", "2026-03-24"),
    ("within the next two weeks", "2026-03-17"),
    ("in two weeks' time", "2026-03-17"),
    ("about 2 weeks", "2026-03-17"),
    ("2 weeks after the interview", "2026-03-17"),
    ("a fortnight", "2026-03-17"),
    ("1 month", "2026-04-03"),
    ("48 hours", "2026-03-05"),
    ("tomorrow", "2026-03-04"),
    ("this week", "2026-03-06"),
    ("end of week", "2026-03-06"),
    ("EOW", "2026-03-06"),
    ("next week", "2026-03-13"),
    ("end of next week", "2026-03-13"),
    ("Friday", "2026-03-06"),
    ("by Friday", "2026-03-06"),
    ("Tuesday", "2026-03-10"),
    ("next Friday", "2026-03-13"),
    ("Monday next week", "2026-03-09"),
    ("end of month", "2026-03-31"),
    ("end of the month.", "2026-03-31"),
    ("end of March", "2026-03-31"),
    ("next month", "2026-04-30"),
    ("by March 20", "2026-03-20"),
    ("before 2026-03-20", "2026-03-20"),
    ("week of March 9", "2026-03-13"),
    ("2026-03-20", "2026-03-20"),
    ("Jan 8", "2027-01-08"),  # a decision lies after its interview
]


@pytest.mark.parametrize(("cell", "day"), DECISIONS)
def test_decision_counts_from_the_interview(cell: str, day: str) -> None:
    typed = read_decision(cell, interview=T, today=date(2026, 3, 5), day_first=None)
    assert (typed.day, typed.problem) == (date.fromisoformat(day), None)


@pytest.mark.parametrize("cell", ["2 weeks", "next Friday", "end of month", "tomorrow"])
def test_words_without_an_interview_are_a_problem(cell: str) -> None:
    typed = read_decision(cell, interview=None, today=T, day_first=None)
    assert typed.day is None
    assert typed.problem is not None
    assert "interview" in typed.problem


@pytest.mark.parametrize("cell", ["soon", "asap", "yes", "a few days", "14", "3/4"])
def test_decision_is_never_a_guess(cell: str) -> None:
    typed = read_decision(cell, interview=T, today=T, day_first=None)
    assert typed.day is None
    assert typed.problem


def test_business_days_of_a_decision_skip_holidays() -> None:
    calendar = Calendar({date(2026, 3, 4), date(2026, 3, 5)})
    typed = read_decision(
        "2 business days", interview=T, today=T, day_first=None, calendar=calendar
    )
    assert typed.day == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("10am", "10:00"),
        ("3:30 PM", "15:30"),
        ("14h30", "14:30"),
        (time(9, 15), "09:15"),
        (0.5, "12:00"),
        ("10:00 - 11:00", "10:00"),
        ("25:00", None),
        ("13:61", None),
        ("ten", None),
        ("3", None),
        (None, None),
    ],
)
def test_times(cell: Cell, moment: str | None) -> None:
    assert read_time(cell) == clock(moment)


@pytest.mark.parametrize(
    ("day", "holidays", "rolled"),
    [
        ("2026-03-13", (), "2026-03-13"),
        ("2026-03-14", (), "2026-03-16"),
        ("2026-03-14", ("2026-03-16",), "2026-03-17"),
        ("2026-03-16", ("2026-03-16", "2026-03-17"), "2026-03-18"),
    ],
)
def test_roll(day: str, holidays: tuple[str, ...], rolled: str) -> None:
    calendar = Calendar({date.fromisoformat(holiday) for holiday in holidays})
    assert calendar.roll(date.fromisoformat(day)) == date.fromisoformat(rolled)


@pytest.mark.parametrize(
    ("country", "holiday", "closed"),
    [
        ("US", "2026-07-03", True),
        ("us", "2026-11-27", False),
        ("US-CA", "2026-11-27", True),
        ("DE", "2026-10-03", True),
        ("GB", "2026-12-25", True),
    ],
)
def test_country_calendar(country: str, holiday: str, closed: bool) -> None:
    day = date.fromisoformat(holiday)
    assert country_calendar(country).is_business_day(day) is (not closed and day.weekday() < 5)


@pytest.mark.parametrize("country", ["XX", "", "US-XX", "Germany"])
def test_an_unknown_country_is_wrong_use(country: str) -> None:
    with pytest.raises(UsageError) as raised:
        country_calendar(country)
    assert raised.value.hint


DAYS = st.dates(date(2000, 1, 1), date(2028, 11, 18))
FORMS = ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%a %d %b %Y", "%Y/%m/%d", "%Y%m%d")


@given(DAYS, st.sampled_from(FORMS), st.times())
def test_what_is_written_clearly_is_read_back(day: date, form: str, moment: time) -> None:
    """Round trip of every clear way to write a date, with and without a time."""
    text = day.strftime(form)
    assert read_date(text, today=TODAY, day_first=None).day == day
    timed = read_date(f"{text} {moment:%H:%M}", today=TODAY, day_first=None)
    assert form == "%Y%m%d" or (timed.day, timed.time) == (
        day,
        moment.replace(second=0, microsecond=0),
    )


@given(DAYS, st.booleans(), st.sampled_from("/-."))
def test_digits_are_read_back_in_their_order(day: date, day_first: bool, mark: str) -> None:
    first, second = (day.day, day.month) if day_first else (day.month, day.day)
    text = f"{first:02d}{mark}{second:02d}{mark}{day.year}"
    assert read_date(text, today=TODAY, day_first=day_first).day == day
    unknown = read_date(text, today=TODAY, day_first=None)
    if mark == ".":  # alone, a dotted date is day first
        wanted = date(day.year, second, first) if second <= 12 else day
        assert unknown.day == wanted or unknown.out_of_range
    else:
        assert unknown.day == day or unknown.ambiguous


@given(DAYS)
def test_serials_are_read_back(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert read_date(serial, today=TODAY, day_first=None).day == day


@given(st.text(max_size=40))
@example("2026-03-03T" * 9)
@example("\x00" * 30)
def test_any_text_is_a_day_a_problem_or_nothing(text: str) -> None:
    for typed in (
        read_date(text, today=TODAY, day_first=None),
        read_decision(text, interview=T, today=TODAY, day_first=True),
    ):
        assert typed.day is None or typed.problem is None


@given(DAYS, st.integers(0, 400))
def test_roll_never_goes_back_and_ends_on_a_business_day(day: date, ahead: int) -> None:
    start = day + timedelta(days=ahead)
    rolled = NO_HOLIDAYS.roll(start)
    assert NO_HOLIDAYS.is_business_day(rolled)
    assert timedelta(0) <= rolled - start <= timedelta(days=2)
