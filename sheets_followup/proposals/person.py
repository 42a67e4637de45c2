"""Somebody whom a note names. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a sentence. ``met`` says that one talked to them, or will."""

    name: str
    title: str | None = None
    email: str | None = None
    met: bool = True
    quote: str = ""

    @property
    def typed(self) -> str:
        """How this person is typed into a cell of interviewers."""
        text = self.name or self.email or ""
        if self.name and self.email:
            text += f" <{self.email}>"
        return f"{text} ({self.title})" if self.title else text
