"""What sentences of notes say, by language: the tables from which proposals are made.

A new language is one file like ``prose_en.py`` and one entry in :data:`PROSE`. Nothing that plans
or writes a letter reads these tables: only ``check`` does.
"""

from __future__ import annotations

from sheets_followup.words import LANGUAGES
from sheets_followup.words.prose_en import ENGLISH_PROSE
from sheets_followup.words.prose_table import Prose
from sheets_followup.words.table import entries

PROSE: tuple[Prose, ...] = (ENGLISH_PROSE,)


def joined(field: str) -> str:
    """The regular expressions of one field over all languages, as one group."""
    return (
        "(?:"
        + "|".join(pattern for table in PROSE if (pattern := str(getattr(table, field))))
        + ")"
    )


def listed(field: str) -> frozenset[str]:
    """The entries of one ``|`` list over all languages."""
    return frozenset(entry for table in PROSE for entry in entries(str(getattr(table, field))))


_LANGUAGES = tuple(words for words in LANGUAGES if words.language in {t.language for t in PROSE})

#: Months, weekdays and honorifics of these languages alone: in a sentence a short word of another
#: language ("set", "so", "sr") would be taken for one.
MONTHS = {name: number for words in _LANGUAGES for name, number in words.months.items()}
WEEKDAYS = {name: number for words in _LANGUAGES for name, number in words.weekdays.items()}
HONORIFICS = {name: printed for words in _LANGUAGES for name, printed in words.honorifics.items()}
