"""What an unknown header may have been meant for, for a question only. Pure."""

from __future__ import annotations

import difflib
from functools import cache

from sheets_followup.cells import clean
from sheets_followup.columns.aliases import key, plain, table

#: A longer header is no header's misspelling.
_LONGEST = 80


def suggestion(header: str, facts: frozenset[str]) -> str | None:
    """The fact of these whose header is spelled nearly like this one, for a message only."""
    typed = key(plain(clean(header)[:_LONGEST]))
    known = [alias for alias in _known(facts) if abs(len(alias) - len(typed)) <= 3]
    close = difflib.get_close_matches(typed, known, n=1, cutoff=0.82)
    return table()[close[0]][0][1].fact if close else None


@cache
def _known(facts: frozenset[str]) -> tuple[str, ...]:
    return tuple(
        alias
        for alias, found in table().items()
        if len(alias) > 3
        and any(reading.fact in facts and not reading.part for _, reading in found)
    )
