"""Somebody whom a note names. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from sheets_followup.words.prose import HONORIFICS


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


def first_word(name: str) -> str:
    """The first word of a name, past an honorific, as it is compared."""
    words = name.casefold().split()
    while len(words) > 1 and words[0].rstrip(".") in HONORIFICS:
        words = words[1:]
    return words[0] if words else ""
