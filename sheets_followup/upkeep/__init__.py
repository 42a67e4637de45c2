"""What a person does to drafts by a word: ``sent``, ``undo``, ``clean``, ``redo``.

Only these can remove a draft, and only one that is still exactly what we wrote. They write the
journal; the tracker's cells follow with the next sync.
"""

from sheets_followup.upkeep.recording import record_sent
from sheets_followup.upkeep.redoing import redo
from sheets_followup.upkeep.removing import clean, undo
from sheets_followup.upkeep.scene import Upkeep

__all__ = ["Upkeep", "clean", "record_sent", "redo", "undo"]
