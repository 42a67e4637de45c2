"""Invitations as calendars write them, and as nobody should."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.discover.events import events_in, latest
from tests.discover.mail import ics

BERLIN = ZoneInfo("Europe/Berlin")
JANE = "Jane Roe <jane@acme.example>"

MOMENTS = [
    (":20260303T230500Z", date(2026, 3, 4), time(0, 5)),
    (";TZID=America/New_York:20260303T190000", date(2026, 3, 4), time(1)),
    (";TZID=Eastern Standard Time:20260303T190000", date(2026, 3, 4), time(1)),
    (";TZID=/citadel.org/20260101_1/Europe/Berlin:20260303T100000", date(2026, 3, 3), time(10)),
    (";TZID=Customized Time Zone:20260303T100000", date(2026, 3, 3), time(10)),
    (";TZID=../../etc/passwd:20260303T100000", date(2026, 3, 3), time(10)),
    (":20260303T100000", date(2026, 3, 3), time(10)),
    (";VALUE=DATE:20260303", date(2026, 3, 3), None),
]


@pytest.mark.parametrize(("start", "day", "hour"), MOMENTS)
def test_the_day_and_hour_are_those_of_the_trackers_zone(
    start: str, day: date, hour: time | None
) -> None:
    (event,) = events_in(ics(start, JANE), BERLIN)
    assert (event.day, event.hour) == (day, hour)


NO_EVENTS = [
    ics(":yesterday", JANE),
    ics(":00010101T000000Z", JANE).replace("Z", "Z", 1)[:40],
    ics(":20260303T100000Z", JANE, more=["RRULE:FREQ=WEEKLY"]),
    ics(":20260303T100000Z", JANE, method="REPLY"),
    "",
    "BEGIN:VEVENT",
    "\x00\ud800",
]


@pytest.mark.parametrize("text", NO_EVENTS, ids=range(len(NO_EVENTS)))
def test_what_is_no_single_event_is_passed_over(text: str) -> None:
    assert events_in(text, BERLIN) == []


def test_long_names_quotes_and_folded_lines_are_put_together() -> None:
    name = "Roe; Jane: the very long name of somebody who signs with it in full every time"
    (event,) = events_in(ics(":20260303T100000Z", f"{name} <jane@acme.example>"), BERLIN)
    assert (event.guests[1].name, event.guests[1].address) == (name, "jane@acme.example")
    assert "alarm@nobody.example" not in [guest.address for guest in event.guests]


def test_of_an_event_the_last_edition_counts_and_one_called_off_is_none() -> None:
    def edition(number: int, day: str, method: str = "REQUEST") -> str:
        start = f":202603{day}T100000Z"
        return ics(start, JANE, method=method, more=[f"SEQUENCE:{number}"])

    both = [*events_in(edition(1, "10"), BERLIN), *events_in(edition(0, "03"), BERLIN)]
    assert [event.day for event in latest(both)] == [date(2026, 3, 10)]
    off = events_in(edition(1, "10", "CANCEL"), BERLIN)
    assert latest([*both, *off]) == []


LINES = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            [
                "BEGIN:VEVENT",
                "END:VEVENT",
                "BEGIN:VALARM",
                "END:VALARM",
                "DTSTART:20260303T100000Z",
                'ATTENDEE;CN="a;b:c":mailto:jane@acme.example',
                'ATTENDEE;CN="open:mailto:jane@acme.example',
                " folded",
                "SEQUENCE:²",
                "DTSTART;TZID=:99999999T999999",
                "DTSTART:00010101T000000Z",
            ]
        ),
    ),
    max_size=30,
)


@given(LINES)
def test_no_file_stops_the_reading(lines: list[str]) -> None:
    for event in events_in("\r\n".join(lines), BERLIN):
        assert len(event.guests) <= len(lines)
