"""A proposal: what a cell of prose seems to say, and where it would be typed. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that a cell seems to say about its row; nothing is decided by it.

    ``column`` and ``header`` are where it stands, ``quote`` the words there. ``values`` holds what
    would be typed into the column ``to`` (``target`` counts from 0, None while that column has to
    be added): one value, or the several readings between which only the user can choose. ``at`` is
    the time of day of an interview.
    """

    row: int
    column: str
    header: str
    quote: str
    fact: str
    values: tuple[date | str, ...]
    to: str
    target: int | None = None
    at: time | None = None
    note: str | None = None

    @property
    def is_question(self) -> bool:
        """Whether there are several readings."""
        return len(self.values) > 1

    @property
    def texts(self) -> tuple[str, ...]:
        """The values as they are shown: days as ISO, with the time where one is given."""
        return tuple(self._shown(value) for value in self.values)

    @property
    def text(self) -> str | None:
        """The one value, None for a question."""
        return None if self.is_question else self.texts[0]

    def typed(self, choice: int = 0) -> str | date:
        """What goes into the cell for this reading: a date, or text where there is a time."""
        value = self.values[choice]
        return self._shown(value) if self.at is not None else value

    def _shown(self, value: date | str) -> str:
        if isinstance(value, str):
            return value
        return f"{value.isoformat()} {self.at:%H:%M}" if self.at else value.isoformat()
