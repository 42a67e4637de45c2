"""A time with a zone behind it: nobody is thanked for a talk that is still to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.scene import Scene

HEADER = ("Company", "Role", "Interview date", "Time", "Interviewers")


@pytest.mark.parametrize(
    ("typed", "hour", "now", "zone", "made"),
    [
        ("2026-03-03 10:00 PST", "", "2026-03-03T19:59", "Europe/Berlin", 0),  # 19:00 there
        ("2026-03-03 10:00 PST", "", "2026-03-03T20:00", "Europe/Berlin", 1),
        ("3 March 2026 4pm PT", "", "2026-03-04T01:59", "Europe/Berlin", 0),
        ("3 March 2026 4pm PT", "", "2026-03-04T02:00", "Europe/Berlin", 1),
        ("2026-03-03 10am ET", "", "2026-03-03T16:30", "Europe/Berlin", 0),
        ("2026-03-03 10am ET", "", "2026-03-03T17:00", "Europe/Berlin", 1),
        ("2026-03-03T10:00:00-08:00", "", "2026-03-03T19:30", "Europe/Berlin", 0),
        ("2026-03-03 10:00 (UTC-5)", "", "2026-03-03T16:30", "Europe/Berlin", 0),
        ("2026-03-03", "10:00 EST", "2026-03-03T16:30", "Europe/Berlin", 0),
        ("2026-03-03", "10:00 EST", "2026-03-03T17:00", "Europe/Berlin", 1),
        ("2026-03-03 10:00 CET", "", "2026-03-03T11:00", "Europe/Berlin", 1),
        ("2026-03-03 10:00 CET", "", "2026-03-03T10:30", "America/New_York", 0),
        ("2026-03-03 10:00", "", "2026-03-03T11:00", "Europe/Berlin", 1),
        # In the hour that comes twice, and the one that never comes.
        ("2026-10-25 02:30", "", "2026-10-25T03:30", "Europe/Berlin", 1),
        ("2026-03-29 02:30", "", "2026-03-29T03:29", "Europe/Berlin", 0),
    ],
)
def test_a_talk_is_over_by_the_clock_that_it_was_agreed_on(
    tmp_path: Path, typed: str, hour: str, now: str, zone: str, made: int
) -> None:
    scene = Scene(
        tmp_path, ("Acme", "Dev", typed, hour, "Jane Roe <jane@acme.example>"), header=HEADER
    )
    report = scene.sync(now, timezone=zone)
    assert (report.drafts.created, report.error) == (made, None)
