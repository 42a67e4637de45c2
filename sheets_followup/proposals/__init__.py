"""What notes say about people, dates and decisions, as proposals for a person to judge. Pure."""

from __future__ import annotations

from sheets_followup.proposals.proposal import Proposal
from sheets_followup.proposals.proposing import propose

__all__ = ["Proposal", "propose"]
