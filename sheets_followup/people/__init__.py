"""What people type as interviewers: names, addresses, titles, a detail per person. Pure."""

from __future__ import annotations

from sheets_followup.addresses import valid_address
from sheets_followup.people.commas import family_first
from sheets_followup.people.reading import read_people

__all__ = ["family_first", "read_people", "valid_address"]
