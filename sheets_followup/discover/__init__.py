"""Who a row's people are, as the mailbox shows it: proposals for a person to judge. Pure.

``seeking`` says for which rows somebody is looked for and where, ``events`` reads invitations,
``firms`` knows a company by its name and its domains, ``finding`` puts together who was found and
where, and ``places`` says into which cell of the tracker an address would go. Nothing is made up:
every address stands in a message or an invitation, and no word of either is kept.
"""

from __future__ import annotations

from sheets_followup.discover.finding import Found, Source, find_people
from sheets_followup.discover.places import Typing, typings
from sheets_followup.discover.seeking import Seeking, seek

__all__ = ["Found", "Seeking", "Source", "Typing", "find_people", "seek", "typings"]
