"""What sentences of notes say, by language: the tables from which proposals are made.

A new language is one file like ``prose_en.py`` and one entry in :data:`PROSE`. Nothing that plans
or writes a letter reads these tables: only ``check`` does.
"""

from __future__ import annotations

from sheets_followup.words import LANGUAGES
from sheets_followup.words.prose_de import GERMAN_PROSE
from sheets_followup.words.prose_en import ENGLISH_PROSE
from sheets_followup.words.prose_es import SPANISH_PROSE
from sheets_followup.words.prose_fr import FRENCH_PROSE
from sheets_followup.words.prose_it import ITALIAN_PROSE
from sheets_followup.words.prose_ja import JAPANESE_PROSE
from sheets_followup.words.prose_nl import DUTCH_PROSE
from sheets_followup.words.prose_pl import POLISH_PROSE
from sheets_followup.words.prose_pt import PORTUGUESE_PROSE
from sheets_followup.words.prose_table import EasternProse, Prose
from sheets_followup.words.prose_zh import CHINESE_PROSE
from sheets_followup.words.spelling import flat
from sheets_followup.words.table import entries

PROSE: tuple[Prose, ...] = (
    ENGLISH_PROSE,
    GERMAN_PROSE,
    FRENCH_PROSE,
    SPANISH_PROSE,
    PORTUGUESE_PROSE,
    ITALIAN_PROSE,
    DUTCH_PROSE,
    POLISH_PROSE,
)

#: The languages that are written without spaces.
EASTERN: dict[str, EasternProse] = {
    table.language: table for table in (CHINESE_PROSE, JAPANESE_PROSE)
}


def joined(field: str) -> str:
    """The regular expressions of one field over all languages, without accents, as one group."""
    return (
        "(?:"
        + "|".join(flat(pattern) for table in PROSE if (pattern := str(getattr(table, field))))
        + ")"
    )


def listed(field: str) -> frozenset[str]:
    """The entries of one ``|`` list over all languages."""
    return frozenset(entry for table in PROSE for entry in entries(str(getattr(table, field))))


#: Honorifics of every language as typed: what stands before a name is none of its words.
HONORIFICS = frozenset(name for words in LANGUAGES for name in words.honorifics)
