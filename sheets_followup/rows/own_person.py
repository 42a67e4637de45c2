"""The sender among the people of a row: nobody writes to himself. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheets_followup.cells import shown
from sheets_followup.columns import Headers
from sheets_followup.model import Application, Interviewer, Problem, Sender


def without_sender(
    applications: Sequence[Application], sender: Sender, headers: Headers
) -> list[Application]:
    """The rows without the sender: taken off where he is named, and his address where another
    stands beside it; the row says so."""
    mine = (sender.email or "").casefold()
    name = sender.name.casefold()
    place = headers.first("emails") or headers.first("interviewers")
    found = []
    for app in applications:
        said = [(person, _told(person, mine, name)) for person in app.interviewers]
        if any(told for _, told in said):
            people = [
                replace(person, email=None) if told else person
                for person, told in said
                if not told or not _is_sender(person, name)
            ]
            problems = [
                Problem(app.row, told, *((place.letter, place.header) if place else ()))
                for _, told in said
                if told
            ]
            app = replace(app, interviewers=tuple(people), problems=(*app.problems, *problems))
        found.append(app)
    return found


def _told(person: Interviewer, mine: str, name: str) -> str:
    """What is to be said of a person; "" where nothing is."""
    own = bool(mine) and (person.email or "").casefold() == mine
    if _is_sender(person, name) and (own or (person.name and person.email is None)):
        return f"{shown(person.label)} is you, so no letter goes there: type who interviewed you"
    if own:
        return f"{shown(mine, 80)} is your own address: type that of {shown(person.name or 'them')}"
    return ""


def _is_sender(person: Interviewer, name: str) -> bool:
    return person.name is None or person.name.casefold() == name
