"""A header row, understood: its columns with what they mean. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from sheets_followup.cells import clean
from sheets_followup.columns.aliases import Meaning
from sheets_followup.model import Column, Question


@dataclass(frozen=True, slots=True)
class Place:
    """One column with what its header means; ``meaning`` is None where it means nothing to us."""

    index: int
    header: str
    meaning: Meaning | None = None
    own: str | None = None

    @property
    def letter(self) -> str:
        """The column's letter: A, B, … Z, AA."""
        return column_letter(self.index)

    @property
    def fact(self) -> str | None:
        """The fact as CONTRACT prints it."""
        if self.own is not None:
            return f"own:{self.own}"
        return self.meaning.fact if self.meaning else None


@dataclass(frozen=True, slots=True)
class Headers:
    """A header row, understood.

    ``places`` holds every column; ``also_status`` those that lost the status to a better header
    but may still say that a row has ended. ``day_first`` is the order of dates in the headers'
    language, None where it has none of its own (English) or the languages disagree.
    """

    places: tuple[Place, ...]
    questions: tuple[Question, ...] = ()
    also_status: tuple[Place, ...] = ()
    day_first: bool | None = None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as ``check`` shows them, those without any header and not ours left out."""
        return tuple(
            Column(place.index, place.letter, place.header, place.fact)
            for place in self.places
            if place.header or place.own is not None
        )

    def of(self, fact: str) -> tuple[Place, ...]:
        """The columns of a fact, in the sheet's order."""
        return tuple(place for place in self.places if place.fact == fact)

    def first(self, fact: str) -> Place | None:
        """The only column of a fact of which there can be one."""
        return next((place for place in self.places if place.fact == fact), None)


def column_letter(index: int) -> str:
    """The letter of the column that counts ``index`` from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def spelled(header: str) -> str:
    """A header as it is compared where it must be the very same: case and spaces aside."""
    return " ".join(clean(header).casefold().split())
