"""Who the contact of W3 is."""

from __future__ import annotations

import pytest

from sheets_followup.messages import contact_of
from sheets_followup.model import Interviewer

CONTACTS = [
    (("EM", "Recruiter"), 1),
    (("Hiring Manager", "Talent partner"), 1),
    (("EM", "hiring manager"), 1),
    (("Chrome engineer", "Christian studies"), 0),
    (("EM", "HR"), 1),
    (("Dev", "DRH"), 1),
    (("Dev", "Personalreferentin"), 1),
    (("Dev", "chargée de recrutement"), 1),
    (("Dev", "人事部"), 1),
    ((None, None), 0),
]


@pytest.mark.parametrize(("titles", "index"), CONTACTS)
def test_W3_the_contact_is_a_recruiter_before_a_hiring_manager(  # noqa: N802
    titles: tuple[str | None, ...], index: int
) -> None:
    people = tuple(Interviewer(name=f"Ann {n}", title=title) for n, title in enumerate(titles))
    assert contact_of(people) == index
