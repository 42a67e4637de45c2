"""From the grid to applications: which rows are ours, what each says, what is wrong. Pure."""

from __future__ import annotations

from sheets_followup.rows.statuses import read_status
from sheets_followup.rows.texts import read_sent
from sheets_followup.rows.tracker import is_tracker, read_tracker

__all__ = ["is_tracker", "read_sent", "read_status", "read_tracker"]
