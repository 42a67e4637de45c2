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
    place = headers.first("emails") or headers.first("interviewers")
    at = (place.letter, place.header) if place else ()
    return [_without(app, sender, at) for app in applications]


def _without(app: Application, sender: Sender, at: tuple[str, str] | tuple[()]) -> Application:
    people: list[Interviewer] = []
    told: list[str] = []
    for person in app.interviewers:
        own = _is_own_address(person, sender)
        if (own and person.name is None) or (
            _is_named_so(person, sender) and (own or person.email is None)
        ):
            label = shown(person.label)
            told.append(f"{label} is you, so no letter goes there: type who interviewed you")
        elif own:
            told.append(
                f"{shown(person.email or '', 80)} is your own address: type that of"
                f" {shown(person.label)}"
            )
            people.append(replace(person, email=None))
        else:
            people.append(person)
    if not told:
        return app
    problems = (*app.problems, *(Problem(app.row, message, *at) for message in told))
    return replace(app, interviewers=tuple(people), problems=problems)


def _is_own_address(person: Interviewer, sender: Sender) -> bool:
    own = sender.email is not None and person.email is not None
    return own and (person.email or "").casefold() == (sender.email or "").casefold()


def _is_named_so(person: Interviewer, sender: Sender) -> bool:
    return person.name is not None and person.name.casefold() == sender.name.casefold()
