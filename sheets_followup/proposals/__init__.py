"""What notes say about people, dates and decisions, as proposals for a person to judge. Pure."""

from __future__ import annotations

from sheets_followup.proposals.endings import ending_in, gone_in
from sheets_followup.proposals.placing import holds_prose, home_of
from sheets_followup.proposals.proposal import Proposal
from sheets_followup.proposals.proposing import propose
from sheets_followup.proposals.prose import Prose
from sheets_followup.proposals.segments import prose_of
from sheets_followup.proposals.unheld import unheld_in

__all__ = [
    "Proposal",
    "Prose",
    "ending_in",
    "gone_in",
    "holds_prose",
    "home_of",
    "propose",
    "prose_of",
    "unheld_in",
]
